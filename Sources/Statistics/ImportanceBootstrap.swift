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

  /// Draws J of J groups with replacement, `replicates` times, and splits R² anew each time.
  ///
  /// Replicate b has its own stream, `SplitMix64(seed:stream:)` with stream b, so the result
  /// depends on seed and data alone, never on threads. Replicates in which a column is constant
  /// are left out, and counted by `replicates − used`.
  /// - Parameters:
  ///   - data: columns in the order outcome, controls, predictors.
  ///   - controls: as in `RelativeImportance`.
  /// - Returns: nil under two groups, without predictors or replicates, or when no replicate could
  ///   be estimated.
  public static func run(
    _ data: GroupedCrossProducts, controls: Int = 0, replicates: Int, seed: UInt64
  ) -> ImportanceBootstrap? {
    let count = data.columns - 1 - controls
    guard data.groups > 1, count > 0, replicates > 0 else { return nil }
    var shares = [[Double]](repeating: [], count: count)
    var ranks = [[Int]](repeating: [], count: count)
    for replicate in 0..<replicates {
      let weights = drawn(data.groups, SplitMix64(seed: seed, stream: UInt64(replicate)))
      guard let correlations = data.correlations(weights: weights) else { continue }
      let partial = PartialCrossProducts(correlations, controls: controls)
      let lmg = averagedOverOrders(partial.explainedBySubset(), predictors: count)
      for j in 0..<count {
        shares[j].append(lmg[j])
        ranks[j].append(1 + lmg.count { $0 > lmg[j] })
      }
    }
    guard let used = shares.first?.count, used > 0 else { return nil }
    let predictors = (0..<count).compactMap { summary(shares[$0].sorted(), ranks[$0].sorted()) }
    return ImportanceBootstrap(predictors: predictors, used: used, replicates: replicates)
  }

  /// How often each of `groups` groups was drawn in `groups` draws.
  private static func drawn(_ groups: Int, _ generator: SplitMix64) -> [Double] {
    var generator = generator
    var times = [Double](repeating: 0, count: groups)
    for _ in 0..<groups { times[generator.index(below: groups)] += 1 }
    return times
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
