import Foundation
import Testing

/// `init` on files whose truth is known from elsewhere: what is guessed, and that the result is
/// accepted and runs.
@Suite struct InitTests {
  private static let samples = Workdir.repository + "/SampleData"
  private static let files = Workdir.repository + "/Tests/CommandTests/Init"

  /// Drafts, checks and runs; the folder with the draft in `draft`, and what `init` printed.
  private func drafted(_ files: [String], _ options: String...) throws -> (Workdir, Outcome) {
    let work = try Workdir()
    let outcome = try work.start(["init"] + files + ["--output", "draft"] + options).finish()
    #expect(outcome.status == 0, "\(outcome.errors)")
    let validated = try work.run("validate", "draft/pipeline.yaml")
    #expect(validated.status == 0, "\(validated.output)")
    let run = try work.run("run", "draft/pipeline.yaml", "--output", "out", "--quiet")
    #expect(run.status == 0, "\(run.errors)")
    #expect(work.exists("out/report.html"))
    return (work, outcome)
  }

  /// Items by dimension, as the codebook lists them.
  private func dimensions(_ codebook: String) -> [[String]] {
    codebook.matches(of: #/\n    items: \[([^\]]*)\]/#).map { match in
      match.1.split(separator: ", ").map(String.init)
    }
  }

  /// Items that are said to be worded the other way: each is named right after the mark.
  private func suggested(_ codebook: String) -> [String] {
    codebook.matches(of: #/# gjettet: (\w+) ser ut til å være snudd/#).map { String($0.1) }
  }

  /// Fjordvik's truth: twelve dimensions of which `truth.json` has the sizes, q02 and q39 worded
  /// the other way, 1–6, 9 don't know, 8 not asked (README beside the data).
  @Test func fjordviksEmployeesAreRecovered() throws {
    let (work, outcome) = try drafted(
      ["2012", "2011"].map { "\(Self.samples)/fjordvik/medarbeider-\($0).csv" })
    let codebook = try work.text("draft/medarbeider.yaml")
    let planted = try object(
      String(contentsOfFile: "\(Self.samples)/fjordvik/truth.json", encoding: .utf8))
    let surveys = try #require(planted["planted"] as? [String: Any])
    let sizes = try #require(surveys["medarbeider"] as? [[String: Any]])
      .map { ($0["item_loadings"] as? [Double] ?? []).count }
    var next = 1
    let truth = sizes.map { size in
      defer { next += size }
      return (next..<next + size).map { "q" + ($0 < 10 ? "0" : "") + "\($0)" }
    }
    #expect(truth.count == 12)
    #expect(dimensions(codebook) == truth)
    #expect(suggested(codebook) == ["q02", "q39"])
    #expect(!codebook.contains("reversed: true}"), "it is suggested, not done")
    for line in [
      "  min: 1", "  max: 6", "  dont_know: [9]", "  not_asked: [8]", "  on_undeclared: stop",
    ] {
      #expect(codebook.contains("\n\(line)\n"), "\(line)")
    }
    #expect(codebook.contains("population: employee"))
    #expect(codebook.contains("- id: aldersgruppe") && codebook.contains("- id: stilling"))
    let pipeline = try work.text("draft/pipeline.yaml")
    for line in [
      "- wave: 2012   # gjettet", "unit: \"Enhet\"   # gjettet", "unit: \"Område\"   # gjettet",
      "respondent: \"Id\"   # gjettet", "respondent: \"Løpenr\"   # gjettet",
    ] { #expect(pipeline.contains(line), "\(line)") }
    #expect(outcome.output.contains("`q02`") && outcome.output.contains("`q39`"))
    #expect(outcome.output.contains("draft/pipeline.yaml"))
  }

  /// Everything that Fjordvik has: two surveys with two waves each, one of them with
  /// other column names; registers, invited, units and their earlier names.
  @Test func allOfFjordvikIsUnderstood() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(Self.samples)/fjordvik")
      .filter { $0.hasSuffix(".csv") }.sorted()
    let (work, _) = try drafted(names.map { "\(Self.samples)/fjordvik/\($0)" })
    #expect(try work.names("draft") == ["bruker.yaml", "medarbeider.yaml", "pipeline.yaml"])
    let pipeline = try work.text("draft/pipeline.yaml")
    for text in [
      "enheter.csv\"\n", "enheter-tidligere.csv\"\n", "invitert-2011.csv\"",
      "bruker-invitert-2012.csv\"", "id: nokkeltall", "b01: \"Spm 1\"", "b20: \"Spm 20\"",
      "# principles: ", "# benchmarks: ",
    ] { #expect(pipeline.contains(text), "\(text)") }
    let codebook = try work.text("draft/bruker.yaml")
    #expect(codebook.contains("population: user"))
    // 7 is don't know (README beside the data), though it follows on 6 without a gap.
    #expect(codebook.contains("\n  max: 6\n") && codebook.contains("\n  dont_know: [7]\n"))
    #expect(dimensions(codebook).map(\.count) == [7, 3, 3, 3, 1, 3], "as in truth.json")
    #expect(suggested(codebook).isEmpty)
  }

  /// 99 companies, and scores with decimals in place of items.
  @Test func scoresBecomeDimensionsOfTheirOwn() throws {
    let (work, _) = try drafted(
      ["\(Self.samples)/bliese-halverson/soldiers.csv"], "--language", "en")
    let codebook = try work.text("draft/soldiers.yaml")
    #expect(dimensions(codebook) == [["COHES"], ["LEAD"], ["WBEING"]])
    #expect(
      codebook.contains(
        "id: LEAD, text: \"LEAD\", reversed: false, scale: {min: 1, max: 5, values: real}"))
    #expect(
      codebook.contains(
        "id: WBEING, text: \"WBEING\", reversed: false, scale: {min: 0, max: 5, values: real}"))
    #expect(try work.text("draft/pipeline.yaml").contains("unit: \"GRP\"   # guessed"))
    let units = try work.text("draft/units.csv").split(separator: "\n")
    #expect(units.count == 101 && units[1] == "The whole organisation,The whole organisation,,,")
    #expect(units[2].hasPrefix("1,1,") && units[100].hasPrefix("99,99,"), "numbers by their size")
  }

