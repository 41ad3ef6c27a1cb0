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
        let byValue = scores.columns.map {
          grouped($0, by: codes, weights: scores.responses.weights, into: variable.values.count)
        }
        for (v, value) in variable.values.enumerated() {
          for (d, dimension) in survey.questionnaire.dimensions.enumerated() {
            let moments = byValue[d][v]
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

/// Moments of the values of each code 0..<`count`, in file order; NaN and other codes are left out.
private func grouped(
  _ scores: ScoreColumn, by codes: [UInt8], weights: [Double]?, into count: Int
) -> [WeightedMoments] {
  if case .coded(let scores) = scores, weights == nil {
    let places = scores.numerators.count
    let table = ContingencyTable(codes, scores.cells, rows: count, columns: places)
    return (0..<count).map { value in
      WeightedMoments(scores.moments(counts: (0..<places).map { table[value, $0] }))
    }
  }
  let column = scores.doubles()
  var rows = [[Int]](repeating: [], count: count)
  for (row, value) in column.enumerated() where !value.isNaN && Int(codes[row]) < count {
    rows[Int(codes[row])].append(row)
  }
  return rows.map { own in
    WeightedMoments(own.map { column[$0] }, weights: weights.map { all in own.map { all[$0] } })
  }
}
