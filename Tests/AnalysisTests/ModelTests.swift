import Responses
import Survey
import Testing

@testable import Analysis

private func model(
  _ id: String, _ predictors: [String], controls: [String] = [],
  _ errors: ModelSettings.StandardErrors = .cr2, level: ModelSettings.Level = .respondent
) -> ModelSettings {
  ModelSettings(
    id: id, level: level, outcome: EightUnits.name("o"),
    predictors: predictors.map(EightUnits.name), controls: controls.map(EightUnits.name),
    standardErrors: errors)
}

struct ModelTests {
  /// Nobody answers z: the model stands, with the reason.
  @Test func aModelWithoutACompleteRowIsTold() {
    let rows = EightUnits.rows.map { ($0.unit, [$0.cells[0], $0.cells[1], nil]) }
    let models = EightUnits.results(
      EightUnits.settings(models: [model("m", ["l", "z"])]), rows: rows
    )
    .table(.models)
    #expect(models.cell("n", ["model": "m"]) == .integer(0))
    #expect(models.text("claim", ["model": "m"]) == "not_estimable")
    #expect(models.text("why", ["model": "m"])?.contains("few_observations") == true)
  }

  /// z is 3 for everybody: it explains nothing, and l all that o on l alone explains, r² of l and o.
  @Test func aConstantPredictorHasNoImportance() {
    let rows = EightUnits.rows.map { ($0.unit, [$0.cells[0], $0.cells[1], 3]) }
    let found = EightUnits.results(
      EightUnits.settings(models: [model("m", ["l", "z"])], replicates: 20), rows: rows)
    let table = found.table(.importance)
    let (l, z) = (
      ["model": "m", "predictor": "medarbeider.l"], ["model": "m", "predictor": "medarbeider.z"]
    )
    let r = table.number("zero_order", l) ?? .nan
    #expect(near(table.number("lmg", l), r * r, within: 1e-12))
    #expect(near(found.table(.models).number("r2", ["model": "m"]), r * r, within: 1e-12))
    #expect(near(table.number("lmg", z), 0, within: 1e-15))
    #expect(table.cell("zero_order", z).isEmpty)
    #expect(!table.cell("lmg_low", l).isEmpty)
    // It has no rank that could be more or less sure.
    for column in ["rank_low", "rank_high", "p_top3"] {
      #expect(table.cell(column, z).isEmpty && !table.cell(column, l).isEmpty)
    }
  }

  /// Seven, two and one tenths: their sum in doubles falls short of 1 by 1e-16.
  @Test func sharesAddUpToOne() {
    #expect(0.7 + 0.2 + 0.1 < 1)
    #expect(cumulated([0.7, 0.2, 0.1]) == [0.7, 0.7 + 0.2, 1])
    #expect(cumulated([0.5, 0.5, 1e-17]) == [0.5, 1, 1])
    #expect(cumulated([0.6, 0.3]).last == 0.6 + 0.3)
    #expect(cumulated([]).isEmpty)
  }

