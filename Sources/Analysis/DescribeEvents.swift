import Responses
import Statistics
import Survey

/// The table `events`: from items where there are answers, else as published.
func describeEvents(_ surveys: [ScoredSurvey], _ settings: DescribeSettings) -> Table {
  var table = Table(.events)
  for survey in surveys {
    for wave in survey.waves {
      let counts = survey.questionnaire.events.map { event in
        eventCounts(event, survey.questionnaire, wave, settings.organisation)
      }
      for (place, unit) in settings.organisation.units.enumerated() {
        for (event, counts) in zip(survey.questionnaire.events, counts) {
          guard let (n, count) = counts[place], n > 0 else { continue }
          let share = wilson(count: count, of: n)
          table.append([
            .text(survey.id), .text(wave.label), .text(unit.id), .text(event.id), .integer(n),
            .integer(count), .number(Double(count) / Double(n)), Cell(share?.low),
            Cell(share?.high), .shown, .text(unit.name),
            .text(event.text.text(in: settings.language)),
          ])
        }
      }
    }
  }
  return table
}

/// (n, count) by place of unit; nil: no data.
private func eventCounts(
  _ event: SurveyEvent, _ questionnaire: Questionnaire, _ wave: ScoredWave,
  _ organisation: Organisation
) -> [(Int, Int)?] {
  var counts = [(Int, Int)?](repeating: nil, count: organisation.units.count)
  for published in wave.data.events where published.event == event.id {
    counts[published.unit] = (published.n, published.count)
  }
  guard let id = event.item, let place = questionnaire.itemIndex[id],
    let column = wave.scores?.items[place], let rows = wave.scores?.responses.units
  else { return counts }
  let counted = Set(event.values(on: questionnaire.items[place].scale))
  let own = [(Int, Int)](repeating: (0, 0), count: organisation.units.count)
  var tallied = own
  for (row, value) in column.enumerated() where !value.isNaN {
    tallied[Int(rows[row])].0 += 1
    if counted.contains(value) { tallied[Int(rows[row])].1 += 1 }
  }
  return organisation.rolledUp(tallied) { sum, child in
    sum.0 += child.0
    sum.1 += child.1
  }
}

extension SurveyEvent {
  /// The values that count as the event: codes as exported, mapped by the scale.
  func values(on scale: Scale) -> [Double] {
    countsAs.compactMap { scale.codes[$0] ?? ExactDecimal($0)?.double }
  }
}
