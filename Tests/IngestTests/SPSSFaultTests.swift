import Foundation
import Survey
import Testing

@testable import Ingest

/// An SPSS file put together by hand, after the PSPP developers' guide: little-endian, without
/// compression, cases as they are given.
struct ForgedSPSS {
  var compression: Int32 = 0
  var caseCount: Int32 = -1
  var bias = 100.0
  var records: [UInt8] = []
  var cases: [UInt8] = []

  static func ints(_ values: Int32...) -> [UInt8] {
    values.flatMap { value in withUnsafeBytes(of: value.littleEndian) { Array($0) } }
  }

  static func double(_ value: Double) -> [UInt8] {
    withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) }
  }

  static func text(_ text: String, _ count: Int) -> [UInt8] {
    Array(text.utf8) + Array(repeating: 0x20, count: count - text.utf8.count)
  }

  /// Format: 5 is F, 1 is A, 22 is DATETIME.
  mutating func variable(
    _ name: String, width: Int32 = 0, format: Int32 = 5, missing: Int32 = 0, _ more: [UInt8] = []
  ) {
    let print = (width > 0 ? 1 : format) << 16 | 8 << 8
    records += Self.ints(2, width, 0, missing, print, print) + Self.text(name, 8) + more
    for _ in 0..<max(0, (Int(width) + 7) / 8 - 1) {
      records += Self.ints(2, -1, 0, 0, 0, 0) + Self.text("", 8)
    }
  }

  mutating func add(_ subtype: Int32, _ bytes: [UInt8], size: Int32 = 1) {
    records += Self.ints(7, subtype, size, Int32(bytes.count) / size) + bytes
  }

  var bytes: [UInt8] {
    Self.text("$FL2@(#) SPSS DATA FILE", 64) + Self.ints(2, -1, compression, 0, caseCount)
      + Self.double(bias) + Self.text("01 Jan 1208:00:00", 17) + Self.text("", 64) + [0, 0, 0]
      + records + Self.ints(999, 0) + cases
  }

  /// The rule and place of the one fault that the file has.
  func fault() throws -> String {
    let found = try faults { try readSPSS(bytes, shown: "s.sav") }
    #expect(found.count == 1)
    return found.map { "\($0.rule) \($0.place)" }.joined()
  }
}

@Suite struct SPSSFaultTests {
  @Test func byHand() throws {
    var file = ForgedSPSS()
    file.variable("A")
    file.variable("B", width: 10)
    file.cases =
      ForgedSPSS.double(1.5) + ForgedSPSS.text("hei", 16) + ForgedSPSS.double(-0.0)
      + ForgedSPSS.text("", 10) + [0, 0, 0, 0, 0, 0]
    let read = try ReadTable(file.bytes)
    #expect(read["A"] == ["1.5", "0"])
    #expect(read["B"] == ["hei", ""])
  }

  /// A letter of windows-1252 at the end of a full field looks like the first byte of a letter in
  /// UTF-8 that there was no room for. Only a file that says that it is UTF-8 is taken at its word.
  @Test(arguments: [[0xE5], [0xF8], [0xE6, 0xF8]] as [[UInt8]])
  func lettersAtTheEndOfAField(_ letters: [UInt8]) throws {
    var file = ForgedSPSS()
    file.variable("A", width: 8)
    file.cases = Array(repeating: UInt8(ascii: "x"), count: 8 - letters.count) + letters
    let word = letters.map { [0xE5: "å", 0xE6: "æ", 0xF8: "ø"][$0] ?? "" }.joined()
    let whole = String(repeating: "x", count: 8 - letters.count) + word
    let read = try ReadTable(file.bytes)
    #expect(read["A"] == [whole])
    #expect(read.table.report.contains("windows-1252 (detected)"))
    file.add(20, Array("UTF-8".utf8))
    if letters == [0xE5] {
      #expect(try ReadTable(file.bytes)["A"] == ["xxxxxxx"])
    } else {
      // No letter of UTF-8 begins with 0xF8.
      #expect(try file.fault() == "invalid_encoding s.sav:2:A")
    }
  }

