import Responses
import Survey
import Testing

@testable import Analysis

private func at(_ unit: String, _ dimension: String, wave: String = "2012") -> [String: String] {
  ["unit": unit, "dimension": dimension, "wave": wave]
}

/// The first benchmark stands in `dimensions`, the others in `benchmarks`; a type's own wins.
struct BenchmarkTests {
  private func results(_ benchmarks: [BenchmarkData]) -> AnalysisResults {
    var survey = SmallSurvey(items: [item("q1")], dimensions: [dimension("d", ["q1"])])
    survey.benchmarks = benchmarks
    let wave = survey.wave([("fjell", [4]), ("fjell", [4]), ("havn", [2]), ("havn", [4])])
    return SmallCase(surveys: [survey.data([wave])]).results()
  }

  @Test func aTypesOwnBenchmarkWinsOverTheWholes() {
    let table = results([benchmark("land", [("d", "skole", "3.5"), ("d", nil, "3.0")])])
      .table(.dimensions)
    #expect(table.number("benchmark", at("fjell", "d")) == 3.5)
    #expect(table.number("benchmark_gap", at("fjell", "d")) == 0.5)
    // havn is a barnehage and has no figure of its own; skoler and kommune have no type.
    for unit in ["havn", "skoler", "kommune"] {
      #expect(table.number("benchmark", at(unit, "d")) == 3.0)
    }
  }

  @Test func othersStandInATableOfTheirOwn() {
    let found = results([
      benchmark("land", [("d", nil, "3.0")]), benchmark("fylke", [("d", "barnehage", "2.5")]),
    ])
    #expect(found.table(.dimensions).number("benchmark", at("havn", "d")) == 3)
    let others = found.table(.benchmarks)
    // A figure for one type alone says nothing of the rest.
    #expect(others.rowCount == 1)
    let key = at("havn", "d").merging(["benchmark_id": "fylke"]) { $1 }
    #expect(others.number("benchmark", key) == 2.5 && others.number("gap", key) == 0.5)
    // 2 and 4: t(0.975, 1) = 12.706204736174694 (R `qt`), standard error 1; rounding 0.05.
    #expect(near(others.number("gap_high", key), 0.55 + 12.706204736174694, within: 1e-8))
    #expect(others.text("gap_claim", key) == "undecided")
    #expect(others.text("gap_why", key) == "rounding")
  }

  @Test func withoutABenchmarkOfTheWaveThereIsNoGap() {
    let table = results([benchmark("land", [("d", nil, "3.0")], wave: "2011")]).table(.dimensions)
    #expect(table.cell("benchmark", at("fjell", "d")).isEmpty)
    #expect(table.cell("gap_claim", at("fjell", "d")).isEmpty)
  }
}

/// `change` is of raw means against the wave before, as far as the two measure the same.
struct ChangeTests {
  private let survey = SmallSurvey(items: [item("q1")], dimensions: [dimension("d", ["q1"])])

  private func rows(_ values: [Int], _ unit: String = "fjell") -> [Respondent] {
    values.map { (unit, [$0]) }
  }

  private func table(
    _ verdict: Comparability.Verdict?, linked: Bool = false, ids: ([String], [String])? = nil,
    _ new: [Int] = [4, 5, 4, 5], _ old: [Int] = [2, 3, 2, 3]
  ) -> AnalysisResults {
    let verdicts = verdict.map { ["d": Comparability(verdict: $0, reason: nil)] } ?? [:]
    let waves = [
      survey.wave(rows(new), as: WaveDeclaration(label: "2012", linked: linked), ids: ids?.0),
      survey.wave(
        rows(old), as: WaveDeclaration(label: "2011", comparability: verdicts), ids: ids?.1),
    ]
    return SmallCase(surveys: [survey.data(waves)]).results()
  }

