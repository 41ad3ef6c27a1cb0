import Statistics
import Testing

/// Regression and intervals from the cross-products of groups alone.
@Suite struct GroupedRegressionTests {
  private struct Case {
    let products: GroupedCrossProducts
    let columns: [[Double]]
    let groups: [Int32]
    let predictors: [String]
    let expected: Expected

    init(_ key: String) throws {
      let data = try Reference("bh1996")
      expected = try Expected("bh1996.ols")["models"][key]
      predictors = expected["predictors"].strings
      columns = try ([expected["outcome"].text] + predictors).map { try data[$0] }
      groups = try data.codes("GRP")
      products = GroupedCrossProducts(columns: columns, groups: groups)
    }
  }

  /// R lm, and clubSandwich's CR1S with G − 1 df; by cross-products and by QR of the rows.
  @Test(arguments: ["M1", "M2"])
  func asOnTheRows(key: String) throws {
    let given = try Case(key)
    let expected = given.expected
    let model = try GroupedRegression.fit(given.products, names: given.predictors).get()
    #expect(model.n == expected["n"].integer && model.groups == 99)
    #expect(isClose(model.rSquared, expected["r_squared"].number, Tolerance.closedForm))
    #expect(isClose(model.adjustedRSquared, expected["adj_r_squared"].number, Tolerance.closedForm))
    #expect(isClose(model.sigma, expected["sigma"].number, Tolerance.closedForm))
    let classical = try #require(model.inference(.classical))
    try compare(classical.terms, expected["classical"].array, df: "df", p: "p")
    let table = expected["cluster_robust"]["CR1S"]["table"].array
    try compare(
      try #require(model.inference(.cr1s)).terms, table, df: "df_naive", p: "p_naive")
    let byRows = try LinearModel.fit(
      outcome: given.columns[0], predictors: Array(given.columns.dropFirst()),
      names: given.predictors, clusters: given.groups
    ).get()
    try compare(byRows.inference(.cr1s).terms, table, df: "df_naive", p: "p_naive")
    // clubSandwich's vcovCR and coef_test, as `LinearModel` is held to.
    for kind in [StandardErrors.cr1, .cr2] {
      let rows = expected["cluster_robust"][kind.rawValue]["table"].array
      let terms = try #require(model.inference(kind)).terms
      #expect(terms.count == rows.count)
      for (term, row) in zip(terms, rows) {
        #expect(isClose(term.standardError, row["se"].number, Tolerance.closedForm))
        #expect(isClose(term.df, row["df_satterthwaite"].number, Tolerance.degreesOfFreedom))
        #expect(isRelativelyClose(term.p, row["p_satterthwaite"].number, 1e-6))
      }
    }
    #expect(model.inference(.hc3) == nil && model.inference(.linearized) == nil)
  }

  private func compare(
    _ terms: [TermInference], _ rows: [Expected], df: String, p: String
  ) throws {
    #expect(terms.count == rows.count)
    for (term, row) in zip(terms, rows) {
      #expect(term.term == row["term"].text && term.df == row[df].number)
      #expect(isClose(term.estimate, row["estimate"].number, Tolerance.closedForm))
      #expect(isClose(term.standardError, row["se"].number, Tolerance.closedForm))
      #expect(isClose(term.t, row["t"].number, Tolerance.closedForm))
      #expect(isRelativelyClose(term.p, row[p].number, Tolerance.pValue))
    }
  }

  @Test func whatCannotBeFitted() {
    let flat = GroupedCrossProducts(columns: [[2, 2, 2, 2], [1, 2, 3, 4]], groups: [0, 0, 1, 1])
    let twice = GroupedCrossProducts(
      columns: [[1, 3, 2, 5], [1, 2, 3, 4], [2, 4, 6, 8]], groups: [0, 0, 1, 1])
    let few = GroupedCrossProducts(columns: [[1, 2], [1, 3]], groups: [0, 1])
    func reason(_ data: GroupedCrossProducts, _ names: [String]) -> NotEstimable? {
      if case .failure(let reason) = GroupedRegression.fit(data, names: names) {
        reason
      } else {
        nil
      }
    }
    #expect(reason(flat, ["x"]) == .noVariance)
    #expect(reason(twice, ["x", "y"]) == .singular)
    #expect(reason(few, ["x"]) == .fewObservations)
  }

  /// A group drawn three times is its rows three times over.
  @Test func drawsThatAreGiven() throws {
    let given = try Case("M2")
    let drawn = (0..<99).map { Double($0 % 4) }
    let draws = ImportanceBootstrap.Draws(
      given.products,
      times: Matrix(columns: [drawn, [Double](repeating: 1, count: 99)]))
    let codes = Array(Set(given.groups)).sorted()
    let place = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let rows = given.groups.indices.flatMap { row in
      Array(repeating: row, count: Int(drawn[place[given.groups[row]] ?? 0]))
    }
    let repeated = GroupedCrossProducts(
      columns: given.columns.map { column in rows.map { column[$0] } },
      groups: rows.map { given.groups[$0] })
    let bounds = try #require(ImportanceBootstrap([draws])).predictors
    for (j, bound) in bounds.enumerated() {
      let values = try [repeated, given.products].map { data in
        let whole = RelativeImportance(correlations: try #require(data.correlations()))
        return (whole.lmg[j], whole.lmg[j] / whole.rSquared)
      }
      let (lmg, share) = (values.map(\.0), values.map(\.1))
      #expect(isClose(bound.lmg.low, quantile(lmg, 0.025), 1e-12))
      #expect(isClose(bound.lmg.high, quantile(lmg, 0.975), 1e-12))
      #expect(isClose(bound.share.low, quantile(share, 0.025), 1e-12))
      #expect(isClose(bound.share.high, quantile(share, 0.975), 1e-12))
    }
  }

  /// R: k0 and ICC(1) by it, beside n/groups.
  @Test(arguments: ["COHES", "LEAD", "HRS", "WBEING"])
  func sizeOfAGroup(name: String) throws {
    let data = try Reference("bh1996")
    let (values, groups) = (try data[name], try data.codes("GRP"))
    let moments = Set(groups).sorted().map { group in
      Moments(values.indices.filter { groups[$0] == group }.map { values[$0] })
    }
    let truth = try Expected("bh1996.aggregation")["icc"][name]
    let icc = IntraclassCorrelation(moments + [Moments()], groupSize: .effective)
    #expect(icc.groups == 99 && icc.n == truth["n"].integer)
    #expect(isClose(icc.icc1, truth["icc1_k0"].number, Tolerance.closedForm))
    #expect(isClose(icc.icc2, truth["icc2"].number, Tolerance.closedForm))
    #expect(IntraclassCorrelation(moments) == IntraclassCorrelation(values, groups: groups))
  }

  /// By hand: points (0, 0), (1, 1), (2, 1) with weights 1, 2, 1: x̄ = 1, ȳ = 3/4, Σwxx = 2,
  /// Σwxy = 1, Σwyy = 3/4; b = 1/2, a = 1/4, s² = 1/4.
  @Test func weightedLine() throws {
    let line = try WeightedLine.fit(
      [0, 1, .nan, 2], [0, 1, 9, 1], weights: [1, 2, 5, 1]
    ).get()
    #expect(line.n == 3 && isClose(line.slope, 0.5, 1e-15) && isClose(line.intercept, 0.25, 1e-15))
    #expect(isClose(line.slopeError, 0.125.squareRoot(), 1e-15))
    #expect(isClose(line.interceptError, 0.1875.squareRoot(), 1e-15))
    #expect(isClose(line.rSquared, 2.0 / 3, 1e-15))
    #expect(isClose(line.p, StudentT.twoSided(2.0.squareRoot(), df: 1), 1e-14))
    func reason(_ x: [Double], _ y: [Double]) -> NotEstimable? {
      if case .failure(let reason) = WeightedLine.fit(x, y, weights: x.map { _ in 1 }) {
        reason
      } else {
        nil
      }
    }
    #expect(reason([1, 2], [1, 2]) == .fewObservations)
    #expect(reason([1, 1, 1], [1, 2, 3]) == .noVariance)
  }
}
