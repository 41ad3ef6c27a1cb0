import ArgumentParser
import Pipelines

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show the stages, what each reads and writes, and what changed since the release.")

  @OptionGroup var arguments: RunArguments

  @Option(help: "The release folder to look at. Default: what the pipeline says.")
  var output: String?

  func run() throws {
    let pipeline = try arguments.load()
    for (number, stage) in Stage.allCases.enumerated() {
      print("\(number + 1). \(stage.rawValue)")
      print("   reads:  \(stage.reads)")
      print("   writes: \(stage.writes)")
    }
    print("")
    print("Inputs:")
    for file in pipeline.configFiles + pipeline.dataFiles { print("   \(file.name)") }
    print("")
    let directory = output ?? pipeline.output.directory
    let changes = try changesSinceRelease(pipeline, in: directory)
    print("Since the release in \(directory):")
    for change in changes { print("   \(change)") }
  }
}
