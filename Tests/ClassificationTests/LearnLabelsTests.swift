import Survey
import Testing

@testable import Classification

/// Truth: what the analyst said, and that nothing else moves.
struct LearnLabelsTests {
  private func label(
    _ text: String, _ role: IndicatorRole, _ quality: IndicatorQuality
  ) -> LabelledIndicator {
    LabelledIndicator(
      text: text, unit: "%", role: role, quality: quality,
      position: role == .driver ? 0.2 : 0.75, group: "")
  }

  private func read(_ text: String, _ model: IndicatorModel) -> IndicatorClassification {
    classify(text: text, unit: "%", declared: nil, by: model)
  }

  /// A word that no corpus has: what its owner says of one row carries to the next one, and the
  /// readings of ordinary indicators stay.
  @Test func whatIsLabelledIsLearned() {
    let labels = [
      label("Flurbeskår for avdelingen", .driver, .structure),
      label("Flurbeskår for enheten", .driver, .structure),
    ]
    let before = IndicatorModel.shipped
    let after = before.learning(labels)
    for label in labels {
      let reading = read(label.text, after)
      #expect(reading.role == label.role)
      #expect(reading.quality == label.quality)
    }
    let near = read("Flurbeskår for kommunen", after)
    #expect(near.role == .driver && near.quality == .structure)
    let unchanged = Corpus.rows.count {
      let (old, new) = (
        classify(text: $0.text, unit: $0.unit, declared: nil, by: before),
        classify(text: $0.text, unit: $0.unit, declared: nil, by: after)
      )
      return old.role == new.role && old.quality == new.quality
    }
    #expect(unchanged >= Corpus.rows.count * 97 / 100)
  }

  /// An analyst's label wins over the rules for its own text.
  @Test func aLabelAgainstTheRulesWins() {
    let text = "Klager mottatt"
    #expect(read(text, .shipped).role == .result)
    let after = IndicatorModel.shipped.learning([label(text, .driver, .process)])
    #expect(read(text, after).role == .driver)
    #expect(read(text, after).quality == .process)
    #expect(after.wasTrainedOn(text))
    #expect(!IndicatorModel.shipped.wasTrainedOn("Flurbeskår for avdelingen"))
  }

  @Test func withoutLabelsNothingChanges() {
    #expect(IndicatorModel.shipped.learning([]) == .shipped)
  }

  @Test func leastSureComesFirstAndOnce() throws {
    let words = ["Netto driftsutgifter per elev", "Flurbeskår", "Flurbeskår", "", "Sykefravær"]
      .map { IndicatorWords(text: $0, unit: "%") }
    let order = leastSure(words, by: .shipped)
    #expect(order.count == 3)
    #expect(order.first?.words.text == "Flurbeskår")
    let confidences = order.map(\.reading.confidence)
    #expect(confidences == confidences.sorted())
    // Of equal ones as they stand.
    let twins = ["xxq", "qxx"].map { IndicatorWords(text: $0, unit: "") }
    #expect(leastSure(twins, by: .shipped).count == 2)
  }
}
