public import Classification
import Responses
public import Survey

/// An indicator of the pipeline, and what it is.
public struct ClassifiedIndicator: Sendable {
  /// Qualified id.
  public let name: QualifiedName
  public let text: LocalizedText
  public let source: Source
  public let classification: IndicatorClassification
  /// The catalogue's row, where it has one.
  public let entry: CatalogueEntry?
}

/// Every indicator of the pipeline: the catalogue's in its order, then register values, then each
/// survey's dimensions, items and events, and the principles, that the catalogue does not name.
/// - Parameter labels: an analyst's own; they stand where the catalogue declares nothing.
public func classifyIndicators(
  _ data: ValidatedData, catalogue: [CatalogueEntry], principles: [Principle] = [],
  labels: OwnLabels = .none
) -> [ClassifiedIndicator] {
  let known =
    measuredIndicators(data, labels) + principles.flatMap { measured($0, data, labels) }
  let places = Dictionary(
    known.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  var named: Set<QualifiedName> = []
  let listed = catalogue.compactMap { entry -> ClassifiedIndicator? in
    let name = QualifiedName(entry.indicator) ?? QualifiedName(planned: entry.indicator)
    guard named.insert(name).inserted else { return nil }
    let measured = places[name].map { known[$0] }
    return ClassifiedIndicator(
      name: name, text: LocalizedText(entry.text),
      source: measured?.source ?? entry.source ?? .register,
      classification: measured?.classify(entry)
        ?? classify(text: entry.text, unit: entry.unit, declared: entry, labels: labels),
      entry: entry)
  }
  let rest = known.filter { !named.contains($0.name) }.map { measured in
    ClassifiedIndicator(
      name: measured.name, text: measured.text, source: measured.source,
      classification: measured.classify(nil), entry: nil)
  }
  return listed + rest
}

/// Something that the pipeline holds values of.
private struct MeasuredIndicator {
  let name: QualifiedName
  let text: LocalizedText
  let source: Source
  /// Given the catalogue's row, where there is one.
  let classify: @Sendable (CatalogueEntry?) -> IndicatorClassification
}

private func measuredIndicators(
  _ data: ValidatedData, _ labels: OwnLabels
) -> [MeasuredIndicator] {
  var found: [MeasuredIndicator] = []
  for register in data.registers {
    var seen: Set<String> = []
    for value in register.values where seen.insert(value.indicator).inserted {
      let text = value.indicator.replacing("_", with: " ")
      found.append(
        MeasuredIndicator(
          name: QualifiedName(register.id, value.indicator), text: LocalizedText(text),
          source: .register,
          classify: { entry in
            classify(
              text: entry?.text ?? text, unit: entry?.unit ?? "", declared: entry, labels: labels)
          }))
    }
  }
  for survey in data.surveys {
    let questionnaire = survey.declaration.questionnaire
    let source = Source(questionnaire.population)
    let id = survey.declaration.id
    found += questionnaire.dimensions.map { dimension in
      MeasuredIndicator(
        name: QualifiedName(id, dimension.id), text: dimension.label, source: source,
        classify: { classify(dimension, declared: $0, labels: labels) })
    }
    found += questionnaire.items.map { item in
      MeasuredIndicator(
        name: QualifiedName(id, item.id), text: item.text, source: source,
        classify: { classify(item, declared: $0, labels: labels) })
    }
    found += questionnaire.events.filter { questionnaire.itemIndex[$0.id] == nil }.map { event in
      MeasuredIndicator(
        name: QualifiedName(id, event.id), text: event.text, source: source,
        classify: { classify(event, declared: $0, labels: labels) })
    }
  }
  return found
}

/// A principle, once for each survey that asks about it: the mean of experiences is an experience.
private func measured(
  _ principle: Principle, _ data: ValidatedData, _ labels: OwnLabels
) -> [MeasuredIndicator] {
  data.surveys.map(\.declaration).filter { survey in
    principle.items.contains { $0.source == survey.id }
  }.map { survey in
    let dimension = SurveyDimension(
      id: principle.id, label: LocalizedText(principle.text),
      items: principle.items.filter { $0.source == survey.id }.map(\.name))
    return MeasuredIndicator(
      name: QualifiedName(survey.id, principle.id), text: dimension.label,
      source: Source(survey.questionnaire.population),
      classify: { classify(dimension, declared: $0, labels: labels) })
  }
}

/// The table `indicators`.
func indicatorTable(
  _ indicators: [ClassifiedIndicator], _ witnesses: [QualifiedName: DataWitness],
  _ language: Language
) -> Table {
  let labels = Dictionary(
    indicators.map { ($0.name, $0.text.text(in: language)) },
    uniquingKeysWith: { first, _ in first })
  var table = Table(.indicators)
  for indicator in indicators {
    let found = indicator.classification
    table.append(
      [
        .text("\(indicator.name)"), .text(indicator.text.text(in: language)),
        .text(indicator.source.rawValue), .text(found.role.rawValue), Cell(found.position),
        .text(found.quality.rawValue), Cell(found.confidence), .text(found.origin.rawValue),
        .text(found.evidence.text(in: language)), .boolean(found.borderline),
        Cell(indicator.entry?.area), Cell(found.resultProbability),
      ] + IndicatorQuality.allCases.map { Cell(found.qualityProbabilities[$0] ?? 0) } + [
        Cell(witnesses[indicator.name]?.position),
        Cell(witnesses[indicator.name]?.sentence(language) { labels[$0] ?? "\($0)" }),
      ])
  }
  return table
}
