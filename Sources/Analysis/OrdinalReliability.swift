import Responses
import Statistics
import Survey

/// Scales of more points than this are taken as numbers: thresholds tell nothing more there.
let mostOrdinalCategories = 20

/// Alpha from polychoric correlations of the named items that are in the wave, on the rows that
/// answered all of them; from counts of code pairs, never from rows of numbers. Nil where an item
/// is answered by numbers, not categories.
func ordinalAlpha(
  of ids: [String], in questionnaire: Questionnaire, _ table: ResponseTable
) -> OrdinalAlpha? {
  var items: [(cells: [UInt8], categories: Int, sign: Double)] = []
  for id in ids {
    guard let place = questionnaire.itemIndex[id], let column = table.items[place] else { continue }
    guard case .coded(let values, let cells) = column, values.count <= mostOrdinalCategories else {
      return nil
    }
    items.append((Array(cells), values.count, questionnaire.items[place].reversed ? -1 : 1))
  }
  blankIncomplete(&items, rows: table.rowCount)
  var tables: [ContingencyTable] = []
  for (i, x) in items.enumerated() {
    for y in items[(i + 1)...] {
      tables.append(
        ContingencyTable(x.cells, y.cells, rows: x.categories, columns: y.categories))
    }
  }
  return OrdinalAlpha(tables, signs: items.map(\.sign))
}

/// Marks every item missing in the rows where any of them is.
private func blankIncomplete(
  _ items: inout [(cells: [UInt8], categories: Int, sign: Double)], rows: Int
) {
  var isIncomplete = [Bool](repeating: false, count: rows)
  for item in items {
    for row in 0..<rows where item.cells[row] >= item.categories { isIncomplete[row] = true }
  }
  for place in items.indices {
    for row in 0..<rows where isIncomplete[row] {
      items[place].cells[row] = MissingKind.notAnswered.rawValue
    }
  }
}
