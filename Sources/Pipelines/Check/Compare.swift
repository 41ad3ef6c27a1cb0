import Survey

/// One cell, or one row, that is not as it was.
public struct CellDifference: Sendable, Equatable {
  public let table: String
  /// `column=value` of the row's keys, separated by blanks.
  public let key: String
  /// Empty where a whole row came or went.
  public let column: String
  /// Text of the cell; nil: the row was not there.
  public let old: String?
  public let new: String?
}

/// A table as text: what a baseline holds, and what a release is compared by.
struct TextTable: Equatable {
  let name: String
  let columns: [String]
  let rows: [[String]]

  func without(_ names: Set<String>) -> TextTable {
    let kept = columns.indices.filter { !names.contains(columns[$0]) }
    return TextTable(
      name: name, columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }
}

/// Two tables cell by cell. Rows are matched by key; numbers differ when
/// |Δ| > tolerance · max(1, |old|).
func compare(_ old: TextTable, _ new: TextTable, keys: [String], tolerance: Double)
  -> [CellDifference]
{
  var found: [CellDifference] = []
  for column in old.columns where !new.columns.contains(column) {
    found.append(
      CellDifference(table: old.name, key: "", column: column, old: "column", new: nil))
  }
  for column in new.columns where !old.columns.contains(column) {
    found.append(
      CellDifference(table: old.name, key: "", column: column, old: nil, new: "column"))
  }
  let shared = old.columns.filter(new.columns.contains)
  let (oldPlaces, newPlaces) = (places(old.columns), places(new.columns))
  let before = indexed(old, keys)
  let after = indexed(new, keys)
  let newRows = Dictionary(after.map { ($0.key, $0.row) }, uniquingKeysWith: { a, _ in a })
  let oldKeys = Set(before.map(\.key))
  for (key, row) in before {
    guard let other = newRows[key] else {
      found.append(CellDifference(table: old.name, key: key, column: "", old: "row", new: nil))
      continue
    }
    for column in shared {
      guard let a = oldPlaces[column].map({ old.rows[row][$0] }),
        let b = newPlaces[column].map({ new.rows[other][$0] }), !same(a, b, tolerance)
      else { continue }
      found.append(CellDifference(table: old.name, key: key, column: column, old: a, new: b))
    }
  }
  for (key, _) in after where !oldKeys.contains(key) {
    found.append(CellDifference(table: old.name, key: key, column: "", old: nil, new: "row"))
  }
  return found
}

private func places(_ columns: [String]) -> [String: Int] {
  Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
}

/// Rows with their key; a key that comes again gets a running number, so that none is lost.
private func indexed(_ table: TextTable, _ keys: [String]) -> [(key: String, row: Int)] {
  let used = keys.compactMap { name in
    table.columns.firstIndex(of: name).map { (name, $0) }
  }
  var seen: [String: Int] = [:]
  return table.rows.indices.map { row in
    var key = used.map { "\($0.0)=\(table.rows[row][$0.1])" }.joined(separator: " ")
    let times = seen[key, default: 0]
    seen[key] = times + 1
    if times > 0 { key += " (\(times + 1))" }
    return (key, row)
  }
}

private func same(_ a: String, _ b: String, _ tolerance: Double) -> Bool {
  if a == b { return true }
  guard let x = Double(a), let y = Double(b) else { return false }
  return abs(x - y) <= tolerance * max(1, abs(x))
}
