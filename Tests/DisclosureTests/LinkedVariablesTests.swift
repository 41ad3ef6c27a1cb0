import Analysis
import Survey
import Testing

@testable import Disclosure

/// Answers drawn at random, the tables made of them, and an attacker who knows every sum that is
/// shown, which respondents left nothing out, and how dimensions come from their items.
private struct Answers {
  static let items = ["q", "r", "t"]
  let tree: AuditedTree
  /// Own respondents of each unit: which items each answered.
  var answered: [[[Bool]]]
  /// The items of variables 3 to 5.
  let parts: [[Int]]

  init(
    tree: AuditedTree, leftOut: Double, parts: [[Int]] = [[0, 1], [2], [1, 2]],
    using generator: inout SeededGenerator
  ) {
    self.tree = tree
    self.parts = parts
    answered = tree.own.map { n in
      (0..<n).map { _ in
        Self.items.map { _ in Double.random(in: 0..<1, using: &generator) >= leftOut }
      }
    }
  }

  /// 0…2: the items; 3 and 4: dimensions, scored when all their items are answered; 5: a
  /// principle, scored when any is.
  static let variables: [(schema: TableSchema, id: String)] = [
    (.items, "q"), (.items, "r"), (.items, "t"), (.dimensions, "d"), (.dimensions, "e"),
    (.principles, "p"),
  ]
  func counts(_ variable: Int, _ person: [Bool]) -> Bool {
    switch variable {
    case 3, 4: parts[variable - 3].allSatisfy { person[$0] }
    case 5: parts[2].contains { person[$0] }
    default: person[variable]
    }
  }
  func names(_ variable: Int) -> [String] { parts[variable - 3].map { Self.items[$0] } }
  func own(_ variable: Int) -> [Int] {
    answered.map { $0.filter { counts(variable, $0) }.count }
  }

  var findings: Findings {
    let ids = (0..<tree.count).map { "u\($0)" }
    let survey = SurveyDeclaration.test(
      dimensions: [.test("d", names(3)), .test("e", names(4))], items: Self.items)
    var town = Municipality(
      units: ids.indices.map { (ids[$0], tree.above[$0] < 0 ? nil : ids[tree.above[$0]]) },
      surveys: [survey])
    town.principles = [
      Principle(
        id: "p", area: "", text: "", items: names(5).map { QualifiedName("s", $0) })
    ]
    for place in 0..<tree.count where tree.total[place] > 0 {
      town.add(rate: tree.total[place], ids[place])
      for (variable, subject) in Self.variables.enumerated() {
        let own = own(variable)
        let n = tree.under(place).reduce(0) { $0 + own[$1] }
        if n > 0 || variable < 3 { town.add(subject.schema, subject.id, ids[place], n: n) }
      }
    }
    return protect(town.results)
  }

  /// Sums of each variable over small groups that follow from what is shown. Unknowns: variable ×
  /// own group; a group of nobody is known.
  func leaks(_ findings: Findings, minimum: Int = 5) -> [String] {
    let count = tree.count
    var sums = KnownSums(width: Self.variables.count * count)
    func equation(_ terms: [(Int, Int)]) -> [Fraction] {
      var row = [Fraction](repeating: Fraction(0), count: sums.width)
      for (unknown, factor) in terms { row[unknown] = Fraction(factor) }
      return row
    }
    let owns = Self.variables.indices.map(own)
    for (variable, subject) in Self.variables.enumerated() {
      let shown = findings.protections(subject.schema, subject.id)
      for place in 0..<count {
        if owns[variable][place] == 0 { sums.learn(unknown: variable * count + place) }
        if shown["u\(place)"] == "shown" {
          sums.learn(equation(tree.under(place).map { (variable * count + $0, 1) }))
        }
      }
    }
    for group in 0..<count {
      let people = answered[group]
      func at(_ variable: Int) -> Int { variable * count + group }
      for (index, items) in parts.enumerated() {
        let complete = people.allSatisfy { person in
          items.allSatisfy { person[$0] == person[items[0]] }
        }
        guard complete else { continue }
        sums.learn(equation([(at(3 + index), items.count)] + items.map { (at($0), -1) }))
      }
    }
    return owns.indices.flatMap { small(owns[$0], sums, at: $0 * count, minimum) }
  }

