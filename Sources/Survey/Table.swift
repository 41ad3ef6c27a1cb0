/// One value in a table. Empty means unknown, not applicable or hidden.
public enum Cell: Sendable, Hashable {
  case empty
  case text(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)

  public init(_ value: String?) { self = value.map { .text($0) } ?? .empty }
  public init(_ value: Int?) { self = value.map { .integer($0) } ?? .empty }
  public init(_ value: Bool?) { self = value.map { .boolean($0) } ?? .empty }
  /// A value that is not finite is unknown.
  public init(_ value: Double?) {
    self = value.flatMap { $0.isFinite ? .number($0) : nil } ?? .empty
  }

  public var number: Double? {
    switch self {
    case .number(let value): value
    case .integer(let value): Double(value)
    default: nil
    }
  }
  public var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  public var text: String? { if case .text(let value) = self { value } else { nil } }
  public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
}

extension Double {
  /// The shortest text that reads back to the same double: `4.5`, `5`, `1e-05`.
  public var shortest: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

/// A column: what it holds and means.
public struct ColumnSchema: Sendable, Hashable {
  public enum ValueType: String, Sendable { case text, integer, number, boolean }
  /// What hiding a row does to the column.
  public enum Role: String, Sendable {
    /// Says which row it is; stays.
    case key
    /// A number, or what is derived from one (claims included); goes.
    case measure
    /// Words that hold no answer; stay.
    case label
    /// Says whether the row is shown.
    case protection
  }

  public let name: String
  public let type: ValueType
  public let role: Role
  /// Unit of measurement, in English; nil for words.
  public let unit: String?
  /// What it means, in English, in one or two sentences.
  public let meaning: String
  /// The only values it can take; empty: any.
  public let values: [String]
}

/// A named table: its meaning and its columns in order.
public struct TableSchema: Sendable, Hashable {
  public let name: String
  public let meaning: String
  public let columns: [ColumnSchema]

  public init(_ name: String, _ meaning: String, _ columns: [ColumnSchema]) {
    self.name = name
    self.meaning = meaning
    self.columns = columns
  }

  public func place(of column: String) -> Int? { columns.firstIndex { $0.name == column } }
  /// Names of the columns that say which row it is.
  public var keys: [String] { columns.filter { $0.role == .key }.map(\.name) }
}

/// The one shape of every output and baseline: named, typed columns of equal length.
public struct Table: Sendable, Equatable {
  public let schema: TableSchema
  /// In the order of the schema.
  public private(set) var columns: [TableColumn]
  public private(set) var rowCount = 0

  public init(_ schema: TableSchema) {
    self.schema = schema
    columns = schema.columns.map { TableColumn($0.type) }
  }

  /// Adds a row. The number of cells and their types must fit the schema (our own fault if not).
  public mutating func append(_ cells: [Cell]) {
    precondition(
      cells.count == columns.count,
      "\(schema.name): \(cells.count) cells for \(columns.count) columns")
    for place in cells.indices {
      guard columns[place].append(cells[place]) else { misfit(place) }
    }
    rowCount += 1
  }

  /// Adds rows that begin and end alike: each of `rows` is what stands between `head` and `tail`.
  public mutating func append(_ rows: [[Cell]], from head: [Cell], to tail: [Cell]) {
    let width = columns.count - head.count - tail.count
    precondition(rows.allSatisfy { $0.count == width }, "\(schema.name): rows do not fit")
    for place in head.indices {
      guard columns[place].append(head[place], times: rows.count) else { misfit(place) }
    }
    for row in rows {
      for place in row.indices {
        guard columns[head.count + place].append(row[place]) else { misfit(head.count + place) }
      }
    }
    for place in tail.indices {
      let column = head.count + width + place
      guard columns[column].append(tail[place], times: rows.count) else { misfit(column) }
    }
    rowCount += rows.count
  }

  /// Adds rows column by column: one run for each column, each of so many cells.
  public mutating func append(rows count: Int, _ runs: [ColumnRun]) {
    precondition(
      runs.count == columns.count, "\(schema.name): \(runs.count) runs for \(columns.count) columns"
    )
    for place in runs.indices {
      precondition(runs[place].count.map { $0 == count } ?? true, "\(schema.name): rows do not fit")
      guard columns[place].append(runs[place], rows: count) else { misfit(place) }
    }
    rowCount += count
  }

  /// The cell at row (from 0) and column name; `.empty` for a name that the table does not have.
  public subscript(row: Int, column: String) -> Cell {
    guard let place = schema.place(of: column) else { return .empty }
    return columns[place][row]
  }

  /// Replaces one cell.
  public mutating func set(_ row: Int, _ column: String, _ cell: Cell) {
    guard let place = schema.place(of: column) else {
      preconditionFailure("\(schema.name) has no column \(column)")
    }
    set(row, place, cell)
  }

  /// Replaces one cell; `place` is the column's, from 0.
  public mutating func set(_ row: Int, _ place: Int, _ cell: Cell) {
    guard columns[place].set(row, cell) else { misfit(place) }
  }

  /// All cells of a row, in column order.
  public func cells(of row: Int) -> [Cell] { columns.map { $0[row] } }

  private func misfit(_ place: Int) -> Never {
    let column = schema.columns[place]
    preconditionFailure("\(schema.name).\(column.name) is \(column.type)")
  }
}
