import Foundation
import Responses
import Survey
import Testing

@testable import Ingest

/// Files at the end of what a file can be: each is read, or a clear fault.
@Suite struct ExtremeFileTests {
  private static let hundredMegabytes = 100_000_000

  /// A field as large as a film. It is no code, and nothing else comes to harm.
  @Test(arguments: ["", "\""]) func aFieldOfHundredMegabytes(_ quote: String) throws {
    var bytes = Array("id;q1;q3\n1;2;\(quote)".utf8)
    bytes += [UInt8](repeating: 0x78, count: Self.hundredMegabytes)
    bytes += Array("\(quote)\n2;3;4\n".utf8)
    let items = [0, 2].map { Sample.questionnaire.items[$0] }
    let read = try Sample.read(
      bytes, Questionnaire(id: "m", population: .employee, dimensions: [], items: items))
    #expect(read.table.items[0]?.cells == ["2.0", "3.0"])
    #expect(read.table.items[1]?.cells == ["outOfRange", "4.0"])
  }

  @Test func aFieldOfHundredMegabytesThatIsNeverClosed() throws {
    var bytes = Array("id;q1\n1;\"".utf8)
    bytes += [UInt8](repeating: 0x78, count: Self.hundredMegabytes)
    let found = try faults { try Sample.read(bytes, Sample.short(1)) }
    #expect(found.map { "\($0.rule) \($0.place)" } == ["unclosed_quote m.csv:2:q1"])
  }

  @Test func aNameThatIsNone() throws {
    let name = String(repeating: "x", count: 131_073)
    let found = try faults { try Sample.read("q1;\(name)\n1;2\n", Sample.short(1)) }
    #expect(found.map { "\($0.rule) \($0.place)" } == ["long_name m.csv:1:2"])
    let small = try faults { try table("q1;\(name)\n1;2\n") }
    #expect(small.map { "\($0.rule) \($0.place)" } == ["long_name t.csv:1:2"])
  }

  /// A line of delimiters: as a row it has too many fields, as a header too many columns.
  @Test func aLineOfDelimiters() throws {
    let line = String(repeating: ";", count: 1_000_000)
    let read = try Sample.read("id;q1\n1;2\n\(line)\n2;3\n", Sample.short(1))
    #expect(read.rejected.map { "\($0.row) \($0.rule)" } == ["3 wrong_field_count"])
    #expect(read.rejected.first?.reason.contains("1000001 fields") == true)
    #expect(read.table.sourceRows == [2, 4])
    let header = try faults { try Sample.read("q1;\(line)\n1;2\n", Sample.short(1)) }
    #expect(header.map { "\($0.rule) \($0.place)" } == ["too_many_columns m.csv:1"])
    let small = try faults { try table("a;b\n1;2\n\(line)\n") }
    #expect(small.map { "\($0.rule) \($0.place)" } == ["too_many_columns t.csv:3"])
  }

  /// A column of units where each row has another is none.
  @Test func unitsThatAreNone() throws {
    func text(_ count: Int) -> [UInt8] {
      Array(("unit;q1\n" + (0..<count).map { "u\($0);2\n" }.joined()).utf8)
    }
    #expect(try Sample.read(text(50_000), Sample.short(1)).table.rowCount == 50_000)
    for effort in [ReadingEffort(), ReadingEffort(threads: 2, chunkSize: 100_000)] {
      let found = try faults { try Sample.read(text(100_001), Sample.short(1), effort: effort) }
      #expect(found.map { "\($0.rule) \($0.place)" } == ["too_many_units m.csv:1:unit"])
    }
  }

  /// Ten million rows of one letter are no table of figures; they would take fifty times the file.
  @Test func aSmallTableThatIsNot() throws {
    let text = "a\n" + String(repeating: "1\n", count: 2_000_000)
    let found = try faults { try table(text) }
    #expect(found.map(\.rule) == ["table_too_large"])
    let wrong = try faults { try table("a;b\n" + String(repeating: "1\n", count: 5_000)) }
    #expect(wrong.count == 1000 && wrong.allSatisfy { $0.rule == "wrong_field_count" })
  }
}

/// A file of which the end is missing. Those of workbooks, SPSS files and databases stand beside
/// their readers' other faults.
@Suite struct TruncatedFileTests {
  /// No beginning of a JSON text is a JSON text.
  @Test func jsonStat() throws {
    let text = JSONStatTests.oneDimension(
      3, "\"value\":[1,2.5,null],\"status\":[\"a\",\"b\",\"c\"]")
    #expect(try JSONStatTests.rows(text).count == 4)
    for end in 1..<text.utf8.count {
      let found = try faults { try JSONStatTests.read(String(text.prefix(end))) }
      #expect(found.allSatisfy { $0.severity == .error }, "the first \(end) bytes")
    }
    #expect(try faults { try JSONStatTests.read("") }.map(\.rule) == ["empty_file"])
  }

