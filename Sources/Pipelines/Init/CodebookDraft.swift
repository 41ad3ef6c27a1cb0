import Survey

/// Writes the codebook of a guessed survey.
struct CodebookDraft {
  let survey: DraftSurvey
  let words: DraftWords
  var yaml = YAMLText()

  static func text(_ survey: DraftSurvey, _ words: DraftWords) -> String {
    var draft = CodebookDraft(survey: survey, words: words)
    draft.write()
    return draft.yaml.text
  }

  private mutating func write() {
    yaml.comment(
      0,
      words(
        "Kodebok, utkast fra `indikator init`. Det som er gjettet, er merket «gjettet».",
        "Kodebok, utkast frå `indikator init`. Det som er gjetta, er merkt «gjetta».",
        "Codebook, a draft by `indikator init`. What is guessed is marked “guessed”."))
    yaml.line(0, "questionnaire: \(YAMLText.word(survey.id))")
    yaml.line(
      0, "population: \(survey.population.population.rawValue)",
      words.guessed(words.population(survey.population)))
    yaml.blank()
    if let main = survey.mainScale { writeMainScale(survey.scales[main]) }
    yaml.line(
      0, "minimum_answered: 0.5",
      words(
        "så stor del av en dimensjons spørsmål må være besvart",
        "så stor del av spørsmåla i ein dimensjon må vere svart på",
        "this share of a dimension's items must be answered"))
    yaml.blank()
    writeDimensions()
    writeItems()
    writeBackground()
    writeEvents()
    writeLeftOut()
  }

  // MARK: Scales

  private mutating func writeMainScale(_ scale: DraftScale) {
    yaml.comment(0, words.guessed(words.scaleReason(scale)))
    yaml.line(0, "scale:")
    yaml.line(2, "min: \(scale.low)")
    yaml.line(2, "max: \(scale.high)")
    yaml.line(2, "values: integer")
    // Where the waves differ the codebook has the newest one's.
    let newest = survey.waveCodes?.waves.first
    let strays = scale.strays + (newest?.strays ?? 0)
    for (key, codes) in [
      ("dont_know", newest?.dontKnow ?? scale.dontKnow),
      ("not_asked", newest?.notAsked ?? scale.notAsked),
    ] where !codes.isEmpty {
      for guess in codes { yaml.comment(2, words.guessed(words.reason(guess, on: scale))) }
      yaml.line(2, "\(key): \(Self.codes(codes))")
    }
    if strays > 0 { yaml.comment(2, words.guessed(words.strays(strays))) }
    yaml.line(
      2, "on_undeclared: \(strays > 0 && !survey.hasRowsToDelete ? "out_of_range" : "stop")")
    if !scale.codes.isEmpty {
      yaml.line(2, "codes:", words.guessed(words.codes(scale)))
      for (code, value) in Self.ordered(scale.codes) {
        yaml.line(4, "\(YAMLText.code(code)): \(value)")
      }
    }
    if scale.labels.isEmpty { return }
    yaml.line(2, "labels:")
    for (code, label) in scale.labels.sorted(by: { $0.key < $1.key }) {
      yaml.line(4, "\(code): \(YAMLText.quoted(label))")
    }
  }

  /// What is unexplained is out of range, unless whole rows must be deleted first.
  private func counts(strays scale: DraftScale) -> Bool {
    scale.strays > 0 && !survey.hasRowsToDelete
  }

