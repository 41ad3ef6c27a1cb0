@testable import Ingest

/// Accounts for the cells of a sheet: each stands in the table at its row and column, names a
/// column, stands above the header, or is counted in the report.
struct SheetAccount {
  private let table: TabularText
  private let records: [PlainRecord]
  private let isStyled: Bool

  init(_ table: TabularText, _ records: [PlainRecord], isStyled: Bool) {
    self.table = table
    self.records = records
    self.isStyled = isStyled
  }

  func check(_ sheet: [UInt8]) throws {
    guard let found = SheetCells(sheet) else {
      throw Complaint(description: "a sheet that is not XML was read")
    }
    try expect(found.isOrdered, "cells that stand where none may are passed over")
    guard found.isPlain, !sheet.contains(where: { $0 >= 0x80 }) else { return }
    let hasHeader = !table.report.contains("no header")
    var outside = 0
    for cell in found.cells {
      guard let text = text(of: cell), !text.isEmpty else { continue }
      if cell.row > table.headerRow {
        if cell.column >= table.columns.count {
          outside += 1
        } else {
          let field = field(cell.row - table.headerRow, cell.column)
          try expect(field == text, "row \(cell.row), column \(cell.column): `\(field)`, `\(text)`")
        }
      } else if hasHeader, cell.row == table.headerRow, !text.trimmed.isEmpty {
        try expect(
          cell.column < table.columns.count && table.columns[cell.column].name == text.trimmed,
          "the header's column \(cell.column) is not `\(text)`")
      }
    }
    if outside > 0 {
      try expect(
        table.report.contains("cells right of the header, passed over: "),
        "\(outside) cells are passed over in silence")
    }
    try checkCount(found.cells)
  }

  private func field(_ record: Int, _ column: Int) -> String {
    guard record < records.count, column < records[record].fields.count else { return "" }
    return String(decoding: records[record].fields[column].bytes, as: UTF8.self)
  }

  /// The text that the cell must be read as, where that is beyond doubt.
  private func text(of cell: StoredCell) -> String? {
    let isPlain = !cell.text.contains("_") && !cell.text.contains("\r")
    switch cell.kind {
    case "inlineStr", "str": return isPlain ? cell.text : nil
    case "b": return cell.text == "true" ? "1" : cell.text == "false" ? "0" : cell.text
    case "e": return cell.text
    case "n" where cell.style.isEmpty || !isStyled:
      let isShort =
        (1...9).contains(cell.text.utf8.count) && !cell.text.hasPrefix("0")
        && cell.text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
      return isShort ? cell.text : nil
    default: return nil
    }
  }

  /// No field comes from nowhere.
  private func checkCount(_ cells: [StoredCell]) throws {
    let filled = records.dropFirst().joined { $0.fields.count { !$0.bytes.isEmpty } }
    let stored = cells.count { $0.row > table.headerRow && !$0.text.isEmpty }
    try expect(filled <= stored, "\(filled) fields of \(stored) cells")
  }
}

extension Sequence {
  fileprivate func joined(_ count: (Element) -> Int) -> Int { reduce(0) { $0 + count($1) } }
}
