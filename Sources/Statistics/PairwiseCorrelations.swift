/// Correlations of many columns, each pair on the rows that hold both, gathered block by block so
/// that rows need not be held: n, Σx, Σx² and Σxy of every pair, by dgemm.
///
/// Sums are taken about 0 without compensation: for codes and scores of small size, where they are
/// exact or nearly so.
public struct PairwiseCorrelations: Sendable {
  /// p.
  public let columns: Int
  /// p × p: rows with both; Σ of the row's column over them; Σ of its squares; Σ of products.
  private var counts: Matrix
  private var sums: Matrix
  private var squares: Matrix
  private var products: Matrix

  public init(columns: Int) {
    self.columns = columns
    counts = Matrix(rows: columns, columns: columns)
    (sums, squares, products) = (counts, counts, counts)
  }

  /// Takes in more rows, n × p, NaN = missing.
  public mutating func add(_ rows: Matrix) {
    precondition(rows.columns == columns, "\(rows.columns) columns for \(columns)")
    guard rows.rows > 0, columns > 0 else { return }
    var (present, values, squared) = (rows, rows, rows)
    for place in rows.values.indices {
      let value = rows.values[place]
      present.values[place] = value.isNaN ? 0 : 1
      values.values[place] = value.isNaN ? 0 : value
      squared.values[place] = value.isNaN ? 0 : value * value
    }
    counts.add(present.crossProduct())
    sums.add(values.times(present, transposed: true))
    squares.add(squared.times(present, transposed: true))
    products.add(values.crossProduct())
  }

  /// Rows that hold both.
  public func count(_ i: Int, _ j: Int) -> Int { Int(counts[i, j]) }

  /// Pearson's r, −1…1; nil under two rows or without variance in either column.
  public func correlation(_ i: Int, _ j: Int) -> Double? {
    let n = counts[i, j]
    guard n > 1 else { return nil }
    let xx = squares[i, j] - sums[i, j] * sums[i, j] / n
    let yy = squares[j, i] - sums[j, i] * sums[j, i] / n
    // What is left of a constant column is rounding.
    guard xx > 1e-12 * squares[i, j], yy > 1e-12 * squares[j, i] else { return nil }
    return ratio(products[i, j] - sums[i, j] * sums[j, i] / n, xx, yy)
  }

  /// 1 or −1 by column: as the columns have to be turned so that none runs against the sum of the
  /// others' correlations with it. The first keeps its direction. Each turn raises the sum of all
  /// correlations, so it ends.
  public func directions() -> [Double] {
    var signs = [Double](repeating: 1, count: columns)
    var totals = (0..<columns).map { i in
      (0..<columns).reduce(0.0) { $0 + ($1 == i ? 0 : correlation(i, $1) ?? 0) }
    }
    while let worst = totals.indices.min(by: { totals[$0] < totals[$1] }), totals[worst] < -1e-9 {
      signs[worst] = -signs[worst]
      totals[worst] = -totals[worst]
      for other in totals.indices where other != worst {
        totals[other] += 2 * signs[worst] * signs[other] * (correlation(worst, other) ?? 0)
      }
    }
    return signs.first == -1 ? signs.map { -$0 } : signs
  }
}

extension Matrix {
  fileprivate mutating func add(_ other: Matrix) {
    for place in values.indices { values[place] += other.values[place] }
  }
}
