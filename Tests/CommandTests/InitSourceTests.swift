import Foundation
import Testing

/// `init` on files in the forms that analysts receive: what is drafted is accepted by `validate`, and
/// its means are those of a plain calculation that shares nothing with the program.
@Suite struct InitSourceTests {
  private static let files = Workdir.repository + "/Tests/CommandTests/Init"
  private static let export = Workdir.repository + "/Tests/IngestTests/SurveyXact"

  private func drafted(_ work: Workdir, _ arguments: [String]) throws -> Outcome {
    let outcome = try work.start(["init"] + arguments + ["--output", "draft", "--force"]).finish()
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome
  }

  /// Validates and runs the draft; mean and n of each item for the root.
  private func means(_ work: Workdir) throws -> [String: (mean: Double, n: Int)] {
    let validated = try work.run("validate", "draft/pipeline.yaml")
    #expect(validated.status == 0, "\(validated.output)")
    let run = try work.run("run", "draft/pipeline.yaml", "--output", "out", "--quiet")
    #expect(run.status == 0, "\(run.errors)")
    let lines = try work.text("out/items.csv").split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(lines.first)
    let places = try ["wave", "unit", "item", "n", "mean"].map {
      try #require(header.firstIndex(of: $0))
    }
    var found: [String: (mean: Double, n: Int)] = [:]
    for cells in lines.dropFirst() where cells[places[1]] == "Hele virksomheten" {
      let (n, mean) = (Int(cells[places[3]]), Double(cells[places[4]]))
      found[cells[places[2]]] = (mean ?? .nan, n ?? -1)
    }
    return found
  }

  private func check(
    _ found: [String: (mean: Double, n: Int)], _ item: String, _ answers: [Int?],
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let known = answers.compactMap(\.self)
    let mean = Double(known.reduce(0, +)) / Double(known.count)
    let own = try #require(found[item], "\(item)", sourceLocation: location)
    #expect(abs(own.mean - mean) < 1e-12 && own.n == known.count, sourceLocation: location)
  }

  /// The rule in `make_workbooks.py`.
  private func answer(_ row: Int, _ item: Int) -> Int? {
    let noise = (row * item * 3 + row / 6 + item) % 3 - 1
    return (row + item) % 11 == 0 ? nil : min(6, max(1, 1 + row * 7 % 6 + noise))
  }
  private func answers(_ item: Int) -> [Int?] { (0..<60).map { answer($0, item) } }

  // MARK: Workbooks and databases

  /// Cover sheet, title, merged blocks over the names: found without being told, or as told.
  @Test(arguments: [
    [], ["--sheet", "Rådata"], ["--sheet", "2"], ["--sheet", "Rådata", "--header-row", "4"],
    ["--sheet", "2", "--header-row", "3", "--header-rows", "2"],
  ])
  func theHeaderOfASheetIsFound(_ options: [String]) throws {
    let work = try Workdir()
    _ = try drafted(work, ["\(Self.files)/ark-2013.xlsx"] + options)
    let pipeline = try work.text("draft/pipeline.yaml")
    #expect(pipeline.contains("sheet: ") && pipeline.contains("unit: \"Enhet\""))
    let found = try means(work)
    for item in 1...6 { try check(found, "q\(item)", answers(item)) }
    let codebook = try work.text("draft/medarbeider.yaml")
    #expect(codebook.contains("dont_know: [9]"))
    // Where the blocks are read they are the dimensions.
    let isRead = !options.contains("4")
    #expect(codebook.contains("label: \"Nærmeste leder\"\n    items: [q1, q2, q3]") == isRead)
    #expect(codebook.contains("{id: q1, text: \"q1\""))
  }

