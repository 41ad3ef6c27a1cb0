import Foundation
import Ingest
import Responses
import Survey
import Testing

/// Writes bytes to a file that is gone when `body` returns.
func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
  let path = NSTemporaryDirectory() + "ingest-\(UUID().uuidString).csv"
  try Data(bytes).write(to: URL(fileURLWithPath: path))
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try body(path)
}

/// The faults that `body` throws; a failed test when it throws none.
func faults<Result>(_ body: () throws -> Result) throws -> [Diagnostic] {
  do {
    _ = try body()
    Issue.record("no fault was thrown")
    return []
  } catch let faults as Faults {
    return faults.diagnostics
  }
}

/// A table from text in UTF-8.
func table(_ text: String, _ format: TextFormat = TextFormat()) throws -> SmallTable {
  try SmallTable(bytes: Array(text.utf8), shown: "t.csv", format: format)
}

/// SplitMix64 (Steele, Lea & Flood 2014): a generator with a seed.
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A small codebook: two items 1…6 with don't-know 9 and not-asked 8, one more that counts
/// undeclared codes, one mapped, one real; one background variable.
enum Sample {
  static let scale = Scale(min: 1, max: 6, dontKnow: ["9"], notAsked: ["8"])
  static let tolerant = Scale(
    min: 1, max: 6, dontKnow: ["9"], notAsked: ["8"], onUndeclared: .outOfRange)
  static let mapped = Scale(
    min: 1, max: 2, dontKnow: ["Vet ikke"], onUndeclared: .outOfRange,
    codes: ["Ja": 1, "Nei, aldri": 2, "-111": 2])
  static let real = Scale(min: 1, max: 6, values: .real, dontKnow: ["9"], onUndeclared: .outOfRange)

  static let questionnaire = Questionnaire(
    id: "m", population: .employee, dimensions: [],
    items: [
      Item(id: "q1", text: LocalizedText("1"), scale: scale),
      Item(id: "q2", text: LocalizedText("2"), scale: scale),
      Item(id: "q3", text: LocalizedText("3"), scale: tolerant),
      Item(id: "q4", text: LocalizedText("4"), scale: mapped),
      Item(id: "q5", text: LocalizedText("5"), scale: real),
    ],
    background: [
      BackgroundVariable(
        id: "age", label: LocalizedText("Age"),
        values: ["1", "2", "3"].map { .init(code: $0, label: LocalizedText($0)) })
    ])

  /// Only the first items of `questionnaire`, without background.
  static func short(_ count: Int) -> Questionnaire {
    Questionnaire(
      id: "m", population: .employee, dimensions: [],
      items: Array(questionnaire.items.prefix(count)))
  }

  static let units: UnitLookup = ["Rådhuset": 0, "skole": 1, "Barnehagen": 2, "b": 2]

  static func read(
    _ bytes: [UInt8], _ questionnaire: Questionnaire = Sample.questionnaire,
    columns: ResponseColumns = ResponseColumns(), absent: Set<String> = [],
    format: TextFormat = TextFormat(), headerRows: Int? = nil,
    units: UnitLookup = Sample.units, parents: [Int?] = [],
    effort: ReadingEffort = ReadingEffort()
  ) throws -> ReadResponses {
    try withFile(bytes) { path in
      try readResponses(
        ResponseFile(
          table: TableSource(
            path: path, shown: "m.csv", form: .text(format), headerRows: headerRows),
          source: "m 2012", questionnaire: questionnaire, columns: columns, absentItems: absent,
          units: units, parents: parents, root: 0),
        effort: effort)
    }
  }

  static func read(_ text: String, _ questionnaire: Questionnaire = Sample.questionnaire) throws
    -> ReadResponses
  {
    try read(Array(text.utf8), questionnaire)
  }
}

extension AnswerColumn {
  /// Values and missing kinds in words, for comparison by hand.
  var cells: [String] {
    (0..<count).map { row in missing(row).map { "\($0)" } ?? value(row).map { "\($0)" } ?? "?" }
  }
}
