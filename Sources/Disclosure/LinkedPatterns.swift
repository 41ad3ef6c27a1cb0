import Survey

/// The patterns of variables of which some are the average of others.
///
/// - The items of a dimension are hidden alike (`VariableLinks.families`): were one hidden alone,
///   the dimension's mean and deviation and the other items' answers would leave few solutions
///   for it, in a small unit a single one. Hidden together, they are several unknowns against
///   one equation, and the dimension may stay.
/// - An average is hidden where one only of its items is, and where averages that share items
///   would between them leave a hidden item no freedom. Averages within one family that would do
///   so anywhere are hidden alike with its items.
/// - Where everybody in a group answered all items, the average's sum is the mean of the items'
///   sums: what is left of a shown unit (`TreePattern`) and is complete in this sense must be
///   left in the average if it is left in all items; and if it is left in all items but one and
///   in the average, more is hidden. Where somebody left an item out the sums do not add up, and
///   nothing follows exactly, unless variables
///   that share items are combined: that single groups with gaps may then follow is not covered.
struct LinkedPatterns {
  private var requests: [TreePattern.Request]
  private(set) var patterns: [[Protection]]
  private let tree: PatternTree
  private let rule: SizeRule
  /// By variable and place: the place's own respondents.
  private let own: [[Int]]
  /// By variable and place: see `nearestShown`.
  private var nearest: [[Int?]] = []

  /// - Parameter threads: no pattern depends on it.
  init(requests: [TreePattern.Request], tree: PatternTree, rule: SizeRule, threads: Int = 1) {
    struct Settled {
      let own: [Int]
      let pattern: [Protection]
      let nearest: [Int?]
    }
    let settled = inParallel(requests.count, threads: threads) { variable in
      let request = requests[variable]
      let pattern = TreePattern.pattern(request, over: tree, rule: rule)
      return Settled(
        own: TreePattern.groups(request.cells, tree).own.map(\.n), pattern: pattern,
        nearest: Self.nearestShown(pattern, request.cells, tree))
    }
    self.requests = requests
    self.tree = tree
    self.rule = rule
    patterns = settled.map(\.pattern)
    nearest = settled.map(\.nearest)
    own = settled.map(\.own)
  }

  private mutating func settle(_ variable: Int) {
    let request = requests[variable]
    patterns[variable] = TreePattern.pattern(request, over: tree, rule: rule)
    nearest[variable] = Self.nearestShown(patterns[variable], request.cells, tree)
  }

  /// Hides at least what is hidden now, of cells that tell more than before.
  mutating func restrict(_ variable: Int, to cells: [PublishedCell]) {
    for (place, protection) in patterns[variable].enumerated() where protection != .shown {
      requests[variable].forced.insert(place)
    }
    requests[variable].cells = cells
    settle(variable)
  }

  /// Makes the patterns agree with the links. What is forced, and what must be left of a unit,
  /// only ever grow, up to every unit, so this ends.
  mutating func join(_ links: VariableLinks) {
    var changed = true
    while changed {
      changed = false
      for family in links.families where unite(family) { changed = true }
      for average in links.averages where followItems(average) { changed = true }
      if keepUnknown(links.averages) { changed = true }
    }
  }

  /// Hides in every item of a family what is hidden in any; true if more is hidden.
  private mutating func unite(_ family: [Int]) -> Bool {
    var union: Set<Int> = []
    for item in family {
      for (place, protection) in patterns[item].enumerated() where protection != .shown {
        union.insert(place)
      }
    }
    var changed = false
    for item in family {
      let more = union.filter {
        isSized(item, $0) && !requests[item].forced.contains($0)
      }
      guard !more.isEmpty else { continue }
      let hidesMore = more.contains { patterns[item][$0] == .shown }
      requests[item].forced.formUnion(more)
      guard hidesMore else { continue }
      settle(item)
      changed = true
    }
    return changed
  }

  private func isSized(_ variable: Int, _ place: Int) -> Bool {
    if case .sized = requests[variable].cells[place] { true } else { false }
  }

  /// What follows in all items of an average follows in the average: where it must not, more must
  /// be left in the first item. True if anything changed.
  private mutating func followItems(_ average: VariableLinks.Average) -> Bool {
    let complete = completeGroups(average)
    var changed = false
    for item in average.items {
      let others = average.items.filter { $0 != item }
      let loose = looseEnds(of: item, against: average.whole).filter { ends in
        ends.groups.allSatisfy { complete[$0] }
          && others.allSatisfy { follows(ends, of: item, in: $0) }
      }
      if leaveMore(than: loose, in: item) { changed = true }
    }
    return changed
  }

