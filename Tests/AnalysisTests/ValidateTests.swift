import Responses
import Survey
import Testing

@testable import Analysis

/// What an analyst should know before trusting a wave; no answer is changed and none dropped.
struct ValidateTests {
  private let survey = SmallSurvey(
    items: [item("q1"), item("q2")], dimensions: [dimension("d", ["q1", "q2"])])

  /// What is found, but for response rates.
  private func notes(_ rows: [Respondent], invited: Invited? = nil) -> [QualityNote] {
    let wave = survey.wave(rows, invited: invited)
    return accepted(
      ReadData(
        organisation: smallOrganisation, surveys: [survey.data([wave])], registers: [], notes: [])
    ).notes.filter { $0.rule != QualityRule.responseRate.rawValue }
  }

  /// Blank in 2 of 10 is a fifth, and no more; in 3 of 10 it is. Not asked is not blank.
  @Test func blankItems() {
    func rows(_ blank: Int) -> [Respondent] {
      (0..<10).map { ("fjell", [$0 < blank ? nil : 3, $0 < blank ? 4 : notAsked]) }
    }
    #expect(notes(rows(2)).isEmpty)
    let found = notes(rows(3))
    #expect(found.map(\.rule) == ["item_non_response"])
    #expect(found.first?.column == "q1" && found.first?.count == 3)
    #expect(found.first?.source == "medarbeider 2012")
  }

  @Test func moreAnswersThanInvited() {
    let rows: [Respondent] = [("fjell", [1, 1]), ("fjell", [2, 2]), ("dal", [3, 3])]
    #expect(notes(rows, invited: .perUnit([nil, nil, 2, 1, nil])).isEmpty)
    let over = notes(rows, invited: .perUnit([nil, nil, 1, nil, 5]))
    // Dal answered and has no count: that is not to have more answers than invited.
    #expect(over.map(\.rule) == ["invited_unknown", "more_answers_than_invited"])
    #expect(over.map(\.count) == [1, 1])
  }

  /// A list with lines for totals counts everybody once more at every level above.
  @Test func totalsAmongTheInvited() throws {
    let wave = survey.wave(
      [("fjell", [1, 1])], invited: .perUnit([100, 60, 40, 20, 40]))
    let read = ReadData(
      organisation: smallOrganisation, surveys: [survey.data([wave])], registers: [], notes: [])
    let faults = #expect(throws: Faults.self) { try validate(read) }
    let fault = try #require(faults?.diagnostics.first { $0.rule == "invited_total" })
    #expect(fault.severity == .error)
    #expect(fault.message.hasSuffix("kommune, skoler (2)"))
    // A unit with people of its own is no total; the whole may be one all the same.
    #expect(notes([("fjell", [1, 1])], invited: .perUnit([3, 5, 40, 20, 40])).isEmpty)
    let whole = survey.wave([("fjell", [1, 1])], invited: .perUnit([105, 5, 40, 20, 40]))
    #expect(throws: Faults.self) {
      try validate(
        ReadData(
          organisation: smallOrganisation, surveys: [survey.data([whole])], registers: [],
          notes: []))
    }
  }

  /// A total that is off by one, of a unit whose own people never answered.
  @Test func aTotalThatIsNotExact() throws {
    let rows = (0..<10).map { _ in ("fjell", [1, 1]) as Respondent }
    let found = notes(rows, invited: .perUnit([nil, 61, 40, 20, 40]))
    #expect(found.map(\.rule) == ["invited_total"] && found[0].severity == .warning)
    #expect(found[0].message.hasSuffix("skoler"))
    #expect(notes(rows, invited: .perUnit([nil, 53, 40, 20, 40])).isEmpty)
    #expect(notes(rows, invited: .perUnit([nil, 200, 40, 20, 40])).isEmpty, "staff of its own")
    let own = rows + (0..<6).map { _ in ("skoler", [1, 1]) as Respondent }
    #expect(
      notes(own, invited: .perUnit([nil, 60 + 1, 40, 20, 40])).map(\.rule) == ["invited_total"])
    let many = own + [("skoler", [1, 1]) as Respondent]
    #expect(notes(many, invited: .perUnit([nil, 61, 40, 20, 40])).isEmpty)
  }

  /// One number for the whole is compared as the units' are.
  @Test func moreAnswersThanWereInvitedAtAll() {
    let rows: [Respondent] = [("fjell", [1, 1]), ("dal", [2, 2])]
    #expect(notes(rows, invited: .whole(2)).isEmpty)
    #expect(notes(rows, invited: .whole(1)).map(\.rule) == ["more_answers_than_invited"])
  }

  /// Respondents whose unit is not known were invited in one: the whole keeps its rate.
  @Test func respondentsWithoutAUnitBelongToTheWhole() {
    let wave = survey.wave(
      [("nowhere", [1, 1]), ("fjell", [2, 2]), ("dal", [2, 2])],
      invited: .perUnit([nil, nil, 4, 4, 2]))
    let found = SmallCase(surveys: [survey.data([wave])]).results()
      .table(.responseRates)
    let whole = ["unit": "kommune"]
    #expect(found.number("invited", whole) == 10 && found.number("answered", whole) == 3)
    #expect(found.number("rate", whole) == 0.3)
  }

  /// A don't-know is an answer; a blank, a code outside the codebook or a question not asked is none.
  @Test func onlyAnsweredRowsAreKeptInOrder() {
    let wave = survey.wave([
      ("fjell", [nil, nil]), ("dal", [dontKnow, nil]), ("havn", [outOfRange, notAsked]),
      ("havn", [nil, 5]),
    ])
    let data = accepted(
      ReadData(
        organisation: smallOrganisation, surveys: [survey.data([wave])], registers: [], notes: []))
    guard case .microdata(let table) = data.surveys[0].waves[0].content else {
      Issue.record("microdata stay microdata")
      return
    }
    #expect(table.sourceRows == [3, 5] && table.units == [3, 4])
    #expect(table.items[1]?.value(1) == 5 && table.items[0]?.missing(0) == .dontKnow)
  }
}

/// Numbers as people read them.
struct DecimalTextTests {
  @Test(arguments: [
    (-0.1, 2, "\u{2212}0,10"), (0.004, 2, "0,00"), (-0.004, 2, "0,00"), (4.5, 0, "5"),
    (12.345678, 3, "12,346"), (0.05, 1, "0,1"),
  ])
  func commaAndTrueMinus(value: Double, places: Int, text: String) {
    #expect(decimal(value, places: places, .nb) == text)
    #expect(decimal(value, places: places, .nn) == text)
    #expect(decimal(value, places: places, .en) == text.replacing(",", with: "."))
  }

  /// What is no number, or has more digits than a number holds, is told all the same.
  @Test(arguments: [
    (Double.nan, "\u{2013}"), (.infinity, "\u{2013}"), (-.infinity, "\u{2013}"), (1e300, "1e+300"),
    (-2.5e20, "\u{2212}2.5e+20"), (1e-300, "0.00"), (-0.0, "0.00"),
  ])
  func numbersOfAnySize(value: Double, text: String) {
    #expect(decimal(value, places: 2, .en) == text)
  }

  @Test func wholeNumbersHaveNoPoint() {
    #expect(plain(3) == "3" && plain(-111) == "-111" && plain(2.5) == "2.5")
  }
}
