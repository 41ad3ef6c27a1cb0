public import Survey

/// A whole small table: header and rows of text, each with its row number.
///
/// The header is row 1; a record is a row, so a line break inside quotes does not change the
/// count. Lines without anything on them are passed over, but counted. Text is kept as it stands,
/// less blanks at both ends.
public struct SmallTable: Sendable {
  /// As the user wrote it, for messages.
  public let file: String
  public let header: [String]
  /// The row where the header stands.
  public let headerRow: Int
  /// As many fields each as the header has.
  public private(set) var rows: [[String]]
  /// The row in the file of each of `rows`.
  public private(set) var rowNumbers: [Int]
  /// How the file turned out to be written.
  public let format: DetectedFormat
  /// What columns of other names are called in the file; empty where they have their own.
  private(set) var sourceColumns: [String: String] = [:]
  /// Rows of the file that were left out because they are not wanted.
  private(set) var skippedRows = 0
  /// Rows of delimiters alone, as spreadsheets leave them below a table.
  private(set) var blankRows = 0
  /// Rows below the table with one text alone, such as its source, that were left out; from a table
  /// of three columns or more.
  private(set) var footnotes: [Footnote] = []
  /// Texts that were wanted and stand in no row, with their columns.
  private(set) var absentTexts: [(column: String, text: String)] = []
  /// What the source says of its columns; empty for text.
  private(set) var columns: [TabularText.Column] = []
  /// What was found out about the source and not declared; nil: nothing.
  public private(set) var report: String?
  /// There is no line break after the last row.
  private(set) var endsInRow = false
  /// What else the source holds that may have been meant; nil: nothing.
  public private(set) var hint: String?

  /// Where a cell stands; `row` is a place in `rows`, from 0.
  public func place(row: Int, column: String) -> Diagnostic.Place {
    .data(file: file, row: rowNumbers[row], column: sourceColumn(column))
  }

  /// Where a column's name stands.
  public func headerPlace(column: String) -> Diagnostic.Place {
    .data(file: file, row: headerRow, column: sourceColumn(column))
  }

  /// What a column is called in the file.
  func sourceColumn(_ name: String) -> String { sourceColumns[name] ?? name }

  /// Place of a column, by its exact name; nil when there is none.
  public func column(_ name: String) -> Int? { header.firstIndex(of: name) }

  /// The number in the file's decimal sign; nil when the text is not one.
  public func number(_ text: String) -> Double? { numberText(text).number(text) }

  /// The number exactly; nil when the text is not a number of at most 15 digits.
  public func exact(_ text: String) -> ExactDecimal? { numberText(text).exact(text) }

  private func numberText(_ text: String) -> NumberText {
    columns.isEmpty ? NumberText(decimal: format.decimal) : NumberText(ofMade: text)
  }

  /// Reads a file, of which every name of a column may be asked for. Faults, all at once:
  /// `missing_file`, `unreadable_file`, `empty_file`, `changed_file`, `duplicate_column`,
  /// `wrong_field_count`, `unclosed_quote`, `text_after_quote`, `invalid_encoding`, `nul_byte`,
  /// `too_many_columns`, `long_name`, `table_too_large`; no more than the first thousand.
  public static func read(_ source: TableSource) throws(Faults) -> SmallTable {
    let table = try readWhole(source)
    let doubled = duplicateColumns(table.header, file: table.file, row: table.headerRow)
    let short = table.footnotes.map {
      $0.asShortRow(in: table.file, fields: table.header.count)
    }
    guard doubled.isEmpty, short.isEmpty else { throw Faults(doubled + short) }
    return table
  }

  /// Reads a file of figures, which may have columns of one name: whoever asks for one must look
  /// whether it is (`doubledNames`). Footnotes are left out. Faults: as in `read`, but for
  /// `duplicate_column`.
  public static func readWhole(_ source: TableSource) throws(Faults) -> SmallTable {
    let table = try readAny(source)
    source.noteRows(table.rows.count)
    return table
  }

  private static func readAny(_ source: TableSource) throws(Faults) -> SmallTable {
    if let table = try source.tabularText() {
      return try SmallTable(table, shown: source.shown)
    }
    let bytes = try SourceFile.contents(path: source.path, shown: source.shown)
    return try SmallTable(
      bytes: bytes, shown: source.shown, format: source.textFormat,
      headerRows: source.headerRows)
  }

