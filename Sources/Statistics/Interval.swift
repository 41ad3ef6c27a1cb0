/// A closed interval in the unit of what it surrounds; `low` ≤ `high`, both finite.
public struct Interval: Sendable, Equatable {
  public let low: Double
  public let high: Double

  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }
}

/// Why a number could not be estimated. A finding about the data, never a fault.
public enum NotEstimable: String, Error, Sendable, CaseIterable {
  /// Too few complete observations (or no residual degrees of freedom).
  case fewObservations = "few_observations"
  /// Too few groups, or no group with two members.
  case fewGroups = "few_groups"
  /// A column that must vary is constant (or its noise is rounding only).
  case noVariance = "no_variance"
  /// Fewer items than the coefficient is defined for.
  case fewItems = "few_items"
  /// The one-factor model has its optimum at a residual variance of zero.
  case heywood
  /// A matrix that must be invertible is not: some columns are linear in others.
  case singular
  /// Under 4 degrees of freedom: standard error shown, p and interval withheld.
  case lowDF = "low_df"
  /// A row that the model fits whatever its answer: its residual says nothing.
  case leverageOne = "leverage_one"
  /// The iteration did not settle.
  case notConverged = "not_converged"
  /// So many empty cells in a table of answers that its correlation would be made up.
  case sparseTable = "sparse_table"
  /// Correlations that rest on different rows do not fit together, and are too far from any that do.
  case notPositiveDefinite = "not_positive_definite"
}
