import Responses
import Statistics
import Survey

/// What one unit's answers to one dimension say. A parent's cell holds its whole subtree.
struct DimensionCell: Sendable {
  /// Respondents with a score; nil where it was not published.
  let n: Int?
  let estimate: MeanEstimate
  /// Scale points, n − 1; nil for one respondent, or where it was not published.
  let sd: Double?
  let interval: Interval?
  /// Persons in the finite population; nil for a superpopulation.
  var population: Int?
  /// Σ of the respondents' weights, n without weights; nil where there are no answers.
  var weight: Double?
}

/// Cells of a wave: by dimension of the questionnaire, then by place of unit; nil: no data.
typealias DimensionCells = [[DimensionCell?]]

/// The dimensions of every survey and wave, for every unit.
struct DimensionDescription: Sendable {
  /// By survey, then wave, as declared.
  let cells: [[DimensionCells]]
}

/// What describing needs beside the answers.
struct DescribeSettings: Sendable {
  let organisation: Organisation
  let analysis: AnalysisSettings
  let language: Language
  /// No result depends on it.
  var threads = 1
  /// Whether the table `distributions` is to have rows.
  var distributions = true

  /// Persons that a unit's subtree could have answered for, by place: those invited in the finite
  /// frame; nil for a superpopulation, or where it is unknown.
  func population(_ invited: Invited?, answered rows: [Int32]) -> [Int?] {
    organisation.subtree(analysis.frame == .finite ? invited : nil, answered: rows)
  }
}

func describeDimensions(
  _ surveys: [ScoredSurvey], _ settings: DescribeSettings
) -> DimensionDescription {
  DimensionDescription(
    cells: surveys.map { survey in
      survey.waves.map { wave in
        switch wave.data.content {
        case .rateOnly: []
        case .published(let means, let rounding):
          publishedCells(survey.questionnaire, means, rounding, settings)
        case .microdata: wave.scores.map { scoredCells($0, wave.data.invited, settings) } ?? []
        }
      }
    })
}

