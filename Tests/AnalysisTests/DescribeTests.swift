import Responses
import Survey
import Testing

@testable import Analysis

/// Events, breakdowns and principles.
struct DescribeTests {
  /// Exported codes 10 and 20 mean often and seldom, 30 never; 10 and 20 count.
  private var happened: Scale {
    Scale(min: 1, max: 3, codes: ["10": 1, "20": 2, "30": 3])
  }

  @Test func eventsAreCountedByCodesAsExported() {
    let survey = SmallSurvey(
      items: [item("q90", scale: happened)], dimensions: [],
      events: [
        SurveyEvent(
          id: "vold", text: LocalizedText("Vold"), item: "q90", countsAs: ["10", "20"],
          sensitive: true)
      ])
    let wave = survey.wave([
      ("fjell", [1]), ("fjell", [3]), ("dal", [2]), ("dal", [3]), ("dal", [dontKnow]),
    ])
    let table = SmallCase(surveys: [survey.data([wave])]).results().table(.events)
    #expect(table.cell("n", ["unit": "dal"]) == .integer(2))
    #expect(table.cell("count", ["unit": "dal"]) == .integer(1))
    #expect(table.cell("n", ["unit": "kommune"]) == .integer(4))
    #expect(table.number("share", ["unit": "kommune"]) == 0.5)
    // Wilson at 2 of 4, z = 1.959963984540054: ½ ± ½·√(z²/(4 + z²)).
    let z2 = 1.959963984540054 * 1.959963984540054
    let half = (z2 / (4 + z2)).squareRoot() / 2
    #expect(near(table.number("share_low", ["unit": "skoler"]), 0.5 - half, within: 1e-12))
    #expect(table.rows(["unit": "havn"]).isEmpty)
  }

  @Test func breakdownsAreForTheWholeOnly() {
    let age = BackgroundVariable(
      id: "alder", label: LocalizedText("Alder"),
      values: [
        .init(code: "1", label: LocalizedText("under 30")),
        .init(code: "2", label: LocalizedText("30 og over")),
      ])
    let survey = SmallSurvey(
      items: [item("q1")], dimensions: [dimension("d", ["q1"])], background: [age])
    let wave = survey.wave(
      [("fjell", [1]), ("dal", [3]), ("havn", [5]), ("havn", [nil]), ("dal", [4])],
      background: [[0, 0, 1, 1, 255]])
    let table = SmallCase(surveys: [survey.data([wave])]).results().table(.breakdowns)
    #expect(table.rowCount == 2)
    let young = ["variable": "alder", "value": "1", "dimension": "d"]
    #expect(table.cell("n", young) == .integer(2) && table.number("mean", young) == 2)
    #expect(near(table.number("sd", young), 2.0.squareRoot(), within: roundingTolerance))
    #expect(table.text("value_label", young) == "under 30")
    let old = ["variable": "alder", "value": "2", "dimension": "d"]
    #expect(table.cell("n", old) == .integer(1) && table.number("mean", old) == 5)
  }

  /// q2 is reversed: 6 − 2 = 4, mean with q1's 5 is 4.5; the second answers q1 only.
  @Test func principlesAreMeansOfTurnedItems() {
    let survey = SmallSurvey(
      items: [item("q1"), item("q2", reversed: true)], dimensions: [dimension("d", ["q1"])])
    let wave = survey.wave([("fjell", [5, 2]), ("fjell", [2, nil]), ("dal", [nil, dontKnow])])
    let marks = [
      Principle(
        id: "k1", area: "A", text: "Møte folk med respekt",
        items: [QualifiedName("medarbeider", "q1"), QualifiedName("medarbeider", "q2")]),
      Principle(id: "k2", area: "B", text: "Svare i tide", items: []),
    ]
    let table = SmallCase(surveys: [survey.data([wave])], principles: marks).results()
      .table(.principles)
    let key = ["unit": "fjell", "principle": "k1"]
    #expect(table.number("mean", key) == 3.25 && table.cell("n", key) == .integer(2))
    #expect(table.text("area", key) == "A")
    #expect(table.rows(["principle": "k2"]).isEmpty && table.rows(["unit": "dal"]).isEmpty)
  }

  /// "Answered items of one scale": 5 of 5 and 10 of 10 have no mean in common.
  @Test func principlesNeverMixScales() {
    let survey = SmallSurvey(
      items: [item("q1"), item("q2", scale: Scale(min: 1, max: 10)), item("q3")], dimensions: [])
    let wave = survey.wave([("fjell", [5, 10, 4])])
    let mark = Principle(
      id: "k1", area: "A", text: "Møte folk med respekt",
      items: ["q1", "q2", "q3"].map { QualifiedName("medarbeider", $0) })
    let table = SmallCase(surveys: [survey.data([wave])], principles: [mark]).results()
      .table(.principles)
    #expect(table.number("mean", ["unit": "fjell"]) == 4.5)
  }

