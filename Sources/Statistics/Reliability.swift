/// Internal consistency of a scale, on the rows that answered every item.
public struct ScaleReliability: Sendable, Equatable {
  /// Complete rows.
  public let n: Int
  public let items: Int
  /// Cronbach's alpha from covariances (Cronbach 1951), ≤ 1, may be negative; nil under two items,
  /// under two rows or without variance of the sum.
  public let alpha: Double?
  /// 95 % by Feldt (1965): 1 − (1−α)·F quantiles on n−1 and (n−1)(k−1) df.
  public let alphaInterval: Interval?
  /// Why alpha is nil.
  public let alphaReason: NotEstimable?
  /// Alpha of the items at unit variance: k·r̄/(1 + (k−1)r̄), r̄ the mean correlation; nil where
  /// alpha is, or an item does not vary.
  public let standardizedAlpha: Double?
  /// By item: alpha of the others; nil where fewer than two are left, or they do not vary.
  public let alphaWithout: [Double?]
  /// McDonald's total omega, 0…1, from a one-factor maximum likelihood model:
  /// (Σλ)²/((Σλ)² + Σψ); nil with `omegaReason`.
  public let omega: Double?
  /// Why omega is nil: `.fewItems` under three, `.fewObservations` (rows ≤ items), `.noVariance`,
  /// `.singular`, `.heywood`, `.notConverged`.
  public let omegaReason: NotEstimable?

  /// - Parameter columns: k columns of equal length, reversed items already turned, NaN = missing.
  public init(items columns: [[Double]]) {
    self.init(CompleteCovariance(columns))
  }

  /// From counts of code pairs: exact sums where the values are whole.
  /// - Parameters:
  ///   - tables: of the rows that have all columns (`.listwise`).
  ///   - values: by column, of each code; those of reversed items already turned.
  public init(_ tables: PairTables, values: [[Double]]) {
    self.init(CompleteCovariance(tables, values: values))
  }

  private init(_ complete: CompleteCovariance) {
    n = complete.n
    items = complete.varies.count
    switch complete.alpha() {
    case .success(let value):
      alpha = value
      alphaReason = nil
      alphaInterval = feldtInterval(alpha: value, n: complete.n, items: items)
    case .failure(let reason):
      alpha = nil
      alphaReason = reason
      alphaInterval = nil
    }
    standardizedAlpha = alphaReason == nil ? complete.correlations().flatMap(standardized) : nil
    alphaWithout = complete.varies.indices.map { item in
      try? complete.without(item).alpha().get()
    }
    switch complete.oneFactor() {
    case .success(let model):
      omega = model.omega
      omegaReason = nil
    case .failure(let reason):
      omega = nil
      omegaReason = reason
    }
  }
}

/// k/(k−1) · (1 − k/Σr) of a k × k correlation matrix, k ≥ 2: Cronbach's alpha of items at unit
/// variance; nil where the correlations do not add up to more than 0.
func standardized(_ correlations: Matrix) -> Double? {
  let k = Double(correlations.rows)
  let total = correlations.values.reduce(0, +)
  return k > 1 && total > 1e-13 * k ? k / (k - 1) * (1 - k / total) : nil
}

/// Feldt's (1965) 95 % interval of alpha: 1 − (1−α)F with the 97.5 % and 2.5 % quantiles of F on
/// n − 1 and (n − 1)(k − 1) df; nil under two rows or two items.
func feldtInterval(alpha: Double, n: Int, items: Int) -> Interval? {
  guard n > 1, items > 1 else { return nil }
  let df1 = Double(n - 1)
  let df2 = df1 * Double(items - 1)
  return Interval(
    low: 1 - (1 - alpha) * FisherF.quantile(0.975, df1: df1, df2: df2),
    high: 1 - (1 - alpha) * FisherF.quantile(0.025, df1: df1, df2: df2))
}

