import ArgumentParser
import Foundation
import Pipelines

/// How progress is shown.
enum ProgressStyle: String, ExpressibleByArgument, CaseIterable {
  /// A line that is rewritten on a terminal, nothing when piped.
  case auto
  /// One line a stage.
  case plain
  case none
}

/// How messages of the log are written.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Tells on standard error which stage is under way.
struct Progress {
  private let rewrites: Bool
  private let lines: Bool
  private let format: LogFormat

  init(_ style: ProgressStyle, quiet: Bool, format: LogFormat) {
    let terminal = isatty(STDERR_FILENO) == 1
    rewrites = !quiet && style == .auto && terminal && format == .text
    lines = !quiet && (style == .plain || (format == .json && style != .none))
    self.format = format
  }

  func begin(_ stage: Stage) {
    let number = (Stage.allCases.firstIndex(of: stage) ?? 0) + 1
    let text = "[\(number)/\(Stage.allCases.count)] \(stage.rawValue)"
    if rewrites {
      FileHandle.standardError.write(Data("\r\u{1B}[2K\(text)".utf8))
    } else if lines {
      warn(
        format == .text
          ? text
          : "{\"level\": \"info\", \"event\": \"stage\", \"stage\": \"\(stage.rawValue)\"}")
    }
  }

  func end() {
    if rewrites { FileHandle.standardError.write(Data("\r\u{1B}[2K".utf8)) }
  }
}

/// Measures how long each stage takes, until the next one begins.
final class StageClock {
  private var marks: [(stage: Stage, instant: ContinuousClock.Instant)] = []

  func begin(_ stage: Stage) { marks.append((stage, .now)) }

  /// The last stage ends now.
  var timings: [StageTiming] {
    let ends = marks.dropFirst().map(\.instant) + [.now]
    return zip(marks, ends).map { mark, end in
      StageTiming(stage: mark.stage, seconds: mark.instant.duration(to: end) / .seconds(1))
    }
  }
}
