public import Analysis
import Survey

/// Hides what must not leave, and returns the rest. (Threshold rule only, so far.)
public func protect(_ results: AnalysisResults) -> Findings {
  let minimum = results.frame.disclosure.minimumRespondents
  var hidden: [Findings.HiddenRows] = []
  let tables = results.tables.map { original -> Table in
    var table = original
    let contributors = table.schema.name == "response_rates" ? "answered" : "n"
    guard table.schema.place(of: "protection") != nil else { return table }
    var count = 0
    for row in 0..<table.rowCount {
      guard let n = table[row, contributors].number, n > 0, n < Double(minimum) else { continue }
      table.hide(row, .primary)
      count += 1
    }
    if count > 0 {
      hidden.append(.init(table: table.schema.name, protection: .primary, rows: count))
    }
    return table
  }
  return Findings(
    frame: results.frame, tables: tables, statements: results.findings, hidden: hidden)
}

extension Table {
  /// Empties every measure of a row and says why; keys and words stay.
  mutating func hide(_ row: Int, _ protection: Protection) {
    for column in schema.columns where column.role == .measure { set(row, column.name, .empty) }
    set(row, "protection", .text(protection.rawValue))
  }
}