  /// Means 4.5 and 2.5, variances 1/3 each over 4: √(1/6), Welch df 6, t(0.975, 6) =
  /// 2.446911851144969 (R `qt`).
  @Test func changeIsWelchs() {
    let found = table(nil).table(.dimensions)
    let half = 2.446911851144969 * (1.0 / 6).squareRoot()
    #expect(found.number("previous", at("fjell", "d")) == 2.5)
    #expect(found.number("change", at("fjell", "d")) == 2)
    #expect(near(found.number("change_low", at("fjell", "d")), 2 - half, within: quantileTolerance))
    #expect(found.text("change_claim", at("fjell", "d")) == "higher")
    #expect(found.cell("change_why", at("fjell", "d")).isEmpty)
    // The oldest wave has none before it.
    #expect(found.cell("previous", at("fjell", "d", wave: "2011")).isEmpty)
  }

  @Test func reservationsFollowTheClaim() {
    let found = table(.withReservation).table(.dimensions)
    #expect(found.text("change_claim", at("fjell", "d")) == "higher")
    #expect(found.text("change_why", at("fjell", "d")) == "with_reservation")
  }

  /// The dimension rests on q1 and q2 in 2012 and on q1 alone in 2011: it is not quite the same,
  /// whatever is declared.
  @Test(arguments: [Set(["q2"]), []]) func otherItemsAreAReservation(absent: Set<String>) {
    let survey = SmallSurvey(
      items: [item("q1"), item("q2")], dimensions: [dimension("d", ["q1", "q2"])])
    func rows(_ values: [Int]) -> [Respondent] { values.map { ("fjell", [$0, $0]) } }
    let waves = [
      survey.wave(rows([4, 5, 4, 5]), as: WaveDeclaration(label: "2012")),
      survey.wave(rows([2, 3, 2, 3]), as: WaveDeclaration(label: "2011"), absent: absent),
    ]
    let found = SmallCase(surveys: [survey.data(waves)]).results().table(.dimensions)
    #expect(found.number("change", at("fjell", "d")) == 2)
    #expect(
      found.cell("change_why", at("fjell", "d"))?.text ?? ""
        == (absent.isEmpty ? "" : "with_reservation"))
  }

  @Test func whatIsNotComparableHasNoChange() {
    let found = table(.notComparable).table(.dimensions)
    for name in ["d", "total"] {
      #expect(found.cell("change", at("fjell", name)).isEmpty)
      #expect(found.cell("change_claim", at("fjell", name)).isEmpty)
      #expect(found.text("change_why", at("fjell", name)) == "not_comparable")
      #expect(found.number("previous", at("fjell", name)) == 2.5)
    }
  }

  /// 2010 and 2012, with a rate alone between them: the weakest verdict on the way counts, be it on
  /// the dimension, one of its items or the whole survey.
  @Test(arguments: [
    (["2010": "d"], "with_reservation"), (["2011": "q1"], "with_reservation"),
    (["2011": "*"], "with_reservation"), (["2010": "d", "2011": "other"], "with_reservation"),
    ([:], ""),
  ])
  func overSeveralWavesTheWeakestVerdictCounts(reserved: [String: String], why: String) {
    func declaration(_ label: String) -> WaveDeclaration {
      WaveDeclaration(
        label: label,
        comparability: reserved[label].map { [$0: Comparability(verdict: .withReservation)] } ?? [:]
      )
    }
    let silent = WaveData(
      declaration: declaration("2011"), content: .rateOnly, events: [], invited: nil)
    let waves = [
      survey.wave(rows([4, 5, 4, 5]), as: WaveDeclaration(label: "2012")), silent,
      survey.wave(rows([2, 3, 2, 3]), as: declaration("2010")),
    ]
    let found = SmallCase(surveys: [survey.data(waves)]).results().table(.dimensions)
    #expect(found.number("change", at("fjell", "d")) == 2)
    #expect(found.text("previous_wave", at("fjell", "d")) == "2010")
    #expect(found.cell("change_why", at("fjell", "d"))?.text ?? "" == why)
  }

  @Test func verdictsAreOrdered() {
    let declaration = SurveyDeclaration(
      id: "s", questionnaire: survey.data([]).declaration.questionnaire,
      waves: [
        WaveDeclaration(label: "3"),
        WaveDeclaration(label: "2", comparability: ["d": Comparability(verdict: .notComparable)]),
        WaveDeclaration(
          label: "1", comparability: ["*": Comparability(verdict: .withReservation)]),
      ])
    let dimension = declaration.questionnaire.dimensions[0]
    #expect(declaration.verdict(on: dimension, from: 2, to: 0) == .notComparable)
    #expect(declaration.verdict(on: dimension, from: 2, to: 1) == .withReservation)
    #expect(declaration.verdict(on: dimension, from: 1, to: 0) == .notComparable)
  }

  /// The same four people, each two points up: 1/12 + 1/12 − 2·1/12 = 0, so nothing tells how sure the
  /// change is. Three of them shared, (4, 2) (5, 3) (4, 2): Σ of products about 4.5 and 2.5 is 3/4,
  /// variance 1/6 − 2·(3/4)/12 = 1/24.
  @Test func linkedWavesSubtractTheirCovariance() {
    let same = ["a", "b", "c", "d"]
    let found = table(nil, linked: true, ids: (same, same)).table(.dimensions)
    for unit in ["fjell", "kommune"] {
      #expect(found.cell("change_low", at(unit, "d")).isEmpty)
      #expect(found.cell("change_high", at(unit, "d")).isEmpty)
      #expect(found.number("change", at(unit, "d")) == 2)
      #expect(found.text("change_claim", at(unit, "d")) == "undecided")
      #expect(found.text("change_why", at(unit, "d")) == "no_variance")
    }
    let three = table(nil, linked: true, ids: (same, ["a", "b", "c", "e"])).table(.dimensions)
    let half = 2.446911851144969 * (1.0 / 24).squareRoot()
    #expect(near(three.number("change_low", at("fjell", "d")), 2 - half, within: quantileTolerance))
    // Ids say nothing unless the wave is declared linked.
    let unlinked = table(nil, ids: (same, same)).table(.dimensions)
    let wide = 2.446911851144969 * (1.0 / 6).squareRoot()
    #expect(near(unlinked.number("change_low", at("fjell", "d")), 2 - wide, within: 1e-9))
  }

  /// A change that only the link can tell from none: ups and downs of the same people, +1 for three
  /// of four. What is said of it must be what the table says.
  @Test func findingsUseTheSameIntervalAsTheTable() {
    let same = (0..<16).map { "p\($0)" }
    let old = (0..<16).map { $0 % 4 + 1 }
    let new = old.enumerated().map { $0.offset < 12 ? $0.element + 1 : $0.element }
    let found = table(nil, linked: true, ids: (same, same), new, old)
    let key = at("kommune", "d")
    #expect(found.table(.dimensions).text("change_claim", key) == "higher")
    #expect(found.findings.filter { $0.id.contains("change") }.map(\.claim) == ["higher"])
  }

  /// Four of eight invited answered in 2012: the factor 1 − 4/8 halves the variance. All of the
  /// four invited in 2011: nothing is left of it.
  @Test func finiteFrameCorrectsVariances() {
    let waves = [
      survey.wave(rows([4, 5, 4, 5]), invited: .perUnit([nil, nil, 8, nil, nil])),
      survey.wave(
        rows([2, 3, 2, 3]), as: WaveDeclaration(label: "2011"),
        invited: .perUnit([nil, nil, 4, nil, nil])),
    ]
    let settings = AnalysisSettings(frame: .finite)
    let found = SmallCase(surveys: [survey.data(waves)], analysis: settings).results()
      .table(.dimensions)
    // 4.5 ± t(0.975, 3)·√(1/12 · 1/2); all four of four answered in 2011: no sampling error.
    let half = 3.182446305284263 * (1.0 / 24).squareRoot()
    #expect(near(found.number("ci_low", at("fjell", "d")), 4.5 - half, within: quantileTolerance))
    #expect(found.number("ci_low", at("fjell", "d", wave: "2011")) == 2.5)
    #expect(found.number("ci_high", at("fjell", "d", wave: "2011")) == 2.5)
    // Welch's df is 3 when the other side has no variance.
    #expect(near(found.number("change_low", at("fjell", "d")), 2 - half, within: quantileTolerance))
  }
}

