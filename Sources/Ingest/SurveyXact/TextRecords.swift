internal import Survey

/// A small delimited text without a header that the reader could rely on, record by record.
struct TextRecords {
  private let bytes: [UInt8]
  private let format: DetectedFormat
  let shown: String
  /// The row of the first record, as its own program shows it.
  private let firstRow: Int

  /// Reads a file; what is not declared is detected. Faults: `missing_file`, `unreadable_file`.
  init(_ source: TableSource) throws(Faults) {
    let raw = try SourceFile.contents(path: source.path, shown: source.shown)
    let (format, skipped) = FormatSample(bytes: raw, isWhole: true).detect(source.textFormat)
    (bytes, self.format) = format.decoded(raw, from: skipped)
    shown = source.shown
    firstRow = 1
  }

  /// Takes a sheet that a reader has made into text.
  /// - Parameter hasHeader: the sheet has a header, which is its first record; else that record
  ///   stands for columns without names, and is left out.
  init(_ table: TabularText, shown: String, hasHeader: Bool) {
    bytes = hasHeader ? table.bytes : Array(table.bytes[table.dataStart...])
    format = .tabular
    self.shown = shown
    firstRow = hasHeader ? table.headerRow : table.headerRow + 1
  }

  /// Hands over the row and the fields of each record that is not a blank line, blanks at both ends
  /// of a field left out; the fault that `body` finds is collected.
  /// Faults, the first twenty: `unclosed_quote`, `text_after_quote`, `invalid_encoding`, `nul_byte`,
  /// and those of `body`; `empty_file` where there is nothing.
  func read(_ body: (_ row: Int, _ fields: [String]) -> Diagnostic?) throws(Faults) {
    let scanner = RecordScanner(delimiter: format.delimiter)
    var faults: [Diagnostic] = []
    var row = firstRow - 1
    var isEmpty = true
    bytes.withUnsafeBufferPointer { text in
      var place = 0
      while place < text.count, faults.count < Self.mostFaults,
        case .record(let next) = scanner.scan(text, from: place, isLast: true)
      {
        defer { place = next }
        row += 1
        if scanner.isBlank { continue }
        isEmpty = false
        guard scanner.count <= RecordScanner.mostColumns else {
          faults.append(tooManyColumns(shown, row: row, scanner.count))
          continue
        }
        let fields = (0..<scanner.count).map {
          String(decoding: text.bytes(of: scanner.fields[$0]), as: UTF8.self).trimmed
        }
        let record = UnsafeBufferPointer(rebasing: text[place..<next])
        if let fault = fault(record, row, scanner.flaw) ?? body(row, fields) {
          faults.append(fault)
        }
      }
    }
    if isEmpty { faults.append(emptyFile(shown)) }
    guard faults.isEmpty else { throw Faults(faults) }
  }

  private func fault(
    _ record: UnsafeBufferPointer<UInt8>, _ row: Int, _ flaw: RecordFlaw?
  ) -> Diagnostic? {
    let place = Diagnostic.Place.data(file: shown, row: row, column: "")
    if record.contains(0) { return zeroByte(at: place) }
    var count = UTF8Count()
    count.add(record)
    if count.invalid > 0 { return invalidEncoding(format, at: place) }
    return flaw?.diagnostic(file: shown, row: row, header: [])
  }

  private static let mostFaults = 20
}

extension DetectedFormat {
  /// How a `TabularText` is written.
  static let tabular = DetectedFormat(
    delimiter: .tab, decimal: .point, encoding: .utf8, hasByteOrderMark: false, hint: nil,
    declared: TextFormat(delimiter: .tab, decimal: .point, encoding: .utf8))
}
