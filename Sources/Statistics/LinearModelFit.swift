internal import Foundation

extension LinearModel {
  /// Fits outcome on predictors.
  ///
  /// QR on columns scaled by powers of two, then two steps of iterative refinement of the augmented
  /// system with compensated residuals (Björck 1967), which gives nearly all digits also where the
  /// columns are close to collinear.
  /// - Parameters:
  ///   - outcome: n values, none missing.
  ///   - predictors: columns of n values, none missing; may be empty (constant only).
  ///   - names: one for each predictor.
  ///   - clusters: cluster code by row (≥ 0), for CR1, CR2 and `linearized`.
  ///   - weights: by row, ≥ 0 and finite; rows of weight 0 are left out. Nil: all count alike.
  /// - Returns: `.fewObservations` when n ≤ number of estimated terms; `.noVariance` when the
  ///   outcome is constant, or when there are predictors and all of them are.
  public static func fit(
    outcome: [Double], predictors: [[Double]], names: [String], clusters: [Int32]? = nil,
    weights: [Double]? = nil
  ) -> Result<LinearModel, NotEstimable> {
    precondition(predictors.count == names.count, "one name for each predictor")
    precondition(predictors.allSatisfy { $0.count == outcome.count }, "columns of unequal length")
    precondition(clusters.map { $0.count == outcome.count && !$0.contains { $0 < 0 } } ?? true)
    precondition(
      ([outcome] + predictors).allSatisfy { $0.allSatisfy(\.isFinite) }, "rows must be complete")
    if let weights {
      precondition(
        weights.count == outcome.count && weights.allSatisfy { $0 >= 0 && $0 < .infinity })
      if weights.contains(0) {
        let rows = weights.indices.filter { weights[$0] > 0 }
        return fit(
          outcome: rows.map { outcome[$0] }, predictors: predictors.map { x in rows.map { x[$0] } },
          names: names, clusters: clusters.map { codes in rows.map { codes[$0] } },
          weights: rows.map { weights[$0] })
      }
    }
    guard outcome.count > 1 else { return .failure(.fewObservations) }
    let units = ([outcome] + predictors).map(moderateUnit)
    let scaled = divided(outcome, by: units[0])
    guard Moments(scaled).varies else { return .failure(.noVariance) }
    let design = LeastSquaresDesign(
      zip(predictors, units.dropFirst()).map { divided($0, by: $1) },
      roots: weights.map { $0.map { $0.squareRoot() } }, rows: outcome.count)
    guard predictors.isEmpty || design.kept.count > 1 else { return .failure(.noVariance) }
    guard outcome.count > design.kept.count else { return .failure(.fewObservations) }
    return .success(
      LinearModel(
        design, Response(outcome: scaled, weights: weights, units: units), names: names,
        clusters: clusters.map { GroupIndex($0) }))
  }

  /// Outcome in units of moderate size, those units, and the predictors'.
  private struct Response {
    let outcome: [Double]
    let weights: [Double]?
    let units: [Double]
  }

  private init(
    _ design: LeastSquaresDesign, _ response: Response, names: [String], clusters: GroupIndex?
  ) {
    let labels = ["(Intercept)"] + names
    let (outcome, weights, unit) = (response.outcome, response.weights, response.units[0])
    terms = design.kept.map { labels[$0] }
    aliased = design.dropped.map { labels[$0] }
    outcomeUnit = unit
    termUnits = design.kept.map { $0 == 0 ? unit : unit / response.units[$0] }
    let spread = WeightedMoments(outcome, weights: weights)
    let shift = exactShift(outcome) ?? 0
    let solution = design.solve(design.scaled(shift == 0 ? outcome : outcome.map { $0 - shift }))
    moderate = [solution.coefficients[0] + shift] + solution.coefficients.dropFirst()
    coefficients = zip(moderate, termUnits).map { $0 * $1 }
    scaledResiduals = solution.residuals
    residuals = design.unscaled(solution.residuals).map { $0 * unit }
    fitted = design.qr.q.times(design.scaled(outcome.map { $0 - spread.mean }), transposed: true)
    n = outcome.count
    residualDF = n - terms.count
    let rss = solution.residuals.reduce(into: CompensatedSum()) { $0.add(product: $1, $1) }.value
    rSquared = min(1, max(0, 1 - rss / spread.m2))
    adjustedRSquared = 1 - rss / spread.m2 * Double(n - 1) / Double(residualDF)
    sigma = (rss / Double(residualDF)).squareRoot() * unit
    isExact =
      rss <= 1e-28 * spread.m2 || (rss / spread.weight).squareRoot() <= 1e-15 * abs(spread.mean)
    f = Self.classicalTest(rss: rss, total: spread.m2, slopes: terms.count - 1, df: residualDF)
    conditionNumber = design.conditionNumber
    basis = design.qr.q
    map = design.map
    logCrossDeterminant = design.kept.reduce(design.logCrossDeterminant) {
      $0 + ($1 == 0 ? 0 : 2 * log(response.units[$1]))
    }
    self.clusters = clusters
    clusterCount = clusters?.count ?? 0
    var inflation: [Double?] = [nil]
    var ratios: [Double?] = [nil]
    for term in terms.indices.dropFirst() {
      let column = WeightedMoments(design.predictor(term), weights: weights)
      let inverse = terms.indices.reduce(0.0) { $0 + design.map[term, $1] * design.map[term, $1] }
      inflation.append(max(1, inverse * column.m2))
      ratios.append(column.m2.squareRoot() / spread.m2.squareRoot())
    }
    varianceInflation = inflation
    standardisers = ratios
    beta = zip(ratios, moderate).map { ratio, slope in ratio.map { $0 * slope } }
  }

  static func classicalTest(rss: Double, total: Double, slopes: Int, df: Int) -> FTest? {
    guard slopes > 0, rss > 1e-28 * total else { return nil }
    let f = max(0, total - rss) / Double(slopes) / (rss / Double(df))
    let (df1, df2) = (Double(slopes), Double(df))
    return FTest(f: f, df1: df1, df2: df2, p: FisherF.upper(f, df1: df1, df2: df2))
  }
}

func dot(_ x: [Double], _ y: [Double]) -> Double {
  precondition(x.count == y.count)
  var sum = 0.0
  for i in x.indices { sum += x[i] * y[i] }
  return sum
}

func euclideanLength(_ x: [Double]) -> Double { dot(x, x).squareRoot() }