extension ChangeTests {
  /// Four of eight answered in both waves, three of them the same. The finite population takes the
  /// same share of the covariance as of the variances: 1/16·(1 − 16/(3·8)) = 1/48, and
  /// 1/24 + 1/24 − 2/48 = 1/24. Left whole, 2·1/16 would exceed both variances.
  @Test func finiteFrameCorrectsTheCovarianceToo() {
    let eight = Invited.perUnit([nil, nil, 8, nil, nil])
    let survey = SmallSurvey(items: [item("q1")], dimensions: [dimension("d", ["q1"])])
    let waves = [
      survey.wave(
        [4, 5, 4, 5].map { ("fjell", [$0]) }, as: WaveDeclaration(label: "2012", linked: true),
        ids: ["a", "b", "c", "d"], invited: eight),
      survey.wave(
        [2, 3, 2, 3].map { ("fjell", [$0]) }, as: WaveDeclaration(label: "2011"),
        ids: ["a", "b", "c", "e"], invited: eight),
    ]
    let found = SmallCase(
      surveys: [survey.data(waves)], analysis: AnalysisSettings(frame: .finite)
    ).results().table(.dimensions)
    let half = 2.446911851144969 * (1.0 / 24).squareRoot()
    #expect(near(found.number("change_low", at("fjell", "d")), 2 - half, within: quantileTolerance))
  }
}

