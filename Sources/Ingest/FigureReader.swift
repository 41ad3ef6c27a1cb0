internal import Responses
internal import Survey

/// Goes through a small table row by row and collects what is wrong with it.
struct FigureReader {
  let table: SmallTable
  private let units: [String: Int]
  private let unitNames: [String]
  private let source: String
  let symbols: FigureSymbols
  private var faults: [Diagnostic] = []
  /// Whoever made the file will not read more.
  private static let mostFaults = 1000
  /// Key of each row seen, and the row's number in the file.
  private var seen: [[String]: Int] = [:]
  var tally = FigureTally()

  var rows: Range<Int> { table.rows.indices }

  init(_ file: FigureFile, _ layout: FigureLayout) throws(Faults) {
    do {
      table = try file.table().arranged(by: file.columns, as: layout)
    } catch {
      throw Faults(error.diagnostics.map(\.asFigure))
    }
    units = file.units
    unitNames = file.units.keys.sorted()
    source = file.source
    symbols = file.symbols
  }

  /// The result, or all faults.
  func finish<Result>(_ result: Result) throws(Faults) -> Result {
    guard faults.isEmpty else { throw Faults(faults) }
    return result
  }

  mutating func fault(
    _ row: Int, _ column: String, _ rule: String, _ message: String, advice: String
  ) {
    guard faults.count < Self.mostFaults else { return }
    faults.append(
      Diagnostic(
        .data, rule: rule, at: table.place(row: row, column: column), message, advice: advice))
  }

  /// Empty when the file does not have the column.
  func text(_ row: Int, _ column: String) -> String {
    table.column(column).map { table.rows[row][$0] } ?? ""
  }

  /// A text that must be there.
  mutating func filled(_ row: Int, _ column: String) -> String? {
    let text = text(row, column)
    if text.isEmpty {
      fault(
        row, column, "blank_cell", "the cell is blank", advice: "Fill it in, or leave the row out.")
    }
    return text.isEmpty ? nil : text
  }

  mutating func unit(_ row: Int) -> Int? {
    guard let text = filled(row, "unit") else { return nil }
    if let place = units[text] { return place }
    fault(
      row, "unit", "unknown_unit", "`\(text)` is not a unit, its name or an alias",
      advice: near(text, unitNames) ?? "Add it to the units or to the aliases.")
    return nil
  }

  /// A name that must be one of those declared.
  mutating func name(_ row: Int, _ column: String, among known: Set<String>, _ rule: String)
    -> String?
  {
    guard let text = filled(row, column) else { return nil }
    if known.contains(text) { return text }
    guard faults.count < Self.mostFaults else { return nil }
    let names = known.sorted()
    fault(
      row, column, rule, "`\(text)` is not a declared \(column)",
      advice: near(text, names) ?? "Declared are \(listed(names)).")
    return nil
  }

  /// The name that is meant, perhaps. Looked for among the first faults only, since that takes time
  /// for each of the names.
  private func near(_ text: String, _ names: [String]) -> String? {
    guard faults.count < 100 else { return nil }
    return nearest(to: text, among: names).map { "Did you mean `\($0)`?" }
  }

  /// False, with a fault, when a row before has the same key. The unit counts as the unit it
  /// means, so that an alias and its unit are one.
  mutating func isNew(_ row: Int, _ columns: [String], resolvedUnit: Int?) -> Bool {
    let key = columns.map { column in
      column == "unit" ? resolvedUnit.map(String.init) ?? text(row, column) : text(row, column)
    }
    guard let earlier = seen.updateValue(table.rowNumbers[row], forKey: key) else { return true }
    seen[key] = earlier
    let named = columns.joined(separator: ", ")
    fault(
      row, columns.last ?? "", "duplicate_row", "row \(earlier) has the same \(named)",
      advice: "Each combination may stand once.")
    return false
  }

  /// What was counted on the way: the figures of a column that are absent or marked, and the rows
  /// that were not wanted.
  func notes(on column: String) -> [QualityNote] {
    tally.notes(source: source, column: table.sourceColumn(column), skipped: table.skippedRows)
  }
}

extension Diagnostic {
  /// A fault below the header of a file of figures is a fault of the data.
  fileprivate var asFigure: Diagnostic {
    guard case .data(_, let row, _) = place, row > 1 else { return self }
    return Diagnostic(
      .data, severity, rule: rule, at: place, message, advice: advice, value: value)
  }
}
