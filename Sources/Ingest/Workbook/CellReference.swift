/// Where a cell stands: row from 1, column from 0.
struct CellReference: Equatable {
  let row: Int
  let column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `AB12`; nil when the bytes are no such thing. May lie outside a sheet.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var place = 0
    var column = 0
    while place < text.count, text[place] &- 0x41 < 26 {
      guard place < 6 else { return nil }
      column = column * 26 + Int(text[place] &- 0x40)
      place += 1
    }
    guard place > 0, let row = wholeNumber(UnsafeBufferPointer(rebasing: text[place...])),
      row > 0
    else { return nil }
    self.init(row: row, column: column - 1)
  }

  /// True when no sheet has such a cell.
  var isOutside: Bool { row > WorkbookLimits.rows || column >= WorkbookLimits.columns }

  var text: String { Self.letters(column) + row.description }

  /// The letters of a column from 0: `A`, `Z`, `AA`.
  static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(Unicode.Scalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

/// A whole number of one to nine digits without sign; nil for anything else.
@inline(__always)
func wholeNumber(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
  guard 1...9 ~= text.count else { return nil }
  var number = 0
  for byte in text {
    guard byte &- 0x30 < 10 else { return nil }
    number = number * 10 + Int(byte &- 0x30)
  }
  return number
}

/// A rectangle of cells, corners included.
struct CellRange {
  let first: CellReference
  let last: CellReference

  /// Reads `A1:B2`, or `A1` alone; nil when the text is no such thing or lies outside a sheet.
  init?(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false).map {
      Array($0.utf8).withUnsafeBufferPointer { CellReference($0) }
    }
    guard 1...2 ~= corners.count, let first = corners[0], let last = corners[corners.count - 1],
      !last.isOutside, first.row <= last.row, first.column <= last.column
    else { return nil }
    self.first = first
    self.last = last
  }

  var text: String { first.text + ":" + last.text }
}
