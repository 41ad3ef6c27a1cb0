import Responses
import Survey
import Testing

@testable import Analysis

struct CorrelationTests {
  private func row(
    _ level: String, _ x: String, _ y: String, _ method: String = "pearson"
  ) -> [String: String] {
    [
      "level": level, "method": method, "x": "medarbeider.\(x)",
      "y": y.contains(".") ? y : "medarbeider.\(y)",
    ]
  }

  /// Every pair of the survey's dimensions at three levels, and leadership × outcome over units.
  @Test func whichPairsStandAtWhichLevel() {
    let table = EightUnits.results(EightUnits.settings(methods: [.pearson, .spearman]))
      .table(.correlations)
    let pairs = table.rows([:]).map { row in
      ["level", "method", "x", "y"].compactMap { table[row, $0].text }.joined(separator: " ")
        .replacing("medarbeider.", with: "")
    }
    #expect(
      pairs == [
        "respondent pearson l o", "respondent pearson l z", "respondent pearson o z",
        "respondent spearman l o", "respondent spearman l z", "respondent spearman o z",
        "within pearson l o", "within pearson l z", "within pearson o z",
        "between pearson l o", "between pearson l z", "between pearson o z",
        "unit pearson l o", "unit spearman l o",
      ])
    #expect(table.rows([:]).allSatisfy { table[$0, "source_x"].text == "employee" })
  }

  /// SciPy 1.17.1 `pearsonr`; within on N − J − 1 = 39 df, its interval by 1/√(N − J − 2).
  @Test func theFourLevels() {
    let table = EightUnits.results(EightUnits.settings()).table(.correlations)
    let expected = [
      ("respondent", 0.5153373106784112), ("within", 0.4588590754276737),
      ("between", 0.8082227461635709), ("unit", 0.808222746163571),
    ]
    for (level, r) in expected {
      #expect(near(table.number("r", row(level, "l", "o")), r, within: 1e-12), "\(level)")
    }
    #expect(near(table.number("p", row("within", "l", "o")), 0.0025487030844023226, within: 1e-12))
    #expect(
      near(table.number("ci_low", row("within", "l", "o")), 0.17606314845184268, within: 1e-12))
    #expect(near(table.number("p", row("unit", "l", "o")), 0.01519424908513464, within: 1e-12))
    for column in ["p", "p_cluster", "q", "ci_low", "ci_high", "claim"] {
      #expect(table.cell(column, row("between", "l", "o")).isEmpty)
    }
    #expect(table.cell("n", row("respondent", "l", "o")) == .integer(48))
    #expect(table.cell("units", row("respondent", "l", "o")) == .integer(8))
    #expect(table.cell("n", row("unit", "l", "o")) == .integer(8))
  }

  /// o on l is directed: p = 0.0018497. The other pairs are symmetric and take the larger p of the
  /// two directions: l, z 0.0449704 and 0.0991687; o, z 0.1350184 and 0.1570468 (NumPy).
  @Test func clusteredPValues() {
    let table = EightUnits.results(EightUnits.settings()).table(.correlations)
    let expected = [
      ("l", "o", 0.001849702189007539), ("l", "z", 0.09916871679629702),
      ("o", "z", 0.1570468846372453),
    ]
    for (x, y, p) in expected {
      #expect(near(table.number("p_cluster", row("respondent", x, y)), p, within: 1e-9))
    }
  }

  /// Benjamini–Hochberg on p_cluster: 3·0.00185; then 3/2·0.09917 = 0.14875; then 0.15705. Not on
  /// p, by which all would be far smaller. Within has no p_cluster: 3·0.0022947, 3/2·0.0025487,
  /// both 0.0038231 (the smaller of the two from above), and 0.0426058.
  @Test func qIsWithinLevelAndMethodOnTheDecisiveP() {
    let table = EightUnits.results(EightUnits.settings()).table(.correlations)
    let respondent = [
      ("l", "o", 3 * 0.001849702189007539), ("l", "z", 1.5 * 0.09916871679629702),
      ("o", "z", 0.1570468846372453),
    ]
    for (x, y, q) in respondent {
      #expect(near(table.number("q", row("respondent", x, y)), q, within: 1e-9))
    }
    let within = [
      ("l", "o", 1.5 * 0.0025487030844023226), ("l", "z", 1.5 * 0.0025487030844023226),
      ("o", "z", 0.04260575925069709),
    ]
    for (x, y, q) in within {
      #expect(near(table.number("q", row("within", x, y)), q, within: 1e-9))
    }
    // A family of one: q is p.
    #expect(near(table.number("q", row("unit", "l", "o")), 0.01519424908513464, within: 1e-12))
  }

  /// p is 0.028 and the interval 0.037…0.552, yet clustered the pair is not shown to go together.
  @Test func claimsRestOnTheClusteredTest() {
    let table = EightUnits.results(EightUnits.settings()).table(.correlations)
    #expect(table.text("claim", row("respondent", "l", "z")) == "not_supported")
    #expect(table.text("claim", row("respondent", "l", "o")) == "tentative")
    // df of the slope is 6.06; eight units; one source.
    #expect(table.text("why", row("respondent", "l", "o")) == "few_units same_source low_df")
    // ICC(2) of o is −0.18.
    #expect(
      table.text("why", row("unit", "l", "o")) == "few_units low_icc2 same_source low_df small_n")
  }

  /// Answers of a unit are no independent ones, whichever coefficient counts them: rank correlations
  /// have the clustered test of the same pair, and its claim.
  @Test func rankCorrelationsRestOnTheClusteredTestToo() {
    let table = EightUnits.results(EightUnits.settings(methods: [.pearson, .spearman, .kendall]))
      .table(.correlations)
    for (x, y) in [("l", "o"), ("l", "z"), ("o", "z")] {
      let pearson = row("respondent", x, y)
      for method in ["spearman", "kendall"] {
        let own = pearson.merging(["method": method]) { $1 }
        #expect(table.cell("p_cluster", own) == table.cell("p_cluster", pearson))
        #expect(table.cell("q", own) == table.cell("q", pearson))
        #expect(table.text("claim", own) == table.text("claim", pearson))
        #expect(table.number("p", own) != table.number("p", pearson))
      }
    }
  }

  /// Of one unit there is no correlation between units, and none of units whose mean is the same.
  @Test func whyThereIsNoCorrelationBetweenUnits() {
    let one = EightUnits.results(
      EightUnits.settings(), rows: EightUnits.answers.map { ("u1", $0) }
    ).table(.correlations)
    #expect(one.cell("r", row("between", "l", "o")).isEmpty)
    #expect(one.cell("claim", row("between", "l", "o")).isEmpty)
    #expect(one.text("why", row("between", "l", "o")) == "few_groups")
    let equal = EightUnits.rows.enumerated().map { place, answers in
      (answers.unit, [place % 6 < 3 ? 2 : 4, answers.cells[1], answers.cells[2]])
    }
    let flat = EightUnits.results(EightUnits.settings(), rows: equal).table(.correlations)
    #expect(flat.text("why", row("between", "l", "o")) == "no_variance")
    #expect(flat.cell("why", row("between", "o", "z")).isEmpty)
  }

  /// Fewer than 50 % answered.
  @Test func lowResponseIsSaid() {
    let table = EightUnits.results(EightUnits.settings(), invited: .whole(97))
      .table(.correlations)
    #expect(table.text("why", row("respondent", "l", "o"))?.contains("low_response") == true)
    let half = EightUnits.results(EightUnits.settings(), invited: .whole(96)).table(.correlations)
    #expect(half.text("why", row("respondent", "l", "o"))?.contains("low_response") == false)
  }

  /// Units' own respondents only, five at least: u8 loses two of its six; the root's own six are a
  /// unit like the others, and nobody's subtree counts.
  @Test func unitLevelTakesUnitsOwnRespondents() {
    let rows =
      EightUnits.rows.dropLast(2) + EightUnits.answers.prefix(6).map { ("kommune", $0) }
    let table = EightUnits.results(EightUnits.settings(), rows: Array(rows)).table(.correlations)
    #expect(table.cell("n", row("unit", "l", "o")) == .integer(8))
    #expect(table.cell("units", row("respondent", "l", "o")) == .integer(9))
  }

  /// A register × leadership pair has two sources. u1…u8's own l means are sixths: 13, 13, 17, 21,
  /// 16, 20, 10, 15; a register that is minus twice the sum goes perfectly the other way.
  @Test func registersStandOverUnitsOnly() {
    let values = [13.0, 13, 17, 21, 16, 20, 10, 15].map { -2 * $0 }
    let table = EightUnits.results(
      EightUnits.settings(outcomes: [QualifiedName("nokkeltall", "sykefravaer")]),
      registers: [EightUnits.register(values)]
    ).table(.correlations)
    let key = row("unit", "l", "nokkeltall.sykefravaer")
    #expect(near(table.number("r", key), -1, within: roundingTolerance))
    #expect(table.cell("same_source", key) == .boolean(false))
    #expect(table.text("source_y", key) == "register")
    #expect(table.rows(["y": "nokkeltall.sykefravaer"]).count == 1)
  }

  /// A value that the source withholds leaves its unit out; it is not 0. With u8 as 0 the relation
  /// would not be perfect.
  @Test func aSuppressedValueIsNoPair() {
    let sums = [13.0, 13, 17, 21, 16, 20, 10]
    let known = EightUnits.register(sums.map { -2 * $0 }).values
    let hidden = RegisterData.Value(
      unit: 8, wave: "2012", indicator: "sykefravaer", figure: .absent(.suppressed), n: 15)
    let table = EightUnits.results(
      EightUnits.settings(outcomes: [QualifiedName("nokkeltall", "sykefravaer")]),
      registers: [RegisterData(id: "nokkeltall", values: known + [hidden])]
    ).table(.correlations)
    let key = row("unit", "l", "nokkeltall.sykefravaer")
    #expect(table.cell("n", key) == .integer(7))
    #expect(near(table.number("r", key), -1, within: roundingTolerance))
  }

  /// Two registers meet in the units that hold respondents, not in the parents' sums too: without
  /// the root's 80 the values of u1…u8 go perfectly apart, with it they would go together.
  @Test func twoRegistersMeetInUnitsWithRespondents() {
    let (a, b) = (QualifiedName("nokkeltall", "a"), QualifiedName("nokkeltall", "b"))
    func value(_ name: QualifiedName, _ unit: Int, _ value: Int) -> RegisterData.Value {
      .init(unit: unit, wave: "2012", indicator: name.name, value: Double(value), n: nil)
    }
    let values: [RegisterData.Value] =
      [value(a, 0, 80), value(b, 0, 80)] + (1...8).map { value(a, $0, $0) }
      + (1...8).map { value(b, $0, 9 - $0) }
    let table = EightUnits.results(
      AnalysisSettings(leadership: [a], outcomes: [b]),
      registers: [RegisterData(id: "nokkeltall", values: values)]
    ).table(.correlations)
    #expect(table.cell("n", ["level": "unit"]) == .integer(8))
    #expect(near(table.number("r", ["level": "unit"]), -1, within: roundingTolerance))
  }

  @Test func aRegisterOfAnotherWaveIsNotJoined() {
    let table = EightUnits.results(
      EightUnits.settings(outcomes: [QualifiedName("nokkeltall", "sykefravaer")]),
      registers: [EightUnits.register([1, 2, 3, 4, 5, 6, 7, 8], wave: "2011")]
    ).table(.correlations)
    #expect(table.rows(["level": "unit"]).isEmpty)
  }

  /// An item's unit means are as unreliable as a dimension's: o's only item has its ICC(2), −0.18.
  @Test func lowICC2OfAnItem() {
    let named = AnalysisSettings(
      leadership: [EightUnits.name("l")], outcomes: [EightUnits.name("q2")])
    let table = EightUnits.results(named).table(.correlations)
    #expect(table.text("why", row("unit", "l", "q2"))?.contains("low_icc2") == true)
  }

  /// Ten pairs in eight units leave 10 − 8 − 1 = 1 degree of freedom within.
  @Test func withinNeedsDegreesOfFreedom() {
    let rows: [Respondent] = EightUnits.rows.enumerated().filter {
      $0.offset % 6 == 0 || $0.offset == 1 || $0.offset == 19
    }.map(\.element)
    let table = EightUnits.results(EightUnits.settings(), rows: rows).table(.correlations)
    #expect(table.cell("n", row("within", "l", "o")) == .integer(10))
    #expect(table.text("claim", row("within", "l", "o")) == "not_estimable")
    #expect(table.text("why", row("within", "l", "o"))?.contains("low_df") == true)
  }

  @Test func aConstantIsNotEstimable() {
    let rows: [Respondent] = EightUnits.rows.map { ($0.unit, [$0.cells[0], 3, $0.cells[2]]) }
    let table = EightUnits.results(EightUnits.settings(), rows: rows).table(.correlations)
    let key = row("respondent", "l", "o")
    #expect(table.cell("r", key).isEmpty && table.cell("p_cluster", key).isEmpty)
    #expect(table.text("claim", key) == "not_estimable")
    #expect(table.text("why", key)?.hasPrefix("no_variance") == true)
  }
}
