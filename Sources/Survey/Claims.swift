/// What may be said of a gap or a change.
public enum DifferenceClaim: String, Sendable, CaseIterable {
  case higher, lower
  case noDifference = "no_difference"
  case undecided
}

/// What may be said of a relation.
public enum RelationClaim: String, Sendable, CaseIterable {
  case supported, tentative
  case notSupported = "not_supported"
  case notEstimable = "not_estimable"
}

/// Why a claim is weaker than it could be, or is refused. Codes stand space-separated in `why`.
public enum Caution: String, Sendable, CaseIterable {
  case fewUnits = "few_units"
  case lowICC2 = "low_icc2"
  case sameSource = "same_source"
  case lowResponse = "low_response"
  case nearSingular = "near_singular"
  case lowDF = "low_df"
  case smallN = "small_n"
  case rounding
  case notComparable = "not_comparable"
  case withReservation = "with_reservation"
  case noSamplingError = "no_sampling_error"
  case noVariance = "no_variance"
  case fewObservations = "few_observations"
  case intervalHoldsZero = "interval_holds_zero"
  case highQ = "q_above_0.05"
  case noPrevious = "no_previous"
  case noBenchmark = "no_benchmark"
  case heywood
  case fewItems = "few_items"
  case singular
  case fewGroups = "few_groups"
  /// A row that the model fits whatever its answer.
  case leverageOne = "leverage_one"
  case notConverged = "not_converged"
  case sparseTable = "sparse_table"
  case notPositiveDefinite = "not_positive_definite"
  case notOrdinal = "not_ordinal"
  /// A remark, not a weakness: what is left over differs between units no more than chance would have
  /// it, so the random intercept has no variance.
  case noUnitVariance = "no_unit_variance"
  /// A remark, not a weakness: many stand at the top of a scale, where nothing can be told apart.
  case ceiling
  /// A remark: over 5 % of the bootstrap replicates could not be estimated, or there are none.
  case fewReplicates = "few_replicates"
}

/// Whether a row is shown, hidden for its own sake, or hidden to protect another.
public enum Protection: String, Sendable, CaseIterable {
  case shown, primary, complementary
}

/// Why a source gives no number where one could be asked for. Never the same as 0, and never the
/// same as our own hiding (`Protection`).
public enum Absence: String, Sendable, CaseIterable {
  /// The source knows the number and does not publish it.
  case suppressed
  /// The number exists or may come, and the source does not have it.
  case noData = "no_data"
  /// There can be no such number.
  case notApplicable = "not_applicable"
}

/// What a source says of a number that it gives.
public enum FigureMark: String, Sendable, CaseIterable {
  /// It may be revised.
  case preliminary
  /// It is not measured as the numbers before it.
  case breakInSeries = "break_in_series"
}

/// Effort or effect; the passage between them is gliding.
public enum IndicatorRole: String, Sendable, CaseIterable { case driver, result }

/// By whose yardstick an indicator measures quality.
public enum IndicatorQuality: String, Sendable, CaseIterable {
  case subjective, objective, process, structure
}

/// What decided an indicator's role and quality.
public enum ClassificationOrigin: String, Sendable, CaseIterable {
  case declared, codebook, rule, model, data
}
