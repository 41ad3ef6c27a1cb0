import Responses
import Survey
import Testing

@testable import Ingest

/// The fast ways of reading rows against each other and against the careful way, cell by cell.
@Suite struct RowScanTests {
  /// Background variables in words before, between and behind the items: of all lengths, more of
  /// them than are remembered, blank ones, and some that nobody has declared.
  @Test(arguments: RowScan.Way.allCases)
  func backgroundInWords(way: RowScan.Way) throws {
    let years = ["2023", "2024", "2025"]
    let groups = ["1", "<30", "30-39", "åtti år", "seksti år og over"]
    let many = (0..<200).map { "k\($0)" }
    func variable(_ id: String, _ codes: [String]) -> BackgroundVariable {
      BackgroundVariable(
        id: id, label: LocalizedText(id),
        values: codes.map { .init(code: $0, label: LocalizedText($0)) })
    }
    let questionnaire = Questionnaire(
      id: "m", population: .employee, dimensions: [],
      items: Array(Sample.questionnaire.items[..<2]),
      background: [variable("year", years), variable("age", groups), variable("many", many)])
    var random = Seeded(state: 3)
    var text = "year;q1;age;q2;many\n"
    var expected: [[UInt8]] = [[], [], []]
    var strays = 0
    for _ in 0..<3000 {
      var cells: [String] = []
      for (place, codes) in [years, groups, many].enumerated() {
        let code = Int.random(in: 0..<codes.count + 2, using: &random)
        cells.append(code < codes.count ? codes[code] : code == codes.count ? "" : "k\(strays)x")
        if code > codes.count { strays += 1 }
        expected[place].append(code < codes.count ? UInt8(code) : 255)
      }
      text += "\(cells[0]);3;\(cells[1]);;\(cells[2])\n"
    }
    var effort = ReadingEffort(threads: 2, chunkSize: 4000)
    effort.way = way
    let read = try Sample.read(Array(text.utf8), questionnaire, effort: effort)
    #expect(read.table.background == expected)
    let notes = read.notes.filter { $0.rule == "undeclared_background" }
    #expect(notes.reduce(0) { $0 + $1.count } == strays && strays > 0)
    #expect(read.table.items.allSatisfy { $0?.count == 3000 })
  }

  /// A table whose cells are mostly one digit, with what may disturb that strewn in.
  private struct Made {
    var text = ""
    /// The same table with lines that end in CR alone, which only the careful way reads.
    var careful = ""
    /// The same table with quotes around some cells or all of them.
    var quoted = ""
    let items: [Item]

    init(seed: UInt64, rows: Int, lineEnd: String, odd: Bool) {
      var random = Seeded(state: seed)
      let width = Int.random(in: 1...150, using: &random)
      let texts = Set((0..<3).map { _ in Int.random(in: 0...width, using: &random) })
      items = (0..<width).map { place in
        Item(
          id: "q\(place)", text: LocalizedText("q"),
          scale: Scale(
            min: 1, max: place % 3 == 0 ? 4 : 6, dontKnow: ["9"], notAsked: ["8"],
            onUndeclared: .outOfRange))
      }
      let header =
        ["id"] + (0..<width).flatMap { texts.contains($0) ? ["t\($0)", "q\($0)"] : ["q\($0)"] }
      text = header.joined(separator: ";") + lineEnd
      careful = header.joined(separator: ";") + "\r"
      quoted = text
      let share = [1.0, 0.5, 0.02][Int(seed % 3)]
      for row in 0..<rows {
        var fields: [String] = []
        for place in 0..<width {
          if texts.contains(place) {
            fields.append(["", "Rådhuset", "a b", "x"].randomElement(using: &random) ?? "")
          }
          let plain =
            ["1", "2", "3", "4", "5", "6", "", "9", "8"].randomElement(using: &random) ?? ""
          let strange =
            ["7", "0", "12", " 3", "4 ", "5,0", "x", "\"2\""].randomElement(using: &random) ?? ""
          fields.append(odd && Int.random(in: 0..<200, using: &random) == 0 ? strange : plain)
        }
        fields.insert("r\(row)", at: 0)
        let isLast = row == rows - 1 && seed % 2 == 0
        text += fields.joined(separator: ";") + (isLast ? "" : lineEnd)
        careful += fields.joined(separator: ";") + (isLast ? "" : "\r")
        quoted +=
          fields.map { field in
            let isPlain = field.contains("\"") || Double.random(in: 0..<1, using: &random) >= share
            return isPlain ? field : "\"\(field)\""
          }.joined(separator: ";") + (isLast ? "" : lineEnd)
      }
    }
  }

