import Survey

@testable import Ingest

/// Which faults a delimited text may be blamed for.
struct DelimitedBlame {
  let text: DelimitedText
  let headerRows: Int
  private let header: [String]
  private let data: ArraySlice<PlainRecord>

  /// - Parameter records: those that count; blank lines do in microdata, and not in small tables.
  init(_ text: DelimitedText, _ records: [PlainRecord], headerRows: Int) {
    self.text = text
    self.headerRows = headerRows
    let names = headerRows <= records.count ? records[headerRows - 1] : PlainRecord()
    header = names.fields.map { text.trimmedLetters($0) }
    data = records.dropFirst(headerRows)
    isShort = records.count < headerRows
    hasFlawAbove = records.prefix(headerRows).contains(where: \.hasTextAfterQuote)
    hasFlaw = records.contains(where: \.hasTextAfterQuote)
  }

  private let isShort: Bool
  private let hasFlawAbove: Bool
  private let hasFlaw: Bool

  /// Of the text and its header.
  private var ofText: Set<String> {
    var rules: Set<String> = []
    if text.hasZero { rules.insert("nul_byte") }
    if !text.isValid { rules.insert("invalid_encoding") }
    if text.records.contains(where: \.isUnclosed) { rules.insert("unclosed_quote") }
    if isShort || header.allSatisfy(\.isEmpty) { rules.formUnion(["empty_file", "blank_header"]) }
    let named = header.filter { !$0.isEmpty }
    // Names of several rows are put together.
    if Set(named).count < named.count || headerRows > 1 { rules.insert("duplicate_column") }
    return rules
  }

  func ofMicrodata(_ options: DelimitedOptions) -> Set<String> {
    var rules = ofText
    if hasFlawAbove { rules.insert("text_after_quote") }
    let cells = DelimitedCells(decimal: Character(text.format.decimal.rawValue))
    func fields(_ name: String) -> [PlainField] {
      guard let column = header.firstIndex(of: name) else { return [] }
      return data.compactMap { column < $0.fields.count ? $0.fields[column] : nil }
    }
    if options.stops || headerRows > 1,
      fields("a").contains(where: { [nil, "outOfRange"].contains(cells.expected(0, $0)) })
        || headerRows > 1
    {
      rules.insert("undeclared_code")
    }
    let asked = (options.hasWeight ? ["w"] : []) + (options.hasTimes ? ["t"] : [])
    if asked.contains(where: { !header.contains($0) }) { rules.insert("missing_column") }
    let weights = options.hasWeight ? fields("w") : []
    let isBad = weights.contains { field in
      let number = cells.plainNumber(String(decoding: field.trimmed, as: UTF8.self))
      return !(number.map { $0.0 > 0 && ($0.1 == nil || $0.1 == cells.decimal) } ?? false)
    }
    let accepted = data.filter { $0.fields.count == header.count && !$0.hasTextAfterQuote }
    // Of rows with the same id the first is accepted.
    if accepted.isEmpty || headerRows > 1 { rules.insert("all_rows_rejected") }
    let words = accepted.lazy.flatMap(\.fields).map { text.trimmedLetters($0) }
    if words.contains(where: isSummaryWord) { rules.insert("summary_row") }
    if isBad || options.hasWeight && headerRows > 1 { rules.insert("bad_weight") }
    return rules
  }

  var ofSmallTable: Set<String> {
    var rules = ofText
    if hasFlaw { rules.insert("text_after_quote") }
    if data.contains(where: { $0.fields.count != header.count }) {
      rules.insert("wrong_field_count")
    }
    return rules
  }
}
