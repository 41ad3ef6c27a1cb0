import Foundation
import Statistics
import Testing

/// How far from a reference value an estimate may be: the larger of absolute and relative error.
enum Tolerance {
  /// Formulas without iteration, least squares and its standard errors, LMG.
  static let closedForm = 1e-9
  /// p-values, relative.
  static let pValue = 1e-7
  /// Longley's collinear columns: standard errors and tests.
  static let longley = 1e-6
  /// Variance components; the reference solved the same score equation.
  static let reml = 1e-6
  /// Satterthwaite degrees of freedom.
  static let degreesOfFreedom = 1e-6
  /// Omega; the reference is polished to a gradient under 1e-14.
  static let omega = 1e-7
  /// Polychoric correlations, two-step.
  static let polychoric = 1e-7
}

func isClose(_ actual: Double?, _ expected: Double?, _ tolerance: Double) -> Bool {
  guard let actual, let expected else { return actual == nil && expected == nil }
  return abs(actual - expected) <= tolerance * max(1, abs(expected))
}

/// Relative comparison, for numbers that may be tiny. Under 1e-300 doubles have lost their digits.
func isRelativelyClose(_ actual: Double?, _ expected: Double?, _ tolerance: Double) -> Bool {
  guard let actual, let expected else { return actual == nil && expected == nil }
  guard expected > 1e-300 || expected < 0 else { return abs(actual) <= 1e-300 }
  return abs(actual - expected) <= tolerance * abs(expected)
}

/// −log10 of the relative error (absolute for 0), as NIST counts digits; 16 when equal.
func digits(_ actual: Double, _ certified: Double) -> Double {
  guard actual != certified else { return 16 }
  let error = abs(actual - certified) / (certified == 0 ? 1 : abs(certified))
  return min(16, -log10(error))
}

/// A place in a JSON file of expected values.
struct Expected {
  private let node: Any

  init(_ file: String) throws {
    let url = try Reference.url("expected/\(file).json")
    node = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
  }

  private init(node: Any) { self.node = node }

  subscript(key: String) -> Expected {
    Expected(node: (node as? [String: Any])?[key] ?? NSNull())
  }
  subscript(place: Int) -> Expected { Expected(node: (node as? [Any])?[place] ?? NSNull()) }

  var array: [Expected] { ((node as? [Any]) ?? []).map { Expected(node: $0) } }
  var keys: [String] { ((node as? [String: Any]) ?? [:]).keys.sorted() }
  var optional: Double? { (node as? NSNumber)?.doubleValue }
  /// NaN when there is no number, so that a misspelt key fails every comparison.
  var number: Double { optional ?? .nan }
  var integer: Int { (node as? NSNumber)?.intValue ?? -1 }
  var text: String { (node as? String) ?? "" }
  var strings: [String] { array.isEmpty && !text.isEmpty ? [text] : array.map(\.text) }
}

/// The columns of a data file, by name.
struct Reference {
  private let columns: [String: [Double]]

  init(_ file: String) throws {
    let text = try String(contentsOf: Self.url("data/\(file).csv"), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let header = try #require(lines.first).map(String.init)
    var columns = [String: [Double]]()
    for (place, name) in header.enumerated() {
      columns[name] = try lines.dropFirst().map { line in
        line[place].isEmpty ? .nan : try #require(Double(line[place]))
      }
    }
    self.columns = columns
  }

  subscript(name: String) -> [Double] {
    get throws { try #require(columns[name], "no column \(name)") }
  }

  func codes(_ name: String) throws -> [Int32] { try self[name].map { Int32($0) } }

  static func url(_ path: String) throws -> URL {
    try #require(Bundle.module.resourceURL).appendingPathComponent("Reference/\(path)")
  }
}
