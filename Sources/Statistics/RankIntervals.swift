/// Where a group may stand among all: a league table that says how little it knows.
public struct GroupRank: Sendable, Equatable {
  public let code: Int32
  /// 1 + Σ P(other group's true mean is higher), 1…J (Laird & Louis 1989): the rank that errs least.
  public let expected: Double
  /// 95 % interval of the rank, 1 = highest mean.
  public let low: Int
  public let high: Int
}

extension RandomIntercept {
  /// Ranks of the groups' true means given the answers: independent normal draws about the shrunken
  /// means with their standard errors (Goldstein & Spiegelhalter 1996; Lin et al. 2006), μ, τ² and σ²
  /// taken as known. Quantiles of type 1: whole ranks. Without variance between groups every rank is
  /// open: 1…J for all.
  /// - Parameters:
  ///   - draws: 100 or more; the expected rank is exact for any number.
  ///   - seed: of the draws; results depend on it and the data alone.
  /// - Returns: in the order of `groups`. Cost O(draws · J log J + J²).
  public func ranks(draws: Int = 1000, seed: UInt64) -> [GroupRank] {
    precondition(draws > 0)
    let count = groups.count
    guard tau2 > 0 else {
      return groups.map {
        GroupRank(code: $0.code, expected: Double(count + 1) / 2, low: 1, high: count)
      }
    }
    var generator = SplitMix64(seed: seed)
    var drawn = [[Int32]](repeating: [], count: count)
    for group in drawn.indices { drawn[group].reserveCapacity(draws) }
    for _ in 0..<draws {
      let noise = generator.normals(count)
      let means = groups.indices.map {
        groups[$0].shrunkenMean + groups[$0].standardError * noise[$0]
      }
      let order = groups.indices.sorted { (means[$0], $1) > (means[$1], $0) }
      for (rank, group) in order.enumerated() { drawn[group].append(Int32(rank + 1)) }
    }
    func place(_ p: Double) -> Int { max(1, Int((p * Double(draws)).rounded(.up))) - 1 }
    return groups.indices.map { group in
      let sorted = drawn[group].sorted()
      return GroupRank(
        code: groups[group].code, expected: expectedRank(of: group),
        low: Int(sorted[place(0.025)]), high: Int(sorted[place(0.975)]))
    }
  }

  private func expectedRank(of group: Int) -> Double {
    let own = groups[group]
    return groups.indices.reduce(1.0) { rank, other in
      guard other != group else { return rank }
      let (a, b) = (own.standardError, groups[other].standardError)
      let spread = (a * a + b * b).squareRoot()
      return rank + Normal.upper((own.shrunkenMean - groups[other].shrunkenMean) / spread)
    }
  }
}
