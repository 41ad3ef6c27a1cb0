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
    _ table: TableSource, _ items: [Item], units: UnitLookup = [:]
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

  /// `SPSS/survey.sps` declares 7 of q1 missing; a codebook that counts it as an answer disagrees.
  @Test func answersThatTheSourceDeclaresMissing() throws {
    let item = Item(id: "q1", text: LocalizedText("q1"), scale: Scale(min: 1, max: 9))
    let read = try read(TableSource(path: path("SPSS/survey.sav"), shown: "survey.sav"), [item])
    let note = try #require(read.notes.first { $0.rule == "answer_declared_missing" })
    #expect(note.severity == .warning && note.column == "q1" && note.detail == "7, 8, 9")
    #expect(!note.message.contains { $0.isNumber && $0 != "3" }, "no code is released")
  }

  /// `survey-1252.sav` weights by `vekt`, which has to be asked for; `plain.sav` by nothing.
  @Test func weightOfTheSource() throws {
    func told(_ file: String, weight: String? = nil) throws -> [String] {
      try readResponses(
        ResponseFile(
          table: TableSource(path: path("SPSS/" + file), shown: file), source: "s",
          questionnaire: Questionnaire(id: "s", population: .employee, dimensions: [], items: []),
          columns: ResponseColumns(weight: weight), units: [:], root: 0)
      ).notes.filter { $0.rule == "unused_weight" }.map { "\($0.column) \($0.severity)" }
    }
    #expect(try told("survey-1252.sav") == ["vekt warning"])
    #expect(try told("survey-1252.sav", weight: "vekt").isEmpty)
    #expect(try told("plain.sav").isEmpty)
  }

  /// The file holds `SKO` and `BHG`, and calls them by the names that the list of units has.
  @Test func unitsByWhatTheSourceCallsThem() throws {
    let table = TableSource(path: try path("SPSS/survey.sav"), shown: "survey.sav")
    let read = try read(table, [], units: ["Skolen": 1, "Barnehagen": 2])
    #expect(read.table.units == [1, 2, 0, 0, 0])
    #expect(read.notes.first { $0.rule == "labelled_units" }?.count == 2)
    // Where the two disagree nobody knows which is meant.
    let found = try faults {
      try self.read(table, [], units: ["SKO": 2, "BHG": 2, "Skolen": 1, "Barnehagen": 2])
    }
    #expect(found.map { "\($0.rule) \($0.place)" } == ["unit_label_conflict survey.sav:1:enhet"])
    #expect(found[0].message.contains("`SKO`") && found[0].message.contains("`Skolen`"))
  }

  /// 99 is an answer to nobody: without the source's word it stops the wave.
  @Test func aCodeThatNobodyDeclaresStops() throws {
    let items = [Item(id: "q5", text: LocalizedText("q5"), scale: Scale(min: 1, max: 2))]
    let found = try faults {
      try read(TableSource(path: path("SPSS/survey.sav"), shown: "survey.sav"), items)
    }
    #expect(found.map { "\($0.rule) \($0.place)" } == ["undeclared_code survey.sav:6:q5"])
  }

  /// `answer` holds TRUE and FALSE, `mixed` numbers too. Codes in words are what a spreadsheet
  /// shows, in either language; where there are none, the cells are 1 and 0.
  @Test(
    arguments: [
      (["SANN": 2, "USANN": 1], "2.0", "1.0"), (["TRUE": 1, "FALSE": 2], "1.0", "2.0"),
      (["true": 2, "0": 1], "2.0", "1.0"), (["1": 1, "0": 2], "1.0", "2.0"),
      (["1": 1, "0": 1, "TRUE": 2, "FALSE": 1], "2.0", "1.0"),
    ] as [([String: Double], String, String)])
  func booleansAreWhatTheCodebookCallsThem(
    _ codes: [String: Double], _ yes: String, _ no: String
  ) throws {
    let item = Item(
      id: "answer", text: LocalizedText(""), scale: Scale(min: 1, max: 2, codes: codes))
    for file in ["Workbooks/digits-openpyxl.xlsx", "Workbooks/digits-libreoffice.xlsx"] {
      let read = try read(TableSource(path: path(file), shown: "b.xlsx"), [item])
      #expect(
        read.table.items[0]?.cells == [yes, no, yes, "notAnswered", yes, no, yes, no, yes])
      let note = try #require(read.notes.first { $0.rule == "boolean_cells" })
      #expect(note.column == "answer" && note.count == 8 && note.severity == .note)
      #expect(
        note.message.contains(codes["1"] != nil && codes["TRUE"] == nil ? "1 and 0" : "words"))
    }
  }

  /// Numbers beside them cannot be told from them once words are codes: nothing is guessed. On a
  /// scale that is not of 1 and 0 they are a reason to look.
  @Test func booleansAmongNumbers() throws {
    let source = try TableSource(path: path("Workbooks/digits-openpyxl.xlsx"), shown: "b.xlsx")
    func item(_ scale: Scale) -> [Item] {
      [Item(id: "mixed", text: LocalizedText(""), scale: scale)]
    }
    let words = Scale(min: 1, max: 2, codes: ["TRUE": 2, "FALSE": 1])
    #expect(
      try faults { try self.read(source, item(words)) }.map(\.rule) == ["undeclared_code"])
    let read = try self.read(source, item(Scale(min: 0, max: 6)))
    let note = try #require(read.notes.first { $0.rule == "boolean_cells" })
    #expect(note.count == 2 && note.severity == .warning && note.message.contains("1 and 0"))
    #expect(read.table.items[0]?.cells.prefix(4) == ["1.0", "1.0", "2.0", "0.0"])
  }

  @Test func booleansAsBackgroundAndAsMissing() throws {
    let source = try TableSource(path: path("Workbooks/digits-openpyxl.xlsx"), shown: "b.xlsx")
    let values = ["USANN", "SANN"].map {
      BackgroundVariable.Value(code: $0, label: LocalizedText($0))
    }
    let scale = Scale(min: 0, max: 1, notAsked: ["FALSE"])
    for (items, background) in [
      ([], [BackgroundVariable(id: "answer", label: LocalizedText(""), values: values)]),
      ([Item(id: "answer", text: LocalizedText(""), scale: scale)], []),
    ] as [([Item], [BackgroundVariable])] {
      let read = try readResponses(
        ResponseFile(
          table: source, source: "s",
          questionnaire: Questionnaire(
            id: "s", population: .user, dimensions: [], items: items, background: background),
          units: [:], root: 0))
      #expect(read.notes.contains { $0.rule == "boolean_cells" && $0.count == 8 })
      if items.isEmpty {
        #expect(read.table.background[0] == [1, 0, 1, 255, 1, 0, 1, 0, 1])
      } else {
        #expect(read.table.items[0]?.cells.prefix(3) == ["1.0", "notAsked", "1.0"])
      }
    }
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
