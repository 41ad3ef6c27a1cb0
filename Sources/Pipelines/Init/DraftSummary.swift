import Survey

/// What was guessed, file by file, and what a person should look at first.
struct DraftSummary {
  private(set) var lines: [String] = []
  let draft: Draft
  let words: DraftWords

  init(_ draft: Draft, _ words: DraftWords) {
    self.draft = draft
    self.words = words
    for file in draft.files {
      let isOneOfSeveral = draft.files.contains {
        $0.path == file.path && $0.table.sheet != file.table.sheet
      }
      let sheet = isOneOfSeveral ? file.table.sheet.map { " `\($0)`" } ?? "" : ""
      lines.append("  \(file.shown)\(sheet): \(role(of: file))")
    }
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
    case .register, .invited, .foreign: return figures(file)
    case .companion(let dataset):
      return words(
        "leses sammen med \(dataset)", "blir lese saman med \(dataset)", "read with \(dataset)")
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
      for wave in survey.answers.waves
      where wave.file.path == file.path && wave.file.table.sheet == file.table.sheet
        && wave.microdata.only?.text == microdata.only?.text
      {
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
        let sheets =
          file.otherSheets.isEmpty
          ? ""
          : words("; andre ark: ", "; andre ark: ", "; other sheets: ")
            + words.quoted(file.otherSheets, most: 5)
        return
          "\(survey.id) \(wave.label), \(words.answers(microdata.profile.rowCount)), \(unit)\(id)\(form(file))\(sheets)"
      }
    }
    return words("ikke brukt: for få svar", "ikkje brukt: for få svar", "not used: too few answers")
  }

  private func form(_ file: DraftFile) -> String {
    guard case .surveyXact = file.table.source.form else { return "" }
    return words(
      ", SurveyXact med tekster", ", SurveyXact med tekstar", ", SurveyXact with labels")
  }

  private func figures(_ file: DraftFile) -> String {
    let guesses = draft.figures.filter { $0.file.path == file.path }
    guard !guesses.isEmpty else {
      return words(
        "ikke brukt: ingen tall er for en runde av undersøkelsene",
        "ikkje brukt: ingen tal er for ein runde av undersøkingane",
        "not used: no figure is for a wave of the surveys")
    }
    return guesses.map(figure).joined(separator: "; ")
  }

  private func figure(_ guess: FigureGuess) -> String {
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
}
