internal import Survey

// What is to be said of the units of a microdata file.

extension ResponseFindings {
  /// - Parameter rows: all that were accepted.
  /// - Throws: `unit_label_conflict`.
  mutating func addUnits(_ join: UnitJoin, _ columns: [Int], of rows: Int) throws(Faults) {
    let name = columns.map { header[$0] }.joined(separator: ", ")
    let place = Diagnostic.Place.data(file: request.shown, row: headerRow, column: name)
    let contradictions = join.contradictions.sorted { $0.text < $1.text }
    guard contradictions.isEmpty else {
      throw Faults(contradictions.prefix(10).map { unitLabelConflict(place, $0.text, $0.label) })
    }
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
    if join.labelled > 0 {
      note(
        name, "labelled_units", .note, join.labelled,
        "\(join.labelled.of("code")) placed by the unit's name that the source gives for it")
    }
    addSharedNames(join, name)
    addUnknownUnits(join, name)
    if join.unplaced > 0 {
      note(
        name, QualityRule.unplaced.rawValue,
        join.unplaced > join.blanks ? .warning : .note, join.unplaced, of: rows,
        "\(join.unplaced.of("respondent")) could not be placed in a unit: "
          + "they count for the whole and for no unit below it")
    }
  }

  /// A name that several units have: it is the list's, so that it may be shown.
  private mutating func addSharedNames(_ join: UnitJoin, _ name: String) {
    for (text, ids) in join.shared.sorted(by: { join.texts[$0.key] < join.texts[$1.key] })
    where join.strays[text] > 0 {
      note(
        name, "ambiguous_unit", .warning, join.strays[text],
        "`\(join.texts[text])` is the name of several units, \(unitsNamed(ids)); "
          + "\(join.strays[text].of("row")) kept at the root: use their ids, or an alias")
    }
  }

  private mutating func addUnknownUnits(_ join: UnitJoin, _ name: String) {
    // The texts stay here: a column named by mistake would hold something of the respondents'.
    let unknown = join.texts.indices
      .filter { join.strays[$0] > 0 && join.shared[$0] == nil }
      .sorted { join.texts[$0] < join.texts[$1] }
    let rows = unknown.reduce(0) { $0 + join.strays[$1] }
    guard rows > 0 else { return }
    let units = request.units.places.keys.sorted()
    let near = Set(
      unknown.prefix(Self.listedUnits).compactMap { place in
        nearest(to: join.texts[place], among: units)
      }
    ).sorted()
    note(
      name, "unknown_unit", .warning, rows,
      "\(unknown.count.of("text")) that \(unknown.count == 1 ? "is" : "are") not a unit, its name "
        + "or an alias; \(rows.of("row")) kept at the root"
        + (near.isEmpty ? "" : "; units with a name near: \(near.joined(separator: ", "))"),
      detail: unknown.prefix(Self.listedUnits).map { join.texts[$0] }.joined(separator: ", "))
    addSummaryRows(join, unknown, name)
  }

  /// Rows that sum up others would be counted as respondents: their name gives them away.
  private mutating func addSummaryRows(_ join: UnitJoin, _ unknown: [Int], _ name: String) {
    let rows = unknown.filter { isSummaryWord(join.texts[$0]) }
      .reduce(0) { $0 + join.strays[$1] }
    guard rows > 0 else { return }
    note(
      name, "summary_row", .warning, rows,
      "\(rows.of("row")) that seem\(rows == 1 ? "s" : "") to sum up others, and would count as "
        + "respondent\(rows == 1 ? "" : "s"): leave \(rows == 1 ? "it" : "them") out of the file")
  }

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
