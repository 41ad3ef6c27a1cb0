import Survey

/// The patterns of variables of which some are the average of others.
///
/// Where everybody in a group answered all items of a dimension, the dimension's sum is the mean
/// of the items' sums, and what follows in all of them but one follows in that one too. So in
/// such groups the same must follow in each: what is left of a shown unit (`TreePattern`) and is
/// complete in this sense must be left in every variable of the link, else more is hidden there.
/// Where somebody left an item out the sums do not add up, and nothing follows exactly.
struct LinkedPatterns {
  private var requests: [TreePattern.Request]
  private(set) var patterns: [[Protection]]
  private let tree: PatternTree
  private let rule: SizeRule
  /// By variable and place: the place's own respondents.
  private let own: [[Int]]
  /// By variable and place: see `nearestShown`.
  private var nearest: [[Int?]] = []

  init(requests: [TreePattern.Request], tree: PatternTree, rule: SizeRule) {
    self.requests = requests
    self.tree = tree
    self.rule = rule
    patterns = requests.map { _ in [] }
    nearest = requests.map { _ in [] }
    own = requests.map { request in TreePattern.groups(request.cells, tree).own.map(\.n) }
    for variable in requests.indices { settle(variable) }
  }

  private mutating func settle(_ variable: Int) {
    let request = requests[variable]
    patterns[variable] = TreePattern.pattern(request, over: tree, rule: rule)
    nearest[variable] = Self.nearestShown(patterns[variable], request.cells, tree)
  }

  /// Makes the patterns of each link agree. A link names a variable and the items that it
  /// averages. What must be left of a unit only ever grows, up to the whole unit, so this ends.
  mutating func join(_ links: [[Int]]) {
    var changed = true
    while changed {
      changed = false
      for link in links where agree(link) { changed = true }
    }
  }

  /// Compares every item's pattern with that of the average, both ways; true if any changed.
  private mutating func agree(_ link: [Int]) -> Bool {
    let complete = tree.parents.indices.map { place in
      link.allSatisfy { own[$0][place] == own[link[0]][place] }
    }
    var changed = false
    for item in link.dropFirst() {
      for (a, b) in [(item, link[0]), (link[0], item)] {
        let loose = looseEnds(of: a, against: b).filter { ends in
          ends.groups.allSatisfy { complete[$0] }
        }
        for (place, groups) in loose {
          let needed = groups.reduce(1) { $0 + own[a][$1] }
          if requests[a].least[place, default: 0] < needed {
            requests[a].least[place] = needed
            changed = true
          }
        }
        if !loose.isEmpty { settle(a) }
      }
    }
    return changed
  }

  /// The shown places of `a` of which something is left whose sum does not follow in `b`, each
  /// with the places whose own respondents are left.
  private func looseEnds(of a: Int, against b: Int) -> [(place: Int, groups: [Int])] {
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
    }.map { ($0.offset, $0.element) }
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
