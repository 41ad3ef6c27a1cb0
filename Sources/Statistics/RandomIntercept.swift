/// One-way random intercept model y = μ + u_g + e, fitted by REML on n, mean and sum of squares of
/// each group.
public struct RandomIntercept: Sendable, Equatable {
  public struct Group: Sendable, Equatable {
    public let code: Int32
    public let n: Int
    public let mean: Double
    /// nτ²/(nτ² + σ²), 0…1: how far the group's own mean is believed.
    public let reliability: Double
    /// Empirical-Bayes mean (BLUP): grand mean + reliability · (mean − grand mean).
    public let shrunkenMean: Double
  }

  /// τ², variance between groups, squared units, ≥ 0. Zero is a finding: groups do not differ.
  public let tau2: Double
  /// σ², variance within groups, squared units, > 0.
  public let sigma2: Double
  /// μ by generalised least squares, and its standard error.
  public let grandMean: Double
  public let grandMeanStandardError: Double
  /// REML log-likelihood, without the ½log|XᵀX| term (as lme4 and nlme).
  public let logLikelihood: Double
  public let n: Int
  /// In ascending code.
  public let groups: [Group]

  /// Exact solution of the one-dimensional REML score equation in θ = τ²/σ² (profiled as in
  /// Bates et al. 2015); the lowest of the roots found on a grid, or 0 when none is lower.
  /// - Parameters:
  ///   - values: by row, NaN = missing.
  ///   - codes: group code by row; negative = none, leaves the row out.
  /// - Returns: `.fewGroups` under two groups or when no group has two members; `.noVariance` when
  ///   nothing varies within groups.
  public static func fit(
    _ values: [Double], groups codes: [Int32]
  ) -> Result<RandomIntercept, NotEstimable> {
    let index = GroupIndex(codes, complete: [values])
    let moments = index.moments(of: values)
    guard index.count > 1, index.rows.count > index.count else { return .failure(.fewGroups) }
    guard moments.contains(where: \.varies) else { return .failure(.noVariance) }
    let likelihood = ProfiledREML(moments)
    let theta = likelihood.minimum()
    let solution = likelihood.solution(theta)
    return .success(RandomIntercept(index, moments, theta: theta, solution))
  }

  private init(
    _ index: GroupIndex, _ moments: [Moments], theta: Double, _ solution: ProfiledREML.Solution
  ) {
    n = index.rows.count
    sigma2 = solution.sigma2
    tau2 = theta * solution.sigma2
    grandMean = solution.mean
    grandMeanStandardError = (solution.sigma2 / solution.weight).squareRoot()
    logLikelihood = -solution.deviance / 2
    groups = moments.indices.map { group in
      let (size, mean) = (Double(moments[group].count), moments[group].mean)
      let reliability = size * theta / (1 + size * theta)
      return Group(
        code: index.codes[group], n: moments[group].count, mean: mean, reliability: reliability,
        shrunkenMean: solution.mean + reliability * (mean - solution.mean))
    }
  }
}
