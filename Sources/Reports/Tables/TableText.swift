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

/// The whole table as a format writes it.
func tableText(_ table: Table, _ notation: TableNotation) -> [UInt8] {
  var text: [UInt8] = []
  pourTable(table, notation) { text.append(contentsOf: $0) }
  return text
}

/// Rows that are packed at a time.
private let packedRows = 1024

/// The same piece by piece, so that a large table is never held as text. Each text is quoted once, and
/// copied from then on.
func pourTable(
  _ table: Table, _ notation: TableNotation, _ take: @escaping (UnsafeBufferPointer<UInt8>) -> Void
) {
  let texts = TableTexts(table, notation)
  texts.pool.bytes.withUnsafeBufferPointer { bytes in
    texts.pool.ends.withUnsafeBufferPointer { ends in
      let sink = ByteSink(
        TextPool.View(bytes: bytes, ends: ends), decimalMark: notation.decimalMark, take)
      sink.append(text: Fixed.opening)
      for first in stride(from: 0, to: table.rowCount, by: packedRows) {
        let rows = first..<min(first + packedRows, table.rowCount)
        let packed = PackedRows(table, rows, texts)
        packed.kinds.withUnsafeBufferPointer { kinds in
          packed.words.withUnsafeBufferPointer { words in
            sink.write(kinds, words, columns: table.columns.count, isFirst: first == 0)
          }
        }
      }
      sink.append(text: Fixed.closing)
      sink.flush()
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

/// Every text that a written table holds.
private struct TableTexts {
  /// The notation's own texts come first, in the order of `Fixed`, then the prefix of each column.
  private(set) var pool = TextPool()
  /// By column: number of its first text.
  private(set) var first: [Int] = []

  init(_ table: Table, _ notation: TableNotation) {
    for text in [
      notation.opening, notation.between, notation.end, notation.closing, notation.empty,
    ] + notation.prefixes {
      pool.append { $0 += text }
    }
    for column in table.columns {
      first.append(pool.ends.count - 1)
      for text in column.texts { pool.append { notation.text(text, &$0) } }
    }
  }
}

/// Some rows of a table in plain memory, row by row, so that writing them touches no reference count.
private struct PackedRows {
  enum Kind: UInt8 { case empty, text, number, integer, boolean }

  /// Kind of each cell, row by row.
  private(set) var kinds: [UInt8]
  /// Of each cell: number of its text, bits of its number, or its integer.
  private(set) var words: [UInt64]

  init(_ table: Table, _ rows: Range<Int>, _ texts: TableTexts) {
    let width = table.columns.count
    kinds = [UInt8](repeating: Kind.empty.rawValue, count: rows.count * width)
    words = [UInt64](repeating: 0, count: rows.count * width)
    for (place, column) in table.columns.enumerated() {
      pack(column, rows, from: place, by: width, texts.first[place])
    }
  }

  private mutating func pack(
    _ column: TableColumn, _ rows: Range<Int>, from start: Int, by width: Int, _ first: Int
  ) {
    switch column.type {
    case .text:
      for (place, code) in column.codes[rows].enumerated() where code >= 0 {
        put(.text, UInt64(first + Int(code)), at: start + place * width)
      }
    case .number:
      for (place, value) in column.numbers[rows].enumerated() where value.isFinite {
        put(.number, value.bitPattern, at: start + place * width)
      }
    case .integer, .boolean:
      let (gaps, kind) = (column.gaps[rows], column.type == .integer ? Kind.integer : .boolean)
      for (place, cell) in zip(column.integers[rows], gaps).enumerated() where !cell.1 {
        put(kind, UInt64(bitPattern: Int64(cell.0)), at: start + place * width)
      }
    }
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

/// Gathers what is written, and hands it on piece by piece.
private final class ByteSink {
  private let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 18)
  private let pool: TextPool.View
  private let decimalMark: UInt8
  private let take: (UnsafeBufferPointer<UInt8>) -> Void
  private var count = 0

  init(
    _ pool: TextPool.View, decimalMark: UInt8,
    _ take: @escaping (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    self.pool = pool
    self.decimalMark = decimalMark
    self.take = take
  }

  deinit { buffer.deallocate() }

  func flush() {
    if count > 0 { take(UnsafeBufferPointer(rebasing: buffer[..<count])) }
    count = 0
  }

  /// - Parameter isFirst: no row comes before these.
  func write(
    _ kinds: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<UInt64>, columns: Int,
    isFirst: Bool
  ) {
    var column = 0
    for place in kinds.indices {
      if column == 0, place > 0 || !isFirst { append(text: Fixed.between) }
      append(text: Fixed.prefixes + column)
      append(PackedRows.Kind(rawValue: kinds[place]) ?? .empty, words[place])
      column += 1
      if column == columns {
        append(text: Fixed.end)
        column = 0
      }
    }
  }

  func append(text number: Int) { append(pool.text(number)) }

  private func append(_ kind: PackedRows.Kind, _ word: UInt64) {
    switch kind {
    case .empty: append(text: Fixed.empty)
    case .text: append(text: Int(word))
    case .number: append(Double(bitPattern: word))
    case .integer: append(Int(Int64(bitPattern: word)))
    case .boolean: append(word != 0)
    }
  }

  private func append(_ byte: UInt8) {
    if count == buffer.count { flush() }
    buffer[count] = byte
    count += 1
  }

  private func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.count > buffer.count - count { flush() }
    guard bytes.count <= buffer.count else { return take(bytes) }
    guard let source = bytes.baseAddress, let target = buffer.baseAddress else { return }
    (target + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  private func append(_ value: Bool) {
    var text = value ? "true" : "false"
    text.withUTF8 { append($0) }
  }

  private func append(_ value: Int) {
    if (0..<10).contains(value) { return append(0x30 + UInt8(value)) }
    var text = value.description
    text.withUTF8 { append($0) }
  }

  /// The shortest text that reads back to the same double.
  private func append(_ value: Double) {
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
