import Foundation
internal import Ingest
internal import Responses
import Survey

/// How fast a microdata file is read, checked and coded, beside a bare count of its line breaks.
public struct ReadBenchmark: Sendable {
  public let bytes: Int
  public let rows: Int
  /// Seconds, one for each repetition: reading, and counting line breaks in the same file.
  public let reading: [Double]
  public let counting: [Double]
  /// Highest resident memory of the process so far, bytes.
  public let peakMemory: Int
  /// Bytes of the coded answers.
  public let codedBytes: Int

  /// Reads `path` as a wave: every column named `q` and digits is an item on a scale from 1 to 6,
  /// 9 is don't know, whatever else is out of range; every column named `r` and digits is a real
  /// score within the same ends; units are those that the file names. The two are timed in turn, so
  /// that both meet the same machine.
  public static func measure(path: String, threads: Int, repetitions: Int) throws -> ReadBenchmark {
    let table = TableSource(path: path, shown: path)
    let header = try readHeader(table).names
    let scale = Scale(min: 1, max: 6, dontKnow: ["9"], onUndeclared: .outOfRange)
    let score = Scale(min: 1, max: 6, values: .real, onUndeclared: .outOfRange)
    let items = header.filter { isItem($0, "q") || isItem($0, "r") }.map {
      Item(id: $0, text: LocalizedText($0), scale: isItem($0, "q") ? scale : score)
    }
    let request = ResponseFile(
      table: table, source: "bench",
      questionnaire: Questionnaire(
        id: "bench", population: .employee, dimensions: [], items: items),
      units: [:], root: 0, findsUnits: true)
    var (reading, counting): ([Double], [Double]) = ([], [])
    var (rows, size) = (0, 0)
    for _ in 0..<repetitions {
      let start = ContinuousClock.now
      rows = try readResponses(request, effort: ReadingEffort(threads: threads)).table.rowCount
      let middle = ContinuousClock.now
      size = try countLineBreaks(path: path, shown: path).bytes
      reading.append((middle - start).seconds)
      counting.append((ContinuousClock.now - middle).seconds)
    }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return ReadBenchmark(
      bytes: size, rows: rows, reading: reading, counting: counting,
      peakMemory: usage.ru_maxrss * 1024, codedBytes: rows * items.count)
  }

  private static func isItem(_ name: String, _ letter: Character) -> Bool {
    name.first == letter && name.dropFirst().allSatisfy(\.isNumber) && name.count > 1
  }

  /// The middle of the repetitions, and what it comes to.
  public var report: String {
    let (read, count) = (Self.median(reading), Self.median(counting))
    func rate(_ seconds: Double) -> String {
      String(format: "%.0f MB/s", Double(bytes) / seconds / 1e6)
    }
    return """
      \(rows) rows, \(bytes) bytes
      read, check and code: \(String(format: "%.3f", read)) s, \(rate(read))
      count line breaks: \(String(format: "%.3f", count)) s, \(rate(count))
      ratio: \(String(format: "%.1f", read / count))
      peak memory: \(peakMemory / 1_000_000) MB, coded answers \(codedBytes / 1_000_000) MB
      """
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }
}

extension Duration {
  /// In seconds.
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