extension ChangeTests {
  /// Somebody who moved from fjell to dal is in both waves of skoler, and of neither unit. Scores
  /// (new, old): a (4, 2) and b (5, 3) stayed in fjell, c (4, 2) moved there from dal. In skoler
  /// n₁₂ = 3 of 3 and 3: all of the variance 1/9 + 1/9 is shared. In fjell n₁ = 3 about 13/3, n₂ = 2
  /// about 5/2: Σ over a and b is 1/6 + 1/3, so 1/9 + 1/4 − 2·½/√(3·2·2·1) = 13/36 − 1/√12, Welch's df
  /// (1/9 + 1/4)²/((1/9)²/2 + (1/4)²/1) = 1.898876
  @Test func peopleWhoMovedCountWhereBothTheirUnitsLie() throws {
    let survey = SmallSurvey(items: [item("q1")], dimensions: [dimension("d", ["q1"])])
    let waves = [
      survey.wave(
        [("fjell", [4]), ("fjell", [5]), ("fjell", [4])],
        as: WaveDeclaration(label: "2012", linked: true), ids: ["a", "b", "c"]),
      survey.wave(
        [("dal", [2]), ("fjell", [2]), ("fjell", [3])], as: WaveDeclaration(label: "2011"),
        ids: ["c", "a", "b"]),
    ]
    let table = SmallCase(surveys: [survey.data(waves)]).results().table(.dimensions)
    #expect(table.text("change_why", at("skoler", "d")) == "no_variance")
    // t(0.975, 1.898876404494382) = 4.529865829753278 (SciPy 1.17.1).
    let half = 4.529865829753278 * (13.0 / 36 - 1 / 12.0.squareRoot()).squareRoot()
    #expect(
      near(table.number("change_low", at("fjell", "d")), 13.0 / 3 - 2.5 - half, within: 1e-7))
  }
}

extension ChangeTests {
  /// Two of five in both waves: 0.5 + 0.5 − 2·8/20 = 0.2, Welch's
  /// df 8, t(0.975, 8)·√0.2 = 1.0312764005424262 (R 4.2.2). A point before, and higher without doubt.
  @Test func fewPairsDoNotMakeAChangeCertain() {
    let survey = SmallSurvey(items: [item("q1")], dimensions: [dimension("d", ["q1"])])
    let waves = [
      survey.wave(
        [1, 5, 2, 3, 4].map { ("fjell", [$0]) }, as: WaveDeclaration(label: "2012", linked: true),
        ids: ["a", "b", "c", "d", "e"]),
      survey.wave(
        [1, 5, 2, 3, 4].map { ("fjell", [$0]) }, as: WaveDeclaration(label: "2011"),
        ids: ["a", "b", "f", "g", "h"]),
    ]
    let table = SmallCase(surveys: [survey.data(waves)]).results().table(.dimensions)
    let low = table.number("change_low", at("fjell", "d"))
    #expect(near(low, -1.0312764005424262, within: quantileTolerance))
    #expect(table.text("change_claim", at("fjell", "d")) == "undecided")
  }

