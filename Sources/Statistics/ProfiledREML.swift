import Foundation

/// REML of y = Xβ + u_g + e, u_g ~ N(0, τ²), e ~ N(0, σ²), as a function of θ = τ²/σ², with β and
/// σ² profiled out.
///
/// H = I + θZZᵀ has the inverse I − θ/(1 + n_gθ)·11ᵀ in each group, so XᵀH⁻¹X = W + Σ_g w_g x̄_gx̄_gᵀ
/// with W the products inside groups and w_g = n_g/(1 + n_gθ); the same holds for XᵀH⁻¹y and yᵀH⁻¹y.
/// Deviance (N−p)(1 + log(2πQ/(N−p))) + Σ log(1 + n_gθ) + log|XᵀH⁻¹X|, Q the weighted residual sum
/// of squares (Bates et al. 2015, eq. 41; Searle, Casella & McCulloch 1992, ch. 6). One evaluation
/// costs O(distinct group sizes · p²).
struct ProfiledREML {
  /// Everything at one θ. `fixed` is C = (XᵀH⁻¹X)⁻¹.
  struct Solution {
    let theta: Double
    let coefficients: [Double]
    let fixed: Matrix
    let sigma2: Double
    let deviance: Double
    /// Derivative of the deviance by θ.
    let score: Double
  }

  /// Columns of X, then y.
  let sums: GroupSizeSums
  /// N − p.
  let df: Double
  private var p: Int { sums.width - 1 }

  init(_ sums: GroupSizeSums) {
    self.sums = sums
    df = Double(sums.n - sums.width + 1)
  }

  /// Nil when XᵀH⁻¹X is not positive definite or nothing is left over.
  func solution(_ theta: Double) -> Solution? {
    var whole = sums.weightedMeans { $0 / (1 + $0 * theta) }
    for place in whole.values.indices { whole.values[place] += sums.within.values[place] }
    guard let fixed = whole.principal(Array(0..<p)).positiveDefinite() else { return nil }
    let cross = (0..<p).map { whole[$0, p] }
    let coefficients = fixed.inverse.times(cross)
    let rest = whole[p, p] - dot(cross, coefficients)
    guard rest > 0 else { return nil }
    let slope = slopes(theta, coefficients)
    var trace = 0.0
    for c in 0..<p {
      for r in 0..<p { trace += fixed.inverse[r, c] * slope.means[r, c] }
    }
    let determinant = sums.overGroups { log1p($0 * theta) } + fixed.logDeterminant
    return Solution(
      theta: theta, coefficients: coefficients, fixed: fixed.inverse, sigma2: rest / df,
      deviance: df * (1 + log(2 * Double.pi * rest / df)) + determinant,
      score: -df * slope.residual / rest + sums.overGroups { $0 / (1 + $0 * theta) } - trace)
  }

  /// Σ w² z̄z̄ᵀ, and with r̃ = (−β, 1) its form r̃ᵀ(·)r̃ and its product (·)r̃.
  private func slopes(
    _ theta: Double, _ coefficients: [Double]
  ) -> (means: Matrix, residual: Double, product: [Double]) {
    let means = sums.weightedMeans { size in
      let w = size / (1 + size * theta)
      return w * w
    }
    let contrast = coefficients.map { -$0 } + [1]
    let product = means.times(contrast)
    return (means, dot(contrast, product), product)
  }

  /// θ with the lowest deviance: 0, or a root of the score found between the points of a grid that
  /// is fine on the scale of 1/group size, and goes on to 1e30 while the deviance still falls. Nil when
  /// nothing varies inside groups: the deviance falls without end.
  func minimum() -> Solution? {
    var grid = (0...80).map { pow(10, -10 + 0.2 * Double($0)) }
    var scores = grid.map { solution($0)?.score }
    while let score = scores.last ?? nil, score < 0, grid.count <= 200 {
      grid.append(pow(10, -10 + 0.2 * Double(grid.count)))
      scores.append(solution(grid[grid.count - 1])?.score)
    }
    guard let last = scores.last ?? nil, last >= 0, var best = solution(0) else { return nil }
    for place in grid.indices.dropLast() {
      guard let low = scores[place], let high = scores[place + 1], low < 0, high >= 0,
        let root = bisect(grid[place], grid[place + 1])
      else { continue }
      if root.deviance < best.deviance { best = root }
    }
    return best
  }

  /// The zero of the score between two points where it goes from negative to positive, halving in
  /// θ until the two are neighbours.
  private func bisect(_ low: Double, _ high: Double) -> Solution? {
    var (low, high) = (low, high)
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      guard let found = solution(middle) else { return nil }
      if found.score < 0 { low = middle } else { high = middle }
    }
    return solution(low + (high - low) / 2)
  }

  /// What Satterthwaite's degrees of freedom need at a solution inside (θ > 0): the asymptotic
  /// covariance of (θ, σ²), twice the inverse of the deviance's matrix of second derivatives, and
  /// C Σw²x̄x̄ᵀ C, the derivative of C by θ. Nil when the matrix is not positive definite.
  func curvature(_ at: Solution) -> (varianceOfParameters: Matrix, slope: Matrix)? {
    let (theta, s) = (at.theta, at.sigma2)
    let first = slopes(theta, at.coefficients)
    let second = sums.weightedMeans { size in
      let w = size / (1 + size * theta)
      return 2 * w * w * w
    }
    let contrast = at.coefficients.map { -$0 } + [1]
    let x = Array(0..<p)
    let h = Array(first.product.prefix(p))
    let (m1, m2) = (first.means.principal(x), second.principal(x))
    let slope = at.fixed.times(m1).times(at.fixed)
    // Q″ = r̃ᵀ(Σ2w³z̄z̄ᵀ)r̃ − 2hᵀCh; of log|XᵀH⁻¹X| tr(C·Σ2w³x̄x̄ᵀ) − tr(C M′ C M′).
    let residual = dot(contrast, second.times(contrast)) - 2 * dot(h, at.fixed.times(h))
    var determinant = -sums.overGroups { size in
      let w = size / (1 + size * theta)
      return w * w
    }
    for place in m1.values.indices {
      determinant += at.fixed.values[place] * m2.values[place]
      determinant -= slope.values[place] * m1.values[place]
    }
    let both = first.residual / (s * s)
    let second2 = Matrix(
      columns: [[residual / s + determinant, both], [both, df / (s * s)]])
    guard let inverse = second2.positiveDefiniteInverse() else { return nil }
    var variance = inverse
    for place in variance.values.indices { variance.values[place] *= 2 }
    return (variance, slope)
  }
}
