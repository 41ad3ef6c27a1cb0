import Statistics
import Testing

@Suite struct MeanIntervalsTests {
  /// R prop.test(correct = FALSE), among them the seminar's 115 of 753 and 75 of 758.
  @Test func wilsonShares() throws {
    let cases = try Expected("generic.proportions")["single"].array
    #expect(cases.count >= 2)
    for given in cases {
      let interval = try #require(wilson(count: given["x"].integer, of: given["n"].integer))
      #expect(isClose(interval.low, given["wilson"][0].number, Tolerance.closedForm))
      #expect(isClose(interval.high, given["wilson"][1].number, Tolerance.closedForm))
      for (level, key) in [(0.90, "wilson_90"), (0.99, "wilson_99")] {
        let other = wilson(count: given["x"].integer, of: given["n"].integer, level: level)
        #expect(isClose(other?.low, given[key][0].number, Tolerance.closedForm))
        #expect(isClose(other?.high, given[key][1].number, Tolerance.closedForm))
      }
    }
  }

  /// R binom.test.
  @Test func clopperPearsonShares() throws {
    for given in try Expected("generic.proportions")["single"].array {
      let interval = clopperPearson(count: given["x"].integer, of: given["n"].integer)
      #expect(isClose(interval?.low, given["clopper_pearson"][0].number, Tolerance.closedForm))
      #expect(isClose(interval?.high, given["clopper_pearson"][1].number, Tolerance.closedForm))
    }
    #expect(clopperPearson(count: 0, of: 0) == nil && clopperPearson(count: -1, of: 2) == nil)
    #expect(clopperPearson(count: 0, of: 4)?.low == 0)
    #expect(clopperPearson(count: 4, of: 4)?.high == 1)
    // By hand: none of n has the upper bound 1 − 0.025^(1/n).
    let bound = clopperPearson(count: 0, of: 2)?.high
    #expect(isClose(bound, 1 - 0.025.squareRoot(), Tolerance.closedForm))
  }

  @Test func sharesAtTheEdge() {
    #expect(wilson(count: 0, of: 0) == nil)
    #expect(wilson(count: 3, of: 2) == nil)
    #expect(wilson(count: 0, of: 10)?.low == 0)
    #expect(wilson(count: 10, of: 10)?.high == 1)
    // By hand: 0 of n has the upper bound z²/(n + z²).
    let z2 = 1.959963984540054 * 1.959963984540054
    #expect(isClose(wilson(count: 0, of: 10)?.high, z2 / (10 + z2), Tolerance.closedForm))
  }

  /// R t.test on summaries, later − earlier.
  @Test func welchComparisons() throws {
    for given in try Expected("generic.welch")["cases"].array {
      let sides = ["year1", "year2"].map { side in
        MeanSummary(
          mean: given[side]["mean"].number, sd: given[side]["sd"].number,
          n: given[side]["n"].integer)
      }
      let result = try #require(welch(sides[0], sides[1]))
      let expected = given["welch"]
      #expect(isClose(result.difference, given["difference"].number, Tolerance.closedForm))
      #expect(isClose(result.standardError, expected["se"].number, Tolerance.closedForm))
      #expect(isClose(result.df, expected["df"].number, Tolerance.closedForm))
      #expect(isClose(result.t, expected["t"].number, Tolerance.closedForm))
      #expect(isRelativelyClose(result.p, expected["p"].number, Tolerance.pValue))
      #expect(isClose(result.interval?.low, expected["ci95"][0].number, Tolerance.closedForm))
      #expect(isClose(result.interval?.high, expected["ci95"][1].number, Tolerance.closedForm))
    }
  }

  /// Everybody in both, by hand: the variance is that of the mean of the paired differences.
  @Test func welchOfTheSamePeople() throws {
    let before = [1.0, 2, 3, 6]
    let after = [2.0, 2, 5, 7]
    let (a, b) = (Moments(before), Moments(after))
    // Σ(x − 3)(y − 4) = 4 + 2 + 0 + 9 = 15, over 4 · 3.
    let shared = pairs(before, after).covariance(sample(before), sample(after))
    #expect(isClose(shared, 15.0 / 12, Tolerance.closedForm))
    let first = MeanSummary(mean: a.mean, sd: a.sd ?? .nan, n: 4)
    let second = MeanSummary(mean: b.mean, sd: b.sd ?? .nan, n: 4)
    let result = try #require(welch(first, second, covariance: shared))
    // Differences 1, 0, 2, 1: mean 1, variance 2/3.
    #expect(isClose(result.standardError, (2.0 / 3 / 4).squareRoot(), Tolerance.closedForm))
    #expect(isClose(result.difference, 1, Tolerance.closedForm))
  }

