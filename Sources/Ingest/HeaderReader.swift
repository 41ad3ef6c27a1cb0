public import Survey

/// The column names of a delimited text, and what stands above them.
struct TextHeader {
  let columns: [TabularText.Column]
  /// The row where the names stand, from 1.
  let row: Int
  /// Where the first record after the header begins.
  let end: Int
}

/// Reads the header of a delimited text: one row, or rows of labels over a row of names.
struct HeaderReader {
  let source: ByteSource
  let encoding: TextEncoding
  let format: DetectedFormat
  let shown: String

  private struct Row {
    let fields: [String]
    let end: Int
  }

  /// - Parameter declared: how many rows make up the header; nil: one, or two where the second row
  ///   can only be names (`looksLikeNames`).
  func read(rows declared: Int?) throws(Faults) -> TextHeader {
    var rows = [try row(from: 0, number: 1, isHeader: (declared ?? 1) == 1)]
    for number in stride(from: 2, through: declared ?? 1, by: 1) {
      guard let last = rows.last, last.end < source.size else {
        throw Faults([shortHeader(number, of: declared ?? 1)])
      }
      rows.append(try row(from: last.end, number: number, isHeader: number == declared))
    }
    if declared == nil, let names = try namesBelow(rows[0]) { rows.append(names) }
    guard let names = rows.last else { throw Faults([emptyFile(shown)]) }
    let labels = rows.dropLast().map(\.fields)
    let columns = names.fields.enumerated().map { place, name in
      let words = labels.compactMap { place < $0.count ? $0[place] : nil }.filter { !$0.isEmpty }
      return TabularText.Column(
        name: name.isEmpty ? words.last ?? "" : name,
        label: words.isEmpty ? nil : words.joined(separator: " – "))
    }
    return TextHeader(columns: columns, row: rows.count, end: names.end)
  }

  /// The second row, where it is a row of names under a row of labels.
  private func namesBelow(_ labels: Row) throws(Faults) -> Row? {
    guard labels.end < source.size,
      let second = try? row(from: labels.end, number: 2, isHeader: false),
      second.end < source.size,
      let third = try? row(from: second.end, number: 3, isHeader: false)
    else { return nil }
    return Self.looksLikeNames(second.fields, under: labels.fields, above: third.fields)
      ? second : nil
  }

  /// True when every field of the row is a word such as `q01` or `v_1_14`, no two alike, while some
  /// field above it has several words, and what stands below has a number in at least half of the columns.
  static func looksLikeNames(_ row: [String], under labels: [String], above data: [String]) -> Bool
  {
    guard row.count > 1, row.count == labels.count, row.count == data.count,
      Set(row).count == row.count, row.allSatisfy(isName)
    else { return false }
    let spoken = labels.count { $0.contains(" ") }
    let numbers = data.count {
      !$0.isEmpty && $0.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
    }
    let filled = data.count { !$0.isEmpty }
    return spoken * 2 >= row.count && numbers > 0 && numbers * 2 >= filled
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first == "_" else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." || $0 == "-" }
  }

  /// Reads one record, however long it is.
  private func row(from start: Int, number: Int, isHeader: Bool) throws(Faults) -> Row {
    var wanted = FormatSample.size
    while true {
      let bytes = [UInt8](unsafeUninitializedCapacity: Swift.min(wanted, source.size - start)) {
        $1 = source.read(into: UnsafeMutableRawBufferPointer($0), at: start)
      }
      guard !bytes.isEmpty else { throw Faults([emptyFile(shown)]) }
      let scanner = RecordScanner(delimiter: format.delimiter)
      let isLast = start + bytes.count >= source.size || bytes.count < wanted
      let outcome = bytes.withUnsafeBufferPointer { scanner.scan($0, from: 0, isLast: isLast) }
      guard case .record(let next) = outcome else {
        wanted *= 2
        continue
      }
      let excess = excess(scanner, number)
      guard excess.isEmpty else { throw Faults(excess) }
      let fields = bytes.withUnsafeBufferPointer { bytes in
        (0..<scanner.count).map {
          String(decoding: encoding.utf8(bytes.bytes(of: scanner.fields[$0])), as: UTF8.self)
            .trimmed
        }
      }
      let line = encoding.utf8(bytes[..<next])
      let faults = faults(fields, line, scanner.flaw, number)
      guard faults.isEmpty else { throw Faults(faults) }
      if isHeader, fields.allSatisfy(\.isEmpty) {
        throw Faults([
          number > 1 || !isBlankToTheEnd(start + next) ? blankHeader(number) : emptyFile(shown)
        ])
      }
      return Row(fields: fields, end: start + next)
    }
  }

