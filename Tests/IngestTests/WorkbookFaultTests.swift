import Foundation
import Survey
import Testing

@testable import Ingest

/// Files that are none, or mean harm. Each must end in a fault, at once and without much memory.
@Suite struct WorkbookFaultTests {
  func rules(_ bytes: [UInt8], _ request: WorkbookRequest = WorkbookRequest()) throws -> [String] {
    try faults { try readWorkbook(bytes, shown: "t.xlsx", request) }.map(\.rule)
  }

  static let sound = RawWorkbook(rows: textRow(1, "a", "b") + textRow(2, "1", "2"))

  @Test func otherFiles() throws {
    #expect(try rules([]) == ["empty_file"])
    #expect(try rules(Array("a;b\n1;2\n".utf8)) == ["not_a_workbook"])
    let told = try faults { try readWorkbook(Array("a;b\n1;2\n".utf8), shown: "t.xlsx") }
    #expect(told.first?.advice?.contains("`header_rows`") == true)
    #expect(try rules(Array("<html><table>".utf8)) == ["not_a_workbook"])
    #expect(
      try rules([0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)) == ["not_a_workbook"])
    var text = StoredZip()
    text.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    text.add("content.xml", "<x/>")
    #expect(try rules(text.bytes) == ["not_a_workbook"])
    var other = StoredZip()
    other.add("data.csv", "a;b\n")
    #expect(try rules(other.bytes) == ["not_a_workbook"])
  }

  /// A letter and a binary workbook have the same kind of container.
  @Test(arguments: [("word/document.xml", "not_a_workbook"), ("xl/workbook.bin", "old_workbook")])
  func otherDocuments(_ part: String, _ rule: String) throws {
    var zip = StoredZip()
    zip.add(
      "_rels/.rels",
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"a\" Type=\"http://x/officeDocument\" Target=\"/\(part)\"/>"
        + "</Relationships>")
    zip.add(part, "<w:document xmlns:w=\"urn:w\"/>")
    #expect(try rules(zip.bytes) == [rule])
  }

  /// The head of a compound file (MS-CFB 2.2), with the name of the stream that tells.
  @Test func oldAndEncrypted() throws {
    let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    func file(_ stream: String) -> [UInt8] {
      head + [UInt8](repeating: 0, count: 1016) + stream.utf16.flatMap { [UInt8($0), 0] }
        + [UInt8](repeating: 0, count: 96)
    }
    #expect(try rules(file("Workbook")) == ["old_workbook"])
    #expect(try rules(file("EncryptedPackage")) == ["encrypted_workbook"])
    #expect(try rules(head) == ["old_workbook"])
    let advice = try faults { try readWorkbook(file("Workbook"), shown: "t.xls") }.first?.advice
    #expect(
      advice == "Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).")
    // Excel 4 wrote no container.
    #expect(try rules([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0]) == ["old_workbook"])
  }

  @Test func encryptedPart() throws {
    var zip = Self.sound.zip
    zip.parts[4].flags = 1
    #expect(try rules(zip.bytes) == ["encrypted_workbook"])
  }

  @Test func truncated() throws {
    let bytes = try workbook("random-openpyxl")
    for count in [5, 30, 100, bytes.count / 2, bytes.count - 30, bytes.count - 1] {
      #expect(try rules(Array(bytes.prefix(count))) == ["damaged_workbook"], "\(count)")
    }
  }

  @Test func damagedParts() throws {
    var wrongSum = Self.sound.zip
    wrongSum.parts[4].claimedCRC ^= 1
    #expect(try rules(wrongSum.bytes) == ["damaged_workbook"])
    var missing = Self.sound.zip
    missing.parts.remove(at: 4)
    #expect(try rules(missing.bytes) == ["damaged_workbook"])
    var unknownMethod = Self.sound.zip
    unknownMethod.parts[4].method = 97
    #expect(try rules(unknownMethod.bytes) == ["damaged_workbook"])
    for xml in ["<worksheet", "<a></b>", "", "\u{0}", "<worksheet>&none;</worksheet>"] {
      var zip = Self.sound.zip
      zip.parts[4] = .init("xl/worksheets/sheet1.xml", Array(xml.utf8))
      #expect(try rules(zip.bytes) == ["damaged_workbook"], "\(xml)")
    }
    var wide = Self.sound.zip
    let text = Self.sound.sheetXML.replacingOccurrences(of: "UTF-8", with: "UTF-16")
    wide.parts[4] = .init(
      "xl/worksheets/sheet1.xml", [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0), 0] })
    #expect(try rules(wide.bytes) == ["damaged_workbook"])
  }

  /// Parts are in UTF-8, whatever they say of themselves; a byte order mark is allowed.
  @Test func encodings() throws {
    var marked = Self.sound.zip
    marked.parts[4] = .init(
      "xl/worksheets/sheet1.xml", [0xEF, 0xBB, 0xBF] + Array(Self.sound.sheetXML.utf8))
    #expect(try readWorkbook(marked.bytes, shown: "t.xlsx").records == [["a", "b"], ["1", "2"]])
    for name in ["ISO-8859-1", "UTF-7", "IBM037", "none"] {
      var book = RawWorkbook(rows: textRow(1, "ø", "b"))
      book.prolog = "<?xml version=\"1.0\" encoding=\"\(name)\"?>"
      #expect(try book.read().records == [["ø", "b"]])
      var latin = book.zip
      latin.parts[4] = .init(
        "xl/worksheets/sheet1.xml", book.sheetXML.unicodeScalars.map { UInt8($0.value) })
      #expect(try rules(latin.bytes) == ["damaged_workbook"])
    }
  }

  /// A byte that begins nothing, and two that spell a letter longer than need be (Unicode 16, table
  /// 3-7), in a text and in a CDATA section, where the XML parser does not look.
  @Test(arguments: [[0xE9], [0xC1, 0x99]] as [[UInt8]]) func bytesOfNoLetter(_ bytes: [UInt8])
    throws
  {
    for (before, after) in [("", ""), ("<![CDATA[", "]]>")] {
      let row = "<row r=\"3\"><c t=\"str\"><v>\(before)?\(after)</v></c></row>"
      let book = RawWorkbook(rows: textRow(1, "a") + textRow(2, "1") + row)
      #expect(try book.read().records == [["a"], ["1"], ["?"]])
      let sheet = Array(book.sheetXML.utf8).split(separator: 0x3F, omittingEmptySubsequences: false)
      var zip = book.zip
      // The last `?` of the sheet is the cell's.
      zip.parts[4] = .init(
        "xl/worksheets/sheet1.xml",
        Array(sheet.dropLast().joined(separator: [0x3F])) + bytes + Array(sheet.last ?? []))
      #expect(try rules(zip.bytes) == ["damaged_workbook"])
    }
  }

  @Test func withoutSheets() throws {
    var zip = Self.sound.zip
    let text = String(decoding: zip.parts[3].data, as: UTF8.self)
    zip.parts[3] = .init(
      "xl/workbook.xml", Array(text.replacingOccurrences(of: "<sheet ", with: "<none ").utf8))
    #expect(try rules(zip.bytes) == ["not_a_workbook"])
    #expect(try rules(zip.bytes, WorkbookRequest(sheet: .number(1))) == ["unknown_sheet"])
    #expect(try rules(zip.bytes, WorkbookRequest(sheet: .name("Ark1"))) == ["unknown_sheet"])
  }

  // -- what unfolds --

  /// Four gigabytes are refused for what the directory says, before anything is unfolded.
  @Test func claimedBomb() throws {
    for part in [3, 4] {
      var zip = Self.sound.zip
      zip.parts[part].method = 8
      zip.parts[part].claimedSize = 0xFFFF_FFF0
      #expect(try rules(zip.bytes) == ["workbook_too_large"])
    }
  }

  /// A deflated part of 2.6 MB that says it has a thousand bytes.
  @Test func lyingBomb() throws {
    var zip = Self.sound.zip
    zip.parts[4] = .init("xl/worksheets/sheet1.xml", deflated(0x20, matches: 10_000))
    zip.parts[4].method = 8
    zip.parts[4].claimedSize = 1000
    #expect(try rules(zip.bytes) == ["damaged_workbook"])
  }

  // -- XML --

  /// Entities that would unfold to gigabytes, and any other document type.
  @Test(arguments: [
    "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
    "<!DOCTYPE worksheet>", "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">",
    "<!DOCTYPE x [<!ENTITY % e SYSTEM \"http://127.0.0.1/x\"> %e;]>",
  ])
  func documentTypes(_ type: String) throws {
    var book = RawWorkbook(rows: textRow(1, "&b;", "b"))
    book.prolog = type
    #expect(try book.rules() == ["document_type_in_workbook"])
  }

  /// Tags that would keep the parser busy.
  @Test func crowdedMarkup() throws {
    let many = (0..<300).map { " a\($0)=\">\"" }.joined()
    #expect(
      try RawWorkbook(sheet: "<sheetData\(many)></sheetData>").rules() == ["damaged_workbook"])
    let some = (0..<125).map { " a\($0)=\">\"" }.joined()
    #expect(
      try RawWorkbook(sheet: "<sheetData\(some)>\(textRow(1, "a", "b"))</sheetData>").read()
        .records == [["a", "b"]])
    let few = String(repeating: "<x xmlns:a=\"urn:a\" xmlns:b=\"urn:b\"/>", count: 100)
    #expect(try RawWorkbook(sheet: few).rules() == ["empty_sheet"])
    let spaces = (0..<64).map { " xmlns:a\($0)=\"urn:\($0)\"" }.joined()
    #expect(try RawWorkbook(sheet: "<sheetData\(spaces)/>").rules() == ["damaged_workbook"])
    let deep = String(repeating: "<x>", count: 100) + String(repeating: "</x>", count: 100)
    #expect(try RawWorkbook(sheet: deep).rules() == ["damaged_workbook"])
    let names = (0..<6000).map { "<n\($0)/>" }.joined()
    #expect(try RawWorkbook(sheet: names).rules() == ["damaged_workbook"])
    let equals = String(repeating: "=", count: 5000)
    let harmless = "<!-- \(equals) don't --><?pi \(equals) '?>"
    #expect(
      try RawWorkbook(rows: harmless + textRow(1, "a\(equals)", "<![CDATA[<b> \(equals)]]>")).read()
        .records == [["a\(equals)", "<b> \(equals)"]])
  }

  // -- cells --

  @Test(arguments: [
    "<row r=\"3\"/><row r=\"2\"/>", "<row r=\"3\"/><row r=\"3\"/>", "<row r=\"0\"/>",
    "<row r=\"-1\"/>", "<row r=\"x\"/>", "<row r=\"\"/>", "<row r=\"1048577\"/>",
    "<row r=\"99999999999999999999\"/>", "<row r=\"1048576\"/><row/>",
    "<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>",
    "<row r=\"2\"><c r=\"B2\"/><c r=\"B2\"/></row>",
    "<row r=\"2\"><c r=\"A3\"/></row>", "<row r=\"2\"><c r=\"XFE2\"/></row>",
    "<row r=\"2\"><c r=\"ZZZZZZ2\"/></row>", "<row r=\"2\"><c r=\"XFD2\"/><c/></row>",
    "<row r=\"2\"><c r=\"\"/></row>", "<row r=\"2\"><c r=\"A\"/></row>",
  ])
  func references(_ rows: String) throws {
    #expect(try RawWorkbook(rows: rows).rules() == ["bad_cell_reference"])
  }

  /// By ECMA-376 part 1, 18.3.1, `sheetData` holds rows, a row cells, a cell values. What holds a
  /// value anywhere else would be passed over in silence.
  @Test(arguments: [
    "<sheetData>\(header)<c><v>1</v></c></sheetData>",
    "<sheetData>\(header)<v>1</v></sheetData>",
    "<sheetData>\(header)<row><v>1</v></row></sheetData>",
    "<sheetData>\(header)<row><row><c><v>1</v></c></row></row></sheetData>",
    "<sheetData>\(header)<row><c><c><v>1</v></c></c></row></sheetData>",
    "<sheetData>\(header)<row><c><v><v>1</v></v></c></row></sheetData>",
    "<sheetData>\(header)<row><c t=\"inlineStr\"><t>1</t></c></row></sheetData>",
    "<sheetData>\(header)<row><c t=\"inlineStr\"><is><v>1</v></is></c></row></sheetData>",
    "<sheetData>\(header)</sheetData><row><c><v>1</v></c></row>",
    "<row><c><v>1</v></c></row><sheetData>\(header)</sheetData>",
    "<sheetData>\(header)</sheetData><mergeCells><c><v>1</v></c></mergeCells>",
  ])
  func misplacedCells(_ sheet: String) throws {
    #expect(try RawWorkbook(sheet: sheet).rules() == ["damaged_workbook"])
  }
  private static let header = textRow(1, "a", "b")

  @Test func farCells() throws {
    let far = "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
    #expect(try RawWorkbook(rows: far).rules() == ["sparse_sheet"])
    let below = RawWorkbook(
      rows: textRow(1, "a", "b") + far.replacingOccurrences(of: "XFD", with: "A"))
    #expect(try below.rules() == ["sparse_sheet"])
    #expect(try below.rules(WorkbookRequest(headerRows: 0)) == ["sparse_sheet"])
    // Right of the table it is passed over, as any cell there.
    let table = try RawWorkbook(rows: textRow(1, "a", "b") + far).read()
    #expect(table.records == [["a", "b"]])
    let right = RawWorkbook(
      rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>")
    #expect(try right.rules() == ["sparse_sheet"])
  }

  /// One cell a row, in the last column: each row would have 16,384 fields.
  @Test func wideRows() throws {
    let names = (0..<16_384).map { "<c><v>\($0)</v></c>" }.joined()
    let rows = (2...3000).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
    #expect(
      try RawWorkbook(rows: "<row r=\"1\">\(names)</row>\(rows)").rules() == ["workbook_too_large"])
  }

  /// A long text that a thousand cells share.
  @Test func repeatedText() throws {
    let cells = (2...1000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"s\"><v>0</v></c></row>" }
    var book = RawWorkbook(rows: textRow(1, "a", "b") + cells.joined())
    book.strings = ["<t>" + String(repeating: "x", count: 100_000) + "</t>"]
    #expect(try book.rules() == ["workbook_too_large"])
  }

  @Test func longText() throws {
    let long = String(repeating: "x", count: 131_069)
    #expect(try RawWorkbook(rows: textRow(1, "a", long)).rules() == ["text_too_long"])
    var book = RawWorkbook(rows: textRow(1, "a", "b"))
    book.strings = ["<t>\(long)</t>"]
    #expect(try book.rules() == ["text_too_long"])
    let longest = String(repeating: "🙂", count: 32_767)
    let table = try RawWorkbook(rows: textRow(1, "a", "b") + textRow(2, longest)).read()
    #expect(table.rows == [[longest, ""]])
  }

  @Test func overlappingMergedRanges() throws {
    let ranges = String(repeating: "<mergeCell ref=\"A1:XFD1\"/>", count: 3)
    let book = RawWorkbook(
      sheet: "<sheetData>\(textRow(1, "a", "b"))</sheetData><mergeCells>\(ranges)</mergeCells>")
    #expect(try book.rules() == ["bad_cell_reference"])
  }
}
