import Responses
import Statistics
import Survey

/// The table `breakdowns`: background values for the whole organisation, never per unit.
func describeBreakdowns(_ surveys: [ScoredSurvey], _ settings: DescribeSettings) -> Table {
  var table = Table(.breakdowns)
  for survey in surveys {
    for wave in survey.waves {
      guard let scores = wave.scores else { continue }
      for (variable, codes) in zip(survey.questionnaire.background, scores.responses.background) {
        guard let codes else { continue }
        let byValue = scores.dimensions.map { grouped($0, by: codes, into: variable.values.count) }
        for (v, value) in variable.values.enumerated() {
          for (d, dimension) in survey.questionnaire.dimensions.enumerated() {
            let moments = Moments(byValue[d][v])
            guard moments.count > 0 else { continue }
            table.append(
              [
                .text(survey.id), .text(wave.label), .text(variable.id), .text(value.code),
                .text(dimension.id),
              ] + DimensionCell(moments, population: nil).cells + [
                .shown, .text(value.label.text(in: settings.language)),
                .text(dimension.label.text(in: settings.language)),
              ])
          }
        }
      }
    }
  }
  return table
}

/// The values of each code 0..<`count`, in file order; NaN and other codes are left out.
private func grouped(_ column: [Double], by codes: [UInt8], into count: Int) -> [[Double]] {
  var groups = [[Double]](repeating: [], count: count)
  for (value, code) in zip(column, codes) where !value.isNaN && Int(code) < count {
    groups[Int(code)].append(value)
  }
  return groups
}
