import Responses
public import Survey

/// Shares of R² by dimension id, for a survey's first outcome.
struct SurveyImportance: Sendable {
  let outcome: QualifiedName
  let shares: [String: Double]
  /// The same in each unit-bootstrap sample, by dimension id; empty without a bootstrap.
  var draws: [String: [Double]] = [:]
}

/// The table `priorities`: newest wave, every unit, first what to improve and then what to
/// preserve. Only dimensions below their reference are improved, only others preserved, so a
/// unit that has fewer gets fewer.
public func prioritise(
  _ surveys: [ScoredSurvey], _ described: Description, _ relations: Relations,
  _ wanted: PrioritySettings
) -> Table {
  let (description, settings) = (described.dimensions, described.settings)
  let (importance, outcomes) = (relations.importance, settings.analysis.outcomes)
  var table = Table(.priorities)
  for (s, survey) in surveys.enumerated() {
    guard let newest = description.cells[s].firstIndex(where: { !$0.isEmpty }) else { continue }
    let comparison = WaveComparison(
      survey: survey, wave: newest, cells: description.cells[s], linked: [], settings: settings)
    let outcome = outcomes.first { $0.source == survey.id }?.name
    let weights = importance[survey.id]
    let chances = PriorityChances(survey, wave: newest, weights, settings)
    let rows = inParallel(settings.organisation.units.count, threads: settings.threads) { unit in
      let found = candidates(comparison, unit, weights, except: outcome)
      let topThree = chances?.topThree(of: found, in: unit)
      return PriorityCandidate.Kind.allCases.flatMap { kind -> [[Cell]] in
        let count = kind == .improve ? wanted.improve : wanted.preserve
        return kind.ordered(found).prefix(count).enumerated().map { rank, place in
          Row(
            candidate: found[place], kind: kind, rank: rank + 1, topThree: topThree?[place]
          ).cells(comparison, unit: unit)
        }
      }
    }
    for row in rows.joined() { table.append(row) }
  }
  return table
}

private func candidates(
  _ comparison: WaveComparison, _ unit: Int, _ importance: SurveyImportance?,
  except outcome: String?
) -> [PriorityCandidate] {
  let survey = comparison.survey
  return survey.questionnaire.dimensions.enumerated().compactMap { d, dimension in
    guard !dimension.measures(outcome), let cell = comparison.cell(d, unit) else { return nil }
    let reference: PriorityCandidate.Reference
    let surplus: Double
    var variance = 0.0
    if let target = dimension.target {
      (reference, surplus) = (.target, cell.estimate.value - target)
    } else if let gap = comparison.gap(d, unit, survey.benchmarks.first) {
      (reference, surplus) = (.benchmark, gap.value)
      variance = comparison.benchmark(survey.benchmarks.first, d, unit)?.sampling?.variance ?? 0
    } else if let change = comparison.change(d, unit).difference {
      (reference, surplus) = (.previous, change.value)
      variance = comparison.previousCell(d, unit)?.estimate.sampling?.variance ?? 0
    } else {
      return nil
    }
    let candidate = PriorityCandidate(
      dimension: d, mean: cell.estimate.value, surplus: surplus, reference: reference,
      referenceVariance: variance, importance: importance?.shares[dimension.id],
      always: dimension.alwaysPriority)
    let isWeighed = importance == nil || candidate.importance != nil
    return isWeighed || candidate.isAlwaysFirst ? candidate : nil
  }
}

extension SurveyDimension {
  /// It is the outcome itself, or the area that an outcome item belongs to.
  fileprivate func measures(_ outcome: String?) -> Bool {
    outcome.map { id == $0 || items.contains($0) } ?? false
  }
}

/// A row of the table.
private struct Row {
  let candidate: PriorityCandidate
  let kind: PriorityCandidate.Kind
  let rank: Int
  let topThree: Double?

  func cells(_ comparison: WaveComparison, unit: Int) -> [Cell] {
    let survey = comparison.survey
    let dimension = survey.questionnaire.dimensions[candidate.dimension]
    let gap = comparison.gap(candidate.dimension, unit, survey.benchmarks.first)
    let place = comparison.settings.organisation.units[unit]
    return [
      .text(survey.id), .text(comparison.label), .text(place.id), .text(kind.rawValue),
      .integer(rank), .text(dimension.id), Cell(candidate.mean), Cell(gap?.value),
      Cell(candidate.importance), Cell(topThree),
      .text(reason(candidate).text(in: comparison.settings.language)), .text(place.name),
      .text(dimension.label.text(in: comparison.settings.language)),
    ]
  }
}

private func reason(_ candidate: PriorityCandidate) -> LocalizedText {
  let size = abs(candidate.surplus)
  var texts: [Language: String] = [:]
  for language in Language.allCases {
    let against = words(candidate.reference, language)
    var text: String
    if size < 5e-10 {
      text =
        [.nb: "likt med ", .nn: "likt med ", .en: "equal to "][language, default: ""] + against
    } else {
      let points = decimal(size, places: 2, language)
      let below = candidate.surplus < 0
      switch language {
      case .nb: text = "\(points) \(below ? "under" : "over") \(against)"
      case .nn: text = "\(points) \(below ? "under" : "over") \(against)"
      case .en: text = "\(points) \(below ? "below" : "above") \(against)"
      }
    }
    if candidate.isAlwaysFirst {
      text +=
        [
          .nb: "; skal alltid prioriteres", .nn: "; skal alltid prioriterast",
          .en: "; always a priority",
        ][language, default: ""]
    }
    if let share = candidate.importance {
      let percent = decimal(share * 100, places: 0, language)
      text +=
        [
          .nb: "; bærer \(percent) % av det modellen forklarer",
          .nn: "; ber \(percent) % av det modellen forklarer",
          .en: "; carries \(percent)% of what the model explains",
        ][language, default: ""]
    }
    texts[language] = text
  }
  return LocalizedText(texts)
}

private func words(_ reference: PriorityCandidate.Reference, _ language: Language) -> String {
  switch (reference, language) {
  case (.target, .nb): "målet"
  case (.target, .nn): "målet"
  case (.target, .en): "the target"
  case (.benchmark, .nb): "sammenligningstallet"
  case (.benchmark, .nn): "samanlikningstalet"
  case (.benchmark, .en): "the benchmark"
  case (.previous, .nb): "forrige måling"
  case (.previous, .nn): "førre måling"
  case (.previous, .en): "the wave before"
  }
}

/// A number for people: decimal comma in Norwegian, a true minus, half away from zero. A dash for what
/// is not a number, ten to a power for what has over fifteen digits.
func decimal(_ value: Double, places: Int, _ language: Language) -> String {
  guard value.isFinite else { return "\u{2013}" }
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  guard abs(value) * scale < 1e15 else {
    let text = "\(abs(value))"
    let digits = language == .en ? text : text.replacing(".", with: ",")
    return (value < 0 ? "\u{2212}" : "") + digits
  }
  let units = Int((abs(value) * scale).rounded())
  let digits = String(units)
  let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
  let whole = padded.dropLast(places)
  let mark = language == .en ? "." : ","
  let text = places == 0 ? padded : whole + mark + padded.suffix(places)
  return value < 0 && units > 0 ? "\u{2212}" + text : String(text)
}