  /// R 4.2.2 `survey`: variances of the means by `svymean` 0.39894488407607936 and
  /// 0.14317669558090287; their covariance by `svyby(covmat = TRUE)` with a person as a cluster,
  /// 0.19943939795516788 with 8/7 in place of 6/5. Difference 0.707792207792207861, Welch's df
  /// 8.179377458738457645.
  @Test func weightedLinkedWaves() {
    let survey = SmallSurvey(items: [item("q1")], dimensions: [dimension("d", ["q1"])])
    let waves = [
      survey.wave(
        [4, 5, 2, 5, 3, 4].map { ("fjell", [$0]) },
        as: WaveDeclaration(label: "2012", linked: true), ids: ["a", "b", "c", "d", "e", "f"],
        weights: [1, 2, 3, 1.5, 2, 1]),
      survey.wave(
        [3, 4, 2, 5, 2, 3].map { ("fjell", [$0]) }, as: WaveDeclaration(label: "2011"),
        ids: ["a", "b", "c", "d", "g", "h"], weights: [2, 1, 3, 1, 1.5, 2.5]),
    ]
    let table = SmallCase(surveys: [survey.data(waves)]).results().table(.dimensions)
    let low = table.number("change_low", at("fjell", "d"))
    #expect(near(low, -0.098856007245869848, within: quantileTolerance))
    // Empirical-Bayes means of weighted answers would be of something else.
    #expect(table.cell("shrunken_mean", at("fjell", "d")).isEmpty)
  }

  /// Two of four answers, four of eight asked: as if eight had answered. R 4.2.2
  /// `prop.test(4, 8, correct = FALSE)`; the share itself where all have answered.
  @Test(arguments: [(8, 0.21521606221387762, 0.78478393778612243), (4, 0.5, 0.5)])
  func eventsInAFiniteFrame(invited: Int, low: Double, high: Double) {
    var survey = SmallSurvey(items: [item("q1")], dimensions: [dimension("d", ["q1"])])
    survey.events = [
      SurveyEvent(
        id: "e", text: LocalizedText("Hendelse"), item: "q1", countsAs: ["3"], sensitive: false)
    ]
    for weights in [nil, [2.5, 2.5, 2.5, 2.5]] {
      let wave = survey.wave(
        [3, 3, 4, 4].map { ("fjell", [$0]) }, invited: .perUnit([nil, nil, invited, nil, nil]),
        weights: weights)
      let table = SmallCase(
        surveys: [survey.data([wave])], analysis: AnalysisSettings(frame: .finite)
      ).results().table(.events)
      #expect(near(table.number("share_low", ["unit": "fjell"]), low, within: 1e-9))
      #expect(near(table.number("share_high", ["unit": "fjell"]), high, within: 1e-9))
    }
  }

  /// Three alike of eight asked say nothing of the other five; three of three say all.
  @Test(arguments: [(8, true), (3, false)])
  func alikeInAFiniteFrame(invited: Int, isUnknown: Bool) {
    let survey = SmallSurvey(items: [item("q1")], dimensions: [dimension("d", ["q1"])])
    let wave = survey.wave(
      [4, 4, 4].map { ("fjell", [$0]) }, invited: .perUnit([nil, nil, invited, nil, nil]))
    let table = SmallCase(
      surveys: [survey.data([wave])], analysis: AnalysisSettings(frame: .finite)
    ).results().table(.dimensions)
    #expect(table.cell("ci_low", at("fjell", "d")).isEmpty == isUnknown)
  }
}

