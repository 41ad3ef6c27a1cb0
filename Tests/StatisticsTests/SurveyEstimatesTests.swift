import Statistics
import Testing

/// R's `survey` 4.1-1 on bh1996, weighted by made-up headcounts (see the file's `headcount_rule`).
@Suite struct SurveyEstimatesTests {
  private struct Companies {
    let data: Reference
    let codes: [Int32]
    /// Headcount of each company, and headcount/answers by row.
    let population: [Int32: Int]
    let weights: [Double]
    let truth: Expected

    init() throws {
      data = try Reference("bh1996")
      let heads = try Reference("bh1996_headcount")
      let units = try heads.codes("unit")
      let answered = try heads["n_respondents"]
      let invited = try heads["headcount"]
      codes = try data.codes("GRP")
      population = Dictionary(uniqueKeysWithValues: zip(units, invited.map { Int($0) }))
      let weight = Dictionary(
        uniqueKeysWithValues: zip(units, zip(invited, answered).map { $0 / $1 }))
      weights = try codes.map { try #require(weight[$0]) }
      truth = try Expected("bh1996.survey")
    }

    func strata(_ name: String) throws -> [StratifiedMean.Stratum] {
      let rows = Dictionary(grouping: zip(codes, try data[name]), by: \.0)
      return population.keys.sorted().map { unit in
        StratifiedMean.Stratum(
          Moments((rows[unit] ?? []).map(\.1)), population: population[unit] ?? 0)
      }
    }
  }

  @Test func weightedMeans() throws {
    let companies = try Companies()
    for row in companies.truth["weighted_only"].array {
      let own = WeightedMoments(
        try companies.data[row["name"].text], weights: companies.weights)
      #expect(isClose(own.mean, row["estimate"].number, Tolerance.closedForm))
      #expect(isClose(own.meanVariance?.squareRoot(), row["se"].number, Tolerance.closedForm))
      let (n, deff) = (companies.truth["kish_effective_n"], companies.truth["kish_design_effect"])
      #expect(isRelativelyClose(own.effectiveCount, n.number, Tolerance.closedForm))
      #expect(isClose(own.kishDesignEffect, deff.number, Tolerance.closedForm))
    }
  }

  @Test func stratifiedMeans() throws {
    let companies = try Companies()
    for (key, finite) in [("stratified_fpc", true), ("stratified_no_fpc", false)] {
      for row in companies.truth[key].array {
        let strata = try companies.strata(row["name"].text)
        let own = try #require(StratifiedMean(strata, finite: finite))
        #expect(isClose(own.mean, row["estimate"].number, Tolerance.closedForm))
        #expect(isClose(own.variance.squareRoot(), row["se"].number, Tolerance.closedForm))
        #expect(own.df == companies.truth["degf"].integer)
      }
    }
    // The design's variance over that of a simple sample without replacement.
    for name in companies.truth["deff"].keys {
      let own = WeightedMoments(try companies.data[name], weights: companies.weights)
      let strata = try companies.strata(name)
      let design = try #require(StratifiedMean(strata, finite: true))
      let effect = own.designEffect(of: design.variance, population: own.weight)
      #expect(isClose(effect, companies.truth["deff"][name].number, Tolerance.closedForm))
    }
  }

  /// A simple sample of the whole, and each company by itself, both of a finite population.
  @Test func finitePopulations() throws {
    let companies = try Companies()
    for row in companies.truth["srs_fpc"].array {
      let moments = Moments(try companies.data[row["name"].text])
      let found = meanInterval(
        mean: moments.mean, sd: moments.sd ?? .nan, n: moments.count,
        finitePopulation: companies.truth["population"].integer)
      let interval = try #require(found)
      let half = StudentT.quantile(0.975, df: 7381) * row["se"].number
      #expect(isClose(interval.high - interval.low, 2 * half, Tolerance.closedForm))
    }
    let column = try companies.data["WBEING"]
    for row in companies.truth["unit_means_fpc"].array {
      let unit = try #require(Int32(row["unit"].text))
      let own = Moments(zip(companies.codes, column).filter { $0.0 == unit }.map(\.1))
      #expect(isClose(own.mean, row["mean"].number, Tolerance.closedForm))
      let alone = StratifiedMean.Stratum(own, population: companies.population[unit] ?? 0)
      let error = StratifiedMean([alone], finite: true)?.variance.squareRoot()
      #expect(isClose(error, row["se"].number, Tolerance.closedForm))
    }
  }

