import Analysis
internal import Classification
public import Disclosure
import Responses
internal import Statistics
public import Survey

/// How to run, beside what the pipeline says.
public struct RunOptions: Sendable {
  /// Results never depend on it.
  public var threads: Int
  /// Instead of the pipeline's own language.
  public var language: Language?
  /// The last stage to run; nil: all.
  public var until: Stage?

  public init(threads: Int = 1, language: Language? = nil, until: Stage? = nil) {
    self.threads = threads
    self.language = language
    self.until = until
  }
}

/// What a run came to.
public struct Run: Sendable {
  public let frame: PublicationFrame
  /// Nil when the run stopped before the release stage.
  public let findings: Findings?
  /// All of it, nothing hidden: for the internal folder only.
  let unprotected: AnalysisResults?
  let sources: ReadSources
  /// What was found in the data, counted; when the run stopped before validation, by the readers.
  let notes: [QualityNote]
  /// The rows behind it: for the internal folder only.
  let flagged: [FlaggedRows]
  /// What each stage did, in order.
  public let stages: [StageSummary]
  /// Threads to write with.
  let threads: Int
}

/// The whole way, from the files that a pipeline names to what may leave. Each stage is one
/// function in a file of its own name; nothing is handed back.
///
/// - Throws: `Faults` when data cannot be read, or are worse than the pipeline puts up with: in both
///   cases everything that was found.
public func run(
  _ pipeline: Pipeline, _ options: RunOptions, _ watch: @escaping (Stage) -> Void = { _ in }
) throws -> Run {
  let frame = pipeline.frame(in: options.language)
  var log = StageLog(options, watch)

  log.begin(.ingest)
  let read = try readSources(pipeline, threads: options.threads)
  guard log.end("\(read.rows) rows from \(counted(read.files, "file"))") else {
    return log.run(frame, read)
  }

  log.begin(.validate)
  let data = try validate(read.data, pipeline.quality, threads: options.threads)
  guard log.end(data) else { return log.run(frame, read) }

  log.begin(.score)
  let surveys = score(data, threads: options.threads)
  guard log.end(counted(surveys.count, "survey")) else { return log.run(frame, read) }

  log.begin(.classify)
  let indicators = classifyIndicators(
    data, catalogue: pipeline.catalogue, principles: pipeline.principles,
    labels: pipeline.labels.isEmpty ? .none : OwnLabels(pipeline.labels))
  guard log.end("\(indicators.count) indicators") else { return log.run(frame, read) }

  log.begin(.describe)
  let description = describe(
    surveys, frame, threads: blasTakesManyCallers ? options.threads : 1,
    distributions: pipeline.output.tables?.contains(TableSchema.distributions.name) ?? true)
  guard log.end("\(description.rows) rows") else { return log.run(frame, read) }

  log.begin(.relate)
  let relations = relate(surveys, data, indicators, description, frame)
  guard log.end("\(relations.rows) rows") else { return log.run(frame, read) }

  log.begin(.prioritise)
  let priorities = prioritise(surveys, description, relations, pipeline.priorities)
  guard log.end("\(priorities.rowCount) rows") else { return log.run(frame, read) }

  log.begin(.release)
  let results = conclude(
    frame, data: data, surveys: surveys, indicators: indicators, description: description,
    relations: relations, priorities: priorities)
  let findings = protect(results, threads: options.threads)
  _ = log.end("\(findings.hidden.reduce(0) { $0 + $1.rows }) rows hidden")
  return log.run(frame, read, results, findings)
}
