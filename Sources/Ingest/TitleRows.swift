internal import Survey

/// How many fields the records below a header have, by which a title is known that was taken for the
/// header.
struct FieldCounts {
  private struct Record {
    /// As the user sees it.
    let row: Int
    let fields: Int
    let mayBeNames: Bool
  }
  private var records: [Record] = []

  private static let most = 1000
  /// Rows of titles, at most.
  private static let mostTitles = 15

  /// What was found.
  enum Finding: Equatable {
    /// Titles stand above the row of names, which has as many fields as the rows below it.
    case names(row: Int, fields: Int)
    /// No row has the header's number of fields, and all have one.
    case others(fields: Int)
  }

  /// Counts a record that is not blank; no more than the first thousand matter.
  mutating func add(row: Int, _ fields: Int, mayBeNames: @autoclosure () -> Bool) {
    guard records.count < Self.most else { return }
    let isEarly = records.count <= Self.mostTitles
    records.append(Record(row: row, fields: fields, mayBeNames: isEarly && mayBeNames()))
  }

  /// - Parameter header: fields of what was taken for the header, and how many of them are named.
  func finding(header: (fields: Int, named: Int)) -> Finding? {
    guard let last = records.lastIndex(where: { $0.fields > 1 }) else { return nil }
    let counts = records[...last].reduce(into: [:]) { $0[$1.fields, default: 0] += 1 }
    let usual = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let usual, usual.key > header.fields, usual.value > 1,
      let first = records.firstIndex(where: { $0.fields == usual.key }),
      first <= Self.mostTitles, first < usual.value,
      records[..<first].allSatisfy({ $0.fields < usual.key }),
      usual.value * 10 >= (last + 1 - first) * 9
    else { return nil }
    if header.named <= 1 || records[first].mayBeNames {
      return .names(row: records[first].row, fields: usual.key)
    }
    return usual.value == last + 1 ? .others(fields: usual.key) : nil
  }

  /// True for texts that may all be names of columns.
  static func mayBeNames(_ fields: [String]) -> Bool {
    Set(fields).count == fields.count
      && fields.allSatisfy { text in
        !text.isEmpty && !text.allSatisfy { $0.isNumber || ",.-\u{2212} \u{A0}".contains($0) }
      }
  }
}

/// A row below a table of several columns that is none of its rows, such as its source: one text, or
/// fewer fields than the header after a gap.
struct Footnote {
  /// As the user sees it.
  let row: Int
  /// The first field.
  let text: String
  var fields = 1

  /// The fault that the row is where it is no footnote.
  func asShortRow(in file: String, fields count: Int) -> Diagnostic {
    wrongFieldCount(file: file, row: row, fields, of: count)
  }
}

extension SmallTable {
  /// What is to be said where a row below the header, which has columns without a name, may name all of
  /// them; nil: nothing.
  /// - Parameter key: with which that row is declared.
  func titlesAbove(_ key: String) -> String? {
    guard header.contains(""),
      let place = rows.prefix(15).firstIndex(where: FieldCounts.mayBeNames)
    else { return nil }
    let row = rowNumbers[place]
    return
      "Row \(row) may name the columns: where titles stand above the names, say `\(key): \(row)`."
  }

  /// Leaves out the last rows of which one cell alone is filled, as spreadsheets write what stands
  /// below a table, but for those that name a unit or begin as another row does.
  func withoutFilledUpFootnotes(_ isUnit: (String) -> Bool) -> SmallTable {
    guard header.count > 2 else { return self }
    var notes: [Footnote] = []
    var count = rows.count
    while count > 1, notes.count < 50 {
      let filled = rows[count - 1].filter { !$0.isEmpty }
      guard filled.count == 1, !isUnit(filled[0]),
        !rows[..<(count - 1)].contains(where: { $0[0].hasPrefix(filled[0]) })
      else { break }
      notes.append(Footnote(row: rowNumbers[count - 1], text: filled[0]))
      count -= 1
    }
    return notes.isEmpty ? self : keeping(first: count, notes: notes.reversed())
  }
}

