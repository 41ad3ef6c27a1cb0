import Survey
import Testing

@testable import Classification

/// Truth: the labels of `SampleData/corpus`, by their authors.
struct CorpusTests {
  /// Counts as the corpus' own description gives them.
  @Test func corpusIsWhole() {
    #expect(Corpus.rows.count == 531)
    #expect(Corpus.rows.filter(\.isAmbiguous).count == 168)
    #expect(Set(Corpus.rows.map(\.group)).count == 63)
  }

  @Test func publishedIndicatorsAreWholeAndNotOfTheCorpus() {
    #expect(Corpus.published.count == 1496)
    func key(_ row: LabelledIndicator) -> [UInt8] { IndicatorText(row.text).symbols }
    let corpus = Set(Corpus.rows.map(key))
    #expect(!Corpus.published.contains { corpus.contains(key($0)) })
    #expect(Corpus.published.allSatisfy { ($0.position < 0.5) == ($0.role == .driver) })
    #expect(
      Corpus.published.allSatisfy {
        $0.isAmbiguous == !($0.otherRoles.isEmpty && $0.otherQualities.isEmpty)
      })
  }

  /// Regression guard: folds of whole sources. The rules were written by somebody who had read the
  /// corpus, so this says that nothing got worse, not how well other texts are read. Beside each
  /// floor stands what was measured.
  @Test func readsSourcesThatItWasNotTrainedOn() throws {
    let evaluation = evaluate(
      Corpus.rows, leavingOut: .source, beside: Corpus.published, folds: 3)
    #expect(evaluation.outcomes.count == 531)
    let role = try #require(evaluation.roleMacroF1)
    let quality = try #require(evaluation.qualityMacroF1)
    let position = try #require(evaluation.positionError)
    let acceptable = try #require(evaluation.acceptableShare)
    let calibration = try #require(evaluation.calibration).error
    #expect(role >= 0.95, "measured 0.972")
    #expect(quality >= 0.945, "measured 0.967")
    #expect(position <= 0.06, "measured 0.047")
    #expect(acceptable >= 0.90, "measured 0.929")
    #expect(calibration <= 0.10, "kept on the careful side")
    // What always answering the larger class would reach, so that the floors mean something.
    let largest = Evaluation.macroF1([[0, 181], [0, 182]]) ?? 1
    #expect(role > largest + 0.3)
  }

  /// The compiled weights are those that training gives: reproducible, and not made with rules
  /// that have since changed. One step of rounding is allowed for another machine's `exp`.
  @Test func compiledWeightsAreCurrent() {
    #expect(IndicatorModel.isShippedCurrent, "run `indikator classify --train`")
    let trained = train(Corpus.rows + Corpus.published)
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
