import Foundation
import Survey

/// Messages on standard error, as text or as one JSON object a line.
struct Log {
  private let format: LogFormat

  /// As the command line says; needed as well where the arguments themselves are at fault.
  init(_ arguments: [String] = CommandLine.arguments) {
    let follows = arguments.firstIndex(of: "--log-format").map { arguments.dropFirst($0 + 1) }
    let isJSON = arguments.contains("--log-format=json") || follows?.first == "json"
    format = isJSON ? .json : .text
  }

  /// All diagnostics, then, as text, how many errors there are.
  func report(_ diagnostics: [Diagnostic], showValues: Bool) {
    for found in diagnostics {
      switch format {
      case .text: warn(found.text(showValues: showValues))
      case .json:
        write(
          Line(
            level: found.severity.rawValue, message: found.message, rule: found.rule,
            place: found.place.description, advice: found.advice,
            value: showValues ? found.value : nil))
      }
    }
    let errors = diagnostics.count { $0.severity == .error }
    if errors > 0, format == .text { warn(errors == 1 ? "1 error" : "\(errors) errors") }
  }

  /// A message that has no place in a file.
  func say(_ severity: Diagnostic.Severity, _ message: String, rule: String, advice: String? = nil)
  {
    switch format {
    case .text:
      warn("\(severity.rawValue): \(message) [\(rule)]" + (advice.map { "\n  \($0)" } ?? ""))
    case .json:
      write(
        Line(
          level: severity.rawValue, message: message, rule: rule, place: nil, advice: advice,
          value: nil))
    }
  }

  private func write(_ line: Line) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(line) else { return warn(line.message) }
    warn(String(decoding: bytes, as: UTF8.self))
  }

  private struct Line: Encodable {
    let level: String
    let message: String
    let rule: String
    let place: String?
    let advice: String?
    let value: String?
  }
}

/// A line on standard error, where progress and messages go.
func warn(_ line: String) {
  FileHandle.standardError.write(Data((line + "\n").utf8))
}
