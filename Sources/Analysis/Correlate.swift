import Responses
import Statistics
import Survey

/// One correlation, before and after its family is known.
struct CorrelationEstimate: Sendable {
  let level: AnalysisSettings.Level
  let method: AnalysisSettings.Method
  let wave: String
  let x: RelationVariable
  let y: RelationVariable
  let units: Int
  let estimate: Correlation
  /// CR2 test of the slope, clusters are units, linearised of weighted answers; of a rank correlation,
  /// which has no weights, that of the same pair's scores without weights, since answers of a unit are
  /// no independent ones however they are counted. At respondent level.
  var cluster: ClusteredSlope?
  var responseRate: Double?
  var icc2: Double?
  /// Of weighted answers (Kish); nil where all count alike.
  var effectiveN: Double?
  /// Benjamini–Hochberg within level, method and wave, over those that are not too few for a claim.
  var q: Double?

  var isSameSource: Bool { x.sameSource(as: y) }
  /// What claims rest on: the clustered p where it exists.
  var decisiveP: Double? { cluster.map(\.p) ?? estimate.p }

  /// Its part in the family: none where too few are counted for any claim.
  fileprivate var familyP: Double? { evidence.hasTooFew ? nil : decisiveP }

  var evidence: RelationEvidence {
    RelationEvidence(
      n: estimate.n, effectiveN: effectiveN, units: units, atUnitLevel: level == .unit,
      obstacle: estimate.reason ?? cluster?.obstacle,
      df: df, interval: estimate.interval, q: q, sameSource: isSameSource,
      responseRate: responseRate, icc2: icc2, highestVIF: nil)
  }

  /// Of the test that claims rest on: N − J − 1 within, J − 2 over units, else of the clustered test.
  private var df: Double? {
    switch level {
    case .within: Double(estimate.n - units - 1)
    case .unit: Double(estimate.n - 2)
    case .respondent, .between: cluster?.df
    }
  }
}

/// All pairs of a survey's dimensions (respondent, within, between), and every leadership ×
/// outcome pair (also over units), wave by wave.
func correlate(
  _ sources: RelationSources, _ waves: [RelationWave], _ reliability: ReliabilityDescription
) -> [CorrelationEstimate] {
  let analysis = sources.settings.analysis
  let leadership = analysis.leadership.compactMap(sources.variable)
  let outcomes = analysis.outcomes.compactMap(sources.variable)
  let crossed = leadership.flatMap { x in outcomes.filter { $0 != x }.map { (x, $0) } }
  return waves.flatMap { wave -> [CorrelationEstimate] in
    let pairs = respondentPairs(sources, wave, crossed)
    let threads = sources.settings.threads
    let ofRespondents = inParallel(pairs.count, threads: threads) { place in
      wave.estimates(of: pairs[place], directed: crossed)
    }.flatMap(\.self)
    var found: [CorrelationEstimate] = []
    for level in AnalysisSettings.Level.allCases where analysis.levels.contains(level) {
      for method in analysis.methods where method != .polychoric {
        var family =
          level == .unit
          ? inParallel(crossed.count, threads: threads) { place in
            wave.acrossUnits(crossed[place], method, reliability)
          }.compactMap(\.self)
          : ofRespondents.filter { $0.level == level && $0.method == method }
        let q = benjaminiHochberg(family.map(\.familyP))
        for place in family.indices { family[place].q = q[place] }
        found += family
      }
    }
    return found
  }
}

typealias VariablePair = (RelationVariable, RelationVariable)

/// Pairs whose sides come from the same respondents, each once: a leadership × outcome pair with
/// the leadership first, the others in the questionnaire's order.
private func respondentPairs(
  _ sources: RelationSources, _ wave: RelationWave, _ crossed: [VariablePair]
) -> [VariablePair] {
  var pairs: [VariablePair] = []
  var seen: Set<Set<RelationVariable>> = []
  func add(_ x: RelationVariable, _ y: RelationVariable) {
    let directed = crossed.first { $0 == (y, x) } ?? (x, y)
    if seen.insert([x, y]).inserted { pairs.append(directed) }
  }
  for (s, survey) in sources.surveys.enumerated() where wave.scored[s] != nil {
    let dimensions = survey.questionnaire.dimensions.compactMap {
      sources.variable(QualifiedName(survey.id, $0.id))
    }
    for (i, x) in dimensions.enumerated() {
      for y in dimensions[(i + 1)...] { add(x, y) }
    }
  }
  for (x, y) in crossed where x.sameSource(as: y) { add(x, y) }
  return pairs
}

