public import Survey

/// The twin of a CSV: the same rows in the same order, one row on a line, columns by name in the
/// table's order; what is empty is null.
public func tableJSON(_ table: Table) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(320 * (table.rowCount + 1))
  bytes += "{\"schema_version\": \(outputSchemaVersion), \"table\": ".utf8
  appendJSON(table.schema.name, to: &bytes)
  bytes += ", \"rows\": [".utf8
  let names = table.schema.columns.enumerated().map { place, column in
    var name = Array((place == 0 ? "{" : ", ").utf8)
    appendJSON(column.name, to: &name)
    return name + Array(": ".utf8)
  }
  var texts = RepeatedTexts(columns: names.count) { appendJSON($0, to: &$1) }
  for row in 0..<table.rowCount {
    bytes += (row == 0 ? "\n" : ",\n").utf8
    for place in names.indices {
      bytes += names[place]
      let cell = table.columns[place][row]
      if case .text(let text) = cell {
        texts.append(text, column: place, to: &bytes)
      } else {
        appendJSON(cell, to: &bytes)
      }
    }
    bytes.append(0x7D)
  }
  bytes += (table.rowCount == 0 ? "]}\n" : "\n]}\n").utf8
  return bytes
}

private func appendJSON(_ cell: Cell, to bytes: inout [UInt8]) {
  switch cell {
  case .empty: bytes += "null".utf8
  case .text(let text): appendJSON(text, to: &bytes)
  case .integer(let value): bytes += value.description.utf8
  case .number(let value): appendJSON(value, to: &bytes)
  case .boolean(let value): bytes += (value ? "true" : "false").utf8
  }
}

extension JSONValue {
  init(_ cell: Cell) {
    switch cell {
    case .empty: self = .null
    case .text(let text): self = .string(text)
    case .integer(let value): self = .integer(value)
    case .number(let value): self = .number(value)
    case .boolean(let value): self = .boolean(value)
    }
  }
}
