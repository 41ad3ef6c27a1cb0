import Foundation

// How rank coefficients are distributed when every order of the rows is as likely.

/// Most rows without ties of which all orders are counted.
let mostExactRanks = 9

/// P(|ρ| ≥ |r|) over all n! orders of n ≤ `mostExactRanks` rows without ties, as R's `cor.test(exact =
/// TRUE)`.
/// - Parameter squares: Σd² of the differences of ranks, 0…(n³ − n)/3.
func exactSpearmanP(squares: Int, n: Int) -> Double {
  let counts = spearmanCounts[n]
  let most = counts.count - 1
  // Symmetric about its middle: as many orders at most − s as at s.
  let tail = counts[0...min(squares, most - squares)].reduce(0, +)
  return min(1, 2 * Double(tail) / Double(counts.reduce(0, +)))
}

/// P(|τ| ≥ |t|) over all n! orders of n ≤ `mostExactRanks` rows without ties, as R's `cor.test(exact =
/// TRUE)`.
/// - Parameter discordant: pairs in opposite order, 0…n(n − 1)/2.
func exactKendallP(discordant: Int, n: Int) -> Double {
  let counts = mahonianCounts[n]
  let most = counts.count - 1
  let tail = counts[0...min(discordant, most - discordant)].reduce(0, +)
  return min(1, 2 * Double(tail) / Double(counts.reduce(0, +)))
}

/// The smallest two-sided p that any order of these rows can have: the orders of equal rows over n!,
/// twice where a coefficient and its negative are as likely. Never 0.
/// - Parameters:
///   - sizes: of ties in one column; 0 and 1 are none.
///   - others: of the other column.
func smallestRankP(_ sizes: [Int], _ others: [Int]) -> Double {
  func orders(_ sizes: [Int]) -> Double { sizes.reduce(0) { $0 + logFactorial($1) } }
  let own = max(orders(sizes), orders(others)) - logFactorial(sizes.reduce(0, +))
  let isSymmetric = [sizes, others].contains { column in
    let present = column.filter { $0 > 0 }
    return present == present.reversed()
  }
  return min(1, max((isSymmetric ? 2 : 1) * exp(own), .leastNormalMagnitude))
}

private func logFactorial(_ n: Int) -> Double {
  n > 1 ? lgamma(Double(n) + 1).0 : 0
}

/// By n from 0 to `mostExactRanks`: how many orders give each Σd². Row by row over the sets of ranks
/// that earlier rows have taken.
private let spearmanCounts: [[Int]] = (0...mostExactRanks).map { n in
  let width = (n * n * n - n) / 3 + 1
  // By set, then by sum.
  var counts = [Int](repeating: 0, count: width << n)
  counts[0] = 1
  for taken in 0..<(1 << n) {
    let row = taken.nonzeroBitCount
    for sum in 0..<width where counts[taken * width + sum] > 0 {
      let ways = counts[taken * width + sum]
      for rank in 0..<n where taken & (1 << rank) == 0 {
        counts[(taken | 1 << rank) * width + sum + (rank - row) * (rank - row)] += ways
      }
    }
  }
  return Array(counts.suffix(width))
}

/// By n from 0 to `mostExactRanks`: how many orders have each number of inversions (Mahonian numbers).
private let mahonianCounts: [[Int]] = (0...mostExactRanks).map { n in
  (1...max(1, n)).reduce(into: [1]) { counts, row in
    var more = [Int](repeating: 0, count: counts.count + row - 1)
    for (inversions, count) in counts.enumerated() {
      for own in 0..<row { more[inversions + own] += count }
    }
    counts = more
  }
}
