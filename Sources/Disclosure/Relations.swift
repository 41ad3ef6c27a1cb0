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

  /// Whether an item of a survey and wave may be correlated with others: shown for the whole
  /// organisation, and no sensitive event counted from it.
  private let isOpen: (WaveKey, String) -> Bool

  init(minimum: Int, tally: Tally, isOpen: @escaping (WaveKey, String) -> Bool) {
    self.minimum = minimum
    self.tally = tally
    self.isOpen = isOpen
  }

  /// Handles `reliability`, the correlations, `models`, `coefficients`, `variance_components` and
  /// `importance`; `models` must come before the tables of their terms, as in `TableSchema.release`.
  mutating func protect(_ original: Table) -> Table {
    switch original.schema.name {
    case "reliability", "correlations", "models": withholdFew(original)
    case "item_correlations": withholdItems(original)
    case "coefficients", "variance_components", "importance": followModels(original)
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

  /// A pair on too few respondents, or with an item that is not open. What goes with a sensitive
  /// answer would tell how those who gave it answered the rest.
  private mutating func withholdItems(_ original: Table) -> Table {
    var table = original
    let sizes = table.cells("n")
    let (surveys, waves) = (table.cells("survey"), table.cells("wave"))
    let (x, y) = (table.cells("x"), table.cells("y"))
    var known: [[Cell]: Bool] = [:]
    for row in 0..<table.rowCount {
      func opens(_ item: Cell) -> Bool {
        let key = [surveys[row], waves[row], item]
        if let answer = known[key] { return answer }
        let wave = WaveKey(survey: surveys[row].text ?? "", wave: waves[row].text ?? "")
        let answer = isOpen(wave, item.text ?? "")
        known[key] = answer
        return answer
      }
      let isFew = (sizes[row].number ?? 0) < Double(minimum)
      if isFew || !opens(x[row]) || !opens(y[row]) { withhold(row, of: &table) }
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
