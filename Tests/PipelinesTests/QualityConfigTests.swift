import Survey
import Testing

@testable import Pipelines

private let yaml = Workplace.pipelineName

extension Workplace {
  /// The valid workplace with a `quality` section: `body` is the YAML mapping after the key.
  fileprivate static func quality(_ body: String) -> Workplace {
    Workplace().changing(yaml, "disclosure:", to: "quality: \(body)\ndisclosure:")
  }

  /// The valid workplace with more columns named for the responses of 2012.
  fileprivate static func columns(_ more: String) -> Workplace {
    Workplace().changing(yaml, "respondent: Id,", to: "respondent: Id, \(more),")
      .changing("Data/svar-2012.csv", ";alder\n", to: ";alder;fra;til;tid\n")
      .changing("Data/svar-2012.csv", ";3;1\n", to: ";3;1;;;\n")
  }
}

@Suite struct QualityConfigTests {
  @Test func standardsHoldWhereNothingIsSaid() throws {
    #expect(try Workplace().load().quality == QualitySettings())
    let settings = QualitySettings()
    #expect(settings[.itemNonResponse] == QualityLevels(warning: 0.2))
    #expect(settings[.responseRate] == QualityLevels(warning: 0.5))
    #expect(settings.straightLiningItems == 10 && settings.secondsPerItem == 2)
  }

  @Test func everythingThatCanBeSaid() throws {
    let settings = try Workplace.quality(
      """

        rejected_rows: {warning: 0.02, stop: 0.2}
        doubled_respondent: {warning: 0.01, stop: 0.1}
        duplicate_answers: {minimum_items: 12}
        straight_lining: {minimum_items: 8, note: 0.01, warning: 0.05, stop: 0.2}
        straight_lining_reversed: off
        unplaced: {stop: 0.8}
        speeding: {seconds_per_item: 1.5, warning: 0.1}
        item_non_response: {note: 0.1}
        response_rate: {note: 0.8, stop: 0.3}
        coverage: off
      """
    ).load().quality
    #expect(settings.duplicateItems == 12 && settings.straightLiningItems == 8)
    #expect(settings.secondsPerItem == 1.5)
    let expected: [QualityRule: QualityLevels] = [
      .rejectedRows: QualityLevels(warning: 0.02, stop: 0.2),
      .doubledRespondent: QualityLevels(warning: 0.01, stop: 0.1),
      .unplaced: QualityLevels(note: 0, warning: 0.5, stop: 0.8),
      .duplicateAnswers: QualityLevels(note: 0),
      .straightLining: QualityLevels(note: 0.01, warning: 0.05, stop: 0.2),
      .straightLiningReversed: .off, .speeding: QualityLevels(note: 0, warning: 0.1),
      .itemNonResponse: QualityLevels(note: 0.1, warning: 0.2),
      .responseRate: QualityLevels(note: 0.8, warning: 0.5, stop: 0.3), .coverage: .off,
    ]
    for rule in QualityRule.allCases { #expect(settings[rule] == expected[rule], "\(rule)") }
  }

  @Test(arguments: [
    ("unknown_key", "{straightlining: off}", "straightlining", "`straight_lining`"),
    ("unknown_key", "{speeding: {seconds: 1}}", "seconds: 1", "`seconds_per_item`"),
    ("unknown_key", "{coverage: {minimum_items: 3}}", "minimum_items", "`note`"),
    ("unknown_value", "{coverage: of}", "of}", "`off`"),
    ("wrong_type", "{doubled_respondent: off}", "off}", "`warning`"),
    ("wrong_type", "{rejected_rows: off}", "off}", "`warning`"),
    ("wrong_type", "{coverage: }", "}\ndisclosure", "off"),
    ("wrong_type", "{speeding: {warning: ten}}", "ten", "a number"),
    ("out_of_range", "{speeding: {warning: 10}}", "10}}", "0 to 1"),
    ("out_of_range", "{speeding: {seconds_per_item: 0}}", "0}}", "above 0"),
    ("out_of_range", "{straight_lining: {minimum_items: 1}}", "1}}", "2 to"),
    ("out_of_range", "{speeding: {note: 0.3, warning: 0.1}}", "0.1}}", "at least 0.3"),
    ("out_of_range", "{speeding: {stop: 0.2, note: 0.3}}", "0.2, note", "at least 0.3"),
    ("out_of_range", "{response_rate: {warning: 0.3, stop: 0.4}}", "0.4}}", "at most 0.3"),
  ])
  func faultsArePlaced(rule: String, body: String, at: String, advice: String) throws {
    let broken = Workplace.quality(body)
    let found = try broken.faults().filter { $0.severity == .error }
    #expect(found.map(\.rule) == [rule], "\(found.map { $0.text() })")
    #expect(found.first?.place.description == broken.place(of: at, in: yaml))
    #expect(found.first?.advice?.contains(advice) == true, "\(found.first?.advice ?? "")")
  }

  @Test func allFaultsAtOnce() throws {
    let broken = Workplace.quality("{spending: off, coverage: {stop: 2}, response_rate: low}")
    let found = try broken.faults().filter { $0.severity == .error }
    #expect(found.map(\.rule) == ["unknown_key", "out_of_range", "unknown_value"])
  }

  /// Written out, the standards are no other configuration; off is.
  @Test func theCanonicalTextKnowsTheStandards() throws {
    let text = try Workplace().load().canonicalText
    for body in [
      "{item_non_response: {warning: 0.2}}", "{coverage: {note: 0}}",
      "{speeding: {seconds_per_item: 2.0}, straight_lining: {minimum_items: 10}}",
    ] {
      #expect(try Workplace.quality(body).load().canonicalText == text, "\(body)")
    }
    #expect(text.contains("\nquality.straight_lining_reversed.warning = 0.05\n"))
    let off = try Workplace.quality("{coverage: off}").load().canonicalText
    #expect(
      off.contains("\nquality.coverage = \"off\"\n") && !off.contains("quality.coverage.note"))
  }

