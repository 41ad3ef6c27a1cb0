import Foundation
import Survey
import Testing

@testable import Ingest

/// Workbooks made by openpyxl, XlsxWriter and LibreOffice, against the values they were made of.
@Suite struct WorkbookTests {
  @Test(arguments: ["survey-openpyxl", "survey-xlsxwriter", "survey-libreoffice"])
  func everyKindOfCell(_ name: String) throws {
    let table = try readWorkbook(workbook(name), shown: "s.xlsx")
    let wanted = try expected("survey")
    #expect(table.records.first == wanted.first)
    for (found, wanted) in zip(table.rows, wanted.dropFirst()) {
      #expect(found == (wanted.allSatisfy(\.isEmpty) ? [] : wanted))
    }
    // Nothing below the last row, though a cell far out has a format.
    #expect(table.rows.count == wanted.count - 1)
    #expect(table.headerRow == 3)
    #expect(table.columns.map(\.name) == wanted.first)
    #expect(table.columns.allSatisfy { $0.label == nil })
    #expect(table.report.hasPrefix("sheet Dataset (detected), header row 3 (detected)"))
  }

  @Test(arguments: [
    "random-openpyxl", "random-xlsxwriter", "random-xlsxwriter-inline", "random-libreoffice",
  ])
  func randomTable(_ name: String) throws {
    let table = try readWorkbook(workbook(name), shown: "r.xlsx")
    let wanted = try expected("random")
    #expect(table.rows.count == wanted.count - 1)
    for (row, (found, wanted)) in zip(table.records, wanted).enumerated() {
      #expect(found == (wanted.allSatisfy(\.isEmpty) ? [] : wanted), "row \(row + 1)")
    }
    #expect(table.headerRow == 1)
  }

  /// Numbers as Excel shows them; LibreOffice stores no more than 15 digits itself, of whole numbers
  /// too.
  @Test func numbersOfMoreDigitsThanAreShown() throws {
    let wanted = try expected("digits")
    let table = try readWorkbook(workbook("digits-openpyxl"), shown: "t.xlsx")
    #expect(table.records == wanted)
    let other = try readWorkbook(workbook("digits-libreoffice"), shown: "t.xlsx")
    for column in [0, 2, 3] {
      #expect(other.records.map { $0[column] } == wanted.map { $0[column] })
    }
    for table in [table, other] {
      #expect(table.columns.map(\.booleans.count) == [0, 0, 8, 2])
      #expect(table.columns.map(\.isBoolean) == [false, false, true, false])
    }
  }

  /// What comes after reads the records as it reads delimited text.
  @Test func readAsDelimitedText() throws {
    let table = try readWorkbook(workbook("random-openpyxl"), shown: "r.xlsx")
    let wanted = try expected("random")
    let text = try SmallTable(
      bytes: table.bytes, shown: "r.xlsx",
      format: TextFormat(delimiter: .tab, decimal: .point, encoding: .utf8))
    #expect(text.header == wanted.first)
    let filled = wanted.enumerated().dropFirst().filter { !$0.element.allSatisfy(\.isEmpty) }
    #expect(text.rowNumbers == filled.map { $0.offset + 1 })
    #expect(text.rows == filled.map { $0.element.map(\.trimmed) })
  }

  @Test(arguments: ["two-rows-openpyxl", "two-rows-xlsxwriter"])
  func labelsAboveCodes(_ name: String) throws {
    let table = try readWorkbook(
      workbook(name), shown: "t.xlsx", WorkbookRequest(sheet: .name("Svar"), headerRows: 2))
    #expect(table.records == (try expected("two-rows")))
    #expect(table.headerRow == 2)
    #expect(table.columns.map(\.name) == ["Respondent", "enhet", "q01", "q02", "q03"])
    #expect(table.columns.map(\.label) == [nil, "Enhet", "Ledelse", "Ledelse", "Fysisk miljø"])
    #expect(table.report == "sheet Svar (declared), header rows 1–2 (detected)")
  }

  @Test(arguments: ["calendar-1904-openpyxl", "calendar-1904-xlsxwriter"])
  func calendarOf1904(_ name: String) throws {
    let table = try readWorkbook(workbook(name), shown: "k.xlsx")
    #expect(table.records == (try expected("calendar-1904")))
  }

  @Test func formulas() throws {
    let bytes = try workbook("survey-xlsxwriter")
    let table = try readWorkbook(bytes, shown: "s.xlsx", WorkbookRequest(sheet: .name("Formler")))
    #expect(table.records == (try expected("formulas")))
    #expect(table.report.contains("values of formulas as last saved: 8, first C2"))
    #expect(table.report.contains("cells that hold an error: 2, first F2"))
    // XlsxWriter stores 0 where it knows no result, openpyxl nothing.
    for (name, sheet) in [("survey-xlsxwriter", "Uberegnet"), ("two-rows-openpyxl", "Formler")] {
      let found = try faults {
        try readWorkbook(workbook(name), shown: "f.xlsx", WorkbookRequest(sheet: .name(sheet)))
      }
      #expect(found.map(\.rule) == ["formula_without_value"])
      #expect(found.first?.place == .data(file: "f.xlsx", row: 2, column: "sum"))
    }
  }

