import Responses
import Survey
import Testing

@testable import Ingest

@Suite struct SmallReaderTests {
  static let units = UnitLookup(
    ["radhus": 0, "Rådhuset": 0, "skole": 1, "gammel": 1], aliases: ["gammel"])
  static let rules = MeanRules(
    dimensions: ["helhet", "leder"], ranges: ["helhet": 1...6, "leder": 1...6],
    rounding: ExactDecimal(units: 1, places: 1))

  func read<Result>(_ text: String, _ body: (FigureFile) throws -> Result) throws -> Result {
    try withFile(Array(text.utf8)) { path in
      try body(
        FigureFile(
          table: TableSource(path: path, shown: "f.csv"), source: "m 2011", units: Self.units))
    }
  }

  @Test func published() throws {
    let means = try read(
      "unit;dimension;mean;n;sd\nradhus;helhet;4,7;753;0,9\nskole;helhet;5;;\nskole;leder;1,0;5;\n"
    ) { try readPublished($0, Self.rules).data }
    #expect(
      means == [
        PublishedMean(
          unit: 0, dimension: "helhet", mean: ExactDecimal(units: 47, places: 1), n: 753, sd: 0.9),
        PublishedMean(
          unit: 1, dimension: "helhet", mean: ExactDecimal(units: 5, places: 0), n: nil, sd: nil),
        PublishedMean(
          unit: 1, dimension: "leder", mean: ExactDecimal(units: 1, places: 0), n: 5, sd: nil),
      ])
  }

  @Test func publishedFaultsAllAtOnce() throws {
    let text = """
      unit,dimension,mean,n,sd
      skol,helhet,4.7,,
      skole,helhett,4.7,,
      skole,helhet,7.0,,
      skole,leder,4.75,,
      gammel,leder,x,-1,-2
      radhus,leder,,2.5,
      """
    let found = try faults { try read(text) { try readPublished($0, Self.rules) } }
    #expect(
      found.map { "\($0.place) \($0.rule)" } == [
        "f.csv:2:unit unknown_unit", "f.csv:3:dimension unknown_dimension",
        "f.csv:4:mean outside_scale", "f.csv:5:mean not_rounded", "f.csv:6:mean bad_number",
        "f.csv:6:n bad_number", "f.csv:6:sd bad_number", "f.csv:6:dimension duplicate_row",
        "f.csv:7:mean blank_cell", "f.csv:7:n bad_number",
      ])
    #expect(found[0].advice == "Did you mean `skole`?")
    #expect(found[1].advice == "Did you mean `helhet`?")
  }

  @Test func roundingIsExact() throws {
    let exact = MeanRules(dimensions: ["helhet"], ranges: [:], rounding: .zero)
    #expect(
      try read("unit,dimension,mean\nskole,helhet,4.123\n") { try readPublished($0, exact).data }
        .count
        == 1)
    let half = MeanRules(
      dimensions: ["helhet"], ranges: [:], rounding: ExactDecimal(units: 5, places: 1))
    #expect(
      try read("unit,dimension,mean\nskole,helhet,4.5\n") { try readPublished($0, half).data }.count
        == 1
    )
    let found = try faults {
      try read("unit,dimension,mean\nskole,helhet,4.6\n") { try readPublished($0, half) }
    }
    #expect(found.map(\.rule) == ["not_rounded"])
  }

  /// A name that stands over several columns matters where it is asked for.
  @Test func columnsOfOneName() throws {
    let text = "unit,dimension,mean,merknad,merknad\nskole,helhet,4.5,a,b\n"
    #expect(try read(text) { try readPublished($0, Self.rules) }.data.count == 1)
    let doubled = "unit,dimension,mean,mean\nskole,helhet,4.5,4.6\n"
    let found = try faults { try read(doubled) { try readPublished($0, Self.rules) } }
    #expect(found.map { "\($0.rule) \($0.place)" } == ["duplicate_column f.csv:1:mean"])
    let optional = "unit,dimension,mean,n,n\nskole,helhet,4.5,3,4\n"
    let also = try faults { try read(optional) { try readPublished($0, Self.rules) } }
    #expect(also.map { "\($0.rule) \($0.place)" } == ["duplicate_column f.csv:1:n"])
  }

  /// As Statistics Norway's PxWeb writes a table: title, blank line, names, commas and quotes.
  @Test func tableOfAStatisticsBank() throws {
    let text =
      "\"07459: Sykefravær, etter region, år\"\r\n\r\n\"unit\",\"wave\",\"indicator\",\"value\"\r\n"
      + "\"skole\",\"2012\",\"fravaer\",8.1\r\n"
    let found = try read(text) { try readRegister($0, id: "r", waves: []) }
    #expect(
      found.data.values == [.init(unit: 1, wave: "2012", indicator: "fravaer", value: 8.1, n: nil)])
    #expect(
      found.notes.first { $0.rule == "detected_format" }?.message
        .contains("3 header rows (detected)") == true)
  }

  /// A point that three digits follow every time, in a file that otherwise speaks for the comma.
  @Test(arguments: [
    ("1.234", "2.345", true), ("1.234", "2.34", false), ("0.234", "0.345", false),
    ("1,234", "2,345", false),
  ])
  func doubtfulDecimals(_ one: String, _ other: String, _ isDoubtful: Bool) throws {
    let text = "unit;wave;indicator;value\nskole;1;x;\(one)\nradhus;1;x;\(other)\n"
    let found = try read(text) { try readRegister($0, id: "r", waves: []) }
    #expect(found.notes.contains { $0.rule == "doubtful_decimal" } == isDoubtful)
  }

  /// What stands in other columns decides nothing of the figures: numbered rows, hours, dates.
  @Test(arguments: [
    ("1.1", "1.2", "1.234", "2.567", 1.234, true), ("12.30", "9.15", "1.234", "2.567", 1.234, true),
    ("31.12", "1.1", "8,1", "7", 8.1, false), ("1.1", "1.2", "1,234", "987", 1.234, true),
    ("1.1", "1.2", "1,234", "98", 1.234, false), ("a", "b", "0,234", "987", 0.234, false),
  ])
  func signsOfOtherColumns(
    nr: String, next: String, one: String, other: String, value: Double, isDoubtful: Bool
  ) throws {
    let text =
      "nr;unit;wave;indicator;value\n\(nr);skole;1;x;\(one)\n\(next);radhus;1;x;\(other)\n"
    let found = try read(text) { try readRegister($0, id: "r", waves: []) }
    #expect(found.data.values.first?.figure == .number(value, mark: nil))
    let doubts = found.notes.filter { $0.rule == "doubtful_decimal" }
    #expect(doubts.map(\.column) == (isDoubtful ? ["value"] : []))
  }

  /// One indicator's decimals say nothing of another's thousands. With tabs, as "Unicode text" has.
  @Test func doubtWithinAnIndicator() throws {
    let text =
      "unit\twave\tindicator\tvalue\nskole\t1\tx\t1,234\nradhus\t1\tx\t987\nskole\t1\ty\t8,1\n"
    let found = try read(text) { try readRegister($0, id: "r", waves: []) }
    #expect(found.notes.contains { $0.rule == "doubtful_decimal" && $0.count == 1 })
    let advice = try faults {
      try read("unit;wave;indicator;value\nskole;1;x;8.1\nradhus;1;x;7,2\n") {
        try readRegister($0, id: "r", waves: [])
      }
    }.first?.advice
    #expect(advice?.contains("declare `decimal`") == true)
  }

  /// A last row that ends after its unit was cut, and is no footnote.
  @Test(arguments: [("Kilde: SSB", true), ("radhus", false), ("Rådhuset", false)])
  func unitAlone(_ text: String, _ isFootnote: Bool) throws {
    let table = "unit;wave;indicator;value\nskole;1;x;2\nskole;2;x;3\n\(text)\n"
    func found() throws -> [String] {
      try read(table) { try readRegister($0, id: "r", waves: []) }.notes.map(\.rule)
    }
    if isFootnote {
      #expect(try found().contains("footnote"))
    } else {
      #expect(
        try faults { try found() }.map { "\($0.rule) \($0.place)" } == ["wrong_field_count f.csv:4"]
      )
    }
  }

  /// What stands below a table as a spreadsheet writes it, filled up with delimiters, or with one of
  /// them in it; a unit without figures is no footnote.
  @Test(arguments: [
    ("Kilde: HR;;;", 1), (";;;\nKilde: HR;;;\n;Foreløpige tall;;", 2), (";;;\nKilde; HR", 1),
    ("\nKilde; HR\nTall; 2012", 2),
  ])
  func filledUpFootnotes(_ text: String, _ count: Int) throws {
    let table = "unit;wave;indicator;value\nskole;1;x;2\nskole;2;x;3\n\(text)\n"
    let found = try read(table) { try readRegister($0, id: "r", waves: []) }
    #expect(found.data.values.count == 2)
    #expect(found.notes.first { $0.rule == "footnote" }?.count == count)
  }

  @Test(arguments: ["radhus;;;", "Rådhuset;;;", "sko;;;", "Kilde; HR", ";;;\nradhus;2"])
  func noFootnotes(_ text: String) throws {
    let table = "unit;wave;indicator;value\nskole;1;x;2\nskole;2;x;3\n\(text)\n"
    let found = try faults { try read(table) { try readRegister($0, id: "r", waves: []) } }
    #expect(!found.isEmpty)
  }

  /// Rows of delimiters alone, as Excel leaves them, are none.
  @Test func blankRows() throws {
    let text = "unit,dimension,mean\nskole,helhet,4.5\n,,\n,,\n"
    let found = try read(text) { try readPublished($0, Self.rules) }
    #expect(found.data.count == 1)
    #expect(found.notes.first { $0.rule == "blank_line" }?.count == 2)
  }

  /// A name of several units is no misspelling of itself; a mistaken unit is told of once.
  @Test func unitsThatCannotBeTold() throws {
    let units = UnitLookup(["A": 0, "B": 1], shared: ["Skolen": ["A", "B"]])
    let rows = ["Skolen,helhet", "Skolen,leder", "Skolem,helhet", "Skolem,leder"]
    let bytes = Array(("unit,dimension,mean\n" + rows.map { $0 + ",4.5\n" }.joined()).utf8)
    let found = try withFile(bytes) { path in
      try faults {
        try readPublished(
          FigureFile(table: TableSource(path: path, shown: "f.csv"), source: "m", units: units),
          Self.rules)
      }
    }
    #expect(found.map(\.rule) == ["ambiguous_unit", "unknown_unit"])
    #expect(
      found[0].message == "`Skolen` is the name of several units, `A`, `B` (rows 2, 3)")
    #expect(
      found[1].message == "`Skolem` is not a unit, its name or an alias (rows 4, 5)")
  }

  @Test func events() throws {
    let good = try read("unit,event,n,count\nradhus,trakassering,753,115\n") {
      try readPublishedEvents($0, events: ["trakassering"]).data
    }
    #expect(good == [PublishedEvent(unit: 0, event: "trakassering", n: 753, count: 115)])
    let found = try faults {
      try read("unit,event,n,count\nradhus,trakassering,5,6\nradhus,vold,5,\n") {
        try readPublishedEvents($0, events: ["trakassering"])
      }
    }
    #expect(found.map(\.rule) == ["count_above_n", "unknown_event", "blank_cell"])
  }

  @Test func benchmark() throws {
    let rules = BenchmarkRules(
      id: "land", waves: ["2012"], types: ["skole"], means: Self.rules)
    let data = try read("wave,dimension,mean,type\n2012,helhet,4.7,\n2012,helhet,4.9,skole\n") {
      try readBenchmark($0, rules).data
    }
    #expect(data.id == "land" && data.rounding == Self.rules.rounding)
    #expect(data.means.map(\.type) == [nil, "skole"])
    #expect(data.means.map(\.mean.description) == ["4.7", "4.9"])
    let found = try faults {
      try read("wave,dimension,mean,type\n2013,helhet,4.7,skol\n2012,helhet,4\n") {
        try readBenchmark($0, rules)
      }
    }
    #expect(found.map(\.rule) == ["wrong_field_count"])
    #expect(found.first?.kind == .data)
    let next = try faults {
      try read("wave,dimension,mean,type\n2013,helhet,4.7,skol\n") { try readBenchmark($0, rules) }
    }
    #expect(next.map(\.rule) == ["unknown_wave", "unknown_type"])
  }

  @Test func register() throws {
    let read1 = try read(
      "unit;wave;indicator;value;n\nskole;2012;sykefravaer;6,5;40\nradhus;2012;sykefravaer;;\n"
        + "radhus;2012;kostnad;\u{2212}1\u{A0}234,5;\n"
    ) { try readRegister($0, id: "nokkeltall", waves: ["2012"]) }
    #expect(
      read1.data.values == [
        .init(unit: 1, wave: "2012", indicator: "sykefravaer", value: 6.5, n: 40),
        .init(unit: 0, wave: "2012", indicator: "kostnad", value: -1234.5, n: nil),
      ])
    #expect(
      read1.notes.map { "\($0.rule) \($0.count) \($0.source)" } == [
        "detected_format 1 m 2011", "blank_value 1 m 2011",
      ])
  }

  /// `Sør` is the name of unit 1 today and was unit 0's in 2011; `Gamle` is known in 2011 alone.
  @Test func aRegisterKnowsTheNamesOfEachWave() throws {
    let now: UnitLookup = ["A": 0, "B": 1, "Sør": 1]
    let then = UnitLookup(["A": 0, "B": 1, "Sør": 0, "Gamle": 1], aliases: ["Sør", "Gamle"])
    func read(_ rows: String) throws -> ReadFigures<RegisterData> {
      try withFile(Array(("unit;wave;indicator;value\n" + rows).utf8)) { path in
        var file = FigureFile(
          table: TableSource(path: path, shown: "f.csv"), source: "r", units: now)
        file.unitsByWave = ["2011": then]
        return try readRegister(file, id: "r", waves: [])
      }
    }
    let found = try read("Sør;2011;x;1\nSør;2012;x;2\nGamle;2011;x;3\nSør;2009;x;4\n")
    #expect(found.data.values.map(\.unit) == [0, 1, 1, 1])
    let faults = try faults { try read("Gamle;2012;x;1\nGamle;2011;x;3\n") }
    #expect(faults.map { "\($0.place) \($0.rule)" } == ["f.csv:2:unit unknown_unit"])
    #expect(faults.first?.advice?.contains("an alias in `2011` alone") == true)
    // Two names of one unit in one wave.
    let twice = try self.faultsOfMerged { try read("A;2011;x;1\nSør;2011;x;3\n") }
    #expect(
      twice == ["`Sør` is one unit with `A` in row 2: `A`, with the same wave, indicator"])
  }

  /// `101.0` is how a table with an empty cell writes the code 101.
  @Test func advice() throws {
    #expect(nearestUnit(to: "101.0", among: ["101", "102"]) == "101")
    #expect(nearestUnit(to: "102,00", among: ["101", "102"]) == "102")
    #expect(nearestUnit(to: "103.0", among: ["101", "102"]) == nil)
    #expect(nearestUnit(to: "101.5", among: ["101", "102"]) == nil)
    let found = try faults {
      try read("unit;wave;indicator;value\nskole;2012;x;6,5 %\n") {
        try readRegister($0, id: "r", waves: [])
      }
    }
    #expect(found.map(\.rule) == ["bad_number"])
    #expect(found.first?.advice?.contains("percent sign") == true)
  }

  private func faultsOfMerged(_ body: () throws -> Any) throws -> [String] {
    let found = try faults(body)
    #expect(found.allSatisfy { $0.rule == "duplicate_row" })
    #expect(found.allSatisfy { $0.advice?.contains("merged unit") == true })
    return found.map(\.message)
  }

  /// Figures of two units that became one cannot both be the unit's.
  @Test func mergedUnitsInPublishedMeans() throws {
    let text = "unit,dimension,mean\ngammel,helhet,4.5\nskole,helhet,4.6\n"
    let found = try faultsOfMerged { try read(text) { try readPublished($0, Self.rules) } }
    #expect(
      found == ["`skole` is one unit with `gammel` in row 2: `skole`, with the same dimension"])
    let named = try faults {
      try read("unit,dimension,mean\nradhus,leder,4.5\nRådhuset,leder,4.6\n") {
        try readPublished($0, Self.rules)
      }
    }
    #expect(named.first?.advice == "A unit's id and its name are one: keep one of the rows.")
    let same = try faults {
      try read("unit,dimension,mean\nskole,leder,4.5\nskole,leder,4.6\n") {
        try readPublished($0, Self.rules)
      }
    }
    #expect(same.first?.message == "row 2 has the same unit, dimension")
  }

  @Test(arguments: [":", "..", ".", "-", "*", "–"]) func symbols(_ symbol: String) throws {
    let found = try faults {
      try read("unit;wave;indicator;value\nskole;2012;x;\(symbol)\nskole;2011;x;ti\n") {
        try readRegister($0, id: "r", waves: [])
      }
    }
    #expect(found.map(\.rule) == ["symbol", "bad_number"])
    #expect(found[0].place == .data(file: "f.csv", row: 2, column: "value"))
    #expect(found[0].advice?.contains("source profile") == true)
  }

  @Test func invited() throws {
    let good = try read("unit;invited\ngammel;40\n") { try readInvited($0, unitCount: 2).data }
    #expect(good == .perUnit([nil, 40]))
    // Two names of one unit, as after a merger, are added; the same name twice is a fault.
    let merged = try read("unit;invited\ngammel;40\nskole;4\n") {
      try readInvited($0, unitCount: 2).data
    }
    #expect(merged == .perUnit([nil, 44]))
    let found = try faults {
      try read("unit;invited\nskole;40\nskole;4\nx;4\nradhus;-1\n") {
        try readInvited($0, unitCount: 2)
      }
    }
    #expect(found.map(\.rule) == ["duplicate_row", "unknown_unit", "bad_number"])
    // A unit's id and its name are one.
    let twice = try faults {
      try read("unit;invited\nradhus;20\nRådhuset;20\n") { try readInvited($0, unitCount: 2) }
    }
    #expect(twice.map { "\($0.rule) \($0.place)" } == ["duplicate_row f.csv:3:unit"])
    let total = try faults {
      try read("unit;invited\nskole;20\nTotalt;20\n") { try readInvited($0, unitCount: 2) }
    }
    #expect(total.first?.advice?.contains("leave it out") == true)
  }

  @Test func missingColumns() throws {
    let found = try faults {
      try read("unit,dimensjon,mean\n") { try readPublished($0, Self.rules) }
    }
    #expect(found.map(\.place.description) == ["f.csv:1:dimension"])
    #expect(found.first?.advice == "Did you mean `dimensjon`?")
    #expect(found.first?.kind == .config)
  }
}
