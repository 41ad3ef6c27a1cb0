/// Mean over strata of known size, each a simple random sample of its own (Cochran 1977, ch. 5).
///
/// Mean Σ N_h x̄_h / N; variance Σ (N_h/N)² (1 − n_h/N_h) s_h²/n_h; df = n − strata. As R's `survey`:
/// `svydesign(strata =, fpc =)`.
public struct StratifiedMean: Sendable, Equatable {
  public struct Stratum: Sendable, Equatable {
    /// Of the answers in the stratum.
    public let moments: Moments
    /// N_h, all persons of the stratum; fewer than answered counts as all answered.
    public let population: Int

    public init(_ moments: Moments, population: Int) {
      self.moments = moments
      self.population = population
    }
  }

  public let mean: Double
  /// Squared standard error.
  public let variance: Double
  public let df: Int

  /// - Parameter finite: with the finite-population correction; false: strata of the same shares, but
  ///   as if drawn with replacement.
  /// - Returns: nil without strata, and when a stratum with more persons than answers has a single one:
  ///   its spread is unknown.
  public init?(_ strata: [Stratum], finite: Bool) {
    let total = strata.reduce(0.0) { $0 + Double(max($1.population, $1.moments.count)) }
    guard total > 0 else { return nil }
    var (mean, variance, n) = (0.0, 0.0, 0)
    for stratum in strata {
      let (count, size) = (
        Double(stratum.moments.count), Double(max(stratum.population, stratum.moments.count))
      )
      guard count > 0 else { return nil }
      let (share, left) = (size / total, finite ? 1 - count / size : 1)
      mean += share * stratum.moments.mean
      n += stratum.moments.count
      guard left > 0 else { continue }
      guard let spread = stratum.moments.variance else { return nil }
      variance += share * share * left * spread / count
    }
    self.mean = mean
    self.variance = variance
    df = n - strata.count
  }
}
