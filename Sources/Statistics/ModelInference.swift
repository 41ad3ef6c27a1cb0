extension LinearModel {
  /// Standard errors, tests and 95 % intervals of one kind.
  ///
  /// Classical and HC3 on n − p df. CR1 and CR2 on Satterthwaite df under independent errors
  /// (Pustejovsky & Tipton 2018), p and interval withheld below 4; they need `clusters`. Linearized
  /// on J − p df, withheld below 4 too, and where Satterthwaite's are.
  /// Where the model is exact (`isExact`) standard errors are 0, as NIST certifies for its exact
  /// polynomials, and there is no test and no interval: what is left over is rounding.
  public func inference(_ type: StandardErrors) -> ModelInference {
    if isExact { return undefined(type, .noVariance, standardError: 0) }
    switch type {
    case .classical: return classical()
    case .hc3: return heteroskedasticityConsistent()
    case .cr1, .cr2: return clustered(type)
    case .cr1s: return clusteredByCount()
    case .linearized: return linearized()
    }
  }

  /// CR1 with a factor for the number of terms, tested on J − 1 df and nothing withheld, as is the
  /// habit where clusters are many; no joint test.
  private func clusteredByCount() -> ModelInference {
    guard let clusters, clusters.count > 1 else { return undefined(.cr1s, .fewGroups) }
    guard let pieces = ClusterPieces(basis, scaledResiduals, clusters, reduced: false) else {
      return undefined(.cr1s, .singular)
    }
    var covariance = sandwich(pieces.meat)
    let factor = Double(n - 1) / Double(residualDF)
    for place in covariance.values.indices { covariance.values[place] *= factor }
    return ModelInference(
      type: .cr1s, terms: inferred(covariance) { _ in Double(clusters.count - 1) }, joint: nil,
      covariance: inOwnUnits(covariance), reason: nil)
  }

  private func classical() -> ModelInference {
    var covariance = map.times(map, otherTransposed: true)
    let spread = sigma / outcomeUnit
    for place in covariance.values.indices { covariance.values[place] *= spread * spread }
    return ModelInference(
      type: .classical, terms: inferred(covariance) { _ in Double(residualDF) }, joint: f,
      covariance: inOwnUnits(covariance), reason: nil)
  }

  /// map (Σ qᵢqᵢᵀ eᵢ²/(1−hᵢ)²) mapᵀ with qᵢ the rows of Q and hᵢ = |qᵢ|² (MacKinnon & White 1985).
  private func heteroskedasticityConsistent() -> ModelInference {
    var leverage = [Double](repeating: 0, count: n)
    for c in 0..<basis.columns {
      for row in 0..<n { leverage[row] += basis.values[row + c * n] * basis.values[row + c * n] }
    }
    guard leverage.allSatisfy({ $0 < 1 - 1e-12 }) else { return undefined(.hc3, .leverageOne) }
    var scaled = basis
    for c in 0..<basis.columns {
      for row in 0..<n { scaled.values[row + c * n] *= scaledResiduals[row] / (1 - leverage[row]) }
    }
    let covariance = sandwich(scaled.crossProduct())
    var joint: FTest?
    if let wald = wald(covariance) {
      let (df1, df2) = (Double(terms.count - 1), Double(residualDF))
      joint = FTest(
        f: wald / df1, df1: df1, df2: df2, p: FisherF.upper(wald / df1, df1: df1, df2: df2))
    }
    return ModelInference(
      type: .hc3, terms: inferred(covariance) { _ in Double(residualDF) }, joint: joint,
      covariance: inOwnUnits(covariance), reason: nil)
  }

  private func clustered(_ type: StandardErrors) -> ModelInference {
    guard let clusters, clusters.count > 1 else { return undefined(type, .fewGroups) }
    guard
      let pieces = ClusterPieces(
        basis, scaledResiduals, clusters, reduced: type == .cr2)
    else { return undefined(type, .singular) }
    let covariance = sandwich(pieces.meat)
    let obstacles = pieces.obstacles(map, covariance, sigma: sigma / outcomeUnit)
    let estimated = inferred(covariance, least: Self.leastDF, obstacles) { term in
      pieces.satterthwaiteDF(terms.indices.map { map[term, $0] })
    }
    let obstacle = firstOfSlopes(obstacles)
    let joint = obstacle == nil ? hotelling(covariance, pieces) : nil
    let withheld = estimated.contains { $0.df.map { $0 < Self.leastDF } ?? true }
    let lowJoint = terms.count > 1 && joint?.p == nil
    return ModelInference(
      type: type, terms: estimated, joint: joint, covariance: inOwnUnits(covariance),
      reason: obstacle ?? (withheld || lowJoint ? .lowDF : nil))
  }

  /// J/(J−1) Σ s_gs_gᵀ between the map's sides, s_g the weighted scores of a cluster; t and the Wald F
  /// on J − p df (Binder 1983; Lumley 2010, as `survey::svyglm` and `regTermTest`), withheld where
  /// Satterthwaite's df, as of CR1, are under 4: few clusters carry the slope then.
  private func linearized() -> ModelInference {
    let clusters = self.clusters ?? GroupIndex((0..<n).map { Int32($0) })
    let df = Double(clusters.count - terms.count)
    guard clusters.count > 1, df > 0,
      let pieces = ClusterPieces(basis, scaledResiduals, clusters, reduced: false)
    else { return undefined(.linearized, .fewGroups) }
    let covariance = sandwich(pieces.meat)
    let obstacles = pieces.obstacles(map, covariance, sigma: sigma / outcomeUnit)
    let obstacle = firstOfSlopes(obstacles)
    // J − p says nothing of slopes that a few clusters carry: those have too few by Satterthwaite too.
    var carried: [Int: Double] = [:]
    for term in terms.indices {
      let own = pieces.satterthwaiteDF(terms.indices.map { map[term, $0] }) ?? 0
      if own < Self.leastDF { carried[term] = own }
    }
    var joint: FTest?
    if obstacle == nil, carried.isEmpty, let wald = wald(covariance) {
      let k = Double(terms.count - 1)
      joint = FTest(
        f: wald / k, df1: k, df2: df,
        p: df >= Self.leastDF ? FisherF.upper(wald / k, df1: k, df2: df) : nil)
    }
    return ModelInference(
      type: .linearized,
      terms: inferred(covariance, least: Self.leastDF, obstacles) { carried[$0] ?? df },
      joint: joint, covariance: inOwnUnits(covariance),
      reason: obstacle ?? (df < Self.leastDF || !carried.isEmpty ? .lowDF : nil))
  }

  /// Degrees of freedom under which clustered p-values and intervals are withheld.
  static let leastDF = 4.0

  private func hotelling(_ covariance: Matrix, _ pieces: ClusterPieces) -> FTest? {
    wald(covariance).flatMap { pieces.hotelling($0, map, least: Self.leastDF) }
  }

  func inOwnUnits(_ covariance: Matrix) -> Matrix {
    var result = covariance
    for c in terms.indices {
      for r in terms.indices { result[r, c] *= termUnits[r] * termUnits[c] }
    }
    return result
  }

  private func sandwich(_ meat: Matrix) -> Matrix {
    map.times(meat).times(map, otherTransposed: true)
  }

  /// bᵀV⁻¹b over the slopes; nil without slopes or when V is singular.
  private func wald(_ covariance: Matrix) -> Double? {
    waldStatistic(moderate, covariance)
  }

  private func inferred(
    _ covariance: Matrix, least: Double = 0, _ obstacles: [NotEstimable?] = [],
    df: (Int) -> Double?
  ) -> [TermInference] {
    inferredTerms(
      terms, coefficients, covariance, units: termUnits, least: least, obstacles: obstacles, df: df)
  }

  private func undefined(
    _ type: StandardErrors, _ reason: NotEstimable, standardError: Double? = nil
  ) -> ModelInference {
    let empty = terms.indices.map {
      TermInference(
        term: terms[$0], estimate: coefficients[$0], standardError: standardError, df: nil, t: nil,
        p: nil,
        interval: nil)
    }
    return ModelInference(type: type, terms: empty, joint: nil, covariance: nil, reason: reason)
  }
}

