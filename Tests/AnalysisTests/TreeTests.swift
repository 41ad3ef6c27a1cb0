import Responses
import Survey
import Testing

@testable import Analysis

/// A parent holds its subtree and its own respondents, and nothing vanishes on the way up.
struct TreeTests {
  /// q1 in two units below skoler, in skoler itself, in havn and at the root itself.
  private let answered = { () -> SmallCase in
    let survey = SmallSurvey(
      items: [item("q1"), item("q2", reversed: true)], dimensions: [dimension("d", ["q1"])])
    let wave = survey.wave([
      ("fjell", [1, 1]), ("fjell", [2, nil]), ("dal", [4, notAsked]), ("skoler", [5, dontKnow]),
      ("havn", [3, outOfRange]), ("kommune", [3, 4]), ("havn", [dontKnow, nil]),
      // Not answered: blank, never asked, or a code outside the codebook only.
      ("dal", [nil, notAsked]), ("havn", [outOfRange, nil]),
    ])
    return SmallCase(surveys: [survey.data([wave])])
  }()

  @Test func parentsHoldTheirSubtreeAndTheirOwn() {
    let table = answered.results().table(.dimensions)
    // skoler: 1, 2, 4, 5; kommune: 1, 2, 4, 5, 3, 3 (havn's don't-know has no score).
    let expected: [(String, Int, Double)] = [
      ("fjell", 2, 1.5), ("dal", 1, 4), ("skoler", 4, 3), ("havn", 1, 3), ("kommune", 6, 3),
    ]
    for (unit, n, mean) in expected {
      #expect(table.cell("n", ["unit": unit, "dimension": "d"]) == .integer(n))
      #expect(
        near(
          table.number("mean", ["unit": unit, "dimension": "d"]), mean, within: roundingTolerance))
    }
    // sd over 1, 2, 4, 5 is √(10/3); one respondent has none.
    #expect(
      near(
        table.number("sd", ["unit": "skoler", "dimension": "d"]), (10.0 / 3).squareRoot(),
        within: roundingTolerance))
    #expect(table.cell("sd", ["unit": "dal", "dimension": "d"]).isEmpty)
    #expect(table.cell("ci_low", ["unit": "dal", "dimension": "d"]).isEmpty)
  }

  /// t(0.975, 3) = 3.182446305284263 (R `qt`): 3 ± 3.182446305284263 · √(10/3)/2.
  @Test func intervalsAreStudents() {
    let table = answered.results().table(.dimensions)
    let half = 3.182446305284263 * (10.0 / 3).squareRoot() / 2
    let key = ["unit": "skoler", "dimension": "d"]
    #expect(near(table.number("ci_low", key), 3 - half, within: quantileTolerance))
    #expect(near(table.number("ci_high", key), 3 + half, within: quantileTolerance))
  }

  /// Answered = rows with at least one answer or don't-know: 7 of the 9.
  @Test func everyCellOfAnAnsweredRowIsCountedOnce() {
    let results = answered.results()
    let (items, rates) = (results.table(.items), results.table(.responseRates))
    let counts = ["fjell": 2, "dal": 1, "skoler": 4, "havn": 2, "kommune": 7]
    for (unit, count) in counts {
      #expect(rates.cell("answered", ["unit": unit]) == .integer(count))
      for id in ["q1", "q2"] {
        let sum = ["n", "missing", "dont_know", "not_asked", "out_of_range"].reduce(0) {
          $0 + (items.cell($1, ["unit": unit, "item": id])?.integer ?? -100)
        }
        #expect(sum == count)
      }
    }
    let key = ["unit": "kommune", "item": "q2"]
    let kinds = ["n", "missing", "dont_know", "not_asked", "out_of_range"]
    #expect(kinds.map { items.cell($0, key)?.integer } == [2, 2, 1, 1, 1])
    #expect(results.table(.dataQuality).cell("count", ["rule": "blank_row"]) == .integer(2))
  }

  /// As answered: q2 is reversed, yet its mean is (1 + 4)/2 and its sd √4.5.
  @Test func itemsStandAsAnswered() {
    let results = answered.results()
    let key = ["unit": "kommune", "item": "q2"]
    #expect(results.table(.items).number("mean", key) == 2.5)
    #expect(near(results.table(.items).number("sd", key), 4.5.squareRoot(), within: 1e-12))
    let shares = results.table(.distributions)
    #expect(shares.rows(key).count == 5)
    #expect(shares.cell("count", key.merging(["value": "4"]) { $1 }) == .integer(1))
    #expect(shares.number("share", key.merging(["value": "4"]) { $1 }) == 0.5)
    #expect(shares.number("share", key.merging(["value": "5"]) { $1 }) == 0)
  }

  @Test func noDataMeansNoRow() {
    let survey = SmallSurvey(
      items: [item("q1"), item("q2")], dimensions: [dimension("a", ["q1"]), dimension("b", ["q2"])])
    let wave = survey.wave([("fjell", [3, nil]), ("dal", [3, 3])], absent: ["q2"])
    let results = SmallCase(surveys: [survey.data([wave])]).results()
    #expect(results.table(.dimensions).rows(["dimension": "b"]).isEmpty)
    #expect(results.table(.items).rows(["item": "q2"]).isEmpty)
    for schema in TableSchema.release where schema.place(of: "unit") != nil {
      #expect(results.table(schema).rows(["unit": "havn"]).isEmpty)
    }
  }

  @Test func everyTableStandsOnceInOrderAndShowsAll() {
    let results = answered.results()
    #expect(results.tables.map(\.schema.name) == TableSchema.release.map(\.name))
    for table in results.tables where table.schema.place(of: "protection") != nil {
      #expect(table.rows(["protection": "shown"]).count == table.rowCount)
    }
  }
}

