import Pipelines
import Survey
import Testing

/// What a code means may differ from wave to wave; the codebook speaks where the wave is silent.
@Suite struct WaveCodeTests {
  private static let older =
    "comparability: {leder: {verdict: with_reservation, reason: Ny ordlyd}}"

  private func workplace(_ keys: String) -> Workplace {
    Workplace().changing(
      Workplace.pipelineName, Self.older, to: Self.older + "\n        " + keys)
  }

  @Test func aWaveMayHaveCodesOfItsOwn() throws {
    let pipeline = try workplace(
      "scale: {dont_know: [7], on_undeclared: out_of_range}\n"
        + "        items: {q04: {scale: {not_asked: [0], codes: {a: 1, b: 6}}}}"
    ).load()
    let (newest, older) = (pipeline.surveys[0].waves[0], pipeline.surveys[0].waves[1])
    #expect(newest.scales.isEmpty)
    let first = try #require(older.scales["q01"])
    #expect(first.dontKnow == ["7"] && first.notAsked == ["8"] && first.codes.isEmpty)
    #expect(first.onUndeclared == .outOfRange && first.min == 1 && first.max == 6)
    let fourth = try #require(older.scales["q04"])
    #expect(fourth.dontKnow == ["7"] && fourth.notAsked == ["0"])
    #expect(fourth.codes == ["a": 1, "b": 6])
    // q03 has a scale of its own.
    #expect(older.scales["q03"] == nil)
  }

  @Test func faultsHaveTheirPlaces() throws {
    let made = workplace(
      "scale: {dont_know: [3]}\n        items: {q44: {scale: {dont_know: [7]}}}")
    let found = try made.faults()
    let three = made.place(of: "3]}\n        items", in: Workplace.pipelineName)
    #expect(found.contains { $0.rule == "overlapping_codes" && "\($0.place)" == three })
    #expect(found.contains { $0.rule == "unknown_item" && $0.advice?.contains("q04") == true })
  }

  @Test func verdictsMayBeOnItemsAndOnTheWholeSurvey() throws {
    let pipeline = try Workplace().changing(
      Workplace.pipelineName, Self.older,
      to: "comparability: {q01: {verdict: not_comparable, change: wording}, "
        + "\"*\": {verdict: with_reservation, change: mode, reason: På nett}}"
    ).load()
    let declaration = pipeline.surveys[0].declaration
    let dimensions = declaration.questionnaire.dimensions
    #expect(declaration.verdict(on: dimensions[0], from: 1, to: 0) == .notComparable)
    #expect(declaration.verdict(on: dimensions[1], from: 1, to: 0) == .withReservation)
    #expect(declaration.waves[1].comparability["*"]?.change == .mode)
  }
}
