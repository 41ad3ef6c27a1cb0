import Statistics
import Testing

@Suite struct AgreementTests {
  private static let variables = ["COHES", "LEAD", "HRS", "WBEING"]

  /// R multilevel 2.7 (ICC1, ICC2) and base R's one-way ANOVA.
  @Test(arguments: variables)
  func intraclassCorrelation(name: String) throws {
    let data = try Reference("bh1996")
    let truth = try Expected("bh1996.aggregation")["icc"][name]
    let icc = IntraclassCorrelation(try data[name], groups: try data.codes("GRP"))
    #expect(icc.n == truth["n"].integer && icc.groups == truth["n_groups"].integer)
    #expect(isClose(icc.betweenMeanSquare, truth["ms_between"].number, Tolerance.closedForm))
    #expect(isClose(icc.withinMeanSquare, truth["ms_within"].number, Tolerance.closedForm))
    #expect(isClose(icc.icc1, truth["icc1_mean_n"].number, Tolerance.closedForm))
    #expect(isClose(icc.icc2, truth["icc2"].number, Tolerance.closedForm))
    #expect(icc.reason == nil)
    let size = truth["group_size"]["k0"].number
    #expect(isClose(icc.effectiveSize, size, Tolerance.closedForm))
    for (interval, key) in [(icc.icc1Interval, "icc1_ci95_k0"), (icc.icc2Interval, "icc2_ci95")] {
      #expect(isClose(interval?.low, truth[key][0].number, Tolerance.closedForm))
      #expect(isClose(interval?.high, truth[key][1].number, Tolerance.closedForm))
    }
  }

  /// R multilevel's GmeanRel on the REML components: τ²/(τ² + σ²/n) in every company.
  @Test(arguments: ["LEAD", "WBEING"])
  func reliabilityOfUnitMeans(name: String) throws {
    let truth = try Expected("bh1996.shrinkage")["variables"][name]
    let (tau, sigma) = (truth["reml"]["tau2"].number, truth["reml"]["sigma2"].number)
    #expect(truth["units"].array.count == 99)
    for unit in truth["units"].array {
      let found = reliabilityOfMean(icc1: tau / (tau + sigma), n: unit["n"].integer)
      #expect(isClose(found, unit["reliability"].number, Tolerance.closedForm))
    }
    #expect(reliabilityOfMean(icc1: 0.2, n: 0) == nil && reliabilityOfMean(icc1: 0.2, n: 1) == 0.2)
    #expect(reliabilityOfMean(icc1: -0.5, n: 3) == nil, "the divisor is 0")
  }

  /// By hand: groups {1, 3} and {1, 3}: MSB 0, MSW 2, ICC(1) = −2/2 = −1, not truncated. F is 0, and
  /// so are both ends: an interval of no width would be certainty. Thirds in three orders have one
  /// mean but for rounding.
  @Test(arguments: [[1, 3, 1, 3, 1, 3], [0.1, 0.2, 0.3, 0.3, 0.2, 0.1, 0.2, 0.3, 0.1]])
  func iccBelowZero(values: [Double]) {
    let size = values.count / 3
    let icc = IntraclassCorrelation(values, groups: values.indices.map { Int32($0 / size) })
    #expect(isClose(icc.icc1, -1 / Double(size - 1), Tolerance.closedForm))
    #expect(icc.icc2 == nil && icc.reason == nil)
    #expect(icc.icc1Interval == nil && icc.icc2Interval == nil)
  }

  /// Groups {1, 3} and {2, 4}: MSB 1, MSW 2, F = ½ with an interval of some width.
  @Test func iccBelowZeroWithAnInterval() throws {
    let icc = IntraclassCorrelation([1, 3, 2, 4], groups: [1, 1, 2, 2])
    #expect(isClose(icc.icc1, -1.0 / 3, Tolerance.closedForm) && icc.icc2 == -1)
    let interval = try #require(icc.icc1Interval)
    #expect(interval.low < interval.high)
  }

  @Test func iccDegenerate() {
    #expect(IntraclassCorrelation([1, 2, 3], groups: [5, 5, 5]).reason == .fewGroups)
    #expect(IntraclassCorrelation([1, 2, 3], groups: [1, 2, 3]).reason == .fewGroups)
    #expect(IntraclassCorrelation([2, 2, 2, 2], groups: [1, 1, 2, 2]).reason == .noVariance)
    let none = IntraclassCorrelation([.nan, .nan], groups: [1, 1])
    #expect(none.n == 0 && none.reason == .fewGroups)
    // No spread within groups: full reliability, and no interval to tell.
    let apart = IntraclassCorrelation([1, 1, 2, 2], groups: [1, 1, 2, 2])
    #expect(apart.icc1 == 1 && apart.icc2 == 1 && apart.icc1Interval == nil)
    // Groups of one count between groups only.
    let single = IntraclassCorrelation([1, 2, 4], groups: [1, 1, 2])
    #expect(single.groups == 2 && single.icc1 != nil && single.effectiveSize == 4.0 / 3)
    // A row without a group is left out.
    #expect(IntraclassCorrelation([1, 3, 1, 3, 9], groups: [1, 1, 2, 2, -1]).n == 4)
  }

  /// R multilevel 2.7 rwg, five null distributions, medians; the uniform one unit by unit.
  @Test(arguments: ["LEAD", "COHES"])
  func singleItem(name: String) throws {
    let data = try Reference("bh1996")
    let (column, groups) = (try data[name], try data.codes("GRP"))
    let nulls = try Expected("bh1996.aggregation")["rwg_single"][name]
    var compared = 0
    for key in nulls.keys {
      let truth = nulls[key]
      guard let variance = truth["null_variance"].optional else { continue }
      let result = WithinGroupAgreement(items: [column], groups: groups, nullVariance: variance)
      #expect(result.groups.count == truth["n_groups"].integer)
      #expect(isClose(result.median, truth["median"].number, Tolerance.closedForm))
      #expect(result.groups.count { $0.rwg == 0 } == truth["n_zero"].integer)
      for unit in truth["per_group"].array {
        let own = try #require(result.groups.first { "\($0.code)" == unit["unit"].text })
        #expect(own.n == unit["n"].integer)
        #expect(isClose(own.rwg, unit["rwg"].number, Tolerance.closedForm))
      }
      compared += 1
    }
    #expect(compared == 5)
  }

  /// By hand, two items on five points (null 2): variances 1 and 1/3, v = (2/3)/2 = 1/3,
  /// rwg(2) = 2·(2/3)/(2·(2/3) + 1/3) = 4/5. The row with a missing item is left out.
  @Test func twoItems() {
    let items: [[Double]] = [[1, 2, 3, 5, 4], [2, 2, 3, .nan, 4]]
    let result = WithinGroupAgreement(items: items, groups: [1, 1, 1, 1, 2], nullVariance: 2)
    #expect(result.groups.count == 1 && result.groups.first?.n == 3)
    #expect(isClose(result.median, 0.8, Tolerance.closedForm))
  }

  /// More spread than the null is no agreement, never less; no spread is full agreement.
  @Test func truncatedAtTheNull() {
    let codes: [Int32] = [1, 1, 2, 2]
    let result = WithinGroupAgreement(items: [[1, 5, 3, 3]], groups: codes, nullVariance: 2)
    #expect(result.groups.map(\.rwg) == [0, 1])
    #expect(WithinGroupAgreement(items: [[1, 2]], groups: [1, 2], nullVariance: 2).median == nil)
  }
}
