import Responses
import Survey
import Testing

@testable import Ingest

/// Who belongs where, and which codes a codebook does not know. Expected values by hand.
@Suite struct PlacementTests {
  /// Every row stays: one unit unknown, one blank, one whose two columns disagree.
  @Test func rowsWithoutAKnownUnitAreCountedAsUnplaced() throws {
    let text = """
      skole;helse;q1
      skole;;1
      ;Barnehagen;2
      skole;skole;3
      skole;Barnehagen;4
      skolee;;5
      ;;1

      """
    let read = try Sample.read(
      Array(text.utf8), Sample.short(1), columns: ResponseColumns(units: ["skole", "helse"]))
    #expect(read.table.units == [1, 2, 1, 0, 0, 0])
    #expect(
      read.notes.map { "\($0.rule) \($0.column) \($0.count)" } == [
        "blank_unit skole, helse 1", "conflicting_units skole, helse 1",
        "unknown_unit skole, helse 1", "unplaced skole, helse 3",
      ])
    #expect(read.notes[2].message.contains("units with a name near: skole"))
    #expect(read.notes[3].severity == .warning)
  }

  /// Kommunen (0) has Oppvekst (1) and Helse (2); Oppvekst has Skolen (3), Skolen has Trinn 1 (4).
  /// Each row by hand: the lower unit counts wherever it stands; only branches conflict.
  @Test(arguments: [
    ("Oppvekst;Skolen;", 3), ("Skolen;Oppvekst;", 3), (";Oppvekst;Trinn 1", 4),
    ("Trinn 1;Skolen;Oppvekst", 4), ("Skolen;Trinn 1;Kommunen", 4), ("Kommunen;Helse;", 2),
    ("Skolen;;Skolen", 3), ("Kommunen;;", 0),
  ]) func theLowerOfTwoUnitsCounts(_ cells: String, _ unit: Int32) throws {
    let read = try nested(cells)
    #expect(read.table.units == [unit])
    let names = Set(cells.split(separator: ";"))
    #expect(
      read.notes.map { "\($0.rule) \($0.severity) \($0.count)" }
        == (names.count > 1 ? ["nested_units note 1"] : []))
  }

  @Test(arguments: ["Oppvekst;Helse;", "Skolen;Helse;Oppvekst", "Trinn 1;Oppvekst;Helse"])
  func unitsOnDifferentBranchesConflict(_ cells: String) throws {
    let read = try nested(cells)
    #expect(read.table.units == [0])
    #expect(read.notes.map(\.rule) == ["conflicting_units", "unplaced"])
  }

  /// Blank cells are ordinary, and are graded by their share; a text that is no unit is a warning.
  @Test(arguments: [("", Diagnostic.Severity.note), ("Skola", .warning)])
  func rowsWithoutAUnit(_ first: String, _ severity: Diagnostic.Severity) throws {
    let read = try Sample.read(
      Array("unit;q1\n\(first);1\nSkolen;2\n".utf8), Sample.short(1), units: ["Skolen": 1])
    let note = try #require(read.notes.first { $0.rule == "unplaced" })
    #expect(note.severity == severity && note.count == 1 && note.total == 2)
  }

  /// A name that two units have is neither's, and is shown with the ids of both: not with the names
  /// that are near it.
  @Test func nameOfSeveralUnits() throws {
    let units = UnitLookup(["K": 0, "A": 1, "B": 2], shared: ["Skolen": ["A", "B"]])
    let read = try Sample.read(
      Array("unit;q1\nSkolen;1\nA;2\nSkolen;3\n".utf8), Sample.short(1), units: units)
    #expect(read.table.units == [0, 1, 0])
    #expect(read.notes.map { "\($0.rule) \($0.count)" } == ["ambiguous_unit 2", "unplaced 2"])
    #expect(read.notes[0].message.contains("`Skolen` is the name of several units, `A`, `B`"))
  }

  /// A row that a spreadsheet adds below the answers is no respondent, wherever it says what it is.
  @Test(arguments: ["Totalt;9;1", "gjennomsnitt:;9;1", "SUM (alle);9;1", "Skolen;Snitt;1"])
  func summaryRow(_ row: String) throws {
    let found = try faults {
      try Sample.read(
        Array("unit;id;q1\nSkolen;1;1\n\(row)\n".utf8), Sample.short(1), units: ["Skolen": 1])
    }
    #expect(found.map(\.rule) == ["summary_row"])
    #expect(found.first?.advice?.hasPrefix("Leave such rows out") == true)
  }

  /// Two columns that number their own units: a code is what its own column calls it.
  @Test func labelsBelongToTheirColumn() throws {
    func column(_ name: String, _ labels: [String: String] = [:]) -> TabularText.Column {
      TabularText.Column(name: name, valueLabels: labels)
    }
    var writer = TabularTextWriter()
    for row in [["bhg", "skole", "q1"], ["1", "", "1"], ["", "1", "2"], ["2", "", "3"]] {
      for cell in row { writer.append(cell) }
      writer.endRecord()
    }
    let text = TabularText(
      bytes: writer.bytes,
      columns: [
        column("bhg", ["1": "Solstua", "2": "Bakken"]), column("skole", ["1": "Nordre"]),
        column("q1"),
      ], headerRow: 1, report: "")
    func read(_ units: UnitLookup) throws -> ReadResponses {
      try readResponses(
        ResponseFile(
          table: TableSource(path: "", shown: "m.sav", made: text), source: "m 2012",
          questionnaire: Sample.short(1), columns: ResponseColumns(units: ["bhg", "skole"]),
          units: units, root: 0))
    }
    #expect(try read(["Solstua": 1, "Bakken": 2, "Nordre": 3]).table.units == [1, 3, 2])
    // Ids that are the codes of one column, and not of the other.
    let found = try faults {
      try read(["1": 1, "2": 2, "3": 3, "Solstua": 1, "Bakken": 2, "Nordre": 3])
    }
    #expect(found.map(\.rule) == ["unit_label_conflict"])
    #expect(found[0].message.contains("`Nordre`"))
    // A label that is no name of the unit that its code is: told, since the codes may be others.
    let told = try read(["1": 1, "2": 2, "Sola": 1, "Bakken": 2])
    #expect(told.table.units == [1, 1, 2])
    let note = try #require(told.notes.first { $0.rule == "unit_label_differs" })
    #expect(note.severity == .warning && note.count == 2)
    #expect(note.message.contains("`1` (`Solstua`)"))
  }

  /// Code 2 is a unit where its column calls it one, and not in the other column; `Skolen` of two
  /// units counts its own rows alone.
  @Test func codeThatOneColumnPlaces() throws {
    func column(_ name: String, _ labels: [String: String] = [:]) -> TabularText.Column {
      TabularText.Column(name: name, valueLabels: labels)
    }
    var writer = TabularTextWriter()
    for row in [
      ["bhg", "skole", "q1"], ["2", "", "1"], ["", "2", "2"], ["", "2", "3"], ["3", "", "4"],
    ] {
      for cell in row { writer.append(cell) }
      writer.endRecord()
    }
    let text = TabularText(
      bytes: writer.bytes,
      columns: [
        column("bhg", ["2": "Bakken", "3": "Begge"]), column("skole", ["2": "Nordre"]),
        column("q1"),
      ], headerRow: 1, report: "")
    let read = try readResponses(
      ResponseFile(
        table: TableSource(path: "", shown: "m.sav", made: text), source: "m 2012",
        questionnaire: Sample.short(1), columns: ResponseColumns(units: ["bhg", "skole"]),
        units: UnitLookup(["K": 0, "Bakken": 1], shared: ["Begge": ["A", "B"]]), root: 0))
    #expect(read.table.units == [1, 0, 0, 0])
    #expect(
      read.notes.map { "\($0.rule) \($0.count)" } == [
        "labelled_units 1", "ambiguous_unit 1", "unknown_unit 2", "unplaced 3",
      ])
    #expect(read.notes[2].detail == "2")
  }

  private func nested(_ cells: String) throws -> ReadResponses {
    try Sample.read(
      Array("a;b;c;q1\n\(cells);1\n".utf8), Sample.short(1),
      columns: ResponseColumns(units: ["a", "b", "c"]),
      units: ["Kommunen": 0, "Oppvekst": 1, "Helse": 2, "Skolen": 3, "Trinn 1": 4],
      parents: [nil, 0, 0, 1, 3])
  }

  /// Where nobody says which units there are, each text is one, in the order of its bytes.
  @Test func unitsAsTheyAreFound() throws {
    let text = "unit;q1\nÅs;1\nVoss;2\n;3\nVoss ;4\nZoo;5\nÅs;1\n"
    try withFile(Array(text.utf8)) { path in
      let read = try readResponses(
        ResponseFile(
          table: TableSource(path: path, shown: "t.csv"), source: "test",
          questionnaire: Sample.short(1), units: [:], root: 7, findsUnits: true),
        effort: ReadingEffort(threads: 2, chunkSize: 8))
      #expect(read.foundUnits == ["", "Voss", "Zoo", "Ås"])
      #expect(read.table.units == [3, 1, 0, 1, 2, 3])
      #expect(read.notes.isEmpty)
    }
  }

  @Test func anUndeclaredCodeIsListedWithItsCount() throws {
    let rows = Array(repeating: "7", count: 6) + ["11", "2"]
    let found = try faults {
      try Sample.read(
        Array(("unit;q1\n" + rows.map { "skole;\($0)\n" }.joined()).utf8), Sample.short(1))
    }
    #expect(found.map(\.rule) == ["undeclared_code"])
    // One respondent's answer is named only when asked for.
    #expect(
      found[0].message
        == "7 answers to `q1` that the codebook does not declare: 7 (6 times) and 1 more "
        + "(rows 2, 3, 4, 5, 6 and 2 more)")
    #expect(found[0].value == "7 (6 times), 11 (1 time)")
  }

  @Test func labelsMayStandOverTheNames() throws {
    let text = "Hvilken enhet?;\"Min leder, gir meg råd\"\nunit;q1\nskole;3\nskolee;x\n"
    for rows in [nil, 2] {
      let found = try faults {
        try Sample.read(Array(text.utf8), Sample.short(1), headerRows: rows)
      }
      #expect(found.map { "\($0.place)" } == ["m.csv:4:q1"])
    }
    let sound = text.replacing("skolee;x", with: "skole;4")
    let read = try Sample.read(Array(sound.utf8), Sample.short(1))
    #expect(read.table.sourceRows == [3, 4])
    #expect(read.report?.hasSuffix("2 header rows (detected)") ?? false)
    // Two rows of words are a header and an answer, unless they are declared to be two of header.
    let words = try faults { try Sample.read("a;b\nunit;q1\nskole;1\n", Sample.short(1)) }
    #expect(words.map(\.rule) == ["missing_column"])
  }

  @Test func tooFewRowsForTheDeclaredHeader() throws {
    let found = try faults { try Sample.read(Array("a;b\n".utf8), Sample.short(1), headerRows: 2) }
    #expect(found.map(\.rule) == ["empty_file"])
  }
}
