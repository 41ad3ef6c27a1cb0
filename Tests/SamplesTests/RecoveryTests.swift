import Testing

@testable import Samples

/// By hand: 2x + y = 3, x + 3y = 5.
@Test func eliminationSolvesASmallSystem() {
  let solution = Recovery.solution([[2, 1], [1, 3]], [3, 5])
  #expect(abs(solution[0] - 0.8) < 1e-12)
  #expect(abs(solution[1] - 1.4) < 1e-12)
}

/// What truth.json promises is found again in a bigger municipality by plain calculation: within
/// three of its standard errors, and 0.02 for what its notes say that rounding takes.
@Test func plantedTruthIsFoundAgain() throws {
  let sample = PlainSample(try SampleSettings(respondents: 2800, units: 110, waves: 1, seed: 3))
  let codebook = PlainCodebook(try sample.text("medarbeider.yaml"))
  let answers = try sample.table("medarbeider-2012.csv")
  func scores(_ id: String) -> [Double?] {
    let items = codebook.dimensions.first { $0.id == id }?.items ?? []
    return answers.rows.map { codebook.score($0, items) }
  }
  let leader = scores("naermeste_leder")
  var byUnit: [String: [Double]] = [:]
  for (unit, score) in zip(answers.column("Enhet"), leader) {
    if let score { byUnit[unit, default: []].append(score) }
  }
  let pairs = zip(leader, scores("helhet")).compactMap { x, y in
    x.flatMap { a in y.map { (a, $0) } }
  }
  let sick = try sample.table("nokkeltall.csv").rows
    .filter { $0["indicator"] == "sykefravaer" }
    .compactMap { row -> (Double, Double)? in
      guard let scores = byUnit[row["unit"] ?? ""], scores.count >= 5,
        let value = Double((row["value"] ?? "").split(separator: ",").joined(separator: "."))
      else { return nil }
      return (mean(scores), value)
    }
  let found = [
    "respondent correlation of medarbeider.naermeste_leder with medarbeider.helhet":
      correlation(pairs.map(\.0), pairs.map(\.1)),
    "ICC(1) of medarbeider.naermeste_leder": intraclass(byUnit.values.map { $0 }),
    "unit correlation of medarbeider.naermeste_leder with nokkeltall.sykefravaer":
      correlation(sick.map(\.0), sick.map(\.1)),
  ]
  let promises = try #require(try sample.truth()["to_recover"] as? [[String: Any]])
  for (what, value) in found.sorted(by: { $0.key < $1.key }) {
    let promise = try #require(promises.first { $0["what"] as? String == what })
    let expected = try #require(promise["expected"] as? Double)
    let error = try #require(promise["standard_error"] as? Double)
    #expect(abs(value - expected) < 3 * error + 0.02, "\(what): \(value)")
  }
}