  /// The key of the 25 items is published: five scales by letter, and A1, C4, C5, E1, E2, O2, O5
  /// worded the other way (R package psych, `bfi.keys`).
  @Test func namesMakeTheFiveScalesAndTheirReversedItems() throws {
    let (work, _) = try drafted([
      Workdir.repository + "/Tests/StatisticsTests/Reference/data/bfi.csv"
    ])
    let codebook = try work.text("draft/bfi.yaml")
    #expect(
      dimensions(codebook)
        == ["A", "C", "E", "N", "O"].map { letter in (1...5).map { letter + "\($0)" } })
    #expect(suggested(codebook) == ["A1", "C4", "C5", "E1", "E2", "O2", "O5"])
    #expect(codebook.contains("\n  max: 6\n") && !codebook.contains("dont_know"))
    #expect(codebook.contains("- id: gender") && codebook.contains("- id: education"))
  }

  /// What is planted is told in the README beside the file.
  @Test func anUntidyFileIsUnderstood() throws {
    let (work, outcome) = try drafted(["\(Self.files)/uryddig-2013.csv"])
    let codebook = try work.text("draft/uryddig.yaml")
    #expect(
      dimensions(codebook)
        == [
          ["leder_1", "leder_2", "leder_3", "leder_4"],
          ["Trivsel_nr_1", "Trivsel_nr_2", "Trivsel_nr_3"],
        ])
    #expect(suggested(codebook) == ["leder_3"])
    #expect(codebook.contains("\n  min: 1\n  max: 5\n") && codebook.contains("dont_know: [0, 9]"))
    #expect(codebook.contains("on_undeclared: out_of_range"), "one typing error")
    let units = try work.text("draft/units.csv")
    #expect(
      units.split(separator: "\n").dropFirst(2).map { $0.split(separator: ",")[0] }
        == [
          "123", "null", "Solbaken barnehage", "Solbakken barnehage", "Ærlia", "Øvre: helse",
          "\"Ås skole; \"\"gamle\"\"\"",
        ], "æ, ø and å come last")
    let pipeline = try work.text("draft/pipeline.yaml")
    #expect(pipeline.contains("`Solbaken barnehage` og `Solbakken barnehage`"))
    #expect(pipeline.contains("unit: \"Hvilken enhet jobber du i?\""))
    for kept in ["`vekt`", "`Kommentar`", "`Alder`", "`valg 1`", "`tom`", "`Tidsstempel`"] {
      #expect(codebook.contains(kept), "left out, and named")
    }
    // What respondents wrote, and a code that one of them gave.
    for text in [codebook, pipeline, units, outcome.output] {
      for secret in ["HEMMELIG", "eksempel.no", "44", "Annet"] { #expect(!text.contains(secret)) }
    }
  }

  @Test func labelsOfAnSPSSFileAreUsed() throws {
    let (work, _) = try drafted(["\(Self.files)/trivsel-2014.sav"], "--language", "nn")
    let codebook = try work.text("draft/trivsel.yaml")
    #expect(
      dimensions(codebook)
        == [["s1_1", "s1_2", "s1_3", "s1_4"], ["s2_1", "s2_2", "s2_3"], ["s3_1", "s3_2"]])
    for text in [
      "label: \"Nærmeste leder\"", "dont_know: [7]", "not_asked: [8]", "1: \"Svært uenig\"",
      "text: \"sier \\\"nei\\\": og \\\"ja\\\"\"", "teksten er «Vet ikke»", "# gjetta: ",
    ] { #expect(codebook.contains(text), "\(text)") }
    let units = try work.text("draft/units.csv")
    #expect(units.contains("Heile verksemda") && units.contains("\n10,Ærøy,"))
    let pipeline = try work.text("draft/pipeline.yaml")
    #expect(pipeline.contains("leadership: [trivsel.dimensjon_1]"))
    #expect(pipeline.contains("outcomes: [trivsel.dimensjon_3]"))
  }

  /// Five respondents: the labels tell the scale, and no code that so few gave is named.
  @Test func aSmallSPSSFileIsEnough() throws {
    let (work, _) = try drafted([Workdir.repository + "/Tests/IngestTests/SPSS/survey.sav"])
    let codebook = try work.text("draft/medarbeider.yaml")
    #expect(codebook.contains("\n  min: 1\n  max: 6\n") && codebook.contains("dont_know: [8, 9]"))
    #expect(!codebook.contains("99") && !codebook.contains("-111"))
    #expect(try work.text("draft/units.csv").contains("SKO,Skolen,"))
  }
}

