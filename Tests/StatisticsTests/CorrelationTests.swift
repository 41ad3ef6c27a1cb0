import Statistics
import Testing

@Suite struct CorrelationTests {
  private static let methods: [(CorrelationMethod, String)] = [
    (.pearson, "pearson"), (.spearman, "spearman"), (.kendall, "kendall_tau_b"),
  ]

  /// The scale score of `attitude`: the mean of the seven others, in the order of the file.
  private static func meanOfAll(_ data: Reference, _ names: [String]) throws -> [Double] {
    let items = try names.filter { $0 != "ALL" }.map { try data[$0] }
    return items[0].indices.map { row in
      items.reduce(0.0) { $0 + $1[row] } / Double(items.count)
    }
  }

  /// R cor and cor.test, all pairs and methods.
  @Test(arguments: ["bh1996", "attitude"])
  func againstR(name: String) throws {
    let data = try Reference(name)
    let expected = try Expected("\(name).correlations")["correlations"]
    let names = expected["variables"].strings
    #expect(names.count > 3)
    let columns = try names.map { try $0 == "ALL" ? Self.meanOfAll(data, names) : data[$0] }
    for (method, key) in Self.methods {
      for i in names.indices {
        for j in 0..<i {
          let result = correlation(columns[i], columns[j], method)
          let truth = expected[key]
          #expect(result.n == expected["n"][i][j].integer)
          #expect(isClose(result.r, truth["r"][i][j].number, Tolerance.closedForm))
          #expect(isRelativelyClose(result.p, truth["p"][i][j].number, Tolerance.pValue))
          #expect(isClose(result.interval?.low, truth["lo"][i][j].number, Tolerance.closedForm))
          #expect(isClose(result.interval?.high, truth["hi"][i][j].number, Tolerance.closedForm))
        }
      }
    }
  }

  /// Tau-b of ten pairs with ties counted by hand (one by one): the definition, O(n²).
  @Test func kendallByCounting() throws {
    let x: [Double] = [1, 2, 2, 3, 3, 3, 4, 5, 5, 1]
    let y: [Double] = [2, 1, 2, 2, 4, 4, 3, 5, 4, 1]
    var (s, inX, inY) = (0.0, 0.0, 0.0)
    for i in x.indices {
      for j in 0..<i {
        let (dx, dy) = (x[i] - x[j], y[i] - y[j])
        s += dx * dy < 0 ? -1 : (dx * dy > 0 ? 1 : 0)
        inX += dx == 0 ? 0 : 1
        inY += dy == 0 ? 0 : 1
      }
    }
    let tau = s / (inX * inY).squareRoot()
    #expect(isClose(correlation(x, y, .kendall).r, tau, Tolerance.closedForm))
  }

  /// 0.1 + 0.2 and 0.3 are one score: with the tie all three methods see perfect order.
  @Test func scoresComputedInDifferentWaysAreTies() {
    let x = [0.1 + 0.2, 0.3, 1, 2, 5]
    let y = [1.0, 1, 2, 3, 4]
    #expect(isClose(correlation(x, y, .spearman).r, 1, Tolerance.closedForm))
    #expect(isClose(correlation(x, y, .kendall).r, 1, Tolerance.closedForm))
    #expect(correlation([0.1 + 0.2, 0.3, 0.3], [1, 2, 3], .pearson).reason == .noVariance)
  }

  @Test(arguments: CorrelationMethod.allCases)
  func degenerate(method: CorrelationMethod) {
    let constant = correlation([2, 2, 2, 2], [1, 2, 3, 4], method)
    #expect(constant.r == nil && constant.reason == .noVariance && constant.n == 4)
    let missing = correlation([.nan, 1, .nan], [1, .nan, .nan], method)
    #expect(missing == correlation([], [], method))
    #expect(missing.reason == .fewObservations && missing.n == 0)
    let two = correlation([1, 2, .nan], [5, 3, 1], method)
    #expect(two.n == 2 && two.r == -1 && two.interval == nil)
  }

  @Test func twoPairsHaveNoP() {
    #expect(correlation([1, 2], [1, 2]).p == nil)
    #expect(correlation([1, 2, 3, 4, .nan], [2, 4, 6, 8, 0]).p == 0)
  }

  /// R 4.2.2 `cor.test(1:n, y, exact = TRUE)`: p of Spearman and of Kendall.
  private static let byAllOrders: [([Double], Double, Double)] = [
    ([1, 2], 1, 1), ([1, 2, 3], 1.0 / 3, 1.0 / 3), ([1, 3, 2], 1, 1),
    ([2, 1, 4, 3], 0.41666666666666669, 0.75), ([2, 4, 1, 3], 1, 1),
    ([2, 1, 3, 5, 4], 0.13333333333333333, 0.23333333333333339),
    ([3, 1, 2, 6, 4, 5], 0.175, 0.27222222222222214),
    ([7, 5, 6, 4, 1, 3, 2], 0.023809523809523808, 0.030158730158730159),
    ([2, 1, 4, 3, 6, 5, 8, 7], 0.0045634920634920638, 0.014136904761904656),
    ([5, 1, 7, 2, 8, 3, 6, 4], 0.75203373015873021, 0.71954365079365079),
    ([2, 5, 1, 4, 9, 3, 7, 8, 6], 0.096797839506172836, 0.18018077601410942),
    ([9, 8, 7, 6, 5, 4, 3, 2, 1], 5.5114638447971785e-06, 5.5114638447971785e-06),
  ]

