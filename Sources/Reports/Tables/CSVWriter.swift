public import Survey

/// How a table becomes text.
public enum CSVDialect: String, Sendable, CaseIterable {
  /// RFC 4180: comma, decimal point, CRLF, UTF-8 without byte order mark. Cells stand as they are.
  case rfc4180
  /// For a Norwegian spreadsheet: byte order mark, semicolon, decimal comma, CRLF. A text that the
  /// spreadsheet would run as a formula (it begins with = + - @, tab or carriage return) gets an
  /// apostrophe in front, so this dialect is for people and not for reading back.
  case excel

  var delimiter: UInt8 { self == .rfc4180 ? 0x2C : 0x3B }
  var decimalMark: UInt8 { self == .rfc4180 ? 0x2E : 0x2C }
}

/// The table with a header row. An empty cell is empty; a number is the shortest text that reads
/// back to the same double.
public func csv(_ table: Table, _ dialect: CSVDialect) -> [UInt8] {
  var bytes: [UInt8] = dialect == .excel ? [0xEF, 0xBB, 0xBF] : []
  bytes.reserveCapacity(64 * (table.rowCount + 1))
  for (place, column) in table.schema.columns.enumerated() {
    if place > 0 { bytes.append(dialect.delimiter) }
    appendField(column.name, dialect, to: &bytes)
  }
  bytes += [0x0D, 0x0A]
  var texts = RepeatedTexts(columns: table.columns.count) { appendField($0, dialect, to: &$1) }
  for row in 0..<table.rowCount {
    for place in table.columns.indices {
      if place > 0 { bytes.append(dialect.delimiter) }
      let cell = table.columns[place][row]
      if case .text(let text) = cell {
        texts.append(text, column: place, to: &bytes)
      } else {
        appendCell(cell, dialect, to: &bytes)
      }
    }
    bytes += [0x0D, 0x0A]
  }
  return bytes
}

private func appendCell(_ cell: Cell, _ dialect: CSVDialect, to bytes: inout [UInt8]) {
  switch cell {
  case .empty: break
  case .text(let text): appendField(text, dialect, to: &bytes)
  case .integer(let value): bytes += value.description.utf8
  case .boolean(let value): bytes += (value ? "true" : "false").utf8
  case .number(let value):
    let start = bytes.count
    bytes += value.shortest.utf8
    guard dialect == .excel else { break }
    for place in start..<bytes.count where bytes[place] == 0x2E {
      bytes[place] = dialect.decimalMark
    }
  }
}

/// Quoted only where the text holds a delimiter, a quote or a line break.
private func appendField(_ text: String, _ dialect: CSVDialect, to bytes: inout [UInt8]) {
  let guarded = dialect == .excel && startsFormula(text)
  let needsQuotes = text.utf8.contains {
    $0 == dialect.delimiter || $0 == 0x22 || $0 == 0x0D || $0 == 0x0A
  }
  guard needsQuotes else {
    if guarded { bytes.append(0x27) }
    bytes += text.utf8
    return
  }
  bytes.append(0x22)
  if guarded { bytes.append(0x27) }
  for byte in text.utf8 {
    if byte == 0x22 { bytes.append(0x22) }
    bytes.append(byte)
  }
  bytes.append(0x22)
}

private func startsFormula(_ text: String) -> Bool {
  switch text.utf8.first {
  case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
  default: false
  }
}
