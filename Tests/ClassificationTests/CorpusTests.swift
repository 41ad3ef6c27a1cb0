import Survey
import Testing

@testable import Classification

/// Truth: the labels of `SampleData/corpus`, by their authors.
struct CorpusTests {
  /// Counts as the corpus' own description gives them.
  @Test func corpusIsWhole() {
    #expect(Corpus.rows.count == 531)
    #expect(Corpus.rows.filter(\.isAmbiguous).count == 168)
    #expect(Corpus.rows.filter(\.wasReadForRules).count == 286)
    #expect(Set(Corpus.rows.map(\.group)).count == 63)
  }

  /// Regression guard on the honest figure: folds of whole groups, rows that the rules were not
  /// written from. Beside each floor stands what was measured. A change that lowers a figure
  /// below its floor needs a reason.
  @Test func readsGroupsThatItHasNotSeen() throws {
    let evaluation = evaluate(Corpus.rows, folds: 4).unread
    #expect(evaluation.outcomes.count == 245)
    let role = try #require(evaluation.roleMacroF1)
    let quality = try #require(evaluation.qualityMacroF1)
    let position = try #require(evaluation.positionError)
    let acceptable = try #require(evaluation.acceptableShare)
    #expect(role >= 0.78, "measured 0.803")
    #expect(quality >= 0.84, "measured 0.862")
    #expect(position <= 0.14, "measured 0.128")
    #expect(acceptable >= 0.70, "measured 0.725")
    // What always answering the larger class would reach, so that the floors mean something.
    let largest = Evaluation.macroF1([[0, 98], [0, 78]]) ?? 1
    #expect(role > largest + 0.3)
  }

  /// The compiled weights are those that training gives: reproducible, and not made with rules
  /// that have since changed. One step of rounding is allowed for another machine's `exp`.
  @Test func compiledWeightsAreCurrent() {
    #expect(IndicatorModel.isShippedCurrent, "run `indikator classify --train`")
    let trained = train(Corpus.rows)
    let shipped = IndicatorModel.shipped
    #expect(trained.weights.count == shipped.weights.count)
    let furthest = zip(trained.weights, shipped.weights).map { abs(Int($0) - Int($1)) }.max()
    #expect((furthest ?? 9) <= 1)
    #expect(abs(trained.sharpness.role - shipped.sharpness.role) <= 1e-9)
  }

  @Test func modelSurvivesItsOwnText() {
    let shipped = IndicatorModel.shipped
    #expect(IndicatorModel(encoded: shipped.encoded) == shipped)
    #expect(IndicatorModel(encoded: String(shipped.encoded.dropLast(5))) == nil)
    #expect(IndicatorModel(encoded: "fingerprint 1\n" + shipped.encoded) == nil)
    #expect(shipped.sourceFile.utf8.count < 200_000)
  }
}
