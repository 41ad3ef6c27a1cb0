internal import Survey

/// What is asked of a workbook. What is nil is found out and reported.
struct WorkbookRequest: Sendable, Equatable {
  typealias Sheet = TableSource.Sheet

  /// nil: the first sheet that is not hidden.
  var sheet: Sheet?
  /// Rows that make up the header, 0 to 16; nil: 1. The last one names the columns, those above it
  /// are their labels. 0: there is none, columns are called by their letters, and `headerRow` is
  /// the first row of the data.
  var headerRows: Int?
  /// Row of the sheet, from 1, where the first row of the header stands; nil: the first row with
  /// something in at least two cells or, where no row has, in one.
  var headerRow: Int?
}

/// Reads a sheet of an Excel workbook (.xlsx, .xlsm; ECMA-376 transitional or strict).
///
/// Numbers are given in their shortest text, dates in ISO 8601, true as 1 and false as 0, formulas
/// as the value that was stored last, errors such as `#N/A` as they stand (they are counted in the
/// report, and can never be read as a number). Data rows keep their row numbers: record n below
/// the header is row `headerRow` + n of the sheet. Hidden rows and columns are read.
///
/// Faults: `missing_file`, `unreadable_file`, `empty_file`, `not_a_workbook`, `old_workbook`,
/// `encrypted_workbook`, `damaged_workbook`, `workbook_too_large`, `document_type_in_workbook`,
/// `unknown_sheet`, `empty_sheet`, `empty_header`, `error_in_header`,
/// `formula_without_value`, `bad_cell`, `text_too_long`, `bad_cell_reference`, `sparse_sheet`.
func readWorkbook(path: String, shown: String, _ request: WorkbookRequest = WorkbookRequest())
  throws(Faults) -> TabularText
{
  try readWorkbook(SourceFile.contents(path: path, shown: shown), shown: shown, request)
}

/// Reads a workbook that is in memory; a pure function of its arguments. Faults as above.
func readWorkbook(
  _ bytes: [UInt8], shown: String, _ request: WorkbookRequest = WorkbookRequest()
) throws(Faults) -> TabularText {
  try withWorkbook(bytes, shown) { (workbook) throws(Faults) in try workbook.read(request) }
}

/// Names of the sheets with cells, hidden ones included, in the order of the tabs. Faults: those
/// of the file in `readWorkbook`.
func sheetNames(path: String, shown: String) throws(Faults) -> [String] {
  try sheetNames(SourceFile.contents(path: path, shown: shown), shown: shown)
}

func sheetNames(_ bytes: [UInt8], shown: String) throws(Faults) -> [String] {
  try withWorkbook(bytes, shown) { (workbook) throws(Faults) in workbook.index.sheets.map(\.name) }
}

/// Names of the sheets that a reader sees; all of them where none is visible.
func visibleSheetNames(_ bytes: [UInt8], shown: String) throws(Faults) -> [String] {
  try withWorkbook(bytes, shown) { (workbook) throws(Faults) in
    let visible = workbook.index.sheets.filter { !$0.isHidden }
    return (visible.isEmpty ? workbook.index.sheets : visible).map(\.name)
  }
}

/// True when a file that begins with these bytes is to be read by `readWorkbook`: a zip container
/// with parts as office documents name them, or an old or encrypted workbook, of which
/// `readWorkbook` says what to do. Some hundred bytes suffice.
func isWorkbook(_ sample: [UInt8]) -> Bool {
  if sample.starts(with: compoundMagic) { return true }
  guard sample.starts(with: zipMagic), sample.count > 30 else { return false }
  let length = Int(sample[26]) | Int(sample[27]) << 8
  let name = String(decoding: sample[30...].prefix(length), as: UTF8.self)
  return name == "[Content_Types].xml"
    || ["_rels/", "xl/", "docProps/"].contains { name.hasPrefix($0) }
}

/// A workbook that has been opened.
private struct Workbook {
  let archive: ZipArchive
  let index: WorkbookIndex
  let held: HeldBytes
  private var shown: String { archive.shown }

  init(_ archive: ZipArchive, _ held: HeldBytes) throws(Faults) {
    self.archive = archive
    self.held = held
    index = try WorkbookIndex(archive, held)
  }

  func read(_ request: WorkbookRequest) throws(Faults) -> TabularText {
    let sheet = try choose(request.sheet)
    let values = try cellText()
    var plan = SheetPlan(
      headerRows: Swift.min(Swift.max(request.headerRows ?? 1, 0), WorkbookLimits.headerRows),
      headerRow: request.headerRow.map { Swift.min(Swift.max($0, 1), WorkbookLimits.rows) })
    let place = SheetTable.Place(file: shown, sheet: sheet.name)
    while true {
      let table = SheetTable(plan, place, values, held)
      try archive.parse(sheet.part, into: SheetScanner(table))
      if let better = table.betterPlan {
        plan = better
        continue
      }
      guard !table.isEmpty else {
        let others = index.sheets.map(\.name).filter { $0 != sheet.name }
        throw Faults([emptySheet(shown, sheet.name, others)])
      }
      let origin = request.sheet == nil ? "detected" : "declared"
      var text = try table.result(
        "sheet \(sheet.name) (\(origin))", isHeaderDeclared: request.headerRow != nil)
      if request.sheet == nil { text.hint = otherSheets(than: sheet) }
      return text
    }
  }

  private func otherSheets(than sheet: WorkbookSheet) -> String? {
    let others = index.sheets.map(\.name).filter { $0 != sheet.name }
    return others.isEmpty
      ? nil
      : "The sheet `\(sheet.name)` was read; the workbook holds \(listed(others)) too: name the one "
        + "that is meant with `sheet`."
  }

  private func choose(_ wanted: WorkbookRequest.Sheet?) throws(Faults) -> WorkbookSheet {
    let sheets = index.sheets
    let names = sheets.map(\.name)
    switch wanted {
    case .name(let name):
      guard let sheet = sheets.first(where: { $0.name == name }) else {
        throw Faults([unknownSheet(shown, name, names)])
      }
      return sheet
    case .number(let number):
      guard number > 0, number <= sheets.count else {
        throw Faults([unknownSheet(shown, number: number, names)])
      }
      return sheets[number - 1]
    case nil:
      guard let sheet = sheets.first(where: { !$0.isHidden }) ?? sheets.first else {
        throw Faults([notAWorkbook(shown, "the workbook has no sheet with cells")])
      }
      return sheet
    }
  }

  private func cellText() throws(Faults) -> CellText {
    let formats = try index.stylesPart.map { (part) throws(Faults) in
      try NumberFormats(archive, part: part, held)
    }
    let strings = try index.stringsPart.map { (part) throws(Faults) in
      try SharedStrings(archive, part: part, held)
    }
    return CellText(
      strings: strings ?? SharedStrings(), formats: formats ?? NumberFormats(),
      dates: SerialDate(usesDate1904: index.usesDate1904), isUncalculated: index.isUncalculated)
  }
}

private func withWorkbook<Result>(
  _ bytes: [UInt8], _ shown: String, _ body: (Workbook) throws(Faults) -> Result
) throws(Faults) -> Result {
  let limits = WorkbookLimits(size: bytes.count)
  return try bytes.withUnsafeBufferPointer { (bytes) throws(Faults) in
    guard bytes.starts(with: zipMagic) else { throw Faults([foreignFile(bytes, shown)]) }
    let archive = try ZipArchive(bytes, shown: shown, limit: limits.unfolded)
    return try body(Workbook(archive, HeldBytes(limit: limits.held)))
  }
}