  /// Seconds since 1582-10-14 by Python's `datetime`, and by PSPP's DATE.DMY for three of them.
  @Test(arguments: [
    ("1582-10-15", 86_400), ("1900-02-28", 10_015_401_600), ("1900-03-01", 10_015_488_000),
    ("2000-02-29", 13_171_161_600), ("2000-12-31", 13_197_600_000),
    ("2001-01-01", 13_197_686_400), ("9999-12-31", 265_621_593_600.0),
  ])
  func days(_ text: String, _ seconds: Double) throws {
    var file = ForgedSPSS()
    file.variable("D", format: 20, missing: 1, ForgedSPSS.double(seconds))
    file.variable("T", format: 22)
    for value in [seconds, seconds + 86_399.5, 0, -1, .infinity, .nan, 1e300] {
      file.cases += ForgedSPSS.double(value) + ForgedSPSS.double(value)
    }
    let read = try ReadTable(file.bytes)
    // What no calendar has stays a number.
    #expect(read["D"].prefix(1) + read["D"].dropFirst(2) == [text, "0", "-1", "", "", "1e+300"])
    #expect(read["T"].first == "\(text)T00:00:00")
    #expect(read["T"][1] == "\(text)T23:59:59.5")
    #expect(try read.column("D").missingCodes == [text])
  }

