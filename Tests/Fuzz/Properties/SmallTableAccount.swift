import Survey

@testable import Ingest

/// Accounts for every record of a small table.
struct SmallTableAccount {
  private let bytes: ArraySlice<UInt8>
  private let options: DelimitedOptions
  private let headerRows: Int

  init(_ bytes: ArraySlice<UInt8>, _ options: DelimitedOptions) {
    self.bytes = bytes
    self.options = options
    headerRows =
      options.headerRows
      ?? FormatSample(bytes: Array(bytes), isWhole: true).titledRows(options.format)
  }

  func check() throws {
    let table = Result { () throws(Faults) in
      try SmallTable(
        bytes: Array(bytes), shown: "f.csv", format: options.format, headerRows: headerRows)
    }
    switch table {
    case .success(let table): try check(table)
    case .failure(let error):
      try error.expectSound(in: "f.csv")
      let format = FormatSample(bytes: Array(bytes), isWhole: true)
        .detect(options.format, headerRows: headerRows).format
      let text = DelimitedText(bytes, format)
      let filled = text.records.enumerated().filter { !$0.element.isBlank }
      let above = filled.count { isAboveHeader($0.offset) }
      let allowed = DelimitedBlame(text, filled.map(\.element), headerRows: above + 1).ofSmallTable
      try expect(error.rules.isSubset(of: allowed), "\(error.rules) where \(allowed) would fit")
    }
  }

  private func check(_ table: SmallTable) throws {
    let text = DelimitedText(bytes, table.format)
    try expect(!text.hasZero && text.isValid, "bytes that are no text were accepted")
    let filled = text.records.enumerated().filter { !$0.element.isBlank }
    try expect(
      !filled.contains { $0.element.isUnclosed || $0.element.hasTextAfterQuote },
      "broken quotes were accepted")
    let above = filled.count { isAboveHeader($0.offset) }
    try expect(filled.count > above, "a header comes from nowhere")
    func letters(_ record: PlainRecord) -> [String] {
      record.fields.map { text.trimmedLetters($0) }
    }
    let header = filled[above]
    try expect(
      table.header == letters(header.element) && table.headerRow == header.offset + 1,
      "the header is another")
    // Delimiters alone are a blank row.
    var rows = filled.dropFirst(above + 1).filter { _, record in
      record.fields.count == 1 || !letters(record).allSatisfy(\.isEmpty)
    }
    // Lines of one text below a table of three columns are footnotes.
    var footnotes: [Int] = []
    while table.header.count > 2, let last = rows.last, last.element.fields.count == 1 {
      footnotes.insert(rows.removeLast().offset + 1, at: 0)
    }
    try expect(table.footnotes.map(\.row) == footnotes, "footnotes are others")
    try expect(table.rowNumbers == rows.map { $0.offset + 1 }, "rows have other numbers")
    for (row, found) in zip(rows, table.rows) {
      try expect(found == letters(row.element), "row \(row.offset + 1) was changed")
      for field in found where field.utf8.count < 80 { try checkNumber(field, table) }
    }
  }

  /// Blank lines are rows too where rows are counted, but none is a header.
  private func isAboveHeader(_ offset: Int) -> Bool { offset < headerRows - 1 }

  /// Both readers of numbers agree.
  private func checkNumber(_ text: String, _ table: SmallTable) throws {
    let decimal = DecimalBytes(table.format.decimal)
    let number = Array(text.utf8).withUnsafeBufferPointer { parseNumber($0, decimal) }
    try expect(
      table.number(text).map { $0 == number } ?? number.isNaN,
      "`\(text)` is \(number) in bytes and \(table.number(text) ?? .nan) in text")
  }
}
