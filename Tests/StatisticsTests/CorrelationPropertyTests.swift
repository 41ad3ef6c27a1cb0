import Testing

@testable import Statistics

@Suite struct CorrelationPropertyTests {
  private static func close(_ a: Correlation, _ b: Correlation) -> Bool {
    a.n == b.n && isClose(a.r, b.r, 1e-12) && isRelativelyClose(a.p, b.p, 1e-8)
  }

  /// Order of rows, scale and place of a column change nothing; a turned column turns the sign.
  @Test(arguments: CorrelationMethod.allCases)
  func invariance(method: CorrelationMethod) {
    let data = seededColumns(2, rows: 300, seed: 21)
    // Coarse, so that there are ties.
    let x = data[0].map { ($0 * 8).rounded() }
    let y = zip(data[1], x).map { ($0 * 6 + $1 / 3).rounded() }
    let plain = correlation(x, y, method)
    var random = SplitMix64(seed: 22)
    let order = x.indices.map { ($0, random.next()) }.sorted { $0.1 < $1.1 }.map(\.0)
    #expect(Self.close(correlation(order.map { x[$0] }, order.map { y[$0] }, method), plain))
    #expect(Self.close(correlation(x.map { 64 * $0 + 1e8 }, y, method), plain))
    #expect(Self.close(correlation(y, x, method), plain))
    let turned = correlation(x.map { 9 - $0 }, y, method)
    #expect(isClose(turned.r, plain.r.map { -$0 }, 1e-12))
  }

  /// A table of counts gives what the rows give.
  @Test(arguments: CorrelationMethod.allCases)
  func tablesAreRows(method: CorrelationMethod) throws {
    let data = try Reference("bfi")
    let names = ["A1", "A2", "N3", "O5"]
    for first in names {
      for second in names where second > first {
        let (x, y) = (try data[first], try data[second])
        let table = ContingencyTable(
          categories(x, from: 1), categories(y, from: 1), rows: 6, columns: 6)
        let values = [1.0, 2, 3, 4, 5, 6]
        let (rows, counted) = (
          correlation(x, y, method), table.correlation(method, x: values, y: values)
        )
        #expect(Self.close(rows, counted))
        #expect(isClose(rows.interval?.low, counted.interval?.low, 1e-12))
      }
    }
    let empty = ContingencyTable(rows: 2, columns: 2)
    #expect(empty.correlation(method, x: [1, 2], y: [1, 2]).reason == .fewObservations)
    let flat = ContingencyTable([[2, 3], [0, 0]])
    #expect(flat.correlation(method, x: [1, 2], y: [1, 2]).reason == .noVariance)
  }

  /// Sorting and counting tell the same of Kendall's pairs, exactly.
  @Test func sortingAndCounting() {
    let data = seededColumns(2, rows: 900, seed: 31).map {
      $0.map { $0.isNaN ? 0 : ($0 * 40).rounded() }
    }
    let (x, y) = (DenseCodes(data[0]), DenseCodes(data[1]))
    let (sorted, counted) = (
      OrderedPairs(sorting: x, y), OrderedPairs(ContingencyTable(x, y))
    )
    #expect(sorted.s == counted.s && sorted.n == counted.n)
    #expect(sorted.tiesX.pairs == counted.tiesX.pairs)
    #expect(RankSums(x, y).xy == RankSums(ContingencyTable(x, y)).xy)
  }

  /// Many distinct values, more than fit a table: ranks as by plain sorting.
  @Test(arguments: [10, 600, 5000])
  func ranksOfManyValues(rows: Int) {
    var random = SplitMix64(seed: UInt64(rows))
    let values = (0..<rows).map { row -> Double in
      let value = Double(Int64(bitPattern: random.next()) >> 20) * 1e-9
      return row % 5 == 0 ? (value / 1000).rounded() : value
    }
    let rounded = values.map(roundedForRanking)
    let order = rounded.indices.sorted { rounded[$0] < rounded[$1] }
    var truth = [Double](repeating: 0, count: rows)
    var first = 0
    while first < rows {
      var last = first
      while last + 1 < rows, rounded[order[last + 1]] == rounded[order[first]] { last += 1 }
      for place in first...last { truth[order[place]] = Double(first + last) / 2 + 1 }
      first = last + 1
    }
    #expect(midranks(values) == truth)
  }

