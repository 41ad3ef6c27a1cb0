// Degrees of freedom of a cluster-robust covariance estimate when errors are independent.
//
// In direction s (a p-vector d_s in the coordinates of Q) the estimate is Σ_g (p_sgᵀy)² with
// p_sgᵀp_th = δ_gh w_g^st − u_sgᵀu_th, u_sg = G_gF_gd_s and w_g^st = d_sᵀF_gG_gF_gd_t. Everything
// below follows from u and w, in O(clusters · p²q²) for q directions.

extension ClusterPieces {
  /// Satterthwaite's (tr P)²/tr(P²) in one direction (Bell & McCaffrey 2002; Pustejovsky & Tipton
  /// 2018, eq. 11); nil when nothing is expected there.
  func satterthwaiteDF(_ direction: [Double]) -> Double? {
    precondition(direction.count == size)
    var (trace, square) = (0.0, 0.0)
    var outer = Matrix(rows: size, columns: size)
    var u = [Double](repeating: 0, count: size)
    for group in 0..<count {
      var (w, length, place) = (0.0, 0.0, group * size * size)
      for c in 0..<size {
        var (first, second) = (0.0, 0.0)
        for r in 0..<size {
          first += cross.values[place] * direction[r]
          second += spread.values[place] * direction[r]
          place += 1
        }
        u[c] = first
        length += first * first
        w += second * direction[c]
      }
      trace += w - length
      square += w * w - 2 * w * length
      outer.addOuterProduct(u)
    }
    square += outer.values.reduce(0.0) { $0 + $1 * $1 }
    return trace > 0 && square > 0 ? trace * trace / square : nil
  }

  /// η = q(q+1)/Σ Var(d_st), d the estimate in directions turned so that its expectation is I
  /// (Pustejovsky & Tipton 2018, eq. 14); nil when the expectation is singular.
  /// - Parameter directions: p × q in the coordinates of Q.
  func hotellingDF(_ directions: Matrix) -> Double? {
    let q = directions.columns
    let expected = directions.times(expectation(), transposed: true).times(directions)
    guard let eigen = expected.symmetricEigen(), let largest = eigen.values.last, largest > 0,
      let smallest = eigen.values.first, smallest > 1e-12 * largest
    else { return nil }
    let turn = eigen.vectors.weighted(eigen.values.map { 1 / $0.squareRoot() })
    let total = totalVariance(directions.times(turn))
    return total > 0 ? Double(q * (q + 1)) / total : nil
  }

  /// Σ_g (F_gG_gF_g − (G_gF_g)²): in any direction, what the estimate is expected to be.
  private func expectation() -> Matrix {
    var sum = cross.times(cross, otherTransposed: true)
    for place in sum.values.indices { sum.values[place] = -sum.values[place] }
    for group in 0..<count {
      let start = group * size * size
      for place in sum.values.indices { sum.values[place] += spread.values[start + place] }
    }
    return sum
  }

  /// Σ_st Σ_gh [(p_sgᵀp_sh)(p_tgᵀp_th) + (p_sgᵀp_th)(p_tgᵀp_sh)], blocks of clusters at a time.
  private func totalVariance(_ directions: Matrix) -> Double {
    let (q, block) = (directions.columns, 512)
    var total = 0.0
    // Element (s + a·q, t + b·q) is Σ_g u_sg[a] u_tg[b].
    var outer = Matrix(rows: size * q, columns: size * q)
    for start in stride(from: 0, to: count, by: block) {
      let groups = start..<min(start + block, count)
      let u = directions.times(cross.blocks(groups, width: size), transposed: true)
      let v = directions.times(spread.blocks(groups, width: size), transposed: true)
      for group in groups.indices {
        let place = (group - start)..<(group - start + 1)
        let own = u.blocks(place, width: size)
        let w = v.blocks(place, width: size).times(directions)
        total += Self.ownPart(w, own.times(own, otherTransposed: true))
      }
      let flat = Matrix(rows: size * q, columns: groups.count, columnMajor: u.values)
      let product = flat.times(flat, otherTransposed: true)
      for place in outer.values.indices { outer.values[place] += product.values[place] }
    }
    return total + crossedPart(outer, q)
  }

  /// The terms of one cluster with itself that hold w; `inner` is u_sᵀu_t.
  private static func ownPart(_ w: Matrix, _ inner: Matrix) -> Double {
    var total = 0.0
    for s in 0..<w.rows {
      for t in 0..<w.rows {
        total += w[s, s] * w[t, t] - w[s, s] * inner[t, t] - w[t, t] * inner[s, s]
        total += w[s, t] * w[s, t] - 2 * w[s, t] * inner[s, t]
      }
    }
    return total
  }

  /// Σ_st (|K_st|² + tr K_stK_st) with K_st = Σ_g u_sgu_tgᵀ.
  private func crossedPart(_ outer: Matrix, _ q: Int) -> Double {
    var total = 0.0
    for (s, a) in (0..<(size * q)).map({ ($0 % q, $0 / q) }) {
      for (t, b) in (0..<(size * q)).map({ ($0 % q, $0 / q) }) {
        let value = outer[s + a * q, t + b * q]
        total += value * value + value * outer[s + b * q, t + a * q]
      }
    }
    return total
  }
}

extension Matrix {
  /// Blocks of `width` columns each, a run of them.
  fileprivate func blocks(_ range: Range<Int>, width: Int) -> Matrix {
    let step = rows * width
    return Matrix(
      rows: rows, columns: width * range.count,
      columnMajor: Array(values[(range.lowerBound * step)..<(range.upperBound * step)]))
  }
}
