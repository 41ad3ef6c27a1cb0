internal import Survey

/// Goes through a table record by record and hands each column its cells.
struct ProfileReading {
  private let opened: OpenedTable
  private let columns: [ColumnTally]
  private let scanner: RecordScanner
  private var records = 0
  private var rows: [Int32] = []
  private let leftOut: Set<Int32>
  private var broken = 0
  private var utf8 = UTF8Count()
  private var faults: [Diagnostic] = []

  private static let mostColumns = 20_000
  private static let windowSize = 1 << 20

  init(_ opened: OpenedTable, leavingOut leftOut: Set<Int32>) throws(Faults) {
    self.leftOut = leftOut
    guard opened.columns.count <= Self.mostColumns else {
      throw Faults([
        Diagnostic(
          .data, rule: "too_many_columns", at: .file(opened.shown),
          "the table has \(opened.columns.count) columns",
          advice: "At most \(Self.mostColumns) are looked through. Check the delimiter.")
      ])
    }
    self.opened = opened
    let (decimal, allowance) = (DecimalBytes(opened.format.decimal), ColumnTally.Allowance(4))
    columns = opened.columns.map { _ in ColumnTally(decimal, allowance) }
    scanner = RecordScanner(
      delimiter: opened.format.delimiter, most: opened.columns.count)
  }

  /// More bytes do not fit UTF-8 than do.
  var encodingIsDoubtful: Bool {
    guard opened.encoding == .utf8, opened.format.encoding == .utf8 else { return false }
    var count = utf8
    for name in opened.header {
      count.sequences += UTF8Count(Array(name.utf8), isWhole: true).sequences
    }
    return !count.isProbablyUTF8
  }

  mutating func read() throws(Faults) {
    var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 12, alignment: 16)
    defer { buffer.deallocate() }
    var (base, size) = (opened.dataStart, Self.windowSize)
    while base < opened.source.size {
      var window = Window(base: base, source: opened.source)
      window.load(size, &buffer)
      guard !window.failed else { throw Faults([unreadable(opened.shown, 5)]) }
      let read = readRecords(window, buffer)
      // A record longer than the window needs a longer one.
      size = read == 0 ? size * 2 : Self.windowSize
      base += read
    }
  }

  /// Takes the records that are whole within the window; the bytes that they are.
  private mutating func readRecords(_ window: Window, _ buffer: UnsafeMutableRawBufferPointer)
    -> Int
  {
    let bytes = window.bytes(buffer)
    var place = 0
    while place < bytes.count,
      case .record(let next) = scanner.scan(bytes, from: place, isLast: window.isLast)
    {
      if window.hasHighBytes || window.hasZeroBytes {
        check(UnsafeBufferPointer(rebasing: bytes[place..<next]))
      }
      add(bytes)
      records += 1
      place = next
    }
    return place
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    if scanner.isBlank, columns.count > 1 { return }
    if case .unclosedQuote(let field) = scanner.flaw {
      fault(
        "unclosed_quote", "a quote opens here and is never closed",
        "Close the quote, or double a quotation mark that belongs to the text.",
        column: opened.header.named(field))
    }
    guard scanner.flaw == nil, scanner.count == columns.count else {
      broken += 1
      return
    }
    let row = Int32(clamping: opened.firstRow + records)
    if leftOut.contains(row) { return }
    rows.append(row)
    for (place, column) in columns.enumerated() {
      let field = scanner.fields[place]
      if field.hasDoubledQuotes {
        bytes.bytes(of: field).withUnsafeBufferPointer { column.add($0.trimmed(0, $0.count)) }
      } else {
        column.add(bytes.trimmed(field.start, field.end))
      }
    }
  }

  private mutating func check(_ record: UnsafeBufferPointer<UInt8>) {
    if record.contains(0) {
      fault(
        "nul_byte", "the row holds a NUL byte",
        "The file is damaged or in another encoding, such as UTF-16.")
    }
    switch opened.encoding {
    case .latin1: break
    case .windows1252:
      if record.contains(where: { opened.encoding.isUndefined($0) }) { misencoded() }
    default:
      let before = utf8.invalid
      utf8.add(record)
      if utf8.invalid > before { misencoded() }
    }
  }

  private mutating func misencoded() {
    fault(
      "invalid_encoding",
      "the row holds bytes that are not valid \(opened.format.encoding.rawValue)",
      "Save the file as UTF-8.")
  }

  /// Keeps the first of each rule: the rest follow from it.
  private mutating func fault(
    _ rule: String, _ message: String, _ advice: String, column: String = ""
  ) {
    guard !faults.contains(where: { $0.rule == rule }) else { return }
    faults.append(
      Diagnostic(
        .data, rule: rule,
        at: .data(file: opened.shown, row: opened.firstRow + records, column: column), message,
        advice: advice))
  }

  func profile() throws(Faults) -> TableProfile {
    guard faults.isEmpty else { throw Faults(faults) }
    return TableProfile(
      file: opened.shown, rowCount: rows.count, brokenRows: broken, report: opened.report,
      columns: zip(columns, opened.columns).map { $0.profile(of: $1, opened.encoding) },
      sourceRows: rows)
  }
}
