import Survey
import Testing

@testable import Pipelines

/// 8.1 % as a workbook keeps it, 0.081, beside a target of 6.
@Suite struct FractionsForPercentTests {
  @Test(arguments: [
    ("A,2012,fravaer,0.081\nB,2012,fravaer,0.072\nA,2011,fravaer,0\n", 1),
    // A figure above 1, too few figures, and shares of none and all.
    ("A,2012,fravaer,0.081\nB,2012,fravaer,7.2\nA,2011,fravaer,0.9\n", 0),
    ("A,2012,fravaer,0.081\nB,2012,fravaer,0.072\n", 0),
    ("A,2012,fravaer,0\nB,2012,fravaer,1\nA,2011,fravaer,0\n", 0),
  ])
  func fractions(rows: String, count: Int) throws {
    var made = Workplace()
    made.files["Data/tall.csv"] = "unit,wave,indicator,value\n" + rows
    try made.with { path, _ in
      let notes = try readSources(Pipeline.load(path: path), threads: 1).data.notes
      let found = notes.filter { $0.rule == "fraction_for_percent" }
      #expect(
        found.map { "\($0.source) \($0.column) \($0.severity) \($0.count)" }
          == (count == 1 ? ["tall fravaer warning 3"] : []))
    }
  }

  /// The same figures in another unit are no fractions of anything.
  @Test func otherUnits() throws {
    var made = Workplace().changing("Data/katalog.csv", "Sykefravær,%", to: "Sykefravær,dager")
    made.files["Data/tall.csv"] =
      "unit,wave,indicator,value\nA,2012,fravaer,0.081\nB,2012,fravaer,0.072\nA,2011,fravaer,0\n"
    try made.with { path, _ in
      let notes = try readSources(Pipeline.load(path: path), threads: 1).data.notes
      #expect(!notes.contains { $0.rule == "fraction_for_percent" })
    }
  }
}
