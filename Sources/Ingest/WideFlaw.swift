internal import Foundation
internal import Survey

/// The first letter of a UTF-16 text that is not whole (Unicode 16, D91): half a surrogate pair, or
/// the one byte that is left of an odd number of bytes.
struct WideFlaw: Sendable, Equatable {
  /// Place in the file, from 1.
  let byte: Int
  /// As an editor counts lines, from 1.
  let line: Int
  /// The file ends here.
  let isAtEnd: Bool

  /// What is wrong, in words.
  var complaint: String {
    isAtEnd
      ? "the text ends within a letter, at byte \(byte) on line \(line)"
      : "half a letter stands at byte \(byte) on line \(line)"
  }

  var advice: String {
    isAtEnd
      ? "UTF-16 has two or four bytes a letter, so the file was probably cut off when it was "
        + "written or fetched: export or fetch it again."
      : "The file is damaged there, or was put together from pieces: export it again."
  }

  /// Nil where every letter is whole.
  ///
  /// - Parameter start: where the text begins, after a byte order mark.
  init?(_ bytes: [UInt8], from start: Int, bigEndian: Bool) {
    var (place, line, wasReturn) = (start, 1, false)
    func unit(_ at: Int) -> UInt16? {
      guard at + 1 < bytes.count else { return nil }
      let (a, b) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      return bigEndian ? a << 8 | b : b << 8 | a
    }
    while let letter = unit(place) {
      if letter & 0xF800 == 0xD800 {
        let next = unit(place + 2)
        guard letter < 0xDC00, let next, next & 0xFC00 == 0xDC00 else {
          // One byte may be left of the other half.
          self.init(byte: place + 1, line: line, isAtEnd: letter < 0xDC00 && next == nil)
          return
        }
        place += 2
      }
      let isFeed = letter == UInt16(lineFeed)
      if isFeed ? !wasReturn : letter == UInt16(carriageReturn) { line += 1 }
      wasReturn = letter == UInt16(carriageReturn)
      place += 2
    }
    guard place < bytes.count else { return nil }
    self.init(byte: place + 1, line: line, isAtEnd: true)
  }

  private init(byte: Int, line: Int, isAtEnd: Bool) {
    self.byte = byte
    self.line = line
    self.isAtEnd = isAtEnd
  }
}

extension DetectedFormat {
  /// The text of a whole file in UTF-8, and the format with the first flaw of UTF-16, if there is
  /// one.
  ///
  /// - Parameter start: where the first record begins.
  func decoded(_ bytes: [UInt8], from start: Int) -> (text: [UInt8], format: DetectedFormat) {
    let text = encoding.utf8(bytes[start...])
    guard !encoding.isByteBased, text.holdsUndecodable else { return (text, self) }
    var format = self
    format.wideFlaw = WideFlaw(
      bytes, from: hasByteOrderMark ? 2 : 0, bigEndian: encoding != .utf16LittleEndian)
    return (text, format)
  }
}

extension [UInt8] {
  fileprivate var holdsUndecodable: Bool {
    withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, Int32(TextEncoding.undecodable), bytes.count) != nil }
        ?? false
    }
  }
}
