import Responses
import Survey
import Testing

@testable import Ingest

/// What symbols mean, by source. Statistics Norway's are those of its own list (Notater 2019/33,
/// p. 2, and ssb.no/diverse/standardtegn-i-tabeller), the Directorate for Education's those of its
/// rules for showing results of the pupil survey.
@Suite struct SourceProfileTests {
  static func register(
    _ rows: [String], _ reading: FigureFile.Reading, header: String = "unit;wave;indicator;value"
  ) throws -> ReadFigures<RegisterData> {
    let text = ([header] + rows).map { $0 + "\n" }.joined()
    let units: UnitLookup = ["a": 0, "b": 1, "c": 2, "d": 3, "e": 4, "f": 5, "g": 6, "h": 7]
    return try readRegister(
      FigureFile(table: table(text), source: "r", units: units, reading: reading), id: "r",
      waves: [])
  }

  static func figures(_ cells: [String], _ reading: FigureFile.Reading) throws -> [Figure] {
    let rows = zip(["a", "b", "c", "d", "e", "f", "g", "h"], cells).map { "\($0);2012;x;\($1)" }
    return try register(rows, reading).data.values.map(\.figure)
  }

  @Test func statisticsNorway() throws {
    let cells = [".", "..", "...", ":", "-", "0,0", "1\u{A0}234,5*", "12,3 |"]
    #expect(
      try Self.figures(cells, .init(profile: .ssb)) == [
        .absent(.notApplicable), .absent(.noData), .absent(.noData), .absent(.suppressed),
        .number(0, mark: nil), .number(0, mark: nil), .number(1234.5, mark: .preliminary),
        .number(12.3, mark: .breakInSeries),
      ])
  }

  @Test func directorateForEducation() throws {
    let cells = ["*", ".", "0", "62\u{202F}093", "4,2", "\u{2212}1", "0,0"]
    #expect(
      try Self.figures(cells, .init(profile: .udir)) == [
        .absent(.suppressed), .absent(.suppressed), .number(0, mark: nil),
        .number(62093, mark: nil), .number(4.2, mark: nil), .number(-1, mark: nil),
        .number(0, mark: nil),
      ])
  }

  /// An empty cell is no value from either, and makes no row; it is counted.
  @Test(arguments: SourceProfile.allCases) func blanks(_ profile: SourceProfile) throws {
    let read = try Self.register(["a;2012;x;", "b;2012;x;5"], .init(profile: profile))
    #expect(read.data.values.map(\.unit) == [1])
    #expect(
      read.notes.map { "\($0.rule) \($0.count) \($0.column)" } == [
        "detected_format 1 ", "blank_value 1 value",
      ])
  }

  @Test func whatIsCounted() throws {
    let read = try Self.register(
      ["a;1;x;:", "b;1;x;:", "c;1;x;..", "d;1;x;.", "e;1;x;5*", "f;1;x;6|", "g;1;x;", "h;1;x;-"],
      .init(profile: .ssb))
    #expect(
      read.notes.map { "\($0.rule) \($0.count)" } == [
        "detected_format 1", "blank_value 1", "suppressed_value 2", "no_data_value 1",
        "not_applicable_value 1",
        "preliminary_value 1", "break_in_series_value 1",
      ])
    #expect(read.notes.allSatisfy { $0.severity == .note && $0.source == "r" })
  }

  /// Under a profile what it does not know is a fault, and so is a mark without its number.
  @Test func unknownToTheProfile() throws {
    let ssb = try faults { try Self.figures(["*", "–", "—", "x", "12,3r"], .init(profile: .ssb)) }
    #expect(ssb.map(\.rule) == ["symbol", "symbol", "symbol", "bad_number", "bad_number"])
    #expect(ssb[0].advice == "It must stand beside the number that it marks.")
    #expect(ssb[1].advice?.contains("`:` (suppressed)") == true)
    let udir = try faults { try Self.figures(["..", ":", "4,2*"], .init(profile: .udir)) }
    #expect(udir.map(\.rule) == ["symbol", "symbol", "bad_number"])
  }

  /// Nobody can say what it means, but the profiles can be named.
  @Test func plainNamesTheProfiles() throws {
    let found = try faults { try Self.figures(["*", ":", "–"], .init()) }
    #expect(found.map(\.rule) == ["symbol", "symbol", "symbol"])
    #expect(
      found[0].advice?.contains("preliminary in `ssb`, suppressed in `udir`") == true)
    #expect(found[1].advice?.contains("suppressed in `ssb`") == true)
    #expect(found.allSatisfy { $0.advice?.contains("source profile") == true })
  }

  /// An en dash is no value only where somebody says so; what is declared wins over the profile.
  @Test func declaredSymbols() throws {
    let dash = try Self.register(
      ["a;2012;x;–", "b;2012;x;4,1"], .init(symbols: ["–": .blank]))
    #expect(dash.data.values.map(\.unit) == [1])
    let own: [String: FigureMeaning] = ["u/o": .suppressed, "*": .zero, "e": .preliminary]
    #expect(
      try Self.figures(["u/o", "*", "7e", ":"], .init(profile: .ssb, symbols: own)) == [
        .absent(.suppressed), .number(0, mark: nil), .number(7, mark: .preliminary),
        .absent(.suppressed),
      ])
  }

  /// A status beside the cell, as in JSON-stat.
  @Test func status() throws {
    let header = "unit;wave;indicator;value;status"
    let read = try Self.register(
      ["a;1;x;;:", "b;1;x;5,5;*", "c;1;x;;..", "d;1;x;7;", "e;1;x;;", "f;1;x;8;fotnote"],
      .init(profile: .ssb), header: header)
    #expect(
      read.data.values.map(\.figure) == [
        .absent(.suppressed), .number(5.5, mark: .preliminary), .absent(.noData),
        .number(7, mark: nil), .number(8, mark: nil),
      ])
    // A withheld number that is given all the same is not passed on.
    let wrong = try faults {
      try Self.register(["a;1;x;5;:", "b;1;x;;c"], .init(profile: .ssb), header: header)
    }
    #expect(wrong.map(\.rule) == ["contradiction", "symbol"])
    // Without a profile a value may have any status, but no value may not.
    let plain = try faults {
      try Self.register(["a;1;x;5;A", "b;1;x;;c", "c;1;x;;"], .init(), header: header)
    }
    #expect(plain.map { "\($0.place) \($0.rule)" } == ["t.csv:3:value symbol"])
  }

  /// Respondents behind a withheld value may be withheld too.
  @Test func counts() throws {
    let read = try Self.register(
      ["a;1;x;*;*", "b;1;x;4,2;62\u{A0}093", "c;1;x;4;"], .init(profile: .udir),
      header: "unit;wave;indicator;value;n")
    #expect(read.data.values.map(\.n) == [nil, 62093, nil])
    #expect(
      read.notes.map { "\($0.rule) \($0.count)" } == ["detected_format 1", "suppressed_value 1"])
  }
}