  @Test func fractions() throws {
    var file = ForgedSPSS()
    file.variable("T", format: 22)
    file.variable("U", format: 21)
    for value in [86_400.000_001, 172_799.999_999_9, 90_061.1] {
      file.cases += ForgedSPSS.double(value) + ForgedSPSS.double(value - 86_400)
    }
    let read = try ReadTable(file.bytes)
    #expect(
      read["T"] == ["1582-10-15T00:00:00.000001", "1582-10-16T00:00:00", "1582-10-15T01:01:01.1"])
    #expect(read["U"] == ["00:00:00.000001", "24:00:00", "01:01:01.1"])
  }

  @Test func noCases() throws {
    var file = ForgedSPSS()
    file.variable("A")
    for (compression, count) in [(0, -1), (0, 0), (1, -1), (1, 0)] as [(Int32, Int32)] {
      (file.compression, file.caseCount) = (compression, count)
      #expect(try readSPSS(file.bytes, shown: "s.sav").bytes == Array("A\n".utf8))
    }
  }

  @Test func notSPSS() throws {
    #expect(isSPSS(try SPSSFiles.bytes("survey.sav").prefix(4)))
    #expect(isSPSS(Array("$FL3".utf8)))
    #expect(!isSPSS(Array("$FL1".utf8)))
    #expect(!isSPSS(Array("$F".utf8)))
    for text in ["", "id;q1\n1;2\n", "$FL2", "$FL3 and then nothing"] {
      let found = try faults { try readSPSS(Array(text.utf8), shown: "s.sav") }
      #expect(["unsupported_file", "truncated_file"].contains(found.first?.rule))
      #expect(found.allSatisfy { $0.advice != nil && $0.place == .file("s.sav") })
    }
    let locked = [0x1C, 0, 0, 0, 0, 0, 0, 0] + Array("ENCRYPTEDSAV".utf8) + [0, 0, 0, 0]
    let found = try faults { try readSPSS(locked, shown: "s.sav") }
    #expect(found.first?.message == "the SPSS file is encrypted")
  }

  @Test func missingFile() throws {
    let found = try faults { try readSPSS(path: "/nowhere/s.sav", shown: "s.sav") }
    #expect(found.map(\.rule) == ["missing_file"])
  }

  @Test func fromAFile() throws {
    let path = try SPSSFiles.url("survey.sav").path
    #expect(
      try readSPSS(path: path, shown: "s.sav")
        == readSPSS(SPSSFiles.bytes("survey.sav"), shown: "s.sav"))
  }

  /// A text is never cut or changed in silence.
  @Test func textThatIsNone() throws {
    var file = ForgedSPSS()
    file.variable("A", width: 8)
    file.add(20, Array("UTF-8".utf8))
    let sound = ForgedSPSS.text("Å", 8)
    file.cases = sound + [0x41, 0, 0x42, 0x20, 0x20, 0x20, 0x20, 0x20]
    #expect(try file.fault() == "nul_byte s.sav:3:A")
    file.cases = sound + sound + [0x41, 0xC3, 0x42, 0x20, 0x20, 0x20, 0x20, 0x20]
    #expect(try file.fault() == "invalid_encoding s.sav:4:A")
    // A letter of two bytes of which the field has room for one.
    file.cases = Array("Åååb".utf8) + [0xC3]
    #expect(try ReadTable(file.bytes)["A"] == ["Åååb"])
    // 0x81 is nothing in windows-1252.
    file.records = []
    file.variable("A", width: 8)
    file.add(20, Array("windows-1252".utf8))
    file.cases = ForgedSPSS.text("", 8) + [0x81] + ForgedSPSS.text("", 7)
    #expect(try file.fault() == "invalid_encoding s.sav:3:A")
    file.cases = [0x80] + ForgedSPSS.text("", 7)
    #expect(try ReadTable(file.bytes)["A"] == ["€"])
  }

  /// ISO 8859-15, CP850 and CP865 by their own tables; the others are not one byte a letter.
  @Test func encodings() throws {
    func read(_ encoding: String, _ bytes: [UInt8]) throws -> [String] {
      var file = ForgedSPSS()
      file.variable("A", width: 4)
      file.add(20, Array(encoding.utf8))
      file.cases = bytes + Array(repeating: 0x20, count: 8 - bytes.count)
      return try ReadTable(file.bytes)["A"]
    }
    #expect(try read("ISO-8859-15", [0xA4, 0xE5]) == ["€å"])
    #expect(try read("CP850", [0x86, 0x9B, 0x91]) == ["åøæ"])
    #expect(try read("CP865", [0x86, 0x9B, 0x91]) == ["åøæ"])
    #expect(try read("windows-1250", [0x9A]) == ["š"])
    #expect(try read("macintosh", [0x8C, 0xBF]) == ["åø"])
    for other in ["UTF-16", "Shift_JIS", "GB18030", "EBCDIC-US", "UTF-8//IGNORE", "x\u{1}y", "å"] {
      let found = try faults { try read(other, [0x41]) }
      #expect(found.map(\.rule) == ["unsupported_file"], "\(other)")
    }
  }

  @Test func numbersAndTextsThatChangedPlaces() throws {
    var file = ForgedSPSS()
    file.variable("A")
    file.variable("B", width: 8)
    file.cases = ForgedSPSS.text("", 16)
    #expect(try file.fault() == "damaged_file s.sav:2:A")
    file.compression = 1
    for (codes, place) in [([101, 255], "B"), ([101, 102], "B"), ([254, 254], "A")] {
      file.cases = [101, 254] + codes.map { UInt8($0) } + [0, 0, 0, 0]
      #expect(try file.fault() == "damaged_file s.sav:3:\(place)")
    }
    // The number 0 in a text is eight NULs, which some programs mean as nothing.
    file.cases = [101, 100, 252, 0, 0, 0, 0, 0]
    #expect(try ReadTable(file.bytes)["B"] == [""])
  }

  @Test func casesThatAreNotThere() throws {
    var file = ForgedSPSS()
    file.variable("A")
    file.caseCount = 3
    file.cases = ForgedSPSS.double(1) + ForgedSPSS.double(2)
    #expect(try file.fault() == "truncated_file s.sav")
    file.caseCount = 1
    #expect(try file.fault() == "damaged_file s.sav")
    file.caseCount = 2
    #expect(try ReadTable(file.bytes)["A"] == ["1", "2"])
    file.caseCount = -1
    file.cases.removeLast()
    #expect(try file.fault() == "truncated_file s.sav")
    file.caseCount = .max
    #expect(try file.fault() == "truncated_file s.sav")
    file.caseCount = -2
    #expect(try file.fault() == "damaged_file s.sav")
    file.compression = 1
    file.caseCount = 2
    file.cases = [101, 253, 0, 0, 0, 0, 0, 0, 1, 2, 3]
    #expect(try file.fault() == "truncated_file s.sav")
    file.cases = [101, 102, 103, 0, 0, 0, 0, 0]
    #expect(try file.fault() == "damaged_file s.sav")
    file.cases = [101, 102, 0, 0, 0, 0, 0, 0]
    #expect(try ReadTable(file.bytes)["A"] == ["1", "2"])
  }

  /// Lengths that the file is too short for, and counts that nobody has.
  @Test func forgedLengths() throws {
    var file = ForgedSPSS()
    #expect(try file.fault() == "damaged_file s.sav")
    file.variable("A")
    let sound = file.records
    let forged: [[UInt8]] = [
      ForgedSPSS.ints(3, .max), ForgedSPSS.ints(3, 0, 4, .max), ForgedSPSS.ints(6, .max),
      ForgedSPSS.ints(7, 3, .max, .max), ForgedSPSS.ints(7, 3, -1, 8), ForgedSPSS.ints(5, 1),
      ForgedSPSS.ints(2, 0, 1, 0, 0, 0) + ForgedSPSS.text("B", 8) + ForgedSPSS.ints(.max),
      ForgedSPSS.ints(2, 0, 1, 0, 0, 0) + ForgedSPSS.text("B", 8) + ForgedSPSS.ints(-1),
      ForgedSPSS.ints(2, 0, 0, 4, 0, 0) + ForgedSPSS.text("B", 8),
      ForgedSPSS.ints(2, 300, 0, 0, 0, 0) + ForgedSPSS.text("B", 8),
      ForgedSPSS.ints(2, 255, 0, 0, 0, 0) + ForgedSPSS.text("B", 8),
      ForgedSPSS.ints(2, -1, 0, 0, 0, 0) + ForgedSPSS.text("B", 8),
      ForgedSPSS.ints(2, 0, 0, 0, 0, 0) + ForgedSPSS.text("", 8),
      ForgedSPSS.ints(3, 0, 4, 1, 9), ForgedSPSS.ints(3, 0, 4, 1, 0),
    ]
    for record in forged {
      file.records = sound + record
      #expect(try ["damaged_file s.sav", "truncated_file s.sav"].contains(file.fault()))
    }
    for (subtype, text) in [
      (14, "A=00300"), (14, "B=00300"), (14, "A=x"), (13, "A"), (21, "xyz"), (22, "xyz"),
      (21, "\u{1}\0\0\0A\0\0\0\0\u{1}\0\0\0"), (22, "\u{1}\0\0\0B\u{1}\u{1}\0\0\0x"),
    ] {
      file.records = sound
      file.add(Int32(subtype), Array(text.utf8))
      #expect(try ["damaged_file s.sav", "truncated_file s.sav"].contains(file.fault()), "\(text)")
    }
  }

  /// Few bytes that would become many.
  @Test func bombs() throws {
    let bomb = try SPSSFiles.bytes("bomb.zsav")
    #expect(try faults { try readSPSS(bomb, shown: "s.sav") }.map(\.rule) == ["file_too_large"])
    var file = ForgedSPSS()
    for number in 0...SPSSDictionary.mostVariables { file.variable("V\(number)") }
    #expect(try file.fault() == "file_too_large s.sav")
    // Ten thousand labels that ten thousand variables share are kept once, but not as
    // user-missing codes of each.
    file.records = []
    let range = ForgedSPSS.double(-.greatestFiniteMagnitude) + ForgedSPSS.double(1e300)
    for number in 0..<10_000 { file.variable("V\(number)", missing: -2, range) }
    file.records += ForgedSPSS.ints(3, 10_000)
    for number in 0..<10_000 {
      file.records += ForgedSPSS.double(Double(number)) + [7] + Array("1234567".utf8)
    }
    file.records += ForgedSPSS.ints(4, 10_000) + (1...10_000).flatMap { ForgedSPSS.ints($0) }
    #expect(try file.fault() == "file_too_large s.sav")
  }

  /// A byte changed, bytes set to what counts and lengths break on, or the end cut off: a table or
  /// a fault, and no crash.
  @Test(arguments: [
    "survey.sav", "survey-uncompressed.sav", "survey.zsav", "survey-1252.sav",
    "survey-big-endian.zsav", "rows.sav", "spss-20.sav", "spss-21.sav",
  ])
  func mutations(_ file: String) throws {
    let sound = try SPSSFiles.bytes(file)
    var random = Seeded(state: UInt64(sound.count))
    var (tables, faults) = (0, 0)
    for _ in 0..<250 {
      let bytes = mutated(sound, &random)
      do {
        let table = try readSPSS(bytes, shown: "s.sav")
        #expect(table.bytes.count <= 32 << 20 + 6 * bytes.count)
        tables += 1
      } catch {
        #expect(error.diagnostics.count == 1)
        faults += 1
      }
    }
    #expect(tables > 0 && faults > 0)
  }

  private func mutated(_ sound: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = sound
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
    case 1:
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
    case 2:
      let extreme: [UInt8] = [0, 1, 0x20, 0x7F, 0x80, 0xFD, 0xFE, 0xFF]
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 64..<bytes.count - 4, using: &random)
        let byte = extreme.randomElement(using: &random) ?? 0
        for offset in 0..<Int.random(in: 1...4, using: &random) { bytes[place + offset] = byte }
      }
    default:
      let place = Int.random(in: 176..<bytes.count, using: &random)
      let count = min(Int.random(in: 1...64, using: &random), bytes.count - place)
      bytes.removeSubrange(place..<place + count)
    }
    return bytes
  }
}
