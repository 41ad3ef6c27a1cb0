internal import Responses
internal import Survey

/// Goes through a small table row by row and collects what is wrong with it.
struct FigureReader {
  let table: SmallTable
  /// The table as it is in the file, with columns that are no field.
  private let whole: SmallTable
  /// Units and their names, in any wave that has none of its own.
  private let units: NamedUnits
  /// By wave.
  private let unitsByWave: [String: NamedUnits]
  private let source: String
  /// Columns of the file that something asks for.
  private let used: Set<String>
  let symbols: FigureSymbols
  private var faults = FigureFaults()
  /// Key of each row seen, and its place in `table`.
  private var seen: [[String]: Int] = [:]
  /// Codes that are units by what the source calls them.
  private var labelled: Set<String> = []
  /// Codes that are units by themselves → what the source calls them, which is no name of theirs.
  private var against: [String: String] = [:]
  var tally = FigureTally()

  var rows: Range<Int> { table.rows.indices }

  init(_ file: FigureFile, _ layout: FigureLayout) throws(Faults) {
    do {
      let named = UnitMeaning(file.units, labels: [:])
      whole = try file.table().withoutFilledUpFootnotes { named.reading($0) != .unknown }
      table = try whole.arranged(by: file.columns, as: layout)
    } catch {
      throw Faults(error.diagnostics.map(\.asFigure))
    }
    let column = table.sourceColumn("unit")
    let labels = whole.columns.first { $0.name == column }?.valueLabels ?? [:]
    units = NamedUnits(file.units, labels)
    unitsByWave = file.unitsByWave.mapValues { NamedUnits($0, labels) }
    source = file.source
    used = Set(layout.fields.map(table.sourceColumn) + file.columns.only.keys)
    symbols = file.symbols
    // A row of a unit that ends after its name is no footnote, but was cut.
    for note in whole.footnotes where units.meaning.reading(note.text) != .unknown {
      faults.add(note.asShortRow(in: whole.file, fields: whole.header.count).asFigure)
    }
  }

  /// The result, or all faults.
  func finish<Result>(_ result: Result) throws(Faults) -> Result {
    guard faults.isEmpty else { throw Faults(faults.diagnostics) }
    return result
  }

  mutating func fault(
    _ row: Int, _ column: String, _ rule: String, _ message: String, advice: String
  ) {
    faults.add(
      Diagnostic(
        .data, rule: rule, at: table.place(row: row, column: column), message, advice: advice))
  }

