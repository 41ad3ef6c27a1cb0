import Responses
import Survey

@testable import Ingest

/// Accounts for every record and every cell of a microdata file that has been read.
struct DelimitedAccount {
  let text: DelimitedText
  /// As the reader has it.
  let header: [String]
  let headerRow: Int
  let read: ReadResponses

  private struct Row: Equatable {
    let number: Int
    let fields: [PlainField]
  }

  func check() throws {
    try expect(!text.hasZero, "a NUL byte was accepted")
    try expect(text.isValid, "bytes that are not \(text.format.encoding) were accepted")
    try expect(text.records.count >= headerRow, "the header has too many rows")
    try expect(
      text.records[headerRow - 1].fields.count == header.count, "the header has other columns")
    let rows = try checkRows()
    let table = read.table
    try expect(table.rowCount == rows.count, "\(table.rowCount) rows accepted of \(rows.count)")
    try expect(table.sourceRows.map(Int.init) == rows.map(\.number), "rows have other numbers")
    for (item, name) in ["a", "b", "c", "d"].enumerated() { try checkItem(item, name, rows) }
    try checkBackground(rows)
    try checkUnits(rows)
    try checkRespondents(rows)
    try checkNumbers(rows)
  }

  private func column(_ name: String) -> Int? { header.firstIndex(of: name) }
  private func columnInAnyCase(_ names: [String]) -> Int? {
    names.lazy.compactMap { name in header.firstIndex { $0.lowercased() == name } }.first
  }
  private var respondentColumn: Int? { columnInAnyCase(["respondent", "id"]) }

  /// Every record below the header is a row, a blank line, or rejected by the rule that fits it.
  private func checkRows() throws -> [Row] {
    var rows: [Row] = []
    var rejected: [String] = []
    var (blanks, weightless) = (0, 0)
    var ids: Set<[UInt8]> = []
    for (place, record) in text.records.enumerated().dropFirst(headerRow) {
      try expect(!record.isUnclosed, "row \(place + 1) is read, though a quote is open")
      let id = respondentColumn.flatMap {
        $0 < record.fields.count ? record.fields[$0].trimmed : nil
      }
      if record.isBlank, header.count > 1 {
        blanks += 1
      } else if record.hasTextAfterQuote {
        rejected.append("\(place + 1) text_after_quote")
      } else if record.fields.count != header.count {
        rejected.append("\(place + 1) wrong_field_count")
      } else if isWeightless(record, place + 1) {
        weightless += 1
      } else if let id, !id.isEmpty, !ids.insert(id).inserted {
        rejected.append("\(place + 1) doubled_respondent")
      } else {
        rows.append(Row(number: place + 1, fields: record.fields))
      }
    }
    let found = read.rejected.map { "\($0.row) \($0.rule)" }
    try expect(found == rejected, "rejected are \(found), should be \(rejected)")
    try expect(count("", "blank_line") == blanks, "\(blanks) blank lines are not all told of")
    try expect(
      read.rowsRead == rows.count + rejected.count + weightless, "rows read are \(read.rowsRead)")
    try expect(count("w", "zero_weight") == weightless, "\(weightless) rows of weight 0")
    for rule in Set(read.rejected.map(\.rule)) {
      try expect(
        count("", rule) == read.rejected.count { $0.rule == rule }, "\(rule) is not told of")
    }
    return rows
  }

  /// A row whose weight is 0; in a form that the plain reader does not know, as the table has it.
  private func isWeightless(_ record: PlainRecord, _ number: Int) -> Bool {
    guard read.table.weights != nil, let column = column("w") else { return false }
    let field = record.fields[column].trimmed
    let cells = DelimitedCells(decimal: Character(text.format.decimal.rawValue))
    if let (value, sign) = cells.plainNumber(String(decoding: field, as: UTF8.self)) {
      return value == 0 && (sign == nil || sign == cells.decimal)
    }
    return field.contains(0x30) && !read.table.sourceRows.contains(Int32(number))
  }

  /// What the notes of a rule on a column count together.
  private func count(_ column: String, _ rule: String) -> Int {
    read.notes.reduce(0) { $0 + ($1.column == column && $1.rule == rule ? $1.count : 0) }
  }