  @Test func theSchemaHoldsEveryRule() {
    for rule in QualityRule.allCases { #expect(Schemas.pipeline.contains("\"\(rule.rawValue)\"")) }
  }
}

@Suite struct TimeColumnTests {
  private func times(_ more: String) throws -> MicrodataColumns? {
    let pipeline = try Workplace.columns(more).load()
    guard case .microdata(_, let columns) = pipeline.surveys[0].waves[0].content else { return nil }
    return columns
  }

  @Test func twoWaysToSayIt() throws {
    #expect(try times("seconds: tid")?.times == .seconds("tid"))
    #expect(try times("ended: til, started: fra")?.times == .moments(started: "fra", ended: "til"))
    guard case .microdata(_, let none) = try Workplace().load().surveys[0].waves[0].content else {
      Issue.record("microdata")
      return
    }
    #expect(none.times == nil)
  }

  @Test(arguments: [
    ("unknown_column", "seconds: tidd", "tidd", "`tid`"),
    ("missing_key", "started: fra", "started", "both"),
    ("missing_key", "ended: til", "ended", "both"),
    ("conflicting_keys", "seconds: tid, started: fra, ended: til", "started", "Keep"),
    ("shared_column", "started: fra, ended: fra", "{unit: Enhet, respondent", "of its own"),
    ("shared_column", "seconds: q02", "{unit: Enhet, respondent", "of its own"),
  ])
  func faultsArePlaced(rule: String, more: String, at: String, advice: String) throws {
    let broken = Workplace.columns(more)
    let found = try broken.faults().filter { $0.severity == .error }
    #expect(found.map(\.rule) == [rule], "\(found.map { $0.text() })")
    #expect(found.first?.place.description == broken.place(of: at, in: yaml))
    #expect(found.first?.advice?.contains(advice) == true, "\(found.first?.advice ?? "")")
  }
}