  /// Nothing but line breaks and blanks follows; looked for no further than a sample goes.
  private func isBlankToTheEnd(_ place: Int) -> Bool {
    let count = Swift.min(FormatSample.size, source.size - place)
    let bytes = [UInt8](unsafeUninitializedCapacity: Swift.max(0, count)) {
      $1 = source.read(into: UnsafeMutableRawBufferPointer($0), at: place)
    }
    return bytes.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }

  private func blankHeader(_ row: Int) -> Diagnostic {
    Diagnostic(
      .config, rule: "blank_header", at: .data(file: shown, row: row, column: ""),
      "the row that should name the columns is blank",
      advice:
        "Remove blank lines from the top, or say with `header_rows` how many rows make up the "
        + "header, blank ones counted; the last of them names the columns.")
  }

  private func shortHeader(_ row: Int, of declared: Int) -> Diagnostic {
    Diagnostic(
      .config, rule: "empty_file", at: .data(file: shown, row: row, column: ""),
      "the file ends before its header does: `header_rows` says \(declared)",
      advice: "Correct `header_rows`, or check that it is the right file.")
  }

  /// More columns, or longer names, than any table has: a wrong delimiter, or no table at all.
  private func excess(_ scanner: RecordScanner, _ row: Int) -> [Diagnostic] {
    if scanner.count > RecordScanner.mostColumns {
      return [tooManyColumns(shown, row: row, scanner.count)]
    }
    guard let long = (0..<scanner.count).first(where: { scanner.fields[$0].isLong }) else {
      return []
    }
    return [longName(shown, row: row, column: long)]
  }

  private func faults(
    _ names: [String], _ line: [UInt8], _ flaw: RecordFlaw?, _ row: Int
  ) -> [Diagnostic] {
    let place = Diagnostic.Place.data(file: shown, row: row, column: "")
    if line.contains(0) { return [zeroByte(at: place)] }
    if UTF8Count(line, isWhole: true).invalid > 0 { return [invalidEncoding(format, at: place)] }
    if let flaw { return [flaw.diagnostic(file: shown, row: row, header: names)] }
    return []
  }
}

/// The header of a table.
public struct SourceHeader: Sendable, Equatable {
  /// As the user wrote it, for messages.
  public let file: String
  /// Column names in file order.
  public let names: [String]
  /// The row, as the user sees it, where they stand.
  public let row: Int
  /// What else the source holds that may have been meant; nil: nothing.
  public let hint: String?
}

/// Reads no more of a table than its form needs to know the header.
/// Faults: `missing_file`, `unreadable_file`, `changed_file`, `empty_file`,
/// `unclosed_quote`, `text_after_quote`, `invalid_encoding`, `nul_byte`, `too_many_columns`,
/// `long_name`.
public func readHeader(_ source: TableSource) throws(Faults) -> SourceHeader {
  if case .database(let database) = source.form {
    // No row leaves the database before the whole configuration is known to be sound.
    return SourceHeader(
      file: source.shown, names: try readDatabaseHeader(database), row: 1, hint: nil)
  }
  let opened = try OpenedTable(source)
  return SourceHeader(
    file: source.shown, names: opened.header, row: opened.headerRow, hint: opened.hint)
}

extension SourceHeader {
  /// What is wrong between the file's columns and what the wave asks of it, all at once: unknown
  /// column names, items without a column, a column used twice.
  public func faults(for request: ResponseFile) -> [Diagnostic] {
    ColumnPlan(header: names, row: row, request: request).faults
  }
}
