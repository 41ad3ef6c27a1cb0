import Statistics
import Survey

/// A mean together with all that is known of how far it can be trusted.
struct MeanEstimate: Sendable {
  /// Scale points.
  let value: Double
  /// The mean as printed, when it was published; nil when it comes from answers.
  let printed: ExactDecimal?
  /// Half the step of the printed mean, scale points; zero when it is exact.
  let rounding: ExactDecimal
  /// Squared standard error and its degrees of freedom; nil when the spread is unknown.
  let sampling: (variance: Double, df: Double)?

  init(
    value: Double, printed: ExactDecimal? = nil, rounding: ExactDecimal = .zero,
    sampling: (variance: Double, df: Double)? = nil
  ) {
    self.value = value
    self.printed = printed
    self.rounding = rounding
    self.sampling = sampling
  }

  /// A published mean; n and sd may be unknown.
  init(printed: ExactDecimal, step: ExactDecimal, n: Int?, sd: Double?) {
    var sampling: (variance: Double, df: Double)?
    if let n, let sd, n > 1 { sampling = (sd * sd / Double(n), Double(n - 1)) }
    self.init(
      value: printed.double, printed: printed, rounding: step.half, sampling: sampling)
  }

  /// A mean of answers whose spread is unknown, because one person answered: nobody's figure, so
  /// rounding alone does not say how far it can be trusted.
  var isWithoutSpread: Bool { printed == nil && sampling == nil }

  /// Without sampling error where it is a fixed figure, which adds nothing to the other's.
  fileprivate var sampled: SampledMean {
    SampledMean(mean: value, variance: sampling?.variance ?? 0, df: sampling?.df ?? 1)
  }
}

/// A difference of two means, what it may be at most and at least, and what can be said.
struct Difference: Sendable {
  let value: Double
  let low: Double?
  let high: Double?
  let claim: DifferenceClaim?
  let why: [Caution]
}

/// What a difference is compared with.
struct DifferenceTerms {
  /// Scale points.
  let relevant: Double
  /// True where the other side is somebody's fixed figure: it adds rounding, and sampling error
  /// only when its n and sd are given.
  let fixedOther: Bool
  /// Covariance of the two means, from respondents who answered both; subtracted twice.
  var covariance: Double = 0
}

/// a − b. Rounding half-widths add up exactly, in decimals; sampling half-widths (`welch`) are added
/// to them. A bound at exactly 0 decides nothing. Where the covariance leaves no variance there is no
/// interval, and nothing is decided.
func difference(_ a: MeanEstimate, _ b: MeanEstimate, _ terms: DifferenceTerms) -> Difference {
  let half = a.rounding + b.rounding
  let bothPrinted = a.printed.flatMap { x in b.printed.map { x - $0 } }
  let value = bothPrinted?.double ?? (a.value - b.value)
  var why: [Caution] = []
  if half > .zero { why.append(.rounding) }
  if a.sampling == nil || (!terms.fixedOther && b.sampling == nil) { why.append(.noSamplingError) }
  if a.isWithoutSpread || b.isWithoutSpread {
    return Difference(value: value, low: nil, high: nil, claim: .undecided, why: why)
  }
  let low: Double
  let high: Double
  if a.sampling == nil, b.sampling == nil, let exact = bothPrinted {
    (low, high) = ((exact - half).double, (exact + half).double)
  } else {
    guard let found = welch(b.sampled, a.sampled, covariance: terms.covariance).interval else {
      return Difference(
        value: value, low: nil, high: nil, claim: .undecided, why: why + [.noVariance])
    }
    let reach = (found.high - found.low) / 2 + half.double
    (low, high) = (value - reach, value + reach)
  }
  return Difference(
    value: value, low: low, high: high, claim: claim(low, high, relevant: terms.relevant), why: why)
}

/// `higher` or `lower` when the interval excludes 0, `no_difference` when it lies within
/// ± `relevant`, else `undecided`. A bound at exactly 0 decides nothing.
func claim(_ low: Double, _ high: Double, relevant: Double) -> DifferenceClaim {
  if low > 0 { return .higher }
  if high < 0 { return .lower }
  if low == 0 || high == 0 { return .undecided }
  return low >= -relevant && high <= relevant ? .noDifference : .undecided
}
