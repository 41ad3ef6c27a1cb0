import Foundation
import Statistics
import Testing

@Suite struct RandomInterceptModelTests {
  private static let truth = "bh1996.multilevel"

  private static func fit(_ predictors: [String]) throws -> RandomInterceptModel {
    let data = try Reference("bh1996")
    return try RandomInterceptModel.fit(
      outcome: data["WBEING"], predictors: predictors.map { try data[$0] }, names: predictors,
      groups: data.codes("GRP")
    ).get()
  }

  /// Exact REML in R (checked there against lme4, nlme); Satterthwaite's df by lmerTest, which
  /// differentiates numerically.
  @Test(arguments: ["null_WBEING", "M1", "M2"])
  func againstR(key: String) throws {
    let expected = try Expected(Self.truth)["models"][key]
    let model = try Self.fit(expected["predictors"].strings)
    try expectAgreement(model, expected)
    #expect(model.groups.count == expected["n_units"].integer)
  }

  private func expectAgreement(_ model: RandomInterceptModel, _ expected: Expected) throws {
    let reml = expected["reml"]
    #expect(isRelativelyClose(model.tau2, reml["tau2"].number, Tolerance.reml))
    #expect(isRelativelyClose(model.sigma2, reml["sigma2"].number, Tolerance.reml))
    #expect(isClose(model.intraclass, reml["icc"].number, Tolerance.reml))
    #expect(isClose(-2 * model.logLikelihood, reml["deviance"].number, Tolerance.closedForm))
    let ratio = reml["lrt_tau2_zero"].number
    #expect(isClose(model.likelihoodRatio, ratio, Tolerance.reml))
    #expect(isRelativelyClose(model.likelihoodRatioP, reml["lrt_p_half_chisq1"].number, 1e-6))
    let shares = reml["r2_nakagawa"]
    #expect(isClose(model.fixedVariance, shares["var_fixed"].number, Tolerance.reml))
    #expect(isClose(model.marginalRSquared, shares["marginal"].number, Tolerance.reml))
    #expect(isClose(model.conditionalRSquared, shares["conditional"].number, Tolerance.reml))
    let tests = expected["packages"]["lmerTest_satterthwaite"].array
    #expect(model.terms.count == reml["fixed"].array.count && model.terms.count == tests.count)
    for (place, term) in model.terms.enumerated() {
      #expect(isClose(term.estimate, reml["fixed"][place]["estimate"].number, Tolerance.reml))
      #expect(isClose(term.standardError, reml["fixed"][place]["se"].number, Tolerance.reml))
      #expect(isRelativelyClose(term.df, tests[place]["df"].number, 1e-3))
      #expect(isClose(term.t, tests[place]["t"].number, 1e-3))
      for other in model.terms.indices {
        let covariance = reml["fixed_vcov"][place][other].number
        #expect(isClose(model.covariance[place, other], covariance, Tolerance.reml))
      }
    }
  }

  /// Within and between parts as predictors of their own, and the contextual effect with the
  /// standard error that R's covariance matrix gives.
  @Test(arguments: ["M1", "M2"])
  func contextualEffects(key: String) throws {
    let expected = try Expected(Self.truth)["within_between"][key]
    let names = expected["contextual_effect"].array.map { $0["predictor"].text }
    let data = try Reference("bh1996")
    let split = try ContextualEffects.fit(
      outcome: data["WBEING"], predictors: names.map { try data[$0] }, names: names,
      groups: data.codes("GRP")
    ).get()
    try expectAgreement(split.model, expected["within_between_lmm"])
    #expect(split.effects.map(\.name) == names)
    for (effect, row) in zip(split.effects, expected["contextual_effect"].array) {
      #expect(isClose(effect.contextual, row["contextual"].number, Tolerance.reml))
      #expect(isClose(effect.standardError, row["se"].number, Tolerance.reml))
    }
    // The slope inside groups is that of fixed effects.
    for (effect, row) in zip(split.effects, expected["fixed_effects_within"].array) {
      #expect(isClose(effect.within, row["estimate"].number, Tolerance.reml))
    }
    #expect(split.effects.allSatisfy { ($0.reliability ?? 0) > 0.5 && ($0.reliability ?? 2) < 1 })
  }

