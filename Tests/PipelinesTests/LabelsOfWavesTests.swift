import Survey
import Testing

@testable import Ingest
@testable import Pipelines

/// What the exports of two waves call the codes of one item.
@Suite struct LabelsOfWavesTests {
  private static let name = Workplace.pipelineName

  /// Both waves as SurveyXact exports, each with the labels of its own folder.
  private func notes(newer: String, older: String, codes: String = "") throws -> [String] {
    var made = Workplace()
      .changing(Self.name, "svar-2012.csv, format: csv", to: "dataset.csv, format: surveyxact")
      .changing(
        Self.name, "../Data/svar-2011.csv",
        to: "{file: dataset.csv, format: surveyxact}\(codes)")
    made.files["Data/dataset.csv"] = made.files["Data/svar-2012.csv"]
    made.files["Data/labels.csv"] = newer
    made.files["Pipelines/dataset.csv"] = "unit;respondent;q01;q02;q03;q04;q90\nA;1;4;2;5;6;3\n"
    made.files["Pipelines/labels.csv"] = older
    return try made.with { path, _ in
      try readSources(Pipeline.load(path: path), threads: 1).data.notes
        .filter { $0.rule.hasSuffix("d_labels") }
        .map { "\($0.rule) \($0.source) \($0.severity) \($0.count) \($0.message)" }
    }
  }

  private static let words =
    "q02;1;Helt uenig\nq02;6;Helt enig\nq04;1;Helt uenig\nq04;6;Helt enig\n"
  private static let turned =
    "q02;6;Helt uenig\nq02;1;Helt enig\nq04;1;Helt uenig\nq04;6;Helt enig\n"

  @Test func anItemIsTurnedBetweenWaves() throws {
    let found = try notes(newer: Self.words, older: Self.turned)
    #expect(found.count == 1)
    let note = try #require(found.first)
    #expect(note.hasPrefix("opposed_labels medarbeider 2011 warning 1 items whose codes"))
    #expect(note.contains("as in 2012") && note.contains("`q02`") && !note.contains("`q04`"))
  }

  /// The scale had five points before: the same words run the same way, and end at 5.
  @Test func aScaleHasGrown() throws {
    let five = "q02;1;Helt uenig\nq02;5;Helt enig\n"
    let found = try notes(newer: Self.words, older: five)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("moved_labels medarbeider 2011 warning 1 items") == true)
    #expect(found.first?.contains("as in 2012") == true)
    let codes = "\n        items: {q02: {scale: {codes: {\"1\": 1, \"2\": 2, \"3\": 3, \"5\": 6}}}}"
    #expect(try notes(newer: Self.words, older: five, codes: codes).isEmpty)
  }

  /// A wave is compared with each before it, not with the first that has words alone.
  @Test func anyEarlierWave() {
    func items(_ first: String, _ last: String) -> [String: LabelledItem] {
      let item = Item(id: "q", text: LocalizedText("q"), scale: Scale(min: 1, max: 6))
      return [
        "q": LabelledItem(
          item, TabularText.Column(name: "q", valueLabels: ["1": first, "6": last]))
      ]
    }
    var labels = LabelsOfWaves()
    #expect(labels.note(items("Misfornøyd", "Fornøyd"), wave: "2012", source: "m").isEmpty)
    #expect(labels.note(items("Uenig", "Enig"), wave: "2011", source: "m").isEmpty)
    let found = labels.note(items("Enig", "Uenig"), wave: "2010", source: "m")
    #expect(found.map(\.rule) == ["opposed_labels"])
    #expect(found.first?.message.contains("as in 2011") == true)
  }

  /// The same words in both, none in one, or codes of the wave's own that say what the words say.
  @Test func nothingIsOpposed() throws {
    #expect(try notes(newer: Self.words, older: Self.words).isEmpty)
    #expect(try notes(newer: Self.words, older: "q90;1;Ja\n").isEmpty)
    let codes =
      "\n        items: {q02: {scale: {codes: {\"1\": 6, \"2\": 5, \"3\": 4, \"4\": 3, \"5\": 2, \"6\": 1}}}}"
    #expect(try notes(newer: Self.words, older: Self.turned, codes: codes).isEmpty)
  }
}
