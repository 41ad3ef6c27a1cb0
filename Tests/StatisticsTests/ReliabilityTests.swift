import Statistics
import Testing

@Suite struct ReliabilityTests {
  /// Columns of a scale, reversed items turned as lo + hi − x.
  private static func items(_ data: Reference, _ scale: Expected) throws -> [[Double]] {
    let sum = scale["response_range"][0].number + scale["response_range"][1].number
    return try scale["items"].strings.map { item in
      let column = try data[item]
      return scale["reversed"].strings.contains(item) ? column.map { sum - $0 } : column
    }
  }

  /// R: alpha and Feldt's interval on complete rows; one-factor ML polished to 1e-14.
  @Test(arguments: ["attitude", "bfi"])
  func scales(name: String) throws {
    let data = try Reference(name)
    let scales = try Expected("\(name).reliability")["scales"]
    #expect(!scales.keys.isEmpty)
    for key in scales.keys {
      let truth = scales[key]
      let result = ScaleReliability(items: try Self.items(data, truth))
      #expect(result.n == truth["n_complete"].integer && result.items == truth["k"].integer)
      #expect(isClose(result.alpha, truth["alpha_raw_listwise"].number, Tolerance.closedForm))
      let bounds = truth["alpha_ci95_feldt_listwise"]
      #expect(isClose(result.alphaInterval?.low, bounds[0].number, Tolerance.closedForm))
      #expect(isClose(result.alphaInterval?.high, bounds[1].number, Tolerance.closedForm))
      let omega = truth["omega_one_factor"]["omega_total_model_implied"].number
      #expect(isClose(result.omega, omega, Tolerance.omega))
      #expect(result.omegaReason == nil && result.alphaReason == nil)
      let standardized = truth["alpha_std_listwise"].number
      #expect(isClose(result.standardizedAlpha, standardized, Tolerance.closedForm))
      for (dropped, item) in zip(result.alphaWithout, truth["items_detail"].array) {
        let without = item["alpha_if_dropped_listwise"].number
        #expect(isClose(dropped, without, Tolerance.closedForm))
      }
    }
  }

  /// By hand: cov = [[1, 1/2], [1/2, 1]] up to a factor, alpha = 2·(1 − 2/3) = 2/3.
  @Test func twoItems() {
    let result = ScaleReliability(items: [[1, 2, 3, .nan], [2, 1, 3, 5]])
    #expect(result.n == 3)
    #expect(isClose(result.alpha, 2.0 / 3, Tolerance.closedForm))
    #expect(result.omega == nil && result.omegaReason == .fewItems)
  }

  @Test func degenerate() {
    let column: [Double] = [1, 2, 3, 4, 2, 5]
    let other: [Double] = [2, 2, 3, 5, 1, 4]
    let flat = [Double](repeating: 3, count: 6)
    #expect(ScaleReliability(items: [column]).alphaReason == .fewItems)
    #expect(ScaleReliability(items: []).alphaReason == .fewItems)
    #expect(ScaleReliability(items: [flat, flat, flat]).alphaReason == .noVariance)
    #expect(ScaleReliability(items: [column, other, flat]).omegaReason == .noVariance)
    #expect(ScaleReliability(items: [column, other, column]).omegaReason == .singular)
    let missing = [Double](repeating: .nan, count: 6)
    let empty = ScaleReliability(items: [column, other, missing])
    #expect(empty.n == 0 && empty.alphaReason == .fewObservations)
    #expect(empty.omegaReason == .fewObservations && empty.alphaInterval == nil)
    #expect(empty.standardizedAlpha == nil && empty.alphaWithout == [nil, nil, nil])
    let some = ScaleReliability(items: [column, other, flat])
    #expect(some.standardizedAlpha == nil && some.alpha != nil)
    #expect(some.alphaWithout.allSatisfy { $0 != nil })
  }

  /// Three items have λ₁² = s₁₂s₁₃/s₂₃. With correlations .7, .7, .3 that is .49/.3 > 1: the residual
  /// variance of the first would be negative.
  @Test func heywood() {
    let a: [Double] = [1, 1, 1, 1, -1, -1, -1, -1]
    let b: [Double] = [1, 1, -1, -1, 1, 1, -1, -1]
    let c: [Double] = [1, -1, 1, -1, 1, -1, 1, -1]
    let rest = 0.51.squareRoot()
    let share = (0.3 - 0.49) / rest
    let left = (0.51 - share * share).squareRoot()
    let second = zip(a, b).map { 0.7 * $0 + rest * $1 }
    let third = a.indices.map { 0.7 * a[$0] + share * b[$0] + left * c[$0] }
    let result = ScaleReliability(items: [a, second, third])
    #expect(result.omega == nil && result.omegaReason == .heywood)
    #expect(result.alpha != nil)
  }

  /// Three items fit exactly: correlations .6, .5, .4 give λ² = .75, .48, 1/3 by hand.
  @Test func threeItemsByHand() {
    let a: [Double] = [1, 1, 1, 1, -1, -1, -1, -1]
    let b: [Double] = [1, 1, -1, -1, 1, 1, -1, -1]
    let c: [Double] = [1, -1, 1, -1, 1, -1, 1, -1]
    let second = zip(a, b).map { 0.6 * $0 + 0.8 * $1 }
    let share = (0.4 - 0.3) / 0.8
    let left = (1 - 0.25 - share * share).squareRoot()
    let third = a.indices.map { 0.5 * a[$0] + share * b[$0] + left * c[$0] }
    let sum = 0.75.squareRoot() + 0.48.squareRoot() + (1.0 / 3).squareRoot()
    let residual = 3 - 0.75 - 0.48 - 1.0 / 3
    let omega = sum * sum / (sum * sum + residual)
    #expect(isClose(ScaleReliability(items: [a, second, third]).omega, omega, Tolerance.omega))
  }
}
