import Foundation
import Ingest
import Survey
import Testing

/// Bytes written by hand from the encodings' own tables.
@Suite struct EncodingTests {
  /// `navn;snitt` / `Bjørnå–€;5,2` in each encoding.
  static let cases: [(TextEncoding, [UInt8])] = [
    (
      .utf8, ascii("navn;snitt\nBj") + [0xC3, 0xB8] + ascii("rn") + [0xC3, 0xA5] + ascii(";5,2\n")
    ),
    (.windows1252, ascii("navn;snitt\nBj") + [0xF8] + ascii("rn") + [0xE5] + ascii(";5,2\n")),
    (.latin1, ascii("navn;snitt\nBj") + [0xF8] + ascii("rn") + [0xE5] + ascii(";5,2\n")),
    (.utf16LittleEndian, wide("navn;snitt\nBj\u{F8}rn\u{E5};5,2\n", low: true)),
    (.utf16BigEndian, wide("navn;snitt\nBj\u{F8}rn\u{E5};5,2\n", low: false)),
  ]

  static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }
  static func wide(_ text: String, low: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, less) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return low ? [less, high] : [high, less]
    }
  }

  @Test(arguments: cases) func declared(_ encoding: TextEncoding, _ bytes: [UInt8]) throws {
    let table = try SmallTable(
      bytes: bytes, shown: "t.csv", format: TextFormat(encoding: encoding))
    #expect(table.rows == [["Bjørnå", "5,2"]])
    #expect(table.format.encoding == encoding)
    #expect(table.format.report.contains("\(encoding.rawValue) (declared"))
  }

  @Test(arguments: cases.filter { $0.0 != .latin1 })
  func detected(_ encoding: TextEncoding, _ bytes: [UInt8]) throws {
    let table = try SmallTable(bytes: bytes, shown: "t.csv", format: TextFormat())
    #expect(table.header == ["navn", "snitt"])
    #expect(table.rows == [["Bjørnå", "5,2"]])
    #expect(table.format.encoding == encoding)
  }

  @Test(arguments: [
    (TextEncoding.utf8, [0xEF, 0xBB, 0xBF] as [UInt8]), (.utf16LittleEndian, [0xFF, 0xFE]),
    (.utf16BigEndian, [0xFE, 0xFF]),
  ])
  func byteOrderMark(_ encoding: TextEncoding, _ mark: [UInt8]) throws {
    let bytes = mark + (Self.cases.first { $0.0 == encoding }?.1 ?? [])
    let table = try SmallTable(bytes: bytes, shown: "t.csv", format: TextFormat())
    #expect(table.header == ["navn", "snitt"])
    #expect(table.format.hasByteOrderMark)
    #expect(
      table.format.report
        == "delimiter ; (detected), decimal , (detected), encoding \(encoding.rawValue) "
        + "(detected, byte order mark)")
  }

  /// 0x80 is the euro sign and 0x96 an en dash in windows-1252, controls in iso-8859-1.
  @Test func windows1252Upper() throws {
    let bytes = Self.ascii("a;b\n") + [0x80, 0x3B, 0x96, 0x0A]
    let table = try SmallTable(bytes: bytes, shown: "t.csv", format: TextFormat())
    #expect(table.rows == [["€", "–"]])
    let latin = try SmallTable(
      bytes: bytes, shown: "t.csv", format: TextFormat(encoding: .latin1))
    #expect(latin.rows == [["\u{80}", "\u{96}"]])
  }

  @Test func namesOfEncodings() {
    #expect(TextEncoding(iana: "UTF-8") == .utf8)
    #expect(TextEncoding(iana: "ISO-8859-1") == .latin1)
    #expect(TextEncoding(iana: "Windows-1252") == .windows1252)
    #expect(TextEncoding(iana: "utf-16") == .utf16)
    #expect(TextEncoding(iana: "ebcdic") == nil)
  }

  /// U+1D11E is D834 DD1E in UTF-16.
  @Test func surrogates() throws {
    let good: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x34, 0xD8, 0x1E, 0xDD]
    let table = try SmallTable(bytes: good, shown: "t.csv", format: TextFormat())
    #expect(table.rows == [["\u{1D11E}"]])
    let alone: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x34, 0xD8, 0x62, 0]
    let found = try faults { try SmallTable(bytes: alone, shown: "t.csv", format: TextFormat()) }
    #expect(found.map(\.rule) == ["invalid_encoding"])
    #expect(found.first?.place == .data(file: "t.csv", row: 2, column: ""))
  }
}

@Suite struct SmallTableTests {
  @Test(arguments: ["\n", "\r\n", "\r"]) func lineEnds(_ end: String) throws {
    let text = ["a;b", "1;2", "", "3;4"].joined(separator: end)
    for last in ["", end] {
      let table = try table(text + last)
      #expect(table.header == ["a", "b"])
      #expect(table.rows == [["1", "2"], ["3", "4"]])
      #expect(table.place(row: 1, column: "b").description == "t.csv:4:b")
    }
  }

  @Test func quotes() throws {
    let table = try table("a,b\n\"x, y\",\"say \"\"no\"\"\"\n\"line\nbreak\",5\" pipe\n1,2\n")
    #expect(table.rows == [["x, y", "say \"no\""], ["line\nbreak", "5\" pipe"], ["1", "2"]])
    // A quoted line break does not change the count of rows.
    #expect(table.rowNumbers == [2, 3, 4])
  }

