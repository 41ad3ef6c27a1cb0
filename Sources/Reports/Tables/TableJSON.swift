public import Survey

/// The twin of a CSV: the same rows in the same order, one row on a line, columns by name in the
/// table's order; what is empty is null.
public func tableJSON(_ table: Table) -> [UInt8] {
  tableText(table, notation(table))
}

/// The same piece by piece.
func pourJSON(_ table: Table, _ take: @escaping (UnsafeBufferPointer<UInt8>) -> Void) {
  pourTable(table, notation(table), take)
}

private func notation(_ table: Table) -> TableNotation {
  var opening = Array("{\"schema_version\": \(outputSchemaVersion), \"table\": ".utf8)
  appendJSON(table.schema.name, to: &opening)
  opening += (table.rowCount == 0 ? ", \"rows\": [" : ", \"rows\": [\n").utf8
  let names = table.schema.columns.enumerated().map { place, column in
    var name = Array((place == 0 ? "{" : ", ").utf8)
    appendJSON(column.name, to: &name)
    return name + Array(": ".utf8)
  }
  return TableNotation(
    opening: opening, prefixes: names, between: Array(",\n".utf8), end: [0x7D],
    closing: Array((table.rowCount == 0 ? "]}\n" : "\n]}\n").utf8),
    empty: Array("null".utf8), decimalMark: 0x2E, text: { appendJSON($0, to: &$1) })
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
