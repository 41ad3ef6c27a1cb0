import Foundation
import Survey
import Testing

@testable import Ingest

@Suite struct SurveyXactSheetsTests {
  /// A sheet as a reader of workbooks would hand it over.
  static func sheet(_ rows: [[String]], hasHeader: Bool) -> TabularText {
    let letters = ["A", "B", "C", "D"].prefix(rows.map(\.count).max() ?? 0)
    let records = hasHeader ? rows : [Array(letters)] + rows
    var writer = TabularTextWriter()
    for record in records {
      if !record.allSatisfy(\.isEmpty) { for field in record { writer.append(field) } }
      writer.endRecord()
    }
    return TabularText(
      bytes: writer.bytes, columns: (records.first ?? []).map { TabularText.Column(name: $0) },
      headerRow: hasHeader ? 1 : 0, report: "")
  }

  static func read(_ sheets: [(String, [[String]])]) throws -> TabularText {
    try readSurveyXact(
      SurveyXactSheets(shown: "e.xlsx", names: sheets.map(\.0)) {
        (name, hasHeader) throws(Faults) in
        guard let found = sheets.first(where: { $0.0 == name }) else {
          throw Faults([emptyFile(name)])
        }
        return Self.sheet(found.1, hasHeader: hasHeader)
      })
  }

  /// One workbook, its dataset on one sheet or on three, is the same table as the three files.
  @Test func aWorkbookIsTheSameTable() throws {
    let real = try SurveyXactExport.real()
    let expected = try real.table()
    let dataset = ExportForm.records(real.dataset)
    let structure = ExportForm.records(try #require(real.structure))
    let labels = ExportForm.records(try #require(real.labels))
    let others = [("Structure", structure), ("Labels", labels)]
    let whole = try Self.read([("Dataset", dataset)] + others)
    #expect(whole.bytes == expected.bytes)
    #expect(whole.columns == expected.columns)
    let parts = [
      ("Dataset(2)", dataset.map { Array($0[9..<20]) }),
      ("Dataset(10)", dataset.map { Array($0[20...]) }),
      ("Dataset(1)", dataset.map { Array($0[..<9]) }),
    ]
    let split = try Self.read(others + parts)
    #expect(split.bytes == expected.bytes)
    #expect(split.columns == expected.columns)
    #expect(split.report.contains("Dataset(1), Dataset(2), Dataset(10)"))
  }

  /// Workbooks that openpyxl wrote of the real export, through the door that all tables take.
  @Test(arguments: ["whole.xlsx", "split.xlsx"])
  func aRealWorkbook(_ name: String) throws {
    var real = try SurveyXactExport.real()
    real.dataset = Array(
      real.dataset.split(separator: 0x0A).prefix(101).joined(separator: [0x0A]) + [0x0A])
    let expected = try real.table()
    let path = try #require(Bundle.module.resourceURL)
      .appendingPathComponent("SurveyXact/" + name).path
    let source = TableSource(path: path, shown: name, form: .surveyXact(TextFormat()))
    let table = try #require(try source.tabularText())
    #expect(table.bytes == expected.bytes)
    #expect(table.columns == expected.columns)
    #expect(table.headerRow == 1)
    #expect(source.companions.isEmpty)
    #expect(table.report.contains("SurveyXact export"))
  }

  static let labels = ("labels", [["q1", "1", "Ja"], ["q2", "1", "Nei "]])

  @Test func columnsOnTwoSheetsAndBlankRows() throws {
    let table = try Self.read([
      ("Dataset(1)", [["id", "q1"], ["a", "1"], ["b", ""], ["", ""], ["d", "2"]]),
      ("Dataset(2)", [["id", "q2"], ["a", ""], ["b", "5"], ["", ""], ["d", ""]]), Self.labels,
    ])
    #expect(
      String(decoding: table.bytes, as: UTF8.self) == "id\tq1\tq2\na\t1\t\nb\t\t5\n\nd\t2\t\n")
    #expect(table.columns.map(\.valueLabels) == [[:], ["1": "Ja"], ["1": "Nei"]])
    let halfBlank = try Self.read([
      ("Dataset(1)", [["id", "q1"], ["a", "1"], ["b", "3"]]),
      ("Dataset(2)", [["q2", "q3"], ["", ""], ["4", "5"]]), Self.labels,
    ])
    #expect(
      String(decoding: halfBlank.bytes, as: UTF8.self) == "id\tq1\tq2\tq3\na\t1\t\t\nb\t3\t4\t5\n")
  }

  @Test(arguments: [
    ([["id", "q2"], ["a", "1"]], 3, ""),
    ([["id", "q2"], ["a", "1"], ["x", "2"]], 3, "id"),
    ([["id", "q1"], ["c", "3"], ["d", "4"]], 2, "id"),
    ([["id", "q2"], ["a", "1", "2"], ["b", "1"]], 2, ""),
    ([["id", "q2"], ["a", "1"], ["b", "2"], ["c", "3"]], 4, ""),
  ])
  func sheetsThatDoNotFit(_ second: [[String]], row: Int, column: String) throws {
    let found = try faults {
      try Self.read([
        ("Dataset(1)", [["id", "q1"], ["a", "1"], ["b", "2"]]), ("Dataset(2)", second),
        Self.labels,
      ])
    }
    #expect(found.map(\.rule) == ["split_dataset"])
    #expect(found[0].place == .data(file: "e.xlsx", row: row, column: column))
    #expect(found[0].advice?.contains("CSV") == true)
  }

  @Test func sheetsThatAreNotThere() throws {
    let names = ["Ark1", "Dataset copy", "Labels"]
    let found = try faults { try Self.read(names.map { ($0, [["a"]]) }) }
    #expect(found.map(\.rule) == ["missing_sheet"])
    let alone = try faults { try Self.read([("Dataset", [["a"], ["1"]])]) }
    #expect(alone.map(\.rule) == ["missing_sheet"])
    #expect(alone[0].message.contains("Structure"))
    let foreign = try faults { try Self.read([("Dataset", [["a"], ["1"]]), Self.labels]) }
    #expect(foreign.map(\.rule) == ["foreign_companion"])
    #expect(foreign[0].place == .file("e.xlsx labels"))
  }
}
