import Statistics
import Testing

/// The 25 items of five scales in `bfi.csv`.
private func bfi() throws -> (names: [String], columns: [[Double]]) {
  let data = try Reference("bfi")
  let names = ["A", "C", "E", "N", "O"].flatMap { letter in (1...5).map { letter + "\($0)" } }
  return (names, try names.map { try data[$0] })
}

private func matrix(_ columns: [[Double]]) -> Matrix { Matrix(columns: columns) }

@Suite struct PairwiseCorrelationsTests {
  /// pandas 3's `corr`, pairwise complete.
  @Test func pairsAreOnTheirOwnRows() throws {
    let (names, columns) = try bfi()
    var whole = PairwiseCorrelations(columns: 25)
    whole.add(matrix(columns))
    let (a1, a2) = (0, 1)
    let (n1, o4) = (
      try #require(names.firstIndex(of: "N1")), try #require(names.firstIndex(of: "O4"))
    )
    #expect(whole.count(a1, a2) == 2757 && whole.count(o4, n1) == 2765)
    #expect(isClose(whole.correlation(a1, a2), -0.3401932479237513, Tolerance.closedForm))
    #expect(isClose(whole.correlation(o4, n1), 0.07882703183523816, Tolerance.closedForm))
    var blocks = PairwiseCorrelations(columns: 25)
    for start in stride(from: 0, to: 2800, by: 371) {
      blocks.add(matrix(columns.map { Array($0[start..<min(start + 371, 2800)]) }))
    }
    #expect(
      blocks.correlation(a1, a2) == whole.correlation(a1, a2), "sums of whole numbers are exact")
  }

  /// By hand: (1,2), (2,1), (3,3) have r = 1/2; a constant column has none.
  @Test func byHand() {
    var pairs = PairwiseCorrelations(columns: 3)
    pairs.add(matrix([[1, 2, 3, .nan], [2, 1, 3, 9], [4, 4, 4, 4]]))
    #expect(isClose(pairs.correlation(0, 1), 0.5, Tolerance.closedForm))
    #expect(pairs.count(0, 1) == 3 && pairs.count(1, 2) == 4)
    #expect(pairs.correlation(0, 2) == nil)
    #expect(PairwiseCorrelations(columns: 2).correlation(0, 1) == nil)
  }

  /// The second column runs against the first and the third.
  @Test func directions() {
    var pairs = PairwiseCorrelations(columns: 3)
    pairs.add(matrix([[1, 2, 3, 4], [4, 3, 2, 1], [1, 2, 4, 3]]))
    #expect(pairs.directions() == [1, -1, 1])
  }
}

@Suite struct AverageLinkageTests {
  /// SciPy 1.17.1, `linkage(1 − |r|, "average")`.
  private static let heights = [
    0.29301904485039276, 0.4472359154816459, 0.48587869575816, 0.495858855853757,
    0.5236291919925228, 0.5571417435285061, 0.5624091885900908, 0.5637064856330535,
    0.5721769170251841, 0.604664079611083, 0.6112865289058539, 0.6168225297296012,
    0.647390775698371, 0.6615830264091176, 0.6656490763561459, 0.6751301592479697,
    0.6782601053088645, 0.7267854874940488, 0.743768674446603, 0.8449369669614875,
    0.8601031370336458, 0.8716142687348757, 0.8860067950426801, 0.8962579284368355,
  ]
  /// SciPy's `fcluster(…, 4, "maxclust")`, renumbered by first member.
  private static let four = [
    0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3,
  ]
  private static let five = [
    0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4,
  ]

