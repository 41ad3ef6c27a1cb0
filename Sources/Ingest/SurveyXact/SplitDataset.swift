internal import Survey

/// A dataset that stands on several sheets, some columns on each, one respondent to a row.
struct SplitDataset {
  struct Part {
    let name: String
    let table: TabularText
  }

  let shown: String
  /// At least one.
  let parts: [Part]

  /// The columns that are taken from a part, and those that an earlier part has already.
  private struct Columns {
    var taken: [Int] = []
    var again: [(column: Int, first: (part: Int, column: Int))] = []
  }

  /// All columns side by side. A column that stands on several sheets is taken once.
  /// Faults: `split_dataset` where the sheets do not have the same rows, or where a column that
  /// stands on two sheets differs.
  func joined() throws(Faults) -> TabularText {
    guard let first = parts.first else { throw Faults([emptyFile(shown)]) }
    if parts.count == 1 { return first.table }
    if let other = parts.first(where: { $0.table.headerRow != first.table.headerRow }) {
      throw fault(other.table.headerRow, "", "begins on another row than `\(first.name)`", other)
    }
    let columns = shared()
    var writer = TabularTextWriter(capacity: parts.reduce(0) { $0 + $1.table.bytes.count })
    var cursors = parts.map { Cursor($0.table.bytes) }
    var row = first.table.headerRow
    while cursors.contains(where: { !$0.isAtEnd }) {
      if let short = cursors.indices.first(where: { cursors[$0].isAtEnd }) {
        throw fault(row, "", "ends before the others do", parts[short])
      }
      for place in cursors.indices { cursors[place].advance() }
      try check(cursors, columns, row)
      write(cursors, columns, to: &writer)
      row += 1
    }
    let taken = zip(parts, columns).flatMap { part, columns in
      columns.taken.map { part.table.columns[$0] }
    }
    return TabularText(
      bytes: writer.bytes, columns: taken, headerRow: first.table.headerRow,
      report: "sheets \(parts.map(\.name).joined(separator: ", ")) side by side")
  }

  private func shared() -> [Columns] {
    var first: [String: (part: Int, column: Int)] = [:]
    return parts.enumerated().map { part, sheet in
      var columns = Columns()
      for (column, name) in sheet.table.columns.map(\.name).enumerated() {
        // A name that a sheet has twice is left to whoever reads the header.
        if !name.isEmpty, let earlier = first[name], earlier.part != part {
          columns.again.append((column, earlier))
        } else {
          columns.taken.append(column)
          first[name] = first[name] ?? (part, column)
        }
      }
      return columns
    }
  }

  private func check(_ cursors: [Cursor], _ columns: [Columns], _ row: Int) throws(Faults) {
    for (part, cursor) in cursors.enumerated() {
      let expected = parts[part].table.columns.count
      if cursor.count > expected || cursor.isFlawed {
        throw fault(row, "", "has \(cursor.count) fields for \(expected) columns", parts[part])
      }
      for (column, earlier) in columns[part].again
      where cursor.field(column) != cursors[earlier.part].field(earlier.column) {
        throw fault(
          row, parts[part].table.columns[column].name,
          "has another value in a column that `\(parts[earlier.part].name)` has too", parts[part])
      }
    }
  }

  private func write(
    _ cursors: [Cursor], _ columns: [Columns], to writer: inout TabularTextWriter
  ) {
    // A row without anything on any sheet stays one.
    if cursors.contains(where: { $0.count > 0 }) {
      for (cursor, columns) in zip(cursors, columns) {
        for column in columns.taken {
          cursor.field(column).withUnsafeBufferPointer { writer.append($0) }
        }
      }
    }
    writer.endRecord()
  }

  private func fault(_ row: Int, _ column: String, _ what: String, _ part: Part) -> Faults {
    Faults([
      Diagnostic(
        .config, rule: "split_dataset", at: .data(file: shown, row: row, column: column),
        "the sheet `\(part.name)` \(what)",
        advice: "The sheets of a SurveyXact dataset hold the same respondents, row by row, and "
          + "different columns. Export the survey as CSV files, which are not split.")
    ])
  }
}

/// One record after another of a tabular text.
private struct Cursor {
  private let bytes: [UInt8]
  private let scanner = RecordScanner(delimiter: .tab, most: .max)
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place >= bytes.count }
  /// Fields of the record; 0 for a row without anything on it.
  var count: Int { scanner.isBlank ? 0 : scanner.count }
  var isFlawed: Bool { scanner.flaw != nil }

  mutating func advance() {
    let start = place
    place = bytes.withUnsafeBufferPointer {
      if case .record(let next) = scanner.scan($0, from: start, isLast: true) {
        next
      } else {
        $0.count
      }
    }
  }

  /// Empty past the end of the record.
  func field(_ column: Int) -> [UInt8] {
    guard column < count else { return [] }
    return bytes.withUnsafeBufferPointer { $0.bytes(of: scanner.fields[column]) }
  }
}
