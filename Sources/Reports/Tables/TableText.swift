internal import Survey

/// How a format writes a table: what stands around the cells, and how each kind of value looks.
struct TableNotation {
  /// What stands before the first row.
  var opening: [UInt8]
  /// What stands before the cell of each column.
  var prefixes: [[UInt8]]
  /// What stands between two rows.
  var between: [UInt8]
  /// What ends a row.
  var end: [UInt8]
  /// What stands after the last row.
  var closing: [UInt8]
  /// What stands where there is no value.
  var empty: [UInt8]
  /// Sign between whole and fraction.
  var decimalMark: UInt8
  /// Writes a text with its quotes and escapes.
  var text: (String, inout [UInt8]) -> Void
}

/// The whole table as a format writes it. Each text is quoted once, and copied from then on.
func tableText(_ table: Table, _ notation: TableNotation) -> [UInt8] {
  let packed = PackedTable(table, notation)
  return [UInt8](unsafeUninitializedCapacity: packed.most) { buffer, filled in
    packed.texts.bytes.withUnsafeBufferPointer { bytes in
      packed.texts.ends.withUnsafeBufferPointer { ends in
        packed.kinds.withUnsafeBufferPointer { kinds in
          packed.words.withUnsafeBufferPointer { words in
            let pool = TextPool.View(bytes: bytes, ends: ends)
            var out = ByteSink(buffer, pool, decimalMark: notation.decimalMark)
            out.write(kinds, words, columns: table.columns.count)
            filled = out.count
          }
        }
      }
    }
  }
}

/// Texts one after the other, each by its number.
private struct TextPool {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = [0]

  mutating func append(_ write: (inout [UInt8]) -> Void) {
    write(&bytes)
    ends.append(bytes.count)
  }

  func length(_ number: Int) -> Int { ends[number + 1] - ends[number] }

  struct View {
    let bytes: UnsafeBufferPointer<UInt8>
    let ends: UnsafeBufferPointer<Int>

    func text(_ number: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: bytes[ends[number]..<ends[number + 1]])
    }
  }
}

/// A table row by row in plain memory, so that writing it touches no reference count.
private struct PackedTable {
  enum Kind: UInt8 { case empty, text, number, integer, boolean }

  /// The notation's own texts come first, in the order of `Fixed`, then the prefix of each column.
  private(set) var texts = TextPool()
  /// Kind of each cell, row by row.
  private(set) var kinds: [UInt8]
  /// Of each cell: number of its text, bits of its number, or its integer.
  private(set) var words: [UInt64]
  /// Bytes that the written table takes at most.
  private(set) var most: Int

  /// No double and no integer takes more.
  private static let longestNumber = 25

  init(_ table: Table, _ notation: TableNotation) {
    let (rows, width) = (table.rowCount, table.columns.count)
    kinds = [UInt8](repeating: Kind.empty.rawValue, count: rows * width)
    words = [UInt64](repeating: 0, count: rows * width)
    for text in [
      notation.opening, notation.between, notation.end, notation.closing, notation.empty,
    ] + notation.prefixes {
      texts.append { $0 += text }
    }
    let around =
      notation.between.count + notation.end.count + notation.prefixes.reduce(0) { $0 + $1.count }
    most = notation.opening.count + notation.closing.count + rows * around
    let longest = max(notation.empty.count, Self.longestNumber)
    for (place, column) in table.columns.enumerated() {
      most += pack(column, from: place, by: width, notation) ?? rows * longest
    }
  }

  /// The bytes that the column's texts take; nil for numbers.
  private mutating func pack(
    _ column: TableColumn, from start: Int, by width: Int, _ notation: TableNotation
  ) -> Int? {
    let first = texts.ends.count - 1
    for text in column.texts { texts.append { notation.text(text, &$0) } }
    var length = 0
    switch column.type {
    case .text:
      for (row, code) in column.codes.enumerated() {
        length += code < 0 ? notation.empty.count : texts.length(first + Int(code))
        if code >= 0 { put(.text, UInt64(first + Int(code)), at: start + row * width) }
      }
      return length
    case .number:
      for (row, value) in column.numbers.enumerated() where value.isFinite {
        put(.number, value.bitPattern, at: start + row * width)
      }
    case .integer, .boolean:
      let (gaps, kind) = (column.gaps, column.type == .integer ? Kind.integer : .boolean)
      for (row, value) in column.integers.enumerated() where !gaps[row] {
        put(kind, UInt64(bitPattern: Int64(value)), at: start + row * width)
      }
    }
    return nil
  }

  private mutating func put(_ kind: Kind, _ word: UInt64, at place: Int) {
    kinds[place] = kind.rawValue
    words[place] = word
  }
}

/// Numbers of the notation's own texts in the pool.
private enum Fixed {
  static let (opening, between, end, closing, empty, prefixes) = (0, 1, 2, 3, 4, 5)
}

/// Writes into memory that is known to be large enough; what would not fit stops the program.
private struct ByteSink {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private let pool: TextPool.View
  private let decimalMark: UInt8
  private(set) var count = 0

  init(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, _ pool: TextPool.View, decimalMark: UInt8
  ) {
    self.buffer = buffer
    self.pool = pool
    self.decimalMark = decimalMark
  }

  mutating func write(
    _ kinds: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<UInt64>, columns: Int
  ) {
    append(pool.text(Fixed.opening))
    var column = 0
    for place in kinds.indices {
      if column == 0, place > 0 { append(pool.text(Fixed.between)) }
      append(pool.text(Fixed.prefixes + column))
      append(PackedTable.Kind(rawValue: kinds[place]) ?? .empty, words[place])
      column += 1
      if column == columns {
        append(pool.text(Fixed.end))
        column = 0
      }
    }
    append(pool.text(Fixed.closing))
  }

  private mutating func append(_ kind: PackedTable.Kind, _ word: UInt64) {
    switch kind {
    case .empty: append(pool.text(Fixed.empty))
    case .text: append(pool.text(Int(word)))
    case .number: append(Double(bitPattern: word))
    case .integer: append(Int(Int64(bitPattern: word)))
    case .boolean: append(word != 0)
    }
  }

  private mutating func append(_ byte: UInt8) {
    precondition(count < buffer.count, "a table is longer than was worked out")
    buffer[count] = byte
    count += 1
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    precondition(bytes.count <= buffer.count - count, "a table is longer than was worked out")
    guard let source = bytes.baseAddress, let target = buffer.baseAddress else { return }
    (target + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  private mutating func append(_ value: Bool) {
    var text = value ? "true" : "false"
    text.withUTF8 { append($0) }
  }

  private mutating func append(_ value: Int) {
    if (0..<10).contains(value) { return append(0x30 + UInt8(value)) }
    var text = value.description
    text.withUTF8 { append($0) }
  }

  /// The shortest text that reads back to the same double.
  private mutating func append(_ value: Double) {
    if value == value.rounded(), abs(value) < 1e15, value != 0 || value.sign == .plus {
      return append(Int(value))
    }
    var text = value.shortest
    text.withUTF8 { digits in
      if decimalMark == 0x2E { return append(digits) }
      for digit in digits { append(digit == 0x2E ? decimalMark : digit) }
    }
  }
}
