import Responses
public import Survey

/// What goes with what, and how much of the outcome each driver carries.
public struct Relations: Sendable {
  let correlations: [CorrelationEstimate]
  let models: [FittedModel]
  let tables: [Table]
  /// What the manifest must not keep quiet about.
  let notes: [QualityNote]
  /// By survey id: what the survey's dimensions carry of its first outcome.
  let importance: [String: SurveyImportance]
}

public func relate(
  _ surveys: [ScoredSurvey], _ data: ValidatedData, _ indicators: [ClassifiedIndicator],
  _ description: Description, _ frame: PublicationFrame
) -> Relations {
  let sources = RelationSources(
    surveys: surveys, registers: data.registers, indicators: indicators,
    settings: description.settings, disclosure: frame.disclosure)
  let ours = priorityModels(sources)
  let asked = frame.analysis.models + ours
  let named =
    frame.analysis.leadership + frame.analysis.outcomes
    + asked.flatMap { [$0.outcome] + $0.controls + $0.predictors }
  let waves = sources.waves.map {
    RelationWave(sources, $0, summed: named.compactMap(sources.variable))
  }
  let correlations = correlate(sources, waves, description.reliability)
  let items = correlateItems(sources)
  let models = fitModels(waves, description.reliability, asked)
  let tables = modelTables(models)
  return Relations(
    correlations: correlations, models: models,
    tables: [correlationTable(correlations), itemCorrelationTable(items, sources)] + tables
      + [importanceTable(models)],
    notes: pairwiseMatrixNotes(items, correlations, sources),
    importance: surveyImportance(sources, models, ours))
}

extension ModelSettings {
  /// Made by us, so that priorities weigh every dimension of a survey and not only the few that
  /// a model was declared for.
  var isForPriorities: Bool { id.hasPrefix(reservedModelPrefix) }
}

/// For each survey with an outcome: its first outcome on all other dimensions, unless a declared
/// model does just that. Dimensions that share an item with the outcome are left out.
private func priorityModels(_ sources: RelationSources) -> [ModelSettings] {
  sources.surveys.compactMap { survey in
    guard let outcome = sources.settings.analysis.outcomes.first(where: { $0.source == survey.id }),
      let wave = survey.waves.first(where: { $0.scores != nil }), let scores = wave.scores
    else { return nil }
    let questionnaire = survey.questionnaire
    let own = questionnaire.dimensions.first { $0.id == outcome.name }?.items ?? [outcome.name]
    let predictors = zip(questionnaire.dimensions, scores.columns).compactMap {
      dimension, column in
      dimension.id != outcome.name && Set(dimension.items).isDisjoint(with: own)
        && column.holdsAny ? QualifiedName(survey.id, dimension.id) : nil
    }
    let declared = sources.settings.analysis.models.contains {
      $0.level == .respondent && $0.importance && $0.outcome == outcome && $0.controls.isEmpty
        && Set($0.predictors) == Set(predictors)
    }
    if predictors.isEmpty || declared { return nil }
    return ModelSettings(
      id: reservedModelPrefix + survey.id, level: .respondent, outcome: outcome,
      predictors: predictors, standardErrors: .cr2, importance: true)
  }
}

extension ScoredWave {
  /// More is known of it than a response rate.
  fileprivate var hasMeans: Bool {
    if case .rateOnly = data.content { false } else { true }
  }
}

private func surveyImportance(
  _ sources: RelationSources, _ models: [FittedModel], _ ours: [ModelSettings]
) -> [String: SurveyImportance] {
  var found: [String: SurveyImportance] = [:]
  for survey in sources.surveys {
    let outcomes = sources.settings.analysis.outcomes
    guard let outcome = outcomes.first(where: { $0.source == survey.id }),
      let newest = survey.waves.first(where: \.hasMeans)
    else { continue }
    let mine = models.filter {
      $0.settings.outcome == outcome && $0.settings.level == .respondent && $0.importance != nil
        && $0.controls.isEmpty && $0.wave == newest.label
    }
    // Ours; where none was made, the declared one that is as wide. A narrower one weighs too little.
    let own = ours.first { $0.outcome == outcome }?.id
    let widest = mine.map { $0.predictors.count }.max()
    guard
      let model = mine.first(where: {
        own == nil ? $0.predictors.count == widest : $0.settings.id == own
      }),
      let importance = model.importance
    else { continue }
    let sum = importance.lmg.reduce(0, +)
    guard sum > 0 else { continue }
    found[survey.id] = SurveyImportance(
      outcome: outcome,
      shares: Dictionary(
        zip(model.predictors.map(\.name.name), importance.lmg.map { $0 / sum }),
        uniquingKeysWith: { first, _ in first }),
      draws: model.bootstrap.map { bootstrap in
        Dictionary(
          zip(model.predictors.map(\.name.name), bootstrap.shares),
          uniquingKeysWith: { first, _ in first })
      } ?? [:])
  }
  return found
}

extension Relations {
  /// Rows of all its tables.
  public var rows: Int { tables.reduce(0) { $0 + $1.rowCount } }
}
