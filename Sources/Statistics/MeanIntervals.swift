/// How far a t interval reaches to each side: t(df) · √variance; 0 where the variance is not above 0.
///
/// - Parameters:
///   - variance: squared standard error, in squared units.
///   - df: degrees of freedom, > 0; may be fractional.
///   - level: coverage, 0…1.
public func tHalfWidth(variance: Double, df: Double, level: Double = 0.95) -> Double {
  variance > 0 ? StudentT.quantile(0.5 + level / 2, df: df) * variance.squareRoot() : 0
}

/// Welch–Satterthwaite degrees of freedom of a sum of variances, (Σv)² / Σ(v²/df) (Welch 1947);
/// Σdf where all variances are 0. A single part keeps its own df.
public func welchDegreesOfFreedom(_ parts: [(variance: Double, df: Double)]) -> Double {
  let sum = parts.reduce(0) { $0 + $1.variance }
  let spread = parts.reduce(0) { $0 + $1.variance * $1.variance / $1.df }
  return spread > 0 ? sum * sum / spread : parts.reduce(0) { $0 + $1.df }
}

/// Interval of a mean by Student's t: mean ± t(n−1) · sd/√n.
///
/// - Parameters:
///   - sd: standard deviation with divisor n − 1, in the mean's unit.
///   - n: respondents behind the mean.
///   - finitePopulation: N, all that could have answered; the standard error is then multiplied
///     by √(1 − n/N) (Cochran 1977, eq. 2.20). Nil: superpopulation. N < n counts as N = n.
///   - level: coverage, 0…1.
/// - Returns: nil under two respondents or when sd is missing. sd = 0 gives a point.
public func meanInterval(
  mean: Double, sd: Double, n: Int, finitePopulation: Int? = nil, level: Double = 0.95
) -> Interval? {
  guard n > 1, mean.isFinite, sd.isFinite, sd >= 0 else { return nil }
  var variance = sd * sd / Double(n)
  if let population = finitePopulation {
    variance *= max(0, 1 - Double(n) / Double(max(population, n)))
  }
  let half = tHalfWidth(variance: variance, df: Double(n - 1), level: level)
  return Interval(low: mean - half, high: mean + half)
}

/// What is known of a mean: its size, spread (divisor n − 1) and respondents.
public struct MeanSummary: Sendable, Equatable {
  public let mean: Double
  public let sd: Double
  public let n: Int

  public init(mean: Double, sd: Double, n: Int) {
    self.mean = mean
    self.sd = sd
    self.n = n
  }
}

/// Respondents that stand in both groups of a comparison.
public struct Overlap: Sendable, Equatable {
  /// n₁₂, respondents with a value in both.
  public let n: Int
  /// s₁₂, covariance of their two values (divisor n₁₂ − 1), in squared units.
  public let covariance: Double

  public init(n: Int, covariance: Double) {
    self.n = n
    self.covariance = covariance
  }

  /// Of the rows where both columns have a value (NaN = missing); nil under two such rows.
  public init?(_ x: [Double], _ y: [Double]) {
    precondition(x.count == y.count, "columns of unequal length")
    let rows = x.indices.filter { !x[$0].isNaN && !y[$0].isNaN }
    guard rows.count > 1 else { return nil }
    let (mx, my) = (Moments(rows.lazy.map { x[$0] }).mean, Moments(rows.lazy.map { y[$0] }).mean)
    let sum = rows.reduce(into: CompensatedSum()) { $0.add(product: x[$1] - mx, y[$1] - my) }
    self.init(n: rows.count, covariance: sum.value / Double(rows.count - 1))
  }
}

/// A difference of two means with its uncertainty.
public struct MeanDifference: Sendable, Equatable {
  /// second − first, in the means' unit.
  public let difference: Double
  /// In the same unit, ≥ 0.
  public let standardError: Double
  /// Welch–Satterthwaite; nil when both variances are 0.
  public let df: Double?
  /// Nil when the standard error is 0.
  public let t: Double?
  /// Two-sided, 0…1; nil when the standard error is 0.
  public let p: Double?
  public let interval: Interval
}

/// Welch's comparison of two means, later − earlier (Welch 1947).
///
/// Variance s₁²/n₁ + s₂²/n₂, less 2·n₁₂·s₁₂/(n₁n₂) where the same people stand in both; degrees of
/// freedom (v₁ + v₂)²/(v₁²/(n₁−1) + v₂²/(n₂−1)) without the covariance. Agrees with R's `t.test`.
/// - Returns: nil under two respondents on either side.
public func welch(
  _ first: MeanSummary, _ second: MeanSummary, overlap: Overlap? = nil, level: Double = 0.95
) -> MeanDifference? {
  guard first.n > 1, second.n > 1, (first.mean + second.mean + first.sd + second.sd).isFinite
  else { return nil }
  let (n1, n2) = (Double(first.n), Double(second.n))
  let v1 = first.sd * first.sd / n1
  let v2 = second.sd * second.sd / n2
  let shared = overlap.map { 2 * Double($0.n) * $0.covariance / (n1 * n2) } ?? 0
  let error = max(0, v1 + v2 - shared).squareRoot()
  let difference = second.mean - first.mean
  guard v1 + v2 > 0 else {
    return MeanDifference(
      difference: difference, standardError: 0, df: nil, t: nil, p: nil,
      interval: Interval(low: difference, high: difference))
  }
  let df = welchDegreesOfFreedom([(v1, n1 - 1), (v2, n2 - 1)])
  let half = tHalfWidth(variance: error * error, df: df, level: level)
  let t = error > 0 ? difference / error : nil
  return MeanDifference(
    difference: difference, standardError: error, df: df, t: t,
    p: t.map { StudentT.twoSided($0, df: df) },
    interval: Interval(low: difference - half, high: difference + half))
}
