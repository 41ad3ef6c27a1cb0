/// Why a cell holds no answer. The raw value marks the cell in a column.
public enum MissingKind: UInt8, Sendable, CaseIterable {
  /// A code that the source declares to be missing, and the codebook says nothing of.
  case userMissing = 251
  /// Asked, but left blank.
  case notAnswered = 252
  case dontKnow = 253
  case notAsked = 254
  /// A code that the codebook does not declare, where it says so.
  case outOfRange = 255

  /// Marks of answers in a coded column lie below this.
  public static let first: UInt8 = 251
  /// Place among all kinds, from 0.
  public var place: Int { Int(rawValue - Self.first) }
}

/// The answers to one item, one cell per accepted row.
public enum AnswerColumn: Sendable {
  /// Integer scales: each cell an index into `values`, or a `MissingKind`.
  case coded(values: [Double], cells: AnswerCells)
  /// Real scales: the answer, and 0 or a `MissingKind`.
  case real(values: [Double], kinds: AnswerCells)

  public var count: Int {
    switch self {
    case .coded(_, let cells): cells.count
    case .real(_, let kinds): kinds.count
    }
  }

  /// The answer in scale points; nil when missing.
  public func value(_ row: Int) -> Double? {
    switch self {
    case .coded(let values, let cells):
      cells[row] < MissingKind.first ? values[Int(cells[row])] : nil
    case .real(let values, let kinds): kinds[row] == 0 ? values[row] : nil
    }
  }

  /// Why the cell is missing; nil when it holds an answer.
  public func missing(_ row: Int) -> MissingKind? {
    switch self {
    case .coded(_, let cells): MissingKind(rawValue: cells[row])
    case .real(_, let kinds): MissingKind(rawValue: kinds[row])
    }
  }

  /// All answers in scale points, NaN where missing: the form that statistics take.
  public func doubles() -> [Double] {
    switch self {
    case .coded(let values, let cells):
      var table = [Double](repeating: .nan, count: 256)
      for (place, value) in values.enumerated() { table[place] = value }
      return cells.map { table[Int($0)] }
    case .real(let values, let kinds):
      return zip(values, kinds).map { $1 == 0 ? $0 : .nan }
    }
  }
}