  /// Every cell is a value, a declared missing kind, or counted among what is out of range.
  private func checkItem(_ item: Int, _ name: String, _ rows: [Row]) throws {
    guard let column = column(name) else {
      return try expect(read.table.items[item] == nil, "item \(name) comes from nowhere")
    }
    guard let answers = read.table.items[item] else { throw Complaint(description: "no \(name)") }
    try expect(answers.count == rows.count, "item \(name) has \(answers.count) cells")
    let cells = DelimitedCells(decimal: Character(text.format.decimal.rawValue))
    var outside = 0
    for (place, row) in rows.enumerated() {
      let found = answers.words(place)
      try expect(found != "?", "row \(row.number) of \(name) is neither answer nor missing")
      if found == "outOfRange" { outside += 1 }
      if let expected = cells.expected(item, row.fields[column]) {
        try expect(found == expected, "row \(row.number) of \(name): \(found) for \(expected)")
      }
    }
    try expect(
      count(name, "undeclared_code") == outside, "\(outside) codes of \(name) are not told of")
  }

  private func checkBackground(_ rows: [Row]) throws {
    guard let column = column("g") else { return }
    guard let cells = read.table.background[0] else { throw Complaint(description: "no g") }
    var undeclared = 0
    for (row, cell) in zip(rows, cells) {
      let field = row.fields[column].trimmed
      try expect(cell < 3 || cell == 255, "row \(row.number) of g is \(cell)")
      // No-break spaces alone are a blank.
      let isBlank = text.letters(field).unicodeScalars
        .allSatisfy { $0 == "\u{A0}" || $0 == "\u{202F}" }
      if cell == 255, !isBlank { undeclared += 1 }
      let place = ["1", "2", "x"].firstIndex { Array($0.utf8) == field }
      if let place { try expect(Int(cell) == place, "row \(row.number) of g: \(cell)") }
      if isBlank { try expect(cell == 255, "row \(row.number) of g was blank") }
    }
    try expect(cells.count == rows.count, "g has \(cells.count) cells")
    try expect(count("g", "undeclared_background") == undeclared, "codes of g are not told of")
  }

  private func checkUnits(_ rows: [Row]) throws {
    try expect(read.table.units.count == rows.count, "there are \(read.table.units.count) units")
    guard let column = columnInAnyCase(["unit", "enhet"]) else {
      return try expect(read.table.units.allSatisfy { $0 == 0 }, "a unit comes from nowhere")
    }
    var unplaced = 0
    for (row, unit) in zip(rows, read.table.units) {
      let known = ["A": 1, "B": 2][text.trimmedLetters(row.fields[column])]
      try expect(Int(unit) == known ?? 0, "row \(row.number) is of unit \(unit)")
      if known == nil { unplaced += 1 }
    }
    let name = header[column]
    try expect(
      count(name, "blank_unit") + count(name, "unknown_unit") == unplaced
        && count(name, "unplaced") == unplaced, "\(unplaced) rows without unit are not told of")
  }

  private func checkRespondents(_ rows: [Row]) throws {
    guard let column = respondentColumn else {
      return try expect(read.table.respondents == nil, "ids come from nowhere")
    }
    let ids = rows.map { text.letters($0.fields[column].trimmed) }
    try expect(read.table.respondents.map(Array.init) == ids, "ids were changed")
    try expect(
      count(header[column], "blank_respondent") == ids.count(where: \.isEmpty),
      "blank ids are not told of")
  }

  private func checkNumbers(_ rows: [Row]) throws {
    let cells = DelimitedCells(decimal: Character(text.format.decimal.rawValue))
    func plain(_ field: PlainField) -> Double? {
      let found = cells.plainNumber(String(decoding: field.trimmed, as: UTF8.self))
      return found.flatMap { $0.1 == nil || $0.1 == cells.decimal ? $0.0 : nil }
    }
    if let weights = read.table.weights {
      guard let column = column("w") else { throw Complaint(description: "weights from nowhere") }
      try expect(weights.count == rows.count, "there are \(weights.count) weights")
      for (row, weight) in zip(rows, weights) {
        try expect(weight > 0 && weight.isFinite, "row \(row.number) has weight \(weight)")
        let number = plain(row.fields[column])
        try expect(number == nil || number == weight, "row \(row.number) has weight \(weight)")
      }
    }
    if let seconds = read.table.seconds {
      guard let column = column("t") else { throw Complaint(description: "times from nowhere") }
      var unread = 0
      for (row, time) in zip(rows, seconds) {
        try expect(time.isNaN || (time >= 0 && time.isFinite), "row \(row.number) took \(time)")
        if time.isNaN, !row.fields[column].trimmed.isEmpty { unread += 1 }
        if let number = plain(row.fields[column]), number >= 0 {
          try expect(number == time, "row \(row.number) took \(time)")
        }
      }
      try expect(
        seconds.count == rows.count && count("t", "unreadable_time") == unread,
        "\(unread) unread times are not told of")
    }
  }
}
