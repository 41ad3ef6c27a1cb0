import Responses
import Survey
import Testing

@testable import Ingest

/// Sources that number the steps of a scale from its positive end, as exports in the order of listing
/// do: told, unless the codebook turns them or says the same.
@Suite struct TurnedLabelsTests {
  /// What is told of items `a`, `b` … of one dimension; `labels`: by item, the words of 1, 2 ….
  private func notes(
    _ labels: [[String]], reversed: Set<String> = [], scale: Scale = Scale(min: 1, max: 4)
  ) throws -> [QualityNote] {
    let ids = ["a", "b", "c"].prefix(labels.count)
    var text = ""
    for (id, words) in zip(ids, labels) {
      for (place, word) in words.enumerated() where !word.isEmpty {
        text += "\(id);\(place + 1);\(word)\n"
      }
    }
    let export = SurveyXactExport(
      dataset: ids.joined(separator: ";") + "\n" + ids.map { _ in "1" }.joined(separator: ";")
        + "\n" + ids.map { _ in "4" }.joined(separator: ";") + "\n", structure: nil, labels: text)
    let items = ids.map {
      Item(id: $0, text: LocalizedText($0), reversed: reversed.contains($0), scale: scale)
    }
    let questionnaire = Questionnaire(
      id: "m", population: .user,
      dimensions: [SurveyDimension(id: "d", label: LocalizedText("d"), items: Array(ids))],
      items: items)
    return try export.read(questionnaire).notes.filter { $0.rule == "turned_labels" }
  }

  private static let falling = ["Helt enig", "Enig", "Uenig", "Helt uenig"]
  private static let rising: [String] = falling.reversed()

  /// As questionnaires print them, the positive end first; and the same the other way about.
  @Test(arguments: [
    falling, ["Heilt einig", "Litt einig", "Litt ueinig", "Heilt ueinig"],
    ["Strongly agree", "Agree", "Disagree", "Strongly disagree"],
    ["Svært fornøyd", "Fornøyd", "Misfornøyd", "Svært misfornøyd"],
    ["Very satisfied", "Satisfied", "Dissatisfied", "Very dissatisfied"],
    ["Alltid", "Ofte", "Sjelden", "Aldri"], ["Always", "Often", "Rarely", "Never"],
    ["I svært stor grad", "I stor grad", "I liten grad", "I svært liten grad"],
    ["Svært god", "God", "Dårlig", "Svært dårlig"],
    ["1 - Helt enig", "2", "3", "4 - Helt uenig"], ["Helt enig", "", "", "Helt uenig"],
    ["Helt enig", "Verken eller", "Helt uenig", "Vet ikke"],
  ])
  func positiveEndFirst(_ words: [String]) throws {
    let scale =
      words.contains("Vet ikke") ? Scale(min: 1, max: 3, dontKnow: ["4"]) : Scale(min: 1, max: 4)
    let found = try notes([words, words], scale: scale)
    #expect(found.map(\.count) == [2] && found[0].severity == .warning && found[0].column == "a")
    guard !words.contains("Vet ikke") else { return }
    #expect(found[0].message.contains("`codes: {1: 4, 2: 3, 3: 2, 4: 1}`"))
    // Its own numbers would be others than the codes.
    guard words[1] != "2" else { return }
    #expect(try notes([words.reversed(), words.reversed()]).isEmpty)
  }

  /// The codebook turns the item, maps its codes, or calls the values by the same words.
  @Test func declared() throws {
    #expect(try notes([Self.falling], reversed: ["a"]).isEmpty)
    let codes = ["1": 4.0, "2": 3, "3": 2, "4": 1]
    #expect(try notes([Self.falling], scale: Scale(min: 1, max: 4, codes: codes)).isEmpty)
    let labels: [Double: LocalizedText] = [
      1: LocalizedText("Helt enig"), 4: LocalizedText("Helt uenig"),
    ]
    #expect(try notes([Self.falling], scale: Scale(min: 1, max: 4, labels: labels)).isEmpty)
    let others: [Double: LocalizedText] = [
      1: LocalizedText("Strongly agree"), 4: LocalizedText("Strongly disagree"),
    ]
    #expect(try notes([Self.falling], scale: Scale(min: 1, max: 4, labels: others)).isEmpty)
    // Words that say nothing of an order declare nothing.
    let silent: [Double: LocalizedText] = [1: LocalizedText("Lav"), 4: LocalizedText("Høy")]
    #expect(try notes([Self.falling], scale: Scale(min: 1, max: 4, labels: silent)).count == 1)
  }

  /// An item against the others of its dimension is opposed to them, and may be turned already.
  @Test func besideOthers() throws {
    #expect(try notes([Self.rising, Self.falling]).isEmpty)
    #expect(try notes([Self.rising, Self.falling], reversed: ["b"]).isEmpty)
    #expect(try notes([Self.falling, Self.rising], reversed: ["b"]).map(\.count) == [1])
  }

  /// No order, or none that is known.
  @Test(arguments: [
    ["Ja", "Nei"], ["Skole", "Barnehage", "Sykehjem", "Annet"], ["Helt enig", "Aldri"],
    ["Enig", "Helt enig", "Uenig"], ["Enig", "Kanskje", "Av og til", "Neppe"],
    ["4", "3", "2", "1"],
  ])
  func noOrder(_ words: [String]) throws {
    let found = try? notes([words], scale: Scale(min: 1, max: 4, onUndeclared: .outOfRange))
    #expect(found?.isEmpty != false)
  }
}
