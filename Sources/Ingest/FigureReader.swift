internal import Survey

/// No country counts more people; larger counts are slips of the pen, and their sums would not fit.
private let mostCounted: Int128 = 1_000_000_000

/// Goes through a small table row by row and collects what is wrong with it.
struct FigureReader {
  let table: SmallTable
  private let units: [String: Int]
  private let unitNames: [String]
  private var faults: [Diagnostic] = []
  /// Key of each row seen, and the row's number in the file.
  private var seen: [[String]: Int] = [:]

  var rows: Range<Int> { table.rows.indices }

  init(_ file: FigureFile, required: [String]) throws(Faults) {
    do {
      table = try SmallTable.read(file.table)
    } catch {
      throw Faults(error.diagnostics.map(\.asFigure))
    }
    units = file.units
    unitNames = file.units.keys.sorted()
    let missing = required.filter { table.column($0) == nil }
    guard missing.isEmpty else {
      let (table, names) = (table, table.header.filter { !$0.isEmpty })
      throw Faults(
        missing.map { name in
          Diagnostic(
            .config, rule: "missing_column", at: table.headerPlace(column: name),
            "the file has no column `\(name)`",
            advice: nearest(to: name, among: names).map { "Did you mean `\($0)`?" }
              ?? "The file's columns are \(listed(names)).")
        })
    }
  }

  /// The result, or all faults.
  func finish<Result>(_ result: Result) throws(Faults) -> Result {
    guard faults.isEmpty else { throw Faults(faults) }
    return result
  }

  mutating func fault(
    _ row: Int, _ column: String, _ rule: String, _ message: String, advice: String? = nil
  ) {
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
    if text.isEmpty { fault(row, column, "blank_cell", "the cell is blank") }
    return text.isEmpty ? nil : text
  }

  mutating func unit(_ row: Int) -> Int? {
    guard let text = filled(row, "unit") else { return nil }
    if let place = units[text] { return place }
    fault(
      row, "unit", "unknown_unit", "`\(text)` is not a unit, its name or an alias",
      advice: nearest(to: text, among: unitNames).map { "Did you mean `\($0)`?" }
        ?? "Add it to the units or to the aliases.")
    return nil
  }

  /// A name that must be one of those declared.
  mutating func name(_ row: Int, _ column: String, among known: Set<String>, _ rule: String)
    -> String?
  {
    guard let text = filled(row, column) else { return nil }
    if known.contains(text) { return text }
    let names = known.sorted()
    fault(
      row, column, rule, "`\(text)` is not a declared \(column)",
      advice: nearest(to: text, among: names).map { "Did you mean `\($0)`?" }
        ?? "Declared are \(listed(names)).")
    return nil
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

  mutating func number(_ row: Int, _ column: String) -> Double? {
    guard let text = filled(row, column) else { return nil }
    if let value = table.number(text) { return value }
    badNumber(row, column, "a number")
    return nil
  }

  /// A whole number from 0; nil when blank and not required.
  mutating func count(_ row: Int, _ column: String, required: Bool = false) -> Int? {
    let text = text(row, column)
    if text.isEmpty {
      if required { fault(row, column, "blank_cell", "the cell is blank") }
      return nil
    }
    if let value = table.exact(text), value.places == 0, (0...mostCounted).contains(value.units) {
      return Int(value.units)
    }
    badNumber(row, column, "a whole number from 0 to 1000000000")
    return nil
  }

  /// A standard deviation: a number from 0; nil when blank or not given.
  mutating func spread(_ row: Int) -> Double? {
    let text = text(row, "sd")
    if text.isEmpty { return nil }
    if let value = table.number(text), value >= 0 { return value }
    badNumber(row, "sd", "a number from 0")
    return nil
  }

  /// A mean on its dimension's scale, in the printed step.
  mutating func mean(_ row: Int, _ rules: MeanRules) -> ExactDecimal? {
    guard let text = filled(row, "mean") else { return nil }
    guard let mean = table.exact(text) else {
      badNumber(row, "mean", "a number of at most 15 digits")
      return nil
    }
    if let range = rules.ranges[self.text(row, "dimension")], !range.contains(mean.double) {
      fault(
        row, "mean", "outside_scale", "\(mean) is outside the scale",
        advice: "The scale runs from \(range.lowerBound) to \(range.upperBound).")
      return nil
    }
    guard mean.isMultiple(of: rules.rounding) else {
      fault(
        row, "mean", "not_rounded", "\(mean) is not a multiple of \(rules.rounding)",
        advice: "Correct the mean, or declare the `rounding` that it was printed with.")
      return nil
    }
    return mean
  }

  private mutating func badNumber(_ row: Int, _ column: String, _ expected: String) {
    fault(
      row, column, "bad_number", "`\(text(row, column))` is not \(expected)",
      advice: "The file's decimal sign is `\(table.format.decimal.rawValue)` "
        + "(\(table.format.declared.decimal == nil ? "detected" : "declared")).")
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

extension ExactDecimal {
  /// True when the number is a whole number of steps; of a step of zero, any number is.
  func isMultiple(of step: ExactDecimal) -> Bool {
    guard step.units != 0 else { return true }
    let shared = Swift.max(places, step.places)
    func scaled(_ number: ExactDecimal) -> Int128? {
      var units = number.units
      for _ in number.places..<shared {
        let (product, overflow) = units.multipliedReportingOverflow(by: 10)
        if overflow { return nil }
        units = product
      }
      return units
    }
    guard let number = scaled(self), let step = scaled(step), step != 0 else { return false }
    return number % step == 0
  }
}
