internal import Responses
internal import Survey

/// Counts figures that are no plain number.
struct FigureTally {
  private var blanks = 0
  private var absent: [Absence: Int] = [:]
  private var marked: [FigureMark: Int] = [:]
  /// Status beside a number that nobody has said the meaning of → how often.
  private var unknown: [String: Int] = [:]

  mutating func addUnknown(_ status: String) { unknown[status, default: 0] += 1 }

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
    let statuses = unknown.keys.sorted()
    let read = unknown.values.reduce(0, +)
    let unread =
      read == 0
      ? nil
      : QualityNote(
        source: source, column: column, rule: "unknown_status", severity: .warning, count: read,
        message: "numbers beside a status without a declared meaning (\(listed(statuses))), read "
          + "as they stand: say under `symbols` what it means")
    let skipped = note(
      "skipped_rows", skipped, "rows of the table that the pipeline does not ask for", of: "")
    return ([blank] + absent + marked + [unread, skipped]).compactMap(\.self)
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
