import Responses
import Survey
import Testing

@testable import Analysis

/// Improve by importance × max(0, reference − mean), preserve by importance × max(0, mean −
/// reference); the reference is the target, else the benchmark, else last year.
struct PriorityTests {
  /// One respondent in fjell answers one item per dimension, on a scale to 50 (tenths of a point
  /// would need many).
  private let scale = Scale(min: 1, max: 50)

  private struct Area {
    var id: String
    var mean: Int
    var target: Double?
    var benchmark: String?
    var previous: Int?
    var always = false
  }

  private func table(
    _ areas: [Area], _ shares: [String: Double]?, outcome: String? = nil,
    wanted: PrioritySettings = PrioritySettings()
  ) -> Table {
    var survey = SmallSurvey(
      items: areas.map { item("q_\($0.id)", scale: scale) },
      dimensions: areas.map {
        dimension($0.id, ["q_\($0.id)"], target: $0.target, always: $0.always)
      })
    survey.benchmarks = [
      benchmark("land", areas.compactMap { area in area.benchmark.map { (area.id, nil, $0) } })
    ]
    let waves = [
      survey.wave([("fjell", areas.map { $0.mean })]),
      survey.wave([("fjell", areas.map(\.previous))], as: WaveDeclaration(label: "2011")),
    ]
    let settings = AnalysisSettings(
      outcomes: outcome.map { [QualifiedName("medarbeider", $0)] } ?? [])
    let small = SmallCase(surveys: [survey.data(waves)], analysis: settings)
    let data = accepted(
      ReadData(
        organisation: small.organisation, surveys: small.surveys, registers: [], notes: []))
    let scored = score(data)
    let importance = shares.map {
      ["medarbeider": SurveyImportance(outcome: QualifiedName("medarbeider", "helhet"), shares: $0)]
    }
    let relations = Relations(
      correlations: [], models: [], tables: [], notes: [], importance: importance ?? [:])
    return prioritise(scored, describe(scored, small.frame), relations, wanted)
  }

  private func chosen(_ table: Table, _ kind: String) -> [String] {
    table.rows(["kind": kind, "unit": "fjell"]).compactMap { table[$0, "dimension"].text }
  }

  /// a: target 34, mean 30, 4 · 0.1 = 0.4. b: benchmark 32, 2 · 0.3 = 0.6. c: last year 33,
  /// 3 · 0.25 = 0.75. d: above its benchmark yet 1 under its target, 1 · 0.2 = 0.2.
  /// e: 40 over 38, 2 · 0.05 = 0.1. f: 45 over 42, 3 · 0.1 = 0.3.
  private let areas = [
    Area(id: "a", mean: 30, target: 34, benchmark: "20"), Area(id: "b", mean: 30, benchmark: "32"),
    Area(id: "c", mean: 30, previous: 33), Area(id: "d", mean: 39, target: 40, benchmark: "10"),
    Area(id: "e", mean: 40, benchmark: "38"), Area(id: "f", mean: 45, benchmark: "42"),
    Area(id: "g", mean: 12),
  ]
  private let shares = ["a": 0.1, "b": 0.3, "c": 0.25, "d": 0.2, "e": 0.05, "f": 0.1, "g": 0.0]