  /// Four of eight invited answered: the variance is halved, √(1/12 · 1/2).
  @Test func principlesKnowTheFiniteFrame() {
    let survey = SmallSurvey(items: [item("q1")], dimensions: [])
    let wave = survey.wave(
      [4, 5, 4, 5].map { ("fjell", [$0]) }, invited: .perUnit([nil, nil, 8, nil, nil]))
    let mark = Principle(
      id: "k1", area: "A", text: "t", items: [QualifiedName("medarbeider", "q1")])
    let table = SmallCase(
      surveys: [survey.data([wave])], principles: [mark],
      analysis: AnalysisSettings(frame: .finite)
    ).results().table(.principles)
    let half = 3.182446305284263 * (1.0 / 24).squareRoot()
    #expect(near(table.number("ci_low", ["unit": "fjell"]), 4.5 - half, within: quantileTolerance))
  }
}

/// Alpha, omega, ICC, rwg and shrunken means of small balanced cases, by hand.
struct ReliabilityTests {
  private func results(
    _ items: [Item], _ rows: [Respondent], absent: Set<String> = []
  ) -> AnalysisResults {
    let survey = SmallSurvey(items: items, dimensions: [dimension("d", items.map(\.id))])
    return SmallCase(surveys: [survey.data([survey.wave(rows, absent: absent)])]).results()
  }

  /// Units 1, 2, 3 and 3, 4, 5: MSB = 6, MSW = 1, k = 3. ICC(1) = 5/8, ICC(2) = 5/6. Each unit's
  /// variance is 1, the uniform null of five points (25 − 1)/12 = 2: rwg = ½.
  private let twoUnits: [Respondent] =
    [1, 2, 3].map { ("fjell", [$0]) } + [3, 4, 5].map { ("dal", [$0]) }

  @Test func oneItemHasAgreementButNoAlpha() {
    let table = results([item("q1")], twoUnits).table(.reliability)
    #expect(near(table.number("icc1", [:]), 0.625, within: roundingTolerance))
    #expect(near(table.number("icc2", [:]), 5.0 / 6, within: roundingTolerance))
    #expect(near(table.number("rwg_median", [:]), 0.5, within: roundingTolerance))
    #expect(table.cell("groups", [:]) == .integer(2) && table.cell("n", [:]) == .integer(6))
    for column in ["alpha", "alpha_low", "omega", "alpha_ordinal"] {
      #expect(table.cell(column, [:]).isEmpty)
    }
    #expect(table.text("why", [:])?.contains("few_items") == true)
    #expect(table.text("claim", [:]) == "not_estimable")
  }

  /// Covariance 1, variances 5/3: alpha = 2·(1 − (10/3)/(16/3)) = 0.75. The second item is
  /// exported reversed, and the fifth respondent is no complete case.
  @Test func alphaOnCompleteCasesOfTurnedItems() {
    let rows: [[Int?]] = [[1, 4], [2, 5], [3, 2], [4, 3], [5, nil]]
    let table = results([item("q1"), item("q2", reversed: true)], rows.map { ("fjell", $0) })
      .table(.reliability)
    #expect(near(table.number("alpha", [:]), 0.75, within: roundingTolerance))
    // Feldt: 1 − 0.25·F with F's quantiles on 3 and 3 df, 15.439182 and its inverse (R `qf`).
    #expect(near(table.number("alpha_low", [:]), 1 - 0.25 * 15.439182378747, within: 1e-8))
    #expect(near(table.number("alpha_high", [:]), 1 - 0.25 / 15.439182378747, within: 1e-8))
    #expect(table.cell("n", [:]) == .integer(4) && table.cell("items", [:]) == .integer(2))
    #expect(table.cell("omega", [:]).isEmpty)
    #expect(table.text("why", [:])?.contains("few_items") == true)
  }

  /// One unit only: nothing is known of differences between units, though answers do vary.
  @Test func oneUnitIsNotAMatterOfVariance() {
    let table = results([item("q1")], [1, 2, 3].map { ("fjell", [$0]) }).table(.reliability)
    #expect(table.cell("icc1", [:]).isEmpty)
    #expect(table.text("why", [:])?.contains("no_variance") == false)
    #expect(table.text("why", [:])?.contains("few_units") == true)
    #expect(table.text("why", [:])?.contains("few_groups") == true)
  }

  /// Forty units of one respondent: nothing is known of differences inside units.
  @Test func unitsOfOneAreToldOf() {
    let organisation = flatOrganisation(40)
    let survey = SmallSurvey(items: [item("q1")], dimensions: [dimension("d", ["q1"])])
    let rows: [Respondent] = (0..<40).map { ("u\($0 + 1)", [$0 % 5 + 1]) }
    let table = SmallCase(
      organisation: organisation,
      surveys: [survey.data([survey.wave(rows, in: organisation)])]
    ).results().table(.reliability)
    #expect(table.text("claim", [:]) == "not_estimable")
    #expect(table.text("why", [:])?.hasPrefix("few_groups") == true)
  }

