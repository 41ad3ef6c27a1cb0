import Foundation
import Testing

@testable import Pipelines

/// The published table, from the municipality's presentation to its leadership seminar, 21 May
/// 2012 (slides 11, 12 and 33), against what the release says of it.
private let whole = ["survey": "medarbeider", "unit": "nesodden"]

private func dimensions(_ wave: String) throws -> [ReadTable.Row] {
  try Released.nesodden.get().table("dimensions").rows(whole.merging(["wave": wave]) { $1 })
}

/// Hand: sums of the table's columns are 54.0, 54.7, 53.6 and 53.7 over twelve dimensions.
@Test(arguments: [("2012", 54.0, 54.7), ("2011", 53.6, 53.7)])
func snittTotaltIsTheMeanOfTwelveDimensions(wave: String, own: Double, land: Double) throws {
  let total = try #require(try dimensions(wave).first { $0["dimension"] == "total" })
  #expect(isClose(total.number("mean"), own / 12, 1e-12))
  #expect(isClose(total.number("benchmark"), land / 12, 1e-12))
  #expect(isClose(total.number("benchmark_gap"), (own - land) / 12, 1e-12))
  for column in ["n", "sd", "ci_low", "ci_high"] { #expect(total[column].isEmpty) }
}

/// «Snitt totalt» as printed: 4,5 and 4,6 in 2012, 4,5 and 4,5 in 2011.
@Test func snittTotaltRoundsToThePrintedFigures() throws {
  let printed = ["2012": ("4.5", "4.6"), "2011": ("4.5", "4.5")]
  for (wave, figures) in printed {
    let total = try #require(try dimensions(wave).first { $0["dimension"] == "total" })
    let own = try #require(total.number("mean"))
    let land = try #require(total.number("benchmark"))
    #expect(String(format: "%.1f", own) == figures.0)
    #expect(String(format: "%.1f", land) == figures.1)
  }
}

/// prop.test(x, n, correct = FALSE)$conf.int in R 4.2.2.
@Test(arguments: [
  ("trakassering", 753, 115, 0.12879683869662112, 0.18017336384099425),
  ("vold", 758, 75, 0.07966810098486513, 0.1222655914382746),
])
func eventsHaveWilsonIntervals(event: String, n: Int, count: Int, low: Double, high: Double)
  throws
{
  let table = try Released.nesodden.get().table("events")
  let row = try table.row(["event": event, "wave": "2012", "unit": "nesodden"])
  #expect(row["n"] == "\(n)")
  #expect(row["count"] == "\(count)")
  #expect(isClose(row.number("share"), Double(count) / Double(n)))
  #expect(isClose(row.number("share_low"), low))
  #expect(isClose(row.number("share_high"), high))
}

/// A mean printed 3,8 may be 3,75–3,85 and a benchmark printed 4,0 may be 3,95–4,05: a gap of −0,2
/// is −0,3 to −0,1. All other gaps are at most 0,1, and then a bound lies at or beyond 0.
@Test func exactlyOneOfThirteenGapsCanBeClaimed() throws {
  let rows = try dimensions("2012")
  #expect(rows.count == 13)
  #expect(rows.filter { $0["gap_claim"] == "lower" }.map { $0["dimension"] } == ["systemer"])
  #expect(rows.filter { $0["gap_claim"] == "undecided" }.count == 12)
  let systems = try #require(rows.first { $0["dimension"] == "systemer" })
  #expect(isClose(systems.number("benchmark_gap"), -0.2, 1e-12))
  #expect(isClose(systems.number("gap_low"), -0.3, 1e-12))
  #expect(isClose(systems.number("gap_high"), -0.1, 1e-12))
  #expect(systems["gap_why"].contains("no_sampling_error"))
}

/// Fysiske arbeidsforhold rose from 3,8 to 4,1: 0,2 to 0,4; nothing else moved more than 0,1.
@Test func exactlyOneOfThirteenChangesCanBeClaimed() throws {
  let rows = try dimensions("2012")
  #expect(rows.filter { $0["change_claim"] == "higher" }.map { $0["dimension"] } == ["fysisk"])
  #expect(rows.filter { $0["change_claim"] == "undecided" }.count == 12)
  let physical = try #require(rows.first { $0["dimension"] == "fysisk" })
  #expect(isClose(physical.number("previous"), 3.8, 1e-12))
  #expect(isClose(physical.number("change_low"), 0.2, 1e-12))
  #expect(isClose(physical.number("change_high"), 0.4, 1e-12))
}

/// A bound that lies at exactly 0 in decimals (a gap of 0,1 between two figures of one decimal)
/// lies there in the release too, not at 1e−16.
@Test func boundsAreExactDecimals() throws {
  for row in try dimensions("2012") where row["dimension"] != "total" {
    for column in ["benchmark_gap", "gap_low", "gap_high", "change", "change_low", "change_high"] {
      let value = try #require(row.number(column), "\(row["dimension"]) \(column)")
      #expect(value == (value * 10).rounded() / 10, "\(row["dimension"]) \(column)")
    }
  }
}

/// Printed in whole per cent; 68 % may be 67,5–68,5.
@Test(arguments: [("2012", 0.68), ("2011", 0.70), ("2010", 0.74)])
func publishedRatesAreRoundingIntervals(wave: String, rate: Double) throws {
  let table = try Released.nesodden.get().table("response_rates")
  let row = try table.row(["wave": wave, "unit": "nesodden"])
  #expect(isClose(row.number("rate"), rate, 1e-12))
  #expect(isClose(row.number("rate_low"), rate - 0.005, 1e-12))
  #expect(isClose(row.number("rate_high"), rate + 0.005, 1e-12))
  #expect(row["invited"].isEmpty && row["answered"].isEmpty)
}

/// Nothing that needs answers is made up where there are none.
@Test func aPublishedTableHasNoAnswers() throws {
  let release = try Released.nesodden.get()
  for name in ["items", "distributions", "breakdowns", "reliability", "correlations", "models"] {
    #expect(try release.table(name).rows.isEmpty, "\(name)")
  }
  for row in try dimensions("2012") {
    for column in ["n", "sd", "shrunken_mean"] { #expect(row[column].isEmpty) }
    guard row["dimension"] != "total", let mean = row.number("mean") else { continue }
    #expect(isClose(row.number("ci_low"), mean - 0.05, 1e-12), "the rounding interval, no other")
    #expect(isClose(row.number("ci_high"), mean + 0.05, 1e-12))
  }
}
