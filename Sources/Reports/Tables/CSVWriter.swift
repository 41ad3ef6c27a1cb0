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
  tableText(table, notation(table, dialect))
}

/// The same piece by piece.
func pourCSV(
  _ table: Table, _ dialect: CSVDialect, _ take: @escaping (UnsafeBufferPointer<UInt8>) -> Void
) {
  pourTable(table, notation(table, dialect), take)
}

private func notation(_ table: Table, _ dialect: CSVDialect) -> TableNotation {
  var header: [UInt8] = dialect == .excel ? [0xEF, 0xBB, 0xBF] : []
  for (place, column) in table.schema.columns.enumerated() {
    if place > 0 { header.append(dialect.delimiter) }
    appendField(column.name, dialect, to: &header)
  }
  return TableNotation(
    opening: header + [0x0D, 0x0A],
    prefixes: table.columns.indices.map { $0 == 0 ? [] : [dialect.delimiter] }, between: [],
    end: [0x0D, 0x0A], closing: [], empty: [], decimalMark: dialect.decimalMark,
    text: { appendField($0, dialect, to: &$1) })
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
