import Foundation

/// Writes zip containers byte by byte (PKWARE APPNOTE 4.3), parts stored or given as deflated.
struct StoredZip {
  struct Part {
    let name: String
    /// As it stands in the container.
    let data: [UInt8]
    /// 0: stored, 8: deflated.
    var method: UInt16 = 0
    /// Bytes that it unfolds to, as the headers say.
    var claimedSize: UInt32
    /// As the headers say.
    var claimedCRC: UInt32
    /// Bit 0: encrypted.
    var flags: UInt16 = 0

    init(_ name: String, _ data: [UInt8]) {
      self.name = name
      self.data = data
      claimedSize = UInt32(data.count)
      claimedCRC = crc32(data)
    }
  }

  var parts: [Part] = []

  mutating func add(_ name: String, _ text: String) { parts.append(Part(name, Array(text.utf8))) }

  var bytes: [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let name = Array(part.name.utf8)
      let common =
        little(20, 2) + little(part.flags, 2) + little(part.method, 2) + little(0, 4)
        + little(part.claimedCRC, 4) + little(part.data.count, 4) + little(part.claimedSize, 4)
        + little(name.count, 2) + little(0, 2)
      directory +=
        [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(0, 2 + 2 + 2 + 4)
        + little(out.count, 4) + name
      out += [0x50, 0x4B, 3, 4] + common + name + part.data
    }
    let end =
      [0x50, 0x4B, 5, 6] + little(0, 4) + little(parts.count, 2) + little(parts.count, 2)
      + little(directory.count, 4) + little(out.count, 4) + little(0, 2)
    return out + directory + end
  }
}

private func little(_ value: some BinaryInteger, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
}

/// The checksum of zip containers: the polynomial 0xEDB88320, reflected.
func crc32(_ bytes: [UInt8]) -> UInt32 {
  var crc: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
  }
  return ~crc
}

/// A deflate stream (RFC 1951) of one byte repeated 1 + 258 × `matches` times: a literal, then
/// matches of 258 bytes at distance 1, in the fixed Huffman code. 13 bits for 258 bytes.
func deflated(_ byte: UInt8, matches: Int) -> [UInt8] {
  precondition(byte < 144)
  var out: [UInt8] = []
  var bits: UInt64 = 0
  var count: UInt64 = 0
  func put(_ value: UInt64, _ width: UInt64) {
    bits |= value << count
    count += width
    while count >= 8 {
      out.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      count -= 8
    }
  }
  func reversed(_ value: UInt64, _ width: UInt64) -> UInt64 {
    (0..<width).reduce(0) { $0 | (value >> $1 & 1) << (width - 1 - $1) }
  }
  put(0b011, 3)
  put(reversed(0x30 + UInt64(byte), 8), 8)
  let match = reversed(0b1100_0101, 8)
  for _ in 0..<matches { put(match, 13) }
  put(0, 7)
  put(0, 7)
  return out
}
