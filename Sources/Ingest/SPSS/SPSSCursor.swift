/// Reads the fields of an SPSS file in their order, and never past the end.
struct SPSSCursor {
  let bytes: [UInt8]
  let isBigEndian: Bool
  private(set) var place: Int
  let end: Int

  init(_ bytes: [UInt8], isBigEndian: Bool, _ range: Range<Int>) {
    self.bytes = bytes
    self.isBigEndian = isBigEndian
    place = range.lowerBound
    end = range.upperBound
  }

  /// A cursor over a part of the same file.
  func over(_ range: Range<Int>) -> SPSSCursor {
    SPSSCursor(bytes, isBigEndian: isBigEndian, range.clamped(to: 0..<bytes.count))
  }

  var isAtEnd: Bool { place >= end }

  /// Where the next `count` bytes stand.
  mutating func range(_ count: Int) throws(SPSSFlaw) -> Range<Int> {
    guard count >= 0 else { throw .damaged("a length is negative") }
    guard count <= end - place else { throw .truncated("it ends inside its list of variables") }
    defer { place += count }
    return place..<place + count
  }

  mutating func skip(_ count: Int) throws(SPSSFlaw) { _ = try range(count) }

  mutating func byte() throws(SPSSFlaw) -> UInt8 { bytes[try range(1).lowerBound] }

  /// A signed integer of 4 bytes.
  mutating func int() throws(SPSSFlaw) -> Int {
    Int(Int32(bitPattern: UInt32(truncatingIfNeeded: try bits(4))))
  }

  /// A signed integer of 8 bytes.
  mutating func long() throws(SPSSFlaw) -> Int { Int(bitPattern: UInt(try bits(8))) }

  mutating func double() throws(SPSSFlaw) -> Double { Double(bitPattern: try bits(8)) }

  /// Bytes with their length, of 4 bytes, before them.
  mutating func counted() throws(SPSSFlaw) -> Range<Int> { try range(try int()) }

  private mutating func bits(_ count: Int) throws(SPSSFlaw) -> UInt64 {
    let field = bytes[try range(count)]
    return isBigEndian
      ? field.reduce(0) { $0 << 8 | UInt64($1) }
      : field.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension SPSSCursor {
  /// `range` without the blanks and NULs that fill a field up.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let count = bytes.withUnsafeBufferPointer { withoutPadding($0.part(range)) }
    return range.lowerBound..<range.lowerBound + count
  }
}

/// Bytes before the blanks and NULs at the end.
func withoutPadding(_ field: UnsafeBufferPointer<UInt8>) -> Int {
  var end = field.count
  while end > 0, field[end - 1] == 0x20 || field[end - 1] == 0 { end -= 1 }
  return end
}

extension UnsafeBufferPointer<UInt8> {
  func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range])
  }
}
