import Ingest
import Survey

/// Writes the pipeline of a draft.
struct PipelineDraft {
  let draft: Draft
  let words: DraftWords
  var yaml = YAMLText()

  static func text(_ draft: Draft, _ words: DraftWords) -> String {
    var writer = PipelineDraft(draft: draft, words: words)
    writer.write()
    return writer.yaml.text
  }

  private mutating func write() {
    yaml.comment(
      0,
      words(
        "Utkast fra `indikator init`. Det som er gjettet, er merket «gjettet»: se over det før tallene brukes.",
        "Utkast frå `indikator init`. Det som er gjetta, er merkt «gjetta»: sjå over det før tala blir brukte.",
        "A draft by `indikator init`. What is guessed is marked “guessed”: look it over before the figures are used."
      ))
    yaml.comment(
      0,
      words(
        "Stier er relative til denne filen. Skilletegn, desimaltegn og tegnsett finner programmet selv.",
        "Stiar er relative til denne fila. Skiljeteikn, desimalteikn og teiknsett finn programmet sjølv.",
        "Paths are relative to this file. Delimiter, decimal sign and encoding are detected."))
    yaml.line(0, "pipeline: \(YAMLText.word(draft.id))")
    yaml.line(0, "title: \(YAMLText.quoted(draft.title))")
    yaml.line(0, "language: \(words.language.rawValue)")
    yaml.blank()
    writeOrganisation()
    yaml.line(0, "surveys:")
    for place in draft.surveys.indices { write(draft.surveys[place], place) }
    writeRegisters()
    writeOthers()
    writeAnalysis()
    yaml.line(0, "disclosure: {minimum_respondents: 5, sensitive_minimum: 10, complementary: true}")
    yaml.line(
      0, "output: {directory: \(YAMLText.quoted("Output/" + draft.id)), formats: [csv, json, html]}"
    )
  }

  // MARK: Units

  private mutating func writeOrganisation() {
    let units = draft.units
    yaml.line(0, "organisation:")
    for file in units.unusable {
      yaml.comment(
        2,
        words(
          "\(file.path) er ikke brukt: enhetene der er ikke ett tre med én rot",
          "\(file.path) er ikkje brukt: einingane der er ikkje eitt tre med éi rot",
          "\(file.path) is not used: its units are no tree with one root"))
    }
    if let rows = units.rows {
      yaml.line(
        2, "units: units.csv",
        units.given.map { words("fra", "frå", "from") + " " + $0.path }
          ?? words.guessed(
            words(
              "\(words.units(rows.count - 1)) under én rot",
              "\(words.units(rows.count - 1)) under éi rot",
              "\(words.units(rows.count - 1)) under one root")))
    } else if let given = units.given {
      yaml.line(2, "units: \(given.table.reference)")
    }
    if let aliases = units.aliases {
      yaml.line(2, "aliases: \(aliases.table.reference)")
    }
    if units.unknown > 0 {
      yaml.comment(
        2,
        words.guessed(
          words(
            "\(words.texts(units.unknown)) i enhetskolonnene er ikke i listen: legg til, eller skriv i `aliases: fil.csv` (alias,unit[,wave])",
            "\(words.texts(units.unknown)) i einingskolonnane er ikkje i lista: legg til, eller skriv i `aliases: fil.csv` (alias,unit[,wave])",
            "\(words.texts(units.unknown)) in the unit columns not in the list: add, or write in `aliases: file.csv` (alias,unit[,wave])"
          )))
    }
    writeSimilar(units)
    yaml.blank()
  }

  private mutating func writeSimilar(_ units: UnitList) {
    for (a, b) in units.similar.prefix(20) {
      yaml.comment(
        2,
        words.guessed(
          words(
            "`\(a)` og `\(b)` kan være samme enhet; da er den ene et alias",
            "`\(a)` og `\(b)` kan vere same eining; då er den eine eit alias",
            "`\(a)` and `\(b)` may be one unit; then one is an alias")))
    }
    if !units.onlyBefore.isEmpty {
      yaml.comment(
        2,
        words.guessed(
          words(
            "bare i eldre runder, kanskje med nytt navn nå: ",
            "berre i eldre rundar, kanskje med nytt namn no: ",
            "in older waves only, renamed since perhaps: ")
            + words.quoted(units.onlyBefore, most: 20)))
    }
  }

  // MARK: Surveys

  private mutating func write(_ survey: DraftSurvey, _ place: Int) {
    yaml.line(2, "- id: \(YAMLText.word(survey.id))")
    yaml.line(4, "questionnaire: \(YAMLText.quoted(survey.file))")
    yaml.line(4, "waves:")
    for (number, wave) in survey.answers.waves.enumerated() {
      yaml.line(
        6, "- wave: \(YAMLText.code(wave.label))", words.guessed(words.wave(wave.labelReason)))
      yaml.line(8, "responses:", wave.microdata.profile.report)
      for entry in wave.file.table.entries { yaml.line(10, entry) }
      if let only = wave.microdata.only {
        yaml.line(
          10, "only: {\(YAMLText.quoted(only.column)): \(YAMLText.quoted(only.text))}",
          words.guessed(
            words(
              "kolonnen sier hvilket år raden er fra", "kolonnen seier kva år rada er frå",
              "the column says which year a row is of")))
      }
      writeSummaryRows(wave)
      writeColumns(survey, wave, number)
      writeCodes(survey, number)
      writeInvited(place, number)
    }
    yaml.blank()
  }

