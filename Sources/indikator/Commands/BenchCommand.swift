import ArgumentParser
import Foundation
import Pipelines

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure how fast a microdata file is read, beside a count of its line breaks.",
    shouldDisplay: false)

  @Argument(help: "Delimited text; columns q01, q02 … are items from 1 to 6, 9 is don't know.")
  var file: String

  @Option(help: "Threads to read with.")
  var threads: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "How often; the middle one is reported.")
  var repetitions = 5

  func validate() throws {
    guard threads >= 1, repetitions >= 1 else {
      throw ValidationError("--threads and --repetitions must be at least 1")
    }
  }

  func run() throws {
    try require(file)
    print(
      try ReadBenchmark.measure(path: file, threads: threads, repetitions: repetitions).report)
  }
}
