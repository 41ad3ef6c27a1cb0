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
    let (x, y) = (divided(x, by: moderateUnit(x)), divided(y, by: moderateUnit(y)))
    self.init(
      merging: (0..<index.count).map { CrossMoments([x, y], rows: index.rows(of: $0)) })
  }

  /// From moments of the two columns, one for each group.
  public init(merging parts: [CrossMoments]) {
    precondition(parts.allSatisfy { $0.columns == 2 }, "two columns are correlated")
    let groups = parts.filter { $0.count > 0 }
    let outside = CrossMoments.between(groups, columns: 2)
    func inside(_ x: Int, _ y: Int) -> Double {
      groups.reduce(into: CompensatedSum()) { $0.add($1.product(x, y)) }.value
    }
    self.init(
      Split(
        n: outside.count, groups: groups.count,
        means: [outside.mean(0) ?? 0, outside.mean(1) ?? 0],
        inside: (xx: inside(0, 0), yy: inside(1, 1), xy: inside(0, 1)),
        outside: (
          xx: outside.product(0, 0), yy: outside.product(1, 1), xy: outside.product(0, 1)
        )))
  }

  /// From the sums of a pair of coded scores.
  public init(_ pair: GroupedPairSums) {
    self.init(
      Split(
        n: pair.n, groups: pair.groupCount, means: [pair.means.x, pair.means.y],
        inside: pair.within, outside: pair.between))
  }

  /// Sums of products inside groups, and between them.
  private struct Split {
    typealias Products = (xx: Double, yy: Double, xy: Double)
    let n: Int
    let groups: Int
    let means: [Double]
    let inside: Products
    let outside: Products
  }

  private init(_ split: Split) {
    let (inside, outside) = (split.inside, split.outside)
    n = split.n
    groups = split.groups
    // What rounding may leave where nothing varies: of the values' own size.
    let totals = [inside.xx + outside.xx, inside.yy + outside.yy]
    let sizes = (0..<2).map { Double(split.n) * split.means[$0] * split.means[$0] + totals[$0] }
    func coefficient(_ products: Split.Products) -> Double? {
      guard products.xx > sizes[0] * 1e-26, products.yy > sizes[1] * 1e-26, products.xx > 0,
        products.yy > 0
      else { return nil }
      return ratio(products.xy, products.xx, products.yy)
    }
    within = Self.within(coefficient(inside), n: split.n, groups: split.groups)
    between = Self.between(coefficient(outside), n: split.n, groups: split.groups)
    func share(_ column: Int, _ between: Double) -> Double? {
      guard split.n > 1, totals[column] > sizes[column] * 1e-26, totals[column] > 0 else {
        return nil
      }
      return between / totals[column]
    }
    etaSquaredX = share(0, outside.xx)
    etaSquaredY = share(1, outside.yy)
  }

  private static func within(_ r: Double?, n: Int, groups: Int) -> Correlation {
    guard n > 1 else { return Correlation(n: n, reason: .fewObservations) }
    guard let r else { return Correlation(n: n, reason: .noVariance) }
    let df = Double(n - groups - 1)
    let error = df > 1 ? 1 / (df - 1).squareRoot() : nil
    return Correlation(n: n, r: r, interval: fisherInterval(r, error), p: correlationP(r, df: df))
  }

  private static func between(_ r: Double?, n: Int, groups: Int) -> Correlation {
    guard n > 1 else { return Correlation(n: n, reason: .fewObservations) }
    guard groups > 1 else { return Correlation(n: n, reason: .fewGroups) }
    guard let r else { return Correlation(n: n, reason: .noVariance) }
    return Correlation(n: n, r: r, interval: nil, p: nil)
  }
}

extension WithinBetween {
  /// Without shares of the sums of squares.
  init(n: Int, groups: Int, within: Correlation, between: Correlation) {
    self.n = n
    self.groups = groups
    self.within = within
    self.between = between
    etaSquaredX = nil
    etaSquaredY = nil
  }
}
