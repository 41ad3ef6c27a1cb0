import Survey

/// A unit of the made-up tree, with what the rest of the generator needs to know about it.
struct PlannedUnit {
  let id: String
  let name: String
  let parent: String?
  let type: String?
  /// A role, never a person.
  let leader: String
  /// Employees relative to the other units; 0 for the root, which employs nobody itself.
  let size: Double
  let meetsUsers: Bool
  /// Codes and names that it, or what was merged into it, had in all waves before the newest.
  var formerly: [FormerUnit] = []
}

/// A unit as it was called before it was renamed or merged.
struct FormerUnit {
  let code: String
  let name: String
}

/// Three levels: municipality, areas, units; in the order of the unit file.
struct UnitTree {
  let units: [PlannedUnit]

  /// - Parameter count: units in all, at least 3.
  init(count: Int, random: inout RandomSource) {
    let areaCount = min(AreaPlan.all.count, max(1, (count - 1) / 3))
    let leaves = Self.leaves(count - 1 - areaCount, areas: areaCount, random: &random)
    var units = [
      PlannedUnit(
        id: "FJO", name: "Fjordvik kommune", parent: nil, type: nil, leader: "L001", size: 0,
        meetsUsers: false)
    ]
    for (place, area) in AreaPlan.all.prefix(areaCount).enumerated() {
      units.append(
        PlannedUnit(
          id: area.code, name: area.name, parent: "FJO", type: "stab",
          leader: leaderCode(units.count), size: 4, meetsUsers: false))
      for leaf in leaves[place] {
        units.append(leaf.unit(below: area, leader: leaderCode(units.count)))
      }
    }
    self.units = Self.withHistory(units)
  }

  /// A slot that is taken.
  private struct Leaf {
    let slot: UnitSlot
    let name: String
    /// From 1 within its area.
    let number: Int
    let size: Double

    func unit(below area: AreaPlan, leader: String) -> PlannedUnit {
      PlannedUnit(
        id: area.code + (number < 10 ? "0" : "") + String(number), name: name, parent: area.code,
        type: slot.type, leader: leader, size: size, meetsUsers: slot.meetsUsers)
    }
  }

  private static func leaves(_ count: Int, areas: Int, random: inout RandomSource) -> [[Leaf]] {
    var result = [[Leaf]](repeating: [], count: areas)
    var named: [String: Int] = [:]
    for place in 0..<count {
      let slot = UnitSlot.all[place % UnitSlot.all.count]
      let area = min(slot.area, areas - 1)
      let number = named[slot.name ?? slot.type, default: 0]
      named[slot.name ?? slot.type] = number + 1
      let size = slot.size * (0.9 + 0.2 * random.uniform())
      result[area].append(
        Leaf(
          slot: slot, name: slot.unitName(number), number: result[area].count + 1, size: size))
    }
    return result
  }

  /// Before the newest wave one kindergarten and one office had other names, and one school was two.
  private static func withHistory(_ units: [PlannedUnit]) -> [PlannedUnit] {
    var units = units
    func last(_ type: String) -> Int? { units.lastIndex { $0.type == type } }
    if let place = last("barnehage") {
      units[place].formerly = [FormerUnit(code: "B-118", name: "Gammeltunet barnehage")]
    }
    if let place = last("skole") {
      units[place].formerly = [
        FormerUnit(code: "S-204", name: "Nordskogen skole"),
        FormerUnit(code: "S-207", name: "Sørhøgda skole"),
      ]
    }
    if let place = units.firstIndex(where: { $0.type == "administrasjon" }) {
      units[place].formerly = [FormerUnit(code: "A-510", name: "Regnskap og innfordring")]
    }
    return units
  }
}

/// The leader's role code of the unit at a place of the file.
private func leaderCode(_ place: Int) -> String {
  let digits = String(place + 1)
  return "L" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
}

/// Shares `total` in proportion to `weights`, in whole numbers (largest remainder; ties by place).
func shared(_ total: Int, by weights: [Double]) -> [Int] {
  var sum = 0.0
  for weight in weights { sum += weight }
  guard sum > 0 else { return weights.map { _ in 0 } }
  let exact = weights.map { Double(total) * $0 / sum }
  var result = exact.map { Int($0) }
  let byRemainder = exact.indices.sorted {
    let left = exact[$0] - Double(result[$0])
    let right = exact[$1] - Double(result[$1])
    return left == right ? $0 < $1 : left > right
  }
  for place in byRemainder.prefix(total - result.reduce(0, +)) { result[place] += 1 }
  return result
}
