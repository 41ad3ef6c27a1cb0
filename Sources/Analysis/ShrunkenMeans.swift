import Responses
import Statistics
import Survey

/// Empirical-Bayes means of units that hold respondents themselves and have no units below them.
struct ShrunkenMeans: Sendable {
  /// By survey, wave, dimension and place of unit; nil: none. Empty without microdata.
  let means: [[[[Double?]]]]

  init(_ surveys: [ScoredSurvey], _ organisation: Organisation, threads: Int = 1) {
    means = surveys.map { survey in
      survey.waves.map { wave in
        guard let scores = wave.scores else { return [] }
        return inParallel(scores.columns.count, threads: threads) { dimension in
          var shrunken = [Double?](repeating: nil, count: organisation.units.count)
          guard case .success(let fit) = scores.randomIntercept(dimension) else { return shrunken }
          for group in fit.groups where organisation.children[Int(group.code)].isEmpty {
            shrunken[Int(group.code)] = group.shrunkenMean
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
  fileprivate func randomIntercept(_ dimension: Int) -> Result<RandomIntercept, NotEstimable> {
    guard let moments = codedMoments(dimension) else {
      return RandomIntercept.fit(columns[dimension].doubles(), groups: responses.units)
    }
    let held = moments.indices.filter { moments[$0].count > 0 }
    return RandomIntercept.fit(
      held.map { moments[$0] }, codes: held.map { Int32(truncatingIfNeeded: $0) })
  }
}
