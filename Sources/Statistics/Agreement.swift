internal import CKernels

/// How much of a score's variance lies between groups: one-way ANOVA intraclass correlations
/// (Bartko 1976; Bliese 2000). Neither is truncated at 0.
public struct IntraclassCorrelation: Sendable, Equatable {
  /// Rows with a value and a group.
  public let n: Int
  /// Groups with a value, also those of one.
  public let groups: Int
  /// MSB, df groups − 1, and MSW, df n − groups, in squared units; nil without those df.
  public let betweenMeanSquare: Double?
  public let withinMeanSquare: Double?
  /// Size of a group, k in ICC(1).
  public enum GroupSize: Sendable {
    /// n/groups, as R's package `multilevel`.
    case mean
    /// k₀, see `effectiveSize`.
    case effective
  }

  /// ICC(1) = (MSB−MSW)/(MSB+(k−1)MSW) with k = n/groups, or as was asked for: reliability of one
  /// member's score.
  public let icc1: Double?
  /// ICC(2) = (MSB−MSW)/MSB: reliability of a group's mean; nil also when MSB is 0.
  public let icc2: Double?
  /// k₀ = (n − Σnⱼ²/n)/(groups − 1): the size that makes (MSB−MSW)/k₀ unbiased when groups are
  /// unequal; nil under two groups.
  public let effectiveSize: Double?
  /// 95 %, from F = MSB/MSW over its own quantiles F.₉₇₅ and F.₀₂₅ (McGraw & Wong 1996, table 7):
  /// (F′−1)/(F′+k₀−1). Exact for groups of one size, else an approximation; it belongs to the
  /// estimate with k₀, which lies close to `icc1`. Nil where ICC(1) is, or MSB or MSW is 0.
  public let icc1Interval: Interval?
  /// 95 %: 1 − 1/F′. Nil where `icc1Interval` is.
  public let icc2Interval: Interval?
  /// Why ICC(1) is nil: `.fewGroups` (under two groups, or n = groups), `.noVariance`.
  public let reason: NotEstimable?

  /// - Parameters:
  ///   - values: by row, NaN = missing.
  ///   - groups: group code by row; negative = none, leaves the row out.
  public init(_ values: [Double], groups codes: [Int32]) {
    self.init(GroupIndex(codes, complete: [values]).moments(of: values))
  }

  /// - Parameter moments: of the values of each group; empty ones do not count.
  public init(_ moments: [Moments], groupSize: GroupSize = .mean) {
    let moments = moments.filter { $0.count > 0 }
    let all = moments.reduce(into: Moments()) { $0.merge($1) }
    n = all.count
    groups = moments.count
    // In the unit of all: squares keep their digits whatever the size of the values.
    let unit = all.unit
    let squares = moments.reduce(into: (within: 0.0, between: 0.0)) { sums, group in
      let deviation = group.deviation(from: all) / unit
      sums.within += group.squares * (group.unit / unit) * (group.unit / unit)
      sums.between += Double(group.count) * deviation * deviation
    }
    // What rounding leaves of equal means: of the values' own size.
    let rounding = 1e-26 * Double(n) * (all.mean / unit) * (all.mean / unit)
    let varied = squares.between > rounding ? squares.between : 0
    let between = groups > 1 ? varied / Double(groups - 1) : nil
    let within = n > groups ? squares.within / Double(n - groups) : nil
    betweenMeanSquare = between.map { $0 * unit * unit }
    withinMeanSquare = within.map { $0 * unit * unit }
    let total = Double(n)
    let squaredSizes = moments.reduce(0.0) { $0 + Double($1.count) * Double($1.count) }
    effectiveSize = groups > 1 ? (total - squaredSizes / total) / Double(groups - 1) : nil
    guard let msb = between, let msw = within, let k0 = effectiveSize,
      all.varies
    else {
      (icc1, icc2, icc1Interval, icc2Interval) = (nil, nil, nil, nil)
      reason = groups > 1 && n > groups ? .noVariance : .fewGroups
      return
    }
    let k = groupSize == .mean ? total / Double(groups) : k0
    icc1 = (msb - msw) / (msb + (k - 1) * msw)
    icc2 = msb > 0 ? (msb - msw) / msb : nil
    reason = nil
    guard msb > 0, msw > 0 else {
      (icc1Interval, icc2Interval) = (nil, nil)
      return
    }
    let (df1, df2) = (Double(groups - 1), Double(n - groups))
    let bounds = [0.975, 0.025].map { msb / msw / FisherF.quantile($0, df1: df1, df2: df2) }
    icc1Interval = Interval(
      low: (bounds[0] - 1) / (bounds[0] + k0 - 1), high: (bounds[1] - 1) / (bounds[1] + k0 - 1))
    icc2Interval =
      bounds[0] > 0 ? Interval(low: 1 - 1 / bounds[0], high: 1 - 1 / bounds[1]) : nil
  }
}

