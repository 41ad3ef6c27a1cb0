/// What shares R² is split into, all from one correlation matrix.
public struct RelativeImportance: Sendable, Equatable {
  /// R² of all predictors and controls, 0…1.
  public let rSquared: Double
  /// R² of the controls alone; 0 without controls.
  public let controlsRSquared: Double
  /// Signed correlation of each predictor with the outcome, −1…1.
  public let zeroOrder: [Double]
  /// Increase in R² averaged over all orders (Lindeman, Merenda & Gold 1980), controls in every
  /// subset; sums to `rSquared − controlsRSquared`. One for each predictor.
  public let lmg: [Double]
  /// Johnson's (2000) relative weights after the controls; the same sum. Predictors linear in each
  /// other share their weight. One for each predictor.
  public let relativeWeights: [Double]

  /// Most predictors whose 2^p subsets are gone through.
  public static let mostPredictors = 24

  /// Exact, from the correlations of outcome, controls and predictors; cost O(2^p), under a tenth
  /// of a second to 20 predictors.
  /// - Parameters:
  ///   - correlations: (1 + controls + predictors) squared, unit diagonal, positive semidefinite;
  ///     outcome first, then controls, then predictors. From listwise complete rows.
  ///   - controls: how many columns after the outcome are controls.
  public init(correlations: Matrix, controls: Int = 0) {
    let partial = PartialCrossProducts(correlations, controls: controls)
    let explained = partial.explainedBySubset()
    controlsRSquared = 1 - partial.matrix[0, 0]
    rSquared = controlsRSquared + explained[explained.count - 1]
    zeroOrder = ((1 + controls)..<correlations.rows).map { correlations[0, $0] }
    lmg = averagedOverOrders(explained, predictors: partial.predictors)
    relativeWeights = partial.relativeWeights()
  }
}
