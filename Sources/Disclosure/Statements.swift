import Survey

/// Whether the cells that a statement rests on are shown.
struct Statements {
  private let tables: [String: Table]

  init(_ tables: [Table]) {
    self.tables = Dictionary(
      tables.map { ($0.schema.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A statement stands only if every cell it cites is there and has a value.
  func stands(_ statement: Finding) -> Bool {
    statement.evidence.allSatisfy { evidence in
      guard let table = tables[evidence.table], let row = row(of: evidence, in: table) else {
        return false
      }
      return table[row, evidence.column] != .empty
    }
  }

  /// The first row that has the key; nil when none has, or a key column does not exist.
  private func row(of evidence: Finding.Evidence, in table: Table) -> Int? {
    var candidates = Array(0..<table.rowCount)
    for (column, value) in evidence.key.sorted(by: { $0.key < $1.key }) {
      guard let place = table.schema.place(of: column) else { return nil }
      let cells = table.columns[place]
      candidates = candidates.filter { row in
        cells[row].text.map { $0 == value } ?? (cells[row].integer.map(String.init) == value)
      }
    }
    return candidates.first
  }
}
