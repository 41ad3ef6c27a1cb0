/// Which correlation coefficient.
public enum CorrelationMethod: String, Sendable, CaseIterable {
  case pearson, spearman
  /// Kendall's tau-b.
  case kendall
}

/// A correlation of two columns with its uncertainty.
public struct Correlation: Sendable, Equatable {
  /// Pairs with both values.
  public let n: Int
  /// −1…1; nil without variance in either column or under two pairs.
  public let r: Double?
  /// 95 %; nil where r is nil, its standard error is not defined (n too small), or a rank coefficient
  /// is ±1.
  public let interval: Interval?
  /// Two-sided against 0; nil where r is nil or without degrees of freedom.
  public let p: Double?
  /// Why r is nil.
  public let reason: NotEstimable?

  init(n: Int, r: Double, interval: Interval?, p: Double?) {
    self.n = n
    self.r = r
    self.interval = interval
    self.p = p
    reason = nil
  }

  init(n: Int, reason: NotEstimable) {
    self.n = n
    r = nil
    interval = nil
    p = nil
    self.reason = reason
  }
}

/// Correlation of two columns, pairwise complete (NaN = missing).
///
/// p: Pearson and Spearman by t = r√((n−2)/(1−r²)) on n − 2 df; Kendall by the normal deviate of
/// S with variance corrected for ties, no continuity correction (Kendall 1970, ch. 4), as R's
/// `cor.test(exact = FALSE)`; of up to nine pairs without ties Spearman and Kendall from all orders
/// (`exact = TRUE`). Spearman's is never below the smallest p that any order of the rows can have.
/// Intervals on Fisher's z: standard error 1/√(n−3); Spearman √((1+r²/2)/(n−3)) (Bonett & Wright
/// 2000); Kendall √(0.437/(n−4)) (Fieller, Hartley & Pearson 1957); rank coefficients of ±1 have
/// none. Before ranking, values are rounded to 12 decimals, so that equal scores computed in
/// different orders are ties: R and SciPy do not round, and differ by up to .002 on such scores.
/// Kendall in O(n log n) (Knight 1966), or O(n + table) where values are few.
/// Degenerate: a constant column gives r nil, `.noVariance`; under two pairs `.fewObservations`.
public func correlation(
  _ x: [Double], _ y: [Double], _ method: CorrelationMethod = .pearson
) -> Correlation {
  precondition(x.count == y.count, "columns of \(x.count) and \(y.count) rows")
  let (whole, other) = completePairs(x, y)
  let (a, b) = (divided(whole, by: moderateUnit(whole)), divided(other, by: moderateUnit(other)))
  guard a.count > 1 else { return Correlation(n: a.count, reason: .fewObservations) }
  switch method {
  case .pearson: return pearson(a, b)
  case .spearman: return spearmanCorrelation(RankSums(DenseCodes(a), DenseCodes(b)))
  case .kendall: return kendallCorrelation(OrderedPairs.of(DenseCodes(a), DenseCodes(b)))
  }
}

private func completePairs(_ x: [Double], _ y: [Double]) -> ([Double], [Double]) {
  let missing = x.indices.reduce(0) { $0 + (x[$1].isNaN || y[$1].isNaN ? 1 : 0) }
  if missing == 0 { return (x, y) }
  var (a, b): ([Double], [Double]) = ([], [])
  a.reserveCapacity(x.count - missing)
  b.reserveCapacity(x.count - missing)
  for row in x.indices where !x[row].isNaN && !y[row].isNaN {
    a.append(x[row])
    b.append(y[row])
  }
  return (a, b)
}

private func pearson(_ x: [Double], _ y: [Double]) -> Correlation {
  guard let r = pearsonCoefficient(x, y) else {
    return Correlation(n: x.count, reason: .noVariance)
  }
  return pearsonCorrelation(r, n: x.count)
}

/// Pearson's r of n pairs with p by t(n − 2) and interval by Fisher's z with 1/√(n−3).
func pearsonCorrelation(_ r: Double, n: Int) -> Correlation {
  let error = n > 3 ? 1 / Double(n - 3).squareRoot() : nil
  return Correlation(
    n: n, r: r, interval: fisherInterval(r, error), p: correlationP(r, df: Double(n - 2)))
}

/// Σ(x−x̄)(y−ȳ)/√(Σ(x−x̄)²Σ(y−ȳ)²); nil without variance in either.
func pearsonCoefficient(_ x: [Double], _ y: [Double]) -> Double? {
  let (mx, my) = (Moments(x), Moments(y))
  guard mx.varies, my.varies else { return nil }
  var products = CompensatedSum()
  for row in x.indices { products.add(product: x[row] - mx.mean, y[row] - my.mean) }
  return ratio(products.value, mx.m2, my.m2)
}

/// xy/√(xx·yy) in −1…1; one square root, so that a perfect correlation is exactly ±1.
func ratio(_ xy: Double, _ xx: Double, _ yy: Double) -> Double {
  let product = xx * yy
  let scale = product.isNormal ? product.squareRoot() : xx.squareRoot() * yy.squareRoot()
  return min(1, max(-1, xy / scale))
}

extension Moments {
  /// Whether the values differ by more than the rounding of equal numbers: a column of one score
  /// computed in several ways has no variance. Bound: sd over 1e-13 of the size of the mean.
  var varies: Bool {
    guard count > 1, squares > 0 else { return false }
    return (squares / Double(count)).squareRoot() * unit > 1e-13 * abs(mean)
  }
}

/// Two-sided p of t = r√(df/(1−r²)); nil without degrees of freedom.
func correlationP(_ r: Double, df: Double) -> Double? {
  guard df > 0 else { return nil }
  return StudentT.twoSided(r * (df / ((1 - r) * (1 + r))).squareRoot(), df: df)
}

/// tanh(atanh r ± z·error) at 95 %; nil when the error is not defined. r = ±1 gives a point.
func fisherInterval(_ r: Double, _ error: Double?) -> Interval? {
  guard let error else { return nil }
  guard abs(r) < 1 else {
    let end = min(1, max(-1, r))
    return Interval(low: end, high: end)
  }
  let half = Normal.quantile(0.975) * error
  let z = fisherZ(r)
  return Interval(low: inverseFisherZ(z - half), high: inverseFisherZ(z + half))
}
