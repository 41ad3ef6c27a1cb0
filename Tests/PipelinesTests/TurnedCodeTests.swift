import Foundation
import Ingest
import Survey
import Testing

@testable import Pipelines

/// Drafts of exports whose codes are numbered in the order in which the steps are listed.
@Suite struct TurnedCodeTests {
  private static let words = [
    "Helt enig", "Enig", "Litt enig", "Litt uenig", "Uenig", "Helt uenig",
  ]

  /// Drafts a SurveyXact export of four items; `labels`: by item, the words of 1 … 6. Returns what
  /// the reader makes of the draft, and what is told of the data.
  private func draft(_ labels: [[String]], names: [String] = ["q1", "q2", "q3", "q4"]) throws
    -> (questionnaire: Questionnaire, summary: [String], rules: [String])
  {
    var dataset = (["enhet"] + names).joined(separator: ";") + "\n"
    for row in 0..<90 {
      let cells = (0..<4).map { item in row % 10 == item ? "9" : String((row / 3 + item) % 6 + 1) }
      dataset += (["Lia", "Mo", "Øya"][row % 3] + ";") + cells.joined(separator: ";") + "\n"
    }
    var lines = ""
    for (name, words) in zip(names, labels) {
      lines += "\(name);9;Vet ikke\n"
      for (place, word) in words.enumerated() { lines += "\(name);\(place + 1);\(word)\n" }
    }
    let folder = NSTemporaryDirectory() + "indikator-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(dataset.utf8).write(to: URL(filePath: folder + "/dataset.csv"))
    try Data(lines.utf8).write(to: URL(filePath: folder + "/labels.csv"))
    let draft = try Draft(of: [folder + "/dataset.csv"], in: folder + "/ut", language: .nb)
    try draft.write(to: folder + "/ut", replacing: false)
    let pipeline = try Pipeline.load(path: folder + "/ut/pipeline.yaml")
    let notes = try readSources(pipeline, threads: 1).data.notes
    return (
      pipeline.surveys[0].declaration.questionnaire, draft.summary, notes.map(\.rule)
    )
  }

  @Test func theWholeBatteryIsTurned() throws {
    let (questionnaire, summary, rules) = try draft(.init(repeating: Self.words, count: 4))
    let turned = ["1": 6.0, "2": 5, "3": 4, "4": 3, "5": 2, "6": 1]
    for item in questionnaire.items {
      #expect(item.scale.codes == turned && item.scale.dontKnow == ["9"])
      #expect(item.scale.labels[6]?.text(in: .nb) == "Helt enig")
    }
    let first = try #require(summary.firstIndex { $0.hasPrefix("Se på dette først") })
    #expect(summary[first + 1].contains("`codes: {1: 6, 2: 5, 3: 4, 4: 3, 5: 2, 6: 1}`"))
    #expect(!rules.contains("turned_labels") && !rules.contains("opposed_labels"))
  }

  /// Cells that hold the number with its words.
  @Test func numbersBesideWords() throws {
    let steps = ["1 - Helt enig", "2 - Enig", "3 - Uenig", "4 - Helt uenig"]
    var text = "enhet;q1;q2\n"
    for row in 0..<60 {
      text += "\(["Lia", "Mo"][row % 2]);\(steps[row % 4]);\(steps[(row / 2) % 4])\n"
    }
    let folder = NSTemporaryDirectory() + "indikator-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: folder + "/mu-2012.csv"))
    let draft = try Draft(of: [folder + "/mu-2012.csv"], in: folder + "/ut", language: .en)
    try draft.write(to: folder + "/ut", replacing: false)
    let pipeline = try Pipeline.load(path: folder + "/ut/pipeline.yaml")
    let scale = pipeline.surveys[0].declaration.questionnaire.items[0].scale
    #expect(scale.codes == [steps[0]: 4, steps[1]: 3, steps[2]: 2, steps[3]: 1])
    let first = try #require(draft.summary.firstIndex { $0.hasPrefix("Look at this first") })
    #expect(draft.summary[first + 1].contains("«1 - Helt enig» to «4 - Helt uenig»"))
    #expect(throws: Never.self) { try readSources(pipeline, threads: 1) }
  }

  /// From the negative end to the positive nothing is done; nor to items that run against others with
  /// the same words, which are worded the other way; nor to incidents.
  @Test func whatIsRightStays() throws {
    let up: [String] = Self.words.reversed()
    for labels in [[up, up, up, up], [up, up, up, Self.words]] {
      let (questionnaire, _, _) = try draft(labels)
      #expect(questionnaire.items.allSatisfy { $0.scale.codes.isEmpty })
    }
    let often = ["Alltid", "Svært ofte", "Ofte", "Av og til", "Sjelden", "Aldri"]
    let (questionnaire, _, _) = try draft(
      [up, up, up, often], names: ["q1", "q2", "q3", "mobbing_1"])
    #expect(questionnaire.items.allSatisfy { $0.scale.codes.isEmpty })
  }
}
