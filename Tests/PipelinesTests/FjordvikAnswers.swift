import Foundation
import Testing

@testable import Pipelines

/// The employee survey's answers read plainly, by the rules that the README states and nothing of
/// the program: who answered, in which unit of today, and each one's score.
struct FjordvikAnswers {
  struct Respondent {
    let unit: String
    let cells: [String: String]
  }
  let respondents: [Respondent]
  /// Dimension → items.
  let dimensions: [(id: String, items: [String])]
  private let reversed: Set<String> = ["q02", "q39"]

  init(_ wave: String) throws {
    let bytes = try Repository.sample("fjordvik/medarbeider-\(wave).csv")
    let text = try #require(
      String(data: Data(bytes), encoding: wave == "2011" ? .windowsCP1252 : .utf8))
    let lines = text.replacingOccurrences(of: "\r\n", with: "\n")
      .split(separator: "\n").map {
        $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      }
    let today = try Self.namesOfToday(wave)
    let header = lines[0]
    respondents = lines.dropFirst().compactMap { line in
      let cells = Dictionary(uniqueKeysWithValues: zip(header, line))
      guard cells.contains(where: { $0.key.hasPrefix("q") && !$0.value.isEmpty && $0.value != "8" })
      else { return nil }
      return Respondent(unit: today[line[1]] ?? line[1], cells: cells)
    }
    dimensions = try Self.readDimensions()
  }

  /// What units were called → what they are called.
  private static func namesOfToday(_ wave: String) throws -> [String: String] {
    let text = String(
      decoding: try Repository.sample("fjordvik/enheter-tidligere.csv"), as: UTF8.self)
    var names: [String: String] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ";").map(String.init)
      if cells[2] == wave { names[cells[0]] = cells[1] }
    }
    return names
  }

  private static func readDimensions() throws -> [(id: String, items: [String])] {
    let text = String(decoding: try Repository.sample("fjordvik/medarbeider.yaml"), as: UTF8.self)
    var found: [(id: String, items: [String])] = []
    var id = ""
    for line in text.split(separator: "\n") {
      if let match = line.wholeMatch(of: /\ {2}- id: (.+)/) { id = String(match.1) }
      if let match = line.wholeMatch(of: /\ {4}items: \[(.+)\]/) {
        found.append((id, match.1.components(separatedBy: ", ")))
      }
    }
    return found
  }

  /// Mean of the answered items, reversed ones as 7 − x, when at least half are answered.
  func score(_ respondent: Respondent, _ dimension: String) -> Double? {
    let items = dimensions.first { $0.id == dimension }?.items ?? []
    let values = items.compactMap { item -> Double? in
      guard let value = Double(respondent.cells[item] ?? ""), (1...6).contains(value) else {
        return nil
      }
      return reversed.contains(item) ? 7 - value : value
    }
    guard !values.isEmpty, 2 * values.count >= items.count else { return nil }
    return values.reduce(0, +) / Double(values.count)
  }
}

private func release() throws -> Released { try Released.fjordvik.get() }

/// Every dimension of every unit that holds respondents itself and has no units below it, and the
/// whole: n, mean and sd as a plain analysis of the same answers gives them.
@Test(arguments: ["2012", "2011"])
func unitMeansEqualAPlainAnalysis(wave: String) throws {
  let answers = try FjordvikAnswers(wave)
  #expect(answers.dimensions.count == 12)
  let table = try release().unprotected("dimensions").index("survey", "wave", "unit", "dimension")
  let parents: Set<String> = ["FJO", "OPP", "HEL", "TEK", "KUL", "ADM"]
  var compared = 0
  for (id, _) in answers.dimensions {
    var scores: [String: [Double]] = [:]
    for respondent in answers.respondents {
      guard let score = answers.score(respondent, id) else { continue }
      scores["FJO", default: []].append(score)
      if !parents.contains(respondent.unit) { scores[respondent.unit, default: []].append(score) }
    }
    for (unit, values) in scores {
      let row = try #require(table[["medarbeider", wave, unit, id]], "no row for \(unit) \(id)")
      let mean = values.reduce(0, +) / Double(values.count)
      #expect(row["n"] == "\(values.count)", "\(unit) \(id)")
      #expect(isClose(row.number("mean"), mean), "\(unit) \(id)")
      compared += 1
      guard values.count > 1 else { continue }
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let sd = (squares / Double(values.count - 1)).squareRoot()
      #expect(isClose(row.number("sd"), sd), "\(unit) \(id)")
    }
  }
  #expect(compared > 400)
}

