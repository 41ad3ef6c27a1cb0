import Foundation
import Statistics
import Testing

/// Five groups of two, m ± d about m = 1 … 5: MSW = 2d², MSB = 2 · 2.5, so that τ² = 2.5 − d² and σ² =
/// 2d² by the exact solution of a balanced design (Searle, Casella & McCulloch 1992, §4.3).
@Suite struct LargeRatioTests {
  @Test(arguments: [1e-3, 1e-5, 1e-6])
  func varianceInsideIsTinyBesideThatBetween(d: Double) throws {
    let values = (1...5).flatMap { [Double($0) - d, Double($0) + d] }
    let codes = (0..<10).map { Int32($0 / 2) }
    let fit = try RandomIntercept.fit(values, groups: codes).get()
    #expect(isRelativelyClose(fit.sigma2, 2 * d * d, 1e-8))
    #expect(isClose(fit.tau2, 2.5 - d * d, 1e-8))
    // Reliability of a mean: 1 − MSW/MSB.
    #expect(isClose(fit.groups[0].shrunkenMean, 3 - 2 * (1 - 2 * d * d / 5), 1e-9))
    let model = try RandomInterceptModel.fit(
      outcome: values, predictors: [], names: [], groups: codes
    ).get()
    #expect(isClose(model.tau2, 2.5 - d * d, 1e-8))
  }
}

@Suite struct RandomInterceptTests {
  /// Exact REML in R (checked there against lme4 and nlme).
  @Test(arguments: ["COHES", "LEAD", "HRS", "WBEING"])
  func components(name: String) throws {
    let data = try Reference("bh1996")
    let model = try RandomIntercept.fit(try data[name], groups: try data.codes("GRP")).get()
    let truth = try Expected("bh1996.aggregation")["icc"][name]["reml"]
    #expect(isRelativelyClose(model.tau2, truth["tau2"].number, Tolerance.reml))
    #expect(isRelativelyClose(model.sigma2, truth["sigma2"].number, Tolerance.reml))
    #expect(isClose(model.grandMean, truth["grand_mean_gls"].number, Tolerance.reml))
    let error = truth["grand_mean_se"].number
    #expect(isRelativelyClose(model.grandMeanStandardError, error, Tolerance.reml))
    let deviance = truth["reml_deviance"].number
    #expect(isClose(-2 * model.logLikelihood, deviance, Tolerance.closedForm))
  }

  /// Unit means as shrunken in R (compared there with lme4::ranef).
  @Test(arguments: ["LEAD", "WBEING"])
  func shrunkenMeans(name: String) throws {
    let data = try Reference("bh1996")
    let model = try RandomIntercept.fit(try data[name], groups: try data.codes("GRP")).get()
    let units = try Expected("bh1996.shrinkage")["variables"][name]["units"].array
    #expect(model.groups.count == units.count)
    for unit in units {
      let own = try #require(model.groups.first { "\($0.code)" == unit["unit"].text })
      #expect(own.n == unit["n"].integer)
      #expect(isClose(own.mean, unit["mean"].number, Tolerance.closedForm))
      #expect(isClose(own.reliability, unit["reliability"].number, Tolerance.reml))
      #expect(isClose(own.shrunkenMean, unit["shrunken_mean"].number, Tolerance.reml))
      #expect(isClose(own.standardError, unit["cond_sd"].number, Tolerance.reml))
    }
  }

  /// Balanced groups have REML in closed form: σ² = MSW, τ² = (MSB − MSW)/k. Means 2, 4, 9 of three:
  /// MSB = 3·(9+1+16)/2 = 39, MSW = 1, τ² = 38/3.
  @Test func balanced() throws {
    let values: [Double] = [1, 2, 3, 3, 4, 5, 8, 9, 10]
    let model = try RandomIntercept.fit(values, groups: [0, 0, 0, 1, 1, 1, 2, 2, 2]).get()
    #expect(isClose(model.sigma2, 1, Tolerance.reml))
    #expect(isClose(model.tau2, 38.0 / 3, Tolerance.reml))
    #expect(isClose(model.grandMean, 5, Tolerance.reml))
    // 8·log 2π + log|V| + log(1ᵀV⁻¹1) + 8 with |V| = 39³ and 1ᵀV⁻¹1 = 9/39.
    let deviance = 2 * log(39.0) + 8 * (1 + log(2 * Double.pi)) + log(9)
    #expect(isClose(-2 * model.logLikelihood, deviance, Tolerance.reml))
  }

  /// Groups that differ less than chance: τ² is 0, a finding, and every mean shrinks to the whole.
  @Test func noVarianceBetween() throws {
    let model = try RandomIntercept.fit([1, 3, 1, 3, 2, .nan], groups: [1, 1, 2, 2, 3, 3]).get()
    #expect(model.tau2 == 0 && model.n == 5)
    #expect(isClose(model.sigma2, 1, Tolerance.closedForm))
    #expect(model.groups.allSatisfy { $0.shrunkenMean == model.grandMean && $0.reliability == 0 })
  }

  @Test func notEstimable() {
    func reason(_ values: [Double], _ groups: [Int32]) -> NotEstimable? {
      guard case .failure(let reason) = RandomIntercept.fit(values, groups: groups) else {
        return nil
      }
      return reason
    }
    #expect(reason([1, 2, 3], [1, 1, 1]) == .fewGroups)
    #expect(reason([1, 2, 3], [1, 2, 3]) == .fewGroups)
    #expect(reason([.nan, .nan], [1, 2]) == .fewGroups)
    #expect(reason([1, 1, 2, 2], [1, 1, 2, 2]) == .noVariance)
  }
}
