import Ingest
import Responses
import Survey
import Testing

@Suite struct ResponseCodingTests {
  @Test func everyKindOfCell() throws {
    let read = try Sample.read(
      """
      Enhet;Id;q1;q2;q3;q4;q5;age
      skole;1;5;;7;Ja;1,25;1
      b;2;5,0;9;1;"Nei, aldri";;2
      Rådhuset;3;5.0;8;x;-111;9;3
      ; 4 ; 6 ;09;6;Vet ikke;6,5;4
      Ukjent;5;1;8,0;;Kanskje;2;
      """)
    let table = read.table
    #expect(read.rowsRead == 5)
    #expect(table.sourceRows == [2, 3, 4, 5, 6])
    #expect(table.units == [1, 2, 0, 0, 0])
    #expect(table.respondents == ["1", "2", "3", "4", "5"])
    #expect(table.weights == nil)
    #expect(table.items[0]?.cells == ["5.0", "5.0", "5.0", "6.0", "1.0"])
    #expect(
      table.items[1]?.cells == ["notAnswered", "dontKnow", "notAsked", "dontKnow", "notAsked"])
    #expect(table.items[2]?.cells == ["outOfRange", "1.0", "outOfRange", "6.0", "notAnswered"])
    #expect(table.items[3]?.cells == ["1.0", "2.0", "2.0", "dontKnow", "outOfRange"])
    #expect(table.items[4]?.cells == ["1.25", "notAnswered", "dontKnow", "outOfRange", "2.0"])
    #expect(table.background == [[0, 1, 2, 255, 255]])
    #expect(
      read.notes.map { "\($0.rule) \($0.column) \($0.count)" } == [
        "unended_row  1", "undeclared_code q3 2", "undeclared_code q4 1", "undeclared_code q5 1",
        "blank_unit Enhet 1", "unknown_unit Enhet 1", "unplaced Enhet 2",
        "undeclared_background age 1",
      ])
    #expect(read.notes.allSatisfy { $0.source == "m 2012" })
  }

  @Test func columnsAsMapped() throws {
    let bytes = Array("Sp. 1,Unit,Vekt,ID\n3,skole,0.5,a\n4,skole,2,b\n".utf8)
    let read = try Sample.read(
      bytes, Sample.short(2),
      columns: ResponseColumns(weight: "Vekt", items: ["q1": "Sp. 1"]), absent: ["q2"])
    #expect(read.table.items[0]?.cells == ["3.0", "4.0"])
    #expect(read.table.items[1] == nil)
    #expect(read.table.weights == [0.5, 2])
    #expect(read.table.respondents == ["a", "b"])
    #expect(read.table.units == [1, 1])
  }

  /// Codes and unit names with letters outside ASCII, in a single-byte encoding.
  @Test func textCodesInWindows1252() throws {
    let scale = Scale(min: 1, max: 2, dontKnow: ["Vet ikke – ennå"], codes: ["Nå": 1, "Før": 2])
    let questionnaire = Questionnaire(
      id: "m", population: .user, dimensions: [],
      items: [Item(id: "når", text: LocalizedText(""), scale: scale)])
    let encoding = "Enhet;n\u{E5}r\nR\u{E5}dhuset;N\u{E5}\nskole;F\u{F8}r\nb;Vet ikke – enn\u{E5}\n"
    let bytes = encoding.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) }
    let read = try Sample.read(bytes, questionnaire)
    #expect(read.table.items[0]?.cells == ["1.0", "2.0", "dontKnow"])
    #expect(read.table.units == [0, 1, 2])
    #expect(read.notes.isEmpty)
  }

  /// An integer scale with more values than a byte holds.
  @Test func longIntegerScale() throws {
    let scale = Scale(min: 0, max: 1000, notAsked: ["-1"], onUndeclared: .outOfRange)
    let questionnaire = Questionnaire(
      id: "m", population: .user, dimensions: [],
      items: [Item(id: "q", text: LocalizedText(""), scale: scale)])
    let read = try Sample.read("q;x\n1000;\n0,0;\n2,5;\n-1;\n1001;\n;\n", questionnaire)
    #expect(
      read.table.items[0]?.cells == [
        "1000.0", "0.0", "outOfRange", "notAsked", "outOfRange", "notAnswered",
      ])
  }

  /// Only the codes that are mapped are declared.
  @Test func mappingLeavesNoOtherCode() throws {
    let scale = Scale(min: 1, max: 6, onUndeclared: .outOfRange, codes: ["5": 1, "1": 2])
    let questionnaire = Questionnaire(
      id: "m", population: .user, dimensions: [],
      items: [Item(id: "q", text: LocalizedText(""), scale: scale)])
    let read = try Sample.read("q\n5\n1\n3\n", questionnaire)
    #expect(read.table.items[0]?.cells == ["1.0", "2.0", "outOfRange"])
  }

  @Test func nothingButHeader() throws {
    let read = try Sample.read("q1", Sample.short(1))
    #expect(read.table.rowCount == 0)
    #expect(read.rowsRead == 0)
    #expect(read.table.items[0]?.count == 0)
    #expect(read.notes.map(\.rule) == ["no_unit_column", "no_rows"])
  }

  @Test func oneColumnKeepsBlankLines() throws {
    let read = try Sample.read("q1\n1\n\n2\n", Sample.short(1))
    #expect(read.table.items[0]?.cells == ["1.0", "notAnswered", "2.0"])
  }

  @Test func rejected() throws {
    let read = try Sample.read(
      "id;q1\na;1\nb;2;3\nc\n\na;4\n;5\n;6\nd;\"7\"x\ne;6\n", Sample.short(1))
    #expect(read.table.respondents == ["a", "", "", "e"])
    #expect(read.table.items[0]?.cells == ["1.0", "5.0", "6.0", "6.0"])
    #expect(read.table.sourceRows == [2, 7, 8, 10])
    #expect(
      read.rejected.map { "\($0.row) \($0.rule)" } == [
        "3 wrong_field_count", "4 wrong_field_count", "6 doubled_respondent", "9 text_after_quote",
      ])
    #expect(read.rejected[2].reason == "the respondent's id stands on row 2 already")
    #expect(read.rowsRead == 8)
    #expect(read.notes.contains { $0.rule == "blank_line" && $0.count == 1 })
    #expect(read.notes.contains { $0.rule == "blank_respondent" && $0.count == 2 })
  }

  /// A row that ends early is not filled up from the next.
  @Test(arguments: ["\n", "\r\n", "\r"]) func shortRowBeforeBlankCell(_ end: String) throws {
    let lines = ["q1;q2;q3", "1;", ";2", ";2;3", "1;2", ";;", "4;5;", "", ";;6"]
    let read = try Sample.read(lines.joined(separator: end), Sample.short(3))
    #expect(read.table.sourceRows == [4, 6, 7, 9])
    #expect(read.rejected.map(\.row) == [2, 3, 5])
    #expect(read.table.items[0]?.cells == ["notAnswered", "notAnswered", "4.0", "notAnswered"])
    #expect(read.table.items[2]?.cells == ["3.0", "notAnswered", "notAnswered", "6.0"])
  }

  /// A unit in windows-1252 far behind a beginning of plain ASCII.
  @Test func encodingFoundLate() throws {
    var bytes = Array("unit;q1\n".utf8)
    for _ in 0..<10_000 { bytes += Array("skole;1\n".utf8) }
    bytes += Array("R".utf8) + [0xE5] + Array("dhuset;2\n".utf8)
    let read = try Sample.read(bytes, Sample.short(1))
    #expect(read.format.encoding == .windows1252)
    #expect(read.format.report.contains("windows-1252 (detected)"))
    #expect(read.table.units.last == 0)
    #expect(read.notes.isEmpty)
    let utf8 = try faults {
      try Sample.read(bytes, Sample.short(1), format: TextFormat(encoding: .utf8))
    }
    #expect(utf8.map(\.rule) == ["invalid_encoding"])
    #expect(utf8.first?.place == .data(file: "m.csv", row: 10_002, column: ""))
  }

  @Test func utf16AndMark() throws {
    let text = "\u{FEFF}unit;q1\r\nRådhuset;2\r\nskole;3\r\n"
    let read = try Sample.read(EncodingTests.wide(text, low: true), Sample.short(1))
    #expect(read.table.units == [0, 1])
    #expect(read.table.items[0]?.cells == ["2.0", "3.0"])
    #expect(try Sample.read(text, Sample.short(1)).table.units == [0, 1])
  }

  @Test func unknownUnitNamesTheNearest() throws {
    let read = try Sample.read("unit;q1\nskoel;1\nskoel;1\n", Sample.short(1))
    let note = try #require(read.notes.first)
    #expect(note.rule == "unknown_unit" && note.severity == .warning && note.count == 2)
    // The text may be anything if the column is named by mistake: it never stands in the message.
    #expect(!note.message.contains("skoel") && note.detail == "skoel")
    let near = try Sample.read("unit;q1\nBarnehage;1\n", Sample.short(1))
    #expect(near.notes.first?.message.contains("a name near: Barnehagen") == true)
  }
}

