import Foundation
internal import Reports
import Statistics
import Survey

extension MainJobResults {
  /// Writes all result files, in UTF-8, with semicolons and decimal points; every number reads back
  /// to the same double.
  func write(to folder: String, threads: Int) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func save(_ bytes: [UInt8], _ name: String) throws {
      try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent(name))
    }
    try save(unitLines(threads: threads), "unit_dimension.csv")
    var years = "year;dimension;n;mean;sd;suppressed\n"
    for (year, moments) in zip(MainJobShape.years + ["alle"], yearMoments) {
      appendLines(year, moments, to: &years)
    }
    try save(Array(years.utf8), "year_dimension.csv")
    try save(itemLines, "item_correlations.csv")
    try save(dimensionLines, "dimension_correlations.csv")
    try save(summary.bytes(), "summary.json")
  }

  private func unitLines(threads: Int) -> [UInt8] {
    let parts = 4 * threads
    let lines = inParallel(parts, threads: threads) { part -> String in
      let range = part * units.count / parts..<(part + 1) * units.count / parts
      var text = ""
      text.reserveCapacity(range.count * MainJobShape.dimensions * 80)
      for unit in range { appendLines(units[unit], unitMoments[unit], to: &text) }
      return text
    }
    var bytes = Array("unit;dimension;n;mean;sd;suppressed\n".utf8)
    bytes.reserveCapacity(lines.reduce(bytes.count) { $0 + $1.utf8.count })
    for text in lines { bytes += text.utf8 }
    return bytes
  }

  /// A line for each dimension; what too few answered is left blank.
  private func appendLines(_ name: String, _ moments: [Moments], to text: inout String) {
    for (dimension, cell) in zip(MainJobShape.dimensionNames, moments) {
      text += name
      text += ";"
      text += dimension
      if cell.count < MainJobShape.leastShown {
        text += ";;;;1\n"
        continue
      }
      // Straight into the text: a number's own string would be one more allocation.
      text += ";"
      text += String(cell.count)
      text += ";"
      cell.mean.write(to: &text)
      text += ";"
      cell.sd?.write(to: &text)
      text += ";0\n"
    }
  }

  private var itemLines: [UInt8] {
    var bytes = Array("item1;item2;n;r\n".utf8)
    let names = MainJobShape.itemNames
    for i in names.indices {
      for j in names.indices.dropFirst(i + 1) {
        let r = items.correlation(i, j).map { "\($0)" } ?? ""
        bytes += "\(names[i]);\(names[j]);\(items.count(i, j));\(r)\n".utf8
      }
    }
    return bytes
  }

  private var dimensionLines: [UInt8] {
    var bytes = Array("dim1;dim2;n;r;rho\n".utf8)
    let names = MainJobShape.dimensionNames
    for pair in dimensions {
      let (r, rho) = (pair.r.map { "\($0)" } ?? "", pair.rho.map { "\($0)" } ?? "")
      bytes += "\(names[pair.first]);\(names[pair.second]);\(pair.n);\(r);\(rho)\n".utf8
    }
    return bytes
  }
}

/// Seconds by stage.
public struct MainJobTimes: Sendable {
  enum Stage: String, CaseIterable, Sendable {
    case read, validate, score, tables
    case itemCorrelations = "item_corr"
    case alpha
    case dimensionCorrelations = "dim_corr"
    case regression = "ols"
    case importance = "lmg"
    case outcomes, icc, bootstrap, write
  }
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant
  private var stages: [(Stage, Double)] = []

  init() { last = start }

  mutating func end(_ stage: Stage) {
    let now = ContinuousClock.now
    stages.append((stage, Self.seconds(now - last)))
    last = now
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  private var total: Double { Self.seconds(last - start) }

  /// A line for each stage, and the highest memory.
  public var report: String {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let lines = (stages.map { ($0.0.rawValue, $0.1) } + [("total", total)]).map { name, seconds in
      name.padding(toLength: 10, withPad: " ", startingAt: 0)
        + String(format: "%9.4f s", seconds)
    }
    return (lines + ["peak memory \(usage.ru_maxrss / 1024) MiB"]).joined(separator: "\n")
  }

  func write(to folder: String) throws {
    let document: JSONValue = [
      "tool": "indikator",
      "stages": .object(stages.map { JSONValue.Member($0.0.rawValue, .number($0.1)) }),
      "total": .number(total),
    ]
    try Data(document.bytes()).write(
      to: URL(fileURLWithPath: folder).appendingPathComponent("timing.json"))
  }
}
