import Foundation
import Survey
import Testing

@testable import Pipelines

/// A table of two keys and two numbers.
private func text(_ rows: [[String]]) -> TextTable {
  TextTable(name: "t", columns: ["unit", "item", "n", "mean"], rows: rows)
}
private let keys = ["unit", "item"]

@Test func aChangedCellIsNamed() {
  let found = compare(
    text([["a", "q1", "5", "4.5"], ["a", "q2", "6", ""]]),
    text([["a", "q1", "5", "4.6"], ["a", "q2", "6", "3.0"]]), keys: keys, tolerance: 1e-9)
  #expect(
    found == [
      CellDifference(table: "t", key: "unit=a item=q1", column: "mean", old: "4.5", new: "4.6"),
      CellDifference(table: "t", key: "unit=a item=q2", column: "mean", old: "", new: "3.0"),
    ])
}

@Test func rowsAreMatchedByKeyNotByPlace() {
  let rows = [["a", "q1", "5", "4.5"], ["b", "q1", "7", "2.5"]]
  #expect(compare(text(rows), text(rows.reversed()), keys: keys, tolerance: 0).isEmpty)
  #expect(
    compare(text(rows), text([rows[1]]), keys: keys, tolerance: 0) == [
      CellDifference(table: "t", key: "unit=a item=q1", column: "", old: "row", new: nil)
    ])
  #expect(
    compare(text([rows[1]]), text(rows), keys: keys, tolerance: 0) == [
      CellDifference(table: "t", key: "unit=a item=q1", column: "", old: nil, new: "row")
    ])
}

/// A key that comes twice hides no row.
@Test func repeatedKeysAreCounted() {
  let once = text([["a", "q1", "5", "4.5"]])
  let twice = text([["a", "q1", "5", "4.5"], ["a", "q1", "5", "4.5"]])
  #expect(compare(once, twice, keys: keys, tolerance: 0).count == 1)
}

/// |Δ| ≤ tolerance · max(1, |x|): a millionth of 1,000,000 is 1, of 0.001 a millionth.
@Test(arguments: [
  ("1000000", "1000000.9", 1e-6, true), ("1000000", "1000001.1", 1e-6, false),
  ("0.001", "0.0010009", 1e-6, true), ("0.001", "0.0010011", 1e-6, false),
  ("4.5", "", 1e9, false), ("", "4.5", 1e9, false), ("shown", "primary", 1e9, false),
  ("0.1", "0.10", 0, true), ("-0.0", "0.0", 0, true),
])
func toleranceIsRelativeAboveOne(old: String, new: String, tolerance: Double, same: Bool) {
  let found = compare(
    text([["a", "q1", "5", old]]), text([["a", "q1", "5", new]]), keys: keys,
    tolerance: tolerance)
  #expect(found.isEmpty == same)
}

@Test func columnsThatComeAndGoAreNamed() {
  let old = TextTable(name: "t", columns: ["unit", "n"], rows: [["a", "5"]])
  let new = TextTable(name: "t", columns: ["unit", "mean"], rows: [["a", "5"]])
  #expect(
    compare(old, new, keys: ["unit"], tolerance: 0) == [
      CellDifference(table: "t", key: "", column: "n", old: "column", new: nil),
      CellDifference(table: "t", key: "", column: "mean", old: nil, new: "column"),
    ])
}

