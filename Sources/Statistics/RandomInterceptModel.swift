import Foundation

/// Regression with a random intercept per group, y = Xβ + u_g + e, fitted by REML on sums per group:
/// with the rows once turned into an orthonormal basis, cost is in groups, not rows.
///
/// X holds the constant and the predictors that `LinearModel` keeps. The solution is exact in θ =
/// τ²/σ² (see `ProfiledREML`), where lme4 and nlme stop their search up to 1e-4 early. The
/// convention is that of lme4 and lmerTest.
public struct RandomInterceptModel: Sendable {
  public struct Group: Sendable, Equatable {
    public let code: Int32
    public let n: Int
    /// BLUP of u_g: n θ/(1 + nθ) · (mean residual), in the outcome's unit.
    public let effect: Double
    /// √(τ²/(1 + nθ)), of u_g given the answers, β and variances taken as known (lme4's `condVar`).
    public let standardError: Double
  }

  /// Ordinary least squares of the same rows: terms, aliased columns, condition number, VIF, beta.
  public let ordinary: LinearModel
  /// Coefficients by generalised least squares, in the order of `ordinary.terms`.
  public let coefficients: [Double]
  /// Standardised slopes b·sd(x)/sd(y), from the standard deviations over all rows; nil for the constant.
  public let beta: [Double?]
  /// σ²(XᵀH⁻¹X)⁻¹, terms × terms.
  public var covariance: Matrix { ordinary.inOwnUnits(moderateCovariance) }
  /// Variance between groups, given the predictors, ≥ 0. Zero is a finding: what is left over
  /// differs no more between groups than chance would have it.
  public let tau2: Double
  /// Variance within groups, > 0.
  public let sigma2: Double
  /// REML log-likelihood, without the ½log|XᵀX| term (as lme4 and nlme).
  public let logLikelihood: Double
  /// Deviance without the random intercept minus deviance with it, ≥ 0.
  public let likelihoodRatio: Double
  /// Variance (divisor n − 1) of the fixed part Xβ over the rows.
  public let fixedVariance: Double
  /// In ascending code.
  public let groups: [Group]

  /// ½P(χ²₁ > ratio): under no variance between groups the ratio is 0 half of the time (Self & Liang
  /// 1987). 0…1; 1 when τ² is 0.
  public var likelihoodRatioP: Double {
    likelihoodRatio > 0 ? ChiSquared.upper(likelihoodRatio, df: 1) / 2 : 1
  }
  /// Share of variance that the fixed part explains (Nakagawa & Schielzeth 2013, eq. 26), 0…1.
  public var marginalRSquared: Double { fixedRatio / (fixedRatio + solution.theta + 1) }
  /// The same with the groups (eq. 27).
  public var conditionalRSquared: Double {
    (fixedRatio + solution.theta) / (fixedRatio + solution.theta + 1)
  }
  /// τ²/(τ² + σ²) given the predictors, 0…1; also where the squares are too small for a number.
  public var intraclass: Double { solution.theta / (1 + solution.theta) }
  /// √σ² and √τ², in the outcome's unit.
  public var sigma: Double { solution.sigma2.squareRoot() * ordinary.outcomeUnit }
  public var tau: Double { sigma * solution.theta.squareRoot() }
  /// Variance of the fixed part over σ².
  private let fixedRatio: Double

  /// C = (XᵀH⁻¹X)⁻¹ and what its degrees of freedom need, in the coordinates of the basis.
  let solution: ProfiledREML.Solution
  /// In the units of `LinearModel.moderate`.
  let moderate: [Double]
  let moderateCovariance: Matrix
  let curvature: (varianceOfParameters: Matrix, slope: Matrix)?

  /// - Parameters:
  ///   - outcome: n values, none missing.
  ///   - predictors: columns of n values, none missing; may be empty (constant only).
  ///   - names: one for each predictor.
  ///   - codes: group code by row, ≥ 0.
  /// - Returns: as `LinearModel.fit`; `.fewGroups` under two groups or when no group has two members;
  ///   `.noVariance` also when nothing is left over inside groups.
  public static func fit(
    outcome: [Double], predictors: [[Double]], names: [String], groups codes: [Int32]
  ) -> Result<RandomInterceptModel, NotEstimable> {
    LinearModel.fit(outcome: outcome, predictors: predictors, names: names, clusters: codes)
      .flatMap { ordinary in
        guard let index = ordinary.clusters, index.count > 1, ordinary.n > index.count else {
          return .failure(.fewGroups)
        }
        guard !ordinary.isExact else {
          return .failure(.noVariance)
        }
        return fit(ordinary, index)
      }
  }

