import Foundation
import Testing

private let pipeline = "Pipelines/nesodden-2012.yaml"
private let commands = ["init", "run", "validate", "plan", "check", "classify", "schema", "sample"]

@Test func theVersionNamesTheLibrary() throws {
  let outcome = try Workdir().run("--version")
  #expect(outcome.status == 0)
  #expect(outcome.output.contains(/\d+\.\d+\.\d+/))
  #expect(outcome.output.contains("OpenBLAS"))
}

@Test(arguments: commands)
func everyCommandHasHelp(command: String) throws {
  let outcome = try Workdir().run(command, "--help")
  #expect(outcome.status == 0 && outcome.errors.isEmpty)
  #expect(outcome.output.contains("USAGE: indikator \(command)"))
  #expect(outcome.output.contains("OVERVIEW: "))
}

@Test(arguments: ["bash", "zsh", "fish"])
func completionsKnowEveryCommand(shell: String) throws {
  let outcome = try Workdir().run("--generate-completion-script", shell)
  #expect(outcome.status == 0)
  for command in commands { #expect(outcome.output.contains(command), "\(command)") }
  if shell == "bash" {
    let work = try Workdir()
    try work.write(outcome.output, to: "completion.bash")
    #expect(try work.shell("bash -n completion.bash").status == 0, "the shell can read it")
  }
}

@Test func validateWritesNothingAndFindsAll() throws {
  let work = try Workdir.nesodden()
  let sound = try work.run("validate", pipeline)
  #expect(sound.status == 0 && sound.errors.isEmpty)
  try work.change(pipeline, "language: nb", to: "langage: nb")
  try work.change(pipeline, "response_rate: 0.68", to: "response_rate: 68")
  let outcome = try work.run("validate", pipeline)
  #expect(outcome.status == 1)
  #expect(outcome.output.split(separator: "\n").count { $0.contains(": error: ") } == 2)
  let found = try object(try work.run("validate", pipeline, "--json").output)
  let findings = try #require(found["findings"] as? [[String: Any]])
  #expect(findings.count == 2)
  #expect(findings.allSatisfy { ($0["place"] as? String)?.contains("yaml:") == true })
  #expect(!work.exists("Output"))
}

@Test func planTellsWhatChanged() throws {
  let work = try Workdir.nesodden()
  #expect(try work.run("plan", pipeline).output.contains("there is no release yet"))
  #expect(try work.run("run", pipeline, "--quiet").status == 0)
  #expect(try work.run("plan", pipeline).output.contains("nothing changed"))
  try work.change("SampleData/nesodden/land.csv", "2012;innhold;5,0", to: "2012;innhold;5,1")
  try work.change(pipeline, "relevant_difference: 0.05", to: "relevant_difference: 0.1")
  let outcome = try work.run("plan", pipeline)
  #expect(outcome.status == 0)
  #expect(outcome.output.contains("land.csv: changed"))
  let key = "configuration: analysis.relevant_difference: 0.05 → 0.1"
  #expect(outcome.output.contains(key))
  #expect(!outcome.output.contains("published-2012.csv: changed"))
  for stage in ["ingest", "relate", "release"] { #expect(outcome.output.contains(stage)) }
}

@Test func checkComparesWithWhatWasAccepted() throws {
  let work = try Workdir.nesodden()
  let accepted = try work.run("check", pipeline, "--baseline", "base", "--accept")
  #expect(accepted.status == 0)
  let files = try work.names("base")
  #expect(files.contains("dimensions.csv") && files.contains("distributions.sha256"))
  #expect(files.allSatisfy { $0.hasSuffix(".csv") || $0.hasSuffix(".sha256") })
  let same = try work.run("check", pipeline, "--baseline", "base")
  #expect(same.status == 0 && same.errors.isEmpty)
  #expect(!work.exists("Output"), "a check writes no release")

  try work.change("SampleData/nesodden/published-2012.csv", "systemer;3,8", to: "systemer;3,9")
  let changed = try work.run("check", pipeline, "--baseline", "base")
  #expect(changed.status == 1)
  let line =
    "dimensions [survey=medarbeider wave=2012 unit=nesodden dimension=systemer] mean: 3.8 → 3.9"
  #expect(changed.output.contains(line))
  let document = try object(try work.run("check", pipeline, "--baseline", "base", "--json").output)
  let differences = try #require(document["differences"] as? [[String: Any]])
  #expect(
    differences.contains { $0["column"] as? String == "mean" && $0["new"] as? String == "3.9" })
  #expect(try work.run("check", pipeline, "--baseline", "base", "--tolerance", "-1").status == 64)
}

@Test func aReleaseIsABaselineToo() throws {
  let work = try Workdir.nesodden()
  #expect(try work.run("run", pipeline, "--quiet").status == 0)
  #expect(try work.run("check", pipeline, "--baseline", "Output/nesodden-2012").status == 0)
}

/// Written for Excel, a release has semicolons and decimal commas; it is the same release.
@Test func aReleaseForExcelIsABaselineToo() throws {
  let work = try Workdir.nesodden()
  try work.change(
    pipeline, "formats: [csv, json, html]",
    to: "formats: [csv], csv: excel, tables: [dimensions, events]")
  #expect(try work.run("run", pipeline, "--quiet").status == 0)
  let outcome = try work.run("check", pipeline, "--baseline", "Output/nesodden-2012")
  #expect(outcome.status == 0, "\(outcome.output.prefix(300))")
  try work.change("SampleData/nesodden/published-2012.csv", "systemer;3,8", to: "systemer;3,9")
  let changed = try work.run("check", pipeline, "--baseline", "Output/nesodden-2012")
  #expect(changed.status == 1)
  #expect(changed.output.contains("mean: 3.8 → 3.9"))
}

@Test(arguments: ["pipeline", "questionnaire", "output"])
func schemasAreJSON(document: String) throws {
  let outcome = try Workdir().run("schema", document)
  #expect(outcome.status == 0 && outcome.errors.isEmpty)
  let schema = try object(outcome.output)
  #expect((schema["$schema"] as? String)?.contains("2020-12") == true)
}

/// The sample runs as it stands, and the same seed gives the same bytes.
@Test func theSampleRunsAsItStands() throws {
  let work = try Workdir()
  let sizes = ["--respondents", "150", "--units", "12", "--seed", "7"]
  #expect(try work.start(["sample", "a"] + sizes).finish().status == 0)
  #expect(try work.start(["sample", "b"] + sizes).finish().status == 0)
  #expect(try work.contents("a") == work.contents("b"))
  #expect(work.exists("a/truth.json"))
  let yaml = try #require(try work.names("a").first { $0.hasSuffix("-2012.yaml") })
  let outcome = try work.run("run", "a/" + yaml, "--output", "out")
  #expect(outcome.status == 0, "\(outcome.errors)")
  #expect(work.exists("out/report.html"))
  #expect(try work.run("sample", "c", "--respondents", "-1").status == 64)
}

@Test func theSampleWritesOverNobodysFiles() throws {
  let work = try Workdir()
  try work.write("mine", to: "README.md")
  let outcome = try work.run("sample", ".")
  #expect(outcome.status == 73)
  #expect(try work.text("README.md") == "mine")
  #expect(try work.names() == ["README.md"])
}

@Test func classifyLearnsOwnLabels() throws {
  let work = try Workdir()
  try work.write(
    "indicator,text,unit\na,Flurbeskår for avdelingen,%\nb,Netto utgift per elev,kr\n", to: "k.csv")
  try work.write(
    "text,unit,role,quality\nFlurbeskår for enheten,%,driver,structure\n", to: "mine.csv")
  let learned = try work.run("classify", "k.csv", "--learn", "mine.csv")
  #expect(learned.status == 0)
  #expect(learned.output.hasPrefix("1 label learned; 1 of 2 readings changed."))
  #expect(learned.output.contains("Flurbeskår for avdelingen (%): driver structure"))
  let read = try work.run(
    "classify", "--text", "Flurbeskår for enheten", "--unit", "%", "--labels", "mine.csv")
  #expect(read.output.contains(",driver,"))
  let json = try work.run("classify", "k.csv", "--learn", "mine.csv", "--json")
  #expect(json.status == 0 && json.output.hasPrefix("{\n  \"schema_version\": 1,"))
  #expect(json.output.contains("\"labels\": 1,") && json.output.contains("\"readings\": 2,"))
  #expect(json.output.contains("\"text\": \"Flurbeskår for avdelingen\""))
  let both = try work.run("classify", "k.csv", "--learn", "mine.csv", "--labels", "mine.csv")
  #expect(both.status == 64)
  try work.write("text,unit,role,quality\nA,%,driver,structur\n", to: "bad.csv")
  let bad = try work.run("classify", "k.csv", "--learn", "bad.csv")
  #expect(bad.status == 65 && bad.errors.contains("bad.csv:2:quality"))
  #expect(try work.run("classify", "--learn", "mine.csv", "--ask", "1").status == 64)
  #expect(try work.run("classify", "--learn", "no.csv").status == 66)
}

/// As a newcomer would: no file yet, two questions, one answered; the answer is written down and
/// changes the reading.
@Test func classifyAsksAndWritesDown() throws {
  let work = try Workdir()
  try work.write(
    "indicator,text,unit\na,Flurbeskår for avdelingen,%\nb,Netto utgift per elev,kr\n", to: "k.csv")
  let outcome = try work.shell(
    "printf 'x\\nd t\\n\\n' | $INDIKATOR classify k.csv --learn mine.csv --ask 2 --language en")
  #expect(outcome.status == 0, "\(outcome.errors)")
  // The one that it is least sure of comes first; what is no answer is asked for again.
  #expect(outcome.errors.contains("Flurbeskår for avdelingen (%)\n  read as"))
  #expect(outcome.errors.contains("Answer d or r, and s, o, p or t"))
  #expect(
    try work.text("mine.csv")
      == "text,unit,role,quality\n\"Flurbeskår for avdelingen\",\"%\",\"driver\",\"structure\"\n")
  #expect(outcome.output.hasPrefix("1 label learned; 1 of 2 readings changed."))
}

@Test func classifyTellsDriverFromResult() throws {
  let work = try Workdir()
  let outcome = try work.run("classify", "--text", "Sykefravær blant ansatte", "--unit", "%")
  #expect(outcome.status == 0 && outcome.errors.isEmpty)
  #expect(outcome.output.hasPrefix("indicator,text,source,role,role_position,quality,confidence,"))
  try work.write(
    "indicator;text;unit;source\nk1;Andel ansatte som har hatt medarbeidersamtale;%;register\n",
    to: "k.csv")
  let catalogue = try work.run("classify", "k.csv", "--json")
  #expect(catalogue.status == 0)
  _ = try JSONSerialization.jsonObject(with: Data(catalogue.output.utf8))
  try work.write("text;role\nSykefravær;resutl\n", to: "misspelt.csv")
  let misspelt = try work.run("classify", "misspelt.csv")
  #expect(misspelt.status == 65 && misspelt.errors.contains("misspelt.csv:2:role"))
  try work.write("indikator;tekst\nk1;A\n", to: "nameless.csv")
  let faulty = try work.run("classify", "nameless.csv")
  #expect(faulty.status == 65)
  #expect(faulty.errors.contains("nameless.csv:1:text: error:"), "the header is row 1")
}
