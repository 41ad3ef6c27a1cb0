import Analysis
public import Survey

/// Everything that reading and validating finds, faults included, and nothing more is done.
public func validationFindings(_ pipeline: Pipeline, threads: Int) -> [Diagnostic] {
  do {
    let read = try readSources(pipeline, threads: threads)
    var told: [String: Int] = [:]
    let rejected = read.rejected.filter { row in
      told["\(row.file) \(row.rule)", default: 0] += 1
      return told["\(row.file) \(row.rule)", default: 0] <= listedRejections
    }.map { row in
      Diagnostic(
        .data, .warning, rule: row.rule, at: .data(file: row.file, row: row.row, column: ""),
        "row rejected: \(row.reason)")
    }
    return rejected + qualityFindings(read.data, pipeline.quality)
  } catch {
    return error.diagnostics
  }
}

/// Rows of one file that are told of one by one for one reason; how many there are is told with the
/// findings.
private let listedRejections = 20

/// Every finding about the quality of what was read, whether or not one of them stops a run.
func qualityFindings(_ read: ReadData, _ quality: QualitySettings) -> [Diagnostic] {
  do { return try validate(read, quality).findings } catch { return error.diagnostics }
}
