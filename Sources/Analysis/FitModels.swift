import Responses
import Statistics
import Survey

/// A regression of one wave, with all that the tables need.
struct FittedModel: Sendable {
  let settings: ModelSettings
  let wave: String
  let outcome: RelationVariable
  /// Controls, then predictors.
  let controls: [RelationVariable]
  let predictors: [RelationVariable]
  let n: Int
  let units: Int
  let fit: Result<LinearModel, NotEstimable>
  let inference: ModelInference?
  /// Where importance is asked for and can be worked out.
  let products: GroupedCrossProducts?
  let importance: RelativeImportance?
  var bootstrap: ImportanceBootstrap?
  var responseRate: Double?
  var icc2: Double?

  var isSameSource: Bool { (controls + predictors).contains { $0.sameSource(as: outcome) } }

  fileprivate var isResampled: Bool {
    importance != nil && !(settings.isForPriorities && predictors.count > mostResampled)
  }

  func judged() -> (claim: RelationClaim, why: [Caution]) {
    var model: LinearModel?
    var obstacle: NotEstimable?
    switch fit {
    case .success(let found): model = found
    case .failure(let reason): obstacle = reason
    }
    var highest = model?.varianceInflation.compactMap(\.self).max()
    if let model, !model.aliased.isEmpty { highest = .infinity }
    return RelationEvidence(
      n: n, units: units, atUnitLevel: settings.level == .unit, obstacle: obstacle,
      df: inference?.joint?.df2 ?? (inference?.reason == .lowDF ? 0 : nil), interval: nil,
      q: inference?.joint?.p, sameSource: isSameSource,
      responseRate: responseRate, icc2: icc2, highestVIF: highest
    ).judged()
  }
}

/// A model that we add is resampled only up to this many predictors: exact importance takes twice
/// the time for each one more.
private let mostResampled = 12

/// Complete rows of a model's variables: outcome, controls, predictors.
private struct ModelRows {
  let columns: [[Double]]
  /// Cluster by row: the unit's place.
  let units: [Int32]
}

func fitModels(
  _ sources: RelationSources, _ reliability: ReliabilityDescription, _ models: [ModelSettings]
) -> [FittedModel] {
  let waves = sources.waves.map { RelationWave(sources, $0) }
  let threads = sources.settings.threads
  let fitted = inParallel(models.count * waves.count, threads: threads) { place in
    fitModel(models[place / waves.count], waves[place % waves.count], reliability)
  }.compactMap(\.self)
  return resampled(fitted, sources.settings.analysis, threads: threads)
}

/// The same models with intervals of their importance. Replicates are drawn in blocks, so that the
/// largest model does not keep one thread while the others rest.
private func resampled(
  _ models: [FittedModel], _ analysis: AnalysisSettings, threads: Int
) -> [FittedModel] {
  let block = 100
  let jobs = models.indices.filter { models[$0].isResampled }.flatMap { model in
    stride(from: 0, to: analysis.replicates, by: block).map { (model: model, first: $0) }
  }
  let draws = inParallel(jobs.count, threads: threads) { place -> ImportanceBootstrap.Draws? in
    let (model, first) = (models[jobs[place].model], jobs[place].first)
    return model.products.map {
      ImportanceBootstrap.Draws(
        $0, controls: model.controls.count,
        replicates: first..<min(first + block, analysis.replicates), seed: analysis.seed)
    }
  }
  var found = models
  for model in Set(jobs.map(\.model)) {
    found[model].bootstrap = ImportanceBootstrap(
      zip(jobs, draws).filter { $0.0.model == model }.compactMap(\.1))
  }
  return found
}

private func fitModel(
  _ settings: ModelSettings, _ wave: RelationWave, _ reliability: ReliabilityDescription
) -> FittedModel? {
  guard let outcome = wave.sources.variable(settings.outcome) else { return nil }
  // Priorities are made for the newest wave alone.
  if settings.isForPriorities, let survey = outcome.survey,
    wave.sources.surveys[survey].waves.first(where: { $0.scores != nil })?.label != wave.label
  {
    return nil
  }
  let controls = settings.controls.compactMap(wave.sources.variable)
  let predictors = settings.predictors.compactMap(wave.sources.variable)
  let variables = [outcome] + controls + predictors
  let rows = settings.level == .unit ? wave.unitRows(variables) : wave.respondentRows(variables)
  guard let rows, !rows.units.isEmpty else { return nil }
  let fit = LinearModel.fit(
    outcome: rows.columns[0], predictors: Array(rows.columns.dropFirst()),
    names: (controls + predictors).map { "\($0.name)" },
    clusters: rows.units)
  let wanted =
    settings.importance && predictors.count <= RelativeImportance.mostPredictors
    && (try? fit.get()) != nil
  let products =
    wanted ? GroupedCrossProducts(columns: rows.columns, groups: rows.units) : nil
  let importance = products?.correlations().map {
    RelativeImportance(correlations: $0, controls: controls.count)
  }
  return FittedModel(
    settings: settings, wave: wave.label, outcome: outcome, controls: controls,
    predictors: predictors, n: rows.units.count, units: Set(rows.units).count, fit: fit,
    inference: (try? fit.get())?.inference(settings.errors), products: products,
    importance: importance,
    responseRate: wave.responseRate(variables),
    icc2: settings.level == .unit ? wave.lowestICC2(variables, reliability) : nil)
}

extension ModelSettings {
  /// Clusters are units; over units every row is a cluster of its own, and CR2 is then of the
  /// HC kind (HC2 with Satterthwaite degrees of freedom).
  fileprivate var errors: Statistics.StandardErrors {
    switch standardErrors {
    case .classical: .classical
    case .hc3: .hc3
    case .cr1: .cr1
    case .cr2: .cr2
    }
  }
}

extension RelationWave {
  fileprivate func respondentRows(_ variables: [RelationVariable]) -> ModelRows? {
    guard let survey = variables[0].survey, let units = units(survey),
      variables.allSatisfy({ $0.survey == survey })
    else { return nil }
    let columns = variables.compactMap(column)
    return columns.count == variables.count ? Self.complete(columns, units) : nil
  }

  fileprivate func unitRows(_ variables: [RelationVariable]) -> ModelRows? {
    let columns = variables.map(unitValues)
    return Self.complete(columns, columns[0].indices.map(Int32.init))
  }

  private static func complete(_ columns: [[Double]], _ units: [Int32]) -> ModelRows {
    let rows = units.indices.filter { row in columns.allSatisfy { !$0[row].isNaN } }
    return ModelRows(
      columns: columns.map { column in rows.map { column[$0] } }, units: rows.map { units[$0] })
  }
}
