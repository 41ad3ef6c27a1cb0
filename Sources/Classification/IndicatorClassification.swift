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
  /// What decided. `declared` where role or quality was declared.
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
}
