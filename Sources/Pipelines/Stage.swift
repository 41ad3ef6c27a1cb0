import Analysis
import Disclosure
import Responses
import Survey

/// The stages of a run, in order.
public enum Stage: String, Sendable, CaseIterable {
  case ingest, validate, score, classify, describe, relate, prioritise, release

  /// What the stage takes and makes, for `plan`.
  public var reads: String {
    switch self {
    case .ingest: "the files that the pipeline names"
    case .validate: "rows as read"
    case .score: "answered rows"
    case .classify: "the catalogue, own labels, codebooks and register names"
    case .describe: "scores"
    case .relate: "scores, register values, reliability"
    case .prioritise: "means, benchmarks, importance"
    case .release: "all tables, all waves at once"
    }
  }

  public var writes: String {
    switch self {
    case .ingest: "columns of codes and numbers, rejected rows"
    case .validate: "answered rows, data_quality"
    case .score: "a score for each respondent and dimension"
    case .classify: "indicators, indicator_coverage, indicator_gaps, lead_lag"
    case .describe:
      "response_rates, dimensions, benchmarks, items, distributions, events, breakdowns, "
        + "reliability, principles"
    case .relate: "correlations, models, coefficients, variance_components, importance"
    case .prioritise: "priorities"
    case .release: "the release folder and, beside it, the internal folder"
    }
  }
}

/// What one stage did.
public struct StageSummary: Sendable {
  public let stage: Stage
  public let text: String
}

/// Keeps account of stages as they go by.
struct StageLog {
  private let options: RunOptions
  private let watch: (Stage) -> Void
  private var current: Stage?
  private(set) var done: [StageSummary] = []
  private var checked: ValidatedData?

  init(_ options: RunOptions, _ watch: @escaping (Stage) -> Void) {
    self.options = options
    self.watch = watch
  }

  mutating func begin(_ stage: Stage) {
    current = stage
    watch(stage)
  }

  /// False when the run is to stop here.
  mutating func end(_ text: String) -> Bool {
    guard let stage = current else { return true }
    done.append(StageSummary(stage: stage, text: text))
    return stage != options.until
  }

  /// Ends the stage that validates, and keeps what it found.
  mutating func end(_ data: ValidatedData) -> Bool {
    checked = data
    let warnings = data.notes.count { $0.severity == .warning }
    let said = warnings > 0 ? counted(warnings, "warning") + ", " : ""
    return end("\(said)\(data.notes.count - warnings) notes")
  }

  func run(
    _ frame: PublicationFrame, _ sources: ReadSources, _ results: AnalysisResults? = nil,
    _ findings: Findings? = nil
  ) -> Run {
    Run(
      frame: frame, findings: findings, unprotected: results, sources: sources,
      notes: checked?.notes ?? sources.data.notes, flagged: checked?.flagged ?? [], stages: done,
      threads: options.threads)
  }
}

extension Pipeline {
  func frame(in language: Language?) -> PublicationFrame {
    guard let language else { return frame }
    return PublicationFrame(
      pipeline: id, title: title, language: language, surveys: surveys.map(\.declaration),
      organisation: organisation, analysis: analysis, disclosure: disclosure,
      principles: principles)
  }
}

/// "1 file", "2 files".
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
