import Foundation

/// The congeneric model Σ = λλᵀ + diag(ψ), by maximum likelihood.
struct OneFactorModel {
  /// λ, one for each item, in the item's unit; signs as the first eigenvector's.
  let loadings: [Double]
  /// ψ, residual variances, > 0.
  let residualVariances: [Double]

  /// McDonald's (1999) total omega (Σλ)²/((Σλ)² + Σψ): the model's own total variance below.
  var omega: Double {
    let common = loadings.reduce(0, +)
    return common * common / (common * common + residualVariances.reduce(0, +))
  }

  /// Share of an item's variance under which its ψ counts as 0: a Heywood case.
  private static let boundary = 1e-6

  /// Minimises log|Σ| + tr(SΣ⁻¹) over λ for given ψ in closed form and over θ = log ψ by Newton's
  /// method with exact second derivatives (Lawley & Maxwell 1971, ch. 4; Jöreskog 1967): with
  /// eigenvalues γ₁ ≥ γ₂ ≥ … and vectors v of Ψ^(−½)SΨ^(−½), f = Σ_{m≥2}(γ_m − 1 − log γ_m).
  /// - Parameter covariance: k × k, k ≥ 3, positive variances.
  /// - Returns: `.singular` when S is not positive definite, `.heywood` when a ψ goes to 0,
  ///   `.notConverged` when 200 steps were not enough.
  static func fit(_ covariance: Matrix) -> Result<OneFactorModel, NotEstimable> {
    let k = covariance.rows
    let scale = (0..<k).map { covariance[$0, $0].squareRoot() }
    var r = covariance
    for c in 0..<k { for row in 0..<k { r[row, c] /= scale[row] * scale[c] } }
    guard let eigen = r.symmetricEigen(), let least = eigen.values.first, least > 1e-10,
      let inverse = r.positiveDefiniteInverse()
    else { return .failure(.singular) }
    // Jöreskog's start: half of what is left of each item when the others explain it.
    var theta = (0..<k).map { log((1 - 0.5 / Double(k)) / inverse[$0, $0]) }
    guard var state = Profile(r, theta) else { return .failure(.notConverged) }
    for _ in 0..<200 {
      if theta.contains(where: { exp($0) < boundary }) { return .failure(.heywood) }
      if state.gradient.allSatisfy({ abs($0) < 1e-13 }) { break }
      guard let next = state.improved(r, theta) else { break }
      (theta, state) = next
    }
    if theta.contains(where: { exp($0) < boundary }) { return .failure(.heywood) }
    guard state.gradient.allSatisfy({ abs($0) < 1e-8 }) else { return .failure(.notConverged) }
    return .success(
      OneFactorModel(
        loadings: zip(state.loadings(theta), scale).map { $0 * $1 },
        residualVariances: zip(theta, scale).map { exp($0) * $1 * $1 }))
  }
}

/// The likelihood, its gradient and its curvature at one θ = log ψ, λ being at its best.
private struct Profile {
  let value: Double
  let gradient: [Double]
  /// Eigenvalues, descending, and vectors of Ψ^(−½)RΨ^(−½).
  private let gamma: [Double]
  private let vectors: Matrix

  init?(_ r: Matrix, _ theta: [Double]) {
    let k = theta.count
    let shrink = theta.map { exp(-$0 / 2) }
    var scaled = r
    for c in 0..<k { for row in 0..<k { scaled[row, c] *= shrink[row] * shrink[c] } }
    guard let eigen = scaled.symmetricEigen(), let least = eigen.values.first, least > 0
    else { return nil }
    let gamma = Array(eigen.values.reversed())
    var vectors = Matrix(rows: k, columns: k)
    for m in 0..<k { for row in 0..<k { vectors[row, m] = eigen.vectors[row, k - 1 - m] } }
    self.gamma = gamma
    self.vectors = vectors
    value = gamma.dropFirst().reduce(0.0) { $0 + ($1 - 1 - log($1)) }
    gradient = (0..<k).map { i in
      (1..<k).reduce(0.0) { $0 + (1 - gamma[$1]) * vectors[i, $1] * vectors[i, $1] }
    }
  }

  /// λᵢ = √ψᵢ · √(γ₁ − 1) · vᵢ₁; 0 when γ₁ ≤ 1.
  func loadings(_ theta: [Double]) -> [Double] {
    let length = max(0, gamma[0] - 1).squareRoot()
    return theta.indices.map { exp(theta[$0] / 2) * length * vectors[$0, 0] }
  }

  /// ∂²f/∂θᵢ∂θⱼ; pairs of the smaller eigenvalues enter without a difference below the fraction bar,
  /// so equal ones do no harm.
  private func curvature() -> Matrix {
    let k = gamma.count
    var h = Matrix(rows: k, columns: k)
    func add(_ weight: Double, _ m: Int, _ n: Int) {
      for c in 0..<k {
        let right = weight * vectors[c, m] * vectors[c, n]
        for row in 0..<k { h[row, c] += vectors[row, m] * vectors[row, n] * right }
      }
    }
    for m in 1..<k {
      for n in 1..<k { add((gamma[m] + gamma[n]) / 2, m, n) }
      add((1 - gamma[m]) * (gamma[0] + gamma[m]) / (gamma[0] - gamma[m]), m, 0)
    }
    return h
  }

  /// A Newton step, or one of steepest descent where the curvature is not positive, halved until
  /// the likelihood is better; nil when nothing better is found.
  func improved(_ r: Matrix, _ theta: [Double]) -> ([Double], Profile)? {
    let newton = curvature().positiveDefiniteInverse().map { $0.times(gradient).map { -$0 } }
    var step = newton ?? gradient.map { -$0 }
    let longest = step.map { abs($0) }.max() ?? 0
    if longest > 1 { step = step.map { $0 / longest } }
    let steepness = gradient.map { abs($0) }.max() ?? 0
    for _ in 0..<40 {
      let moved = zip(theta, step).map { $0 + $1 }
      if let next = Profile(r, moved) {
        // Near the optimum the likelihood is flat to rounding: there the gradient decides.
        let nextSteepness = next.gradient.map { abs($0) }.max() ?? 0
        let flat = next.value <= value + 1e-14 && nextSteepness < steepness
        if next.value < value - 1e-14 || flat { return (moved, next) }
      }
      step = step.map { $0 / 2 }
    }
    return nil
  }
}
