import Statistics
import Testing

@Suite struct ImportanceTests {
  private static func crossProducts(_ name: String, _ columns: [String], groups: String? = nil)
    throws -> GroupedCrossProducts
  {
    let data = try Reference(name)
    let values = try columns.map { try data[$0] }
    let codes = try groups.map { try data.codes($0) } ?? Array(0..<Int32(values[0].count))
    return GroupedCrossProducts(columns: values, groups: codes)
  }

  /// Brute force over all subsets and permutations in R, Johnson's weights from the same matrix.
  @Test(arguments: [("bh1996", "M2"), ("attitude", "M1"), ("attitude", "M2"), ("longley", "M2")])
  func againstR(name: String, key: String) throws {
    let truth = try Expected("\(name).importance")["models"][key]
    let predictors = truth["predictors"].strings
    let data = try Self.crossProducts(name, [truth["outcome"].text] + predictors)
    #expect(data.n == truth["n"].integer)
    let result = RelativeImportance(correlations: try #require(data.correlations()))
    #expect(isClose(result.rSquared, truth["r_squared"].number, Tolerance.closedForm))
    #expect(result.controlsRSquared == 0)
    for (j, predictor) in predictors.enumerated() {
      let lmg = truth["lmg_shapley"][predictor].number
      let weight = truth["johnson_relative_weights"][predictor].number
      let r = truth["zero_order_r"][predictor].number
      #expect(isClose(result.lmg[j], lmg, Tolerance.closedForm))
      #expect(isClose(result.relativeWeights[j], weight, Tolerance.closedForm))
      #expect(isClose(result.zeroOrder[j], r, Tolerance.closedForm))
    }
  }

  /// A control stands in every subset: with LEAD as control the other two share, by R's subset R²,
  /// R²(all) − R²(LEAD), each the mean of entering first and last after LEAD.
  @Test func controls() throws {
    let truth = try Expected("bh1996.importance")["models"]["M2"]
    func r2(_ subset: String) -> Double {
      truth["all_subsets_r2"].array.first { $0["subset"].text == subset }?["r2"].number ?? .nan
    }
    let (lead, withCohesion, withHours) = (r2("LEAD"), r2("LEAD+COHES"), r2("LEAD+HRS"))
    let all = truth["r_squared"].number
    let data = try Self.crossProducts("bh1996", ["WBEING", "LEAD", "COHES", "HRS"])
    let result = RelativeImportance(correlations: try #require(data.correlations()), controls: 1)
    #expect(isClose(result.controlsRSquared, lead, Tolerance.closedForm))
    #expect(isClose(result.rSquared, all, Tolerance.closedForm))
    let cohesion = ((withCohesion - lead) + (all - withHours)) / 2
    #expect(isClose(result.lmg[0], cohesion, Tolerance.closedForm))
    #expect(isClose(result.lmg[1], all - lead - cohesion, Tolerance.closedForm))
    // For two predictors Johnson's weights and LMG are the same (Johnson 2000).
    #expect(isClose(result.relativeWeights[0], cohesion, Tolerance.closedForm))
  }

  /// Twins share equally: y = x + noise, x twice. By hand: each half of r².
  @Test func perfectCollinearity() throws {
    let (x, y): ([Double], [Double]) = ([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])
    let data = GroupedCrossProducts(columns: [y, x, x], groups: [0, 1, 2, 3, 4])
    let result = RelativeImportance(correlations: try #require(data.correlations()))
    // r = 8/10.
    #expect(isClose(result.rSquared, 0.64, Tolerance.closedForm))
    for j in 0..<2 {
      #expect(isClose(result.lmg[j], 0.32, Tolerance.closedForm))
      #expect(isClose(result.relativeWeights[j], 0.32, Tolerance.closedForm))
    }
  }

  /// Twenty uncorrelated predictors: each has its own squared correlation, (j+1)/1000.
  @Test func twentyPredictors() {
    var correlations = Matrix.identity(21)
    for j in 0..<20 {
      correlations[0, j + 1] = (Double(j + 1) / 1000).squareRoot()
      correlations[j + 1, 0] = correlations[0, j + 1]
    }
    let result = RelativeImportance(correlations: correlations)
    #expect(isClose(result.rSquared, 0.21, Tolerance.closedForm))
    for j in 0..<20 { #expect(isClose(result.lmg[j], Double(j + 1) / 1000, Tolerance.closedForm)) }
  }

  @Test func noVarianceNoCorrelations() {
    let flat = GroupedCrossProducts(
      columns: [[0.3, 0.1 + 0.2, 0.3], [1, 2, 3]], groups: [0, 0, 1])
    #expect(flat.correlations() == nil)
    let missing = GroupedCrossProducts(columns: [[.nan, .nan], [1, 2]], groups: [0, 1])
    #expect(missing.n == 0 && missing.groups == 0 && missing.correlations() == nil)
    #expect(ImportanceBootstrap.run(flat, replicates: 100, seed: 1) == nil)
    #expect(ImportanceBootstrap.run(missing, replicates: 100, seed: 1) == nil)
  }

  @Test func bootstrap() throws {
    let data = try Self.crossProducts("bh1996", ["WBEING", "LEAD", "COHES", "HRS"], groups: "GRP")
    #expect(data.groups == 99)
    let first = try #require(ImportanceBootstrap.run(data, replicates: 400, seed: 20_120_521))
    #expect(first == ImportanceBootstrap.run(data, replicates: 400, seed: 20_120_521))
    #expect(first != ImportanceBootstrap.run(data, replicates: 400, seed: 1))
    #expect(first.used == 400 && first.replicates == 400)
    let truth = try Expected("bh1996.importance")["models"]["M2"]
    for (j, name) in truth["predictors"].strings.enumerated() {
      let own = first.predictors[j]
      let estimate = truth["lmg_shapley"][name].number
      #expect(own.lmg.low < estimate && estimate < own.lmg.high)
      #expect(own.topThree == 1)
    }
    // LEAD carries three quarters of R²: first in every draw of whole companies.
    #expect(first.predictors[0].rankLow == 1 && first.predictors[0].rankHigh == 1)
    #expect(first.predictors[2].rankHigh == 3)
  }

  /// One group twice makes two groups that every draw shows alike: no spread at all.
  @Test func bootstrapOfEqualGroups() throws {
    let (x, y): ([Double], [Double]) = ([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])
    let codes = [Int32](repeating: 0, count: 5) + [Int32](repeating: 1, count: 5)
    let data = GroupedCrossProducts(columns: [y + y, x + x], groups: codes)
    let own = try #require(ImportanceBootstrap.run(data, replicates: 100, seed: 3)).predictors[0]
    #expect(isClose(own.lmg.low, 0.64, Tolerance.closedForm))
    #expect(isClose(own.lmg.high, 0.64, Tolerance.closedForm))
    #expect(own.rankLow == 1 && own.rankHigh == 1)
  }

  /// First outputs for seed 1234567, as published with the generator's reference C code.
  @Test func generator() {
    var generator = SplitMix64(seed: 1_234_567)
    let published: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
    ]
    #expect(published.map { _ in generator.next() } == published)
    var counts = [Int](repeating: 0, count: 3)
    for _ in 0..<3000 { counts[generator.index(below: 3)] += 1 }
    // Binomial(3000, 1/3): sd 26; six of them.
    #expect(counts.allSatisfy { abs($0 - 1000) < 156 })
  }
}
