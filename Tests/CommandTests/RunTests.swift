import Foundation
import Testing

private let pipeline = "Pipelines/nesodden-2012.yaml"

@Test func runWritesTheReleaseAndSaysWhatItDid() throws {
  let work = try Workdir.nesodden()
  let outcome = try work.run("run", pipeline)
  #expect(outcome.status == 0)
  #expect(outcome.errors.isEmpty, "quiet when piped")
  #expect(outcome.output.contains("Output/nesodden-2012"))
  for stage in [
    "ingest", "validate", "score", "classify", "describe", "relate", "prioritise", "release",
  ] {
    #expect(outcome.output.contains("\(stage): "))
  }
  #expect(try work.names("Output") == ["nesodden-2012", "nesodden-2012.internal"])
  #expect(work.exists("Output/nesodden-2012/report.html"))
}

/// Paths in a pipeline are relative to it, wherever one stands.
@Test func runFindsItsFilesFromAnywhere() throws {
  let work = try Workdir.nesodden()
  let outcome = try work.shell("cd / && \"$INDIKATOR\" run \(work.path)/\(pipeline) --quiet")
  #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
  #expect(work.exists("Output/nesodden-2012/manifest.json"))
}

@Test func outputNamesTheFolder() throws {
  let work = try Workdir.nesodden()
  #expect(try work.run("run", pipeline, "--output", "out/", "--quiet").status == 0)
  #expect(try work.names() == ["Pipelines", "SampleData", "out", "out.internal"])
}

@Test func plainProgressIsALineForEachStage() throws {
  let work = try Workdir.nesodden()
  let outcome = try work.run("run", pipeline, "--progress", "plain")
  #expect(outcome.errorLines.count == 8)
  #expect(outcome.errorLines.first == "[1/8] ingest")
  #expect(outcome.errorLines.last == "[8/8] release")
  #expect(try work.run("run", pipeline, "--progress", "none").errors.isEmpty)
  let quiet = try work.run("run", pipeline, "--progress", "plain", "--quiet")
  #expect(quiet.errors.isEmpty && quiet.output.isEmpty)
}

@Test func theSummaryIsJSON() throws {
  let work = try Workdir.nesodden()
  let outcome = try work.run("run", pipeline, "--json")
  let summary = try object(outcome.output)
  #expect(summary["schema_version"] as? Int == 1)
  #expect(summary["pipeline"] as? String == "nesodden-2012")
  #expect((summary["stages"] as? [[String: Any]])?.count == 8)
  // Published rows: 12 own means twice, 24 of Land, 4 counts of incidents.
  #expect(summary["rows"] as? Int == 52)
  #expect(summary["files"] as? Int == 49)
}

@Test func theLogIsJSONLines() throws {
  let work = try Workdir.nesodden()
  let outcome = try work.run("run", pipeline, "--log-format", "json")
  #expect(outcome.errorLines.count == 8)
  for line in outcome.errorLines { #expect(try object(String(line))["level"] as? String == "info") }
}

/// A fault is a line of JSON like any other message.
@Test func faultsAreJSONLinesToo() throws {
  let work = try Workdir.nesodden()
  try work.change(pipeline, "language: nb", to: "langage: nb")
  let outcome = try work.run("run", pipeline, "--log-format", "json")
  #expect(outcome.status == 78)
  #expect(!outcome.errorLines.isEmpty)
  for line in outcome.errorLines {
    let message = try object(String(line))
    #expect(message["level"] as? String == "error")
    #expect((message["place"] as? String)?.hasPrefix(pipeline + ":") == true)
    #expect(message["rule"] as? String == "unknown_key")
  }
}

@Test(arguments: ["--only", "--until"])
func aPartOfARunTouchesNoFolder(option: String) throws {
  let work = try Workdir.nesodden()
  for stage in ["ingest", "describe", "release"] {
    let outcome = try work.run("run", pipeline, option, stage)
    #expect(outcome.status == 0 && outcome.output.contains("\(stage): "))
    #expect(outcome.output.contains("ingest: ") == (option == "--until" || stage == "ingest"))
  }
  #expect(!work.exists("Output"))
  #expect(try work.run("run", pipeline, "--only", "score", "--until", "score").status == 64)
  #expect(try work.run("run", pipeline, option, "bake").status == 64)
}

@Test func theLanguageCanBeChosen() throws {
  let work = try Workdir.nesodden()
  for language in ["nb", "nn", "en"] {
    let outcome = try work.run("run", pipeline, "--language", language, "--quiet")
    #expect(outcome.status == 0)
    #expect(
      try work.text("Output/nesodden-2012/report.html").contains("<html lang=\"\(language)\""))
  }
  #expect(try work.run("run", pipeline, "--language", "sv").status == 64)
}

@Test(arguments: ["0", "-1", "many"])
func threadsAreAtLeastOne(threads: String) throws {
  let work = try Workdir.nesodden()
  #expect(try work.run("run", pipeline, "--threads=\(threads)").status == 64)
}

/// Not quiet about what the manifest says as well.
@Test func protectionThatIsOffIsSaid() throws {
  let work = try Workdir.nesodden()
  try work.change(pipeline, "output:", to: "disclosure: {complementary: false}\noutput:")
  let outcome = try work.run("run", pipeline, "--quiet")
  #expect(outcome.status == 0)
  #expect(outcome.errors.contains("complementary"))
  #expect(try work.text("Output/nesodden-2012/manifest.json").contains("complementary"))
}

func object(_ text: String) throws -> [String: Any] {
  try #require(
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
}
