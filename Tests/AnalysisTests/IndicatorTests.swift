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
