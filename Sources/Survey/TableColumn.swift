/// Cells that follow one another in a column.
public enum ColumnRun: Sendable {
  case same(Cell)
  /// By row: place in `texts`.
  case texts([String], [Int32])
  case integers([Int])
  /// Not finite where the cell is empty.
  case numbers([Double])

  /// Nil where it is as long as is wanted.
  var count: Int? {
    switch self {
    case .same: nil
    case .texts(_, let places): places.count
    case .integers(let values): values.count
    case .numbers(let values): values.count
    }
  }
}

/// The cells of one column of a table, without a box around each value. Texts repeat from row to
/// row, so each is held once.
public struct TableColumn: Sendable {
  public let type: ColumnSchema.ValueType
  /// Text columns: every text that was ever in the column, in order of first use.
  public private(set) var texts: [String] = []
  /// Text columns: by row, the place in `texts`; negative where the cell is empty.
  public private(set) var codes: [Int32] = []
  /// Number columns: by row; not a number where the cell is empty.
  public private(set) var numbers: [Double] = []
  /// Integer and boolean columns: by row; 0 and 1 stand for false and true.
  public private(set) var integers: [Int] = []
  /// Integer and boolean columns: by row, whether the cell is empty.
  public private(set) var gaps: [Bool] = []
  private var known: [String: Int32] = [:]

  init(_ type: ColumnSchema.ValueType) { self.type = type }

  public var count: Int {
    switch type {
    case .text: codes.count
    case .number: numbers.count
    case .integer, .boolean: integers.count
    }
  }

  public subscript(row: Int) -> Cell {
    switch type {
    case .text: codes[row] < 0 ? .empty : .text(texts[Int(codes[row])])
    case .number: numbers[row].isNaN ? .empty : .number(numbers[row])
    case .integer: gaps[row] ? .empty : .integer(integers[row])
    case .boolean: gaps[row] ? .empty : .boolean(integers[row] != 0)
    }
  }

  /// All cells in order.
  public var cells: [Cell] { (0..<count).map { self[$0] } }

  /// False, and nothing done, when the cell is of another type than the column.
  mutating func append(_ cell: Cell) -> Bool {
    switch (type, cell) {
    case (.text, .text(let text)): codes.append(code(of: text))
    case (.text, .empty): codes.append(-1)
    case (.number, .number(let value)): numbers.append(value)
    case (.number, .empty): numbers.append(.nan)
    case (.integer, .integer(let value)): append(value, isGap: false)
    case (.boolean, .boolean(let value)): append(value ? 1 : 0, isGap: false)
    case (.integer, .empty), (.boolean, .empty): append(0, isGap: true)
    default: return false
    }
    return true
  }

  /// The same cell several times.
  mutating func append(_ cell: Cell, times: Int) -> Bool {
    guard times > 0 else { return true }
    guard append(cell) else { return false }
    guard type == .text else { return (1..<times).allSatisfy { _ in append(cell) } }
    codes.append(contentsOf: repeatElement(codes[codes.count - 1], count: times - 1))
    return true
  }

  /// False when the run is of another type than the column.
  mutating func append(_ run: ColumnRun, rows: Int) -> Bool {
    switch (type, run) {
    case (_, .same(let cell)): return append(cell, times: rows)
    case (.text, .texts(let texts, let places)):
      let own = texts.map { code(of: $0) }
      codes.append(contentsOf: places.lazy.map { own[Int($0)] })
    case (.integer, .integers(let values)):
      integers.append(contentsOf: values)
      gaps.append(contentsOf: repeatElement(false, count: values.count))
    case (.number, .numbers(let values)):
      numbers.append(contentsOf: values.lazy.map { $0.isFinite ? $0 : .nan })
    default: return false
    }
    return true
  }

  /// False, and nothing done, when the cell is of another type than the column.
  mutating func set(_ row: Int, _ cell: Cell) -> Bool {
    switch (type, cell) {
    case (.text, .text(let text)): codes[row] = code(of: text)
    case (.text, .empty): codes[row] = -1
    case (.number, .number(let value)): numbers[row] = value
    case (.number, .empty): numbers[row] = .nan
    case (.integer, .integer(let value)): (integers[row], gaps[row]) = (value, false)
    case (.boolean, .boolean(let value)): (integers[row], gaps[row]) = (value ? 1 : 0, false)
    case (.integer, .empty), (.boolean, .empty): (integers[row], gaps[row]) = (0, true)
    default: return false
    }
    return true
  }

  private mutating func append(_ value: Int, isGap: Bool) {
    integers.append(value)
    gaps.append(isGap)
  }

  private mutating func code(of text: String) -> Int32 {
    if let last = codes.last, last >= 0, texts[Int(last)] == text { return last }
    if let code = known[text] { return code }
    let code = Int32(texts.count)
    texts.append(text)
    known[text] = code
    return code
  }
}

extension TableColumn: Equatable {
  /// Equal cells in equal order, however they are held.
  public static func == (a: TableColumn, b: TableColumn) -> Bool {
    a.type == b.type && a.count == b.count && (0..<a.count).allSatisfy { a[$0] == b[$0] }
  }
}
