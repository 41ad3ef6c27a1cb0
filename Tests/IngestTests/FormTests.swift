import Foundation
import Ingest
import Responses
import Survey
import Testing

/// Answers from files that are not delimited text, through the one door that pipelines use.
@Suite struct FormTests {
  private func path(_ file: String) throws -> String {
    try #require(Bundle.module.resourceURL).appending(path: file).path
  }

  private func read(
    _ table: TableSource, _ items: [Item], units: [String: Int] = [:]
  ) throws -> ReadResponses {
    try readResponses(
      ResponseFile(
        table: table, source: "s",
        questionnaire: Questionnaire(
          id: "s", population: .employee, dimensions: [], items: items), units: units, root: 0))
  }

  /// `SPSS/survey.sps` declares 7, 8 and 9 of q1 missing, and 99 of q2. The codebook knows 9; the
  /// rest stay missing because the source says so, and apart from what was left blank.
  @Test(arguments: ["SPSS/survey.sav", "SPSS/survey.zsav", "SPSS/survey-1252.sav"])
  func theSourcesMissingCodesAreHonoured(file: String) throws {
    let scale = Scale(min: 1, max: 6, dontKnow: ["9"])
    let items = ["q1", "q2"].map { Item(id: $0, text: LocalizedText($0), scale: scale) }
    let read = try read(
      TableSource(path: path(file), shown: file), items, units: ["SKO": 1, "BHG": 2])
    #expect(read.table.items[0]?.cells == ["5.0", "dontKnow", "userMissing", "userMissing", "1.0"])
    #expect(read.table.items[1]?.cells == ["6.0", "userMissing", "3.0", "notAnswered", "2.0"])
    #expect(read.table.units == [1, 2, 0, 0, 0])
    #expect(read.table.sourceRows == [2, 3, 4, 5, 6])
  }

  /// 99 is an answer to nobody: without the source's word it stops the wave.
  @Test func aCodeThatNobodyDeclaresStops() throws {
    let items = [Item(id: "q5", text: LocalizedText("q5"), scale: Scale(min: 1, max: 2))]
    let found = try faults {
      try read(TableSource(path: path("SPSS/survey.sav"), shown: "survey.sav"), items)
    }
    #expect(found.map { "\($0.rule) \($0.place)" } == ["undeclared_code survey.sav:6:q5"])
  }

  @Test func aWorkbookIsKnownByItsContent() throws {
    let path = try path("Workbooks/two-rows-openpyxl.xlsx")
    let detected = try readHeader(TableSource(path: path, shown: "b.xlsx", headerRows: 2))
    let declared = try readHeader(
      TableSource(
        path: path, shown: "b.xlsx", form: .workbook(.name("Svar"), headerRow: nil), headerRows: 2))
    #expect(detected.names == declared.names && !detected.names.isEmpty)
    let found = try faults {
      try readHeader(
        TableSource(path: path, shown: "b.xlsx", form: .workbook(.name("Svarr"), headerRow: nil)))
    }
    #expect(found[0].advice?.contains("Svar") ?? false)
  }

  @Test func whatCannotBeReadSaysWhatToDo() throws {
    for (bytes, advice) in [
      (Array("%PDF-1.7".utf8), "CSV"), ([0x1F, 0x8B, 8, 0], "Unpack"),
      (Array("SQLite format 3\0".utf8), "sqlite:"), (Array("PAR1".utf8), "CSV"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "XLSX"),
    ] {
      try withFile(bytes) { path in
        let found = try faults { try readHeader(TableSource(path: path, shown: "f")) }
        let said = (found.first?.advice ?? "").lowercased()
        #expect(found.count == 1 && said.contains(advice.lowercased()), "\(found)")
      }
    }
  }
}