  /// The same for the counts: an item's row tells n and how many left it out, which add up to
  /// those who answered. Unknowns: answered, then n and left out per item, by own group.
  func leakedCounts(_ findings: Findings) -> [String] {
    let count = tree.count
    var sums = KnownSums(width: 7 * count)
    func learn(_ terms: [(Int, Int)]) {
      var row = [Fraction](repeating: Fraction(0), count: sums.width)
      for (unknown, factor) in terms { row[unknown] = Fraction(factor) }
      sums.learn(row)
    }
    let rates = findings.protections(.responseRates)
    let items = Self.items.map { findings.protections(.items, $0) }
    for place in 0..<count {
      let under = tree.under(place)
      if rates["u\(place)"] ?? "shown" == "shown" { learn(under.map { ($0, 1) }) }
      if tree.own[place] == 0 { sums.learn(unknown: place) }
      for (item, shown) in items.enumerated() {
        let (n, out) = ((1 + 2 * item) * count, (2 + 2 * item) * count)
        learn([(n + place, 1), (out + place, 1), (place, -1)])
        if own(item)[place] == 0 { sums.learn(unknown: n + place) }
        guard shown["u\(place)"] == "shown" else { continue }
        learn(under.map { (n + $0, 1) })
        learn(under.map { (out + $0, 1) })
      }
    }
    return small(tree.own, sums, at: 0, 5)
      + items.indices.flatMap { small(own($0), sums, at: (1 + 2 * $0) * count, 5) }
  }

  private func small(_ own: [Int], _ sums: KnownSums, at first: Int, _ minimum: Int) -> [String] {
    let groups = own.indices.filter { own[$0] > 0 && own[$0] < minimum }
    var leaks: [String] = []
    func extend(_ chosen: [Int], from next: Int, _ size: Int) {
      if !chosen.isEmpty, sums.determines(chosen.map { first + $0 }) {
        leaks.append("\(first / own.count): groups \(chosen) of \(size)")
      }
      for place in groups.indices.dropFirst(next) where size + own[groups[place]] < minimum {
        extend(chosen + [groups[place]], from: place + 1, size + own[groups[place]])
      }
    }
    extend([], from: 0, 0)
    return leaks
  }
}

@Suite struct LinkedVariablesTests {
  @Test func noAttackerCombinesVariables() {
    var generator = SeededGenerator(state: 68)
    var hidden = 0
    for round in 0..<400 {
      let tree = AuditedTree.random(most: 9, using: &generator)
      let answers = Answers(
        tree: tree, leftOut: [0, 0.02, 0.1, 0.3][round % 4], using: &generator)
      let findings = answers.findings
      #expect(answers.leaks(findings).isEmpty, "\(tree) \(answers.leaks(findings).prefix(3))")
      #expect(findings.unemptied.isEmpty)
      hidden += findings.hidden.reduce(0) { $0 + $1.rows }
    }
    #expect(hidden > 1000)
  }

  /// Dimensions and principles that share items: a ring of three, one within another, a principle
  /// across; everybody answers everything, so all sums add up. (Where answers are left out, sums
  /// over such shared items can still single out those who left one out.)
  @Test(arguments: [
    [[0, 1], [1, 2], [0, 2]], [[0, 1], [0, 1, 2], [1, 2]], [[0, 1], [1], [0, 2]],
  ])
  func noAttackerCombinesVariablesThatShareItems(parts: [[Int]]) {
    var generator = SeededGenerator(state: 73)
    var hidden = 0
    for _ in 0..<200 {
      let tree = AuditedTree.random(most: 8, using: &generator)
      let answers = Answers(
        tree: tree, leftOut: 0, parts: parts, using: &generator)
      let findings = answers.findings
      #expect(answers.leaks(findings).isEmpty, "\(tree) \(answers.leaks(findings).prefix(3))")
      hidden += findings.hidden.reduce(0) { $0 + $1.rows }
    }
    #expect(hidden > 500)
  }

  @Test func noAttackerCombinesCounts() {
    var generator = SeededGenerator(state: 70)
    for round in 0..<300 {
      let tree = AuditedTree.random(most: 8, using: &generator)
      let answers = Answers(
        tree: tree, leftOut: [0, 0.1, 0.3][round % 3], using: &generator)
      let leaks = answers.leakedCounts(answers.findings)
      #expect(leaks.isEmpty, "\(tree) \(leaks.prefix(3))")
    }
  }

