import Foundation
import Ingest
import Pipelines
import Survey
import Testing

/// Drafts of files that are made up here, taken up again by the reader of pipelines: every one of
/// them is loaded without an error.
@Suite struct DraftTests {
  /// Writes the files, drafts into `ut`, and loads what was drafted.
  private func draft(_ files: [(name: String, text: String)], language: Language = .nb) throws
    -> (pipeline: Pipeline, documents: [String: String], summary: String)
  {
    let folder = NSTemporaryDirectory() + "indikator-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: folder + "/" + name)) }
    let draft = try Draft(
      of: files.map { folder + "/" + $0.name }, in: folder + "/ut", language: language)
    try draft.write(to: folder + "/ut", replacing: false)
    do throws(Faults) {
      let pipeline = try Pipeline.load(path: folder + "/ut/pipeline.yaml")
      _ = validationFindings(pipeline, threads: 1)
      let documents = draft.documents.map { ($0.name, $0.text) }
      let summary = draft.summary.joined(separator: "\n").replacing(folder, with: "")
      return (pipeline, Dictionary(uniqueKeysWithValues: documents), summary)
    } catch {
      Issue.record("\(error.diagnostics.map { $0.text() })")
      throw error
    }
  }

  /// Answers to `q1`…, two dimensions of `half` items each, planted; `unit` by row.
  private func answers(
    _ rows: Int, half: Int = 3, seed: UInt64 = 1, names: (Int) -> String = { "q\($0)" },
    extra: [(String, (Int) -> String)] = []
  ) -> String {
    var random = Lehmer(state: seed)
    let header = extra.map(\.0) + (1...(2 * half)).map(names)
    var lines = [header.joined(separator: ";")]
    for row in 0..<rows {
      let latent = [random.next(6), random.next(6)]
      let cells = (0..<(2 * half)).map { item in
        String(min(6, max(1, 1 + latent[item / half] + random.next(3) - 1)))
      }
      lines.append((extra.map { $0.1(row) } + cells).joined(separator: ";"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private let unit: (Int) -> String = { ["Åsen skole", "Lia", "Øya", "Mo"][$0 % 4] }

  @Test func wavesAreOrderedAndTwoSurveysToldApart() throws {
    let columns: [(String, (Int) -> String)] = [("Avdeling", unit)]
    let (pipeline, documents, _) = try draft([
      ("ansatte_2011.csv", answers(80, seed: 2, extra: columns)),
      ("ansatte_2013.csv", answers(80, seed: 3, extra: columns)),
      ("pårørende 2013.csv", answers(90, seed: 4, extra: columns)),
      ("ansatte_2012.csv", answers(80, seed: 5, extra: columns)),
    ])
    #expect(pipeline.surveys.map(\.declaration.id) == ["ansatte", "pårørende"])
    #expect(pipeline.surveys[0].waves.map(\.declaration.label) == ["2013", "2012", "2011"])
    #expect(
      pipeline.surveys.map(\.declaration.questionnaire.population) == [.employee, .user])
    #expect(
      pipeline.surveys[0].declaration.questionnaire.dimensions.map(\.items)
        == [["q1", "q2", "q3"], ["q4", "q5", "q6"]])
    #expect(
      pipeline.organisation.units.map(\.id) == [
        "Hele virksomheten", "Lia", "Mo", "Øya", "Åsen skole",
      ])
    #expect(
      documents.keys.sorted() == ["ansatte.yaml", "pipeline.yaml", "pårørende.yaml", "units.csv"])
  }

  /// Each service area has a column of its own.
  @Test func columnsThatExcludeEachOther() throws {
    let (pipeline, documents, _) = try draft([
      (
        "svar.csv",
        answers(
          80,
          extra: [
            ("Avdeling skole", { $0 % 4 == 0 ? unit($0 / 4) : "" }),
            ("Avdeling helse", { $0 % 4 == 0 ? "" : "H" + unit($0 / 2) }),
          ])
      )
    ])
    guard case .microdata(_, let columns) = pipeline.surveys[0].waves[0].content else {
      Issue.record("there are answers")
      return
    }
    #expect(columns.units == ["Avdeling skole", "Avdeling helse"])
    #expect(pipeline.organisation.units.count == 9)
    #expect(documents["pipeline.yaml"]?.contains("en kolonne for hvert tjenesteområde") == true)
  }

