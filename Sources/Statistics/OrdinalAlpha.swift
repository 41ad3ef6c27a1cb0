/// Alpha of the normal variables behind ordinal answers: the formula of Cronbach's standardised
/// alpha on polychoric correlations (Zumbo, Gadermann & Zeisser 2007).
///
/// It tells how well the latent scores hang together, not the sum of the answers as given: it lies
/// above alpha, most where categories are few or answers skewed.
public struct OrdinalAlpha: Sendable, Equatable {
  /// ≤ 1, may be negative; nil with `reason`.
  public let alpha: Double?
  /// `.fewItems` under two; else the first pair's that has no polychoric correlation; `.noVariance`
  /// where the correlations do not add up to more than 0; `.notPositiveDefinite` where the matrix
  /// lies too far from any correlation matrix.
  public let reason: NotEstimable?
  /// Pairs whose table had to be filled up.
  public let filledUp: Int
  /// How far the nearest correlation matrix lay, Frobenius norm; 0 where there was no need of one.
  public let distance: Double

  /// - Parameters:
  ///   - tables: of the pairs (0,1), (0,2), …, (1,2), … of k items, all on the same rows: those that
  ///     answered every item, as for alpha.
  ///   - signs: by item, −1 for one that is worded the other way, else 1.
  public init(_ tables: [ContingencyTable], signs: [Double]) {
    let k = signs.count
    precondition(tables.count == k * (k - 1) / 2, "\(tables.count) tables for \(k) items")
    var (matrix, filled) = (Matrix.identity(k), 0)
    var obstacle: NotEstimable? = k < 2 ? .fewItems : nil
    var place = 0
    for i in 0..<k {
      for j in (i + 1)..<max(i + 1, k) where obstacle == nil {
        let found = PolychoricCorrelation(tables[place])
        place += 1
        filled += found.isFilledUp ? 1 : 0
        obstacle = found.reason
        let r = (found.rho ?? 0) * signs[i] * signs[j]
        (matrix[i, j], matrix[j, i]) = (r, r)
      }
    }
    filledUp = filled
    if let obstacle {
      (alpha, reason, distance) = (nil, obstacle, 0)
      return
    }
    guard let nearest = NearestCorrelation(of: matrix),
      nearest.typicalChange <= NearestCorrelation.mostChange
    else {
      (alpha, reason, distance) = (nil, .notPositiveDefinite, 0)
      return
    }
    alpha = standardized(nearest.matrix)
    reason = alpha == nil ? .noVariance : nil
    distance = nearest.distance
  }
}
