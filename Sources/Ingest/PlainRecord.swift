/// Where the coded cells of one row go: `stride` cells apart.
struct CodedRow {
  let cells: UnsafeMutablePointer<UInt8>
  let stride: Int
  let row: Int
}

/// The fast way through a record whose coded cells are of one byte or none, unquoted, and declared:
/// nearly all of nearly every file. It splits and decodes in one go, and gives up at anything else,
/// so that it never decides what a doubtful record means.
///
/// The bytes must be followed by two line feeds, which no field passes.
final class PlainRecord {
  private let delimiter: UInt8
  private let columnCount: Int
  /// Per column: place among the coded columns, or −1.
  private let slots: UnsafeMutablePointer<Int>
  /// Per coded column and byte: the cell, or `CodeTable.undeclared`; a delimiter stands for the
  /// blank cell.
  private let cells: UnsafeMutablePointer<UInt16>
  /// Per column that is not coded: where its text stands, after a record has been read.
  let spans: UnsafeMutablePointer<FieldSpan>

  init(_ plan: CellPlan) {
    delimiter = plan.delimiter.byte
    columnCount = plan.columnCount
    slots = .allocate(capacity: plan.columnCount)
    slots.initialize(repeating: -1, count: plan.columnCount)
    spans = .allocate(capacity: plan.columnCount)
    spans.initialize(
      repeating: FieldSpan(start: 0, end: 0, hasDoubledQuotes: false), count: plan.columnCount)
    cells = .allocate(capacity: 256 * plan.codeTables.count)
    for (slot, table) in plan.codeTables.enumerated() {
      for byte in 0..<256 { cells[slot * 256 + byte] = table.singles[byte] }
      for byte in [quote, lineFeed, carriageReturn] {
        cells[slot * 256 + Int(byte)] = CodeTable.undeclared
      }
      cells[slot * 256 + Int(delimiter)] = UInt16(table.blank)
    }
    for use in plan.uses {
      if case .coded(let slot) = use.content { slots[use.column] = slot }
    }
  }

  deinit {
    slots.deallocate()
    cells.deallocate()
    spans.deallocate()
  }

  /// Reads the record at `start` into `target`. The place after it, or nil when it has to be read
  /// the careful way; then the row holds nothing of use.
  func read(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, into target: CodedRow) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let (delimiter, last) = (delimiter, columnCount - 1)
    let (slots, cells, spans) = (slots, cells, spans)
    var place = start
    for column in 0...last {
      let slot = slots[column]
      let byte = base[place]
      if slot >= 0 {
        let endsLine = column == last && (byte == lineFeed || byte == carriageReturn)
        let cell = cells[slot * 256 + Int(endsLine ? delimiter : byte)]
        guard cell < CodeTable.undeclared else { return nil }
        target.cells[slot * target.stride + target.row] = UInt8(truncatingIfNeeded: cell)
        // The usual case as a branch, so that the next cell need not wait for this one.
        if byte != delimiter, base[place + 1] == delimiter, column < last {
          place += 2
          continue
        }
        place += byte == delimiter || endsLine ? 0 : 1
      } else {
        guard byte != quote else { return nil }
        spans[column].start = place
        while base[place] != delimiter, base[place] != lineFeed, base[place] != carriageReturn {
          place += 1
        }
        spans[column].end = place
      }
      if column < last {
        guard base[place] == delimiter else { return nil }
        place += 1
      }
    }
    if base[place] == carriageReturn { place += 1 }
    // Not at a lone carriage return, nor at the end of the bytes.
    guard base[place] == lineFeed, place < bytes.count else { return nil }
    return place + 1
  }
}