  /// Sheets that are called by their years are waves of one survey.
  @Test func sheetsOfYears() throws {
    let work = try Workdir()
    let outcome = try drafted(work, ["\(Self.files)/aarsark.xlsx"])
    let pipeline = try work.text("draft/pipeline.yaml")
    #expect(pipeline.contains("- wave: 2012   # gjettet: arkets navn"))
    #expect(pipeline.contains("- wave: 2011   # gjettet: arkets navn"))
    #expect(outcome.output.contains("aarsark.xlsx `2011`: "))
    #expect(outcome.output.contains("2011, 59 svar, enhet i `Enhet`"))
    #expect(try work.run("validate", "draft/pipeline.yaml").status == 0)
    _ = try means(work)
    let lines = try work.text("out/items.csv").split(whereSeparator: \.isNewline)
    for (wave, rows) in [("2012", 60), ("2011", 59)] {
      let count = (0..<rows).count { answer($0, 1) != nil }
      #expect(
        lines.contains {
          $0.contains(",\(wave),") && $0.contains(",Hele virksomheten,") && $0.contains(",q1,")
            && $0.contains(",\(count),")
        }, "\(wave)")
    }
    let one = try Workdir()
    _ = try drafted(one, ["\(Self.files)/aarsark.xlsx", "--sheet", "2011"])
    #expect(try one.text("draft/pipeline.yaml").contains("- wave: 2011   # gjettet: arkets navn"))
  }

  @Test func aSheetThatIsNotThere() throws {
    let work = try Workdir()
    let none = try work.run("init", "\(Self.files)/ark-2013.xlsx", "--sheet", "Svar")
    #expect(none.status == 65 && none.errors.contains("[unknown_sheet]"))
    let cover = try work.run("init", "\(Self.files)/ark-2013.xlsx", "--sheet", "Forside")
    #expect(cover.status == 65)
    #expect(try work.run("init", "a.xlsx", "--header-rows", "0").status == 64)
  }

  @Test func aDatabaseWithOneTable() throws {
    let work = try Workdir()
    _ = try drafted(work, ["\(Self.files)/svar.db"])
    #expect(try work.text("draft/pipeline.yaml").contains("table: \"svar\""))
    let found = try means(work)
    for item in 1...6 { try check(found, "q\(item)", answers(item)) }
  }

  @Test func aDatabaseWithSeveralTables() throws {
    let work = try Workdir()
    let refused = try work.run("init", "\(Self.files)/tabeller.db")
    #expect(refused.status == 65 && refused.errors.contains("[several_tables]"))
    #expect(refused.errors.contains("`logg`, `svar`") && refused.errors.contains("--table"))
    _ = try drafted(work, ["\(Self.files)/tabeller.db", "--table", "svar"])
    try check(means(work), "q1", answers(1))
  }

  // MARK: Answers as words

  private static let words = [
    "Helt uenig", "Uenig", "Litt uenig", "Litt enig", "Enig", "Helt enig",
  ]

  @Test func wordsOfAWebForm() throws {
    let work = try Workdir()
    let outcome = try drafted(work, ["\(Self.files)/svarord-2013.xlsx"])
    let codebook = try work.text("draft/svarord.yaml")
    #expect(codebook.contains("\n    \"Helt uenig\": 1\n    Uenig: 2\n"))
    #expect(codebook.contains("dont_know: [\"Vet ikke\"]"))
    #expect(outcome.output.contains("rekkefølgen på svarordene: 1 «Helt uenig»"))
    #expect(try work.text("draft/pipeline.yaml").contains("unit: \"Hvor jobber du?\""))
    let found = try means(work)
    for item in 1...6 { try check(found, "Jeg_er_fornøyd_med_sak_\(item)", answers(item)) }
  }

  /// The ends of the scale have words beside the number, the steps between have none.
  @Test func numbersWithWordsAtTheEnds() throws {
    let work = try Workdir()
    let lines = (0..<60).map { row in
      (["\(row)", "Lia"]
        + (1...6).map { item in
          switch answer(row, item) {
          case nil: "Vet ikke"
          case 1?: "1 - Helt uenig"
          case 6?: "6 - Helt enig"
          case let step?: "\(step)"
          }
        }).joined(separator: ";")
    }
    try work.write(
      "id;enhet;q1;q2;q3;q4;q5;q6\n" + lines.joined(separator: "\n") + "\n", to: "e-2013.csv")
    _ = try drafted(work, ["e-2013.csv"])
    let codebook = try work.text("draft/e.yaml")
    #expect(codebook.contains("\n    \"1 - Helt uenig\": 1\n    2: 2\n"))
    let found = try means(work)
    for item in 1...6 { try check(found, "q\(item)", answers(item)) }
  }

  @Test func wordsInNoKnownOrder() throws {
    let work = try Workdir()
    let steps = ["Stemmer stygt ikke", "Ikke helt bra", "Verken stygt eller bra"]
    let lines = (0..<40).map { "Lia;\(steps[$0 % 3]);\(steps[$0 / 2 % 3])" }
    try work.write("enhet;q1;q2\n" + lines.joined(separator: "\n") + "\n", to: "t.csv")
    let refused = try work.run("init", "t.csv")
    #expect(refused.status == 65 && refused.errors.contains("[no_survey]"))
    #expect(refused.errors.contains("words") && refused.errors.contains("codes:"))
  }

  // MARK: SurveyXact

  /// A triple with what is awkward: a unit and a sex in codes, "Vet ikke" as the last code of one
  /// battery and between the codes of another.
  /// - Parameter isSplit: odd rows have their unit in a column of its own, under the same codes.
  private func export(_ work: Workdir, isSplit: Bool = false) throws {
    var dataset = ["respondentid;s_20;s_22;s_21;a_1;a_2;a_3;b_1;b_2;b_3;statoverall_4"]
    for row in 0..<60 {
      let cells = (1...6).map { item in
        let value = answer(row, item)
        // In the second battery 6 is no answer, and 7 the last step.
        return item > 3 ? value.map { $0 == 6 ? 7 : $0 } ?? 6 : value.map { $0 } ?? 7
      }
      let unit = "\(row % 3 + 1)"
      dataset.append(
        "\(row);" + (isSplit && row % 2 == 1 ? ";\(unit);" : "\(unit);;") + "\(row % 2 + 1);"
          + cells.map(String.init).joined(separator: ";")
          + ";1")
    }
    var structure = [
      "questionName;variableName;questionType;subType;questionText;choiceValue;choiceText",
      "u;s_20;Closed;;Hvor jobber du?;;", "v;s_22;Closed;;Hvilken skole jobber du på?;;",
      "k;s_21;Closed;;Kjønn;;",
    ]
    var labels = ["s_21;1;Kvinne", "s_21;2;Mann"]
    for (place, unit) in ["Lia ", "Mo", "Øya"].enumerated() {
      labels.append("s_20;\(place + 1);\(unit)")
      if isSplit { labels.append("s_22;\(place + 1);Skole \(unit)") }
    }
    for item in 1...3 {
      structure.append("a;a_\(item);Closed;;Hvor enig er du? - Sak \(item);;")
      structure.append("b;b_\(item);Closed;;Om ledelsen - Sak \(item);;")
      for (place, word) in (Self.words + ["Vet ikke"]).enumerated() {
        labels.append("a_\(item);\(place + 1);\(word)")
      }
      for (code, word) in zip([1, 2, 3, 4, 5, 7, 6], Self.words + ["Vet ikke"]) {
        labels.append("b_\(item);\(code);\(word)")
      }
    }
    for (name, lines) in [("dataset", dataset), ("structure", structure), ("labels", labels)] {
      try work.write(lines.joined(separator: "\n") + "\n", to: name + ".csv")
    }
  }

  @Test(arguments: [["dataset.csv"], ["labels.csv", "dataset.csv", "structure.csv"]])
  func threeFilesAreOneSurvey(_ files: [String]) throws {
    let work = try Workdir()
    try export(work)
    let outcome = try drafted(work, files)
    let pipeline = try work.text("draft/pipeline.yaml")
    #expect(pipeline.contains("format: surveyxact") && pipeline.contains("unit: \"s_20\""))
    #expect(pipeline.matches(of: #/- id: /#).count == 1, "one survey")
    #expect(outcome.output.contains("leses sammen med dataset.csv") == (files.count > 1))
    let codebook = try work.text("draft/medarbeider.yaml")
    #expect(codebook.contains("dont_know: [7]") && codebook.contains("dont_know: [6]"))
    #expect(codebook.contains("teksten er «Vet ikke»") && codebook.contains("7 → 6"))
    #expect(codebook.contains("1: \"Kvinne\"") && !codebook.contains("items: [s_20"))
    let units = try work.text("draft/units.csv")
    #expect(units.contains("\n1,Lia,") && units.contains("\n3,Øya,"))
    let found = try means(work)
    #expect(Set(found.keys) == ["a_1", "a_2", "a_3", "b_1", "b_2", "b_3"])
    for item in 1...3 {
      try check(found, "a_\(item)", answers(item))
      try check(found, "b_\(item)", answers(item + 3))
    }
  }

  /// A column for each service area, with codes of its own: the words are the units.
  @Test func unitColumnsWithTheSameCodes() throws {
    let work = try Workdir()
    try export(work, isSplit: true)
    _ = try drafted(work, ["dataset.csv"])
    let pipeline = try work.text("draft/pipeline.yaml")
    #expect(pipeline.contains("unit: [\"s_20\", \"s_22\"]"), "\(pipeline)")
    let units = try work.text("draft/units.csv")
    #expect(units.contains("\nSkole Mo,Skole Mo,") && units.contains("\nØya,Øya,"))
    let found = try means(work)
    try check(found, "a_1", answers(1))
    let quality = try work.text("out/data_quality.csv")
    #expect(!quality.contains("unplaced") && !quality.contains("unknown_unit"))
  }

  /// The real export: nominal variables are never scored, and the means are those of the codes.
  @Test func aRealExport() throws {
    let work = try Workdir()
    _ = try drafted(work, ["\(Self.export)/dataset.csv"])
    let codebook = try work.text("draft/bruker.yaml")
    #expect(codebook.contains("  - id: s_6   # gjettet: kodene har tekst og er ingen skala"))
    #expect(!codebook.contains("6: \"Vet ikke\""))
    let found = try means(work)
    #expect(found["s_6"] == nil && found["s_2"] == nil && found["m_1"] == nil)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(Self.export)/dataset.csv"))
    let rows = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    for item in ["i_01", "i_10"] {
      let place = try #require(rows[0].firstIndex(of: item[...]))
      try check(found, item, rows.dropFirst().map { Int($0[place]) })
    }
  }

  @Test func thePartsOfAnExportAlone() throws {
    let work = try Workdir()
    try export(work)
    try FileManager.default.removeItem(atPath: work.path + "/dataset.csv")
    let refused = try work.run("init", "structure.csv")
    #expect(refused.status == 65 && refused.errors.contains("SurveyXact"))
  }

  // MARK: Rows and cells that are no answers

  private func table(_ change: (inout [[String]]) -> Void = { _ in }) -> String {
    var rows = [["id", "enhet", "q1", "q2", "q3", "q4", "q5", "q6"]]
    for row in 0..<60 {
      rows.append(
        ["\(row)", ["Lia", "Mo", "Øya"][row % 3]]
          + (1...6).map { item in answer(row, item).map { "\($0)" } ?? "9" })
    }
    change(&rows)
    return rows.map { $0.joined(separator: ";") }.joined(separator: "\n") + "\n"
  }

  /// The run stops at the row until it is deleted; nothing that it holds is taken for an answer.
  @Test(arguments: ["3,91", "211"])
  func aRowThatSumsUp(_ cell: String) throws {
    let work = try Workdir()
    try work.write(
      table { $0.append(["", "Gjennomsnitt"] + Array(repeating: cell, count: 6)) }, to: "s-2013.csv"
    )
    let outcome = try drafted(work, ["s-2013.csv"])
    #expect(outcome.output.contains("1. s-2013.csv rad 62 («Gjennomsnitt»)"))
    let codebook = try work.text("draft/s.yaml")
    #expect(codebook.contains("\n  max: 6\n  values: integer\n") && !codebook.contains("real"))
    #expect(codebook.contains("dont_know: [9]") && codebook.contains("on_undeclared: stop"))
    #expect(!(try work.text("draft/units.csv").contains("Gjennomsnitt")))
    let stopped = try work.run("validate", "draft/pipeline.yaml")
    #expect(stopped.status == 1 && stopped.output.contains("s-2013.csv:62:q1"))
    try work.write(table(), to: "s-2013.csv")
    let found = try means(work)
    for item in 1...6 { try check(found, "q\(item)", answers(item)) }
  }

  /// One odd cell: the question stays, the place is told first, what stands there never.
  @Test(arguments: ["3,5", "#N/A", "1900-01-04", "55", "hm"])
  func aStrayCell(_ cell: String) throws {
    let work = try Workdir()
    try work.write(table { $0[10][3] = cell }, to: "s-2013.csv")
    let outcome = try drafted(work, ["s-2013.csv"])
    #expect(outcome.output.contains("1. s: 1 svar har en kode som få har gitt"))
    #expect(outcome.output.contains("s-2013.csv rad 11 `q2`") && !outcome.output.contains(cell))
    let found = try means(work)
    for item in 1...6 {
      var known = answers(item)
      if item == 2 { known[9] = nil }
      try check(found, "q\(item)", known)
    }
  }

  /// A question whose cells are dates cannot be kept; it is told first.
  @Test func aQuestionThatIsLeftOut() throws {
    let work = try Workdir()
    try work.write(
      table { rows in for row in 1...60 { rows[row][4] = "1900-01-0" + rows[row][4] } },
      to: "s-2013.csv")
    let outcome = try drafted(work, ["s-2013.csv"])
    #expect(outcome.output.contains("1. s: `q3` er ikke tatt med, men ligner"))
    #expect(outcome.output.contains("datoer"))
    #expect(try Set(means(work).keys) == ["q1", "q2", "q4", "q5", "q6"])
  }

  // MARK: Waves and figures

  @Test func wavesWithCodesOfTheirOwn() throws {
    let work = try Workdir()
    try work.write(table(), to: "medarbeider-2013.csv")
    try work.write(table().replacing(";9", with: ";8"), to: "medarbeider-2012.csv")
    _ = try drafted(work, ["medarbeider-2013.csv", "medarbeider-2012.csv"])
    #expect(try work.text("draft/medarbeider.yaml").contains("dont_know: [9]"))
    let pipeline = try work.text("draft/pipeline.yaml")
    #expect(pipeline.matches(of: #/dont_know: \[8\]/#).count == 1)
    try check(means(work), "q1", answers(1))
  }

  @Test func doubtfulWavesAreSaidFirst() throws {
    let work = try Workdir()
    try work.write(table(), to: "medarbeider-2013.csv")
    try work.write(table(), to: "medarbeider-2012.csv")
    let twice = try drafted(work, ["medarbeider-2013.csv", "medarbeider-2012.csv"])
    #expect(twice.output.contains("1. medarbeider-2013.csv og medarbeider-2012.csv har de samme"))
    try work.write(
      table { $0[0] = ["id", "enhet", "leder", "mål", "tid", "makt", "ros", "ro"] },
      to: "medarbeider-2012.csv")
    let other = try drafted(work, ["medarbeider-2013.csv", "medarbeider-2012.csv"])
    #expect(other.output.contains("1. medarbeider-2013.csv og medarbeider-2012.csv ser ut som"))
  }

  /// A wave whose file was not changed when the block was copied.
  @Test func oneFileInTwoWaves() throws {
    let work = try Workdir()
    try work.write(table(), to: "medarbeider-2013.csv")
    try work.write(table { $0.removeLast() }, to: "medarbeider-2012.csv")
    _ = try drafted(work, ["medarbeider-2013.csv", "medarbeider-2012.csv"])
    #expect(try !work.run("validate", "draft/pipeline.yaml").output.contains("same_responses"))
    try work.change("draft/pipeline.yaml", "medarbeider-2012.csv", to: "medarbeider-2013.csv")
    let validated = try work.run("validate", "draft/pipeline.yaml")
    #expect(validated.output.contains("[same_responses]") && validated.status < 2)
  }

  /// Nobody's scale ends at 9.
  @Test func theLastOfTenSteps() throws {
    let work = try Workdir()
    let lines = (0..<60).map { row in
      "\(row);Lia;" + (1...4).map { "\(row % 9 + (row + $0 == 18 ? 2 : 1))" }.joined(separator: ";")
    }
    try work.write("id;enhet;q1;q2;q3;q4\n" + lines.joined(separator: "\n") + "\n", to: "s.csv")
    _ = try drafted(work, ["s.csv"])
    #expect(try work.text("draft/s.yaml").contains("\n  min: 1\n  max: 10\n"))
  }

  /// Tables of Statistics Norway and the Directorate for Education, in the forms in which they come.
  @Test(arguments: ["ssb.csv", "tittel.csv", "udir.csv", "ssb.json"])
  func othersFigures(_ name: String) throws {
    let work = try Workdir()
    try work.write(table(), to: "medarbeider-2012.csv")
    let tables = [
      "ssb.csv": "\"region\";\"år\";\"Sykefravær (prosent)\"\n\"0301 Lia\";\"2011\";5,1\n"
        + "\"0301 Lia\";\"2012\";6,2*\n\"4601 Mo\";\"2012\";..\n",
      "tittel.csv": "\"12345: Sykefravær, etter region og år\"\n\n"
        + "\"region\";\"statistikkvariabel\";\"2011\";\"2012\"\n"
        + "\"0301 Lia\";\"Sykefravær\";5,1;6,2\n\"4601 Mo\";\"Sykefravær\";0;:\n",
      "udir.csv": "Enhetsnavn;Organisasjonsnummer;Skoleår;Trivsel;Antall besvart\n"
        + "Lia;974544784;2011-12;6,2;34\nMo;974544785;2011-12;*;*\n",
      "ssb.json": #"{"version":"2.0","class":"dataset","id":["Region","ContentsCode","Tid"],"#
        + #""size":[2,1,2],"dimension":{"Region":{"category":{"index":["0301","4601"],"#
        + #""label":{"0301":"Oslo","4601":"Bergen"}}},"ContentsCode":{"category":{"index":["F"]}},"#
        + #""Tid":{"category":{"index":["2011","2012"]}}},"value":[5.1,6.2,null,null],"#
        + #""status":{"2":"..","3":":"}}"#,
    ]
    try work.write(try #require(tables[name]), to: name)
    let outcome = try drafted(work, ["medarbeider-2012.csv", name])
    #expect(outcome.output.contains("\(name): register"))
    try check(means(work), "q1", answers(1))
    let values = try work.text("out/indicator_values.csv")
    #expect(values.contains(",2012,") && values.contains(",6.2,"), "\(values.prefix(400))")
  }

  @Test func aWebPageIsNamedAsSuch() throws {
    let work = try Workdir()
    try work.write("\u{FEFF}<!DOCTYPE html><html><table>", to: "svar.xls")
    let refused = try work.run("init", "svar.xls")
    #expect(refused.status == 65 && refused.errors.contains("HTML"))
  }
}
