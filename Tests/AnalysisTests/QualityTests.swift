import Responses
import Survey
import Testing

@testable import Analysis

/// Levels: the gravest that is passed counts, and to be at a level is not to pass it.
struct QualityLevelTests {
  private let ladder = QualityLevels(note: 0, warning: 0.2, stop: 0.5)

  @Test(
    arguments: [
      (0.0, nil), (0.01, .note), (0.2, .note), (0.21, .warning), (0.5, .warning), (0.51, .error),
      (1.0, .error),
    ] as [(Double, Diagnostic.Severity?)])
  func gravestLevelThatIsPassed(share: Double, severity: Diagnostic.Severity?) {
    let settings = QualitySettings.only(.itemNonResponse, ladder)
    #expect(settings.verdict(.itemNonResponse, share)?.severity == severity)
    #expect(settings.verdict(.speeding, share) == nil, "off")
  }

  @Test(
    arguments: [
      (1.0, nil), (0.8, nil), (0.79, .note), (0.5, .note), (0.49, .warning), (0.3, .warning),
      (0.29, .error),
    ] as [(Double, Diagnostic.Severity?)])
  func lowRatesAreWorse(rate: Double, severity: Diagnostic.Severity?) {
    let settings = QualitySettings.only(
      .responseRate, QualityLevels(note: 0.8, warning: 0.5, stop: 0.3))
    #expect(settings.verdict(.responseRate, rate)?.severity == severity)
  }

  /// A level that is passed by way of a graver one alone.
  @Test func levelsMayBeLeftOut() {
    let settings = QualitySettings.only(.coverage, QualityLevels(stop: 0.4))
    #expect(settings.verdict(.coverage, 0.4) == nil)
    #expect(settings.verdict(.coverage, 0.5)?.severity == .error)
    #expect(settings.verdict(.coverage, 0.5)?.level == 0.4)
  }
}

struct QualityRuleTests {
  private let survey = SmallSurvey(
    items: [item("q1"), item("q2")], dimensions: [dimension("d", ["q1", "q2"])])

