import Survey
import Testing

@testable import Classification

struct ClassifyTests {
  private func entry(
    source: Source? = nil, role: IndicatorRole? = nil, quality: IndicatorQuality? = nil
  ) -> CatalogueEntry {
    CatalogueEntry(
      indicator: "nokkeltall.x", text: "Utgift per elev", unit: "kr", source: source, role: role,
      quality: quality)
  }

  @Test func declaredWinsAndTheDisagreementIsSaid() {
    let reading = classify(
      text: "Utgift per elev", unit: "kr", declared: entry(role: .result, quality: .structure))
    #expect(reading.role == .result)
    #expect(reading.quality == .structure)
    #expect(reading.origin == .declared)
    #expect(reading.confidence == 1)
    #expect(reading.position == 0.55)
    #expect(reading.disagreesWithDeclared)
    #expect(reading.borderline)
    #expect(reading.evidence.text(in: .en).contains("reads differently"))
    #expect(reading.evidence.text(in: .nb).contains("leses annerledes"))
    #expect(reading.evidence.text(in: .nn).contains("lesen annleis"))
  }

  @Test func declaredThatAgreesKeepsTheReadingsPosition() {
    let plain = classify(text: "Utgift per elev", unit: "kr")
    let declared = classify(
      text: "Utgift per elev", unit: "kr", declared: entry(role: .driver))
    #expect(declared.origin == .declared)
    #expect(declared.position == plain.position)
    #expect(!declared.disagreesWithDeclared)
    #expect(declared.quality == plain.quality)
  }

  @Test func catalogueWithoutDeclarationIsReadAsText() {
    #expect(
      classify(text: "Utgift per elev", unit: "kr", declared: entry())
        == classify(text: "Utgift per elev", unit: "kr"))
  }

  @Test func evidenceNamesWordUnitAndRule() {
    let text = classify(text: "Søknader avgjort før lovens frist", unit: "%").evidence
    #expect(text.text(in: .nb).contains("«frist»"))
    #expect(text.text(in: .nb).contains("(R5:"))
    #expect(text.text(in: .en).contains("(Q2a:"))
    let money = classify(text: "Nettoutgift per elev", unit: "kr").evidence
    #expect(money.text(in: .nn).contains("«kr»"))
  }

  @Test func wordsAreQuotedAsWritten() {
    let text = classify(text: "Nöjd Medborgar-Index", unit: "indeks").evidence.text(in: .nb)
    #expect(text.contains("«Nöjd»"))
  }

  /// Degenerate: nothing to read.
  @Test(arguments: ["", "   ", "…", "—/—", "ikke"]) func nothingToRead(_ text: String) {
    let reading = classify(text: text, unit: "%")
    #expect(reading.confidence == 0)
    #expect(reading.borderline)
    #expect(reading.rules.isEmpty)
    #expect(reading.evidence.text(in: .en).hasPrefix("No text"))
  }

  /// Degenerate: words that mean nothing give an unsure reading without rules.
  @Test(arguments: ["xqzw vrblt", "漢字", "🙂🙂", "qqqqqqqqqq"]) func nonsense(_ text: String) {
    let reading = classify(text: text, unit: "")
    #expect(reading.rules.isEmpty)
    #expect(reading.borderline)
    #expect(reading.confidence < 0.6)
  }

  @Test func probabilitiesAreProbabilities() {
    for row in Corpus.rows {
      let reading = classify(text: row.text, unit: row.unit)
      let sum = IndicatorQuality.allCases.reduce(0) {
        $0 + (reading.qualityProbabilities[$1] ?? 0)
      }
      #expect(abs(sum - 1) < 1e-12)
      #expect((0...1).contains(reading.resultProbability))
      #expect((0...1).contains(reading.confidence))
      #expect((reading.position < 0.5) == (reading.role == .driver))
      #expect((0...1).contains(reading.position))
    }
  }

  /// No quadratic work in the length of a text: ten times the words, at most forty times the time.
  @Test func timeGrowsWithTheText() throws {
    let short = String(repeating: "andel vedtak innen frist ", count: 100)
    let long = String(repeating: "andel vedtak innen frist ", count: 1000)
    _ = classify(text: short, unit: "%")
    let clock = ContinuousClock()
    // The least of several runs, since the machine may be busy with others.
    func least(_ text: String) -> Duration? {
      (0..<5).map { _ in clock.measure { _ = classify(text: text, unit: "%") } }.min()
    }
    let first = try #require(least(short))
    let second = try #require(least(long))
    #expect(second < first * 40 + .milliseconds(50))
  }
}