/// bᵀV⁻¹b over the slopes, the constant being first; nil without slopes or when V is singular.
func waldStatistic(_ coefficients: [Double], _ covariance: Matrix) -> Double? {
  guard coefficients.count > 1 else { return nil }
  let slopes = Array(1..<coefficients.count)
  let b = slopes.map { coefficients[$0] }
  return covariance.principal(slopes).positiveDefiniteInverse().map { dot(b, $0.times(b)) }
}

/// The first reason why a slope has no test; nil: all have one. The constant, first, does not count.
func firstOfSlopes(_ obstacles: [NotEstimable?]) -> NotEstimable? {
  obstacles.dropFirst().compactMap(\.self).first
}

extension ClusterPieces {
  /// By term, why its clustered standard error says nothing: `.leverageOne` where one cluster alone
  /// carries it, `.noVariance` where the error is rounding beside the classical one; nil: it does.
  /// - Parameters:
  ///   - map: see `LinearModel.map`.
  ///   - sigma: residual standard deviation, in the unit of the covariance.
  func obstacles(_ map: Matrix, _ covariance: Matrix, sigma: Double) -> [NotEstimable?] {
    (0..<size).map { term in
      let direction = (0..<size).map { map[term, $0] }
      if isSealed(direction) { return .leverageOne }
      let floor = roundingOfErrors * roundingOfErrors * dot(direction, direction) * sigma * sigma
      return covariance[term, term] <= floor ? .noVariance : nil
    }
  }

