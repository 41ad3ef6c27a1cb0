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

  var header: [String] { columns.map(\.name) }
  /// The row, as the user sees it, of the first record after the header.
  var firstRow: Int { headerRow + 1 }

  /// Rows that may be rejected, each with its reason: with some 500 bytes each, in memory and in the
  /// tables that tell of them, they stay below 5 bytes for each of the file. A file with more is
  /// read in the wrong way.
  var mostRejected: Int { 50_000 + source.size / 100 }

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
    let (format, skipped) = sample.detect(declared)
    self.shown = shown
    self.format = format
    if format.encoding.isByteBased {
      encoding = format.encoding
      source = .file(file, offset: skipped)
    } else {
      let whole = try file.bytes(count: file.size, shown: shown)
      try file.expectUnchanged(shown)
      encoding = .utf8
      source = .memory(format.encoding.utf8(whole[skipped...]))
    }
    let reader = HeaderReader(source: source, encoding: encoding, format: format, shown: shown)
    let outcome = Result { () throws(Faults) in try reader.read(rows: table.headerRows) }
    // Of a file that has changed by now, what is wrong with its header says nothing.
    try file.expectUnchanged(shown)
    let header = try outcome.get()
    columns = header.columns
    headerRow = header.row
    dataStart = header.end
    let isDeclared =
      declared.delimiter != nil && declared.decimal != nil && declared.encoding != nil
    let rows =
      header.row > 1 && table.headerRows == nil ? ", \(header.row) header rows (detected)" : ""
    let found = [
      isDeclared && rows.isEmpty ? nil : format.report + rows, Self.surveyXactHint(table),
    ].compactMap(\.self)
    report = found.isEmpty ? nil : found.joined(separator: "; ")
  }

  /// What lies beside a file whose form is not declared, where it can only be a SurveyXact export.
  private static func surveyXactHint(_ table: TableSource) -> String? {
    guard case .detected = table.form, table.shown.lowercased().contains("dataset"),
      let files = try? SurveyXactFiles(beside: table), files.fits
    else { return nil }
    return "the files beside it look like a SurveyXact export, whose labels "
      + "`format: surveyxact` reads"
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
    let names = table.columns.map(\.name)
    guard !names.allSatisfy(\.isEmpty) else { throw Faults([emptyFile(shown)]) }
    let doubled = duplicateColumns(names, file: shown, row: table.headerRow)
    guard doubled.isEmpty else { throw Faults(doubled) }
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
  }

  /// The same, said to be declared no further than `declared`.
  func asDetected(_ declared: TextFormat) -> OpenedTable {
    OpenedTable(
      self,
      DetectedFormat(
        delimiter: format.delimiter, decimal: format.decimal, encoding: format.encoding,
        hasByteOrderMark: format.hasByteOrderMark, declared: declared))
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