  @Test func ranksOfOddValues() {
    #expect(midranks([]).isEmpty)
    #expect(midranks([0, -0.0, -1]) == [2.5, 2.5, 1])
    #expect(
      midranks([.infinity, -1e300, .leastNonzeroMagnitude, -.leastNonzeroMagnitude]) == [
        4, 1, 2.5, 2.5,
      ])
    #expect(midranks([1e8 + 1, 1e8, 1e8 + 1]) == [2.5, 1, 2.5])
  }

  @Test func inversionsByCounting() {
    var random = SplitMix64(seed: 41)
    for count in [0, 1, 2, 15, 16, 17, 33, 100] {
      let values = (0..<count).map { _ in UInt32(random.next() % 12) }
      let truth = values.indices.reduce(0) { sum, i in
        sum + values[..<i].count { $0 > values[i] }
      }
      #expect(inversions(values) == truth)
    }
  }

  /// Σ within + between = total, and the split from merged moments is that of the rows.
  @Test func withinAndBetweenAddUp() throws {
    let data = seededColumns(2, rows: 400, place: 1e4, seed: 51)
    let codes = (0..<400).map { Int32($0 % 23) }
    let parts = (0..<23).map { unit in
      CrossMoments(data, rows: codes.indices.filter { codes[$0] == unit })
    }
    let whole = CrossMoments(data)
    let between = CrossMoments.between(parts, columns: 2)
    for (i, j) in [(0, 0), (0, 1), (1, 1)] {
      let within = parts.reduce(0) { $0 + $1.product(i, j) }
      #expect(isClose(within + between.product(i, j), whole.product(i, j), 1e-12))
    }
    let split = WithinBetween(merging: parts)
    #expect(split == WithinBetween(data[0], data[1], groups: codes))
    let (etaX, etaY) = (try #require(split.etaSquaredX), try #require(split.etaSquaredY))
    let within = try #require(split.within.r)
    let outside = try #require(split.between.r)
    let total =
      (etaX * etaY).squareRoot() * outside + ((1 - etaX) * (1 - etaY)).squareRoot() * within
    #expect(isClose(total, correlation(data[0], data[1]).r, 1e-12), "covariance theorem")
  }

  /// Eight items of bfi with missing answers: R cor.test, all three methods.
  @Test func bfiPairwise() throws {
    let data = try Reference("bfi")
    let expected = try Expected("bfi.correlations")["correlations"]
    let names = expected["variables"].strings
    for (method, key) in [
      (CorrelationMethod.pearson, "pearson"), (.spearman, "spearman"), (.kendall, "kendall_tau_b"),
    ] {
      for i in names.indices {
        for j in 0..<i {
          let found = correlation(try data[names[i]], try data[names[j]], method)
          #expect(found.n == expected["n"][i][j].integer)
          #expect(isClose(found.r, expected[key]["r"][i][j].number, Tolerance.closedForm))
          #expect(isRelativelyClose(found.p, expected[key]["p"][i][j].number, Tolerance.pValue))
          #expect(
            isClose(found.interval?.low, expected[key]["lo"][i][j].number, Tolerance.closedForm))
        }
      }
    }
  }

  /// Blocks of any size, and values far from 0: what rows held at once give.
  @Test func pairwiseFarFromZero() throws {
    let data = seededColumns(3, rows: 600, place: 1e8, seed: 61)
    var pairs = PairwiseCorrelations(columns: 3)
    for start in stride(from: 0, to: 600, by: 145) {
      pairs.add(Matrix(columns: data.map { Array($0[start..<min(600, start + 145)]) }))
    }
    for i in 0..<3 {
      for j in 0..<i {
        #expect(isClose(pairs.correlation(i, j), correlation(data[i], data[j]).r, 1e-9))
      }
    }
  }
}