/// The README shows what the program prints.
@Test func theReadmeShowsWhatInitPrints() throws {
  let work = try Workdir()
  try FileManager.default.createSymbolicLink(
    atPath: work.path + "/SampleData", withDestinationPath: Workdir.repository + "/SampleData")
  let command =
    "init SampleData/fjordvik/medarbeider-2012.csv SampleData/fjordvik/medarbeider-2011.csv --output utkast"
  let outcome = try work.start(command.components(separatedBy: " ")).finish()
  #expect(outcome.status == 0)
  let readme = try String(contentsOfFile: Workdir.repository + "/README.md", encoding: .utf8)
  #expect(readme.contains("$ indikator \(command)\n\(outcome.output)```"))
}

/// What `init` refuses, and that it leaves what is there.
@Suite struct InitRefusalTests {
  private static let answers =
    "enhet;q1;q2\n"
    + (0..<40).map { "E\($0 % 4);\($0 % 5 + 1);\(($0 + $0 / 7) % 5 + 1)" }
    .joined(separator: "\n") + "\n"

  @Test func whatIsNotThereIs66() throws {
    let work = try Workdir()
    let missing = try work.run("init", "none.csv")
    #expect(missing.status == 66 && missing.errors.contains("none.csv"))
    let folder = try work.run("init", ".")
    #expect(folder.status == 66 && folder.errors.contains("is a folder"))
    #expect(try work.run("init").status == 64)
    #expect(try work.names().isEmpty)
  }

  @Test func whatHoldsNoAnswersIs65() throws {
    let work = try Workdir()
    try work.write("navn;adresse\n" + String(repeating: "Kari;Veien 1\n", count: 9), to: "folk.csv")
    try work.write("unit,wave,indicator,value\nA,2012,fravaer,7.5\n", to: "register.csv")
    try work.write("", to: "tom.csv")
    try work.write("%PDF-1.7\n", to: "rapport.pdf")
    let none = try work.run("init", "folk.csv", "register.csv")
    #expect(none.status == 65)
    #expect(
      none.errors.contains("folk.csv: error:") && none.errors.contains("register.csv: error:"))
    #expect(none.errors.contains("[no_survey]") && !none.errors.contains("Kari"))
    let faulty = try work.run("init", "tom.csv", "rapport.pdf")
    #expect(faulty.status == 65)
    #expect(faulty.errors.contains("[empty_file]") && faulty.errors.contains("[unsupported_file]"))
    #expect(try work.names().count == 4)
  }

  /// All or nothing: a file that is there stops all of them, and names itself.
  @Test func nothingIsReplacedUnasked() throws {
    let work = try Workdir()
    try work.write(Self.answers, to: "svar.csv")
    try work.write("mine", to: "units.csv")
    let refused = try work.run("init", "svar.csv")
    #expect(refused.status == 73)
    #expect(refused.errors.contains("units.csv") && refused.errors.contains("--force"))
    #expect(try work.names() == ["svar.csv", "units.csv"] && work.text("units.csv") == "mine")
    let forced = try work.run("init", "svar.csv", "--force")
    #expect(forced.status == 0)
    #expect(
      try work.names() == ["medarbeider.yaml", "pipeline.yaml", "svar.csv", "units.csv"],
      "and nothing is left of the writing")
    #expect(try work.text("units.csv").hasPrefix("unit,name,parent,type,leader\n"))
    #expect(try work.run("validate", "pipeline.yaml").status == 0)
  }

  @Test func aFolderInTheWayIs73() throws {
    let work = try Workdir()
    try work.write(Self.answers, to: "svar.csv")
    try work.write("a file", to: "taken")
    #expect(try work.run("init", "svar.csv", "--output", "taken").status == 73)
    try FileManager.default.createDirectory(
      atPath: work.path + "/units.csv", withIntermediateDirectories: true)
    #expect(try work.run("init", "svar.csv", "--force").status == 73)
    #expect(try work.names() == ["svar.csv", "taken", "units.csv"])
    #expect(try work.run("init", "svar.csv", "--output", "/proc/indikator").status == 73)
  }

  /// A file that is read is never written over.
  @Test func theAnswersAreNotReplaced() throws {
    let work = try Workdir()
    try work.write(Self.answers, to: "units.csv")
    let outcome = try work.run("init", "units.csv", "--force")
    #expect(outcome.status == 73 && outcome.errors.contains("one of the files to read"))
    #expect(try work.text("units.csv") == Self.answers)
    #expect(try work.run("init", "units.csv", "--output", "ny").status == 0)
    #expect(try work.text("ny/pipeline.yaml").contains("file: \"../units.csv\""))
  }
}
