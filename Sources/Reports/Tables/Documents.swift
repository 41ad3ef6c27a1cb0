import Disclosure
import Survey

/// `findings.json`: each statement, how far it may be trusted, the steps that led to it, and the
/// cells that it rests on, with their values as released.
func findingsDocument(_ findings: Findings) -> JSONValue {
  let used = Set(findings.statements.flatMap { $0.evidence.map(\.table) })
  let rows = EvidenceIndex(findings.tables.filter { used.contains($0.schema.name) })
  let statements = findings.statements.map { finding -> JSONValue in
    [
      "id": .string(finding.id),
      "statement": localized(finding.statement),
      "claim": .string(finding.claim),
      "ladder": [
        "observation": localized(finding.observation),
        "selection": localized(finding.selection),
        "method": localized(finding.method),
        "conclusion": localized(finding.conclusion),
      ],
      "evidence": .array(finding.evidence.map { evidence(of: $0, in: rows) }),
      "why_not": .array(finding.whyNot.map { .string($0) }),
    ]
  }
  return [
    "schema_version": .integer(outputSchemaVersion),
    "findings": .array(statements),
  ]
}

/// `disclosure.json`: the limits, and how many rows were hidden for which reason; never a value.
/// No certificate exists yet that the hidden cells cannot be solved for.
func disclosureDocument(_ findings: Findings) -> JSONValue {
  let limits = findings.frame.disclosure
  return [
    "schema_version": .integer(outputSchemaVersion),
    "minimum_respondents": .integer(limits.minimumRespondents),
    "sensitive_minimum": .integer(limits.sensitiveMinimum),
    "complementary": .boolean(limits.complementary),
    "hidden": .array(findings.hidden.map(hiddenRows)),
    "hidden_changes": .array(findings.hiddenChanges.map(hiddenRows)),
    "withheld_statements": .integer(findings.withheldStatements),
    "not_covered": .array(findings.notCovered.map(localized)),
    "certificate": nil,
  ]
}

private func hiddenRows(_ rows: Findings.HiddenRows) -> JSONValue {
  [
    "table": .string(rows.table),
    "survey": rows.survey.isEmpty ? nil : .string(rows.survey),
    "wave": rows.wave.isEmpty ? nil : .string(rows.wave),
    "protection": .string(rows.protection.rawValue),
    "rows": .integer(rows.rows),
  ]
}

/// Only the languages that the text exists in, nb first.
private func localized(_ text: LocalizedText) -> JSONValue {
  .object(
    Language.allCases.compactMap { language in
      text.texts[language].map { JSONValue.Member(language.rawValue, .string($0)) }
    })
}

private func evidence(of cell: Finding.Evidence, in rows: EvidenceIndex) -> JSONValue {
  let key = cell.key.sorted { $0.key < $1.key }.map { JSONValue.Member($0, .string($1)) }
  return [
    "table": .string(cell.table),
    "key": .object(key),
    "column": .string(cell.column),
    "value": JSONValue(rows.value(of: cell)),
  ]
}

/// Finds a cell by table, key and column without reading the table again for each.
private struct EvidenceIndex {
  private var tables: [String: Table] = [:]
  /// Table name → key cells joined → row.
  private var rows: [String: [[String]: Int]] = [:]

  init(_ tables: [Table]) {
    for table in tables {
      self.tables[table.schema.name] = table
      let places = table.schema.keys.compactMap { table.schema.place(of: $0) }
      var found: [[String]: Int] = [:]
      for row in 0..<table.rowCount {
        found[places.map { Self.word(table.columns[$0][row]) }] = row
      }
      rows[table.schema.name] = found
    }
  }

  /// The released cell; `.empty` when it is hidden or there is no such cell.
  func value(of cell: Finding.Evidence) -> Cell {
    guard let table = tables[cell.table] else { return .empty }
    let key = table.schema.keys.map { cell.key[$0] ?? "" }
    guard let row = rows[cell.table]?[key] else { return .empty }
    return table[row, cell.column]
  }

  private static func word(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text
    case .integer(let value): String(value)
    default: ""
    }
  }
}
