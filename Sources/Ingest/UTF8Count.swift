internal import CScan

/// How many letters outside ASCII some bytes spell as UTF-8, and how many bytes do not fit
/// (Unicode 16, table 3-7).
struct UTF8Count: Equatable {
  var sequences = 0
  var invalid = 0

  init() {}

  /// A sequence cut off at the end counts as invalid only when `isWhole`.
  init(_ bytes: [UInt8], isWhole: Bool) {
    bytes.withUnsafeBufferPointer { add($0, isWhole: isWhole) }
  }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool = true) {
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0x80 {
        place = bytes.baseAddress.map { cscan_high($0, place, bytes.count) } ?? bytes.count
        continue
      }
      let length = Self.length(bytes, at: place)
      if length > 0 {
        sequences += 1
        place += length
      } else {
        if isWhole || place + 4 <= bytes.count { invalid += 1 }
        place += 1
      }
    }
  }

  /// Text in another encoding hardly ever happens to be valid UTF-8.
  var isProbablyUTF8: Bool { invalid == 0 || sequences > invalid }

  /// Bytes of the well-formed sequence at `place` (a byte ≥ 0x80); 0 when it is ill-formed.
  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let first = bytes[place]
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      place + offset < bytes.count && range.contains(bytes[place + offset])
    }
    switch first {
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> =
        first == 0xE0 ? 0xA0...0xBF : first == 0xED ? 0x80...0x9F : 0x80...0xBF
      return follows(1, second) && follows(2) ? 3 : 0
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> =
        first == 0xF0 ? 0x90...0xBF : first == 0xF4 ? 0x80...0x8F : 0x80...0xBF
      return follows(1, second) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }
}
