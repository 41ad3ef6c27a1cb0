import Ingest
import Survey

/// The units of a draft: those of a list that was given, else every text of the columns that name
/// units, under one root.
struct UnitList {
  struct Row: Equatable {
    let id: String
    let name: String
    let parent: String
    var type = ""
    var leader = ""
  }

  /// Rows of the list that is to be written, the root first; nil: a given list is named as it is.
  let rows: [Row]?
  /// The given list that is used.
  let given: DraftFile?
  /// The given aliases that are used.
  let aliases: DraftFile?
  /// Given lists that cannot be used: they are no tree.
  let unusable: [DraftFile]
  let organisation: Organisation
  /// Names that may be two spellings of one.
  let similar: [(String, String)]
  /// How many texts of the unit columns are no unit of the given list in their wave.
  let unknown: Int
  /// Units that stand in older waves alone; nil: there is one wave, or a given list.
  let onlyBefore: [String]

  init?(_ files: [DraftFile], _ surveys: [SurveyAnswers], _ words: DraftWords) {
    let lists = files.filter { if case .units = $0.content { true } else { false } }
    let usable = lists.first { $0.units?.organisation() != nil }
    unusable = lists.filter { $0.path != usable?.path }
    let used = UsedUnits(files, surveys)
    if let usable, let table = usable.units, let plain = table.organisation() {
      let found = files.first { file in
        if case .aliases(let aliases) = file.content { aliases.fit(plain) } else { false }
      }
      aliases = found
      let all = found?.aliasRows ?? []
      guard let organisation = Organisation(units: plain.units, aliases: all) else { return nil }
      self.organisation = organisation
      given = usable
      rows = table.isPlain ? nil : plain.units.map(Row.init)
      unknown = used.unknown(to: organisation)
      (similar, onlyBefore) = ([], [])
      return
    }
    (given, aliases, unknown) = (nil, nil, 0)
    let root = words("Hele virksomheten", "Heile verksemda", "The whole organisation")
    let names = used.names.filter { $0.key != root }
    let ordered = names.keys.map { (NorwegianOrder(names[$0] ?? $0), $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
    let rows =
      [Row(id: root, name: root, parent: "")]
      + ordered.map { Row(id: $0, name: names[$0] ?? $0, parent: root) }
    guard
      let organisation = Organisation(
        units: rows.map {
          OrganisationUnit(id: $0.id, name: $0.name, parent: $0.parent.isEmpty ? nil : $0.parent)
        })
    else { return nil }
    self.rows = rows
    self.organisation = organisation
    similar = SimilarNames.pairs(ordered)
    onlyBefore = ordered.filter { used.old.contains($0) && !used.new.contains($0) }
  }
}

/// The texts that stand where a unit is meant.
private struct UsedUnits {
  /// Text → its words, where the source has any, else the text.
  private(set) var names: [String: String] = [:]
  /// Texts of the newest waves, and of others.
  private(set) var new: Set<String> = []
  private(set) var old: Set<String> = []
  private var byWave: [(wave: String, texts: Set<String>)] = []

  init(_ files: [DraftFile], _ surveys: [SurveyAnswers]) {
    for survey in surveys {
      for (number, wave) in survey.waves.enumerated() {
        let texts = Set(wave.microdata.unitTexts.map(\.text))
        for (text, words) in wave.microdata.unitTexts { names[text] = names[text] ?? words }
        if number == 0 { new.formUnion(texts) } else { old.formUnion(texts) }
        byWave.append((wave.label, texts))
      }
    }
    // What sums up the rows of one table is no unit of the next.
    let asked = names
    let totals = files.reduce(into: Set<String>()) { totals, file in
      totals.formUnion(file.totals { asked[$0] != nil })
    }
    func isUnit(_ text: String) -> Bool { Microdata.isUnitName(text) && !totals.contains(text) }
    for file in files {
      switch file.content {
      case .register(let figures), .invited(let figures):
        guard let name = figures.columns["unit"], let column = figures.table.column(name) else {
          continue
        }
        for row in figures.table.rows where isUnit(row[column]) {
          names[row[column]] = names[row[column]] ?? row[column]
        }
      case .foreign(let figures):
        for text in figures.texts(figures.unit).sorted() where isUnit(text) {
          if ForeignFigures.bare(text).map({ names[$0] != nil }) == true { continue }
          names[text] = names[text] ?? figures.names[text] ?? text
        }
      default: break
      }
    }
  }

  /// How many texts of the microdata are no unit, its name or an alias in their wave.
  func unknown(to organisation: Organisation) -> Int {
    var unknown: Set<String> = []
    for (wave, texts) in byWave {
      let known = organisation.lookup(wave: wave)
      unknown.formUnion(texts.filter { known[$0] == nil })
    }
    return unknown.count
  }
}

extension Microdata {
  /// Texts of the unit columns, with the source's words for them or themselves. Of several columns
  /// the words are the texts: a code is one unit's in one column and another's in the next.
  var unitTexts: [(text: String, words: String)] {
    units.flatMap { place in
      let column = profile.columns[place]
      return column.values.compactMap { value -> (text: String, words: String)? in
        let words = column.valueLabels[value.text] ?? value.text
        guard Self.isUnitName(value.text), !column.missingCodes.contains(value.text),
          !words.isNoAnswer, !value.sumsUpOthers
        else { return nil }
        if words.contains(where: \.isNewline) { return (value.text, value.text) }
        return (units.count > 1 ? words : value.text, words)
      }
    }
  }

  static func isUnitName(_ text: String) -> Bool {
    !text.isEmpty && !text.contains(where: \.isNewline)
  }
}

extension ColumnProfile.Value {
  /// A row or two of this name stand below the answers; more are answers from a unit.
  fileprivate var sumsUpOthers: Bool { count < ScaleGuess.leastShown && isSummaryWord(text) }
}

extension UnitList.Row {
  fileprivate init(_ unit: OrganisationUnit) {
    self.init(
      id: unit.id, name: unit.name, parent: unit.parent ?? "", type: unit.type ?? "",
      leader: unit.leader ?? "")
  }
}

extension DraftFile {
  /// Where a unit is meant, what the rows that sum up others are called.
  fileprivate func totals(isUnit: (String) -> Bool) -> [String] {
    switch content {
    case .register(let figures), .invited(let figures): figures.totals(isUnit: isUnit)
    case .foreign(let figures): figures.totals(isUnit: isUnit)
    default: []
    }
  }

  fileprivate var units: UnitTable? { if case .units(let table) = content { table } else { nil } }

  fileprivate var aliasRows: [UnitAlias] {
    guard case .aliases(let table) = content else { return [] }
    return table.rows.indices.compactMap { row in
      guard let alias = table.text(row, "alias"), let unit = table.text(row, "unit") else {
        return nil
      }
      return UnitAlias(alias: alias, unit: unit, wave: table.text(row, "wave"))
    }
  }
}

extension UnitTable {
  /// The tree; nil where the rows are none.
  fileprivate func organisation() -> Organisation? {
    func text(_ row: Int, _ field: String) -> String? {
      columns[field].flatMap { table.text(row, $0) }
    }
    let units = table.rows.indices.map { row in
      OrganisationUnit(
        id: text(row, "unit") ?? "", name: text(row, "name") ?? text(row, "unit") ?? "",
        parent: text(row, "parent"), type: text(row, "type"), leader: text(row, "leader"))
    }
    guard units.allSatisfy({ Microdata.isUnitName($0.id) }) else { return nil }
    return Organisation(units: units)
  }
}

extension SmallTable {
  /// Every alias is for a unit of the tree, and is none itself, and stands once for each wave.
  fileprivate func fit(_ organisation: Organisation) -> Bool {
    var seen: Set<[String]> = []
    return rows.indices.allSatisfy { row in
      guard let alias = text(row, "alias"), let unit = text(row, "unit") else { return false }
      return organisation.place(of: unit) != nil && organisation.place(of: alias) == nil
        && seen.insert([alias, text(row, "wave") ?? ""]).inserted
    }
  }
}
