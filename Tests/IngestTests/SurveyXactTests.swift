import Foundation
import Responses
import Survey
import Testing

@testable import Ingest

@Suite struct SurveyXactTests {
  /// The table holds what a reader that shares no code with the room finds in the file.
  @Test func everyCellOfTheRealExport() throws {
    let export = try SurveyXactExport.real()
    let table = try export.table()
    let records = ExportForm.records(export.dataset)
    #expect(records.count == 1000)
    #expect(
      String(decoding: table.bytes, as: UTF8.self)
        == records.map { $0.joined(separator: "\t") + "\n" }.joined())
    #expect(table.columns.map(\.name) == records[0])
    #expect(table.headerRow == 1)
  }

  /// Labels as readSX's own test has them (tests/testthat/test-read_surveyxact.R: `i_10`), and as the
  /// files show them to the eye.
  @Test func questionsAndLabels() throws {
    let table = try SurveyXactExport.real().table()
    func column(_ name: String) throws -> TabularText.Column {
      try #require(table.columns.first { $0.name == name })
    }
    let i10 = try column("i_10")
    #expect(
      i10.label
        == "I hvilken grad har du fått inspirasjon eller motivasjon til ditt valg av "
        + "programområde/programfag fra følgende?  - Populærvitenskapelige bøker og blader")
    #expect(i10.valueLabels == ["1": "I liten grad", "2": "2", "3": "3", "4": "I stor grad"])
    #expect(
      try column("s_6").valueLabels == [
        "5": "Da jeg gikk på barneskolen", "1": "I løpet av ungdomsskolen",
        "3": "Høsthalvåret på Vg1", "4": "Vårhalvåret på Vg1",
        "7": "På min skole har man ikke mulighet til å velge programområde", "6": "Vet ikke",
        "8": "Annet, beskriv:",
      ])
    let electives = "Hvilke(t) valgfag hadde du på ungdomsskolen? (flere kryss er mulig)"
    #expect(try column("v_1_14").label == electives + " - Programmering")
    #expect(try column("v_1_15").label == electives + " - Trafikk")
    #expect(try column("v_1_16").label == electives + " - Annet, hvilke(t):")
    #expect(try column("v_1_16").valueLabels == ["0": "Ikke valgt", "1": "Valgt"])
    #expect(
      try column("s_11_2").label
        == "Hvilke fag har du valgt/skal du velge? (flere kryss er mulig) - "
        + "Biologi; Kjemi; Fysikk; Geofag")
    #expect(table.columns.allSatisfy { $0.missingCodes.isEmpty && $0.label != nil })
  }

  /// However the export is written, the table is the same.
  @Test(arguments: ["semicolon", "utf16", "utf16BigEndian", "utf8"])
  func everyFormIsOneTable(_ name: String) throws {
    let forms: [String: ExportForm] = [
      "semicolon": .semicolon, "utf16": .utf16, "utf16BigEndian": .utf16BigEndian, "utf8": .utf8,
    ]
    let form = try #require(forms[name])
    let real = try SurveyXactExport.real()
    let (first, other) = (try real.table(), try real.written(form).table())
    #expect(first.bytes == other.bytes)
    #expect(first.columns == other.columns)
    #expect(first.headerRow == other.headerRow)
  }

  /// Numbers with decimal comma become numbers with point, texts stay what they are, and quotes,
  /// delimiters and line breaks in a text do no harm.
  @Test func numbersAndTexts() throws {
    let structure = """
      questionName;variableName;questionType;subType;questionText;choiceValue;choiceText
      n;n;Open;Number;Hvor mange timer?;;
      t;t;Open;String;Hva mener du?;;

      """
    let export = SurveyXactExport(
      dataset: "n;t;u\n1,5;1,5;2,25\n;\"a;b \"\"c\"\"\nd\te\";x,y\n-0,5;;1,2,3\n",
      structure: structure, labels: nil)
    let table = try export.table()
    #expect(
      String(decoding: table.bytes, as: UTF8.self)
        == "n\tt\tu\n1.5\t1,5\t2.25\n\t\"a;b \"\"c\"\"\nd\te\"\tx,y\n-0.5\t\t1,2,3\n")
    #expect(table.columns.map(\.label) == ["Hvor mange timer?", "Hva mener du?", nil])
    #expect(table.report.contains("without labels.csv"))
  }

  /// The first letter outside ASCII stands far behind what a sample of the file would show.
  @Test func lettersLateInTheFile() throws {
    var dataset = Array("q;sted\n".utf8)
    for _ in 0..<20_000 { dataset += Array("1;Oslo\n".utf8) }
    dataset += Array("2;Bod".utf8) + [0xF8, 0x0A]
    let export = SurveyXactExport(
      dataset: dataset, structure: nil, labels: Array("q;1;Ja\n".utf8))
    let table = try export.table()
    #expect(String(decoding: table.bytes.suffix(8), as: UTF8.self) == "2\tBodø\n")
  }

  /// A row that is badly written, and blank rows, are found where they stand, as in any CSV file.
  @Test func badRowsKeepTheirPlaces() throws {
    let text = "id,q1,t\na,1,\nb,2\n\nc,3,\"x\"y\nd,4,\"u\"\"v\"\n\na,5,\n\"e\",6,\"\n\"\n"
    let export = SurveyXactExport(
      dataset: text, structure: nil, labels: "q1,1,Svært dårlig\n")
    let read = try export.read(Sample.short(1))
    let plain = try Sample.read(text, Sample.short(1))
    #expect(read.table.items[0]?.cells == ["1.0", "4.0", "6.0"])
    #expect(read.table.sourceRows == [2, 6, 9])
    #expect(
      read.rejected.map { "\($0.row) \($0.rule)" }
        == ["3 wrong_field_count", "5 text_after_quote", "8 doubled_respondent"])
    #expect(
      read.rejected.map { "\($0.row) \($0.rule)" } == plain.rejected.map { "\($0.row) \($0.rule)" })
    #expect(read.table.sourceRows == plain.table.sourceRows)
    #expect(read.rowsRead == plain.rowsRead)

    let open = SurveyXactExport(
      dataset: "q1,t\n1,\n2,\"a,b\n3,\n", structure: nil, labels: "q1,1,Ja\n")
    let found = try faults { try open.read(Sample.short(1)) }
    #expect(found.map(\.rule) == ["unclosed_quote"])
    #expect(found[0].place == .data(file: "dataset.csv", row: 3, column: "t"))
  }

  @Test func damagedBytes() throws {
    var export = SurveyXactExport(dataset: "q1,t\n1,æ\n2,å\n", structure: nil, labels: "q1,1,Ja\n")
    export.dataset.insert(0, at: 7)
    #expect(try faults { try export.read(Sample.short(1)) }.map(\.rule) == ["nul_byte"])
    // 0x81 is nothing in Windows-1252.
    let undefined = SurveyXactExport(
      dataset: Array("q1,t\n1,x\n2,".utf8) + [0x81, 0xE6, 0x0A], structure: nil,
      labels: Array("q1,1,Ja\n".utf8))
    let found = try faults { try undefined.read(Sample.short(1)) }
    #expect(found.map(\.rule) == ["invalid_encoding"])
    #expect(found[0].place == .data(file: "dataset.csv", row: 3, column: ""))
  }
}