  /// One slope: F is its t², on its df.
  @Test func jointOfOneSlope() throws {
    let model = try Self.fit(["LEAD"])
    let (slope, joint) = (model.terms[1], try #require(model.joint))
    #expect(isRelativelyClose(joint.f, slope.t.map { $0 * $0 }, Tolerance.closedForm))
    #expect(isRelativelyClose(joint.df2, slope.df, Tolerance.closedForm))
  }

  /// NumPy 2.4.6, apart from this program: dense blocks per group, bᵀV⁻¹b/3, and Fai & Cornelius's df
  /// from the eigenvectors of V with derivatives by differences (its terms agree with lmerTest).
  @Test func jointOfThreeSlopes() throws {
    let model = try Self.fit(["LEAD", "COHES", "HRS"])
    let joint = try #require(model.joint)
    #expect(joint.df1 == 3)
    #expect(isRelativelyClose(joint.f, jointF, 1e-6))
    #expect(isRelativelyClose(joint.df2, jointDF, 1e-3))
  }

  private let jointF = 573.986512193499
  private let jointDF = 7099.583780400545

  /// Balanced groups and no predictor: BLUPs by hand. Means 2, 4, 9 of three, τ² = 38/3, σ² = 1
  /// (see `RandomInterceptTests.balanced`): reliability 38/39.
  @Test func predictedEffects() throws {
    let model = try RandomInterceptModel.fit(
      outcome: [1, 2, 3, 3, 4, 5, 8, 9, 10], predictors: [], names: [],
      groups: [4, 4, 4, 7, 7, 7, 9, 9, 9]
    ).get()
    #expect(isClose(model.tau2, 38.0 / 3, Tolerance.reml))
    for (group, deviation) in zip(model.groups, [-3.0, -1, 4]) {
      #expect(isClose(group.effect, deviation * 38 / 39, Tolerance.reml))
      #expect(isClose(group.standardError, (38.0 / 3 / 39).squareRoot(), Tolerance.reml))
    }
    #expect(model.groups.map(\.code) == [4, 7, 9] && model.joint == nil)
    // A mean of three group means has two degrees of freedom.
    #expect(isClose(model.terms[0].df, 2, Tolerance.reml))
  }

  /// Groups that differ no more than chance: τ² is 0, and the model that of least squares.
  @Test func noVarianceBetween() throws {
    let x: [Double] = [1, 2, 3, 4, 1, 2, 3, 4]
    let y: [Double] = [1, 3, 2, 4, 2, 2, 4, 3]
    let model = try RandomInterceptModel.fit(
      outcome: y, predictors: [x], names: ["x"], groups: [0, 0, 0, 0, 1, 1, 1, 1]
    ).get()
    let plain = try LinearModel.fit(outcome: y, predictors: [x], names: ["x"]).get()
    #expect(model.tau2 == 0 && model.likelihoodRatio == 0 && model.likelihoodRatioP == 1)
    for (mixed, ordinary) in zip(model.terms, plain.inference(.classical).terms) {
      #expect(isClose(mixed.estimate, ordinary.estimate, Tolerance.closedForm))
      #expect(isClose(mixed.standardError, ordinary.standardError, Tolerance.closedForm))
      #expect(mixed.df == 6 && isClose(mixed.p, ordinary.p, Tolerance.closedForm))
    }
    #expect(isRelativelyClose(model.joint?.f, plain.f?.f, Tolerance.closedForm))
    #expect(model.groups.allSatisfy { $0.effect == 0 && $0.standardError == 0 })
  }

  @Test func notEstimable() {
    func reason(_ y: [Double], _ x: [Double], _ groups: [Int32]) -> NotEstimable? {
      guard
        case .failure(let reason) = RandomInterceptModel.fit(
          outcome: y, predictors: [x], names: ["x"], groups: groups)
      else { return nil }
      return reason
    }
    let y: [Double] = [1, 3, 2, 5]
    #expect(reason(y, [1, 2, 4, 3], [1, 1, 1, 1]) == .fewGroups)
    #expect(reason(y, [1, 2, 4, 3], [1, 2, 3, 4]) == .fewGroups)
    #expect(reason(y, [2, 2, 2, 2], [1, 1, 2, 2]) == .noVariance)
    #expect(reason([1, 2, 3, 4], [2, 4, 6, 8], [1, 1, 2, 2]) == .noVariance)
    // Group and x tell everything: nothing is left over inside groups.
    #expect(reason([1, 2, 5, 6], [1, 2, 1, 2], [1, 1, 2, 2]) == .noVariance)
    #expect(reason([], [], []) == .fewObservations)
  }
}

@Suite struct ContextualEffectsTests {
  /// Groups of four with a true contextual effect of 1 beside a slope of 0.5 inside: the manifest
  /// effect falls short by the reliability of the group mean, the corrected one does not. Drawn
  /// with a seed; 4,000 groups leave ±0.06.
  @Test func correctionFindsThePlantedEffect() throws {
    var generator = SplitMix64(seed: 8)
    var (x, y, codes): ([Double], [Double], [Int32]) = ([], [], [])
    for group in 0..<4000 {
      let (level, noise) = generator.normalPair()
      for _ in 0..<4 {
        let (own, rest) = generator.normalPair()
        x.append(level + 1.5 * own)
        y.append(0.5 * (level + 1.5 * own) + level + 0.4 * noise + rest)
        codes.append(Int32(group))
      }
    }
    let effect = try ContextualEffects.fit(
      outcome: y, predictors: [x], names: ["x"], groups: codes
    ).get().effects[0]
    // Λ = 1/(1 + 2.25/4) = 0.64.
    let (reliability, corrected) = try (
      #require(effect.reliability), #require(effect.corrected)
    )
    #expect(abs(reliability - 0.64) < 0.02)
    #expect(abs(effect.contextual - 0.64) < 0.04)
    #expect(abs(corrected - 1) < 0.06)
    #expect(abs(effect.within - 0.5) < 0.02)
  }

