internal import Classification
internal import Ingest
public import Survey

/// How well the classifier does on labelled indicators, in plain text: cross-validated leaving
/// whole groups out, over all rows and over those that were not read when the rules were written.
/// - Parameters:
///   - labels: `text,unit,role,role_position,quality,ambiguous,group`, and `id` where there are
///     alternatives.
///   - alternatives: `id,also_acceptable_field,also_acceptable_value`; nil: none.
public func evaluateClassifier(labels: String, alternatives: String?) throws(Faults) -> String {
  let rows = try labelledIndicators(labels, alternatives: alternatives)
  let found = evaluate(rows)
  return """
    All \(rows.count) rows. The rules were written with some of them in view: this flatters.

    \(found)

    Only rows that were not read when the rules were written: this is the score to believe.

    \(found.unread)
    """
}

/// The Swift source of weights trained on labelled indicators, to be compiled in.
public func trainClassifier(labels: String) throws(Faults) -> String {
  train(try labelledIndicators(labels, alternatives: nil)).sourceFile
}

private func labelledIndicators(
  _ path: String, alternatives: String?
) throws(Faults) -> [LabelledIndicator] {
  let table = try LabelTable(path, ["text", "unit", "role", "role_position", "quality", "group"])
  var others: [String: [(field: String, value: String)]] = [:]
  if let alternatives {
    let second = try LabelTable(
      alternatives, ["id", "also_acceptable_field", "also_acceptable_value"])
    for row in second.rows {
      others[second.cell(row, "id"), default: []].append(
        (second.cell(row, "also_acceptable_field"), second.cell(row, "also_acceptable_value")))
    }
  }
  var faults: [Diagnostic] = []
  let found = table.rows.compactMap { row -> LabelledIndicator? in
    let role = IndicatorRole(rawValue: table.cell(row, "role"))
    let quality = IndicatorQuality(rawValue: table.cell(row, "quality"))
    let position = table.table.number(table.cell(row, "role_position"))
    if role == nil { faults.append(table.fault(row, "role", "driver or result")) }
    if quality == nil {
      faults.append(
        table.fault(row, "quality", "subjective, objective, process or structure"))
    }
    if position == nil { faults.append(table.fault(row, "role_position", "a number from 0 to 1")) }
    guard let role, let quality, let position else { return nil }
    let other = others[table.cell(row, "id")] ?? []
    return LabelledIndicator(
      text: table.cell(row, "text"), unit: table.cell(row, "unit"), role: role, quality: quality,
      position: position, isAmbiguous: table.cell(row, "ambiguous") == "yes",
      group: table.cell(row, "group"),
      otherRoles: other.filter { $0.field == "role" }.compactMap {
        IndicatorRole(rawValue: $0.value)
      },
      otherQualities: other.filter { $0.field == "quality" }.compactMap {
        IndicatorQuality(rawValue: $0.value)
      })
  }
  guard faults.isEmpty else { throw Faults(faults) }
  return found
}

/// A table of labels with the columns that it must have.
private struct LabelTable {
  let table: SmallTable
  var rows: Range<Int> { table.rows.indices }

  init(_ path: String, _ required: [String]) throws(Faults) {
    table = try SmallTable.read(TableSource(path: path, shown: path))
    let (header, missing) = (table.header, required.filter { table.column($0) == nil })
    guard missing.isEmpty else {
      throw Faults(
        missing.map { name in
          Diagnostic(
            .data, rule: "missing_column", at: .data(file: path, row: 1, column: name),
            "the file has no column `\(name)`",
            advice: "Its columns are \(header.joined(separator: ", ")).")
        })
    }
  }

  /// Empty when the file does not have the column.
  func cell(_ row: Int, _ column: String) -> String {
    table.column(column).map { table.rows[row][$0] } ?? ""
  }

  func fault(_ row: Int, _ column: String, _ expected: String) -> Diagnostic {
    Diagnostic(
      .data, rule: "unknown_value", at: table.place(row: row, column: column),
      "`\(cell(row, column))` is not a label", advice: "Expected \(expected).")
  }
}
