import Ingest

/// A row that sums up those above it, as spreadsheets have them at the bottom: nobody's answers.
struct SummaryRow {
  /// As the user sees it.
  let row: Int32
  /// What it is called; nil: nothing is known.
  let word: String?
}

/// Finds the rows of a table of answers that are no respondent's: those that hold strays in most of
/// the coded columns, and those near the end that say what they are.
struct SummaryRows {
  private(set) var rows: [SummaryRow] = []
  private let profile: TableProfile

  private static let fewestStrays = 3
  /// Rows at the end in which words are looked for.
  private static let last = 6
  init(_ profile: TableProfile) {
    self.profile = profile
    let coded = profile.columns.indices.filter { profile.columns[$0].isCodes }
    guard coded.count > 1, profile.rowCount > 0 else { return }
    let texts = profile.columns.indices.filter { !coded.contains($0) }
    let found = rowsOfStrays(coded)
    for row in 0..<profile.rowCount {
      let isLast = row >= profile.rowCount - Self.last
      guard found.contains(row) || isLast else { continue }
      let word = texts.compactMap { self.word($0, row) }.first
      let isFilled = coded.contains { profile.columns[$0].cells[row] != ColumnProfile.blank }
      guard found.contains(row) || (word != nil && isFilled) else { continue }
      rows.append(SummaryRow(row: profile.sourceRows[row], word: word))
    }
  }

  /// Rows with strays in half of the coded columns that they fill, and no fewer than three.
  private func rowsOfStrays(_ coded: [Int]) -> Set<Int> {
    var strays = [Int](repeating: 0, count: profile.rowCount)
    var isStray = false
    for place in coded {
      let cells = strayCells(profile.columns[place])
      guard cells.contains(true) else { continue }
      isStray = true
      for (row, cell) in profile.columns[place].cells.enumerated() where cells[Int(cell)] {
        strays[row] += 1
      }
    }
    guard isStray else { return [] }
    let fewest = min(Self.fewestStrays, coded.count)
    return Set(
      strays.indices.filter { row in
        strays[row] >= fewest
          && strays[row] * 2
            >= coded.count {
              profile.columns[$0].cells[row] != ColumnProfile.blank
            }
      })
  }

  /// By cell: it is no code, or one apart from those that enough rows hold.
  private func strayCells(_ column: ColumnProfile) -> [Bool] {
    var cells = [Bool](repeating: false, count: 256)
    let common = column.values.filter { $0.count >= ScaleGuess.leastShown }.compactMap(\.code)
    for (place, value) in column.values.prefix(ColumnProfile.codedValues).enumerated() {
      guard let code = value.code else {
        cells[place] = !value.text.isNoAnswer
        continue
      }
      if let low = common.min(), let high = common.max(), value.count < ScaleGuess.leastShown {
        cells[place] = code < low - 1 || code > high + 1
      }
    }
    return cells
  }

  private func text(_ place: Int, _ row: Int) -> String? {
    let column = profile.columns[place]
    let cell = Int(column.cells[row])
    guard cell < ColumnProfile.codedValues, cell < column.values.count else { return nil }
    return column.values[cell].text
  }

  private func word(_ place: Int, _ row: Int) -> String? {
    guard let text = text(place, row), profile.columns[place].values.count > 1 else { return nil }
    let plain = text.lowercased().filter { $0 != ":" }
    return isSummaryWord(plain) ? text : nil
  }
}
