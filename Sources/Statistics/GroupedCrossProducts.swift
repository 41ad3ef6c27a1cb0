/// Counts, sums and cross-products of several columns, by group: all that correlations, importance
/// and a bootstrap of whole groups need. Rows are read once.
public struct GroupedCrossProducts: Sendable {
  public let columns: Int
  /// Rows in use: complete in all columns, with a group.
  public let n: Int
  /// Groups with such a row.
  public let groups: Int
  /// One column a group: Σw, then Σw(x−m) of each column, then Σw(x−m)(y−m) for x ≤ y, m being
  /// `centres` and w = 1 without weights.
  let sums: Matrix
  /// m: the means of all rows in use, or numbers close to them.
  let centres: [Double]
  /// Columns that vary by no more than rounding.
  public let constants: Set<Int>
  /// Of correlations and of a bootstrap: a column of `constants` but the first correlates with nothing,
  /// instead of taking all others with it.
  public var setsConstantsAside = false

  /// - Parameters:
  ///   - columns: of equal length, NaN = missing (listwise).
  ///   - codes: group code by row; negative = none, leaves the row out.
  ///   - weights: by row, > 0; nil: all count alike. `n` counts rows either way. A
  ///     `GroupedRegression` takes no weights.
  public init(columns: [[Double]], groups codes: [Int32], weights: [Double]? = nil) {
    let index = GroupIndex(codes, complete: columns)
    let k = columns.count
    let moments = columns.map { column in Moments(index.rows.lazy.map { column[$0] }) }
    constants = Set(columns.indices.filter { !moments[$0].varies })
    var sums = Matrix(rows: 1 + k + k * (k + 1) / 2, columns: index.count)
    var deviation = [Double](repeating: 0, count: k)
    for group in 0..<index.count {
      let start = group * sums.rows
      for row in index.rows(of: group) {
        let weight = weights?[row] ?? 1
        sums.values[start] += weight
        for c in 0..<k { deviation[c] = columns[c][row] - moments[c].mean }
        var place = start + 1 + k
        for c in 0..<k {
          let own = weight * deviation[c]
          sums.values[start + 1 + c] += own
          for r in 0...c {
            sums.values[place] += deviation[r] * own
            place += 1
          }
        }
      }
    }
    self.columns = k
    n = index.rows.count
    groups = index.count
    self.sums = sums
    centres = moments.map(\.mean)
  }

  /// From sums that are known: see `sums` and `centres`.
  init(columns: Int, n: Int, sums: Matrix, centres: [Double]) {
    precondition(sums.rows == GroupedScores.width(columns) && centres.count == columns)
    self.columns = columns
    self.n = n
    groups = sums.columns
    self.sums = sums
    self.centres = centres
    // Whether they vary is seen when they are summed.
    constants = []
  }

  private var areUsable: Bool {
    n > 1 && (setsConstantsAside ? !constants.contains(0) : constants.isEmpty)
  }

  /// Pearson correlations of all columns; nil when n < 2 or a column is constant (see
  /// `setsConstantsAside`).
  public func correlations() -> Matrix? {
    correlations(weights: [Double](repeating: 1, count: groups))
  }

  /// Correlations with each group counted `weights` times.
  func correlations(weights: [Double]) -> Matrix? {
    guard areUsable else { return nil }
    return correlations(of: sums.times(weights)[...])
  }

  /// The same for several sets of weights at once, groups × sets.
  func correlations(weights: Matrix) -> [Matrix?] {
    guard areUsable else { return [Matrix?](repeating: nil, count: weights.columns) }
    let totals = sums.times(weights)
    return (0..<weights.columns).map { set in
      correlations(of: totals.values[(set * totals.rows)..<((set + 1) * totals.rows)])
    }
  }

  private func correlations(of sums: ArraySlice<Double>) -> Matrix? {
    let total = Array(sums)
    let count = total[0]
    var centred = Matrix(rows: columns, columns: columns)
    var place = 1 + columns
    for c in 0..<columns {
      for r in 0...c {
        centred[r, c] = total[place] - total[1 + r] * total[1 + c] / count
        // What is left of the raw sum of squares: under 1e-12 it is rounding, not variance.
        if r == c, !constants.contains(c), !(centred[c, c] > 1e-12 * total[place]) { return nil }
        place += 1
      }
    }
    for c in constants {
      for r in 0..<columns { (centred[r, c], centred[c, r]) = (0, 0) }
      centred[c, c] = 1
    }
    let length = (0..<columns).map { centred[$0, $0].squareRoot() }
    for c in 0..<columns {
      for r in 0..<c { centred[r, c] /= length[r] * length[c] }
      centred[c, c] = 1
    }
    centred.mirrorUpper()
    return centred
  }
}
