import Responses
import Survey
import Testing

struct AnswerColumnTests {
  /// 1, 3, blank, don't know, not asked, out of range on a scale of three.
  private let coded = AnswerColumn.coded(
    values: [1, 2, 3], cells: [0, 2, 252, 253, 254, 255])
  /// The value under a missing kind is no answer, whatever it is.
  private let real = AnswerColumn.real(
    values: [2.25, -1, 3, 4, 5, 6], kinds: [0, 0, 252, 253, 254, 255])

  private let missing: [MissingKind?] = [
    nil, nil, .notAnswered, .dontKnow, .notAsked, .outOfRange,
  ]

  @Test func valuesAndMissingKindsExcludeEachOther() {
    for column in [coded, real] {
      #expect(column.count == 6)
      #expect((0..<6).map { column.missing($0) } == missing)
      #expect((0..<6).allSatisfy { (column.value($0) == nil) == (column.missing($0) != nil) })
    }
    #expect((0..<2).map { coded.value($0) } == [1, 3])
    #expect((0..<2).map { real.value($0) } == [2.25, -1])
  }

  @Test func doublesAreNaNWhereMissing() {
    for (column, values) in [(coded, [1.0, 3]), (real, [2.25, -1])] {
      let doubles = column.doubles()
      #expect(Array(doubles.prefix(2)) == values)
      #expect(!doubles.dropFirst(2).contains { !$0.isNaN })
    }
  }

  /// Codes of any size sit behind small indices, up to 251 of them.
  @Test func everyIndexBelowTheMissingKindsIsAnAnswer() {
    let values = (0..<251).map { Double($0) - 111 }
    let column = AnswerColumn.coded(values: values, cells: AnswerCells((0..<251).map { UInt8($0) }))
    #expect(column.doubles() == values)
    #expect((0..<251).allSatisfy { column.missing($0) == nil && column.value($0) == values[$0] })
  }

  @Test func anEmptyColumn() {
    #expect(AnswerColumn.coded(values: [], cells: []).doubles().isEmpty)
    #expect(AnswerColumn.real(values: [], kinds: []).count == 0)
  }

  /// A table of answers prints as counts, never as answers.
  @Test func aResponseTableKeepsItsAnswersToItself() {
    let table = ResponseTable(
      rowCount: 6, sourceRows: [2, 3, 4, 5, 6, 7], units: [0, 0, 0, 0, 0, 0],
      respondents: ["hemmelig", "b", "c", "d", "e", "f"], weights: nil, items: [coded, nil],
      background: [])
    #expect("\(table)" == "6 rows, 2 items")
  }
}
