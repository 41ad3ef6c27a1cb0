import ArgumentParser
import Pipelines

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Run without writing, and compare with an earlier release, cell by cell.",
    discussion: """
      A number has changed when |new − old| > tolerance · max(1, |old|). Hashes and versions are \
      not compared. Ends with 1 when anything differs.
      """)

  @OptionGroup var arguments: RunArguments

  @Option(help: "An earlier release folder, or an accepted baseline.", completion: .directory)
  var baseline: String

  @Option(help: "Largest change of a number that is not a change.")
  var tolerance: Double = 1e-9

  @Flag(help: "Write the baseline anew from this run.")
  var accept = false

  @Flag(help: "Print the differences as JSON on standard output.")
  var json = false

  func validate() throws {
    guard tolerance >= 0 else { throw ValidationError("--tolerance must be 0 or more") }
  }

  func run() throws {
    endOnInterrupt()
    let pipeline = try arguments.load()
    if !accept { try require(baseline, advice: "run check with --accept to make a baseline") }
    let options = RunOptions(threads: arguments.threads, language: arguments.language)
    guard let findings = try Pipelines.run(pipeline, options).findings else { return }
    if accept {
      try acceptBaseline(findings, at: baseline)
      print("baseline written to \(baseline)")
      return
    }
    let result = try check(findings, against: baseline, tolerance: tolerance)
    if json {
      print(checkJSON(result, pipeline))
    } else {
      for difference in result.differences { print(difference.line) }
      print(
        result.differences.isEmpty
          ? "\(pipeline.id): nothing changed in \(result.rows) rows of \(result.tables) tables"
          : "\(pipeline.id): \(result.differences.count) differences")
    }
    if !result.differences.isEmpty { throw ExitCode(ExitStatus.found) }
  }
}

extension CellDifference {
  /// `table [key] column: old → new`.
  fileprivate var line: String {
    switch (old, new) {
    case (let old?, nil): "\(table) [\(key)] \(column.isEmpty ? "" : column + " ")gone (\(old))"
    case (nil, let new?): "\(table) [\(key)] \(column.isEmpty ? "" : column + " ")new (\(new))"
    default: "\(table) [\(key)] \(column): \(shown(old)) → \(shown(new))"
    }
  }

  private func shown(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "(empty)" }
    return text
  }
}