  /// An item is never the only unknown of a dimension or principle that is shown: its n and mean
  /// would be among the few that fit the other items' answers.
  @Test func neverOneHiddenItemUnderAShownAverage() {
    var generator = SeededGenerator(state: 72)
    let averages: [(TableSchema, String, [String])] = [
      (.dimensions, "d", ["q", "r"]), (.principles, "p", ["r", "t"]),
    ]
    var together = 0
    for _ in 0..<300 {
      let tree = AuditedTree.random(most: 9, using: &generator)
      let answers = Answers(tree: tree, leftOut: 0.3, using: &generator)
      let findings = answers.findings
      for (schema, id, items) in averages {
        for (unit, protection) in findings.protections(schema, id) where protection == "shown" {
          let place = Int(unit.dropFirst()) ?? 0
          let hidden = items.filter { item in
            let index = Answers.items.firstIndex(of: item) ?? 0
            let n = tree.under(place).reduce(0) { $0 + answers.own(index)[$1] }
            return n > 0 && findings.protections(.items, item)[unit] != "shown"
          }
          #expect(hidden.count != 1, "\(tree) \(id) in \(unit): \(hidden)")
          together += hidden.count > 1 ? 1 : 0
        }
      }
      let (q, r) = (findings.protections(.items, "q"), findings.protections(.items, "r"))
      for unit in q.keys { #expect((q[unit] == "shown") == (r[unit] == "shown")) }
    }
    #expect(together > 100)
  }

  /// Units a (5 answered, of which 4 answered q), b (7) and c (24).
  private func town(
    _ dimensions: [SurveyDimension], items: [String], principle: [String] = []
  ) -> Findings {
    let survey = SurveyDeclaration.test(dimensions: dimensions, items: items)
    var town = Municipality(
      units: [("root", nil), ("a", "root"), ("b", "root"), ("c", "root")], surveys: [survey])
    if !principle.isEmpty {
      town.principles = [
        Principle(id: "p", area: "", text: "", items: principle.map { QualifiedName("s", $0) })
      ]
    }
    for (unit, n, q) in [("root", 36, 35), ("a", 5, 4), ("b", 7, 7), ("c", 24, 24)] {
      town.add(rate: n, unit)
      for dimension in dimensions { town.add(.dimensions, dimension.id, unit, n: n) }
      for item in items { town.add(.items, item, unit, n: item == "q" ? q : n) }
      if !principle.isEmpty { town.add(.principles, "p", unit, n: n) }
    }
    return protect(town.results)
  }
  private let shown = ["root": "shown", "a": "shown", "b": "shown", "c": "shown"]
  private let both = [
    "root": "shown", "a": "complementary", "b": "complementary", "c": "shown",
  ]

  /// q hides a (4 answered it) and b as its partner; r hides with it, and the dimension stays: in
  /// each unit two means are unknown, and one equation is known.
  @Test func itemsOfADimensionAreHiddenAlike() {
    let findings = town(
      [.test("d", ["q", "r"]), .test("e", ["t", "v"])], items: ["q", "r", "t", "v"])
    #expect(
      findings.protections(.items, "q") == [
        "root": "shown", "a": "primary", "b": "complementary", "c": "shown",
      ])
    #expect(findings.protections(.items, "r") == both)
    #expect(findings.protections(.dimensions, "d") == shown)
    for other in ["t", "v"] { #expect(findings.protections(.items, other) == shown) }
  }

  /// An item in two dimensions joins their families. Of d = q + r, e = r + t and f = q + t follows
  /// q = (d + f − e) / 2: where dimensions leave items no freedom, all are hidden alike.
  @Test func dimensionsThatShareItems() {
    let chain = town([.test("d", ["q", "r"]), .test("e", ["r", "t"])], items: ["q", "r", "t"])
    #expect(chain.protections(.items, "t") == both)
    #expect(chain.protections(.dimensions, "d") == shown)
    #expect(chain.protections(.dimensions, "e") == shown)
    let ring = town(
      [.test("d", ["q", "r"]), .test("e", ["r", "t"]), .test("f", ["q", "t"])],
      items: ["q", "r", "t"])
    for id in ["d", "e", "f"] { #expect(ring.protections(.dimensions, id) == both) }
    // The wider dimension less the narrower is t.
    let nested = town(
      [.test("d", ["q", "r"]), .test("e", ["q", "r", "t"])], items: ["q", "r", "t"])
    #expect(nested.protections(.dimensions, "e") == both)
  }

  /// A principle of q and an item that is shown would tell q; one of two hidden items does not.
  @Test func principlesOfHiddenItems() {
    let dimensions = [SurveyDimension.test("d", ["q", "r", "t"])]
    let items = ["q", "r", "t", "v"]
    #expect(
      town(dimensions, items: items, principle: ["q", "v"]).protections(.principles, "p") == both)
    #expect(
      town(dimensions, items: items, principle: ["q", "r", "v"]).protections(.principles, "p")
        == both)
    #expect(
      town(dimensions, items: items, principle: ["q", "r", "t", "v"]).protections(.principles, "p")
        == shown)
    #expect(town([], items: items, principle: ["q", "r"]).protections(.principles, "p") == both)
  }
}