extension FormatSample {
  /// Row of the names of columns, from 1, where titles stand above them: three where a title and a
  /// blank line do, as statistics banks write their tables. Blank lines may stand above the title,
  /// more than one below it, and line breaks inside its quotes. One where nothing is to be seen of
  /// that; with titles of another kind it must be declared.
  func titledRows(_ declared: TextFormat) -> Int {
    let text = utf8(declared)
    guard DelimiterHint(text) == nil else { return 1 }
    let delimiters = declared.delimiter.map { [$0] } ?? TextFormat.Delimiter.allCases
    for delimiter in delimiters {
      if let found = names(in: text, delimiter),
        declared.delimiter != nil || detectDelimiter(Array(text[found.start...])) == delimiter
      {
        return found.row
      }
    }
    return 1
  }

  /// The names below blank lines, or below a title and blank lines; nil: they are not there.
  private func names(in text: [UInt8], _ delimiter: TextFormat.Delimiter)
    -> (row: Int, start: Int)?
  {
    let scanner = RecordScanner(delimiter: delimiter)
    return text.withUnsafeBufferPointer { text in
      var (place, row, hasTitle, blanks) = (0, 0, false, 0)
      while place < text.count,
        case .record(let next) = scanner.scan(text, from: place, isLast: true)
      {
        row += 1
        if scanner.isBlank {
          blanks += 1
        } else if scanner.count > 1 || hasTitle {
          return scanner.count > 1 && blanks > 0 ? (row, place) : nil
        } else if scanner.flaw != nil {
          return nil
        } else {
          (hasTitle, blanks) = (true, 0)
        }
        place = next
      }
      return nil
    }
  }

  /// Where titles stand above the names in another way, by the first records: the row of the names.
  /// - Parameter format: as detected, with the bytes above the first record.
  func untoldTitles(_ format: DetectedFormat, from start: Int) -> Int? {
    let text = format.encoding.utf8(bytes[start...])
    let scanner = RecordScanner(delimiter: format.delimiter)
    var counts = FieldCounts()
    var header: (fields: Int, named: Int)?
    text.withUnsafeBufferPointer { text in
      var (place, row) = (0, 0)
      while place < text.count, row < 1000,
        case .record(let next) = scanner.scan(text, from: place, isLast: isWhole)
      {
        row += 1
        place = next
        guard !scanner.isBlank else { continue }
        let fields = { [kept = scanner.kept] in
          (0..<kept).map {
            String(decoding: text.bytes(of: scanner.fields[$0]), as: UTF8.self).trimmed
          }
        }
        if header == nil {
          header = (scanner.count, fields().count { !$0.isEmpty })
        } else {
          counts.add(
            row: row, scanner.count, mayBeNames: FieldCounts.mayBeNames(fields()))
        }
      }
    }
    guard let header, case .names(let row, _) = counts.finding(header: header) else { return nil }
    return row
  }
}

/// One fault for all rows of a table whose header has fewer fields than they.
func fieldCountOfHeader(
  file: String, header: (row: Int, fields: Int), _ finding: FieldCounts.Finding
) -> Diagnostic {
  let told: (message: String, advice: String) =
    switch finding {
    case .names(let row, let fields):
      (
        "row \(row) and those below it have \(fields) fields where row \(header.row), taken for the "
          + "header, has \(header.fields)",
        "Where titles stand above the names of the columns, say `header_rows: \(row)`: the rows of "
          + "the header, titles and blank rows included."
          + (header.fields > 1 ? " Else put quotes around texts that hold the delimiter." : "")
      )
    case .others(let fields):
      (
        "all rows have \(fields) fields where the header has \(header.fields)",
        "Name every column; where titles stand above the names, say with `header_rows` how many "
          + "rows make up the header; or put quotes around texts that hold the delimiter."
      )
    }
  return Diagnostic(
    .config, rule: "wrong_field_count", at: .data(file: file, row: header.row, column: ""),
    told.message, advice: told.advice)
}
