public import Survey

/// Tells the role and quality of one question of a questionnaire: somebody's experience is a
/// result (R6; employees' too, guideline section 3 rule 7), a question of amount or frequency a
/// driver at 0.40 (R6d); quality is subjective. Origin `codebook`.
public func classify(
  _ item: Item, declared: CatalogueEntry? = nil, labels: OwnLabels = .none
) -> IndicatorClassification {
  classifyAsked(item.text.text(in: .nb), declared, labels)
}

/// Tells the role and quality of a dimension, by its label, as for an item: an index built of
/// experiences is an experience.
public func classify(
  _ dimension: SurveyDimension, declared: CatalogueEntry? = nil, labels: OwnLabels = .none
) -> IndicatorClassification {
  classifyAsked(dimension.label.text(in: .nb), declared, labels)
}

/// Tells the role and quality of an incident that respondents report.
///
/// What is done to or for them (an appraisal held) is the organisation's activity (R2, process);
/// what happened to them (harassment) is an outcome in their own judgement (R6, subjective), and
/// borderline, since an incident is also a fact (objective). Origin `codebook` for the latter.
public func classify(
  _ event: SurveyEvent, declared: CatalogueEntry? = nil, labels: OwnLabels = .none
) -> IndicatorClassification {
  let text = event.text.text(in: .nb)
  let verdict = Verdict(Reading(text: text, unit: "%"), labels.model)
  let isActivity = verdict.reading.role?.rule.id == "R2"
  let read =
    isActivity
    ? verdict.classification()
    : Verdict(Reading(text: text, unit: "%", survey: true), labels.model)
      .asked(.codebook, lead: \.eventReported, borderline: true)
  return read.owned(declared, labels.label(text, declared))
}

private func classifyAsked(
  _ text: String, _ declared: CatalogueEntry?, _ labels: OwnLabels
) -> IndicatorClassification {
  let read = Verdict(Reading(text: text, unit: "", survey: true), labels.model)
    .asked(.codebook, lead: \.fromCodebook)
  return read.owned(declared, labels.label(text, declared))
}

extension Verdict {
  /// The reading of what respondents were asked: R6d or R6 decides, quality is subjective.
  func asked(
    _ origin: ClassificationOrigin, lead: KeyPath<EvidenceWords, String>, borderline: Bool = false
  ) -> IndicatorClassification {
    let decision = reading.role.flatMap { ["R6", "R6d"].contains($0.rule.id) ? $0 : nil }
    let rule = decision?.rule
    let id = rule?.id ?? "R6"
    let asked = rule?.role ?? .result
    let named = rule?.alternativeRole != nil || rule?.alternativeQuality != nil
    return IndicatorClassification(
      role: asked, position: rule?.position ?? 0.75, quality: .subjective,
      confidence: named || borderline ? 0.75 : 0.95, origin: origin,
      evidence: EvidenceWords.localized { words in
        let found = decision.map { reading.words(of: $0) } ?? []
        return words[keyPath: lead] + ". " + words.because(found, words.name(asked), id) + "; "
          + words.because([], words.name(.subjective), "Q1")
      },
      borderline: named || borderline, rules: [id, "Q1"], resultProbability: prediction.result,
      qualityProbabilities: qualityProbabilities, disagreesWithDeclared: false, roleIsOpen: false)
  }
}
