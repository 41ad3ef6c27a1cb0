internal import Survey

/// A table opened for reading record by record: its format, its header, and where data begin.
struct OpenedTable: Sendable {
  let shown: String
  let format: DetectedFormat
  /// What the bytes of `source` are encoded in: UTF-16 has been made UTF-8.
  let encoding: TextEncoding
  let source: ByteSource
  /// In the order of the records' fields, each as its source describes it.
  let columns: [TabularText.Column]
  /// The row, as the user sees it, where the column names stand.
  let headerRow: Int
  /// Where the first record after the header begins.
  let dataStart: Int
  /// What was found out and not declared, for the analyst.
  let report: String?
  /// What else the source holds that may have been meant; nil: nothing.
  let hint: String?
  /// A reader has made it into text: it was no text.
  let wasMadeText: Bool

  var header: [String] { columns.map(\.name) }
  /// The row, as the user sees it, of the first record after the header.
  var firstRow: Int { headerRow + 1 }

  /// Faults: as `SmallTable.read` has for a header; those of `readSurveyXact`.
  init(_ table: TableSource) throws(Faults) {
    if let text = try table.tabularText() {
      try self.init(text, shown: table.shown)
    } else {
      try self.init(text: table)
    }
  }

  /// Opens delimited text.
  private init(text table: TableSource) throws(Faults) {
    let (declared, shown) = (table.textFormat, table.shown)
    let file = try SourceFile(path: table.path, shown: shown)
    let bytes = try file.bytes(count: FormatSample.size, shown: shown)
    let sample = FormatSample(bytes: bytes, isWhole: bytes.count == file.size)
    let titled = table.headerRows == nil ? sample.titledRows(declared) : 1
    let declaredRows = titled > 1 ? titled : table.headerRows
    let (format, skipped) = sample.detect(declared, headerRows: declaredRows ?? 1)
    self.shown = shown
    if format.encoding.isByteBased {
      self.format = format
      encoding = format.encoding
      source = .file(file, offset: skipped)
    } else {
      let whole = try file.bytes(count: file.size, shown: shown)
      try file.expectUnchanged(shown)
      let (text, decoded) = format.decoded(whole, from: skipped)
      self.format = decoded
      encoding = .utf8
      source = .memory(text)
    }
    let reader = HeaderReader(
      source: source, encoding: encoding, format: self.format, shown: shown)
    let outcome = Result { () throws(Faults) in try reader.read(rows: declaredRows) }
    // Of a file that has changed by now, what is wrong with its header says nothing.
    try file.expectUnchanged(shown)
    let header = try outcome.get()
    columns = header.columns
    headerRow = header.row
    dataStart = header.end
    wasMadeText = false
    let named = header.columns.count { !$0.name.isEmpty }
    let untold = table.headerRows == nil ? sample.untoldTitles(format, from: skipped) : nil
    hint =
      if let untold, untold > header.row {
        "Row \(untold) and those below it have more fields than row \(header.row), taken for the "
          + "header: where titles stand above the names, say `header_rows: \(untold)`."
      } else if named == 1, table.headerRows == nil {
        "The first row names one column alone: where titles stand above the names, say with "
          + "`header_rows` how many rows make up the header, them included."
      } else {
        nil
      }
    report = format.report(headerRows: table.headerRows == nil ? header.row : nil)
  }

  /// Takes a table that a reader has made into text; faults of its header.
  init(_ table: TabularText, shown: String) throws(Faults) {
    self.shown = shown
    format = .tabular
    encoding = .utf8
    source = .memory(table.bytes)
    columns = table.columns
    headerRow = table.headerRow
    dataStart = table.dataStart
    report = table.report.isEmpty ? nil : table.report
    hint = table.hint
    wasMadeText = true
    let names = table.columns.map(\.name)
    guard !names.allSatisfy(\.isEmpty) else { throw Faults([emptyFile(shown)]) }
  }

  private init(_ opened: OpenedTable, _ format: DetectedFormat) {
    shown = opened.shown
    self.format = format
    encoding = opened.encoding
    source = opened.source
    columns = opened.columns
    headerRow = opened.headerRow
    dataStart = opened.dataStart
    report = format.report
    hint = nil
    wasMadeText = opened.wasMadeText
  }

  /// The same, said to be declared no further than `declared`.
  func asDetected(_ declared: TextFormat) -> OpenedTable {
    OpenedTable(
      self,
      DetectedFormat(
        delimiter: format.delimiter, decimal: format.decimal, encoding: format.encoding,
        hasByteOrderMark: format.hasByteOrderMark, hint: format.hint, declared: declared))
  }
}

extension TabularText {
  /// Where the first record after the header begins.
  var dataStart: Int {
    bytes.withUnsafeBufferPointer { bytes in
      let scanner = RecordScanner(delimiter: .tab)
      guard !bytes.isEmpty,
        case .record(let next) = scanner.scan(bytes, from: 0, isLast: true)
      else { return bytes.count }
      return next
    }
  }
}
