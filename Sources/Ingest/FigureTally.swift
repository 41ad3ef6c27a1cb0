internal import Responses
internal import Survey

/// Counts figures that are no plain number.
struct FigureTally {
  private var blanks = 0
  private var absent: [Absence: Int] = [:]
  private var marked: [FigureMark: Int] = [:]

  mutating func add(_ reading: FigureSymbols.Reading) {
    switch reading {
    case .blank: blanks += 1
    case .absent(let absence): absent[absence, default: 0] += 1
    case .number(_, let mark?): marked[mark, default: 0] += 1
    case .number, .zero: break
    }
  }

  /// - Parameter skipped: rows of the file that were not wanted.
  func notes(source: String, column: String, skipped: Int) -> [QualityNote] {
    func note(_ rule: String, _ count: Int, _ message: String, of column: String) -> QualityNote? {
      guard count > 0 else { return nil }
      return QualityNote(
        source: source, column: column, rule: rule, severity: .note, count: count, message: message)
    }
    let blank = note(
      "blank_value", blanks,
      "\(blanks) row\(blanks == 1 ? "" : "s") without a value, read as unknown", of: column)
    let absent = Absence.allCases.map {
      note("\($0.rawValue)_value", self.absent[$0] ?? 0, $0.meaning, of: column)
    }
    let marked = FigureMark.allCases.map {
      note("\($0.rawValue)_value", self.marked[$0] ?? 0, $0.meaning, of: column)
    }
    let skipped = note(
      "skipped_rows", skipped, "rows of the table that the pipeline does not ask for", of: "")
    return ([blank] + absent + marked + [skipped]).compactMap(\.self)
  }
}

extension Absence {
  fileprivate var meaning: String {
    switch self {
    case .suppressed: "values that the source withholds"
    case .noData: "values that the source does not have"
    case .notApplicable: "values that there cannot be"
    }
  }
}

extension FigureMark {
  fileprivate var meaning: String {
    switch self {
    case .preliminary: "values that the source may revise"
    case .breakInSeries: "values that are not measured as those before"
    }
  }
}
