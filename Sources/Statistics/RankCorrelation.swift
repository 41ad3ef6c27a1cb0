import Foundation

// Spearman's rank correlation and Fisher's transformation.

func fisherZ(_ r: Double) -> Double { atanh(r) }
func inverseFisherZ(_ z: Double) -> Double { tanh(z) }

/// The value to 12 decimals: scores that are equal but for the order of their sums are ties.
func roundedForRanking(_ value: Double) -> Double {
  abs(value) < 1e3 ? (value * 1e12).rounded() / 1e12 : value
}

/// Two columns of ranks in sums: with d = 2·rank − (n + 1), a whole number, Σd² of each and Σd·d′.
/// Exact up to the rounding of sums beyond 2⁵³, and so the same in any order of rows.
struct RankSums {
  let n: Int
  let xx: Double
  let yy: Double
  let xy: Double
  /// How often each value occurs, ascending; 0 where a category is empty.
  let sizes: (x: [Int], y: [Int])

  init(_ x: DenseCodes, _ y: DenseCodes) {
    n = x.codes.count
    sizes = (x.sizes, y.sizes)
    let (dx, dy) = (Self.deviations(x.sizes), Self.deviations(y.sizes))
    xx = Self.squares(x.sizes, dx)
    yy = Self.squares(y.sizes, dy)
    // |d| < n: so many products can be added up as integers before they must become doubles.
    let block = max(1, Int.max / max(1, 4 * n * n))
    var products = CompensatedSum()
    var start = 0
    while start < n {
      let end = min(n, start + min(block, n))
      var sum = 0
      for row in start..<end { sum &+= dx[Int(x.codes[row])] &* dy[Int(y.codes[row])] }
      products.add(Double(sum))
      start = end
    }
    xy = products.value
  }

  init(_ table: ContingencyTable) {
    let margins = table.margins
    n = table.n
    sizes = (margins.rows, margins.columns)
    let (dx, dy) = (Self.deviations(margins.rows), Self.deviations(margins.columns))
    xx = Self.squares(margins.rows, dx)
    yy = Self.squares(margins.columns, dy)
    var products = CompensatedSum()
    for r in 0..<table.rows {
      for c in 0..<table.columns where table[r, c] > 0 {
        products.add(product: Double(dx[r] * dy[c]), Double(table[r, c]))
      }
    }
    xy = products.value
  }

  /// Pearson's r of the ranks; nil under two rows or where either column is all ties.
  var coefficient: Double? { n > 1 && xx > 0 && yy > 0 ? ratio(xy, xx, yy) : nil }

  private var hasTies: Bool { sizes.x.contains { $0 > 1 } || sizes.y.contains { $0 > 1 } }

  /// Two-sided: from all orders of up to nine rows without ties, else by t(n − 2), and then not below
  /// the smallest that any order of the rows can have. Nil where t has no degrees of freedom.
  fileprivate func p(_ r: Double) -> Double? {
    // In d = 2·rank − (n + 1), (d − d′)²/4 is the squared difference of ranks.
    if n <= mostExactRanks, !hasTies {
      return exactSpearmanP(squares: Int((xx + yy - 2 * xy) / 4), n: n)
    }
    guard let byT = correlationP(r, df: Double(n - 2)) else { return nil }
    // Beyond, one order in n! is no number any more; perfect order is still not impossible.
    guard n <= 170 || abs(r) == 1 else { return byT }
    return max(byT, smallestRankP(sizes.x, sizes.y))
  }

  private static func deviations(_ sizes: [Int]) -> [Int] {
    let n = sizes.reduce(0, +)
    var below = 0
    return sizes.map { size in
      defer { below += size }
      return 2 * below + size - n
    }
  }

  private static func squares(_ sizes: [Int], _ deviations: [Int]) -> Double {
    var sum = CompensatedSum()
    for (size, d) in zip(sizes, deviations) {
      sum.add(product: Double(size) * Double(d), Double(d))
    }
    return sum.value
  }
}

/// Pearson's r of mid-ranks. p of up to nine rows without ties from all orders, as R's
/// `cor.test(exact = TRUE)`; else by t(n − 2), as `cor.test(exact = FALSE)`, but never below the
/// smallest that any order can have. Interval on Fisher's z with √((1+r²/2)/(n−3)) (Bonett & Wright
/// 2000); none at ±1.
func spearmanCorrelation(_ sums: RankSums) -> Correlation {
  guard sums.n > 1 else { return Correlation(n: sums.n, reason: .fewObservations) }
  guard let r = sums.coefficient else { return Correlation(n: sums.n, reason: .noVariance) }
  let n = Double(sums.n)
  let error = n > 3 ? ((1 + r * r / 2) / (n - 3)).squareRoot() : nil
  return Correlation(
    n: sums.n, r: r, interval: abs(r) < 1 ? fisherInterval(r, error) : nil, p: sums.p(r))
}