@Suite struct SurveyXactFilesTests {
  static let structure = Array("variableName;questionText\nq1;Hvordan går det?\n".utf8)
  static let labels = Array("q1;1;Dårlig\n".utf8)
  static let dataset = Array("q1;x\n1;2\n".utf8)

  func files(_ names: [String], dataset: String) throws -> SurveyXactFiles {
    var contents: [String: [UInt8]] = [dataset: Self.dataset]
    for name in names {
      contents[name] = name.lowercased().contains("labels") ? Self.labels : Self.structure
    }
    return try withFolder(contents) { folder in
      try SurveyXactFiles(
        beside: TableSource(
          path: folder + dataset, shown: "../Data/" + dataset, form: .surveyXact(TextFormat())))
    }
  }

  @Test(arguments: [
    ("dataset.csv", "structure.csv", "labels.csv"),
    ("Dataset.CSV", "structure.csv", "LABELS.csv"),
    (
      "Medarbeider 2024 Dataset.csv", "Medarbeider 2024 Structure.csv",
      "medarbeider 2024 labels.csv"
    ),
    ("dataset_x dataset (2).csv", "dataset_x structure (2).csv", "dataset_x labels (2).csv"),
    ("dataset.dataset.csv", "structure.dataset.csv", "labels.dataset.csv"),
    ("ÆØÅ_DATASET", "æøå_structure", "ÆØÅ_Labels"),
  ])
  func theOtherTwoAreFound(dataset: String, structure: String, labels: String) throws {
    let found = try files([structure, labels, "notes.txt"], dataset: dataset)
    #expect(found.structure?.shown == "../Data/" + structure)
    #expect(found.labels?.shown == "../Data/" + labels)
    #expect(found.structure?.path.hasSuffix("/" + structure) == true)
    #expect(found.missing.isEmpty)
  }

