import Foundation

@testable import Samples

/// Reads the sample's files as anybody would, sharing no code with what wrote them.
struct PlainTable {
  let header: [String]
  let rows: [[String: String]]

  init(_ bytes: [UInt8], encoding: String.Encoding = .utf8) throws {
    guard let text = String(data: Data(bytes), encoding: encoding) else {
      throw Unreadable()
    }
    var lines = text.replacingOccurrences(of: "\r\n", with: "\n")
      .replacingOccurrences(of: "\u{FEFF}", with: "").components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    let names = lines[0].components(separatedBy: ";")
    header = names
    rows = lines.dropFirst().map { line in
      Dictionary(uniqueKeysWithValues: zip(names, line.components(separatedBy: ";")))
    }
  }

  struct Unreadable: Error {}

  func column(_ name: String) -> [String] { rows.map { $0[name] ?? "?" } }
}

/// The sample's files by name.
struct PlainSample {
  let files: [String: [UInt8]]

  init(_ settings: SampleSettings) {
    files = Dictionary(
      uniqueKeysWithValues: sampleMunicipality(settings).map { ($0.name, $0.bytes) })
  }

  static let fjordvik = PlainSample(.fjordvik)

  func bytes(_ name: String) throws -> [UInt8] {
    guard let bytes = files[name] else { throw PlainTable.Unreadable() }
    return bytes
  }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  func table(_ name: String) throws -> PlainTable {
    try PlainTable(
      try bytes(name), encoding: name == "medarbeider-2011.csv" ? .windowsCP1252 : .utf8)
  }

  func truth() throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(try bytes("truth.json")))
    guard let object = value as? [String: Any] else { throw PlainTable.Unreadable() }
    return object
  }
}

/// A codebook's dimensions and reversed items, read line by line.
struct PlainCodebook {
  var dimensions: [(id: String, items: [String])] = []
  var reversed: Set<String> = []

  init(_ yaml: String) {
    var current = ""
    for line in yaml.components(separatedBy: "\n") {
      if line.hasPrefix("  - id: ") { current = String(line.dropFirst(8)) }
      if line.hasPrefix("    items: [") {
        let list = line.dropFirst(12).dropLast().components(separatedBy: ", ")
        dimensions.append((current, list))
      }
      if line.hasPrefix("  - {id: "), line.contains("reversed: true") {
        reversed.insert(String(line.dropFirst(9).prefix { $0 != "," }))
      }
    }
  }

  /// The score rule of the public interface: mean of the answered items when at least half are,
  /// reversed items as 7 − x.
  func score(_ row: [String: String], _ items: [String]) -> Double? {
    let values = items.compactMap { item -> Double? in
      guard let value = Double(row[item] ?? ""), (1...6).contains(value) else { return nil }
      return reversed.contains(item) ? 7 - value : value
    }
    guard !values.isEmpty, 2 * values.count >= items.count else { return nil }
    return values.reduce(0, +) / Double(values.count)
  }
}

func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

func correlation(_ x: [Double], _ y: [Double]) -> Double {
  let (mx, my) = (mean(x), mean(y))
  var (sxy, sxx, syy) = (0.0, 0.0, 0.0)
  for (a, b) in zip(x, y) {
    sxy += (a - mx) * (b - my)
    sxx += (a - mx) * (a - mx)
    syy += (b - my) * (b - my)
  }
  return sxy / (sxx * syy).squareRoot()
}

/// ICC(1) by one-way analysis of variance with k = N / groups (Bliese 2000).
func intraclass(_ groups: [[Double]]) -> Double {
  let all = groups.flatMap { $0 }
  let grand = mean(all)
  var (between, within) = (0.0, 0.0)
  for group in groups {
    let m = mean(group)
    between += Double(group.count) * (m - grand) * (m - grand)
    for x in group { within += (x - m) * (x - m) }
  }
  let msb = between / Double(groups.count - 1)
  let msw = within / Double(all.count - groups.count)
  let k = Double(all.count) / Double(groups.count)
  return (msb - msw) / (msb + (k - 1) * msw)
}
