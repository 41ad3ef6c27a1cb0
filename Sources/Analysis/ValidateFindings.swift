import Responses
public import Survey

/// What rules found: counts for everybody, rows for the analyst alone.
struct QualityFindings {
  var notes: [QualityNote] = []
  var flagged: [FlaggedRows] = []

  static func += (a: inout QualityFindings, b: QualityFindings) {
    a.notes += b.notes
    a.flagged += b.flagged
  }

  /// Whether a finding is grave enough to stop the run.
  var stop: Bool { notes.contains { $0.severity == .error } }

  /// Every finding with the first rows that it is about.
  var diagnostics: [Diagnostic] { Analysis.diagnostics(notes, flagged) }
}

extension ValidatedData {
  /// Every finding with the first rows that it is about, for messages; never for a release.
  public var findings: [Diagnostic] { diagnostics(notes, flagged) }
}

private func diagnostics(_ notes: [QualityNote], _ flagged: [FlaggedRows]) -> [Diagnostic] {
  struct Subject: Hashable { let source, column, rule: String }
  let rows = Dictionary(
    flagged.map { (Subject(source: $0.source, column: $0.column, rule: $0.rule), $0.rows) },
    uniquingKeysWith: { first, _ in first })
  return notes.map { note in
    let subject = Subject(source: note.source, column: note.column, rule: note.rule)
    let listed = rows[subject].map { rowList($0, of: note.count) } ?? ""
    return Diagnostic(
      .data, note.severity, rule: note.rule,
      at: .file(note.column.isEmpty ? note.source : "\(note.source): \(note.column)"),
      "\(note.message) (\(note.count))\(listed)",
      advice: note.severity == .error ? advice(note.rule) : nil,
      value: note.detail)
  }
}

private func advice(_ rule: String) -> String {
  QualityRule(rawValue: rule) == nil
    ? "Mend the data." : "Mend the data, or move `stop` under `quality: {\(rule): …}`."
}

/// `: row 3`, or `: rows 3, 4, 9, 12, 15 and 7 more`.
private func rowList(_ rows: [Int32], of count: Int) -> String {
  let shown = rows.prefix(5).map(String.init).joined(separator: ", ")
  let rest = count > 5 ? " and \(count - 5) more" : ""
  return rows.isEmpty ? "" : ": row\(count == 1 ? "" : "s") \(shown)\(rest)"
}

/// The answered rows of one wave, as the rules see them. Each rule is a pure function of it, with
/// time that grows with rows × items (duplicates: rows × log rows on top).
///
/// What is released of a finding is its count in the whole wave, never per unit: that four of 758
/// drew a straight line says of nobody in particular that they did. Which rows they are stands in
/// the internal folder only.
struct WaveCheck {
  let source: String
  let table: ResponseTable
  let questionnaire: Questionnaire
  let quality: QualitySettings
  /// No finding depends on it.
  var threads = 1

  /// What a rule looked at, and what it found there.
  struct Tally {
    /// Rows in the table, ascending.
    var rows: [Int] = []
    /// By row of `rows`; empty where rows are not compared.
    var groups: [Int32] = []
    /// Rows that the rule could judge.
    var total = 0

    var share: Double { total > 0 ? Double(rows.count) / Double(total) : 0 }
  }

  /// The finding of a rule about rows; nothing where its share passes no level.
  func finding(
    _ rule: QualityRule, column: String = "", _ tally: Tally, _ message: () -> String
  ) -> QualityFindings {
    guard let verdict = quality.verdict(rule, tally.share) else { return QualityFindings() }
    return QualityFindings(
      notes: [
        QualityNote(
          source: source, column: column, rule: rule.rawValue, severity: verdict.severity,
          count: tally.rows.count, total: tally.total, message: message())
      ],
      flagged: [
        FlaggedRows(
          source: source, column: column, rule: rule.rawValue,
          rows: tally.rows.map { table.sourceRows[$0] }, groups: tally.groups)
      ])
  }
}

/// A share as a percentage with at most one decimal: `20 %`, `12.5 %`.
func percent(_ share: Double) -> String { plain((share * 1000).rounded() / 10) + " %" }
