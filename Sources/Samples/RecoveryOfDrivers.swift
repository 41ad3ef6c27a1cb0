/// What to expect of unit differences and of the regression of overall assessment on its drivers.
extension Recovery {
  /// ICC(1) of each employee dimension: latent share × score reliability. Standard error by
  /// Donner (1986), √2·(1−ρ)(1+(k−1)ρ) / √(k(k−1)(J−1)), k answers in each of J units.
  static func intraclassCorrelations(_ newest: SampledWave) -> [Recovery] {
    let answered = newest.employees.answered.filter { $0 > 0 }
    let units = Double(answered.count)
    let k = Double(answered.reduce(0, +)) / max(1, units)
    return SurveyPlan.employee.dimensions.map { dimension in
      let share = SurveyPlan.employee.unitShare(of: dimension)
      let rho = share * reliability(dimension)
      let spread = (max(0.1, k * (k - 1)) * max(1, units - 1)).squareRoot()
      return Recovery(
        what: "ICC(1) of medarbeider." + dimension.id, planted: share, expected: rho,
        standardError: 2.0.squareRoot() * (1 - rho) * (1 + (k - 1) * rho) / spread,
        observations: answered.count,
        note: "unit effects have exactly variance 1, so the standard error is an upper bound; "
          + "rounding and the ceiling take up to 0.02 more")
    }
  }

  /// Standardised coefficients of the regression of overall assessment on its drivers. Observed
  /// scores share less than latent ones, so coefficients even out: what is 0 becomes a little more.
  static func driverWeights(_ n: Int) -> [Recovery] {
    let plan = SurveyPlan.employee
    guard let overall else { return [] }
    let drivers = overall.drivers.compactMap { driver in
      plan.dimensions.first { $0.id == driver.dimension }
    }
    let matrix = drivers.map { x in
      drivers.map { y in
        plan.latentCorrelation(x, y) * (x.id == y.id ? 1 : attenuation(x, y))
      }
    }
    let right = drivers.map { x in
      plan.latentCorrelation(x, result: overall) * attenuation(x, overall)
    }
    let coefficients = solution(matrix, right)
    let unexplained = 1 - zip(coefficients, right).reduce(0) { $0 + $1.0 * $1.1 }
    return drivers.indices.map { place in
      // The diagonal of the inverse is the variance inflation factor.
      let unit = drivers.indices.map { $0 == place ? 1.0 : 0 }
      let inflation = solution(matrix, unit)[place]
      return Recovery(
        what: "standardised coefficient of medarbeider.\(drivers[place].id) for medarbeider.helhet",
        planted: overall.drivers[place].weight, expected: coefficients[place],
        standardError: (unexplained * inflation / Double(max(1, n - drivers.count - 1)))
          .squareRoot(), observations: n,
        note: "of the model with all eight drivers; planted between latent scores; rounding to six "
          + "points and the ceiling move it by up to 0.04 more")
    }
  }

  private static func attenuation(_ x: DimensionPlan, _ y: DimensionPlan) -> Double {
    (reliability(x) * reliability(y)).squareRoot()
  }

  /// Solves a symmetric positive definite system by elimination (no pivoting needed).
  static func solution(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var a = matrix
    var b = right
    for pivot in b.indices {
      for row in b.indices where row > pivot {
        let factor = a[row][pivot] / a[pivot][pivot]
        for column in pivot..<b.count { a[row][column] -= factor * a[pivot][column] }
        b[row] -= factor * b[pivot]
      }
    }
    for row in b.indices.reversed() {
      for column in b.indices where column > row { b[row] -= a[row][column] * b[column] }
      b[row] /= a[row][row]
    }
    return b
  }
}

extension SurveyPlan {
  /// Share of a dimension's latent variance between units; of a result, what its drivers bring too.
  func unitShare(of dimension: DimensionPlan) -> Double {
    guard !dimension.drivers.isEmpty else { return dimension.unitShare }
    let common = UnitLatents.commonLoading * UnitLatents.commonLoading
    var parts = dimension.drivers.compactMap { driver in
      dimensions.first { $0.id == driver.dimension }
        .map { driver.weight * $0.unitShare.squareRoot() }
    }
    parts.append((restVariance(of: dimension) * dimension.unitShare).squareRoot())
    var share = 0.0
    for (i, x) in parts.enumerated() {
      for (j, y) in parts.enumerated() { share += x * y * (i == j ? 1 : common) }
    }
    return share
  }
}
