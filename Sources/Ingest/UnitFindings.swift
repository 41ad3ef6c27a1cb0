internal import Responses
internal import Survey

// What is to be said of the units of a microdata file.

extension ResponseFindings {
  /// - Parameter rows: all that were accepted.
  ///
  /// Faults: `unit_label_conflict`, `summary_row`.
  mutating func addUnits(_ join: UnitJoin, _ columns: [Int], of rows: Int) {
    let name = columns.map { header[$0] }.joined(separator: ", ")
    let place = Diagnostic.Place.data(file: request.shown, row: headerRow, column: name)
    let told = join.told
    var contradictions: [Diagnostic] = []
    for told in told {
      guard case .contradiction(let label) = told.reading else { continue }
      contradictions.append(unitLabelConflict(place, told.text, label))
    }
    add(Array(contradictions.prefix(10)))
    if join.blanks > 0 {
      note(
        name, "blank_unit", .note, join.blanks,
        "\(join.blanks.of("row")) without a unit, kept at the root")
    }
    if join.conflicts > 0 {
      note(
        name, "conflicting_units", .warning, join.conflicts,
        "\(join.conflicts.of("row")) whose columns name different units, kept at the root")
    }
    if join.nested > 0 {
      note(
        name, "nested_units", .note, join.nested,
        "\(join.nested.of("row")) whose columns name a unit and one above it, counted in the lower")
    }
    addRemarks(told, name)
    addUnknownUnits(join.unknown, name)
    if join.unplaced > 0 {
      note(
        name, QualityRule.unplaced.rawValue,
        join.unplaced > join.blanks ? .warning : .note, join.unplaced, of: rows,
        "\(join.unplaced.of("respondent")) could not be placed in a unit: "
          + "they count for the whole and for no unit below it")
    }
  }

  /// Units that are known by the source's words, or against them, and names that several units have:
  /// the words are the lists', so that they may be shown.
  private mutating func addRemarks(_ told: [UnitJoin.Told], _ name: String) {
    let labelled = told.count { if case .unit(_, .label) = $0.reading { true } else { false } }
    if labelled > 0 {
      note(
        name, "labelled_units", .note, labelled,
        "\(labelled.of("code")) placed by the unit's name that the source gives for it")
    }
    let against = told.compactMap { told -> String? in
      guard case .unit(_, .itselfAgainst(let label)) = told.reading else { return nil }
      return "`\(told.text)` (`\(label)`)"
    }
    if !against.isEmpty {
      note(
        name, "unit_label_differs", .warning, against.count,
        "\(against.count.of("code")) placed by the unit's id, though what the source calls it is no "
          + "name of that unit: \(against.prefix(5).joined(separator: ", "))"
          + (against.count > 5 ? " …" : "") + "; declare the source's words as aliases")
    }
    for told in told where told.rows > 0 {
      guard case .shared(let word, let ids) = told.reading else { continue }
      note(
        name, "ambiguous_unit", .warning, told.rows,
        "`\(word)` is the name of several units, \(unitsNamed(ids)); "
          + "\(told.rows.of("row")) kept at the root: use their ids, or an alias")
    }
  }

  private mutating func addUnknownUnits(_ unknown: [UnitJoin.Unknown], _ name: String) {
    // The texts stay here: a column named by mistake would hold something of the respondents'.
    let rows = unknown.reduce(0) { $0 + $1.rows }
    guard rows > 0 else { return }
    let units = request.units.places.keys.sorted()
    let near = Set(
      unknown.prefix(Self.listedUnits).compactMap {
        nearestUnit(to: $0.label ?? $0.text, among: units)
      }
    ).sorted()
    note(
      name, "unknown_unit", .warning, rows,
      "\(unknown.count.of("text")) that \(unknown.count == 1 ? "is" : "are") not a unit, its name "
        + "or an alias; \(rows.of("row")) kept at the root"
        + (near.isEmpty ? "" : "; units with a name near: \(near.joined(separator: ", "))"),
      detail: unknown.prefix(Self.listedUnits).map(\.text).joined(separator: ", "))
    addSummaryRows(unknown, name)
  }

  /// Rows that sum up others would be counted as respondents: their name gives them away.
  private mutating func addSummaryRows(_ unknown: [UnitJoin.Unknown], _ name: String) {
    let words = unknown.filter { isSummaryWord($0.text) }
    let rows = words.reduce(0) { $0 + $1.rows }
    guard rows > 0 else { return }
    add([
      summaryRow(
        .data(file: request.shown, row: headerRow, column: name), rows,
        words.map(\.text))
    ])
  }

  /// The same by the ids of the last rows, where programs put them.
  mutating func addSummaryRows(_ ids: TextList?, _ column: Int?, _ rows: [Int32]) {
    guard let ids, let column, ids.count == rows.count else { return }
    let found = rows.indices.suffix(Self.lastRows).filter {
      // `n`, `sd` and `Max` may be somebody's initials, or name.
      ids.utf8(of: $0).count > 3 && isSummaryWord(ids[$0])
    }
    guard let first = found.first else { return }
    add([
      summaryRow(
        .data(file: request.shown, row: Int(rows[first]), column: header[column]), found.count,
        found.map { ids[$0] })
    ])
  }

  private func summaryRow(_ place: Diagnostic.Place, _ count: Int, _ words: [String]) -> Diagnostic
  {
    let shown = Set(words).sorted().prefix(5).map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .data, rule: "summary_row", at: place,
      "\(count.of("row")) called \(shown), which sums up others and is no respondent",
      advice: "Leave such rows out of the file; where it is a unit, add it to the units.")
  }

  private static let lastRows = 6
  private static let listedUnits = 20
}

/// A column that names more units than anybody has.
func tooManyUnits(_ opened: OpenedTable, _ columns: [Int]) -> Diagnostic {
  Diagnostic(
    .data, rule: "too_many_units",
    at: .data(
      file: opened.shown, row: opened.headerRow,
      column: columns.first.map { opened.header.named($0) } ?? ""),
    "the column holds more than \(UnitJoin.mostTexts) different texts: they cannot all be units",
    advice: "Declare which column names the unit.")
}