/// One pair of variables on the respondents that have both, by rows or by counts.
private struct PairFigures {
  let units: Int
  /// Kish's; nil without weights.
  var effectiveN: Double?
  let correlation: (CorrelationMethod) -> Correlation
  let split: () -> WithinBetween
  /// Test of the slope of the second on the first, and the other way; where answers are weighted, with
  /// the weights or, as rank correlations are, without.
  let slope: (_ isWeighted: Bool) -> ClusteredSlope
  let slopeBack: (_ isWeighted: Bool) -> ClusteredSlope
}

extension RelationWave {
  /// All that is asked for of a pair within a survey, but over units; empty where nobody has both.
  /// - Parameter directed: pairs whose second is the outcome.
  fileprivate func estimates(
    of pair: VariablePair, directed: [VariablePair]
  ) -> [CorrelationEstimate] {
    guard let figures = countedFigures(pair) ?? rowFigures(pair) else { return [] }
    let (analysis, rate) = (sources.settings.analysis, responseRate([pair.0, pair.1]))
    func estimate(
      _ level: AnalysisSettings.Level, _ method: AnalysisSettings.Method, _ found: Correlation
    ) -> CorrelationEstimate {
      CorrelationEstimate(
        level: level, method: method, wave: label, x: pair.0, y: pair.1, units: figures.units,
        estimate: found, responseRate: rate,
        effectiveN: method == .pearson ? figures.effectiveN : nil)
    }
    var found: [CorrelationEstimate] = []
    let isDirected = directed.contains { $0 == pair }
    var tests: [Bool: ClusteredSlope] = [:]
    for method in analysis.methods where analysis.levels.contains(.respondent) {
      guard let kind = CorrelationMethod(rawValue: method.rawValue) else { continue }
      var whole = estimate(.respondent, method, figures.correlation(kind))
      if whole.estimate.r != nil, figures.units > 1 {
        let isWeighted = figures.effectiveN != nil && method == .pearson
        whole.cluster =
          tests[isWeighted] ?? clustered(figures, isWeighted: isWeighted, isDirected: isDirected)
        tests[isWeighted] = whole.cluster
      }
      found.append(whole)
    }
    let inside = [AnalysisSettings.Level.within, .between].filter(analysis.levels.contains)
    if !inside.isEmpty, analysis.methods.contains(.pearson) {
      let split = figures.split()
      found += inside.map { estimate($0, .pearson, $0 == .within ? split.within : split.between) }
    }
    return found
  }

  private func clustered(_ figures: PairFigures, isWeighted: Bool, isDirected: Bool)
    -> ClusteredSlope
  {
    let forward = figures.slope(isWeighted)
    if isDirected { return forward }
    let backward = figures.slopeBack(isWeighted)
    return ClusteredSlope(
      p: zipped(forward.p, backward.p, max), df: zipped(forward.df, backward.df, min),
      obstacle: forward.obstacle ?? backward.obstacle)
  }

  /// From counts; nil where one of the two is not coded.
  private func countedFigures(_ pair: VariablePair) -> PairFigures? {
    guard let coded = coded([pair.0, pair.1]) else { return nil }
    let (sums, table) = (coded.pair(), coded.table())
    guard sums.n > 0 else { return nil }
    let (x, y) = (coded.scores(0).values, coded.scores(1).values)
    return PairFigures(
      units: sums.groupCount, correlation: { table.correlation($0, x: x, y: y) },
      split: { WithinBetween(sums) }, slope: { _ in sums.clusteredSlope },
      slopeBack: { _ in sums.turned.clusteredSlope })
  }

  /// From the rows.
  private func rowFigures(_ pair: VariablePair) -> PairFigures? {
    guard let rows = complete(pair), !rows.x.isEmpty else { return nil }
    return PairFigures(
      units: Set(rows.units).count,
      effectiveN: rows.weights.map { WeightedMoments(rows.x, weights: $0).effectiveCount },
      correlation: { kind in
        guard let weights = rows.weights, kind == .pearson else {
          return Statistics.correlation(rows.x, rows.y, kind)
        }
        return weightedCorrelation(rows.x, rows.y, weights: weights)
      },
      split: {
        rows.weights.map { WithinBetween(rows.x, rows.y, groups: rows.units, weights: $0) }
          ?? WithinBetween(rows.x, rows.y, groups: rows.units)
      },
      slope: { clusteredSlope(of: rows.y, on: rows.x, rows.units, $0 ? rows.weights : nil) },
      slopeBack: { clusteredSlope(of: rows.x, on: rows.y, rows.units, $0 ? rows.weights : nil) })
  }

