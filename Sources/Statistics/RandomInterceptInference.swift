extension RandomInterceptModel {
  /// t tests and 95 % intervals on Satterthwaite's degrees of freedom, 2v²/(gᵀAg) with v the variance
  /// of the estimate, g its gradient in (θ, σ²) and A their asymptotic covariance (Giesbrecht & Burns
  /// 1985; Kuznetsova et al. 2017, lmerTest); n − p where τ² is 0, since the model is then that of
  /// least squares.
  public var terms: [TermInference] {
    ordinary.terms.indices.map { term in
      let variance = max(0, moderateCovariance[term, term])
      let error = variance.squareRoot() * ordinary.termUnits[term]
      let df = degreesOfFreedom(ordinary.terms.indices.map { ordinary.map[term, $0] })
      let t = error > 0 ? coefficients[term] / error : nil
      let half = df.map { StudentT.quantile(0.975, df: $0) * error }
      return TermInference(
        term: ordinary.terms[term], estimate: coefficients[term], standardError: error, df: df,
        t: t, p: both(t, df).map { StudentT.twoSided($0.0, df: $0.1) },
        interval: half.map {
          Interval(low: coefficients[term] - $0, high: coefficients[term] + $0)
        })
    }
  }

  /// All slopes are 0: F = mean of t² in directions without correlation, on Fai & Cornelius's (1996)
  /// degrees of freedom 2E/(E − q), E = Σ ν/(ν − 2); 2 where some ν ≤ 2 (as lmerTest's `contest`).
  /// Nil without a slope.
  public var joint: FTest? {
    let slopes = Array(ordinary.terms.indices.dropFirst())
    guard !slopes.isEmpty, let eigen = moderateCovariance.principal(slopes).symmetricEigen()
    else { return nil }
    var (sum, freedom): (Double, [Double]) = (0, [])
    for (place, variance) in eigen.values.enumerated() {
      guard variance > 0 else { return nil }
      let weights = eigen.vectors.column(place)
      let value = dot(weights, slopes.map { moderate[$0] })
      sum += value * value / variance
      let direction = ordinary.terms.indices.map { c in
        slopes.indices.reduce(0.0) { $0 + weights[$1] * ordinary.map[slopes[$1], c] }
      }
      guard let df = degreesOfFreedom(direction) else { return nil }
      freedom.append(df)
    }
    let (q, f) = (Double(slopes.count), sum / Double(slopes.count))
    let df2 = Self.pooled(freedom)
    return FTest(f: f, df1: q, df2: df2, p: FisherF.upper(f, df1: q, df2: df2))
  }

  private static func pooled(_ freedom: [Double]) -> Double {
    let least = freedom.min() ?? 0
    if (freedom.max() ?? 0) - least < 1e-8 * max(1, least) { return least }
    guard least > 2 else { return 2 }
    let e = freedom.reduce(0) { $0 + $1 / ($1 - 2) }
    return 2 * e / (e - Double(freedom.count))
  }

  /// Of a sum of coefficients with these weights, one for each term.
  func degreesOfFreedom(ofContrast weights: [Double]) -> Double? {
    let moderate = zip(weights, ordinary.termUnits).map { $0 * $1 }
    return degreesOfFreedom(ordinary.map.times(moderate, transposed: true))
  }

  /// - Parameter direction: of the estimate, in the coordinates of the basis.
  private func degreesOfFreedom(_ direction: [Double]) -> Double? {
    guard solution.theta > 0 else { return Double(ordinary.residualDF) }
    guard let curvature else { return nil }
    let own = dot(direction, solution.fixed.times(direction))
    let gradient = [solution.sigma2 * dot(direction, curvature.slope.times(direction)), own]
    let spread = dot(gradient, curvature.varianceOfParameters.times(gradient))
    let variance = solution.sigma2 * own
    return spread > 0 ? 2 * variance * variance / spread : nil
  }
}

/// Both or nothing.
private func both<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
  guard let a, let b else { return nil }
  return (a, b)
}
