/// How the covariance matrix of the coefficients is estimated.
public enum StandardErrors: String, Sendable, CaseIterable {
  /// σ²(XᵀX)⁻¹, n − p df.
  case classical
  /// Heteroskedasticity-consistent (MacKinnon & White 1985), n − p df.
  case hc3 = "HC3"
  /// Clustered, factor J/(J−1), Satterthwaite df (as clubSandwich's CR1).
  case cr1 = "CR1"
  /// Clustered, factor J/(J−1) · (n−1)/(n−p), J − 1 df (as Stata, and sandwich's HC1).
  case cr1s = "CR1S"
  /// Clustered, bias-reduced linearisation (Bell & McCaffrey 2002), Satterthwaite df.
  case cr2 = "CR2"
  /// Clustered, factor J/(J−1), J − p df: Taylor linearisation for probability weights with clusters
  /// drawn first, as R's `survey::svyglm` (Binder 1983); withheld where Satterthwaite's df, given
  /// instead then, are under 4. Without clusters each row is one.
  case linearized
}

/// An F test.
public struct FTest: Sendable, Equatable {
  public let f: Double
  public let df1: Double
  public let df2: Double
  /// 0…1; nil when withheld for too few degrees of freedom.
  public let p: Double?
}

/// One coefficient with its uncertainty.
public struct TermInference: Sendable, Equatable {
  /// "(Intercept)" or the predictor's name.
  public let term: String
  public let estimate: Double
  /// ≥ 0, in the estimate's unit; nil where the estimator is not defined (a leverage of 1 in HC3,
  /// a term that one cluster alone carries, no cluster or a single one).
  public let standardError: Double?
  public let df: Double?
  public let t: Double?
  /// Two-sided, 0…1; nil also when withheld (clustered, under 4 df).
  public let p: Double?
  /// 95 %; nil also when withheld.
  public let interval: Interval?
}

/// Uncertainty of a whole model by one kind of standard error.
public struct ModelInference: Sendable, Equatable {
  public let type: StandardErrors
  /// In the order of `LinearModel.terms`.
  public let terms: [TermInference]
  /// All slopes are 0: classical F; HC3 Wald F(k, n−p); CR1, CR2 approximate Hotelling (HTZ,
  /// Pustejovsky & Tipton 2018). Nil without a slope or when not defined.
  public let joint: FTest?
  /// Covariance matrix of the coefficients, terms × terms; nil where not defined.
  public let covariance: Matrix?
  /// `.lowDF` when any term's or the joint p was withheld; `.leverageOne` or `.noVariance` where one
  /// cluster alone carries a slope, or a clustered error is rounding; `.fewGroups`, `.leverageOne`, `.singular`,
  /// `.noVariance` (of the residuals) when nothing could be estimated; else nil.
  public let reason: NotEstimable?
}

/// Least squares with a constant, on complete rows, ordinary or weighted.
///
/// n × p by pivoted Householder QR (dgeqp3) on columns scaled by powers of two, less their means where those lie far from 0. A predictor that is
/// linear in those before it (residual under 1e-11 of its length) is named in `aliased` and left out.
///
/// Weighted: Σ wᵢeᵢ² is least, by the same QR on rows multiplied by √w. Coefficients are those of each
/// row repeated w times; n and every degree of freedom count rows, as R's `lm(weights =)`. R², sigma,
/// VIF and beta are weighted. HC3 is that of `sandwich`; CR2 takes the weights as inverse variances
/// (`clubSandwich` with `target = 1/weights`; its default, the identity, fits probability weights,
/// for which `linearized` stands).
public struct LinearModel: Sendable {
  /// "(Intercept)", then the estimated predictors in the order given.
  public let terms: [String]
  /// Predictors left out because they are linear in the others, in the order given.
  public let aliased: [String]
  /// One for each term; outcome's unit per predictor's unit.
  public let coefficients: [Double]
  public let n: Int
  /// n − p, p counting the constant; ≥ 1.
  public let residualDF: Int
  /// 0…1.
  public let rSquared: Double
  /// 1 − (1 − R²)(n − 1)/(n − p); may be negative.
  public let adjustedRSquared: Double
  /// Residual standard deviation √(Σ we²/(n − p)), in the outcome's unit (w = 1 without weights).
  public let sigma: Double
  /// All slopes are 0, classical; nil without a slope or when nothing is left over (RSS = 0).
  public let f: FTest?
  /// Ratio of the largest to the smallest singular value of X with all columns, the constant
  /// included, scaled to length 1 (Belsley, Kuh & Welsch 1980); ≥ 1.
  public let conditionNumber: Double
  /// One for each term, ≥ 1; nil for the constant.
  public let varianceInflation: [Double?]
  /// Standardised slopes b·sd(x)/sd(y); nil for the constant.
  public let beta: [Double?]
  /// Nothing is left over but rounding: how sure a coefficient is cannot be told from nothing.
  public let isExact: Bool
  /// Distinct clusters; 0 when none were given.
  public let clusterCount: Int
  /// Outcome minus fitted value, by row; rows of weight 0 are not among them.
  public let residuals: [Double]

  // What follows is in units in which outcome and predictors are of moderate size (see `moderateUnit`);
  // nothing is squared in any other.

  /// Of each term: what its coefficient is multiplied with to be in the data's own units.
  let termUnits: [Double]
  let outcomeUnit: Double
  /// Coefficients of outcome and predictors in those units.
  let moderate: [Double]
  /// sd(x)/sd(y) of each term; nil for the constant.
  let standardisers: [Double?]
  /// √w · residual.
  let scaledResiduals: [Double]
  /// Orthonormal basis of the columns (times √w), n × p (Q of the pivoted QR).
  let basis: Matrix
  /// Qᵀ√w(y − ȳ): the fitted outcome, less its mean, in the coordinates of the basis.
  let fitted: [Double]
  /// log|XᵀWX|, X in the data's own units.
  let logCrossDeterminant: Double
  /// Coefficients = `map` · Qᵀ√wy, p × p, so that (XᵀWX)⁻¹ = map · mapᵀ; rows in the order of `terms`.
  let map: Matrix
  /// Rows by cluster; nil when no clusters were given.
  let clusters: GroupIndex?
}

/// A power of two by which to divide a column before its numbers are squared; 1 for all but columns
/// whose largest number is beyond 2^±200 (1e±60), which would over- or underflow.
func moderateUnit(_ column: [Double]) -> Double {
  let largest = column.reduce(0.0) { $1.isNaN ? $0 : max($0, abs($1)) }
  return largest > 0 && abs(largest.exponent) > 200 ? largest.binade : 1
}

func divided(_ column: [Double], by unit: Double) -> [Double] {
  unit == 1 ? column : column.map { $0 / unit }
}
