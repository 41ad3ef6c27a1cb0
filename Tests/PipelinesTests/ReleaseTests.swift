import Foundation
import Testing

@testable import Pipelines

private let tables = [
  "response_rates", "dimensions", "benchmarks", "items", "distributions", "events", "breakdowns",
  "reliability", "principles", "indicators", "indicator_coverage", "indicator_gaps", "lead_lag",
  "indicator_values", "correlations", "item_correlations", "models", "coefficients",
  "variance_components", "importance",
  "priorities", "data_quality",
]

/// The three pipelines of the repository, and one area of the last: small, yet with every table.
enum Example: String, CaseIterable {
  case nesodden, blieseHalverson, fjordvik, staffArea

  func released() throws -> Released {
    switch self {
    case .nesodden: try Released.nesodden.get()
    case .blieseHalverson: try Released.blieseHalverson.get()
    case .fjordvik: try Released.fjordvik.get()
    case .staffArea: try Released.staffArea.get()
    }
  }

  /// Cell by cell is for tables of a readable size; those of the whole municipality are made by
  /// the same code as its area's.
  static let small: [Example] = [.nesodden, .blieseHalverson, .staffArea]
}

/// The public interface's list of files, less the table and the workbooks that come later.
@Test(arguments: Example.allCases)
func theReleaseFolderHoldsExactlyItsFiles(example: Example) throws {
  let documents = [
    "findings.json", "disclosure.json", "manifest.json", "datapackage.json", "report.html",
  ]
  let expected = Set(tables.flatMap { [$0 + ".csv", $0 + ".json"] } + documents)
  #expect(Set(try example.released().files.keys) == expected)
}

@Test(arguments: Example.allCases)
func theInternalFolderIsForItsOwnerAlone(example: Example) throws {
  let release = try example.released()
  #expect(release.internalMode == 0o700)
  let expected = Set(
    ["rejected.csv", "timings.csv", "data_quality_rows.csv", "configuration.txt"]
      + tables.map { "unprotected-\($0).csv" })
  #expect(Set(release.internalFiles.keys) == expected)
}

/// The same rows and cells in both; an empty cell is null.
@Test(arguments: Example.small)
func everyTableHasATwin(example: Example) throws {
  let release = try example.released()
  for name in tables {
    let table = try release.table(name)
    let twin = try release.json(name)
    #expect(twin["schema_version"] == .number(1))
    #expect(twin["table"] == .string(name))
    let rows = twin["rows"]?.array ?? []
    #expect(rows.count == table.rows.count, "\(name)")
    for (row, object) in zip(table.rows, rows) {
      let same =
        object.members.map(\.name) == table.header
        && zip(object.members, row.cells).allSatisfy { isSame($0.value, $1) }
      if !same { Issue.record("\(name): \(row.cells) is \(object)") }
    }
  }
}

private func isSame(_ value: JSON, _ cell: String) -> Bool {
  switch value {
  case .null: cell.isEmpty
  case .string(let text): text == cell
  case .boolean(let flag): cell == (flag ? "true" : "false")
  case .number(let number): Double(cell) == number
  default: false
  }
}

