import Survey
import Testing

@testable import Ingest

/// UTF-16 that is cut off or damaged: the place is named, counted by hand, and the likely cause.
@Suite struct WideFlawTests {
  /// Three lines of eight letters of two bytes each, behind a mark of two: 50 bytes.
  private let sound: [UInt8] =
    [0xFF, 0xFE] + EncodingTests.wide("unit;q1\nskole;1\nskole;2\n", low: true)

  @Test func anOddByteIsACutFile() throws {
    // 2 bytes of mark, 8 letters, 8 letters, `sko` whole and half of `l`.
    let cut = Array(sound.prefix(2 + 2 * 19 + 1))
    let found = try faults { try Sample.read(cut, Sample.short(1)) }
    #expect(found.map { "\($0.rule) \($0.place)" } == ["invalid_encoding m.csv:3"])
    #expect(found[0].message.contains("the text ends within a letter, at byte 41 on line 3"))
    #expect(found[0].advice?.contains("cut off") == true)
    #expect(found[0].advice?.contains("windows-1252") == false)
  }

  /// A stray line feed of one byte, as other programs append it.
  @Test func aByteTooManyIsFoundAtTheEnd() throws {
    let found = try faults { try Sample.read(sound + [0x0A], Sample.short(1)) }
    #expect(found[0].message.contains("at byte 51 on line 4"))
  }

  /// U+1F600 is D83D DE00: its first half at the end, alone before another letter, and its second
  /// half alone.
  @Test(arguments: [
    ([0x3D, 0xD8] as [UInt8], [] as [UInt8], "the text ends within a letter", "cut off"),
    ([0x3D, 0xD8], [0x0A, 0], "half a letter stands", "damaged"),
    ([0x00, 0xDE], [0x0A, 0], "half a letter stands", "damaged"),
    ([0x3D, 0xD8], [0x00], "the text ends within a letter", "cut off"),
  ]) func halfALetter(_ half: [UInt8], _ after: [UInt8], _ words: String, _ advice: String) throws {
    let found = try faults { try Sample.read(sound + half + after, Sample.short(1)) }
    #expect(found.first?.rule == "invalid_encoding")
    #expect(
      found[0].message.contains("\(words), at byte 51 on line 4")
        || found[0].message
          .contains("\(words) at byte 51 on line 4"),
      "\(found[0].message)")
    #expect(found[0].advice?.contains(advice) == true)
  }

  /// The same for a table of configuration, and for the header; big-endian, lines ended by CR LF.
  @Test func smallTablesAndHeaders() throws {
    let text = EncodingTests.wide("unit;invited\r\nA;4\r\n", low: false)
    let format = TextFormat(encoding: .utf16BigEndian)
    let small = try faults {
      try SmallTable(bytes: text + [0, 0x42, 0], shown: "i.csv", format: format)
    }
    #expect(
      small.map { "\($0.rule) \($0.place) \($0.message)" } == [
        "invalid_encoding i.csv:3 the text ends within a letter, at byte 41 on line 3",
        "wrong_field_count i.csv:3 the row has 1 fields where the header has 2",
      ])
    let header = try faults {
      try Sample.read(
        EncodingTests.wide("unit;q", low: true) + [0x00, 0xDC, 0x31, 0], Sample.short(1),
        format: TextFormat(encoding: .utf16LittleEndian))
    }
    #expect(header.map(\.rule) == ["invalid_encoding"])
    #expect(header[0].message == "half a letter stands at byte 13 on line 1")
  }

  /// Against the standard library, which has U+FFFD where a byte that is not UTF-8 stands here.
  @Test(arguments: 0..<40) func randomUnits(_ seed: UInt64) {
    var draw = Seeded(state: seed)
    let strange: [UInt16] = [0xE5, 0x7FF, 0x800, 0x20AC, 0xD83D, 0xDE00, 0xDFFF, 0xFFFF, 0]
    let units = (0..<Int.random(in: 0..<200, using: &draw)).map { _ in
      Int.random(in: 0..<20, using: &draw) < Int(seed % 4)
        ? strange.randomElement(using: &draw) ?? 0 : UInt16.random(in: 1..<0x80, using: &draw)
    }
    let wanted = Array(String(decoding: units, as: UTF16.self).utf8)
    for bigEndian in [false, true] {
      let bytes = units.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return bigEndian ? [high, low] : [low, high]
      }
      let text = wideToUTF8(bytes, bigEndian: bigEndian)
      #expect(text.flatMap { $0 == 0xFF ? [0xEF, 0xBF, 0xBD] : [$0] } == wanted)
      #expect(wideToUTF8(bytes + [0x41], bigEndian: bigEndian) == text + [0xFF])
    }
  }

  @Test func wholePairsAreNoFault() throws {
    let text = "unit;q1\n\u{1F600};1\nRådhuset;2\n"
    let read = try Sample.read([0xFF, 0xFE] + EncodingTests.wide(text, low: true), Sample.short(1))
    #expect(read.table.rowCount == 2)
  }
}