  private mutating func writeColumns(_ survey: DraftSurvey, _ wave: DraftWave, _ number: Int) {
    let microdata = wave.microdata
    let renamed = survey.roles.items.compactMap { item -> (id: String, name: String)? in
      let column = survey.answers.columns[item.column]
      guard let place = column.places[number] else { return nil }
      let name = microdata.name(place)
      return name == column.id ? nil : (column.id, name)
    }
    if microdata.units.isEmpty {
      yaml.comment(
        10,
        words.guessed(
          words(
            "ingen kolonne ser ut som enheten; alle svar hører til roten",
            "ingen kolonne ser ut som eininga; alle svar høyrer til rota",
            "no column looks like the unit; all answers belong to the root")))
    }
    if let column = microdata.doubledRespondent {
      yaml.comment(10, words.guessed(words.doubled(microdata.name(column))))
    }
    let background = survey.roles.background.compactMap { variable -> (id: String, name: String)? in
      let column = survey.answers.columns[variable.column]
      guard let place = column.places[number] else { return nil }
      let name = microdata.name(place)
      return name == column.id ? nil : (column.id, name)
    }
    guard
      !microdata.units.isEmpty || microdata.respondent != nil || !renamed.isEmpty
        || !background.isEmpty
    else { return }
    yaml.line(10, "columns:")
    let units = microdata.names(microdata.units).map(YAMLText.quoted)
    if !units.isEmpty {
      yaml.line(
        12, "unit: \(units.count == 1 ? units[0] : YAMLText.list(units))",
        words.guessed(words.units(microdata)))
    }
    if let respondent = microdata.respondent {
      yaml.line(
        12, "respondent: \(YAMLText.quoted(microdata.name(respondent)))",
        words.guessed(
          words("ingen tekst står to ganger", "ingen tekst står to gonger", "no text stands twice"))
      )
    }
    if !background.isEmpty {
      yaml.line(12, "background:")
      for (id, name) in background {
        yaml.line(14, "\(YAMLText.word(id)): \(YAMLText.quoted(name))")
      }
    }
    guard !renamed.isEmpty else { return }
    yaml.line(
      12, "items:",
      wave.isByNumber
        ? words.guessed(
          words(
            "samme nummer som i \(survey.answers.waves[0].label)",
            "same nummer som i \(survey.answers.waves[0].label)",
            "the same number as in \(survey.answers.waves[0].label)"))
        : nil)
    for (id, name) in renamed {
      yaml.line(14, "\(YAMLText.word(id)): \(YAMLText.quoted(name))")
    }
  }

  /// Rows that are nobody's answers: the run stops until they are gone.
  private mutating func writeSummaryRows(_ wave: DraftWave) {
    for row in wave.microdata.summaryRows {
      yaml.comment(10, words.guessed(words.summary(row, of: wave)))
    }
  }

  /// The codes of a wave that are others than those of the newest.
  private mutating func writeCodes(_ survey: DraftSurvey, _ number: Int) {
    guard let codes = survey.waveCodes?.waves[number], codes != survey.waveCodes?.waves[0],
      let main = survey.mainScale
    else { return }
    let scale = survey.scales[main]
    yaml.line(
      8, "scale:",
      words.guessed(
        words(
          "andre koder enn i \(survey.answers.waves[0].label)",
          "andre kodar enn i \(survey.answers.waves[0].label)",
          "other codes than in \(survey.answers.waves[0].label)")))
    for guess in codes.dontKnow + codes.notAsked {
      yaml.comment(10, words.guessed(words.reason(guess, on: scale)))
    }
    let newest = survey.waveCodes?.waves[0]
    for (key, guesses, known) in [
      ("dont_know", codes.dontKnow, newest?.dontKnow),
      ("not_asked", codes.notAsked, newest?.notAsked),
    ] where guesses.map(\.code) != known?.map(\.code) {
      yaml.line(10, "\(key): \(YAMLText.list(guesses.map { YAMLText.code($0.code) }))")
    }
    if codes.strays > 0 && !survey.hasRowsToDelete { yaml.line(10, "on_undeclared: out_of_range") }
  }

  // MARK: Analysis

  private mutating func writeAnalysis() {
    let leadership = draft.names(.leadership)
    let outcomes = draft.names(.outcome).filter { !leadership.contains($0) }
    let why = words.guessed(
      words("ord i navnene", "ord i namna", "words in the names"))
    if !leadership.isEmpty, !outcomes.isEmpty {
      yaml.line(0, "analysis:")
      yaml.line(2, "relevant_difference: 0.2")
      yaml.line(2, "leadership: \(YAMLText.list(leadership))", why)
      yaml.line(2, "outcomes: \(YAMLText.list(outcomes))", why)
    } else {
      let byPeople = draft.surveys.sorted { a, b in
        a.population.population == .employee && b.population.population != .employee
      }
      let any = byPeople.flatMap { survey in
        survey.dimensions.map { "\(survey.id).\($0.id)" }
      }
      yaml.comment(
        0,
        words(
          "Hva skal ses i sammenheng med ledelse? Sett inn dimensjonene og ta bort `#`:",
          "Kva skal ein sjå i samanheng med leiing? Set inn dimensjonane og ta bort `#`:",
          "What is to be related to leadership? Put in the dimensions and take away the `#`:"))
      yaml.switchedOff(0, "analysis:")
      yaml.switchedOff(
        0, "  leadership: \(YAMLText.list(leadership + any.prefix(leadership.isEmpty ? 1 : 0)))")
      yaml.switchedOff(
        0, "  outcomes: \(YAMLText.list(outcomes + any.suffix(outcomes.isEmpty ? 1 : 0)))")
    }
    yaml.blank()
  }
}