  /// Reads a file that is in memory already; faults as in `readWhole`.
  public init(
    bytes: [UInt8], shown: String, format declared: TextFormat, headerRows: Int? = nil
  ) throws(Faults) {
    let sample = FormatSample(bytes: bytes, isWhole: true)
    let rowsFound = headerRows ?? sample.titledRows(declared)
    let (format, skipped) = sample.detect(declared, headerRows: rowsFound)
    var builder = TableBuilder(file: shown, labelRows: rowsFound - 1)
    let (text, decoded) = format.decoded(bytes, from: skipped)
    builder.read(text, decoded)
    try self.init(builder, decoded)
    report = decoded.report(headerRows: headerRows == nil ? headerRow : nil)
    endsInRow = text.last.map { $0 != lineFeed && $0 != carriageReturn } ?? false
    hint = headerRows == nil ? titlesAbove("header_rows") : nil
  }

  /// Takes a table that a reader has made into text; faults of its header and rows.
  init(_ table: TabularText, shown: String) throws(Faults) {
    var builder = TableBuilder(file: shown, rowsAbove: table.headerRow - 1)
    builder.read(table.bytes, .tabular)
    try self.init(builder, .tabular)
    columns = table.columns
    report = table.report.isEmpty ? nil : table.report
    hint = table.hint ?? titlesAbove("header_row")
  }

  private init(_ builder: TableBuilder, _ format: DetectedFormat) throws(Faults) {
    guard builder.faults.isEmpty else { throw Faults(builder.faults) }
    file = builder.file
    self.format = format
    header = builder.header
    headerRow = builder.headerRow
    rows = builder.rows
    blankRows = builder.blankRows
    footnotes = builder.footnotes
    rowNumbers = builder.rowNumbers
  }

  /// Its first rows, and what those below them are.
  func keeping(first count: Int, notes: [Footnote]) -> SmallTable {
    var table = self
    table.rows = Array(rows[..<count])
    table.rowNumbers = Array(rowNumbers[..<count])
    table.footnotes = notes + footnotes
    return table
  }

  init(
    _ source: SmallTable, header: [String], rows: [[String]], rowNumbers: [Int],
    sourceColumns: [String: String], absentTexts: [(column: String, text: String)]
  ) {
    self.absentTexts = absentTexts
    blankRows = source.blankRows
    footnotes = source.footnotes
    file = source.file
    self.header = header
    headerRow = source.headerRow
    self.rows = rows
    self.rowNumbers = rowNumbers
    format = source.format
    self.sourceColumns = sourceColumns
    columns = source.columns
    report = source.report
    endsInRow = source.endsInRow
    skippedRows = source.rows.count - rows.count
  }
}

/// Collects rows and faults of a small file.
private struct TableBuilder {
  /// Whoever made the file will not read more.
  private static let mostFaults = 1000
  /// Bytes that rows may take in memory: any honest table takes far less.
  private var room = 0
  let file: String
  /// Rows of labels that stand above the header, and rows of the source that were left out.
  private var labelRows: Int
  private let rowsAbove: Int
  var header: [String] = []
  private(set) var headerRow = 1
  private(set) var blankRows = 0
  var rows: [[String]] = []
  var rowNumbers: [Int] = []
  var faults: [Diagnostic] = []
  /// Rows of one text after which no other has come so far.
  private(set) var footnotes: [Footnote] = []
  private var counts = FieldCounts()
  /// The record before was blank, or is taken for a footnote.
  private var isBelowGap = false

  /// More are no footnotes.
  private static let mostFootnotes = 50

  init(file: String, labelRows: Int = 0, rowsAbove: Int = 0) {
    self.file = file
    self.labelRows = labelRows
    self.rowsAbove = rowsAbove
  }

