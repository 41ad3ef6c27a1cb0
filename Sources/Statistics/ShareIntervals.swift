/// Wilson's score interval of a share (Wilson 1927), without continuity correction, as R's
/// `prop.test(correct = FALSE)`.
///
/// - Returns: nil when `n` is 0 or `count` is outside 0…n.
public func wilson(count: Int, of n: Int, level: Double = 0.95) -> Interval? {
  guard n > 0, (0...n).contains(count) else { return nil }
  let z = Normal.quantile(0.5 + level / 2)
  let total = Double(n)
  let p = Double(count) / total
  let centre = p + z * z / (2 * total)
  let half = z * (p * (1 - p) / total + z * z / (4 * total * total)).squareRoot()
  let scale = 1 + z * z / total
  return Interval(
    low: count == 0 ? 0 : max(0, (centre - half) / scale),
    high: count == n ? 1 : min(1, (centre + half) / scale))
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