  @Test func oneOfThemSuffices() throws {
    let one = try files(["labels.csv"], dataset: "dataset.csv")
    #expect(one.structure == nil && one.labels != nil && one.missing == ["structure.csv"])
    let other = try files(["Structure.csv", "labels2.csv"], dataset: "Dataset.csv")
    #expect(other.structure != nil && other.labels == nil && other.missing == ["Labels.csv"])
  }

  @Test func whatIsMissingIsSaid() throws {
    let alone = try faults { try files(["structure2.csv"], dataset: "m Dataset.csv") }
    #expect(alone.map(\.rule) == ["missing_companion"])
    #expect(alone[0].message.contains("`m Structure.csv`"))
    #expect(alone[0].message.contains("`m Labels.csv`"))
    #expect(alone[0].place == .file("../Data/m Dataset.csv"))
    let unnamed = try faults { try files(["structure.csv", "labels.csv"], dataset: "data.csv") }
    #expect(unnamed.map(\.rule) == ["missing_companion"])
    #expect(unnamed[0].message.contains("`dataset`"))
    let nowhere = try faults {
      try SurveyXactFiles(beside: TableSource(path: "/nowhere/dataset.csv", shown: "dataset.csv"))
    }
    #expect(nowhere.map(\.rule) == ["missing_file"])
  }

  @Test func namesThatDifferInCaseAlone() throws {
    let chosen = try files(["Labels.csv", "labels.csv"], dataset: "dataset.csv")
    #expect(chosen.labels?.shown == "../Data/labels.csv")
    let unclear = try faults { try files(["Labels.csv", "LABELS.csv"], dataset: "dataset.csv") }
    #expect(unclear.map(\.rule) == ["ambiguous_companion"])
  }

  /// Without `format` what lies beside the dataset decides; what is declared wins.
  @Test func theContentDecides() throws {
    func opened(_ files: [String: [UInt8]], _ form: TableSource.Form = .detected(TextFormat()))
      throws -> OpenedTable
    {
      try withFolder(files) { folder in
        let source = TableSource(path: folder + "dataset.csv", shown: "dataset.csv", form: form)
        #expect(source.isSurveyXact == (source.companions.isEmpty == false))
        return try OpenedTable(source)
      }
    }
    let both = ["dataset.csv": Self.dataset, "structure.csv": Self.structure]
    let detected = try opened(both)
    #expect(detected.columns[0].label == "Hvordan går det?")
    #expect(detected.report?.hasSuffix("(detected by `structure.csv`)") == true)
    #expect(try opened(both, .text(TextFormat())).columns[0].label == nil)
    #expect(try opened(both, .surveyXact(TextFormat())).columns == detected.columns)
    let labelled = try opened(["dataset.csv": Self.dataset, "labels.csv": Self.labels])
    #expect(labelled.columns[0].valueLabels == ["1": "Dårlig"])
    // Files of other tables that happen to be called so.
    for other in ["structure.csv", "labels.csv"] {
      let plain = try opened(["dataset.csv": Self.dataset, other: Array("a;b;c\n1;2;3\n".utf8)])
      #expect(plain.columns[0].label == nil && plain.report?.contains("SurveyXact") == false)
    }
    // Of an export, but damaged: reading on without the labels would count them as answers.
    var damaged = both
    damaged["labels.csv"] = Array("q1;1\n".utf8)
    #expect(try faults { try opened(damaged) }.map(\.rule) == ["wrong_field_count"])
  }

