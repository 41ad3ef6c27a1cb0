import Survey
import Testing

@testable import Classification

/// Truth: the guideline's R6, R6d and section 3, rule 7 (employees' experience is a result).
struct QuestionnaireTests {
  private let scale = Scale(min: 1, max: 6)

  private func item(_ text: String) -> Item {
    Item(id: "q", text: LocalizedText(text), scale: scale)
  }

  @Test(arguments: [
    "Ansatte får brukt kompetansen sin", "Lederen min følger opp møtene",
    "Budsjettet er rettferdig",
    "Rutinene er klare",
  ]) func anItemIsAnExperienceWhateverItsTopic(_ text: String) {
    let reading = classify(item(text))
    #expect(reading.role == .result)
    #expect(reading.quality == .subjective)
    #expect(reading.origin == .codebook)
    #expect((0.60...0.95).contains(reading.position))
  }

  @Test func overallSatisfaction() {
    let reading = classify(item("Alt i alt, hvor fornøyd er du med arbeidsplassen?"))
    #expect(reading.position == 0.85)
  }

  @Test(arguments: ["Det er nok ansatte på jobb", "Hvor ofte har dere møter?", "For få møter"])
  func amountOfInputIsADriver(_ text: String) {
    let reading = classify(item(text))
    #expect(reading.role == .driver)
    #expect(reading.position == 0.40)
    #expect(reading.quality == .subjective)
    #expect(reading.rules == ["R6d", "Q1"])
  }

  @Test func aDimensionIsReadByItsLabel() {
    let reading = classify(
      SurveyDimension(id: "d", label: LocalizedText("Faglig utvikling"), items: ["q"]))
    #expect(reading.role == .result)
    #expect(reading.quality == .subjective)
    #expect((0.75...0.80).contains(reading.position))
  }

  @Test func declaredWinsOverTheCodebook() {
    let declared = CatalogueEntry(
      indicator: "m.q", text: "", unit: "", source: .employee, role: .driver)
    let reading = classify(item("Jeg trives på jobb"), declared: declared)
    #expect(reading.role == .driver)
    #expect(reading.origin == .declared)
    #expect(reading.disagreesWithDeclared)
  }

  @Test func anEventThatHappenedToSomebodyIsAnOutcome() {
    let harassment = SurveyEvent(
      id: "mobbing", text: LocalizedText("Utsatt for mobbing siste år"), item: nil, countsAs: [],
      sensitive: true)
    let reading = classify(harassment)
    #expect(reading.role == .result)
    #expect(reading.quality == .subjective)
    #expect(reading.borderline)
    let appraisal = SurveyEvent(
      id: "samtale", text: LocalizedText("Har hatt medarbeidersamtale"), item: nil, countsAs: [],
      sensitive: false)
    #expect(classify(appraisal).role == .driver)
    #expect(classify(appraisal).quality == .process)
  }

  /// Degenerate: an item without text is still somebody's answer.
  @Test func anItemWithoutText() {
    let reading = classify(item(""))
    #expect(reading.role == .result)
    #expect(reading.position == 0.75)
    #expect(reading.quality == .subjective)
  }
}
