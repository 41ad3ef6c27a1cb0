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

/// A mean with its sampling error.
public struct SampledMean: Sendable, Equatable {
  public let mean: Double
  /// Squared standard error, in squared units, ≥ 0; 0 where all were asked.
  public let variance: Double
  /// Degrees of freedom of the variance, > 0.
  public let df: Double

  public init(mean: Double, variance: Double, df: Double) {
    self.mean = mean
    self.variance = variance
    self.df = df
  }
}

/// Values of respondents who stand in both samples of a comparison, mergeable: what the two means
/// share of their sampling error.
public struct SharedRespondents: Sendable, Equatable {
  public private(set) var count = 0
  /// Σ of the products of the pairs' weights; `count` without weights.
  public private(set) var weight = 0.0
  private var meanX = 0.0
  private var meanY = 0.0
  private var coMoment = 0.0

  public init() {}

  /// - Parameter own: the product of the respondent's weights in the two samples, > 0.
  public mutating func add(_ x: Double, _ y: Double, weight own: Double = 1) {
    count += 1
    weight += own
    let dx = x - meanX
    meanX += dx * own / weight
    meanY += (y - meanY) * own / weight
    coMoment += own * dx * (y - meanY)
  }

  public mutating func merge(_ other: SharedRespondents) {
    guard other.count > 0 else { return }
    let (a, b) = (weight, other.weight)
    let (dx, dy) = (other.meanX - meanX, other.meanY - meanY)
    coMoment += other.coMoment + dx * dy * a * b / (a + b)
    meanX += dx * b / (a + b)
    meanY += dy * b / (a + b)
    count += other.count
    weight += other.weight
  }

  /// One of the two samples, all of its respondents.
  public struct Sample: Sendable {
    let n: Int
    let mean: Double
    let weight: Double

    /// - Parameter weight: Σw; nil without weights.
    public init(n: Int, mean: Double, weight: Double? = nil) {
      self.n = n
      self.mean = mean
      self.weight = weight ?? Double(n)
    }
  }

  /// Covariance of the two means by linearisation, Σ_pairs w₁w₂(x − x̄₁)(y − x̄₂)/(W₁W₂) ·
  /// √(n₁n₂/((n₁ − 1)(n₂ − 1))), about the means of all of each sample; without weights
  /// Σ(x − x̄₁)(y − x̄₂)/√(n₁(n₁ − 1)n₂(n₂ − 1)). With s₁²/n₁ and s₂²/n₂ (or the linearised variances)
  /// it gives the difference a variance that is a sum of squares and so is never negative, which
  /// n₁₂s₁₂/(n₁n₂) about the pairs' own means may be. 0 without pairs or under two on either side.
  public func covariance(_ first: Sample, _ second: Sample) -> Double {
    guard count > 0, first.n > 1, second.n > 1 else { return 0 }
    let sum = coMoment + weight * (meanX - first.mean) * (meanY - second.mean)
    let (n1, n2) = (Double(first.n), Double(second.n))
    return sum / first.weight / second.weight * (n1 / (n1 - 1) * n2 / (n2 - 1)).squareRoot()
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
  /// A point where neither mean has a sampling error; nil where both have and the covariance leaves
  /// nothing of it, as when each of a few people changes by the same: that is no certainty.
  public let interval: Interval?
}

/// Welch's comparison of two means, later − earlier (Welch 1947), each with variance s²/n.
///
/// Agrees with R's `t.test`.
/// - Returns: nil under two respondents on either side.
public func welch(
  _ first: MeanSummary, _ second: MeanSummary, covariance: Double = 0, level: Double = 0.95
) -> MeanDifference? {
  guard first.n > 1, second.n > 1, (first.mean + second.mean + first.sd + second.sd).isFinite
  else { return nil }
  let sides = [first, second].map { side in
    SampledMean(
      mean: side.mean, variance: side.sd * side.sd / Double(side.n), df: Double(side.n - 1))
  }
  return welch(sides[0], sides[1], covariance: covariance, level: level)
}

/// The same of two means whose variances are known: v₁ + v₂, less 2·`covariance` where the same
/// people stand in both; degrees of freedom (v₁ + v₂)²/(v₁²/df₁ + v₂²/df₂), without the covariance.
public func welch(
  _ first: SampledMean, _ second: SampledMean, covariance: Double = 0, level: Double = 0.95
) -> MeanDifference {
  let sum = first.variance + second.variance
  let difference = second.mean - first.mean
  guard sum > 0 else {
    return MeanDifference(
      difference: difference, standardError: 0, df: nil, t: nil, p: nil,
      interval: Interval(low: difference, high: difference))
  }
  let df = welchDegreesOfFreedom([(first.variance, first.df), (second.variance, second.df)])
  let variance = sum - 2 * covariance
  // What is left of nothing is rounding.
  guard variance > 1e-12 * sum else {
    return MeanDifference(
      difference: difference, standardError: 0, df: df, t: nil, p: nil, interval: nil)
  }
  let half = tHalfWidth(variance: variance, df: df, level: level)
  let t = difference / variance.squareRoot()
  return MeanDifference(
    difference: difference, standardError: variance.squareRoot(), df: df, t: t,
    p: StudentT.twoSided(t, df: df),
    interval: Interval(low: difference - half, high: difference + half))
}
