import Survey

/// One wave of one survey.
struct WaveKey: Hashable {
  let survey: String
  let wave: String
}

/// Something measured in every unit. Dimensions, items and events have names of their own kind.
struct Variable: Hashable {
  enum Kind { case dimension, item, event, principle }
  let kind: Kind
  let id: String

  /// The tables that hold variables, and the column that names the variable.
  static func column(of table: String) -> (name: String, kind: Kind)? {
    switch table {
    case "dimensions", "benchmarks": ("dimension", .dimension)
    case "items", "distributions": ("item", .item)
    case "events": ("event", .event)
    case "principles": ("principle", .principle)
    default: nil
    }
  }

  /// The mean of all dimensions is no variable: it goes with its parts.
  static let total = Variable(kind: .dimension, id: "total")
}

/// Whether a table has a row for a unit, and its n.
enum RowSize: Equatable {
  case absent, unsized
  case sized(Int)

  var n: Int? { if case .sized(let n) = self { n } else { nil } }
}

/// Who stands behind every row of one wave, by unit place.
struct WaveRows {
  /// Accepted respondents.
  var answered: [RowSize]
  var sizes: [Variable: [RowSize]] = [:]
  /// Variables in the order of their first rows.
  var variables: [Variable] = []
  /// Counts of events.
  var counts: [String: [Int]] = [:]
  /// By item: for each answer that counts as a sensitive event, who gave it, by unit place.
  var countedAnswers: [String: [[Int]]] = [:]

  /// Every wave that has rows, each row read once.
  static func collect(
    _ results: AnalysisTables, _ surveys: [SurveyDeclaration]
  ) -> [WaveKey: WaveRows] {
    var waves: [WaveKey: WaveRows] = [:]
    collectAnswered(results, into: &waves)
    for schema: TableSchema in [.dimensions, .items, .events, .principles] {
      guard let subject = Variable.column(of: schema.name) else { continue }
      let table = results.table(schema)
      let keys = UnitRows(table, results.organisation)
      let (ids, n) = (TextColumn(table, subject.name), CountColumn(table, "n"))
      let counts = CountColumn(table, "count")
      // By wave and id: the variable, found once for all its rows.
      var slots = [Int?](repeating: nil, count: keys.waveCount * ids.texts.count)
      var found: [Found] = []
      for row in 0..<table.rowCount {
        guard let place = keys.place(row), let id = ids.text(row) else { continue }
        let slot = keys.waveNumber(row) * ids.texts.count + Int(ids.code(row))
        if slots[slot] == nil {
          slots[slot] = found.count
          found.append(
            Found(
              wave: keys.wave(row), variable: Variable(kind: subject.kind, id: id),
              units: results.organisation.units.count))
        }
        guard let own = slots[slot] else { continue }
        found[own].sizes[place] = n.value(row).map { .sized($0) } ?? .unsized
        if subject.kind == .event { found[own].counts[place] = counts.value(row) ?? 0 }
      }
      for own in found where own.variable != .total {
        var wave = waves.removeValue(forKey: own.wave) ?? results.emptyWave
        wave.variables.append(own.variable)
        wave.sizes[own.variable] = own.sizes
        if subject.kind == .event { wave.counts[own.variable.id] = own.counts }
        waves[own.wave] = wave
      }
    }
    let counted = CountedAnswers(results.table(.distributions), results.organisation, surveys)
    for (wave, answers) in counted.waves { waves[wave]?.countedAnswers = answers }
    return waves
  }

  private static func collectAnswered(
    _ results: AnalysisTables, into waves: inout [WaveKey: WaveRows]
  ) {
    let table = results.table(.responseRates)
    let keys = UnitRows(table, results.organisation)
    let answered = table.cells("answered")
    for row in 0..<table.rowCount {
      guard let place = keys.place(row) else { continue }
      waves[keys.wave(row), default: results.emptyWave].answered[place] = RowSize(answered[row])
    }
  }

  /// A variable with rows in a wave.
  private struct Found {
    let wave: WaveKey
    let variable: Variable
    /// By unit place.
    var sizes: [RowSize]
    var counts: [Int]

    init(wave: WaveKey, variable: Variable, units: Int) {
      self.wave = wave
      self.variable = variable
      sizes = [RowSize](repeating: .absent, count: units)
      counts = [Int](repeating: 0, count: units)
    }
  }

