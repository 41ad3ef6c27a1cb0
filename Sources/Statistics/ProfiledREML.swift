import Foundation

/// −2 log REML likelihood of the one-way random intercept model as a function of θ = τ²/σ².
///
/// With w_g = n_g/(1 + n_gθ), μ = Σwm/Σw and Q = SSW + Σw(m − μ)²:
/// (N−1)(1 + log(2πQ/(N−1))) + Σlog(1 + n_gθ) + log Σw. Each evaluation costs O(groups).
struct ProfiledREML {
  struct Solution {
    let mean: Double
    /// Σw; the standard error of μ is √(σ²/Σw).
    let weight: Double
    let sigma2: Double
    let deviance: Double
    /// Derivative of the deviance by θ.
    let score: Double
  }

  private let groups: [Moments]
  private let df: Double
  private let within: Double
  /// Grand mean: means are taken from it, so that their squares do not cancel.
  private let origin: Double

  init(_ groups: [Moments]) {
    let all = groups.reduce(into: Moments()) { $0.merge($1) }
    self.groups = groups
    df = Double(all.count - 1)
    origin = all.mean
    within = groups.reduce(0.0) { $0 + $1.m2 }
  }

  func solution(_ theta: Double) -> Solution {
    var (weight, sum, squares, determinant) = (0.0, 0.0, 0.0, 0.0)
    for group in groups {
      let n = Double(group.count)
      let w = n / (1 + n * theta)
      weight += w
      sum += w * (group.mean - origin)
      squares += w * w
      determinant += log1p(n * theta)
    }
    let shift = sum / weight
    var (between, slope) = (0.0, 0.0)
    for group in groups {
      let n = Double(group.count)
      let w = n / (1 + n * theta)
      let deviation = group.mean - origin - shift
      between += w * deviation * deviation
      slope += w * w * deviation * deviation
    }
    let total = within + between
    return Solution(
      mean: origin + shift, weight: weight, sigma2: total / df,
      deviance: df * (1 + log(2 * Double.pi * total / df)) + determinant + log(weight),
      score: -df * slope / total + weight - squares / weight)
  }

  /// θ with the lowest deviance: 0, or a root of the score found between the points of a grid that
  /// is fine on the scale of 1/group size.
  func minimum() -> Double {
    let grid = (0...80).map { pow(10, -10 + 0.2 * Double($0)) }
    let scores = grid.map { solution($0).score }
    var best = (theta: 0.0, deviance: solution(0).deviance)
    for place in grid.indices.dropLast() where scores[place] < 0 && scores[place + 1] >= 0 {
      let root = bisect(grid[place], grid[place + 1])
      let deviance = solution(root).deviance
      if deviance < best.deviance { best = (root, deviance) }
    }
    return best.theta
  }

  /// The zero of the score between two points where it goes from negative to positive, halving in
  /// θ until the two are neighbours.
  private func bisect(_ low: Double, _ high: Double) -> Double {
    var (low, high) = (low, high)
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if solution(middle).score < 0 { low = middle } else { high = middle }
    }
    return low + (high - low) / 2
  }
}
