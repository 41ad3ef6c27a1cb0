import Survey

/// A tree of places 0..<count.
struct PatternTree {
  /// Place above; nil for the root.
  let parents: [Int?]
  let children: [[Int]]
  /// Every place, children before their parents.
  let bottomUp: [Int]
}

/// What is published of one variable at one place.
enum PublishedCell: Equatable {
  /// No row. Such a place is neither shown nor in need of protection.
  case absent
  /// A row that says no n: shown, and known to an attacker.
  case unsized
  case sized(Contributors)
}

/// Which cells of one variable may be shown together.
///
/// A parent is the sum of its children and of its own respondents. Whatever is shown, an attacker
/// can work out the sum over *what is left* of each shown place: its respondents less those of
/// the shown places next below it. These remainders share no respondent, and the respondents of
/// any group whose sum can be worked out are a union of them (the shown places are nested or
/// disjoint). So a pattern is safe when for every shown place
/// - what is left is nobody, or passes the size rule;
/// - it passes still when a single respondent who is alone in a place subtracts herself;
/// - it is not the remainder of one hidden place alone, which could then be worked out;
/// - with a hidden place among it, no counted answer is nobody's or everybody's (`keepsApart`);
/// and when every hidden place has respondents who are in no shown place below it.
///
/// Places are settled from the leaves up. A remainder that fails is mended by hiding one place
/// below: its own remainder passes already, so both together do. Where there is none, the place
/// itself is hidden, and its remainder goes to the place above.
struct TreePattern {
  private let tree: PatternTree
  private let rule: SizeRule
  private let cells: [PublishedCell]
  private let least: [Int: Int]
  private let fixed: Set<Int>
  /// Partners are taken by least preference number, then by place.
  private let preference: [Int]
  private let total: [Contributors]
  private let own: [Contributors]
  private var hidden: [Bool]
  private var left: [Remainder]

  /// Respondents under a place who are in no shown place below it.
  private struct Remainder {
    var group: Contributors
    /// The different kinds of respondents among them who are alone in their place.
    var alone: [Contributors] = []

    mutating func add(_ other: Remainder) {
      group = group + other.group
      for single in other.alone where !alone.contains(single) { alone.append(single) }
    }
  }

  struct Request {
    var cells: [PublishedCell]
    /// Places to be hidden whatever their size.
    var forced: Set<Int> = []
    /// By place: respondents that must at least be left of it, if it is shown and anybody is.
    var least: [Int: Int] = [:]
    /// Places that are shown elsewhere, so that hiding them protects nobody.
    var fixed: Set<Int> = []
    /// By place; who is asked first to be hidden for another's sake.
    var preference: [Int]
  }

  /// The protection of every place: `.shown` also where there is no row.
  static func pattern(_ request: Request, over tree: PatternTree, rule: SizeRule) -> [Protection] {
    var pattern = TreePattern(request, tree, rule)
    for place in tree.bottomUp { pattern.settle(place) }
    return pattern.hidden.indices.map { place in
      guard pattern.hidden[place] else { return .shown }
      let group = pattern.total[place]
      return group.n > 0 && !rule.permits(group) ? .primary : .complementary
    }
  }

  private init(_ request: Request, _ tree: PatternTree, _ rule: SizeRule) {
    self.tree = tree
    self.rule = rule
    cells = request.cells
    least = request.least
    fixed = request.fixed
    preference = request.preference
    (total, own) = Self.groups(request.cells, tree)
    hidden = request.cells.enumerated().map { request.forced.contains($0) && $1 != .absent }
    left = own.map { Remainder(group: $0) }
  }

