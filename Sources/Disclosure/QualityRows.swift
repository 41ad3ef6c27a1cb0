import Survey

/// What may be told of the quality of data. A count of respondents goes, and so do the numbers in
/// its words, where it is small, or where it would tell the size of a group that the tables hide:
/// how many could not be placed in a unit, while a unit is hidden; how many left an item blank, while
/// something of the whole is.
struct QualityRows {
  /// Waves as `data_quality` names them, in which some unit is hidden, and in which something of the
  /// whole organisation is.
  private var hiddenUnits: Set<String> = []
  private var hiddenWhole: Set<String> = []
  private let waves: Set<String>
  private let minimum: Int

  /// Rules that count what is no respondent.
  private static let harmless: Set = [
    "comparability", "detected_format", "coverage", "total_of_mixed_scales", "no_unit_column",
    "absent_background", "blank_line", "blank_row", "wrong_field_count", "text_after_quote",
    "doubled_respondent", "rejected_rows", "invited_unknown", "invited_total",
    "invited_of_whole",
    "footnote", "labelled_units", "unit_label_differs", "several_years",
    "absent_only", "opposed_labels", "moved_labels", "fraction_for_percent", "unused_weight",
    "turned_labels",
    "doubtful_decimal",
    "long_field",
    "duplicate_column",
    "unended_row",
    "more_answers_than_invited",
    "response_rate",
    "pairwise_matrix",
  ]
  /// Rules whose words hold numbers that are the same for every file: times and thresholds.
  private static let worded: Set = ["unreadable_time", QualityRule.speeding.rawValue]
  /// Rules about who could be placed in a unit: what they count is one more group of the whole.
  private static let placement: Set = [
    "unplaced", "unknown_unit", "blank_unit", "conflicting_units", "nested_units",
    "ambiguous_unit", "summary_row",
  ]

  /// - Parameter tables: after protection.
  init(_ tables: [Table], _ frame: PublicationFrame) {
    minimum = frame.disclosure.minimumRespondents
    waves = Set(frame.surveys.flatMap { survey in survey.waves.map { "\(survey.id) \($0.label)" } })
    let root = frame.organisation.units[frame.organisation.root].id
    for table in tables where table.schema.place(of: "protection") != nil {
      guard table.schema.place(of: "survey") != nil, table.schema.place(of: "unit") != nil else {
        continue
      }
      let (surveys, labels) = (TextColumn(table, "survey"), TextColumn(table, "wave"))
      let (units, protections) = (TextColumn(table, "unit"), TextColumn(table, "protection"))
      for row in 0..<table.rowCount where protections.text(row) != Protection.shown.rawValue {
        let wave = "\(surveys.text(row) ?? "") \(labels.text(row) ?? "")"
        hiddenUnits.insert(wave)
        if units.text(row) == root { hiddenWhole.insert(wave) }
      }
    }
  }

  func protect(_ table: Table) -> Table {
    guard table.schema.name == "data_quality" else { return table }
    var table = table
    for row in 0..<table.rowCount {
      let count = table[row, "count"].integer
      let isTold = count != nil && !withholds(table, row, count ?? 0)
      if isTold { continue }
      let rule = table[row, "rule"].text ?? ""
      table.set(row, "count", .empty)
      table.set(
        row, "message",
        .text(
          Self.withoutNumbers(
            table[row, "message"].text ?? "", keepsRules: Self.worded.contains(rule))))
    }
    return table
  }

  private func withholds(_ table: Table, _ row: Int, _ count: Int) -> Bool {
    let (source, rule) = (table[row, "source"].text ?? "", table[row, "rule"].text ?? "")
    guard waves.contains(source), !Self.harmless.contains(rule) else { return false }
    if (1..<minimum).contains(count) { return true }
    // The rows left out are those of other waves of the same file: of a hidden one, too.
    if rule == "skipped_rows" { return !hiddenWhole.isEmpty }
    if Self.placement.contains(rule) { return hiddenUnits.contains(source) }
    let isAboutColumn = !(table[row, "column"].text ?? "").isEmpty
    return isAboutColumn && hiddenWhole.contains(source)
  }

  /// The words with `…` for each number. Where `keepsRules`, what is part of a decimal number, a time
  /// or a date tells of the rule, and stays.
  private static func withoutNumbers(_ text: String, keepsRules: Bool) -> String {
    let characters = Array(text)
    func isDigit(_ place: Int) -> Bool {
      characters.indices.contains(place) && characters[place].isASCII && characters[place].isNumber
    }
    func isJoint(_ place: Int) -> Bool {
      characters.indices.contains(place) && ".,:-".contains(characters[place])
    }
    var words = ""
    var place = 0
    while place < characters.count {
      guard isDigit(place) else {
        words.append(characters[place])
        place += 1
        continue
      }
      var end = place
      while isDigit(end) { end += 1 }
      let isPart =
        keepsRules
        && ((isJoint(place - 1) && isDigit(place - 2)) || (isJoint(end) && isDigit(end + 1)))
      words += isPart ? String(characters[place..<end]) : "…"
      place = end
    }
    return words
  }
}
