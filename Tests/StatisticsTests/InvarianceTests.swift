import Statistics
import Testing

/// What must not change when the data are written in other units, another order or twice, on data
/// drawn with a seed.
@Suite struct InvarianceTests {
  /// Rows in groups of unequal size with an effect of their own.
  private struct Drawn {
    var x: [[Double]]
    var y: [Double]
    var groups: [Int32]

    init(seed: UInt64, groups count: Int = 24, predictors: Int = 3) {
      var generator = SplitMix64(seed: seed)
      var codes: [Int32] = []
      var effects: [Double] = []
      for group in 0..<count {
        let size = 2 + generator.index(below: 7)
        let effect = generator.normalPair().0
        codes += [Int32](repeating: Int32(group), count: size)
        effects += [Double](repeating: 0.5 * effect, count: size)
      }
      let columns = (0..<predictors).map { _ in generator.normals(codes.count) }
      let noise = generator.normals(codes.count)
      groups = codes
      x = columns.map { column in zip(column, effects).map { $0 + 0.7 * $1 } }
      y = codes.indices.map { row in
        columns.enumerated().reduce(3 + effects[row] + noise[row]) {
          $0 + $1.element[row] * Double($1.offset + 1) / 4
        }
      }
    }

    var names: [String] { x.indices.map { "x\($0)" } }
    func model() throws -> LinearModel {
      try LinearModel.fit(outcome: y, predictors: x, names: names, clusters: groups).get()
    }
    func mixed() throws -> RandomInterceptModel {
      try RandomInterceptModel.fit(outcome: y, predictors: x, names: names, groups: groups).get()
    }
    func importance() throws -> RelativeImportance {
      let products = GroupedCrossProducts(columns: [y] + x, groups: groups)
      return RelativeImportance(correlations: try #require(products.correlations()), n: y.count)
    }
  }

  private static let seeds: [UInt64] = [1, 2, 3]
  /// Rounding of sums of a hundred terms; 1e8 added to a column whose digits leave room for it takes
  /// none of it.
  private static let rounding = 1e-10
  private static let shifted = 1e-10

  /// y → 3y + 7, x₁ → −20x₁ + 5: slopes and standard errors scale, t, df, p, beta, R², F and LMG stay.
  @Test(arguments: seeds)
  func otherUnits(seed: UInt64) throws {
    let plain = Drawn(seed: seed)
    var other = plain
    other.y = plain.y.map { 3 * $0 + 7 }
    other.x[1] = plain.x[1].map { -20 * $0 + 5 }
    let (a, b) = try (plain.model(), other.model())
    #expect(isClose(b.rSquared, a.rSquared, Self.rounding))
    #expect(isClose(b.f?.f, a.f?.f, Self.rounding) && isClose(b.sigma, 3 * a.sigma, Self.rounding))
    for type in StandardErrors.allCases {
      let (own, scaled) = (a.inference(type), b.inference(type))
      for term in 1...3 {
        let factor = term == 2 ? -3.0 / 20 : 3
        let (t, u) = (own.terms[term], scaled.terms[term])
        #expect(isClose(u.estimate, factor * t.estimate, Self.rounding))
        #expect(
          isClose(u.standardError, t.standardError.map { abs(factor) * $0 }, Self.rounding))
        #expect(isClose(u.df, t.df, Self.rounding))
        #expect(isClose(u.p, t.p, Self.rounding))
      }
      #expect(isClose(scaled.joint?.f, own.joint?.f, Self.rounding))
      #expect(isClose(scaled.joint?.df2, own.joint?.df2, Self.rounding))
    }
    for term in 1...3 {
      let sign = term == 2 ? -1.0 : 1
      #expect(isClose(b.beta[term], a.beta[term].map { sign * $0 }, Self.rounding))
      #expect(isClose(b.varianceInflation[term], a.varianceInflation[term], Self.rounding))
    }
    let (lmg, scaled) = try (plain.importance(), other.importance())
    for j in 0..<3 {
      #expect(isClose(scaled.lmg[j], lmg.lmg[j], Self.rounding))
      #expect(isClose(scaled.relativeWeights[j], lmg.relativeWeights[j], Self.rounding))
    }
    #expect(isClose(scaled.noise, lmg.noise, Self.rounding))
    let (m, n) = try (plain.mixed(), other.mixed())
    #expect(isClose(n.tau2, 9 * m.tau2, 1e-8) && isClose(n.sigma2, 9 * m.sigma2, 1e-8))
    #expect(isClose(n.terms[2].df, m.terms[2].df, 1e-6))
    #expect(isClose(n.joint?.f, m.joint?.f, 1e-8))
    // log|XᵀH⁻¹X| is in the predictors' units, the rest in the outcome's.
    let free = Double(plain.y.count - 4)
    let moved = -2 * m.logLikelihood + 2 * free * logOf3 + 2 * logOf20
    #expect(isClose(-2 * n.logLikelihood, moved, 1e-8))
  }
  private let logOf3 = 1.0986122886681098
  private let logOf20 = 2.995732273553991