  fileprivate func acrossUnits(
    _ pair: VariablePair, _ method: AnalysisSettings.Method, _ reliability: ReliabilityDescription
  ) -> CorrelationEstimate? {
    let (x, y) = (unitValues(pair.0), unitValues(pair.1))
    guard let kind = CorrelationMethod(rawValue: method.rawValue) else { return nil }
    let estimate = correlation(x, y, kind)
    guard estimate.n > 0 else { return nil }
    return CorrelationEstimate(
      level: .unit, method: method, wave: label, x: pair.0, y: pair.1, units: estimate.n,
      estimate: estimate, responseRate: responseRate([pair.0, pair.1]),
      icc2: lowestICC2([pair.0, pair.1], reliability))
  }

  private func complete(_ pair: VariablePair) -> (
    x: [Double], y: [Double], units: [Int32], weights: [Double]?
  )? {
    guard let survey = pair.0.survey, let x = column(pair.0), let y = column(pair.1),
      let units = units(survey)
    else { return nil }
    let rows = x.indices.filter { !x[$0].isNaN && !y[$0].isNaN }
    return (
      rows.map { x[$0] }, rows.map { y[$0] }, rows.map { units[$0] },
      weights(survey).map { weights in rows.map { weights[$0] } }
    )
  }

  /// The lowest ICC(2) among the unit means of dimensions and items; nil where none is known.
  func lowestICC2(_ variables: [RelationVariable], _ reliability: ReliabilityDescription) -> Double?
  {
    variables.compactMap { variable -> Double? in
      switch variable.place {
      case .register: return nil
      case .item(let s, _):
        if let coded = coded([variable]) {
          return IntraclassCorrelation(coded.all.moments(coded.places[0])).icc2
        }
        guard let answers = column(variable), let units = units(s) else { return nil }
        return IntraclassCorrelation(answers, groups: units).icc2
      case .dimension(let s, let d):
        let wave = sources.surveys[s].waves.firstIndex { $0.label == label }
        return wave.flatMap { w in
          reliability.cells[s][w].isEmpty ? nil : reliability.cells[s][w][d].icc.icc2
        }
      }
    }.min()
  }
}

/// CR2, or linearised where answers are weighted.
private func clusteredSlope(
  of y: [Double], on x: [Double], _ units: [Int32], _ weights: [Double]?
) -> ClusteredSlope {
  if let weights { return linearizedSlope(of: y, on: x, weights: weights, clusters: units) }
  guard
    case .success(let model) = LinearModel.fit(
      outcome: y, predictors: [x], names: ["x"], clusters: units)
  else { return ClusteredSlope() }
  return ClusteredSlope(model.inference(.cr2))
}

private func zipped(_ a: Double?, _ b: Double?, _ choose: (Double, Double) -> Double) -> Double? {
  guard let a, let b else { return nil }
  return choose(a, b)
}

/// The table `correlations`. Between makes no claim: infer at unit level.
func correlationTable(_ estimates: [CorrelationEstimate]) -> Table {
  var table = Table(.correlations)
  for found in estimates {
    let judged = found.level == .between ? nil : found.evidence.judged()
    let r = found.estimate
    table.append([
      .text(found.level.rawValue), .text(found.method.rawValue), .text(found.wave),
      .text("\(found.x.name)"), .text("\(found.y.name)"), .text(found.x.source.rawValue),
      .text(found.y.source.rawValue), .boolean(found.isSameSource), .integer(r.n),
      .integer(found.units), Cell(r.r), Cell(r.interval?.low), Cell(r.interval?.high), Cell(r.p),
      Cell(found.cluster?.p), Cell(found.q), Cell(judged?.claim.rawValue),
      (judged?.why ?? [Caution(r.reason)].compactMap(\.self)).cell,
      .text(found.x.label), .text(found.y.label),
    ])
  }
  return table
}
