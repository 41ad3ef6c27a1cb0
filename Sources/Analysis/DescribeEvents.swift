import Responses
import Statistics
import Survey

/// The table `events`: from items where there are answers, else as published.
func describeEvents(_ surveys: [ScoredSurvey], _ settings: DescribeSettings) -> Table {
  var table = Table(.events)
  for survey in surveys {
    for wave in survey.waves {
      let counts = survey.questionnaire.events.map { event in
        eventCounts(event, survey.questionnaire, wave, settings)
      }
      for (place, unit) in settings.organisation.units.enumerated() {
        for (event, counts) in zip(survey.questionnaire.events, counts) {
          guard let counted = counts[place], counted.n > 0 else { continue }
          table.append([
            .text(survey.id), .text(wave.label), .text(unit.id), .text(event.id),
            .integer(counted.n), .integer(counted.count), .number(counted.share),
            Cell(counted.interval?.low), Cell(counted.interval?.high), .shown, .text(unit.name),
            .text(event.text.text(in: settings.language)),
          ])
        }
      }
    }
  }
  return table
}

/// How many in a unit answered, and how many of them the event counts.
private struct EventCount {
  var n: Int
  var count: Int
  /// Of a weighted wave: 1 where the event counts, else 0.
  var weighted: WeightedMoments?
  /// Persons in the finite population; nil for a superpopulation.
  var population: Int?

  var share: Double { weighted?.mean ?? Double(count) / Double(n) }
  /// Wilson's.
  var interval: Interval? {
    weighted.map { wilson($0, population: population) }
      ?? wilson(count: count, of: n, population: population)
  }
}

/// By place of unit; nil: no data.
private func eventCounts(
  _ event: SurveyEvent, _ questionnaire: Questionnaire, _ wave: ScoredWave,
  _ settings: DescribeSettings
) -> [EventCount?] {
  let organisation = settings.organisation
  var counts = [EventCount?](repeating: nil, count: organisation.units.count)
  for published in wave.data.events where published.event == event.id {
    counts[published.unit] = EventCount(n: published.n, count: published.count)
  }
  guard let id = event.item, let place = questionnaire.itemIndex[id],
    let column = wave.scores?.item(place), let responses = wave.scores?.responses
  else { return counts }
  let rows = responses.units
  let counted = Set(event.values(on: questionnaire.items[place].scale))
  var tallied = [(n: Int, count: Int)](repeating: (0, 0), count: organisation.units.count)
  for (row, value) in column.enumerated() where !value.isNaN {
    tallied[Int(rows[row])].n += 1
    if counted.contains(value) { tallied[Int(rows[row])].count += 1 }
  }
  let whole = organisation.rolledUp(tallied) { sum, child in
    sum.n += child.n
    sum.count += child.count
  }
  let weighted = responses.weights.map { weights in
    organisation.subtreeMoments(
      column.map { $0.isNaN ? .nan : counted.contains($0) ? 1 : 0 }, units: rows, weights: weights)
  }
  let asked = settings.population(wave.data.invited, answered: rows)
  return whole.indices.map {
    EventCount(
      n: whole[$0].n, count: whole[$0].count, weighted: weighted?[$0], population: asked[$0])
  }
}

extension SurveyEvent {
  /// The values that count as the event: codes as exported, mapped by the scale.
  func values(on scale: Scale) -> [Double] {
    countsAs.compactMap { scale.codes[$0] ?? ExactDecimal($0)?.double }
  }
}
