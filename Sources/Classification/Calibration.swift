/// How far stated probabilities are from the shares that came true, in ten bins of equal mass.
public struct Calibration: Sendable, Equatable {
  /// Expected calibration error, 0…1: Σ over bins of (share of rows in the bin) · |mean probability −
  /// share right| (Naeini, Cooper & Hauskrecht 2015, with bins of equal mass).
  public let error: Double
  /// What the error would be on average were every row right with just the probability stated, 0…1:
  /// bins of few rows miss by chance, so that an error of this size says nothing against the
  /// probabilities.
  public let byChance: Double

  /// nil without rows.
  init?(_ rows: [(probability: Double, isRight: Bool)]) {
    guard !rows.isEmpty else { return nil }
    let order = rows.indices.sorted { (rows[$0].probability, $0) < (rows[$1].probability, $1) }
    var (error, byChance) = (0.0, 0.0)
    for bin in 0..<10 {
      let members = order[bin * order.count / 10..<(bin + 1) * order.count / 10].map { rows[$0] }
      let expected = members.reduce(0) { $0 + $1.probability }
      error += abs(expected - Double(members.count { $0.isRight }))
      for (right, chance) in Self.countsRight(members.map(\.probability)).enumerated() {
        byChance += chance * abs(expected - Double(right))
      }
    }
    self.error = error / Double(rows.count)
    self.byChance = byChance / Double(rows.count)
  }

  /// The probability of 0, 1 … n being right, each with its own, independently (Poisson binomial).
  private static func countsRight(_ probabilities: [Double]) -> [Double] {
    probabilities.reduce(into: [1.0]) { counts, p in
      counts.append(0)
      for right in counts.indices.reversed() {
        counts[right] = counts[right] * (1 - p) + (right > 0 ? counts[right - 1] * p : 0)
      }
    }
  }
}
