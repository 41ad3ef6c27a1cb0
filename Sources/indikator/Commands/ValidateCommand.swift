import ArgumentParser
import Pipelines
import Survey

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check config and data; print every finding; write nothing.")

  @OptionGroup var arguments: RunArguments

  @Flag(help: "Print the findings as JSON on standard output.")
  var json = false

  func run() throws {
    endOnInterrupt()
    let found = try findings()
    if json {
      print(diagnosticsJSON(found, showValues: arguments.showValues))
    } else {
      for diagnostic in found { print(diagnostic.text(showValues: arguments.showValues)) }
      print(summary(found))
    }
    let errors = found.filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    throw ExitCode(ExitStatus.found)
  }

  private func findings() throws -> [Diagnostic] {
    do {
      let pipeline = try arguments.load()
      return pipeline.warnings + validationFindings(pipeline, threads: arguments.threads)
    } catch let faults as Faults {
      return faults.diagnostics
    }
  }

  private func summary(_ found: [Diagnostic]) -> String {
    let errors = found.count { $0.severity == .error }
    let warnings = found.count { $0.severity == .warning }
    if found.isEmpty { return "no findings" }
    return "\(errors) errors, \(warnings) warnings, \(found.count - errors - warnings) notes"
  }
}
