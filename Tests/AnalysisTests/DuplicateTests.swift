import Responses
import Survey
import Testing

@testable import Analysis

/// Rows with the same answers throughout as another row of their unit.
struct DuplicateTests {
  private func found(
    _ survey: SmallSurvey, _ rows: [Respondent], items: Int = 20, background: [[UInt8]?] = []
  ) -> (Found?, message: String) {
    let quality = QualitySettings.only(
      .duplicateAnswers, QualityLevels(note: 0), duplicateItems: items)
    let data = checked(survey, survey.wave(rows, background: background), quality)
    return (data.found(.duplicateAnswers)[""], data.notes.first?.message ?? "")
  }

  /// 1, 2, 3, 4, 5, 1, 2, … from `start`.
  private func cells(_ start: Int, _ count: Int = 20) -> [Int?] {
    (0..<count).map { (start + $0) % 5 + 1 }
  }

  /// Rows 2, 4 and 7 are alike and of fjell, 3 and 8 alike and of dal; row 5 is as 2 but of dal, row 6
  /// differs in one answer.
  @Test func groupsWithinUnits() {
    var other = cells(0)
    other[19] = 1
    let (all, message) = found(
      longSurvey(20),
      [
        ("fjell", cells(0)), ("dal", cells(1)), ("fjell", cells(0)), ("dal", cells(0)),
        ("fjell", other), ("fjell", cells(0)), ("dal", cells(1)),
      ])
    #expect(all == Found(count: 5, rows: [2, 3, 4, 7, 8], groups: [1, 2, 1, 1, 2]))
    #expect(message.contains("in 2 groups"))
    // Fjell has 6 pairs and dal 3, 21 − 9 = 12 cross the border; row 5 is alike with three of fjell:
    // 3/12 · 9 = 2.25.
    #expect(message.contains("chance explains about 2.3 such pairs"))
  }

  @Test func blanksAndDontKnowsAreAlikeOnlyIfTheSame() {
    var (blank, unsure) = (cells(0, 21), cells(0, 21))
    (blank[5], unsure[5]) = (nil, dontKnow)
    let rows: [Respondent] = [
      ("fjell", cells(0, 21)), ("fjell", blank), ("fjell", unsure), ("fjell", blank),
    ]
    let (all, message) = found(longSurvey(21), rows)
    #expect(all == Found(count: 2, rows: [3, 5], groups: [1, 1]))
    #expect(message.contains("no two people of different units coincide so"))
  }

  @Test func backgroundIsPartOfTheAnswers() {
    let variable = BackgroundVariable(
      id: "age", label: LocalizedText("Age"),
      values: ["1", "2"].map { .init(code: $0, label: LocalizedText($0)) })
    var survey = longSurvey(20)
    survey.background = [variable]
    let rows: [Respondent] = .init(repeating: ("fjell", cells(0)), count: 3)
    #expect(found(survey, rows, background: [[0, 1, 0]]).0?.rows == [2, 4])
    #expect(found(survey, rows, background: [nil]).0?.rows == [2, 3, 4])
  }

  /// Nineteen answers may be alike by chance.
  @Test func tooFewAnswersAreNotJudged() {
    var short = cells(0)
    short[0] = nil
    let rows: [Respondent] = [("fjell", short), ("fjell", short)]
    #expect(found(longSurvey(20), rows).0 == nil)
    #expect(found(longSurvey(20), rows, items: 19).0?.count == 2)
  }

  /// Straight lines are alike by nature. Those of one battery count for nothing; the other battery must
  /// hold answers enough by itself.
  @Test func straightLinesDoNotCount() {
    let line: [Int?] = .init(repeating: 4, count: 20)
    #expect(found(longSurvey(20), [("fjell", line), ("fjell", line)]).0 == nil)
    let survey = longSurvey(40, others: Set(21...40))
    let half: [Respondent] = .init(repeating: ("fjell", line + cells(0, 20)), count: 2)
    #expect(found(survey, half).0?.count == 2)
    #expect(found(survey, half, items: 21).0 == nil)
  }

  /// Against every row held against every other, for tables drawn from few patterns.
  @Test(arguments: 0..<20) func asEveryPairSays(seed: UInt64) {
    var random = SplitMix(state: seed)
    let survey = longSurvey(6, others: [2, 5])
    let units = ["fjell", "dal", "havn"]
    let rows = (0..<300).map { _ -> Respondent in
      let cells = (0..<6).map { _ -> Int? in
        [1, 1, 1, 1, 2, nil, dontKnow, outOfRange][Int.random(in: 0..<8, using: &random)]
      }
      return (units[Int.random(in: 0..<3, using: &random)], cells)
    }
    let judged = rows.indices.filter { row in
      rows[row].cells.count { ($0 ?? -1) > 0 } >= 4
    }
    var expected: [Int32] = []
    var first: [Int: Int] = [:]
    for row in judged {
      let alike = judged.filter {
        rows[$0].unit == rows[row].unit && rows[$0].cells == rows[row].cells
      }
      if alike.count > 1 {
        expected.append(Int32(row + 2))
        first[row] = alike[0]
      }
    }
    let quality = QualitySettings.only(
      .duplicateAnswers, QualityLevels(note: 0), duplicateItems: 4)
    let data = checked(survey, survey.wave(rows), quality)
    let all = data.found(.duplicateAnswers)[""]
    // Rows without any answer are left out before, and with them no judged row.
    #expect(expected.count > 10)
    #expect(all?.rows == expected)
    let numbers = Dictionary(
      uniqueKeysWithValues: Set(first.values).sorted().enumerated().map { ($1, Int32($0 + 1)) })
    #expect(all?.groups == expected.map { numbers[first[Int($0) - 2] ?? -1] ?? 0 })
  }

  /// Everybody alike, which a comparison of every row with every other would never finish.
  @Test(.timeLimit(.minutes(1))) func manyAlikeTakeNoTime() {
    let survey = longSurvey(20)
    let rows: [Respondent] = .init(repeating: ("fjell", cells(0)), count: 60_000)
    #expect(found(survey, rows).0?.count == 60_000)
  }
}