  /// A fault of a text that other rows may have too: told of once, with the rows.
  private mutating func fault(
    of text: String, _ row: Int, _ column: String, _ rule: String,
    _ told: (FigureReader) -> (message: String, advice: String)
  ) {
    let key = FigureFaults.Key(column: column, rule: rule, text: text)
    guard faults.isNew(key, row: table.rowNumbers[row]) else { return }
    let (message, advice) = told(self)
    faults.add(
      Diagnostic(
        .data, rule: rule, at: table.place(row: row, column: column), message, advice: advice),
      key)
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

  /// The units by the names that hold in the row's wave.
  private func units(_ row: Int) -> NamedUnits {
    unitsByWave.isEmpty ? units : unitsByWave[text(row, "wave")] ?? units
  }

  mutating func unit(_ row: Int) -> Int? {
    guard let text = filled(row, "unit") else { return nil }
    let meaning = units(row).meaning
    switch meaning.reading(text) {
    case .unit(let place, let by):
      if by == .label { labelled.insert(text) }
      if case .itselfAgainst(let label) = by { against[text] = label }
      return place
    case .shared(let word, let ids):
      fault(of: text, row, "unit", "ambiguous_unit") { _ in
        (
          "`\(word)` is the name of several units, \(unitsNamed(ids))",
          "Use their ids, or declare an alias for one of them."
        )
      }
    case .contradiction(let label):
      let told = unitLabelConflict(table.place(row: row, column: "unit"), text, label)
      fault(of: text, row, "unit", told.rule) { _ in (told.message, told.advice ?? "") }
    case .unknown:
      let label = meaning.labels[text]
      fault(of: text, row, "unit", "unknown_unit") { reader in
        (
          "`\(text)`\(label.map { " (`\($0)`)" } ?? "") is not a unit, its name or an alias",
          isSummaryWord(text)
            ? "A row that sums up others is no unit's: leave it out. " + reader.wayOut("unit")
            : reader.otherWave(text) ?? reader.near(
              nearestUnit(to: label ?? text, among: reader.units(row).names))
              ?? "Add it to the units or to the aliases. " + reader.wayOut("unit")
        )
      }
    }
    return nil
  }

  /// Where a name holds in another wave than the row's.
  private func otherWave(_ text: String) -> String? {
    let waves = unitsByWave.filter { $0.value.meaning.units[text] != nil }.keys.sorted()
    return waves.isEmpty
      ? nil
      : "It is an alias in \(listed(waves)) alone: declare it for the row's wave too, or without "
        + "`wave`."
  }

  /// A name that must be one of those declared.
  mutating func name(_ row: Int, _ column: String, among known: Set<String>, _ rule: String)
    -> String?
  {
    guard let text = filled(row, column) else { return nil }
    if known.contains(text) { return text }
    fault(of: text, row, column, rule) { reader in
      let names = known.sorted()
      // One year is like another, and not meant for it.
      let near = Double(text) == nil ? reader.near(nearest(to: text, among: names)) : nil
      return (
        "`\(text)` is not a declared \(column)",
        near ?? "Declared are \(listed(names)). " + reader.wayOut(column)
      )
    }
    return nil
  }

  /// How to leave out rows that are not meant.
  private func wayOut(_ field: String) -> String {
    "Rows of others are left out where `only: {\(table.sourceColumn(field)): […]}` names the "
      + "wanted ones."
  }

  /// The name that is meant, perhaps. Looked for among the first faults only, since that takes time
  /// for each of the names.
  private func near(_ nearest: @autoclosure () -> String?) -> String? {
    faults.count < 100 ? nearest().map { "Did you mean `\($0)`?" } : nil
  }

  /// False, with a fault, when a row before has the same key. The unit counts as the unit it
  /// means, so that an alias and its unit are one.
  mutating func isNew(_ row: Int, _ columns: [String], resolvedUnit: Int?) -> Bool {
    let key = columns.map { column in
      column == "unit" ? resolvedUnit.map(String.init) ?? text(row, column) : text(row, column)
    }
    guard let earlier = seen.updateValue(row, forKey: key) else { return true }
    seen[key] = earlier
    if columns.contains("unit"), text(row, "unit") != text(earlier, "unit") {
      noteMerged(row, earlier, columns)
      return false
    }
    let named = columns.joined(separator: ", ")
    fault(
      row, columns.last ?? "", "duplicate_row",
      "row \(table.rowNumbers[earlier]) has the same \(named)",
      advice: "Each combination may stand once." + differing(row, earlier))
    return false
  }

  /// Two rows of one unit under two names, of which only one can be the unit's figure.
  private mutating func noteMerged(_ row: Int, _ earlier: Int, _ columns: [String]) {
    let meaning = units(row).meaning
    let texts = [text(row, "unit"), text(earlier, "unit")]
    let words = texts.map { text in
      "`\(text)`" + (meaning.labels[text].map { " (`\($0)`)" } ?? "")
    }
    let advice =
      if texts.contains(where: meaning.units.aliases.contains) {
        "Give one row for the merged unit, or remove the alias and declare both as units of their "
          + "own."
      } else if texts.contains(where: { meaning.units[$0] == nil }) {
        "Leave one of the codes out, or declare both as units of their own, by their codes. "
          + wayOut("unit")
      } else {
        "A unit's id and its name are one: keep one of the rows."
      }
    let others = columns.filter { $0 != "unit" }
    fault(
      row, columns.last ?? "", "duplicate_row",
      "\(words[0]) is one unit with \(words[1]) in row \(table.rowNumbers[earlier])"
        + ownNames(row)
        + (others.isEmpty ? "" : ", with the same \(others.joined(separator: ", "))"),
      advice: advice)
  }

  /// `: A, Nordby skole`, the unit's id and name, in some order. Looked for among the first faults
  /// only, as in `near`.
  private func ownNames(_ row: Int) -> String {
    let units = units(row)
    let text = text(row, "unit")
    guard faults.count < 100, case .unit(let place, _) = units.meaning.reading(text) else {
      return ""
    }
    let own = units.names.filter {
      units.meaning.units[$0] == place && !units.meaning.units.aliases.contains($0)
    }
    return own.isEmpty ? "" : ": \(own.prefix(3).map { "`\($0)`" }.joined(separator: ", "))"
  }

  /// The columns of the source, no fields here, in which two rows differ: a dimension of a table of
  /// statistics that nothing pins.
  private func differing(_ row: Int, _ earlier: Int) -> String {
    let fields = Set(table.header.map(table.sourceColumn))
    guard let a = whole.row(numbered: table.rowNumbers[row]),
      let b = whole.row(numbered: table.rowNumbers[earlier])
    else { return "" }
    let columns = whole.header.indices.filter {
      a[$0] != b[$0] && !whole.header[$0].isEmpty && !fields.contains(whole.header[$0])
    }
    guard let first = columns.first else { return "" }
    return " The rows differ in \(listed(columns.map { whole.header[$0] })): pin the text that is "
      + "wanted, such as `only: {\(whole.header[first]): \(b[first])}`."
  }

  /// What was found out about the file, and counted on the way: the figures of a column that are
  /// absent or marked, and the rows that were not wanted.
  func notes(on column: String? = nil) -> [QualityNote] {
    table.formNotes(source)
      + tally.notes(
        source: source, column: column.map(table.sourceColumn) ?? "", skipped: table.skippedRows)
      + unitNotes
      + [severalYears(SeveralYears.find(whole, table, used: used), in: source)]
      .compactMap(\.self)
  }

  private var unitNotes: [QualityNote] {
    func note(_ rule: String, _ severity: Diagnostic.Severity, _ count: Int, _ message: String)
      -> QualityNote
    {
      QualityNote(
        source: source, column: table.sourceColumn("unit"), rule: rule, severity: severity,
        count: count, message: message)
    }
    var notes: [QualityNote] = []
    if !labelled.isEmpty {
      notes.append(
        note(
          "labelled_units", .note, labelled.count,
          "codes placed by the unit's name that the source gives for them"))
    }
    if !against.isEmpty {
      let shown = against.sorted { $0.key < $1.key }.prefix(5).map { "`\($0)` (`\($1)`)" }
      notes.append(
        note(
          "unit_label_differs", .warning, against.count,
          "codes placed by the unit's id, though what the source calls them is no name of that "
            + "unit: \(shown.joined(separator: ", "))\(against.count > 5 ? " …" : "")"))
    }
    return notes
  }
}

/// What texts mean a unit, and all of them in order, for suggestions.
private struct NamedUnits {
  let meaning: UnitMeaning
  let names: [String]

