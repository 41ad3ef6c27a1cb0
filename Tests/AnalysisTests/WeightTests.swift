import Responses
import Survey
import Testing

@testable import Analysis

/// Probability weights: estimates are weighted, n counts respondents. Expected by NumPy and SciPy
/// 1.17.1 from the formulas (R `survey`'s linearisation), weights 1, 2, 3 in turn.
struct WeightTests {
  private static let weights = (0..<48).map { Double($0 % 3 + 1) }
  private static let root = ["unit": "kommune", "wave": "2012"]

  private func results(
    _ weights: [Double]?, models: [ModelSettings] = [], rows: [Respondent] = EightUnits.rows
  ) -> AnalysisResults {
    EightUnits.results(EightUnits.settings(models: models), rows: rows, weights: weights)
  }

  private let model = ModelSettings(
    id: "m", level: .respondent, outcome: EightUnits.name("o"),
    predictors: [EightUnits.name("l"), EightUnits.name("z")])

  @Test func meansAndTheirIntervals() {
    let table = results(Self.weights).table(.dimensions)
    let o = Self.root.merging(["dimension": "o"]) { $1 }
    #expect(table.cell("n", o) == .integer(48))
    #expect(near(table.number("mean", o), 2.7395833333333335, within: roundingTolerance))
    #expect(near(table.number("sd", o), 0.9367757249551507, within: roundingTolerance))
    // t(47) = 2.0117405137297655 (SciPy) on the linearised standard error.
    let half = 2.0117405137297655 * 0.14723684009568827
    #expect(near(table.number("ci_low", o), 2.7395833333333335 - half, within: quantileTolerance))
    // (3 + 2·2 + 3·3 + 2 + 2·1 + 3·2)/12.
    let l = ["unit": "u1", "dimension": "l"]
    #expect(near(table.number("mean", l), 26.0 / 12, within: roundingTolerance))
  }

  /// No result depends on the scale of the weights, however large or small.
  @Test(arguments: [1000, 1e-150, 1e160]) func scaleOfTheWeights(_ factor: Double) throws {
    let (own, other) = (
      results(Self.weights, models: [model]),
      results(Self.weights.map { $0 * factor }, models: [model])
    )
    for schema in [TableSchema.models, .coefficients, .dimensions, .correlations, .importance] {
      let (a, b) = (own.table(schema), other.table(schema))
      #expect(a.rowCount == b.rowCount)
      for row in 0..<a.rowCount {
        for (x, y) in zip(a.cells(of: row), b.cells(of: row)) {
          if let x = x.number, let y = y.number {
            #expect(abs(x - y) <= 1e-9 * max(abs(x), abs(y)), "\(schema.name)")
          } else {
            #expect(x == y, "\(schema.name)")
          }
        }
      }
    }
  }

  @Test func itemsAndShares() {
    let found = results(Self.weights)
    let l = Self.root.merging(["item": "q1"]) { $1 }
    #expect(found.table(.items).cell("n", l) == .integer(48))
    #expect(near(found.table(.items).number("mean", l), 2.65625, within: roundingTolerance))
    #expect(near(found.table(.items).number("sd", l), 0.9089171134646636, within: 1e-12))
    let three = l.merging(["value": "3"]) { $1 }
    let shares = found.table(.distributions)
    #expect(near(shares.number("share", three), 0.4791666666666667, within: roundingTolerance))
    let plain = results(nil).table(.distributions)
    #expect(shares.cell("count", three) == plain.cell("count", three))
  }

  @Test func models() {
    let found = results(Self.weights, models: [model])
    let l = ["model": "m", "term": "medarbeider.l"]
    let terms = found.table(.coefficients)
    #expect(terms.text("se_type", l) == "linearized")
    #expect(near(terms.number("estimate", l), 0.52022662, within: 1e-8))
    #expect(near(terms.number("std_error", l), 0.10894489, within: 1e-8))
    #expect(terms.number("df", l) == 5)
    #expect(near(terms.number("p", l), 0.00499207, within: 1e-8))
    let models = found.table(.models)
    #expect(near(models.number("r2", ["model": "m"]), 0.32070200670147053, within: 1e-12))
    #expect(models.cell("n", ["model": "m"]) == .integer(48))
    #expect(models.number("df2", ["model": "m"]) == 5)
    let importance = found.table(.importance)
    let sum = ["l", "z"].reduce(0.0) {
      $0 + (importance.number("lmg", ["model": "m", "predictor": "medarbeider.\($1)"]) ?? .nan)
    }
    #expect(near(sum, 0.32070200670147053, within: 1e-12))
  }

