/// What the ties of one column take from tau-b and from the variance of S; sizes t of each tie.
struct TieSums {
  var pairs = 0  // Σ t(t−1)/2
  var triples = 0.0  // Σ t(t−1)(t−2)
  var variance = 0.0  // Σ t(t−1)(2t+5)

  init(_ sizes: [Int]) {
    for size in sizes where size > 1 {
      let t = Double(size)
      pairs += size * (size - 1) / 2
      triples += t * (t - 1) * (t - 2)
      variance += t * (t - 1) * (2 * t + 5)
    }
  }
}

/// Pairs of rows by how two columns order them; whole numbers, up to 4·10⁹ rows.
struct OrderedPairs {
  let n: Int
  /// Pairs in the same order less pairs in opposite order.
  let s: Int
  let tiesX: TieSums
  let tiesY: TieSums

  /// In O(n + categories), from the counts.
  init(_ table: ContingencyTable) {
    let margins = table.margins
    n = table.n
    tiesX = TieSums(margins.rows)
    tiesY = TieSums(margins.columns)
    // Cells above the present row, and of those the ones to the left of the present column.
    var above = [Int](repeating: 0, count: table.columns)
    var total = 0
    var difference = 0
    for r in 0..<table.rows {
      var left = 0
      for c in 0..<table.columns {
        let count = table[r, c]
        difference += count * (left - (total - left - above[c]))
        left += above[c]
      }
      for c in 0..<table.columns { above[c] += table[r, c] }
      total += margins.rows[r]
    }
    s = difference
  }

  /// By counting where the table is small beside the rows, else by sorting.
  static func of(_ x: DenseCodes, _ y: DenseCodes) -> OrderedPairs {
    x.sizes.count * y.sizes.count <= max(4096, x.codes.count)
      ? OrderedPairs(ContingencyTable(x, y)) : OrderedPairs(sorting: x, y)
  }

  /// Knight's (1966) merge sort, O(n log n).
  init(sorting x: DenseCodes, _ y: DenseCodes) {
    n = x.codes.count
    tiesX = TieSums(x.sizes)
    tiesY = TieSums(y.sizes)
    var sorted = Self.sorted(x, by: y)
    var (both, run) = (0, 1)
    for place in sorted.indices.dropFirst() {
      if sorted[place] == sorted[place - 1] {
        run += 1
      } else {
        both += run * (run - 1) / 2
        run = 1
      }
    }
    both += run * (run - 1) / 2
    let ranks = sorted.map { UInt32(truncatingIfNeeded: $0) }
    sorted = []
    let opposite = inversions(ranks)
    s = n * (n - 1) / 2 - tiesX.pairs - tiesY.pairs + both - 2 * opposite
  }

  /// Codes of x (high half) and y (low half), in ascending order: two stable counting sorts.
  private static func sorted(_ x: DenseCodes, by y: DenseCodes) -> [UInt64] {
    func starts(_ sizes: [Int]) -> [Int] {
      var below = 0
      return sizes.map { size in
        defer { below += size }
        return below
      }
    }
    let n = x.codes.count
    var places = starts(y.sizes)
    var byY = [UInt64](repeating: 0, count: n)
    for row in 0..<n {
      let code = Int(y.codes[row])
      byY[places[code]] = UInt64(x.codes[row]) << 32 | UInt64(code)
      places[code] += 1
    }
    places = starts(x.sizes)
    var byX = byY
    for pair in byY {
      let code = Int(pair >> 32)
      byX[places[code]] = pair
      places[code] += 1
    }
    return byX
  }
}

extension ContingencyTable {
  init(_ x: DenseCodes, _ y: DenseCodes) {
    let width = y.sizes.count
    var cells = [Int](repeating: 0, count: x.sizes.count * width)
    for row in x.codes.indices { cells[Int(x.codes[row]) * width + Int(y.codes[row])] += 1 }
    self.init(rows: x.sizes.count, columns: width, counts: cells)
  }
}