/// Those who answered in 2011 under an old code or name count in the unit of today.
@Test func respondentsOfRenamedUnitsCountInTheNewOnes() throws {
  let raw = String(
    data: Data(try Repository.sample("fjordvik/medarbeider-2011.csv")), encoding: .windowsCP1252)
  let lines = try #require(raw).components(separatedBy: "\r\n")
  let answers = try FjordvikAnswers("2011")
  let table = try release().unprotected("response_rates")
  for (unit, old) in [
    ("OPP14", ["S-204", "Nordskogen skole", "S-207", "Sørhøgda skole"]),
    ("OPP16", ["B-118", "Gammeltunet barnehage"]), ("ADM01", ["A-510", "Regnskap og innfordring"]),
  ] {
    let asWritten = lines.count { line in
      let cells = line.components(separatedBy: ";")
      return cells.count > 1 && old.contains(cells[1])
    }
    #expect(asWritten > 0, "\(unit) had another name")
    let row = try table.row(["survey": "medarbeider", "wave": "2011", "unit": unit])
    #expect(row["answered"] == "\(answers.respondents.count { $0.unit == unit })")
  }
  #expect(!table.rows.contains { ["S-204", "S-207", "B-118", "A-510"].contains($0["unit"]) })
}

/// Per wave, unit and item: valid + missing + don't know + not asked + out of range = answered.
@Test func everyAnswerIsAccountedFor() throws {
  let release = try release()
  var answered: [[String]: String] = [:]
  for row in try release.unprotected("response_rates").rows {
    answered[[row["survey"], row["wave"], row["unit"]]] = row["answered"]
  }
  let items = try release.unprotected("items").rows
  #expect(items.count > 5000)
  for row in items {
    let parts = ["n", "missing", "dont_know", "not_asked", "out_of_range"]
      .compactMap { Int(row[$0]) }
    let key = [row["survey"], row["wave"], row["unit"]]
    if parts.count != 5 || "\(parts.reduce(0, +))" != answered[key] {
      Issue.record("\(key) \(row["item"]): \(parts) of \(answered[key] ?? "nobody")")
    }
  }
}

/// The counts of each value add up to the item's valid answers.
@Test func distributionsAddUp() throws {
  let release = try release()
  var counts: [[String]: Int] = [:]
  for row in try release.unprotected("distributions").rows {
    counts[[row["survey"], row["wave"], row["unit"], row["item"]], default: 0] +=
      Int(row["count"]) ?? 1_000_000
  }
  for row in try release.unprotected("items").rows {
    let key = [row["survey"], row["wave"], row["unit"], row["item"]]
    if "\(counts[key] ?? 0)" != row["n"] { Issue.record("\(key)") }
  }
}

/// What is shown rests on five or more; about a sensitive event on ten, five with and five without.
@Test func nothingUnderTheThresholdIsShown() throws {
  let release = try release()
  var hidden = 0
  for name in ["response_rates", "dimensions", "items", "events", "breakdowns", "principles"] {
    let size = name == "response_rates" ? "answered" : "n"
    for row in try release.table(name).rows {
      guard row["protection"] == "shown" else {
        hidden += 1
        continue
      }
      if let n = row.number(size), n < 5 { Issue.record("\(name) \(row.cells)") }
    }
  }
  #expect(hidden > 100)
  for row in try release.table("events").rows where row["protection"] == "shown" {
    let n = try #require(row.number("n"))
    let count = try #require(row.number("count"))
    #expect(n >= 10 && count >= 5 && n - count >= 5, "\(row.cells)")
  }
}
