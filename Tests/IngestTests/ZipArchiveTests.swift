import Survey
import Testing

@testable import Ingest

@Suite struct ZipArchiveTests {
  /// Parts of 25,801 spaces each, deflated by the definition of the format: what libzip makes of
  /// them, and what it is allowed to.
  @Test func partsTogether() throws {
    let plain = [UInt8](repeating: 0x20, count: 1 + 258 * 100)
    var zip = StoredZip()
    for name in ["a", "b"] {
      zip.parts.append(.init(name, deflated(0x20, matches: 100)))
      zip.parts[zip.parts.count - 1].method = 8
      zip.parts[zip.parts.count - 1].claimedSize = UInt32(plain.count)
      zip.parts[zip.parts.count - 1].claimedCRC = crc32(plain)
    }
    try zip.bytes.withUnsafeBufferPointer { bytes in
      let archive = try ZipArchive(bytes, shown: "t.xlsx", limit: 2 * plain.count - 1)
      #expect(archive.has("a") && archive.has("A") && !archive.has("c"))
      var found: [UInt8] = []
      try archive.read("a") {
        found += $0
        return true
      }
      #expect(found == plain)
      // A part read again counts once.
      try archive.read("a") { _ in true }
      let second = try faults { try archive.read("b") { _ in true } }
      #expect(second.map(\.rule) == ["workbook_too_large"])
      let missing = try faults { try archive.read("c") { _ in true } }
      #expect(missing.map(\.rule) == ["damaged_workbook"])
    }
  }

  /// A directory that calls a part empty, and gives the checksum of something.
  @Test func aPartSaidToBeEmptyIsChecked() throws {
    var zip = StoredZip()
    zip.add("a", "content")
    zip.add("b", "")
    zip.parts[0].claimedSize = 0
    try zip.bytes.withUnsafeBufferPointer { bytes in
      let archive = try ZipArchive(bytes, shown: "t.xlsx", limit: 100)
      let found = try faults { try archive.read("a") { _ in true } }
      #expect(found.map(\.rule) == ["damaged_workbook"])
      try archive.read("b") { _ in true }
    }
  }
}

@Suite struct TagGuardTests {
  /// Fed in pieces of every size, the count is the same.
  func admits(_ text: String, by step: Int) -> Bool {
    var tags = TagGuard()
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: step).allSatisfy { start in
      bytes[start..<min(start + step, bytes.count)].withUnsafeBufferPointer { tags.admits($0) }
    }
  }

  @Test(arguments: [1, 2, 3, 7, 64, 100_000]) func attributes(_ step: Int) {
    func tag(_ count: Int, _ value: String) -> String {
      "<c" + (0..<count).map { " a\($0)=\(value)" }.joined() + ">"
    }
    for value in ["\"1\"", "'>'", "\"='>\"", "'\"'"] {
      #expect(admits("<x>" + tag(128, value) + "= = =</c></x>", by: step))
      #expect(!admits("<x>" + tag(129, value), by: step))
      // Nothing before a tag leads the count astray.
      #expect(!admits("<!-- <x ' -->" + tag(129, value), by: step))
      #expect(!admits("<![CDATA[ <x \" ]]>" + tag(129, value), by: step))
    }
    let equals = String(repeating: "=", count: 1000)
    #expect(admits("<!-- \(equals) --><?p \(equals)?><x>\(equals)<a/></x>", by: step))
  }
}
