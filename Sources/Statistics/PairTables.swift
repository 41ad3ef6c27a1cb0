internal import CKernels

/// Contingency tables of every pair of coded columns, counted all at once: exact, and the same
/// whatever the processor, the order of the rows and the number of threads.
///
/// A column holds one byte a row: code 0..<c, or missing from c on. Each code becomes a plane of
/// bits; a cell of a table is the number of bits that two planes share.
public struct PairTables: Sendable, Equatable {
  /// p.
  public let columns: Int
  /// c, 1…250: codes of a column.
  public let categories: Int
  /// c² counts by pair i ≤ j, in the order (0, 0), (0, 1) … (1, 1) …; (u, v) at u · c + v.
  private var counts: [UInt64]

  /// Rows that count.
  public enum Rows: Sendable {
    /// Of each pair, those that hold both.
    case pairwise
    /// Those that hold all columns.
    case listwise
  }

  /// - Parameters:
  ///   - columns: p columns of equal length.
  ///   - categories: c; a cell from c on is missing.
  ///   - range: the rows to look at; nil: all.
  public init(
    _ columns: [some Collection<UInt8>], categories: Int, rows: Rows = .pairwise,
    in range: Range<Int>? = nil
  ) {
    self.init(columns, categories: categories, rows: rows, in: range, way: ck_best())
  }

  init(
    _ columns: [some Collection<UInt8>], categories: Int, rows: Rows, in range: Range<Int>?,
    way: ck_way
  ) {
    let height = columns.first?.count ?? 0
    let range = range ?? 0..<height
    precondition(columns.allSatisfy { $0.count == height }, "columns of unequal length")
    precondition(
      columns.isEmpty || (range.lowerBound >= 0 && range.upperBound <= height),
      "rows outside the columns")
    precondition((1...250).contains(categories), "\(categories) codes in a column")
    self.columns = columns.count
    self.categories = categories
    var counts = [UInt64](
      repeating: 0, count: columns.count * (columns.count + 1) / 2 * categories * categories)
    let space = UnsafeMutableRawPointer.allocate(
      byteCount: ck_space(columns.count, categories), alignment: 64)
    defer { space.deallocate() }
    withPointers(to: columns) { pointers in
      var codes = ck_codes(
        columns: pointers, count: columns.count, categories: categories, first: range.lowerBound,
        last: range.upperBound, complete: rows == .listwise ? 1 : 0)
      ck_pair_tables(&codes, way, space, &counts)
    }
    self.counts = counts
  }

  /// Takes in the counts of other rows of the same columns.
  public mutating func merge(_ other: PairTables) {
    precondition(columns == other.columns && categories == other.categories, "other columns")
    for place in counts.indices { counts[place] += other.counts[place] }
  }

  /// Rows with code u in column i and v in column j.
  public func count(_ i: Int, _ j: Int, _ u: Int, _ v: Int) -> Int {
    i <= j
      ? Int(counts[start(i, j) + u * categories + v])
      : Int(counts[start(j, i) + v * categories + u])
  }

  /// Rows with code u in column i.
  public func count(_ i: Int, _ u: Int) -> Int { count(i, i, u, u) }

  /// Rows that have column i.
  public func count(_ i: Int) -> Int { (0..<categories).reduce(0) { $0 + count(i, $1) } }

  private func start(_ i: Int, _ j: Int) -> Int {
    precondition(0 <= i && i <= j && j < columns)
    return (i * columns - i * (i - 1) / 2 + j - i) * categories * categories
  }

  /// The table of columns i and j, of their first codes each.
  public func table(_ i: Int, _ j: Int, rows: Int, columns: Int) -> ContingencyTable {
    precondition(rows <= categories && columns <= categories, "more codes than were counted")
    return ContingencyTable(
      rows: rows, columns: columns,
      counts: (0..<rows).flatMap { u in (0..<columns).map { count(i, j, u, $0) } })
  }

  /// n, Σx, Σy, Σx², Σy² and Σxy of a pair, x and y being the values of its codes: exact where the
  /// values are whole and the sums under 2⁵³.
  func sums(_ i: Int, _ j: Int, _ x: [Double], _ y: [Double]) -> PairSums {
    var sums = PairSums()
    for u in x.indices {
      for v in y.indices {
        let n = Double(count(i, j, u, v))
        sums.n += n
        sums.x += n * x[u]
        sums.y += n * y[v]
        sums.xx += n * (x[u] * x[u])
        sums.yy += n * (y[v] * y[v])
        sums.xy += n * (x[u] * y[v])
      }
    }
    return sums
  }
}

/// Sums of a pair of columns over the rows that hold both.
struct PairSums {
  var (n, x, y, xx, yy, xy) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
}

/// Calls `body` with where the columns are; a column that does not lie in one piece is copied.
func withPointers<Result>(
  to columns: [some Collection<UInt8>],
  _ body: (UnsafePointer<UnsafePointer<UInt8>?>?) -> Result
) -> Result {
  var found: [UnsafePointer<UInt8>?] = []
  found.reserveCapacity(columns.count)
  func next(_ column: Int) -> Result {
    guard column < columns.count else {
      return found.withUnsafeBufferPointer { body($0.baseAddress) }
    }
    return withBytes(columns[column]) { cells in
      found.append(cells.baseAddress)
      return next(column + 1)
    }
  }
  return next(0)
}

/// Calls `body` with the bytes of a column, copied where they do not lie in one piece.
func withBytes<Result>(
  _ cells: some Collection<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
  cells.withContiguousStorageIfAvailable(body) ?? Array(cells).withUnsafeBufferPointer(body)
}

/// How many cells of a column hold `code`.
public func countCells(_ cells: some Collection<UInt8>, equalTo code: UInt8) -> Int {
  withBytes(cells) { ck_count($0.baseAddress, $0.count, code) }
}
