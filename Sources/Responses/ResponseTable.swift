/// The accepted rows of one wave, column by column. Holds what employees answered: it is not
/// Codable, and prints as counts only.
public struct ResponseTable: Sendable, CustomStringConvertible {
  public let rowCount: Int
  /// The row in the file, as a spreadsheet shows it (the header is row 1).
  public let sourceRows: [Int32]
  /// Place of each row's unit in the organisation; rows without a known unit belong to the root.
  public let units: [Int32]
  /// Ids as exported; nil when the file has none.
  public let respondents: TextList?
  /// Probability weights, > 0; nil when the file has none.
  public let weights: [Double]?
  /// In the order of the questionnaire's items; nil: the item is not in this wave.
  public let items: [AnswerColumn?]
  /// In the order of the questionnaire's background variables: index into its values, 255 when
  /// missing; nil: the variable is not in this wave.
  public let background: [[UInt8]?]
  /// How long each respondent took, seconds, ≥ 0; NaN: not known; nil: the file has no times.
  public let seconds: [Double]?

  public init(
    rowCount: Int, sourceRows: [Int32], units: [Int32], respondents: TextList?, weights: [Double]?,
    items: [AnswerColumn?], background: [[UInt8]?], seconds: [Double]? = nil
  ) {
    precondition(sourceRows.count == rowCount && units.count == rowCount)
    self.rowCount = rowCount
    self.sourceRows = sourceRows
    self.units = units
    self.respondents = respondents
    self.weights = weights
    self.items = items
    self.background = background
    self.seconds = seconds
  }

  public var description: String { "\(rowCount) rows, \(items.count) items" }
}

/// A row that was not accepted: its structure is broken, or its id is doubled.
public struct RejectedRow: Sendable, Equatable {
  public let file: String
  public let row: Int
  public let rule: String
  public let reason: String
  public init(file: String, row: Int, rule: String, reason: String) {
    self.file = file
    self.row = row
    self.rule = rule
    self.reason = reason
  }
}
