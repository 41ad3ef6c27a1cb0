import Survey

/// What is to become of a row.
struct Verdict {
  let wave: WaveKey
  let protection: Protection
}

/// A variable in one unit and wave.
struct UnitCell {
  let variable: Variable
  let wave: WaveKey
  /// Place of the unit.
  let place: Int
}

/// Hides rows of the tables that have a row per unit.
struct UnitTables {
  let frame: PublicationFrame
  private let patterns: [WaveKey: WavePattern]
  private let totals: [WaveKey: [Protection]]
  private let minimum: Int
  private(set) var tally = Tally()

  init(_ frame: PublicationFrame, _ rows: [WaveKey: WaveRows], threads: Int) {
    let context = Context(frame, threads: threads)
    let surveys = Dictionary(
      frame.surveys.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var patterns: [WaveKey: WavePattern] = [:]
    var totals: [WaveKey: [Protection]] = [:]
    for (key, wave) in rows {
      let pattern = WavePattern(wave, survey: surveys[key.survey], in: context)
      patterns[key] = pattern
      totals[key] = Self.totals(wave, pattern)
    }
    self.frame = frame
    self.patterns = patterns
    self.totals = totals
    minimum = context.rule.minimum
  }

  /// The mean of all dimensions is hidden where any of them is: as primary where all of them are.
  private static func totals(_ rows: WaveRows, _ pattern: WavePattern) -> [Protection] {
    let dimensions = rows.variables.filter { $0.kind == .dimension }
    return rows.answered.indices.map { place in
      let parts = dimensions.filter { rows.sizes[$0]?[place] != .absent }
        .map { pattern.protection(of: $0, at: place) }
      if parts.allSatisfy({ $0 == .shown }) { return pattern.respondents[place] }
      return parts.allSatisfy { $0 == .primary } ? .primary : .complementary
    }
  }

  /// The protection of a variable in one unit and wave; shown where the wave has no rows.
  func protection(of cell: UnitCell) -> Protection {
    if cell.variable == .total { return totals[cell.wave]?[cell.place] ?? .shown }
    return patterns[cell.wave]?.protection(of: cell.variable, at: cell.place) ?? .shown
  }

  /// The table with its hidden rows emptied; a table that has no row per unit as it is.
  mutating func protect(_ original: Table) -> Table {
    switch original.schema.name {
    case "response_rates": protectRates(original)
    case "indicator_values": protectIndicators(original)
    case "priorities": protectPriorities(original)
    default: protectVariables(original)
    }
  }

  private mutating func protectRates(_ original: Table) -> Table {
    var table = original
    let keys = UnitRows(table, frame.organisation)
    let answered = table.cells("answered")
    for row in 0..<table.rowCount {
      guard let n = answered[row].number else { continue }
      let byPattern = keys.place(row).flatMap { patterns[keys.wave(row)]?.respondents[$0] }
      let verdict = Verdict(wave: keys.wave(row), protection: byPattern ?? ofSize(n))
      hide(row, of: &table, as: verdict)
    }
    return table
  }

  private mutating func protectVariables(_ original: Table) -> Table {
    guard let subject = Variable.column(of: original.schema.name) else { return original }
    var table = original
    let keys = UnitRows(table, frame.organisation)
    let ids = TextColumn(table, subject.name)
    let sizes = table.cells("n")
    let hasChange = table.schema.place(of: "change") != nil
    // By wave and id: what is to become of the variable, by unit; looked up once for all its rows.
    var known = [[Protection]?](repeating: nil, count: keys.waveCount * ids.texts.count)
    for row in 0..<table.rowCount {
      guard let id = ids.text(row) else { continue }
      guard let place = keys.place(row) else {
        let protection = sizes[row].number.map(ofSize) ?? .shown
        hide(row, of: &table, as: Verdict(wave: keys.wave(row), protection: protection))
        continue
      }
      let slot = keys.waveNumber(row) * ids.texts.count + Int(ids.code(row))
      let protections = known[slot] ?? protections(of: subject.kind, id, in: keys.wave(row))
      if known[slot] == nil { known[slot] = protections }
      guard protections[place] == .shown else {
        hide(row, of: &table, as: Verdict(wave: keys.wave(row), protection: protections[place]))
        continue
      }
      guard hasChange else { continue }
      let cell = UnitCell(
        variable: Variable(kind: subject.kind, id: id), wave: keys.wave(row), place: place)
      hideChange(row, of: &table, in: cell)
    }
    return table
  }

  /// By place of unit.
  private func protections(of kind: Variable.Kind, _ id: String, in wave: WaveKey) -> [Protection] {
    let variable = Variable(kind: kind, id: id)
    return frame.organisation.units.indices.map {
      protection(of: UnitCell(variable: variable, wave: wave, place: $0))
    }
  }

  /// Mean − change = previous: where the wave before is hidden, a shown row loses both.
  private mutating func hideChange(_ row: Int, of table: inout Table, in cell: UnitCell) {
    let wave = cell.wave
    guard let waves = frame.surveys.first(where: { $0.id == wave.survey })?.waves,
      let index = waves.firstIndex(where: { $0.label == wave.wave })
    else { return }
    let older = waves[(index + 1)...]
    let named = table[row, "previous_wave"].text
    guard let earlier = older.first(where: { $0.label == named }) ?? older.first else { return }
    let before = WaveKey(survey: wave.survey, wave: earlier.label)
    let protection = protection(
      of: UnitCell(variable: cell.variable, wave: before, place: cell.place))
    guard protection != .shown else { return }
    let columns = [
      "previous", "change", "change_low", "change_high", "change_claim", "change_why",
      "previous_wave",
    ]
    guard columns.contains(where: { table[row, $0] != .empty }) else { return }
    for column in columns { table.set(row, column, .empty) }
    tally.emptyChange(table.schema.name, wave, protection)
  }

  /// An indicator that a survey measures goes with its cell there; a register's is shown.
  private mutating func protectIndicators(_ original: Table) -> Table {
    var table = original
    let places = table.cells("unit").map { $0.text.flatMap(frame.organisation.place(of:)) }
    let waves = table.cells("wave")
    let sizes = table.cells("n")
    let surveys = Set(frame.surveys.map(\.id))
    for (row, cell) in table.cells("indicator").enumerated() {
      guard let name = cell.text.flatMap({ QualifiedName($0) }), surveys.contains(name.source)
      else { continue }
      let wave = WaveKey(survey: name.source, wave: waves[row].text ?? "")
      var protections: [Protection] = []
      if let place = places[row] {
        for kind: Variable.Kind in [.dimension, .item, .event] {
          let variable = Variable(kind: kind, id: name.name)
          protections.append(
            protection(of: UnitCell(variable: variable, wave: wave, place: place)))
        }
      }
      // Last, since the pattern's label tells no more than it may.
      protections.append(sizes[row].number.map(ofSize) ?? .shown)
      let protection = protections.first { $0 != .shown } ?? .shown
      hide(row, of: &table, as: Verdict(wave: wave, protection: protection))
    }
    return table
  }

  /// A unit with any hidden mean gets no priorities: which ranks are missing, or that there are
  /// fewer than asked for, would tell on which side of its reference the hidden mean lies.
  private mutating func protectPriorities(_ original: Table) -> Table {
    var table = Table(original.schema)
    let keys = UnitRows(original, frame.organisation)
    let dimensions = original.cells("dimension")
    for row in 0..<original.rowCount {
      let protection = keys.place(row).map { place in
        ownFirst(dimensions[row].text ?? "", wave: keys.wave(row), place: place)
      }
      if let protection, protection != .shown {
        tally.hide(original.schema.name, keys.wave(row), protection)
      } else {
        table.append(original.cells(of: row))
      }
    }
    return table
  }

  /// The protection of the dimension itself, else `complementary` where another of the survey's
  /// dimensions is hidden in the unit.
  private func ownFirst(_ id: String, wave: WaveKey, place: Int) -> Protection {
    func cell(_ id: String) -> Protection {
      protection(
        of: UnitCell(
          variable: Variable(kind: .dimension, id: id), wave: wave, place: place))
    }
    let own = cell(id)
    if own != .shown { return own }
    let survey = frame.surveys.first { $0.id == wave.survey }
    let others = survey?.questionnaire.dimensions ?? []
    return others.contains { cell($0.id) != .shown } ? .complementary : .shown
  }

  private func ofSize(_ n: Double) -> Protection {
    n > 0 && n < Double(minimum) ? .primary : .shown
  }

  /// Empties a row unless it is shown, and counts it.
  mutating func hide(_ row: Int, of table: inout Table, as verdict: Verdict) {
    guard verdict.protection != .shown else { return }
    table.hide(row, verdict.protection)
    tally.hide(table.schema.name, verdict.wave, verdict.protection)
  }
}
