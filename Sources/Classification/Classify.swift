public import Survey

/// Tells an indicator's role and quality.
///
/// What is declared wins, and origin is then `declared`; where the text says otherwise, evidence
/// says so. Where the catalogue declares that respondents answered (`source` employee or user) and
/// nothing else, rules R6 and R6d hold and origin is `codebook`. Else the guideline's rules and a
/// linear model trained on labelled indicators decide from text and unit alone: the model sees
/// which rules fit; origin is `rule` where the rule's verdict stands and `model` where no rule fits
/// or the words outweigh it.
///
/// - Parameters:
///   - text: as printed; bokmål, nynorsk, Swedish, Danish or English. May be empty: confidence 0.
///   - unit: unit of measurement as printed (`%`, `kr`, `1-6`); empty when unknown.
///   - declared: the catalogue's row; nil when there is none.
public func classify(
  text: String, unit: String, declared: CatalogueEntry? = nil
) -> IndicatorClassification {
  classify(text: text, unit: unit, declared: declared, by: .shipped)
}

/// As `classify(text:unit:declared:)`, by a model of one's own (`train(_:)`).
public func classify(
  text: String, unit: String, declared: CatalogueEntry?, by model: IndicatorModel
) -> IndicatorClassification {
  read(text, unit, declared, model).owned(declared, nil)
}

/// As `classify(text:unit:declared:)`, with an analyst's own labels: one of the same words stands
/// where the catalogue declares nothing, and origin is then `declared`.
public func classify(
  text: String, unit: String, declared: CatalogueEntry?, labels: OwnLabels
) -> IndicatorClassification {
  read(text, unit, declared, labels.model).owned(declared, labels.label(text, unit: unit))
}

/// What the words say, and the codebook where respondents answered.
private func read(
  _ text: String, _ unit: String, _ declared: CatalogueEntry?, _ model: IndicatorModel
) -> IndicatorClassification {
  let isSurvey = declared?.source == .employee || declared?.source == .user
  let verdict = Verdict(Reading(text: text, unit: unit, survey: isSurvey), model)
  return isSurvey ? verdict.asked(.codebook, lead: \.fromCodebook) : verdict.classification()
}

extension IndicatorClassification {
  /// The same indicator with what its owner declares, and what an analyst labelled where the owner
  /// declares nothing; as it is where there is neither.
  func owned(
    _ declared: CatalogueEntry?, _ label: LabelledIndicator?
  ) -> IndicatorClassification {
    guard let newRole = declared?.role ?? label?.role ?? self.role(where: declared?.quality) else {
      return self
    }
    let role = declared?.role ?? label?.role
    let quality = declared?.quality ?? label?.quality
    let newQuality = quality ?? self.quality
    let disagrees = newRole != self.role || newQuality != self.quality
    let reading = evidence
    // Owner and text pull apart: the indicator stands nearest the border, on the owner's side.
    let nearest = declared?.role == nil ? label?.position : nil
    let border = newRole == .driver ? 0.45 : 0.55
    let open = role == nil ? max(resultProbability, 1 - resultProbability) : 1
    let openQuality = quality == nil ? qualityProbabilities[newQuality] ?? 0 : 1
    let isCatalogue = declared?.role != nil || declared?.quality != nil
    return IndicatorClassification(
      role: newRole, position: newRole == self.role ? position : nearest ?? border,
      quality: newQuality, confidence: open * openQuality, origin: .declared,
      evidence: EvidenceWords.localized { words in
        let verdicts = [role.map { words.name($0) }, quality.map { words.name($0) }]
        let text = reading.text(in: words.language)
        return words.declared(verdicts.compactMap { $0 }, inCatalogue: isCatalogue) + ". "
          + words.ourReading(disagrees, text)
      },
      borderline: borderline || disagrees, rules: rules, resultProbability: resultProbability,
      qualityProbabilities: qualityProbabilities, disagreesWithDeclared: disagrees,
      roleIsOpen: role == nil && roleIsOpen)
  }

  private func role(where quality: IndicatorQuality?) -> IndicatorRole? {
    quality == nil ? nil : role
  }
}
