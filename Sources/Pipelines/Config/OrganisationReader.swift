import Ingest
import Survey

/// Reads units and aliases, and sees to it that the units are one tree.
struct OrganisationReader {
  let sources: SourceReader
  let log: FaultLog

  private struct Row {
    let place: Int
    let unit: OrganisationUnit
  }

  /// Nil when there is no tree to work with; the faults are noted.
  func read(_ node: ConfigNode?) -> Organisation? {
    let table = sources.table(sources.source(node?["units"], .config), needs: ["unit", "parent"])
    let aliases = sources.table(
      sources.source(node?["aliases"], .config), needs: ["alias", "unit"])
    guard let table else { return nil }
    let rows = readUnits(table)
    guard !rows.isEmpty || table.rows.isEmpty else { return nil }
    checkParents(rows, table)
    checkRoots(rows, table)
    checkCycles(rows, table)
    let ids = Set(rows.map(\.unit.id))
    let read = aliases.map { readAliases($0, units: ids) } ?? []
    if let aliases { checkNames(read, rows, aliases) }
    return Organisation(units: rows.map(\.unit), aliases: read)
  }

  /// Each takes some hundred bytes.
  private static let mostUnits = 100_000

  private func readUnits(_ table: SmallTable) -> [Row] {
    var first: [String: Int] = [:]
    var rows: [Row] = []
    guard table.rows.count <= Self.mostUnits else {
      log.note(
        "too_many_units", at: table.headerPlace(column: "unit"),
        "the table has more than \(Self.mostUnits) units",
        advice: "Check that it is the right file: one unit a row.")
      return []
    }
    for row in table.rows.indices {
      guard let id = table.text(row, "unit") else {
        log.note(
          "missing_id", at: table.place(row: row, column: "unit"), "the unit has no id",
          advice: "Expected an id in the column `unit`.")
        continue
      }
      if id.contains(where: \.isNewline) {
        log.note(
          "illegal_id", at: table.place(row: row, column: "unit"),
          "the unit's id holds a line break", advice: "Expected an id on one line.")
      }
      if let earlier = first.updateValue(row, forKey: id) {
        log.note(
          "duplicate_id", at: table.place(row: row, column: "unit"),
          "the unit `\(id)` is there already",
          advice: "The first is in row \(table.rowNumbers[earlier]); keep one of them.")
        continue
      }
      rows.append(
        Row(
          place: row,
          unit: OrganisationUnit(
            id: id, name: table.text(row, "name") ?? id, parent: table.text(row, "parent"),
            type: table.text(row, "type"), leader: table.text(row, "leader"))))
    }
    return rows
  }

  private func checkParents(_ rows: [Row], _ table: SmallTable) {
    let ids = Set(rows.map(\.unit.id))
    for row in rows {
      guard let parent = row.unit.parent, !ids.contains(parent) else { continue }
      log.note(
        "unknown_unit", at: table.place(row: row.place, column: "parent"),
        "the unit `\(row.unit.id)` has the parent `\(parent)`, which is not a unit",
        advice: log.suggestion(parent, among: ids.sorted(), kind: "unit"))
    }
  }

  private func checkRoots(_ rows: [Row], _ table: SmallTable) {
    let roots = rows.filter { $0.unit.parent == nil }
    if roots.isEmpty {
      log.note(
        "no_root", at: table.headerPlace(column: "parent"),
        rows.isEmpty ? "there are no units" : "every unit has a parent",
        advice: "Expected exactly one unit with an empty `parent`: the whole organisation.")
    }
    for root in roots.dropFirst() {
      log.note(
        "two_roots", at: table.place(row: root.place, column: "parent"),
        "the unit `\(root.unit.id)` has no parent, and neither has `\(roots[0].unit.id)`",
        advice: "Expected exactly one unit without a parent.")
    }
  }

