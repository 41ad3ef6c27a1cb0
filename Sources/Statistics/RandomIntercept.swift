import Foundation

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
    /// √(τ²(1 − reliability)): standard deviation of the group's true mean given its answers, with
    /// μ, τ² and σ² taken as known (lme4's `condVar`); 0 when τ² is.
    public let standardError: Double
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

  /// τ²/(τ² + σ²), share of the variance that lies between groups, 0…1.
  public var intraclass: Double { tau2 / (tau2 + sigma2) }

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
    let unit = moderateUnit(values.filter { !$0.isNaN })
    return fit(index.moments(of: divided(values, by: unit)), codes: index.codes, unit: unit)
  }

  /// The same from the moments of each group; cost O(groups).
  /// - Parameters:
  ///   - moments: one for each group, none empty.
  ///   - codes: of the groups, ascending.
  public static func fit(
    _ moments: [Moments], codes: [Int32]
  ) -> Result<RandomIntercept, NotEstimable> {
    fit(moments, codes: codes, unit: 1)
  }

  private static func fit(
    _ moments: [Moments], codes: [Int32], unit: Double
  ) -> Result<RandomIntercept, NotEstimable> {
    precondition(moments.count == codes.count && !moments.contains { $0.count == 0 })
    let all = moments.reduce(into: Moments()) { $0.merge($1) }
    guard moments.count > 1, all.count > moments.count else { return .failure(.fewGroups) }
    guard moments.contains(where: \.varies) else { return .failure(.noVariance) }
    // Means are taken from the grand mean, so that their squares do not cancel.
    var centres = Matrix(rows: 2, columns: moments.count, repeating: 1)
    for group in moments.indices { centres[1, group] = moments[group].deviation(from: all) }
    var within = Matrix(rows: 2, columns: 2)
    within[1, 1] = moments.reduce(0.0) { $0 + $1.m2 }
    let likelihood = ProfiledREML(
      GroupSizeSums(sizes: moments.map(\.count), centres: centres, within: within))
    guard let solution = likelihood.minimum() else { return .failure(.noVariance) }
    return .success(RandomIntercept(moments, codes, Centre(origin: all, unit: unit), solution))
  }

  /// What the means are taken from, and the unit that they are in.
  private struct Centre {
    let origin: Moments
    let unit: Double
  }

  private init(
    _ moments: [Moments], _ codes: [Int32], _ centre: Centre, _ solution: ProfiledREML.Solution
  ) {
    let (theta, unit) = (solution.theta, centre.unit)
    let spread = (theta * solution.sigma2).squareRoot() * unit
    let shift = solution.coefficients[0]
    let grandMean = centre.origin.mean + shift
    n = moments.reduce(0) { $0 + $1.count }
    sigma2 = solution.sigma2 * unit * unit
    tau2 = theta * sigma2
    self.grandMean = grandMean * unit
    grandMeanStandardError = (solution.sigma2 * solution.fixed[0, 0]).squareRoot() * unit
    logLikelihood = -solution.deviance / 2 - Double(n - 1) * log(unit)
    groups = moments.indices.map { group in
      let (size, mean) = (Double(moments[group].count), moments[group].mean)
      let reliability = size * theta / (1 + size * theta)
      return Group(
        code: codes[group], n: moments[group].count, mean: mean * unit, reliability: reliability,
        shrunkenMean: (grandMean
          + reliability * (moments[group].deviation(from: centre.origin) - shift)) * unit,
        standardError: spread / (1 + size * theta).squareRoot())
    }
  }
}
