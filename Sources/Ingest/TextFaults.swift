public import Survey

// The faults that any delimited text may have. Files that the configuration names count as
// configuration where a row is not an answer.

extension RecordFlaw {
  func diagnostic(file: String, row: Int, header: [String]) -> Diagnostic {
    switch self {
    case .unclosedQuote(let field):
      Diagnostic(
        .config, rule: "unclosed_quote",
        at: .data(file: file, row: row, column: header.named(field)),
        "a quote opens here and is never closed",
        advice: "Close the quote, or double a quotation mark that belongs to the text.")
    case .textAfterQuote(let field):
      Diagnostic(
        .config, rule: "text_after_quote",
        at: .data(file: file, row: row, column: header.named(field)),
        "text follows after a closing quote",
        advice: "Double a quotation mark that belongs to the text.")
    }
  }
}

extension [String] {
  /// The column's name, or its number from 1 when it has none.
  func named(_ column: Int) -> String {
    column < count && !self[column].isEmpty ? self[column] : "\(column + 1)"
  }
}

func wrongFieldCount(file: String, row: Int, _ found: Int, of expected: Int) -> Diagnostic {
  Diagnostic(
    .config, rule: "wrong_field_count", at: .data(file: file, row: row, column: ""),
    "the row has \(found) fields where the header has \(expected)",
    advice: found > expected
      ? "Put quotes around a text that holds the delimiter."
      : "Check the delimiter, and that no field is left out.")
}

func tooManyColumns(_ file: String, row: Int, _ found: Int) -> Diagnostic {
  Diagnostic(
    .config, rule: "too_many_columns", at: .data(file: file, row: row, column: ""),
    "the row has \(found) fields; a table has at most \(RecordScanner.mostColumns) columns",
    advice: "Check the delimiter, and that the file is a table.")
}

/// `column`: from 0.
func longName(_ file: String, row: Int, column: Int) -> Diagnostic {
  Diagnostic(
    .config, rule: "long_name", at: .data(file: file, row: row, column: "\(column + 1)"),
    "the name of the column has more than \(FieldSpan.longestName) bytes",
    advice: "Check the quotes and the delimiter, and that the first row names the columns.")
}

extension FieldSpan {
  /// Bytes of a column's name: twice what a cell of a spreadsheet holds in letters of two bytes.
  static let longestName = 131_072
  var isLong: Bool { end - start > Self.longestName }
}

func invalidEncoding(_ format: DetectedFormat, at place: Diagnostic.Place) -> Diagnostic {
  Diagnostic(
    .config, rule: "invalid_encoding", at: place,
    format.wideFlaw?.complaint
      ?? "the row holds bytes that are not valid \(format.encoding.rawValue)",
    advice: format.encodingAdvice)
}

extension DetectedFormat {
  /// What to do about bytes that do not fit the encoding.
  var encodingAdvice: String {
    wideFlaw?.advice ?? "Declare the file's encoding, for example `encoding: windows-1252`."
  }
}

func zeroByte(at place: Diagnostic.Place) -> Diagnostic {
  Diagnostic(
    .config, rule: "nul_byte", at: place, "the row holds a NUL byte",
    advice: "The file is damaged or in another encoding, such as `encoding: utf-16`.")
}

/// Names that stand over several columns → the first two of them, from 0. Columns without a name may
/// repeat: nobody can ask for them.
func doubledNames(_ header: [String]) -> [String: (first: Int, second: Int)] {
  guard Set(header).count < header.count else { return [:] }
  var first: [String: Int] = [:]
  var doubled: [String: (first: Int, second: Int)] = [:]
  for (place, name) in header.enumerated() where !name.isEmpty {
    if let earlier = first[name] {
      if doubled[name] == nil { doubled[name] = (earlier, place) }
    } else {
      first[name] = place
    }
  }
  return doubled
}

/// A name that is asked for and stands over several columns.
func duplicateColumn(
  _ name: String, _ places: (first: Int, second: Int), at place: Diagnostic.Place
) -> Diagnostic {
  Diagnostic(
    .config, rule: "duplicate_column", at: place,
    "columns \(places.first + 1) and \(places.second + 1) are both named `\(name)`",
    advice:
      "Give each column a name of its own; where these are headings above the names, say with "
      + "`header_rows` how many rows make up the header.")
}

/// One fault per name that stands over several columns, in their order.
/// - Parameter asked: names that matter; nil: all.
public func duplicateColumns(
  _ header: [String], file: String, row: Int, asked: [String]? = nil
) -> [Diagnostic] {
  doubledNames(header).filter { asked?.contains($0.key) ?? true }
    .sorted { $0.value.second < $1.value.second }
    .map { duplicateColumn($0, $1, at: .data(file: file, row: row, column: $0)) }
}

/// Nothing tells a text that was cut from one whose last line was not ended.
let unendedRow = "no line break ends the last row: if the file was cut, a part of it is missing"

func emptyFile(_ file: String) -> Diagnostic {
  Diagnostic(
    .config, rule: "empty_file", at: .file(file), "the file is empty",
    advice: "A header row with column names was expected.")
}
