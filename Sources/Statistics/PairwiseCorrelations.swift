import Foundation

/// Correlations of many columns, each pair on the rows that hold both, gathered block by block so
/// that rows need not be held: n, Σd, Σd² and Σdd′ of every pair, by dgemm, d being the distance from
/// a place near the column's mean.
///
/// That place is taken from the first block and is a round number, so that sums over codes are exact
/// whatever the blocks, and little is lost where the mean is large beside the spread. Where later
/// rows lie far from the first, digits are lost as their distance over the spread, squared.
public struct PairwiseCorrelations: Sendable {
  /// p.
  public let columns: Int
  /// By column: what d is measured from; nil: no value seen yet.
  private var places: [Double?]
  /// p × p: rows with both; Σ of the row's column over them; Σ of its squares; Σ of products.
  private var counts: Matrix
  private var sums: Matrix
  private var squares: Matrix
  private var products: Matrix

  public init(columns: Int) {
    self.columns = columns
    places = [Double?](repeating: nil, count: columns)
    counts = Matrix(rows: columns, columns: columns)
    (sums, squares, products) = (counts, counts, counts)
  }

  /// From contingency tables, about the lowest value of each column: exact sums where the values are
  /// whole, however far from 0 they lie.
  /// - Parameter values: by column, of each code; turned items have theirs descending.
  public init(_ tables: PairTables, values: [[Double]]) {
    precondition(values.count == tables.columns, "values for \(values.count) columns")
    precondition(values.allSatisfy { $0.count <= tables.categories }, "more values than codes")
    self.init(columns: tables.columns)
    let lowest = values.map { $0.min() ?? 0 }
    let distances = zip(values, lowest).map { own, least in own.map { $0 - least } }
    places = lowest
    for i in 0..<columns {
      for j in i..<columns {
        let pair = tables.sums(i, j, distances[i], distances[j])
        (counts[i, j], counts[j, i]) = (pair.n, pair.n)
        (sums[i, j], sums[j, i]) = (pair.x, pair.y)
        (squares[i, j], squares[j, i]) = (pair.xx, pair.yy)
        (products[i, j], products[j, i]) = (pair.xy, pair.xy)
      }
    }
  }

  /// Takes in more rows, n × p, NaN = missing.
  public mutating func add(_ rows: Matrix) {
    precondition(rows.columns == columns, "\(rows.columns) columns for \(columns)")
    guard rows.rows > 0, columns > 0 else { return }
    var (present, values, squared) = (rows, rows, rows)
    for column in 0..<columns {
      let cells = (column * rows.rows)..<((column + 1) * rows.rows)
      let place = places[column] ?? Self.place(rows.values[cells])
      places[column] = place
      for cell in cells {
        let value = rows.values[cell]
        let distance = value.isNaN ? 0 : value - (place ?? 0)
        present.values[cell] = value.isNaN ? 0 : 1
        values.values[cell] = distance
        squared.values[cell] = distance * distance
      }
    }
    counts.add(present.crossProduct())
    sums.add(values.times(present, transposed: true))
    squares.add(squared.times(present, transposed: true))
    products.add(values.crossProduct())
  }

  /// The mean, rounded to a power of two under the sd; nil without values.
  private static func place(_ values: ArraySlice<Double>) -> Double? {
    let moments = Moments(values)
    guard let mean = moments.meanValue else { return nil }
    let sd = moments.sd ?? 0
    guard sd > 0, sd.isNormal, mean.isFinite else { return mean }
    let step = exp2(floor(log2(sd)))
    return (mean / step).rounded() * step
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

  /// Divisor n − 1, in squared units; nil under two rows.
  public func covariance(_ i: Int, _ j: Int) -> Double? {
    let n = counts[i, j]
    guard n > 1 else { return nil }
    return (n * products[i, j] - sums[i, j] * sums[j, i]) / (n * (n - 1))
  }

  /// Cronbach's alpha of some of the columns, each covariance on the rows that its pair has: as
  /// `psych::alpha` and pingouin do where answers are missing. On the rows that have all columns
  /// where those alone were taken in, as `ScaleReliability`.
  public func cronbachAlpha(_ items: [Int]) -> Result<Double, NotEstimable> {
    guard items.count > 1 else { return .failure(.fewItems) }
    var matrix = Matrix(rows: items.count, columns: items.count)
    for (c, j) in items.enumerated() {
      for (r, i) in items.enumerated() {
        guard let value = covariance(i, j) else { return .failure(.fewObservations) }
        matrix[r, c] = value
      }
    }
    return Statistics.cronbachAlpha(matrix)
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
