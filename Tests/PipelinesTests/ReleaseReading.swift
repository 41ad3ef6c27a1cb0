import Foundation
import Testing

@testable import Pipelines

/// The folder that holds `Pipelines`, `SampleData` and the tests.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func pipeline(_ name: String) -> String { root.path + "/Pipelines/\(name).yaml" }
  static func sample(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appendingPathComponent("SampleData/\(name)")))
  }
}

/// Calls `body` with a new empty folder, and clears it up.
func withFolder<Result>(_ body: (_ path: String) throws -> Result) throws -> Result {
  let folder = NSTemporaryDirectory() + "indikator-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

/// Names and bytes of the files in a folder.
func contents(_ folder: String) throws -> [String: [UInt8]] {
  var files: [String: [UInt8]] = [:]
  for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
    files[name] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
  }
  return files
}

/// A CSV of a release as its reader sees it: header and rows, matched by column name.
struct ReadTable {
  struct Row {
    let places: [String: Int]
    let cells: [String]
    subscript(column: String) -> String { places[column].map { cells[$0] } ?? "no such column" }
    func number(_ column: String) -> Double? { Double(self[column]) }
  }
  let header: [String]
  let rows: [Row]

  /// RFC 4180 with comma: a quote opens a field, two quotes in it are one.
  init(_ bytes: [UInt8]) {
    var records: [[String]] = [[]]
    var field: [UInt8] = []
    var quoted = false
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x22 {
        if quoted, place + 1 < bytes.count, bytes[place + 1] == 0x22 {
          field.append(0x22)
          place += 1
        } else {
          quoted.toggle()
        }
      } else if !quoted, byte == 0x2C || byte == 0x0A {
        records[records.count - 1].append(String(decoding: field, as: UTF8.self))
        field = []
        if byte == 0x0A { records.append([]) }
      } else if quoted || byte != 0x0D {
        field.append(byte)
      }
      place += 1
    }
    records.removeLast()
    header = records.first ?? []
    let places = Dictionary(uniqueKeysWithValues: header.enumerated().map { ($1, $0) })
    rows = records.dropFirst().map { Row(places: places, cells: $0) }
  }

  func rows(_ key: [String: String]) -> [Row] {
    rows.filter { row in key.allSatisfy { row[$0.key] == $0.value } }
  }

  /// Every row by its cells in `columns`, for tests that look up many.
  func index(_ columns: String...) -> [[String]: Row] {
    Dictionary(rows.map { row in (columns.map { row[$0] }, row) }, uniquingKeysWith: { $1 })
  }

  /// The only row with these cells.
  func row(_ key: [String: String]) throws -> Row {
    let found = rows(key)
    try #require(found.count == 1, "\(found.count) rows have \(key)")
    return found[0]
  }
}

/// A pipeline of the repository, run in process, written, and read back; the folders are gone.
struct Released {
  let files: [String: [UInt8]]
  let internalFiles: [String: [UInt8]]
  let internalMode: Int

  static let nesodden = Result { try Released("nesodden-2012") }
  static let blieseHalverson = Result { try Released("bliese-halverson-1996") }
  static let fjordvik = Result { try Released("fjordvik-2012") }
  static let staffArea = Result {
    try withFolder { try Released(at: StaffArea(swapped: false).write(to: $0)) }
  }

  init(_ name: String, threads: Int = 2) throws {
    try self.init(at: Repository.pipeline(name), threads: threads)
  }

  init(at path: String, threads: Int = 2) throws {
    let pipeline = try Pipeline.load(path: path)
    let result = try run(pipeline, RunOptions(threads: threads))
    (files, internalFiles, internalMode) = try withFolder { folder in
      let release = folder + "/release"
      _ = try writeRelease(result, of: pipeline, to: release)
      let beside = release + ".internal"
      let mode = try FileManager.default.attributesOfItem(atPath: beside)[.posixPermissions]
      return try (contents(release), contents(beside), (mode as? NSNumber)?.intValue ?? -1)
    }
  }

  func table(_ name: String) throws -> ReadTable {
    ReadTable(try #require(files[name + ".csv"], "no \(name).csv"))
  }
  func unprotected(_ name: String) throws -> ReadTable {
    ReadTable(try #require(internalFiles["unprotected-\(name).csv"], "no internal \(name)"))
  }
  func json(_ name: String) throws -> JSON {
    try JSON.read(try #require(files[name + ".json"], "no \(name).json"))
  }
}

/// Closed formulas, as the reference's own README gives it: the larger of absolute and relative.
let closedForm = 1e-9

/// False as well where either is missing, so that a misspelt name fails.
func isClose(_ actual: Double?, _ expected: Double?, _ tolerance: Double = closedForm) -> Bool {
  guard let actual, let expected else { return false }
  return abs(actual - expected) <= tolerance * max(1, abs(expected))
}
