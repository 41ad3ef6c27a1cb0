import Statistics
import Testing

@Suite struct LinearModelTests {
  private struct Case {
    let model: LinearModel
    let expected: Expected

    init(_ name: String, _ key: String, clusters: String? = nil) throws {
      let data = try Reference(name)
      expected = try Expected("\(name).ols")["models"][key]
      let predictors = expected["predictors"].strings
      model = try LinearModel.fit(
        outcome: data[expected["outcome"].text], predictors: predictors.map { try data[$0] },
        names: predictors, clusters: clusters.map { try data.codes($0) }
      ).get()
    }
  }

  private static let cases: [(String, String, Double)] = [
    ("bh1996", "M1", Tolerance.closedForm), ("bh1996", "M2", Tolerance.closedForm),
    ("attitude", "M1", Tolerance.closedForm), ("attitude", "M2", Tolerance.closedForm),
    ("longley", "M2", Tolerance.longley),
  ]

  /// R lm, car::vif.
  @Test(arguments: cases)
  func wholeModel(name: String, key: String, tolerance: Double) throws {
    let given = try Case(name, key)
    let (model, expected) = (given.model, given.expected)
    #expect(model.n == expected["n"].integer && model.residualDF == expected["df_resid"].integer)
    #expect(model.aliased.isEmpty && model.clusterCount == 0)
    #expect(isClose(model.rSquared, expected["r_squared"].number, tolerance))
    #expect(isClose(model.adjustedRSquared, expected["adj_r_squared"].number, tolerance))
    #expect(isClose(model.sigma, expected["sigma"].number, tolerance))
    #expect(isClose(model.f?.f, expected["F"].number, tolerance))
    #expect(isRelativelyClose(model.f?.p, expected["F_p"].number, Tolerance.pValue))
    let condition = expected["condition_number_scaled"].number
    #expect(isClose(model.conditionNumber, condition, tolerance))
    #expect(model.varianceInflation[0] == nil && model.beta[0] == nil)
    for (term, predictor) in model.terms.enumerated().dropFirst() {
      #expect(isClose(model.beta[term], expected["std_beta"][predictor].number, tolerance))
      let vif = model.terms.count == 2 ? 1 : expected["vif"][predictor].number
      #expect(isClose(model.varianceInflation[term], vif, tolerance))
    }
  }

  /// R lm and sandwich::vcovHC.
  @Test(arguments: cases)
  func termsOnResidualDF(name: String, key: String, tolerance: Double) throws {
    let given = try Case(name, key)
    for (type, table) in [(StandardErrors.classical, "classical"), (.hc3, "HC3")] {
      let inference = given.model.inference(type)
      let rows = given.expected[table].array
      #expect(inference.terms.count == rows.count && inference.reason == nil)
      for (term, row) in zip(inference.terms, rows) {
        #expect(term.term == row["term"].text)
        #expect(isClose(term.estimate, row["estimate"].number, tolerance))
        #expect(isClose(term.standardError, row["se"].number, tolerance))
        #expect(term.df == row["df"].number)
        #expect(isClose(term.t, row["t"].number, tolerance))
        #expect(isRelativelyClose(term.p, row["p"].number, max(tolerance, Tolerance.pValue)))
        #expect(isClose(term.interval?.low, row["lo"].number, tolerance))
        #expect(isClose(term.interval?.high, row["hi"].number, tolerance))
      }
    }
  }

  /// clubSandwich vcovCR and coef_test: standard errors, covariances, Satterthwaite df.
  @Test(arguments: ["M1", "M2"], [StandardErrors.cr1, .cr2])
  func clusterRobust(key: String, type: StandardErrors) throws {
    let given = try Case("bh1996", key, clusters: "GRP")
    let expected = given.expected["cluster_robust"]
    #expect(given.model.clusterCount == expected["n_clusters"].integer)
    let inference = given.model.inference(type)
    #expect(inference.reason == nil)
    let rows = expected[type.rawValue]["table"].array
    let covariance = try #require(inference.covariance)
    #expect(inference.terms.count == rows.count)
    for (place, (term, row)) in zip(inference.terms, rows).enumerated() {
      #expect(isClose(term.standardError, row["se"].number, Tolerance.closedForm))
      #expect(isClose(term.df, row["df_satterthwaite"].number, Tolerance.degreesOfFreedom))
      #expect(isClose(term.t, row["t"].number, Tolerance.closedForm))
      #expect(isRelativelyClose(term.p, row["p_satterthwaite"].number, 1e-6))
      #expect(isClose(term.interval?.low, row["lo_satterthwaite"].number, Tolerance.closedForm))
      #expect(isClose(term.interval?.high, row["hi_satterthwaite"].number, Tolerance.closedForm))
      for other in rows.indices {
        let truth = expected[type.rawValue]["vcov"][place][other].number
        #expect(isRelativelyClose(abs(covariance[place, other]), abs(truth), 1e-7))
      }
    }
  }

  /// clubSandwich Wald_test(test = "HTZ") of the three slopes.
  @Test func hotellingTest() throws {
    let given = try Case("bh1996", "M2", clusters: "GRP")
    let tests = given.expected["cluster_robust"]["CR2"]["joint_slopes"].array
    let truth = try #require(tests.first { $0["test"].text == "HTZ" })
    let joint = try #require(given.model.inference(.cr2).joint)
    #expect(isClose(joint.f, truth["F"].number, Tolerance.degreesOfFreedom))
    #expect(joint.df1 == truth["df_num"].number)
    #expect(isClose(joint.df2, truth["df_denom"].number, Tolerance.degreesOfFreedom))
    #expect(isRelativelyClose(joint.p, truth["p"].number, 1e-5))
  }

  /// With one slope the Hotelling test is the square of its t on Satterthwaite df (Pustejovsky &
  /// Tipton 2018, §4), for both estimators.
  @Test(arguments: [StandardErrors.cr1, .cr2])
  func hotellingOfOneSlope(type: StandardErrors) throws {
    let inference = try Case("bh1996", "M1", clusters: "GRP").model.inference(type)
    let (slope, joint) = (inference.terms[1], try #require(inference.joint))
    #expect(isClose(joint.f, slope.t.map { $0 * $0 }, Tolerance.closedForm))
    #expect(isClose(joint.df2, slope.df, Tolerance.closedForm))
  }

  /// Clusters of one: CR2 is HC2, e²/(1 − h) (Bell & McCaffrey 2002), here R's sandwich HC2.
  @Test func singleClustersAreHC2() throws {
    let data = try Reference("attitude")
    let expected = try Expected("attitude.ols")["models"]["M2"]
    let names = expected["predictors"].strings
    let model = try LinearModel.fit(
      outcome: data["rating"], predictors: names.map { try data[$0] }, names: names,
      clusters: Array(0..<30)
    ).get()
    let terms = model.inference(.cr2).terms
    for (term, row) in zip(terms, expected["HC2"].array) {
      #expect(isClose(term.standardError, row["se"].number, Tolerance.closedForm))
    }
  }
}
