import Responses
import Survey
import Testing

@testable import Analysis

private func multilevel(_ outcome: String, _ predictors: [String]) -> ModelSettings {
  ModelSettings(
    id: "m", level: .multilevel, outcome: EightUnits.name(outcome),
    predictors: predictors.map(EightUnits.name), importance: false)
}

/// Random intercepts per unit. Expected by NumPy and SciPy 1.17.1 on dense 48 × 48 matrices: the
/// restricted likelihood by a simplex search (good to some 1e-7), derivatives by differences.
struct MultilevelTests {
  private static let searched = 1e-5

  private func results(_ outcome: String, _ predictors: [String]) -> AnalysisResults {
    EightUnits.results(EightUnits.settings(models: [multilevel(outcome, predictors)]))
  }

  /// l on o and z.
  @Test func unitsThatDiffer() {
    let found = results("l", ["o", "z"])
    let components = found.table(.varianceComponents)
    let unit = ["model": "m", "wave": "2012", "component": "unit"]
    let residual = ["model": "m", "wave": "2012", "component": "residual"]
    #expect(near(components.number("variance", unit), 0.2220892287144482, within: Self.searched))
    #expect(near(components.number("sd", unit), 0.4712634, within: Self.searched))
    #expect(
      near(components.number("variance", residual), 0.4200542530819847, within: Self.searched))
    #expect(
      near(
        components.number("log_likelihood", residual), -110.02329007265782 / 2,
        within: Self.searched))
    let models = found.table(.models)
    #expect(models.text("level", ["model": "m"]) == "multilevel")
    #expect(near(models.number("r2", ["model": "m"]), 0.23446387683755163, within: Self.searched))
    #expect(models.cell("adjusted_r2", ["model": "m"]).isEmpty)
    #expect(near(models.number("f", ["model": "m"]), 10.031307545806468, within: 1e-3))
    #expect(near(models.number("df2", ["model": "m"]), 41.74289899115637, within: 0.01))
    #expect(near(models.number("p", ["model": "m"]), 0.00027705998230811437, within: 1e-7))
    #expect(
      near(models.number("sigma", ["model": "m"]), 0.4200542530819847.squareRoot(), within: 1e-5))
    let terms = found.table(.coefficients)
    let o = ["model": "m", "term": "medarbeider.o"]
    #expect(terms.text("se_type", o) == "REML")
    #expect(near(terms.number("estimate", o), 0.32565502, within: Self.searched))
    #expect(near(terms.number("std_error", o), 0.10985739, within: Self.searched))
    #expect(near(terms.number("df", o), 41.31377437808186, within: 0.01))
    #expect(near(terms.number("vif", o), 1.0, within: 1))
    // b · sd(o)/sd(l) of all rows.
    let beta = 0.32565502 * standardDeviation(1) / standardDeviation(0)
    #expect(near(terms.number("beta", o), beta, within: Self.searched))
    #expect(found.table(.importance).rows(["model": "m"]).isEmpty)
    let finding = found.findings.first { $0.id == "2012-units-m" }
    #expect(finding?.claim == "tentative")
    // 0.2221 / 0.6421.
    #expect(finding?.statement.text(in: .en).hasPrefix("35% ") == true)
  }

  private func standardDeviation(_ column: Int) -> Double {
    let values = EightUnits.answers.map { Double($0[column] ?? 0) }
    let mean = values.reduce(0, +) / 48
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 47).squareRoot()
  }

  /// o on l and z: the likelihood is highest without any variance between units. A finding in words,
  /// and the model of least squares (R² as in `ModelTests`).
  @Test func unitsThatDoNotDiffer() {
    let found = results("o", ["l", "z"])
    let unit = ["model": "m", "component": "unit"]
    #expect(found.table(.varianceComponents).number("variance", unit) == 0)
    let l = ["model": "m", "term": "medarbeider.l"]
    let terms = found.table(.coefficients)
    #expect(near(terms.number("estimate", l), 0.5062769525634877, within: 1e-9))
    #expect(near(terms.number("std_error", l), 0.13889946, within: Self.searched))
    #expect(terms.number("df", l) == 45)
    let f = 0.27173393144166713 / 2 / ((1 - 0.27173393144166713) / 45)
    #expect(near(found.table(.models).number("f", ["model": "m"]), f, within: 1e-9))
    #expect(found.table(.models).text("why", ["model": "m"])?.contains("no_unit_variance") == true)
    // A remark weakens nothing: eight units and one source do.
    #expect(found.table(.models).text("claim", ["model": "m"]) == "tentative")
    let finding = found.findings.first { $0.id == "2012-units-m" }
    #expect(finding?.claim == "no_difference")
    #expect(finding?.statement.text(in: .nb).contains("skiller seg ikke") == true)
    #expect(finding?.evidence.first?.table == "variance_components")
  }

  @Test func tooFewUnits() {
    let found = EightUnits.results(
      EightUnits.settings(models: [multilevel("o", ["l"])]), rows: Array(EightUnits.rows.prefix(6)))
    #expect(found.table(.models).text("claim", ["model": "m"]) == "not_estimable")
    #expect(found.table(.varianceComponents).rowCount == 0)
    #expect(!found.findings.contains { $0.id == "2012-units-m" })
  }
}

/// All of a unit answer alike, in each: nothing lies inside units.
struct ConstantUnitTests {
  @Test func nothingIsShrunken() {
    let rows: [Respondent] = EightUnits.rows.enumerated().map { row, answers in
      let value = row / 6 % 5 + 1
      return (answers.unit, [value, value, answers.cells[2]])
    }
    let found = EightUnits.results(EightUnits.settings(), rows: rows)
    let l = ["survey": "medarbeider", "wave": "2012", "dimension": "l"]
    #expect(found.table(.reliability).number("icc1", l) == 1)
    #expect(found.table(.reliability).number("icc2", l) == 1)
    for unit in 1...8 {
      let key = l.merging(["unit": "u\(unit)"]) { $1 }
      let mean = found.table(.dimensions).number("mean", key)
      #expect(mean == Double((unit - 1) % 5 + 1))
      #expect(found.table(.dimensions).number("shrunken_mean", key) == mean)
    }
  }
}

/// More than 15 % at the top of a variable's scale is remarked on.
struct CeilingTests {
  private func why(_ tops: Int) -> String? {
    let rows: [Respondent] = EightUnits.rows.enumerated().map { row, answers in
      (answers.unit, row < tops ? [answers.cells[0], 5, answers.cells[2]] : answers.cells)
    }
    let model = ModelSettings(
      id: "m", level: .respondent, outcome: EightUnits.name("o"),
      predictors: [EightUnits.name("l")], standardErrors: .classical)
    return EightUnits.results(EightUnits.settings(models: [model]), rows: rows)
      .table(.models).text("why", ["model": "m"])
  }

  /// Of 48 one has 5 in o already, in row 36: 7 are 14.6 %, 8 are 16.7 %.
  @Test func shareAtTheTop() {
    #expect(why(6)?.contains("ceiling") == false)
    #expect(why(7)?.hasSuffix("ceiling") == true)
  }
}
