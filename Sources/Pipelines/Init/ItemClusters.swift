internal import Statistics

/// Groups of items that are answered alike.
///
/// Average linkage on 1 − |r|, so that an item that is worded the other way still finds its own;
/// the tree is cut where the mean silhouette width is largest, and never above 0.8: items that
/// share less than |r| = 0.2 on average are no dimension. All are one group where even the last two
/// branches share 0.35 on average and no cut stands out. More than 200 items are taken in
/// batches in the order of the file, so that the work is bounded by the items times 200².
struct ItemClusters {
  /// A group, with how alike its items are answered.
  struct Group {
    let items: [Int]
    /// Mean |r| between its items, and the fewest answers behind one; 0 for one item.
    var mean = 0.0
    var answers = 0
  }

  /// In the order of their first items; places among the columns.
  private(set) var groups: [Group] = []

  private static let mostItems = 200
  private static let highestCut = 0.8
  private static let oneGroup = (height: 0.65, silhouette: 0.25)
  /// Answers that a correlation needs.
  private static let fewestAnswers = 20
  private static let blockRows = 4096

  /// - Parameter columns: items of one scale, NaN = missing.
  init(_ columns: [[Double]]) {
    for start in stride(from: 0, to: columns.count, by: Self.mostItems) {
      let batch = columns[start..<min(start + Self.mostItems, columns.count)]
      let correlations = Self.correlations(Array(batch))
      groups += Self.clusters(correlations).map { items in
        let (mean, answers) = Self.strength(items, correlations)
        return Group(items: items.map { $0 + start }, mean: mean, answers: answers)
      }
    }
  }

  private static func correlations(_ columns: [[Double]]) -> PairwiseCorrelations {
    var sums = PairwiseCorrelations(columns: columns.count)
    let rows = columns.first?.count ?? 0
    for start in stride(from: 0, to: rows, by: blockRows) {
      let block = start..<min(start + blockRows, rows)
      sums.add(Matrix(columns: columns.map { Array($0[block]) }))
    }
    return sums
  }

  /// |r|; nil where too few answered both.
  private static func strength(_ a: Int, _ b: Int, _ correlations: PairwiseCorrelations)
    -> Double?
  {
    guard correlations.count(a, b) >= fewestAnswers else { return nil }
    return abs(correlations.correlation(a, b) ?? 0)
  }

  private static func clusters(_ correlations: PairwiseCorrelations) -> [[Int]] {
    let most = correlations.columns
    guard most > 1 else { return [[0]] }
    var distance = Matrix(rows: most, columns: most)
    for i in 0..<most {
      for j in 0..<most where i != j { distance[i, j] = 1 - (strength(i, j, correlations) ?? 0) }
    }
    let tree = AverageLinkage(distance)
    // Groups that are left when everything up to the highest cut is joined.
    let fewest = most - tree.joins.count { $0.height <= highestCut }
    var best = (count: most, width: 0.0)
    for count in max(2, fewest)..<max(3, most) where count < most {
      let width = silhouetteWidth(tree.groups(count), distance)
      if width > best.width { best = (count, width) }
    }
    let top = tree.joins.last?.height ?? 1
    if fewest == 1, best.width < oneGroup.silhouette, top <= oneGroup.height { best.count = 1 }
    let numbers = tree.groups(best.count)
    return (0..<best.count).map { group in (0..<most).filter { numbers[$0] == group } }
  }

  private static func strength(_ group: [Int], _ correlations: PairwiseCorrelations)
    -> (mean: Double, answers: Int)
  {
    var (sum, pairs, answers) = (0.0, 0, Int.max)
    for (i, a) in group.enumerated() {
      for b in group[..<i] {
        guard let r = strength(a, b, correlations) else { continue }
        sum += r
        pairs += 1
        answers = min(answers, correlations.count(a, b))
      }
    }
    return (sum / Double(max(1, pairs)), pairs > 0 ? answers : 0)
  }
}
