import Responses
import Survey
import Testing

@testable import Analysis

struct OrdinalReliabilityTests {
  private func table(
    _ items: [Item], _ cells: [[Int?]], in survey: [String]? = nil
  ) -> Table {
    let survey = SmallSurvey(
      items: items, dimensions: [dimension("d", survey ?? items.map(\.id))])
    return SmallCase(surveys: [survey.data([survey.wave(cells.map { ("fjell", $0) })])])
      .results().table(.reliability)
  }

  private func times(_ count: Int, _ cells: [Int?]) -> [[Int?]] {
    [[Int?]](repeating: cells, count: count)
  }

  /// Cut at their medians, a third in each equal corner: ρ = ½, so alpha is 2·(1 − 2/3). The second
  /// item is exported reversed; rows that miss an item count in neither.
  @Test func fromCountsOfCompleteRows() {
    let cells =
      times(20, [2, 4]) + times(10, [2, 2]) + times(10, [4, 4]) + times(20, [4, 2])
      + times(9, [2, nil]) + times(7, [nil, 5])
    let found = table([item("q1"), item("q2", reversed: true)], cells)
    #expect(near(found.number("alpha_ordinal", [:]), 2.0 / 3, within: 1e-12))
    #expect(found.cell("n", [:]) == .integer(60))
    #expect(found.text("why", [:])?.contains("sparse_table") == false)
  }

  @Test func reasonsForWhatIsEmpty() {
    func why(_ items: [Item], _ cells: [[Int?]]) -> [Substring] {
      (table(items, cells).text("why", [:]) ?? "").split(separator: " ")
    }
    let three = ["q1", "q2", "q3"].map { item($0) }
    let spread = (0..<40).map { [$0 % 5 + 1, ($0 * 7 / 3) % 5 + 1, ($0 * 11 / 4) % 5 + 1] }
    // The third item is always 3: no variance, so neither factor model nor polychoric.
    let flat = why(three, spread.map { [$0[0], $0[1], 3] })
    #expect(flat.contains("no_variance") && flat.filter { $0 == "no_variance" }.count == 1)
    // The third is the first again: the factor model has nothing to invert.
    #expect(why(three, spread.map { [$0[0], $0[1], $0[0]] }).contains("singular"))
    // Three complete rows for three items.
    let few = why(three, Array(spread.prefix(3)))
    #expect(few.contains("few_observations") && few.contains("sparse_table"))
    // Points from 0 to 100 are numbers.
    let wide = ["q1", "q2", "q3"].map { item($0, scale: Scale(min: 0, max: 100)) }
    let numbers = table(wide, spread)
    #expect(numbers.cell("alpha_ordinal", [:]).isEmpty)
    #expect(numbers.text("why", [:])?.contains("not_ordinal") == true)
    // Two answers that never meet: ½ is put into the empty cells, and that is said.
    let filled = table(
      [item("q1"), item("q2")], times(40, [2, 2]) + times(10, [2, 4]) + times(50, [4, 4]))
    #expect(filled.number("alpha_ordinal", [:]) != nil)
    #expect(filled.text("why", [:])?.contains("sparse_table") == true)
  }
}
