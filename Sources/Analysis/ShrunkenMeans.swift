import Statistics
import Survey

/// Empirical-Bayes means of units that hold respondents themselves and have no units below them.
struct ShrunkenMeans: Sendable {
  /// By survey, wave, dimension and place of unit; nil: none. Empty without microdata.
  let means: [[[[Double?]]]]

  init(_ surveys: [ScoredSurvey], _ organisation: Organisation) {
    means = surveys.map { survey in
      survey.waves.map { wave in
        guard let scores = wave.scores else { return [] }
        return scores.dimensions.map { column in
          var shrunken = [Double?](repeating: nil, count: organisation.units.count)
          guard
            case .success(let fit) = RandomIntercept.fit(column, groups: scores.responses.units)
          else { return shrunken }
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