/// Covariances (divisor n − 1) of several columns over the rows without a missing value.
struct CompleteCovariance {
  let n: Int
  let covariance: Matrix
  /// Whether each column varies by more than rounding.
  let varies: [Bool]

  init(_ columns: [[Double]]) {
    let height = columns.first?.count ?? 0
    precondition(columns.allSatisfy { $0.count == height }, "columns of unequal length")
    let rows = (0..<height).filter { row in !columns.contains { $0[row].isNaN } }
    n = rows.count
    let moments = columns.map { column in Moments(rows.lazy.map { column[$0] }) }
    varies = moments.map(\.varies)
    let centred = zip(columns, moments).map { column, moment in
      rows.map { column[$0] - moment.mean }
    }
    var sums =
      rows.isEmpty
      ? Matrix(rows: columns.count, columns: columns.count)
      : Matrix(columns: centred).crossProduct()
    let divisor = Double(max(1, rows.count - 1))
    for place in sums.values.indices { sums.values[place] /= divisor }
    covariance = sums
  }

  /// - Parameters:
  ///   - tables: of the rows that have all columns.
  ///   - values: by column, of each code.
  init(_ tables: PairTables, values: [[Double]]) {
    let pairs = PairwiseCorrelations(tables, values: values)
    let count = tables.columns
    n = count == 0 ? 0 : pairs.count(0, 0)
    varies = (0..<count).map { column in
      Moments(
        values[column], counts: values[column].indices.map { tables.count(column, $0) }
      ).varies
    }
    var covariance = Matrix(rows: count, columns: count)
    for c in 0..<count {
      for r in 0..<count { covariance[r, c] = pairs.covariance(r, c) ?? 0 }
    }
    self.covariance = covariance
  }

  private init(n: Int, covariance: Matrix, varies: [Bool]) {
    self.n = n
    self.covariance = covariance
    self.varies = varies
  }

  /// The same rows, one column less.
  func without(_ column: Int) -> CompleteCovariance {
    let kept = varies.indices.filter { $0 != column }
    return CompleteCovariance(
      n: n, covariance: covariance.principal(kept), varies: kept.map { varies[$0] })
  }

  /// Nil where a column does not vary.
  func correlations() -> Matrix? {
    guard varies.allSatisfy({ $0 }) else { return nil }
    var r = covariance
    for c in 0..<r.columns {
      for row in 0..<r.rows {
        r[row, c] =
          row == c ? 1 : ratio(covariance[row, c], covariance[row, row], covariance[c, c])
      }
    }
    return r
  }

  /// k/(k−1) · (1 − Σ s²ᵢ/s²_sum) (Cronbach 1951).
  func alpha() -> Result<Double, NotEstimable> {
    guard covariance.rows > 1 else { return .failure(.fewItems) }
    guard n > 1 else { return .failure(.fewObservations) }
    guard varies.contains(true) else { return .failure(.noVariance) }
    return cronbachAlpha(covariance)
  }

  func oneFactor() -> Result<OneFactorModel, NotEstimable> {
    guard covariance.rows > 2 else { return .failure(.fewItems) }
    guard n > covariance.rows else { return .failure(.fewObservations) }
    guard varies.allSatisfy({ $0 }) else { return .failure(.noVariance) }
    return OneFactorModel.fit(covariance)
  }
}

/// k/(k−1) · (1 − tr C/ΣC) with C the covariances of k ≥ 2 items (Cronbach 1951); `.noVariance` when
/// the items' sum does not vary.
func cronbachAlpha(_ covariance: Matrix) -> Result<Double, NotEstimable> {
  let k = covariance.rows
  let trace = (0..<k).reduce(0.0) { $0 + covariance[$1, $1] }
  let total = covariance.values.reduce(0, +)
  guard total > 1e-13 * trace else { return .failure(.noVariance) }
  return .success(Double(k) / Double(k - 1) * (1 - trace / total))
}
