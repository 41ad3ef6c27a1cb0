import Statistics
import Survey

/// What a relation rests on, from which follows what may be said of it.
struct RelationEvidence {
  /// Rows, or units at unit level.
  var n: Int
  /// (Σw)²/Σw² (Kish 1965) of weighted rows; nil where all count alike.
  var effectiveN: Double?
  /// Units behind them.
  var units: Int
  var atUnitLevel: Bool
  /// Why the estimate does not exist; nil when it does.
  var obstacle: NotEstimable?
  /// Degrees of freedom of the test; nil when there is none.
  var df: Double?
  var interval: Interval?
  /// q where a family of tests was made, else p.
  var q: Double?
  var sameSource: Bool
  /// Share 0…1: the lowest of the surveys involved; nil when unknown.
  var responseRate: Double?
  /// The lowest ICC(2) of the unit means involved; nil where no unit mean is.
  var icc2: Double?
  var highestVIF: Double?
  /// What a reader should know and that weakens no claim; comes last.
  var remarks: [Caution] = []

  /// As many rows without weights would tell as much.
  private var told: Double { min(Double(n), effectiveN ?? .infinity) }

  /// So few that nothing is claimed, whatever the numbers.
  var hasTooFew: Bool { atUnitLevel ? units < 5 : told < 10 }

  /// The bounds of the README. A caution weakens a claim, it never strengthens one.
  private var cautions: [Caution] {
    var found: [Caution] = []
    if units < 20 { found.append(.fewUnits) }
    if let icc2, icc2 < 0.70 { found.append(.lowICC2) }
    if sameSource { found.append(.sameSource) }
    if let responseRate, responseRate < 0.50 { found.append(.lowResponse) }
    if let highestVIF, highestVIF > 10 { found.append(.nearSingular) }
    if let df, df < 10 { found.append(.lowDF) }
    if told < 30 { found.append(.smallN) }
    return found
  }

  /// The claim, and every reason that limits it, with the remarks.
  func judged() -> (claim: RelationClaim, why: [Caution]) {
    let (claim, reasons) = limited()
    return (claim, reasons + remarks)
  }

  private func limited() -> (claim: RelationClaim, why: [Caution]) {
    var reasons = cautions
    if hasTooFew { reasons.insert(.fewObservations, at: 0) }
    if let cause = Caution(obstacle), !reasons.contains(cause) {
      reasons.insert(cause, at: 0)
    }
    if hasTooFew || obstacle != nil { return (.notEstimable, reasons) }
    if let df, df < 4 { return (.notEstimable, reasons) }
    if let interval, interval.low <= 0, interval.high >= 0 { reasons.append(.intervalHoldsZero) }
    if let q, q > 0.05 { reasons.append(.highQ) }
    if q == nil && interval == nil { return (.notEstimable, reasons) }
    if reasons.contains(.intervalHoldsZero) || reasons.contains(.highQ) {
      return (.notSupported, reasons)
    }
    return (reasons.isEmpty ? .supported : .tentative, reasons)
  }
}

extension [Caution] {
  /// Codes separated by blanks; empty cell for none.
  var cell: Cell { Cell(isEmpty ? nil : map(\.rawValue).joined(separator: " ")) }
}
