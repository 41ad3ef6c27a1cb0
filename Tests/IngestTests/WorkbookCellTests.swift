import Foundation
import Survey
import Testing

@testable import Ingest

/// Cells written by hand from ECMA-376 part 1.
@Suite struct WorkbookCellTests {
  /// What a cell in A2 is read as; B2 holds `z`, so that the row is never blank.
  func read(_ cell: String, _ change: (inout RawWorkbook) -> Void = { _ in }) throws -> String {
    var book = RawWorkbook(
      rows: textRow(1, "a", "b")
        + "<row r=\"2\">\(cell)<c r=\"B2\" t=\"inlineStr\"><is><t>z</t></is></c></row>")
    change(&book)
    let rows = try book.read().rows
    try #require(rows.count == 1 && rows[0].count == 2 && rows[0][1] == "z")
    return rows[0][0]
  }

  func number(_ text: String) throws -> String { try read("<c r=\"A2\"><v>\(text)</v></c>") }

  /// 17 digits are stored where fewer say the same, or where Excel shows no more than 15; the texts
  /// with 15 digits are what `printf` makes of the numbers with `%.15g`.
  @Test(arguments: [
    ("0.10000000000000001", "0.1"), ("5", "5"), ("5.0", "5"), ("0", "0"), ("-0", "0"),
    ("007", "7"), ("-2.5", "-2.5"), ("2.50", "2.5"), ("0.5", "0.5"), (".5", "0.5"),
    ("00.5", "0.5"), ("1E3", "1000"), ("1e-7", "1e-07"), ("0.0000001", "1e-07"),
    ("4.0999999999999996", "4.1"), ("0.33333333333333331", "0.333333333333333"),
    ("3.3333333333333335", "3.33333333333333"), ("123456789012345", "123456789012345"),
    ("1234567890123456", "1234567890123456"), ("9007199254740993", "9007199254740992"),
    ("123456789.012345", "123456789.012345"), ("1E+21", "1e+21"), (" 5\n", "5"), ("+5", "5"),
    ("-111", "-111"), ("9996", "9996"), ("4.9406564584124654E-324", "5e-324"),
    ("1.7976931348623157E308", "1.7976931348623157e+308"), ("0.05", "0.05"), ("0.0625", "0.0625"),
    ("4.5999999999999996", "4.6"), ("0.30000000000000004", "0.3"), ("434.9999999999999", "435"),
    ("1.2345678901234567E-2", "0.0123456789012346"), ("-2.6666666666666665", "-2.66666666666667"),
    ("0.99999999999999989", "1"), ("-1234567890123456", "-1234567890123456"),
  ])
  func numbers(_ stored: String, _ wanted: String) throws {
    #expect(try number(stored) == wanted)
  }

  /// Against the standard library: every text is the shortest of its number, rounded to 15 digits
  /// where it is not whole.
  @Test func shortestOfRandomNumbers() throws {
    var draw = Seeded(state: 7)
    for _ in 0..<5000 {
      let digits = Int.random(in: 1...18, using: &draw)
      var text = (0..<digits).map { _ in "\(Int.random(in: 0...9, using: &draw))" }.joined()
      if Bool.random(using: &draw) {
        let place = Int.random(in: 0...digits, using: &draw)
        text = text.prefix(place) + "." + text.dropFirst(place)
        if text.hasSuffix(".") { text += "0" }
      }
      if Bool.random(using: &draw) { text = "-" + text }
      var out: [UInt8] = []
      let isNumber = Array(text.utf8).withUnsafeBufferPointer { appendNumber($0, to: &out) }
      let number = (Double(text) ?? .nan) + 0
      let wanted =
        number == number.rounded()
        ? number.shortest : (Double(String(format: "%.15g", number)) ?? .nan).shortest
      #expect(isNumber && String(decoding: out, as: UTF8.self) == wanted, "\(text)")
    }
  }

  @Test(arguments: ["abc", "nan", "inf", "0x10", "1,5", "1 2", "--1", "1e", "1e999", "∞", "1e400"])
  func noNumbers(_ text: String) throws {
    let book = RawWorkbook(
      rows: textRow(1, "a", "b") + "<row r=\"2\"><c r=\"A2\"><v>\(text)</v></c></row>")
    let found = try faults { try book.read() }
    #expect(found.map(\.rule) == ["bad_cell"])
    #expect(found.first?.place == .data(file: "t.xlsx", row: 2, column: "a"))
    #expect(found.first?.message.contains(text) == false)
  }

