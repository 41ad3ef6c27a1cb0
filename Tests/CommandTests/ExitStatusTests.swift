import Foundation
import Testing

private let pipeline = "Pipelines/nesodden-2012.yaml"

@Test func aMissingArgumentIs66() throws {
  let work = try Workdir()
  for arguments in [
    ["run", "none.yaml"], ["validate", "none.yaml"], ["plan", "none.yaml"],
    ["check", "none.yaml", "--baseline", "b"], ["classify", "none.csv"],
  ] {
    let outcome = try work.start(arguments).finish()
    #expect(outcome.status == 66, "\(arguments)")
    #expect(outcome.errors.contains(arguments[1]), "\(arguments)")
    #expect(outcome.output.isEmpty)
  }
}

@Test func aMissingBaselineIs66() throws {
  let work = try Workdir.nesodden()
  let outcome = try work.run("check", pipeline, "--baseline", "none")
  #expect(outcome.status == 66)
  #expect(outcome.errors.contains("none") && outcome.errors.contains("--accept"))
}

@Test(arguments: [
  [], ["bake"], ["run"], ["run", pipeline, "--nonsense"], ["schema", "nonsense"], ["classify"],
  ["check", pipeline], ["sample"], ["classify", "a.csv", "--text", "b"],
])
func misuseIs64(arguments: [String]) throws {
  let outcome = try Workdir.nesodden().start(arguments).finish()
  if arguments.isEmpty {
    #expect(outcome.status == 0 && outcome.output.contains("USAGE"), "alone it shows its help")
  } else {
    #expect(outcome.status == 64, "\(arguments)")
    #expect(!outcome.errors.isEmpty && outcome.output.isEmpty)
  }
}

/// All faults of a pipeline at once, each with its place and what to do.
@Test func badConfigIs78() throws {
  let work = try Workdir.nesodden()
  try work.change(pipeline, "language: nb", to: "langage: nb")
  try work.change(pipeline, "land.csv", to: "lnad.csv")
  let outcome = try work.run("run", pipeline)
  #expect(outcome.status == 78)
  let placed = #/Pipelines/nesodden-2012\.yaml:\d+:\d+: error: .+/#
  let places = outcome.errorLines.filter { $0.wholeMatch(of: placed) != nil }
  #expect(places.count == 2)
  #expect(outcome.errors.contains("language"), "the nearest valid key")
  #expect(outcome.errors.contains("lnad.csv"), "a file that the pipeline names and is not there")
  #expect(outcome.errors.contains("2 errors"))
  #expect(!work.exists("Output"))
}

@Test func badDataIs65WithRowAndColumn() throws {
  let work = try Workdir.nesodden()
  try work.change("SampleData/nesodden/published-2012.csv", "fysisk;4,1", to: "fysisk;41")
  try work.change("SampleData/nesodden/events-2012.csv", "753;115", to: "753;7777")
  let outcome = try work.run("run", pipeline)
  #expect(outcome.status == 65)
  // Header is row 1, so the third dimension stands in row 4; all files are read before it stops.
  #expect(outcome.errors.contains("published-2012.csv:4:mean: error:"))
  #expect(outcome.errors.contains("events-2012.csv:2:"))
  #expect(!work.exists("Output"))
}

@Test func whatCannotBeCreatedIs73() throws {
  let work = try Workdir.nesodden()
  try work.write("a file", to: "taken")
  for output in ["taken", "taken/inside", "/proc/indikator"] {
    let outcome = try work.run("run", pipeline, "--output", output)
    #expect(outcome.status == 73, "\(output)")
    #expect(outcome.errors.contains("untouched"))
  }
  #expect(try work.text("taken") == "a file")
  try work.write("not a folder", to: "file")
  #expect(try work.run("sample", "file").status == 73)
  #expect(try work.run("check", pipeline, "--baseline", "file", "--accept").status == 73)
}

/// `/dev/full` takes nothing, as a full disk does: results that are lost are no success.
@Test(arguments: [
  "schema output", "run \(pipeline) --json", "validate \(pipeline) --json",
])
func lostResultsAre74(arguments: String) throws {
  let outcome = try Workdir.nesodden().shell("\"$INDIKATOR\" \(arguments) > /dev/full")
  #expect(outcome.status == 74)
  #expect(outcome.errors.contains("standard output"))
}

/// Answers are confidential: a message tells where, and what only when asked.
@Test func answersAreNotShownUnlessAskedFor() throws {
  let work = try Workdir()
  #expect(try work.run("sample", "made", "--respondents", "60", "--units", "8").status == 0)
  let pipeline = try #require(
    try work.names("made").first { $0.hasSuffix(".yaml") && $0.contains("20") })
  let answers = "made/medarbeider-2012.csv"
  var lines = try work.text(answers).components(separatedBy: "\n")
  var cells = lines[1].components(separatedBy: ";")
  cells[6] = "4711"
  lines[1] = cells.joined(separator: ";")
  try work.write(lines.joined(separator: "\n"), to: answers)
  for command in ["run", "validate"] {
    let hidden = try work.run(command, "made/\(pipeline)")
    #expect(hidden.status == (command == "run" ? 65 : 1))
    #expect((hidden.errors + hidden.output).contains("medarbeider-2012.csv:2:"))
    #expect(!(hidden.errors + hidden.output).contains("4711"))
    let shown = try work.run(command, "made/\(pipeline)", "--show-values")
    #expect((shown.errors + shown.output).contains("4711"))
  }
}

/// Data that are worse than the pipeline puts up with: everything that was found in one go, each with
/// its rule, and nothing written.
@Test func dataThatAreTooPoorAre65() throws {
  let work = try Workdir()
  #expect(try work.run("sample", "made", "--respondents", "80", "--units", "8").status == 0)
  let pipeline =
    "made/" + (try #require(try work.names("made").first { $0.hasSuffix("-2012.yaml") }))
  try work.change(
    pipeline, "\nsurveys:",
    to: "\nquality:\n  response_rate: {stop: 1}\n  coverage: {stop: 0.01}\n\nsurveys:")
  let outcome = try work.run("run", pipeline, "--output", "out")
  #expect(outcome.status == 65)
  #expect(outcome.output.isEmpty && !work.exists("out"))
  let rates = outcome.errorLines.filter {
    $0.contains(": error: ") && $0.hasSuffix("[response_rate]")
  }
  #expect(rates.count == 4, "both surveys, both waves: not the first alone")
  #expect(outcome.errors.contains("[coverage]"))
  #expect(outcome.errors.contains(": note: "), "what does not stop it is told too")
  #expect(outcome.errors.contains("quality: {response_rate:"))
  let checked = try work.run("validate", pipeline, "--json")
  #expect(checked.status == 1 && checked.errors.isEmpty)
  #expect(checked.output.contains("\"response_rate\""))
  #expect(try work.run("check", pipeline, "--baseline", "b", "--accept").status == 65)
  #expect(!work.exists("b"))
}