  /// Follows parents from every unit; one that comes back to itself is named once.
  private func checkCycles(_ rows: [Row], _ table: SmallTable) {
    let index = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.unit.id, $0) })
    var state = [Int](repeating: 0, count: rows.count)
    for start in rows.indices where state[start] == 0 {
      var trail: [Int] = []
      var here: Int? = start
      while let unit = here, state[unit] == 0 {
        state[unit] = start + 1
        trail.append(unit)
        here = rows[unit].unit.parent.flatMap { index[$0] }
      }
      guard let met = here, state[met] == start + 1, let from = trail.firstIndex(of: met) else {
        continue
      }
      let members = trail[from...].map { "`\(rows[$0].unit.id)`" }
      log.note(
        "cycle", at: table.place(row: rows[met].place, column: "parent"),
        "the units \(members.prefix(8).joined(separator: " → ")) are under each other",
        advice: "Expected every unit to lead up to the root.")
    }
  }

  private func readAliases(_ table: SmallTable, units: Set<String>) -> [UnitAlias] {
    var seen: [String: Int] = [:]
    return table.rows.indices.compactMap { row in
      guard let alias = table.text(row, "alias"), let unit = table.text(row, "unit") else {
        let column = table.text(row, "alias") == nil ? "alias" : "unit"
        log.note(
          "missing_id", at: table.place(row: row, column: column), "the cell is empty",
          advice: "Expected the other name in `alias`, and the unit's id in `unit`.")
        return nil
      }
      let wave = table.text(row, "wave")
      checkAlias(UnitAlias(alias: alias, unit: unit, wave: wave), (table, row), units)
      if let earlier = seen.updateValue(row, forKey: alias + "\n" + (wave ?? "")) {
        log.note(
          "duplicate_id", at: table.place(row: row, column: "alias"),
          "the alias `\(alias)` is there already",
          advice: "The first is in row \(table.rowNumbers[earlier]); keep one of them.")
      }
      return UnitAlias(alias: alias, unit: unit, wave: wave)
    }
  }

  /// An alias wins over a name: where that is another unit's, its rows change places.
  private func checkNames(_ aliases: [UnitAlias], _ rows: [Row], _ table: SmallTable) {
    let named = Dictionary(grouping: rows.map(\.unit), by: \.name)
    var told: Set<String> = []
    for alias in aliases {
      let others = (named[alias.alias] ?? []).filter {
        $0.id != alias.unit && $0.id != alias.alias
      }
      guard let other = others.first, told.insert(alias.alias).inserted else { continue }
      log.note(
        "alias_is_name", .warning, at: table.headerPlace(column: "alias"),
        "the alias `\(alias.alias)` for `\(alias.unit)` is the name of the unit `\(other.id)`, whose "
          + "rows it takes" + (alias.wave.map { " in \($0)" } ?? ""),
        advice: "Remove the alias, or keep it for the wave in which the name was the other's.")
    }
  }

  /// In one wave an alias wins over an id, as where codes were given out anew since.
  private func checkAlias(
    _ alias: UnitAlias, _ at: (table: SmallTable, row: Int), _ units: Set<String>
  ) {
    if !units.contains(alias.unit) {
      log.note(
        "unknown_unit", at: at.table.place(row: at.row, column: "unit"),
        "the alias `\(alias.alias)` is for the unit `\(alias.unit)`, which is not declared",
        advice: log.suggestion(alias.unit, among: units.sorted(), kind: "unit"))
    }
    guard units.contains(alias.alias) else { return }
    let place = at.table.place(row: at.row, column: "alias")
    if let wave = alias.wave, alias.alias != alias.unit {
      log.note(
        "alias_is_unit", .warning, at: place,
        "the alias `\(alias.alias)` for `\(alias.unit)` is the id of a unit, whose rows it takes in "
          + wave,
        advice: "Remove the alias, or keep it where the id was `\(alias.unit)`'s in that wave.")
    } else {
      log.note(
        "alias_is_unit", at: place, "the alias `\(alias.alias)` is itself the id of a unit",
        advice: "Remove the alias, or remove the unit from the list of units, or say in the column "
          + "`wave` in which wave the id was the other unit's.")
    }
  }
}
