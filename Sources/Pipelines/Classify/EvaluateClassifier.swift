internal import Classification
internal import Ingest
public import Survey

/// How well the classifier does on labelled indicators, in plain text: as the compiled model reads
/// them, and cross-validated leaving whole groups and whole sources out.
/// - Parameters:
///   - labels: `text,unit,role,role_position,quality,ambiguous`, and `id` where there are
///     alternatives; `group` and `source` say what is held out together.
///   - alternatives: `id,also_acceptable_field,also_acceptable_value`; nil: none.
///   - beside: files of labels that every fold is trained on too.
public func evaluateClassifier(
  labels: String, alternatives: String?, beside: [String]
) throws(Faults) -> String {
  let rows = try labelledIndicators(labels, alternatives: alternatives)
  var others: [LabelledIndicator] = []
  for path in beside { others += try labelledIndicators(path, alternatives: nil) }
  let known = rows.count { IndicatorModel.shipped.wasTrainedOn($0.text) }
  var parts = [
    """
    The model that is compiled in reads all \(rows.count) rows. It was trained on \(known) of them\
    \(known > 0 ? ": this flatters" : "").

    \(evaluate(rows, by: .shipped))
    """
  ]
  for key in FoldKey.allCases {
    let values = Set(rows.map { key == .group ? $0.group : $0.source })
    guard values.count > 1 else { continue }
    parts.append("\(evaluate(rows, leavingOut: key, beside: others))")
  }
  return parts.joined(separator: "\n\n")
}

/// The Swift source of weights trained on labelled indicators, to be compiled in.
public func trainClassifier(labels: [String]) throws(Faults) -> String {
  var rows: [LabelledIndicator] = []
  for path in labels { rows += try labelledIndicators(path, alternatives: nil) }
  return train(rows).sourceFile
}

func labelledIndicators(
  _ path: String, alternatives: String?
) throws(Faults) -> [LabelledIndicator] {
  let table = try LabelTable(path, ["text", "unit", "role", "quality"])
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
    if role == nil { faults.append(table.fault(row, "role", "driver or result")) }
    if quality == nil {
      faults.append(
        table.fault(row, "quality", "subjective, objective, process or structure"))
    }
    guard let role, let quality else { return nil }
    // Without a position of its own the row stands in the middle of its role's side.
    let told = table.cell(row, "role_position")
    let position = told.isEmpty ? (role == .driver ? 0.2 : 0.75) : table.table.number(told)
    guard let position, (0...1).contains(position), (position < 0.5) == (role == .driver) else {
      faults.append(
        table.fault(row, "role_position", "0 to 0.49 for a driver, 0.51 to 1 for a result"))
      return nil
    }
    let other = others[table.cell(row, "id")] ?? []
    return LabelledIndicator(
      text: table.cell(row, "text"), unit: table.cell(row, "unit"), role: role, quality: quality,
      position: position, isAmbiguous: table.cell(row, "ambiguous") == "yes",
      group: table.cell(row, "group"), source: table.cell(row, "source"),
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
