import Responses
import Survey
import Testing

@testable import Analysis

/// The table that Nesodden municipality showed its leaders on 21 May 2012: satisfaction by
/// dimension, own and national ("Land"), 2012 and 2011, one decimal, no microdata.
struct PublishedTableTests {
  /// Dimension, own 2012, Land 2012, own 2011, Land 2011.
  private static let printed = [
    ("organisering", "4,5", "4,5", "4,5", "4,4"), ("innhold", "5,0", "5,0", "4,9", "4,9"),
    ("fysisk", "4,1", "4,2", "3,8", "4,1"), ("samarbeid", "5,0", "5,0", "5,0", "5,0"),
    ("mobbing", "5,0", "5,0", "5,0", "4,9"), ("naermeste_leder", "4,5", "4,6", "4,5", "4,5"),
    ("medarbeidersamtale", "4,8", "4,8", "4,7", "4,7"),
    ("overordnet_ledelse", "3,8", "3,9", "3,9", "3,9"), ("utvikling", "4,3", "4,3", "4,3", "4,2"),
    ("systemer", "3,8", "4,0", "3,8", "3,9"), ("stolthet", "4,7", "4,8", "4,7", "4,7"),
    ("helhet", "4,5", "4,6", "4,5", "4,5"),
  ]

  private func results(relevant: Double = 0.05) -> AnalysisResults {
    let printed = Self.printed
    var survey = SmallSurvey(
      items: [], dimensions: printed.map { dimension($0.0, [], always: $0.0 == "utvikling") },
      events: ["trakassering", "vold"].map {
        SurveyEvent(
          id: $0, text: LocalizedText($0), item: nil, countsAs: [], sensitive: true)
      })
    let land = { (wave: String, means: [String]) in
      zip(printed, means).map { row, mean in
        BenchmarkData.Mean(
          wave: wave, dimension: row.0, type: nil, mean: ExactDecimal(mean) ?? .zero, n: nil,
          sd: nil)
      }
    }
    survey.benchmarks = [
      BenchmarkData(
        id: "land", rounding: ExactDecimal(units: 1, places: 1),
        means: land("2012", printed.map(\.2)) + land("2011", printed.map(\.4)))
    ]
    let waves = [
      published(
        WaveDeclaration(label: "2012"), printed.map { ("kommune", $0.0, $0.1) },
        events: [
          PublishedEvent(unit: 0, event: "trakassering", n: 753, count: 115),
          PublishedEvent(unit: 0, event: "vold", n: 758, count: 75),
        ]),
      published(WaveDeclaration(label: "2011"), printed.map { ("kommune", $0.0, $0.3) }),
    ]
    return SmallCase(
      surveys: [survey.data(waves)], analysis: AnalysisSettings(relevantDifference: relevant)
    ).results()
  }

  /// Sums of the four columns: 54.0, 54.7, 53.6, 53.7, each over 12.
  @Test func theTotalRowIsReproduced() {
    let table = results().table(.dimensions)
    let (new, old) = (
      ["wave": "2012", "dimension": "total"], ["wave": "2011", "dimension": "total"]
    )
    #expect(table.number("mean", new) == 4.5)
    #expect(table.number("benchmark", new) == 54.7 / 12)
    #expect(table.number("mean", old) == 53.6 / 12)
    #expect(table.number("benchmark", old) == 53.7 / 12)
    #expect(table.number("previous", new) == 53.6 / 12)
    #expect(near(table.number("benchmark_gap", new), -0.7 / 12, within: roundingTolerance))
    for column in ["n", "sd", "ci_low", "ci_high"] { #expect(table.cell(column, new).isEmpty) }
    // The mean of twelve roundings of ±0.05 on both sides: ±0.1.
    #expect(near(table.number("gap_low", new), -0.7 / 12 - 0.1, within: roundingTolerance))
    #expect(table.text("gap_why", new) == "rounding no_sampling_error")
  }

  @Test func oneGapAndOneChangeCanBeClaimed() {
    let table = results().table(.dimensions)
    func claimed(_ column: String, _ claim: String) -> [String] {
      table.rows(["wave": "2012", column: claim]).compactMap { table[$0, "dimension"].text }
    }
    #expect(claimed("gap_claim", "lower") == ["systemer"])
    #expect(claimed("gap_claim", "higher").isEmpty)
    #expect(claimed("gap_claim", "undecided").count == 12)
    #expect(claimed("change_claim", "higher") == ["fysisk"])
    #expect(claimed("change_claim", "lower").isEmpty)
    #expect(claimed("change_claim", "undecided").count == 12)
  }

  /// Six gaps are 0.0, six (the total's among them) lie under it, one is −0.2: as shown.
  @Test func gapsAreExactDecimals() {
    let table = results().table(.dimensions)
    let gaps = table.rows(["wave": "2012"]).filter { table[$0, "dimension"].text != "total" }
      .compactMap { table[$0, "benchmark_gap"].number }
    #expect(gaps.sorted() == [-0.2, -0.1, -0.1, -0.1, -0.1, -0.1, 0, 0, 0, 0, 0, 0])
    #expect(table.number("gap_high", ["wave": "2012", "dimension": "fysisk"]) == 0)
  }

  /// R 4.2.2 `prop.test(correct = FALSE)`: 115 of 753 and 75 of 758.
  @Test func publishedEventsHaveWilsonIntervals() {
    let table = results().table(.events)
    #expect(table.rowCount == 2)
    let expected = [
      ("trakassering", 0.15272244355909695, 0.12879683869662112, 0.18017336384099425),
      ("vold", 0.09894459102902374, 0.07966810098486513, 0.1222655914382746),
    ]
    for (event, share, low, high) in expected {
      #expect(near(table.number("share", ["event": event]), share, within: roundingTolerance))
      #expect(near(table.number("share_low", ["event": event]), low, within: 1e-10))
      #expect(near(table.number("share_high", ["event": event]), high, within: 1e-10))
    }
  }

  /// By gap alone: −0.2 first, then the −0.1's by the lower mean: overordnet ledelse 3.8, fysisk
  /// 4.1. Of the gaps at 0 the highest means are kept, in the order of the questionnaire.
  @Test func prioritiesByGapAlone() {
    let table = results().table(.priorities)
    func chosen(_ kind: String) -> [String?] {
      table.rows(["kind": kind]).map { table[$0, "dimension"].text }
    }
    #expect(chosen("improve") == ["systemer", "overordnet_ledelse", "fysisk"])
    #expect(chosen("preserve") == ["innhold", "samarbeid", "mobbing"])
    #expect(table.rows([:]).allSatisfy { table[$0, "importance"] == .empty })
    #expect(table.rows([:]).allSatisfy { table[$0, "reason"].text?.isEmpty == false })
  }

  @Test func withoutMicrodataThereAreNoRelations() {
    let results = results()
    for schema in [
      TableSchema.correlations, .models, .coefficients, .importance, .reliability, .items,
      .breakdowns, .principles,
    ] { #expect(results.table(schema).rowCount == 0) }
  }
}
