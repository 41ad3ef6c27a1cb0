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
///   - misses: whether the rows that are read otherwise are listed.
public func evaluateClassifier(
  labels: String, alternatives: [String], beside: [String], misses: Bool
) throws(Faults) -> String {
  let rows = try labelledIndicators(labels, alternatives: alternatives)
  var others: [LabelledIndicator] = []
  for path in beside { others += try labelledIndicators(path, alternatives: alternatives) }
  let known = rows.count { IndicatorModel.shipped.wasTrainedOn($0.text) }
  var parts = [
    """
    The model that is compiled in reads all \(rows.count) rows. It was trained on \(known) of them\
    \(known > 0 ? ": this flatters" : "").

    \(evaluate(rows, by: .shipped).text(misses: misses))
    """
  ]
  for key in FoldKey.allCases {
    let values = Set(rows.map { key == .group ? $0.group : $0.source })
    guard values.count > 1 else { continue }
    parts.append(evaluate(rows, leavingOut: key, beside: others).text(misses: misses))
  }
  return parts.joined(separator: "\n\n")
}

/// The Swift source of weights trained on labelled indicators, to be compiled in.
public func trainClassifier(
  labels: [String], alternatives: [String]
) throws(Faults) -> String {
  var rows: [LabelledIndicator] = []
  for path in labels { rows += try labelledIndicators(path, alternatives: alternatives) }
  return train(rows).sourceFile
}

/// - Parameter own: an analyst's own labels, of which no two may contradict each other.
func labelledIndicators(
  _ path: String, alternatives: [String], own: Bool = false
) throws(Faults) -> [LabelledIndicator] {
  let table = try labelTable(path, LabelRows.needed)
  var others: [String: [(field: String, value: String)]] = [:]
  for path in alternatives {
    let second = try labelTable(
      path, ["id", "also_acceptable_field", "also_acceptable_value"])
    for row in second.rows.indices {
      guard let id = second.text(row, "id"), let field = second.text(row, "also_acceptable_field"),
        let value = second.text(row, "also_acceptable_value")
      else { continue }
      others[id, default: []].append((field, value))
    }
  }
  let read = LabelRows(table, own: own, others: others).read()
  guard read.faults.isEmpty else { throw Faults(read.faults) }
  return read.labels
}

/// A table of labels with the columns that it must have.
private func labelTable(_ path: String, _ required: [String]) throws(Faults) -> SmallTable {
  let table = try SmallTable.read(TableSource(path: path, shown: path))
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
  return table
}
