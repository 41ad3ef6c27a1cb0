import Responses
import Survey
import Testing

@testable import Ingest

/// Tables as they are published, made into registers. The figures are those of the pupil survey in
/// upper secondary schools, share bullied in per cent by year of study, fetched from the statistics
/// bank of the Norwegian Directorate for Education (NLOD) and published by the project
/// larsarnenilssen/fuskelappen, data/elevundersokelsen/resultater.json; the columns are named as in
/// the bank's own export.
@Suite struct FigureColumnsTests {
  /// Møre og Romsdal: all schools, public, private; Vg1, Vg2, Vg3.
  static let udir = """
    Skoleaarnavn;EnhetNavn;EierformNavn;TrinnKode;AndelMobbet;AntallBesvart
    2024-25;Møre og Romsdal;Alle eierformer;1;6,4;
    2024-25;Møre og Romsdal;Alle eierformer;2;5,1;
    2024-25;Møre og Romsdal;Alle eierformer;3;3,0;
    2024-25;Møre og Romsdal;Offentlig skole;1;*;
    2024-25;Møre og Romsdal;Offentlig skole;2;*;
    2024-25;Møre og Romsdal;Offentlig skole;3;3,0;
    2024-25;Møre og Romsdal;Privat eiet;1;*;
    2024-25;Møre og Romsdal;Privat eiet;2;*;
    2024-25;Møre og Romsdal;Privat eiet;3;0;
    2025-26;Møre og Romsdal;Alle eierformer;1;6,0;
    2025-26;Møre og Romsdal;Offentlig skole;1;6,4;
    2025-26;Møre og Romsdal;Offentlig skole;3;*;
    2025-26;Møre og Romsdal;Privat eiet;1;1,4;
    2025-26;Møre og Romsdal;Privat eiet;2;0;
    2025-26;Møre og Romsdal;Privat eiet;3;*;
    2025-26;Rogaland;Alle eierformer;1;3,9;

    """

  static let columns = FigureColumns(
    fields: [
      "unit": .column(
        "EierformNavn",
        codes: ["Alle eierformer": "alle", "Offentlig skole": "offentlig", "Privat eiet": "privat"]),
      "wave": .column("Skoleaarnavn", codes: ["2024-25": "2024", "2025-26": "2025"]),
      "indicator": .column("TrinnKode", codes: ["1": "mobbet_vg1", "2": "mobbet_vg2"]),
      "value": .column("AndelMobbet"), "n": .column("AntallBesvart"),
    ], only: ["EnhetNavn": ["Møre og Romsdal"], "TrinnKode": ["1", "2"]])

  static let units: UnitLookup = ["alle": 0, "offentlig": 1, "privat": 2]

  /// A star hides; the nought beside it is a nought.
  /// Texts under `only` that no row has: told where some rows are left, a fault where none is.
  @Test func wantedTextsThatNoRowHas() throws {
    let text = "unit;aar;indicator;value\nalle;2012;x;1\nalle;2013;x;2\n"
    func read(_ years: Set<String>) throws -> ReadFigures<RegisterData> {
      try readRegister(
        FigureFile(
          table: table(text), source: "r", units: Self.units,
          reading: .init(
            columns: FigureColumns(fields: ["wave": .column("aar")], only: ["aar": years]))),
        id: "r", waves: [])
    }
    let some = try read(["2012", "2102"])
    #expect(some.data.values.count == 1)
    let note = try #require(some.notes.first { $0.rule == "absent_only" })
    #expect(note.severity == .warning && note.message.contains("`2102` in `aar`"))
    let found = try faults { try read(["2102"]) }
    #expect(found.map { "\($0.rule) \($0.place)" } == ["no_wanted_rows t.csv:1:aar"])
    #expect(found[0].message == "none of the 2 rows is wanted: `2102` never stands in `aar`")
  }

