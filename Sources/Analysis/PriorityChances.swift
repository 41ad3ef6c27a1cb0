import Responses
import Statistics
import Survey

/// How sure it is that a dimension belongs among a unit's first three: in how many bootstrap samples
/// it does.
///
/// A sample's importance is that of the units drawn (`ImportanceBootstrap`). The unit that is asked
/// about stays, and its means are drawn with their sampling error: normal, with the covariances of the
/// dimensions in that unit, corrected for a finite population where the frame is one, as their
/// intervals are. A reference that is itself estimated is drawn too, taken as independent. Rounding is
/// not.
struct PriorityChances: Sendable {
  private let responses: ResponseTable
  /// By dimension and row, NaN where missing.
  private let columns: [[Double]]
  private let importance: SurveyImportance
  private let replicates: Int
  private let settings: DescribeSettings
  private let population: [Int?]
  /// Rows by unit's place, and the dimensions' ids.
  private let rows: [[Int]]
  private let ids: [String]

  /// Nil without microdata or without a bootstrap.
  init?(
    _ survey: ScoredSurvey, wave: Int, _ importance: SurveyImportance?,
    _ settings: DescribeSettings
  ) {
    let wave = survey.waves[wave]
    guard let scores = wave.scores, let importance,
      let replicates = importance.draws.values.first?.count, replicates > 0
    else { return nil }
    responses = scores.responses
    columns = scores.dimensions
    self.importance = importance
    self.replicates = replicates
    self.settings = settings
    population = settings.population(wave.data.invited, answered: scores.responses.units)
    var rows = [[Int]](repeating: [], count: settings.organisation.units.count)
    for (row, unit) in scores.responses.units.enumerated() { rows[Int(unit)].append(row) }
    self.rows = rows
    ids = survey.questionnaire.dimensions.map(\.id)
  }

  /// By candidate: the share of samples, 0…1, in which it is of the same kind (improve or preserve) as
  /// estimated and among the first three of it.
  func topThree(of candidates: [PriorityCandidate], in unit: Int) -> [Double] {
    guard !candidates.isEmpty else { return [] }
    guard let root = root(candidates.map(\.dimension), in: unit) else {
      return candidates.map { _ in 0 }
    }
    var generator = SplitMix64(seed: settings.analysis.seed, stream: 1 << 32 + UInt64(unit))
    let draws = candidates.map { candidate in
      candidate.importance == nil ? nil : importance.draws[ids[candidate.dimension]]
    }
    let spreads = candidates.map { $0.referenceVariance.squareRoot() }
    let kinds = candidates.map(\.standing.kind)
    var standings = candidates.map(\.standing)
    var found = [Int](repeating: 0, count: candidates.count)
    var (normals, other) = ([Double](), [Double]())
    var first: [Int] = []
    for replicate in 0..<replicates {
      generator.normals(candidates.count, into: &normals)
      generator.normals(candidates.count, into: &other)
      for (place, own) in candidates.enumerated() {
        var noise = 0.0
        for c in candidates.indices { noise += root[place, c] * normals[c] }
        standings[place] = own.standing(
          mean: own.mean + noise, surplus: own.surplus + noise - spreads[place] * other[place],
          importance: draws[place]?[replicate])
      }
      for kind in PriorityCandidate.Kind.allCases {
        firstThree(standings, kind, into: &first)
        for place in first where kinds[place] == kind { found[place] += 1 }
      }
    }
    return found.map { Double($0) / Double(replicates) }
  }

  private func firstThree(
    _ standings: [PriorityCandidate.Standing], _ kind: PriorityCandidate.Kind,
    into first: inout [Int]
  ) {
    first.removeAll(keepingCapacity: true)
    for place in standings.indices where standings[place].kind == kind {
      let at = first.firstIndex { standings[place].comesBefore(standings[$0]) } ?? first.count
      if at < 3 {
        first.insert(place, at: at)
        if first.count > 3 { first.removeLast() }
      }
    }
  }

  /// A square root of the covariance matrix of the means in a unit's subtree, from respondents with a
  /// score in each: Σ bbᵀ with b = w(x − x̄)/Σw · √(n/(n − 1)), positive semidefinite whatever is missing.
  /// The diagonal is the squared standard error. Nil if its eigenvalues were not found.
  private func root(_ dimensions: [Int], in unit: Int) -> Matrix? {
    let places = subtree(unit).flatMap { rows[$0] }
    let weights = responses.weights.map { all in places.map { all[$0] } }
    let terms = dimensions.map { d -> (mean: Double, scale: Double) in
      let column = columns[d]
      let moments = WeightedMoments(places.map { column[$0] }, weights: weights)
      guard moments.count > 1 else { return (0, 0) }
      let n = Double(moments.count)
      let left = population[unit].map { max(0, 1 - n / max(Double($0), n)) } ?? 1
      return (moments.mean, (left * n / (n - 1)).squareRoot() / moments.weight)
    }
    var covariance = Matrix(rows: dimensions.count, columns: dimensions.count)
    for first in stride(from: 0, to: places.count, by: 8192) {
      let block = first..<min(first + 8192, places.count)
      let parts = zip(dimensions, terms).map { d, term in
        block.map { place -> Double in
          let value = columns[d][places[place]]
          return value.isNaN ? 0 : (weights?[place] ?? 1) * (value - term.mean) * term.scale
        }
      }
      covariance.accumulate(Matrix(columns: parts).crossProduct())
    }
    return covariance.symmetricRoot()
  }

  private func subtree(_ unit: Int) -> [Int] {
    [unit] + settings.organisation.children[unit].flatMap(subtree)
  }
}
