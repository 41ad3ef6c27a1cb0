internal import Survey

/// What is found on a sheet on the way, counted, with the first place of each.
struct SheetRemarks {
  struct Count {
    var count = 0
    /// nil while the count is 0.
    var first: CellReference?

    mutating func add(_ place: CellReference) {
      count += 1
      if first == nil { first = place }
    }
  }

  /// By the number of the remark.
  private var cells = [Count](repeating: Count(), count: CellRemark.allCases.count)
  /// Cells with something in them, right of the last column that has a name.
  var unnamed = Count()
  /// Ranges merged below the header.
  var merged = Count()
  /// Rows below the header that are hidden and have something on them.
  var hiddenRows = 0

  mutating func add(_ remark: CellRemark, at place: CellReference) {
    cells[remark.rawValue].add(place)
  }

  /// The faults among the remarks, one of each kind.
  func faults(_ file: String, _ sheet: String, _ header: SheetHeader?) -> [Diagnostic] {
    CellRemark.allCases.filter(\.isFault).compactMap { remark in
      let found = cells[remark.rawValue]
      guard let first = found.first else { return nil }
      let more = found.count > 1 ? ", and of \(found.count - 1) more" : ""
      return Diagnostic(
        .data, rule: remark == .formulaWithoutValue ? "formula_without_value" : "bad_cell",
        at: .data(
          file: file, row: first.row,
          column: header?.shownName(first.column) ?? CellReference.letters(first.column)),
        "the \(remark.subject) of \(first.text)\(more) on the sheet `\(sheet)` \(remark.complaint)",
        advice: remark.advice)
    }
  }

  /// What is no fault but may surprise, in words for the log.
  var notes: [String] {
    var notes: [String] = []
    func note(_ found: Count, _ text: (Int, String) -> String) {
      if let first = found.first { notes.append(text(found.count, first.text)) }
    }
    note(cells[CellRemark.storedFormula.rawValue]) {
      "values of formulas as last saved: \($0), first \($1)"
    }
    note(cells[CellRemark.errorValue.rawValue]) { "cells that hold an error: \($0), first \($1)" }
    note(cells[CellRemark.noDate.rawValue]) {
      "numbers formatted as dates that are none: \($0), first \($1)"
    }
    note(cells[CellRemark.percent.rawValue]) {
      "cells shown with %, read as the fractions that they hold (8 % is 0.08): \($0), first \($1)"
    }
    note(unnamed) { "cells right of the header, passed over: \($0), first \($1)" }
    note(merged) {
      "merged ranges below the header, only their first cell filled: \($0), first \($1)"
    }
    if hiddenRows > 0 { notes.append("hidden rows, read all the same: \(hiddenRows)") }
    return notes
  }
}

extension CellRemark {
  fileprivate var subject: String { self == .formulaWithoutValue ? "formula" : "value" }

  fileprivate var complaint: String {
    switch self {
    case .formulaWithoutValue: "has no stored result"
    case .unknownText: "is a text that the workbook does not hold"
    default: "is not written as a workbook writes values"
    }
  }

  fileprivate var advice: String {
    self == .formulaWithoutValue
      ? "Open the workbook in a spreadsheet program, which calculates it, and save it."
      : "Open the workbook in a spreadsheet program, look at the cell, and save it anew."
  }
}

func textTooLong(_ place: Diagnostic.Place, _ what: String) -> Diagnostic {
  Diagnostic(
    .config, rule: "text_too_long", at: place,
    "\(what) is longer than the 32,767 characters of a cell",
    advice: "Shorten it, or export to CSV.")
}

func badCellReference(_ file: String, row: Int, _ what: String) -> Diagnostic {
  Diagnostic(
    .config, rule: "bad_cell_reference", at: .data(file: file, row: row, column: ""), what,
    advice: "The workbook is damaged or was written by a faulty program. Open it in a spreadsheet "
      + "program and save it anew.")
}

func sparseSheet(_ file: String, row: Int, _ what: String) -> Diagnostic {
  Diagnostic(
    .config, rule: "sparse_sheet", at: .data(file: file, row: row, column: ""), what,
    advice: "Delete what stands far from the table, and save the workbook.")
}

func errorInHeader(_ file: String, _ place: CellReference, _ sheet: String) -> Diagnostic {
  Diagnostic(
    .config, rule: "error_in_header",
    at: .data(file: file, row: place.row, column: CellReference.letters(place.column)),
    "the cell \(place.text) of the header on the sheet `\(sheet)` holds an error",
    advice: "Write the column's name as text.")
}

func emptyHeader(_ file: String, row: Int, _ sheet: String) -> Diagnostic {
  Diagnostic(
    .config, rule: "empty_header", at: .data(file: file, row: row, column: ""),
    "the sheet `\(sheet)` has no header in row \(row)",
    advice: "Declare the row in which the names of the columns stand, or leave it to be detected.")
}
