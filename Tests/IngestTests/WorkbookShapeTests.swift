import Foundation
import Survey
import Testing

@testable import Ingest

/// Where the header stands, which rows and cells there are: written by hand.
@Suite struct WorkbookShapeTests {
  @Test func rowsKeepTheirNumbers() throws {
    let book = RawWorkbook(
      rows: textRow(4, "a", "b") + textRow(6, "1", "2")
        + "<row r=\"7\"/><row r=\"8\"><c r=\"A8\"/></row>"
        + textRow(10, "3", "4") + "<row r=\"500\"><c r=\"C500\" s=\"1\"/></row>")
    let table = try book.read()
    #expect(table.headerRow == 4)
    #expect(table.rows == [[], ["1", "2"], [], [], [], ["3", "4"]])
    #expect(table.report == "sheet Ark1 (detected), header row 4 (detected)")
  }

  @Test func cellsWithoutReferences() throws {
    let book = RawWorkbook(
      rows: "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>"
        + "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"B5\"><v>3</v></c></row>"
        + "<row><c/><c><v>4</v></c></row>")
    #expect(
      try book.read().records == [["a", "b"], ["1", "2"], [], [], ["", "3"], ["", "4"]])
  }

  @Test func tablesThatBeginFurtherRight() throws {
    let book = RawWorkbook(
      rows:
        "<row r=\"1\"><c r=\"C1\" t=\"str\"><v>a</v></c><c r=\"E1\" t=\"str\"><v>b</v></c></row>"
        + "<row r=\"2\"><c r=\"D2\"><v>1</v></c><c r=\"E2\"><v>2</v></c></row>")
    let table = try book.read()
    #expect(table.records == [["", "", "a", "", "b"], ["", "", "", "1", "2"]])
  }

  @Test func detectedHeader() throws {
    let rows =
      textRow(1, "Undersøkelse 2012") + textRow(2, "", " ") + textRow(3, "a", "b")
      + textRow(4, "1", "2")
    #expect(try RawWorkbook(rows: rows).read().headerRow == 3)
    let declared = try RawWorkbook(rows: rows).read(WorkbookRequest(headerRow: 4))
    #expect(declared.records == [["1", "2"]])
    #expect(declared.headerRow == 4)
    #expect(declared.report == "sheet Ark1 (detected), header row 4 (declared)")
    #expect(try RawWorkbook(rows: rows).rules(WorkbookRequest(headerRow: 2)) == ["empty_header"])
    for row in [9, 1_048_576, .max] {
      for headerRows in [1, 2, 16, .max] {
        let request = WorkbookRequest(headerRows: headerRows, headerRow: row)
        #expect(try RawWorkbook(rows: rows).rules(request) == ["empty_header"])
      }
    }
  }

  @Test func singleColumn() throws {
    let book = RawWorkbook(rows: textRow(2, "enhet") + textRow(3, "Ås") + textRow(5, "Bø"))
    let table = try book.read()
    #expect(table.records == [["enhet"], ["Ås"], [], ["Bø"]])
    #expect(table.headerRow == 2)
  }

  /// Tables such as SurveyXact's labels have no header.
  @Test func withoutHeader() throws {
    let book = RawWorkbook(
      rows: textRow(1, "s_1", "1", "Ja") + textRow(2, "s_1", "2")
        + textRow(4, "s_2", "1", "Ja", "x"))
    let table = try book.read(WorkbookRequest(headerRows: 0))
    #expect(
      table.records == [
        ["A", "B", "C", "D"], ["s_1", "1", "Ja", ""], ["s_1", "2", "", ""], [],
        ["s_2", "1", "Ja", "x"],
      ])
    #expect(table.headerRow == 0)
    #expect(table.report == "sheet Ark1 (detected), no header, data from row 1 (detected)")
    let later = try book.read(WorkbookRequest(headerRows: 0, headerRow: 3))
    #expect(later.records == [["A", "B", "C", "D"], [], ["s_2", "1", "Ja", "x"]])
    #expect(later.headerRow == 2)
  }

  @Test func namesOfColumns() throws {
    let duplicates = RawWorkbook(rows: textRow(1, "a", "b", "a") + textRow(2, "1", "2", "3"))
    #expect(try duplicates.read().records == [["a", "b", "a"], ["1", "2", "3"]])
    let numbers = RawWorkbook(
      rows: "<row r=\"1\"><c r=\"A1\" t=\"str\"><v> enhet </v></c><c r=\"B1\"><v>2012</v></c></row>"
    )
    #expect(try numbers.read().records == [["enhet", "2012"]])
    let error = RawWorkbook(
      rows:
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"B1\" t=\"e\"><v>#REF!</v></c></row>")
    #expect(try error.rules() == ["error_in_header"])
  }

  @Test func twoHeaderRows() throws {
    let rows =
      textRow(1, "Id", "Ledelse", "", "Miljø", "", "Enhet") + textRow(2, "", "q1", "q2", "q3", "q4")
      + textRow(3, "1", "2", "3", "4", "5", "Ås")
    let merged =
      "<mergeCells><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:E1\"/><mergeCell ref=\"A1:A2\"/>"
      + "<mergeCell ref=\"B3:B4\"/></mergeCells>"
    let book = RawWorkbook(sheet: "<sheetData>\(rows)</sheetData>\(merged)")
    let table = try book.read(WorkbookRequest(headerRows: 2))
    #expect(
      table.columns.map(\.name) == ["Id", "q1", "q2", "q3", "q4", "Enhet"])
    #expect(table.columns.map(\.label) == [nil, "Ledelse", "Ledelse", "Miljø", "Miljø", nil])
    #expect(table.rows == [["1", "2", "3", "4", "5", "Ås"]])
    #expect(table.headerRow == 2)
    #expect(
      table.report
        == "sheet Ark1 (detected), header rows 1–2 (detected), "
        + "merged ranges below the header, only their first cell filled: 1, first B3")
  }

  @Test func mergedNamesOfOneRow() throws {
    let book = RawWorkbook(
      sheet: "<sheetData>" + textRow(1, "a", "b", "") + textRow(2, "1", "2", "3") + "</sheetData>"
        + "<mergeCells><mergeCell ref=\"B1:C1\"/></mergeCells>")
    let found = try faults { try book.read() }
    #expect(found.map(\.rule) == ["duplicate_column"])
    #expect(found.first?.message == "columns 2 and 3 are both named `b`")
  }

  @Test func cellsBesideTheTable() throws {
    let book = RawWorkbook(
      rows: textRow(1, "a", "b") + textRow(2, "1", "2", "obs") + textRow(3, "", "", "", "obs")
        + textRow(4, "3", "4"))
    let table = try book.read()
    #expect(table.rows == [["1", "2"], [], ["3", "4"]])
    #expect(table.report.hasSuffix("cells right of the header, passed over: 2, first C2"))
  }

  @Test func hiddenRows() throws {
    let book = RawWorkbook(
      rows: textRow(1, "a", "b")
        + textRow(2, "1", "2").replacingOccurrences(of: "<row", with: "<row hidden=\"1\""))
    let table = try book.read()
    #expect(table.rows == [["1", "2"]])
    #expect(table.report.hasSuffix("hidden rows, read all the same: 1"))
  }

  @Test func emptySheets() throws {
    for rows in ["", "<row r=\"1\"/>", "<row r=\"3\"><c r=\"B3\" s=\"4\"/></row>"] {
      #expect(try RawWorkbook(rows: rows).rules() == ["empty_sheet"])
      #expect(try RawWorkbook(rows: rows).rules(WorkbookRequest(headerRows: 0)) == ["empty_sheet"])
    }
    #expect(try RawWorkbook(sheet: "").rules() == ["empty_sheet"])
  }

  /// Letters of columns by spreadsheet programs.
  @Test func references() {
    for (column, letters) in [
      (0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD"),
    ] {
      #expect(CellReference.letters(column) == letters)
      let read = Array("\(letters)12".utf8).withUnsafeBufferPointer { CellReference($0) }
      #expect(read == CellReference(row: 12, column: column))
    }
    for bad in [
      "", "A", "1", "a1", "A0", "A-1", "1A", "A1B", "$A$1", "AAAAAAA1", "A1234567890", "Å1",
    ] {
      #expect(Array(bad.utf8).withUnsafeBufferPointer { CellReference($0) } == nil, "\(bad)")
    }
  }

  /// A title over several columns, above data without a header.
  @Test func mergedTitleAboveDataWithoutHeader() throws {
    let workbook = RawWorkbook(
      sheet: "<sheetData>\(textRow(1, "Om deg"))\(textRow(2, "a", "b"))</sheetData>"
        + "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
    let table = try workbook.read(WorkbookRequest(headerRows: 0, headerRow: 2))
    #expect(table.records == [["A", "B"], ["a", "b"]])
  }
}