  @Test func importanceTimesDistance() {
    let found = table(areas, shares)
    #expect(chosen(found, "improve") == ["c", "b", "a"])
    #expect(chosen(found, "preserve") == ["f", "e"])
    let first = ["unit": "fjell", "kind": "improve", "rank": "1"]
    #expect(found.number("mean", first) == 30 && found.number("importance", first) == 0.25)
    #expect(found.cell("benchmark_gap", first).isEmpty)
    #expect(
      found.number("benchmark_gap", ["unit": "fjell", "kind": "improve", "rank": "3"]) == 10)
  }

  @Test func asManyAsWanted() {
    let found = table(areas, shares, wanted: PrioritySettings(improve: 4, preserve: 1))
    #expect(chosen(found, "improve") == ["c", "b", "a", "d"])
    #expect(chosen(found, "preserve") == ["f"])
  }

  @Test func alwaysPriorityComesFirstWhileUnderItsTarget() {
    var areas = areas
    areas[3].always = true
    #expect(chosen(table(areas, shares), "improve") == ["d", "c", "b"])
    areas[3].mean = 40
    #expect(chosen(table(areas, shares), "improve") == ["c", "b", "a"])
    // Under its benchmark only: no target, no precedence.
    areas[1].always = true
    #expect(chosen(table(areas, shares), "improve") == ["c", "b", "a"])
  }

  /// Also where the model leaves it out, because it shares an item with the outcome.
  @Test func alwaysPriorityNeedsNoImportance() {
    var (areas, shares) = (areas, shares)
    areas[3].always = true
    shares["d"] = nil
    #expect(chosen(table(areas, shares), "improve") == ["d", "c", "b"])
    areas[3].always = false
    #expect(!chosen(table(areas, shares), "improve").contains("d"))
  }

  @Test func withoutImportanceTheDistanceDecides() {
    #expect(chosen(table(areas, nil), "improve") == ["a", "c", "b"])
  }

  @Test func theOutcomesOwnAreaIsNeverListed() {
    #expect(chosen(table(areas, nil, outcome: "a"), "improve") == ["c", "b", "d"])
    // Nor the area that an outcome item belongs to.
    #expect(chosen(table(areas, nil, outcome: "q_a"), "improve") == ["c", "b", "d"])
  }

  @Test func fewerQualifyFewerAreListed() {
    let few = table([Area(id: "a", mean: 30, target: 34), Area(id: "g", mean: 12)], nil)
    #expect(chosen(few, "improve") == ["a"] && chosen(few, "preserve").isEmpty)
    // Every unit above holds the same respondent.
    #expect(few.rows([:]).count == 3)
  }

  /// The newest wave decides, and its own importance, whatever the other surveys' waves are.
  @Test func importanceOfTheNewestWave() {
    let survey = EightUnits.survey
    // In 2011 o follows z alone; the other survey has only 2011 and comes first.
    let old: [Respondent] = EightUnits.rows.map {
      ($0.unit, [$0.cells[0], $0.cells[2], $0.cells[2]])
    }
    var users = SmallSurvey(items: [item("q1")], dimensions: [dimension("t", ["q1"])])
    users.id = "bruker"
    let results = SmallCase(
      organisation: EightUnits.organisation,
      surveys: [
        users.data([
          users.wave(
            EightUnits.rows.map { ($0.unit, [$0.cells[0]]) }, as: WaveDeclaration(label: "2011"),
            in: EightUnits.organisation)
        ]),
        survey.data([
          survey.wave(EightUnits.rows, in: EightUnits.organisation),
          survey.wave(old, as: WaveDeclaration(label: "2011"), in: EightUnits.organisation),
        ]),
      ], analysis: EightUnits.settings()
    ).results()
    let key = [
      "model": "priorities-medarbeider", "wave": "2012", "predictor": "medarbeider.l",
    ]
    let share = results.table(.importance).number("lmg_share", key) ?? -1
    #expect(near(share, 0.24028980952035356 / 0.27173393144166713, within: 1e-9))
    let priorities = results.table(.priorities)
    let listed = priorities.rows(["survey": "medarbeider", "wave": "2012", "dimension": "l"])
    #expect(!listed.isEmpty)
    #expect(listed.allSatisfy { near(priorities[$0, "importance"].number, share, within: 1e-12) })
  }
}

extension PriorityTests {
  /// A declared model of every dimension, resampled, says how often each is among the three; both lie
  /// far under their benchmark in every unit.
  @Test func topThreeWhereTheModelWasResampled() {
    let declared = ModelSettings(
      id: "m", level: .respondent, outcome: EightUnits.name("o"),
      predictors: [EightUnits.name("l"), EightUnits.name("z")])
    var survey = EightUnits.survey
    survey.benchmarks = [benchmark("land", [("l", nil, "9.9"), ("z", nil, "9.9")])]
    let small = { (replicates: Int) in
      SmallCase(
        organisation: EightUnits.organisation,
        surveys: [survey.data([survey.wave(EightUnits.rows, in: EightUnits.organisation)])],
        analysis: EightUnits.settings(models: [declared], replicates: replicates)
      ).results().table(.priorities)
    }
    // Two predictors are always among the three.
    let (with, without) = (small(100), small(0))
    #expect(with.rowCount > 0 && with.rowCount == without.rowCount)
    #expect(with.rows([:]).allSatisfy { with[$0, "p_top3"] == .number(1) })
    #expect(without.rows([:]).allSatisfy { without[$0, "p_top3"] == .empty })
  }

  private struct Drawn {
    var table: Table
    func chance(_ dimension: String, _ kind: String = "improve") -> Double? {
      table.number("p_top3", ["unit": "kommune", "kind": kind, "dimension": dimension])
    }
  }

