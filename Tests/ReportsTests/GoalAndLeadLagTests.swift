import Analysis
import Disclosure
import Survey
import Testing

@testable import Reports

/// What the page says of goals and of what comes first, held to tables written by hand.
struct GoalAndLeadLagTests {
  private func section(
    _ id: String, _ tables: [Table], _ language: Language = .nb, _ statements: [Finding] = []
  ) throws -> Element? {
    let findings = protect(
      AnalysisResults(
        frame: frame(language: language), tables: release(tables), findings: statements))
    return try readHTML(reportPage(findings, .init())).all("section")
      .first { $0.attributes["id"] == id }
  }

  private func words(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func rows(_ section: Element?) -> [[String]] {
    section?.all("tr").map { $0.children.map { words($0.text) } } ?? []
  }

  /// One driver and two results in the area; schools have the driver alone, the staff units nothing.
  private var goals: [Table] {
    var counts: [[String: Cell]] = []
    for role in IndicatorRole.allCases {
      for quality in IndicatorQuality.allCases {
        let count =
          switch (role, quality) {
          case (.driver, .process): 1
          case (.result, .subjective): 2
          default: 0
          }
        counts.append([
          "area": "Oppvekst", "role": .text(role.rawValue), "quality": .text(quality.rawValue),
          "count": .integer(count),
        ])
      }
    }
    func gap(_ type: String, _ count: Int, _ filled: Set<String>, _ warning: Cell) -> [String: Cell]
    {
      let cells = IndicatorRole.allCases.flatMap { role in
        IndicatorQuality.allCases.map { "\(role.rawValue):\($0.rawValue)" }
      }
      return [
        "area": "Oppvekst", "unit_type": .text(type), "indicators": .integer(count),
        "empty_cells": .text(cells.filter { !filled.contains($0) }.joined(separator: " ")),
        "warning": warning,
      ]
    }
    return [
      table(.indicatorCoverage, counts),
      table(
        .indicatorGaps,
        [
          gap("*", 3, ["driver:process", "result:subjective"], .empty),
          gap("skole", 1, ["driver:process"], "only_drivers"),
          gap("barnehage", 2, ["result:subjective"], "only_results only_subjective"),
          gap("stab", 0, [], .empty),
        ]),
    ]
  }

  @Test func theGridShowsWhatIsMissing() throws {
    let section = try section("indicators", goals)
    let dash = "– mangler"
    let dot = "● måles"
    #expect(
      rows(section) == [
        [
          "Målområde", "Antall", "Driver: opplevd", "Driver: objektiv", "Driver: prosess",
          "Driver: struktur", "Resultat: opplevd", "Resultat: objektiv", "Resultat: prosess",
          "Resultat: struktur",
        ],
        ["Oppvekst", "3", dash, dash, "1", dash, "2", dash, dash, dash],
        ["skole", "1", dash, dash, dot, dash, dash, dash, dash, dash],
        ["barnehage", "2", dash, dash, dash, dash, dot, dash, dash, dash],
        ["stab", "ingenting måles her"],
      ])
    let said = section?.all("p").filter { $0.attributes["class"] == "note" }.map { words($0.text) }
    #expect(
      said == [
        "Bare resultater, ingen driver: «Oppvekst» i barnehage. Uten driver sier målene ikke hva "
          + "som kan gjøres.",
        "Bare drivere, ingen resultater: «Oppvekst» i skole. Uten resultat sier målene ikke om "
          + "innsatsen hjalp.",
        "Bare opplevd kvalitet: «Oppvekst» i barnehage. Legg til noe som måles mot en norm eller en "
          + "felles målestokk.",
      ])
    #expect(try self.section("summary", goals) == nil)
  }

  /// A whole area that leans is said once, in short and in the section; where all types are as the
  /// whole, they have no rows of their own.
  @Test func aWholeAreaThatLeansIsSaidInShort() throws {
    let lopsided = table(
      .indicatorGaps,
      ["*", "skole"].map {
        [
          "area": "Oppvekst", "unit_type": .text($0), "indicators": 2,
          "empty_cells": "driver:subjective", "warning": "only_results",
        ]
      })
    let tables = [goals[0], lopsided]
    #expect(
      words(try section("summary", tables, .en)?.all("p").first?.text ?? "")
        == "Goal areas with only results and no driver: “Oppvekst”.")
    #expect(rows(try section("indicators", tables, .en)).count == 2)
  }

  private func pair(_ id: String, _ verdict: String, _ why: Cell, _ forward: Double?) -> [String:
    Cell]
  {
    var row: [String: Cell] = [
      "indicator": .text("tall.\(id)"), "outcome": "tall.fravaer", "waves": 4, "units": 31, "n": 60,
      "verdict": .text(verdict), "why": why,
    ]
    guard let forward else { return row }
    for (name, value) in [("forward", forward), ("backward", 0.05)] {
      row[name] = .number(value)
      row["\(name)_low"] = .number(value - 0.25)
      row["\(name)_high"] = .number(value + 0.25)
    }
    return row
  }

  private func named(_ ids: [String: String]) -> Table {
    table(
      .indicators,
      ids.sorted { $0.key < $1.key }.map { id, role in
        [
          "indicator": .text("tall.\(id)"), "text": .text("Navn på \(id)"), "role": .text(role),
          "role_position": role == "driver" ? 0.2 : 0.75,
        ]
      })
  }

  /// Where no pair can be told, the section says so and why, and draws nothing.
  @Test func whatThePanelCannotBearIsSaid() throws {
    let section = try section(
      "lead-lag",
      [
        table(
          .leadLag,
          [
            pair("a", "not_estimable", "few_waves", nil),
            pair("b", "undecided", "weak_instruments", 0.9),
          ])
      ])
    let text = words(section?.text ?? "")
    #expect(text.contains("Kan ikke sies for noen av de 2 parene"))
    #expect(
      text.contains(
        "Grunn: færre enn tre målinger (1) og tidligere nivåer sier for lite om endringene (1)."))
    #expect(section?.all("svg").isEmpty == true && section?.all("table").isEmpty == true)
    #expect(!text.contains("0,9"))
  }

  /// One comes before though its words say result: the verdict is set off; one is undecided since
  /// many were tried.
  @Test func whatComesFirstIsDrawnAndCompared() throws {
    let section = try section(
      "lead-lag",
      [
        named(["a": "result", "b": "driver", "fravaer": "result"]),
        table(
          .leadLag,
          [
            pair("b", "undecided", "high_q", 0.3), pair("a", "leads", .empty, 0.6),
            pair("c", "not_estimable", "few_units", nil),
          ]),
      ])
    let rows = rows(section)
    #expect(
      rows.dropFirst() == [
        [
          "Navn på a", "Navn på fravaer", "resultat (0,75)", "+0,60 (+0,35 til +0,85)",
          "+0,05 (−0,20 til +0,30)", "31 enheter, 4 målinger", "kommer før",
        ],
        [
          "Navn på b", "Navn på fravaer", "driver (0,20)", "+0,30 (+0,05 til +0,55)",
          "+0,05 (−0,20 til +0,30)", "31 enheter, 4 målinger", "kan ikke avgjøres",
        ],
      ])
    #expect(section?.all("strong").map { words($0.text) } == ["kommer før"])
    #expect(section?.all("svg").count == 1)
    let text = words(section?.text ?? "")
    #expect(
      text.contains("Av 2 par av indikator og utfall som kunne prøves, kommer 1 før utfallet, 0"))
    #expect(text.contains("Kan ikke sies for 1 par til: for få enheter med tre målinger på rad."))
  }

  /// Goals, and declarations that the words do not bear out, stand among the indicators and are
  /// not counted as statements that the data gave no ground for.
  @Test func whatIsToldOfIndicatorsStandsThere() throws {
    let reading = Finding(
      id: "reading-tall.a", statement: LocalizedText("x"),
      claim: DifferenceClaim.undecided.rawValue, observation: LocalizedText(""),
      selection: LocalizedText(""), method: LocalizedText(""), conclusion: LocalizedText(""),
      evidence: [
        Finding.Evidence(
          table: "indicators", key: ["indicator": "tall.a"], column: "role_position")
      ], whyNot: [])
    let tables = [named(["a": "result"])]
    #expect(try section("statements", tables, .nb, [reading]) == nil)
    let text = words(try section("indicators", tables, .nb, [reading])?.text ?? "")
    #expect(
      text.contains("Oppgitt som noe annet enn ordene sier (det oppgitte gjelder): «Navn på a»."))
  }
}