  /// By place: whether all own respondents count in the average and in every item.
  private func completeGroups(_ average: VariableLinks.Average) -> [Bool] {
    tree.parents.indices.map { place in
      average.items.allSatisfy { own[$0][place] == own[average.whole][place] }
    }
  }

  private mutating func leaveMore(than ends: [LooseEnd], in variable: Int) -> Bool {
    var changed = false
    for end in ends {
      let needed = end.groups.reduce(1) { $0 + own[variable][$1] }
      if requests[variable].least[end.place, default: 0] < needed {
        requests[variable].least[end.place] = needed
        changed = true
      }
    }
    if changed { settle(variable) }
    return changed
  }

  /// Hides an average where it would give away an item that is hidden there: where it is made of
  /// one hidden item and shown ones, or where the averages shown there have a hidden item as their
  /// only solution. Dimensions come first, so principles give way. True if anything changed.
  private mutating func keepUnknown(_ averages: [VariableLinks.Average]) -> Bool {
    var changed = false
    var equations = [AverageEquations](repeating: AverageEquations(), count: own.first?.count ?? 0)
    for average in averages {
      var forced: Set<Int> = []
      for place in equations.indices where isShown(average.whole, place) {
        let unknown = average.items.filter { isHidden($0, place) }
        if !equations[place].admit(unknown) { forced.insert(place) }
      }
      if !forced.isEmpty {
        requests[average.whole].forced.formUnion(forced)
        settle(average.whole)
        changed = true
      }
      if keepRemaindersUnknown(average) { changed = true }
    }
    return changed
  }

  /// The same for what is left of a shown unit: it must follow in all items, or not in two.
  private mutating func keepRemaindersUnknown(_ average: VariableLinks.Average) -> Bool {
    let complete = completeGroups(average)
    var ends: [Int: LooseEnd] = [:]
    var items: [Int: Int] = [:]
    for item in average.items {
      for end in looseEnds(of: average.whole, against: item)
      where end.groups.allSatisfy({ complete[$0] }) {
        ends[end.place] = end
        items[end.place, default: 0] += 1
      }
    }
    let single = ends.keys.sorted().filter { items[$0] == 1 }.compactMap { ends[$0] }
    return leaveMore(than: single, in: average.whole)
  }

  private func isShown(_ variable: Int, _ place: Int) -> Bool {
    isSized(variable, place) && patterns[variable][place] == .shown
  }

  /// Whether a place's row is hidden and tells of anybody.
  private func isHidden(_ variable: Int, _ place: Int) -> Bool {
    guard case .sized(let group) = requests[variable].cells[place] else { return false }
    return group.n > 0 && patterns[variable][place] != .shown
  }

  private struct LooseEnd {
    let place: Int
    /// The places whose own respondents are left.
    let groups: [Int]
  }

  /// Whether the sum over what is left of a place of `a` follows in `b`.
  private func follows(_ end: LooseEnd, of a: Int, in b: Int) -> Bool {
    !looseEnds(of: a, against: b).contains { $0.place == end.place }
  }

  /// The shown places of `a` of which something is left whose sum does not follow in `b`.
  private func looseEnds(of a: Int, against b: Int) -> [LooseEnd] {
    let (ownA, ownB) = (own[a], own[b])
    let (shownA, shownB) = (nearest[a], nearest[b])
    var left = [[Int]](repeating: [], count: shownA.count)
    // By shown place of `b`: the one place of `a` that all left there belong to.
    var common = [Common](repeating: .nobody, count: shownA.count)
    for group in shownA.indices {
      let place = ownA[group] > 0 ? shownA[group] : nil
      if let place { left[place].append(group) }
      guard ownB[group] > 0, let other = shownB[group] else { continue }
      let here = place.map(Common.place) ?? .several
      common[other] = common[other] == .nobody || common[other] == here ? here : .several
    }
    return left.enumerated().filter { place, groups in
      !groups.allSatisfy { group in shownB[group].map { common[$0] == .place(place) } ?? false }
    }.map { LooseEnd(place: $0.offset, groups: $0.element) }
  }

  private enum Common: Equatable {
    case nobody, several
    case place(Int)
  }

  /// For every place, itself or the next shown place above it; nil where there is none.
  private static func nearestShown(
    _ pattern: [Protection], _ cells: [PublishedCell], _ tree: PatternTree
  ) -> [Int?] {
    var nearest = [Int?](repeating: nil, count: cells.count)
    for place in tree.bottomUp.reversed() {
      let shown = pattern[place] == .shown && cells[place] != .absent
      nearest[place] = shown ? place : tree.parents[place].flatMap { nearest[$0] }
    }
    return nearest
  }
}