private func publishedCells(
  _ questionnaire: Questionnaire, _ means: [PublishedMean], _ rounding: ExactDecimal,
  _ settings: DescribeSettings
) -> DimensionCells {
  let units = settings.organisation.units.count
  var cells = DimensionCells(
    repeating: [DimensionCell?](repeating: nil, count: units),
    count: questionnaire.dimensions.count)
  let places = Dictionary(
    questionnaire.dimensions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
  for mean in means {
    guard let place = places[mean.dimension] else { continue }
    let estimate = MeanEstimate(printed: mean.mean, step: rounding, n: mean.n, sd: mean.sd)
    cells[place][mean.unit] = DimensionCell(
      n: mean.n, estimate: estimate, sd: mean.sd, interval: estimate.interval)
  }
  return cells
}

private func scoredCells(
  _ scores: Scores, _ invited: Invited?, _ settings: DescribeSettings
) -> DimensionCells {
  let asked = settings.population(invited, answered: scores.responses.units)
  return inParallel(scores.columns.count, threads: settings.threads) { dimension in
    let moments = scores.subtreeMoments(dimension, settings.organisation)
    return moments.enumerated().map { place, moments in
      guard moments.count > 0 else { return nil }
      return DimensionCell(moments, population: asked[place])
    }
  }
}

extension Scores {
  /// Of a dimension, by place of unit; a parent holds its subtree.
  func subtreeMoments(_ dimension: Int, _ organisation: Organisation) -> [WeightedMoments] {
    if let own = codedMoments(dimension) {
      return organisation.rolledUp(own) { $0.merge($1) }.map(WeightedMoments.init)
    }
    return organisation.subtreeMoments(
      columns[dimension].doubles(), units: responses.units, weights: responses.weights)
  }

  /// Of a dimension, by place of unit, its own respondents only; nil where the scores are not coded.
  func codedMoments(_ dimension: Int) -> [Moments]? {
    guard let sums, let place = codedPlaces[dimension] else { return nil }
    return sums.moments(place)
  }
}

extension DimensionCell {
  /// From scores; `population` is the finite population's size, nil for a superpopulation. Weighted
  /// scores have the linearised variance (`WeightedMoments`), s²/n without weights.
  init(_ moments: WeightedMoments, population: Int?) {
    let n = moments.count
    var sampling: (variance: Double, df: Double)?
    // Equal answers from a few people do not make a mean certain: their spread is unknown.
    let isWhole = population.map { $0 <= n } ?? false
    if n > 1, let variance = moments.meanVariance, variance > 0 || isWhole {
      let correction = population.map { max(0, 1 - Double(n) / Double(max($0, n))) } ?? 1
      sampling = (variance * correction, Double(n - 1))
    }
    let estimate = MeanEstimate(value: moments.mean, sampling: sampling)
    self.init(
      n: n, estimate: estimate, sd: n > 1 ? moments.sd : nil,
      interval: sampling == nil ? nil : estimate.interval, population: population,
      weight: moments.weight)
  }
}

extension MeanEstimate {
  /// The 95 % t interval, widened by rounding; the rounding interval alone where the spread is
  /// unknown; nil when nothing is known.
  var interval: Interval? {
    if let sampling {
      let reach = tHalfWidth(variance: sampling.variance, df: sampling.df)
      return Interval(low: value - reach - rounding.double, high: value + reach + rounding.double)
    }
    guard let printed, rounding > .zero else { return nil }
    return Interval(low: (printed - rounding).double, high: (printed + rounding).double)
  }
}

extension Organisation {
  /// Moments of each unit's subtree, from a column with NaN for missing and each row's unit and weight.
  /// Own rows first, then children in file order: the result never depends on threads.
  func subtreeMoments(
    _ column: [Double], units rows: [Int32], weights: [Double]? = nil
  ) -> [WeightedMoments] {
    if weights == nil {
      return rolledUp(plainMoments(column, units: rows)) { $0.merge($1) }.map(WeightedMoments.init)
    }
    return rolledUp(ownMoments(column, units: rows, weights: weights)) { $0.merge($1) }
  }

  /// Moments of each unit's own rows, in file order within the unit.
  func ownMoments(
    _ column: [Double], units rows: [Int32], weights: [Double]? = nil
  ) -> [WeightedMoments] {
    guard let weights else { return plainMoments(column, units: rows).map(WeightedMoments.init) }
    let (values, starts) = sorted(column, by: rows, where: column)
    let (sizes, _) = sorted(weights, by: rows, where: column)
    return units.indices.map { place in
      let range = starts[place]..<starts[place + 1]
      return WeightedMoments(values[range], weights: Array(sizes[range]))
    }
  }

  private func plainMoments(_ column: [Double], units rows: [Int32]) -> [Moments] {
    let (values, starts) = sorted(column, by: rows, where: column)
    return units.indices.map { Moments(values[starts[$0]..<starts[$0 + 1]]) }
  }

  /// A column's values by unit, in the rows where `present` has one, and where each unit's begin.
  private func sorted(
    _ column: [Double], by rows: [Int32], where present: [Double]
  ) -> (values: [Double], starts: [Int]) {
    var starts = [Int](repeating: 0, count: units.count + 1)
    for (row, value) in present.enumerated() where !value.isNaN { starts[Int(rows[row]) + 1] += 1 }
    for place in units.indices { starts[place + 1] += starts[place] }
    var values = [Double](repeating: 0, count: starts[units.count])
    var next = starts
    for (row, value) in present.enumerated() where !value.isNaN {
      let unit = Int(rows[row])
      values[next[unit]] = column[row]
      next[unit] += 1
    }
    return (values, starts)
  }

  /// Merges each unit's children into it, deepest first, children in file order.
  func rolledUp<Value>(_ own: [Value], _ merge: (inout Value, Value) -> Void) -> [Value] {
    var whole = own
    for place in bottomUp {
      for child in children[place] { merge(&whole[place], whole[child]) }
    }
    return whole
  }

  /// Invited in each unit's subtree; nil where no unit in it has a count, or where one that
  /// answered has none, since a part is not the whole. Answers that belong to the root alone do not
  /// make it a part: nearly all are people whose unit is not known, and who were asked in one.
  /// - Parameter rows: the unit of each answered row; empty where there are no microdata.
  func subtree(_ invited: Invited?, answered rows: [Int32] = []) -> [Int?] {
    switch invited {
    case nil: return [Int?](repeating: nil, count: units.count)
    case .whole(let count): return units.indices.map { $0 == root ? count : nil }
    case .perUnit(let counts):
      var isPart = [Bool](repeating: false, count: units.count)
      for unit in rows where counts[Int(unit)] == nil && Int(unit) != root {
        isPart[Int(unit)] = true
      }
      isPart = rolledUp(isPart) { $0 = $0 || $1 }
      let sums = rolledUp(counts) { sum, child in
        if let child { sum = (sum ?? 0) + child }
      }
      return zip(sums, isPart).map { $1 ? nil : $0 }
    }
  }
}
