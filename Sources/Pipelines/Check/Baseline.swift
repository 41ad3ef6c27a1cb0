public import Disclosure
import Foundation
internal import Ingest
internal import Reports
public import Survey

/// How a run compares with an earlier release.
public struct CheckResult: Sendable {
  /// In the order of the tables and their rows; empty: nothing changed.
  public let differences: [CellDifference]
  /// Rows and cells that were compared.
  public let rows: Int
  public let tables: Int
}

/// A baseline keeps these tables as digests: they are long, and what moves them moves another table
/// too.
let digested: Set = [
  TableSchema.distributions.name, TableSchema.itemCorrelations.name,
]

/// Compares findings with a baseline, or an earlier release folder, cell by cell. Columns that only
/// repeat a name are not compared.
public func check(
  _ findings: Findings, against directory: String, tolerance: Double
) throws(Faults) -> CheckResult {
  var isFolder = ObjCBool(false)
  guard FileManager.default.fileExists(atPath: directory, isDirectory: &isFolder),
    isFolder.boolValue
  else {
    throw Faults([
      Diagnostic(
        .config, rule: "missing_baseline", at: .file(directory), "there is no baseline here",
        advice: "run check with --accept to make one")
    ])
  }
  let baseline = try EarlierRelease(directory)
  var result = Comparison()
  for table in findings.tables where baseline.holds(table.schema.name) {
    result.add(try baseline.compare(table.withoutNames, tolerance: tolerance), table)
  }
  guard result.tables > 0 else {
    throw Faults([
      Diagnostic(
        .config, rule: "empty_baseline", at: .file(directory), "this release has no CSV",
        advice: "compare with one that was written with formats: [csv]")
    ])
  }
  return CheckResult(
    differences: result.differences, rows: result.rows, tables: result.tables)
}

private struct Comparison {
  var differences: [CellDifference] = []
  var rows = 0
  var tables = 0

  mutating func add(_ found: [CellDifference], _ table: Table) {
    differences += found
    rows += table.rowCount
    tables += 1
  }
}

/// Writes the baseline that a later `check` compares with: CSV only, the folder replaced whole.
/// Names of units, dimensions and items are left out: they stand in the files that declare them,
/// and would make up half of a baseline.
public func acceptBaseline(_ findings: Findings, at directory: String) throws(CannotWrite) {
  let files = findings.tables.map { table in
    digested.contains(table.schema.name)
      ? ReleaseFile(
        name: "\(table.schema.name).sha256",
        bytes: Array(digestText(table.withoutNames).utf8), rows: nil)
      : ReleaseFile(
        name: "\(table.schema.name).csv", bytes: csv(table.withoutNames, .rfc4180),
        rows: table.rowCount)
  }
  try replaceFolder(.baseline(directory), with: files)
}

/// Columns that repeat a name from the units, the codebook or the catalogue.
private let repeatedNames: Set = ["unit_name", "label", "label_x", "label_y", "value_label"]

extension Table {
  fileprivate var withoutNames: Table {
    let kept = schema.columns.indices.filter {
      !repeatedNames.contains(schema.columns[$0].name)
    }
    var table = Table(
      TableSchema(schema.name, schema.meaning, kept.map { schema.columns[$0] }))
    for row in 0..<rowCount { table.append(kept.map { columns[$0][row] }) }
    return table
  }
}

/// Of the cells with numbers to eight decimals: the last bits differ between processors.
private func digestText(_ table: Table) -> String {
  var rounded = Table(table.schema)
  for row in 0..<table.rowCount {
    rounded.append(
      table.columns.map { column in
        if case .number(let value) = column[row] {
          .number((value * 1e8).rounded() / 1e8)
        } else {
          column[row]
        }
      })
  }
  return "\(SHA256.hex(csv(rounded, .rfc4180))) \(rounded.rowCount)\n"
}

private func trimmed(_ text: String) -> String {
  text.trimmingCharacters(in: .whitespacesAndNewlines)
}

/// An accepted baseline or a release folder.
private struct EarlierRelease {
  let directory: String
  /// Files that a release's manifest names; nil: a baseline, which has no manifest.
  private let released: Set<String>?

  init(_ directory: String) throws(Faults) {
    self.directory = directory
    let path = directory + "/manifest.json"
    guard let data = FileManager.default.contents(atPath: path) else {
      released = nil
      return
    }
    guard
      let manifest = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let outputs = manifest["outputs"] as? [[String: Any]]
    else {
      throw Faults([
        Diagnostic(.config, rule: "not_a_manifest", at: .file(path), "is not a manifest")
      ])
    }
    released = Set(outputs.compactMap { $0["name"] as? String })
  }

  /// A release holds the tables that its pipeline asked for; a baseline should hold all.
  func holds(_ table: String) -> Bool { released?.contains(table + ".csv") ?? true }

  func compare(_ table: Table, tolerance: Double) throws(Faults) -> [CellDifference] {
    let name = table.schema.name
    let digest = directory + "/\(name).sha256"
    if digested.contains(name), let data = FileManager.default.contents(atPath: digest) {
      let old = trimmed(String(decoding: data, as: UTF8.self))
      let new = trimmed(digestText(table))
      guard old != new else { return [] }
      return [CellDifference(table: name, key: "", column: "sha256 rows", old: old, new: new)]
    }
    let (old, new) = try texts(table)
    return Pipelines.compare(
      old.without(repeatedNames), new, keys: table.schema.keys, tolerance: tolerance)
  }

  /// The table then and now. One that a baseline does not have counts as one without rows: every
  /// row is then new. A release for a spreadsheet is compared with what would be written for one.
  private func texts(_ table: Table) throws(Faults) -> (old: TextTable, new: TextTable) {
    let schema = table.schema
    let path = directory + "/\(schema.name).csv"
    guard let data = FileManager.default.contents(atPath: path) else {
      return (
        TextTable(name: schema.name, columns: schema.columns.map(\.name), rows: []),
        textTable(table)
      )
    }
    let bytes = [UInt8](data)
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      return (try textTable(bytes, path, schema, .rfc4180), textTable(table))
    }
    return (
      try textTable(bytes, path, schema, .excel),
      try textTable(csv(table, .excel), path, schema, .excel)
    )
  }
}

private func textTable(
  _ bytes: [UInt8], _ path: String, _ schema: TableSchema, _ dialect: CSVDialect
) throws(Faults) -> TextTable {
  let isExcel = dialect == .excel
  let format = TextFormat(
    delimiter: isExcel ? .semicolon : .comma, decimal: isExcel ? .comma : .point, encoding: .utf8)
  let read = try SmallTable(bytes: bytes, shown: path, format: format)
  var rows = read.rows
  if isExcel {
    let numbers = read.header.indices.filter { place in
      schema.columns.contains { $0.name == read.header[place] && $0.type == .number }
    }
    for row in rows.indices {
      for place in numbers { rows[row][place].replace(",", with: ".") }
    }
  }
  return TextTable(name: schema.name, columns: read.header, rows: rows)
}

private func textTable(_ table: Table) -> TextTable {
  TextTable(
    name: table.schema.name, columns: table.schema.columns.map(\.name),
    rows: (0..<table.rowCount).map { row in table.cells(of: row).map(\.plainText) })
}

extension Cell {
  /// As it stands in the CSV.
  var plainText: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .integer(let value): "\(value)"
    case .number(let value): value.shortest
    case .boolean(let value): value ? "true" : "false"
    }
  }
}