  /// Respondents under each place, and of each place itself. Where n is not known, a place holds
  /// what is known below it, and nobody itself.
  static func groups(_ cells: [PublishedCell], _ tree: PatternTree)
    -> (total: [Contributors], own: [Contributors])
  {
    var events = 0
    var answers = 0
    for case .sized(let group) in cells {
      events = max(events, group.cases.count)
      answers = max(answers, group.answers.count)
    }
    let nobody = Contributors(
      n: 0, cases: [Int](repeating: 0, count: events),
      answers: [Int](repeating: 0, count: answers))
    var total = [Contributors](repeating: nobody, count: cells.count)
    var own = total
    for place in tree.bottomUp {
      let below = tree.children[place].reduce(nobody) { $0 + total[$1] }
      guard case .sized(let group) = cells[place] else {
        total[place] = below
        continue
      }
      total[place] = group
      if !tree.children[place].contains(where: { cells[$0] == .unsized }) {
        own[place] = group - below
      }
    }
    return (total, own)
  }

  private func isShown(_ place: Int) -> Bool { !hidden[place] && cells[place] != .absent }

  private func canHide(_ place: Int) -> Bool {
    cells[place] != .unsized && !fixed.contains(place)
  }

  private mutating func settle(_ place: Int) {
    gather(place)
    if hidden[place] {
      if total[place].n > 0, left[place].group.n == 0,
        let below = partner(in: reach(place, throughHidden: true))
      {
        hide(below, under: place)
      }
      return
    }
    guard cells[place] != .absent else { return }
    while !isSafe(place) {
      let alone = participants(place).count < 2
      if let below = partner(in: reach(place, throughHidden: !alone)) {
        hide(below, under: place)
      } else {
        hidden[place] = canHide(place)
        return
      }
    }
  }

  /// Works out what is left of a place from the places below it.
  private mutating func gather(_ place: Int) {
    var remainder = Remainder(group: own[place])
    if own[place].n == 1 { remainder.alone = [own[place]] }
    for child in tree.children[place] where !isShown(child) { remainder.add(left[child]) }
    left[place] = remainder
  }

  private func isSafe(_ place: Int) -> Bool {
    let remainder = left[place]
    guard remainder.group.n > 0 else { return true }
    guard rule.permits(remainder.group), remainder.group.n >= least[place, default: 0] else {
      return false
    }
    guard remainder.alone.allSatisfy({ rule.permits(remainder.group - $0) }) else { return false }
    let sharing = participants(place)
    guard sharing.hidden else { return true }
    return sharing.count > 1 && rule.keepsApart(remainder.group)
      && remainder.alone.allSatisfy { rule.keepsApart(remainder.group - $0) }
  }

  /// How many hidden places and own groups share what is left of a place, and whether a hidden
  /// place is among them.
  private func participants(_ place: Int) -> (count: Int, hidden: Bool) {
    var sharing = (count: own[place].n > 0 ? 1 : 0, hidden: false)
    for child in tree.children[place] where !isShown(child) && left[child].group.n > 0 {
      if hidden[child] {
        sharing = (sharing.count + 1, true)
      } else {
        let below = participants(child)
        sharing = (sharing.count + below.count, sharing.hidden || below.hidden)
      }
    }
    return sharing
  }

  /// The shown places next below a place; those under hidden places only if asked for.
  private func reach(_ place: Int, throughHidden: Bool) -> [Int] {
    tree.children[place].flatMap { child in
      if isShown(child) { return [child] }
      return throughHidden || !hidden[child] ? reach(child, throughHidden: throughHidden) : []
    }
  }

  /// The place to hide for another's sake. One with respondents left of its own is better than
  /// one that can only be hidden together with a place further down.
  private func partner(in places: [Int]) -> Int? {
    places.filter { total[$0].n > 0 && canHide($0) }.min { a, b in
      let (emptyA, emptyB) = (left[a].group.n == 0, left[b].group.n == 0)
      if emptyA != emptyB { return emptyB }
      return (preference[a], a) < (preference[b], b)
    }
  }

  /// Hides a place below `top`, and as much under it as it takes for somebody to be left of it.
  private mutating func hide(_ place: Int, under top: Int) {
    hidden[place] = true
    var above = tree.parents[place]
    while let next = above {
      gather(next)
      above = next == top ? nil : tree.parents[next]
    }
    if left[place].group.n == 0, let below = partner(in: reach(place, throughHidden: true)) {
      hide(below, under: top)
    }
  }
}