  /// The status columns of every dataset tell of it; its labels are nowhere.
  @Test func aDatasetAlone() throws {
    func notes(_ labels: String?, _ form: TableSource.Form = .detected(TextFormat())) throws
      -> [QualityNote]
    {
      let export = SurveyXactExport(
        dataset: "q1;statoverall_4\n1;1\n2;1\n", structure: nil, labels: labels)
      return try export.with { path in
        try readResponses(
          ResponseFile(
            table: TableSource(path: path, shown: "dataset.csv", form: form), source: "e 2018",
            questionnaire: Sample.short(1), units: [:], root: 0)
        ).notes.filter { $0.rule == "lone_dataset" }
      }
    }
    let alone = try notes(nil)
    #expect(alone.map(\.severity) == [.warning])
    #expect(alone[0].message.contains("labels.csv"))
    #expect(try notes("q1;1;Dårlig\n").isEmpty)
    #expect(try notes(nil, .text(TextFormat())).isEmpty)
  }

  /// A pipeline that names the dataset, or the workbook, and nothing more stops at a code that the
  /// export calls "Vet ikke".
  @Test func aDontKnowIsNotAveraged() throws {
    let scale = Scale(min: 1, max: 8)
    let questionnaire = Questionnaire(
      id: "m", population: .user, dimensions: [],
      items: [Item(id: "s_6", text: LocalizedText("?"), scale: scale)])
    let folder = try #require(Bundle.module.resourceURL).path + "/SurveyXact/"
    for name in ["dataset.csv", "whole.xlsx", "split.xlsx"] {
      let source = TableSource(path: folder + name, shown: name)
      #expect(source.isSurveyXact, "\(name)")
      let found = try faults {
        try readResponses(
          ResponseFile(
            table: source, source: "e 2018", questionnaire: questionnaire, units: [:], root: 0))
      }
      #expect(found.map(\.rule) == ["unconfirmed_dont_know"], "\(name)")
    }
    let sheet = TableSource(
      path: folder + "whole.xlsx", shown: "", form: .workbook(.name("Dataset"), headerRow: nil))
    #expect(!sheet.isSurveyXact, "the sheet is declared")
  }

  /// What is wrong in the structure and in the labels comes at once.
  @Test func faultsOfBothFiles() throws {
    let export = SurveyXactExport(
      dataset: "q1;q2\n1;2\n", structure: "variableName;choiceText\nq1;x\n",
      labels: "q1;1;Ja\nq1;2\nq1;1;Nei\nq2;1;\"Ja\n")
    let found = try faults { try export.table() }
    #expect(
      found.map { "\($0.place) \($0.rule)" } == [
        "structure.csv:1:questionText missing_column", "labels.csv:2 wrong_field_count",
        "labels.csv:3 conflicting_rows", "labels.csv:4:3 unclosed_quote",
      ])
    #expect(found.allSatisfy { $0.kind == .config && $0.advice?.isEmpty == false })
  }

  @Test func filesOfAnotherSurvey() throws {
    let export = SurveyXactExport(
      dataset: "a;b\n1;2\n", structure: "variableName;questionText\nq1;x\n",
      labels: "q1;1;Ja\n")
    let found = try faults { try export.table() }
    #expect(
      found.map { "\($0.place) \($0.rule)" } == [
        "structure.csv foreign_companion", "labels.csv foreign_companion",
      ])
    let empty = SurveyXactExport(dataset: "a;b\n1;2\n", structure: "", labels: "\n\n")
    #expect(try faults { try empty.table() }.map(\.rule) == ["empty_file", "empty_file"])
  }

  /// The dataset may have been cut down; and should SurveyXact give its labels a header one day, it
  /// is no label.
  @Test func variablesThatAreNotThere() throws {
    let export = SurveyXactExport(
      dataset: "q1;b\n1;2\n", structure: nil,
      labels: "variableName;value;label\nq1;1;Ja;\nq7;1;Nei\nq8;1;Nei\n")
    let table = try export.table()
    #expect(table.columns.map(\.valueLabels) == [["1": "Ja"], [:]])
    #expect(table.report.contains("2 of its variables are not in the dataset"))
    #expect(table.report.contains("without structure.csv"))
  }
}
