import Foundation

// Ranks, Kendall's tau-b and Fisher's transformation.

func fisherZ(_ r: Double) -> Double { atanh(r) }
func inverseFisherZ(_ z: Double) -> Double { tanh(z) }

/// The value to 12 decimals: scores that are equal but for the order of their sums are ties.
func roundedForRanking(_ value: Double) -> Double {
  abs(value) < 1e3 ? (value * 1e12).rounded() / 1e12 : value
}

/// Ranks from 1, ties sharing their mean rank.
func midranks(_ values: [Double]) -> [Double] {
  let order = values.indices.sorted { values[$0] < values[$1] }
  var ranks = [Double](repeating: 0, count: values.count)
  var first = 0
  while first < order.count {
    var last = first
    while last + 1 < order.count, values[order[last + 1]] == values[order[first]] { last += 1 }
    let rank = Double(first + last) / 2 + 1
    for place in first...last { ranks[order[place]] = rank }
    first = last + 1
  }
  return ranks
}

/// What the ties of one column take from tau-b and from the variance of S; sizes t of each run.
private struct TieSums {
  var pairs = 0.0  // Σ t(t−1)/2
  var triples = 0.0  // Σ t(t−1)(t−2)
  var variance = 0.0  // Σ t(t−1)(2t+5)

  mutating func add(_ size: Int) {
    let t = Double(size)
    pairs += t * (t - 1) / 2
    triples += t * (t - 1) * (t - 2)
    variance += t * (t - 1) * (2 * t + 5)
  }

  init(sorted values: some Sequence<Double>) {
    var (run, previous) = (0, Double.nan)
    for value in values {
      if value == previous {
        run += 1
      } else {
        add(run)
        (run, previous) = (1, value)
      }
    }
    add(run)
  }
}

/// Kendall's tau-b of complete columns that are ready for ranking, by Knight's (1966) merge sort.
func kendall(_ x: [Double], _ y: [Double]) -> Correlation {
  let n = Double(x.count)
  let order = x.indices.sorted { x[$0] == x[$1] ? y[$0] < y[$1] : x[$0] < x[$1] }
  var sorted = order.map { y[$0] }
  let tiesX = TieSums(sorted: order.lazy.map { x[$0] })
  let both = pairsTiedInBoth(order, x, y)
  let swaps = countingInversions(&sorted)
  let tiesY = TieSums(sorted: sorted)
  let pairs = n * (n - 1) / 2
  let (inX, inY) = (pairs - tiesX.pairs, pairs - tiesY.pairs)
  guard inX > 0, inY > 0 else { return Correlation(n: x.count, reason: .noVariance) }
  let s = pairs - tiesX.pairs - tiesY.pairs + both - 2 * swaps
  let tau = ratio(s, inX, inY)
  var variance = (n * (n - 1) * (2 * n + 5) - tiesX.variance - tiesY.variance) / 18
  variance += 2 * tiesX.pairs * tiesY.pairs / (n * (n - 1))
  if n > 2 { variance += tiesX.triples * tiesY.triples / (9 * n * (n - 1) * (n - 2)) }
  let error = n > 4 ? (0.437 / (n - 4)).squareRoot() : nil
  return Correlation(
    n: x.count, r: tau, interval: fisherInterval(tau, error),
    p: variance > 0 ? Normal.twoSided(s / variance.squareRoot()) : nil)
}

private func pairsTiedInBoth(_ order: [Int], _ x: [Double], _ y: [Double]) -> Double {
  var (total, run) = (0.0, 1.0)
  for (previous, row) in zip(order, order.dropFirst()) {
    if x[row] == x[previous], y[row] == y[previous] {
      run += 1
    } else {
      total += run * (run - 1) / 2
      run = 1
    }
  }
  return total + run * (run - 1) / 2
}

/// Sorts the values and counts the pairs that stood in the wrong order; merge sort from below.
private func countingInversions(_ values: inout [Double]) -> Double {
  var inversions = 0.0
  var (source, target) = (values, values)
  var width = 1
  while width < values.count {
    var start = 0
    while start < values.count {
      let middle = min(start + width, values.count)
      let end = min(start + 2 * width, values.count)
      var (left, right) = (start, middle)
      for place in start..<end {
        if left < middle, right >= end || source[left] <= source[right] {
          target[place] = source[left]
          left += 1
        } else {
          target[place] = source[right]
          inversions += Double(middle - left)
          right += 1
        }
      }
      start = end
    }
    swap(&source, &target)
    width *= 2
  }
  values = source
  return inversions
}