  /// Answers of everybody in fjell to a, b, …, targets, and importance as it was drawn.
  private func drawn(
    _ answers: [[Int]], targets: [Double], _ draws: [[Double]], invited: Int? = nil
  ) -> Drawn {
    let ids = ["a", "b", "c", "d", "e"].prefix(targets.count)
    let survey = SmallSurvey(
      items: ids.map { item("q_\($0)", scale: Scale(min: 1, max: 50)) },
      dimensions: zip(ids, targets).map { dimension($0, ["q_\($0)"], target: $1) })
    let wave = survey.wave(
      answers.map { ("fjell", $0) }, invited: invited.map(Invited.whole))
    let small = SmallCase(
      surveys: [survey.data([wave])],
      analysis: AnalysisSettings(frame: invited == nil ? .superpopulation : .finite, seed: 5))
    let scored = score(
      accepted(
        ReadData(
          organisation: small.organisation, surveys: small.surveys, registers: [], notes: [])))
    let shares = Dictionary(uniqueKeysWithValues: zip(ids, draws.map { $0[0] }))
    let importance = SurveyImportance(
      outcome: QualifiedName("medarbeider", "helhet"), shares: shares,
      draws: Dictionary(uniqueKeysWithValues: zip(ids, draws)))
    let relations = Relations(
      correlations: [], models: [], tables: [], notes: [], importance: ["medarbeider": importance])
    return Drawn(
      table: prioritise(
        scored, describe(scored, small.frame), relations,
        PrioritySettings(improve: 5, preserve: 5)))
  }

  /// All answer alike, so means are certain and importance alone decides. Four areas one point short:
  /// the one of least importance is left out, sample by sample.
  @Test func chancesFollowTheDrawnImportance() {
    let answers = [[Int]](repeating: [3, 3, 3, 3, 9], count: 8)
    let found = drawn(
      answers, targets: [4, 4, 4, 4, 4],
      [
        [0.4, 0.4, 0.1, 0.1], [0.3, 0.1, 0.3, 0.3], [0.2, 0.3, 0.4, 0.2], [0.1, 0.2, 0.2, 0.4],
        [0, 0, 0, 0],
      ])
    // Left out are d, b, a, a.
    #expect(found.chance("a") == 0.5 && found.chance("b") == 0.75)
    #expect(found.chance("c") == 1 && found.chance("d") == 0.75)
    #expect(found.chance("e", "preserve") == 1)
  }

  /// Equal importance, one area near its target: it is one to improve when its drawn mean is under it,
  /// Φ((target − mean)/standard error). 4,000 samples leave a standard error under 0.008; four of them.
  @Test(arguments: [nil, 16])
  func chancesFollowTheSamplingError(invited: Int?) {
    let answers = [[2, 9], [4, 9], [3, 9], [3, 9], [5, 9], [1, 9], [3, 9], [3, 9]]
    let found = drawn(
      answers, targets: [3.25, 4],
      [[Double]](repeating: [Double](repeating: 0.5, count: 4000), count: 2),
      invited: invited)
    // Σ(x − 3)² = 10 on 7 df, n = 8: se² = 10/56; of 16 invited half is known.
    let error = (10.0 / 56 * (invited == nil ? 1 : 0.5)).squareRoot()
    let z = 0.25 / error
    // Φ(0.5916080) and Φ(0.8366600) by SciPy 1.17.1.
    let expected = invited == nil ? 0.7229434 : 0.7986082
    #expect(abs(z - (invited == nil ? 0.5916080 : 0.8366600)) < 1e-6)
    #expect(abs((found.chance("a") ?? 0) - expected) < 0.032)
  }

  /// Nobody was asked both l and z, so no model weighs all areas. A narrower model must not keep z
  /// out: the distance alone decides, 4.9 − mean.
  @Test func aNarrowerModelKeepsNoAreaOut() {
    var survey = EightUnits.survey
    survey.benchmarks = [benchmark("land", [("l", nil, "4.9"), ("z", nil, "4.9")])]
    let rows: [Respondent] = EightUnits.rows.enumerated().map { row, answers in
      let (l, o, z) = (answers.cells[0], answers.cells[1], answers.cells[2])
      return (answers.unit, row % 2 == 0 ? [l, o, notAsked] : [notAsked, o, z])
    }
    let declared = ModelSettings(
      id: "m", level: .respondent, outcome: EightUnits.name("o"), predictors: [EightUnits.name("l")]
    )
    let table = SmallCase(
      organisation: EightUnits.organisation,
      surveys: [survey.data([survey.wave(rows, in: EightUnits.organisation)])],
      analysis: EightUnits.settings(models: [declared])
    ).results().table(.priorities)
    let whole = table.rows(["unit": "kommune", "kind": "improve"])
    #expect(Set(whole.compactMap { table[$0, "dimension"].text }) == ["l", "z"])
    #expect(whole.allSatisfy { table[$0, "importance"] == .empty })
  }
}
