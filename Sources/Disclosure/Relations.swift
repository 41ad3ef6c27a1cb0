import Survey

/// Withholds what rests on too few, in the tables that have no row per unit and no protection
/// column: such a row keeps its keys and words, loses every measure, and its claim becomes
/// `not_estimable` for want of observations or units.
struct Relations {
  /// Units that a figure at unit level must rest on.
  static let minimumUnits = 5

  private let minimum: Int
  /// Model and wave of the models that were withheld.
  private var withheldModels: Set<[Cell]> = []
  private(set) var tally: Tally

  init(minimum: Int, tally: Tally) {
    self.minimum = minimum
    self.tally = tally
  }

  /// Handles `reliability`, `correlations`, `models`, `coefficients` and `importance`; `models`
  /// must come before the tables of their terms, as in `TableSchema.release`.
  mutating func protect(_ original: Table) -> Table {
    switch original.schema.name {
    case "reliability", "correlations", "models": withholdFew(original)
    case "coefficients", "importance": followModels(original)
    default: original
    }
  }

  private mutating func withholdFew(_ original: Table) -> Table {
    var table = original
    let isModels = table.schema.name == "models"
    let (n, units) = (table.cells("n"), table.cells("units"))
    let (levels, waves) = (table.cells("level"), table.cells("wave"))
    let models = table.cells("model")
    for row in 0..<table.rowCount {
      let atUnits = levels[row].text == "unit"
      let size = atUnits ? units[row].number : n[row].number
      let least = atUnits ? Self.minimumUnits : minimum
      guard let size, size > 0, size < Double(least) else { continue }
      if isModels { withheldModels.insert([models[row], waves[row]]) }
      withhold(row, of: &table)
      table.set(row, "claim", .text(RelationClaim.notEstimable.rawValue))
      let why = atUnits ? Caution.fewUnits : .fewObservations
      table.set(row, "why", .text(why.rawValue))
    }
    return table
  }

  private mutating func followModels(_ original: Table) -> Table {
    var table = original
    let (models, waves) = (table.cells("model"), table.cells("wave"))
    for row in 0..<table.rowCount where withheldModels.contains([models[row], waves[row]]) {
      withhold(row, of: &table)
    }
    return table
  }

  private mutating func withhold(_ row: Int, of table: inout Table) {
    let wave = WaveKey(survey: table[row, "survey"].text ?? "", wave: table[row, "wave"].text ?? "")
    table.hide(row, .primary)
    tally.hide(table.schema.name, wave, .primary)
  }
}