  private static func ordered(_ codes: [String: Int]) -> [(String, Int)] {
    codes.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) }
  }

  private static func codes(_ guesses: [CodeGuess]) -> String {
    YAMLText.list(guesses.map { YAMLText.code($0.code) })
  }

  /// The scale of an item that has another than most.
  private func ownScale(_ item: ItemRoles.Item) -> String? {
    switch item.scale {
    case .real(let low, let high): return "{min: \(low), max: \(high), values: real}"
    case .codes(let number):
      let scale = survey.scales[number]
      guard number != survey.mainScale || hasOwnWords(item, on: scale) else { return nil }
      var parts = ["min: \(scale.low)", "max: \(scale.high)", "values: integer"]
      if !scale.dontKnow.isEmpty { parts.append("dont_know: \(Self.codes(scale.dontKnow))") }
      if !scale.notAsked.isEmpty { parts.append("not_asked: \(Self.codes(scale.notAsked))") }
      if counts(strays: scale) { parts.append("on_undeclared: out_of_range") }
      if !scale.codes.isEmpty {
        let codes = Self.ordered(scale.codes).map { "\(YAMLText.code($0.0)): \($0.1)" }
        parts.append("codes: {\(codes.joined(separator: ", "))}")
      }
      let labels = survey.answers.columns[item.column].answerLabels
        .filter { scale.range.contains($0.key) }.sorted { $0.key < $1.key }
        .map { "\($0.key): \(YAMLText.quoted($0.value))" }
      if !labels.isEmpty { parts.append("labels: {\(labels.joined(separator: ", "))}") }
      return "{\(parts.joined(separator: ", "))}"
    }
  }

  /// The item's codes have other words than those of the scale.
  private func hasOwnWords(_ item: ItemRoles.Item, on scale: DraftScale) -> Bool {
    let words = survey.answers.columns[item.column].answerLabels
      .filter { scale.range.contains($0.key) }
    return !words.isEmpty && words != scale.labels
  }

  private func scaleReason(_ item: ItemRoles.Item) -> String? {
    switch item.scale {
    case .real:
      return words(
        "tall med desimaler; skalaen er den korteste vanlige som rommer dem",
        "tal med desimalar; skalaen er den kortaste vanlege som rommar dei",
        "numbers with decimals; the scale is the shortest usual one that holds them")
    case .codes(let number):
      guard number != survey.mainScale else { return nil }
      let scale = survey.scales[number]
      let codes = (scale.dontKnow + scale.notAsked).map { words.reason($0, on: scale) }
      let strays = scale.strays > 0 ? [words.strays(scale.strays)] : []
      let values = scale.codes.isEmpty ? words.scaleReason(scale) : words.codes(scale)
      return ([values] + codes + strays).joined(separator: "; ")
    }
  }

  // MARK: Dimensions and items

  private mutating func writeDimensions() {
    let byCorrelation = survey.dimensions.contains { dimension in
      if case .correlations = dimension.reason { true } else { false }
    }
    if byCorrelation {
      yaml.comment(
        0,
        words(
          "Dimensjonene er satt sammen av spørsmål som besvares likt (gjennomsnittskobling på 1 − |r|, delt der grupper skiller seg best, aldri under |r| = 0,20). Gi dem navn.",
          "Dimensjonane er sette saman av spørsmål som blir svart på likt (gjennomsnittskopling på 1 − |r|, delt der grupper skil seg best, aldri under |r| = 0,20). Gi dei namn.",
          "The dimensions are items that are answered alike (average linkage on 1 − |r|, cut where groups are most distinct, never under |r| = 0.20). Give them names."
        ))
    }
    yaml.line(0, survey.dimensions.isEmpty ? "dimensions: []" : "dimensions:")
    for (number, dimension) in survey.dimensions.enumerated() {
      yaml.line(2, "- id: \(YAMLText.word(dimension.id))", words.guessed(words.reason(dimension)))
      yaml.line(4, "label: \(YAMLText.quoted(label(dimension, number + 1)))")
      let ids = dimension.items.map { YAMLText.word(survey.answers.columns[$0].id) }
      yaml.line(4, "items: \(YAMLText.list(ids))")
    }
    yaml.blank()
  }

  private func label(_ dimension: DraftDimension, _ number: Int) -> String {
    if let label = dimension.label { return label }
    let names = dimension.items.map { survey.answers.columns[$0].name }
    return words("Dimensjon", "Dimensjon", "Dimension") + " \(number): "
      + words.list(names, most: 3)
  }

  private mutating func writeItems() {
    let stems = LabelStems(survey.answers.columns.map(\.label))
    if survey.roles.items.contains(where: { survey.answers.columns[$0.column].label == nil }) {
      yaml.comment(
        0,
        words(
          "Skriv inn spørsmålene under `text`; filen sier ikke hva de er.",
          "Skriv inn spørsmåla under `text`; fila seier ikkje kva dei er.",
          "Write the questions under `text`; the file does not say what they are."))
    }
    yaml.line(0, "items:")
    let dimensions = Dictionary(
      survey.dimensions.flatMap { dimension in dimension.items.map { ($0, dimension) } },
      uniquingKeysWith: { first, _ in first })
    var explained: [ItemRoles.ItemScale] = []
    for item in survey.roles.items {
      let column = survey.answers.columns[item.column]
      let dimension = dimensions[item.column]
      if let dimension, let reason = words.reversed(item.column, in: dimension) {
        yaml.comment(
          2,
          words.guessed("\(column.name) \(reason). ")
            + words(
              "Sett `reversed: true` hvis teksten er negativ.",
              "Set `reversed: true` om teksten er negativ.",
              "Set `reversed: true` if it is worded the other way."))
      }
      var parts = ["id: \(YAMLText.word(column.id))"]
      var text = column.label ?? column.name
      if let stem = stems.stems[item.column], dimension?.label == stem {
        text = text == stem ? column.name : LabelStems.item(text, without: stem)
      }
      parts.append("text: \(YAMLText.quoted(text))")
      parts.append("reversed: false")
      if let scale = ownScale(item) { parts.append("scale: \(scale)") }
      // A scale is explained where it first stands.
      let isNew = !explained.contains(item.scale)
      if isNew { explained.append(item.scale) }
      yaml.line(
        2, "- {\(parts.joined(separator: ", "))}",
        isNew ? scaleReason(item).map(words.guessed) : nil)
    }
  }
}
