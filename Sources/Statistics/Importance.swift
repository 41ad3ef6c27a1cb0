/// What shares R² is split into, all from one correlation matrix.
public struct RelativeImportance: Sendable, Equatable {
  /// R² of all predictors and controls, 0…1.
  public let rSquared: Double
  /// R² of the controls alone; 0 without controls.
  public let controlsRSquared: Double
  /// Signed correlation of each predictor with the outcome, −1…1.
  public let zeroOrder: [Double]
  /// Increase in R² averaged over all orders (Lindeman, Merenda & Gold 1980), controls in every
  /// subset; sums to `rSquared − controlsRSquared`. One for each predictor. The same numbers are
  /// known as Shapley values and as general dominance (Budescu 1993; Azen & Budescu 2003).
  public let lmg: [Double]
  /// How far each `lmg` may be from the mean over all orders: half of a 99.9 % t interval over the
  /// batches of orders drawn. Nil where all subsets were gone through: exact but for rounding.
  public let lmgError: [Double]?
  /// Johnson's (2000) relative weights after the controls; the same sum. Predictors linear in each
  /// other share their weight. One for each predictor.
  public let relativeWeights: [Double]
  /// The LMG that a predictor of pure noise would be expected to have beside these predictors: a
  /// yardstick, since no importance is ever below 0. Nil when `n` was not given or is too small.
  ///
  /// Normal noise that differs from row to row, independent of all else, takes 1/(n − 1 − c − s) of
  /// what the c controls and s predictors of a subset leave over; this is averaged over all orders.
  public let noise: Double?

  /// Most predictors whose 2^p subsets are gone through; with more, orders are drawn.
  public static let mostExact = 20
  /// Most predictors that are taken at all.
  public static let mostPredictors = 60
  /// Orders drawn for more than `mostExact` predictors.
  static let standardOrders = 16_384

  /// From the correlations of outcome, controls and predictors.
  ///
  /// Exact to 20 predictors at cost O(2^p), under a tenth of a second. Beyond that from orders drawn
  /// with a seed, in batches of one order, its rotations and their reverses, so that every predictor
  /// stands in every place equally often; sum and relative weights stay exact.
  /// - Parameters:
  ///   - correlations: (1 + controls + predictors) squared, unit diagonal, positive semidefinite;
  ///     outcome first, then controls, then predictors. From listwise complete rows.
  ///   - controls: how many columns after the outcome are controls.
  ///   - n: rows that the correlations come from, for `noise`.
  ///   - orders: how many orders to draw, at least; nil: none to 20 predictors, else 16,384.
  ///   - seed: of the orders.
  public init(
    correlations: Matrix, controls: Int = 0, n: Int? = nil, orders: Int? = nil, seed: UInt64 = 1
  ) {
    let partial = PartialCrossProducts(correlations, controls: controls)
    let shares = partial.shares(orders: orders, df: n.map { $0 - 1 - controls }, seed: seed)
    controlsRSquared = 1 - partial.matrix[0, 0]
    rSquared = controlsRSquared + shares.explained
    zeroOrder = ((1 + controls)..<correlations.rows).map { correlations[0, $0] }
    lmg = shares.lmg
    lmgError = shares.error
    noise = shares.noise
    relativeWeights = partial.relativeWeights()
  }

  init(
    rSquared: Double, controlsRSquared: Double, zeroOrder: [Double], lmg: [Double],
    relativeWeights: [Double], noise: Double?
  ) {
    self.rSquared = rSquared
    self.controlsRSquared = controlsRSquared
    self.zeroOrder = zeroOrder
    self.lmg = lmg
    lmgError = nil
    self.relativeWeights = relativeWeights
    self.noise = noise
  }
}

/// The outcome's explained variance, shared out over the predictors.
struct ExplainedShares {
  /// Of all predictors, beyond the controls.
  let explained: Double
  let lmg: [Double]
  /// See `RelativeImportance.lmgError`.
  let error: [Double]?
  /// See `RelativeImportance.noise`.
  let noise: Double?
}

extension PartialCrossProducts {
  /// By all subsets, or by orders drawn.
  /// - Parameters:
  ///   - orders: as in `RelativeImportance.init`.
  ///   - df: rows less one and less the controls; nil: no yardstick of noise.
  func shares(orders: Int?, df: Int?, seed: UInt64) -> ExplainedShares {
    let drawn =
      orders
      ?? (predictors > RelativeImportance.mostExact ? RelativeImportance.standardOrders : nil)
    if let drawn, predictors > 1 { return sharesByOrders(drawn, df: df, seed: seed) }
    let explained = explainedBySubset()
    return ExplainedShares(
      explained: explained[explained.count - 1],
      lmg: averagedOverOrders(explained, predictors: predictors), error: nil,
      noise: df.flatMap {
        expectedNoise(explained, left: matrix[0, 0], predictors: predictors, df: $0)
      })
  }
}

/// Σ over subsets of s!(p−s)!/(p+1)! · (left − v(S))/(df − s): noise is one more predictor that
/// comes after S.
func expectedNoise(_ explained: [Double], left: Double, predictors: Int, df: Int) -> Double? {
  guard df > predictors else { return nil }
  // 1 / ((p + 1) · C(p, s)), over what is left to share.
  var weights = [1 / Double(predictors + 1)]
  for s in 0..<predictors { weights.append(weights[s] * Double(s + 1) / Double(predictors - s)) }
  for s in weights.indices { weights[s] /= Double(df - s) }
  var sum = 0.0
  for subset in explained.indices {
    sum += weights[subset.nonzeroBitCount] * (left - explained[subset])
  }
  return sum
}
