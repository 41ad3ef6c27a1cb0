import Survey
import Testing

@testable import Reports

/// Outside truth: RFC 4180 sections 2.1–2.7, read back by a reader that shares no code.
struct CSVTests {
  private func row(_ cells: [String: Cell]) -> Table { table(.dataQuality, [cells]) }
  private func text(_ table: Table, _ dialect: CSVDialect = .rfc4180) -> String {
    String(decoding: csv(table, dialect), as: UTF8.self)
  }

  @Test func quotesOnlyWhatMustBeQuoted() {
    let table = row([
      "source": "a,b", "column": "say \"hi\"", "rule": "plain; æøå", "message": "x\ny",
    ])
    #expect(
      text(table)
        == "source,column,rule,severity,count,message\r\n"
        + "\"a,b\",\"say \"\"hi\"\"\",plain; æøå,,,\"x\ny\"\r\n")
  }

  @Test func everyTextComesBack() throws {
    let texts = ["", "\"", "\"\"", ",", "\r\n", "\r", ";", " a ", "=1+1", "æ\u{301}", "a\"b,c\nd"]
    let made = table(.dataQuality, texts.map { ["source": .text($0), "message": "m"] })
    let read = try readCSV(csv(made, .rfc4180))
    #expect(read.dropFirst().map { $0[0] } == texts)
    #expect(read.allSatisfy { $0.count == 6 })
  }

  @Test func everyDoubleComesBackBitForBit() throws {
    let values = [
      0.1, 0.1 + 0.2, 1 / 3.0, 5, -0.0, 1e-5, 1e21, .leastNonzeroMagnitude,
      .greatestFiniteMagnitude,
      4.558333333333334,
    ]
    let made = table(.indicatorValues, values.map { ["indicator": "i", "value": .number($0)] })
    let written = try readCSV(csv(made, .rfc4180)).dropFirst().map { $0[3] }
    #expect(written.map { Double($0)?.bitPattern } == values.map(\.bitPattern))
    #expect(written[3] == "5")
    #expect(written[0] == "0.1")
  }

  @Test func whatIsUnknownIsEmptyAndWordsArePlain() throws {
    let made = table(
      .importance,
      [
        [
          "model": "m", "vital_few": true, "same_source": false, "rank": 3,
          "lmg": .init(Double.nan),
        ]
      ])
    let record = try readCSV(csv(made, .rfc4180))[1]
    let columns = TableSchema.importance.columns.map(\.name)
    let cells = Dictionary(uniqueKeysWithValues: zip(columns, record))
    #expect(cells["vital_few"] == "true" && cells["same_source"] == "false")
    #expect(cells["rank"] == "3" && cells["lmg"] == "" && cells["wave"] == "")
  }

  @Test func anEmptyTableIsItsHeader() {
    #expect(text(Table(.indicatorCoverage)) == "area,role,quality,count\r\n")
  }

  @Test func excelReadsItTheNorwegianWay() {
    let table = table(
      .indicatorValues,
      [["indicator": "a;b", "wave": "1,5", "value": 2.5, "n": 1e-5, "target": -3.0]])
    let bytes = csv(table, .excel)
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(lines[0].hasPrefix("indicator;wave;unit;value;n;target;"))
    #expect(lines[1].hasPrefix("\"a;b\";1,5;;2,5;1e-05;-3;;shown;"))
  }

  /// A unit called =HYPERLINK(…) must not run in a spreadsheet; numbers below nought are no formulas.
  @Test func excelRunsNoFormula() throws {
    for start in ["=", "+", "-", "@", "\t", "\r"] {
      let made = row(["source": .text(start + "1+1"), "message": .text("safe " + start)])
      let cell = try readCSV(csv(made, .excel).dropFirst(3), delimiter: ";")[1]
      #expect(cell[0] == "'" + start + "1+1")
      #expect(cell[5] == "safe " + start)
      #expect(try readCSV(csv(made, .rfc4180))[1][0] == start + "1+1")
    }
  }
}

/// A long table is written piece by piece; rows at the seams are rows like any other.
struct LongTableTests {
  @Test(arguments: [1023, 1024, 1025, 20_000])
  func piecesMakeUpTheTable(rows: Int) throws {
    var made = Table(.dataQuality)
    made.append(
      rows: rows,
      [
        .same("s"), .texts(["a", "b,c", ""], (0..<rows).map { Int32($0 % 3) }), .same("r"),
        .same(.empty), .integers((0..<rows).map { $0 * 7 }),
        .texts(
          (0..<rows).map { String(repeating: "x", count: $0 % 400) }, (0..<rows).map(Int32.init)),
      ])
    let read = try readCSV(csv(made, .rfc4180))
    #expect(read.count == rows + 1)
    #expect(
      read.dropFirst().enumerated().allSatisfy { row, cells in
        cells == [
          "s", ["a", "b,c", ""][row % 3], "r", "", "\(row * 7)",
          String(repeating: "x", count: row % 400),
        ]
      })
  }

  /// A text longer than all that is gathered.
  @Test func longTextsStandAmongShortOnes() throws {
    let long = String(repeating: "æ", count: 400_000)
    let made = table(
      .dataQuality, ["a", long, "b"].map { ["source": .text($0), "message": "m"] })
    #expect(try readCSV(csv(made, .rfc4180)).dropFirst().map { $0[0] } == ["a", long, "b"])
  }

  /// Column by column is cell by cell.
  @Test func runsAreRows() {
    let texts: [Cell] = ["u", "v", "u"]
    var (runs, rows) = (Table(.indicatorValues), Table(.indicatorValues))
    let width = runs.columns.count
    runs.append(
      rows: 3,
      [.texts(["u", "v"], [0, 1, 0]), .same("w"), .same("x"), .numbers([1, .nan, 3])]
        + [ColumnRun](repeating: .same(.empty), count: width - 4))
    for (text, number) in zip(texts, [Cell.number(1), .empty, .number(3)]) {
      rows.append(
        [text, "w", "x", number] + [Cell](repeating: .empty, count: width - 4))
    }
    #expect(runs == rows)
  }
}
