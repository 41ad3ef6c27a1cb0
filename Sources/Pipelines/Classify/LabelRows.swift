internal import Classification
internal import Ingest
internal import Survey

/// A table of labelled indicators: `text,unit,role,quality[,role_position,ambiguous,group,source]`.
struct LabelRows {
  static let needed = ["text", "role", "quality"]

  private let table: SmallTable
  private let own: Bool
  private let others: [String: [(field: String, value: String)]]

  /// - Parameters:
  ///   - own: an analyst's own labels: each has words, and no two of the same words contradict each
  ///     other.
  ///   - others: by `id`, what else is acceptable.
  init(
    _ table: SmallTable, own: Bool, others: [String: [(field: String, value: String)]] = [:]
  ) {
    self.table = table
    self.own = own
    self.others = others
  }

  /// Labels in file order, and all that is wrong with the file.
  func read() -> (labels: [LabelledIndicator], faults: [Diagnostic]) {
    var faults: [Diagnostic] = []
    let rows = table.rows.indices.compactMap { row in label(row, &faults).map { (row, $0) } }
    if own { faults += contradictions(rows) }
    return (rows.map(\.1), faults)
  }

  /// As faults of configuration.
  func read(_ log: FaultLog) -> [LabelledIndicator] {
    let read = read()
    for fault in read.faults {
      log.note(fault.rule, at: fault.place, fault.message, advice: fault.advice)
    }
    return read.labels
  }

  private func label(_ row: Int, _ faults: inout [Diagnostic]) -> LabelledIndicator? {
    let role = IndicatorRole(rawValue: cell(row, "role"))
    let quality = IndicatorQuality(rawValue: cell(row, "quality"))
    if own, cell(row, "text").isEmpty {
      faults.append(
        Diagnostic(
          .data, rule: "missing_text", at: table.place(row: row, column: "text"),
          "the cell is empty", advice: "Expected the indicator's text, as it is printed."))
      return nil
    }
    if role == nil { faults.append(fault(row, "role", IndicatorRole.allCases.map(\.rawValue))) }
    if quality == nil {
      faults.append(fault(row, "quality", IndicatorQuality.allCases.map(\.rawValue)))
    }
    guard let role, let quality else { return nil }
    // Without a position of its own the row stands in the middle of its role's side.
    let told = cell(row, "role_position")
    let position = told.isEmpty ? (role == .driver ? 0.2 : 0.75) : table.number(told)
    guard let position, (0...1).contains(position), (position < 0.5) == (role == .driver) else {
      faults.append(
        unknown(row, "role_position", "Expected 0 to 0.49 for a driver, 0.51 to 1 for a result."))
      return nil
    }
    let other = others[cell(row, "id")] ?? []
    return LabelledIndicator(
      text: cell(row, "text"), unit: cell(row, "unit"), role: role, quality: quality,
      position: position, isAmbiguous: cell(row, "ambiguous") == "yes",
      group: cell(row, "group"), source: cell(row, "source"),
      otherRoles: other.filter { $0.field == "role" }.compactMap {
        IndicatorRole(rawValue: $0.value)
      },
      otherQualities: other.filter { $0.field == "quality" }.compactMap {
        IndicatorQuality(rawValue: $0.value)
      })
  }

  private func contradictions(_ rows: [(row: Int, label: LabelledIndicator)]) -> [Diagnostic] {
    var first: [IndicatorWords: (row: Int, label: LabelledIndicator)] = [:]
    return rows.compactMap { row, label in
      let words = IndicatorWords(text: label.text, unit: label.unit)
      guard let earlier = first[words] else {
        first[words] = (row, label)
        return nil
      }
      guard earlier.label.role != label.role || earlier.label.quality != label.quality else {
        return nil
      }
      let was = "\(earlier.label.role.rawValue) and \(earlier.label.quality.rawValue)"
      return Diagnostic(
        .data, rule: "contradicting_label", at: table.place(row: row, column: "text"),
        "the same text and unit are labelled \(was) in row \(table.rowNumbers[earlier.row])",
        advice: "Keep one of the two labels.")
    }
  }

  /// Empty when the file does not have the column.
  private func cell(_ row: Int, _ column: String) -> String { table.text(row, column) ?? "" }

  private func fault(_ row: Int, _ column: String, _ words: [String]) -> Diagnostic {
    let advice =
      nearest(to: cell(row, column), among: words).map { "Did you mean `\($0)`?" }
      ?? "Expected one of \(words.joined(separator: ", "))."
    return unknown(row, column, advice)
  }

  private func unknown(_ row: Int, _ column: String, _ advice: String) -> Diagnostic {
    Diagnostic(
      .data, rule: "unknown_value", at: table.place(row: row, column: column),
      "`\(cell(row, column))` is not a label", advice: advice)
  }
}
