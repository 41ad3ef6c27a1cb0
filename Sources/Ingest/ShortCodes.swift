/// Cells of texts of up to seven bytes that have been looked up before, such as the few values of a
/// background variable: found without going through the table again.
struct ShortCodes {
  /// The text, first byte lowest, and its length in the highest byte; all ones where nothing is.
  private var keys = [UInt64](repeating: .max, count: size)
  private var cells = [UInt8](repeating: 0, count: size)
  /// A power of two.
  private static let size = 64
  private static let longest = 7

  /// Nil for a longer text.
  ///
  /// - Parameter text: eight bytes may be read from its start on.
  static func key(_ text: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard text.count <= longest, let start = text.baseAddress else { return nil }
    let eight = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self).littleEndian
    return eight & (1 << UInt64(8 * text.count) - 1) | UInt64(text.count) << 56
  }

  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }

  func cell(_ key: UInt64) -> UInt8? {
    let place = Self.place(key)
    return keys[place] == key ? cells[place] : nil
  }

  mutating func keep(_ cell: UInt8, _ key: UInt64) {
    let place = Self.place(key)
    keys[place] = key
    cells[place] = cell
  }
}
