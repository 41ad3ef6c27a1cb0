internal import Survey

/// The rows of a sheet that name its columns.
struct SheetHeader {
  /// In the sheet, from 1.
  let firstRow: Int
  let rowCount: Int
  /// By row from `firstRow`, then by column: texts that are not empty, without blanks at the ends.
  private var texts: [[Int: String]]

  init(firstRow: Int, rowCount: Int) {
    self.firstRow = firstRow
    self.rowCount = rowCount
    texts = Array(repeating: [:], count: rowCount)
  }

  var lastRow: Int { firstRow + rowCount - 1 }
  var isEmpty: Bool { texts.allSatisfy(\.isEmpty) }
  /// Columns up to the last with a text.
  var width: Int { (texts.compactMap { $0.keys.max() }.max() ?? -1) + 1 }

  mutating func add(_ text: String, at place: CellReference) {
    let text = text.trimmed
    if !text.isEmpty { texts[place.row - firstRow][place.column] = text }
  }

  /// The columns, once the merged ranges are known; nil when those overlap beyond sense.
  ///
  /// The last row names a column, the rows above it are its label. A merged range gives its text
  /// to all its cells. A column that the last row leaves empty takes the name from the row above,
  /// unless what stands there spans several columns.
  func columns(merged: [CellRange]) -> [TabularText.Column]? {
    var spread = texts
    var cells = 0
    for range in merged where firstRow...lastRow ~= range.first.row {
      guard let text = texts[range.first.row - firstRow][range.first.column] else { continue }
      for row in range.first.row...Swift.min(range.last.row, lastRow) {
        cells += range.last.column - range.first.column + 1
        guard cells <= rowCount * WorkbookLimits.columns else { return nil }
        for column in range.first.column...range.last.column
        where spread[row - firstRow][column] == nil {
          spread[row - firstRow][column] = text
        }
      }
    }
    let isWide = Set(
      merged.lazy.filter { $0.last.column > $0.first.column }.map {
        [$0.first.row, $0.first.column]
      })
    let names = spread[rowCount - 1]
    return (0..<Swift.max(width, (names.keys.max() ?? -1) + 1)).map { column in
      let above = texts.indices.reversed().first {
        texts[$0][column] != nil && !isWide.contains([firstRow + $0, column])
      }
      let name = names[column] ?? above.flatMap { texts[$0][column] } ?? ""
      return TabularText.Column(name: name, label: label(column, name, in: spread))
    }
  }

  /// The different texts above a name, from top to bottom; nil when there are none.
  private func label(_ column: Int, _ name: String, in rows: [[Int: String]]) -> String? {
    var parts: [String] = []
    for text in rows.dropLast().compactMap({ $0[column] })
    where text != name && !parts.contains(text) {
      parts.append(text)
    }
    return parts.isEmpty ? nil : parts.joined(separator: " - ")
  }

  /// How a column is called in messages while the sheet is being read: by its own name, or by its
  /// letters.
  func shownName(_ column: Int) -> String {
    texts.last?[column] ?? CellReference.letters(column)
  }
}
