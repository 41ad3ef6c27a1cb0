import Statistics
import Testing

/// Models that cannot be estimated, or only in part, and small ones by hand.
@Suite struct LinearModelEdgeTests {
  private let x: [Double] = [1, 2, 3, 4, 5, 6, 7, 8]
  private let y: [Double] = [2, 1, 4, 3, 6, 5, 9, 7]

  @Test func perfectCollinearity() throws {
    let doubled = x.map { 2 * $0 + 1 }
    let z: [Double] = [3, 1, 4, 1, 5, 9, 2, 6]
    let sum = zip(x, z).map { $0 + $1 }
    let names = ["x", "doubled", "z", "sum"]
    let model = try LinearModel.fit(
      outcome: y, predictors: [x, doubled, z, sum], names: names
    ).get()
    #expect(model.terms == ["(Intercept)", "x", "z"] && model.aliased == ["doubled", "sum"])
    let clean = try LinearModel.fit(outcome: y, predictors: [x, z], names: ["x", "z"]).get()
    for (a, b) in zip(model.coefficients, clean.coefficients) {
      #expect(isClose(a, b, Tolerance.closedForm))
    }
  }

  @Test func constantColumns() throws {
    let flat = [Double](repeating: 0.3, count: 8)
    let nothing = LinearModel.fit(outcome: y, predictors: [flat], names: ["flat"])
    #expect(throws: NotEstimable.noVariance) { try nothing.get() }
    #expect(throws: NotEstimable.noVariance) {
      try LinearModel.fit(outcome: flat, predictors: [x], names: ["x"]).get()
    }
    let kept = try LinearModel.fit(outcome: y, predictors: [flat, x], names: ["flat", "x"]).get()
    #expect(kept.aliased == ["flat"] && kept.terms == ["(Intercept)", "x"])
  }

  @Test func asManyTermsAsRows() {
    for rows in 0...3 {
      let fit = LinearModel.fit(
        outcome: Array(y.prefix(rows)),
        predictors: [Array(x.prefix(rows)), [9, 1, 4, 4].dropLast(4 - rows)],
        names: ["x", "z"])
      #expect(throws: NotEstimable.fewObservations) { try fit.get() }
    }
  }

  /// Through (0,0), (1,1), (2,3) by hand: slope 3/2, constant −1/6, RSS 1/6.
  @Test func threePointsByHand() throws {
    let model = try LinearModel.fit(
      outcome: [0, 1, 3], predictors: [[0, 1, 2]], names: ["x"]
    ).get()
    #expect(isClose(model.coefficients[0], -1.0 / 6, Tolerance.closedForm))
    #expect(isClose(model.coefficients[1], 1.5, Tolerance.closedForm))
    #expect(isClose(model.sigma, (1.0 / 6).squareRoot(), Tolerance.closedForm))
    #expect(isClose(model.f?.f, 27, Tolerance.closedForm))
    #expect(isClose(model.varianceInflation[1], 1, Tolerance.closedForm))
  }

  @Test func perfectFit() throws {
    let model = try LinearModel.fit(
      outcome: x.map { 3 * $0 - 2 }, predictors: [x], names: ["x"]
    ).get()
    #expect(model.rSquared == 1 && model.f == nil)
    #expect(isClose(model.coefficients[1], 3, Tolerance.closedForm))
  }

  /// Nothing is left over to tell how sure the slope is, by any kind of standard error.
  @Test(arguments: StandardErrors.allCases)
  func perfectFitIsNotTested(type: StandardErrors) throws {
    let clusters: [Int32] = [1, 1, 2, 2, 3, 3, 4, 4]
    let model = try LinearModel.fit(
      outcome: x.map { 0.1 * $0 - 1e6 }, predictors: [x], names: ["x"], clusters: clusters
    ).get()
    let found = model.inference(type)
    #expect(model.isExact && found.reason == .noVariance && found.joint == nil)
    #expect(found.terms.allSatisfy { $0.standardError == 0 && $0.p == nil && $0.interval == nil })
  }

  @Test func constantOnly() throws {
    let model = try LinearModel.fit(outcome: [1, 2, 6], predictors: [], names: []).get()
    #expect(isClose(model.coefficients[0], 3, Tolerance.closedForm))
    #expect(model.f == nil && model.inference(.hc3).joint == nil && model.conditionNumber == 1)
    // Mean of three: s/√n.
    let error = (7.0 / 3).squareRoot()
    #expect(
      isClose(model.inference(.classical).terms[0].standardError, error, Tolerance.closedForm))
  }

  @Test func fewClusters() throws {
    func model(_ clusters: [Int32]?) throws -> LinearModel {
      try LinearModel.fit(outcome: y, predictors: [x], names: ["x"], clusters: clusters).get()
    }
    for clusters in [nil, [Int32](repeating: 4, count: 8)] {
      let inference = try model(clusters).inference(.cr2)
      #expect(inference.reason == .fewGroups && inference.joint == nil)
      #expect(inference.terms.allSatisfy { $0.standardError == nil && $0.p == nil })
    }
    let few = try model([1, 1, 1, 2, 2, 2, 3, 3]).inference(.cr2)
    #expect(few.reason == .lowDF)
    for term in few.terms {
      #expect(try #require(term.df) < 4 && term.p == nil && term.interval == nil)
      #expect(term.standardError != nil && term.t != nil)
    }
  }

  /// A row that alone decides a coefficient has leverage 1: HC3 divides by 0 there.
  @Test func leverageOfOne() throws {
    let dummy: [Double] = [1, 0, 0, 0, 0, 0, 0, 0]
    let model = try LinearModel.fit(
      outcome: y, predictors: [dummy, x], names: ["dummy", "x"]
    ).get()
    #expect(model.inference(.hc3).reason == .leverageOne)
    #expect(model.inference(.classical).reason == nil)
  }

  /// CR2 by its definition on eight rows in four clusters, (I − H)_gg inverted whole: the p × p
  /// pieces must give the same. Truth: A_g by series-free 2 × 2 square roots.
  @Test func bellMcCaffreyByDefinition() throws {
    let clusters: [Int32] = [1, 1, 2, 2, 3, 3, 4, 4]
    let model = try LinearModel.fit(
      outcome: y, predictors: [x], names: ["x"], clusters: clusters
    ).get()
    // Slope: Σ over clusters of (dᵀ A_g e_g)², d = (x − x̄)/Sxx, x̄ = 4.5, Sxx = 42.
    var variance = 0.0
    for first in stride(from: 0, to: 8, by: 2) {
      let d = (0..<2).map { (x[first + $0] - 4.5) / 42 }
      let h = { (i: Int, j: Int) in 1.0 / 8 + d[i] * d[j] * 42 }
      let (a, b, c) = (1 - h(0, 0), -h(0, 1), 1 - h(1, 1))
      // Square root of [[a, b], [b, c]]: (M + s I)/t with s = √det, t = √(trace + 2s).
      let s = (a * c - b * b).squareRoot()
      let t = (a + c + 2 * s).squareRoot()
      let root = ((a + s) / t, b / t, (c + s) / t)
      let det = root.0 * root.2 - root.1 * root.1
      let e = (model.residuals[first], model.residuals[first + 1])
      let adjusted = (
        (root.2 * e.0 - root.1 * e.1) / det, (root.0 * e.1 - root.1 * e.0) / det
      )
      let score = d[0] * adjusted.0 + d[1] * adjusted.1
      variance += score * score
    }
    let error = model.inference(.cr2).terms[1].standardError
    #expect(isClose(error, variance.squareRoot(), Tolerance.closedForm))
  }
}
