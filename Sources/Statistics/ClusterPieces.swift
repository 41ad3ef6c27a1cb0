/// What cluster-robust inference needs of each cluster, in p × p pieces.
///
/// With X = QR and Q_g the rows of cluster g, G_g = Q_gᵀQ_g and (I − H)_gg = I − Q_gQ_gᵀ. The
/// adjustment A_g = ((I − H)_gg)^(−½) satisfies A_gQ_g = Q_gF_g with F_g = (I − G_g)^(−½), p × p, so
/// nothing of size n_g × n_g is ever formed (Bell & McCaffrey 2002; Pustejovsky & Tipton 2018; an
/// eigenvalue of I − G_g under 1e-12 counts as 0 and is inverted to 0, as clubSandwich).
/// CR1 has F_g = I and the factor J/(J − 1).
///
/// Where G_g has the eigenvalue 1, its eigenvector is a direction that this cluster alone carries: it
/// is fitted whatever the answers are, so that no score tells of its error, and what other packages
/// give for it is too small without a bound. There is no test along it (`isSealed`).
struct ClusterPieces {
  let size: Int
  let count: Int
  /// G_gF_g and F_gG_gF_g, symmetric p × p blocks side by side: p × pJ.
  let cross: Matrix
  let spread: Matrix
  /// Σ F_gQ_gᵀe_ge_gᵀQ_gF_g, p × p, in the coordinates of Q.
  let meat: Matrix
  /// Directions that one cluster alone carries, length 1, in the coordinates of Q.
  private let sealed: [[Double]]

  /// Whether the tested direction has a part that one cluster alone carries.
  /// - Parameter direction: in the coordinates of Q.
  func isSealed(_ direction: [Double]) -> Bool {
    sealed.contains {
      dot($0, direction) * dot($0, direction) > sealedPart * dot(direction, direction)
    }
  }

  /// - Parameters:
  ///   - basis: Q, n × p.
  ///   - residuals: e, n.
  ///   - reduced: CR2; else CR1.
  /// - Returns: nil if an eigenvalue problem did not converge.
  init?(_ basis: Matrix, _ residuals: [Double], _ clusters: GroupIndex, reduced: Bool) {
    self.init(size: basis.columns, count: clusters.count, reduced: reduced) { group in
      Self.sums(basis, residuals, clusters.rows(of: group))
    }
  }

  /// - Parameters:
  ///   - size: p.
  ///   - count: clusters.
  ///   - reduced: CR2; else CR1.
  ///   - sums: Q_gᵀQ_g and Q_gᵀe_g of each cluster.
  /// - Returns: nil if an eigenvalue problem did not converge.
  init?(
    size p: Int, count: Int, reduced: Bool, _ sums: (Int) -> (gram: Matrix, score: [Double])
  ) {
    var (cross, spread): ([Double], [Double]) = ([], [])
    cross.reserveCapacity(p * p * count)
    if reduced { spread.reserveCapacity(p * p * count) }
    var scores: [Double] = []
    scores.reserveCapacity(p * count)
    var sealed: [[Double]] = []
    for group in 0..<count {
      var (gram, score) = sums(group)
      let trace = (0..<p).reduce(0.0) { $0 + gram[$1, $1] }
      var eigen: SymmetricEigen?
      if !(trace < (reduced ? Adjustment.mostByHeart : sealedShare)) {
        guard let found = gram.symmetricEigen() else { return nil }
        eigen = found
        sealed += Self.sealed(found)
      }
      if reduced {
        let adjusted = eigen.map { Adjustment($0) } ?? Adjustment(gram, trace: trace)
        score = adjusted.root.times(score)
        gram = adjusted.cross
        spread.append(contentsOf: adjusted.spread.values)
      }
      cross.append(contentsOf: gram.values)
      scores.append(contentsOf: score)
    }
    size = p
    self.count = count
    self.sealed = sealed
    self.cross = Matrix(rows: p, columns: p * count, columnMajor: cross)
    self.spread =
      reduced
      ? Matrix(rows: p, columns: p * count, columnMajor: spread) : self.cross
    let table = Matrix(rows: p, columns: count, columnMajor: scores)
    var meat = table.times(table, otherTransposed: true)
    if !reduced {
      let factor = Double(count) / Double(count - 1)
      for place in meat.values.indices { meat.values[place] *= factor }
    }
    self.meat = meat
  }

  /// Eigenvectors for 1.
  private static func sealed(_ eigen: SymmetricEigen) -> [[Double]] {
    eigen.values.indices.filter { eigen.values[$0] >= sealedShare }.map { eigen.vectors.column($0) }
  }

  /// F = (I − G)^(−½), GF and FGF of one cluster.
  private struct Adjustment {
    let root: Matrix
    let cross: Matrix
    let spread: Matrix

    /// Clusters with less than this share of the rows' leverage are worked out by a series.
    static let mostByHeart = 0.02

    init(_ gram: Matrix, trace: Double) {
      root = Self.series(gram, trace)
      cross = gram.times(root)
      spread = root.times(cross)
    }

    init(_ eigen: SymmetricEigen) {
      let inverse = eigen.values.map(adjustmentRoot)
      let share = eigen.values.map { max(0, $0) }
      root = eigen.vectors.weighted(inverse)
      cross = eigen.vectors.weighted(zip(share, inverse).map { $0 * $1 })
      spread = eigen.vectors.weighted(zip(share, inverse).map { $0 * $1 * $1 })
    }

    /// Σ cₘGᵐ with c₀ = 1, cₘ = cₘ₋₁ (2m − 1)/2m, by Horner's rule. No eigenvalue of G exceeds its
    /// trace, so what is left out is under traceᵐ.
    private static func series(_ gram: Matrix, _ trace: Double) -> Matrix {
      var coefficients = [1.0]
      var left = 1.0
      while left > 1e-18 {
        let m = Double(coefficients.count)
        coefficients.append(coefficients[coefficients.count - 1] * (2 * m - 1) / (2 * m))
        left *= trace
      }
      var sum = Matrix.identity(gram.rows)
      for place in sum.values.indices { sum.values[place] *= coefficients[coefficients.count - 1] }
      for coefficient in coefficients.dropLast().reversed() {
        sum = gram.times(sum)
        for d in 0..<gram.rows { sum[d, d] += coefficient }
      }
      return sum
    }
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

/// An eigenvalue from here on counts as 1.
let sealedShare = 1 - 1e-12

/// Eigenvalue of (I − G)^(−½) for that of G: 0 where the cluster alone carries the direction.
func adjustmentRoot(_ eigenvalue: Double) -> Double {
  eigenvalue < sealedShare ? 1 / (1 - eigenvalue).squareRoot() : 0
}

/// Share of a direction's square from which a part of it is none of rounding.
let sealedPart = 1e-10
/// Part of the classical standard error below which a clustered one is rounding: answers that are
/// the same in every group leave none.
let roundingOfErrors = 1e-10
