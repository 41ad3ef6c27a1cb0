/// Counts, means and centred sums of products of k columns over the rows that hold all of them
/// (listwise; for pairwise, one of these for each pair of columns). Two disjoint sets of rows merge
/// into one; from them follow means, covariances, correlations, and what lies within groups and
/// between them. Nothing is ever told from a difference of raw sums.
public struct CrossMoments: Sendable, Equatable {
  /// k.
  public let columns: Int
  /// Rows in use.
  public private(set) var count = 0
  /// Σw over them; the count where rows have no weights.
  public private(set) var weight = 0.0
  /// By column, and what rounding took from it.
  private var means: [Double]
  private var rests: [Double]
  /// Σw(x−x̄)(y−ȳ) for x ≤ y, at y(y+1)/2 + x.
  private var products: [Double]

  /// No rows.
  public init(columns: Int) {
    precondition(columns >= 0)
    self.columns = columns
    means = [Double](repeating: 0, count: columns)
    rests = means
    products = [Double](repeating: 0, count: columns * (columns + 1) / 2)
  }

  /// In two passes, with compensated sums (see `Moments`).
  /// - Parameters:
  ///   - data: k columns of equal length, NaN = missing: such a row is left out.
  ///   - rows: which rows; nil: all.
  ///   - weights: ≥ 0, by row; a row of weight 0 or NaN is left out. A whole weight counts as so many
  ///     equal rows in means, sums and correlations.
  public init(_ data: [[Double]], rows: (some Collection<Int>)?, weights: [Double]? = nil) {
    self.init(columns: data.count)
    let height = data.first?.count ?? 0
    precondition(data.allSatisfy { $0.count == height }, "columns of unequal length")
    precondition(weights.map { $0.count == height } ?? true, "weights for other rows")
    func isUsed(_ row: Int) -> Bool {
      if let weights, !(weights[row] > 0) { return false }
      return !data.contains { $0[row].isNaN }
    }
    let used = rows.map { $0.filter(isUsed) } ?? (0..<height).filter(isUsed)
    count = used.count
    guard count > 0 else { return }
    let total = used.reduce(into: CompensatedSum()) { $0.add(weights?[$1] ?? 1) }
    weight = total.value
    for c in data.indices {
      var sum = CompensatedSum()
      for row in used { sum.add(product: weights?[row] ?? 1, data[c][row]) }
      means[c] = sum.value / weight
    }
    addProducts(data, used, weights)
  }

  public init(_ data: [[Double]], weights: [Double]? = nil) {
    self.init(data, rows: [Int]?.none, weights: weights)
  }

  /// Sums of products about the means, less what the rounding of the means adds to them.
  private mutating func addProducts(_ data: [[Double]], _ rows: [Int], _ weights: [Double]?) {
    var errors = [Double](repeating: 0, count: columns)
    for c in data.indices {
      var rest = CompensatedSum()
      for row in rows { rest.add(product: weights?[row] ?? 1, data[c][row] - means[c]) }
      errors[c] = rest.value / weight
    }
    for c in data.indices {
      for r in 0...c {
        var sum = CompensatedSum()
        for row in rows {
          let weighted = (data[r][row] - means[r]) * (weights?[row] ?? 1)
          sum.add(product: weighted, data[c][row] - means[c])
        }
        let corrected = sum.value - errors[r] * errors[c] * weight
        products[c * (c + 1) / 2 + r] = r == c ? max(0, corrected) : corrected
      }
    }
    for c in data.indices {
      let mean = means[c] + errors[c]
      rests[c] = (means[c] - mean) + errors[c]
      means[c] = mean
    }
  }

  /// Takes in the moments of disjoint rows (Chan, Golub & LeVeque 1983, eq. 2.1; for products
  /// Pébay 2008, eq. 3.11). Associative up to rounding: merge in a fixed order (`merged`) for results
  /// that do not depend on who worked out the parts.
  public mutating func merge(_ other: CrossMoments) {
    precondition(columns == other.columns, "\(other.columns) columns for \(columns)")
    guard other.count > 0 else { return }
    guard count > 0 else {
      self = other
      return
    }
    let total = weight + other.weight
    let share = other.weight / total
    let delta = (0..<columns).map {
      (other.means[$0] - means[$0]) + (other.rests[$0] - rests[$0])
    }
    for c in 0..<columns {
      for r in 0...c {
        products[c * (c + 1) / 2 + r] +=
          other.products[c * (c + 1) / 2 + r] + delta[r] * delta[c] * weight * share
      }
      let step = delta[c] * share + rests[c]
      let mean = means[c] + step
      rests[c] = abs(means[c]) >= abs(step) ? (means[c] - mean) + step : (step - mean) + means[c]
      means[c] = mean
    }
    count += other.count
    weight = total
  }

  /// All parts merged in the order of a binary tree over their places.
  public static func merged(_ parts: [CrossMoments], columns: Int) -> CrossMoments {
    var level = parts
    while level.count > 1 {
      level = stride(from: 0, to: level.count, by: 2).map { place in
        guard place + 1 < level.count else { return level[place] }
        var both = level[place]
        both.merge(level[place + 1])
        return both
      }
    }
    return level.first ?? CrossMoments(columns: columns)
  }

  /// Nil without rows.
  public func mean(_ column: Int) -> Double? { count > 0 ? means[column] : nil }

  /// Σw(x−x̄)(y−ȳ).
  public func product(_ x: Int, _ y: Int) -> Double {
    products[max(x, y) * (max(x, y) + 1) / 2 + min(x, y)]
  }

  /// Σw(x−x̄)(y−ȳ)/Σw · n/(n−1): without weights the divisor is n − 1. Nil under two rows.
  public func covariance(_ x: Int, _ y: Int) -> Double? {
    count > 1 ? product(x, y) / weight * Double(count) / Double(count - 1) : nil
  }

  public func variance(_ column: Int) -> Double? { covariance(column, column) }

  /// Pearson's r, −1…1; nil under two rows or where a column varies by no more than rounding.
  public func correlation(_ x: Int, _ y: Int) -> Double? {
    guard varies(x), varies(y) else { return nil }
    return ratio(product(x, y), product(x, x), product(y, y))
  }

  /// See `Moments.varies`.
  func varies(_ column: Int) -> Bool {
    let square = product(column, column)
    guard count > 1, square > 0 else { return false }
    return (square / weight).squareRoot() > 1e-13 * abs(means[column])
  }

  /// What lies between the groups that `parts` are of: their means about the mean of all, each
  /// with the weight of its group. Less a few roundings, the sums of products of `parts` and of this
  /// make up those of all rows: the covariance theorem.
  static func between(_ parts: [CrossMoments], columns: Int) -> CrossMoments {
    merged(
      parts.map { part in
        var only = part
        only.products = only.products.map { _ in 0 }
        return only
      }, columns: columns)
  }
}
