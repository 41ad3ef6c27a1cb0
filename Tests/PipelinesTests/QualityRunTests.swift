import Foundation
import Survey
import Testing

@testable import Pipelines

/// A wave of thirteen rows whose faults are plain: row 2 draws a straight line, rows 3 and 4 are alike, row 5
/// took 19 seconds for its ten answers and row 6 took 20, row 7 has row 6's id, row 8 is blank.
private func workplace(_ quality: String) -> Workplace {
  let answers = [
    "4;4;4;4;4;4;4;4;4;4", "1;2;3;4;5;6;1;2;3;4", "1;2;3;4;5;6;1;2;3;4", "2;3;4;5;6;1;2;3;4;5",
    "3;4;5;6;1;2;3;4;5;6", "6;5;4;3;2;1;6;5;4;3", ";;;;;;;;;",
  ]
  let rest = (0..<6).map { row in (0..<10).map { "\(($0 * 5 + row) % 6 + 1)" } }
  let all = answers + rest.map { $0.joined(separator: ";") }
  let header = "Enhet;Id;tid;" + (1...10).map { "q\($0)" }.joined(separator: ";")
  let rows = all.enumerated().map { place, cells in
    let id = place == 5 ? 4 : place
    let time = [3: "19", 4: "20"][place] ?? "300"
    return "\(place % 2 == 0 && place > 2 ? "B" : "A");\(id);\(time);\(cells)"
  }
  var made = Workplace()
  made.files = [
    Workplace.pipelineName: """
    pipeline: prove
    organisation: {units: {file: ../Data/units.csv, delimiter: ",", decimal: ".", encoding: utf-8}}
    surveys:
      - id: medarbeider
        questionnaire: ../Data/medarbeider.yaml
        waves:
          - wave: 2012
            responses: {file: ../Data/svar.csv, format: csv, delimiter: ";", decimal: ",", encoding: utf-8, columns: {seconds: tid}}
            invited: 40
    quality: \(quality)

    """,
    "Data/units.csv": "unit,name,parent\nK,Kommunen,\nA,Barnehagen,K\nB,Skolen,K\n",
    "Data/medarbeider.yaml": """
    questionnaire: medarbeider
    population: employee
    scale: {min: 1, max: 6}
    dimensions: [{id: alt, items: [\((1...10).map { "q\($0)" }.joined(separator: ", "))]}]
    items: [\((1...10).map { "{id: q\($0)}" }.joined(separator: ", "))]

    """,
    "Data/svar.csv": ([header] + rows).joined(separator: "\n") + "\n",
  ]
  return made
}

private func released(_ quality: String) throws -> Released {
  try workplace(quality).with { path, _ in try Released(at: path) }
}

