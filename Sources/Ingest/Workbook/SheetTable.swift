internal import Survey

/// What is asked of a sheet, and what an earlier reading of it has shown.
struct SheetPlan {
  /// 0: there is no header, and columns are called by their letters.
  let headerRows: Int
  /// The first row of the header or, without one, of the data; nil: to be found.
  var headerRow: Int?
  /// Columns of a sheet without header; nil: to be found.
  var width: Int?
}

/// Makes a table of the cells of a sheet, told of in order.
final class SheetTable {
  /// The file and the sheet, for messages.
  struct Place {
    let file: String
    let sheet: String
  }

  private(set) var fault: Diagnostic? { didSet { hasFault = true } }
  private(set) var hasFault = false
  private(set) var remarks = SheetRemarks()
  let plan: SheetPlan
  let place: Place
  private let values: CellText
  private let held: HeldBytes
  private(set) var header: SheetHeader?
  /// Ranges merged within the header.
  private(set) var merged: [CellRange] = []
  private var search = HeaderSearch()
  private var body: SheetBody?
  /// First row of the header, and of what is below it; no row before they are known.
  private var headerRow = Int.max
  private var bodyRow = Int.max
  private var usedColumns = 0
  private var field: [UInt8] = []
  /// By column of the body.
  private var booleans: [BooleanCells] = []
  private var forms: [CellForms] = []

  init(_ plan: SheetPlan, _ place: Place, _ values: CellText, _ held: HeldBytes) {
    self.plan = plan
    self.place = place
    self.values = values
    self.held = held
    if plan.headerRows == 0 {
      bodyRow = plan.headerRow ?? 1
      if let width = plan.width {
        let names = (0..<width).map { CellReference.letters($0) }
        body = SheetBody(names: names, headerRow: bodyRow - 1, limit: held.left)
      }
    } else if let row = plan.headerRow {
      begin(SheetHeader(firstRow: row, rowCount: plan.headerRows))
    }
  }

  private func begin(_ header: SheetHeader) {
    self.header = header
    headerRow = header.firstRow
    bodyRow = header.lastRow + 1
  }

  /// Takes a cell.
  /// - Parameter text: the value as the sheet stores it.
  func add(_ cell: SheetCell, _ text: UnsafeBufferPointer<UInt8>) {
    field.removeAll(keepingCapacity: true)
    let remark = values.append(cell, text, to: &field)
    guard remark != nil || !field.isEmpty else { return }
    if cell.place.row >= bodyRow {
      addToBody(cell, remark)
    } else if cell.place.row >= headerRow {
      addToHeader(HeaderSearch.Cell(place: cell.place, text: fieldText, remark: remark))
    } else if bodyRow == .max {
      search.add(HeaderSearch.Cell(place: cell.place, text: fieldText, remark: remark))
      if search.bytes > held.left { fault = workbookTooLarge(place.file) }
    }
  }

  func endRow(isHidden: Bool) {
    if bodyRow == .max, let found = search.endRow(), let first = found.first {
      begin(SheetHeader(firstRow: first.place.row, rowCount: plan.headerRows))
      for cell in found { addToHeader(cell) }
    }
    if body?.endRow() == true, isHidden { remarks.hiddenRows += 1 }
  }

  /// Takes a range whose cells are shown as one.
  func merge(_ range: CellRange) {
    if range.first.row >= bodyRow {
      remarks.merged.add(range.first)
    } else if range.first.row >= headerRow {
      merged.append(range)
      if !held.add(MemoryLayout<CellRange>.stride) { fault = workbookTooLarge(place.file) }
    }
  }

  private var fieldText: String { String(decoding: field, as: UTF8.self) }

  private func addToHeader(_ cell: HeaderSearch.Cell) {
    if cell.remark == .errorValue { fault = errorInHeader(place.file, cell.place, place.sheet) }
    if let remark = cell.remark { remarks.add(remark, at: cell.place) }
    header?.add(cell.text, at: cell.place)
    if !held.add(64 + cell.text.utf8.count) { fault = workbookTooLarge(place.file) }
  }

  private func addToBody(_ sheetCell: SheetCell, _ remark: CellRemark?) {
    let cell = sheetCell.place
    usedColumns = Swift.max(usedColumns, cell.column + 1)
    if body == nil {
      // Without a header nor a width, this reading is only to find the width.
      guard let header else { return }
      let names = (header.columns(merged: []) ?? []).map(\.name)
      body = SheetBody(names: names, headerRow: header.lastRow, limit: held.left)
    }
    if let remark { remarks.add(remark, at: cell) }
    guard !field.isEmpty, let outcome = body?.append(field, at: cell) else { return }
    switch outcome {
    case .added: count(sheetCell, remark)
    case .outside: remarks.unnamed.add(cell)
    case .sparse: fault = farCell(cell)
    case .tooLarge: fault = workbookTooLarge(place.file)
    }
  }

  private func count(_ cell: SheetCell, _ remark: CellRemark?) {
    let column = cell.place.column
    while forms.count <= column { forms.append(CellForms()) }
    switch cell.kind {
    case .number where remark == .percent: forms[column].percent += 1
    case .number: forms[column].plain += 1
    case .text, .formulaText, .sharedText: forms[column].add(text: field)
    default: break
    }
    while booleans.count <= column { booleans.append(BooleanCells()) }
    if cell.kind == .boolean {
      booleans[column].count += 1
    } else {
      booleans[column].standWithOthers = true
    }
  }

  /// Of a column of the body.
  func booleans(of column: Int) -> BooleanCells {
    column < booleans.count ? booleans[column] : BooleanCells()
  }

  func forms(of column: Int) -> CellForms {
    column < forms.count ? forms[column] : CellForms()
  }

  private func farCell(_ cell: CellReference) -> Diagnostic {
    sparseSheet(
      place.file, row: cell.row,
      "more than \(WorkbookLimits.blankRows) empty rows stand above \(cell.text) "
        + "on the sheet `\(place.sheet)`")
  }

  /// What has to be known before the sheet can be read as a table; nil: nothing more.
  var betterPlan: SheetPlan? {
    var better = plan
    if plan.headerRows == 0 {
      guard plan.width == nil, usedColumns > 0 else { return nil }
      better.width = usedColumns
    } else {
      // No row has two cells: the first that has one is the header of a single column.
      guard header == nil, let row = search.firstFilledRow else { return nil }
      better.headerRow = row
    }
    return better
  }

  /// Nothing stands on the sheet, or not where it was looked for.
  var isEmpty: Bool { header == nil && plan.width == nil }

  /// The records below `columns`, header included. They are no longer here afterwards.
  func takeRecords(_ columns: [TabularText.Column]) -> [UInt8] {
    var header = TabularTextWriter()
    header.append(columns.map(\.name))
    guard let headerBytes = body?.headerBytes, var bytes = body?.writer.bytes else {
      return header.bytes
    }
    body = nil
    if !bytes.starts(with: header.bytes) || header.bytes.count != headerBytes {
      bytes.replaceSubrange(..<headerBytes, with: header.bytes)
    }
    return bytes
  }

  /// Columns that the records have; nil while there are none.
  var recordWidth: Int? { body?.width }
}
