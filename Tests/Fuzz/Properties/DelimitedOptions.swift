import Survey

@testable import Ingest

/// What is declared of a delimited text and how it is read, told by the first three bytes of an
/// input.
struct DelimitedOptions {
  static let size = 3

  let format: TextFormat
  /// Nil: detected.
  let headerRows: Int?
  let effort: ReadingEffort
  let hasWeight: Bool
  let hasTimes: Bool
  /// Codes of the item `a` that are not declared stop the wave.
  let stops: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    let (one, two, three) = (
      Int(bytes[bytes.startIndex]), Int(bytes[bytes.startIndex + 1]),
      Int(bytes[bytes.startIndex + 2])
    )
    let delimiters: [TextFormat.Delimiter?] = [nil, .semicolon, .comma, .tab]
    let decimals: [TextFormat.DecimalSign?] = [nil, .comma, .point, nil]
    let encodings: [TextEncoding?] = [nil] + TextEncoding.allCases + [nil]
    format = TextFormat(
      delimiter: delimiters[one & 3], decimal: decimals[one >> 2 & 3],
      encoding: encodings[one >> 4 & 7])
    headerRows = two & 3 == 0 ? nil : two & 3
    let sizes = [1 << 19, 1, 2, 3, 7, 16, 40, 200]
    // Few on several threads: waking them takes longer than all else.
    let isShared = two & 0x3C == 0x2C
    var effort = ReadingEffort(threads: isShared ? 2 : 1, chunkSize: sizes[two >> 2 & 7])
    let way = RowScan.Way(rawValue: UInt32(two >> 6)) ?? .portable
    effort.way = way.rawValue <= RowScan.Way.best.rawValue ? way : .portable
    self.effort = effort
    hasWeight = three & 1 != 0
    hasTimes = three & 2 != 0
    stops = three & 4 != 0
  }

  func request(path: String) -> ResponseFile {
    ResponseFile(
      table: TableSource(
        path: path, shown: "f.csv", form: .text(format), headerRows: headerRows),
      source: "m 2012", questionnaire: stops ? Self.strict : Self.tolerant,
      columns: ResponseColumns(
        weight: hasWeight ? "w" : nil, times: hasTimes ? .seconds("t") : nil),
      absentItems: ["a", "b", "c", "d"], units: ["A": 1, "B": 2], root: 0, leastShown: 2)
  }

  private static let tolerant = questionnaire(.outOfRange)
  private static let strict = questionnaire(.stop)

  /// Items in the order of `DelimitedCells`.
  private static func questionnaire(_ undeclared: Scale.Undeclared) -> Questionnaire {
    let scales = [
      Scale(min: 1, max: 6, dontKnow: ["9"], notAsked: ["8"], onUndeclared: undeclared),
      Scale(
        min: 1, max: 2, dontKnow: ["Vet ikke"], onUndeclared: .outOfRange,
        codes: ["Ja": 1, "Nei, aldri": 2, "-111": 2]),
      Scale(min: 1, max: 6, values: .real, dontKnow: ["9"], onUndeclared: .outOfRange),
      Scale(min: 0, max: 1000, notAsked: ["-7"], onUndeclared: .outOfRange),
    ]
    return Questionnaire(
      id: "m", population: .employee, dimensions: [],
      items: zip(["a", "b", "c", "d"], scales).map {
        Item(id: $0, text: LocalizedText($0), scale: $1)
      },
      background: [
        BackgroundVariable(
          id: "g", label: LocalizedText("g"),
          values: ["1", "2", "x"].map { .init(code: $0, label: LocalizedText($0)) })
      ])
  }
}