  private func read(
    _ text: String, _ items: [Item], _ way: RowScan.Way, threads: Int, chunk: Int
  ) throws -> ReadResponses {
    var effort = ReadingEffort(threads: threads, chunkSize: chunk)
    effort.way = way
    return try withFile(Array(text.utf8)) { path in
      try readResponses(
        ResponseFile(
          table: TableSource(
            path: path, shown: "m.csv",
            form: .text(TextFormat(delimiter: .semicolon, decimal: .comma, encoding: .utf8)),
            headerRows: 1),
          source: "m",
          questionnaire: Questionnaire(
            id: "m", population: .employee, dimensions: [], items: items), units: [:], root: 0),
        effort: effort)
    }
  }

  @Test(arguments: 0..<24)
  func everyWayReadsTheSame(seed: Int) throws {
    let made = Made(
      seed: UInt64(seed), rows: [1, 17, 300, 700][seed % 4],
      lineEnd: seed % 3 == 0 ? "\r\n" : "\n", odd: seed % 5 != 0)
    let careful = try read(made.careful, made.items, .portable, threads: 1, chunk: 1 << 20)
    #expect(careful.table.rowCount == [1, 17, 300, 700][seed % 4])
    for way in RowScan.Way.allCases where way.rawValue <= RowScan.Way.best.rawValue {
      for (threads, chunk) in [(1, 1 << 20), (2, 997), (2, 64)] {
        for text in [made.text, made.quoted] {
          let found = try read(text, made.items, way, threads: threads, chunk: chunk)
          #expect(found.table.rowCount == careful.table.rowCount)
          #expect(found.table.sourceRows == careful.table.sourceRows)
          #expect(found.table.respondents == careful.table.respondents)
          for (a, b) in zip(found.table.items, careful.table.items) {
            #expect(a?.cells == b?.cells, "\(way)")
          }
          #expect(
            found.notes.map { "\($0.rule) \($0.column) \($0.count) \($0.detail ?? "")" }
              == careful.notes.map { "\($0.rule) \($0.column) \($0.count) \($0.detail ?? "")" })
        }
      }
    }
  }

  /// Quotes that hold a delimiter, a line end or a quote, or that something follows; by hand.
  @Test(arguments: RowScan.Way.allCases) func whatQuotesHold(_ way: RowScan.Way) throws {
    guard way.rawValue <= RowScan.Way.best.rawValue else { return }
    let items = (0..<2).map {
      Item(id: "q\($0)", text: LocalizedText("q"), scale: Scale(min: 1, max: 6))
    }
    let text =
      "id;t;q0;q1\n" + "\"a\";\"x;y\";\"1\";\"2\"\n" + "\"b\";\"x\ny\";\"\";\"3\"\n"
      + "\"c\"\"\";\"\"\"\";\"4\";5\n" + "d;;\"5\"6;1\n" + "\"e\"x;;1;1\n" + "\"f\";\"\";6;\"6\"\n"
      + "\"g\";\" \";\" 5\";\"5 \"\n" + "h;\"\";\"4\"\n" + "i;;1;\"2\""
    for chunk in [1, 9, 30, 1000] {
      let read = try read(text, items, way, threads: 2, chunk: chunk)
      #expect(read.table.respondents == ["a", "b", "c\"", "f", "g", "i"])
      #expect(
        read.table.items[0]?.cells == ["1.0", "notAnswered", "4.0", "6.0", "5.0", "1.0"])
      #expect(read.table.items[1]?.cells == ["2.0", "3.0", "5.0", "6.0", "5.0", "2.0"])
      #expect(
        read.rejected.map { "\($0.row) \($0.rule)" }
          == ["5 text_after_quote", "6 text_after_quote", "9 wrong_field_count"])
    }
  }

  /// Ids that ascend are nobody else's; where they do not, a doubled one is still found.
  @Test func doubledIdsAreFoundInEitherOrder() throws {
    let items = [Item(id: "q0", text: LocalizedText("q"), scale: Scale(min: 1, max: 6))]
    func rejected(_ ids: [String]) throws -> [Int] {
      let text = "id;q0\n" + ids.map { "\($0);1\n" }.joined()
      return try read(text, items, .best, threads: 2, chunk: 7).rejected.map(\.row)
    }
    #expect(try rejected(["1", "2", "9", "10", "11", "100"]) == [])
    #expect(try rejected(["1", "2", "9", "10", "9", "100"]) == [6])
    #expect(try rejected(["1", "1"]) == [3])
    #expect(try rejected(["b", "a", "c", "a"]) == [5])
    #expect(try rejected(["", "1", "", "2"]) == [])
    #expect(try rejected(["2", "1", "3"]) == [])
  }

  @Test(arguments: [0, 1, 15, 16, 17, 33, 5000])
  func lineBreaksAreCounted(size: Int) throws {
    var random = Seeded(state: UInt64(size))
    let bytes = (0..<size).map { _ in UInt8.random(in: 8...12, using: &random) }
    try withFile(bytes) { path in
      let found = try countLineBreaks(path: path, shown: "f")
      #expect(found.lineBreaks == bytes.count { $0 == 10 } && found.bytes == size)
    }
  }
}
