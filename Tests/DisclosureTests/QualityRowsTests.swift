import Analysis
import Disclosure
import Survey
import Testing

/// What `data_quality` may tell: with every unit shown and large counts, everything; else no number
/// that the tables hide.
@Suite struct QualityRowsTests {
  private func quality(_ sizes: [String: Int]) throws -> [[String]] {
    let survey = SurveyDeclaration.test(dimensions: [.test("d")], waves: ["2012"])
    var town = Municipality(
      units: [("root", nil), ("a", "root"), ("b", "root")], surveys: [survey])
    for (unit, n) in sizes { town.add(.dimensions, "d", unit, n: n) }
    var table = Table(.dataQuality)
    let source = "\(survey.id) 2012"
    for (column, rule, count) in [
      ("Enhet", "unplaced", 30), ("q1", "item_non_response", 40), ("", "straight_lining", 3),
      ("", "comparability", 1),
    ] {
      table.append([
        .text(source), .text(column), .text(rule), .text("note"), .integer(count),
        .text("\(count) of them, 12 at once"),
      ])
    }
    let results = town.results
    let findings = protect(
      AnalysisResults(
        frame: results.frame,
        tables: results.tables.map { $0.schema.name == "data_quality" ? table : $0 },
        findings: []))
    let found = findings.table(.dataQuality)
    return (0..<found.rowCount).map { row in
      [found[row, "count"].integer.map(String.init) ?? "", found[row, "message"].text ?? ""]
    }
  }

  @Test func allIsToldWhereNothingIsHidden() throws {
    #expect(
      try quality(["root": 90, "a": 40, "b": 50]) == [
        ["30", "30 of them, 12 at once"], ["40", "40 of them, 12 at once"],
        ["", "… of them, … at once"], ["1", "1 of them, 12 at once"],
      ])
  }

  /// 90 less 86 less 30 would tell of a hidden group.
  @Test func whatWouldTellOfAHiddenUnitGoes() throws {
    let told = try quality(["root": 90, "a": 4, "b": 86])
    #expect(told[0] == ["", "… of them, … at once"])
    #expect(told[1] == ["40", "40 of them, 12 at once"])
  }

  @Test func whatWouldTellOfAHiddenWholeGoes() throws {
    let told = try quality(["root": 4, "a": 4])
    #expect(told[0][0].isEmpty && told[1][0].isEmpty && told[3][0] == "1")
  }
}
