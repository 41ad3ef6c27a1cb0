import Responses
import Survey
import Testing

@testable import Ingest

/// What stands above and below a table of figures.
@Suite struct TitleRowsTests {
  static let table = "unit;wave;indicator;value\nA;2012;x;5,5\nB;2012;x;6,5\nA;2011;x;7,5\n"

  func read(_ text: String, headerRows: Int? = nil) throws -> SmallTable {
    try SmallTable(
      bytes: Array(text.utf8), shown: "t.csv", format: TextFormat(), headerRows: headerRows)
  }

  /// One title, blank lines below it, whatever is inside its quotes; blank lines above.
  @Test(arguments: [
    ("Tittel\n\n", 3), ("Tittel\n\n\n", 4), ("\nTittel\n\n", 4), ("\n\n", 3),
    ("\"Tittel,\netter region\"\n\n", 3), ("\"Tittel;\n\nog år;\nog mer\"\r\n\r\n\r\n", 4),
    ("Tittel, etter region, og år\n\n", 3),
  ])
  func titlesThatAreSeen(above: String, row: Int) throws {
    let table = try read(above + Self.table)
    #expect(table.headerRow == row && table.header == ["unit", "wave", "indicator", "value"])
    #expect(table.rowNumbers == [row + 1, row + 2, row + 3])
    #expect(table.number(table.rows[0][3]) == 5.5)
    let declared = try read(above + Self.table, headerRows: row)
    #expect(declared.header == table.header && declared.rows == table.rows)
    // The reader of large files sees the same.
    let opened = try withFile(Array((above + Self.table).utf8)) { path in
      try OpenedTable(TableSource(path: path, shown: "t.csv"))
    }
    #expect(opened.headerRow == row && opened.header == table.header)
  }

  /// Other titles are told of once, with the way out, and it is one.
  @Test(arguments: [
    ("Tittel\n", 2), ("Tittel\nOppdatert 2012\n\n", 4), ("Tittel; etter region; og år\n\n", 3),
    ("Tittel; etter region\n", 2), ("\nTittel\n", 3), ("A, B, C\n", 2),
    ("\"Tittel\"\n\"Mer\"\n", 3), ("Tittel, første halvår\n", 2), ("\nTittel, 2012\n", 3),
    ("Tittel, prosent\nKommunen, 2012\n\n", 4),
  ])
  func titlesThatAreTold(above: String, row: Int) throws {
    let found = try faults { try read(above + Self.table + "Kilde: SSB\n") }
    #expect(found.map(\.rule) == ["wrong_field_count"])
    #expect(found.first?.advice?.contains("`header_rows: \(row)`") == true)
    let table = try read(above + Self.table, headerRows: row)
    #expect(table.header == ["unit", "wave", "indicator", "value"] && table.rows.count == 3)
  }

  /// As Statistics Norway's PxWeb writes it, but without the blank line: commas, and quotes that the
  /// wrong delimiter would leave in the middle of a field.
  @Test func aTitleAboveCommas() throws {
    let text =
      "\"07459: Sykefravær, etter region\"\n\"unit\",\"wave\",\"value\"\n"
      + "\"A\",\"2012\",8.1\n\"B\",\"2012\",7.2\n"
    let found = try faults { try read(text) }
    #expect(found.map(\.rule) == ["wrong_field_count"])
    #expect(found.first?.advice?.contains("`header_rows: 2`") == true)
    #expect(try read(text, headerRows: 2).rows == [["A", "2012", "8.1"], ["B", "2012", "7.2"]])
  }

  /// The comma of a title stands in each figure as well; the columns are two.
  @Test func aTitleAboveDecimalCommas() throws {
    let text = "Sykefravær, 2012\nunit;value\nA;8,1\nB;7,2\nC;7,5\n"
    let found = try faults { try read(text) }
    #expect(found.map(\.rule) == ["wrong_field_count"])
    #expect(found.first?.advice?.contains("`header_rows: 2`") == true)
    #expect(try read(text, headerRows: 2).rows[0] == ["A", "8,1"])
  }

