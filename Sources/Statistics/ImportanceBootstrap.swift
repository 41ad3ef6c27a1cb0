/// Bootstrap of relative importance, drawing whole groups.
public struct ImportanceBootstrap: Sendable, Equatable {
  public struct Predictor: Sendable, Equatable {
    /// 95 % percentile interval (quantiles of type 7) of LMG.
    public let lmg: Interval
    /// 95 % percentile interval of the rank, 1 = most important (quantiles of type 1: whole ranks).
    public let rankLow: Int
    public let rankHigh: Int
    /// Share of replicates in which the predictor is among the first three, 0…1.
    public let topThree: Double
  }

  /// In the order of the predictors.
  public let predictors: [Predictor]
  /// Replicates that could be estimated, and those drawn.
  public let used: Int
  public let replicates: Int

  /// What came out of some of the replicates.
  public struct Draws: Sendable {
    /// LMG and rank by predictor, of each replicate that could be estimated.
    fileprivate var lmg: [[Double]]
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
      let count = data.columns - 1 - controls
      lmg = [[Double]](repeating: [], count: max(0, count))
      ranks = [[Int]](repeating: [], count: max(0, count))
      drawn = replicates.count
      guard data.groups > 1, count > 0 else { return }
      for replicate in replicates {
        let weights = drawnTimes(data.groups, SplitMix64(seed: seed, stream: UInt64(replicate)))
        guard let correlations = data.correlations(weights: weights) else { continue }
        let partial = PartialCrossProducts(correlations, controls: controls)
        let shares = averagedOverOrders(partial.explainedBySubset(), predictors: count)
        for j in 0..<count {
          lmg[j].append(shares[j])
          ranks[j].append(1 + shares.count { $0 > shares[j] })
        }
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
    predictors = (0..<count).compactMap { j in
      Self.summary(draws.flatMap { $0.lmg[j] }.sorted(), draws.flatMap { $0.ranks[j] }.sorted())
    }
  }

  /// All replicates at once.
  public static func run(
    _ data: GroupedCrossProducts, controls: Int = 0, replicates: Int, seed: UInt64
  ) -> ImportanceBootstrap? {
    guard replicates > 0 else { return nil }
    return ImportanceBootstrap(
      [Draws(data, controls: controls, replicates: 0..<replicates, seed: seed)])
  }

  private static func summary(_ shares: [Double], _ ranks: [Int]) -> Predictor? {
    guard let low = quantile(sorted: shares, 0.025), let high = quantile(sorted: shares, 0.975)
    else { return nil }
    func rank(_ p: Double) -> Int {
      ranks[min(ranks.count, max(1, Int((p * Double(ranks.count)).rounded(.up)))) - 1]
    }
    return Predictor(
      lmg: Interval(low: low, high: high), rankLow: rank(0.025), rankHigh: rank(0.975),
      topThree: Double(ranks.count { $0 <= 3 }) / Double(ranks.count))
  }
}

/// How often each of `groups` groups was drawn in `groups` draws.
private func drawnTimes(_ groups: Int, _ generator: SplitMix64) -> [Double] {
  var generator = generator
  var times = [Double](repeating: 0, count: groups)
  for _ in 0..<groups { times[generator.index(below: groups)] += 1 }
  return times
}
