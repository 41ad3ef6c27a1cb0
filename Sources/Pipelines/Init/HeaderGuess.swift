/// Finds the rows of the header in the first rows of a table, where they are not just the first.
struct HeaderGuess: Equatable {
  struct Rows: Equatable {
    /// From 1; nil: left to the reader.
    let first: Int?
    let count: Int?
  }

  let rows: Rows
  /// Where a row of the header has short names and another the questions, by column.
  private(set) var shortNames: [Int: String] = [:]
  private(set) var questions: [Int: String] = [:]

  private static let mostRows = 4

  /// Nil: the reader finds the header by itself, or nothing can be told.
  init?(_ rows: [[String]], isText: Bool) {
    guard let first = rows.firstIndex(where: { Self.filled($0) > 1 }),
      let data = Self.firstData(rows, after: first)
    else { return nil }
    // A header stands together: what is above a blank row is a title.
    let start = (rows[first..<data].lastIndex { Self.filled($0) == 0 } ?? first - 1) + 1
    var block = start..<data
    // What stands in rows of answers too is no header.
    while block.count > 1, Self.recurs(rows[block.upperBound - 1], below: rows[data...]) {
      block = block.lowerBound..<block.upperBound - 1
    }
    guard let names = block.last.map({ rows[$0] }), block.count <= Self.mostRows,
      Self.areNames(names, width: Self.filled(rows[data]))
    else { return nil }
    guard block.count > 1 || start > first || (isText && start > 0) else { return nil }
    self.rows = Rows(first: block.lowerBound + 1, count: block.count)
    if block.count > 1 { findQuestions(Array(rows[block])) }
  }

  /// The first row below with numbers in it as the rows after it have them.
  private static func firstData(_ rows: [[String]], after first: Int) -> Int? {
    ((first + 1)..<max(first + 1, rows.count)).first { place in
      let row = rows[place]
      let numbers = row.indices.filter { isNumber(row[$0]) }
      guard !numbers.isEmpty else { return false }
      if numbers.count * 3 >= filled(row) { return true }
      let after = rows[(place + 1)...].prefix(3)
      return after.contains { row in
        numbers.contains { $0 < row.count && isNumber(row[$0]) }
      }
    }
  }

  private static func filled(_ row: [String]) -> Int { row.count { !$0.isEmpty } }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.contains { ("0"..."9").contains($0) }
      && text.allSatisfy { ("0"..."9").contains($0) || "+-−.,:/ \u{A0}\u{202F}T".contains($0) }
  }

  /// Different texts, in about as many columns as hold data.
  private static func areNames(_ row: [String], width: Int) -> Bool {
    let names = row.filter { !$0.isEmpty }
    return names.count > 1 && Set(names).count == names.count && names.count * 2 > width
  }

  private static func recurs(_ row: [String], below: ArraySlice<[String]>) -> Bool {
    let texts = row.indices.filter { !row[$0].isEmpty && !isNumber(row[$0]) }
    let again = texts.count { place in
      below.contains { place < $0.count && $0[place] == row[place] }
    }
    return again > 0 && again * 4 >= texts.count
  }

  /// Names that could be ids, above names that are sentences.
  private mutating func findQuestions(_ block: [[String]]) {
    guard let names = block.last, !Self.areShort(names),
      let place = block.dropLast().indices.first(where: { place in
        Self.areShort(block[place]) && Self.areNames(block[place], width: Self.filled(names))
      })
    else { return }
    let short = block[place]
    let asked = block.indices.last { $0 != place && !Self.areJSON(block[$0]) }
    for column in short.indices where !short[column].isEmpty {
      shortNames[column] = short[column]
      if let asked, column < block[asked].count, !block[asked][column].isEmpty {
        questions[column] = block[asked][column]
      }
    }
  }

  private static func areShort(_ row: [String]) -> Bool {
    let names = row.filter { !$0.isEmpty }
    return names.count { ColumnNames.isIdentifier($0) } * 10 >= names.count * 9
  }

  private static func areJSON(_ row: [String]) -> Bool {
    row.count { $0.hasPrefix("{") } * 2 > filled(row)
  }
}
