internal import Survey

/// Rules and model brought together on one reading.
struct Verdict {
  let reading: Reading
  let features: Features
  let model: IndicatorModel
  let prediction: IndicatorModel.Prediction
  let role: IndicatorRole
  let quality: IndicatorQuality

  /// Below these probabilities of the chosen label a second reader could well choose another.
  static let clearRole = 0.75
  static let clearQuality = 0.65

  init(_ reading: Reading, _ model: IndicatorModel) {
    self.reading = reading
    self.model = model
    features = Features(reading)
    prediction = model.predict(features)
    role = prediction.result >= 0.5 ? .result : .driver
    quality = prediction.quality
  }

  var roleStands: Bool { reading.role?.rule.role == role }
  var qualityStands: Bool { reading.quality?.rule.quality == quality }

  var qualityProbabilities: [IndicatorQuality: Double] {
    Dictionary(
      zip(IndicatorQuality.allCases, prediction.qualities), uniquingKeysWith: { first, _ in first })
  }

  /// The rule's anchor where the rule stands, drawn a little to the model's estimate, else the
  /// model's estimate alone; held to the role's side.
  var position: Double {
    let anchor = roleStands ? reading.role?.rule.position : nil
    let value = anchor.map { 0.75 * $0 + 0.25 * prediction.position } ?? prediction.position
    let held = role == .driver ? min(max(value, 0), 0.45) : min(max(value, 0.55), 1)
    return (held * 100).rounded() / 100
  }

  private var isRoleClear: Bool {
    max(prediction.result, 1 - prediction.result) >= Self.clearRole
  }

  var borderline: Bool {
    let roleRule = roleStands ? reading.role?.rule : nil
    let qualityRule = qualityStands ? reading.quality?.rule : nil
    let named = [roleRule, qualityRule].contains {
      $0?.alternativeRole != nil || $0?.alternativeQuality != nil
    }
    return named || !isRoleClear
      || (prediction.qualities.max() ?? 0) < Self.clearQuality
  }

  func classification() -> IndicatorClassification {
    let isEmpty = reading.text.isEmpty
    return IndicatorClassification(
      role: role, position: position, quality: quality,
      confidence: isEmpty ? 0 : model.confidence(prediction, isRuled: roleStands && qualityStands),
      origin: roleStands && qualityStands ? .rule : .model,
      evidence: EvidenceWords.localized { isEmpty ? $0.empty : evidence($0) },
      borderline: isEmpty || borderline,
      rules: [reading.role?.rule.id, reading.quality?.rule.id].compactMap { $0 },
      resultProbability: prediction.result, qualityProbabilities: qualityProbabilities,
      disagreesWithDeclared: false,
      roleIsOpen: isEmpty || reading.role == nil && !isRoleClear)
  }

  private func evidence(_ words: EvidenceWords) -> String {
    roleEvidence(words) + "; " + qualityEvidence(words)
  }

  private func roleEvidence(_ words: EvidenceWords) -> String {
    let name = words.name(role)
    if let decision = reading.role, roleStands {
      return words.because(reading.words(of: decision), name, decision.rule.id)
    }
    let telling = model.telling(
      features, reading, output: 0, sign: role == .result ? 1 : -1)
    let text = words.byLikeness(telling, name)
    guard let rule = reading.role?.rule else { return text }
    return text + ", " + words.against(rule.id, words.name(rule.role))
  }

  private func qualityEvidence(_ words: EvidenceWords) -> String {
    let name = words.name(quality)
    if let decision = reading.quality, qualityStands {
      return words.because(reading.words(of: decision), name, decision.rule.id)
    }
    let place = IndicatorQuality.allCases.firstIndex(of: quality) ?? 0
    let telling = model.telling(features, reading, output: 1 + place, sign: 1)
    let text = words.byLikeness(telling, name)
    guard let rule = reading.quality?.rule else { return text }
    return text + ", " + words.against(rule.id, words.name(rule.quality))
  }
}
