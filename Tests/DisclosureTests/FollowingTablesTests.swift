import Analysis
import Survey
import Testing

@testable import Disclosure

@Suite struct FollowingTablesTests {
  private let units: [(id: String, parent: String?)] = [
    ("root", nil), ("a", "root"), ("b", "root"), ("c", "root"),
  ]

  private func town(_ sizes: [Int] = [31, 3, 20, 8]) -> Municipality {
    var town = Municipality(units: units, surveys: [.test(dimensions: [.test("d")])])
    for (unit, n) in zip(units, sizes) {
      town.add(rate: n, unit.id)
      town.add(.dimensions, "d", unit.id, n: n)
    }
    return town
  }

  private func breakdown(_ values: [Int], whole: Int = 31) -> [String] {
    var town = town([whole, 0, 0, whole])
    for (code, n) in values.enumerated() {
      town.add(
        .breakdowns,
        [
          "survey": .text("s"), "wave": .text("2012"), "variable": .text("age"),
          "value": .text("\(code)"), "dimension": .text("d"), "n": .integer(n),
        ])
    }
    let findings = protect(town.results)
    #expect(findings.unemptied.isEmpty)
    return findings.table(.breakdowns).cells("protection").compactMap(\.text)
  }

  /// Values partition the whole; whoever gave none is one more group, never printed.
  @Test func breakdowns() {
    let (s, p, c) = ("shown", "primary", "complementary")
    #expect(breakdown([10, 13, 8]) == [s, s, s])
    #expect(breakdown([3, 20, 8]) == [p, s, c])
    // Two gave no value: they would follow from the others.
    #expect(breakdown([10, 11, 8]) == [s, s, c])
    // Six gave none: they are a group like another, and a partner for the small one.
    #expect(breakdown([10, 12, 3]) == [s, s, p])
    // Only one value: it is the whole.
    #expect(breakdown([31]) == [s])
    // One small and one large value: both go, since the whole is shown.
    #expect(breakdown([2, 29]) == [p, c])
    #expect(breakdown([4, 1, 26]) == [p, p, c])
    #expect(breakdown([4, 1], whole: 5) == [p, p])
  }

  @Test func prioritiesAboutHiddenMeansAreLeftOut() {
    var town = town()
    for unit in units {
      town.add(
        .priorities,
        [
          "survey": .text("s"), "wave": .text("2012"), "unit": .text(unit.id),
          "kind": .text("improve"), "rank": .integer(1), "dimension": .text("d"),
        ])
    }
    let findings = protect(town.results)
    #expect(findings.table(.priorities).cells("unit").map(\.text) == ["root", "b"])
    #expect(findings.hidden.filter { $0.table == "priorities" }.map(\.rows) == [1, 1])
  }

  @Test func relationsOnTooFewAreWithheld() {
    var town = town()
    func correlation(_ level: String, n: Int, units: Int) -> [String: Cell] {
      [
        "level": .text(level), "method": .text("pearson"), "wave": .text("2012"),
        "x": .text("s.d"), "y": .text("s.e"), "n": .integer(n), "units": .integer(units),
      ]
    }
    town.add(.correlations, correlation("respondent", n: 4, units: 2))
    town.add(.correlations, correlation("respondent", n: 5, units: 2))
    town.add(.correlations, correlation("unit", n: 4, units: 4))
    town.add(.correlations, correlation("unit", n: 5, units: 5))
    for (model, level, n, units) in [("m", "unit", 4, 4), ("k", "respondent", 40, 3)] {
      town.add(
        .models,
        [
          "model": .text(model), "wave": .text("2012"), "level": .text(level), "n": .integer(n),
          "units": .integer(units),
        ])
      town.add(
        .coefficients,
        ["model": .text(model), "wave": .text("2012"), "term": .text("s.d")])
      town.add(
        .importance,
        ["model": .text(model), "wave": .text("2012"), "predictor": .text("s.d")])
    }
    for (dimension, n) in [("d", 4), ("e", 5)] {
      town.add(
        .reliability,
        [
          "survey": .text("s"), "wave": .text("2012"), "dimension": .text(dimension),
          "n": .integer(n),
        ])
    }
    let findings = protect(town.results)
    let correlations = findings.table(.correlations)
    #expect(correlations.cells("r").map { $0 == .empty } == [true, false, true, false])
    #expect(correlations.cells("n").map { $0 == .empty } == [true, false, true, false])
    #expect(
      correlations.cells("claim").map(\.text) == [
        "not_estimable", "word", "not_estimable", "word",
      ])
    #expect(
      correlations.cells("why").map(\.text) == ["few_observations", "word", "few_units", "word"])
    #expect(findings.table(.models).cells("r2").map { $0 == .empty } == [true, false])
    #expect(findings.table(.coefficients).cells("estimate").map { $0 == .empty } == [true, false])
    #expect(findings.table(.importance).cells("lmg").map { $0 == .empty } == [true, false])
    #expect(findings.table(.reliability).cells("alpha").map { $0 == .empty } == [true, false])
  }

  /// Four respondents are too few; q2 is hidden for the whole organisation; a sensitive event is
  /// counted from q3.
  @Test func correlationsOfItemsThatAreNotOpenAreWithheld() {
    let event = SurveyEvent(
      id: "e", text: LocalizedText("e"), item: "q3", countsAs: ["1"], sensitive: true)
    var town = Municipality(
      units: units, surveys: [.test(items: ["q0", "q1", "q2", "q3"], events: [event])])
    for (unit, n) in zip(units, [31, 11, 12, 8]) {
      town.add(rate: n, unit.id)
      for (item, size) in [("q0", n), ("q1", n), ("q2", unit.id == "root" ? 3 : 1), ("q3", n)] {
        town.add(.items, item, unit.id, n: size)
      }
    }
    for (x, y, n) in [
      ("q0", "q1", 31), ("q0", "q2", 31), ("q0", "q3", 31), ("q1", "q0", 4), ("q1", "q1", 5),
    ] {
      town.add(
        .itemCorrelations,
        [
          "survey": .text("s"), "wave": .text("2012"), "method": .text("pearson"), "x": .text(x),
          "y": .text(y), "n": .integer(n),
        ])
    }
    let findings = protect(town.results)
    let table = findings.table(.itemCorrelations)
    let hidden = [false, true, true, true, false]
    for column in ["r", "se", "n"] {
      #expect(table.cells(column).map { $0 == .empty } == hidden)
    }
    #expect(table.cells("x").compactMap(\.text).count == 5)
    #expect(findings.hidden.filter { $0.table == "item_correlations" }.map(\.rows) == [3])
  }

  @Test func statementsStandOnShownCellsOnly() {
    var town = town()
    func statement(_ unit: String, _ column: String = "mean") -> Finding {
      let nothing = LocalizedText("")
      return Finding(
        id: "\(unit).\(column)", statement: nothing, claim: "higher", observation: nothing,
        selection: nothing, method: nothing, conclusion: nothing,
        evidence: [
          .init(
            table: "dimensions",
            key: ["survey": "s", "wave": "2012", "unit": unit, "dimension": "d"], column: column)
        ], whyNot: [])
    }
    town.statements = [
      statement("root"), statement("a"), statement("b"), statement("c"), statement("nobody"),
      statement("b", "no_such_column"),
    ]
    let findings = protect(town.results)
    #expect(findings.statements.map(\.id) == ["root.mean", "b.mean"])
    #expect(findings.withheldStatements == 4)
  }
}
