import Responses
import Statistics
import Survey

/// The table `principles`: for each mark of good practice, the mean over respondents of their
/// mean over its answered items (turned), survey by survey, units as a tree. A mean has one scale:
/// items on another one than the first of the principle's items are left out.
func describePrinciples(
  _ surveys: [ScoredSurvey], _ principles: [Principle], _ settings: DescribeSettings
) -> Table {
  var table = Table(.principles)
  for survey in surveys {
    for wave in survey.waves {
      guard let scores = wave.scores else { continue }
      let asked = settings.population(
        wave.data.invited, answered: scores.responses.units)
      let columns = principles.map { principle -> [WeightedMoments]? in
        let items = principle.items.filter { $0.source == survey.id }.map(\.name)
        let answers = turnedColumns(
          of: ofOneScale(items, in: survey.questionnaire, scores.responses),
          in: survey.questionnaire
        ) { scores.item($0) }
        guard !answers.isEmpty else { return nil }
        let means = meanOfAnswered(answers, rows: scores.responses.rowCount, needed: 1)
        return settings.organisation.subtreeMoments(
          means, units: scores.responses.units, weights: scores.responses.weights)
      }
      for (place, unit) in settings.organisation.units.enumerated() {
        for (principle, moments) in zip(principles, columns) {
          guard let moments = moments?[place], moments.count > 0 else { continue }
          let cell = DimensionCell(moments, population: asked[place])
          table.append([
            .text(survey.id), .text(wave.label), .text(unit.id), .text(principle.id),
            .text(principle.area), Cell(cell.n), Cell(cell.estimate.value),
            Cell(cell.interval?.low), Cell(cell.interval?.high), .shown, .text(unit.name),
            .text(principle.text),
          ])
        }
      }
    }
  }
  return table
}

/// Those items in the wave that have the ends of the first one's scale.
private func ofOneScale(
  _ ids: [String], in questionnaire: Questionnaire, _ responses: ResponseTable
) -> [String] {
  let present = ids.compactMap { id in
    questionnaire.itemIndex[id].flatMap {
      responses.items[$0] == nil ? nil : questionnaire.items[$0]
    }
  }
  guard let first = present.first?.scale else { return [] }
  return present.filter { $0.scale.min == first.min && $0.scale.max == first.max }.map(\.id)
}