  @Test func texts() throws {
    #expect(
      try read("<c r=\"A2\" t=\"s\"><v>1</v></c>") { $0.strings = ["<t>x</t>", "<t>y</t>"] } == "y")
    let rich = "<r><rPr><b/></rPr><t>fet </t></r><r><t>skrift</t></r>"
    #expect(try read("<c r=\"A2\" t=\"s\"><v>0</v></c>") { $0.strings = [rich] } == "fet skrift")
    // How it is pronounced is no part of the text.
    let phonetic = "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh><phoneticPr fontId=\"1\"/>"
    #expect(try read("<c r=\"A2\" t=\"s\"><v>0</v></c>") { $0.strings = [phonetic] } == "東京")
    #expect(try read("<c r=\"A2\" t=\"inlineStr\"><is>\(phonetic)</is></c>") == "東京")
    #expect(try read("<c r=\"A2\" t=\"inlineStr\"><is>\(rich)</is></c>") == "fet skrift")
    #expect(try read("<c r=\"A2\" t=\"str\"><v>a &amp; b &#248; &lt;</v></c>") == "a & b ø <")
    #expect(try read("<c r=\"A2\" t=\"str\"><v><![CDATA[<b>]]></v></c>") == "<b>")
    #expect(try read("<c r=\"A2\" t=\"str\"><v>1_x000A_2_x0041_</v></c>") == "1\n2A")
    for literal in ["_x00_", "_x0000_", "_xD800_", "_xZZZZ_", "x0041_", "_x0041"] {
      #expect(try read("<c r=\"A2\" t=\"str\"><v>\(literal)</v></c>") == literal)
    }
    #expect(try read("<c r=\"A2\"/>") == "")
    #expect(try read("<c r=\"A2\"><v/></c>") == "")
    #expect(try read("<c r=\"A2\" t=\"inlineStr\"><is><t/></is></c>") == "")
    #expect(try read("") == "")
  }

  @Test func truthAndErrors() throws {
    #expect(try read("<c r=\"A2\" t=\"b\"><v>1</v></c>") == "1")
    #expect(try read("<c r=\"A2\" t=\"b\"><v>0</v></c>") == "0")
    #expect(try read("<c r=\"A2\" t=\"e\"><v>#DIV/0!</v></c>") == "#DIV/0!")
    for bad in ["t=\"b\"><v>7</v>", "t=\"x\"><v>7</v>", "t=\"d\"><v>7</v>", "><v>1</v><v>2</v>"] {
      let book = RawWorkbook(
        rows: textRow(1, "a", "b") + "<row r=\"2\"><c r=\"A2\" \(bad)</c></row>")
      #expect(try book.rules() == ["bad_cell"])
    }
  }

  @Test func sharedTextsThatAreNotThere() throws {
    for text in ["2", "-1", "99999999999999999999", "x", ""] {
      var book = RawWorkbook(
        rows: textRow(1, "a", "b") + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>\(text)</v></c></row>")
      book.strings = ["<t>x</t>", "<t>y</t>"]
      if text.isEmpty {
        #expect(try book.read().rows.isEmpty)
      } else {
        #expect(try book.rules() == ["bad_cell"])
      }
    }
  }

  @Test func formulas() throws {
    #expect(try read("<c r=\"A2\"><f>1+1</f><v>2</v></c>") == "2")
    #expect(try read("<c r=\"A2\" t=\"str\"><f>\"x\"</f><v>x</v></c>") == "x")
    #expect(try read("<c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>2.5</v></c>") == "2.5")
    // A formula may result in an empty text.
    #expect(try read("<c r=\"A2\" t=\"str\"><f>\"\"</f><v></v></c>") == "")
    #expect(try read("<c r=\"A2\"><f>1-1</f><v>0</v></c>") == "0")
    for bare in ["<c r=\"A2\"><f>1+1</f></c>", "<c r=\"A2\"><f>1+1</f><v/></c>"] {
      let book = RawWorkbook(
        rows: textRow(1, "a", "b") + "<row r=\"2\">\(bare)</row><row r=\"9\">"
          + "<c r=\"B9\"><f>A1</f></c></row>")
      let found = try faults { try book.read() }
      #expect(found.map(\.rule) == ["formula_without_value"])
      #expect(found.first?.kind == .data)
      #expect(found.first?.place == .data(file: "t.xlsx", row: 2, column: "a"))
      #expect(
        found.first?.message
          == "the formula of A2, and of 1 more on the sheet `Ark1` has no stored result")
    }
    // Who asks for calculation on opening has not calculated.
    var book = RawWorkbook(
      rows: textRow(1, "a", "b") + "<row r=\"2\"><c r=\"A2\"><f>1-1</f><v>0</v></c></row>")
    book.calculation = "<calcPr fullCalcOnLoad=\"1\"/>"
    #expect(try book.rules() == ["formula_without_value"])
  }

  /// Formats by number and by code, on the serial 41050.5 (2012-05-21, noon).
  @Test(arguments: [
    ("14", nil, "2012-05-21T12:00:00"), ("22", nil, "2012-05-21T12:00:00"), ("0", nil, "41050.5"),
    ("2", nil, "41050.5"), ("10", nil, "41050.5"), ("46", nil, "985212:00:00"),
    ("164", "dd.mm.yyyy", "2012-05-21T12:00:00"),
    ("164", "[$-414]d. mmmm yyyy;@", "2012-05-21T12:00:00"),
    ("164", "yyyy\\-mm\\-dd\\ hh:mm", "2012-05-21T12:00:00"), ("164", "[h]:mm", "985212:00:00"),
    ("164", "[mm]:ss", "985212:00:00"), ("164", "mmm", "2012-05-21T12:00:00"),
    ("164", "0.00\" dager\"", "41050.5"), ("164", "#,##0\\ [$kr-414]", "41050.5"),
    ("164", "[Red]0.0;[Blue]-0.0", "41050.5"), ("164", "0.0_);\\(0.0\\)", "41050.5"),
    ("164", "0;[h]", "41050.5"), ("164", "General", "41050.5"), ("164", "0.00E+00", "41050.5"),
    ("164", "@", "41050.5"), ("164", "\\d\\a\\g 0", "41050.5"), ("164", "*d0", "41050.5"),
    ("165", nil, "41050.5"),
  ])
  func formats(_ id: String, _ code: String?, _ wanted: String) throws {
    let escaped = code?.replacingOccurrences(of: "\"", with: "&quot;")
    let text = try read("<c r=\"A2\" s=\"1\"><v>41050.5</v></c>") {
      $0.styles =
        (escaped.map { "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\($0)\"/></numFmts>" } ?? "")
        // Neither the styles of styles nor those of conditions count.
        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"\(id)\"/></cellXfs>"
        + "<dxfs><dxf><numFmt numFmtId=\"164\" formatCode=\"yyyy\"/></dxf></dxfs>"
    }
    #expect(text == wanted)
  }

  /// What a reader sees as 8,1 % is 0.081: that is read, and said. Formats 9 and 10 are built in.
  @Test(arguments: [("9", ""), ("10", ""), ("164", "0.0%"), ("2", ""), ("164", "0.0\\%")])
  func percent(_ id: String, _ code: String) throws {
    var book = RawWorkbook(
      rows:
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"B1\" t=\"str\"><v>b</v></c></row>"
        + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>0.081</v></c></row>")
    book.styles =
      (code.isEmpty ? "" : "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(code)\"/></numFmts>")
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"\(id)\"/></cellXfs>"
    let table = try book.read()
    #expect(table.rows.first?.first == "0.081")
    let isPercent = id == "9" || id == "10" || code == "0.0%"
    #expect(
      table.report.hasSuffix(
        "cells shown with %, read as the fractions that they hold (8 % is 0.08): 1, first A2")
        == isPercent)
  }

  /// Two numbers shown with %, one without, and a text that may hold a thousand.
  @Test func formsOfCells() throws {
    var book = RawWorkbook(
      rows: "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c></row>"
        + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>0.055</v></c></row>"
        + "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>0.06</v></c></row>"
        + "<row r=\"4\"><c r=\"A4\"><v>6.125</v></c></row>"
        + "<row r=\"5\"><c r=\"A5\" t=\"str\"><v>1.105</v></c></row>")
    book.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/></cellXfs>"
    let forms = try #require(book.read().columns.first?.forms)
    #expect(forms == CellForms(percent: 2, plain: 1, doubtful: 1))
    #expect(forms.remarks.map(\.rule) == ["mixed_percent", "doubtful_point"])
  }

  /// Serials of ECMA-376 part 1, 18.17.4, and of spreadsheet programs, in the calendars of 1900
  /// and 1904; format 14 is a date, 21 a time of day.
  @Test(arguments: [
    ("1", "14", "1900-01-01", "1904-01-02"), ("59", "14", "1900-02-28", "1904-02-29"),
    ("60", "14", "60", "1904-03-01"), ("61", "14", "1900-03-01", "1904-03-02"),
    ("0", "14", "0", "1904-01-01"), ("0.75", "14", "18:00:00", "1904-01-01T18:00:00"),
    ("-1", "14", "-1", "-1"), ("25569", "14", "1970-01-01", "1974-01-02"),
    ("36584", "14", "2000-02-28", "2004-02-29"), ("36585", "14", "2000-02-29", "2004-03-01"),
    ("36586", "14", "2000-03-01", "2004-03-02"), ("73109", "14", "2100-02-28", "2104-03-01"),
    ("73110", "14", "2100-03-01", "2104-03-02"), ("2958465", "14", "9999-12-31", "2958465"),
    ("2958466", "14", "2958466", "2958466"), ("1e300", "14", "1e+300", "1e+300"),
    ("0", "21", "00:00:00", "00:00:00"), ("0.5", "21", "12:00:00", "12:00:00"),
    ("0.999988425925926", "21", "23:59:59", "23:59:59"),
    ("41050.9999999999", "14", "2012-05-22", "2016-05-23"),
    ("41050.000011574", "14", "2012-05-21T00:00:01", "2016-05-22T00:00:01"),
    ("1.25", "21", "1900-01-01T06:00:00", "1904-01-02T06:00:00"),
  ])
  func serials(_ serial: String, _ format: String, _ of1900: String, _ of1904: String) throws {
    for (properties, wanted) in [("", of1900), ("<workbookPr date1904=\"1\"/>", of1904)] {
      let text = try read("<c r=\"A2\" s=\"0\"><v>\(serial)</v></c>") {
        $0.styles = "<cellXfs><xf numFmtId=\"\(format)\"/></cellXfs>"
        $0.properties = properties
      }
      #expect(text == wanted)
    }
  }

  /// Every day from 1900-03-01 to 2100-12-31 against the calendar of Foundation.
  @Test func everyDay() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let dates = SerialDate(usesDate1904: false)
    for serial in 61...73415 {
      let date = Date(timeIntervalSince1970: Double(serial - 25569) * 86400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      var out: [UInt8] = []
      #expect(dates.append(Double(serial), as: .date, to: &out))
      let wanted = [parts.year ?? 0, parts.month ?? 0, parts.day ?? 0]
      let found = String(decoding: out, as: UTF8.self).split(separator: "-").map { Int($0) }
      guard found == wanted else {
        Issue.record("\(serial): \(found), not \(wanted)")
        return
      }
    }
  }

  /// Strict workbooks have other namespaces, and may hold dates as text.
  @Test(arguments: [
    ("2012-05-21", "2012-05-21"), ("2012-05-21T00:00:00", "2012-05-21"),
    ("2012-05-21T13:45:00", "2012-05-21T13:45:00"),
    ("2012-05-21T13:45:00.250Z", "2012-05-21T13:45:00.250"), ("13:45", "13:45"),
  ])
  func strict(_ stored: String, _ wanted: String) throws {
    let text = try read("<c r=\"A2\" t=\"d\"><v>\(stored)</v></c>") { $0.isStrict = true }
    #expect(text == wanted)
    let shared = try read("<c r=\"A2\" t=\"s\" s=\"0\"><v>0</v></c>") {
      $0.isStrict = true
      $0.strings = ["<t>x</t>"]
      $0.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    }
    #expect(shared == "x")
  }

  /// Elements of other namespaces are no cells, whatever they are called.
  @Test func foreignElements() throws {
    let text = try read(
      "<x:c xmlns:x=\"urn:x\" r=\"A2\"><x:v>1</x:v></x:c>"
        + "<c r=\"A2\" xmlns:x=\"urn:x\" x:t=\"s\"><x:f/><v>2</v></c>")
    #expect(text == "2")
  }
}
