import Survey

/// A codebook, as YAML.
struct QuestionnaireText {
  let survey: SurveyPlan

  func text() -> String {
    ([header, scale] + [dimensions, items, background, events].filter { !$0.isEmpty })
      .joined(separator: "\n")
  }

  private var header: String {
    """
    # The codebook of a made-up survey: what was asked, on what scale, and which codes are no answer.
    questionnaire: \(survey.id)
    population: \(survey.population.rawValue)

    """
  }

  /// Answers that are no number are left out of every mean, never counted as high or low.
  private var scale: String {
    """
    # 1 is worst, 6 is best. The codes under dont_know and not_asked are answers without a value.
    scale:
      min: 1
      max: 6
      values: integer
      dont_know: [\(survey.dontKnow)]
      not_asked: [\(AnswerModel.notAsked)]
      on_undeclared: stop
      labels:
        1: {nb: "Svært misfornøyd", nn: "Svært misnøgd", en: "Very dissatisfied"}
        6: {nb: "Svært fornøyd", nn: "Svært nøgd", en: "Very satisfied"}
    # A score on a dimension takes answers to at least this share of its items.
    minimum_answered: 0.5

    """
  }

  private var dimensions: String {
    var text = "dimensions:\n"
    for dimension in survey.dimensions {
      text += "  - id: \(dimension.id)\n    label: \(localized(dimension.label))\n"
      text += "    items: [\(dimension.items.map(\.id).joined(separator: ", "))]\n"
      if let target = dimension.target { text += "    target: \(pointText(target, 1))\n" }
      if dimension.alwaysPriority { text += "    always_priority: true\n" }
    }
    return text
  }

  private var items: String {
    var text = "items:\n"
    for item in survey.items {
      text += "  - {id: \(item.id), text: {nb: \(quotedText(item.text))}"
      text += item.reversed ? ", reversed: true}\n" : "}\n"
    }
    for item in survey.otherItems {
      let labels = item.labels.enumerated()
        .map { "\($0 + 1): \(quotedText($1))" }.joined(separator: ", ")
      text += "  - id: \(item.id)\n    text: {nb: \(quotedText(item.text))}\n"
      text += "    scale: {min: 1, max: \(item.labels.count), values: integer, "
      text += "dont_know: [\(survey.dontKnow)], not_asked: [\(AnswerModel.notAsked)], "
      text += "labels: {\(labels)}}\n"
    }
    return text
  }

  private var background: String {
    guard !survey.background.isEmpty else { return "" }
    var text = "# Broken down for the whole municipality only, never per unit.\nbackground:\n"
    for variable in survey.background {
      text += "  - id: \(variable.id)\n    label: \(localized(variable.label))\n    values:\n"
      for value in variable.values { text += "      \(value.code): \(localized(value.label))\n" }
    }
    return text
  }

  private var events: String {
    guard !survey.events.isEmpty else { return "" }
    var text = "# Counted, not averaged: whoever gave one of the codes in counts_as has met it.\n"
    text += "events:\n"
    for event in survey.events {
      text += "  - id: \(event.id)\n    text: \(localized(event.text))\n"
      if let item = event.item { text += "    item: \(item)\n" }
      text += "    counts_as: [\(event.countsAs.joined(separator: ", "))]\n"
      text += "    sensitive: \(event.sensitive)\n"
    }
    return text
  }

  private func localized(_ text: LocalizedText) -> String {
    let parts = Language.allCases.compactMap { language in
      text.texts[language].map { "\(language.rawValue): \(quotedText($0))" }
    }
    return "{\(parts.joined(separator: ", "))}"
  }
}
