public import ArgumentParser
import Foundation
public import Pipelines
public import Survey

extension Language: ExpressibleByArgument {}
extension Stage: ExpressibleByArgument {}

/// Options of every command that runs a pipeline.
struct RunArguments: ParsableArguments {
  @Argument(help: "The pipeline's YAML file.", completion: .file(extensions: ["yaml", "yml"]))
  var pipeline: String

  @Option(help: "Threads to read with; the results never depend on it.")
  var threads: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "Language of the report: nb, nn or en. Default: the pipeline's own.")
  var language: Language?

  @Flag(help: "Show the answers that a message is about. They may be confidential.")
  var showValues = false

  func validate() throws {
    guard threads >= 1 else { throw ValidationError("--threads must be at least 1") }
  }

  func load() throws -> Pipeline {
    try require(pipeline)
    return try Pipeline.load(path: pipeline)
  }
}

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run all stages and write the release folder.")

  @OptionGroup var arguments: RunArguments

  @Option(help: "The release folder. Default: what the pipeline says.", completion: .directory)
  var output: String?

  @Option(help: "Run as far as this stage needs, report on it alone, and write nothing.")
  var only: Stage?

  @Option(help: "Run up to and with this stage, and write nothing.")
  var until: Stage?

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Option(help: "auto: a line that is rewritten on a terminal, nothing when piped.")
  var progress: ProgressStyle = .auto

  @Option(help: "Format of messages on standard error.")
  var logFormat: LogFormat = .text

  @Flag(help: "Print the summary as JSON on standard output.")
  var json = false

  func validate() throws {
    if only != nil && until != nil {
      throw ValidationError("--only and --until exclude each other")
    }
  }

  func run() throws {
    endOnInterrupt()
    let pipeline = try arguments.load()
    let log = Log()
    // Protection that is off is said even under --quiet.
    let said = pipeline.warnings.filter { !quiet || $0.rule == "complementary_off" }
    log.report(said, showValues: arguments.showValues)
    let shown = Progress(progress, quiet: quiet, format: logFormat)
    let options = RunOptions(
      threads: arguments.threads, language: arguments.language, until: only ?? until)
    let clock = StageClock()
    let result: Pipelines.Run
    do {
      defer { shown.end() }
      result = try Pipelines.run(pipeline, options) { stage in
        clock.begin(stage)
        shown.begin(stage)
      }
    }
    let release =
      options.until == nil
      ? try writeRelease(
        result, of: pipeline, to: output ?? pipeline.output.directory, timings: clock.timings)
      : nil
    if json {
      print(result.summaryJSON(pipeline, release))
    } else if !quiet {
      for stage in result.stages where only == nil || stage.stage == only {
        print("\(stage.stage.rawValue): \(stage.text)")
      }
      if let release { print("\(release.files) files in \(release.directory)") }
    }
  }
}
