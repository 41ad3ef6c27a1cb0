import Statistics
import Testing

/// Predictors that correlations cannot tell apart. Three columns of a Hadamard matrix of order 8,
/// u, v and e: x = u, z = u + 2⁻³⁰v, y = u + 2v + e. R² is 1/6 of x, (1 + 2⁻²⁹)²/(1 + 2⁻⁶⁰)/6 of z and
/// 5/6 of both, so LMG is 5/12 each but for 2⁻²⁸/12.
@Suite struct NearCollinearImportanceTests {
  private let u: [Double] = [1, -1, 1, -1, 1, -1, 1, -1]
  private let v: [Double] = [1, 1, -1, -1, 1, 1, -1, -1]
  private let e: [Double] = [1, 1, 1, 1, -1, -1, -1, -1]
  private var z: [Double] { zip(u, v).map { $0 + 0x1p-30 * $1 } }
  private var y: [Double] { u.indices.map { u[$0] + 2 * v[$0] + e[$0] } }

  @Test func fromRows() throws {
    let found = try #require(
      RelativeImportance(columns: [y, u, z], controls: 0, weights: nil, n: 8))
    let model = try LinearModel.fit(outcome: y, predictors: [u, z], names: ["x", "z"]).get()
    #expect(isClose(model.rSquared, 5.0 / 6, 1e-9) && model.aliased.isEmpty)
    // 2⁻³⁰ of a column has 23 of its 53 bits.
    #expect(isClose(found.rSquared, 5.0 / 6, 1e-6))
    #expect(found.summing(to: 0.8, within: 1e-5) == nil)
    let whole = try #require(found.summing(to: model.rSquared, within: 1e-5))
    for j in 0..<2 {
      #expect(isClose(whole.lmg[j], 5.0 / 12, 1e-8))
      #expect(isClose(whole.relativeWeights[j], 5.0 / 12, 1e-8))
    }
    #expect(isClose(whole.lmg.reduce(0, +), model.rSquared, 1e-12))
    #expect(isClose(found.zeroOrder[0], (1.0 / 6).squareRoot(), 1e-12))
  }

  /// x as a control has its 1/6, and z all that it leaves.
  @Test func afterControls() throws {
    let found = try #require(
      RelativeImportance(columns: [y, u, z], controls: 1, weights: nil, n: 8))
    #expect(isClose(found.controlsRSquared, 1.0 / 6, 1e-12))
    #expect(isClose(found.lmg[0], 2.0 / 3, 1e-6))
  }

  /// Where correlations tell the predictors apart both ways agree.
  @Test func bothWaysAgree() throws {
    let columns = [y, u, v.indices.map { v[$0] + u[$0] / 2 }, e.indices.map { e[$0] * Double($0) }]
    let weights = [1.0, 2, 1, 3, 1, 2, 1, 1]
    let alone = [Int32](repeating: 0, count: 8)
    let products = GroupedCrossProducts(columns: columns, groups: alone, weights: weights)
    let plain = RelativeImportance(
      correlations: try #require(products.correlations()), controls: 1, n: 8)
    let found = try #require(
      RelativeImportance(columns: columns, controls: 1, weights: weights, n: 8))
    for j in 0..<2 {
      #expect(isClose(found.lmg[j], plain.lmg[j], 1e-12))
      #expect(isClose(found.relativeWeights[j], plain.relativeWeights[j], 1e-12))
      #expect(isClose(found.zeroOrder[j], plain.zeroOrder[j], 1e-12))
    }
    #expect(isClose(found.noise, plain.noise, 1e-12))
  }
}

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

  /// General dominance worked out apart from LMG: R² of every subset by QR on the rows, its increase
  /// averaged over the subsets of each size, then over sizes (Azen & Budescu 2003). Equal to LMG.
  @Test func generalDominance() throws {
    let data = try Reference("attitude")
    let names = try Expected("attitude.importance")["models"]["M2"]["predictors"].strings
    let columns = try names.map { try data[$0] }
    let outcome = try data["rating"]
    let r2 = try (0..<(1 << names.count)).map { subset -> Double in
      let chosen = names.indices.filter { subset & (1 << $0) != 0 }
      return try chosen.isEmpty
        ? 0
        : LinearModel.fit(
          outcome: outcome, predictors: chosen.map { columns[$0] },
          names: chosen.map { names[$0] }
        ).get().rSquared
    }
    let products = try Self.crossProducts("attitude", ["rating"] + names)
    let lmg = RelativeImportance(correlations: try #require(products.correlations())).lmg
    for j in names.indices {
      var bySize = [[Double]](repeating: [], count: names.count)
      for subset in r2.indices where subset & (1 << j) == 0 {
        bySize[subset.nonzeroBitCount].append(r2[subset | (1 << j)] - r2[subset])
      }
      let dominance = bySize.map { $0.reduce(0, +) / Double($0.count) }.reduce(0, +)
      #expect(isClose(lmg[j], dominance / Double(names.count), Tolerance.closedForm))
    }
  }

  /// Correlations of columns drawn with a seed; predictors lean on each other.
  private static func drawn(_ predictors: Int, rows: Int, seed: UInt64) throws -> Matrix {
    var generator = SplitMix64(seed: seed)
    let common = generator.normals(rows)
    var outcome = generator.normals(rows)
    let columns = (0..<predictors).map { j -> [Double] in
      let lean = Double(j % 4) / 2
      let column = zip(generator.normals(rows), common).map { $0 + lean * $1 }
      for row in 0..<rows { outcome[row] += column[row] / Double(j + 2) }
      return column
    }
    let products = GroupedCrossProducts(
      columns: [outcome] + columns, groups: (0..<Int32(rows)).map { $0 })
    return try #require(products.correlations())
  }

  /// Orders drawn agree with all subsets within the error that they tell, controls or not, and with
  /// the same sum.
  @Test(arguments: [2, 7, 12, 15], [0, 2])
  func sampledOrders(predictors: Int, controls: Int) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let matrix = try Self.drawn(predictors + controls, rows: 300, seed: seed)
      let exact = RelativeImportance(correlations: matrix, controls: controls, n: 300)
      let sampled = RelativeImportance(
        correlations: matrix, controls: controls, n: 300, orders: 2000, seed: seed)
      let errors = try #require(sampled.lmgError)
      #expect(exact.lmgError == nil)
      for j in 0..<predictors {
        #expect(abs(sampled.lmg[j] - exact.lmg[j]) <= errors[j] + 1e-12)
        #expect(errors[j] < 0.02 * exact.rSquared)
      }
      let sum = sampled.lmg.reduce(0, +)
      #expect(isClose(sum, exact.rSquared - exact.controlsRSquared, Tolerance.closedForm))
      #expect(isClose(sampled.rSquared, exact.rSquared, Tolerance.closedForm))
      #expect(isClose(sampled.noise, exact.noise, 2e-4))
    }
  }

  /// Beyond twenty: uncorrelated predictors have their own squared correlations in every order.
  @Test func thirtyPredictors() throws {
    var correlations = Matrix.identity(31)
    for j in 0..<30 {
      correlations[0, j + 1] = (Double(j + 1) / 1000).squareRoot()
      correlations[j + 1, 0] = correlations[0, j + 1]
    }
    let result = RelativeImportance(correlations: correlations, seed: 4)
    for j in 0..<30 { #expect(isClose(result.lmg[j], Double(j + 1) / 1000, Tolerance.closedForm)) }
    let errors = try #require(result.lmgError)
    #expect(errors.allSatisfy { $0 < 1e-9 })
    #expect(result == RelativeImportance(correlations: correlations, seed: 4))
    #expect(isClose(result.rSquared, 0.465, Tolerance.closedForm))
  }

  /// One predictor, by hand: noise comes first, 1/(n−1), or second, (1 − r²)/(n−2), each half of the
  /// time.
  @Test func noiseBesideOne() throws {
    let data = GroupedCrossProducts(
      columns: [[2, 1, 4, 3, 5], [1, 2, 3, 4, 5]], groups: [0, 1, 2, 3, 4])
    let matrix = try #require(data.correlations())
    let noise = RelativeImportance(correlations: matrix, n: 5).noise
    #expect(isClose(noise, (1.0 / 4 + 0.36 / 3) / 2, Tolerance.closedForm))
    #expect(RelativeImportance(correlations: matrix).noise == nil)
    #expect(RelativeImportance(correlations: matrix, n: 2).noise == nil)
  }

  /// Noise drawn again and again has this LMG on average. sd of one draw is near the mean itself, so
  /// 2,000 draws leave 3 % at 1.5 standard errors; 10 % is allowed.
  @Test func noiseIsWhatDrawnNoiseHas() throws {
    let data = try Reference("attitude")
    let columns = try ["rating", "complaints", "learning", "raises"].map { try data[$0] }
    let codes = (0..<Int32(30)).map { $0 }
    let without = GroupedCrossProducts(columns: columns, groups: codes)
    let expected = RelativeImportance(correlations: try #require(without.correlations()), n: 30)
    var generator = SplitMix64(seed: 11)
    var sum = 0.0
    for _ in 0..<2000 {
      let drawn = GroupedCrossProducts(columns: columns + [generator.normals(30)], groups: codes)
      sum += RelativeImportance(correlations: try #require(drawn.correlations())).lmg[3]
    }
    #expect(isRelativelyClose(sum / 2000, expected.noise, 0.1))
  }

  /// Replicates by drawn orders lie close to exact ones: sixteen predictors go by orders, fifteen do
  /// not, and the sixteenth here is noise.
  @Test func bootstrapBeyondFifteen() throws {
    var generator = SplitMix64(seed: 5)
    let rows = 240
    let columns = (0..<17).map { _ in generator.normals(rows) }
    let outcome = (0..<rows).map { columns[0][$0] + 0.5 * columns[1][$0] + columns[16][$0] }
    let codes = (0..<Int32(rows)).map { $0 / 6 }
    func intervals(_ count: Int) throws -> ImportanceBootstrap {
      let data = GroupedCrossProducts(
        columns: [outcome] + columns.prefix(count), groups: codes)
      return try #require(ImportanceBootstrap.run(data, replicates: 100, seed: 2))
    }
    let (exact, sampled) = try (intervals(15), intervals(16))
    #expect(sampled.draws.count == 16 && sampled.draws.allSatisfy { $0.count == 100 })
    for j in 0..<2 {
      #expect(abs(exact.predictors[j].lmg.low - sampled.predictors[j].lmg.low) < 0.02)
      #expect(abs(exact.predictors[j].lmg.high - sampled.predictors[j].lmg.high) < 0.02)
      #expect(sampled.predictors[j].topThree == 1)
    }
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
