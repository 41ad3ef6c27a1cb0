import Survey

// What a person should look at before anything else, the worst first.

extension DraftSummary {
  func lookFirst() -> [String] {
    var found: [String] = []
    for survey in draft.surveys { found += turned(survey) }
    for survey in draft.surveys { found += summaryRows(survey) + doubled(survey) }
    found += totals() + doubtfulWaves()
    for survey in draft.surveys { found += strays(survey) + leftOut(survey) }
    for survey in draft.surveys { found += codes(survey) + reversed(survey) }
    let units = draft.units
    if !units.similar.isEmpty {
      found.append(
        words("Like enhetsnavn: ", "Like einingsnamn: ", "Similar unit names: ")
          + words.list(units.similar.map { "`\($0.0)` / `\($0.1)`" }, most: 3))
    }
    if units.unknown > 0 {
      found.append(
        words(
          "\(words.texts(units.unknown)) i enhetskolonnene er ikke i enhetslisten",
          "\(words.texts(units.unknown)) i einingskolonnane er ikkje i einingslista",
          "\(words.texts(units.unknown)) in the unit columns not in the unit list"))
    }
    if !units.onlyBefore.isEmpty {
      found.append(
        words(
          "Enheter bare i eldre runder: ", "Einingar berre i eldre rundar: ",
          "Units in older waves only: ")
          + "\(units.onlyBefore.count)")
    }
    for survey in draft.surveys {
      found += years(survey) + names(survey)
    }
    return found
  }

  /// Rows that are nobody's answers.
  private func summaryRows(_ survey: DraftSurvey) -> [String] {
    survey.answers.waves.flatMap { wave in
      wave.microdata.summaryRows.prefix(5).map { words.summary($0, of: wave) }
    }
  }

  /// Rows of figures that are left out since they sum up others.
  private func totals() -> [String] {
    var seen: Set<String> = []
    return draft.figures.compactMap { guess in
      guard !guess.totals.isEmpty, seen.insert(guess.file.path).inserted else { return nil }
      let names = words.quoted(guess.totals, most: 5)
      return "\(guess.file.shown): "
        + words(
          "\(names) ser ut til å summere opp andre rader og er utelatt med `only`: er det en enhet, så før den inn i enhetslisten og under `only`",
          "\(names) ser ut til å summere opp andre rader og er utelaten med `only`: er det ei eining, så før ho inn i einingslista og under `only`",
          "\(names) seems to sum up other rows and is left out by `only`: if it is a unit, add it to the unit list and to `only`"
        )
    }
  }

  /// Waves that may be one, and surveys that may be waves.
  private func doubtfulWaves() -> [String] {
    var found: [String] = []
    let waves = draft.surveys.flatMap(\.answers.waves)
    for (place, wave) in waves.enumerated() {
      for other in waves[(place + 1)...]
      where wave.microdata.profile.holdsTheSame(as: other.microdata.profile) {
        found.append(
          words(
            "\(wave.file.shown) og \(other.file.shown) har de samme svarene: er det én fil to ganger?",
            "\(wave.file.shown) og \(other.file.shown) har dei same svara: er det éi fil to gonger?",
            "\(wave.file.shown) and \(other.file.shown) hold the same answers: one file twice?"))
      }
    }
    for (place, survey) in draft.surveys.enumerated() {
      for other in draft.surveys[(place + 1)...] {
        guard let a = survey.answers.waves.first, let b = other.answers.waves.first,
          survey.mayBeWave(of: other)
        else { continue }
        found.append(
          words(
            "\(a.file.shown) og \(b.file.shown) ser ut som runder av én undersøkelse, men kolonnene heter ulikt, så de er satt opp som to: gi kolonnene samme navn, eller skriv rundene inn i én undersøkelse med `columns: {items: {…}}`",
            "\(a.file.shown) og \(b.file.shown) ser ut som rundar av éi undersøking, men kolonnane heiter ulikt, så dei er sette opp som to: gi kolonnane same namn, eller skriv rundane inn i éi undersøking med `columns: {items: {…}}`",
            "\(a.file.shown) and \(b.file.shown) look like waves of one survey, but their columns have other names, so they are set up as two: name the columns alike, or write the waves into one survey with `columns: {items: {…}}`"
          ))
      }
    }
    return found
  }

