import Analysis
import Disclosure
import Survey
import Testing

@testable import Reports

struct DocumentTests {
  private func read(_ name: String, _ files: [ReleaseFile]) throws -> JSON {
    try JSONReader.read(#require(files.first { $0.name == name }).bytes)
  }

  @Test func aFindingCarriesTheReleasedValueOfItsEvidence() throws {
    let document = try read("findings.json", releaseFiles(Nesodden.findings()))
    let finding = try #require(document["findings"]?.array.first)
    #expect(
      finding.members.map(\.name) == ["id", "statement", "claim", "ladder", "evidence", "why_not"])
    #expect(finding["statement"]?.members.map(\.name) == ["nb", "nn", "en"])
    #expect(
      finding["ladder"]?.members.map(\.name) == [
        "observation", "selection", "method", "conclusion",
      ])
    let evidence = try #require(finding["evidence"]?.array.first)
    #expect(evidence["value"]?.number == -0.2)
    #expect(evidence["key"]?["dimension"]?.string == "systemer")
  }

  /// Evidence that is hidden, or names no row, has no value.
  @Test func hiddenEvidenceHasNoValue() throws {
    let key = ["survey": "medarbeider", "wave": "2012", "unit": "u", "dimension": "d"]
    let rows = table(
      .dimensions,
      [
        [
          "survey": "medarbeider", "wave": "2012", "unit": "u", "dimension": "d", "n": 4,
          "mean": 4.25,
        ]
      ])
    let evidence = [
      Finding.Evidence(table: "dimensions", key: key, column: "mean"),
      Finding.Evidence(table: "dimensions", key: [:], column: "mean"),
      Finding.Evidence(table: "nowhere", key: key, column: "mean"),
    ]
    let finding = Finding(
      id: "f", statement: LocalizedText("s"), claim: "lower", observation: LocalizedText("o"),
      selection: LocalizedText("s"), method: LocalizedText("m"), conclusion: LocalizedText("c"),
      evidence: evidence, whyNot: [])
    let findings = protect(
      AnalysisResults(frame: frame(), tables: release([rows]), findings: [finding]))
    // Whether the statement itself is held back is for the room that protects to decide.
    for finding in try read("findings.json", releaseFiles(findings))["findings"]?.array ?? [] {
      #expect(finding["evidence"]?.array.map { $0["value"] } == [.null, .null, .null])
    }
    let all = releaseFiles(findings).map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(!all.contains { $0.contains("4.25") || $0.contains("4,25") })
  }

  @Test func disclosureSaysLimitsAndCountsOnly() throws {
    let findings = MadeUp.findings()
    let document = try read("disclosure.json", releaseFiles(findings))
    #expect(document["minimum_respondents"]?.number == 5)
    #expect(document["sensitive_minimum"]?.number == 10)
    #expect(document["complementary"] == .boolean(true))
    #expect(document["certificate"] == .null)
    let rows = document["hidden"]?.array.compactMap { $0["rows"]?.number } ?? []
    #expect(rows == findings.hidden.map { Double($0.rows) })
    #expect(rows.reduce(0, +) > 0)
    #expect(document["hidden"]?.array.first?["survey"]?.string == "medarbeider")
    #expect(document["hidden_changes"]?.array.count == findings.hiddenChanges.count)
    #expect(document["withheld_statements"]?.number == Double(findings.withheldStatements))
  }

  @Test func formatsAndTablesCanBeChosen() {
    let findings = Nesodden.findings()
    func names(_ options: ReportOptions) -> [String] { releaseFiles(findings, options).map(\.name) }
    #expect(
      names(.init(formats: [.csv], tables: ["events"])) == ["events.csv", "datapackage.json"])
    #expect(names(.init(formats: [.html])) == ["report.html"])
    #expect(
      names(.init(formats: [.json], tables: [])) == ["findings.json", "disclosure.json"])
    #expect(Set(names(.init())).count == 2 * TableSchema.release.count + 4)
    #expect(releaseFiles(findings).first { $0.name == "events.csv" }?.rows == 2)
  }

  @Test func theSameFindingsGiveTheSameBytes() {
    #expect(releaseFiles(MadeUp.findings()) == releaseFiles(MadeUp.findings()))
  }
}
