import Disclosure
internal import Reports
import Responses
public import Survey

extension Run {
  /// What `run --json` prints: one line.
  public func summaryJSON(_ pipeline: Pipeline, _ release: WrittenRelease?) -> String {
    let document: JSONValue = [
      "schema_version": .integer(outputSchemaVersion),
      "pipeline": .string(pipeline.id),
      "version": .string(indikatorVersion),
      "stages": .array(
        stages.map { ["stage": .string($0.stage.rawValue), "result": .string($0.text)] }),
      "rows": .integer(sources.rows),
      "rejected_rows": .integer(sources.rejectedCount),
      "hidden_rows": findings.map { .integer($0.hidden.reduce(0) { $0 + $1.rows }) } ?? .null,
      "release": release.map { .string($0.directory) } ?? .null,
      "files": release.map { .integer($0.files) } ?? .null,
      "warnings": .array(warnings(pipeline).map { .string($0) }),
      "data_quality": .array(
        notes.map { note in
          [
            "source": .string(note.source), "column": .string(note.column),
            "rule": .string(note.rule), "severity": .string(note.severity.rawValue),
            "count": .integer(note.count), "message": .string(note.message),
          ]
        }),
    ]
    return document.text
  }
}

/// What `validate --json` prints.
public func diagnosticsJSON(_ diagnostics: [Diagnostic], showValues: Bool) -> String {
  let document: JSONValue = [
    "schema_version": .integer(outputSchemaVersion),
    "findings": .array(
      diagnostics.map { found in
        [
          "severity": .string(found.severity.rawValue), "rule": .string(found.rule),
          "place": .string(found.place.description), "message": .string(found.message),
          "advice": found.advice.map { .string($0) } ?? .null,
          "value": showValues ? found.value.map { .string($0) } ?? .null : .null,
        ]
      }),
  ]
  return document.text
}

/// What `check --json` prints.
public func checkJSON(_ result: CheckResult, _ pipeline: Pipeline) -> String {
  let document: JSONValue = [
    "schema_version": .integer(outputSchemaVersion),
    "pipeline": .string(pipeline.id),
    "rows": .integer(result.rows),
    "differences": .array(
      result.differences.map { found in
        [
          "table": .string(found.table), "key": .string(found.key),
          "column": .string(found.column), "old": found.old.map { .string($0) } ?? .null,
          "new": found.new.map { .string($0) } ?? .null,
        ]
      }),
  ]
  return document.text
}
