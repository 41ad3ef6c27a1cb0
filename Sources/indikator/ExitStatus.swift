import ArgumentParser
import Foundation
import Pipelines
import Survey

/// sysexits, as scripts rely on them.
enum ExitStatus {
  static let found: Int32 = 1
  static let usage: Int32 = 64
  static let badData: Int32 = 65
  static let missingArgument: Int32 = 66
  static let ownFault: Int32 = 70
  static let cannotCreate: Int32 = 73
  static let inputOutput: Int32 = 74
  static let badConfig: Int32 = 78
}

/// An argument that names a file which is not there.
struct MissingArgument: Error {
  let path: String
  let advice: String?
}

/// An argument that names something which is no file that can be read.
struct UnreadableArgument: Error {
  let path: String
  let reason: String
}

/// Says what went wrong on standard error and ends with the status that fits it.
func finish(_ error: any Error) -> Never {
  let log = Log()
  switch error {
  case let faults as Faults:
    log.report(faults.diagnostics, showValues: CommandLine.arguments.contains("--show-values"))
    let config = faults.diagnostics.contains { $0.kind == .config && $0.severity == .error }
    exit(config ? ExitStatus.badConfig : ExitStatus.badData)
  case let missing as MissingArgument:
    log.report(
      [
        Diagnostic(
          .config, rule: "missing_file", at: .file(missing.path), "there is no such file",
          advice: missing.advice)
      ], showValues: false)
    exit(ExitStatus.missingArgument)
  case let unreadable as UnreadableArgument:
    log.report(
      [
        Diagnostic(
          .config, rule: "unreadable_file", at: .file(unreadable.path),
          "the path \(unreadable.reason)")
      ], showValues: false)
    exit(ExitStatus.missingArgument)
  case let fault as CannotWrite:
    log.say(
      .error, fault.description, rule: "cannot_write", advice: "what was there before is untouched")
    exit(ExitStatus.cannotCreate)
  case let fault as CannotRead:
    log.say(.error, fault.description, rule: "cannot_read")
    exit(ExitStatus.inputOutput)
  case is CannotWriteResults:
    log.say(.error, "standard output: cannot be written", rule: "cannot_write_results")
    exit(ExitStatus.inputOutput)
  case let code as ExitCode:
    do { try flushResults() } catch { finish(error) }
    exit(code.rawValue)
  default:
    Indikator.exit(withError: error)
  }
}

/// Results that could not be written are not results: throws when standard output would not take
/// what was printed, as on a full disk.
func flushResults() throws {
  guard fflush(nil) == 0 else { throw CannotWriteResults() }
}

struct CannotWriteResults: Error {}

/// An argument's file must be there before anything else is said of it.
func require(_ path: String, advice: String? = nil) throws {
  guard FileManager.default.fileExists(atPath: path) else {
    throw MissingArgument(path: path, advice: advice)
  }
}