  mutating func read(_ text: [UInt8], _ format: DetectedFormat) {
    room = 32 << 20 + 5 * text.count
    let scanner = RecordScanner(delimiter: format.delimiter)
    text.withUnsafeBufferPointer { text in
      var place = 0
      var row = rowsAbove
      while place < text.count, room >= 0, faults.count < Self.mostFaults {
        guard case .record(let next) = scanner.scan(text, from: place, isLast: true) else { break }
        row += 1
        let isSound = checkBytes(text, place..<next, row, format)
        if !scanner.isBlank {
          add(scanner, text, row, isSound)
        } else if header.isEmpty, labelRows > 0 {
          labelRows -= 1
        } else {
          isBelowGap = true
        }
        place = next
      }
    }
    if header.isEmpty, faults.isEmpty {
      faults.append(emptyFile(file))
    }
    // The beginning of a row that was cut is none.
    let isCut = footnotes.contains { note in
      rows.contains { $0[0].hasPrefix(note.text) }
    }
    if rows.isEmpty || isCut { refuseFootnotes() }
    joinFieldCounts()
  }

  private mutating func refuseFootnotes() {
    faults += footnotes.map { $0.asShortRow(in: file, fields: header.count) }
    footnotes = []
  }

  /// Where the header has fewer fields than all rows, that is said once.
  private mutating func joinFieldCounts() {
    let named = header.count { !$0.isEmpty }
    guard let finding = counts.finding(header: (header.count, named)) else { return }
    faults.removeAll { $0.rule == "wrong_field_count" }
    faults.append(
      fieldCountOfHeader(file: file, header: (headerRow, header.count), finding))
  }

  private mutating func add(
    _ scanner: RecordScanner, _ text: UnsafeBufferPointer<UInt8>, _ row: Int, _ isSound: Bool
  ) {
    guard scanner.count <= RecordScanner.mostColumns else {
      faults.append(tooManyColumns(file, row: row, scanner.count))
      return
    }
    if header.isEmpty, let long = (0..<scanner.count).first(where: { scanner.fields[$0].isLong }) {
      faults.append(longName(file, row: row, column: long))
      return
    }
    let fields = (0..<scanner.count).map {
      String(decoding: text.bytes(of: scanner.fields[$0]), as: UTF8.self).trimmed
    }
    if let flaw = scanner.flaw {
      faults.append(flaw.diagnostic(file: file, row: row, header: header.isEmpty ? fields : header))
    }
    if header.isEmpty, labelRows > 0 {
      labelRows -= 1
    } else if header.isEmpty {
      header = fields
      headerRow = row
    } else if scanner.flaw == nil {
      if fields.count > 1, fields.allSatisfy(\.isEmpty) {
        blankRows += 1
        isBelowGap = true
        return
      }
      counts.add(row: row, fields.count, mayBeNames: FieldCounts.mayBeNames(fields))
      if fields.count == 1 || isBelowGap && fields.count < header.count, header.count > 2,
        footnotes.count < Self.mostFootnotes
      {
        footnotes.append(Footnote(row: row, text: fields[0], fields: fields.count))
        isBelowGap = true
        return
      }
      isBelowGap = false
      refuseFootnotes()
      guard fields.count == header.count else {
        faults.append(wrongFieldCount(file: file, row: row, fields.count, of: header.count))
        return
      }
      rows.append(fields)
      rowNumbers.append(row)
      take(fields, row)
    }
  }

  private mutating func take(_ fields: [String], _ row: Int) {
    // An array, and a string of more than 15 bytes, have a head of their own.
    room -= 56 + fields.reduce(0) { $0 + 16 + ($1.utf8.count > 15 ? 32 + $1.utf8.count : 0) }
    guard room < 0 else { return }
    faults.append(
      Diagnostic(
        .config, rule: "table_too_large", at: .data(file: file, row: row, column: ""),
        "the table has more rows than there is room for",
        advice: "Keep only the rows that are needed, or check that it is the right file."))
  }

  private mutating func checkBytes(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ row: Int, _ format: DetectedFormat
  ) -> Bool {
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    var count = UTF8Count()
    count.add(bytes)
    if count.invalid > 0 {
      faults.append(invalidEncoding(format, at: .data(file: file, row: row, column: "")))
    }
    let hasZero = bytes.contains(0)
    if hasZero { faults.append(zeroByte(at: .data(file: file, row: row, column: ""))) }
    return count.invalid == 0 && !hasZero
  }
}

extension String {
  /// Without blanks, tabs and no-break spaces at both ends.
  var trimmed: String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\u{202F}"
        || scalar == "\u{FEFF}"
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