  @Test func correlations() {
    let table = results(Self.weights).table(.correlations)
    let pair = ["level": "respondent", "x": "medarbeider.l", "y": "medarbeider.o"]
    #expect(table.cell("n", pair) == .integer(48))
    #expect(near(table.number("r", pair), 0.5423310941244504, within: roundingTolerance))
    #expect(near(table.number("p_cluster", pair), 0.0017537983868294994, within: 1e-10))
  }

  /// Ranks have no weights, nor has the clustered test that their claim rests on.
  @Test func ranksAreNotWeighted() {
    let settings = EightUnits.settings(methods: [.pearson, .spearman])
    func row(_ weights: [Double]?, _ method: String) -> [Double] {
      let table = EightUnits.results(settings, weights: weights).table(.correlations)
      let pair = [
        "level": "respondent", "method": method, "x": "medarbeider.l", "y": "medarbeider.o",
      ]
      return ["p_cluster", "r", "p", "ci_low", "q"].map { table.number($0, pair) ?? .nan }
    }
    for (weighted, plain) in zip(row(Self.weights, "spearman"), row(nil, "spearman")) {
      #expect(abs(weighted / plain - 1) < 1e-10)
    }
    #expect(abs(row(Self.weights, "pearson")[0] / row(nil, "pearson")[0] - 1) > 0.01)
  }

  /// R 4.2.2 `survey`: `svyglm` with a constant for each unit, p of l on o and of o on l by t(39):
  /// 1.1281187735590924e-05 and 3.9573926631749063e-05, the larger; r and its standard error by
  /// `svycontrast` of the totals, 0.51675873437194508 and 0.08222298167014272.
  @Test func withinUnits() {
    let table = results(Self.weights).table(.correlations)
    let pair = ["level": "within", "x": "medarbeider.l", "y": "medarbeider.o"]
    #expect(near(table.number("r", pair), 0.51675873437194508, within: roundingTolerance))
    #expect(near(table.number("p", pair), 3.9573926631749063e-05, within: 1e-15))
    #expect(near(table.number("ci_low", pair), 0.33818353495589798, within: quantileTolerance))
    #expect(near(table.number("ci_high", pair), 0.65941329123741199, within: quantileTolerance))
  }

  /// (Σw)²/Σw² = 96²/224 = 41.14: pure noise beside l would take (1/40 + (1 − R²)/39)/2.
  @Test func noiseAndCautionsCountWhatTheWeightsLeave() {
    let one = ModelSettings(
      id: "m", level: .respondent, outcome: EightUnits.name("o"),
      predictors: [EightUnits.name("l")])
    let found = results(Self.weights, models: [one])
    let r2 = found.table(.models).number("r2", ["model": "m"]) ?? .nan
    let noise = found.table(.importance).number("lmg_noise", ["model": "m"])
    #expect(near(noise, (1.0 / 40 + (1 - r2) / 39) / 2, within: 1e-12))
    func why(_ weights: [Double]) -> [String] {
      let found = results(weights, models: [one])
      return [
        found.table(.models).text("why", ["model": "m"]),
        found.table(.correlations).text(
          "why", ["level": "respondent", "x": "medarbeider.l", "y": "medarbeider.o"]),
      ].map { $0 ?? "" }
    }
    #expect(why(Self.weights).allSatisfy { !$0.contains("small_n") })
    // A third of the rows with 13 times the weight: (16·13 + 32)²/(16·169 + 32) = 21.05.
    let uneven = (0..<48).map { $0 % 3 == 0 ? 13.0 : 1 }
    #expect(why(uneven).allSatisfy { $0.contains("small_n") })
  }

  /// A weight of k is the respondent k times over: means, shares, coefficients, correlations.
  @Test func repeatedRows() {
    let repeated = EightUnits.rows.enumerated().flatMap { row, answers in
      [Respondent](repeating: answers, count: row % 3 + 1)
    }
    let weighted = results(Self.weights, models: [model])
    let rows = results(nil, models: [model], rows: repeated)
    func same(_ schema: TableSchema, _ columns: [String]) {
      let (a, b) = (weighted.table(schema), rows.table(schema))
      #expect(a.rowCount == b.rowCount && a.rowCount > 0)
      for row in 0..<a.rowCount {
        for column in columns {
          guard let value = b[row, column].number else {
            #expect(a[row, column].number == nil)
            continue
          }
          #expect(near(a[row, column].number, value, within: 1e-11), "\(column)")
        }
      }
    }
    same(.dimensions, ["mean"])
    same(.items, ["mean"])
    same(.distributions, ["share"])
    same(.coefficients, ["estimate", "beta", "vif"])
    same(.importance, ["lmg", "relative_weight", "zero_order"])
    same(.models, ["r2"])
    let (a, b) = (weighted.table(.correlations), rows.table(.correlations))
    for row in 0..<b.rowCount {
      #expect(near(a[row, "r"].number, b[row, "r"].number ?? 9, within: 1e-11))
    }
  }

