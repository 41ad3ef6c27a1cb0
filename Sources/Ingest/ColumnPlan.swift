internal import Responses
internal import Survey

/// Which column of the file feeds what, worked out from its header alone.
struct ColumnPlan {
  /// Columns that name units, in file order.
  var units: [Int] = []
  var respondent: Int?
  var weight: Int?
  /// Columns of `ResponseTimes`, in its order; empty: none.
  var times: [Int] = []
  /// By item of the questionnaire; nil: not in the file.
  var items: [Int?] = []
  /// By background variable; nil: not in the file.
  var background: [Int?] = []
  /// Columns that say which rows are wanted, and the texts that do.
  var only: [(place: Int, texts: Set<String>)] = []
  var notes: [QualityNote] = []
  var faults: [Diagnostic] = []

  /// Columns that something asks for.
  var used: Set<Int> {
    Set(
      units + times + [respondent, weight].compactMap(\.self) + items.compactMap(\.self)
        + background.compactMap(\.self) + only.map(\.place))
  }

  private let header: [String]
  /// Of each name the first column.
  private let places: [String: Int]
  /// Names that stand over several columns.
  private let doubled: [String: (first: Int, second: Int)]
  private let row: Int
  private let shown: String
  private let source: String

  /// - Parameter row: where the header stands.
  init(header: [String], row: Int, request: ResponseFile) {
    self.header = header
    places = Dictionary(
      header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    doubled = doubledNames(header)
    self.row = row
    shown = request.shown
    source = request.source
    let columns = request.columns
    units =
      columns.units.isEmpty
      ? [guessed(nil, ["unit", "enhet"])].compactMap(\.self)
      : columns.units.compactMap { declared($0) }.sorted()
    respondent = declared(columns.respondent) ?? guessed(columns.respondent, ["respondent", "id"])
    weight = declared(columns.weight)
    times = columns.times?.columns.compactMap { declared($0) } ?? []
    for item in request.questionnaire.items {
      let name = columns.items[item.id]
      let place = places[name ?? item.id]
      items.append(place)
      if place == nil, name != nil || !request.absentItems.contains(item.id) {
        faults.append(missingColumn(name ?? item.id, "item `\(item.id)`"))
      }
    }
    for variable in request.questionnaire.background {
      let name = columns.background[variable.id]
      let place = declared(name) ?? (name == nil ? places[variable.id] : nil)
      background.append(place)
      if place == nil { note(variable.id, "absent_background", "the column is not in the file") }
    }
    for (name, texts) in columns.only.sorted(by: { $0.key < $1.key }) {
      if let place = declared(name) { only.append((place, texts)) }
    }
    checkItemNames(request)
    checkBackgroundSize(request.questionnaire)
    checkSharing(request.questionnaire)
    if units.isEmpty, faults.isEmpty {
      note("", "no_unit_column", "no column names units: all rows belong to the root")
    }
  }

  /// A column that the user named; a fault when the file does not have it.
  private mutating func declared(_ name: String?) -> Int? {
    guard let name else { return nil }
    if let place = places[name] { return place }
    faults.append(missingColumn(name, "it"))
    return nil
  }

  private func guessed(_ name: String?, _ candidates: [String]) -> Int? {
    guard name == nil else { return nil }
    for candidate in candidates {
      if let place = header.firstIndex(where: { $0.lowercased() == candidate }) { return place }
    }
    return nil
  }

  private static let searchedNames = 10

  private func missingColumn(_ name: String, _ what: String) -> Diagnostic {
    // One misspelt name is looked for; where many are missing it is another file.
    let near =
      faults.count < Self.searchedNames
      ? nearest(to: name, among: header.filter { !$0.isEmpty }) : nil
    let subject =
      what == "it" ? "the file has no column `\(name)`" : "\(what) has no column `\(name)`"
    return Diagnostic(
      .config, rule: "missing_column", at: .data(file: shown, row: row, column: name), subject,
      advice: near.map { "Did you mean `\($0)`?" }
        ?? "The file's columns are \(listed(header.filter { !$0.isEmpty })).")
  }

  private mutating func checkItemNames(_ request: ResponseFile) {
    let ids = request.questionnaire.items.map(\.id)
    let known = Set(ids)
    for id in request.columns.items.keys.sorted() where !known.contains(id) {
      let near = faults.count < Self.searchedNames ? nearest(to: id, among: ids) : nil
      faults.append(
        Diagnostic(
          .config, rule: "unknown_item",
          at: .data(file: shown, row: row, column: request.columns.items[id] ?? id),
          "a column is given for `\(id)`, which is not an item of `\(request.questionnaire.id)`",
          advice: near.map { "Did you mean `\($0)`?" } ?? "The items are \(listed(ids))."))
    }
  }

  /// A background value is held in one byte.
  private mutating func checkBackgroundSize(_ questionnaire: Questionnaire) {
    for variable in questionnaire.background where variable.values.count > BackgroundVariable.limit
    {
      faults.append(
        Diagnostic(
          .config, rule: "too_many_values",
          at: .data(file: shown, row: row, column: variable.id),
          "background `\(variable.id)` has \(variable.values.count) values",
          advice: "At most \(BackgroundVariable.limit) values can be broken down."))
    }
  }

  /// A column may feed one thing only.
  private mutating func checkSharing(_ questionnaire: Questionnaire) {
    var uses: [(place: Int?, what: String)] = [
      (respondent, "the respondent"), (weight, "the weight"),
    ]
    uses += units.map { ($0, "the unit") }
    uses += times.map { ($0, "the time") }
    uses += zip(items, questionnaire.items).map { ($0, "item `\($1.id)`") }
    uses += zip(background, questionnaire.background).map { ($0, "background `\($1.id)`") }
    uses += only.map { ($0.place, "`only`") }
    var first: [Int: String] = [:]
    var asked: Set<String> = []
    for (place, what) in uses {
      guard let place else { continue }
      if let places = doubled[header[place]], asked.insert(header[place]).inserted {
        faults.append(
          duplicateColumn(
            header[place], places, at: .data(file: shown, row: row, column: header[place])))
      }
      guard let earlier = first.updateValue(what, forKey: place) else { continue }
      faults.append(
        Diagnostic(
          .config, rule: "shared_column",
          at: .data(file: shown, row: row, column: header[place]),
          "the column is used for \(earlier) and for \(what)",
          advice: "Name a column of its own for each under `columns`."))
    }
    let unused = doubled.count - asked.count
    guard unused > 0 else { return }
    notes.append(
      QualityNote(
        source: source, column: "", rule: "duplicate_column", severity: .note, count: unused,
        message: "names that stand over several columns, which nothing asks for"))
  }

  private mutating func note(_ column: String, _ rule: String, _ message: String) {
    notes.append(
      QualityNote(
        source: source, column: column, rule: rule, severity: .note, count: 1, message: message))
  }
}

/// At most ten names, in quotes.
func listed(_ names: [String]) -> String {
  let shown = names.prefix(10).map { "`\($0.prefix(60))`" }.joined(separator: ", ")
  return names.count > 10 ? "\(shown) and \(names.count - 10) more" : shown
}
