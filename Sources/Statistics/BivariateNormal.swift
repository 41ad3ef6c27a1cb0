import Foundation

/// A place on one axis of the standard normal distribution: z and P(Z ≤ z), finite.
struct NormalPoint {
  let z: Double
  let cdf: Double

  init(cdf: Double) {
    self.cdf = cdf
    z = Normal.quantile(cdf)
  }

  init(z: Double) {
    self.z = z
    cdf = Normal.cdf(z)
  }
}

/// The standard bivariate normal distribution with correlation ρ, −1 < ρ < 1.
enum BivariateNormal {
  /// P(X ≤ a, Y ≤ b), absolute error about 1e-15.
  ///
  /// For |ρ| < 0.925 Φ(a)Φ(b) + (2π)⁻¹ ∫₀^{asin ρ} exp(−(a²+b²−2ab sin θ)/(2cos²θ)) dθ, by 20
  /// Gauss–Legendre points (Drezner & Wesolowsky 1990). Nearer ±1 the integral is taken from the end,
  /// with its steep part in closed form (Genz 2004, eq. 6–8). The choice of R's `mvtnorm`.
  static func cdf(_ a: NormalPoint, _ b: NormalPoint, _ rho: Double) -> Double {
    if abs(rho) < 0.925 {
      let sum = a.z * a.z + b.z * b.z
      let product = 2 * a.z * b.z
      let half = asin(rho) / 2
      var integral = 0.0
      for node in GaussLegendre.twenty {
        let s = sin(half * (1 + node.place))
        integral += node.weight * exp((s * product - sum) / (2 * (1 - s * s)))
      }
      return max(0, a.cdf * b.cdf + half * integral / (2 * .pi))
    }
    if rho > 0 { return max(0, min(a.cdf, b.cdf) - fromEnd(a.z, b.z, rho)) }
    return max(0, max(0, a.cdf + b.cdf - 1) + fromEnd(a.z, -b.z, -rho))
  }

  /// P at ρ = 1 less P at ρ, for ρ near 1: (2π)⁻¹ ∫ from ρ to 1 of the density times 2π.
  private static func fromEnd(_ a: Double, _ b: Double, _ rho: Double) -> Double {
    let rest = (1 - rho) * (1 + rho)
    let square = (a - b) * (a - b)
    let product = a * b
    let (c, d) = ((4 - product) / 8, (12 - product) / 16)
    func series(_ x: Double) -> Double { 1 + c * x * (1 + d * x) }
    var total = 0.0
    let width = rest.squareRoot()
    let start = -(square / rest + product) / 2
    if start > -700 {
      total =
        width * exp(start)
        * (1 - c * (square - rest) * (1 - d * square / 5) / 3 + c * d * rest * rest / 5)
    }
    if product > -1400 {
      let distance = square.squareRoot()
      total -=
        exp(-product / 2) * (2 * Double.pi).squareRoot() * Normal.cdf(-distance / width) * distance
        * (1 - c * square * (1 - d * square / 5) / 3)
    }
    let half = width / 2
    for node in GaussLegendre.twenty {
      let x = half * (1 + node.place)
      let square2 = x * x
      let exponent = -(square / square2 + product) / 2
      guard exponent > -700 else { continue }
      let root = (1 - square2).squareRoot()
      let exact = exp(-product * (1 - root) / (2 * (1 + root))) / root
      total += half * node.weight * exp(exponent) * (exact - series(square2))
    }
    return total / (2 * .pi)
  }

  /// The density at (a, b), which is also ∂P/∂ρ (Plackett 1954), and its derivative in ρ.
  static func density(_ a: Double, _ b: Double, _ rho: Double) -> (value: Double, slope: Double) {
    let s = (1 - rho) * (1 + rho)
    let q = a * a - 2 * rho * a * b + b * b
    let value = exp(-q / (2 * s)) / (2 * .pi * s.squareRoot())
    return (value, value * (rho + a * b - rho * q / s) / s)
  }
}

/// Points and weights of the Gauss–Legendre rule on −1…1.
struct GaussLegendre {
  let place: Double
  let weight: Double

  static let twenty = GaussLegendre.rule(20)

  /// Roots of the Legendre polynomial Pₙ by Newton's method from Tricomi's start; weights
  /// 2/((1−x²)P′ₙ(x)²).
  private static func rule(_ n: Int) -> [GaussLegendre] {
    (1...n).map { i in
      var x = cos(.pi * (Double(i) - 0.25) / (Double(n) + 0.5))
      var slope = 1.0
      for _ in 0..<50 {
        var (before, p) = (1.0, x)
        for k in 2...n {
          (before, p) = (p, (Double(2 * k - 1) * x * p - Double(k - 1) * before) / Double(k))
        }
        slope = Double(n) * (x * p - before) / (x * x - 1)
        let step = p / slope
        x -= step
        if abs(step) < 1e-16 { break }
      }
      return GaussLegendre(place: x, weight: 2 / ((1 - x * x) * slope * slope))
    }
  }
}