  @Test func whatDoesNotVaryInsideGroupsHasNoSplit() {
    let result = ContextualEffects.fit(
      outcome: [1, 3, 2, 5, 4, 4], predictors: [[1, 1, 2, 2, 4, 4]], names: ["x"],
      groups: [0, 0, 1, 1, 2, 2])
    #expect(throws: NotEstimable.singular) { try result.get() }
  }
}

@Suite struct RankIntervalTests {
  /// Two groups, normal by hand: P(lower is above) = Φ(−difference/√(a² + b²)).
  @Test func expectedRankOfTwo() throws {
    let values: [Double] = [1, 2, 3, 2, 3, 4.6]
    let fit = try RandomIntercept.fit(values, groups: [0, 0, 0, 1, 1, 1]).get()
    let ranks = fit.ranks(draws: 4000, seed: 3)
    let (a, b) = (fit.groups[0], fit.groups[1])
    let spread = (a.standardError * a.standardError + b.standardError * b.standardError)
      .squareRoot()
    let below = Normal.cdf((a.shrunkenMean - b.shrunkenMean) / spread)
    #expect(isClose(ranks[1].expected, 1 + below, Tolerance.closedForm))
    #expect(isClose(ranks[0].expected, 2 - below, Tolerance.closedForm))
    #expect(ranks[0].low == 1 && ranks[0].high == 2)
  }

  /// Groups far apart keep their places; groups that do not differ have none.
  @Test func extremes() throws {
    let far = try RandomIntercept.fit(
      [0, 1, 2, 100, 101, 102, 50, 51, 52], groups: [5, 5, 5, 6, 6, 6, 7, 7, 7]
    ).get().ranks(seed: 1)
    #expect(far.map(\.code) == [5, 6, 7])
    #expect(far.map(\.low) == [3, 1, 2] && far.map(\.high) == [3, 1, 2])
    let alike = try RandomIntercept.fit([1, 3, 1, 3], groups: [0, 0, 1, 1]).get().ranks(seed: 1)
    #expect(alike.allSatisfy { $0.low == 1 && $0.high == 2 && $0.expected == 1.5 })
  }

  /// Drawn ranks average to the exact expected ones.
  @Test func intervalsOfRealGroups() throws {
    let data = try Reference("bh1996")
    let fit = try RandomIntercept.fit(data["LEAD"], groups: data.codes("GRP")).get()
    let ranks = fit.ranks(draws: 1000, seed: 20)
    #expect(ranks == fit.ranks(draws: 1000, seed: 20))
    #expect(isClose(ranks.reduce(0) { $0 + $1.expected }, 99 * 100 / 2, Tolerance.closedForm))
    #expect(
      ranks.allSatisfy { Double($0.low) <= $0.expected && $0.expected <= Double($0.high) })
    let best = try #require(ranks.min { $0.expected < $1.expected })
    #expect(best.low == 1 && best.high < 20)
  }
}
