/// A straight line y = a + bx by weighted least squares, with classical inference: the weights tell
/// how precise each point is, as a unit's number of respondents does.
///
/// b = Σw(x−x̄)(y−ȳ)/Σw(x−x̄)², a = ȳ − bx̄ about weighted means; s² = Σw(y−a−bx)²/(n−2),
/// Var b = s²/Σw(x−x̄)², Var a = s²(1/Σw + x̄²/Σw(x−x̄)²); as R's `lm(weights =)`.
public struct WeightedLine: Sendable, Equatable {
  /// Points in use.
  public let n: Int
  public let intercept: Double
  public let slope: Double
  /// ≥ 0, in the units of what they belong to.
  public let interceptError: Double
  public let slopeError: Double
  /// Slope over its error; nil when the error is 0.
  public let t: Double?
  /// Two-sided on n − 2 df, 0…1; nil when t is.
  public let p: Double?
  /// Weighted, 0…1.
  public let rSquared: Double

  /// - Parameters:
  ///   - x, y: points, NaN = missing.
  ///   - weights: > 0.
  /// - Returns: `.fewObservations` under three points, `.noVariance` when x or y is constant.
  public static func fit(
    _ x: [Double], _ y: [Double], weights: [Double]
  ) -> Result<WeightedLine, NotEstimable> {
    precondition(x.count == y.count && x.count == weights.count, "columns of unequal length")
    let points = x.indices.filter { !x[$0].isNaN && !y[$0].isNaN }
    guard points.count > 2 else { return .failure(.fewObservations) }
    let total = sum(points.lazy.map { (weights[$0], 1) })
    let meanX = sum(points.lazy.map { (weights[$0], x[$0]) }) / total
    let meanY = sum(points.lazy.map { (weights[$0], y[$0]) }) / total
    let xx = sum(points.lazy.map { (weights[$0] * (x[$0] - meanX), x[$0] - meanX) })
    let xy = sum(points.lazy.map { (weights[$0] * (x[$0] - meanX), y[$0] - meanY) })
    let yy = sum(points.lazy.map { (weights[$0] * (y[$0] - meanY), y[$0] - meanY) })
    guard xx > 1e-26 * total * meanX * meanX, yy > 1e-26 * total * meanY * meanY else {
      return .failure(.noVariance)
    }
    let slope = xy / xx
    let rest = max(0, yy - slope * xy) / Double(points.count - 2)
    let error = (rest / xx).squareRoot()
    let t = error > 0 ? slope / error : nil
    return .success(
      WeightedLine(
        n: points.count, intercept: meanY - slope * meanX, slope: slope,
        interceptError: (rest * (1 / total + meanX * meanX / xx)).squareRoot(), slopeError: error,
        t: t, p: t.map { StudentT.twoSided($0, df: Double(points.count - 2)) },
        rSquared: min(1, slope * xy / yy)))
  }

  private static func sum(_ products: some Sequence<(Double, Double)>) -> Double {
    products.reduce(into: CompensatedSum()) { $0.add(product: $1.0, $1.1) }.value
  }
}
