import Foundation
import Ingest
import Survey
import Testing

private func profile(_ text: String) throws -> TableProfile { try profile(Array(text.utf8)) }
private func profile(_ bytes: [UInt8]) throws -> TableProfile {
  try withFile(bytes) { try readProfile(TableSource(path: $0, shown: "t.csv")) }
}

extension TableProfile {
  fileprivate func column(_ name: String) throws -> ColumnProfile {
    try #require(columns.first { $0.name == name }, "\(name)")
  }
}

@Suite struct ProfileTests {
  /// Counted by hand.
  @Test func whatAColumnHolds() throws {
    let table = try profile(
      #"""
      id;q1; enhet ;skår;tom
      1;5;Åsen skole;2,5;
      2; 5 ;Lia;-1,25;
      3;;Åsen skole;3;
      4;9;"Lia ""gamle""";;

      5;5
      6;x;Lia;1 000;
      """#)
    #expect(table.rowCount == 5 && table.brokenRows == 1)
    #expect(table.columns.map(\.name) == ["id", "q1", "enhet", "skår", "tom"])
    let id = try table.column("id")
    #expect(id.isUnique && id.distinct == 5 && id.wholeNumbers == 5 && id.blanks == 0)
    let q1 = try table.column("q1")
    #expect(q1.values.map(\.text) == ["5", "9", "x"] && q1.values.map(\.count) == [2, 1, 1])
    #expect(q1.values.map(\.number) == [5, 9, nil])
    #expect(q1.cells == [0, 0, ColumnProfile.blank, 1, 2])
    #expect(q1.blanks == 1 && q1.filled == 4 && q1.numbers == 3 && !q1.isUnique)
    let unit = try table.column("enhet")
    #expect(unit.values.map(\.text) == ["Åsen skole", "Lia", "Lia \"gamle\""])
    #expect(unit.spaced == 3 && unit.longest == "Åsen skole".utf8.count && unit.numbers == 0)
    let score = try table.column("skår")
    #expect(score.least == -1.25 && score.greatest == 1000)
    #expect(score.numbers == 4 && score.wholeNumbers == 2)
    let empty = try table.column("tom")
    #expect(empty.blanks == 5 && empty.distinct == 0 && empty.least == nil && !empty.isUnique)
  }

  /// It prints no answer.
  @Test func itPrintsAsCounts() throws {
    let table = try profile("a;b\nhemmelig;1\nhemmelig;2\n")
    #expect("\(table)" == "2 rows, 2 columns" && "\(table.columns[0])" == "2 cells filled")
  }

  /// The labels, missing codes and values of `SPSS/survey.sps`.
  @Test func whatAnSPSSFileSays() throws {
    let path = try #require(
      Bundle.module.path(forResource: "survey", ofType: "sav", inDirectory: "SPSS"))
    let table = try readProfile(TableSource(path: path, shown: "survey.sav"))
    #expect(table.rowCount == 5)
    let q1 = try table.column("q1")
    #expect(q1.label == "Er du fornøyd med jobben?")
    #expect(q1.valueLabels["9"] == "Vet ikke" && q1.missingCodes == ["7", "8", "9"])
    #expect(q1.values.map(\.text) == ["5", "9", "8", "7", "1"])
    #expect(try table.column("enhet").valueLabels["SKO"] == "Skolen")
  }

  /// More texts than a cell can tell apart, and more than are kept.
  @Test func manyTexts() throws {
    let some = try profile("a;b\n" + (0..<600).map { "\($0 % 300);x\n" }.joined()).columns[0]
    #expect(some.distinct == 300 && some.values.count == 300 && !some.isUnique)
    #expect(some.cells[249] == 249 && some.cells[250] == ColumnProfile.other)
    #expect(some.cells[300] == 0, "the second round")
    let rows = ColumnProfile.mostValues + 100
    let all = (0..<rows).map { "\($0);\($0 % (rows - 1));\($0 / 2)\n" }.joined()
    let many = try profile("id;nearly;twice\n" + all)
    let id = many.columns[0]
    #expect(id.isUnique && id.distinct == nil && id.values.count == ColumnProfile.codedValues)
    #expect(id.wholeNumbers == rows && id.greatest == Double(rows - 1))
    let nearly = many.columns[1]
    #expect(!nearly.isUnique && nearly.distinct == nil && nearly.numbers == rows)
    #expect(nearly.values.map(\.text) == (0..<ColumnProfile.codedValues).map(String.init))
    let twice = many.columns[2]
    #expect(twice.distinct == rows / 2 && twice.values.count == rows / 2)
    #expect(twice.values.allSatisfy { $0.count == 2 })
  }

  /// Columns without a repeated text are followed past what is kept, but not all of them.
  @Test func theFirstFourUniqueColumnsAreFollowed() throws {
    let rows = ColumnProfile.mostValues + 1
    let text = (0..<rows).map { row in
      [String](repeating: "\(row)", count: 6).joined(separator: ";")
    }
    let table = try profile("a;b;c;d;e;f\n" + text.joined(separator: "\n") + "\n")
    #expect(table.columns.map(\.isUnique) == [true, true, true, true, false, false])
  }

  /// A record longer than what is read at a time, and one cut by its end.
  @Test func longRecords() throws {
    let long = String(repeating: "æ", count: 1_500_000)
    let table = try profile("a;b\n\"\(long)\n\";1\n" + String(repeating: "x;2\n", count: 300_000))
    #expect(table.rowCount == 300_001 && table.columns[0].longest == 2 * 1_500_000 + 1)
    #expect(table.columns[1].values.map(\.count) == [1, 300_000])
  }

  /// Plain ASCII far past what the encoding is detected from, then a letter of Windows-1252.
  @Test func aLateLetterDecidesTheEncoding() throws {
    var bytes = Array(("a;b\n" + String(repeating: "x;2\n", count: 50_000)).utf8)
    bytes += [0xE5, 0x3B, 0x33, 0x0A]
    let table = try profile(bytes)
    #expect(table.columns[0].values.map(\.text) == ["x", "å"])
    #expect(table.report?.contains("windows-1252") == true)
  }

  @Test(arguments: [
    ("a;b\n1;2\n\"x;3\n", "unclosed_quote"), ("a;b\n1;2\n3;\u{0}\n", "nul_byte"),
    ("", "empty_file"), ("\na\n1\n", "blank_header"),
  ])
  func faultsOfTheText(text: String, rule: String) throws {
    let found = try faults { try profile(text) }
    #expect(found.map(\.rule) == [rule])
  }

  @Test func tooManyColumns() throws {
    let header = (0..<20_001).map { "c\($0)" }.joined(separator: ";")
    #expect(try faults { try profile(header + "\n") }.map(\.rule) == ["too_many_columns"])
  }

  /// Rows have the numbers that the user sees, and can be left out by them.
  @Test func rowsOfTheFile() throws {
    let text = "q1;q2\n1;2\n\n3;4\n5\n6;7\n"
    let table = try profile(text)
    #expect(table.sourceRows == [2, 4, 6] && table.brokenRows == 1)
    let rest = try withFile(Array(text.utf8)) {
      try readProfile(TableSource(path: $0, shown: "t.csv"), leavingOut: [4])
    }
    #expect(rest.sourceRows == [2, 6] && rest.rowCount == 2)
    #expect(try rest.column("q1").values.map(\.text) == ["1", "6"])
  }

  /// The first rows as they stand, of a text and of every visible sheet.
  @Test func beginnings() throws {
    let previews = try withFile(Array("Tittel\n\n a ;\"b;c\"\n1;2\n".utf8)) {
      try readPreviews(path: $0, shown: "t.csv")
    }
    #expect(previews.map(\.rows) == [[["Tittel"], [""], ["a", "b;c"], ["1", "2"]]])
    #expect(previews[0].sheet == nil)
    let folder = try #require(Bundle.module.resourceURL).path + "/SurveyXact/"
    let sheets = try readPreviews(path: folder + "split.xlsx", shown: "split.xlsx")
    #expect(sheets.map(\.number) == Array(1...sheets.count))
    #expect(sheets.contains { $0.sheet == "Structure" && $0.rows[0].contains("variableName") })
    #expect(sheets.allSatisfy { $0.rows.count <= TablePreview.mostRows })
    let database = try #require(Bundle.module.resourceURL).path + "/Databases/utf16.db"
    #expect(isDatabaseFile(path: database) && !isDatabaseFile(path: folder + "split.xlsx"))
  }

  @Test(arguments: ["<html>", " \n<!DOCTYPE html>", "\u{FEFF}<TABLE border=1>"])
  func webPagesAreNoTables(_ text: String) throws {
    let found = try faults { try profile(text + "<tr><td>q1</td></tr>") }
    #expect(found.map(\.rule) == ["unsupported_file"])
    #expect(found[0].message.contains("HTML"))
  }

  @Test func noFile() throws {
    let found = try faults { try readProfile(TableSource(path: "/none.csv", shown: "none.csv")) }
    #expect(found.map(\.rule) == ["missing_file"])
  }
}
