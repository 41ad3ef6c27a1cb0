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
  /// Of weighted answers (Kish); nil where all count alike.
  var effectiveN: Double?
  let units: Int
  let fit: Result<ModelEstimate, NotEstimable>
  /// Where importance is asked for and can be worked out.
  let products: GroupedCrossProducts?
  let importance: RelativeImportance?
  /// Places of predictors that are constant: their importance is 0.
  var constants: Set<Int> = []
  var bootstrap: ImportanceBootstrap?
  /// Over 5 % of the replicates that were asked for could not be estimated.
  var isShortOfReplicates = false
  var responseRate: Double?
  var icc2: Double?
  /// Many stand at the top of the scale of one of the variables.
  var hasCeiling = false

  var isSameSource: Bool { (controls + predictors).contains { $0.sameSource(as: outcome) } }

  func judged() -> (claim: RelationClaim, why: [Caution]) {
    var model: ModelEstimate?
    var obstacle: NotEstimable?
    switch fit {
    case .success(let found):
      model = found
      if found.joint?.p == nil { obstacle = found.obstacle }
    case .failure(let reason): obstacle = reason
    }
    var highest = model?.varianceInflation.compactMap(\.self).max()
    if let model, !model.aliased.isEmpty { highest = .infinity }
    var remarks: [Caution] = []
    if model?.components?.share == 0 { remarks.append(.noUnitVariance) }
    if hasCeiling { remarks.append(.ceiling) }
    if isShortOfReplicates { remarks.append(.fewReplicates) }
    return RelationEvidence(
      n: n, effectiveN: effectiveN, units: units, atUnitLevel: settings.level == .unit,
      obstacle: obstacle,
      df: model?.joint?.df2 ?? (obstacle == .lowDF ? 0 : nil), interval: nil,
      q: model?.joint?.p, sameSource: isSameSource,
      responseRate: responseRate, icc2: icc2, highestVIF: highest, remarks: remarks
    ).judged()
  }
}

/// Complete rows of a model's variables: outcome, controls, predictors.
private struct ModelRows {
  let columns: [[Double]]
  /// Cluster by row: the unit's place.
  let units: [Int32]
  /// What each row counts; nil: all alike.
  let weights: [Double]?
}

