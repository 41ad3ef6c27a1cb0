internal import Survey

/// The dataset of a SurveyXact export as a CSV file, opened to be written as tabular text.
struct DatasetText {
  let header: TextHeader
  let format: DetectedFormat
  /// In UTF-8, without byte order mark.
  private let text: [UInt8]

  /// Faults: as `SmallTable.read` has for a file and its header.
  init(_ source: TableSource) throws(Faults) {
    let raw = try SourceFile.contents(path: source.path, shown: source.shown)
    let (format, skipped) = FormatSample(bytes: raw, isWhole: true).detect(source.textFormat)
    (text, self.format) = format.decoded(raw, from: skipped)
    header = try HeaderReader(
      source: .memory(text), encoding: .utf8, format: self.format, shown: source.shown
    ).read(rows: source.headerRows ?? 1)
  }

  /// Every record after the header as it stands, numbers with decimal point. Records that are badly
  /// written stay so: whoever reads the text finds them on their rows. Of a row with more fields than
  /// any table has columns, the rest are left out.
  /// - Parameter texts: columns in which nothing is a number.
  func tabular(texts: Set<String>) -> [UInt8] {
    var writer = TabularTextWriter(capacity: text.count)
    for column in header.columns { writer.append(column.name) }
    writer.endRecord()
    let isNumeric = header.columns.map { format.decimal == .comma && !texts.contains($0.name) }
    let scanner = RecordScanner(delimiter: format.delimiter)
    text.withUnsafeBufferPointer { text in
      var place = header.end
      while place < text.count,
        case .record(let next) = scanner.scan(text, from: place, isLast: true)
      {
        place = next
        if !scanner.isBlank { write(scanner, text, isNumeric, to: &writer) }
        writer.endRecord()
      }
    }
    return writer.bytes
  }

  private func write(
    _ scanner: RecordScanner, _ text: UnsafeBufferPointer<UInt8>, _ isNumeric: [Bool],
    to writer: inout TabularTextWriter
  ) {
    for place in 0..<scanner.kept {
      let span = scanner.fields[place]
      let field = UnsafeBufferPointer(rebasing: text[span.start..<span.end])
      if let flaw = scanner.flaw, flaw.field == place {
        writer.append(field, keeping: flaw)
      } else if span.hasDoubledQuotes {
        text.bytes(of: span).withUnsafeBufferPointer { writer.append($0) }
      } else if place < isNumeric.count, isNumeric[place], field.contains(0x2C),
        !parseNumber(field.trimmed(0, field.count), DecimalBytes(.comma)).isNaN
      {
        field.map { $0 == 0x2C ? 0x2E : $0 }.withUnsafeBufferPointer { writer.append($0) }
      } else {
        writer.append(field)
      }
    }
  }
}

extension RecordFlaw {
  /// Counted from 0.
  fileprivate var field: Int {
    switch self {
    case .textAfterQuote(let field), .unclosedQuote(let field): field
    }
  }
}
