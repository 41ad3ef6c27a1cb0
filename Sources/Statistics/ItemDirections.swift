/// Which way each of a set of items is worded, as far as its correlations with the others tell.
public struct ItemDirections: Sendable, Equatable {
  /// Rows that hold every item.
  public let n: Int
  /// By item: it runs against the rest. Never more than half of them: where the halves are even,
  /// those that do not run with the first item.
  public let runsAgainst: [Bool]
  /// By item: its correlation with the sum of the others, those that run against the rest turned
  /// (corrected item–total correlation); nil without variance.
  public let correlations: [Double?]

  /// - Parameter columns: k columns of equal length, one scale, NaN = missing. Under two columns or
  ///   three complete rows nothing runs against anything.
  ///
  /// Starting with all items as they are, the item with the most negative correlation is turned,
  /// again and again, until none is negative; each turn raises the variance of the sum, so it ends.
  public init(_ columns: [[Double]]) {
    let complete = CompleteCovariance(columns)
    n = complete.n
    guard n > 2, columns.count > 1 else {
      runsAgainst = columns.map { _ in false }
      correlations = columns.map { _ in nil }
      return
    }
    var signs = [Double](repeating: 1, count: columns.count)
    while let worst = complete.mostNegative(signs) { signs[worst] = -signs[worst] }
    let turned = signs.count { $0 < 0 }
    if turned * 2 > signs.count || (turned * 2 == signs.count && signs[0] < 0) {
      for place in signs.indices { signs[place] = -signs[place] }
    }
    runsAgainst = signs.map { $0 < 0 }
    correlations = signs.indices.map { complete.withRest($0, signs, own: 1) }
  }
}

extension CompleteCovariance {
  /// Correlation of `own` times an item with the sum of the others, each times its sign; nil
  /// without variance.
  fileprivate func withRest(_ item: Int, _ signs: [Double], own: Double) -> Double? {
    guard varies[item] else { return nil }
    let others = signs.indices.filter { $0 != item }
    let shared = others.reduce(0.0) { $0 + signs[$1] * covariance[item, $1] }
    let rest = others.reduce(0.0) { sum, i in
      sum + others.reduce(0.0) { $0 + signs[i] * signs[$1] * covariance[i, $1] }
    }
    let trace = others.reduce(0.0) { $0 + covariance[$1, $1] }
    guard rest > 1e-13 * trace else { return nil }
    return own * ratio(shared, covariance[item, item], rest)
  }

  /// The item whose turned answers run most against the rest; nil when none does.
  fileprivate func mostNegative(_ signs: [Double]) -> Int? {
    var worst: (item: Int, r: Double)?
    for item in signs.indices {
      guard let r = withRest(item, signs, own: signs[item]), r < -1e-12 else { continue }
      if r < worst?.r ?? 0 { worst = (item, r) }
    }
    return worst?.item
  }
}
