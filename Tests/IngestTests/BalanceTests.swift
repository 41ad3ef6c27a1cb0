import Ingest
import Responses
import Survey
import Testing

/// Random files with quotes, line breaks, blank and broken lines, doubled ids: what the naive
/// reader finds, the room finds, however the work is cut up.
@Suite struct BalanceTests {
  static let items = (1...3).map {
    Item(id: "q\($0)", text: LocalizedText("\($0)"), scale: Sample.tolerant)
  }
  static let questionnaire = Questionnaire(
    id: "m", population: .employee, dimensions: [], items: items)

  struct RandomFile {
    var random: Seeded
    let delimiter: String
    let end: String

    init(seed: UInt64) {
      random = Seeded(state: seed)
      delimiter = [";", ",", "\t"].randomElement(using: &random) ?? ";"
      end = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    }

    mutating func chance(_ percent: Int) -> Bool {
      Int.random(in: 0..<100, using: &random) < percent
    }

    mutating func cell() -> String {
      let plain = ["", "", "", "7", "x", "12", "5.0", " 3", "8", "9"]
      let code =
        chance(70)
        ? "\(Int.random(in: 1...6, using: &random))" : plain.randomElement(using: &random)
      return chance(5) ? "\"\(code ?? "")\"" : code ?? ""
    }

    mutating func unit() -> String {
      let texts = ["skole", "Barnehagen", "b", "", "ukjent", "\"skole\"", "\"a\(end)\"\"b\""]
      let weird = "\"\(end);;\(end)1,2\(end)\""
      return chance(4) ? weird : texts.randomElement(using: &random) ?? ""
    }

    mutating func text(rows: Int) -> String {
      var lines = [["unit", "note", "id", "q1", "q2", "q3"].joined(separator: delimiter)]
      for row in 0..<rows {
        var fields = [unit(), chance(9) ? "say \"hi\" 5" : "", chance(5) ? "3" : "\(row)"]
        fields += [cell(), cell(), cell()]
        if chance(3) { fields.append("1") }
        if chance(6) { fields.removeLast(Int.random(in: 1...3, using: &random)) }
        if chance(1) { fields[1] = "\"a\"b" }
        lines.append(chance(2) ? "" : fields.joined(separator: delimiter))
      }
      return lines.joined(separator: end) + (chance(50) ? end : "")
    }
  }

  @Test(arguments: 1...40) func equalsNaiveReader(_ seed: Int) throws {
    var file = RandomFile(seed: UInt64(seed))
    let text = file.text(rows: Int.random(in: 0...150, using: &file.random))
    let naive = NaiveReader(
      text, delimiter: Character(file.delimiter), items: ["q1", "q2", "q3"])
    let format = TextFormat(delimiter: TextFormat.Delimiter(rawValue: file.delimiter))
    var notes: [[QualityNote]] = []
    for (threads, chunk) in [(1, 1 << 19), (2, 64), (5, 1), (1, 7), (2, 333), (5, 1000)] {
      let read = try Sample.read(
        Array(text.utf8), Self.questionnaire, format: format,
        effort: ReadingEffort(threads: threads, chunkSize: chunk))
      let table = read.table
      let cells = table.items.map { $0?.cells ?? [] }
      #expect(table.sourceRows.map(Int.init) == naive.rows.map(\.number))
      #expect(table.units.map(Int.init) == naive.rows.map(\.unit))
      #expect(table.respondents.map(Array.init) == naive.rows.map(\.id))
      #expect(read.rejected.map(\.row) == naive.rejected)
      for place in 0..<3 { #expect(cells[place] == naive.rows.map { $0.cells[place] }) }
      try expectBalance(read)
      notes.append(read.notes)
    }
    #expect(notes.allSatisfy { $0 == notes[0] })
  }

  /// Per item: n + missing + don't know + not asked + out of range = accepted rows.
  func expectBalance(_ read: ReadResponses) throws {
    for column in read.table.items {
      let column = try #require(column)
      let answered = column.doubles().count { !$0.isNaN }
      let missing = MissingKind.allCases.map { kind in
        (0..<column.count).count { column.missing($0) == kind }
      }
      #expect(answered + missing.reduce(0, +) == read.table.rowCount)
    }
    #expect(read.rowsRead == read.table.rowCount + read.rejected.count)
  }

  /// Faults too are the same however the work is cut up.
  @Test func faultsDoNotDependOnTheCut() throws {
    var file = RandomFile(seed: 99)
    let text = file.text(rows: 200)
    let strict = Questionnaire(
      id: "m", population: .employee, dimensions: [],
      items: Self.items.map { Item(id: $0.id, text: $0.text, scale: Sample.scale) })
    let all = try [(1, 1 << 19), (2, 50), (5, 3), (3, 999)].map { threads, chunk in
      try faults {
        try Sample.read(
          Array(text.utf8), strict, effort: ReadingEffort(threads: threads, chunkSize: chunk))
      }
    }
    #expect(all[0].count == 3)
    #expect(all.allSatisfy { $0 == all[0] })
  }

  /// Damaged files end in a table or in placed faults, never in a crash.
  @Test func mutations() throws {
    var file = RandomFile(seed: 7)
    let original = Array(file.text(rows: 12).utf8)
    var random = Seeded(state: 2012)
    var outcomes: (read: Int, refused: Int) = (0, 0)
    for round in 0..<1000 {
      let bytes = mutated(original, &random)
      let effort = ReadingEffort(threads: 1, chunkSize: [16, 100, 1 << 19][round % 3])
      do {
        let read = try Sample.read(bytes, Self.questionnaire, effort: effort)
        try expectBalance(read)
        outcomes.read += 1
      } catch let faults as Faults {
        #expect(!faults.diagnostics.isEmpty)
        outcomes.refused += 1
      }
      do {
        let table = try SmallTable(bytes: bytes, shown: "t.csv", format: TextFormat())
        #expect(table.rows.allSatisfy { $0.count == table.header.count })
      } catch {
        #expect(!error.diagnostics.isEmpty)
      }
    }
    // Both ends are really reached.
    #expect(outcomes.read > 50 && outcomes.refused > 50)
  }

  func mutated(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = bytes.indices.randomElement(using: &random) ?? 0
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place...)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      case 3: bytes.insert(0x22, at: place)
      case 4: bytes.remove(at: place)
      default: bytes.insert(contentsOf: [0xFF, 0xFE], at: Bool.random(using: &random) ? 0 : place)
      }
    }
    return bytes
  }
}