  /// 10⁸ added to outcome and predictor moves the constant alone.
  @Test(arguments: [1e8, -1e8])
  func farFromZero(shift: Double) throws {
    var plain = Drawn(seed: 4)
    // To 2⁻²⁰: what is added leaves no rounding in the data themselves.
    func stepped(_ column: [Double]) -> [Double] { column.map { ($0 * 0x1p20).rounded() / 0x1p20 } }
    (plain.y, plain.x) = (stepped(plain.y), plain.x.map(stepped))
    var other = plain
    other.y = plain.y.map { $0 + shift }
    other.x[0] = plain.x[0].map { $0 + shift }
    let (a, b) = try (plain.model(), other.model())
    #expect(b.aliased.isEmpty)
    for type in StandardErrors.allCases {
      for (t, u) in zip(a.inference(type).terms, b.inference(type).terms).dropFirst() {
        #expect(isClose(u.estimate, t.estimate, Self.shifted))
        #expect(isClose(u.standardError, t.standardError, Self.shifted))
        #expect(isClose(u.df, t.df, 1e-9))
        #expect(isClose(u.p, t.p, 1e-9))
      }
    }
    for term in 1...3 {
      #expect(isClose(b.varianceInflation[term], a.varianceInflation[term], Self.shifted))
    }
    let (one, two) = (
      IntraclassCorrelation(plain.y, groups: plain.groups),
      IntraclassCorrelation(other.y, groups: other.groups)
    )
    #expect(isClose(two.icc1, one.icc1, Self.shifted) && isClose(two.icc2, one.icc2, Self.shifted))
    let (u, v) = try (
      RandomIntercept.fit(plain.y, groups: plain.groups).get(),
      RandomIntercept.fit(other.y, groups: other.groups).get()
    )
    #expect(isClose(v.tau2, u.tau2, 1e-8) && isClose(v.sigma2, u.sigma2, 1e-8))
    let (m, n) = try (plain.mixed(), other.mixed())
    #expect(isClose(n.tau2, m.tau2, 1e-8) && isClose(n.sigma2, m.sigma2, 1e-8))
    #expect(isClose(n.coefficients[1], m.coefficients[1], Self.shifted))
    #expect(isClose(n.marginalRSquared, m.marginalRSquared, Self.shifted))
    let (lmg, moved) = try (plain.importance(), other.importance())
    for j in 0..<3 { #expect(isClose(moved.lmg[j], lmg.lmg[j], Self.shifted)) }
    let weighted = WeightedMoments(other.y, weights: plain.y.map { _ in 2 })
    #expect(isClose(weighted.sd, Moments(plain.y).sd, Self.shifted))
  }

  /// Times 2⁻⁵³⁰, where squares lie below what a number holds: all that has no unit stays to the last
  /// digit, and a standard deviation is that of the others times as much.
  @Test func tinyAndHuge() throws {
    let plain = Drawn(seed: 5)
    for factor in [0x1p-530, 0x1p530] {
      var other = plain
      other.y = plain.y.map { $0 * factor }
      other.x[0] = plain.x[0].map { $0 * factor }
      #expect(Moments(other.y).sd == Moments(plain.y).sd.map { $0 * factor })
      var halves = Moments(other.y.prefix(50))
      halves.merge(Moments(other.y.dropFirst(50)))
      #expect(isRelativelyClose(halves.sd, Moments(plain.y).sd.map { $0 * factor }, 1e-14))
      for method in CorrelationMethod.allCases {
        #expect(
          correlation(other.x[0], other.y, method) == correlation(plain.x[0], plain.y, method))
      }
      #expect(
        WithinBetween(other.x[0], other.y, groups: other.groups).within
          == WithinBetween(plain.x[0], plain.y, groups: plain.groups).within)
      let weights = plain.y.indices.map { Double($0 % 3 + 1) }
      #expect(
        isClose(
          weightedCorrelation(other.x[0], other.y, weights: weights).p,
          weightedCorrelation(plain.x[0], plain.y, weights: weights).p, Self.rounding))
      let (one, two) = (
        IntraclassCorrelation(plain.y, groups: plain.groups),
        IntraclassCorrelation(other.y, groups: other.groups)
      )
      #expect(isClose(two.icc1, one.icc1, 1e-14) && isClose(two.icc2, one.icc2, 1e-14))
      let (m, n) = try (plain.mixed(), other.mixed())
      #expect(isClose(n.intraclass, m.intraclass, 1e-8))
      #expect(isClose(n.marginalRSquared, m.marginalRSquared, 1e-8))
      #expect(isRelativelyClose(n.sigma, m.sigma * factor, 1e-8))
    }
  }

  /// Rows in another order, groups under other codes.
  @Test(arguments: seeds)
  func otherOrder(seed: UInt64) throws {
    let plain = Drawn(seed: seed)
    var generator = SplitMix64(seed: seed + 100)
    var order = Array(plain.y.indices)
    order.shuffle(using: &generator)
    var other = plain
    other.y = order.map { plain.y[$0] }
    other.x = plain.x.map { column in order.map { column[$0] } }
    other.groups = order.map { 900_000_000 - 7 * plain.groups[$0] }
    let (a, b) = try (plain.model().inference(.cr2), other.model().inference(.cr2))
    for (t, u) in zip(a.terms, b.terms) {
      #expect(isClose(u.standardError, t.standardError, Self.rounding))
      #expect(isClose(u.df, t.df, Self.rounding))
    }
    let (m, n) = try (plain.mixed(), other.mixed())
    #expect(isClose(n.tau2, m.tau2, 1e-8))
    for (group, twin) in zip(m.groups, n.groups.reversed()) {
      #expect(group.n == twin.n && isClose(group.effect, twin.effect, 1e-8))
    }
    let (lmg, moved) = try (plain.importance(), other.importance())
    for j in 0..<3 { #expect(isClose(moved.lmg[j], lmg.lmg[j], Self.rounding)) }
    // Predictors in another order, too.
    other.x.swapAt(0, 2)
    let turned = try other.importance()
    #expect(isClose(turned.lmg[0], lmg.lmg[2], Self.rounding))
  }

  /// LMG sums to R², and so do relative weights.
  @Test(arguments: seeds)
  func sharesSumToRSquared(seed: UInt64) throws {
    let drawn = Drawn(seed: seed, predictors: 9)
    let (importance, model) = try (drawn.importance(), drawn.model())
    #expect(isClose(importance.rSquared, model.rSquared, Self.rounding))
    #expect(isClose(importance.lmg.reduce(0, +), model.rSquared, Self.rounding))
    #expect(isClose(importance.relativeWeights.reduce(0, +), model.rSquared, Self.rounding))
    #expect(importance.lmg.allSatisfy { $0 >= -1e-15 })
  }

  /// Every row its own cluster: CR2 is HC2, CR1 is HC0 · n/(n−1), and linearized is that too.
  @Test(arguments: seeds)
  func clustersOfOne(seed: UInt64) throws {
    var drawn = Drawn(seed: seed)
    drawn.groups = drawn.y.indices.map { Int32($0) }
    let model = try drawn.model()
    let (cr1, linearized) = (model.inference(.cr1), model.inference(.linearized))
    for (a, b) in zip(cr1.terms, linearized.terms) {
      #expect(isClose(a.standardError, b.standardError, Self.rounding))
    }
    // HC2 from HC3's pieces: e²/(1−h) lies between e² and e²/(1−h)².
    let (cr2, hc3) = (model.inference(.cr2), model.inference(.hc3))
    let n = Double(drawn.y.count)
    for term in 0..<4 {
      let least = (cr1.terms[term].standardError ?? .nan) * ((n - 1) / n).squareRoot()
      let middle = cr2.terms[term].standardError ?? .nan
      let most = hc3.terms[term].standardError ?? .nan
      #expect(least < middle && middle < most)
    }
  }
}

