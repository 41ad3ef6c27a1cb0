import Statistics
import Testing

/// What is made by counting codes is what is made row by row.
@Suite struct CodedScoresTests {
  private static let points = (1...6).map(Double.init)

  /// Five items from 1 to 6, the second one turned, and how they are scored.
  private struct Scale {
    let columns: [[UInt8]]
    let rule: ScoringRule

    var scores: CodedScores? { CodedScores(columns, rule) }
  }

  /// Three scales in 40 groups; 15 % missing.
  private struct Answers {
    let scales: [Scale]
    let groups: [Int32]

    init(rows: Int, needed: Int = 3) {
      var random = SplitMix64(seed: 5, stream: 0)
      let rule = ScoringRule(
        turned: [false, true, false, false, false], values: points, needed: needed)
      scales = (0..<3).map { _ in
        Scale(
          columns: (0..<5).map { _ in
            (0..<rows).map { _ in
              random.index(below: 100) < 15 ? UInt8(252) : UInt8(random.index(below: 6))
            }
          }, rule: rule)
      }
      groups = (0..<rows).map { _ in Int32(random.index(below: 40)) }
    }
  }

  /// The mean of the answered items, row by row.
  private static func plain(_ scale: Scale) -> [Double] {
    scale.columns[0].indices.map { row in
      var (sum, answered) = (0.0, 0)
      for (column, turned) in zip(scale.columns, scale.rule.turned) where column[row] < 6 {
        sum += Double(turned ? 6 - column[row] : column[row] + 1)
        answered += 1
      }
      return answered < scale.rule.needed ? .nan : sum / Double(answered)
    }
  }

  private static func doubles(_ scores: CodedScores) -> [Double] {
    scores.cells.map { Int($0) < scores.values.count ? scores.values[Int($0)] : .nan }
  }

  /// Whole numbers over a denominator give the very doubles that a sum divided by n gives.
  @Test(arguments: [1, 511, 512, 2000], [1, 3, 5])
  func scoresAreMeans(rows: Int, needed: Int) throws {
    for scale in Answers(rows: rows, needed: needed).scales {
      let scores = try #require(scale.scores)
      let (found, truth) = (Self.doubles(scores), Self.plain(scale))
      #expect(zip(found, truth).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) })
      var counts = scores.values.map { _ in 0 }
      for cell in scores.cells where Int(cell) < counts.count { counts[Int(cell)] += 1 }
      let (moments, plain) = (scores.moments(counts: counts), Moments(truth))
      #expect(moments.count == plain.count && isClose(moments.mean, plain.mean, 1e-13))
      #expect(isClose(moments.m2, plain.m2, 1e-13))
    }
  }

  /// 5 means of 1…6 from 3 to 5 answers: 51 of them, over 60.
  @Test func fewDifferentMeans() throws {
    let scores = try #require(Answers(rows: 1).scales[0].scores)
    #expect(scores.denominator == 60 && scores.numerators.count == 51)
    #expect(scores.values.first == 1 && scores.values.last == 6)
  }

  /// Values that are not whole, not in equal steps, or too many for a byte.
  @Test func whatABytesCannotHoldIsLeftToOthers() {
    func scores(_ values: [Double], items: Int) -> CodedScores? {
      CodedScores(
        Array(repeating: [0, 1] as [UInt8], count: items),
        ScoringRule(turned: Array(repeating: false, count: items), values: values, needed: 1))
    }
    #expect(scores([1, 2.5, 4], items: 2) == nil)
    #expect(scores([1, 2, 4], items: 2) == nil)
    #expect(scores(Self.points, items: 60) == nil)
    #expect(scores([0, 50, 100], items: 2)?.values == [0, 25, 50, 75, 100])
  }

