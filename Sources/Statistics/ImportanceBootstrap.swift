/// Bootstrap of relative importance, drawing whole groups.
///
/// To 15 predictors every replicate is exact. With more, each takes the same 512 orders, drawn once
/// with the seed (`SampledOrders`): intervals are wider by what those orders err, a few per cent.
public struct ImportanceBootstrap: Sendable, Equatable {
  public struct Predictor: Sendable, Equatable {
    /// 95 % percentile interval (quantiles of type 7) of LMG.
    public let lmg: Interval
    /// The same of LMG's share of the replicate's own R², controls taken out; 0 where that is 0.
    public let share: Interval
    /// 95 % percentile interval of the rank, 1 = most important (quantiles of type 1: whole ranks).
    public let rankLow: Int
    public let rankHigh: Int
    /// Share of replicates in which the predictor is among the first three, 0…1.
    public let topThree: Double
  }

  /// In the order of the predictors.
  public let predictors: [Predictor]
  /// LMG of each predictor in each replicate that could be estimated, replicates in the order drawn.
  public let draws: [[Double]]
  /// Replicates that could be estimated, and those drawn.
  public let used: Int
  public let replicates: Int

  /// What came out of some of the replicates.
  public struct Draws: Sendable {
    /// LMG and rank by predictor, of each replicate that could be estimated.
    fileprivate var lmg: [[Double]]
    fileprivate var shares: [[Double]]
    fileprivate var ranks: [[Int]]
    fileprivate var drawn: Int

    /// Draws J of J groups with replacement for each of `replicates`, and splits R² anew each time.
    ///
    /// Replicate b has its own stream, `SplitMix64(seed:stream:)` with stream b, so a replicate
    /// depends on seed and data alone, never on which others are drawn beside it. Replicates in
    /// which a column is constant are left out, and counted by `replicates − used`.
    /// - Parameters:
    ///   - data: columns in the order outcome, controls, predictors.
    ///   - controls: as in `RelativeImportance`.
    public init(
      _ data: GroupedCrossProducts, controls: Int = 0, replicates: Range<Int>, seed: UInt64
    ) {
      self.init(predictors: data.columns - 1 - controls, drawn: replicates.count)
      guard data.groups > 1, !lmg.isEmpty else { return }
      // Many at a time, so that the groups' sums are read once for all of them.
      for first in stride(from: replicates.lowerBound, to: replicates.upperBound, by: 50) {
        let some = first..<min(first + 50, replicates.upperBound)
        let times = Matrix(
          rows: data.groups, columns: some.count,
          columnMajor: some.flatMap {
            drawnTimes(data.groups, SplitMix64(seed: seed, stream: UInt64($0)))
          })
        for case let correlations? in data.correlations(weights: times) {
          add(correlations, controls, seed: seed)
        }
      }
    }

    /// Replicates that were drawn elsewhere.
    /// - Parameters:
    ///   - times: groups × replicates, how often each group was drawn.
    ///   - seed: of the orders for more than 15 predictors.
    public init(
      _ data: GroupedCrossProducts, controls: Int = 0, times: Matrix, seed: UInt64 = 1
    ) {
      precondition(times.rows == data.groups, "\(times.rows) groups for \(data.groups)")
      self.init(predictors: data.columns - 1 - controls, drawn: times.columns)
      guard data.groups > 1, !lmg.isEmpty else { return }
      for case let correlations? in data.correlations(weights: times) {
        add(correlations, controls, seed: seed)
      }
    }

    private init(predictors: Int, drawn: Int) {
      lmg = [[Double]](repeating: [], count: max(0, predictors))
      shares = lmg
      ranks = [[Int]](repeating: [], count: max(0, predictors))
      self.drawn = drawn
    }

    private mutating func add(_ correlations: Matrix, _ controls: Int, seed: UInt64) {
      let orders = lmg.count > mostExactReplicates ? ordersOfReplicate : nil
      let parts = PartialCrossProducts(correlations, controls: controls)
        .shares(orders: orders, df: nil, seed: seed).lmg
      let total = parts.reduce(0, +)
      for j in parts.indices {
        lmg[j].append(parts[j])
        shares[j].append(total > 0 ? parts[j] / total : 0)
        ranks[j].append(1 + parts.count { $0 > parts[j] })
      }
    }
  }

  /// - Parameter draws: all replicates, in any number of parts and any order.
  /// - Returns: nil under two groups, without predictors or replicates, or when no replicate could
  ///   be estimated.
  public init?(_ draws: [Draws]) {
    guard let count = draws.first?.lmg.count, count > 0 else { return nil }
    used = draws.reduce(0) { $0 + $1.lmg[0].count }
    replicates = draws.reduce(0) { $0 + $1.drawn }
    guard used > 0 else { return nil }
    let lmg = (0..<count).map { j in draws.flatMap { $0.lmg[j] } }
    self.draws = lmg
    predictors = (0..<count).compactMap { j in
      Self.summary(
        lmg[j].sorted(), shares: draws.flatMap { $0.shares[j] }.sorted(),
        draws.flatMap { $0.ranks[j] }.sorted())
    }
  }

  /// `draws` in shares of their sum, 0…1; 0 in a replicate that explains nothing.
  public var shares: [[Double]] {
    let sums = (0..<used).map { replicate in draws.reduce(0) { $0 + $1[replicate] } }
    return draws.map { own in zip(own, sums).map { $1 > 0 ? $0 / $1 : 0 } }
  }

  /// All replicates at once.
  public static func run(
    _ data: GroupedCrossProducts, controls: Int = 0, replicates: Int, seed: UInt64
  ) -> ImportanceBootstrap? {
    guard replicates > 0 else { return nil }
    return ImportanceBootstrap(
      [Draws(data, controls: controls, replicates: 0..<replicates, seed: seed)])
  }

  private static func summary(
    _ lmg: [Double], shares: [Double], _ ranks: [Int]
  ) -> Predictor? {
    guard let lmg = interval(lmg), let share = interval(shares) else { return nil }
    func rank(_ p: Double) -> Int {
      ranks[min(ranks.count, max(1, Int((p * Double(ranks.count)).rounded(.up)))) - 1]
    }
    return Predictor(
      lmg: lmg, share: share, rankLow: rank(0.025), rankHigh: rank(0.975),
      topThree: Double(ranks.count { $0 <= 3 }) / Double(ranks.count))
  }
}

/// 2.5 % and 97.5 % of sorted values; nil when there is none.
private func interval(_ sorted: [Double]) -> Interval? {
  guard let low = quantile(sorted: sorted, 0.025), let high = quantile(sorted: sorted, 0.975)
  else { return nil }
  return Interval(low: low, high: high)
}

/// Predictors up to which a replicate goes through all subsets, and orders that it takes beyond.
private let mostExactReplicates = 15
private let ordersOfReplicate = 512

/// How often each of `groups` groups was drawn in `groups` draws.
private func drawnTimes(_ groups: Int, _ generator: SplitMix64) -> [Double] {
  var generator = generator
  var times = [Double](repeating: 0, count: groups)
  for _ in 0..<groups { times[generator.index(below: groups)] += 1 }
  return times
}