  /// A register that is 0.1 − 2l, from the sums of u1…u8's six answers to l: nothing is left over but
  /// the rounding of thirds.
  @Test func anExactModelHasNoResidualDeviation() {
    let register = EightUnits.register([13.0, 13, 17, 21, 16, 20, 10, 15].map { 0.1 - $0 / 3 })
    let settings = ModelSettings(
      id: "exact", level: .unit, outcome: QualifiedName("nokkeltall", "sykefravaer"),
      predictors: [EightUnits.name("l")])
    let found = EightUnits.results(EightUnits.settings(models: [settings]), registers: [register])
    #expect(found.table(.models).number("sigma", ["model": "exact"]) == 0)
    #expect(
      found.table(.coefficients).number(
        "std_error", ["model": "exact", "term": "medarbeider.l"]) == 0)
  }

  /// z varies in one of eight units: (7/8)⁸ = 34 % of the resamples miss it.
  @Test func lostReplicatesAreTold() {
    func why(_ rows: [Respondent]) -> String {
      EightUnits.results(
        EightUnits.settings(models: [model("m", ["l", "z"])], replicates: 200), rows: rows
      ).table(.models).text("why", ["model": "m"]) ?? ""
    }
    #expect(!why(EightUnits.rows).contains("few_replicates"))
    let rows = EightUnits.rows.enumerated().map { row, answers in
      (answers.unit, [answers.cells[0], answers.cells[1], row < 6 ? answers.cells[2] : 3])
    }
    #expect(why(rows).contains("few_replicates"))
  }

  /// In one unit only nothing is clustered, and that is said.
  @Test func theObstacleOfAModelIsTold() {
    let why = EightUnits.results(
      EightUnits.settings(models: [model("m", ["l"])]),
      rows: Array(EightUnits.rows.prefix(6)).map {
        ("u1", $0.cells)
      } + Array(EightUnits.rows.prefix(12)).map { ("u1", $0.cells) }
    ).table(.models).text("why", ["model": "m"])
    #expect(why?.contains("few_groups") == true)
  }

  /// o = l: nothing is left over, whatever the kind of standard error.
  @Test(arguments: [
    ModelSettings.StandardErrors.classical, .hc3, .cr1, .cr2,
  ])
  func aPerfectFitIsNotEstimable(errors: ModelSettings.StandardErrors) {
    let rows = EightUnits.rows.map { ($0.unit, [$0.cells[0], $0.cells[0], $0.cells[2]]) }
    let found = EightUnits.results(
      EightUnits.settings(models: [model("m", ["l", "z"], errors)]), rows: rows)
    #expect(found.table(.models).text("claim", ["model": "m"]) == "not_estimable")
    #expect(found.table(.models).text("why", ["model": "m"])?.hasPrefix("no_variance") == true)
    let l = ["model": "m", "term": "medarbeider.l"]
    #expect(near(found.table(.coefficients).number("estimate", l), 1, within: 1e-12))
    // Nothing is left over to be unsure by, and nothing to test with.
    #expect(found.table(.coefficients).number("std_error", l) == 0)
    #expect(found.table(.coefficients).cell("p", l).isEmpty)
  }

  /// Dense algebra in NumPy on the same 48 rows: o on l and z.
  @Test func theWholeModelAndItsTerms() {
    let results = EightUnits.results(
      EightUnits.settings(models: [model("m", ["l", "z"]), model("c", ["l", "z"], .classical)]))
    let models = results.table(.models)
    #expect(near(models.number("r2", ["model": "m"]), 0.27173393144166713, within: 1e-12))
    #expect(models.cell("n", ["model": "m"]) == .integer(48))
    #expect(models.cell("units", ["model": "m"]) == .integer(8))
    // F = (R²/2)/((1 − R²)/45) on 2 and 45 df.
    let f = 0.27173393144166713 / 2 / ((1 - 0.27173393144166713) / 45)
    #expect(near(models.number("f", ["model": "c"]), f, within: 1e-9))
    #expect(models.number("df1", ["model": "c"]) == 2 && models.number("df2", ["model": "c"]) == 45)
    let terms = results.table(.coefficients)
    #expect(
      terms.rows(["model": "m"]).map { terms[$0, "term"].text } == [
        "(Intercept)", "medarbeider.l", "medarbeider.z",
      ])
    let key = ["model": "m", "term": "medarbeider.l"]
    let expected = [
      "estimate": estimateOfL, "std_error": errorOfL, "df": dfOfL, "p": pOfL, "beta": betaOfL,
      "vif": vifOfL,
    ]
    for (column, value) in expected {
      #expect(near(terms.number(column, key), value, within: 1e-9), "\(column)")
    }
    #expect(terms.cell("same_source", key) == .boolean(true))
    #expect(terms.cell("same_source", ["model": "m", "term": "(Intercept)"]).isEmpty)
  }

  private let estimateOfL = 0.5062769525634877
  private let errorOfL = 0.09857811567759628
  private let dfOfL = 4.173433806495559
  private let pOfL = 0.006069457371491417
  private let betaOfL = 0.4890325905537521
  private let vifOfL = 1.1123023478677527

  /// LMG by both orders: of l (R²(l) + R²(l, z) − R²(z))/2. With z in every subset, l has all of
  /// R²(l, z) − R²(z), and the share is 1.
  @Test func importanceAndControls() {
    let table = EightUnits.results(
      EightUnits.settings(
        models: [model("m", ["l", "z"]), model("controlled", ["l"], controls: ["z"])])
    ).table(.importance)
    let l = ["model": "m", "predictor": "medarbeider.l"]
    let z = ["model": "m", "predictor": "medarbeider.z"]
    #expect(near(table.number("lmg", l), 0.24028980952035356, within: 1e-12))
    #expect(near(table.number("lmg", z), 0.03144412192131357, within: 1e-12))
    let shares = (table.number("lmg_share", l) ?? 0) + (table.number("lmg_share", z) ?? 0)
    #expect(near(shares, 1, within: roundingTolerance))
    #expect(near(table.number("zero_order", l), 0.5153373106784112, within: 1e-12))
    #expect(table.cell("rank", l) == .integer(1) && table.cell("rank", z) == .integer(2))
    #expect(near(table.number("cumulative_share", z), 1, within: roundingTolerance))
    let controlled = ["model": "controlled"]
    #expect(table.rows(controlled).count == 1)
    #expect(near(table.number("lmg", controlled), 0.21500707526344986, within: 1e-12))
    #expect(table.number("lmg_share", controlled) == 1)
    // Without a bootstrap there are no intervals.
    for column in ["lmg_low", "rank_low", "p_top3"] { #expect(table.cell(column, l).isEmpty) }
  }

  /// The fewest that carry 80 %, the one that passes it included; tenths do not add up in binary.
  @Test(arguments: [
    ([0.5, 0.3, 0.2], [0, 1]), ([0.2, 0.5, 0.29, 0.01], [1, 2, 0]), ([0.81, 0.19], [0]),
    ([0.79, 0.21], [0, 1]), ([0.4, 0.4, 0.2], [0, 1]), ([0, 0], []),
    ([0.5, 0.7, 0.2, 0.1], [1, 0]),
  ])
  func vitalFewCarryEightyPercent(lmg: [Double], few: [Int]) {
    #expect(vitalFew(lmg) == few)
  }

  /// A model that says nothing for certain points at nothing.
  @Test func vitalFewIsEmptyUnlessAtLeastTentative() {
    let table = EightUnits.results(
      EightUnits.settings(models: [
        model("weak", ["z"], .classical), model("strong", ["l", "z"], .classical),
      ]))
    let importance = table.table(.importance)
    // R²(z) = 0.0567, p 0.103 (SciPy).
    #expect(table.table(.models).text("claim", ["model": "weak"]) == "not_supported")
    #expect(table.table(.models).text("why", ["model": "weak"])?.contains("q_above") == true)
    #expect(importance.cell("vital_few", ["model": "weak"]).isEmpty)
    // R² = 0.2717 on 2 and 45 df: p < 0.001; eight units, one source.
    #expect(table.table(.models).text("claim", ["model": "strong"]) == "tentative")
    let strong = { (name: String) in
      importance.cell("vital_few", ["model": "strong", "predictor": "medarbeider.\(name)"])
    }
    #expect(strong("l") == .boolean(true) && strong("z") == .boolean(false))
  }

  @Test func whatCannotBeEstimatedSaysWhy() {
    let few = EightUnits.results(
      EightUnits.settings(models: [model("m", ["l", "z"])]), rows: Array(EightUnits.rows.prefix(2)))
    #expect(few.table(.models).text("claim", ["model": "m"]) == "not_estimable")
    #expect(few.table(.models).text("why", ["model": "m"])?.hasPrefix("few_observations") == true)
    #expect(few.table(.coefficients).rows(["model": "m"]).isEmpty)
    let constant: [Respondent] = EightUnits.rows.map { ($0.unit, [$0.cells[0], 3, $0.cells[2]]) }
    let flat = EightUnits.results(EightUnits.settings(models: [model("m", ["l"])]), rows: constant)
    #expect(flat.table(.models).text("why", ["model": "m"])?.hasPrefix("no_variance") == true)
  }

  /// Eleven predictors in eight units leave the clustered test no degrees of freedom.
  @Test func aTestWithoutDegreesOfFreedomIsLowDF() {
    let items = (1...12).map { item("q\($0)") }
    let survey = SmallSurvey(
      items: items, dimensions: items.map { dimension($0.id.replacing("q", with: "d"), [$0.id]) })
    // A fixed scatter of answers: a hash of row and item (multiply and shift), folded onto 1…5.
    func scattered(_ row: Int, _ item: Int) -> Int {
      var hash = UInt32(row) &* 2_654_435_761 &+ UInt32(item) &* 40503 &* 2_246_822_519
      hash = (hash ^ hash >> 15) &* 2_246_822_519
      return Int((hash ^ hash >> 13) % 5) + 1
    }
    let rows: [Respondent] = (0..<160).map { row in
      ("u\(row % 8 + 1)", (0..<12).map { scattered(row, $0) })
    }
    let settings = ModelSettings(
      id: "m", level: .respondent, outcome: EightUnits.name("d1"),
      predictors: (2...12).map { EightUnits.name("d\($0)") })
    let table = SmallCase(
      organisation: EightUnits.organisation,
      surveys: [survey.data([survey.wave(rows, in: EightUnits.organisation)])],
      analysis: AnalysisSettings(models: [settings])
    ).results().table(.models)
    #expect(table.cell("p", ["model": "m"]).isEmpty && table.cell("f", ["model": "m"]).isEmpty)
    #expect(table.text("claim", ["model": "m"]) == "not_estimable")
    #expect(table.text("why", ["model": "m"])?.contains("low_df") == true)
  }

  /// A column that is another's copy keeps its row, has no numbers, and marks the model.
  @Test func collinearModelsAreMarked() {
    let survey = SmallSurvey(
      items: [item("q1"), item("q2")],
      dimensions: [dimension("l", ["q1"]), dimension("o", ["q2"]), dimension("z", ["q1"])])
    let rows: [Respondent] = EightUnits.rows.map { ($0.unit, Array($0.cells.prefix(2))) }
    let results = SmallCase(
      organisation: EightUnits.organisation,
      surveys: [survey.data([survey.wave(rows, in: EightUnits.organisation)])],
      analysis: EightUnits.settings(models: [model("m", ["l", "z"], .classical)])
    ).results()
    #expect(results.table(.models).text("why", ["model": "m"])?.contains("near_singular") == true)
    let copy = ["model": "m", "term": "medarbeider.z"]
    #expect(results.table(.coefficients).cell("estimate", copy).isEmpty)
    #expect(results.table(.coefficients).text("source", copy) == "employee")
  }

  /// Every other dimension of the survey on its first outcome, unless a model says just that.
  @Test func prioritiesHaveAModelOfTheirOwn() {
    let made = EightUnits.results(EightUnits.settings(models: [model("m", ["l"])])).table(.models)
    #expect(made.rows([:]).map { made[$0, "model"].text } == ["m", "priorities-medarbeider"])
    let own = EightUnits.results(EightUnits.settings(models: [model("m", ["z", "l"])]))
      .table(.models)
    #expect(own.rows([:]).map { own[$0, "model"].text } == ["m"])
  }

  @Test func theBootstrapFillsItsColumns() {
    let table = EightUnits.results(
      EightUnits.settings(models: [model("m", ["l", "z"])], replicates: 100)
    ).table(.importance)
    let key = ["model": "m", "predictor": "medarbeider.l"]
    let (low, high) = (table.number("lmg_low", key) ?? 1, table.number("lmg_high", key) ?? 0)
    #expect(low < 0.24028980952035356 && high > 0.24028980952035356)
    // Two predictors are always among the three.
    #expect(table.number("p_top3", key) == 1)
  }

  /// Over units: own means of the five or more, the register beside them, one row each. The register
  /// is 10 − 2·(the unit's mean of l) and a tenth off.
  @Test func unitLevelJoinsRegisters() {
    let means = [13.0, 13, 17, 21, 16, 20, 10, 15].map { $0 / 6 }
    let values = zip(means, [0.1, -0.1, 0.1, -0.1, 0.1, -0.1, 0.1, -0.1]).map { 10 - 2 * $0 + $1 }
    let settings = ModelSettings(
      id: "fravaer", level: .unit, outcome: QualifiedName("nokkeltall", "sykefravaer"),
      predictors: [EightUnits.name("l")], standardErrors: .classical)
    let results = EightUnits.results(
      EightUnits.settings(models: [settings]), registers: [EightUnits.register(values)],
      rows: Array(EightUnits.rows.dropLast(2)))
    let models = results.table(.models)
    // u8 keeps four of its six respondents: under the threshold.
    #expect(models.cell("n", ["model": "fravaer"]) == .integer(7))
    #expect(models.cell("units", ["model": "fravaer"]) == .integer(7))
    let l = ["model": "fravaer", "term": "medarbeider.l"]
    #expect(near(results.table(.coefficients).number("estimate", l), -2, within: 0.2))
    #expect(results.table(.coefficients).cell("same_source", l) == .boolean(false))
    #expect(models.text("why", ["model": "fravaer"])?.contains("same_source") == false)
    #expect(models.text("why", ["model": "fravaer"])?.contains("few_units") == true)
  }

  /// An area that shares an item with the outcome is no driver of it.
  @Test func areasThatShareAnItemWithTheOutcomeAreLeftOut() {
    let survey = SmallSurvey(
      items: [item("q1"), item("q2"), item("q3")],
      dimensions: [
        dimension("l", ["q1"]), dimension("o", ["q2"]), dimension("z", ["q2", "q3"]),
      ])
    let results = SmallCase(
      organisation: EightUnits.organisation,
      surveys: [survey.data([survey.wave(EightUnits.rows, in: EightUnits.organisation)])],
      analysis: EightUnits.settings()
    ).results()
    let table = results.table(.importance)
    #expect(
      table.rows(["model": "priorities-medarbeider"]).map { table[$0, "predictor"].text } == [
        "medarbeider.l"
      ])
  }
}
