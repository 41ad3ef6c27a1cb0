import Survey

/// What was guessed, file by file, and what a person should look at first.
struct DraftSummary {
  private(set) var lines: [String] = []
  private let draft: Draft
  private let words: DraftWords

  init(_ draft: Draft, _ words: DraftWords) {
    self.draft = draft
    self.words = words
    for file in draft.files { lines.append("  \(file.shown): \(role(of: file))") }
    for survey in draft.surveys { lines.append("  \(survey.id): \(overview(survey))") }
    if draft.units.rows != nil, draft.units.given == nil {
      lines.append("  units.csv: \(words.units(draft.units.organisation.units.count - 1))")
    }
    let first = lookFirst()
    guard !first.isEmpty else { return }
    lines.append(words("Se på dette først:", "Sjå på dette først:", "Look at this first:"))
    for (number, text) in first.enumerated() { lines.append("  \(number + 1). \(text)") }
  }

  // MARK: Files

  private func role(of file: DraftFile) -> String {
    switch file.content {
    case .microdata(let microdata): return answers(file, microdata)
    case .register, .invited: return figures(file)
    case .units:
      return draft.units.given?.path == file.path
        ? words("enhetsliste", "einingsliste", "unit list")
        : words("enhetsliste, ikke brukt", "einingsliste, ikkje brukt", "unit list, not used")
    case .aliases:
      return draft.units.aliases?.path == file.path
        ? words("andre navn på enheter", "andre namn på einingar", "other names of units")
        : words(
          "andre navn på enheter, ikke brukt", "andre namn på einingar, ikkje brukt",
          "other names of units, not used")
    case .other:
      return words(
        "forstått, men navnene må passe med kodeboken; se pipeline.yaml",
        "forstått, men namna må passe med kodeboka; sjå pipeline.yaml",
        "understood, but its names must be the codebook's; see pipeline.yaml")
    case .unknown(let why):
      return words("ikke brukt: ", "ikkje brukt: ", "not used: ") + words.unknown(why)
    }
  }

  private func answers(_ file: DraftFile, _ microdata: Microdata) -> String {
    for survey in draft.surveys {
      for wave in survey.answers.waves where wave.file.path == file.path {
        let unit =
          microdata.units.isEmpty
          ? words("ingen enhet", "inga eining", "no unit")
          : words("enhet i ", "eining i ", "unit in ")
            + words.quoted(microdata.names(microdata.units))
        let id =
          microdata.respondent.map {
            words(", id i ", ", id i ", ", id in ") + "`\(microdata.name($0))`"
          }
          ?? ""
        return
          "\(survey.id) \(wave.label), \(words.answers(microdata.profile.rowCount)), \(unit)\(id)"
      }
    }
    return words("ikke brukt: for få svar", "ikkje brukt: for få svar", "not used: too few answers")
  }

  private func figures(_ file: DraftFile) -> String {
    guard let guess = draft.figures.first(where: { $0.file.path == file.path }) else { return "" }
    if let fault = guess.fault {
      return words("ikke tatt med: ", "ikkje teken med: ", "left out: ")
        + "\(fault.message) [\(fault.rule)]"
    }
    switch guess.use {
    case .register(let id): return words("register", "register", "register") + " \(id)"
    case .invited(let survey, let wave):
      let survey = draft.surveys[survey]
      return words("inviterte, ", "inviterte, ", "invited, ")
        + "\(survey.id) \(survey.answers.waves[wave].label)"
    }
  }

  // MARK: Surveys

  private func overview(_ survey: DraftSurvey) -> String {
    var parts = [
      "\(words.items(survey.roles.items.count)) \(words("i", "i", "in")) \(words.dimensions(survey.dimensions.count))"
    ]
    if let main = survey.mainScale {
      let scale = survey.scales[main]
      parts.append(words("skala", "skala", "scale") + " \(scale.low)–\(scale.high)")
      let missing = (scale.dontKnow + scale.notAsked).map(\.code)
      if !missing.isEmpty {
        parts.append(words("ikke svar: ", "ikkje svar: ", "no answer: ") + words.list(missing))
      }
    }
    if !survey.roles.background.isEmpty {
      let names = survey.roles.background.map { survey.answers.columns[$0.column].name }
      parts.append(words("bakgrunn: ", "bakgrunn: ", "background: ") + words.list(names))
    }
    return parts.joined(separator: ", ")
  }

  // MARK: What to look at

  private func lookFirst() -> [String] {
    var found: [String] = []
    for survey in draft.surveys { found += doubled(survey) }
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

  /// Columns by whose name rows will be rejected.
  private func doubled(_ survey: DraftSurvey) -> [String] {
    survey.answers.waves.compactMap { wave in
      wave.microdata.doubledRespondent.map { column in
        "\(wave.file.shown): \(words.doubled(wave.microdata.name(column)))"
      }
    }
  }

  private func codes(_ survey: DraftSurvey) -> [String] {
    var seen: Set<String> = []
    let used = survey.scales.filter { scale in
      survey.roles.items.contains { item in scale.columns.contains(item.column) }
    }
    return used.sorted { $0.columns.count > $1.columns.count }.flatMap { scale -> [String] in
      let guesses = (scale.dontKnow + scale.notAsked).filter { guess in
        if case .label = guess.reason { return false }
        return seen.insert(guess.code).inserted
      }
      let strays = scale.strays > 0 ? ["\(survey.id): \(words.strays(scale.strays))"] : []
      return guesses.map { "\(survey.id): \(words.reason($0, on: scale))" } + strays
    }
  }

  private func reversed(_ survey: DraftSurvey) -> [String] {
    survey.dimensions.flatMap { dimension in
      dimension.items.compactMap { item in
        words.reversed(item, in: dimension).map {
          "\(survey.id): `\(survey.answers.columns[item].name)` \($0)"
        }
      }
    }
  }

  private func years(_ survey: DraftSurvey) -> [String] {
    survey.answers.waves.compactMap { wave in
      wave.microdata.years.map { column in
        "\(wave.file.shown): "
          + words(
            "`\(wave.microdata.name(column))` har flere år; del filen, en for hver runde",
            "`\(wave.microdata.name(column))` har fleire år; del fila, ei for kvar runde",
            "`\(wave.microdata.name(column))` holds several years; split the file, one for each wave"
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