  /// 2 and 4 in both units, often: MSB is 0, so ICC(2) has no divisor and ICC(1) no interval.
  @Test func equalUnitMeansAreToldOf() {
    let rows: [Respondent] = (0..<40).map { ($0 < 20 ? "fjell" : "dal", [$0 % 2 == 0 ? 2 : 4]) }
    let table = results([item("q1")], rows).table(.reliability)
    #expect(table.cell("icc2", [:]).isEmpty && table.cell("icc1_low", [:]).isEmpty)
    #expect((table.number("icc1", [:]) ?? 0) < 0)
    #expect(table.text("claim", [:]) == "not_supported")
    #expect(table.text("why", [:])?.contains("no_unit_variance") == true)
  }

  /// R `anova(lm(y ~ unit))`: three units of twelve, F = 2.2967 on 2 and 33 df, p = 0.116: ICC(1) is
  /// above 0, its interval holds 0. With a third unit that answers 5 the interval is above 0.
  @Test func anIntervalThatHoldsZeroSupportsNothing() {
    func table(_ third: [Int]) -> Table {
      let units = [
        ("fjell", [1, 2, 3, 4, 5, 3, 2, 4, 3, 3, 2, 4]),
        ("dal", [2, 3, 3, 4, 5, 3, 2, 4, 3, 4, 3, 4]), ("havn", third),
      ]
      return results([item("q1")], units.flatMap { unit, answers in answers.map { (unit, [$0]) } })
        .table(.reliability)
    }
    let open = table([3, 4, 3, 4, 5, 4, 3, 5, 3, 4, 3, 5])
    #expect((open.number("icc1", [:]) ?? 0) > 0 && (open.number("icc1_low", [:]) ?? 0) < 0)
    #expect(open.text("claim", [:]) == "not_supported")
    #expect(open.text("why", [:])?.contains("interval_holds_zero") == true)
    let apart = table([5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4])
    #expect((apart.number("icc1_low", [:]) ?? 0) > 0)
    #expect(apart.text("claim", [:]) == "tentative")
    #expect(apart.text("why", [:])?.contains("interval_holds_zero") == false)
  }

  /// 1…5 and 0, 25 … 100 are one scale in two units: rwg(1) = ½ of both, by hand as above. A real
  /// scale of five points that is 1…5 too.
  @Test func agreementDoesNotDependOnTheUnitOfTheScale() {
    #expect(Scale(min: 1, max: 5).uniformVariance == 2)
    #expect(Scale(min: 1, max: 5, values: .real, points: 5).uniformVariance == 2)
    #expect(Scale(min: 0, max: 100, values: .real, points: 5).uniformVariance == 2 * 25 * 25)
    #expect(Scale(min: 0, max: 6, values: .real).uniformVariance == 3)
    let percent = Scale(min: 0, max: 100, values: .real, points: 5)
    let rows = twoUnits.map { ($0.unit, $0.cells.map { $0.map { ($0 - 1) * 25 } }) }
    let table = results([item("q1", scale: percent)], rows).table(.reliability)
    #expect(near(table.number("rwg_median", [:]), 0.5, within: roundingTolerance))
  }

  @Test func equalAnswersHaveNoVariance() {
    let rows: [Respondent] = (0..<12).map { ($0 % 2 == 0 ? "fjell" : "dal", [3]) }
    let table = results([item("q1")], rows).table(.reliability)
    #expect(table.text("claim", [:]) == "not_estimable")
    #expect(table.text("why", [:])?.contains("no_variance") == true)
  }

  /// Balanced REML is ANOVA. With the root's own 2, 3, 4 as a third group: MSB = 3, MSW = 1,
  /// τ² = 2/3, reliability 2/(2 + 1): 3 − 2/3 and 3 + 2/3. Parents and root stay empty.
  @Test func shrunkenMeansOfUnitsWithoutChildren() {
    let rows = twoUnits + [2, 3, 4].map { ("kommune", [$0]) }
    let table = results([item("q1")], rows).table(.dimensions)
    func shrunken(_ unit: String) -> Cell? {
      table.cell("shrunken_mean", ["unit": unit, "dimension": "d"])
    }
    #expect(near(shrunken("fjell")?.number, 3 - 2.0 / 3, within: 1e-9))
    #expect(near(shrunken("dal")?.number, 3 + 2.0 / 3, within: 1e-9))
    #expect(shrunken("skoler").isEmpty && shrunken("kommune").isEmpty)
  }
}
