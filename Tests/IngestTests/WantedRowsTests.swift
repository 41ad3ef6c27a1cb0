import Responses
import Survey
import Testing

@testable import Ingest

/// Several waves in one file: `only` says which rows are a wave's. Expected values by hand.
@Suite struct WantedRowsTests {
  private static let text = """
    year;unit;id;q1;q2
    2012;skole;1;5;1
    2011;b;1;4;2
    2012;b;2;6;3
    2011;skole;2;77;x
    "2012";skole;3;1;4
    2010;b;3;2
     2012 ;b;4;;5
    12;b;5;1;1

    """

  private func read(
    _ only: [String: Set<String>], in text: String = text, effort: ReadingEffort = ReadingEffort()
  ) throws -> ReadResponses {
    try Sample.read(
      Array(text.utf8), Sample.short(2), columns: ResponseColumns(only: only), effort: effort)
  }

  /// The code 77 and the letter of 2011 stop that wave, and no other; ids come again from year to
  /// year. A broken row may be of any year, so it is told of in each.
  @Test(arguments: [(1, 1 << 19), (2, 1), (2, 20), (2, 64)])
  func aWaveIsItsOwnRows(_ threads: Int, _ chunk: Int) throws {
    for way in RowScan.Way.allCases where way.rawValue <= RowScan.Way.best.rawValue {
      var effort = ReadingEffort(threads: threads, chunkSize: chunk)
      effort.way = way
      let read = try read(["year": ["2012"]], effort: effort)
      #expect(read.table.sourceRows == [2, 4, 6, 8])
      #expect(read.table.units == [1, 2, 1, 2])
      #expect(read.table.respondents == ["1", "2", "3", "4"])
      #expect(read.table.items[0]?.cells == ["5.0", "6.0", "1.0", "notAnswered"])
      #expect(read.table.items[1]?.cells == ["1.0", "3.0", "4.0", "5.0"])
      #expect(read.rejected.map(\.row) == [7] && read.rowsRead == 5 && read.leftOut == 3)
      #expect(
        read.notes.map { "\($0.rule) \($0.count) \($0.total ?? 0)" } == [
          "skipped_rows 3 8", "wrong_field_count 1 5", "rejected_rows 1 5",
        ])
    }
  }

  @Test func faultsAreThoseOfTheWave() throws {
    let found = try faults { try read(["year": ["2011"]]) }
    #expect(
      found.map { "\($0.rule) \($0.place)" }
        == ["undeclared_code m.csv:5:q1", "undeclared_code m.csv:5:q2"])
  }

  /// Texts are compared as they stand: 2012 is not 2012,0, and no part of another text.
  @Test func severalColumnsAndTexts() throws {
    let text = "år;q1;måte\n2012;1;nett\n2013;2;papir\n2012;3;papir\n2011;4;nett\n2012,0;5;nett\n"
    let read = try Sample.read(
      Array(text.utf8), Sample.short(1),
      columns: ResponseColumns(only: ["år": ["2012", "2013"], "måte": ["papir"]]))
    #expect(read.table.sourceRows == [3, 4] && read.leftOut == 3)
  }

  @Test func nothingWantedIsAFault() throws {
    let found = try faults { try read(["year": ["2021"]]) }
    #expect(found.map { "\($0.rule) \($0.place)" } == ["no_wanted_rows m.csv:1:year"])
    #expect(found[0].message.hasPrefix("7 rows, and none has what `only` asks for in `year`"))
    #expect(try faults { try read(["yaer": ["2012"]]) }.map(\.rule) == ["missing_column"])
    let shared = try faults { try read(["q1": ["1"]]) }
    #expect(shared.map(\.rule) == ["shared_column"])
  }

  /// Each row is of one wave, and the waves read apart are the file read whole; rows, blocks and
  /// texts drawn with a seed.
  @Test(arguments: 0..<12) func wavesAddUpToTheFile(_ seed: UInt64) throws {
    var draw = Seeded(state: seed)
    let years = ["2010", "2011", "å", "x y"]
    var rows: [(year: String, cells: [String])] = []
    for _ in 0..<400 {
      let year = seed % 3 == 0 ? years[rows.count / 100] : years.randomElement(using: &draw) ?? ""
      let quoted = Int.random(in: 0..<9, using: &draw) == 0 ? "\"\(year)\"" : year
      let cells = (0..<2).map { _ in
        ["", "1", "2", "3", "6", "9", "5,0"].randomElement(using: &draw) ?? ""
      }
      rows.append((year, [quoted] + cells))
    }
    let end = ["\n", "\r\n"][Int(seed % 2)]
    let text =
      "year;q1;q2" + end
      + rows.map { $0.cells.joined(separator: ";") + end }.joined()
    var effort = ReadingEffort(threads: 2, chunkSize: [40, 300, 1 << 16][Int(seed) % 3])
    effort.way =
      RowScan.Way.allCases.filter { $0.rawValue <= RowScan.Way.best.rawValue }[
        Int(seed) % (Int(RowScan.Way.best.rawValue) + 1)]
    let whole = try Sample.read(Array(text.utf8), Sample.short(2), effort: effort)
    for year in years {
      let places = rows.indices.filter { rows[$0].year == year }
      let read = try read(["year": [year]], in: text, effort: effort)
      #expect(read.table.sourceRows == places.map { Int32($0 + 2) })
      #expect(read.leftOut == rows.count - places.count)
      for item in 0..<2 {
        let all = try #require(whole.table.items[item]?.cells)
        #expect(read.table.items[item]?.cells == places.map { all[$0] })
      }
    }
  }

  /// The same from a workbook, which becomes text first: `whole` holds 12 in one row.
  @Test func workbooksToo() throws {
    try withFile(workbook("digits-openpyxl")) { path in
      let read = try readResponses(
        ResponseFile(
          table: TableSource(path: path, shown: "b.xlsx"), source: "s",
          questionnaire: Questionnaire(
            id: "s", population: .user, dimensions: [],
            items: [Item(id: "mixed", text: LocalizedText(""), scale: Scale(min: 0, max: 6))]),
          columns: ResponseColumns(only: ["whole": ["12", "8"]]), units: [:], root: 0))
      #expect(read.table.sourceRows == [4, 8] && read.leftOut == 7)
      #expect(read.table.items[0]?.cells == ["2.0", "4.0"])
    }
  }
}