  /// 4 seconds for two answers is the limit itself; a don't-know is an answer, a blank is none; where
  /// no time is known nothing is said.
  @Test func speeding() {
    let rows: [Respondent] = [
      ("fjell", [1, 2]), ("fjell", [1, 2]), ("dal", [dontKnow, 2]), ("dal", [nil, 2]),
      ("dal", [nil, 2]), ("dal", [1, 2]), ("havn", [nil, nil]),
    ]
    let wave = survey.wave(rows, seconds: [4, 3.99, 3, 3, 1.5, .nan, 0])
    let quality = QualitySettings.only(.speeding, QualityLevels(note: 0, warning: 0.6))
    // 3 of the 5 that answered and have a time: not more than 0.6.
    let found = checked(survey, wave, quality).found(.speeding)
    #expect(found == ["": Found(count: 3, rows: [3, 4, 6])])
    let strict = QualitySettings.only(.speeding, QualityLevels(warning: 0.59), secondsPerItem: 2.5)
    #expect(
      checked(survey, wave, strict).found(.speeding)
        == ["": Found(severity: .warning, count: 4, rows: [2, 3, 4, 6])])
    #expect(checked(survey, survey.wave(rows), quality).found(.speeding).isEmpty)
  }

  /// Of those asked. The rows are those with the blank cell.
  @Test func blankItems() {
    let rows: [Respondent] = [
      ("fjell", [nil, 1]), ("fjell", [notAsked, 2]), ("dal", [3, nil]), ("dal", [nil, 4]),
      ("dal", [dontKnow, 1]),
    ]
    let quality = QualitySettings.only(.itemNonResponse, QualityLevels(note: 0.2, warning: 0.4))
    // q1: 2 of the 4 asked; q2: 1 of 5.
    #expect(
      checked(survey, survey.wave(rows), quality).found(.itemNonResponse)
        == ["q1": Found(severity: .warning, count: 2, rows: [2, 5])])
  }

  @Test func rowsWithoutAnswers() {
    let wave = survey.wave([
      ("fjell", [nil, nil]), ("fjell", [1, nil]), ("dal", [notAsked, nil]),
    ])
    let flagged = checked(survey, wave, .off).flagged
    #expect(
      flagged == [
        FlaggedRows(source: "medarbeider 2012", column: "", rule: "blank_row", rows: [2, 4])
      ])
  }

  /// Rows rejected for their id, of all that were read: 2 of 8.
  @Test(arguments: [(0.0, Diagnostic.Severity.warning), (0.25, .note), (0.24, .warning)])
  func doubledIds(level: Double, severity: Diagnostic.Severity) {
    let wave = survey.wave((0..<6).map { ("fjell", [$0 % 5 + 1, 1]) })
    let note = QualityNote(
      source: "medarbeider 2012", column: "", rule: "doubled_respondent", severity: .warning,
      count: 2, total: 8, message: "2 rows rejected")
    let data = accepted(
      ReadData(
        organisation: smallOrganisation, surveys: [survey.data([wave])], registers: [],
        notes: [note]), .only(.doubledRespondent, QualityLevels(warning: level)))
    #expect(data.notes.map(\.count) == [2], "nothing vanishes")
    #expect(data.notes.map(\.severity) == [severity])
  }

  /// Rows rejected for any reason: a warning above 5 %, and a stop above half, of all that were read.
  @Test(
    arguments: [
      (5, nil), (6, Diagnostic.Severity.warning), (50, .warning), (51, .error), (99, .error),
    ] as [(Int, Diagnostic.Severity?)])
  func rejectedRows(count: Int, severity: Diagnostic.Severity?) {
    let notes = ["wrong_field_count", "rejected_rows"].map {
      QualityNote(
        source: "medarbeider 2012", column: "", rule: $0, severity: .note, count: count,
        total: 100, message: "")
    }
    let read = ReadData(
      organisation: smallOrganisation,
      surveys: [survey.data([survey.wave([("fjell", [1, 2])])])], registers: [], notes: notes)
    let found: [Diagnostic]
    do { found = try validate(read).findings } catch { found = error.diagnostics }
    #expect(found.first { $0.rule == "rejected_rows" }?.severity == severity)
    #expect(found.first { $0.rule == "wrong_field_count" }?.severity == .note, "always told")
  }

  /// Respondents without a unit: a warning above half, and never left unsaid; a reader's warning of
  /// texts that are no unit stays one below.
  @Test(
    arguments: [
      (50, .note, nil, .note), (51, .note, nil, .warning), (1, .warning, nil, .warning),
      (80, .note, 0.8, .warning), (81, .note, 0.8, .error),
    ] as [(Int, Diagnostic.Severity, Double?, Diagnostic.Severity)])
  func unplaced(
    count: Int, read: Diagnostic.Severity, stop: Double?, severity: Diagnostic.Severity
  ) {
    let note = QualityNote(
      source: "medarbeider 2012", column: "enhet", rule: "unplaced", severity: read, count: count,
      total: 100, message: "")
    let data = ReadData(
      organisation: smallOrganisation,
      surveys: [survey.data([survey.wave([("fjell", [1, 2])])])], registers: [], notes: [note])
    let levels = QualityLevels(note: 0, warning: 0.5, stop: stop)
    let found: [Diagnostic]
    do {
      found = try validate(data, QualitySettings(levels: [.unplaced: levels])).findings
    } catch { found = error.diagnostics }
    #expect(found.first { $0.rule == "unplaced" }?.severity == severity)
  }

  /// 3 answered of 7 invited; the blank row is no answer.
  @Test func responseRate() {
    let rows: [Respondent] = [
      ("fjell", [1, 2]), ("fjell", [dontKnow, nil]), ("dal", [nil, 3]), ("dal", [nil, nil]),
    ]
    func rate(_ invited: Invited?, _ level: Double) -> Found? {
      checked(
        survey, survey.wave(rows, invited: invited),
        .only(.responseRate, QualityLevels(warning: level))
      ).found(.responseRate)[""]
    }
    let low = Found(severity: .warning, count: 1, rows: [])
    let unknown = low
    #expect(rate(.whole(7), 0.43) == low)
    #expect(rate(.whole(7), 0.42) == nil)
    #expect(rate(.whole(6), 0.5) == nil, "half is not below half")
    #expect(rate(.perUnit([nil, nil, 4, 3, nil]), 0.43) == low)
    // Dal's invited are not known: that is said, where nobody has asked for silence.
    #expect(rate(.perUnit([nil, nil, 4, nil, 9]), 1) == unknown)
    #expect(rate(nil, 1) == nil)
  }

  @Test func publishedRate() {
    let wave = WaveData(
      declaration: WaveDeclaration(
        label: "2012", responseRate: 0.4, responseRateHalfWidth: 0.005),
      content: .rateOnly, events: [], invited: nil)
    let data = checked(survey, wave)
    #expect(data.found(.responseRate)[""]?.severity == .warning)
    #expect(data.notes.first?.message.contains("as published") == true)
  }

  /// A count out of fewer than five, or one that leaves one to four, is not for a release.
  @Test(
    arguments: [
      (nil, 3, 3), (4, 1, nil), (5, 5, 5), (20, 16, nil), (20, 15, 15), (20, 20, 20), (6, 1, 1),
    ] as [(Int?, Int, Int?)])
  func smallCountsStayInside(total: Int?, count: Int, released: Int?) {
    let note = QualityNote(
      source: "s", column: "", rule: "r", severity: .note, count: count, total: total,
      message: "m")
    #expect(note.releasedCount(minimum: 5) == released)
  }
}