  /// Respondents of each unit: as counted, else at least as many as any variable has.
  var respondents: [RowSize] {
    answered.indices.map { place in
      if case .sized = answered[place] { return answered[place] }
      let most = variables.compactMap { sizes[$0]?[place].n }.max()
      return most.map { .sized($0) } ?? answered[place]
    }
  }
}

extension RowSize {
  init(_ cell: Cell) { self = cell.number.map { .sized(Int($0)) } ?? .unsized }
}

/// The tables before protection, with the tree that their units sit in.
struct AnalysisTables {
  let organisation: Organisation
  private let tables: [String: Table]

  init(_ tables: [Table], _ organisation: Organisation) {
    self.organisation = organisation
    self.tables = Dictionary(
      tables.map { ($0.schema.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func table(_ schema: TableSchema) -> Table { tables[schema.name] ?? Table(schema) }

  var emptyWave: WaveRows {
    WaveRows(answered: [RowSize](repeating: .absent, count: organisation.units.count))
  }
}

/// The survey, wave and unit of every row of a table.
struct UnitRows {
  /// By row: place in `keys`.
  private let waves: [Int]
  private let keys: [WaveKey]
  private let places: [Int?]

  init(_ table: Table, _ organisation: Organisation) {
    let (surveys, labels) = (TextColumn(table, "survey"), TextColumn(table, "wave"))
    struct Codes: Hashable { let survey, wave: Int32 }
    var known: [Codes: Int] = [:]
    var keys: [WaveKey] = []
    var last: (codes: Codes?, place: Int) = (nil, 0)
    waves = (0..<table.rowCount).map { row in
      let codes = Codes(survey: surveys.code(row), wave: labels.code(row))
      if codes == last.codes { return last.place }
      let place = known[codes] ?? keys.count
      if place == keys.count {
        keys.append(WaveKey(survey: surveys.text(row) ?? "", wave: labels.text(row) ?? ""))
        known[codes] = place
      }
      last = (codes, place)
      return place
    }
    self.keys = keys
    let units = TextColumn(table, "unit")
    let found = units.texts.map { organisation.place(of: $0) }
    places = (0..<table.rowCount).map { row in
      units.code(row) < 0 ? nil : found[Int(units.code(row))]
    }
  }

  func wave(_ row: Int) -> WaveKey { keys[waves[row]] }
  /// Equal for rows of the same survey and wave.
  func waveNumber(_ row: Int) -> Int { waves[row] }
  /// Surveys and waves that have rows.
  var waveCount: Int { keys.count }
  /// Place of the row's unit; nil for a unit that the tree does not have.
  func place(_ row: Int) -> Int? { places[row] }
}

extension Table {
  /// All cells of a column; empty cells for a name that the table does not have.
  func cells(_ column: String) -> [Cell] {
    schema.place(of: column).map { columns[$0].cells } ?? [Cell](repeating: .empty, count: rowCount)
  }

  /// Empties every measure of a row and says why; keys and words stay.
  mutating func hide(_ row: Int, _ protection: Protection) {
    for (place, column) in schema.columns.enumerated() where column.role == .measure {
      set(row, place, .empty)
    }
    if schema.place(of: "protection") != nil {
      set(row, "protection", .text(protection.rawValue))
    }
  }
}

/// The texts of a column by number, so that rows can be held against each other without them.
struct TextColumn {
  let texts: [String]
  private let codes: [Int32]

  init(_ table: Table, _ name: String) {
    let column = table.schema.place(of: name).map { table.columns[$0] }
    texts = column?.texts ?? []
    codes = column?.codes ?? []
  }

  /// The number of the row's text; negative where there is none.
  func code(_ row: Int) -> Int32 { codes.isEmpty ? -1 : codes[row] }
  func text(_ row: Int) -> String? { code(row) < 0 ? nil : texts[Int(code(row))] }
}

/// The whole numbers of a column; none for a name that the table does not have.
struct CountColumn {
  private let numbers: [Int]
  private let gaps: [Bool]

  init(_ table: Table, _ name: String) {
    let column = table.schema.place(of: name).map { table.columns[$0] }
    numbers = column?.integers ?? []
    gaps = column?.gaps ?? []
  }

  /// Nil where the cell is empty.
  func value(_ row: Int) -> Int? { numbers.isEmpty || gaps[row] ? nil : numbers[row] }
}