  @Test(arguments: ["survey-openpyxl", "survey-xlsxwriter", "survey-libreoffice"])
  func richText(_ name: String) throws {
    let table = try readWorkbook(
      workbook(name), shown: "s.xlsx", WorkbookRequest(sheet: .name("Rik tekst")))
    #expect(table.records == [["id", "tekst"], ["1", "halv fet tekst"]])
  }

  /// XlsxWriter writes what XML cannot hold, and what looks like that, as Excel does.
  @Test func escapedText() throws {
    let table = try readWorkbook(
      workbook("survey-xlsxwriter"), shown: "s.xlsx", WorkbookRequest(sheet: .name("Skift")))
    #expect(table.rows == [["1", "_x000D_ _x0041_ \u{7}"]])
  }

  @Test func sheets() throws {
    let bytes = try workbook("survey-openpyxl")
    #expect(
      try sheetNames(bytes, shown: "s.xlsx")
        == ["Les meg", "Dataset", "Rik tekst", "Svært skjult"])
    // The chart sheet between them is none.
    #expect(
      try sheetNames(workbook("survey-xlsxwriter"), shown: "s.xlsx").prefix(3)
        == ["Les meg", "Dataset", "Rik tekst"])
    for (sheet, report) in [
      (WorkbookRequest.Sheet.number(1), "sheet Les meg (declared)"),
      (.number(4), "sheet Svært skjult (declared)"), (.name("Les meg"), "sheet Les meg (declared)"),
    ] {
      let table = try readWorkbook(bytes, shown: "s.xlsx", WorkbookRequest(sheet: sheet))
      #expect(table.report.hasPrefix(report))
      #expect(table.records.count == 1)
    }
  }

  /// A column that is looked for in vain may be on a sheet that was not read.
  @Test func otherSheetsAreNamed() throws {
    let bytes = try workbook("survey-openpyxl")
    #expect(
      try readWorkbook(bytes, shown: "s.xlsx").hint
        == "The sheet `Dataset` was read; the workbook holds `Les meg`, `Rik tekst`, `Svært skjult` "
        + "too: name the one that is meant with `sheet`.")
    let named = try readWorkbook(bytes, shown: "s.xlsx", WorkbookRequest(sheet: .name("Dataset")))
    #expect(named.hint == nil)
  }

  @Test func unknownSheets() throws {
    let bytes = try workbook("survey-openpyxl")
    func found(_ sheet: WorkbookRequest.Sheet) throws -> Diagnostic? {
      try faults { try readWorkbook(bytes, shown: "s.xlsx", WorkbookRequest(sheet: sheet)) }.first
    }
    #expect(try found(.name("Datasett"))?.rule == "unknown_sheet")
    #expect(try found(.name("Datasett"))?.advice == "Did you mean `Dataset`?")
    #expect(
      try found(.name("X"))?.advice
        == "Its sheets are `Les meg`, `Dataset`, `Rik tekst`, `Svært skjult`.")
    for number in [0, 5, -1, .max] {
      #expect(try found(.number(number))?.rule == "unknown_sheet")
    }
  }

  @Test func filesOnDisk() throws {
    try withFile(workbook("survey-openpyxl")) { path in
      let table = try readWorkbook(path: path, shown: "s.xlsx")
      #expect(table.headerRow == 3)
      let names = try sheetNames(path: path, shown: "s.xlsx")
      #expect(names.count == 4)
    }
    let missing = try faults { try readWorkbook(path: "/nowhere/s.xlsx", shown: "s.xlsx") }
    #expect(missing.map(\.rule) == ["missing_file"])
  }

  @Test(arguments: [
    "survey-openpyxl", "survey-xlsxwriter", "survey-libreoffice", "random-libreoffice",
  ])
  func recognised(_ name: String) throws {
    #expect(isWorkbook(Array(try workbook(name).prefix(200))))
  }

  @Test func notRecognised() {
    #expect(!isWorkbook(Array("a;b\n1;2\n".utf8)))
    #expect(!isWorkbook([]))
    #expect(!isWorkbook([0x50, 0x4B, 0x03, 0x04]))
    var zip = StoredZip()
    zip.add("data.csv", "a;b\n1;2\n")
    #expect(!isWorkbook(zip.bytes))
    #expect(isWorkbook(RawWorkbook(rows: "").zip.bytes))
    #expect(isWorkbook([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
  }
}
