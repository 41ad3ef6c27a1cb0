import Survey
import Testing

@testable import Pipelines

private let yaml = Workplace.pipelineName

/// Several waves in one file, and background variables that change from wave to wave.
@Suite struct SharedFileTests {
  private static let responses = "responses: ../Data/svar-2011.csv"

  /// The wave of 2011 from a file that holds others too.
  private func workplace(_ keys: String, _ more: String = "") -> Workplace {
    var made = Workplace().changing(
      yaml, Self.responses, to: "responses: {file: ../Data/alle.csv, \(keys)}\(more)")
    made.files["Data/alle.csv"] =
      "år;unit;respondent;q01;q02;q03;q04;q90;gruppe\n"
      + "2010;A;1;4;2;5;6;3;u30\n2011;A;1;5;3;5;6;3;o30\n2011;B;2;6;3;5;6;3;u30\n2009;A;9;1;1;1;1;1;x\n"
    return made
  }

  private static let codes = "\n        background: {alder: {codes: {u30: 1, o30: 2}}}"

  @Test(arguments: ["only: {år: 2011}", "only: {år: [2011]}", "only: {år: [\"2011\", \"1999\"]}"])
  func aWaveIsPartOfAFile(_ only: String) throws {
    let made = workplace(
      only + ", columns: {background: {alder: gruppe}}", Self.codes)
    try made.with { path, _ in
      let pipeline = try Pipeline.load(path: path)
      let read = try readSources(pipeline, threads: 1)
      guard case .microdata(let table) = read.data.surveys[0].waves[1].content else {
        Issue.record("microdata")
        return
      }
      #expect(table.sourceRows == [3, 4] && table.background == [[1, 0]])
      let notes = read.data.notes.filter { $0.source == "medarbeider 2011" }
      #expect(notes.contains { $0.rule == "skipped_rows" && $0.count == 2 })
      #expect(!notes.contains { $0.rule == "absent_background" })
    }
  }

  @Test(arguments: [
    ("unknown_column", "only: {aar: 2011}", "", "aar", "`år`"),
    ("shared_column", "only: {q01: 4}", "", "{file: ../Data/alle.csv, only: {q01", "of its own"),
    ("unknown_column", "columns: {background: {alder: grupe}}", "", "grupe", "`gruppe`"),
    ("unknown_background", "columns: {background: {alde: gruppe}}", "", "alde:", "`alder`"),
    (
      "unknown_background", "format: csv", "\n        background: {alderen: {codes: {a: 1}}}",
      "alderen", "`alder`"
    ),
    (
      "unknown_background_value", "format: csv",
      "\n        background: {alder: {codes: {a: 1, b: 7}}}", "7}}}", "`1`"
    ),
    ("missing_key", "format: csv", "\n        background: {alder: {}}", "{}}", "`codes:`"),
  ])
  func faultsArePlaced(
    rule: String, keys: String, more: String, at: String, advice: String
  ) throws {
    let broken = workplace(keys, more)
    let found = try broken.faults().filter { $0.severity == .error }
    #expect(found.map(\.rule) == [rule], "\(found.map { $0.text() })")
    if rule != "shared_column" {
      #expect(found.first?.place.description == broken.place(of: at, in: yaml))
    }
    #expect(found.first?.advice?.contains(advice) == true, "\(found.first?.advice ?? "")")
  }

  @Test func theConfigurationKnowsTheDifference() throws {
    let text = try workplace("only: {år: 2011}").load().canonicalText
    #expect(text.contains("only.år = "))
    #expect(try workplace("only: {år: 2010}").load().canonicalText != text)
  }
}

/// Three answered in 2011, and twelve in 2012: the smaller wave is hidden as a whole.
@Suite struct ManifestRowTests {
  private func row(_ year: Int, _ place: Int) -> String {
    "\(year);\(place % 2 == 0 ? "A" : "B");\(place);\(place % 6 + 1)\n"
  }

  private func workplace(_ older: String, small: Int) -> Workplace {
    var made = Workplace()
    let header = "år;unit;id;q1\n"
    let new = (0..<12).map { row(2012, $0) }.joined()
    let old = (0..<small).map { row(2011, $0) }.joined()
    made.files = [
      yaml: """
      pipeline: prove
      organisation: {units: ../Data/units.csv}
      surveys:
        - id: bruker
          questionnaire: ../Data/bruker.yaml
          waves:
            - {wave: 2012, responses: {file: ../Data/\(older), only: {år: 2012}}, invited: ../Data/invited.csv}
            - {wave: 2011, responses: {file: ../Data/\(older == "alle.csv" ? older : "gammel.csv"), only: {år: 2011}}}
      analysis: {bootstrap: {replicates: 0}}

      """,
      "Data/units.csv": "unit,name,parent\nK,Kommunen,\nA,Barnehagen,K\nB,Skolen,K\n",
      "Data/bruker.yaml": """
      questionnaire: bruker
      population: user
      scale: {min: 1, max: 6}
      dimensions: [{id: alt, items: [q1]}]
      items: [{id: q1}]

      """,
      "Data/invited.csv": "unit,invited\nA,20\nB,20\n",
      "Data/alle.csv": header + new + old, "Data/ny.csv": header + new,
      "Data/gammel.csv": header + old,
    ]
    return made
  }

  private func inputs(_ made: Workplace) throws -> (rows: [String: String], release: Released) {
    let release = try made.with { path, _ in try Released(at: path) }
    var rows: [String: String] = [:]
    for input in try release.json("manifest")["inputs"]?.array ?? [] {
      let name = input["name"]?.string?.split(separator: "/").last.map(String.init) ?? ""
      rows[name] =
        input["rows"]?.number.map { "\(Int($0))" } ?? input["rows_why"]?.string ?? "none"
    }
    return (rows, release)
  }

  @Test func aHiddenWaveKeepsItsRowsBack() throws {
    let (rows, release) = try inputs(workplace("ny.csv", small: 3))
    #expect(
      rows == [
        "kommune.yaml": "none", "bruker.yaml": "none", "units.csv": "3", "invited.csv": "2",
        "ny.csv": "12", "gammel.csv": "too_few_respondents",
      ])
    let schema = try JSON.read(Array(Schemas.output.utf8))
    #expect(JSONSchema(root: schema).faults(try release.json("manifest")).isEmpty)
  }

  /// In one file with others, what is left of its rows would tell as much, and so would the rows that
  /// the others leave out.
  @Test func neitherDoesAFileItShares() throws {
    let (rows, release) = try inputs(workplace("alle.csv", small: 3))
    #expect(rows["alle.csv"] == "too_few_respondents")
    let skipped = try release.table("data_quality").rows.filter { $0["rule"] == "skipped_rows" }
    #expect(skipped.map { $0["count"] } == ["", ""])
  }

  @Test func wavesThatAreShownTellTheirs() throws {
    let (rows, release) = try inputs(workplace("alle.csv", small: 8))
    #expect(rows["alle.csv"] == "20")
    let skipped = try release.table("data_quality").rows.filter { $0["rule"] == "skipped_rows" }
    #expect(skipped.map { $0["count"] } == ["8", "12"])
  }
}