@Test(arguments: Example.small)
func everyJSONFileSatisfiesTheSchema(example: Example) throws {
  let release = try example.released()
  let root = try JSON.read(Array(Schemas.output.utf8))
  for name in release.files.keys.sorted() where name.hasSuffix(".json") {
    let value = try release.json(String(name.dropLast(5)))
    // Against its own definition: the choice among all of them is tried on one document below.
    let stem = String(name.dropLast(5))
    let definition = tables.contains(stem) ? "table_" + stem : stem
    let reference = JSON.object([
      .init(name: "$ref", value: .string("#/$defs/" + definition)),
      .init(name: "$defs", value: try #require(root["$defs"])),
    ])
    let faults = JSONSchema(root: reference).faults(value)
    #expect(faults.isEmpty, "\(name): \(faults.prefix(3))")
  }
  for name in ["manifest", "dimensions"] where example == .nesodden {
    #expect(JSONSchema(root: root).faults(try release.json(name)).isEmpty)
  }
}

/// A schema that takes anything would pass the test above.
@Test func theSchemaTurnsDownALeak() throws {
  let schema = JSONSchema(root: try JSON.read(Array(Schemas.output.utf8)))
  let text = """
    {"schema_version": 1, "table": "response_rates", "rows": [{"survey": "a", "wave": "b",
    "unit": "c", "invited": null, "answered": 4, "rate": null, "rate_low": null,
    "rate_high": null, "protection": "primary", "unit_name": "C"}]}
    """
  let leak = try JSON.read(Array(text.utf8))
  #expect(!schema.faults(leak).isEmpty)
  let shown = try JSON.read(Array(text.replacingOccurrences(of: "primary", with: "shown").utf8))
  #expect(schema.faults(shown).isEmpty)
}

/// Frictionless Data Package 1: a resource per CSV, its fields in the CSV's order, types that the
/// cells have, keys that are unique.
@Test(arguments: Example.small)
func theDataPackageDescribesEveryCSV(example: Example) throws {
  let release = try example.released()
  let package = try release.json("datapackage")
  #expect(package["profile"] == .string("tabular-data-package"))
  let name = try #require(package["name"]?.string)
  #expect(name.wholeMatch(of: /[-a-z0-9._\/]+/) != nil)
  let resources = try #require(package["resources"]).array
  #expect(resources.map { $0["path"]?.string } == tables.map { $0 + ".csv" })
  for resource in resources {
    let table = try release.table(try #require(resource["name"]?.string))
    let fields = resource["schema"]?["fields"]?.array ?? []
    #expect(fields.compactMap { $0["name"]?.string } == table.header)
    for (place, field) in fields.enumerated() {
      let type = field["type"]?.string ?? ""
      let allowed = field["constraints"]?["enum"]?.array.compactMap(\.string)
      #expect(field["description"]?.string?.isEmpty == false)
      let wrong = table.rows.first { !fits($0.cells[place], type, allowed) }
      #expect(wrong == nil, "\(resource["path"]?.string ?? "") \(type)")
    }
    let keys = (resource["schema"]?["primaryKey"]?.array ?? []).compactMap(\.string)
    #expect(!keys.isEmpty)
    let found = Set(table.rows.map { row in keys.map { row[$0] } })
    #expect(found.count == table.rows.count, "\(resource["path"]?.string ?? ""): keys repeat")
  }
}

private func fits(_ cell: String, _ type: String, _ allowed: [String]?) -> Bool {
  if cell.isEmpty { return true }
  if let allowed { return allowed.contains(cell) }
  switch type {
  case "integer": return Int(cell) != nil
  case "number": return Double(cell).map(\.isFinite) ?? false
  case "boolean": return cell == "true" || cell == "false"
  default: return type == "string"
  }
}

/// Every output but the manifest itself, by the digest of its bytes; no time, no place.
@Test(arguments: Example.allCases)
func theManifestNamesWhatIsThere(example: Example) throws {
  let release = try example.released()
  let manifest = try release.json("manifest")
  var digests: [String: String] = [:]
  for output in manifest["outputs"]?.array ?? [] {
    digests[output["name"]?.string ?? ""] = output["sha256"]?.string
    let name = output["name"]?.string ?? ""
    guard name.hasSuffix(".csv") else { continue }
    guard example != .fjordvik || name != "distributions.csv" else { continue }
    #expect(
      output["rows"]?.number == Double(try release.table(String(name.dropLast(4))).rows.count))
  }
  var expected = release.files
  expected["manifest.json"] = nil
  #expect(Set(digests.keys) == Set(expected.keys))
  for (name, bytes) in expected { #expect(digests[name] == SHA256.hex(bytes), "\(name)") }
  for input in manifest["inputs"]?.array ?? [] {
    #expect(input["name"]?.string?.hasPrefix("/") == false, "a path of this machine")
  }
  let text = String(decoding: release.files["manifest.json"] ?? [], as: UTF8.self)
  #expect(!text.contains(Repository.root.path))
}

/// sha256("") and sha256("abc") as in FIPS 180-4's examples; 64 bytes fill a block exactly.
@Test(arguments: [
  ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  (
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
  ),
])
func digestsAreSHA256(text: String, digest: String) {
  #expect(SHA256.hex(Array(text.utf8)) == digest)
}

@Test(arguments: [1, 5])
func theReleaseDoesNotDependOnThreads(threads: Int) throws {
  let again = try Released("bliese-halverson-1996", threads: threads)
  try expectSame(try Released.blieseHalverson.get(), again)
}

@Test func aSecondRunGivesTheSameBytes() throws {
  try expectSame(try Released.nesodden.get(), try Released("nesodden-2012"))
  let area = try withFolder {
    try Released(at: StaffArea(swapped: false).write(to: $0), threads: 5)
  }
  try expectSame(try Released.staffArea.get(), area)
}

private func expectSame(_ a: Released, _ b: Released) throws {
  #expect(Set(a.files.keys) == Set(b.files.keys))
  let differing = a.files.filter { b.files[$0.key] != $0.value }.keys.sorted()
  #expect(differing.isEmpty)
  let within = a.internalFiles.filter { b.internalFiles[$0.key] != $0.value }.keys.sorted()
  #expect(within.isEmpty)
}

/// A sentence about the page that needs no browser: one file, nothing fetched, a language.
@Test(arguments: Example.allCases)
func theReportIsOnePage(example: Example) throws {
  let page = String(decoding: try #require(example.released().files["report.html"]), as: UTF8.self)
  #expect(page.hasPrefix("<!DOCTYPE html>") || page.hasPrefix("<!doctype html>"))
  #expect(page.contains("<html lang=\"\(example == .blieseHalverson ? "en" : "nb")\""))
  for reference in ["<script", "src=\"http", "href=\"http", "url(http", "@import"] {
    #expect(!page.contains(reference), "\(reference)")
  }
}