func fitModels(
  _ waves: [RelationWave], _ reliability: ReliabilityDescription, _ models: [ModelSettings]
) -> [FittedModel] {
  guard let sources = waves.first?.sources else { return [] }
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
  let weighed = models.indices.filter { models[$0].importance != nil }
  let jobs = weighed.filter { models[$0].products != nil }.flatMap { model in
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
  for model in weighed where analysis.replicates > 0 {
    let used = Double(found[model].bootstrap?.used ?? 0)
    found[model].isShortOfReplicates = used < 0.95 * Double(analysis.replicates)
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
  if settings.level == .respondent,
    let found = wave.countedModel(settings, outcome, controls, predictors)
  {
    return found
  }
  let rows =
    settings.level == .unit
    ? wave.unitRows(variables, counting: settings.countsRespondents)
    : wave.respondentRows(variables)
  guard let rows else { return nil }
  guard !rows.units.isEmpty else {
    return FittedModel(
      settings: settings, wave: wave.label, outcome: outcome, controls: controls,
      predictors: predictors, n: 0, units: 0, fit: .failure(.fewObservations), products: nil,
      importance: nil, responseRate: wave.responseRate(variables))
  }
  let fit = rows.estimate(settings, names: (controls + predictors).map { "\($0.name)" })
  let effectiveN = settings.level == .respondent ? rows.effectiveN : nil
  let shares = settings.weighs(predictors) ? try? fit.get() : nil
  let weighed = shares.map {
    rows.importance(
      of: $0, controls: controls.count, n: effectiveN,
      seed: wave.sources.settings.analysis.seed)
  }
  return FittedModel(
    settings: settings, wave: wave.label, outcome: outcome, controls: controls,
    predictors: predictors, n: rows.units.count, effectiveN: effectiveN,
    units: Set(rows.units).count, fit: fit,
    products: weighed?.products, importance: weighed?.importance,
    constants: weighed?.constants ?? [],
    responseRate: wave.responseRate(variables),
    icc2: settings.level == .unit ? wave.lowestICC2(variables, reliability) : nil,
    hasCeiling: settings.level != .unit
      && zip(variables, rows.columns).contains { wave.sources.isAtCeiling($0, $1) })
}

extension RelativeImportance {
  /// Nil where the outcome is constant.
  fileprivate init?(
    _ products: GroupedCrossProducts, controls: Int, n: Double? = nil, seed: UInt64
  ) {
    guard let correlations = products.correlations() else { return nil }
    let rows = n.map { Int($0.rounded(.down)) } ?? products.n
    self.init(correlations: correlations, controls: controls, n: rows, seed: seed)
  }
}

/// What importance rests on, and what is to be drawn again by a bootstrap; nil where there is none.
private struct WeighedModel {
  var products: GroupedCrossProducts?
  var importance: RelativeImportance?
  /// Places of predictors.
  var constants: Set<Int> = []
}

extension ModelRows {
  /// (Σw)²/Σw² (Kish 1965); nil without weights.
  fileprivate var effectiveN: Double? {
    weights.map { weights in
      let squares = weights.reduce(0) { $0 + $1 * $1 }
      let sum = weights.reduce(0, +)
      return squares > 0 ? sum * sum / squares : 0
    }
  }

  /// From sums of products, which sees as much of R² as the model's own QR unless predictors are close
  /// to linear in one another; then from the rows, without a bootstrap; none where those see too little
  /// too.
  fileprivate func importance(
    of model: ModelEstimate, controls: Int, n: Double?, seed: UInt64
  ) -> WeighedModel {
    var products = GroupedCrossProducts(columns: columns, groups: units, weights: weights)
    products.setsConstantsAside = true
    let constants = Set(products.constants.map { $0 - 1 - controls }.filter { $0 >= 0 })
    if let found = RelativeImportance(products, controls: controls, n: n, seed: seed),
      abs(found.rSquared - model.rSquared) <= 1e-9
    {
      return WeighedModel(products: products, importance: found, constants: constants)
    }
    let rows = n.map { Int($0.rounded(.down)) } ?? units.count
    guard
      let found = RelativeImportance(
        columns: columns, controls: controls, weights: weights, n: rows),
      let whole = found.summing(to: model.rSquared, within: 1e-5)
    else { return WeighedModel() }
    return WeighedModel(importance: whole, constants: constants)
  }
}

extension ModelSettings {
  /// Whether the predictors' importance is to be worked out.
  fileprivate func weighs(_ predictors: [RelationVariable]) -> Bool {
    importance && level != .multilevel && predictors.count <= RelativeImportance.mostPredictors
  }
}

extension RelationWave {
  /// A model from sums by unit. Nil where a variable is not coded, or where sums are not accurate
  /// enough or say too little of why nothing can be estimated: then the rows are asked.
  fileprivate func countedModel(
    _ settings: ModelSettings, _ outcome: RelationVariable, _ controls: [RelationVariable],
    _ predictors: [RelationVariable]
  ) -> FittedModel? {
    let variables = [outcome] + controls + predictors
    guard settings.errors != .hc3, predictors.count + controls.count > 0,
      let coded = coded(variables)
    else { return nil }
    let products = coded.crossProducts()
    guard
      let model = try? GroupedRegression.fit(
        products, names: (controls + predictors).map { "\($0.name)" }
      ).get(),
      model.isAccurate, let estimate = ModelEstimate(model, settings.errors)
    else { return nil }
    let weighs = settings.weighs(predictors)
    let tops = variables.map { sources.top(of: $0) }
    let ceilings = coded.counts(atLeast: tops)
    return FittedModel(
      settings: settings, wave: label, outcome: outcome, controls: controls,
      predictors: predictors, n: model.n, units: model.groups, fit: .success(estimate),
      products: weighs ? products : nil,
      importance: weighs
        ? RelativeImportance(
          products, controls: controls.count, seed: sources.settings.analysis.seed) : nil,
      responseRate: responseRate(variables),
      hasCeiling: ceilings.contains { Double($0) > ceilingShare * Double(model.n) })
  }
}

extension ModelRows {
  /// With weights the standard errors are linearised over respondents and CR2 over units, whose
  /// weights are inverse variances.
  fileprivate func estimate(
    _ settings: ModelSettings, names: [String]
  ) -> Result<ModelEstimate, NotEstimable> {
    let predictors = Array(columns.dropFirst())
    if settings.level == .multilevel {
      return RandomInterceptModel.fit(
        outcome: columns[0], predictors: predictors, names: names, groups: units
      ).map { ModelEstimate($0) }
    }
    let isSample = weights != nil && settings.level == .respondent
    return LinearModel.fit(
      outcome: columns[0], predictors: predictors, names: names, clusters: units, weights: weights
    ).map { ModelEstimate($0, isSample ? .linearized : settings.errors) }
  }
}

/// More than this share at the top of a scale is a ceiling (McHorney & Tarlov 1995; Terwee et al.
/// 2007).
private let ceilingShare = 0.15

extension RelationSources {
  /// Whether more than 15 % of the values are the highest that there can be. Registers have none, nor
  /// have dimensions whose items end at different values.
  fileprivate func isAtCeiling(_ variable: RelationVariable, _ values: [Double]) -> Bool {
    guard let top = top(of: variable) else { return false }
    return Double(values.count { $0 >= top }) > ceilingShare * Double(values.count)
  }

  /// The highest value that there can be; nil where there is none.
  fileprivate func top(of variable: RelationVariable) -> Double? {
    let tops: Set<Double>
    switch variable.place {
    case .register: return nil
    case .item(let survey, let i): tops = [surveys[survey].questionnaire.items[i].scale.max]
    case .dimension(let survey, let d):
      let questionnaire = surveys[survey].questionnaire
      tops = Set(
        questionnaire.dimensions[d].items.compactMap { id in
          questionnaire.itemIndex[id].map { questionnaire.items[$0].scale.max }
        })
    }
    return tops.count == 1 ? tops.first : nil
  }
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
    return columns.count == variables.count
      ? Self.complete(columns, units, weights(survey)) : nil
  }

  /// - Parameter counting: each unit counts by its respondents.
  fileprivate func unitRows(_ variables: [RelationVariable], counting: Bool) -> ModelRows? {
    let columns = variables.map(unitValues)
    let weights = counting ? unitCounts(variables) : nil
    return Self.complete(
      columns + [weights].compactMap(\.self), columns[0].indices.map(Int32.init), nil,
      weightsLast: counting)
  }

  private static func complete(
    _ columns: [[Double]], _ units: [Int32], _ weights: [Double]?, weightsLast: Bool = false
  ) -> ModelRows {
    let rows = units.indices.filter { row in columns.allSatisfy { !$0[row].isNaN } }
    var kept = columns.map { column in rows.map { column[$0] } }
    let last = weightsLast ? kept.removeLast() : nil
    return ModelRows(
      columns: kept, units: rows.map { units[$0] },
      weights: last
        ?? weights.map { weights in meanOne(rows.map { weights[$0] }) }
    )
  }

  /// Respondents behind each unit's row, by place, NaN where not known: of the outcome; where it is a
  /// register's, the fewest among the survey variables, and without any the register's own count.
  private func unitCounts(_ variables: [RelationVariable]) -> [Double] {
    let counted =
      variables[0].survey == nil ? variables.filter { $0.survey != nil } : [variables[0]]
    let counts = (counted.isEmpty ? [variables[0]] : counted).map(unitCounts)
    return counts[0].indices.map { place in
      let own = counts.map { $0[place] }
      return own.contains { $0.isNaN } ? .nan : own.reduce(.infinity, min)
    }
  }
}
