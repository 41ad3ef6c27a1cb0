import Responses
import Survey
import Testing

@testable import Analysis

struct IndicatorTests {
  private func entry(
    _ indicator: String, direction: CatalogueEntry.Direction? = nil, target: Double? = nil,
    area: String? = nil, role: IndicatorRole? = nil, quality: IndicatorQuality? = nil
  ) -> CatalogueEntry {
    CatalogueEntry(
      indicator: indicator, text: "Tekst \(indicator)", unit: "%", source: nil, area: area,
      direction: direction, role: role, quality: quality, target: target)
  }

  private func results(_ catalogue: [CatalogueEntry]) -> AnalysisResults {
    let survey = SmallSurvey(
      items: [item("q1"), item("q2", reversed: true)],
      dimensions: [dimension("d", ["q1", "q2"]), dimension("e", ["q1"])])
    let wave = survey.wave([("fjell", [4, 2]), ("fjell", [2, 4]), ("dal", [5, 1])])
    return SmallCase(
      surveys: [survey.data([wave])],
      registers: [
        RegisterData(
          id: "nokkeltall",
          values: [
            .init(unit: 2, wave: "2012", indicator: "sykefravaer", value: 6.5, n: 12),
            .init(unit: 3, wave: "2012", indicator: "sykefravaer", value: 8.0, n: nil),
            .init(unit: 2, wave: "2011", indicator: "frist", value: 90, n: nil),
          ])
      ], catalogue: catalogue
    ).results()
  }

  @Test func lowerIsBetterWhereDeclared() {
    let table = results([
      entry("nokkeltall.sykefravaer", direction: .lowerIsBetter, target: 6.5),
      entry("nokkeltall.frist", target: 91),
    ]).table(.indicatorValues)
    func status(_ unit: String) -> String? {
      table.text("target_status", ["indicator": "nokkeltall.sykefravaer", "unit": unit])
    }
    #expect(status("fjell") == "reached" && status("dal") == "not_reached")
    #expect(table.number("n", ["indicator": "nokkeltall.sykefravaer", "unit": "fjell"]) == 12)
    #expect(table.cell("n", ["indicator": "nokkeltall.sykefravaer", "unit": "dal"]).isEmpty)
    #expect(table.text("target_status", ["indicator": "nokkeltall.frist"]) == "not_reached")
    #expect(table.text("wave", ["indicator": "nokkeltall.frist"]) == "2011")
  }

  /// What a catalogue only plans has a name of its own, and is classified from its text.
  @Test func plannedIndicators() {
    let table = results([entry("planlagt", area: "oppvekst", role: .result)]).table(.indicators)
    let key = ["indicator": "planlagt"]
    #expect(table.text("role", key) == "result" && table.text("origin", key) == "declared")
    #expect(table.text("text", key) == "Tekst planlagt" && table.text("area", key) == "oppvekst")
  }

