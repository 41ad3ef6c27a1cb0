/// The rows below a sheet's header, written as records while they come.
struct SheetBody {
  enum Outcome {
    case added
    /// The cell stands right of the last column.
    case outside
    /// More rows without anything on them stand before the cell than a table may have.
    case sparse
    /// The records take more bytes than they may.
    case tooLarge
  }

  /// Columns of the table.
  let width: Int
  /// Bytes of the header's record.
  let headerBytes: Int
  private(set) var writer = TabularTextWriter()
  /// Bytes that the records may take.
  private let limit: Int
  /// Rows without anything on them that have been written.
  private var blankRows = 0
  /// The last row that was begun.
  private var row: Int
  /// Fields that the open row has; nil: no row is open.
  private var fields: Int?

  /// - Parameter headerRow: the last row of the header, 0 when there is none; its record is
  ///   written here.
  init(names: [String], headerRow: Int, limit: Int) {
    width = names.count
    self.limit = limit
    row = headerRow
    writer.append(names)
    headerBytes = writer.bytes.count
  }

  /// Adds a field that is not empty. Rows and, within a row, columns only ever grow.
  mutating func append(_ field: [UInt8], at place: CellReference) -> Outcome {
    guard place.column < width else { return .outside }
    if fields == nil, !open(place.row) { return .sparse }
    skip(to: place.column)
    field.withUnsafeBufferPointer { writer.append($0) }
    fields = place.column + 1
    return writer.bytes.count > limit ? .tooLarge : .added
  }

  /// Ends the open row; false when none is open.
  mutating func endRow() -> Bool {
    guard fields != nil else { return false }
    skip(to: width)
    writer.endRecord()
    fields = nil
    return true
  }

  private mutating func open(_ next: Int) -> Bool {
    let blank = next - row - 1
    guard blankRows + blank <= WorkbookLimits.blankRows else { return false }
    for _ in 0..<blank { writer.endRecord() }
    blankRows += blank
    row = next
    fields = 0
    return true
  }

  private mutating func skip(to column: Int) {
    for _ in (fields ?? 0)..<column { writer.appendEmpty() }
  }
}

extension TabularTextWriter {
  /// Adds a whole record.
  mutating func append(_ record: [String]) {
    for field in record { append(field) }
    endRecord()
  }
}
