import Foundation
import Testing

@testable import Pipelines

/// The main job on a thousand respondents gives what other tools give.
@Suite struct MainJobTests {
  private static func fixture(_ name: String) throws -> URL {
    try #require(Bundle.module.resourceURL).appendingPathComponent("MainJob/\(name)")
  }

  private static func text(_ url: URL) throws -> String {
    try String(contentsOf: url, encoding: .utf8)
  }

  /// Equal texts; numbers to 1e-9, relative, or absolute below 1.
  private static func agree(_ found: Substring, _ expected: Substring) -> Bool {
    if found == expected { return true }
    guard let x = Double(found), let y = Double(expected) else { return false }
    return abs(x - y) <= 1e-9 * max(1, abs(y))
  }

  /// Where two JSON documents differ.
  private static func differences(_ found: Any?, _ expected: Any?, _ place: String) -> [String] {
    switch (found, expected) {
    case (let a as [String: Any], let b as [String: Any]):
      Set(a.keys).union(b.keys).sorted().flatMap { differences(a[$0], b[$0], "\(place).\($0)") }
    case (let a as [Any], let b as [Any]):
      a.count == b.count
        ? a.indices.flatMap { differences(a[$0], b[$0], "\(place)[\($0)]") }
        : ["\(place): \(a.count) for \(b.count)"]
    case (let a as NSNumber, let b as NSNumber):
      abs(a.doubleValue - b.doubleValue) <= 1e-9 * max(1, abs(b.doubleValue))
        ? [] : ["\(place): \(a) for \(b)"]
    case (let a as String, let b as String): a == b ? [] : ["\(place): \(a) for \(b)"]
    case (is NSNull, is NSNull): []
    default: ["\(place): not alike"]
    }
  }

  private static func run(threads: Int, bootstraps: Bool) throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("mainjob-\(UUID().uuidString)")
    let job = MainJob(
      survey: try fixture("survey.csv").path, outcomes: try fixture("outcomes.csv").path,
      output: folder.path, threads: threads, bootstraps: bootstraps)
    _ = try job.run()
    return folder
  }

  @Test(arguments: [1, 3])
  func everyNumberAgrees(threads: Int) throws {
    let folder = try Self.run(threads: threads, bootstraps: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["unit_dimension", "year_dimension", "item_correlations", "dimension_correlations"]
    {
      let found = try Self.text(folder.appendingPathComponent(name + ".csv")).split(separator: "\n")
      let expected = try Self.text(Self.fixture("expected/\(name).csv")).split(separator: "\n")
      #expect(found.count == expected.count)
      for (line, truth) in zip(found, expected) {
        let fields = line.split(separator: ";", omittingEmptySubsequences: false)
        let truths = truth.split(separator: ";", omittingEmptySubsequences: false)
        #expect(
          fields.count == truths.count && zip(fields, truths).allSatisfy(Self.agree),
          "\(name): \(line) for \(truth)")
      }
    }
    let documents = try [
      folder.appendingPathComponent("summary.json"), Self.fixture("expected/summary.json"),
    ].map { try JSONSerialization.jsonObject(with: Data(contentsOf: $0)) }
    #expect(Self.differences(documents[0], documents[1], "") == [])
    #expect(FileManager.default.fileExists(atPath: folder.path + "/timing.json"))
  }

  /// Everything but the intervals is the same for any number of threads, to the last bit.
  @Test func threadsChangeNothing() throws {
    let folders = try [1, 4].map { try Self.run(threads: $0, bootstraps: false) }
    defer { for folder in folders { try? FileManager.default.removeItem(at: folder) } }
    for name in [
      "unit_dimension.csv", "year_dimension.csv", "item_correlations.csv",
      "dimension_correlations.csv", "summary.json",
    ] {
      let texts = try folders.map { try Self.text($0.appendingPathComponent(name)) }
      #expect(texts[0] == texts[1])
    }
  }

  /// Draw by draw, with the state carried along.
  @Test func wichmannAndHill() {
    var (x, y, z) = (11, 222, 3333)
    let groups = 40_007
    var counts = [[Double]]()
    for _ in 0..<3 {
      var times = [Double](repeating: 0, count: groups)
      for _ in 0..<groups {
        (x, y, z) = (171 * x % 30269, 172 * y % 30307, 170 * z % 30323)
        let sum = Double(x) / 30269 + Double(y) / 30307 + Double(z) / 30323
        times[Int((sum - sum.rounded(.down)) * Double(groups))] += 1
      }
      counts.append(times)
    }
    #expect(WichmannHill.timesDrawn(of: groups, replicates: 0..<3).values == Array(counts.joined()))
    #expect(WichmannHill.timesDrawn(of: groups, replicates: 2..<3).values == counts[2])
  }
}