/// Units that answered one survey and not the other.
struct CoverageTests {
  private let staff = SmallSurvey(items: [item("q1")], dimensions: [dimension("d", ["q1"])])
  private let users = SmallSurvey(
    id: "bruker", population: .user, items: [item("b1")], dimensions: [dimension("t", ["b1"])])

  private func found(_ surveys: [SurveyData], _ quality: QualitySettings) -> [String] {
    accepted(
      ReadData(organisation: smallOrganisation, surveys: surveys, registers: [], notes: []),
      quality
    ).notes.map { "\($0.severity) \($0.source) \($0.column) \($0.count): \($0.message)" }
  }

  private func answers(_ survey: SmallSurvey, _ units: [String], _ wave: String) -> WaveData {
    survey.wave(units.map { ($0, [3]) }, as: WaveDeclaration(label: wave))
  }

  @Test func bothWaysWaveByWave() {
    let surveys = [
      staff.data([
        answers(staff, ["fjell", "fjell", "dal", "kommune"], "2012"),
        answers(staff, ["fjell"], "2011"),
      ]),
      users.data([
        answers(users, ["havn", "fjell"], "2012"), answers(users, ["fjell"], "2011"),
        answers(users, ["dal"], "2010"),
      ]),
    ]
    // 1 of 2 units each way in 2012 (the root is not told of), none in 2011, no other in 2010.
    let said = found(surveys, .only(.coverage, QualityLevels(note: 0, warning: 0.4)))
    #expect(said.count == 2)
    #expect(said[0].hasPrefix("warning medarbeider 2012 bruker 1: ") && said[0].hasSuffix(": dal"))
    #expect(said[1].hasPrefix("warning bruker 2012 medarbeider 1: ") && said[1].hasSuffix(": havn"))
    #expect(found(surveys, .only(.coverage, QualityLevels(note: 0.5))).isEmpty)
    #expect(found(surveys, .off).isEmpty)
  }