  @Test func anIdThatRepeatsIsSaidFirst() throws {
    let (_, documents, summary) = try draft([
      ("svar 2014.csv", answers(60, extra: [("id", { "\($0 / 2)" }), ("enhet", unit)]))
    ])
    #expect(documents["pipeline.yaml"]?.contains("`id` leses som svarets id") == true)
    #expect(documents["pipeline.yaml"]?.contains("respondent:") == false)
    #expect(summary.contains("1. /svar 2014.csv: `id` leses"))
  }

  /// Figures of others: other column names, indicators that are no ids, waves without answers,
  /// Statistics Norway's symbols; invited under another name; and what cannot be taken.
  @Test func figuresAreFittedIn() throws {
    let (pipeline, documents, _) = try draft([
      ("medarbeider-2012.csv", answers(60, extra: [("enhet", unit)])),
      (
        "kostra.csv",
        """
        Enhet;År;Indikator;Verdi
        Lia;2012;Sykefravær (%);7,5
        Mo;2012;Sykefravær (%);:
        Ukjent;2010;turnover;..

        """
      ),
      ("stjerne.csv", "unit;wave;indicator;value\nLia;2012;a;*\nLia;2012;b;4\n"),
      ("inviterte 2012.csv", "Enhet;Inviterte\nLia;20\nMo;30\n"),
      ("inviterte 2012 ny.csv", "Enhet;Inviterte\nLia;20\n"),
      ("inviterte 1999.csv", "Enhet;Inviterte\nLia;20\n"),
    ])
    #expect(pipeline.registers.map(\.id) == ["kostra"])
    #expect(pipeline.registers[0].indicators == ["Sykefravær"])
    #expect(pipeline.registers[0].source.reading.profile == .ssb)
    guard case .file(let invited) = pipeline.surveys[0].waves[0].invited else {
      Issue.record("the number of invited is known")
      return
    }
    #expect(invited.file.name == "../inviterte 2012.csv")
    let text = try #require(documents["pipeline.yaml"])
    #expect(text.contains("# - {id: stjerne") && text.contains("[symbol]"))
    #expect(text.contains("# invited: ") && text.contains("[second_file]"))
    #expect(pipeline.organisation.units.map(\.id).contains("Ukjent"))
  }

