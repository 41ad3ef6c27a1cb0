import Survey
import Testing

@testable import Analysis

/// Contract 4: the mean of the answered items when at least `minimum_answered` of them are,
/// reversed items turned as min + max − x, don't-know and out-of-range never counted as numbers.
struct ScoringTests {
  /// Scores of one dimension for rows of the unit fjell.
  private func scores(
    _ survey: SmallSurvey, _ rows: [[Int?]], absent: Set<String> = []
  ) -> [[Double]] {
    let wave = survey.wave(rows.map { ("fjell", $0) }, absent: absent)
    let data = accepted(
      ReadData(
        organisation: smallOrganisation, surveys: [survey.data([wave])], registers: [], notes: []))
    return score(data)[0].waves[0].scores?.dimensions ?? []
  }

  private func isNaN(_ value: Double) -> Bool { value.isNaN }

  /// 0.5 of 3 items is 1.5, so 2 must be answered; of 4 it is 2; of 1 it is 1; a share of 0 still
  /// needs one answer, and 1 needs all. 0.3 of 10 is 3 although 0.3 · 10 is not 3 in binary.
  @Test(arguments: [
    (3, 0.5, 2), (4, 0.5, 2), (1, 0.5, 1), (5, 0.0, 1), (4, 1.0, 4), (10, 0.3, 3), (3, 0.67, 3),
    (10, 0.7, 7), (100, 0.29, 29),
  ])
  func fewestItems(count: Int, share: Double, needed: Int) {
    #expect(neededItems(count, share) == needed)
  }

  @Test func twoOfThreeItemsGiveAScore() {
    let survey = SmallSurvey(
      items: [item("q1"), item("q2"), item("q3")], dimensions: [dimension("d", ["q1", "q2", "q3"])])
    // (1 + 2 + 4)/3, (5 + 2)/2, one answer only.
    let found = scores(survey, [[1, 2, 4], [5, nil, 2], [3, nil, nil]])[0]
    #expect(near(found[0], 7.0 / 3, within: roundingTolerance))
    #expect(found[1] == 3.5)
    #expect(found[2].isNaN)
  }

  /// Nobody used the ends of the scale: turning by the observed ends would give 2 + 4 − x.
  @Test func reversedItemsTurnByTheDeclaredEnds() {
    let six = Scale(min: 0, max: 6)
    let survey = SmallSurvey(
      items: [item("q1", reversed: true, scale: six)], dimensions: [dimension("d", ["q1"])])
    #expect(scores(survey, [[2], [4], [3]])[0] == [4, 2, 3])
  }

  @Test func dontKnowNotAskedAndOutOfRangeAreNoNumbers() {
    let survey = SmallSurvey(
      items: [item("q1"), item("q2"), item("q3"), item("q4")],
      dimensions: [dimension("d", ["q1", "q2", "q3", "q4"])])
    let found = scores(
      survey,
      [[4, 5, dontKnow, outOfRange], [4, dontKnow, notAsked, nil], [dontKnow, nil, nil, nil]])[0]
    #expect(found[0] == 4.5)
    #expect(found[1].isNaN && found[2].isNaN)
  }

  @Test func anItemCountsInEveryDimensionThatNamesIt() {
    let survey = SmallSurvey(
      items: [item("q1"), item("q2", reversed: true)],
      dimensions: [dimension("a", ["q1", "q2"]), dimension("b", ["q2"])])
    // q2 turned: 6 − 1 = 5.
    let found = scores(survey, [[3, 1]])
    #expect(found[0] == [4] && found[1] == [5])
  }

  /// A wave's file may lack items: two of four are half, one of four is too few.
  @Test func itemsAbsentFromAWaveStillCountAmongTheDimensionsItems() {
    let survey = SmallSurvey(
      items: [item("q1"), item("q2"), item("q3"), item("q4")],
      dimensions: [dimension("d", ["q1", "q2", "q3", "q4"])])
    let found = scores(survey, [[2, 4, nil, nil], [2, nil, nil, nil]], absent: ["q3", "q4"])[0]
    #expect(found[0] == 3)
    #expect(found[1].isNaN)
  }

  @Test func aDimensionWithoutAnyItemInTheWaveHasNoScore() {
    let survey = SmallSurvey(
      items: [item("q1"), item("q2")], dimensions: [dimension("a", ["q1"]), dimension("b", ["q2"])])
    let found = scores(survey, [[2, nil]], absent: ["q2"])
    #expect(found[0] == [2] && found[1].allSatisfy(\.isNaN))
  }
}