  private func pairs(_ x: [Double], _ y: [Double], _ weights: [Double]? = nil) -> SharedRespondents
  {
    x.indices.reduce(into: SharedRespondents()) {
      $0.add(x[$1], y[$1], weight: weights?[$1] ?? 1)
    }
  }

  private func sample(_ values: [Double]) -> SharedRespondents.Sample {
    SharedRespondents.Sample(n: values.count, mean: Moments(values).mean)
  }

  /// Two of five answered both times: 2, 6 and 1, 5. About the means of all (4 and 3) Σ is 8, over
  /// 5 · 4; about the pairs' own it would be 2·8/25, and 2·0.64 is more than both variances 0.5. R
  /// 4.2.2 `survey`, a person as a cluster: 0.36571428571428582, with 8/7 in place of 5/4.
  @Test func fewPairsNeverTakeMoreThanThereIs() throws {
    let (new, old) = ([2.0, 6, 3, 4, 5], [1.0, 5, 2, 3, 4])
    let shared = pairs([2, 6], [1, 5]).covariance(sample(new), sample(old))
    #expect(isClose(shared, 0.4, Tolerance.closedForm))
    #expect(isClose(shared, 0.36571428571428582 * 7 / 8 * 5 / 4, Tolerance.closedForm))
    let side = SampledMean(mean: 0, variance: 0.5, df: 4)
    #expect(
      isClose(
        welch(side, side, covariance: shared).standardError, 0.2.squareRoot(), Tolerance.closedForm)
    )
  }

  /// Pieces of the pairs merge to the same.
  @Test func sharedRespondentsMerge() {
    let (x, y, w) = ([4.0, 5, 2, 5], [3.0, 4, 2, 5], [2.0, 2, 9, 1.5])
    var parts = pairs([4], [3], [2])
    parts.merge(SharedRespondents())
    parts.merge(pairs([5, 2, 5], [4, 2, 5], [2, 9, 1.5]))
    let (one, two) = (
      SharedRespondents.Sample(n: 6, mean: 3.5, weight: 10.5),
      SharedRespondents.Sample(n: 6, mean: 2.8, weight: 11)
    )
    #expect(
      isClose(
        parts.covariance(one, two), pairs(x, y, w).covariance(one, two), Tolerance.closedForm))
    #expect(SharedRespondents().covariance(one, two) == 0)
  }

  /// The same step for everybody leaves no spread to tell how sure it is.
  @Test func aDifferenceWithoutSpreadHasNoInterval() {
    let side = SampledMean(mean: 3, variance: 0.1, df: 9)
    let found = welch(side, SampledMean(mean: 4, variance: 0.1, df: 9), covariance: 0.1)
    #expect(found.interval == nil && found.p == nil && found.standardError == 0)
  }

  @Test func comparisonsThatCannotBeMade() {
    let one = MeanSummary(mean: 3, sd: 0, n: 1)
    let flat = MeanSummary(mean: 3, sd: 0, n: 5)
    #expect(welch(one, flat) == nil)
    #expect(welch(flat, flat)?.interval == Interval(low: 0, high: 0))
    #expect(welch(flat, flat)?.p == nil)
    #expect(meanInterval(mean: 3, sd: 1, n: 1) == nil)
    #expect(meanInterval(mean: 3, sd: .nan, n: 9) == nil)
  }

  /// By hand with the 97.5 % quantile of t(10) (mpmath) = 2.2281388519862747; with all 11 of 11 asked nothing is left.
  @Test func intervalOfAMean() throws {
    let interval = try #require(meanInterval(mean: 4, sd: 2, n: 11))
    let half = 2.2281388519862747 * 2 / 11.0.squareRoot()
    #expect(isClose(interval.low, 4 - half, Tolerance.closedForm))
    #expect(isClose(interval.high, 4 + half, Tolerance.closedForm))
    #expect(
      meanInterval(mean: 4, sd: 2, n: 11, finitePopulation: 11) == Interval(low: 4, high: 4))
    let third = try #require(meanInterval(mean: 4, sd: 2, n: 11, finitePopulation: 33))
    #expect(isClose(third.high, 4 + half * (2.0 / 3).squareRoot(), Tolerance.closedForm))
  }

  /// R p.adjust(method = "BH"), missing p-values among them.
  @Test func falseDiscovery() throws {
    for given in try Expected("generic.padjust")["cases"].array {
      let p = given["p"].array.isEmpty ? [given["p"].optional] : given["p"].array.map(\.optional)
      let q = given["BH"].array.isEmpty ? [given["BH"].optional] : given["BH"].array.map(\.optional)
      let adjusted = benjaminiHochberg(p)
      #expect(adjusted.count == q.count)
      for (a, b) in zip(adjusted, q) { #expect(isClose(a, b, Tolerance.closedForm)) }
    }
    #expect(benjaminiHochberg([]).isEmpty)
    #expect(benjaminiHochberg([nil, nil]) == [nil, nil])
  }
}