/// Small and broken data have a defined answer: a number that is finite, or a reason.
@Suite struct DegenerateDataTests {
  private static func isDefined(_ value: Double?) -> Bool { value?.isFinite ?? true }

  /// Every combination of few rows, few groups and few values: nothing but finite numbers.
  @Test func nothingIsEverNaN() {
    var generator = SplitMix64(seed: 17)
    for trial in 0..<600 {
      let rows = generator.index(below: 7)
      let scale = [1.0, 1e-160, 0x1p-1040, 1e150, 1e8][trial % 5]
      func column() -> [Double] {
        (0..<rows).map { _ in Double(generator.index(below: 3)) * scale }
      }
      let (y, x) = (column(), [column(), column()])
      let groups = (0..<rows).map { _ in Int32(generator.index(below: 3)) }
      let weights = (0..<rows).map { _ in Double(generator.index(below: 3)) }
      for model in [
        LinearModel.fit(outcome: y, predictors: x, names: ["a", "b"], clusters: groups),
        LinearModel.fit(
          outcome: y, predictors: x, names: ["a", "b"], clusters: groups, weights: weights),
      ] {
        guard case .success(let model) = model else { continue }
        #expect(model.coefficients.allSatisfy(\.isFinite) && model.rSquared.isFinite)
        #expect(model.sigma.isFinite && Self.isDefined(model.f?.f))
        for type in StandardErrors.allCases {
          let inference = model.inference(type)
          for term in inference.terms {
            #expect(Self.isDefined(term.standardError) && Self.isDefined(term.df))
            #expect(Self.isDefined(term.t) && Self.isDefined(term.p))
            #expect(Self.isDefined(term.interval?.low) && Self.isDefined(term.interval?.high))
          }
          #expect(Self.isDefined(inference.joint?.f) && Self.isDefined(inference.joint?.p))
        }
      }
      if case .success(let mixed) = RandomInterceptModel.fit(
        outcome: y, predictors: x, names: ["a", "b"], groups: groups)
      {
        #expect(mixed.tau2.isFinite && mixed.sigma2.isFinite && mixed.logLikelihood.isFinite)
        #expect(mixed.terms.allSatisfy { Self.isDefined($0.standardError) && Self.isDefined($0.p) })
        #expect(Self.isDefined(mixed.joint?.f) && mixed.groups.allSatisfy(\.effect.isFinite))
      }
      if case .success(let fit) = RandomIntercept.fit(y, groups: groups) {
        #expect(fit.tau2.isFinite && fit.sigma2.isFinite)
        #expect(fit.groups.allSatisfy { $0.shrunkenMean.isFinite })
      }
      if let matrix = GroupedCrossProducts(columns: [y] + x, groups: groups).correlations() {
        let importance = RelativeImportance(correlations: matrix, n: rows)
        #expect(importance.lmg.allSatisfy(\.isFinite) && Self.isDefined(importance.noise))
        #expect(importance.relativeWeights.allSatisfy { $0.isFinite })
      }
      let moments = WeightedMoments(y, weights: weights)
      #expect(Self.isDefined(moments.sd) && Self.isDefined(moments.meanVariance))
      #expect(Self.isDefined(moments.designEffect()))
    }
  }

