import Responses
import Statistics
import Survey

/// Empirical-Bayes means of units that hold respondents themselves and have no units below them. None
/// where answers carry weights: the model knows none, and would shrink other means than those shown.
struct ShrunkenMeans: Sendable {
  /// By survey, wave, dimension and place of unit; nil: none. Empty without microdata.
  let means: [[[[Double?]]]]

  init(_ surveys: [ScoredSurvey], _ organisation: Organisation, threads: Int = 1) {
    means = surveys.map { survey in
      survey.waves.map { wave in
        guard let scores = wave.scores, scores.responses.weights == nil else { return [] }
        return inParallel(scores.columns.count, threads: threads) { dimension in
          var shrunken = [Double?](repeating: nil, count: organisation.units.count)
          for (unit, mean) in scores.shrunkenMeans(dimension)
          where organisation.children[unit].isEmpty {
            shrunken[unit] = mean
          }
          // An organisation of a single unit is whole and leaf at once: the root stays empty.
          shrunken[organisation.root] = nil
          return shrunken
        }
      }
    }
  }
}

extension Scores {
  /// By place of unit. Where all of a unit answer alike, in every unit, nothing is shrunken: its mean
  /// is believed whole.
  fileprivate func shrunkenMeans(_ dimension: Int) -> [(unit: Int, mean: Double)] {
    guard let moments = codedMoments(dimension) else {
      let column = columns[dimension].doubles()
      return Self.means(RandomIntercept.fit(column, groups: responses.units)) {
        var sums: [Int32: [Double]] = [:]
        for (row, value) in column.enumerated() where !value.isNaN {
          sums[responses.units[row], default: []].append(value)
        }
        return sums.map { (Int($0), Moments($1).mean) }
      }
    }
    let held = moments.indices.filter { moments[$0].count > 0 }
    return Self.means(
      RandomIntercept.fit(
        held.map { moments[$0] }, codes: held.map { Int32(truncatingIfNeeded: $0) })
    ) { held.map { ($0, moments[$0].mean) } }
  }

  private static func means(
    _ fit: Result<RandomIntercept, NotEstimable>, own: () -> [(Int, Double)]
  ) -> [(unit: Int, mean: Double)] {
    switch fit {
    case .success(let fit): fit.groups.map { (Int($0.code), $0.shrunkenMean) }
    case .failure(.noVariance): own().map { (unit: $0.0, mean: $0.1) }
    case .failure: []
    }
  }
}
