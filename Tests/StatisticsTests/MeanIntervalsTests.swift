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
      #expect(isClose(result.interval.low, expected["ci95"][0].number, Tolerance.closedForm))
      #expect(isClose(result.interval.high, expected["ci95"][1].number, Tolerance.closedForm))
    }
  }

  /// Everybody in both, by hand: the variance is that of the mean of the paired differences.
  @Test func welchOfTheSamePeople() throws {
    let before = [1.0, 2, 3, 6]
    let after = [2.0, 2, 5, 7]
    let (a, b) = (Moments(before), Moments(after))
    // Σ(x − 3)(y − 4) = 4 + 2 + 0 + 9 = 15, divisor 3.
    let overlap = try #require(Overlap(before + [.nan], after + [1]))
    #expect(overlap == Overlap(n: 4, covariance: 5))
    #expect(Overlap([1, .nan], [1, 2]) == nil)
    let first = MeanSummary(mean: a.mean, sd: a.sd ?? .nan, n: 4)
    let second = MeanSummary(mean: b.mean, sd: b.sd ?? .nan, n: 4)
    let result = try #require(welch(first, second, overlap: overlap))
    // Differences 1, 0, 2, 1: mean 1, variance 2/3.
    #expect(isClose(result.standardError, (2.0 / 3 / 4).squareRoot(), Tolerance.closedForm))
    #expect(isClose(result.difference, 1, Tolerance.closedForm))
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
