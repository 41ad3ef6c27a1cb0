import Ingest
import Responses
import Survey
import Testing

/// A first line `sep=;`, as Excel reads it: it names the delimiter, and is no row. Expected values
/// by hand.
@Suite struct DelimiterHintTests {
  private func read(_ bytes: [UInt8], _ format: TextFormat = TextFormat()) throws -> ReadResponses {
    try withFile(bytes) { path in
      try readResponses(
        ResponseFile(
          table: TableSource(path: path, shown: "m.csv", form: .detected(format)),
          source: "m 2012", questionnaire: Sample.short(2), units: Sample.units, root: 0))
    }
  }

  /// Without the line, the comma would be found in one row more.
  @Test(arguments: [
    "sep=;\n", "sep=;\r\n", "sep=;\r", "SEP=;\n", "Sep=;\r\n", "\"sep=;\"\n", "\u{FEFF}sep=;\n",
  ]) func theLineNamesTheDelimiter(_ line: String) throws {
    let read = try read(Array((line + "unit;q1;q2\nskole;1,0;2,0\nskole;2,0;3,0\n").utf8))
    #expect(read.format.delimiter == .semicolon && read.format.hint == .semicolon)
    // Rows are counted as Excel shows them.
    #expect(read.table.sourceRows == [2, 3])
    #expect(read.report?.contains("delimiter ; (detected by the file's own line `sep=;`)") == true)
    #expect(read.format.hasByteOrderMark == line.hasPrefix("\u{FEFF}"))
  }

  @Test(arguments: [
    (TextEncoding.utf16LittleEndian, [0xFF, 0xFE] as [UInt8]), (.utf16BigEndian, [0xFE, 0xFF]),
    (.utf16LittleEndian, []), (.utf16BigEndian, []), (.utf8, [0xEF, 0xBB, 0xBF]),
  ]) func behindAMarkAndInWideLetters(_ encoding: TextEncoding, _ mark: [UInt8]) throws {
    let text = "sep=\t\r\nunit\tq1\tq2\r\nRådhuset\t2\t1\r\n"
    let bytes =
      encoding == .utf8
      ? Array(text.utf8) : EncodingTests.wide(text, low: encoding == .utf16LittleEndian)
    let read = try read(mark + bytes)
    #expect(read.format.encoding == encoding && read.format.delimiter == .tab)
    #expect(read.table.items[0]?.cells == ["2.0"] && read.table.units == [0])
    #expect(read.report?.contains("`sep=tab`") == true)
  }

  @Test func whatIsDeclaredWins() throws {
    let all = TextFormat(delimiter: .semicolon, decimal: .comma, encoding: .utf8)
    let read = try read(Array("sep=,\nunit;q1;q2\nskole;1;2\n".utf8), all)
    #expect(read.table.items[1]?.cells == ["2.0"])
    #expect(
      read.report?.hasPrefix("delimiter ; (declared, against the file's own line `sep=,`)") == true)
    let agreed = try self.read(Array("sep=;\nunit;q1;q2\nskole;1;2\n".utf8), all)
    #expect(agreed.report == nil && agreed.table.rowCount == 1)
  }

  @Test func smallTablesKnowItToo() throws {
    let small = try table("sep=,\r\nunit,invited\r\nskole,4\r\n")
    #expect(small.header == ["unit", "invited"] && small.rows == [["skole", "4"]])
    #expect(small.rowNumbers == [2] && small.headerRow == 1)
    for empty in ["sep=;", "sep=;\n"] {
      #expect(try faults { try table(empty) }.map(\.rule) == ["empty_file"])
    }
  }

  /// What only looks like it is a header.
  @Test(arguments: ["sep=;x\n1;2\n", "sep=\n1\n", "sep;a\n1;2\n", "\"sep=;\n\";a\n1;2\n"])
  func otherLinesAreHeaders(_ text: String) throws {
    let small = try table(text, TextFormat(delimiter: .semicolon))
    #expect(small.format.hint == nil && small.rows.count == 1)
  }

  /// Letters of windows-1252 that come late: the file is opened again.
  @Test func theEncodingIsFoundLate() throws {
    var bytes = Array("sep=;\nunit;q1;q2\n".utf8)
    for _ in 0..<10_000 { bytes += Array("skole;1;2\n".utf8) }
    bytes += Array("R".utf8) + [0xE5] + Array("dhuset;2;1\n".utf8)
    let read = try read(bytes)
    #expect(read.table.rowCount == 10_001 && read.table.units.last == 0)
    #expect(read.report?.contains("sep=;") == true)
  }
}