/// A pipeline, its accepted baseline, and what `check` finds after a change.
private func differences(
  _ prepare: (_ folder: String) throws -> String, after edit: (_ folder: String) throws -> Void,
  tolerance: Double = 1e-9
) throws -> [CellDifference] {
  try withFolder { folder in
    let pipeline = try prepare(folder)
    let baseline = folder + "/baseline"
    try acceptBaseline(#require(ran(pipeline).findings), at: baseline)
    let unchanged = try check(#require(ran(pipeline).findings), against: baseline, tolerance: 0)
    #expect(unchanged.differences.isEmpty)
    #expect(unchanged.rows > 0 && unchanged.tables == 22)
    try edit(folder)
    return try check(#require(ran(pipeline).findings), against: baseline, tolerance: tolerance)
      .differences
  }
}

private func ran(_ path: String) throws -> Run {
  try run(Pipeline.load(path: path), RunOptions())
}

private func nesodden(_ folder: String) throws -> String {
  let files = FileManager.default
  try files.createDirectory(atPath: folder + "/Pipelines", withIntermediateDirectories: true)
  try files.createDirectory(atPath: folder + "/SampleData", withIntermediateDirectories: true)
  try files.copyItem(
    atPath: Repository.pipeline("nesodden-2012"), toPath: folder + "/Pipelines/nesodden-2012.yaml")
  try files.copyItem(
    atPath: Repository.root.path + "/SampleData/nesodden", toPath: folder + "/SampleData/nesodden")
  return folder + "/Pipelines/nesodden-2012.yaml"
}
private func staffArea(_ folder: String) throws -> String {
  try StaffArea(swapped: false).write(to: folder)
}

/// One printed mean, 3,8 for 3,9: its own cell says so, and everything that follows from it.
@Test func aChangedFigureIsFound() throws {
  let found = try differences(nesodden) { folder in
    try change(folder + "/SampleData/nesodden/published-2012.csv") {
      $0.replacingOccurrences(of: "nesodden;systemer;3,8", with: "nesodden;systemer;3,9")
    }
  }
  let key = "survey=medarbeider wave=2012 unit=nesodden dimension=systemer"
  #expect(
    found.contains(
      CellDifference(table: "dimensions", key: key, column: "mean", old: "3.8", new: "3.9")))
  #expect(
    found.contains(
      CellDifference(
        table: "dimensions", key: key, column: "gap_claim", old: "lower", new: "undecided")))
}

/// One answer of one person among a few hundred.
@Test func aChangedAnswerIsFound() throws {
  let found = try differences(staffArea) { folder in
    try change(folder + "/SampleData/fjordvik/medarbeider-2012.csv") { text in
      var lines = text.components(separatedBy: "\n")
      let row = lines.firstIndex { $0.contains(";ADM01;") } ?? 0
      var cells = lines[row].components(separatedBy: ";")
      cells[4] = cells[4] == "5" ? "4" : "5"
      lines[row] = cells.joined(separator: ";")
      return lines.joined(separator: "\n")
    }
  }
  let root = found.filter {
    $0.table == "items" && $0.key == "survey=medarbeider wave=2012 unit=FJO item=q01"
  }
  #expect(Set(root.map(\.column)).isSuperset(of: ["mean", "sd"]))
  #expect(found.contains { $0.table == "distributions" && $0.column == "sha256 rows" })
  #expect(found.contains { $0.table == "correlations" })
}

@Test(arguments: [
  (
    "Pipelines/fjordvik-2012.yaml", "relevant_difference: 0.2", "relevant_difference: 0.9",
    "dimensions"
  ),
  (
    "SampleData/fjordvik/medarbeider.yaml", "minimum_answered: 0.5", "minimum_answered: 1.0",
    "dimensions"
  ),
  (
    "Pipelines/fjordvik-2012.yaml", "minimum_respondents: 5", "minimum_respondents: 8",
    "response_rates"
  ),
])
func aChangedKeyIsFound(file: String, old: String, new: String, table: String) throws {
  let found = try differences(staffArea) { folder in
    try change(folder + "/" + file) { $0.replacingOccurrences(of: old, with: new) }
  }
  #expect(found.contains { $0.table == table })
}

/// A baseline that another program wrote anew, or somebody edited, is found as well.
@Test func rowsThatWereAddedOrRemovedAreFound() throws {
  let found = try differences(nesodden) { folder in
    try change(folder + "/baseline/events.csv") { text in
      // The row of one event gone, and one of an event that never was.
      text.replacingOccurrences(of: ",vold,", with: ",brann,")
    }
  }
  #expect(
    found.contains(
      CellDifference(
        table: "events", key: "survey=medarbeider wave=2012 unit=nesodden event=vold", column: "",
        old: nil, new: "row")))
  #expect(
    found.contains(
      CellDifference(
        table: "events", key: "survey=medarbeider wave=2012 unit=nesodden event=brann", column: "",
        old: "row", new: nil)))
  #expect(found.count == 2)
}

@Test func smallDifferencesAreWithinTheTolerance() throws {
  for (shift, expected) in [(1e-10, 0), (1e-8, 1)] {
    let found = try differences(nesodden) { folder in
      try change(folder + "/baseline/response_rates.csv") {
        $0.replacingOccurrences(of: ",0.68,", with: ",\(0.68 + shift),")
      }
    }
    #expect(found.count == expected, "\(shift): \(found)")
  }
}

@Test func aBaselineThatIsNotThereIsAFault() throws {
  try withFolder { folder in
    let findings = try #require(ran(Repository.pipeline("nesodden-2012")).findings)
    #expect(throws: Faults.self) {
      try check(findings, against: folder + "/none", tolerance: 1e-9)
    }
  }
}

/// A release folder serves as a baseline just as well: `distributions` is then compared cell by cell.
@Test func aReleaseFolderServesAsABaseline() throws {
  try withFolder { folder in
    let path = try staffArea(folder)
    let pipeline = try Pipeline.load(path: path)
    let result = try run(pipeline, RunOptions())
    _ = try writeRelease(result, of: pipeline, to: folder + "/release")
    let findings = try #require(result.findings)
    let same = try check(findings, against: folder + "/release", tolerance: 0)
    #expect(same.differences.isEmpty)
  }
}