  @Test(arguments: byAllOrders)
  func fewPairsByAllOrders(y: [Double], spearman: Double, kendall: Double) {
    let x = y.indices.map(Double.init)
    #expect(isRelativelyClose(correlation(x, y, .spearman).p, spearman, Tolerance.pValue))
    #expect(isRelativelyClose(correlation(x, y, .kendall).p, kendall, Tolerance.pValue))
    // Tables of counts with categories that nobody chose.
    let places = y.map { UInt8($0) }
    let table = ContingencyTable(
      x.map { UInt8($0) }, places, rows: x.count, columns: x.count + 1)
    let values = (0...x.count).map(Double.init)
    let found = table.correlation(.spearman, x: Array(values.dropLast()), y: values)
    #expect(isRelativelyClose(found.p, spearman, Tolerance.pValue))
  }

  /// 2/n! where the order is perfect. With ties 1, 1, 2, 3, 4 on both sides 2 of 120 orders are
  /// perfect and none the other way round; with 1, 1, 2, 3, 3 four, and four. In perfect order there
  /// is no interval, and what is nearly perfect is not less likely than what is.
  @Test func perfectOrders() throws {
    let ten = (0..<10).map(Double.init)
    for y in [ten, ten.reversed()] {
      let found = correlation(ten, y, .spearman)
      #expect(isRelativelyClose(found.p, 2.0 / 3_628_800, 1e-12) && found.interval == nil)
      #expect(correlation(ten, y, .kendall).interval == nil)
    }
    let swapped = try #require(correlation(ten, [1, 0] + ten.dropFirst(2), .spearman).p)
    #expect(swapped >= 2.0 / 3_628_800 * (1 - 1e-12))
    let uneven: [Double] = [1, 1, 2, 3, 4]
    #expect(isRelativelyClose(correlation(uneven, uneven, .spearman).p, 2.0 / 120, 1e-12))
    let even: [Double] = [1, 1, 2, 3, 3]
    #expect(isRelativelyClose(correlation(even, even, .spearman).p, 8.0 / 120, 1e-12))
    let many = (0..<4000).map(Double.init)
    #expect(try #require(correlation(many, many, .spearman).p) > 0)
  }

  /// R package multilevel (waba) and base R: all pairs of bh1996.
  @Test func withinAndBetween() throws {
    let data = try Reference("bh1996")
    let groups = try data.codes("GRP")
    let expected = try Expected("bh1996.aggregation")["within_between"]
    #expect(expected.keys.count >= 6)
    for pair in expected.keys {
      let names = pair.split(separator: "~").map(String.init)
      let result = WithinBetween(try data[names[0]], try data[names[1]], groups: groups)
      let truth = expected[pair]
      #expect(result.n == truth["n"].integer && result.groups == truth["n_groups"].integer)
      #expect(isClose(result.within.r, truth["within_r"].number, Tolerance.closedForm))
      #expect(isRelativelyClose(result.within.p, truth["within_r_p"].number, Tolerance.pValue))
      #expect(
        isClose(result.between.r, truth["between_r_size_weighted"].number, Tolerance.closedForm))
      #expect(result.between.p == nil && result.between.interval == nil)
      let eta = truth["eta_x"].number
      #expect(isClose(result.etaSquaredX, eta * eta, Tolerance.closedForm))
    }
  }

  /// Unit means of bh1996, unweighted (R cor.test).
  @Test func betweenUnitsUnweighted() throws {
    let data = try Reference("bh1996")
    let groups = try data.codes("GRP")
    let (x, y) = (try data["LEAD"], try data["WBEING"])
    var means: [(Double, Double)] = []
    for unit in Set(groups).sorted() {
      let rows = groups.indices.filter { groups[$0] == unit }
      means.append((Moments(rows.map { x[$0] }).mean, Moments(rows.map { y[$0] }).mean))
    }
    let result = correlation(means.map(\.0), means.map(\.1))
    let truth = try Expected("bh1996.aggregation")["within_between"]["LEAD~WBEING"]
    #expect(isClose(result.r, truth["between_r_unweighted"].number, Tolerance.closedForm))
    #expect(
      isRelativelyClose(result.p, truth["between_r_unweighted_p"].number, Tolerance.pValue))
    let bounds = truth["between_r_unweighted_ci95"]
    #expect(isClose(result.interval?.low, bounds[0].number, Tolerance.closedForm))
    #expect(isClose(result.interval?.high, bounds[1].number, Tolerance.closedForm))
  }

  @Test func withinBetweenDegenerate() {
    let x = [1.0, 2, 3, 4]
    let one = WithinBetween(x, [2, 1, 4, 3], groups: [7, 7, 7, 7])
    #expect(one.between.reason == .fewGroups && one.groups == 1)
    #expect(isClose(one.within.r, 0.6, Tolerance.closedForm))
    let flat = WithinBetween([1, 1, 2, 2], x, groups: [1, 1, 2, 2])
    #expect(flat.within.reason == .noVariance)
    #expect(isClose(flat.between.r, 1, Tolerance.closedForm))
    let none = WithinBetween(x, [.nan, .nan, .nan, .nan], groups: [1, 1, 2, -1])
    #expect(none.n == 0 && none.within.reason == .fewObservations && none.etaSquaredX == nil)
  }
}
