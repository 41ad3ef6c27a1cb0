internal import CKernels

/// How often each pair of categories occurs. Counts are whole numbers, so tables of blocks of rows
/// add up to the same table in any order.
public struct ContingencyTable: Sendable, Equatable {
  /// Categories of the first variable, in ascending order of their values.
  public let rows: Int
  /// Categories of the second.
  public let columns: Int
  /// Pairs (r, c) stand at r · columns + c.
  public private(set) var counts: [Int]

  public init(rows: Int, columns: Int) {
    precondition(rows >= 0 && columns >= 0, "a table of \(rows) × \(columns)")
    self.rows = rows
    self.columns = columns
    counts = [Int](repeating: 0, count: rows * columns)
  }

  /// Rows of counts, all of one length, none below 0.
  public init(_ counts: [[Int]]) {
    self.init(rows: counts.count, columns: counts.first?.count ?? 0)
    precondition(counts.allSatisfy { $0.count == columns && $0.allSatisfy { $0 >= 0 } })
    self.counts = Array(counts.joined())
  }

  /// - Parameter counts: row by row.
  init(rows: Int, columns: Int, counts: [Int]) {
    precondition(counts.count == rows * columns)
    self.rows = rows
    self.columns = columns
    self.counts = counts
  }

  /// Pairs of category numbers from 0, row by row; a row with a number of `rows` or more in `x`, or
  /// of `columns` or more in `y`, is missing and left out.
  public init(
    _ x: some Collection<UInt8>, _ y: some Collection<UInt8>, rows: Int, columns: Int
  ) {
    let counted = x.withContiguousStorageIfAvailable { x in
      y.withContiguousStorageIfAvailable { ContingencyTable(x, $0, rows: rows, columns: columns) }
    }
    if case .some(.some(let table)) = counted {
      self = table
    } else {
      self.init(Array(x), Array(y), rows: rows, columns: columns)
    }
  }

  private init(
    _ x: UnsafeBufferPointer<UInt8>, _ y: UnsafeBufferPointer<UInt8>, rows: Int, columns: Int
  ) {
    precondition(x.count == y.count, "columns of \(x.count) and \(y.count) rows")
    self.init(rows: rows, columns: columns)
    // The last place of each is for what is missing; a byte has no more codes.
    let (mostX, mostY) = (min(rows, 255), min(columns, 255))
    var all = [UInt32](repeating: 0, count: (mostX + 1) * (mostY + 1))
    var start = 0
    while start < x.count {
      let count = min(x.count - start, Int(UInt32.max))
      var cross = ck_cross(
        a: x.baseAddress.map { $0 + start }, b: y.baseAddress.map { $0 + start },
        most_a: UInt8(mostX), most_b: UInt8(mostY))
      ck_cross_counts(&cross, count, &all)
      for r in 0..<min(rows, 256) {
        for c in 0..<min(columns, 256) {
          counts[r * columns + c] += Int(all[r * (mostY + 1) + c])
          all[r * (mostY + 1) + c] = 0
        }
      }
      start += count
    }
  }

  public subscript(row: Int, column: Int) -> Int { counts[row * columns + column] }

  /// Takes in the counts of other rows of data.
  public mutating func merge(_ other: ContingencyTable) {
    precondition(rows == other.rows && columns == other.columns, "tables of unlike shape")
    for place in counts.indices { counts[place] += other.counts[place] }
  }

  public var n: Int { counts.reduce(0, +) }

  /// How often each category of the first, and of the second variable occurs.
  var margins: (rows: [Int], columns: [Int]) {
    var (byRow, byColumn) = (
      [Int](repeating: 0, count: rows), [Int](repeating: 0, count: columns)
    )
    for r in 0..<rows {
      for c in 0..<columns {
        byRow[r] += self[r, c]
        byColumn[c] += self[r, c]
      }
    }
    return (byRow, byColumn)
  }

  /// The table without categories that never occur.
  var withoutEmptyCategories: ContingencyTable {
    let margins = margins
    let kept = margins.columns.indices.filter { margins.columns[$0] > 0 }
    return ContingencyTable(
      margins.rows.indices.filter { margins.rows[$0] > 0 }.map { r in kept.map { self[r, $0] } })
  }
}

extension ContingencyTable {
  /// The correlation of the two variables, whose categories have the given values (ascending), as
  /// from the rows themselves: see `correlation(_:_:_:)`. Kendall and Spearman need no values, and
  /// are exact sums of whole numbers.
  public func correlation(
    _ method: CorrelationMethod, x: [Double], y: [Double]
  ) -> Correlation {
    precondition(x.count == rows && y.count == columns, "values for other categories")
    guard n > 1 else { return Correlation(n: n, reason: .fewObservations) }
    switch method {
    case .pearson: return pearson(x, y)
    case .spearman: return spearmanCorrelation(RankSums(self))
    case .kendall: return kendallCorrelation(OrderedPairs(self))
    }
  }

  /// The same without p and interval, which take longer than the coefficient; nil where `correlation`
  /// has none.
  public func coefficient(_ method: CorrelationMethod, x: [Double], y: [Double]) -> Double? {
    precondition(x.count == rows && y.count == columns, "values for other categories")
    guard n > 1 else { return nil }
    switch method {
    case .pearson: return pearsonCoefficient(x, y)
    case .spearman: return RankSums(self).coefficient
    case .kendall: return kendallCorrelation(OrderedPairs(self)).r
    }
  }

  private func pearson(_ x: [Double], _ y: [Double]) -> Correlation {
    guard let r = pearsonCoefficient(x, y) else { return Correlation(n: n, reason: .noVariance) }
    return pearsonCorrelation(r, n: n)
  }

  private func pearsonCoefficient(_ x: [Double], _ y: [Double]) -> Double? {
    let margins = margins
    let (mx, my) = (Moments(x, counts: margins.rows), Moments(y, counts: margins.columns))
    guard mx.varies, my.varies else { return nil }
    var products = CompensatedSum()
    for r in 0..<rows {
      let deviation = x[r] - mx.mean
      for c in 0..<columns where self[r, c] > 0 {
        products.add(product: deviation * Double(self[r, c]), y[c] - my.mean)
      }
    }
    return ratio(products.value, mx.m2, my.m2)
  }
}
