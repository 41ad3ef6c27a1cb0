import Survey
import Testing

@testable import Classification

/// Truth: worked by hand.
struct EvaluationTests {
  static let exact = 1e-12

  /// Labels A A A B, read A A B B: F1(A) = 2·2/(3+2) = 0.8, F1(B) = 2·1/(1+2) = 2/3.
  @Test func macroF1ByHand() throws {
    let score = try #require(Evaluation.macroF1([[2, 1], [0, 1]]))
    #expect(abs(score - (0.8 + 2.0 / 3) / 2) < Self.exact)
  }

  @Test func macroF1LeavesOutClassesThatAreNotThere() {
    #expect(Evaluation.macroF1([[3, 0, 0], [0, 0, 0], [0, 0, 2]]) == 1)
    #expect(Evaluation.macroF1([[0, 0], [0, 0]]) == nil)
  }

  /// Ten bins of two rows each say 0.75; in nine bins one of two is right (gap 0.25), in the last
  /// both (gap 0.25): the error is 0.25.
  @Test func calibrationErrorByHand() throws {
    let rows = (0..<20).map { (probability: 0.75, isRight: $0 >= 18 || $0.isMultiple(of: 2)) }
    let found = try #require(Calibration(rows))
    #expect(abs(found.error - 0.25) < Self.exact)
    #expect(Calibration([]) == nil)
  }

  /// Ten bins of one row: right with p, a miss of 1 − p with probability p and of p with 1 − p. Bins of
  /// two at 0.6 and 0.8: 1.4 right are expected, of 0.08, 0.44 and 0.48 for none, one, both.
  @Test func calibrationByChanceByHand() throws {
    let ones = try #require(Calibration((0..<10).map { _ in (0.9, true) }))
    #expect(abs(ones.byChance - 2 * 0.9 * 0.1) < Self.exact)
    let twos = try #require(Calibration((0..<20).map { (0.5 + Double($0) / 1e9, true) }))
    #expect(abs(twos.byChance - 0.25) < 1e-7)
    let uneven = try #require(
      Calibration([(0.6, true), (0.8, true)] + (0..<18).map { _ in (1.0, true) }))
    #expect(abs(uneven.byChance - (0.08 * 1.4 + 0.44 * 0.4 + 0.48 * 0.6) / 20) < Self.exact)
    #expect(abs(uneven.error - 0.6 / 20) < Self.exact)
  }

  @Test func foldsNeverPartAGroup() {
    let groups = ["a", "b", "a", "c", "b", "a", "d"]
    let folds = groupFolds(groups, count: 3)
    #expect(folds.flatMap { $0 }.sorted() == Array(0..<7))
    for group in Set(groups) {
      #expect(folds.filter { $0.contains { groups[$0] == group } }.count == 1)
    }
    // Largest first, each to the emptiest: a (3) | b (2) | c, d.
    #expect(folds.map(\.count) == [3, 2, 2])
    #expect(groupFolds(["a", "a"], count: 5).count == 1)
  }

  @Test func anAlternativeIsAcceptable() {
    let label = LabelledIndicator(
      text: "Utgift per elev", unit: "kr", role: .result, quality: .structure, position: 0.6,
      isAmbiguous: true, group: "x", otherRoles: [.driver])
    let evaluation = evaluate([label], by: .shipped)
    #expect(evaluation.acceptableShare == 1)
    #expect(evaluation.roleMacroF1 == nil)
    #expect(evaluation.outcomes.count == 1)
  }

  /// Words that alone tell the classes apart in one group must carry to another.
  @Test func trainingLearnsWhatSeparates() {
    func row(_ text: String, _ role: IndicatorRole, _ group: String) -> LabelledIndicator {
      LabelledIndicator(
        text: text, unit: "", role: role, quality: role == .driver ? .structure : .objective,
        position: role == .driver ? 0.1 : 0.9, group: group)
    }
    let rows = (0..<6).flatMap { group in
      [row("zzyzx \(group)", .driver, "g\(group)"), row("wubba \(group)", .result, "g\(group)")]
    }
    let evaluation = evaluate(rows, folds: 3)
    #expect(evaluation.roleMacroF1 == 1)
    #expect(evaluation.qualityMacroF1 == 1)
    #expect(evaluation.description.contains("macro-F1, role                            1.000"))
  }

  @Test func withoutRows() {
    #expect(evaluate([]).roleMacroF1 == nil)
    #expect(train([]).weights.allSatisfy { $0 == 0 })
  }
}