  @Test func directorateForEducation() throws {
    let file = FigureFile(
      table: try table(Self.udir), source: "elev", units: Self.units,
      reading: .init(profile: .udir, columns: Self.columns))
    let read = try readRegister(file, id: "elev", waves: ["2024", "2025"])
    let rows = read.data.values.map { value in
      "\(value.wave) \(value.unit) \(value.indicator) "
        + (value.figure.number.map { "\($0)" } ?? value.figure.status ?? "?")
    }
    #expect(
      rows == [
        "2024 0 mobbet_vg1 6.4", "2024 0 mobbet_vg2 5.1",
        "2024 1 mobbet_vg1 suppressed", "2024 1 mobbet_vg2 suppressed",
        "2024 2 mobbet_vg1 suppressed", "2024 2 mobbet_vg2 suppressed",
        "2025 0 mobbet_vg1 6.0", "2025 1 mobbet_vg1 6.4", "2025 2 mobbet_vg1 1.4",
        "2025 2 mobbet_vg2 0.0",
      ])
    #expect(
      read.notes.map { "\($0.rule) \($0.column) \($0.count)" } == [
        "detected_format  1", "suppressed_value AndelMobbet 4", "skipped_rows  6",
      ])
  }

  /// The same signs in a table laid out as Statistics Norway does: a star beside a number. Figures
  /// of Rogaland, all schools, from the same source; which of them are marked is made up.
  @Test func statisticsNorway() throws {
    let text = """
      Region;ContentsCode;Tid;value
      11;AndelMobbet;2024-25;4,5
      11;AndelMobbet;2025-26;3,9*
      11;Trivsel;2024-25;4,2
      11;Trivsel;2025-26;:
      15;AndelMobbet;2025-26;6,0

      """
    let columns = FigureColumns(fields: [
      "unit": .column("Region", codes: ["11": "alle"], others: .skipped),
      "wave": .column("Tid"), "indicator": .column("ContentsCode"),
    ])
    let file = FigureFile(
      table: try table(text), source: "ssb", units: Self.units,
      reading: .init(profile: .ssb, columns: columns))
    let read = try readRegister(file, id: "ssb", waves: [])
    #expect(
      read.data.values.map(\.figure) == [
        .number(4.5, mark: nil), .number(3.9, mark: .preliminary), .number(4.2, mark: nil),
        .absent(.suppressed),
      ])
    #expect(read.notes.contains { $0.rule == "skipped_rows" && $0.count == 1 })
  }

  @Test func benchmarkFromConstants() throws {
    let text = "Tema;Score;AntallBesvart\nTrivsel;4,2;62\u{202F}093\nMotivasjon;3,6;61 900\n"
    let columns = FigureColumns(fields: [
      "wave": .constant("2012"), "mean": .column("Score"), "n": .column("AntallBesvart"),
      "dimension": .column("Tema", codes: ["Trivsel": "helhet", "Motivasjon": "leder"]),
    ])
    let rules = BenchmarkRules(
      id: "land", waves: ["2012"], types: [], means: SmallReaderTests.rules)
    let read = try readBenchmark(
      FigureFile(
        table: try table(text), source: "m land", units: [:],
        reading: .init(profile: .udir, columns: columns)), rules)
    #expect(read.data.means.map(\.dimension) == ["helhet", "leder"])
    #expect(read.data.means.map(\.mean.description) == ["4.2", "3.6"])
    #expect(read.data.means.map(\.n) == [62093, 61900])
  }

  @Test func arranged() throws {
    let source = try table("A;value;B;n\nx;1;p;5\n\ny;2;q;6\n")
    let columns = FigureColumns(
      fields: [
        "unit": .column("A", codes: ["x": "X"]), "wave": .constant("2012"),
        "indicator": .column("B"),
      ], only: ["B": ["q", "p"]])
    let table = try source.arranged(by: columns, as: .register)
    #expect(table.header == ["unit", "wave", "indicator", "value", "n"])
    #expect(table.rows == [["X", "2012", "p", "1", "5"], ["y", "2012", "q", "2", "6"]])
    // The blank line is row 3.
    #expect(table.place(row: 1, column: "unit").description == "t.csv:4:A")
    #expect(table.place(row: 1, column: "value").description == "t.csv:4:value")
    #expect(
      try source.arranged(by: FigureColumns(), as: .init(required: [], optional: [])).rows
        == source.rows)
  }

  @Test func faultsOfArrangement() throws {
    let columns = FigureColumns(
      fields: ["unit": .column("Regoin"), "waves": .constant("2012"), "value": .column("v")],
      only: ["Kjonn": ["0"]])
    let found = try faults {
      try table("Region;Tid;v\n11;2012;1\n").arranged(by: columns, as: .register)
    }
    #expect(
      found.map { "\($0.place) \($0.rule)" } == [
        "t.csv:1:Regoin missing_column", "t.csv:1:wave missing_column",
        "t.csv:1:indicator missing_column", "t.csv:1:Kjonn missing_column", "t.csv unknown_field",
      ])
    #expect(found[0].advice == "Did you mean `Region`?")
    #expect(found[4].advice == "Did you mean `wave`?")
    #expect(found.allSatisfy { $0.kind == .config })
  }

  /// A fault in a cell is placed in the source's own column and row.
  @Test func faultsOfCells() throws {
    let file = FigureFile(
      table: try table(Self.udir), source: "elev", units: ["alle": 0],
      reading: .init(profile: .plain, columns: Self.columns))
    let found = try faults { try readRegister(file, id: "elev", waves: ["2024"]) }
    #expect(
      found.prefix(2).map { "\($0.place) \($0.rule)" } == [
        "t.csv:5:EierformNavn unknown_unit", "t.csv:5:AndelMobbet symbol",
      ])
  }
}
