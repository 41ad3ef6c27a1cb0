internal import CKernels

/// How the codes of a scale's items are scored.
public struct ScoringRule: Sendable {
  /// By item: whether it is turned; code u then has the value of code c − 1 − u.
  public let turned: [Bool]
  /// Scale points of the codes 0..<c.
  public let values: [Double]
  /// Fewest answered items that make a score, 1…k.
  public let needed: Int

  public init(turned: [Bool], values: [Double], needed: Int) {
    precondition((1...max(1, turned.count)).contains(needed), "\(needed) of \(turned.count)")
    self.turned = turned
    self.values = values
    self.needed = needed
  }
}

/// Mean scores held as one byte a row: a scale of few items on few points has few different means.
///
/// A score is `numerators[place] / denominator`, the fraction exact, so that sums over rows are exact
/// too, and equal scores are equal.
public struct CodedScores: Sendable {
  /// By row: place in `numerators`; missing from their count on.
  public let cells: [UInt8]
  /// Ascending; at most 250.
  public let numerators: [Int]
  /// > 0.
  public let denominator: Int

  /// Scale points by place: correctly rounded.
  public var values: [Double] { numerators.map { Double($0) / Double(denominator) } }

  /// Means of the answered items, missing where fewer than needed are answered.
  ///
  /// - Parameter columns: of equal length, an item each: code 0..<c, or missing from c on.
  /// - Returns: nil where the values are not whole numbers in equal steps, lie so far from 0 that sums
  ///   of squares would not be exact, or there are more different means than a byte holds: then the
  ///   scores have to be made row by row.
  public init?(_ columns: [some Collection<UInt8>], _ rule: ScoringRule) {
    precondition(columns.count == rule.turned.count, "one direction for each item")
    guard let plan = ScoringPlan(rule), let rows = columns.first?.count else { return nil }
    precondition(columns.allSatisfy { $0.count == rows }, "columns of unequal length")
    // Sums of their squares over all rows must be whole numbers that a Double holds.
    let most = plan.numerators.reduce(0) { max($0, abs($1)) }
    guard Double(most) * Double(most) * Double(max(1, rows)) < 0x1p53 else { return nil }
    numerators = plan.numerators
    denominator = plan.denominator
    cells = [UInt8](unsafeUninitializedCapacity: rows) { target, filled in
      withPointers(to: columns) { columns in
        rule.turned.map { $0 ? UInt8(1) : 0 }.withUnsafeBufferPointer { turned in
          plan.places.withUnsafeBufferPointer { places in
            var scoring = ck_scoring(
              columns: columns, turned: turned.baseAddress, count: rule.turned.count,
              categories: rule.values.count, places: places.baseAddress, width: plan.width)
            ck_scores(&scoring, 0, rows, target.baseAddress)
          }
        }
      }
      filled = rows
    }
  }

  /// - Parameter counts: rows by place.
  public func moments(counts: [Int]) -> Moments {
    var (n, sum, squares) = (0, Int128(0), Int128(0))
    for (count, numerator) in zip(counts, numerators) {
      n += count
      sum += Int128(count) * Int128(numerator)
      squares += Int128(count) * Int128(numerator) * Int128(numerator)
    }
    guard n > 0 else { return Moments() }
    let scale = Double(n) * Double(denominator)
    return Moments(
      count: n, mean: Double(sum) / scale,
      m2: Double(Int128(n) * squares - sum * sum) / (scale * Double(denominator)))
  }
}

extension ContingencyTable {
  /// How often each pair of scores occurs; the scores' `values` are those of the categories.
  public init(_ x: CodedScores, _ y: CodedScores) {
    self.init(x.cells, y.cells, rows: x.numerators.count, columns: y.numerators.count)
  }
}

/// Which mean each number of answers and sum of codes makes.
private struct ScoringPlan {
  let numerators: [Int]
  let denominator: Int
  /// Sums that k items can have.
  let width: Int
  /// By n · width + s.
  let places: [UInt8]

  /// Larger denominators would make sums that are no longer exact.
  private static let largestDenominator = 1 << 16

  init?(_ rule: ScoringRule) {
    let (k, c) = (rule.turned.count, rule.values.count)
    let (width, needed) = (k * (c - 1) + 1, rule.needed)
    guard k > 0, c > 1, width <= 256,
      let first = rule.values.first.flatMap(Int.init(exactly:)),
      let step = Int(exactly: rule.values[1] - rule.values[0]), step > 0, abs(first) < 1 << 16,
      rule.values.indices.allSatisfy({ rule.values[$0] == Double(first + step * $0) })
    else { return nil }
    var denominator = 1
    for n in needed...k {
      denominator = leastCommonMultiple(denominator, n)
      guard denominator <= Self.largestDenominator else { return nil }
    }
    func numerator(_ n: Int, _ s: Int) -> Int { (n * first + s * step) * (denominator / n) }
    let distinct = Set(
      (needed...k).flatMap { n in (0...n * (c - 1)).map { numerator(n, $0) } }
    ).sorted()
    guard distinct.count <= 250 else { return nil }
    let order = Dictionary(
      distinct.enumerated().map { ($1, UInt8($0)) }, uniquingKeysWith: { first, _ in first })
    var places = [UInt8](repeating: UInt8(distinct.count), count: (k + 1) * width)
    for n in needed...k {
      for s in 0...n * (c - 1) {
        places[n * width + s] = order[numerator(n, s)] ?? UInt8(distinct.count)
      }
    }
    self.width = width
    self.denominator = denominator
    self.places = places
    numerators = distinct
  }
}

private func leastCommonMultiple(_ a: Int, _ b: Int) -> Int {
  var (x, y) = (a, b)
  while y != 0 { (x, y) = (y, x % y) }
  return a / x * b
}