  /// Withheld, missing, impossible and 0 are four things; none of the first three is measured
  /// against the target, and a marked number is a number.
  @Test func whatTheSourceSaysOfAValue() {
    func value(_ unit: Int, _ figure: Figure) -> RegisterData.Value {
      .init(unit: unit, wave: "2012", indicator: "sykefravaer", figure: figure, n: nil)
    }
    let register = RegisterData(
      id: "nokkeltall",
      values: [
        value(0, .number(6.5, mark: .preliminary)), value(1, .number(0, mark: nil)),
        value(2, .absent(.suppressed)), value(3, .absent(.noData)),
        value(4, .absent(.notApplicable)),
      ])
    let target = entry("nokkeltall.sykefravaer", direction: .lowerIsBetter, target: 6)
    let table = SmallCase(registers: [register], catalogue: [target]).results()
      .table(.indicatorValues)
    func cells(_ column: String) -> [Cell] { (0..<table.rowCount).map { table[$0, column] } }
    #expect(cells("value") == [.number(6.5), .number(0), .empty, .empty, .empty])
    #expect(
      cells("value_status") == [
        .text("preliminary"), .empty, .text("suppressed"), .text("no_data"),
        .text("not_applicable"),
      ])
    #expect(
      cells("target_status") == [.text("not_reached"), .text("reached"), .empty, .empty, .empty])
    #expect(cells("target") == Array(repeating: .number(6), count: 5))
  }

  /// A dimension's mean (q2 turned: 4, 2 and 5), an item's mean as answered; per unit of the tree.
  @Test func cataloguedDimensionsAndItems() {
    let table = results([
      entry("medarbeider.d", target: 3.5), entry("medarbeider.q2"),
      entry("medarbeider.finnes_ikke"),
    ]).table(.indicatorValues)
    let whole = ["indicator": "medarbeider.d", "unit": "kommune"]
    #expect(near(table.number("value", whole), 11.0 / 3, within: roundingTolerance))
    #expect(table.number("n", whole) == 3)
    #expect(table.text("target_status", whole) == "reached")
    let item = ["indicator": "medarbeider.q2", "unit": "fjell"]
    #expect(table.number("value", item) == 3 && table.number("n", item) == 2)
    #expect(table.cell("target_status", item).isEmpty)
    #expect(table.rows(["indicator": "medarbeider.finnes_ikke"]).isEmpty)
    // Not in the catalogue: no value of its own here; register values always stand.
    #expect(table.rows(["indicator": "medarbeider.e"]).isEmpty)
    #expect(table.rows(["indicator": "nokkeltall.sykefravaer"]).count == 2)
  }

  @Test func coverageShowsWhatIsNotMeasured() {
    let table = results([
      entry(
        "nokkeltall.sykefravaer", area: "Ansatte og organisasjon", role: .result,
        quality: .objective),
      entry("medarbeider.d", area: "Ansatte og organisasjon", role: .result, quality: .subjective),
      entry("nokkeltall.frist", area: "Økonomi", role: .result, quality: .objective),
    ]).table(.indicatorCoverage)
    // Two areas × two roles × four qualities.
    #expect(table.rowCount == 16)
    func count(_ area: String, _ role: String, _ quality: String) -> Int? {
      table.cell("count", ["area": area, "role": role, "quality": quality])?.integer
    }
    #expect(count("Ansatte og organisasjon", "result", "objective") == 1)
    #expect(count("Ansatte og organisasjon", "result", "subjective") == 1)
    #expect(count("Ansatte og organisasjon", "driver", "structure") == 0)
    #expect(count("Økonomi", "result", "objective") == 1)
  }

  /// Sick leave stands in two schools, the deadline in one; the survey asked too few in each unit
  /// for a type of unit to count.
  @Test func gapsPerAreaAndTypeOfUnit() {
    let found = results([
      entry("nokkeltall.sykefravaer", area: "Ansatte", role: .result, quality: .objective),
      entry("medarbeider.d", area: "Ansatte", role: .driver, quality: .subjective),
      entry("medarbeider.e", area: "Bruker", role: .result, quality: .subjective),
    ])
    let table = found.table(.indicatorGaps)
    // Two areas × (all units, skole, barnehage).
    #expect(table.rowCount == 6)
    func row(_ area: String, _ type: String) -> [String: String] {
      ["area": area, "unit_type": type]
    }
    #expect(table.cell("indicators", row("Ansatte", "*"))?.integer == 2)
    #expect(table.cell("warning", row("Ansatte", "*")).isEmpty)
    #expect(
      table.text("empty_cells", row("Ansatte", "*"))
        == "driver:objective driver:process driver:structure result:subjective result:process "
        + "result:structure")
    #expect(table.cell("indicators", row("Ansatte", "skole"))?.integer == 1)
    #expect(table.text("warning", row("Ansatte", "skole")) == "only_results")
    #expect(table.cell("indicators", row("Ansatte", "barnehage"))?.integer == 0)
    #expect(table.text("warning", row("Bruker", "*")) == "only_results only_subjective")
    let said = found.findings.map(\.id)
    #expect(said.contains("goals-Ansatte-types-only_results"))
    #expect(said.contains("goals-Bruker-*-only_subjective"))
    #expect(!said.contains { $0.hasPrefix("goals-Ansatte-*") })
  }

  @Test func aDeclarationThatTheTextDoesNotBearOutIsSaid() {
    let found = results([
      CatalogueEntry(
        indicator: "nokkeltall.sykefravaer", text: "Netto utgift per elev", unit: "kr",
        source: nil, role: .result)
    ]).findings.filter { $0.id.hasPrefix("reading-") }
    #expect(found.map(\.id) == ["reading-nokkeltall.sykefravaer"])
    #expect(found.first?.observation.text(in: .nb).contains("R1") == true)
  }

  /// The chain runs from drivers to results; a model that turns it around is named with its steps.
  @Test func resultsAsDriversOfADriverAreFlagged() {
    func model(_ id: String, _ outcome: String, _ predictor: String) -> ModelSettings {
      ModelSettings(
        id: id, level: .respondent, outcome: QualifiedName("medarbeider", outcome),
        predictors: [QualifiedName("medarbeider", predictor)], standardErrors: .cr2,
        importance: false)
    }
    let survey = SmallSurvey(
      items: [item("q1"), item("q2")],
      dimensions: [dimension("d", ["q1"]), dimension("e", ["q2"])])
    var small = SmallCase(
      surveys: [survey.data([survey.wave([("fjell", [4, 2])])])],
      catalogue: [
        entry("medarbeider.d", role: .driver, quality: .process),
        entry("medarbeider.e", role: .result, quality: .subjective),
      ])
    small.analysis = AnalysisSettings(
      models: [model("bakvendt", "d", "e"), model("rett", "e", "d")])
    let chains = small.results().findings.filter { $0.id.hasPrefix("chain-") }
    #expect(chains.map(\.id) == ["chain-bakvendt"])
    #expect(
      chains.first?.observation.text(in: .nb).contains("→ «Tekst medarbeider.d» (driver") == true)
  }

  @Test func principlesAreIndicatorsToo() {
    let survey = SmallSurvey(items: [item("q1")], dimensions: [dimension("d", ["q1"])])
    var small = SmallCase(surveys: [survey.data([survey.wave([("fjell", [4])])])])
    small.principles = [
      Principle(
        id: "kjennetegn1", area: "Møtet", text: "Vi møter deg med respekt",
        items: [QualifiedName("medarbeider", "q1")])
    ]
    let table = small.results().table(.indicators)
    let key = ["indicator": "medarbeider.kjennetegn1"]
    #expect(table.text("role", key) == "result" && table.text("quality", key) == "subjective")
    let sum = ["p_subjective", "p_objective", "p_process", "p_structure"]
      .compactMap { table.number($0, key) }.reduce(0, +)
    #expect(near(sum, 1, within: 1e-12))
  }

  @Test func everyIndicatorIsClassifiedOnce() {
    let table = results([entry("medarbeider.d", role: .driver, quality: .process)])
      .table(.indicators)
    let ids = table.rows([:]).compactMap { table[$0, "indicator"].text }
    #expect(
      ids == [
        "medarbeider.d", "nokkeltall.sykefravaer", "nokkeltall.frist", "medarbeider.e",
        "medarbeider.q1", "medarbeider.q2",
      ])
    #expect(table.text("role", ["indicator": "medarbeider.d"]) == "driver")
    #expect(table.text("origin", ["indicator": "medarbeider.d"]) == "declared")
    #expect(table.text("source", ["indicator": "nokkeltall.frist"]) == "register")
  }

  @Test func notesBecomeRowsWithoutRows() {
    var small = SmallCase()
    small.notes = [
      QualityNote(
        source: "medarbeider 2012", column: "Sp. 1", rule: "item_non_response", severity: .warning,
        count: 7, message: "tomme")
    ]
    let table = small.results().table(.dataQuality)
    #expect(table.rowCount == 1)
    #expect(table.cell("count", ["rule": "item_non_response"]) == .integer(7))
    #expect(table.text("severity", ["column": "Sp. 1"]) == "warning")
  }
}
