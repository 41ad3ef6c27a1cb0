import Foundation

private let crcTable: [UInt32] = (0..<256).map { byte in
  (0..<8).reduce(UInt32(byte)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
}

/// The checksum of zip containers (PKWARE APPNOTE 4.4.7).
func checksum(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(0xFFFF_FFFF) { crc, byte in
    crc >> 8 ^ crcTable[Int(UInt8(truncatingIfNeeded: crc) ^ byte)]
  }
}

/// A zip container of parts that are not compressed.
func container(_ parts: [(name: String, data: [UInt8])]) -> [UInt8] {
  func little(_ value: some BinaryInteger, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
  var out: [UInt8] = []
  var directory: [UInt8] = []
  for part in parts {
    let common =
      little(20, 2) + little(0, 8) + little(checksum(part.data), 4) + little(part.data.count, 4)
      + little(part.data.count, 4) + little(part.name.utf8.count, 2) + little(0, 2)
    directory += [0x50, 0x4B, 1, 2] + little(20, 2) + common
    directory += little(0, 10) + little(out.count, 4) + part.name.utf8
    out += [0x50, 0x4B, 3, 4] + common + part.name.utf8 + part.data
  }
  return out + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(parts.count, 2)
    + little(parts.count, 2) + little(directory.count, 4) + little(out.count, 4) + little(0, 2)
}

/// What the directory of a container says of a part.
struct DirectoryEntry {
  let name: [UInt8]
  let method: Int
  let checksum: UInt32
  let size: Int
}

/// The directory of a container that has only one; nil where it is not sound.
func directory(_ bytes: [UInt8]) -> [DirectoryEntry]? {
  func little(_ place: Int, _ count: Int) -> Int {
    bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
  let ends = bytes.indices.dropLast(3).filter { bytes[$0...].starts(with: [0x50, 0x4B, 5, 6]) }
  guard ends.count == 1, let end = ends.first, end + 22 <= bytes.count else { return nil }
  var place = little(end + 16, 4)
  var entries: [DirectoryEntry] = []
  for _ in 0..<little(end + 10, 2) {
    guard place + 46 <= bytes.count, Array(bytes[place..<place + 4]) == [0x50, 0x4B, 1, 2] else {
      return nil
    }
    let lengths = (little(place + 28, 2), little(place + 30, 2), little(place + 32, 2))
    guard place + 46 + lengths.0 <= bytes.count else { return nil }
    entries.append(
      DirectoryEntry(
        name: Array(bytes[place + 46..<place + 46 + lengths.0]), method: little(place + 10, 2),
        checksum: UInt32(little(place + 16, 4)), size: little(place + 24, 4)))
    place += 46 + lengths.0 + lengths.1 + lengths.2
  }
  return entries
}
