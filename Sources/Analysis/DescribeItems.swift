import Responses
import Statistics
import Survey

/// The tables `items` and `distributions`; the latter without rows unless asked for.
func describeItems(
  _ surveys: [ScoredSurvey], _ settings: DescribeSettings
) -> (items: Table, distributions: Table) {
  var items = Table(.items)
  var distributions = Table(.distributions)
  for survey in surveys {
    for wave in survey.waves {
      guard let scores = wave.scores else { continue }
      let cells = ItemCells(
        survey: survey, wave: wave.label, settings: settings,
        tallies: tally(scores.responses, settings))
      items.append(rows: cells.places.count, cells.itemRuns)
      if settings.distributions { cells.appendDistributions(to: &distributions) }
    }
  }
  return (items, distributions)
}

/// How often each thing happened to an item's cells, by place of unit; a parent holds its subtree.
struct ItemTallies: Sendable {
  /// Declared values of an integer scale; empty for real scales.
  let values: [Double]
  /// By unit: valid answers per value, then cells per missing kind.
  fileprivate var counts: [Int32]
  /// By unit and value: Σw and Σw² of the same answers; empty without weights.
  fileprivate var weights: [Double] = []
  fileprivate var squares: [Double] = []
  /// By unit; nil where the counts tell.
  fileprivate var moments: [WeightedMoments]?

  /// One number more than there are values and kinds, for codes that should not be.
  static func width(_ values: Int) -> Int { values + MissingKind.allCases.count + 1 }
  private var width: Int { Self.width(values.count) }

  func count(_ unit: Int, value: Int) -> Int { Int(counts[unit * width + value]) }

  func count(_ unit: Int, _ kind: MissingKind) -> Int {
    Int(counts[unit * width + values.count + kind.place])
  }

  /// Of the valid answers in a unit.
  func moments(_ unit: Int) -> WeightedMoments {
    if let moments { return moments[unit] }
    let own = (0..<values.count).map { count(unit, value: $0) }
    if !weights.isEmpty {
      let range = unit * values.count..<(unit + 1) * values.count
      return WeightedMoments(
        values: values, counts: own, weights: Array(weights[range]),
        squares: Array(squares[range]))
    }
    let n = own.reduce(0, +)
    guard n > 0 else { return WeightedMoments() }
    let (mean, m2) = spread(unit, n)
    return WeightedMoments(Moments(count: n, mean: mean, m2: m2))
  }

  /// Valid answers, their mean and standard deviation; not numbers where there are none.
  func summary(_ unit: Int) -> (n: Int, mean: Double, sd: Double) {
    guard moments == nil, weights.isEmpty else {
      let found = moments(unit)
      return (found.count, found.count > 0 ? found.mean : .nan, found.sd ?? .nan)
    }
    let n = values.indices.reduce(0) { $0 + count(unit, value: $1) }
    guard n > 0 else { return (0, .nan, .nan) }
    let (mean, m2) = spread(unit, n)
    return (n, mean, n > 1 ? (m2 / Double(n) * Double(n) / Double(n - 1)).squareRoot() : .nan)
  }

  private func spread(_ unit: Int, _ n: Int) -> (mean: Double, m2: Double) {
    var (sum, m2) = (0.0, 0.0)
    for place in values.indices { sum += values[place] * Double(count(unit, value: place)) }
    let mean = sum / Double(n)
    for place in values.indices {
      let deviation = values[place] - mean
      m2 += deviation * deviation * Double(count(unit, value: place))
    }
    return (mean, m2)
  }

  /// Cells of the item in the unit.
  func cells(_ unit: Int) -> Int {
    var all = 0
    for place in (unit * width)..<((unit + 1) * width) { all += Int(counts[place]) }
    return all + (values.isEmpty ? moments?[unit].count ?? 0 : 0)
  }

