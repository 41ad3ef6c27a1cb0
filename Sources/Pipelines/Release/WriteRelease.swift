import Analysis
import Disclosure
import Foundation
internal import Reports
import Responses
import Survey

/// A release on disk.
public struct WrittenRelease: Sendable {
  public let directory: String
  public let files: Int
}

/// Writes the release folder and, beside it, the internal folder (mode 0700): each whole or not
/// at all. The internal one first, so that a release never stands without its own notes.
///
/// - Parameter timings: how long each stage took, for the internal folder; never released.
public func writeRelease(
  _ run: Run, of pipeline: Pipeline, to directory: String, timings: [StageTiming] = []
) throws -> WrittenRelease {
  guard let findings = run.findings else {
    preconditionFailure("a run that stopped early has nothing to release")
  }
  let release = try FolderReplacement(.release(directory))
  let beside = try FolderReplacement(.beside(directory))
  let makers = releaseMakers(findings, pipeline.reportOptions)
  let jobs =
    makers.map { WritingJob(effort: $0.effort, work: .released($0)) }
    + internalMakers(run, of: pipeline, timings).map {
      WritingJob(effort: $0.effort, work: .kept($0))
    }
    + manifestInputs(pipeline, rows: run.answerRows(pipeline)).map {
      WritingJob(effort: 0, work: .input($0))
    }
  // The longest first, so that the threads end together; results stand in their own order.
  let order = jobs.indices.sorted { (-jobs[$0].effort, $0) < (-jobs[$1].effort, $1) }
  let done = inParallel(order.count, threads: run.threads) { place in
    Result { try jobs[order[place]].run(release, beside) }
  }
  var files = [ManifestFile?](repeating: nil, count: jobs.count)
  for (place, result) in zip(order, done) { files[place] = try result.get() }
  let outputs = files[..<makers.count].compactMap(\.self)
  let inputs = files.suffix(pipeline.inputFiles.count).compactMap(\.self)
  try release.write(
    manifest(pipeline, inputs: inputs, outputs: outputs, warnings: run.warnings(pipeline)))
  try putInPlace(beside, release, threads: run.threads)
  return WrittenRelease(directory: directory, files: makers.count + 1)
}

/// One file to read or to write, whichever thread has time for it.
private struct WritingJob: Sendable {
  enum Work: Sendable {
    case released(FileMaker)
    case kept(FileMaker)
    case input(ManifestInput)
  }
  /// In cells.
  let effort: Int
  let work: Work

  /// What the manifest says of the file; nil for what is not released.
  func run(
    _ release: FolderReplacement, _ beside: FolderReplacement
  ) throws -> ManifestFile? {
    switch work {
    case .released(let maker):
      var hash = SHA256()
      try release.write(maker) { hash.add($0) }
      return ManifestFile(name: maker.name, sha256: hash.digest(), rows: RowCount(maker.rows))
    case .kept(let maker):
      try beside.write(maker) { _ in }
      return nil
    case .input(let input): return try input.read()
    }
  }
}

/// Both folders are on the disk before either takes its place.
private func putInPlace(
  _ beside: FolderReplacement, _ release: FolderReplacement, threads: Int
) throws {
  let folders = [beside, release]
  for result in inParallel(
    2, threads: threads, body: { place in Result { try folders[place].sync() } })
  {
    try result.get()
  }
  for folder in folders { try folder.takePlace() }
  let cleared = inParallel(2, threads: threads) { place in Result { try folders[place].clear() } }
  for result in cleared { try result.get() }
}

extension Pipeline {
  var reportOptions: ReportOptions {
    ReportOptions(
      formats: Set(output.formats.compactMap { ReportOptions.Format(rawValue: $0.rawValue) }),
      dialect: output.csv == .excel ? .excel : .rfc4180, tables: output.tables.map(Set.init),
      notes: notes)
  }
}

extension Run {
  /// What the manifest must not keep quiet about.
  public func warnings(_ pipeline: Pipeline) -> [String] {
    var warnings = pipeline.warnings.map { "\($0.rule): \($0.message)" }
    // As released, so that the manifest tells no number that the tables hide.
    guard let notes = findings?.table(.dataQuality) else { return warnings }
    for row in 0..<notes.rowCount where notes[row, "severity"] != .text("note") {
      func text(_ column: String) -> String { notes[row, column].text ?? "" }
      let column = text("column").isEmpty ? "" : " \(text("column"))"
      let count = notes[row, "count"].integer.map { " (\($0))" } ?? ""
      warnings.append("\(text("rule")): \(text("source"))\(column): \(text("message"))\(count)")
    }
    return warnings
  }
}
