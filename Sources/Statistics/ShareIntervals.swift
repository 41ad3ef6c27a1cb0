/// Wilson's score interval of a share (Wilson 1927), without continuity correction, as R's
/// `prop.test(correct = FALSE)`.
///
/// - Parameter population: N, all that could have answered: the variance is smaller by 1 − n/N, as if
///   n/(1 − n/N) had answered; a point where all have. Nil: superpopulation. N < n counts as n.
/// - Returns: nil when `n` is 0 or `count` is outside 0…n.
public func wilson(
  count: Int, of n: Int, population: Int? = nil, level: Double = 0.95
) -> Interval? {
  guard n > 0, (0...n).contains(count) else { return nil }
  return wilson(
    share: Double(count) / Double(n), of: told(Double(n), n, population), level: level)
}

/// As many answers of a superpopulation as tell what `answers` of `n` rows do of a finite one.
private func told(_ answers: Double, _ n: Int, _ population: Int?) -> Double {
  guard let population else { return answers }
  let left = 1 - Double(n) / Double(max(n, population))
  return left > 0 ? answers / left : .infinity
}

/// Wilson's score interval of a weighted share, on as many independent answers as tell the same.
///
/// n* = p(1−p)/v · n/(n−1), v the linearised variance of the share (Korn & Graubard 1998, for their
/// interval); (Σw)²/Σw² where all or none count, since v is then 0. Weights of 1 give n.
/// - Parameter moments: of an indicator, 1 where the answer counts and else 0.
/// - Returns: nil without answers.
public func wilson(
  _ moments: WeightedMoments, population: Int? = nil, level: Double = 0.95
) -> Interval? {
  guard moments.count > 0 else { return nil }
  let (p, n) = (moments.mean, Double(moments.count))
  var effective = moments.effectiveCount
  if let variance = moments.meanVariance, variance > 0 {
    effective = p * (1 - p) / variance * n / (n - 1)
  }
  return wilson(share: p, of: told(effective, moments.count, population), level: level)
}

private func wilson(share p: Double, of total: Double, level: Double) -> Interval {
  let z = Normal.quantile(0.5 + level / 2)
  let centre = p + z * z / (2 * total)
  let half = z * (p * (1 - p) / total + z * z / (4 * total * total)).squareRoot()
  let scale = 1 + z * z / total
  return Interval(
    low: p <= 0 ? 0 : max(0, (centre - half) / scale),
    high: p >= 1 ? 1 : min(1, (centre + half) / scale))
}

/// Clopper and Pearson's (1934) interval of a share, from quantiles of the beta distribution: coverage
/// is never under `level`, and above it as a rule. As R's `binom.test`.
///
/// - Returns: nil when `n` is 0 or `count` is outside 0…n.
public func clopperPearson(count: Int, of n: Int, level: Double = 0.95) -> Interval? {
  guard n > 0, (0...n).contains(count) else { return nil }
  let (tail, x, rest) = ((1 - level) / 2, Double(count), Double(n - count))
  return Interval(
    low: count == 0 ? 0 : BetaDistribution.quantile(tail, a: x, b: rest + 1),
    high: count == n ? 1 : BetaDistribution.quantile(1 - tail, a: x + 1, b: rest))
}