  /// Share of the valid answers at a place among the values; nil without any.
  func share(_ unit: Int, _ place: Int) -> Double? {
    let found = moments(unit)
    guard found.count > 0 else { return nil }
    return weights.isEmpty
      ? Double(count(unit, value: place)) / Double(found.count)
      : weights[unit * values.count + place] / found.weight
  }
}

/// By item of the questionnaire; nil: not in the wave.
func tally(_ table: ResponseTable, _ settings: DescribeSettings) -> [ItemTallies?] {
  let organisation = settings.organisation
  return inParallel(table.items.count, threads: settings.threads) { place -> [ItemTallies?] in
    switch table.items[place] {
    case nil: [nil]
    case .coded(let values, let cells): [tallyCoded(values, cells, table, organisation)]
    case .real(let values, let kinds):
      [tallyReal(zip(values, kinds).map { $1 == 0 ? $0 : .nan }, kinds, table, organisation)]
    }
  }.flatMap(\.self)
}

private func tallyReal(
  _ answers: [Double], _ kinds: AnswerCells, _ table: ResponseTable, _ organisation: Organisation
) -> ItemTallies {
  let moments = organisation.rolledUp(
    organisation.ownMoments(answers, units: table.units, weights: table.weights)
  ) { $0.merge($1) }
  let width = ItemTallies.width(0)
  var places = [UInt8](repeating: UInt8(width - 1), count: 256)
  for kind in MissingKind.allCases { places[Int(kind.rawValue)] = UInt8(kind.place) }
  var counts = GroupedCounts(
    kinds, places: places, width: width, groups: table.units, count: organisation.units.count
  ).counts
  // Answers are counted by their moments.
  for unit in organisation.units.indices { counts[unit * width + width - 1] = 0 }
  return ItemTallies(
    values: [], counts: organisation.rolledUp(counts, width: width), moments: moments)
}

private func tallyCoded(
  _ values: [Double], _ cells: AnswerCells, _ responses: ResponseTable, _ organisation: Organisation
) -> ItemTallies {
  let (count, units) = (organisation.units.count, responses.units)
  let width = ItemTallies.width(values.count)
  var places = [UInt8](repeating: UInt8(width - 1), count: 256)
  for value in values.indices { places[value] = UInt8(value) }
  for kind in MissingKind.allCases {
    places[Int(kind.rawValue)] = UInt8(values.count + kind.place)
  }
  let counted = GroupedCounts(cells, places: places, width: width, groups: units, count: count)
  var tallies = ItemTallies(
    values: values, counts: organisation.rolledUp(counted.counts, width: width), moments: nil)
  guard let weights = responses.weights else { return tallies }
  var sums = [Double](repeating: 0, count: count * values.count)
  var squares = sums
  for (row, cell) in cells.enumerated() where Int(cell) < values.count {
    let place = Int(units[row]) * values.count + Int(cell)
    sums[place] += weights[row]
    squares[place] += weights[row] * weights[row]
  }
  tallies.weights = organisation.rolledUp(sums, width: values.count)
  tallies.squares = organisation.rolledUp(squares, width: values.count)
  return tallies
}

extension Organisation {
  /// Adds each unit's children to it, deepest first: `width` numbers a unit.
  fileprivate func rolledUp<Value: AdditiveArithmetic>(_ own: [Value], width: Int) -> [Value] {
    var whole = own
    for place in bottomUp {
      for child in children[place] {
        for number in 0..<width { whole[place * width + number] += whole[child * width + number] }
      }
    }
    return whole
  }
}

/// The rows of one wave, unit by unit and item by item.
private struct ItemCells {
  let survey: ScoredSurvey
  let wave: String
  let settings: DescribeSettings
  let tallies: [ItemTallies?]
  /// Of each row: places of unit and item.
  let places: [(unit: Int, item: Int)]

