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
  /// Probability weights, > 0 (a row of weight 0 is left out as it is read), as in the file until
  /// the data are validated, then of mean 1; nil when the file has none.
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

  /// The same table with these rows only, ascending.
  public func keeping(_ rows: [Int]) -> ResponseTable {
    if rows.count == rowCount { return self }
    return ResponseTable(
      rowCount: rows.count, sourceRows: rows.map { sourceRows[$0] }, units: rows.map { units[$0] },
      respondents: respondents.map { $0.keeping(rows) },
      weights: weights.map { weights in rows.map { weights[$0] } },
      items: items.map { column in
        switch column {
        case .coded(let values, let cells):
          .coded(values: values, cells: AnswerCells(rows.map { cells[$0] }))
        case .real(let values, let kinds):
          .real(
            values: rows.map { values[$0] }, kinds: AnswerCells(rows.map { kinds[$0] }))
        case nil: nil
        }
      },
      background: background.map { codes in codes.map { codes in rows.map { codes[$0] } } },
      seconds: seconds.map { seconds in rows.map { seconds[$0] } })
  }

  /// The same with weights of mean 1: nothing that is released depends on their scale, and sums of
  /// their squares stay numbers.
  public func withMeanWeights() -> ResponseTable {
    guard let weights, let largest = weights.max(), largest > 0 else { return self }
    return ResponseTable(
      rowCount: rowCount, sourceRows: sourceRows, units: units, respondents: respondents,
      weights: meanOne(weights), items: items, background: background, seconds: seconds)
  }

  public var description: String { "\(rowCount) rows, \(items.count) items" }
}

/// Weights over their mean; none below 0, and one above.
public func meanOne(_ weights: [Double]) -> [Double] {
  // Over the largest first: a sum of large ones may be no number.
  let largest = weights.max() ?? 1
  let mean = weights.reduce(0) { $0 + $1 / largest } / Double(weights.count)
  return weights.map { $0 / largest / mean }
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
