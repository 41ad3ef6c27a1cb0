/// A tree of groups by average linkage (UPGMA; Sokal & Michener 1958), from dissimilarities
/// between p objects. Ties go to the objects that stand first.
///
/// Found along chains of nearest neighbours (Benzécri 1982; Murtagh 1983), which give the same tree
/// as joining the nearest pair again and again, in O(p²) steps.
public struct AverageLinkage: Sendable {
  /// Two groups that become one; each is known by the first of its objects.
  public struct Join: Sendable, Equatable {
    public let first: Int
    public let second: Int
    /// Mean dissimilarity between the objects of the one and those of the other.
    public let height: Double
  }

  public let objects: Int
  /// p − 1 joins by rising height.
  public let joins: [Join]

  /// - Parameter dissimilarities: p × p, symmetric, no NaN; the diagonal does not count.
  public init(_ dissimilarities: Matrix) {
    precondition(dissimilarities.rows == dissimilarities.columns)
    objects = dissimilarities.rows
    var tree = NeighbourChain(dissimilarities)
    joins = tree.joins().sorted { ($0.height, $0.first) < ($1.height, $1.first) }
  }

  /// Group of each object when there are `count` of them, numbered from 0 in the order of their
  /// first objects.
  public func groups(_ count: Int) -> [Int] {
    precondition((1...max(1, objects)).contains(count))
    var leader = Array(0..<objects)
    func root(_ object: Int) -> Int {
      var object = object
      while leader[object] != object { object = leader[object] }
      return object
    }
    for join in joins.prefix(objects - count) {
      let (a, b) = (root(join.first), root(join.second))
      leader[max(a, b)] = min(a, b)
    }
    var numbers: [Int: Int] = [:]
    return (0..<objects).map { object in
      let first = root(object)
      if let number = numbers[first] { return number }
      numbers[first] = numbers.count
      return numbers.count - 1
    }
  }
}

/// Follows nearest neighbours until two are each other's, joins them, and goes on.
private struct NeighbourChain {
  private var distance: Matrix
  private var sizes: [Int]
  private var isActive: [Bool]

  init(_ distance: Matrix) {
    self.distance = distance
    sizes = [Int](repeating: 1, count: distance.rows)
    isActive = [Bool](repeating: true, count: distance.rows)
  }

  mutating func joins() -> [AverageLinkage.Join] {
    var found: [AverageLinkage.Join] = []
    var chain: [Int] = []
    while found.count + 1 < sizes.count {
      if chain.isEmpty, let first = isActive.firstIndex(of: true) { chain.append(first) }
      guard let here = chain.last, let next = nearest(here, chain.dropLast().last) else { break }
      if chain.count > 1, next == chain[chain.count - 2] {
        chain.removeLast(2)
        found.append(join(min(here, next), max(here, next)))
      } else {
        chain.append(next)
      }
    }
    return found
  }

  /// The nearest group; the one before it in the chain where several are as near.
  private func nearest(_ group: Int, _ before: Int?) -> Int? {
    var best = before
    for other in isActive.indices where isActive[other] && other != group {
      if best.map({ distance[other, group] < distance[$0, group] }) ?? true { best = other }
    }
    return best
  }

  /// Lance & Williams' (1967) update for group averages.
  private mutating func join(_ first: Int, _ second: Int) -> AverageLinkage.Join {
    let height = distance[first, second]
    let (a, b) = (Double(sizes[first]), Double(sizes[second]))
    for other in isActive.indices where isActive[other] && other != first && other != second {
      let mean = (a * distance[other, first] + b * distance[other, second]) / (a + b)
      distance[other, first] = mean
      distance[first, other] = mean
    }
    sizes[first] += sizes[second]
    isActive[second] = false
    return AverageLinkage.Join(first: first, second: second, height: height)
  }
}

/// Mean silhouette width (Rousseeuw 1987): how much nearer objects are to their own group than to
/// the next, −1…1; an object alone in its group counts 0. 0 when all are in one group.
/// - Parameters:
///   - groups: group of each object, from 0 without gaps.
///   - dissimilarities: p × p.
public func silhouetteWidth(_ groups: [Int], _ dissimilarities: Matrix) -> Double {
  precondition(groups.count == dissimilarities.rows)
  let count = (groups.max() ?? -1) + 1
  guard count > 1 else { return 0 }
  var sizes = [Int](repeating: 0, count: count)
  for group in groups { sizes[group] += 1 }
  var sum = 0.0
  for object in groups.indices where sizes[groups[object]] > 1 {
    var totals = [Double](repeating: 0, count: count)
    for other in groups.indices where other != object {
      totals[groups[other]] += dissimilarities[other, object]
    }
    let own = totals[groups[object]] / Double(sizes[groups[object]] - 1)
    let next =
      totals.indices.filter { $0 != groups[object] }
      .map { totals[$0] / Double(sizes[$0]) }.min() ?? 0
    let larger = max(own, next)
    sum += larger > 0 ? (next - own) / larger : 0
  }
  return sum / Double(groups.count)
}
