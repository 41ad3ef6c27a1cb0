import Responses
import Survey
import Testing

@testable import Analysis

/// What is said to the leadership group rests on cells that are there, and claims no cause.
struct FindingsTests {
  /// Gaps, changes, relations that hold and that cannot be estimated, and importance.
  private func results() -> AnalysisResults {
    var survey = EightUnits.survey
    survey.benchmarks = [
      benchmark("land", [("l", nil, "4.0"), ("o", nil, "2.7"), ("z", nil, "1.0")])
    ]
    let waves = [
      survey.wave(EightUnits.rows, in: EightUnits.organisation),
      survey.wave(
        EightUnits.rows.enumerated().map { place, row in
          (row.unit, [1 + place % 2, row.cells[1], row.cells[2]])
        },
        as: WaveDeclaration(label: "2011"), in: EightUnits.organisation),
    ]
    return SmallCase(
      organisation: EightUnits.organisation, surveys: [survey.data(waves)],
      registers: [EightUnits.register([4, 4, 4, 4, 4, 4, 4, 4])],
      analysis: EightUnits.settings(
        models: [
          ModelSettings(
            id: "m", level: .respondent, outcome: EightUnits.name("o"),
            predictors: [EightUnits.name("l"), EightUnits.name("z")], standardErrors: .classical)
        ], outcomes: [EightUnits.name("o"), QualifiedName("nokkeltall", "sykefravaer")])
    ).results()
  }

  @Test func kindsOfFindings() {
    let ids = results().findings.map(\.id)
    #expect(
      ids == [
        "medarbeider-2012-benchmark_gap-l", "medarbeider-2012-benchmark_gap-z",
        "medarbeider-2012-benchmark_gap-undecided", "medarbeider-2012-change-l",
        "medarbeider-2012-change-undecided", "2012-unit-medarbeider.l-medarbeider.o",
        "2012-unit-medarbeider.l-nokkeltall.sykefravaer", "2012-importance-m",
      ])
    #expect(Set(ids).count == ids.count)
  }

  @Test func claimsAreThoseOfTheTables() {
    let results = results()
    let claims = Dictionary(
      results.findings.map { ($0.id, $0.claim) }, uniquingKeysWith: { a, _ in a })
    #expect(claims["medarbeider-2012-benchmark_gap-l"] == "lower")
    #expect(claims["medarbeider-2012-benchmark_gap-z"] == "higher")
    #expect(claims["medarbeider-2012-change-undecided"] == "undecided")
    #expect(claims["2012-unit-medarbeider.l-nokkeltall.sykefravaer"] == "not_estimable")
    #expect(claims["2012-importance-m"] == "tentative")
  }

  @Test func evidenceIsThere() {
    let results = results()
    for finding in results.findings {
      #expect(!finding.evidence.isEmpty, "\(finding.id)")
      for evidence in finding.evidence {
        let table = results.tables.first { $0.schema.name == evidence.table }
        let cell = table?.cell(evidence.column, evidence.key)
        #expect(cell != nil && cell != .some(.empty), "\(finding.id): \(evidence)")
      }
    }
  }

  @Test func weakerClaimsSayWhy() {
    for finding in results().findings where finding.claim != "supported" {
      if ["higher", "lower"].contains(finding.claim) { continue }
      #expect(!finding.whyNot.isEmpty, "\(finding.id)")
    }
  }

  @Test func everyTextIsThereInThreeLanguagesWithoutACause() {
    // «ikke årsak» alone may name a cause.
    let causal = [
      "årsak", "fører til", "skyldes", "skuldast", "påvirker", "påverkar", "virker på", "gir bedre",
      "effekt", "cause", "leads to", "because of", "affects", "effect", "due to",
    ]
    for finding in results().findings {
      let texts = [
        finding.statement, finding.observation, finding.selection, finding.method,
        finding.conclusion,
      ]
      for text in texts {
        for language in Language.allCases {
          let words = (text.texts[language] ?? "").lowercased()
          #expect(!words.isEmpty, "\(finding.id) in \(language)")
          let rest = ["ikke årsak", "ikkje årsak", "not cause"].reduce(words) {
            $0.replacing($1, with: "")
          }
          for word in causal { #expect(!rest.contains(word), "\(finding.id): \(word)") }
        }
      }
    }
  }

  @Test func statementsSayWhatTheClaimSays() {
    let findings = results().findings
    func statement(_ id: String, _ language: Language) -> String {
      findings.first { $0.id == id }?.statement.texts[language] ?? ""
    }
    #expect(statement("medarbeider-2012-benchmark_gap-l", .nb).contains("lavere enn"))
    #expect(statement("medarbeider-2012-benchmark_gap-l", .nn).contains("lågare enn"))
    #expect(statement("medarbeider-2012-benchmark_gap-z", .en).contains("higher than"))
    let tentative = "2012-unit-medarbeider.l-medarbeider.o"
    #expect(statement(tentative, .nb).contains("ser ut til"))
    #expect(statement(tentative, .en).contains("seem to"))
    let none = "2012-unit-medarbeider.l-nokkeltall.sykefravaer"
    #expect(statement(none, .nb).contains("kan ikke beregnes"))
    // l carries 88 % alone.
    #expect(statement("2012-importance-m", .nb).hasPrefix("1 av 2 områder"))
  }

  /// A survey that ends in 2011 is spoken of by its own newest wave.
  @Test func eachModelIsSpokenOfInItsNewestWave() {
    var users = SmallSurvey(
      items: [item("q1"), item("q2")], dimensions: [dimension("t", ["q1"]), dimension("v", ["q2"])])
    users.id = "bruker"
    let old = WaveDeclaration(label: "2011")
    let results = SmallCase(
      organisation: EightUnits.organisation,
      surveys: [
        users.data([
          users.wave(
            EightUnits.rows.map { ($0.unit, Array($0.cells.prefix(2))) }, as: old,
            in: EightUnits.organisation)
        ]),
        EightUnits.survey.data([
          EightUnits.survey.wave(EightUnits.rows, in: EightUnits.organisation),
          EightUnits.survey.wave(EightUnits.rows, as: old, in: EightUnits.organisation),
        ]),
      ],
      analysis: EightUnits.settings(models: [
        ModelSettings(
          id: "u", level: .respondent, outcome: QualifiedName("bruker", "v"),
          predictors: [QualifiedName("bruker", "t")], standardErrors: .classical),
        ModelSettings(
          id: "m", level: .respondent, outcome: EightUnits.name("o"),
          predictors: [EightUnits.name("l"), EightUnits.name("z")], standardErrors: .classical),
      ])
    ).results()
    let ids = results.findings.map(\.id).filter { $0.contains("importance") }
    #expect(ids == ["2011-importance-u", "2012-importance-m"])
  }
}
