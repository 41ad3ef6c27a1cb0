import Ingest

/// Rows of a table of figures that sum up the others: no unit's figures, but those of all.
enum TotalRows {
  /// What such rows are called where a unit is meant, in file order. They are known by their name,
  /// or by a number that is the sum of all others; what is a unit's is none of them.
  /// - Parameter number: a column whose numbers can be summed up; nil: there is none.
  static func names(
    _ table: SmallTable, unit: Int, number: Int?, isUnit: (String) -> Bool
  ) -> [String] {
    let others = table.rows.filter { !isUnit($0[unit]) }
    var found = Set(others.map { $0[unit] }.filter(isTotal))
    if let number {
      let rows = table.rows.filter { !found.contains($0[unit]) }
      if let sum = nameOfSum(table, rows, unit, number), !isUnit(sum) { found.insert(sum) }
    }
    var seen: Set<String> = []
    return others.map { $0[unit] }.filter { found.contains($0) && seen.insert($0).inserted }
  }

  /// The text sums up others by its words: `Totalt`, `Snitt alle skoler`, `Hele kommunen`.
  static func isTotal(_ text: String) -> Bool {
    guard !isSummaryWord(text) else { return true }
    let tokens = TellingWords.tokens(text)
    if tokens == ["kommunen"] || tokens == ["alle"] { return true }
    return TellingWords.total.stand(in: text) || tokens.starts(with: ["i", "alt"])
      || ((2...3) ~= tokens.count && TellingWords.whole.are(tokens[0]))
  }

  /// Fewer rows than that may add up by chance.
  private static let fewestSummed = 2

  /// The unit of the one row whose number is the sum of all others; nil where there is none.
  private static func nameOfSum(
    _ table: SmallTable, _ rows: [[String]], _ unit: Int, _ number: Int
  ) -> String? {
    let numbers = rows.compactMap { table.number($0[number]) }
    guard numbers.count == rows.count, numbers.count > fewestSummed,
      let most = numbers.max(), most > 0, numbers.reduce(0, +) == 2 * most,
      numbers.count(where: { $0 == most }) == 1
    else { return nil }
    return numbers.firstIndex(of: most).map { rows[$0][unit] }
  }
}

extension FigureTable {
  /// What the rows that sum up others are called where a unit is meant.
  func totals(isUnit: (String) -> Bool) -> [String] {
    guard let unit = columns["unit"].flatMap(table.column) else { return [] }
    return TotalRows.names(
      table, unit: unit, number: columns["invited"].flatMap(table.column), isUnit: isUnit)
  }
}

extension ForeignFigures {
  /// What the rows that sum up others are called where a unit is meant.
  func totals(isUnit: (String) -> Bool) -> [String] {
    guard let place = table.column(unit) else { return [] }
    return TotalRows.names(table, unit: place, number: nil, isUnit: isUnit)
  }
}
