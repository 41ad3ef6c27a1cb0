/// UTF-8 of UTF-16 text, with `TextEncoding.undecodable` for half a surrogate pair and for half a
/// unit at the end. Sixteen letters of ASCII at a time, which nearly all are.
func wideToUTF8(_ bytes: some Collection<UInt8>, bigEndian: Bool) -> [UInt8] {
  let text = bytes.withContiguousStorageIfAvailable {
    WideText(bytes: UnsafeRawBufferPointer($0), bigEndian: bigEndian).utf8
  }
  return text
    ?? Array(bytes).withUnsafeBytes { WideText(bytes: $0, bigEndian: bigEndian).utf8 }
}

private struct WideText {
  let bytes: UnsafeRawBufferPointer
  let bigEndian: Bool
  private var units: Int { bytes.count / 2 }

  var utf8: [UInt8] {
    // No unit takes more than three bytes; two that make a pair take four.
    [UInt8](unsafeUninitializedCapacity: 3 * units + 1) { buffer, filled in
      let out = UnsafeMutableRawBufferPointer(buffer)
      var place = 0
      while place < units {
        if let next = copyASCII(from: place, to: out, &filled) {
          place = next
          continue
        }
        // The next sixteen are hardly plain either, up to the letter that is not.
        let end = Swift.min(place + 16, units)
        while place < end { place = copyLetter(at: place, to: out, &filled) }
      }
      if bytes.count % 2 == 1 {
        out[filled] = TextEncoding.undecodable
        filled += 1
      }
    }
  }

  /// Copies blocks of sixteen units that are all ASCII; nil where the next is none.
  @inline(__always)
  private func copyASCII(
    from start: Int, to out: UnsafeMutableRawBufferPointer, _ filled: inout Int
  ) -> Int? {
    let high = SIMD16<UInt16>(repeating: 0xFF80)
    var place = start
    while place + 16 <= units {
      let stored = bytes.loadUnaligned(fromByteOffset: 2 * place, as: SIMD16<UInt16>.self)
      let block = bigEndian == isBigEndianHost ? stored : stored &<< 8 | stored &>> 8
      guard block & high == .zero else { break }
      out.storeBytes(
        of: SIMD16<UInt8>(truncatingIfNeeded: block), toByteOffset: filled,
        as: SIMD16<UInt8>.self)
      filled += 16
      place += 16
    }
    return place > start ? place : nil
  }

  private var isBigEndianHost: Bool { UInt16(1).bigEndian == 1 }

  /// Copies one letter, of one unit or of two; where the next begins.
  private func copyLetter(
    at place: Int, to out: UnsafeMutableRawBufferPointer, _ filled: inout Int
  ) -> Int {
    let first = unit(place)
    func put(_ byte: UInt32) {
      out[filled] = UInt8(truncatingIfNeeded: byte)
      filled += 1
    }
    switch first {
    case 0..<0x80: put(first)
    case 0x80..<0x800:
      put(0xC0 | first >> 6)
      put(0x80 | first & 0x3F)
    case 0xD800..<0xE000:
      let second = place + 1 < units ? unit(place + 1) : 0
      guard first < 0xDC00, (0xDC00..<0xE000).contains(second) else {
        put(UInt32(TextEncoding.undecodable))
        break
      }
      let scalar = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
      put(0xF0 | scalar >> 18)
      put(0x80 | scalar >> 12 & 0x3F)
      put(0x80 | scalar >> 6 & 0x3F)
      put(0x80 | scalar & 0x3F)
      return place + 2
    default:
      put(0xE0 | first >> 12)
      put(0x80 | first >> 6 & 0x3F)
      put(0x80 | first & 0x3F)
    }
    return place + 1
  }

  private func unit(_ place: Int) -> UInt32 {
    let stored = bytes.loadUnaligned(fromByteOffset: 2 * place, as: UInt16.self)
    return UInt32(bigEndian ? UInt16(bigEndian: stored) : UInt16(littleEndian: stored))
  }
}
