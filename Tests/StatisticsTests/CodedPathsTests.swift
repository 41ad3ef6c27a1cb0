import Testing

@testable import Statistics

/// What follows from sums by unit is what follows from the rows.
@Suite struct CodedPathsTests {
  /// Four scores of five items each in groups of very different sizes; some rows lack some scores.
  private struct Answers {
    var items: [[[UInt8]]] = []
    var groups: [Int32] = []
    let scores: [CodedScores]

    static let points = (1...6).map(Double.init)
    static let groupCount = 30

    init(rows: Int, missing: Int, groups count: Int = groupCount) throws {
      var random = SplitMix64(seed: 11, stream: UInt64(missing))
      items = [[[UInt8]]](
        repeating: [[UInt8]](repeating: [], count: 5), count: 4)
      for row in 0..<rows {
        // The last group stays empty, the first one holds a third.
        let group = row % 3 == 0 ? 0 : random.index(below: max(1, count - 1))
        groups.append(Int32(group))
        let level = random.normals(5)
        for scale in items.indices {
          for item in items[scale].indices {
            let value = 3 + level[4] + level[scale] / 2 + 0.8 * random.normals(1)[0]
            let code = UInt8(min(5, max(0, (value + Double(group % 5) / 8).rounded())))
            items[scale][item].append(random.index(below: 100) < missing ? 252 : code)
          }
        }
      }
      let rule = ScoringRule(
        turned: [Bool](repeating: false, count: 5), values: Self.points, needed: 3)
      scores = try items.map { try #require(CodedScores($0, rule)) }
    }

    func sums() -> GroupedScores {
      GroupedScoreRows(scores, groups: groups, count: 30, keepsGaps: true).sums(0..<30)
    }

    func column(_ scale: Int) -> [Double] {
      scores[scale].cells.map {
        Int($0) < scores[scale].values.count ? scores[scale].values[Int($0)] : .nan
      }
    }

    /// The rows that have these columns.
    func complete(_ scales: [Int]) -> (columns: [[Double]], groups: [Int32]) {
      let all = scales.map(column)
      let rows = groups.indices.filter { row in all.allSatisfy { !$0[row].isNaN } }
      return (all.map { column in rows.map { column[$0] } }, rows.map { groups[$0] })
    }
  }

