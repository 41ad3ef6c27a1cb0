import Survey
import Testing

@testable import Analysis

/// Contract 4: printed means are closed intervals in exact decimals; sampling and rounding
/// half-widths add; a benchmark is fixed unless its n and sd are given; a bound of exactly 0 decides
/// nothing.
struct DifferenceTests {
  private func printed(_ text: String, n: Int? = nil, sd: Double? = nil, step: String = "0.1")
    throws -> MeanEstimate
  {
    MeanEstimate(
      printed: try #require(ExactDecimal(text)), step: try #require(ExactDecimal(step)), n: n,
      sd: sd)
  }

  private let against = DifferenceTerms(relevant: 0.05, fixedOther: true)

  /// In binary, 4.5 − 4.6 + 0.1 is 4.4e-16 and not 0.
  @Test func aBoundAtExactlyZeroIsUndecided() throws {
    let found = difference(try printed("4.5"), try printed("4.6"), against)
    #expect(found.value == -0.1 && found.low == -0.2 && found.high == 0)
    #expect(found.claim == .undecided)
    #expect(found.why == [.rounding, .noSamplingError])
    let other = difference(try printed("4.1"), try printed("4.0"), against)
    #expect(other.low == 0 && other.claim == .undecided)
  }

  @Test func twoStepsOfRoundingExcludeZero() throws {
    let found = difference(try printed("3.8"), try printed("4.0"), against)
    #expect(found.low == -0.3 && found.high == -0.1 && found.claim == .lower)
    #expect(difference(try printed("4.1"), try printed("3.8"), against).claim == .higher)
  }

  /// 0 ± 0.1 lies within ± 0.1 (touching counts) and not within ± 0.05.
  @Test func noDifferenceWithinTheRelevantDifference() throws {
    let (a, b) = (try printed("4.5"), try printed("4.5"))
    let wide = DifferenceTerms(relevant: 0.1, fixedOther: true)
    #expect(difference(a, b, wide).claim == .noDifference)
    #expect(difference(a, b, against).claim == .undecided)
  }

  /// n = 25, sd = 1: standard error 0.2, t(0.975, 24) = 2.063898561628021 (R `qt`), half-width
  /// 0.41277971; both roundings add 0.05 + 0.05.
  @Test func samplingAndRoundingHalfWidthsAdd() throws {
    let found = difference(try printed("4.5", n: 25, sd: 1), try printed("4.0"), against)
    let half = 2.063898561628021 * 0.2 + 0.1
    #expect(near(found.low, 0.5 - half, within: quantileTolerance))
    #expect(near(found.high, 0.5 + half, within: quantileTolerance))
    #expect(found.why == [.rounding])
    #expect(found.claim == .undecided)
  }

  /// R 4.2.2: `t.test` from the summaries of year 1 (3.62, 0.91, 12) and year 2 (3.95, 0.55, 9):
  /// difference 0.33, df 18.341906565, 95 % interval −0.34211690653839 … 1.00211690653842.
  @Test func welchWhenBothSidesAreSamples() {
    func sample(_ mean: Double, _ sd: Double, _ n: Int) -> MeanEstimate {
      MeanEstimate(value: mean, sampling: (sd * sd / Double(n), Double(n - 1)))
    }
    let terms = DifferenceTerms(relevant: 0.2, fixedOther: false)
    let found = difference(sample(3.95, 0.55, 9), sample(3.62, 0.91, 12), terms)
    #expect(near(found.low, -0.34211690653839066, within: quantileTolerance))
    #expect(near(found.high, 1.0021169065384208, within: quantileTolerance))
    #expect(found.claim == .undecided && found.why.isEmpty)
  }

  /// A benchmark with n and sd is itself a sample: the interval is Welch's, as above.
  @Test func aBenchmarkWithItsOwnSpreadIsNotFixed() throws {
    let mine = MeanEstimate(value: 3.95, sampling: (0.55 * 0.55 / 9, 8))
    let fixed = difference(mine, try printed("3.62", step: "0"), against)
    let sampled = difference(mine, try printed("3.62", n: 12, sd: 0.91, step: "0"), against)
    // t(0.975, 8) = 2.306004135204166 (R `qt`); 2.306004135204166 · 0.55/3 = 0.42276742478743.
    #expect(near(fixed.high, 0.33 + 2.306004135204166 * 0.55 / 3, within: quantileTolerance))
    #expect(near(sampled.high, 1.0021169065384208, within: quantileTolerance))
  }

  /// Variance s₁²/n₁ + s₂²/n₂ − 2·n₁₂·s₁₂/(n₁n₂): 0.1 + 0.1 − 2 · 0.08 = 0.04; Welch's df of equal
  /// variances is 9 + 9 = 18, t(0.975, 18) = 2.100922040240960 (R `qt`).
  @Test func peopleInBothWavesNarrowTheInterval() {
    let (a, b) = (
      MeanEstimate(value: 4, sampling: (0.1, 9)), MeanEstimate(value: 3.5, sampling: (0.1, 9))
    )
    let terms = DifferenceTerms(relevant: 0.2, fixedOther: false, covariance: 0.08)
    let found = difference(a, b, terms)
    #expect(near(found.low, 0.5 - 2.10092204024096 * 0.2, within: quantileTolerance))
    #expect(found.claim == .higher)
  }

  /// One respondent has no spread: how far the mean can be trusted is unknown, however exactly the
  /// benchmark is printed.
  @Test func aSingleRespondentClaimsNothing() throws {
    let one = MeanEstimate(value: 5)
    for step in ["0", "0.1"] {
      let found = difference(one, try printed("3.0", step: step), against)
      #expect(found.claim == .undecided && found.low == nil && found.high == nil)
      #expect(found.why.contains(.noSamplingError))
    }
  }

  @Test func aChangeFromASingleRespondentClaimsNothing() {
    let now = MeanEstimate(value: 5, sampling: (0.001, 50))
    let terms = DifferenceTerms(relevant: 0.2, fixedOther: false)
    let found = difference(now, MeanEstimate(value: 1), terms)
    #expect(found.claim == .undecided && found.low == nil && found.why == [.noSamplingError])
  }

  @Test(arguments: [
    (0.01, 0.3, DifferenceClaim.higher), (-0.3, -0.01, .lower), (-0.2, 0.2, .noDifference),
    (-0.21, 0.1, .undecided), (0, 0.3, .undecided), (-0.3, 0, .undecided), (0.01, 0.1, .higher),
  ])
  func claims(low: Double, high: Double, expected: DifferenceClaim) {
    #expect(claim(low, high, relevant: 0.2) == expected)
  }
}
