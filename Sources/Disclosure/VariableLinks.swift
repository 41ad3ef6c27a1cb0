import Survey

/// Which variables of a wave are made of which, by their places among the wave's groups of
/// identical variables.
struct VariableLinks {
  /// A dimension or principle of several items; those that the wave has no rows of add nothing.
  struct Average {
    let whole: Int
    let items: [Int]
  }

  /// Dimensions first, then principles, each in the order of their first rows.
  let averages: [Average]
  /// Items that are in one dimension, or in dimensions that share items; and averages that could
  /// not all be shown while the items are hidden. All of a family are hidden alike.
  let families: [[Int]]

  init(_ groups: [IdenticalVariables], _ variables: [Variable], _ sources: SourceItems) {
    var place: [Variable: Int] = [:]
    for (index, group) in groups.enumerated() {
      for member in group.members { place[member] = index }
    }
    func averages(_ kind: Variable.Kind) -> [Average] {
      variables.filter { $0.kind == kind }.compactMap { variable in
        let asked = sources.averaged(by: variable).compactMap { place[$0] }
        guard let whole = place[variable], !asked.isEmpty else { return nil }
        return Average(whole: whole, items: asked)
      }
    }
    let dimensions = averages(.dimension)
    self.averages = dimensions + averages(.principle)
    families = Self.entangled(self.averages, in: Self.joined(dimensions.map(\.items)))
  }

  /// Whether the variable at this place is part of an average, or is one.
  func holds(_ variable: Int) -> Bool {
    averages.contains { $0.whole == variable || $0.items.contains(variable) }
  }

  /// Adds to a family the averages of its items where, all shown, they would give away an item.
  private static func entangled(_ averages: [Average], in families: [[Int]]) -> [[Int]] {
    families.map { items in
      var equations = AverageEquations()
      let parts = averages.map { average in average.items.filter { items.contains($0) } }
      let several = averages.indices.filter { parts[$0].count > 1 }
      let independent = several.allSatisfy { equations.admit(parts[$0]) }
      return independent ? items : items + several.map { averages[$0].whole }
    }
  }

  /// Sets that share a member become one; members in ascending order.
  private static func joined(_ sets: [[Int]]) -> [[Int]] {
    var families: [Set<Int>] = []
    for set in sets {
      let apart = families.filter { $0.isDisjoint(with: set) }
      let shared = families.filter { !$0.isDisjoint(with: set) }
      families = apart + [shared.reduce(Set(set)) { $0.union($1) }]
    }
    return families.map { $0.sorted() }
  }
}

/// The averages that are shown in one unit, as equations in the items that are hidden there, in
/// reduced row echelon form. An item follows from them if and only if it is alone in a row.
struct AverageEquations {
  private var rows: [(pivot: Int, row: [Int: Double])] = []
  private var items: Set<Int> = []

  /// Adds the average of these hidden items, and maybe of others that are known, unless one of
  /// the items would then follow; whether it was added. Nothing hidden: there is nothing to add.
  mutating func admit(_ unknown: [Int]) -> Bool {
    guard let first = unknown.min() else { return true }
    guard unknown.count > 1 else { return false }
    var row = Dictionary(unknown.map { ($0, 1.0) }, uniquingKeysWith: { a, _ in a })
    if items.isDisjoint(with: unknown) {
      rows.append((first, row))
    } else {
      for known in rows { row = Self.eliminate(known.pivot, of: row, with: known.row) }
      guard let pivot = row.keys.min(), let lead = row[pivot] else { return true }
      row = row.mapValues { $0 / lead }
      let reduced =
        rows.map { ($0.pivot, Self.eliminate(pivot, of: $0.row, with: row)) } + [(pivot, row)]
      guard reduced.allSatisfy({ $0.1.count > 1 }) else { return false }
      rows = reduced
    }
    items.formUnion(unknown)
    return true
  }

  private static func eliminate(_ pivot: Int, of row: [Int: Double], with known: [Int: Double])
    -> [Int: Double]
  {
    guard let factor = row[pivot] else { return row }
    // Coefficients are small fractions: what is this near 0 is 0.
    return row.merging(known.mapValues { -factor * $0 }) { $0 + $1 }.filter { abs($0.value) > 1e-9 }
  }
}
