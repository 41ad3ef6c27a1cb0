internal import Survey

/// One case of a rule of the guideline: what must be spoken of, and what then holds.
///
/// Rules are rows of a table (`RoleRules`, `QualityRules`): `id value condition… ~alternative…`.
/// All conditions must hold: `a` spoken of, `^a` by the word that says what is counted, `a/b` one of
/// them, `!a` not spoken of. The first row that fits decides, so the order of the rows is the order
/// of the guideline.
struct Rule: Sendable {
  /// The guideline's name of the rule: R6, R6d, Q2a …
  let id: String
  /// Role rules: the position, 0…1. Quality rules: nil.
  let position: Double?
  /// Each inner list holds alternatives of which one must be spoken of.
  let needs: [[Int]]
  let excludes: [Int]
  /// What a careful second reader could choose instead.
  let alternativeRole: IndicatorRole?
  let alternativeQuality: IndicatorQuality?

  init?(row: Substring, concepts: [String: Int]) {
    let cells = row.split(separator: " ")
    guard let first = cells.first else { return nil }
    id = String(first)
    var rest = cells.dropFirst()
    position = rest.first.flatMap { Double($0) }
    if position != nil { rest = rest.dropFirst() }
    var needs: [[Int]] = []
    var excludes: [Int] = []
    var role: IndicatorRole?
    var quality: IndicatorQuality?
    for cell in rest {
      if cell.hasPrefix("~") {
        let value = String(cell.dropFirst())
        role = role ?? IndicatorRole(rawValue: value)
        quality = quality ?? IndicatorQuality(rawValue: value)
      } else if cell.hasPrefix("!") {
        excludes += cell.dropFirst().split(separator: "/").map { Self.place($0, concepts) }
      } else {
        needs.append(cell.split(separator: "/").map { Self.place($0, concepts) })
      }
    }
    self.needs = needs
    self.excludes = excludes
    alternativeRole = role
    alternativeQuality = quality
  }

  private static func place(_ name: Substring, _ concepts: [String: Int]) -> Int {
    guard let place = concepts[String(name)] else {
      preconditionFailure("a rule names the unknown concept \(name)")
    }
    return place
  }

  /// The first stated concept of each need, when the rule fits; nil when it does not.
  func fit(_ spoken: [Bool]) -> [Int]? {
    for concept in excludes where spoken[concept] { return nil }
    var witnesses: [Int] = []
    for alternatives in needs {
      guard let witness = alternatives.first(where: { spoken[$0] }) else { return nil }
      witnesses.append(witness)
    }
    return witnesses
  }
}

extension Rule {
  static func table(_ text: String, _ concepts: [String: Int]) -> [Rule] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .compactMap { Rule(row: $0, concepts: concepts) }
  }

  /// The role that a rule of the guideline gives.
  var role: IndicatorRole {
    switch id {
    case "R1", "R2", "R4", "R5i", "R6d": .driver
    default: .result
    }
  }

  /// The quality that a rule of the guideline gives.
  var quality: IndicatorQuality {
    switch id {
    case "Q1": .subjective
    case "Q2a", "Q2b": .objective
    case "Q3": .process
    default: .structure
    }
  }
}