@Suite struct QualityRunTests {
  /// What is not declared of a table is found out and told of, whatever the table is for.
  @Test func formsThatAreFoundOut() throws {
    var made = workplace(all)
    made = made.changing(
      Workplace.pipelineName, ", format: csv, delimiter: \";\", decimal: \",\", encoding: utf-8",
      to: ""
    )
    .changing(
      Workplace.pipelineName,
      "{file: ../Data/units.csv, delimiter: \",\", decimal: \".\", encoding: utf-8}",
      to: "../Data/units.csv"
    )
    .changing(Workplace.pipelineName, "invited: 40", to: "invited: ../Data/invited.csv")
    made.files["Data/invited.csv"] = "unit;invited\nA;20\nB;20\n"
    let rows = try made.with { path, _ in try Released(at: path) }.table("data_quality").rows
      .filter { $0["rule"] == "detected_format" }
    #expect(
      rows.map { "\($0["source"]): \($0["message"])" } == [
        "../Data/units.csv: delimiter , (detected), decimal . (detected), encoding utf-8 (detected)",
        "medarbeider 2012: delimiter ; (detected), decimal , (detected), encoding utf-8 (detected)",
        "medarbeider 2012 invited: "
          + "delimiter ; (detected), decimal , (detected), encoding utf-8 (detected)",
      ])
  }

  private let all = "{duplicate_answers: {minimum_items: 10}}"
  private let none = """
    {duplicate_answers: off, straight_lining: off, straight_lining_reversed: off, speeding: off,
     item_non_response: off, response_rate: off, coverage: off}
    """

  @Test func countsAreReleasedAndRowsAreNot() throws {
    let release = try released(all)
    let table = try release.table("data_quality")
    let counts = table.rows.map { "\($0["column"]) \($0["rule"]) \($0["severity"]) \($0["count"])" }
    #expect(
      counts == [
        // Fewer than five respondents: that there are some is told, and not how many.
        " doubled_respondent warning 1", " rejected_rows warning 1", " blank_row note 1",
        "q1..q10 straight_lining note ",
        " duplicate_answers note ", " speeding note ", " response_rate warning 1",
      ])
    let rows = ReadTable(try #require(release.internalFiles["data_quality_rows.csv"]))
    #expect(rows.header == ["source", "row", "column", "rule", "group"])
    #expect(
      rows.rows.map { $0.cells.joined(separator: "|") } == [
        "medarbeider 2012|8||blank_row|", "medarbeider 2012|2|q1..q10|straight_lining|",
        "medarbeider 2012|3||duplicate_answers|1", "medarbeider 2012|4||duplicate_answers|1",
        "medarbeider 2012|5||speeding|",
      ])
    let rejected = ReadTable(try #require(release.internalFiles["rejected.csv"]))
    #expect(rejected.rows.map { $0["row"] } == ["7"])
    #expect(release.internalMode == 0o700)
    #expect(release.files["data_quality_rows.csv"] == nil)
    let warnings = try release.json("manifest")["warnings"]?.array ?? []
    #expect(warnings.count == 3, "what validation finds is in the manifest too")
  }

  /// Whatever the rules say, every other released file is the same to the byte, save those that name
  /// the configuration or the file of findings.
  @Test func rulesChangeNothingElse() throws {
    let (loud, quiet) = (try released(all), try released(none))
    let own = ["data_quality.csv", "data_quality.json", "manifest.json"]
    #expect(Set(loud.files.keys) == Set(quiet.files.keys))
    for (name, bytes) in loud.files where !own.contains(name) {
      #expect(quiet.files[name] == bytes, "\(name)")
    }
    let rules = try quiet.table("data_quality").rows.map { $0["rule"] }
    #expect(rules == ["doubled_respondent", "rejected_rows", "blank_row"])
  }

  @Test func theFolderIsOursToReplace() throws {
    try workplace(all).with { path, folder in
      let pipeline = try Pipeline.load(path: path)
      for _ in 0..<2 {
        _ = try writeRelease(run(pipeline, RunOptions()), of: pipeline, to: folder + "ut")
      }
      #expect(
        FileManager.default.fileExists(atPath: folder + "ut.internal/data_quality_rows.csv"))
    }
  }

  /// Two stops among six findings: the run ends, and tells all six.
  @Test func whatStopsTheRunTellsAll() throws {
    let stops = "{straight_lining: {stop: 0.05}, response_rate: {stop: 0.4}}"
    try workplace(stops).with { path, _ in
      let pipeline = try Pipeline.load(path: path)
      let faults = #expect(throws: Faults.self) { try run(pipeline, RunOptions()) }
      let told = (faults?.diagnostics ?? []).map { "\($0.severity) \($0.rule)" }
      #expect(
        told == [
          "warning doubled_respondent", "warning rejected_rows", "note blank_row",
          "error straight_lining", "note speeding",
          "error response_rate",
        ])
      #expect(
        validationFindings(pipeline, threads: 1).map { "\($0.severity) \($0.rule)" }
          == ["warning doubled_respondent"] + told)
    }
  }

  /// Eight of thirteen rows end early: nobody means that, unless the pipeline says so.
  @Test(arguments: [("{}", true), ("{rejected_rows: {stop: 0.7}}", false)])
  func tooManyRejectedRowsStopTheRun(_ quality: String, _ stops: Bool) throws {
    var made = workplace(quality)
    var lines = try #require(made.files["Data/svar.csv"]).split(separator: "\n").map(String.init)
    for place in 6..<14 { lines[place] = "A;\(place);1" }
    made.files["Data/svar.csv"] = lines.joined(separator: "\n") + "\n"
    try made.with { path, _ in
      let pipeline = try Pipeline.load(path: path)
      let found = validationFindings(pipeline, threads: 1).filter {
        ["wrong_field_count", "rejected_rows"].contains($0.rule)
      }
      let rejected = found.filter { $0.message.hasPrefix("row rejected") }
      #expect(rejected.count == 8)
      #expect(
        found.filter { !$0.message.hasPrefix("row rejected") }
          .map { "\($0.severity) \($0.rule) \($0.message)" } == [
            "note wrong_field_count 8 rows rejected (8)",
            "\(stops ? "error" : "warning") rejected_rows rejected, of 13 rows read (8)",
          ])
      if stops {
        #expect(throws: Faults.self) { try run(pipeline, RunOptions()) }
      } else {
        #expect(try run(pipeline, RunOptions()).sources.rejectedCount == 8)
      }
    }
  }

  /// A file that cannot be read comes with what is to be said of the others.
  @Test func readingFaultsComeWithTheFindings() throws {
    var made = workplace("{straight_lining: {stop: 0}}").changing(
      Workplace.pipelineName, "invited: 40", to: "invited: ../Data/invited.csv")
    made.files["Data/invited.csv"] = "unit,invited\nA,mange\n"
    try made.with { path, _ in
      let faults = #expect(throws: Faults.self) {
        try run(try Pipeline.load(path: path), RunOptions())
      }
      #expect(
        faults?.diagnostics.filter { $0.severity == .error }.map(\.rule)
          == ["bad_number", "straight_lining"])
    }
  }
}
