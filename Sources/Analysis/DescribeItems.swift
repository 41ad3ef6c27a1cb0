import Responses
import Statistics
import Survey

/// How often each thing happened to an item's cells in one unit's subtree.
struct ItemTally: Sendable {
  /// Valid answers per declared value of an integer scale; empty for real scales.
  var counts: [Int]
  /// Σw and Σw² of the same answers; empty without weights.
  var weights: [Double] = []
  var squares: [Double] = []
  /// By place of the missing kind.
  var missing = [Int](repeating: 0, count: MissingKind.allCases.count)
  /// Moments of the answers.
  var moments = WeightedMoments()

  mutating func merge(_ other: ItemTally) {
    for place in counts.indices { counts[place] += other.counts[place] }
    for place in weights.indices {
      weights[place] += other.weights[place]
      squares[place] += other.squares[place]
    }
    for place in missing.indices { missing[place] += other.missing[place] }
    moments.merge(other.moments)
  }

  var cells: Int { moments.count + missing.reduce(0, +) }

  /// Counts of declared values give the moments without adding up row by row.
  mutating func takeMoments(of values: [Double]) {
    let n = counts.reduce(0, +)
    guard n > 0 else { return }
    guard weights.isEmpty else {
      moments = WeightedMoments(
        values: values, counts: counts, weights: weights, squares: squares)
      return
    }
    let mean = zip(values, counts).reduce(0) { $0 + $1.0 * Double($1.1) } / Double(n)
    let m2 = zip(values, counts).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * Double($1.1) }
    moments = WeightedMoments(Moments(count: n, mean: mean, m2: m2))
  }

  /// Share of the valid answers at a place among the values; nil without any.
  func share(_ place: Int) -> Double? {
    guard moments.count > 0 else { return nil }
    return weights.isEmpty
      ? Double(counts[place]) / Double(moments.count) : weights[place] / moments.weight
  }
}

/// The tables `items` and `distributions`.
func describeItems(
  _ surveys: [ScoredSurvey], _ settings: DescribeSettings
) -> (items: Table, distributions: Table) {
  var items = Table(.items)
  var distributions = Table(.distributions)
  for survey in surveys {
    for wave in survey.waves {
      guard let scores = wave.scores else { continue }
      let tallies = tally(scores.responses, settings.organisation)
      for unit in settings.organisation.units.indices {
        for (i, item) in survey.questionnaire.items.enumerated() {
          guard let tally = tallies[i]?.by[unit], tally.cells > 0 else { continue }
          let row = ItemRow(
            survey: survey.id, wave: wave.label, unit: settings.organisation.units[unit],
            item: item, language: settings.language)
          items.append(row.itemCells(tally))
          // Also where nobody gave a valid answer: a missing row would tell so in a hidden unit.
          distributions.append(
            (tallies[i]?.values ?? []).enumerated().map { place, value in
              row.distributionCells(value, tally, place)
            }, from: row.keys, to: [.shown] + row.labels)
        }
      }
    }
  }
  return (items, distributions)
}

/// Tallies of one item: the scale's values, and a tally per place of unit.
struct ItemTallies {
  let values: [Double]
  let by: [ItemTally]
}

/// By item of the questionnaire; nil: not in the wave.
func tally(_ table: ResponseTable, _ organisation: Organisation) -> [ItemTallies?] {
  table.items.map { column -> ItemTallies? in
    switch column {
    case nil: return nil
    case .coded(let values, let cells):
      return tallyCoded(values, cells, table, organisation)
    case .real(let values, let kinds):
      let answers = zip(values, kinds).map { $1 == 0 ? $0 : .nan }
      var own = organisation.ownMoments(answers, units: table.units, weights: table.weights).map {
        ItemTally(counts: [], moments: $0)
      }
      for (row, kind) in kinds.enumerated() where kind != 0 {
        own[Int(table.units[row])].missing[Int(kind - MissingKind.first)] += 1
      }
      return ItemTallies(values: [], by: organisation.rolledUp(own) { $0.merge($1) })
    }
  }
}

private func tallyCoded(
  _ values: [Double], _ cells: AnswerCells, _ responses: ResponseTable, _ organisation: Organisation
) -> ItemTallies {
  let (count, units) = (organisation.units.count, responses.units)
  var table = [Int](repeating: 0, count: count * 256)
  for (row, cell) in cells.enumerated() { table[Int(units[row]) * 256 + Int(cell)] += 1 }
  var own = (0..<count).map { unit -> ItemTally in
    let start = unit * 256
    var tally = ItemTally(counts: Array(table[start..<start + values.count]))
    for kind in MissingKind.allCases {
      tally.missing[kind.place] = table[start + Int(kind.rawValue)]
    }
    return tally
  }
  if let weights = responses.weights {
    for unit in own.indices {
      own[unit].weights = [Double](repeating: 0, count: values.count)
      own[unit].squares = own[unit].weights
    }
    for (row, cell) in cells.enumerated() where Int(cell) < values.count {
      own[Int(units[row])].weights[Int(cell)] += weights[row]
      own[Int(units[row])].squares[Int(cell)] += weights[row] * weights[row]
    }
  }
  var whole = organisation.rolledUp(own) { $0.merge($1) }
  for unit in whole.indices { whole[unit].takeMoments(of: values) }
  return ItemTallies(values: values, by: whole)
}

private struct ItemRow {
  let survey: String
  let wave: String
  let unit: OrganisationUnit
  let item: Item
  let language: Language

  var keys: [Cell] { [.text(survey), .text(wave), .text(unit.id), .text(item.id)] }
  var labels: [Cell] { [.text(unit.name), .text(item.text.text(in: language))] }

  func itemCells(_ tally: ItemTally) -> [Cell] {
    let n = tally.moments.count
    func count(_ kinds: MissingKind...) -> Cell {
      .integer(kinds.reduce(0) { $0 + tally.missing[$1.place] })
    }
    return keys + [
      .integer(n), count(.notAnswered, .userMissing), count(.dontKnow), count(.notAsked),
      count(.outOfRange), Cell(n > 0 ? tally.moments.mean : nil),
      Cell(n > 1 ? tally.moments.sd : nil), .shown, count(.userMissing),
    ] + labels
  }

  /// What stands between the keys and the labels.
  func distributionCells(_ value: Double, _ tally: ItemTally, _ place: Int) -> [Cell] {
    [.text(plain(value)), .integer(tally.counts[place]), Cell(tally.share(place))]
  }
}

/// A whole number without its `.0`.
func plain(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
}