  private static func fit(
    _ ordinary: LinearModel, _ index: GroupIndex
  ) -> Result<RandomInterceptModel, NotEstimable> {
    // The residuals instead of the outcome: what ordinary least squares explains has no need to
    // cancel, and β = b + map · δ.
    let (n, p) = (ordinary.n, ordinary.basis.columns)
    let table = Matrix(
      rows: n, columns: p + 1, columnMajor: ordinary.basis.values + ordinary.scaledResiduals)
    var centres = Matrix(rows: p + 1, columns: index.count)
    for group in 0..<index.count {
      let rows = index.rows(of: group)
      for c in 0...p {
        let sum = rows.reduce(0.0) { $0 + table.values[$1 + c * n] }
        centres.values[c + group * (p + 1)] = sum / Double(rows.count)
      }
    }
    let likelihood = ProfiledREML(GroupSizeSums(table, index, centres: centres))
    guard let solution = likelihood.minimum(), let without = likelihood.solution(0) else {
      return .failure(.noVariance)
    }
    return .success(
      RandomInterceptModel(
        ordinary, index, centres, solution, without: without.deviance,
        curvature: solution.theta > 0 ? likelihood.curvature(solution) : nil))
  }

  private init(
    _ ordinary: LinearModel, _ index: GroupIndex, _ centres: Matrix,
    _ solution: ProfiledREML.Solution, without: Double,
    curvature: (varianceOfParameters: Matrix, slope: Matrix)?
  ) {
    self.ordinary = ordinary
    self.solution = solution
    self.curvature = curvature
    let change = solution.coefficients
    moderate = zip(ordinary.moderate, ordinary.map.times(change)).map { $0 + $1 }
    coefficients = zip(moderate, ordinary.termUnits).map { $0 * $1 }
    beta = zip(ordinary.standardisers, moderate).map { unit, slope in unit.map { $0 * slope } }
    var covariance = ordinary.map.times(solution.fixed)
      .times(ordinary.map, otherTransposed: true)
    for place in covariance.values.indices { covariance.values[place] *= solution.sigma2 }
    moderateCovariance = covariance
    let (unit, theta) = (ordinary.outcomeUnit, solution.theta)
    sigma2 = solution.sigma2 * unit * unit
    tau2 = theta * sigma2
    // log|XᵀH⁻¹X| in X and not in its basis, and y in its own unit.
    let free = Double(ordinary.residualDF)
    logLikelihood =
      -(solution.deviance + ordinary.logCrossDeterminant + 2 * free * log(unit)) / 2
    likelihoodRatio = max(0, without - solution.deviance)
    let fixed = Self.fixedVariance(ordinary, change)
    fixedVariance = fixed * unit * unit
    fixedRatio = fixed / solution.sigma2
    let spread = (theta * solution.sigma2).squareRoot() * unit
    groups = (0..<index.count).map { group in
      let (size, start) = (Double(index.size(of: group)), group * centres.rows)
      let fitted = change.indices.reduce(0.0) { $0 + change[$1] * centres.values[start + $1] }
      let residual = centres.values[start + change.count] - fitted
      return Group(
        code: index.codes[group], n: index.size(of: group),
        effect: size * theta / (1 + size * theta) * residual * unit,
        standardError: spread / (1 + size * theta).squareRoot())
    }
  }

  /// Of Xβ = Qγ with γ = Qᵀ(y − e) + δ; the first column of Q is constant and adds no variance.
  private static func fixedVariance(_ ordinary: LinearModel, _ change: [Double]) -> Double {
    var squares = 0.0
    for c in 1..<max(1, change.count) {
      let gamma = ordinary.fitted[c] + change[c]
      squares += gamma * gamma
    }
    return squares / Double(ordinary.n - 1)
  }
}