/// Pairs that stand in the wrong order, by merging runs; equal ones are in order.
func inversions(_ values: [UInt32]) -> Int {
  let run = 16
  var (source, target) = (values, values)
  var found = 0
  let n = values.count
  source.withUnsafeMutableBufferPointer { buffer in
    for start in stride(from: 0, to: n, by: run) {
      for place in start..<min(n, start + run) {
        let value = buffer[place]
        var hole = place
        while hole > start, buffer[hole - 1] > value {
          buffer[hole] = buffer[hole - 1]
          hole -= 1
        }
        buffer[hole] = value
        found += place - hole
      }
    }
  }
  var width = run
  while width < n {
    source.withUnsafeBufferPointer { from in
      target.withUnsafeMutableBufferPointer { to in
        for start in stride(from: 0, to: n, by: 2 * width) {
          found += merge(
            from, to, start, min(start + width, n), min(start + 2 * width, n))
        }
      }
    }
    swap(&source, &target)
    width *= 2
  }
  return found
}

/// Merges two sorted runs, start..<middle and middle..<end, and counts the pairs that change places.
@inline(__always)
private func merge(
  _ from: UnsafeBufferPointer<UInt32>, _ to: UnsafeMutableBufferPointer<UInt32>, _ start: Int,
  _ middle: Int, _ end: Int
) -> Int {
  var (left, right, place, found) = (start, middle, start, 0)
  while left < middle, right < end {
    let (a, b) = (from[left], from[right])
    // Without a branch that can be guessed wrong.
    let takesRight = b < a ? 1 : 0
    to[place] = b < a ? b : a
    found += takesRight * (middle - left)
    right += takesRight
    left += 1 - takesRight
    place += 1
  }
  while left < middle {
    to[place] = from[left]
    left += 1
    place += 1
  }
  while right < end {
    to[place] = from[right]
    right += 1
    place += 1
  }
  return found
}

/// Kendall's tau-b. p of up to nine rows without ties from all orders, as R's `cor.test(exact =
/// TRUE)`; else by the normal deviate of S with its variance corrected for ties, without continuity
/// correction (Kendall 1970, ch. 4), as `cor.test(exact = FALSE)`. Interval on Fisher's z with
/// √(0.437/(n−4)) (Fieller, Hartley & Pearson 1957); none at ±1.
func kendallCorrelation(_ pairs: OrderedPairs) -> Correlation {
  guard pairs.n > 1 else { return Correlation(n: pairs.n, reason: .fewObservations) }
  let all = pairs.n * (pairs.n - 1) / 2
  let (inX, inY) = (all - pairs.tiesX.pairs, all - pairs.tiesY.pairs)
  guard inX > 0, inY > 0 else { return Correlation(n: pairs.n, reason: .noVariance) }
  let tau = ratio(Double(pairs.s), Double(inX), Double(inY))
  let n = Double(pairs.n)
  let error = n > 4 ? (0.437 / (n - 4)).squareRoot() : nil
  return Correlation(
    n: pairs.n, r: tau, interval: abs(tau) < 1 ? fisherInterval(tau, error) : nil, p: pairs.p)
}

extension OrderedPairs {
  /// Two-sided; nil where S has no variance.
  fileprivate var p: Double? {
    let (x, y) = (tiesX, tiesY)
    if n <= mostExactRanks, x.pairs == 0, y.pairs == 0 {
      return exactKendallP(discordant: (n * (n - 1) / 2 - s) / 2, n: n)
    }
    let variance = varianceOfS
    return variance > 0 ? Normal.twoSided(Double(s) / variance.squareRoot()) : nil
  }

  private var varianceOfS: Double {
    let (n, x, y) = (Double(n), tiesX, tiesY)
    var variance = (n * (n - 1) * (2 * n + 5) - x.variance - y.variance) / 18
    variance += 2 * Double(x.pairs) * Double(y.pairs) / (n * (n - 1))
    if n > 2 { variance += x.triples * y.triples / (9 * n * (n - 1) * (n - 2)) }
    return variance
  }
}