  private static func close(_ a: Double?, _ b: Double?, _ tolerance: Double = 1e-10) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) <= tolerance * max(1, abs(b))
  }

  @Test(arguments: [0, 3, 30])
  func pairsSplitAsTheRowsDo(missing: Int) throws {
    let answers = try Answers(rows: 700, missing: missing)
    let sums = answers.sums()
    for (i, j) in [(0, 1), (2, 1), (3, 0)] {
      let (columns, groups) = answers.complete([i, j])
      let (found, truth) = (
        WithinBetween(sums.pair(i, j)), WithinBetween(columns[0], columns[1], groups: groups)
      )
      #expect(found.n == truth.n && found.groups == truth.groups)
      #expect(Self.close(found.within.r, truth.within.r, 1e-13))
      #expect(Self.close(found.between.r, truth.between.r, 1e-13))
      #expect(Self.close(found.within.p, truth.within.p))
      #expect(Self.close(found.etaSquaredX, truth.etaSquaredX, 1e-13))
      #expect(Self.close(found.etaSquaredY, truth.etaSquaredY, 1e-13))
    }
  }

  /// Against CR2 from QR of the rows: `LinearModel` is held to clubSandwich elsewhere.
  @Test(arguments: [0, 3, 30], [30, 2])
  func slopesAreTestedAsOnTheRows(missing: Int, groups: Int) throws {
    let answers = try Answers(rows: 400, missing: missing, groups: groups)
    let sums = answers.sums()
    for (i, j) in [(0, 1), (1, 0), (2, 3)] {
      let (columns, codes) = answers.complete([i, j])
      let model = try LinearModel.fit(
        outcome: columns[1], predictors: [columns[0]], names: ["x"], clusters: codes
      ).get()
      let truth = try #require(model.inference(.cr2).terms.last)
      let found = sums.pair(i, j).clusteredSlope
      #expect(Self.close(found.df, truth.df))
      #expect(Self.close(found.p, truth.p))
    }
  }

  @Test func whatDoesNotVaryHasNoSlope() throws {
    let rule = ScoringRule(turned: [false], values: Answers.points, needed: 1)
    let constant = try #require(CodedScores([[UInt8]([2, 2, 2, 2])], rule))
    let other = try #require(CodedScores([[UInt8]([1, 2, 5, 3])], rule))
    let sums = GroupedScoreRows([constant, other], groups: [0, 0, 1, 1], count: 2).sums(0..<2)
    #expect(sums.pair(0, 1).clusteredSlope == ClusteredSlope())
    #expect(sums.pair(1, 0).clusteredSlope == ClusteredSlope())
    #expect(WithinBetween(sums.pair(0, 1)).within.reason == .noVariance)
  }

  /// x varies in the first group alone: whatever the answers are there, that group fits the slope, and
  /// no other tells of its error. By rows and by sums, one way and the other.
  @Test func slopeThatOneGroupCarries() throws {
    let rule = ScoringRule(turned: [false], values: Answers.points, needed: 1)
    let groups = (0..<40).map { Int32($0 / 4) }
    let x = (0..<40).map { UInt8($0 < 4 ? $0 : 1) }
    let y = (0..<40).map { UInt8($0 * 7 % 5) }
    let columns = try [x, y].map { try #require(CodedScores([$0], rule)) }
    let pair = GroupedScoreRows(columns, groups: groups, count: 10).sums(0..<10).pair(0, 1)
    #expect(pair.clusteredSlope == ClusteredSlope(obstacle: .leverageOne))
    #expect(pair.turned.clusteredSlope.p != nil, "y varies in every group")
    for type in [StandardErrors.cr1, .cr2, .linearized] {
      let model = try LinearModel.fit(
        outcome: y.map(Double.init), predictors: [x.map(Double.init)], names: ["x"],
        clusters: groups
      ).get()
      let found = model.inference(type)
      #expect(found.reason == .leverageOne && found.joint == nil)
      #expect(found.terms[1].standardError == nil && found.terms[1].p == nil)
      #expect(ClusteredSlope(found).obstacle == .leverageOne)
    }
    let sums = GroupedScoreRows([columns[1], columns[0]], groups: groups, count: 10).sums(0..<10)
    let counted = try GroupedRegression.fit(sums.crossProducts([0, 1]), names: ["x"]).get()
    #expect(counted.inference(.cr2)?.reason == .leverageOne)
    // A group that fits what is not asked about hinders nothing: the constant's part is shared.
    let other = (0..<40).map { Double($0 % 4) }
    let both = try LinearModel.fit(
      outcome: y.map(Double.init), predictors: [other, x.map { $0 > 1 ? 1 : 0 }],
      names: ["other", "dummy"], clusters: groups
    ).get().inference(.cr2)
    #expect(both.terms[2].p == nil && both.reason == .leverageOne)
    #expect(both.terms[1].p != nil && both.terms[1].standardError != nil)
  }

  /// A slope that one group and one row of another carry: J − p would be 8; Satterthwaite's df of CR1 by
  /// R's clubSandwich 0.5.8 with the weights as inverse variances.
  @Test func slopeThatHardlyMoreThanOneGroupCarries() throws {
    let groups = (0..<40).map { Int32($0 / 4) }
    let x = (0..<40).map { $0 < 4 ? Double($0) : $0 == 20 ? 2 : 1 }
    let y = (0..<40).map { Double($0 * 7 % 5) }
    let model = try LinearModel.fit(
      outcome: y, predictors: [x], names: ["x"], clusters: groups,
      weights: (0..<40).map { Double($0 % 2 + 1) }
    ).get()
    let found = model.inference(.linearized)
    #expect(found.reason == .lowDF && found.joint == nil && found.terms[1].p == nil)
    #expect(isClose(found.terms[1].df, 1.43051259890981, 1e-6))
    #expect(found.terms[1].standardError != nil)
  }

  /// What one column says in full leaves no error to test by: both ways, by sums and by rows.
  @Test func noTestOfWhatIsTheSame() throws {
    let rule = ScoringRule(turned: [false], values: Answers.points, needed: 1)
    let turned = ScoringRule(turned: [true], values: Answers.points, needed: 1)
    let groups = (0..<60).map { Int32($0 / 5) }
    let x = (0..<60).map { UInt8($0 * 7 % 6) }
    for other in [rule, turned] {
      let columns = [try #require(CodedScores([x], rule)), try #require(CodedScores([x], other))]
      let pair = GroupedScoreRows(columns, groups: groups, count: 12).sums(0..<12).pair(0, 1)
      #expect(pair.clusteredSlope.p == nil && pair.clusteredSlope.obstacle == .noVariance)
    }
    let model = try LinearModel.fit(
      outcome: x.map(Double.init), predictors: [x.map(Double.init)], names: ["x"], clusters: groups
    ).get()
    #expect(ClusteredSlope(model.inference(.cr2)).obstacle == .noVariance)
  }

  /// The same answers in every group leave each group's score at 0: what is left is rounding, and
  /// none is a test.
  @Test func errorsThatAreRounding() throws {
    let rule = ScoringRule(turned: [false], values: Answers.points, needed: 1)
    let groups = (0..<60).map { Int32($0 / 6) }
    let (x, y) = ([0, 1, 2, 3, 4, 1] as [UInt8], [3, 1, 4, 1, 2, 0] as [UInt8])
    let columns = try [x, y].map { own in
      try #require(CodedScores([(0..<60).map { own[$0 % 6] }], rule))
    }
    let pair = GroupedScoreRows(columns, groups: groups, count: 10).sums(0..<10).pair(0, 1)
    #expect(pair.clusteredSlope.p == nil && pair.clusteredSlope.obstacle == .noVariance)
    for type in [StandardErrors.cr1, .cr2, .linearized] {
      let found = try LinearModel.fit(
        outcome: (0..<60).map { Double(y[$0 % 6]) },
        predictors: [(0..<60).map { Double(x[$0 % 6]) }],
        names: ["x"], clusters: groups
      ).get().inference(type)
      #expect(found.reason == .noVariance && found.joint == nil && found.terms[1].p == nil)
      #expect(found.terms[1].standardError == 0 && found.terms[1].interval == nil)
    }
  }

  /// Some of the columns on the rows that have those, whatever else the rows lack.
  @Test(arguments: [StandardErrors.classical, .cr1, .cr2], [0, 5])
  func modelsAreThoseOfTheRows(type: StandardErrors, missing: Int) throws {
    let answers = try Answers(rows: 900, missing: missing)
    let order = [2, 0, 3]
    let (columns, groups) = answers.complete(order)
    let rows = try LinearModel.fit(
      outcome: columns[0], predictors: Array(columns.dropFirst()), names: ["a", "b"],
      clusters: groups
    ).get()
    let found = try GroupedRegression.fit(
      answers.sums().crossProducts(order), names: ["a", "b"]
    ).get()
    #expect(found.isAccurate && found.n == rows.n && found.groups == rows.clusterCount)
    #expect(Self.close(found.rSquared, rows.rSquared, 1e-12))
    #expect(Self.close(found.sigma, rows.sigma, 1e-12))
    #expect(Self.close(found.conditionNumber, rows.conditionNumber))
    #expect(Self.close(found.f?.f, rows.f?.f))
    let (ours, theirs) = (try #require(found.inference(type)), rows.inference(type))
    #expect(ours.reason == theirs.reason)
    #expect(Self.close(ours.joint?.f, theirs.joint?.f))
    #expect(Self.close(ours.joint?.df2, theirs.joint?.df2))
    for (place, (own, truth)) in zip(ours.terms, theirs.terms).enumerated() {
      #expect(own.term == truth.term)
      #expect(Self.close(own.estimate, truth.estimate, 1e-11))
      #expect(Self.close(own.standardError, truth.standardError))
      #expect(Self.close(own.df, truth.df))
      #expect(Self.close(own.p, truth.p))
      #expect(Self.close(found.beta[place], rows.beta[place], 1e-11))
      #expect(Self.close(found.varianceInflation[place], rows.varianceInflation[place], 1e-11))
    }
  }

  /// Clusters so small that their adjustment is a series, against eigenvalues of the same.
  @Test func adjustmentsByHeartAreThoseByEigenvalues() throws {
    let answers = try Answers(rows: 6000, missing: 1)
    let (columns, _) = answers.complete([0, 1, 2])
    // 200 clusters: of each the leverage is about 3/200.
    let codes = columns[0].indices.map { Int32($0 % 200) }
    let model = try LinearModel.fit(
      outcome: columns[0], predictors: [columns[1], columns[2]], names: ["a", "b"],
      clusters: codes
    ).get()
    let pieces = try #require(
      ClusterPieces(model.basis, model.scaledResiduals, GroupIndex(codes), reduced: true))
    for cluster in 0..<3 {
      let rows = GroupIndex(codes).rows(of: cluster)
      var gram = Matrix(rows: 3, columns: 3)
      for row in rows {
        gram.addOuterProduct((0..<3).map { model.basis[row, $0] })
      }
      #expect((0..<3).reduce(0.0) { $0 + gram[$1, $1] } < 0.02)
      let truth = try #require(gram.spectral { $0 / (1 - $0).squareRoot() })
      for c in 0..<3 {
        for r in 0..<3 {
          #expect(abs(pieces.cross[r, 3 * cluster + c] - truth[r, c]) < 1e-17)
        }
      }
    }
  }

  @Test(arguments: [0, 10])
  func reliabilityIsThatOfTheRows(missing: Int) throws {
    let answers = try Answers(rows: 500, missing: missing)
    let codes = answers.items[1]
    let columns = codes.map { $0.map { $0 < 6 ? Double($0) + 1 : .nan } }
    let tables = PairTables(codes, categories: 6, rows: .listwise)
    let (found, truth) = (
      ScaleReliability(tables, values: codes.map { _ in Answers.points }),
      ScaleReliability(items: columns)
    )
    #expect(found.n == truth.n && found.items == truth.items)
    #expect(Self.close(found.alpha, truth.alpha, 1e-13))
    #expect(Self.close(found.omega, truth.omega))
    #expect(Self.close(found.standardizedAlpha, truth.standardizedAlpha, 1e-12))
    #expect(zip(found.alphaWithout, truth.alphaWithout).allSatisfy { Self.close($0, $1, 1e-12) })
  }

  /// Where the scale lies changes nothing of how its answers go together.
  @Test(arguments: [1e4, 1e8, -1e8]) func reliabilityFarFromZero(shift: Double) throws {
    let answers = try Answers(rows: 500, missing: 10)
    let codes = answers.items[1]
    let tables = PairTables(codes, categories: 6, rows: .listwise)
    let truth = ScaleReliability(tables, values: codes.map { _ in Answers.points })
    let found = ScaleReliability(
      tables, values: codes.map { _ in Answers.points.map { $0 + shift } })
    #expect(found.alpha == truth.alpha && found.omega == truth.omega)
    let pairs = PairwiseCorrelations(
      tables, values: codes.map { _ in Answers.points.map { $0 + shift } })
    let plain = PairwiseCorrelations(tables, values: codes.map { _ in Answers.points })
    #expect(pairs.correlation(0, 1) == plain.correlation(0, 1))
    // Sums of squares would not be whole numbers any more: the rows are scored.
    let rule = ScoringRule(
      turned: codes.map { _ in false }, values: Answers.points.map { $0 + 60_000 }, needed: 1)
    #expect(CodedScores([[UInt8]](repeating: codes[0], count: codes.count), rule) != nil)
    let many = [UInt8](repeating: 3, count: 2_000_000)
    let large = ScoringRule(
      turned: codes.map { _ in false }, values: Answers.points.map { $0 + 60_000 }, needed: 1)
    #expect(CodedScores([[UInt8]](repeating: many, count: codes.count), large) == nil)
  }

  @Test(arguments: [0, 10])
  func agreementIsThatOfTheRows(missing: Int) throws {
    let answers = try Answers(rows: 2500, missing: missing)
    let codes = answers.items[0]
    // Half points from one code to the next.
    let columns = codes.map { $0.map { $0 < 6 ? Double($0) / 2 : .nan } }
    let truth = WithinGroupAgreement(items: columns, groups: answers.groups, nullVariance: 0.73)
    let found = WithinGroupAgreement(
      codes: codes, (6, 0.5), groups: answers.groups, count: 30, nullVariance: 0.73)
    #expect(found.groups.map(\.code) == truth.groups.map(\.code))
    #expect(found.groups.map(\.n) == truth.groups.map(\.n))
    #expect(zip(found.groups, truth.groups).allSatisfy { Self.close($0.rwg, $1.rwg, 1e-12) })
    #expect(Self.close(found.median, truth.median, 1e-12))
  }

  @Test(arguments: [0, 1, 1023, 1024, 3000])
  func codesAreCountedByGroup(rows: Int) {
    var random = SplitMix64(seed: 3)
    let cells = (0..<rows).map { _ in [0, 1, 5, 252, 255].map(UInt8.init)[random.index(below: 5)] }
    let groups = (0..<rows).map { _ in Int32(random.index(below: 7)) }
    var places = [UInt8](repeating: 0, count: 256)
    (places[1], places[5], places[252], places[255]) = (1, 2, 3, 3)
    let found = GroupedCounts(cells, places: places, width: 4, groups: groups, count: 8)
    var truth = [Int32](repeating: 0, count: 32)
    for (cell, group) in zip(cells, groups) { truth[Int(group) * 4 + Int(places[Int(cell)])] += 1 }
    #expect(found.counts == truth)
  }
}
