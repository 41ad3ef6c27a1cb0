import Responses
import Survey
import Testing

@testable import Analysis

/// Nondifferentiation: one and the same answer to a whole battery. Which rows it is told of is plain
/// from how they are made.
struct StraightLineTests {
  private func found(
    _ survey: SmallSurvey, _ rows: [[Int?]], _ rule: QualityRule = .straightLining,
    items: Int = 10
  ) -> [String: Found] {
    let quality = QualitySettings(
      levels: [.itemNonResponse: .off], straightLiningItems: items, duplicateItems: 1000)
    return checked(survey, survey.wave(rows.map { ("fjell", $0) }), quality).found(rule)
  }

  private func line(_ value: Int, _ count: Int) -> [Int?] { .init(repeating: value, count: count) }

  @Test func oneAnswerToAllOfTen() {
    var almost = line(4, 10)
    almost[9] = 3
    let rows = [line(4, 10), almost, line(1, 10), [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]]
    #expect(found(longSurvey(10), rows) == ["q1..q10": Found(count: 2, rows: [2, 4])])
  }

  /// Nine answers are no line, though nothing else was answered; blanks, don't-knows, questions that
  /// were not asked and codes outside the codebook are passed over.
  @Test func whatIsNoAnswerIsPassedOver() {
    var gaps = line(5, 12)
    (gaps[0], gaps[7]) = (nil, dontKnow)
    var short = gaps
    short[3] = notAsked
    var strange = line(5, 12)
    (strange[1], strange[2]) = (outOfRange, notAsked)
    #expect(
      found(longSurvey(12), [gaps, short, strange])
        == ["q1..q12": Found(count: 2, rows: [2, 4])])
  }

  @Test func nineItemsAreNoBattery() {
    #expect(found(longSurvey(9), [line(3, 9)]).isEmpty)
    #expect(found(longSurvey(9), [line(3, 9)], items: 9)["q1..q9"]?.count == 1)
  }

  /// Each scale is a battery of its own: twelve on 1–5, ten on 1–6 between them.
  @Test func eachScaleIsABattery() {
    let others = Set(stride(from: 2, through: 20, by: 2))
    let survey = longSurvey(22, others: others)
    let row = (1...22).map { (others.contains($0) ? 6 : 3) as Int? }
    let half = (1...22).map { (others.contains($0) ? 6 : $0 % 3 + 1) as Int? }
    #expect(
      found(survey, [row, half]) == [
        "q1..q22": Found(count: 1, rows: [2]), "q2..q20": Found(count: 2, rows: [2, 3]),
      ])
  }

  /// One answer to a question and to its reverse contradicts itself, save for the middle of the scale
  /// and save where the reversed question was left blank.
  @Test func reversedItemsAreARuleOfTheirOwn() {
    let survey = longSurvey(11, reversed: [4])
    var blank = line(5, 11)
    blank[3] = nil
    let rows = [line(5, 11), line(3, 11), blank, line(1, 11)]
    #expect(found(survey, rows) == ["q1..q11": Found(count: 2, rows: [3, 4])])
    #expect(
      found(survey, rows, .straightLiningReversed)
        == ["q1..q11": Found(severity: .warning, count: 2, rows: [2, 5])])
    let sixes = longSurvey(11, reversed: [4], others: Set(1...11))
    // Six points have no middle.
    #expect(found(sixes, [line(3, 11)]).isEmpty)
    #expect(found(sixes, [line(3, 11)], .straightLiningReversed)["q1..q11"]?.count == 1)
  }

  /// Against a plain count of different answers, row by row, for tables drawn at random.
  @Test(arguments: 0..<20) func asCountedRowByRow(seed: UInt64) {
    var random = SplitMix(state: seed)
    let survey = longSurvey(12, reversed: [5])
    let rows = (0..<200).map { _ -> [Int?] in
      let favourite = Int.random(in: 1...5, using: &random)
      return (0..<12).map { _ in
        switch Int.random(in: 0..<40, using: &random) {
        case 0: nil
        case 1: dontKnow
        case 2: Int.random(in: 1...5, using: &random)
        default: favourite
        }
      }
    }
    var (plain, reversed): ([Int32], [Int32]) = ([], [])
    for (place, row) in rows.enumerated() {
      let values = row.compactMap(\.self).filter { $0 > 0 }
      guard values.count >= 10, Set(values).count == 1 else { continue }
      let contradicts = values[0] != 3 && (row[4] ?? -1) > 0
      if contradicts { reversed.append(Int32(place + 2)) } else { plain.append(Int32(place + 2)) }
    }
    #expect(plain.count > 5 && reversed.count > 5)
    #expect(found(survey, rows)["q1..q12"]?.rows == plain)
    #expect(found(survey, rows, .straightLiningReversed)["q1..q12"]?.rows == reversed)
  }

  @Test func realScoresTheSame() {
    let scale = Scale(min: 0, max: 10, values: .real)
    let items = (1...10).map { item("q\($0)", scale: scale) }
    let survey = SmallSurvey(items: items, dimensions: [dimension("d", ["q1"])])
    let columns = (0..<10).map { place in
      AnswerColumn.real(
        values: [2.5, 2.5, place == 9 ? .nan : 0.1], kinds: [0, 0, place == 9 ? 252 : 0])
    }
    let table = ResponseTable(
      rowCount: 3, sourceRows: [7, 8, 9], units: [2, 2, 2], respondents: nil, weights: nil,
      items: columns, background: [])
    let wave = WaveData(
      declaration: WaveDeclaration(label: "2012"), content: .microdata(table), events: [],
      invited: nil)
    let quality = QualitySettings.only(.straightLining, QualityLevels(note: 0))
    #expect(
      checked(survey, wave, quality).found(.straightLining)
        == ["q1..q10": Found(count: 2, rows: [7, 8])])
  }
}

/// SplitMix64 (Steele, Lea & Flood 2014): a generator with a seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