  /// Published means cover units; a survey whose answers all belong to the root covers none.
  @Test func whatIsKnownByUnit() {
    let printed = published(
      WaveDeclaration(label: "2012"),
      [("kommune", "t", "4.0"), ("dal", "t", "4.1"), ("fjell", "t", "3.9")])
    let level = QualitySettings.only(.coverage, QualityLevels(note: 0))
    let one = [
      staff.data([answers(staff, ["fjell"], "2012")]), users.data([printed]),
    ]
    #expect(found(one, level).map { $0.hasSuffix(": dal") } == [true])
    let rootOnly = [
      staff.data([answers(staff, ["fjell"], "2012")]),
      users.data([answers(users, ["kommune", "kommune"], "2012")]),
    ]
    #expect(found(rootOnly, level).isEmpty)
  }
}

struct QualityOutcomeTests {
  /// A straight line, two alike rows, a fast one, a doubled id: whatever is told of them, every other
  /// table and every finding is the same.
  @Test func flagsChangeNoOtherResult() {
    let survey = longSurvey(24, reversed: [3])
    let rows = (0..<30).map { row -> Respondent in
      let cells = (0..<24).map { place -> Int? in
        switch row {
        case 0: 5
        case 1, 2: (place * 7) % 5 + 1
        default: (row * place + row / 3) % 5 + 1
        }
      }
      return (["fjell", "dal", "havn"][row < 3 ? 0 : row % 3], cells)
    }
    let wave = survey.wave(
      rows, invited: .whole(100), seconds: rows.indices.map { $0 < 4 ? 1 : 600 })
    var loud = SmallCase(surveys: [survey.data([wave])])
    loud.analysis = AnalysisSettings(outcomes: [QualifiedName("medarbeider", "d")])
    var quiet = loud
    quiet.quality = .off
    let (a, b) = (loud.results(), quiet.results())
    let told = a.table(.dataQuality)
    for rule: QualityRule in [
      .straightLiningReversed, .duplicateAnswers, .speeding, .responseRate,
    ] {
      #expect(told.rows(["rule": rule.rawValue]).count == 1, "\(rule)")
    }
    #expect(b.table(.dataQuality).rowCount == 0)
    for (x, y) in zip(a.tables, b.tables) where x.schema != .dataQuality { #expect(x == y) }
    #expect(a.findings == b.findings)
  }

  /// Two rules stop the run, a third warns, a fourth notes: all are told at once, with their rows.
  @Test func whatStopsTellsAll() throws {
    let survey = longSurvey(10)
    let line: [Int?] = .init(repeating: 4, count: 10)
    let gaps: [Int?] = (0..<10).map { $0 == 0 ? nil : $0 % 5 + 1 }
    let wave = survey.wave(
      [("fjell", line), ("fjell", gaps), ("dal", gaps)], invited: .whole(9),
      seconds: [5, 100, 100])
    let quality = QualitySettings(levels: [
      .straightLining: QualityLevels(stop: 0.1), .speeding: QualityLevels(note: 0, stop: 0.3),
    ])
    let read = ReadData(
      organisation: smallOrganisation, surveys: [survey.data([wave])], registers: [], notes: [])
    let faults = #expect(throws: Faults.self) { try validate(read, quality) }
    let told = (faults?.diagnostics ?? []).map { "\($0.severity) \($0.rule)" }
    #expect(
      told == [
        "warning item_non_response", "error straight_lining", "error speeding",
        "warning response_rate",
      ])
    let errors = faults?.diagnostics.filter { $0.severity == .error } ?? []
    #expect(errors.allSatisfy { $0.kind == .data && $0.message.contains("row 2") })
    #expect(errors.first?.advice?.contains("quality: {straight_lining:") == true)
    let same = accepted(read)
    #expect(same.findings.map(\.rule) == faults?.diagnostics.map(\.rule))
  }
}