  /// Single cells that are no answers, and where they are.
  private func strays(_ survey: DraftSurvey) -> [String] {
    let strays = StrayCells(survey)
    guard strays.count > 0 else { return [] }
    let places = strays.cells.map { cell in
      "\(survey.answers.waves[cell.wave].file.shown) "
        + words("rad", "rad", "row") + " \(cell.row) `\(cell.column)`"
    }
    let rest = strays.count - strays.cells.count
    let more = rest > 0 ? words(" og \(rest) til", " og \(rest) til", " and \(rest) more") : ""
    return [
      "\(survey.id): \(words.strays(strays.count)): \(places.joined(separator: ", "))\(more)"
    ]
  }

  /// Columns that are left out though those beside them are questions.
  private func leftOut(_ survey: DraftSurvey) -> [String] {
    let kin = LeftOutKin(survey).columns
    return Microdata.LeftOut.allCases.compactMap { why in
      let names = kin.filter { $0.why == why }.map(\.name)
      guard !names.isEmpty else { return nil }
      return "\(survey.id): "
        + words(
          "\(words.quoted(names)) er ikke tatt med, men ligner spørsmålene ved siden av (",
          "\(words.quoted(names)) er ikkje teken med, men liknar spørsmåla ved sida av (",
          "\(words.quoted(names)) left out, though like the questions beside (")
        + words.leftOut(why) + ")"
    }
  }

  /// Columns by whose name rows will be rejected.
  private func doubled(_ survey: DraftSurvey) -> [String] {
    survey.answers.waves.compactMap { wave in
      wave.microdata.doubledRespondent.map { column in
        "\(wave.file.shown): \(words.doubled(wave.microdata.name(column)))"
      }
    }
  }

  /// Scales of items, those of most columns first.
  private func used(_ survey: DraftSurvey) -> [DraftScale] {
    survey.scales.filter { scale in
      survey.roles.items.contains { item in scale.columns.contains(item.column) }
    }.sorted { $0.columns.count > $1.columns.count }
  }

  /// Codes that the draft has turned.
  private func turned(_ survey: DraftSurvey) -> [String] {
    used(survey).filter(\.isTurned).map { "\(survey.id): \(words.codes($0))" }
  }

  private func codes(_ survey: DraftSurvey) -> [String] {
    var seen: Set<String> = []
    return used(survey).flatMap { scale -> [String] in
      let guesses = (scale.dontKnow + scale.notAsked).filter { guess in
        if case .label = guess.reason { return false }
        return seen.insert(guess.code).inserted
      }
      let texts =
        scale.codes.isEmpty || scale.isTurned ? [] : ["\(survey.id): \(words.codes(scale))"]
      let unusual = scale.isUnusual ? ["\(survey.id): \(words.unusual(scale))"] : []
      return texts + unusual + guesses.map { "\(survey.id): \(words.reason($0, on: scale))" }
    }
  }

  /// Items that a person would turn one by one.
  private static let mostReversed = 20

  private func reversed(_ survey: DraftSurvey) -> [String] {
    let found = survey.dimensions.flatMap { dimension in
      dimension.items.compactMap { item in
        words.reversed(item, in: dimension).map {
          "\(survey.id): `\(survey.answers.columns[item].name)` \($0)"
        }
      }
    }
    guard found.count > Self.mostReversed else { return found }
    let rest = found.count - Self.mostReversed
    return found.prefix(Self.mostReversed) + [
      "\(survey.id): "
        + words(
          "\(rest) til ser ut til å være snudd; se kodeboken",
          "\(rest) til ser ut til å vere snudde; sjå kodeboka",
          "\(rest) more seem to be reversed; see the codebook")
    ]
  }

  private func years(_ survey: DraftSurvey) -> [String] {
    survey.answers.waves.compactMap { wave in
      wave.microdata.years.map { column in
        "\(wave.file.shown): "
          + words(
            "`\(wave.microdata.name(column))` har flere år eller runder; gi hver runde sine rader med `only`",
            "`\(wave.microdata.name(column))` har fleire år eller rundar; gje kvar runde radene sine med `only`",
            "`\(wave.microdata.name(column))` holds several years or waves; give each wave its rows by `only`"
          )
      }
    }
  }

  /// Dimensions that wait for a name.
  private func names(_ survey: DraftSurvey) -> [String] {
    let nameless = survey.dimensions.count { $0.label == nil }
    guard nameless > 0 else { return [] }
    return [
      "\(survey.file): "
        + words(
          "gi \(words.dimensions(nameless)) navn", "gi \(words.dimensions(nameless)) namn",
          "name \(words.dimensions(nameless))")
    ]
  }
}
