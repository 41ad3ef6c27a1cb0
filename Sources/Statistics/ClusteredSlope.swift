/// Test of one slope, robust to groups.
public struct ClusteredSlope: Sendable, Equatable {
  /// Two-sided, 0…1; nil where there is no test.
  public var p: Double?
  /// Degrees of freedom; nil where the slope or its error is not defined.
  public var df: Double?
  /// Why there is no test; nil where there is one, or where degrees of freedom alone are too few.
  public var obstacle: NotEstimable?

  public init(p: Double? = nil, df: Double? = nil, obstacle: NotEstimable? = nil) {
    self.p = p
    self.df = df
    self.obstacle = obstacle
  }

  /// Of the last term.
  public init(_ inference: ModelInference) {
    let slope = inference.terms.last
    let isLow = inference.reason == .lowDF
    self.init(
      p: slope?.p, df: slope?.df, obstacle: slope?.p == nil && !isLow ? inference.reason : nil)
  }
}
