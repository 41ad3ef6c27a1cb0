/// An attacker with exact arithmetic. Shares no code with the rules it audits: it writes down every
/// published equation and asks whether a sum follows from them.

/// A fraction in lowest terms, denominator above 0.
struct Fraction: Equatable {
  let top: Int
  let bottom: Int

  init(_ top: Int, _ bottom: Int = 1) {
    var (a, b) = (abs(top), abs(bottom))
    while b != 0 { (a, b) = (b, a % b) }
    let sign = bottom < 0 ? -1 : 1
    self.top = sign * top / max(a, 1)
    self.bottom = sign * bottom / max(a, 1)
  }
  static func * (a: Fraction, b: Fraction) -> Fraction {
    if a.top == 0 || b.top == 0 { return Fraction(0) }
    return Fraction(a.top * b.top, a.bottom * b.bottom)
  }
  static func / (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.top * b.bottom, a.bottom * b.top)
  }
  static func - (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom)
  }
}

/// The span of equations over `width` unknown quantities, in reduced row echelon form.
struct KnownSums {
  let width: Int
  private var rows: [(pivot: Int, row: [Fraction])] = []

  init(width: Int) { self.width = width }

  /// Adds an equation: this combination of unknowns has a known value.
  mutating func learn(_ equation: [Fraction]) {
    var row = reduced(equation)
    guard let pivot = row.firstIndex(where: { $0.top != 0 }) else { return }
    let lead = row[pivot]
    for column in pivot..<width where row[column].top != 0 { row[column] = row[column] / lead }
    for place in rows.indices where rows[place].row[pivot].top != 0 {
      rows[place].row = Self.subtract(row, times: rows[place].row[pivot], from: rows[place].row)
    }
    rows.append((pivot, row))
  }

  mutating func learn(unknown: Int) {
    var equation = [Fraction](repeating: Fraction(0), count: width)
    equation[unknown] = Fraction(1)
    learn(equation)
  }

  /// Whether the sum of these unknowns follows from what is known.
  func determines(_ unknowns: [Int]) -> Bool {
    var sum = [Fraction](repeating: Fraction(0), count: width)
    for unknown in unknowns { sum[unknown] = Fraction(1) }
    return reduced(sum).allSatisfy { $0.top == 0 }
  }

  private func reduced(_ row: [Fraction]) -> [Fraction] {
    var row = row
    for known in rows where row[known.pivot].top != 0 {
      row = Self.subtract(known.row, times: row[known.pivot], from: row)
    }
    return row
  }

  private static func subtract(_ a: [Fraction], times factor: Fraction, from b: [Fraction])
    -> [Fraction]
  {
    var result = b
    for column in a.indices where a[column].top != 0 {
      result[column] = b[column] - factor * a[column]
    }
    return result
  }
}

/// A unit tree with its own respondents per unit, and for a sensitive event those who had it.
struct AuditedTree {
  /// Place above; the root is place 0 and has itself left out (-1). Parents before children.
  var above: [Int]
  /// Respondents of each unit itself.
  var own: [Int]
  /// Of them, those with the experience; nil: no sensitive event.
  var ownCases: [Int]?

  var count: Int { above.count }
  func under(_ place: Int) -> [Int] {
    (0..<count).filter { candidate in
      var up = candidate
      while up != place && up > 0 { up = above[up] }
      return up == place
    }
  }
  var total: [Int] { (0..<count).map { under($0).reduce(0) { $0 + own[$1] } } }
  var totalCases: [Int] { (0..<count).map { under($0).reduce(0) { $0 + (ownCases?[$1] ?? 0) } } }

  /// All that is published: unit = Σ children + own, for every unit; shown units; and, to be on
  /// the safe side, that a group of nobody is nobody. Unknowns: units 0..<count, then own groups.
  func published(shown: [Bool]) -> KnownSums {
    var sums = KnownSums(width: 2 * count)
    let total = total
    for place in 0..<count {
      if shown[place] || total[place] == 0 { sums.learn(unknown: place) }
      if own[place] == 0 { sums.learn(unknown: count + place) }
    }
    for place in 0..<count {
      var equation = [Fraction](repeating: Fraction(0), count: 2 * count)
      equation[place] = Fraction(1)
      equation[count + place] = Fraction(-1)
      for child in 0..<count where above[child] == place { equation[child] = Fraction(-1) }
      sums.learn(equation)
    }
    return sums
  }

  /// What an attacker learns that was to be hidden; empty: the pattern is safe.
  func leaks(shown: [Bool], minimum: Int) -> [String] {
    let sums = published(shown: shown)
    let total = total
    var leaks: [String] = []
    for place in 0..<count where !shown[place] && total[place] > 0 {
      if sums.determines([place]) { leaks.append("unit \(place) follows") }
    }
    leaks += smallSums(sums, minimum: minimum, besides: nil)
    for place in 0..<count where own[place] == 1 {
      var insider = sums
      insider.learn(unknown: count + place)
      leaks += smallSums(insider, minimum: minimum, besides: place)
    }
    return leaks
  }

  /// Sums over groups of fewer than `minimum` respondents that follow. Groups have at least one
  /// respondent, so at most `minimum` − 1 of them need be tried together.
  private func smallSums(_ sums: KnownSums, minimum: Int, besides insider: Int?) -> [String] {
    let groups = (0..<count).filter { own[$0] > 0 && own[$0] < minimum && $0 != insider }
    var leaks: [String] = []
    func extend(_ chosen: [Int], from first: Int, size: Int) {
      if !chosen.isEmpty, sums.determines(chosen.map { count + $0 }) {
        leaks.append("groups \(chosen) of \(size) follow, insider \(insider ?? -1)")
      }
      for next in groups.indices.dropFirst(first) where size + own[groups[next]] < minimum {
        extend(chosen + [groups[next]], from: next + 1, size: size + own[groups[next]])
      }
    }
    extend([], from: 0, size: 0)
    return leaks
  }
}

/// SplitMix64 (Steele, Lea & Flood 2014): the same trees in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension AuditedTree {
  /// A tree of at most `most` units and depth at most 4; groups of 0–12, those of parents mostly
  /// empty or small.
  static func random(most: Int, using generator: inout SeededGenerator) -> AuditedTree {
    let count = Int.random(in: 1...most, using: &generator)
    var above = [-1]
    var depth = [0]
    while above.count < count {
      let parent = Int.random(in: 0..<above.count, using: &generator)
      guard depth[parent] < 4 else { continue }
      above.append(parent)
      depth.append(depth[parent] + 1)
    }
    let own = (0..<count).map { place -> Int in
      let isParent = above.contains(place)
      let most = isParent ? [0, 0, 3, 12].randomElement(using: &generator) ?? 0 : 12
      return Int.random(in: 0...most, using: &generator)
    }
    return AuditedTree(above: above, own: own, ownCases: nil)
  }
}
