/// Pearson's correlation with probability weights.
///
/// r from weighted moments. p is that of the slope by linearisation, rows drawn independently, t on
/// n − 2 df (as R's `svyglm`): of the two directions, which differ, the larger. Interval by Fisher's z
/// with standard error 1/√(n* − 3), n* = (Σw)²/Σw² (Kish 1965). `n` counts rows.
/// - Parameters:
///   - x, y: values by row, none missing.
///   - weights: by row, > 0.
public func weightedCorrelation(_ x: [Double], _ y: [Double], weights: [Double]) -> Correlation {
  guard x.count > 1 else { return Correlation(n: x.count, reason: .fewObservations) }
  let alone = [Int32](repeating: 0, count: x.count)
  let products = GroupedCrossProducts(columns: [x, y], groups: alone, weights: weights)
  guard let r = products.correlations()?[0, 1] else {
    return Correlation(n: x.count, reason: .noVariance)
  }
  let tests = [(x, y), (y, x)].map { linearizedSlope(of: $0.1, on: $0.0, weights: weights).p }
  let effective = WeightedMoments(x, weights: weights).effectiveCount
  let error = effective > 3 ? 1 / (effective - 3).squareRoot() : nil
  var p: Double?
  if let first = tests[0], let second = tests[1] { p = max(first, second) }
  return Correlation(
    n: x.count, r: min(1, max(-1, r)), interval: fisherInterval(r, error), p: p)
}

/// Two-sided p and df of the slope by linearisation; both nil where it cannot be estimated.
/// - Parameter clusters: code by row, ≥ 0; nil: rows drawn independently.
public func linearizedSlope(
  of y: [Double], on x: [Double], weights: [Double], clusters: [Int32]? = nil
) -> (p: Double?, df: Double?) {
  guard
    case .success(let model) = LinearModel.fit(
      outcome: y, predictors: [x], names: ["x"], clusters: clusters, weights: weights),
    let slope = model.inference(.linearized).terms.last
  else { return (nil, nil) }
  return (slope.p, slope.df)
}

extension WithinBetween {
  /// The covariance theorem with probability weights: deviations from weighted group means, and those
  /// means weighted by Σw of their groups. The test and interval inside groups count the rows.
  /// - Parameters:
  ///   - x, y: values by row, none missing.
  ///   - codes: group code by row, ≥ 0.
  ///   - weights: by row, > 0.
  public init(_ x: [Double], _ y: [Double], groups codes: [Int32], weights: [Double]) {
    let index = GroupIndex(codes)
    var (insideX, insideY) = (x, y)
    var means: (x: [Double], y: [Double], weights: [Double]) = ([], [], [])
    for group in 0..<index.count {
      let rows = index.rows(of: group)
      let own = rows.map { weights[$0] }
      let mx = WeightedMoments(rows.map { x[$0] }, weights: own)
      let my = WeightedMoments(rows.map { y[$0] }, weights: own).mean
      for row in rows {
        insideX[row] -= mx.mean
        insideY[row] -= my
      }
      means.x.append(mx.mean)
      means.y.append(my)
      means.weights.append(mx.weight)
    }
    let (n, df) = (x.count, Double(x.count - index.count - 1))
    let alone = [Int32](repeating: 0, count: n)
    let across = (0..<index.count).map { _ in Int32(0) }
    let inside = GroupedCrossProducts(
      columns: [insideX, insideY], groups: alone, weights: weights
    ).correlations()?[0, 1]
    let between = GroupedCrossProducts(
      columns: [means.x, means.y], groups: across, weights: means.weights
    ).correlations()?[0, 1]
    let error = df > 1 ? 1 / (df - 1).squareRoot() : nil
    self.init(
      n: n, groups: index.count,
      within: n < 2
        ? Correlation(n: n, reason: .fewObservations)
        : inside.map {
          Correlation(
            n: n, r: $0, interval: fisherInterval($0, error), p: correlationP($0, df: df))
        } ?? Correlation(n: n, reason: .noVariance),
      between: n < 2
        ? Correlation(n: n, reason: .fewObservations)
        : index.count < 2
          ? Correlation(n: n, reason: .fewGroups)
          : between.map { Correlation(n: n, r: $0, interval: nil, p: nil) }
            ?? Correlation(n: n, reason: .noVariance))
  }
}
