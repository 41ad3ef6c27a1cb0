import ArgumentParser
import Foundation
import Pipelines

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure how fast a microdata file is read, or the whole way to result files.",
    discussion: """
      With one file: reads it, beside a count of its line breaks. With a survey, a file of outcomes \
      and a folder: everything from reading to correlations, regression and importance, written to \
      the folder as other tools write it, with the time that each stage took.
      """,
    shouldDisplay: false)

  @Argument(help: "Delimited text; columns q01, q02 … are items from 1 to 6, 9 is don't know.")
  var file: String

  @Argument(help: "Outcomes by unit and year.")
  var outcomes: String?

  @Argument(help: "Folder for the results.")
  var output: String?

  @Option(help: "Threads to work with.")
  var threads: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "How often a file is read; the middle one is reported.")
  var repetitions = 5

  @Flag(inversion: .prefixedNo, help: "Intervals of importance by drawing units.")
  var boot = true

  func validate() throws {
    guard threads >= 1, repetitions >= 1 else {
      throw ValidationError("--threads and --repetitions must be at least 1")
    }
    guard outcomes == nil || output != nil else {
      throw ValidationError("one file to read, or a survey, outcomes and a folder")
    }
  }

  func run() throws {
    try require(file)
    guard let outcomes, let output else {
      print(
        try ReadBenchmark.measure(path: file, threads: threads, repetitions: repetitions).report)
      return
    }
    try require(outcomes)
    let job = MainJob(
      survey: file, outcomes: outcomes, output: output, threads: threads, bootstraps: boot)
    print(try job.run().report)
  }
}