  /// Weights of 1 change no table but how the standard errors of a model are called and found, and
  /// that there are no shrunken means.
  @Test func weightsOfOne() {
    let (ones, none) = (results(EightUnits.rows.map { _ in 1 }), results(nil))
    for schema in [TableSchema.dimensions, .items, .distributions, .reliability] {
      let (a, b) = (ones.table(schema), none.table(schema))
      #expect(a.rowCount == b.rowCount)
      for row in 0..<a.rowCount {
        for column in schema.columns where column.name != "shrunken_mean" {
          if let value = b[row, column.name].number {
            #expect(near(a[row, column.name].number, value, within: 1e-12))
          } else {
            #expect(a[row, column.name] == b[row, column.name])
          }
        }
      }
    }
  }

  /// Events: the weighted share; Wilson on as many answers as tell the same, all of them where the
  /// weights are equal.
  @Test func events() {
    var survey = EightUnits.survey
    survey.events = [
      SurveyEvent(
        id: "e", text: LocalizedText("Hendelse"), item: "q1", countsAs: ["3"], sensitive: false)
    ]
    func table(_ weights: [Double]?) -> Table {
      SmallCase(
        organisation: EightUnits.organisation,
        surveys: [
          survey.data([
            survey.wave(EightUnits.rows, in: EightUnits.organisation, weights: weights)
          ])
        ], analysis: EightUnits.settings()
      ).results().table(.events)
    }
    let (plain, weighted) = (table(nil), table(Self.weights))
    let equal = table(EightUnits.rows.map { _ in 2.5 })
    for column in ["n", "count"] {
      #expect(weighted.cell(column, ["unit": "kommune"]) == plain.cell(column, ["unit": "kommune"]))
    }
    #expect(
      near(weighted.number("share", ["unit": "kommune"]), 0.4791666666666667, within: 1e-12))
    for column in ["share", "share_low", "share_high"] {
      let value = plain.number(column, ["unit": "kommune"]) ?? .nan
      #expect(near(equal.number(column, ["unit": "kommune"]), value, within: 1e-12))
    }
  }

  /// Over units by their respondents: six and six, but four in the last one.
  @Test func unitsCountTheirRespondents() {
    func estimate(_ counting: Bool) -> Double? {
      let settings = ModelSettings(
        id: "u", level: .unit, outcome: EightUnits.name("o"), predictors: [EightUnits.name("l")],
        standardErrors: .classical, countsRespondents: counting)
      var small = SmallCase(
        organisation: EightUnits.organisation,
        surveys: [
          EightUnits.survey.data([
            EightUnits.survey.wave(
              Array(EightUnits.rows.dropLast(2)), in: EightUnits.organisation)
          ])
        ], analysis: EightUnits.settings(models: [settings]))
      small.disclosure = DisclosureSettings(minimumRespondents: 3)
      return small.results().table(.coefficients).number(
        "estimate", ["model": "u", "term": "medarbeider.l"])
    }
    func slope(_ weights: [Double]) -> Double {
      let rows = EightUnits.answers.dropLast(2)
      let means = (0..<8).map { unit -> (x: Double, y: Double) in
        let own = Array(rows.dropFirst(6 * unit).prefix(6))
        let sums = own.reduce((0.0, 0.0)) { ($0.0 + Double($1[0] ?? 0), $0.1 + Double($1[1] ?? 0)) }
        return (sums.0 / Double(own.count), sums.1 / Double(own.count))
      }
      let total = weights.reduce(0, +)
      let mx = zip(weights, means).reduce(0) { $0 + $1.0 * $1.1.x } / total
      let my = zip(weights, means).reduce(0) { $0 + $1.0 * $1.1.y } / total
      let xy = zip(weights, means).reduce(0) { $0 + $1.0 * ($1.1.x - mx) * ($1.1.y - my) }
      return xy / zip(weights, means).reduce(0) { $0 + $1.0 * ($1.1.x - mx) * ($1.1.x - mx) }
    }
    #expect(near(estimate(false), slope([Double](repeating: 1, count: 8)), within: 1e-12))
    #expect(near(estimate(true), slope([6, 6, 6, 6, 6, 6, 6, 4]), within: 1e-12))
  }
}