  @Test(arguments: [CorrelationMethod.pearson, .spearman, .kendall])
  func correlationsByCounting(method: CorrelationMethod) throws {
    let scores = try Answers(rows: 3000).scales.map { try #require($0.scores) }
    let found = ContingencyTable(scores[0], scores[1]).correlation(
      method, x: scores[0].values, y: scores[1].values)
    let truth = correlation(Self.doubles(scores[0]), Self.doubles(scores[1]), method)
    #expect(found.n == truth.n && isClose(found.r, truth.r, 1e-13))
    #expect(
      isClose(found.p, truth.p, 1e-12) && isClose(found.interval?.low, truth.interval?.low, 1e-13))
  }

  @Test func aConstantColumnHasNoCorrelation() throws {
    func scores(_ cells: [UInt8]) throws -> CodedScores {
      try #require(
        CodedScores([cells], ScoringRule(turned: [false], values: Self.points, needed: 1)))
    }
    let (flat, varied) = (try scores([2, 2, 2, 255]), try scores([1, 2, 3, 4]))
    func found(_ x: CodedScores, _ y: CodedScores) -> Correlation {
      ContingencyTable(x, y).correlation(.pearson, x: x.values, y: y.values)
    }
    #expect(found(flat, varied).reason == .noVariance)
    #expect(found(try scores([255, 255]), try scores([1, 2])).reason == .fewObservations)
  }

  @Test func sumsByGroup() throws {
    let answers = Answers(rows: 4000)
    let scores = try answers.scales.map { try #require($0.scores) }
    let columns = scores.map(Self.doubles)
    let rows = GroupedScoreRows(scores, groups: answers.groups, count: 42)
    var sums = rows.sums(0..<17)
    sums.append(rows.sums(17..<42))
    for group in 0..<42 {
      for c in columns.indices {
        let truth = Moments(
          columns[c].indices.filter { answers.groups[$0] == Int32(group) }.map { columns[c][$0] })
        let found = sums.moments(group, c)
        #expect(found.count == truth.count && isClose(found.mean, truth.mean, 1e-13))
        #expect(isClose(found.m2, truth.m2, 1e-12))
      }
    }
    let order = [2, 0, 1]
    let found = sums.crossProducts(order)
    let truth = GroupedCrossProducts(columns: order.map { columns[$0] }, groups: answers.groups)
    #expect(found.n == truth.n && found.groups == truth.groups)
    let (r, expected) = (try #require(found.correlations()), try #require(truth.correlations()))
    #expect(zip(r.values, expected.values).allSatisfy { isClose($0, $1, 1e-13) })
  }

  /// Alpha of the bfi scales on pairwise and on complete rows (R, psych), and the scores' mean and sd
  /// where at least three of five items are answered.
  @Test(arguments: ["A", "C", "E", "N", "O"])
  func publishedScales(name: String) throws {
    let data = try Reference("bfi")
    let truth = try Expected("bfi.reliability")["scales"][name]
    let items = truth["items"].strings
    let turned = items.map { truth["reversed"].strings.contains($0) }
    let columns = try items.map { item in
      try data[item].map { $0.isNaN ? UInt8(252) : UInt8($0 - 1) }
    }
    let values = turned.map { $0 ? Self.points.reversed() : Self.points }
    for (rows, key) in [
      (PairTables.Rows.pairwise, "alpha_raw_pairwise"), (.listwise, "alpha_raw_listwise"),
    ] {
      let pairs = PairwiseCorrelations(
        PairTables(columns, categories: 6, rows: rows), values: values)
      let alpha = try pairs.cronbachAlpha(Array(items.indices)).get()
      #expect(isClose(alpha, truth[key].number, Tolerance.closedForm))
    }
    let scores = try #require(
      CodedScores(columns, ScoringRule(turned: turned, values: Self.points, needed: 3)))
    let moments = Moments(Self.doubles(scores))
    let half = truth["score_half_items"]
    #expect(moments.count == half["n"].integer)
    #expect(isClose(moments.mean, half["mean"].number, Tolerance.closedForm))
    #expect(isClose(moments.sd, half["sd"].number, Tolerance.closedForm))
  }
}