  /// Rows below the others that sum them up, by their name or by their number: they are no units, and
  /// the run, which reads the others, is without a fault.
  @Test(arguments: [
    ("Totalt", "80"), ("Sum", ""), ("Kommunen samlet", "80"), ("Gjennomsnitt", "20"),
    ("Snitt alle", "20"), ("Hele kommunen", "79"), ("Viddal", "80"),
  ])
  func rowsThatSumUpOthers(_ name: String, _ number: String) throws {
    let invited = "Enhet;Invitert\nÅsen skole;20\nLia;10\nØya;30\nMo;20\n\(name);\(number)\n"
    let (pipeline, documents, summary) = try draft([
      ("mu-2012.csv", answers(60, extra: [("Enhet", unit)])), ("invitert-2012.csv", invited),
    ])
    #expect(
      pipeline.organisation.units.map(\.id)
        == ["Hele virksomheten", "Lia", "Mo", "Øya", "Åsen skole"])
    let text = try #require(documents["pipeline.yaml"])
    #expect(text.contains("invited: {") && !text.contains("# invited"))
    #expect(summary.contains("/invitert-2012.csv: `\(name)` ser ut til å summere opp andre rader"))
    guard case .file(let file) = pipeline.surveys[0].waves[0].invited else {
      Issue.record("the number of invited is known")
      return
    }
    #expect(file.reading.columns.only == ["Enhet": ["Åsen skole", "Lia", "Øya", "Mo"]])
  }

  /// A list that only its file's name calls one of invited; one of people is none.
  @Test(arguments: [
    ("Enhet;Antall", "20", true), ("unit;n", "20", true), ("Enhet;2012", "20", true),
    ("Enhet;Antall", "ola", false), ("Enhet;Kontakt;Rom", "20;20", false),
  ])
  func invitedByTheFilesName(_ header: String, _ cell: String, _ isTaken: Bool) throws {
    let (pipeline, _, summary) = try draft([
      ("mu-2012.csv", answers(60, extra: [("Enhet", unit)])),
      ("invitert-2012.csv", "\(header)\nÅsen skole;\(cell)\nLia;\(cell)\nØya;\(cell)\n"),
    ])
    #expect(summary.contains("invitert-2012.csv: inviterte, mu 2012") == isTaken)
    if case .file = pipeline.surveys[0].waves[0].invited {
      #expect(isTaken)
    } else {
      #expect(!isTaken)
    }
  }

  /// Codes without words whose ends are those of no usual scale are told first.
  @Test(arguments: [(0, 7, true), (1, 6, false), (0, 10, false), (1, 9, true), (1, 5, false)])
  func unusualScales(_ low: Int, _ high: Int, _ isTold: Bool) throws {
    var random = Lehmer(state: 7)
    var text = "enhet;q1;q2;q3;q4\n"
    for row in 0..<400 {
      let cells = (0..<4).map { _ in String(low + random.next(high - low + 1)) }
      text += ([unit(row)] + cells).joined(separator: ";") + "\n"
    }
    let (_, _, summary) = try draft([("mu-2012.csv", text)])
    #expect(summary.contains("mu: skalaen \(low)–\(high) er uvanlig") == isTold)
  }

  /// A unit whose number is the sum of the others', or that is called as sums are, gives answers.
  @Test func unitsThatLookLikeSums() throws {
    let names = ["N", "Lia", "Mo"]
    let (pipeline, _, summary) = try draft([
      ("mu-2012.csv", answers(60, extra: [("Enhet", { names[$0 % 3] })])),
      ("invitert-2012.csv", "Enhet;Invitert\nN;20\nLia;10\nMo;30\n"),
      (
        "nokkeltall.csv",
        "enhet;år;indikator;verdi\nLia;2012;fravær;8\nTroll;2012;fravær;8\nSum;2012;fravær;8\n"
      ),
    ])
    #expect(
      pipeline.organisation.units.map(\.id) == ["Hele virksomheten", "Lia", "Mo", "N", "Troll"])
    #expect(summary.contains("/nokkeltall.csv: `Sum`") && !summary.contains("invitert-2012.csv: `"))
    #expect(
      pipeline.registers.map { $0.source.reading.columns.only } == [["enhet": ["Lia", "Troll"]]])
  }

  /// A list with other column names is written anew; one that is no tree is not used.
  @Test func unitListsOfOthers() throws {
    let survey = ("svar-2012.csv", answers(60, extra: [("enhet", unit)]))
    let tree = "Enhet;Navn;Overordnet\nK;Kommunen;\nLia;Lia barnehage;K\nMo;Mo;K\nØya;Øya;K\n"
    let (pipeline, documents, summary) = try draft([survey, ("tre.csv", tree)])
    #expect(pipeline.organisation.units.map(\.id) == ["K", "Lia", "Mo", "Øya"])
    #expect(
      documents["units.csv"]
        == "unit,name,parent,type,leader\nK,Kommunen,,,\nLia,Lia barnehage,K,,\nMo,Mo,K,,\nØya,Øya,K,,\n"
    )
    #expect(summary.contains("1 tekst i enhetskolonnene er ikke i enhetslisten"), "Åsen skole")
    let (other, _, _) = try draft([survey, ("tre.csv", "unit;parent\nA;\nB;\n")])
    #expect(other.organisation.units[0].id == "Hele virksomheten")
  }

  /// The year stands in a column; several years in one file are waves of their own.
  @Test func yearsInAColumn() throws {
    let (one, _, _) = try draft([
      ("svar.csv", answers(60, extra: [("år", { _ in "2015" }), ("enhet", unit)]))
    ])
    #expect(one.surveys[0].waves.map(\.declaration.label) == ["2015"])
    let (both, _, _) = try draft([
      ("svar.csv", answers(60, extra: [("år", { "\(2014 + $0 % 2)" }), ("enhet", unit)]))
    ])
    let waves = both.surveys[0].waves
    #expect(waves.map(\.declaration.label) == ["2015", "2014"])
    #expect(waves.map { $0.only } == [["år": ["2015"]], ["år": ["2014"]]])
    // A row without a year is nobody's: the column is pointed out, and the analyst decides.
    let (_, _, summary) = try draft([
      (
        "svar.csv",
        answers(60, extra: [("år", { $0 == 7 ? "" : "\(2014 + $0 % 2)" }), ("enhet", unit)])
      )
    ])
    #expect(summary.contains("`år` har flere år eller runder; gi hver runde sine rader med `only`"))
  }

  /// Columns of years and waves by other names, and with years in words: they are no questions.
  @Test(arguments: [
    ("arstall", "2011", "2012", true), ("AR", "2011", "2012", true),
    ("Undersøkelsesrunde", "Vår 2011", "Vår 2012", true),
    ("Undersøkelsesnavn", "MU 2011", "MU 2012", true), ("Bølge nr", "1", "2", false),
    ("Utgave", "2011", "2012", false),
  ])
  func yearsByOtherNames(_ name: String, _ one: String, _ other: String, _ isSplit: Bool) throws {
    let column: (Int) -> String = { $0 % 2 == 0 ? one : other }
    let (pipeline, documents, summary) = try draft([
      ("svar.csv", answers(60, extra: [(name, column), ("enhet", unit)]))
    ])
    let survey = pipeline.surveys[0]
    #expect(survey.declaration.questionnaire.items.count == 6)
    #expect(survey.declaration.questionnaire.background.isEmpty)
    #expect(survey.waves.map(\.only) == (isSplit ? [[name: [other]], [name: [one]]] : [[:]]))
    if isSplit { #expect(survey.waves.map(\.declaration.label) == ["2012", "2011"]) }
    #expect(summary.contains("`\(name)` har flere år eller runder") == (name == "Bølge nr"))
    #expect(isSplit || documents.values.contains { $0.contains("# - år: `\(name)`") })
  }

  /// Column names that YAML and ids have trouble with; the words come back as they are.
  @Test func awkwardColumnNames() throws {
    let names = ["no", "null: \"a\"", "# 1", "spm'en, {b}", "total", "å/ø\\"]
    let (pipeline, _, _) = try draft([
      (
        "svar.csv",
        answers(
          60,
          names: { name in
            let text = names[name - 1]
            return "\"" + text.replacing("\"", with: "\"\"") + "\""
          }, extra: [("enhet", unit)])
      )
    ])
    let questionnaire = pipeline.surveys[0].declaration.questionnaire
    #expect(questionnaire.items.map { $0.text.text(in: .nb) } == names)
    guard case .microdata(_, let columns) = pipeline.surveys[0].waves[0].content else { return }
    #expect(questionnaire.items.map { columns.items[$0.id] } == names)
  }

  /// Columns of ever higher codes are no one scale; all their codes are still taken.
  @Test func codesThatClimb() throws {
    var random = Lehmer(state: 5)
    let rows = (0..<60).map { _ in
      (0..<90).map { String($0 * 3 + random.next(6)) }.joined(separator: ";")
    }
    let header = (0..<90).map { "q\($0)" }.joined(separator: ";")
    let text = header + "\n" + rows.joined(separator: "\n") + "\n"
    let items = try draft([("svar.csv", text)]).pipeline.surveys[0].declaration.questionnaire.items
    #expect(items.count > 60, "some have too few answers to a code in between")
    #expect(items.allSatisfy { $0.scale.max - $0.scale.min < 12 })
  }

  /// The same files give the same bytes.
  @Test func itIsDeterministic() throws {
    let files = [
      ("ansatte_2012.csv", answers(70, extra: [("enhet", unit)])),
      ("ansatte_2011.csv", answers(70, seed: 9, extra: [("enhet", unit)])),
    ]
    #expect(try draft(files).documents == draft(files).documents)
  }

  /// Answers without relation make no dimension of several items.
  @Test func noiseMakesNoDimensions() throws {
    var random = Lehmer(state: 11)
    let rows = (0..<200).map { row in
      ([unit(row)] + (0..<6).map { _ in String(1 + random.next(5)) }).joined(separator: ";")
    }
    let text = "enhet;q1;q2;q3;q4;q5;q6\n" + rows.joined(separator: "\n") + "\n"
    let dimensions = try draft([("svar.csv", text)]).pipeline.surveys[0].declaration
      .questionnaire.dimensions
    #expect(dimensions.map(\.items.count) == [1, 1, 1, 1, 1, 1])
  }
}

/// Park & Miller's (1988) minimal standard generator.
private struct Lehmer {
  var state: UInt64
  mutating func next(_ count: Int) -> Int {
    state = state * 48271 % 2_147_483_647
    return Int(state >> 8) % count
  }
}

extension WaveInput {
  fileprivate var only: [String: Set<String>]? {
    if case .microdata(_, let columns) = content { columns.only } else { nil }
  }
}
