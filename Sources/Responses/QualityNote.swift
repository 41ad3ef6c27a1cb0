public import Survey

/// Something found in a source, counted: never a row, never an answer.
public struct QualityNote: Sendable, Equatable {
  /// `survey wave`, or the register's id.
  public let source: String
  /// Column name as in the file; empty: the whole.
  public let column: String
  public let rule: String
  public let severity: Diagnostic.Severity
  public let count: Int
  /// How many rows, cells or units were looked at; nil where the count is of nothing larger.
  public let total: Int?
  /// In words; never a text of a row.
  public let message: String
  /// Texts of the file that it is about, for the analyst's eyes when asked for; never released.
  public let detail: String?
  public init(
    source: String, column: String, rule: String, severity: Diagnostic.Severity, count: Int,
    total: Int? = nil, message: String, detail: String? = nil
  ) {
    self.source = source
    self.column = column
    self.rule = rule
    self.severity = severity
    self.count = count
    self.total = total
    self.message = message
    self.detail = detail
  }

  /// The count as it may be released; nil where it is out of fewer than `minimum` respondents or
  /// leaves fewer than that (and not none): it would tell the size of a group that tables hide.
  public func releasedCount(minimum: Int) -> Int? {
    guard let total else { return count }
    return total < minimum || (1..<minimum).contains(total - count) ? nil : count
  }
}

/// The rows that a rule found: for the analyst alone. It holds no answer, is not Codable, and
/// prints as a count.
public struct FlaggedRows: Sendable, Equatable, CustomStringConvertible {
  /// `survey wave`.
  public let source: String
  /// As in the `QualityNote` of the same rule.
  public let column: String
  public let rule: String
  /// In the file, as a spreadsheet shows them (the header is row 1), ascending.
  public let rows: [Int32]
  /// Rows with the same number, from 1, are alike; empty where rows are not compared.
  public let groups: [Int32]

  public init(source: String, column: String, rule: String, rows: [Int32], groups: [Int32] = []) {
    precondition(groups.isEmpty || groups.count == rows.count)
    self.source = source
    self.column = column
    self.rule = rule
    self.rows = rows
    self.groups = groups
  }

  public var description: String { "\(rule): \(rows.count) rows" }
}