/// "Snitt totalt": the unweighted mean of the dimensions' means.
struct TotalRowTests {
  private let survey = SmallSurvey(
    items: [item("q1"), item("q2"), item("q3")],
    dimensions: [dimension("a", ["q1"]), dimension("b", ["q2"]), dimension("c", ["q3"])])

  /// Three answer a, one answers b: the total is (2 + 5)/2, not the mean of all scores.
  @Test func theTotalOfMicrodataMakesNoClaim() {
    var survey = survey
    survey.benchmarks = [benchmark("land", [("a", nil, "3.0"), ("b", nil, "4.0")])]
    let rows: [Respondent] = [
      ("fjell", [2, 5, nil]), ("fjell", [1, nil, nil]), ("fjell", [3, nil, nil]),
    ]
    let table = SmallCase(surveys: [survey.data([survey.wave(rows)])]).results()
      .table(.dimensions)
    let key = at("fjell", "total")
    #expect(table.number("mean", key) == 3.5)
    #expect(table.number("benchmark", key) == 3.5)
    #expect(table.number("benchmark_gap", key) == 0)
    for column in [
      "n", "sd", "ci_low", "ci_high", "shrunken_mean", "gap_low", "gap_high", "gap_claim",
      "previous", "change", "change_claim",
    ] { #expect(table.cell(column, key).isEmpty, "\(column)") }
  }

  /// Printed means that come with n and sd are of samples: the interval of their rounding would be
  /// certain of 4 − 3 = 1 ± 0.1 where the area's own makes no claim.
  @Test func theTotalOfPublishedSamplesMakesNoClaim() throws {
    var survey = survey
    survey.benchmarks = [benchmark("land", [("a", nil, "3.0")])]
    for (n, claim) in [(nil, "higher"), (4, "")] as [(Int?, String)] {
      let mean = PublishedMean(
        unit: 0, dimension: "a", mean: try #require(ExactDecimal("4.0")), n: n,
        sd: n.map { _ in 2 })
      let wave = WaveData(
        declaration: WaveDeclaration(label: "2012"),
        content: .published([mean], rounding: try #require(ExactDecimal("0.1"))), events: [],
        invited: nil)
      let table = SmallCase(surveys: [survey.data([wave])]).results().table(.dimensions)
      #expect(table.number("benchmark_gap", at("kommune", "total")) == 1)
      #expect(table.cell("gap_claim", at("kommune", "total"))?.text ?? "" == claim)
      #expect(table.text("gap_claim", at("kommune", "a")) == (n == nil ? "higher" : "undecided"))
    }
  }

  /// A benchmark that lacks one of the dimensions has no total to be held against.
  @Test func aTotalNeedsAllItsBenchmarks() {
    var survey = survey
    survey.benchmarks = [benchmark("land", [("a", nil, "3.0")])]
    let wave = published(
      WaveDeclaration(label: "2012"), [("kommune", "a", "4.0"), ("kommune", "b", "2.0")])
    let table = SmallCase(surveys: [survey.data([wave])]).results().table(.dimensions)
    #expect(table.number("mean", at("kommune", "total")) == 3)
    #expect(table.cell("benchmark", at("kommune", "total")).isEmpty)
    #expect(table.number("benchmark", at("kommune", "a")) == 3)
  }

  /// 2012 has a and c, 2011 has b and c: two means each, but not of the same things.
  @Test func totalsOfUnlikeDimensionsAreNotCompared() {
    let waves = [
      published(
        WaveDeclaration(label: "2012"), [("kommune", "a", "4.0"), ("kommune", "c", "4.0")]),
      published(
        WaveDeclaration(label: "2011"), [("kommune", "b", "2.0"), ("kommune", "c", "4.0")]),
    ]
    let table = SmallCase(surveys: [survey.data(waves)]).results().table(.dimensions)
    // Side by side, 4 and 3 would be taken for a rise.
    for column in ["previous", "previous_wave", "change"] {
      #expect(table.cell(column, at("kommune", "total")).isEmpty, "\(column)")
    }
    #expect(table.cell("change_claim", at("kommune", "total")).isEmpty)
  }
}
