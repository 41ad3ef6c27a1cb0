/// A correlation split by the covariance theorem into what goes on inside groups and between them
/// (Dansereau, Alutto & Yammarino 1984), on the rows with both values and a group.
public struct WithinBetween: Sendable, Equatable {
  /// Complete pairs with a group, N.
  public let n: Int
  /// Groups with a complete pair, J.
  public let groups: Int
  /// Of the group-mean-centred values. p by t(N−J−1); interval by Fisher's z with standard error
  /// 1/√(N−J−2). `n` is N.
  public let within: Correlation
  /// Of the group means, each weighted by its size. No p and no interval: weighted by size, t(J−2)
  /// rejects too often. `n` is N.
  public let between: Correlation
  /// η² of x and of y: share of the sum of squares that lies between groups, 0…1; nil without
  /// variance.
  public let etaSquaredX: Double?
  public let etaSquaredY: Double?

  /// - Parameters:
  ///   - x, y: values by row, NaN = missing.
  ///   - groups: group code by row; a negative code means none, and leaves the row out.
  public init(_ x: [Double], _ y: [Double], groups codes: [Int32]) {
    let index = GroupIndex(codes, complete: [x, y])
    n = index.rows.count
    groups = index.count
    let sums = SplitSums(index, x, y)
    let df = Double(n - index.count - 1)
    if n < 2 {
      within = Correlation(n: n, reason: .fewObservations)
      between = Correlation(n: n, reason: .fewObservations)
    } else {
      if let r = sums.within.coefficient {
        let error = df > 1 ? 1 / (df - 1).squareRoot() : nil
        within = Correlation(
          n: n, r: r, interval: fisherInterval(r, error), p: correlationP(r, df: df))
      } else {
        within = Correlation(n: n, reason: .noVariance)
      }
      if index.count < 2 {
        between = Correlation(n: n, reason: .fewGroups)
      } else if let r = sums.between.coefficient {
        between = Correlation(n: n, r: r, interval: nil, p: nil)
      } else {
        between = Correlation(n: n, reason: .noVariance)
      }
    }
    etaSquaredX = sums.share(\.xx, of: x, index)
    etaSquaredY = sums.share(\.yy, of: y, index)
  }
}

/// Σ(x−x̄)², Σ(y−ȳ)² and Σ(x−x̄)(y−ȳ), with the size of the rounding that they may hold.
private struct CrossSums {
  var xx = 0.0
  var yy = 0.0
  var xy = 0.0
  var scaleX = 0.0
  var scaleY = 0.0

  /// Nil when a column varies by no more than rounding.
  var coefficient: Double? {
    guard xx > scaleX * 1e-26, yy > scaleY * 1e-26, xx > 0, yy > 0 else { return nil }
    return ratio(xy, xx, yy)
  }
}

private struct SplitSums {
  var within = CrossSums()
  var between = CrossSums()

  init(_ index: GroupIndex, _ x: [Double], _ y: [Double]) {
    let (mx, my) = (index.moments(of: x), index.moments(of: y))
    var (allX, allY) = (Moments(), Moments())
    for group in 0..<index.count {
      allX.merge(mx[group])
      allY.merge(my[group])
    }
    let scale = Double(allX.count)
    within.scaleX = scale * allX.mean * allX.mean + allX.m2
    within.scaleY = scale * allY.mean * allY.mean + allY.m2
    (between.scaleX, between.scaleY) = (within.scaleX, within.scaleY)
    var products = CompensatedSum()
    for group in 0..<index.count {
      let (dx, dy) = (mx[group].mean - allX.mean, my[group].mean - allY.mean)
      let size = Double(index.size(of: group))
      between.xx += size * dx * dx
      between.yy += size * dy * dy
      between.xy += size * dx * dy
      within.xx += mx[group].m2
      within.yy += my[group].m2
      for row in index.rows(of: group) {
        products.add(product: x[row] - mx[group].mean, y[row] - my[group].mean)
      }
    }
    within.xy = products.value
  }

  func share(_ part: KeyPath<CrossSums, Double>, of column: [Double], _ index: GroupIndex)
    -> Double?
  {
    guard Moments(index.rows.lazy.map { column[$0] }).varies else { return nil }
    let (inside, outside) = (within[keyPath: part], between[keyPath: part])
    return outside / (inside + outside)
  }
}
