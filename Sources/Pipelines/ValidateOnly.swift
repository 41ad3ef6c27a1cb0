import Analysis
public import Survey

/// Everything that reading and validating finds, faults included, and nothing more is done.
public func validationFindings(_ pipeline: Pipeline, threads: Int) throws(Faults) -> [Diagnostic] {
  let read = try readSources(pipeline, threads: threads)
  let rejected = read.rejected.map { row in
    Diagnostic(
      .data, .warning, rule: row.rule, at: .data(file: row.file, row: row.row, column: ""),
      "row rejected: \(row.reason)")
  }
  let notes = validate(read.data).notes.map { note in
    Diagnostic(
      .data, note.severity, rule: note.rule,
      at: .file(note.column.isEmpty ? note.source : "\(note.source): \(note.column)"),
      "\(note.message) (\(note.count))", value: note.detail)
  }
  return rejected + notes
}