  /// `svyglm`, persons drawn independently and companies drawn whole, and the mean of the latter.
  @Test(arguments: [false, true])
  func linearizedModels(clustered: Bool) throws {
    let companies = try Companies()
    let design = companies.truth["cluster_design"]
    let rows = clustered ? design["svyglm"].array : companies.truth["svyglm_weighted_only"].array
    let names = rows.dropFirst().map { $0["term"].text }
    let clusters = clustered ? companies.codes : nil
    let model = try LinearModel.fit(
      outcome: companies.data["WBEING"], predictors: names.map { try companies.data[$0] },
      names: names, clusters: clusters, weights: companies.weights
    ).get()
    for (term, row) in zip(model.inference(.linearized).terms, rows) {
      #expect(isClose(term.estimate, row["estimate"].number, Tolerance.closedForm))
      #expect(isClose(term.standardError, row["se"].number, Tolerance.closedForm))
      #expect(term.df == row["df"].number)
      #expect(isClose(term.t, row["t"].number, Tolerance.closedForm))
      // Under 1e-200 R has lost p.
      if row["p"].number > 1e-200 {
        #expect(isRelativelyClose(term.p, row["p"].number, Tolerance.pValue))
      }
    }
    guard clustered else { return }
    for row in design["mean"].array {
      let mean = try LinearModel.fit(
        outcome: companies.data[row["name"].text], predictors: [], names: [],
        clusters: companies.codes, weights: companies.weights
      ).get().inference(.linearized).terms[0]
      #expect(isClose(mean.estimate, row["estimate"].number, Tolerance.closedForm))
      #expect(isClose(mean.standardError, row["se"].number, Tolerance.closedForm))
      #expect(mean.df == design["degf"].number)
    }
  }

  /// Pieces merged are the whole; weights of 1 are no weights; a weight of 0 is no answer.
  @Test func mergingAndPlainWeights() throws {
    let x: [Double] = [3, 1, 4, 1, 5, 9, .nan, 2, 6]
    let w: [Double] = [1, 2, 0.5, 1, 3, 0, 4, 2, 1]
    let whole = WeightedMoments(x, weights: w)
    var merged = WeightedMoments()
    for part in [0..<2, 2..<3, 3..<9] {
      merged.merge(WeightedMoments(Array(x[part]), weights: Array(w[part])))
    }
    #expect(merged.count == 7 && whole.count == 7)
    for path in [\WeightedMoments.weight, \.mean, \.m2, \.weightSquares, \.effectiveCount] {
      #expect(isClose(merged[keyPath: path], whole[keyPath: path], 1e-14))
    }
    #expect(isClose(merged.meanVariance, whole.meanVariance, 1e-14))
    // Σwx = 3 + 2 + 2 + 1 + 15 + 4 + 6 = 33, Σw = 10.5.
    #expect(isClose(whole.mean, 33 / 10.5, Tolerance.closedForm))
    let plain = WeightedMoments(x, weights: x.map { _ in 1 })
    let moments = Moments(x)
    #expect(isClose(plain.sd, moments.sd, 1e-15) && plain.kishDesignEffect == 1)
    #expect(isClose(plain.meanVariance, moments.variance.map { $0 / 8 }, 1e-15))
    #expect(isClose(plain.designEffect(), 1, 1e-14))
    let empty = WeightedMoments([], weights: [])
    #expect(empty.meanValue == nil && empty.sd == nil && empty.kishDesignEffect == nil)
    #expect(WeightedMoments([2], weights: [3]).meanVariance == nil)
  }

  @Test func strataThatSayNothing() {
    #expect(StratifiedMean([], finite: true) == nil)
    let one = StratifiedMean.Stratum(Moments([3]), population: 5)
    #expect(StratifiedMean([one], finite: true) == nil)
    // The only person there is: no sampling error.
    let all = StratifiedMean.Stratum(Moments([3]), population: 1)
    #expect(StratifiedMean([all], finite: true)?.variance == 0)
  }
}