  @Test func delimiters() throws {
    #expect(try table("a\tb\n1,5\t2\n").rows == [["1,5", "2"]])
    #expect(try table("a;b\n1,5;2,5\n").rows == [["1,5", "2,5"]])
    #expect(try table("a,b\n1.5,2.5\n").number("1.5") == 1.5)
    #expect(try table("a;b,c\n1;2,3\n", TextFormat(delimiter: .comma)).header == ["a;b", "c"])
    #expect(try table("unit\nx\n").rows == [["x"]])
  }

  @Test func declaredDecimalWins() throws {
    let point = try table("a;b\n1,5;2,5\n", TextFormat(decimal: .point))
    #expect(point.number("1,5") == nil)
    #expect(point.number("1.5") == 1.5)
    #expect(try table("a;b\n1.5;2\n").format.decimal == .point)
    #expect(try table("a;b\n1;2\n").format.decimal == .comma)
  }

  @Test func numbers() throws {
    let numbers = NumberText(decimal: .comma)
    #expect(numbers.number("5,25") == 5.25)
    #expect(numbers.number("1\u{A0}234\u{202F}567,5") == 1_234_567.5)
    #expect(numbers.number("1 234") == 1234)
    #expect(numbers.number("\u{2212}0,5") == -0.5)
    #expect(numbers.number(",5") == 0.5)
    #expect(numbers.number("1e-3") == 0.001)
    for bad in [
      "", "12 34", "1234 567", "1.5", "nan", "inf", "0x1", "1,", "1,2,3", "--1", "1-", "–",
    ] {
      #expect(numbers.number(bad) == nil, "\(bad)")
      #expect(numbers.exact(bad) == nil, "\(bad)")
    }
    #expect(numbers.exact("\u{2212}4,70") == ExactDecimal(units: -47, places: 1))
    #expect(numbers.exact("1 234,5") == ExactDecimal(units: 12345, places: 1))
    #expect(numbers.exact("1e3") == nil)
  }
}

@Suite struct SmallTableFaultTests {
  @Test func missingAndUnreadable() throws {
    let missing = try faults {
      try SmallTable.read(TableSource(path: "/nowhere/x.csv", shown: "../x.csv"))
    }
    #expect(missing.map(\.rule) == ["missing_file"])
    // A pipe would be waited for without end.
    let pipe = NSTemporaryDirectory() + "pipe-\(UUID().uuidString)"
    #expect(mkfifo(pipe, 0o600) == 0)
    defer { unlink(pipe) }
    let waited = try faults { try SmallTable.read(TableSource(path: pipe, shown: "p")) }
    #expect(waited.map(\.rule) == ["unreadable_file"])
    #expect(missing.first?.kind == .config)
    #expect(missing.first?.place == .file("../x.csv"))
    let folder = try faults {
      try SmallTable.read(TableSource(path: "/", shown: "root"))
    }
    #expect(folder.map(\.rule) == ["unreadable_file"])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}"]) func empty(_ text: String) throws {
    #expect(try faults { try table(text) }.map(\.rule) == ["empty_file"])
  }

  @Test func allAtOnce() throws {
    let found = try faults { try table("a;b;a\n1;2\n1;2;3;4\nx;y;z\n\"q\"r;1;2\n1;\"open\n;;\n") }
    #expect(
      found.map(\.rule) == [
        "wrong_field_count", "wrong_field_count", "text_after_quote", "unclosed_quote",
      ])
    #expect(
      found.map(\.place.description) == [
        "t.csv:2", "t.csv:3", "t.csv:5:a", "t.csv:6:b",
      ])
    #expect(found[0].message == "the row has 2 fields where the header has 3")
  }

  @Test func wrongBytes() throws {
    // Four letters in UTF-8 and one stray byte: a damaged UTF-8 file, not windows-1252.
    let bytes = Array("a;b\nøå;æø\nx;".utf8) + [0xE5, 0x0A]
    let found = try faults { try SmallTable(bytes: bytes, shown: "t.csv", format: TextFormat()) }
    #expect(found.map(\.rule) == ["invalid_encoding"])
    #expect(found.first?.place == .data(file: "t.csv", row: 3, column: ""))
    // 0x81 means nothing in windows-1252.
    let undefined = Array("a;b\nx;".utf8) + [0x81, 0x0A]
    let none = try faults {
      try SmallTable(
        bytes: undefined, shown: "t.csv", format: TextFormat(encoding: .windows1252))
    }
    #expect(none.first?.place == .data(file: "t.csv", row: 2, column: ""))
    let zero = try faults { try table("a;b\n1;2\n\u{0};3\n") }
    #expect(zero.map(\.rule) == ["nul_byte"])
    #expect(zero.first?.place == .data(file: "t.csv", row: 3, column: ""))
  }

  /// Rows above the names are counted as the header's other readers count them, blank ones too.
  @Test func blankRowsAboveTheNames() throws {
    let text = Array("Tittel\n\na;b\n1;2\n".utf8)
    let table = try SmallTable(bytes: text, shown: "t.csv", format: TextFormat(), headerRows: 3)
    #expect(table.header == ["a", "b"] && table.headerRow == 3)
    #expect(table.rows == [["1", "2"]] && table.rowNumbers == [4])
    let header = try withFile(text) {
      try readHeader(TableSource(path: $0, shown: "t.csv", headerRows: 3))
    }
    #expect(header.names == table.header)
  }
}