/// `rate`: all answers over all invited below; a published rate carries its rounding.
struct ResponseRateTests {
  private let survey = SmallSurvey(items: [item("q1")], dimensions: [dimension("d", ["q1"])])

  @Test func parentsAddUpBothSides() {
    let wave = survey.wave(
      [("fjell", [1]), ("fjell", [2]), ("dal", [3]), ("skoler", [3])],
      invited: .perUnit([nil, 2, 4, 2, 8]))
    let table = SmallCase(surveys: [survey.data([wave])]).results().table(.responseRates)
    // fjell 2/4, dal 1/2, skoler (2 + 1 + 1)/(4 + 2 + 2), havn 0/8, kommune 4/16.
    let expected = ["fjell": 0.5, "dal": 0.5, "skoler": 0.5, "havn": 0, "kommune": 0.25]
    for (unit, rate) in expected {
      #expect(table.number("rate", ["unit": unit]) == rate)
      #expect(table.cell("rate_low", ["unit": unit]).isEmpty)
    }
    #expect(table.cell("invited", ["unit": "kommune"]) == .integer(16))
  }

  /// A part of the invited is not the whole: 3 answers over a known 2 would be 150 %.
  @Test func aUnitWithoutACountLeavesThoseAboveWithoutARate() {
    let wave = survey.wave(
      [("fjell", [1]), ("fjell", [2]), ("dal", [3])], invited: .perUnit([nil, nil, 2, nil, 4]))
    let table = SmallCase(surveys: [survey.data([wave])]).results().table(.responseRates)
    #expect(table.number("rate", ["unit": "fjell"]) == 1)
    for unit in ["dal", "skoler", "kommune"] {
      #expect(table.cell("rate", ["unit": unit]).isEmpty)
      #expect(table.cell("invited", ["unit": unit]).isEmpty)
    }
  }

  @Test func oneNumberForTheWholeGivesTheRootARate() {
    let wave = survey.wave([("fjell", [1]), ("dal", [3])], invited: .whole(8))
    let table = SmallCase(surveys: [survey.data([wave])]).results().table(.responseRates)
    #expect(table.number("rate", ["unit": "kommune"]) == 0.25)
    #expect(table.cell("rate", ["unit": "fjell"]).isEmpty)
    #expect(table.cell("answered", ["unit": "fjell"]) == .integer(1))
  }

  @Test func withoutInvitedThereIsNoRate() {
    let wave = survey.wave([("fjell", [1])])
    let table = SmallCase(surveys: [survey.data([wave])]).results().table(.responseRates)
    #expect(table.cell("rate", ["unit": "kommune"]).isEmpty)
  }

  /// 68 % is anything from 0.675 to 0.685, to the last digit.
  @Test func aPublishedRateIsARoundedFigure() {
    let wave = WaveData(
      declaration: WaveDeclaration(
        label: "2012", responseRate: 0.68, responseRateHalfWidth: 0.005),
      content: .rateOnly, events: [], invited: nil)
    let table = SmallCase(surveys: [survey.data([wave])]).results().table(.responseRates)
    #expect(table.rowCount == 1)
    #expect(table.number("rate", ["unit": "kommune"]) == 0.68)
    #expect(table.number("rate_low", ["unit": "kommune"]) == 0.675)
    #expect(table.number("rate_high", ["unit": "kommune"]) == 0.685)
    #expect(table.cell("answered", ["unit": "kommune"]).isEmpty)
  }
}
