import Survey
import Testing

@testable import Ingest

/// Numbers as they stand in the bytes of a file, against hand-worked values and against the reader
/// of texts, which has tests of its own.
@Suite struct NumberTests {
  static func number(_ bytes: [UInt8], _ sign: TextFormat.DecimalSign = .comma) -> Double {
    bytes.withUnsafeBufferPointer { parseNumber($0, DecimalBytes(sign)) }
  }

  @Test(arguments: [
    ("1 234", 1234), ("1\u{A0}234,5", 1234.5), ("62\u{202F}093", 62093),
    ("\u{2212}1\u{A0}234\u{202F}567,25", -1_234_567.25), ("12 345 678", 12_345_678),
    ("4,2\u{A0}", 4.2), ("\u{202F}4,2", 4.2), ("\u{A0}\u{2212}0,5 ", -0.5), ("999 999", 999_999),
    ("1 234,567", 1234.567),
  ]) func spaces(_ text: String, _ value: Double) {
    #expect(Self.number(Array(text.utf8)) == value)
  }

  @Test(arguments: [
    "12 34", "1234 567", "1 2345", "1 23,4", "1,234 567", " ", "\u{A0}", "- 5", "1 234 5",
    "5 \u{2013}", "1\u{2009}234", "–", "1  234", "1\t234",
  ]) func uneven(_ text: String) {
    #expect(Self.number(Array(text.utf8)).isNaN)
    #expect(NumberText(decimal: .comma).number(text) == nil)
  }

  /// 0xA0 is the no-break space of windows-1252 and iso-8859-1.
  @Test func singleByteEncodings() {
    #expect(Self.number([0x31, 0xA0, 0x32, 0x33, 0x34, 0x2C, 0x35]) == 1234.5)
    #expect(Self.number([0x34, 0xA0]) == 4)
    #expect(Self.number([0x31, 0xA0, 0x32, 0x33]).isNaN)
  }

  /// Bytes and texts are one language: the same value, or none, for every text.
  @Test func bytesReadAsTexts() {
    var random = Seeded(state: 20_120_521)
    let pieces = [
      "1", "23", "456", "0", " ", "\u{A0}", "\u{202F}", ",", ".", "-", "\u{2212}", "+", "e", "000",
    ]
    var (numbers, unlike) = (0, [String]())
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...7, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let (byte, word) = (
        Self.number(Array(text.utf8)), NumberText(decimal: .comma).number(text)
      )
      if !(byte.isNaN ? word == nil : word == byte) { unlike.append(text) }
      numbers += word == nil ? 0 : 1
    }
    #expect(unlike.isEmpty)
    #expect(numbers > 1000)
  }

  /// A text in a workbook or a database, where numbers of its own have a point: a comma before just
  /// three digits may stand between thousands, and the text is no number then.
  @Test(
    arguments: [
      ("1,234", nil), ("-12,345", nil), ("1,234 ", nil), ("12 345,678", 12345.678),
      ("1234,567", 1234.567), ("1,234,567", nil), ("0,234", 0.234),
      ("1,23", 1.23), ("1,2345", 1.2345), ("1.234", 1.234), ("4,5e2", 450),
      ("12345678901234567,250", 12_345_678_901_234_567.25),
      ("12345678901234567,25", 12_345_678_901_234_567.25),
    ] as [(String, Double?)]) func eitherSign(_ text: String, _ value: Double?) throws
  {
    let made = try SmallTable(Self.made([["q", text]]), shown: "f.db")
    #expect(made.number(text) == value)
    let number = Array(text.utf8).withUnsafeBufferPointer { parseNumber($0, .either) }
    #expect(value.map { $0 == number } ?? number.isNaN)
  }

  /// The same for answers and weights: no number is a fault, with its row.
  @Test func eitherSignInAnswers() throws {
    let scale = Scale(min: 0, max: 100_000, values: .real)
    let questionnaire = Questionnaire(
      id: "m", population: .employee, dimensions: [],
      items: [Item(id: "q", text: LocalizedText("q"), scale: scale)])
    func read(_ item: String, _ weight: String) throws -> ReadResponses {
      let text = Self.made([["id", "1"], ["q", item], ["w", weight]])
      return try readResponses(
        ResponseFile(
          table: TableSource(path: "", shown: "m.db", made: text), source: "m 2012",
          questionnaire: questionnaire, columns: ResponseColumns(weight: "w"), units: [:], root: 0))
    }
    let sound = try read("0,125", "1,25")
    #expect(sound.table.items[0]?.cells == ["0.125"] && sound.table.weights == [1.25])
    #expect(try faults { try read("1,234", "1") }.map { "\($0.place)" } == ["m.db:2:q"])
    #expect(try faults { try read("1", "1,234") }.map(\.rule) == ["bad_weight"])
  }

  /// A table of one row, as a reader makes it; by column its name and its cell.
  private static func made(_ columns: [[String]]) -> TabularText {
    var writer = TabularTextWriter()
    for row in 0..<2 {
      for column in columns { writer.append(column[row]) }
      writer.endRecord()
    }
    return TabularText(
      bytes: writer.bytes,
      columns: columns.map { TabularText.Column(name: $0[0], valueLabels: [:]) }, headerRow: 1,
      report: "")
  }

  /// An answer of a real scale and a weight, in UTF-8 and in windows-1252.
  @Test func answers() throws {
    let scale = Scale(min: -10_000, max: 100_000, values: .real)
    let questionnaire = Questionnaire(
      id: "m", population: .employee, dimensions: [],
      items: [Item(id: "q", text: LocalizedText("q"), scale: scale)])
    let text = "unit;q;w\nskole;62~093,5;1~000\nskole;4~;1\nskole;-1~234;1\n"
    for space: [UInt8] in [[0x20], [0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xA0]] {
      let bytes = text.utf8.flatMap { $0 == 0x7E ? space : [$0] }
      let encoding: TextEncoding = space == [0xA0] ? .windows1252 : .utf8
      let read = try Sample.read(
        bytes, questionnaire, columns: ResponseColumns(weight: "w"),
        format: TextFormat(encoding: encoding))
      #expect(read.table.items[0]?.cells == ["62093.5", "4.0", "-1234.0"])
      #expect(read.table.weights == [1000, 1, 1])
    }
  }
}