  init(_ units: UnitLookup, _ labels: [String: String]) {
    meaning = UnitMeaning(units, labels: labels)
    names = units.places.keys.sorted()
  }
}

extension SmallTable {
  /// What was found out about the form of the file and not declared.
  func formNotes(_ source: String) -> [QualityNote] {
    var notes: [QualityNote] = []
    if let report {
      notes.append(
        QualityNote(
          source: source, column: "", rule: "detected_format", severity: .note, count: 1,
          message: report))
    }
    if endsInRow {
      notes.append(
        QualityNote(
          source: source, column: "", rule: "unended_row", severity: .note, count: 1,
          message: unendedRow))
    }
    if blankRows > 0 {
      notes.append(
        QualityNote(
          source: source, column: "", rule: "blank_line", severity: .note, count: blankRows,
          message: "rows without anything in them"))
    }
    if !footnotes.isEmpty {
      notes.append(
        QualityNote(
          source: source, column: "", rule: "footnote", severity: .note, count: footnotes.count,
          message: "rows with one text alone below the table, left out"))
    }
    if !absentTexts.isEmpty {
      let shown = absentTexts.prefix(5).map { "`\($0.text)` in `\($0.column)`" }
      notes.append(
        QualityNote(
          source: source, column: "", rule: "absent_only", severity: .warning,
          count: absentTexts.count,
          message: "texts under `only` that no row has: \(shown.joined(separator: ", "))"
            + (absentTexts.count > 5 ? " …" : "")))
    }
    for column in columns where column.booleans.count > 0 {
      notes.append(
        QualityNote(
          source: source, column: column.name, rule: "boolean_cells", severity: .note,
          count: column.booleans.count, message: "cells that hold TRUE or FALSE, read as 1 and 0"))
    }
    return notes + cellNotes(source) + doubtfulDecimals(source)
  }

  /// Columns of figures in which, within some indicator, the decimal sign may stand between thousands.
  private func doubtfulDecimals(_ source: String) -> [QualityNote] {
    guard columns.isEmpty, format.declared.decimal == nil else { return [] }
    let kinds = ["indicator", "dimension", "item", "event"].compactMap(column)
    return header.indices.filter { !Self.textFields.contains(header[$0]) }.compactMap { place in
      var doubts: [[String]: SignDoubt] = [:]
      for row in rows where number(row[place]) != nil {
        doubts[kinds.map { row[$0] }, default: SignDoubt()]
          .add(row[place].utf8, format.decimal)
      }
      let isUsual = format.decimal == format.delimiter.usualDecimal
      let count = doubts.values.count { $0.holds(isUsual: isUsual) }
      return count == 0
        ? nil
        : QualityNote(
          source: source, column: sourceColumn(header[place]), rule: "doubtful_decimal",
          severity: .warning, count: count, message: format.decimalDoubt)
    }
  }

  /// Of the columns that hold figures. Indicators may be shown each in its own way.
  private func cellNotes(_ source: String) -> [QualityNote] {
    let figures = Set(header.filter { !Self.textFields.contains($0) }.map(sourceColumn))
    let indicators = column("indicator").map { place in Set(rows.map { $0[place] }).count } ?? 1
    return columns.filter { figures.contains($0.name) }.flatMap { column in
      column.forms.remarks.map { remark in
        QualityNote(
          source: source, column: column.name, rule: remark.rule,
          severity: remark.rule == "mixed_percent" && indicators > 1 ? .note : .warning,
          count: remark.count, message: remark.message)
      }
    }
  }

  private static let textFields: Set = [
    "unit", "wave", "indicator", "dimension", "item", "event", "type", "status",
  ]

  /// The row of the file with this number. Numbers ascend.
  fileprivate func row(numbered number: Int) -> [String]? {
    var (low, high) = (0, rowNumbers.count)
    while low < high {
      let middle = (low + high) / 2
      if rowNumbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rowNumbers[low] == number ? rows[low] : nil
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
