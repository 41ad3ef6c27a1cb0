import Statistics

/// What the tables say of a fitted model, whatever its kind.
struct ModelEstimate: Sendable {
  let terms: [TermInference]
  /// Predictors that are linear in the others, without numbers.
  let aliased: [String]
  /// By term; nil for the constant.
  let beta: [Double?]
  let varianceInflation: [Double?]
  /// As in the column `se_type`.
  let errors: String
  /// All slopes are 0.
  let joint: FTest?
  /// Why the joint test says nothing; nil where it does, or where there is no slope.
  let obstacle: NotEstimable?
  /// Of a multilevel model the marginal one.
  let rSquared: Double
  /// Nil for a multilevel model.
  let adjustedRSquared: Double?
  /// Residual standard deviation, outcome's unit.
  let sigma: Double
  let conditionNumber: Double
  /// Of a multilevel model.
  let components: VarianceComponents?

  struct VarianceComponents: Sendable {
    let unit: Double
    let residual: Double
    /// Their square roots, also where the squares are too small for a number.
    let deviations: (unit: Double, residual: Double)
    /// Of what is left over, the part between units, 0…1.
    let share: Double
    let logLikelihood: Double
  }

  init(_ model: LinearModel, _ type: StandardErrors) {
    let inference = model.inference(type)
    terms = inference.terms
    aliased = model.aliased
    beta = model.beta
    varianceInflation = model.varianceInflation
    errors = type.rawValue
    joint = inference.joint
    obstacle = inference.reason
    rSquared = model.rSquared
    adjustedRSquared = model.adjustedRSquared
    // As the standard errors: what is left over is rounding.
    sigma = model.isExact ? 0 : model.sigma
    conditionNumber = model.conditionNumber
    components = nil
  }

  /// Nil for errors that sums by unit do not give.
  init?(_ model: GroupedRegression, _ type: StandardErrors) {
    guard let inference = model.inference(type) else { return nil }
    terms = inference.terms
    aliased = []
    beta = model.beta
    varianceInflation = model.varianceInflation
    errors = type.rawValue
    joint = inference.joint
    obstacle = inference.reason
    rSquared = model.rSquared
    adjustedRSquared = model.adjustedRSquared
    sigma = model.sigma
    conditionNumber = model.conditionNumber
    components = nil
  }

  init(_ model: RandomInterceptModel) {
    let ordinary = model.ordinary
    terms = model.terms
    aliased = ordinary.aliased
    beta = model.beta
    varianceInflation = ordinary.varianceInflation
    errors = "REML"
    joint = model.joint
    obstacle = nil
    rSquared = model.marginalRSquared
    adjustedRSquared = nil
    sigma = model.sigma
    conditionNumber = ordinary.conditionNumber
    components = VarianceComponents(
      unit: model.tau2, residual: model.sigma2, deviations: (model.tau, model.sigma),
      share: model.intraclass, logLikelihood: model.logLikelihood)
  }
}
