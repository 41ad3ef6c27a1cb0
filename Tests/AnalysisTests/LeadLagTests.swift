import Responses
import Survey
import Testing

@testable import Analysis

/// Truth: panels made so that x comes first, and their estimates worked out apart from this program
/// with NumPy 2.4.6 and SciPy 1.17.1 on whole matrices.
struct LeadLagTests {
  /// Knuth's MMIX generator, uniform in ±½.
  private struct Noise {
    var state: UInt64
    mutating func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / 2_147_483_648 - 0.5
    }
  }

  /// x_t = a + e_t; y_t = b + 0.3 t + β e_{t−1} + ½ f_t: x leads by one wave, y never does.
  private func panel(units: Int, waves: Int, effect: Double, seed: UInt64) -> (
    x: UnitSeries, y: UnitSeries
  ) {
    var noise = Noise(state: seed)
    let blank = UnitSeries(repeating: [Double](repeating: 0, count: units), count: waves)
    var (x, y) = (blank, blank)
    for unit in 0..<units {
      let (a, b) = (noise.next(), noise.next())
      var before = 0.0
      for wave in 0..<waves {
        let (e, f) = (noise.next(), noise.next())
        x[wave][unit] = a + e
        y[wave][unit] = b + 0.3 * Double(wave) + effect * before + 0.5 * f
        before = e
      }
    }
    return (x, y)
  }

  private let name = QualifiedName("a", "x")
  private let other = QualifiedName("a", "y")

  private func pair(_ panel: (x: UnitSeries, y: UnitSeries)) -> LeadLag {
    LeadLag(indicator: name, other: other, panel.x, panel.y)
  }

  @Test func aSeriesThatComesFirstLeads() throws {
    let made = panel(units: 80, waves: 5, effect: 1, seed: 7)
    let found = pair(made)
    let effects = try found.effects.get()
    #expect(near(effects.forward.estimate, 0.976757905266628, within: 1e-9))
    #expect(near(effects.forward.standardError, 0.055972489331180784, within: 1e-9))
    #expect(near(effects.forward.interval.low, 0.8653474521102755, within: 1e-9))
    #expect(near(effects.forward.interval.high, 1.0881683584229804, within: 1e-9))
    #expect(near(effects.backward.estimate, -0.0467158443096485, within: 1e-9))
    #expect(near(effects.backward.interval.low, -0.2754369827602473, within: 1e-9))
    #expect(near(effects.backward.strength, 20.304069846109556, within: 1e-8))
    #expect(found.verdict == .leads)
    #expect(found.units == 80 && found.n == 240 && found.waves == 5)
    let position = try #require(found.position)
    #expect(position < 0.01)
    // Seen from the other side it is the mirror image.
    let turned = LeadLag(indicator: other, other: name, made.y, made.x)
    #expect(turned.verdict == .follows)
    #expect(near(turned.position, 1 - position, within: 1e-9))
  }

  @Test func withoutAnEffectNothingIsSaid() throws {
    let found = pair(panel(units: 80, waves: 5, effect: 0, seed: 7))
    #expect(near(try found.effects.get().forward.estimate, 0.08578752443396072, within: 1e-9))
    #expect(found.verdict == .undecided)
    let position = try #require(found.position)
    #expect((0.2...0.8).contains(position))
  }

  /// Twelve units, one run each: an interval away from 0, but on levels that say too little.
  @Test func weakLevelsConcludeNothing() throws {
    let found = pair(panel(units: 12, waves: 3, effect: 1, seed: 7))
    #expect(near(try found.effects.get().forward.interval.low, 0.6681402991117793, within: 1e-9))
    #expect(found.isWeak && found.verdict == .undecided && found.position == nil)
    let said = DataWitness(pairs: [found]).sentence(.nb) { "\($0)" }
    #expect(said.hasPrefix("Kan ikke sies: tidligere nivåer"))
  }

  @Test func tooFewOrTheSame() {
    let two = pair(panel(units: 30, waves: 2, effect: 1, seed: 1))
    #expect(two.verdict == .notEstimable && two.position == nil && two.waves == 2)
    #expect(DataWitness(pairs: [two]).sentence(.en) { "\($0)" }.contains("fewer than three waves"))
    let few = pair(panel(units: 9, waves: 4, effect: 1, seed: 1))
    #expect(few.units == 9 && few.verdict == .notEstimable)
    var flat = panel(units: 20, waves: 4, effect: 1, seed: 1)
    flat.x = flat.x.map { $0.map { _ in 3 } }
    #expect(pair(flat).verdict == .notEstimable)
    #expect(pair(([], [])).verdict == .notEstimable)
    // A gap breaks the run: no change is made over it.
    var gap = panel(units: 20, waves: 4, effect: 1, seed: 1)
    gap.y[1] = gap.y[1].map { _ in .nan }
    #expect(pair(gap).n == 0)
  }

  /// Forty pairs without an effect either way: some intervals leave 0 out by chance, and none is
  /// concluded from. q is Benjamini and Hochberg's: for the least of m p-values at most m·p.
  @Test func manyTriesConcludeNothingByChance() throws {
    let alone = (1...40).map { pair(panel(units: 60, waves: 5, effect: 0, seed: UInt64($0))) }
    let together = LeadLag.together(alone)
    let byChance = alone.filter { [.leads, .follows, .both].contains($0.verdict) }
    #expect(!byChance.isEmpty)
    #expect(together.allSatisfy { $0.verdict == .undecided })
    #expect(together.contains { $0.why == .highQ })
    let effects = together.flatMap { pair in
      (try? pair.effects.get()).map { [$0.forward, $0.backward] } ?? []
    }.filter { !$0.isWeak }
    let least = try #require(effects.min { $0.p < $1.p })
    #expect(try #require(least.q) <= Double(effects.count) * least.p + 1e-12)
    #expect(effects.allSatisfy { ($0.q ?? 0) >= $0.p })
    // A strong effect stands among them.
    let strong = pair(panel(units: 80, waves: 5, effect: 1, seed: 7))
    #expect(LeadLag.together(alone + [strong]).last?.verdict == .leads)
  }

  private func registers(_ first: String, _ second: String) -> SmallCase {
    let made = panel(units: 80, waves: 5, effect: 1, seed: 7)
    func values(_ series: UnitSeries, _ id: String) -> [RegisterData.Value] {
      series.enumerated().flatMap { wave, units in
        units.enumerated().map { unit, value in
          RegisterData.Value(
            unit: unit + 1, wave: "\(2008 + wave)", indicator: id, value: value, n: nil)
        }
      }
    }
    var small = SmallCase(
      organisation: flatOrganisation(80),
      registers: [RegisterData(id: "tall", values: values(made.x, first) + values(made.y, second))])
    small.analysis = AnalysisSettings(outcomes: [QualifiedName("tall", second)])
    return small
  }

  /// An id that says nothing: the words leave the role open, the panel tells, and origin says so.
  /// Words that tell are never overruled by the data, nor is what is declared.
  @Test func theDataTellOnlyWhereTheWordsDoNot() throws {
    let open = registers("zq_17", "fravaer").results().table(.indicators)
    let key = ["indicator": "tall.zq_17"]
    #expect(open.text("origin", key) == "data")
    #expect(open.text("role", key) == "driver")
    #expect((open.number("role_position", key) ?? 1) < 0.05)
    #expect(
      open.text("evidence", key)?.hasPrefix(
        "Ordene avgjør ikke rollen; dataene gjør: endringer kommer før endringer i tall.fravaer: "
          + "driver.") == true)
    #expect(open.cell("borderline", key)?.boolean == true)
    // The words' own probability stays theirs.
    #expect((open.number("p_result", key) ?? 0) > 0.25)
    #expect(open.text("origin", ["indicator": "tall.fravaer"]) != "data")

    // By its words a result, though its changes come first.
    let told = registers("sykefravaer", "grunnskolepoeng").results().table(.indicators)
    let sick = ["indicator": "tall.sykefravaer"]
    #expect(told.text("origin", sick) == "rule" && told.text("role", sick) == "result")
    #expect((told.number("data_position", sick) ?? 1) < 0.05)

    var declared = registers("zq_17", "fravaer")
    declared.catalogue = [
      CatalogueEntry(indicator: "tall.zq_17", text: "zq 17", unit: "", source: nil, role: .result)
    ]
    let owned = declared.results().table(.indicators)
    #expect(owned.text("origin", key) == "declared" && owned.text("role", key) == "result")
  }

  /// The whole way: two registers over five years, one of them an outcome.
  @Test func registersOverFiveYears() throws {
    let made = panel(units: 80, waves: 5, effect: 1, seed: 7)
    func values(_ series: UnitSeries, _ id: String) -> [RegisterData.Value] {
      series.enumerated().flatMap { wave, units in
        units.enumerated().map { unit, value in
          RegisterData.Value(
            unit: unit + 1, wave: "\(2008 + wave)", indicator: id, value: value, n: nil)
        }
      }
    }
    var small = SmallCase(
      organisation: flatOrganisation(80),
      registers: [
        RegisterData(id: "tall", values: values(made.x, "moter") + values(made.y, "fravaer"))
      ])
    small.analysis = AnalysisSettings(outcomes: [QualifiedName("tall", "fravaer")])
    let results = small.results()
    let table = results.table(.leadLag)
    #expect(table.rowCount == 1)
    let key = ["indicator": "tall.moter", "outcome": "tall.fravaer"]
    #expect(table.text("verdict", key) == "leads")
    #expect(near(table.number("forward", key), 0.976757905266628, within: 1e-9))
    #expect(table.cell("units", key)?.integer == 80)
    let list = results.table(.indicators)
    #expect((list.number("data_position", ["indicator": "tall.moter"]) ?? 1) < 0.01)
    #expect(
      list.text("lead_lag", ["indicator": "tall.moter"])?
        .hasPrefix("Endringer kommer før endringer i «fravaer»") == true)
    #expect(list.cell("data_position", ["indicator": "tall.fravaer"]).isEmpty)
  }
}