/// Reliability of the mean of `n` members when that of one is `icc1`: n·icc/(1 + (n−1)·icc)
/// (Spearman 1910; Brown 1910), as `GmeanRel` of R's package `multilevel`, which takes ICC(1) from
/// the REML variance components. Nil under one member, or where the divisor is not above 0.
public func reliabilityOfMean(icc1: Double, n: Int) -> Double? {
  let divisor = 1 + Double(n - 1) * icc1
  return n > 0 && divisor > 0 ? Double(n) * icc1 / divisor : nil
}

/// Within-group agreement against a uniform null (James, Demaree & Wolf 1984).
public struct WithinGroupAgreement: Sendable, Equatable {
  public struct Group: Sendable, Equatable {
    public let code: Int32
    /// Members that answered every item, ≥ 2.
    public let n: Int
    /// rwg(1) or rwg(j), 0…1.
    public let rwg: Double
  }

  /// In ascending code; groups of one are left out.
  public let groups: [Group]
  /// Nil when no group has two members.
  public let median: Double?

  /// rwg(j) = j(1−v)/(j(1−v)+v) with v = mean item variance / null variance, v truncated at 1, as
  /// R's package `multilevel`; for one item this is rwg = 1 − v. Rows with a missing item are
  /// left out.
  /// - Parameters:
  ///   - items: j ≥ 1 columns of equal length, NaN = missing.
  ///   - groups: group code by row; negative = none.
  ///   - nullVariance: variance of a uniform answer, > 0: (A²−1)/12 for A points, (max−min)²/12 on
  ///     a continuous scale.
  public init(items: [[Double]], groups codes: [Int32], nullVariance: Double) {
    precondition(!items.isEmpty && nullVariance > 0)
    let index = GroupIndex(codes, complete: items)
    self.init(
      (0..<index.count).map { group in
        let total = items.reduce(0.0) { sum, item in
          sum + Moments(index.rows(of: group).lazy.map { item[$0] }).m2
        }
        return Spread(code: index.codes[group], n: index.size(of: group), m2: total)
      }, items: items.count, nullVariance: nullVariance)
  }

  /// The same from codes in equal steps.
  /// - Parameters:
  ///   - columns: j ≥ 1 columns of equal length; a code from `categories` on is missing.
  ///   - step: scale points from one code to the next.
  ///   - groups: by row, 0..<`groupCount`.
  public init(
    codes columns: [some Collection<UInt8>], _ scale: (categories: Int, step: Double),
    groups: [Int32], count groupCount: Int, nullVariance: Double
  ) {
    precondition(!columns.isEmpty && nullVariance > 0 && scale.categories <= 250)
    precondition(columns.allSatisfy { $0.count == groups.count }, "columns of unequal length")
    precondition(groups.allSatisfy { 0 <= $0 && $0 < groupCount })
    let width = columns.count + 2
    var sums = [Int64](repeating: 0, count: groupCount * width)
    withPointers(to: columns) { pointers in
      groups.withUnsafeBufferPointer { groups in
        var spread = ck_spread(
          columns: pointers, count: columns.count, categories: scale.categories,
          groups: groups.baseAddress)
        ck_spread_sums(&spread, groups.count, &sums)
      }
    }
    let found = (0..<groupCount).compactMap { group -> Spread? in
      let own = sums[(group * width)..<((group + 1) * width)]
      let (n, squares) = (own[own.startIndex], own[own.startIndex + 1])
      guard n > 0 else { return nil }
      // Σ over items of Σu² − (Σu)²/n, whole but for the division.
      let products = own.dropFirst(2).reduce(into: Int128(0)) { $0 += Int128($1) * Int128($1) }
      let m2 = Double(Int128(n) * Int128(squares) - products) / Double(n)
      return Spread(code: Int32(group), n: Int(n), m2: m2 * scale.step * scale.step)
    }
    self.init(found, items: columns.count, nullVariance: nullVariance)
  }

  /// Σ(x − x̄)² over the items of a group's complete rows.
  private struct Spread {
    let code: Int32
    let n: Int
    let m2: Double
  }

  private init(_ spreads: [Spread], items: Int, nullVariance: Double) {
    let j = Double(items)
    groups = spreads.compactMap { group in
      guard group.n > 1 else { return nil }
      let ratio = min(1, group.m2 / Double(group.n - 1) / j / nullVariance)
      let rwg = j * (1 - ratio) / (j * (1 - ratio) + ratio)
      return Group(code: group.code, n: group.n, rwg: rwg)
    }
    median = quantile(groups.map(\.rwg), 0.5)
  }
}