  /// Approximate Hotelling test that all slopes are 0: F = (η−q+1)/(ηq)·Q on q and η−q+1 df
  /// (Pustejovsky & Tipton 2018, eq. 13–15); p withheld below `least` df.
  /// - Parameters:
  ///   - wald: Q.
  ///   - map: see `LinearModel.map`; the constant is first.
  func hotelling(_ wald: Double, _ map: Matrix, least: Double) -> FTest? {
    let q = size - 1
    guard q > 0 else { return nil }
    let directions = Matrix(
      columns: (1...q).map { slope in (0..<size).map { map[slope, $0] } })
    guard let eta = hotellingDF(directions) else { return nil }
    let df2 = eta - Double(q) + 1
    guard df2 > 0 else { return nil }
    let f = df2 / (eta * Double(q)) * wald
    return FTest(
      f: f, df1: Double(q), df2: df2,
      p: df2 >= least ? FisherF.upper(f, df1: Double(q), df2: df2) : nil)
  }
}

/// Tests and intervals of coefficients by their covariance matrix; p and interval withheld where
/// df is nil or below `least`.
/// - Parameters:
///   - units: by which each standard error is still to be multiplied; nil: none.
///   - obstacles: by term, why it has no test; empty: none has one.
func inferredTerms(
  _ terms: [String], _ coefficients: [Double], _ covariance: Matrix, units: [Double]? = nil,
  least: Double = 0, obstacles: [NotEstimable?] = [], df: (Int) -> Double?
) -> [TermInference] {
  terms.indices.map { term in
    if obstacles.indices.contains(term), let obstacle = obstacles[term] {
      return TermInference(
        term: terms[term], estimate: coefficients[term],
        standardError: obstacle == .noVariance ? 0 : nil, df: nil, t: nil, p: nil, interval: nil)
    }
    let error = max(0, covariance[term, term]).squareRoot() * (units?[term] ?? 1)
    let (estimate, freedom) = (coefficients[term], df(term))
    let t = error > 0 ? estimate / error : nil
    guard let freedom, freedom >= least else {
      return TermInference(
        term: terms[term], estimate: estimate, standardError: error, df: freedom, t: t, p: nil,
        interval: nil)
    }
    let half = StudentT.quantile(0.975, df: freedom) * error
    return TermInference(
      term: terms[term], estimate: estimate, standardError: error, df: freedom, t: t,
      p: t.map { StudentT.twoSided($0, df: freedom) },
      interval: Interval(low: estimate - half, high: estimate + half))
  }
}