  init(
    survey: ScoredSurvey, wave: String, settings: DescribeSettings, tallies: [ItemTallies?]
  ) {
    self.survey = survey
    self.wave = wave
    self.settings = settings
    self.tallies = tallies
    var places: [(unit: Int, item: Int)] = []
    places.reserveCapacity(settings.organisation.units.count * tallies.count)
    let held = tallies.map { tally in
      settings.organisation.units.indices.map { (tally?.cells($0) ?? 0) > 0 }
    }
    for unit in settings.organisation.units.indices {
      for item in tallies.indices where held[item][unit] { places.append((unit, item)) }
    }
    self.places = places
  }

  private var units: [Int32] { places.map { Int32(truncatingIfNeeded: $0.unit) } }
  private var items: [Int32] { places.map { Int32(truncatingIfNeeded: $0.item) } }

  private func keys(_ units: [Int32], _ items: [Int32]) -> [ColumnRun] {
    [
      .same(.text(survey.id)), .same(.text(wave)),
      .texts(settings.organisation.units.map(\.id), units),
      .texts(survey.questionnaire.items.map(\.id), items),
    ]
  }

  private func labels(_ units: [Int32], _ items: [Int32]) -> [ColumnRun] {
    [
      .texts(settings.organisation.units.map(\.name), units),
      .texts(survey.questionnaire.items.map { $0.text.text(in: settings.language) }, items),
    ]
  }

  /// The columns of `items`.
  var itemRuns: [ColumnRun] {
    let count = places.count
    var means = [Double](repeating: .nan, count: count)
    var (sds, numbers) = (means, [[Int]](repeating: [Int](repeating: 0, count: count), count: 6))
    let rows = rowsByItem
    for (item, tally) in tallies.enumerated() {
      guard let tally else { continue }
      for row in rows[item] {
        let unit = places[row].unit
        let found = tally.summary(unit)
        (numbers[0][row], means[row], sds[row]) = (found.n, found.mean, found.sd)
        let ours = tally.count(unit, .userMissing)
        numbers[1][row] = tally.count(unit, .notAnswered) + ours
        numbers[2][row] = tally.count(unit, .dontKnow)
        numbers[3][row] = tally.count(unit, .notAsked)
        numbers[4][row] = tally.count(unit, .outOfRange)
        numbers[5][row] = ours
      }
    }
    let (units, items) = (units, items)
    return keys(units, items) + numbers[..<5].map { .integers($0) } + [
      .numbers(means), .numbers(sds), .same(.shown), .integers(numbers[5]),
    ] + labels(units, items)
  }

  /// By item, its rows.
  private var rowsByItem: [[Int]] {
    var rows = [[Int]](repeating: [], count: tallies.count)
    for (row, place) in places.enumerated() { rows[place.item].append(row) }
    return rows
  }

  /// Also where nobody gave a valid answer: a missing row would tell so in a hidden unit.
  func appendDistributions(to table: inout Table) {
    var (units, items): ([Int32], [Int32]) = ([], [])
    var (texts, known): ([String], [String: Int32]) = ([], [:])
    var (values, counts, shares): ([Int32], [Int], [Double]) = ([], [], [])
    for (unit, item) in places {
      guard let tally = tallies[item] else { continue }
      let n = tally.values.isEmpty ? 0 : tally.moments(unit).count
      for (place, value) in tally.values.enumerated() {
        let text = plain(value)
        let code = known[text] ?? Int32(texts.count)
        if code == texts.count {
          texts.append(text)
          known[text] = code
        }
        units.append(Int32(truncatingIfNeeded: unit))
        items.append(Int32(truncatingIfNeeded: item))
        values.append(code)
        counts.append(tally.count(unit, value: place))
        shares.append(
          tally.weights.isEmpty
            ? (n > 0 ? Double(tally.count(unit, value: place)) / Double(n) : .nan)
            : tally.share(unit, place) ?? .nan)
      }
    }
    table.append(
      rows: units.count,
      keys(units, items) + [
        .texts(texts, values), .integers(counts), .numbers(shares), .same(.shown),
      ] + labels(units, items))
  }
}

/// A whole number without its `.0`.
func plain(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
}
