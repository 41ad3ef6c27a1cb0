internal import Survey

extension SheetTable {
  /// The table, once the sheet has been told of to its end. Faults: `empty_header`,
  /// `formula_without_value`, `bad_cell`, `sparse_sheet`, `bad_cell_reference`.
  /// - Parameter sheetReport: which sheet it is, and whether that was declared.
  func result(_ sheetReport: String, isHeaderDeclared: Bool) throws(Faults) -> TabularText {
    let (columns, lastRow) = try columns()
    let faults = remarks.faults(place.file, place.sheet, header)
    guard faults.isEmpty else { throw Faults(faults) }
    guard recordWidth ?? columns.count == columns.count else {
      // A range that is merged by mistake gives its name to columns that no row has: thousands.
      let doubled = duplicateColumns(columns.map(\.name), file: place.file, row: lastRow)
      throw doubled.isEmpty ? overlapping() : Faults(Array(doubled.prefix(20)))
    }
    let origin = isHeaderDeclared ? "declared" : "detected"
    return TabularText(
      bytes: takeRecords(columns), columns: withForms(columns), headerRow: lastRow,
      report: ([sheetReport, headerReport + " (\(origin))"] + remarks.notes).joined(separator: ", ")
    )
  }

  /// The columns, and the last row of the header.
  private func columns() throws(Faults) -> ([TabularText.Column], Int) {
    guard let header else {
      let names = (0..<(plan.width ?? 0)).map { CellReference.letters($0) }
      return (names.map { TabularText.Column(name: $0) }, (plan.headerRow ?? 1) - 1)
    }
    guard !header.isEmpty else {
      throw Faults([emptyHeader(place.file, row: header.firstRow, place.sheet)])
    }
    guard let columns = header.columns(merged: merged) else { throw overlapping() }
    let unnamed = columns.count { $0.name.isEmpty }
    guard unnamed <= WorkbookLimits.unnamedColumns else {
      throw Faults([
        sparseSheet(
          place.file, row: header.lastRow,
          "\(unnamed) columns without a name stand left of "
            + CellReference.letters(columns.count - 1) + " on the sheet `\(place.sheet)`")
      ])
    }
    return (columns, header.lastRow)
  }

  private func withForms(_ columns: [TabularText.Column]) -> [TabularText.Column] {
    columns.enumerated().map { place, column in
      var column = column
      column.booleans = booleans(of: place)
      column.forms = forms(of: place)
      return column
    }
  }

  private var headerReport: String {
    guard let header else { return "no header, data from row \(plan.headerRow ?? 1)" }
    return header.rowCount == 1
      ? "header row \(header.firstRow)" : "header rows \(header.firstRow)–\(header.lastRow)"
  }

  private func overlapping() -> Faults {
    Faults([
      badCellReference(
        place.file, row: header?.firstRow ?? 1, "merged ranges of the header overlap")
    ])
  }
}