/// Means that somebody else published.
@Suite struct ProfiledMeanTests {
  /// Withheld and missing means make no mean and are counted; 0 is outside the scale.
  @Test func benchmark() throws {
    let rules = BenchmarkRules(
      id: "land", waves: ["2012"], types: [], means: SmallReaderTests.rules)
    func read(_ text: String, _ profile: SourceProfile) throws -> ReadFigures<BenchmarkData> {
      try readBenchmark(
        FigureFile(
          table: table(text), source: "m land", units: [:], reading: .init(profile: profile)),
        rules)
    }
    let text = "wave;dimension;mean;n;sd\n2012;helhet;*;*;*\n2012;leder;4,6;1\u{A0}104;0,9\n"
    let udir = try read(text, .udir)
    #expect(udir.data.means.map(\.dimension) == ["leder"])
    #expect(udir.data.means.first?.n == 1104)
    #expect(
      udir.notes.map { "\($0.source) \($0.column) \($0.rule) \($0.count)" } == [
        "m land  detected_format 1", "m land mean suppressed_value 1",
      ])
    #expect(try faults { try read(text, .plain) }.map(\.rule) == ["symbol", "symbol", "symbol"])
    let blank = "wave;dimension;mean\n2012;helhet;\n2012;leder;4,6\n"
    #expect(try read(blank, .udir).notes.map(\.rule) == ["detected_format", "blank_value"])
    #expect(try faults { try read(blank, .plain) }.map(\.rule) == ["blank_cell"])
    let nought = "wave;dimension;mean\n2012;helhet;-\n"
    #expect(try faults { try read(nought, .ssb) }.map(\.rule) == ["outside_scale"])
  }

  @Test func requiredCounts() throws {
    let file = FigureFile(
      table: try table("unit;invited\nskole;:\nradhus;-\n"), source: "m",
      units: SmallReaderTests.units, reading: .init(profile: .ssb))
    let found = try faults { try readInvited(file, unitCount: 2) }
    #expect(found.map { "\($0.place) \($0.rule)" } == ["t.csv:2:invited symbol"])
  }
}
