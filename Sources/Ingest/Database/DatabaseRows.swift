internal import Survey

/// Takes the rows of a table or query, value by value, and counts what cannot be text.
struct DatabaseRows {
  private struct Sightings {
    var count = 0
    /// The first few.
    var rows: [Int] = []
  }

  private let shown: String
  private let columns: [String]
  private let limit: Int
  private var writer = TabularTextWriter()
  /// Number of the row to come; the header's is 1.
  private(set) var row = 2
  /// By column, then flaw; empty until the first.
  private var sightings: [Sightings] = []
  private var forms: [CellForms]

  /// `columns`: as `databaseHeader` gave them; `limit`: bytes of text at most.
  init(shown: String, columns: [String], limit: Int) {
    self.shown = shown
    self.columns = columns
    self.limit = limit
    forms = columns.map { _ in CellForms() }
    for column in columns { writer.append(column) }
    writer.endRecord()
  }

  mutating func append(_ whole: Int) { writer.append(whole) }

  mutating func append(_ real: Double) {
    if real.isFinite {
      writer.append(real)
    } else {
      writer.append(real.isNaN ? "NaN" : real < 0 ? "-Inf" : "Inf")
    }
  }

  /// A text as the database holds it.
  mutating func append(text: UnsafeBufferPointer<UInt8>, column: Int) {
    forms[column].add(text: text)
    append(text, column: column)
  }

  /// Any value, in its text.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, column: Int) {
    var high: UInt8 = 0
    var hasZero = false
    for byte in text {
      high |= byte
      hasZero = hasZero || byte == 0
    }
    if hasZero { note(.zero, column) }
    if high >= 0x80 {
      var count = UTF8Count()
      count.add(text)
      if count.invalid > 0 { note(.encoding, column) }
    }
    if text.isEmpty { appendEmpty() } else { writer.append(text) }
  }

  /// NULL or empty text. A line without anything on it would not count as a row.
  mutating func appendEmpty() {
    if columns.count == 1 { writer.append(" ") } else { writer.appendEmpty() }
  }

  mutating func appendBinary(column: Int) {
    note(.binary, column)
    writer.appendEmpty()
  }

  mutating func endRow() throws(Faults) {
    writer.endRecord()
    row += 1
    if writer.bytes.count > limit { throw Faults([tooMuchData(shown, limit)]) }
  }

  /// `report`: what was found out and not declared.
  func finish(report: String) throws(Faults) -> TabularText {
    let faults = sightings.indices.compactMap(fault)
    guard faults.isEmpty else { throw Faults(faults) }
    return TabularText(
      bytes: writer.bytes,
      columns: zip(columns, forms).map { TabularText.Column(name: $0, forms: $1) }, headerRow: 1,
      report: report)
  }

  private mutating func note(_ flaw: Flaw, _ column: Int) {
    let kinds = Flaw.allCases.count
    if sightings.isEmpty {
      sightings = Array(repeating: Sightings(), count: columns.count * kinds)
    }
    let place = column * kinds + flaw.rawValue
    sightings[place].count += 1
    if sightings[place].rows.count < 5 { sightings[place].rows.append(row) }
  }

  private func fault(_ place: Int) -> Diagnostic? {
    let found = sightings[place]
    guard let first = found.rows.first else { return nil }
    let flaw = Flaw.allCases[place % Flaw.allCases.count]
    let column = columns.named(place / Flaw.allCases.count)
    let rows = found.rows.map(\.description).joined(separator: ", ")
    let more = found.count - found.rows.count
    let isOne = found.count == 1
    return Diagnostic(
      .data, rule: flaw.rule, at: .data(file: shown, row: first, column: column),
      "\(found.count) \(isOne ? "value" : "values") of `\(column)` \(flaw.words) "
        + "(\(isOne ? "row" : "rows") \(rows)\(more > 0 ? " and \(more) more" : ""))",
      advice: flaw.advice)
  }
}

/// What keeps a value from being a text.
private enum Flaw: Int, CaseIterable {
  case encoding, zero, binary

  var rule: String {
    switch self {
    case .encoding: "invalid_encoding"
    case .zero: "nul_byte"
    case .binary: "binary_value"
    }
  }

  var words: String {
    switch self {
    case .encoding: "with bytes that are not valid UTF-8"
    case .zero: "with a NUL in the text"
    case .binary: "that are bytes, not text or a number"
    }
  }

  var advice: String {
    switch self {
    case .encoding, .zero:
      "Correct the text in the database, or leave the column out in a `query`."
    case .binary: "Leave the column out, or convert it to text, in a `query`."
    }
  }
}

/// The column names without blanks at both ends. Fault: `no_columns`.
func databaseHeader(_ names: [String], _ shown: String) throws(Faults) -> [String] {
  let names = names.map(\.trimmed)
  guard !names.allSatisfy(\.isEmpty) else {
    throw Faults([
      Diagnostic(
        .config, rule: "no_columns", at: .file(shown),
        names.isEmpty ? "this gives no columns" : "no column has a name",
        advice: "A table, or a `query` that begins with SELECT, was expected.")
    ])
  }
  return names
}
