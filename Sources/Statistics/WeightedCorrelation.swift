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
  let (x, y) = (divided(x, by: moderateUnit(x)), divided(y, by: moderateUnit(y)))
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

/// Test of the slope by linearisation.
/// - Parameter clusters: code by row, ≥ 0; nil: rows drawn independently.
public func linearizedSlope(
  of y: [Double], on x: [Double], weights: [Double], clusters: [Int32]? = nil
) -> ClusteredSlope {
  guard
    case .success(let model) = LinearModel.fit(
      outcome: y, predictors: [x], names: ["x"], clusters: clusters, weights: weights)
  else { return ClusteredSlope() }
  return ClusteredSlope(model.inference(.linearized))
}

extension WithinBetween {
  /// The covariance theorem with probability weights: deviations from weighted group means, and those
  /// means weighted by Σw of their groups.
  ///
  /// Inside groups p is that of the slope by linearisation, rows drawn independently, on n − J − 1 df, as
  /// of R's `svyglm` with a constant for each group; of the two directions, which differ, the larger. As
  /// there, groups of a few rows make the standard error too small. Interval by Fisher's z with the
  /// linearised standard error of r, as `svycontrast` of the three sums of products.
  /// - Parameters:
  ///   - x, y: values by row, none missing.
  ///   - codes: group code by row, ≥ 0.
  ///   - weights: by row, > 0.
  public init(_ x: [Double], _ y: [Double], groups codes: [Int32], weights: [Double]) {
    let index = GroupIndex(codes)
    var inside = WeightedDeviations(
      x: divided(x, by: moderateUnit(x)), y: divided(y, by: moderateUnit(y)), weights: weights)
    let means = inside.centre(index)
    let across = means.weights.map { _ in Int32(0) }
    let between = GroupedCrossProducts(
      columns: [means.x, means.y], groups: across, weights: means.weights
    ).correlations()?[0, 1]
    let n = x.count
    self.init(
      n: n, groups: index.count,
      within: n < 2
        ? Correlation(n: n, reason: .fewObservations)
        : inside.correlation(df: Double(n - index.count - 1)),
      between: n < 2
        ? Correlation(n: n, reason: .fewObservations)
        : index.count < 2
          ? Correlation(n: n, reason: .fewGroups)
          : between.map { Correlation(n: n, r: $0, interval: nil, p: nil) }
            ?? Correlation(n: n, reason: .noVariance))
  }
}

/// Weighted pairs, to be taken about the means of their groups.
private struct WeightedDeviations {
  var x: [Double]
  var y: [Double]
  let weights: [Double]

  /// Takes each group's means off, and gives them.
  mutating func centre(_ index: GroupIndex) -> (x: [Double], y: [Double], weights: [Double]) {
    var means: (x: [Double], y: [Double], weights: [Double]) = ([], [], [])
    for group in 0..<index.count {
      let rows = index.rows(of: group)
      let own = rows.map { weights[$0] }
      let (mx, my) = (
        WeightedMoments(rows.map { x[$0] }, weights: own),
        WeightedMoments(rows.map { y[$0] }, weights: own)
      )
      for row in rows {
        // One value many times is a group without variance, whatever its weighted mean was rounded to.
        x[row] = isFlat(mx) ? 0 : x[row] - mx.mean
        y[row] = isFlat(my) ? 0 : y[row] - my.mean
      }
      means.x.append(mx.mean)
      means.y.append(my.mean)
      means.weights.append(mx.weight)
    }
    return means
  }

  private func isFlat(_ moments: WeightedMoments) -> Bool {
    (moments.m2 / moments.weight).squareRoot() <= 1e-13 * abs(moments.mean)
  }

  /// Of deviations.
  func correlation(df: Double) -> Correlation {
    let n = weights.count
    let (xx, yy, xy) = (sum(x, x), sum(y, y), sum(x, y))
    guard xx > 0, yy > 0 else { return Correlation(n: n, reason: .noVariance) }
    let r = ratio(xy, xx, yy)
    guard df > 0 else { return Correlation(n: n, r: r, interval: nil, p: nil) }
    let factor = (Double(n) / Double(n - 1)).squareRoot()
    let p = max(
      slopeP(y, on: x, xy / xx, factor / xx, df), slopeP(x, on: y, xy / yy, factor / yy, df))
    var scatter = CompensatedSum()
    let (sx, sy) = (xx.squareRoot(), yy.squareRoot())
    for row in weights.indices {
      let (u, v) = (x[row] / sx, y[row] / sy)
      let influence = weights[row] * (u * v - r * (u * u + v * v) / 2)
      scatter.add(product: influence, influence)
    }
    let error = abs(r) < 1 ? factor * scatter.value.squareRoot() / ((1 - r) * (1 + r)) : 0
    return Correlation(n: n, r: r, interval: fisherInterval(r, error), p: p)
  }

  private func sum(_ a: [Double], _ b: [Double]) -> Double {
    weights.indices.reduce(into: CompensatedSum()) { $0.add(product: weights[$1] * a[$1], b[$1]) }
      .value
  }

  /// - Parameter scale: from the root of Σ(w·x·residual)² to the standard error.
  private func slopeP(
    _ y: [Double], on x: [Double], _ slope: Double, _ scale: Double, _ df: Double
  ) -> Double {
    let scatter = weights.indices.reduce(into: CompensatedSum()) { sum, row in
      let score = weights[row] * x[row] * (y[row] - slope * x[row])
      sum.add(product: score, score)
    }
    let error = scatter.value.squareRoot() * scale
    return error > 0 ? StudentT.twoSided(slope / error, df: df) : 0
  }
}
