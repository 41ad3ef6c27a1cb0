/// What predictors go with inside groups, and what their group means go with beside that.
///
/// y = α + β_w(x − x̄_g) + β_b x̄_g + u_g + e with a random intercept (REML). The contextual effect
/// β_b − β_w is what belonging to a group with a higher mean goes with, a person's own value held
/// constant. Observed group means are unreliable when groups are small or alike, which draws β_b
/// towards β_w: with reliability Λ = (Σ_b + Σ_w/n)⁻¹Σ_b the manifest effect is Λ times the true one.
/// `corrected` undoes that (Lüdtke et al. 2008, eq. 13, for one predictor; Croon & van Veldhoven 2007
/// for several), with Σ_b and Σ_w by ANOVA and 1/n averaged over groups as REML weighs them. Under a
/// hundred groups, or where nearly all members answered, the manifest effect is the safer.
public struct ContextualEffects: Sendable {
  public struct Effect: Sendable, Equatable {
    public let name: String
    /// β_w and β_b, outcome per unit of the predictor.
    public let within: Double
    public let between: Double
    /// β_b − β_w, its standard error and Satterthwaite's df (`RandomInterceptModel.terms`).
    public let contextual: Double
    public let standardError: Double
    public let df: Double?
    /// Two-sided, 0…1; nil without df.
    public let p: Double?
    /// Reliability of the group mean where it stands alone: diagonal of Λ for one predictor, 0…1 as a
    /// rule; nil where Σ_b is not positive definite.
    public let reliability: Double?
    /// Λ⁻¹ times the manifest effects, and its standard error with Λ taken as known (so too small);
    /// nil where Σ_b is not positive definite: the means tell of no difference to correct for.
    public let corrected: Double?
    public let correctedStandardError: Double?
  }

  /// Of the centred predictors `name (within)`, then the means `name (between)`.
  public let model: RandomInterceptModel
  /// In the order of the predictors.
  public let effects: [Effect]

  /// - Parameters: as `RandomInterceptModel.fit`; every predictor varies inside groups.
  /// - Returns: as `RandomInterceptModel.fit`; `.singular` where a predictor does not vary inside
  ///   groups or its means do not differ, or are linear in others.
  public static func fit(
    outcome: [Double], predictors: [[Double]], names: [String], groups codes: [Int32]
  ) -> Result<ContextualEffects, NotEstimable> {
    let index = GroupIndex(codes)
    var (centred, means): ([[Double]], [[Double]]) = ([], [])
    for column in predictors {
      var (own, mean) = (column, column)
      for (group, moments) in index.moments(of: column).enumerated() {
        for row in index.rows(of: group) {
          own[row] -= moments.mean
          mean[row] = moments.mean
        }
      }
      centred.append(own)
      means.append(mean)
    }
    return RandomInterceptModel.fit(
      outcome: outcome, predictors: centred + means,
      names: names.map { "\($0) (within)" } + names.map { "\($0) (between)" }, groups: codes
    ).flatMap { model in
      guard model.ordinary.aliased.isEmpty else { return .failure(.singular) }
      return .success(ContextualEffects(model, names, centred, means, index))
    }
  }

  private init(
    _ model: RandomInterceptModel, _ names: [String], _ centred: [[Double]], _ means: [[Double]],
    _ index: GroupIndex
  ) {
    self.model = model
    let k = names.count
    let contrasts = (0..<k).map { j in
      (0...(2 * k)).map { term in term == j + 1 ? -1.0 : term == k + j + 1 ? 1.0 : 0.0 }
    }
    let manifest = contrasts.map { dot($0, model.coefficients) }
    let spread = Matrix(columns: contrasts)
    let covariance = spread.times(model.covariance, transposed: true).times(spread)
    let reliability = Self.reliability(model, centred, means, index)
    let inverse = reliability?.inverse
    let corrected = inverse.map { $0.times(manifest) }
    let correctedCovariance = inverse.map {
      $0.times(covariance).times($0, otherTransposed: true)
    }
    effects = (0..<k).map { j in
      let error = max(0, covariance[j, j]).squareRoot()
      let df = model.degreesOfFreedom(ofContrast: contrasts[j])
      return Effect(
        name: names[j], within: model.coefficients[j + 1], between: model.coefficients[k + j + 1],
        contextual: manifest[j], standardError: error, df: df,
        p: df.flatMap { error > 0 ? StudentT.twoSided(manifest[j] / error, df: $0) : nil },
        reliability: reliability?.alone[j], corrected: corrected?[j],
        correctedStandardError: correctedCovariance.map { max(0, $0[j, j]).squareRoot() })
    }
  }

  /// Λ⁻¹ = Σ_b⁻¹(Σ_b + Σ_w/n) = I + Σ_b⁻¹Σ_w/n, and the reliability of each mean by itself.
  private static func reliability(
    _ model: RandomInterceptModel, _ centred: [[Double]], _ means: [[Double]], _ index: GroupIndex
  ) -> (inverse: Matrix, alone: [Double])? {
    let (n, groups, k) = (Double(index.rows.count), Double(index.count), centred.count)
    guard k > 0, n > groups, groups > 1 else { return nil }
    var within = Matrix(columns: centred).crossProduct()
    var between = Matrix(
      columns: means.map { column in
        let mean = Moments(column).mean
        return column.map { $0 - mean }
      }
    ).crossProduct()
    let sizes = (0..<index.count).map { Double(index.size(of: $0)) }
    let k0 = (n - sizes.reduce(0) { $0 + $1 * $1 } / n) / (groups - 1)
    for place in within.values.indices {
      within.values[place] /= n - groups
      between.values[place] = (between.values[place] / (groups - 1) - within.values[place]) / k0
    }
    guard let inverse = between.positiveDefiniteInverse() else { return nil }
    let theta = model.tau2 / model.sigma2
    let weights = sizes.map { $0 / (1 + $0 * theta) }
    let share = zip(weights, sizes).reduce(0) { $0 + $1.0 / $1.1 } / weights.reduce(0, +)
    var undone = inverse.times(within)
    for place in undone.values.indices { undone.values[place] *= share }
    for j in 0..<k { undone[j, j] += 1 }
    return (undone, (0..<k).map { between[$0, $0] / (between[$0, $0] + share * within[$0, $0]) })
  }
}