  /// The other sign is in every row below the header, and still what the header has decides.
  @Test(arguments: [
    ("a;b;c\n1;2,5;3\n1;2,5;3;4\n1;2,5;3\n", [3]),
    ("a;b;c\n1,5;2,5;3,5;4\n1,5;2,5;3,5\n1,5;2,5;3,5\n", [2]),
    ("a,b\n1;2;3,4\n1;2;3,4,5\n1;2;3,4\n", [3]),
    ("a;b;c\n1,5;2,5,3,5\n1,5;2,5;3,5\n1,5;2,5;3,5\n", [2]),
  ])
  func aBrokenRowIsNoTitle(text: String, rows: [Int]) throws {
    let found = try faults { try read(text) }
    #expect(
      found.map(\.place) == rows.map { Diagnostic.Place.data(file: "t.csv", row: $0, column: "") })
  }

  /// Rows that are broken one by one are told of one by one.
  @Test func brokenRowsAreNoTable() throws {
    let one = try faults { try read("a;b;c\n1;2;3\n1;2;3;4\n1;2;3;4\n") }
    #expect(
      one.map(\.place) == [3, 4].map { Diagnostic.Place.data(file: "t.csv", row: $0, column: "") })
    let ends = try faults { try read("a;b;c\n1;2;3;\n4;5;6;\n") }
    #expect(ends.map(\.rule) == ["wrong_field_count"])
    #expect(ends.first?.message == "all rows have 4 fields where the header has 3")
  }

  /// A data file's missing column comes with the same way out.
  @Test func theHeaderOfALargeFile() throws {
    let hint = try withFile(Array(("Tittel; 2012\n\n" + Self.table).utf8)) { path in
      try readHeader(TableSource(path: path, shown: "t.csv")).hint
    }
    #expect(hint?.contains("`header_rows: 3`") == true)
    let plain = try withFile(Array(Self.table.utf8)) { path in
      try readHeader(TableSource(path: path, shown: "t.csv")).hint
    }
    #expect(plain == nil)
  }

  /// Titles as a spreadsheet writes them, filled up with delimiters: the file's names are not those
  /// asked for, and the way out is told beside.
  @Test(arguments: [
    ("Tittel;;;\n;;;\n", 3), ("Tittel;Dato: 1.3.2012;;\n", 2), ("Tittel;;;\nMer;;;\n", 3),
  ])
  func filledUpTitles(above: String, row: Int) throws {
    #expect(try read(above + Self.table).hint?.contains("`header_rows: \(row)`") == true)
    #expect(try read(above + Self.table, headerRows: row).hint == nil)
    #expect(try read(Self.table).hint == nil)
  }

  /// The source named below a table; the beginning of a row that was cut; lines inside the table.
  @Test func footnotes() throws {
    let table = try read(Self.table + "\nKilde: SSB\n\"Tall, foreløpige; 2012\"\n;;;\n")
    #expect(table.rows.count == 3 && table.footnotes.map(\.row) == [6, 7] && table.blankRows == 1)
    let note = table.formNotes("r").first { $0.rule == "footnote" }
    #expect(note?.count == 2 && note?.severity == .note)
    #expect(try read(Self.table).footnotes.isEmpty)
    for text in [
      Self.table + "A", Self.table + "Kilde: SSB\nA;2010;x;1\n", "a;b;c\nKilde\n",
      "unit;invited\nA;4\nKilde: SSB\n",
    ] {
      let found = try faults { try read(text) }
      #expect(found.map(\.rule) == ["wrong_field_count"], "\(text)")
    }
  }

  /// What is configuration has no notes, and so no footnotes.
  @Test func footnotesOfOtherTables() throws {
    try withFile(Array((Self.table + "Kilde: SSB\n").utf8)) { path in
      let source = TableSource(path: path, shown: "t.csv")
      #expect(try SmallTable.readWhole(source).rows.count == 3)
      let found = try faults { try SmallTable.read(source) }
      #expect(found.map { "\($0.rule) \($0.place)" } == ["wrong_field_count t.csv:5"])
    }
  }
}