@Suite struct ResponseFaultTests {
  @Test func headerFaultsInOneGo() throws {
    let found = try faults {
      try Sample.read(
        Array("Enhett;q01;q2;q3\n1;1;1;1\n".utf8), Sample.short(3),
        columns: ResponseColumns(units: ["Enhet"], items: ["q3": "q2", "q9": "x"]))
    }
    #expect(
      found.map { "\($0.rule) \($0.place)" } == [
        "missing_column m.csv:1:Enhet", "missing_column m.csv:1:q1", "unknown_item m.csv:1:x",
        "shared_column m.csv:1:q2",
      ])
    #expect(found.allSatisfy { $0.kind == .config })
    #expect(found[0].advice == "Did you mean `Enhett`?")
    #expect(found[1].advice == "Did you mean `q01`?")
  }

  @Test func headerCheckedBeforeAnyAnswer() throws {
    let request = { (path: String) in
      ResponseFile(
        table: TableSource(path: path, shown: "m.csv"), source: "m 2012",
        questionnaire: Sample.short(2), units: Sample.units, root: 0)
    }
    try withFile(Array("unit;q1\nskole;secret\n".utf8)) { path in
      let header = try readHeader(TableSource(path: path, shown: "m.csv"))
      #expect(header.names == ["unit", "q1"])
      #expect(header.faults(for: request(path)).map(\.rule) == ["missing_column"])
    }
    #expect(
      try faults { try Sample.read("q1;q1\n", Sample.short(1)) }.map(\.rule) == ["duplicate_column"]
    )
  }

  /// Two columns of one name that nothing asks for are noted; one that is asked for is a fault.
  @Test func columnsOfOneName() throws {
    let read = try Sample.read("q1;Kommentar;Kommentar\n1;a;b\n", Sample.short(1))
    #expect(read.table.items[0]?.cells == ["1.0"])
    #expect(read.notes.first { $0.rule == "duplicate_column" }?.count == 1)
    let found = try faults { try Sample.read("q1;unit;unit\n1;a;b\n", Sample.short(1)) }
    #expect(found.map { "\($0.rule) \($0.place)" } == ["duplicate_column m.csv:1:unit"])
  }

  /// What says that there is no answer is named like any code; other words are shown when asked for.
  @Test func undeclaredNonAnswers() throws {
    let rows = (0..<12).map { $0 < 6 ? "Vet ikke" : "Nokså greit" }.joined(separator: "\n")
    let found = try faults { try Sample.read("q1\n" + rows, Sample.short(1)) }
    #expect(
      found.first?.message.hasPrefix(
        "12 answers to `q1` that the codebook does not declare: Vet ikke (6 times) and 6 more")
        == true)
    #expect(found.first?.advice?.contains("`--show-values` shows every code") == true)
  }

  /// Codes and blanks that stand for a cell left blank.
  @Test func notAnswered() throws {
    let scale = Scale(min: 1, max: 6, notAnswered: ["-99", "#NULL!"])
    let questionnaire = Questionnaire(
      id: "m", population: .employee, dimensions: [],
      items: [Item(id: "q1", text: LocalizedText("1"), scale: scale)])
    let cells = ["-99", "#NULL!", "\u{A0}", "\u{202F}\u{202F}", "5"]
    let read = try Sample.read(
      Array(("id;q1\n" + cells.enumerated().map { "\($0);\($1)\n" }.joined()).utf8), questionnaire)
    #expect(
      read.table.items[0]?.cells
        == ["notAnswered", "notAnswered", "notAnswered", "notAnswered", "5.0"])
    #expect(read.notes.allSatisfy { $0.rule != "undeclared_code" })
  }

  /// A column of years that nothing asks for, and rows of two of them.
  @Test(arguments: [("2012", nil), ("2011", "2011, 2012")] as [(String, String?)])
  func severalYears(_ other: String, _ years: String?) throws {
    let read = try Sample.read("År;q1\n2012;1\n\(other);2\n", Sample.short(1))
    let note = read.notes.first { $0.rule == "several_years" }
    #expect((note != nil) == (years != nil))
    guard let note else { return }
    #expect(note.severity == .warning && note.detail == years)
    #expect(!note.message.contains(other), "what is released names no year")
  }

  /// What years and waves are called and how they are written, in files of all kinds; what is no year
  /// of a wave: of birth, of employment.
  @Test(arguments: [
    ("Måleår", "2011.0", "2012.0", true), ("År", "2011/2012", "2012/2013", true),
    ("survey year", "høst 2011", "høst 2012", true),
    ("Undersøkelse", "2011-04-01", "01.04.2012", true),
    ("wave", "1", "2", true), ("Runde", "Første", "Andre", true),
    ("Periode", "1. kvartal 2011", "2. kvartal 2012", true),
    ("Tidspunkt", "1. april 2011", "2. april 2012", true), ("År", "2. tertial 2011", "2012", true),
    ("Runde", "Vår 2011", "Høst 2011", true), ("Måling av trivsel", "1", "2", false),
    ("Måling 1", "1", "2", false), ("Begynte år", "2001", "2004", false),
    ("tidspunkt", "2012-03-01 20:15", "2012-03-01T2016", false),
    ("tidspunkt", "20120301T2015", "20120301T2016", false), ("wave", "1", "1", false),
    ("Fødselsår", "1990", "1991", false), ("År", "20110", "20120", false), ("År", "3", "4", false),
    ("Hvilket år begynte du her hos oss", "2011", "2012", false),
    ("Tid", "2011", "2012", true), ("arstall", "2011", "2012", true), ("AR", "2011", "2012", true),
    ("Undersøkelsesrunde", "Vår 2011", "Høst 2011", true),
    ("Undersøkelsesnavn", "MU 2011", "MU 2012", true), ("Bølge nr", "1", "2", true),
    ("wave_id", "1", "2", true), ("Kolonne 9", "2011", "2012", true),
    ("Innlest", "2010-11", "2011-12", true), ("Tid", "2011", "1450", false),
    ("Tid", "2011-12-30 10:15", "2012-01-02 08:00", false),
    ("Innsendt", "30.12.2011", "02.01.2012", false),
    ("Kommunenr", "2011", "2012", false), ("Postnummer", "2011", "2016", false),
    ("Enhetsnr", "2011", "2012", false), ("Ansatt siden", "2011", "2012", false),
    ("Sist endret", "1995", "2012", false),
    ("Merknad", "2011", "flyttet i 2012 til annen enhet", false),
    ("Bølge 1", "1", "2", false), ("Når fikk du sist en medarbeidersamtale", "2011", "2012", false),
  ])
  func yearsAndWaves(_ name: String, _ one: String, _ other: String, _ isFound: Bool) throws {
    let read = try Sample.read("\(name);q1\n\(one);1\n\(other);2\n", Sample.short(1))
    #expect(read.notes.contains { $0.rule == "several_years" } == isFound)
  }

  /// Years that stand in the middle of a long file alone, and years that are the words of codes.
  @Test func yearsInTheMiddleAndInWords() throws {
    let rows = (0..<60_000).map { (20_000..<40_000).contains($0) ? "2011;2" : "2012;1" }
    let read = try Sample.read("year;q1\n" + rows.joined(separator: "\n") + "\n", Sample.short(1))
    #expect(read.notes.first { $0.rule == "several_years" }?.detail == "2011, 2012")
    let export = SurveyXactExport(
      dataset: "s_1;q1\n1;1\n2;2\n", structure: nil,
      labels: "s_1;1;Våren 2011\ns_1;2;Våren 2012\n")
    #expect(try export.read(Sample.short(1)).notes.allSatisfy { $0.rule != "several_years" })
    let asked = SurveyXactExport(
      dataset: "s_1;q1\n1;1\n2;2\n",
      structure:
        "questionName;variableName;questionType;subType;questionText;choiceValue;choiceText\n"
        + "u;s_1;Closed;;Undersøkelsesår;;\n",
      labels: "s_1;1;Våren 2011\ns_1;2;Våren 2012\n")
    let note = try asked.read(Sample.short(1)).notes.first { $0.rule == "several_years" }
    #expect(note?.column == "s_1" && note?.detail == "2011, 2012")
  }

  /// One column says when the answers came in, the next which wave they belong to.
  @Test func severalYearsInTheSecondColumn() throws {
    let read = try Sample.read("År;wave;q1\n2012;2011;1\n2012;2012;2\n", Sample.short(1))
    let note = try #require(read.notes.first { $0.rule == "several_years" })
    #expect(note.column == "wave" && note.detail == "2011, 2012")
  }

  /// The delimiter is that of the table and not of the title above it.
  @Test func titlesAboveTheHeader() throws {
    let text = "Undersøkelse, Viddal, 2012\n\nunit;q1\nskole;4\n"
    let read = try Sample.read(Array(text.utf8), Sample.short(1), headerRows: 3)
    #expect(read.table.items[0]?.cells == ["4.0"] && read.table.units == [1])
  }

  /// A title and a blank line above the names, as PxWeb writes them: found without being declared.
  @Test(arguments: ["Undersøkelse, Viddal", "\"07459: Sykefravær, etter region, år\""])
  func titleAndBlankLine(_ title: String) throws {
    let text = "\(title)\n\nunit;q1\nskole;4\n;5\n"
    let read = try Sample.read(text, Sample.short(1))
    #expect(read.table.items[0]?.cells == ["4.0", "5.0"] && read.table.sourceRows == [4, 5])
    #expect(read.report?.contains("3 header rows (detected)") == true)
    // A blank line below the names is none of a title's.
    let blank = try Sample.read("unit;q1\n\nskole;4\n", Sample.short(1))
    #expect(blank.table.items[0]?.cells == ["4.0"] && blank.table.sourceRows == [3])
  }

  /// A text beyond any id or name is kept out of memory, and its row with it.
  @Test func longIds() throws {
    let long = String(repeating: "x", count: 2_000_000)
    let read = try Sample.read(
      "unit;id;q1\nskole;1;1\n\(long);2;2\nskole;\(long);3\nskole;4;4\n", Sample.short(1))
    #expect(read.table.items[0]?.cells == ["1.0", "4.0"])
    #expect(read.rejected.map { "\($0.row) \($0.rule)" } == ["3 long_field", "4 long_field"])
  }

  /// A row of weight 0 stands for nobody: it is as if it were not in the file, and is counted.
  @Test func weightsOfZero() throws {
    let columns = ResponseColumns(weight: "w")
    func read(_ text: String) throws -> ReadResponses {
      try Sample.read(Array(text.utf8), Sample.short(1), columns: columns)
    }
    let found = try read("id;unit;q1;w\na;skole;1;0\nb;skole;2;1,5\nc;;3;0,0\nd;;4;2,5\n")
    #expect(found.table.rowCount == 2 && found.table.weights == [1.5, 2.5])
    #expect(found.table.items[0]?.cells == ["2.0", "4.0"] && found.table.units == [1, 0])
    #expect(found.table.respondents.map(Array.init) == ["b", "d"])
    #expect(found.table.sourceRows == [3, 5])
    let note = try #require(found.notes.first { $0.rule == "zero_weight" })
    #expect(note.count == 2 && note.total == 4 && note.severity == .note)
    #expect(try faults { try read("id;q1;w\na;1;0\n") }.map(\.rule) == ["bad_weight"])
    // Nor does such a row take anybody's id, leave a code undeclared, or lie in no unit.
    let hidden = try read(
      "id;unit;q1;w\na;nowhere;77;0\na;skole;2;1\n\"b\";nowhere;78;0\nb;skole;3;2\n")
    #expect(hidden.table.rowCount == 2 && hidden.table.items[0]?.cells == ["2.0", "3.0"])
    #expect(hidden.rejected.isEmpty && hidden.rowsRead == 4)
    #expect(
      Set(hidden.notes.map(\.rule)).isDisjoint(with: [
        "unplaced", "unknown_unit", "doubled_respondent",
      ]))
    #expect(try faults { try read("id;q1;w\na;1;-1\nb;1;0\n") }.map(\.rule) == ["bad_weight"])
  }

  /// Blank lines above the header, and a header that is longer than the file.
  @Test(
    arguments: [
      ("\nq1\n1\n", nil, "blank_header m.csv:1"), ("q1\n\n1\n", 2, "blank_header m.csv:2"),
      ("q1\n1\n", 3, "empty_file m.csv:3"), ("\n \n\n", nil, "empty_file m.csv"),
    ] as [(String, Int?, String)])
  func headersThatAreNotThere(_ text: String, _ rows: Int?, _ fault: String) throws {
    let found = try faults {
      try Sample.read(Array(text.utf8), Sample.short(1), headerRows: rows)
    }
    #expect(found.map { "\($0.rule) \($0.place)" } == [fault])
    #expect(found.first?.advice?.isEmpty == false)
  }

  /// A code that many gave is listed; what is no code never stands in the text.
  @Test func undeclaredTextNeverInText() throws {
    let rows = (0..<20).map { $0 % 2 == 0 ? "77;1" : "1;secret" }.joined(separator: "\n")
    let found = try faults { try Sample.read("q1;q2\n" + rows, Sample.short(2)) }
    #expect(found.map(\.rule) == ["undeclared_code", "undeclared_code"])
    #expect(found.allSatisfy { $0.kind == .data })
    #expect(found.map(\.place.description) == ["m.csv:2:q1", "m.csv:3:q2"])
    #expect(
      found[0].message
        == "10 answers to `q1` that the codebook does not declare: 77 (10 times) "
        + "(rows 2, 4, 6, 8, 10 and 5 more)")
    #expect(found.allSatisfy { !$0.text().contains("secret") })
    #expect(found[0].value == "77 (10 times)" && found[1].value == "secret (10 times)")
    #expect(found[1].text(showValues: true).contains("(value: secret (10 times))"))
  }

  /// Two quotes are a field with nothing in it, and not a line with nothing on it.
  @Test func twoQuotesAreARowOfOneField() throws {
    let read = try Sample.read("id;q1\n\"\"\n\n1;2\n", Sample.short(1))
    #expect(read.rejected.map { "\($0.row) \($0.rule)" } == ["2 wrong_field_count"])
    #expect(read.notes.filter { $0.rule == "blank_line" }.map(\.count) == [1])
    #expect(read.table.sourceRows == [4] && read.rowsRead == 2)
    let found = try faults { try table("a;b\n1;2\n\"\"\n") }
    #expect(found.map { "\($0.rule) \($0.place)" } == ["wrong_field_count t.csv:3"])
  }

  @Test func undeclaredInADoubledRowIsNoFault() throws {
    let read = try Sample.read("id;q1\na;1\na;77\n", Sample.short(1))
    #expect(read.table.items[0]?.cells == ["1.0"])
  }

  @Test func textFaultsCollected() throws {
    var bytes = Array("unit;q1;w\nskole;1;1\nskole;7;-1\n".utf8)
    bytes += [0x00] + Array(";1;1\nskole;\"1;2\nskole;1;1".utf8)
    let found = try faults {
      try Sample.read(bytes, Sample.short(1), columns: ResponseColumns(weight: "w"))
    }
    #expect(
      found.map { "\($0.rule) \($0.place)" } == [
        "nul_byte m.csv:4", "unclosed_quote m.csv:5:q1", "undeclared_code m.csv:3:q1",
        "bad_weight m.csv:3:w",
      ])
  }

  @Test func missingFile() throws {
    let found = try faults {
      try readHeader(TableSource(path: "/nowhere/x", shown: "x"))
    }
    #expect(found.map(\.rule) == ["missing_file"])
  }
}
