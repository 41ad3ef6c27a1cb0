internal import Responses
internal import Survey

/// No country counts more people; larger counts are slips of the pen, and their sums would not fit.
private let mostCounted: Int128 = 1_000_000_000

// The cells of a table of figures that hold numbers, or what its source writes in their place.
extension FigureReader {
  /// A value of a register, what its source says of it included; nil when blank, which is counted,
  /// or a fault.
  mutating func figure(_ row: Int) -> Figure? {
    switch reading(row, "value", status: text(row, "status")) {
    case .blank: return nil
    case .absent(let absence): return .absent(absence)
    case .zero: return .number(0, mark: nil)
    case .number(let text, let mark):
      if let value = table.number(text) { return .number(value, mark: mark) }
      badNumber(row, "value", "a number")
      return nil
    case nil: return nil
    }
  }

  /// A whole number from 0; nil when blank, or withheld by its source, and not required.
  mutating func count(_ row: Int, _ column: String, required: Bool = false) -> Int? {
    let text = text(row, column)
    switch reading(row, column) {
    case .zero: return 0
    case .number(let number, _):
      if let value = table.exact(number), value.places == 0, (0...mostCounted).contains(value.units)
      {
        return Int(value.units)
      }
      badNumber(row, column, "a whole number from 0 to 1000000000")
    case .blank where required:
      fault(
        row, column, "blank_cell", "the cell is blank",
        advice: "Fill it in, or leave the row out.")
    case .absent(let absence) where required:
      fault(
        row, column, "symbol", "`\(text)` (\(absence.rawValue)) stands where a number must",
        advice: "Leave the row out.")
    case .blank, .absent, nil: break
    }
    return nil
  }

  /// A number from 0, such as a standard deviation; nil when blank, withheld or not given.
  mutating func nonNegative(_ row: Int, _ column: String) -> Double? {
    switch reading(row, column) {
    case .zero: return 0
    case .number(let text, _):
      if let value = table.number(text), value >= 0 { return value }
      badNumber(row, column, "a number from 0")
    case .blank, .absent, nil: break
    }
    return nil
  }

  /// A mean on its dimension's scale, in the printed step; nil also where the source gives none,
  /// which is counted.
  mutating func mean(_ row: Int, _ rules: MeanRules) -> ExactDecimal? {
    let mean: ExactDecimal
    switch reading(row, "mean", status: text(row, "status")) {
    case .blank where symbols.profile == .plain:
      fault(
        row, "mean", "blank_cell", "the cell is blank",
        advice: "Fill it in, or leave the row out.")
      return nil
    case .zero: mean = .zero
    case .number(let text, _):
      guard let number = table.exact(text) else {
        badNumber(row, "mean", "a number of at most 15 digits")
        return nil
      }
      mean = number
    case .blank, .absent, nil: return nil
    }
    if let range = rules.ranges[text(row, "dimension")], !range.contains(mean.double) {
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

  /// What a cell holds by the source's own symbols; nil, with a fault, when that cannot be told.
  /// - Parameter status: what the source says beside the figure that the row is about; nil: another
  ///   cell, which is not counted.
  private mutating func reading(_ row: Int, _ column: String, status: String? = nil)
    -> FigureSymbols.Reading?
  {
    do {
      let found = try symbols.read(text(row, column), status: status ?? "")
      if let status {
        tally.add(found)
        if case .number = found, !symbols.knows(status) { tally.addUnknown(status) }
      }
      return found
    } catch {
      report(error, row, column)
      return nil
    }
  }

  private mutating func report(_ flaw: FigureSymbols.Flaw, _ row: Int, _ column: String) {
    switch flaw {
    case .contradiction(let status):
      fault(
        row, column, "contradiction", "a number stands beside the status \(status)",
        advice: "One of the two is wrong; ask the source.")
    case .unknown(let symbol):
      let message =
        text(row, column).isEmpty
        ? "there is no number, but the status `\(symbol)`" : "`\(symbol)` is a symbol, not a number"
      fault(row, column, "symbol", message, advice: symbols.advice(symbol))
    }
  }

  private mutating func badNumber(_ row: Int, _ column: String, _ expected: String) {
    let text = text(row, column)
    fault(
      row, column, "bad_number", "`\(text)` is not \(expected)",
      advice: text.contains("%")
        ? "A percent sign is no part of a number: leave it out."
        : table.columns.isEmpty
          ? "The file's decimal sign is `\(table.format.decimal.rawValue)` "
            + (table.format.declared.decimal == nil
              ? "(detected): declare `decimal` if it is another, and leave out signs between thousands."
              : "(declared). Leave out signs between thousands.")
          : "Where the cell is a text, a comma before three digits may mean thousands: make it a number."
    )
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
