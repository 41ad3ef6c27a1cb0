import Statistics
import Testing

/// Weighted least squares.
@Suite struct LinearModelWeightsTests {
  private let x: [Double] = [1, 2, 3, 4, 5, 6, 7, 8]
  private let z: [Double] = [3, 1, 4, 1, 5, 9, 2, 6]
  private let y: [Double] = [2, 1, 4, 3, 6, 5, 9, 7]

  /// A weight of k is the row k times over: coefficients, R², VIF and beta. A weight of 0 is no row.
  @Test func weightsRepeatRows() throws {
    let weights: [Double] = [1, 3, 2, 0, 1, 2, 1, 4]
    let repeated = y.indices.flatMap { [Int](repeating: $0, count: Int(weights[$0])) }
    func column(_ values: [Double]) -> [Double] { repeated.map { values[$0] } }
    let weighted = try LinearModel.fit(
      outcome: y, predictors: [x, z], names: ["x", "z"], weights: weights
    ).get()
    let rows = try LinearModel.fit(
      outcome: column(y), predictors: [column(x), column(z)], names: ["x", "z"]
    ).get()
    #expect(weighted.n == 7 && rows.n == 14)
    for term in 0..<3 {
      #expect(isClose(weighted.coefficients[term], rows.coefficients[term], 1e-13))
      #expect(isClose(weighted.beta[term], rows.beta[term], 1e-13))
      #expect(
        isClose(weighted.varianceInflation[term], rows.varianceInflation[term], 1e-13))
    }
    #expect(isClose(weighted.rSquared, rows.rSquared, 1e-13))
    #expect(weighted.residuals.count == 7)
  }

  /// By hand: y = 0, 1, 3 at x = 0, 1, 2 with weights 1, 2, 1. x̄ = 1, ȳ = 5/4, Sxy = 3, Sxx = 2: slope
  /// 3/2, constant −1/4; e = 1/4, −1/4, 1/4, Σwe² = 1/4 on one degree of freedom.
  @Test func byHand() throws {
    let model = try LinearModel.fit(
      outcome: [0, 1, 3], predictors: [[0, 1, 2]], names: ["x"], weights: [1, 2, 1]
    ).get()
    #expect(isClose(model.coefficients[0], -0.25, Tolerance.closedForm))
    #expect(isClose(model.coefficients[1], 1.5, Tolerance.closedForm))
    #expect(isClose(model.sigma, 0.5, Tolerance.closedForm))
    let error = model.inference(.classical).terms[1].standardError
    #expect(isClose(error, 0.5 / 2.0.squareRoot(), Tolerance.closedForm))
  }

  /// Equal weights change no estimate and no standard error, whatever their size.
  @Test(arguments: StandardErrors.allCases)
  func equalWeightsAreNone(type: StandardErrors) throws {
    let clusters: [Int32] = [0, 0, 1, 2, 2, 3, 3, 4]
    func terms(_ weights: [Double]?) throws -> [TermInference] {
      try LinearModel.fit(
        outcome: y, predictors: [x], names: ["x"], clusters: clusters, weights: weights
      ).get().inference(type).terms
    }
    let (without, with) = try (terms(nil), terms(x.map { _ in 2.5 }))
    for (plain, weighted) in zip(without, with) {
      #expect(isClose(weighted.estimate, plain.estimate, 1e-13))
      #expect(isClose(weighted.standardError, plain.standardError, 1e-13))
      #expect(isClose(weighted.df, plain.df, 1e-12))
    }
  }

  /// CR2 with inverse variances is CR2 of the rows times √w (Pustejovsky & Tipton 2018, §2): here by
  /// clusters of one, e²w/(1 − h) (HC2), with h worked out from the normal equations.
  @Test func clusteredWithInverseVariances() throws {
    let weights: [Double] = [1, 3, 2, 5, 1, 2, 1, 4]
    let model = try LinearModel.fit(
      outcome: y, predictors: [x], names: ["x"], clusters: Array(0..<8), weights: weights
    ).get()
    let sum = weights.reduce(0, +)
    let mean = zip(weights, x).reduce(0) { $0 + $1.0 * $1.1 } / sum
    let spread = zip(weights, x).reduce(0) { $0 + $1.0 * ($1.1 - mean) * ($1.1 - mean) }
    let variance = y.indices.reduce(0.0) { total, row in
      let d = x[row] - mean
      let leverage = weights[row] * (1 / sum + d * d / spread)
      let score = weights[row] * d / spread * model.residuals[row]
      return total + score * score / (1 - leverage)
    }
    let error = model.inference(.cr2).terms[1].standardError
    #expect(isClose(error, variance.squareRoot(), Tolerance.closedForm))
  }

  @Test func nothingToFit() {
    let none = LinearModel.fit(
      outcome: y, predictors: [x], names: ["x"], weights: y.map { _ in 0 })
    #expect(throws: NotEstimable.fewObservations) { try none.get() }
    let two = LinearModel.fit(
      outcome: y, predictors: [x], names: ["x"], weights: [1, 2, 0, 0, 0, 0, 0, 0])
    #expect(throws: NotEstimable.fewObservations) { try two.get() }
  }
}