  private func dissimilarities() throws -> Matrix {
    let (_, columns) = try bfi()
    var pairs = PairwiseCorrelations(columns: 25)
    pairs.add(matrix(columns))
    var result = Matrix(rows: 25, columns: 25)
    for i in 0..<25 {
      for j in 0..<25 where i != j { result[i, j] = 1 - abs(try #require(pairs.correlation(i, j))) }
    }
    return result
  }

  @Test func treeAndSilhouettesAreThoseOfOtherPrograms() throws {
    let distance = try dissimilarities()
    let tree = AverageLinkage(distance)
    #expect(tree.joins.count == 24)
    for (join, height) in zip(tree.joins, Self.heights) {
      #expect(isClose(join.height, height, Tolerance.closedForm))
    }
    #expect(tree.groups(4) == Self.four && tree.groups(5) == Self.five)
    // scikit-learn 1.9.1, silhouette_score(metric="precomputed").
    for (count, width) in [
      (2, 0.1061364895327188), (4, 0.2031558887861529), (5, 0.18845079769098144),
      (8, 0.180059632989307),
    ] {
      #expect(isClose(silhouetteWidth(tree.groups(count), distance), width, Tolerance.closedForm))
    }
  }

  /// By hand: 1 and 2 at distance 1 are joined first; 3 lies 4 and 6 from them, 5 on average.
  @Test func threeObjects() {
    let tree = AverageLinkage(
      Matrix(rows: 3, columns: 3, columnMajor: [0, 1, 4, 1, 0, 6, 4, 6, 0]))
    #expect(tree.joins.map(\.height) == [1, 5])
    #expect(
      tree.groups(2) == [0, 0, 1] && tree.groups(1) == [0, 0, 0] && tree.groups(3) == [0, 1, 2])
    // (4 − 1)/4 and (6 − 1)/6; the one that is alone counts 0.
    let distance = Matrix(rows: 3, columns: 3, columnMajor: [0, 1, 4, 1, 0, 6, 4, 6, 0])
    #expect(
      isClose(silhouetteWidth([0, 0, 1], distance), (3.0 / 4 + 5.0 / 6) / 3, Tolerance.closedForm))
    #expect(silhouetteWidth([0, 0, 0], distance) == 0)
  }

  @Test func oneObjectAndEqualOnes() {
    #expect(AverageLinkage(Matrix(rows: 1, columns: 1)).groups(1) == [0])
    let equal = AverageLinkage(Matrix(rows: 4, columns: 4))
    #expect(equal.joins.count == 3 && equal.groups(1) == [0, 0, 0, 0])
  }
}

@Suite struct ItemDirectionsTests {
  /// The key is psych's `bfi.keys`; correlations with the sum of the others, those that the key
  /// turns turned, by NumPy 2.4.6 on complete rows.
  @Test(arguments: [
    ("A", [1], 2709, -0.3114013005801623), ("C", [4, 5], 2707, -0.5570934988945787),
    ("E", [1, 2], 2713, -0.5134968865213368), ("O", [2, 5], 2726, -0.3401226001040696),
    ("N", [], 2694, 0.6662858062316863),
  ])
  func theKeyIsFound(scale: String, reversed: [Int], n: Int, r: Double) throws {
    let data = try Reference("bfi")
    let result = ItemDirections(try (1...5).map { try data[scale + "\($0)"] })
    #expect(result.n == n)
    #expect(result.runsAgainst == (1...5).map(reversed.contains))
    let item = (reversed.first ?? 1) - 1
    #expect(isClose(result.correlations[item], r, Tolerance.closedForm))
  }

  /// Of two items that run against each other nobody can tell which is turned: the second.
  @Test func twoItems() {
    let result = ItemDirections([[1, 2, 3, 4, .nan], [4, 3, 2, 1, 5]])
    #expect(result.n == 4 && result.runsAgainst == [false, true])
    #expect(isClose(result.correlations[1], -1, Tolerance.closedForm))
  }

  @Test func tooLittle() {
    #expect(ItemDirections([[1, 2, 3]]).runsAgainst == [false])
    #expect(ItemDirections([[1, .nan], [2, 1]]).correlations == [nil, nil])
    #expect(ItemDirections([[2, 2, 2], [1, 2, 3]]).runsAgainst == [false, false])
    #expect(ItemDirections([]).n == 0)
  }
}