@Suite struct BackgroundColumnTests {
  private func questionnaire(_ codes: [String: String]) -> Questionnaire {
    Questionnaire(
      id: "m", population: .employee, dimensions: [], items: Sample.short(1).items,
      background: [
        BackgroundVariable(
          id: "alder", label: LocalizedText("Alder"),
          values: ["1", "2", "3"].map { .init(code: $0, label: LocalizedText($0)) }, codes: codes)
      ])
  }

  /// In this wave the column has another name, and 20 and 30 are both what is called 1 since.
  @Test func anotherNameAndOtherCodes() throws {
    let read = try Sample.read(
      Array("q1;Sp. 40\n1;20\n2;30\n3;40,0\n4;x\n5;1\n6;\n".utf8),
      questionnaire(["20": "1", "30": "1", "40": "3"]),
      columns: ResponseColumns(background: ["alder": "Sp. 40"]))
    #expect(read.table.background == [[0, 0, 2, 255, 255, 255]])
    #expect(
      read.notes.map { "\($0.rule) \($0.column) \($0.count)" }
        == ["no_unit_column  1", "undeclared_background Sp. 40 2"])
  }

  @Test func aNamedColumnMustBeThere() throws {
    let found = try faults {
      try Sample.read(
        Array("q1;alder\n1;1\n".utf8), questionnaire([:]),
        columns: ResponseColumns(background: ["alder": "Alder"]))
    }
    #expect(found.map(\.rule) == ["missing_column"])
    #expect(found[0].advice == "Did you mean `alder`?")
  }
}
