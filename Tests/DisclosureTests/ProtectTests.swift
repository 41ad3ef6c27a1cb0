import Analysis
import Survey
import Testing

@testable import Disclosure

/// Root over a (3), b (20) and c (8).
private let units: [(id: String, parent: String?)] = [
  ("root", nil), ("a", "root"), ("b", "root"), ("c", "root"),
]
private let sizes = [("root", 31), ("a", 3), ("b", 20), ("c", 8)]
private let expected = [
  "root": "shown", "a": "primary", "b": "shown", "c": "complementary",
]

@Suite struct ProtectTests {
  private func town(_ survey: SurveyDeclaration) -> Municipality {
    var town = Municipality(units: units, surveys: [survey])
    for (unit, n) in sizes { town.add(rate: n, unit) }
    return town
  }

  @Test func countsAndEveryVariableAlike() {
    var town = town(.test(dimensions: [.test("d", ["q", "r"])], items: ["q", "r"]))
    for (unit, n) in sizes {
      town.add(.dimensions, "d", unit, n: n)
      town.add(.benchmarks, "d", unit, n: nil)
      town.add(.dimensions, "total", unit, n: nil)
      for item in ["q", "r"] { town.add(.items, item, unit, n: n) }
      town.add(.distributions, "q", unit, n: nil, ["value": .text("1")])
      town.add(.distributions, "q", unit, n: nil, ["value": .text("2")])
    }
    let findings = protect(town.results)
    #expect(findings.protections(.responseRates) == expected)
    #expect(findings.protections(.dimensions, "d") == expected)
    #expect(findings.protections(.dimensions, "total") == expected)
    #expect(findings.protections(.benchmarks, "d") == expected)
    #expect(findings.protections(.items, "r") == expected)
    #expect(findings.protections(.distributions, "q") == expected)
    #expect(findings.unemptied.isEmpty)
    #expect(
      findings.hidden.filter { $0.table == "distributions" } == [
        .init(table: "distributions", survey: "s", wave: "2012", protection: .primary, rows: 2),
        .init(
          table: "distributions", survey: "s", wave: "2012", protection: .complementary, rows: 2),
      ])
    let shown = findings.table(.dimensions)
    #expect(shown[0, "n"] == .integer(31))
    #expect(shown[0, "mean"] == .number(0.77))
  }

  /// An item that few answered hides for itself; `total` goes where any dimension goes.
  @Test func totalGoesWithItsParts() {
    let survey = SurveyDeclaration.test(dimensions: [.test("d"), .test("e")])
    var town = Municipality(units: units, surveys: [survey])
    let answers = [("root", 36, 31), ("a", 8, 3), ("b", 20, 20), ("c", 8, 8)]
    for (unit, n, fewer) in answers {
      town.add(rate: n, unit)
      town.add(.dimensions, "d", unit, n: n)
      town.add(.dimensions, "e", unit, n: fewer)
      town.add(.dimensions, "total", unit, n: nil)
    }
    let findings = protect(town.results)
    let allShown = expected.mapValues { _ in "shown" }
    #expect(findings.protections(.responseRates) == allShown)
    #expect(findings.protections(.dimensions, "d") == allShown)
    #expect(findings.protections(.dimensions, "e") == expected)
    #expect(
      findings.protections(.dimensions, "total") == [
        "root": "shown", "a": "complementary", "b": "shown", "c": "complementary",
      ])
  }

  /// Mean − change = previous.
  @Test func aHiddenWaveBeforeTakesTheChange() {
    let survey = SurveyDeclaration.test(dimensions: [.test("d")], waves: ["2012", "2011"])
    var town = Municipality(units: units, surveys: [survey])
    for (unit, n) in sizes {
      town.add(.dimensions, "d", unit, n: 10 * n)
      town.add(.dimensions, "d", unit, n: n, wave: "2011")
    }
    let findings = protect(town.results)
    let table = findings.table(.dimensions)
    let columns = [
      "previous", "change", "change_low", "change_high", "change_claim", "change_why",
    ]
    for row in 0..<table.rowCount where table[row, "wave"].text == "2012" {
      #expect(table[row, "protection"] == .text("shown"))
      #expect(table[row, "mean"] == .number(0.77))
      let hiddenBefore = ["a", "c"].contains(table[row, "unit"].text ?? "")
      for column in columns { #expect((table[row, column] == .empty) == hiddenBefore) }
    }
    #expect(findings.protections(.dimensions, "d", wave: "2011") == expected)
    #expect(findings.hiddenChanges.map(\.rows) == [1, 1])
    #expect(findings.hiddenChanges.map(\.wave) == ["2012", "2012"])
  }

  /// 3 of 40 in one unit is hidden, 115 of 753 in the whole is shown, and the item that the event
  /// is counted from, its distribution and what consists of it alone go the same way.
  @Test func sensitiveEventTakesItsItemAlong() {
    let event = SurveyEvent(
      id: "harassed", text: LocalizedText("x"), item: "q", countsAs: ["1"], sensitive: true)
    let survey = SurveyDeclaration.test(
      dimensions: [.test("d", ["q"]), .test("e", ["q", "r"])], items: ["q", "r", "t"],
      events: [event])
    var town = Municipality(units: units, surveys: [survey])
    town.principles = [
      Principle(id: "p", area: "", text: "", items: [QualifiedName("s", "q")])
    ]
    let counts = [("root", 753, 115), ("a", 40, 3), ("b", 613, 100), ("c", 100, 12)]
    for (unit, n, count) in counts {
      town.add(rate: n + 9, unit)
      town.add(.dimensions, "d", unit, n: n)
      town.add(.dimensions, "e", unit, n: n + 9)
      town.add(.items, "q", unit, n: n)
      town.add(.items, "r", unit, n: n + 8)
      town.add(.items, "t", unit, n: n + 8)
      town.add(.distributions, "q", unit, n: nil, ["value": .text("1")])
      town.add(.events, "harassed", unit, n: n, ["count": .integer(count)])
      town.add(.principles, "p", unit, n: n)
      town.add(
        .indicatorValues,
        [
          "indicator": .text("s.harassed"), "wave": .text("2012"), "unit": .text(unit),
          "n": .number(Double(n)),
        ])
    }
    town.add(
      .breakdowns,
      [
        "survey": .text("s"), "wave": .text("2012"), "variable": .text("age"),
        "value": .text("1"), "dimension": .text("d"), "n": .integer(753),
      ])
    let findings = protect(town.results)
    #expect(findings.protections(.events, "harassed") == expected)
    #expect(findings.protections(.items, "q") == expected)
    #expect(findings.protections(.distributions, "q") == expected)
    #expect(findings.protections(.dimensions, "d") == expected)
    #expect(findings.protections(.principles, "p") == expected)
    #expect(findings.protections(.indicatorValues) == expected)
    // r shares a dimension with q.
    let alike = expected.mapValues { $0 == "primary" ? "complementary" : $0 }
    #expect(findings.protections(.items, "r") == alike)
    #expect(findings.protections(.items, "t") == expected.mapValues { _ in "shown" })
    #expect(findings.protections(.dimensions, "e") == expected.mapValues { _ in "shown" })
    #expect(findings.table(.breakdowns)[0, "protection"] == .text("primary"))
    #expect(findings.table(.events)[0, "count"] == .integer(115))
    #expect(findings.unemptied.isEmpty)
  }

  /// In a hidden unit a label tells no more than the unit's own: not that nobody, or few, answered
  /// an item. In a unit that is shown, a row of nobody bears the label of those hidden with it.
  @Test func labelsOfAHiddenUnitAreTheUnits() {
    var town = Municipality(
      units: [("root", nil), ("a", "root"), ("b", "root"), ("c", "root"), ("e", "root")],
      surveys: [.test(dimensions: [.test("d", ["q", "r"])], items: ["q", "r", "t"])])
    // a is too small, c its partner; in e few answered r and nobody q.
    let answers = [
      ("root", 47, 30, 32, 30), ("a", 3, 0, 3, 0), ("b", 20, 20, 19, 20), ("c", 8, 4, 8, 0),
      ("e", 16, 0, 2, 10),
    ]
    for (unit, n, q, r, t) in answers {
      town.add(rate: n, unit)
      if max(q, r) > 0 { town.add(.dimensions, "d", unit, n: max(q, r)) }
      for (item, n) in [("q", q), ("r", r), ("t", t)] {
        town.add(.items, item, unit, n: n)
        town.add(.distributions, item, unit, n: nil, ["value": .text("1")])
        town.add(
          .indicatorValues,
          [
            "indicator": .text("s.\(item)"), "wave": .text("2012"), "unit": .text(unit),
            "n": .number(Double(n)),
          ])
      }
    }
    let findings = protect(town.results)
    #expect(findings.protections(.responseRates)["a"] == "primary")
    #expect(findings.protections(.responseRates)["c"] == "complementary")
    for schema in [TableSchema.items, .distributions] {
      for item in ["q", "r", "t"] {
        #expect(findings.protections(schema, item)["a"] == "primary")
        #expect(findings.protections(schema, item)["c"] == "complementary")
      }
      #expect(findings.protections(schema, "q")["e"] == "primary")
      #expect(findings.protections(schema, "r")["e"] == "primary")
      #expect(findings.protections(schema, "t")["e"] == "shown")
    }
    let indicators = findings.table(.indicatorValues)
    for row in 0..<indicators.rowCount {
      let expected = ["a": "primary", "c": "complementary"][indicators[row, "unit"].text ?? ""]
      if let expected { #expect(indicators[row, "protection"] == .text(expected)) }
      let isShown = indicators[row, "protection"] == .text("shown")
      for column in ["value", "n", "target", "target_status"] {
        #expect((indicators[row, column] != .empty) == isShown)
      }
    }
  }

  /// The event hides a (3 cases) and c. Nobody in either is harassed weekly (value 4), which root
  /// less b would tell: b's answers go too, its count of cases may stay. Where nobody is in the
  /// whole organisation, the answers go there as well.
  @Test(arguments: [2, 0]) func noAnswerToASensitiveItemIsKnownOfAll(weekly: Int) {
    let event = SurveyEvent(
      id: "harassed", text: LocalizedText("x"), item: "q", countsAs: ["2", "4"], sensitive: true)
    let survey = SurveyDeclaration.test(
      dimensions: [.test("d", ["q"])], items: ["q", "r"], events: [event])
    var town = Municipality(units: units, surveys: [survey])
    let counts = [
      ("root", 753, 115, weekly), ("a", 40, 3, 0), ("b", 613, 100, weekly), ("c", 100, 12, 0),
    ]
    for (unit, n, cases, weekly) in counts {
      town.add(rate: n, unit)
      town.add(.events, "harassed", unit, n: n, ["count": .integer(cases)])
      town.add(.dimensions, "d", unit, n: n)
      for item in ["q", "r"] {
        town.add(.items, item, unit, n: n)
        for (value, count) in [("1", n - cases), ("2", cases - weekly), ("4", weekly)] {
          town.add(
            .distributions, item, unit, n: nil,
            ["value": .text(value), "count": .integer(count)])
        }
      }
    }
    let findings = protect(town.results)
    let answers = [
      "root": weekly > 0 ? "shown" : "complementary", "a": "primary", "b": "complementary",
      "c": "complementary",
    ]
    #expect(findings.protections(.events, "harassed") == expected)
    #expect(findings.protections(.items, "q") == answers)
    #expect(findings.protections(.distributions, "q") == answers)
    #expect(findings.protections(.dimensions, "d") == answers)
    #expect(findings.protections(.items, "r") == expected.mapValues { _ in "shown" })
    #expect(findings.unemptied.isEmpty)
  }

  @Test func publishedWithoutSizeAndRegistersAreShown() {
    var town = Municipality(
      units: units, surveys: [.test(dimensions: [.test("d")], waves: ["2012"])])
    for (unit, _) in sizes { town.add(.dimensions, "d", unit, n: nil) }
    town.add(.dimensions, "e", "a", n: 4)
    town.add(
      .indicatorValues,
      [
        "indicator": .text("register.sick"), "wave": .text("2012"), "unit": .text("a"),
        "n": .number(2),
      ])
    let findings = protect(town.results)
    #expect(findings.protections(.dimensions, "d") == expected.mapValues { _ in "shown" })
    #expect(findings.protections(.dimensions, "e") == ["a": "primary"])
    #expect(findings.protections(.indicatorValues) == ["a": "shown"])
    #expect(findings.table(.indicatorValues)[0, "n"] == .number(2))
  }

  @Test func openDataKeepsThePrimaryRuleOnly() {
    var town = town(.test(dimensions: [.test("d")]))
    town.settings = DisclosureSettings(complementary: false)
    for (unit, n) in sizes { town.add(.dimensions, "d", unit, n: n) }
    let findings = protect(town.results)
    let onlyPrimary = expected.mapValues { $0 == "primary" ? $0 : "shown" }
    #expect(findings.protections(.responseRates) == onlyPrimary)
    #expect(findings.protections(.dimensions, "d") == onlyPrimary)
  }

  @Test func exactlyTheMinimumIsShownAndTheSettingBinds() {
    for (minimum, protection) in [(3, "shown"), (5, "shown"), (6, "primary")] {
      var town = Municipality(
        units: [("root", nil)], surveys: [.test(dimensions: [.test("d")])])
      town.settings = DisclosureSettings(minimumRespondents: minimum)
      town.add(rate: 5, "root")
      town.add(.dimensions, "d", "root", n: 5)
      let findings = protect(town.results)
      #expect(findings.protections(.responseRates) == ["root": protection])
      #expect(findings.protections(.dimensions, "d") == ["root": protection])
    }
  }

  /// Said whatever was hidden, in all three languages, each in its own words.
  @Test func whatIsNotCoveredIsSaid() {
    let findings = protect(Municipality(units: [("root", nil)], surveys: []).results)
    #expect(findings.notCovered.count == 5)
    for text in findings.notCovered {
      #expect(Set(Language.allCases.compactMap { text.texts[$0] }).count == 3)
    }
  }

  @Test func nothingInNothingOut() {
    let findings = protect(Municipality(units: [("root", nil)], surveys: []).results)
    #expect(findings.tables.count == TableSchema.release.count)
    #expect(findings.tables.allSatisfy { $0.rowCount == 0 })
    #expect(findings.hidden.isEmpty && findings.hiddenChanges.isEmpty)
  }
}
