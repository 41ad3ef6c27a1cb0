import ArgumentParser
import Pipelines

@main
struct Indikator: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indikator",
    abstract: "Survey and register analysis for Norwegian municipalities.",
    discussion: """
      A pipeline is declared in a YAML file that names the data, the codebooks and what to relate \
      to what. A run writes a release folder (CSV, JSON, one HTML page) that holds only what may \
      leave the analyst's desk.

      Exit status: 0 done; 1 check or validate found something; 64 usage; 65 bad data; 66 a file \
      is missing; 70 our own fault; 73, 74 cannot write or read; 78 bad config; 130, 143 \
      interrupted.
      """,
    version: versionDescription,
    subcommands: [
      InitCommand.self, RunCommand.self, ValidateCommand.self, PlanCommand.self,
      CheckCommand.self,
      ClassifyCommand.self, SchemaCommand.self, SampleCommand.self, BenchCommand.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
      try flushResults()
    } catch {
      finish(error)
    }
  }
}