  /// As many predictors as rows or more: what is linear in those before is named, the rest needs a
  /// row to spare.
  @Test func morePredictorsThanRows() throws {
    var generator = SplitMix64(seed: 2)
    let columns = (0..<6).map { _ in generator.normals(5) }
    let y = generator.normals(5)
    let names = (0..<6).map { "x\($0)" }
    let full = LinearModel.fit(outcome: y, predictors: columns, names: names)
    #expect(throws: NotEstimable.fewObservations) { try full.get() }
    let narrow = try LinearModel.fit(
      outcome: y, predictors: Array(columns.prefix(3)), names: Array(names.prefix(3))
    ).get()
    #expect(narrow.residualDF == 1 && narrow.aliased.isEmpty)
  }

  @Test func twoRows() throws {
    let line = LinearModel.fit(outcome: [1, 2], predictors: [[3, 5]], names: ["x"])
    #expect(throws: NotEstimable.fewObservations) { try line.get() }
    let mean = try LinearModel.fit(outcome: [1, 3], predictors: [], names: []).get()
    // 2 ± t(1)·1: the 97.5 % quantile of t(1) is tan(0.475π) = 12.7062047364.
    let interval = mean.inference(.classical).terms[0].interval
    #expect(isClose(interval?.high, 2 + 12.706204736174694, Tolerance.closedForm))
    let moments = WeightedMoments([1, 3], weights: [1, 1])
    #expect(moments.mean == 2 && isClose(moments.meanVariance, 1, Tolerance.closedForm))
  }
}
