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
  let release = OutputFolder.release(directory)
  try release.mustBeFree()
  // The internal folder is written while the release is made.
  let parts = inParallel(2, threads: run.threads) { part -> Result<[ReleaseFile], any Error> in
    Result {
      if part == 1 { return try releasedFiles(of: run, findings, pipeline) }
      try replaceFolder(.beside(directory), with: internalFiles(run, of: pipeline, timings))
      return []
    }
  }
  let files = try parts.flatMap { try $0.get() }
  try replaceFolder(release, with: files)
  return WrittenRelease(directory: directory, files: files.count)
}

/// Everything that is released, the manifest last.
private func releasedFiles(
  of run: Run, _ findings: Findings, _ pipeline: Pipeline
) throws(CannotRead) -> [ReleaseFile] {
  let inputs = try manifestInputs(pipeline, rows: run.sources.rowsByPath)
  let made = releaseFiles(findings, pipeline.reportOptions(threads: run.threads))
  let outputs = inParallel(made.count, threads: run.threads) { place in
    ManifestFile(
      name: made[place].name, sha256: SHA256.hex(made[place].bytes), rows: made[place].rows)
  }
  return made + [
    manifest(pipeline, inputs: inputs, outputs: outputs, warnings: run.warnings(pipeline))
  ]
}

extension Pipeline {
  func reportOptions(threads: Int) -> ReportOptions {
    ReportOptions(
      formats: Set(output.formats.compactMap { ReportOptions.Format(rawValue: $0.rawValue) }),
      dialect: output.csv == .excel ? .excel : .rfc4180, tables: output.tables.map(Set.init),
      notes: notes,
      threads: threads)
  }
}

extension Run {
  /// What the manifest must not keep quiet about.
  public func warnings(_ pipeline: Pipeline) -> [String] {
    var warnings = pipeline.warnings.map { "\($0.rule): \($0.message)" }
    for note in sources.data.notes where note.severity != .note {
      let column = note.column.isEmpty ? "" : " \(note.column)"
      warnings.append("\(note.rule): \(note.source)\(column): \(note.message) (\(note.count))")
    }
    return warnings
  }
}