  /// Text has no end of its own: rows that are whole are read, the one that is cut is rejected or
  /// an open quote, unless all that is missing is the end of its last field.
  @Test func delimitedText() throws {
    let head = "id;q1;q2\n"
    let rows = ["1;2;3\n", "2;3;\"4\"\n", "3;4;5\n"]
    let text = head + rows.joined()
    var quotes = 0
    for end in head.utf8.count...text.utf8.count {
      let part = String(text.prefix(end))
      let whole =
        rows.indices.last { part.hasPrefix(head + rows[...$0].joined()) }.map { $0 + 1 } ?? 0
      let rest = part.dropFirst((head + rows[..<whole].joined()).count)
      do {
        let read = try Sample.read(part, Sample.short(2))
        let isLast = rest.count { $0 == ";" } == 2
        #expect(read.table.rowCount == whole + (isLast ? 1 : 0), "\(part)")
        #expect(read.rejected.count == (rest.isEmpty || isLast ? 0 : 1), "\(part)")
        #expect(read.notes.contains { $0.rule == "unended_row" } == !rest.isEmpty, "\(part)")
      } catch let faults as Faults {
        #expect(["unclosed_quote", "all_rows_rejected"].contains(faults.diagnostics.first?.rule))
        quotes += 1
      }
    }
    // After the opening quote and after the digit in it; and the rows of the first that are cut.
    #expect(quotes == 2 + 3)
  }
}

/// Ten thousand columns, as an export of everything has them.
@Suite struct ManyColumnsTests {
  static let count = 10_000

  private static let questionnaire = Questionnaire(
    id: "m", population: .employee, dimensions: [],
    items: (0..<count).map {
      Item(id: "v\($0)", text: LocalizedText("\($0)"), scale: Scale(min: 0, max: 9))
    })

  /// Column c of row r holds (r + c) mod 10.
  private func expectAnswers(_ read: ReadResponses, rows: Int) {
    #expect(read.table.rowCount == rows && read.table.items.count == Self.count)
    let isRight = read.table.items.enumerated().allSatisfy { column, answers in
      (0..<rows).allSatisfy { answers?.value($0) == Double(($0 + column) % 10) }
    }
    #expect(isRight)
  }

  private func read(_ bytes: [UInt8]) throws -> ReadResponses {
    try withFile(bytes) { path in
      try readResponses(
        ResponseFile(
          table: TableSource(path: path, shown: "m"), source: "m 2012",
          questionnaire: Self.questionnaire, units: [:], root: 0))
    }
  }

  @Test func delimitedText() throws {
    let names = (0..<Self.count).map { "v\($0)" }.joined(separator: ";")
    let rows = (0..<20).map { row in
      (0..<Self.count).map { "\((row + $0) % 10)" }.joined(separator: ";")
    }
    expectAnswers(try read(Array(([names] + rows).joined(separator: "\n").utf8)), rows: 20)
  }

  @Test func workbook() throws {
    func row(_ number: Int, _ cell: (Int) -> String) -> String {
      "<row r=\"\(number)\">" + (0..<Self.count).map(cell).joined() + "</row>"
    }
    let names = row(1) { "<c t=\"str\"><v>v\($0)</v></c>" }
    let rows = (0..<3).map { number in row(number + 2) { "<c><v>\((number + $0) % 10)</v></c>" } }
    expectAnswers(try read(RawWorkbook(rows: names + rows.joined()).zip.bytes), rows: 3)
  }

  @Test func spss() throws {
    var file = ForgedSPSS()
    for column in 0..<Self.count { file.variable("v\(column)") }
    for row in 0..<3 {
      for column in 0..<Self.count {
        file.cases += ForgedSPSS.double(Double((row + column) % 10))
      }
    }
    expectAnswers(try read(file.bytes), rows: 3)
  }

  /// A codebook for another file: every column is missing, and nobody waits for it to be said.
  @Test func anotherFile() throws {
    let names = (0..<Self.count).map { "w\($0)" }.joined(separator: ";")
    let found = try faults { try read(Array((names + "\n").utf8)) }
    #expect(found.count == Self.count && found.allSatisfy { $0.rule == "missing_column" })
  }
}
