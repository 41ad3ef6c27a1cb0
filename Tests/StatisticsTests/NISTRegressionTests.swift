import Statistics
import Testing

/// NIST StRD linear regression: coefficients and standard errors against exact arithmetic on the
/// parsed doubles, counted in digits (−log10 of the relative error of the worst).
@Suite struct NISTRegressionTests {
  /// The larger of 12 and what R 4.2.2's `lm` reaches (QR without refinement: 12.2, 12.9, 9.2, 13.8,
  /// 9.5, 8.1 and 6.0 in this order).
  private static let leastDigits: [(String, Double)] = [
    ("Norris", 12.2), ("Longley", 12.9), ("Wampler1", 12), ("Wampler2", 13.8),
    ("Wampler3", 12), ("Wampler4", 12), ("Wampler5", 12),
  ]

  private func fit(_ name: String) throws -> (LinearModel, Expected) {
    let data = try Reference("nist_\(name)")
    let expected = try Expected("nist.\(name)")
    let degree = expected["model"]["degree"].integer
    let x: [[Double]]
    if degree > 1 {
      let base = try data["x"]
      x = (1...degree).map { power in
        base.map { value in (0..<power).reduce(1.0) { product, _ in product * value } }
      }
    } else {
      x = try expected["model"]["terms"].strings.dropFirst().map { try data[$0] }
    }
    let names = x.indices.map { "B\($0 + 1)" }
    let model = try LinearModel.fit(outcome: data["y"], predictors: x, names: names).get()
    return (model, expected["exact_binary64"])
  }

  @Test(arguments: leastDigits)
  func coefficients(name: String, least: Double) throws {
    let (model, exact) = try fit(name)
    #expect(model.coefficients.count == exact["coefficients"].keys.count)
    for (place, value) in model.coefficients.enumerated() {
      #expect(digits(value, exact["coefficients"]["B\(place)"].number) >= least)
    }
  }

  /// Standard errors lose what the condition number takes, so the bound is 9 digits for all.
  /// Wampler1 and 2 are exact polynomials: what is left over is the rounding of the data (under
  /// 1e-9; certified 0), which ours must not exceed; where it sees that it is nothing, it is 0.
  @Test(arguments: leastDigits.map(\.0))
  func standardErrors(name: String) throws {
    let (model, exact) = try fit(name)
    for (place, term) in model.inference(.classical).terms.enumerated() {
      let truth = exact["standard_errors"]["B\(place)"].number
      #expect(Self.agree(try #require(term.standardError), truth))
    }
    #expect(digits(model.rSquared, exact["r_squared"].number) >= 9)
    #expect(Self.agree(model.sigma, exact["residual_sd"].number))
  }

  private static func agree(_ actual: Double, _ truth: Double) -> Bool {
    truth < 1e-9 ? actual < 1e-9 : digits(actual, truth) >= 9
  }

  /// Columns x … x⁵ are close to collinear: all are kept, none named as collinear.
  @Test func nearlyCollinearColumnsAreKept() throws {
    let (model, _) = try fit("Wampler5")
    #expect(model.aliased.isEmpty && model.conditionNumber > 1e3)
  }
}
