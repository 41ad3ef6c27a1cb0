/// What cluster-robust inference needs of each cluster, in p × p pieces.
///
/// With X = QR and Q_g the rows of cluster g, G_g = Q_gᵀQ_g and (I − H)_gg = I − Q_gQ_gᵀ. The
/// adjustment A_g = ((I − H)_gg)^(−½) satisfies A_gQ_g = Q_gF_g with F_g = (I − G_g)^(−½), p × p, so
/// nothing of size n_g × n_g is ever formed (Bell & McCaffrey 2002; Pustejovsky & Tipton 2018; an
/// eigenvalue of I − G_g under 1e-12 counts as 0 and is inverted to 0, as clubSandwich).
/// CR1 has F_g = I and the factor J/(J − 1).
struct ClusterPieces {
  let size: Int
  let count: Int
  /// G_gF_g and F_gG_gF_g, symmetric p × p blocks side by side: p × pJ.
  let cross: Matrix
  let spread: Matrix
  /// Σ F_gQ_gᵀe_ge_gᵀQ_gF_g, p × p, in the coordinates of Q.
  let meat: Matrix

  /// - Parameters:
  ///   - basis: Q, n × p.
  ///   - residuals: e, n.
  ///   - reduced: CR2; else CR1.
  /// - Returns: nil if an eigenvalue problem did not converge.
  init?(_ basis: Matrix, _ residuals: [Double], _ clusters: GroupIndex, reduced: Bool) {
    let p = basis.columns
    var (cross, spread): ([Double], [Double]) = ([], [])
    cross.reserveCapacity(p * p * clusters.count)
    spread.reserveCapacity(p * p * clusters.count)
    var scores: [Double] = []
    for group in 0..<clusters.count {
      var (gram, score) = Self.sums(basis, residuals, clusters.rows(of: group))
      if reduced {
        guard let eigen = gram.symmetricEigen() else { return nil }
        let root = eigen.values.map { $0 < 1 - 1e-12 ? 1 / (1 - $0).squareRoot() : 0 }
        let share = eigen.values.map { max(0, $0) }
        score = eigen.vectors.weighted(root).times(score)
        gram = eigen.vectors.weighted(zip(share, root).map { $0 * $1 })
        let both = eigen.vectors.weighted(zip(share, root).map { $0 * $1 * $1 })
        spread.append(contentsOf: both.values)
      } else {
        spread.append(contentsOf: gram.values)
      }
      cross.append(contentsOf: gram.values)
      scores.append(contentsOf: score)
    }
    size = p
    count = clusters.count
    self.cross = Matrix(rows: p, columns: p * count, columnMajor: cross)
    self.spread = Matrix(rows: p, columns: p * count, columnMajor: spread)
    let table = Matrix(rows: p, columns: count, columnMajor: scores)
    var meat = table.times(table, otherTransposed: true)
    if !reduced {
      let factor = Double(count) / Double(count - 1)
      for place in meat.values.indices { meat.values[place] *= factor }
    }
    self.meat = meat
  }

  /// Q_gᵀQ_g and Q_gᵀe_g.
  private static func sums(
    _ basis: Matrix, _ residuals: [Double], _ rows: ArraySlice<Int>
  ) -> (Matrix, [Double]) {
    let p = basis.columns
    var gram = Matrix(rows: p, columns: p)
    var score = [Double](repeating: 0, count: p)
    for row in rows {
      for c in 0..<p {
        let value = basis.values[row + c * basis.rows]
        score[c] += value * residuals[row]
        for r in 0...c { gram.values[r + c * p] += value * basis.values[row + r * basis.rows] }
      }
    }
    gram.mirrorUpper()
    return (gram, score)
  }
}
