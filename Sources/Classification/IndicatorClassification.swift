public import Survey

/// What an indicator tells: effort or effect, and by whose yardstick, with what decided.
///
/// (Not named after its module, so that the module's name stays usable in front of its types.)
public struct IndicatorClassification: Sendable, Equatable {
  public let role: IndicatorRole
  /// 0 (driver) … 1 (result), always on the role's side of 0.5: the passage is gliding.
  public let position: Double
  public let quality: IndicatorQuality
  /// Estimated probability, 0…1, that a reader who follows the guideline gives the same role and
  /// the same quality. 1 where both are declared, 0 where there was nothing to read.
  public let confidence: Double
  /// What decided. `declared` where role or quality was declared; `data` where neither words nor
  /// declaration tell the role and the panel does.
  public let origin: ClassificationOrigin
  /// The words, the unit and the rules that decided, in plain words (nb, nn, en).
  public let evidence: LocalizedText
  /// A careful second reader could choose another role or another quality.
  public let borderline: Bool
  /// The guideline's rules that fit the text, role first (`R6`, `Q1`); empty when none does.
  public let rules: [String]
  /// Probability, 0…1, that the text and unit speak of a result, whatever is declared.
  public let resultProbability: Double
  /// Probability, 0…1, of each quality by text and unit, whatever is declared; they sum to 1.
  public let qualityProbabilities: [IndicatorQuality: Double]
  /// Something declared differs from what text and unit say.
  public let disagreesWithDeclared: Bool
  /// Neither a declaration, nor a codebook, nor a rule tells the role, and the words leave it open
  /// (below `Verdict.clearRole` either way, or no words at all).
  public let roleIsOpen: Bool
}

extension IndicatorClassification {
  /// The same indicator with its role as the data tell it; only for one whose role is open.
  ///
  /// The quality and the words' own probabilities stay; origin is `data`, and it is borderline.
  /// - Parameters:
  ///   - told: 0 (surely comes first) … 1 (surely comes after), held to the role's side.
  ///   - words: what the data say, in plain words without a full stop.
  public func decidedByData(
    _ role: IndicatorRole, position told: Double, saying words: LocalizedText
  ) -> IndicatorClassification {
    let reading = evidence
    let held = role == .driver ? min(told, 0.45) : max(told, 0.55)
    return IndicatorClassification(
      role: role, position: (held * 100).rounded() / 100, quality: quality,
      confidence: max(told, 1 - told) * (qualityProbabilities[quality] ?? 0), origin: .data,
      evidence: EvidenceWords.localized {
        $0.byData(words.text(in: $0.language), $0.name(role), reading.text(in: $0.language))
      },
      borderline: true, rules: rules, resultProbability: resultProbability,
      qualityProbabilities: qualityProbabilities, disagreesWithDeclared: disagreesWithDeclared,
      roleIsOpen: false)
  }
}
