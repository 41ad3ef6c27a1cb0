import Foundation
import Survey

@testable import Ingest

/// JSON-stat datasets.
final class JSONStatTarget: FuzzTarget {
  func check(_ input: [UInt8]) throws {
    try TabularText.check(in: "f.json") { () throws(Faults) in
      try readJSONStat(bytes: input, shown: "f.json")
    } _: { table, records in
      // Foundation will not read numbers that no double holds.
      guard let root = try? JSONSerialization.jsonObject(with: Data(input)),
        let dataset = root as? [String: Any]
      else { return }
      try check(table, records, dataset)
    }
  }

  /// Every cell with a value or a status is a record, in order; what is not null is there.
  private func check(
    _ table: TabularText, _ records: [PlainRecord], _ dataset: [String: Any]
  ) throws {
    let sizes = (dataset["size"] as? [Any])?.compactMap { $0 as? Int } ?? []
    let count = sizes.reduce(1, *)
    let width = sizes.count
    try expect(table.columns.count == width + 2, "\(table.columns.count) columns")
    let values = cells(dataset["value"])
    var statuses = cells(dataset["status"])
    if dataset["status"] is [Any], statuses.count == 1, count != 1 { statuses = [:] }
    let named = Set(values.keys).union(statuses.keys).sorted()
    try expect(records.count - 1 == named.count, "\(records.count - 1) rows, \(named.count) cells")
    for (record, cell) in zip(records.dropFirst(), named) {
      try check(record.fields[width], values[cell] ?? NSNull(), "value \(cell)")
      if let status = statuses[cell] {
        try check(record.fields[width + 1], status, "status \(cell)")
      }
    }
  }

  private func cells(_ member: Any?) -> [Int: Any] {
    if let array = member as? [Any] {
      return Dictionary(uniqueKeysWithValues: array.enumerated().map { ($0, $1) })
    }
    let object = member as? [String: Any] ?? [:]
    return Dictionary(
      uniqueKeysWithValues: object.compactMap { key, value in
        Int(key).map { ($0, value) }
      })
  }

  private func check(_ field: PlainField, _ stored: Any, _ place: String) throws {
    let text = String(decoding: field.bytes, as: UTF8.self)
    switch stored {
    case is NSNull: try expect(text.isEmpty, "\(place) is `\(text)` of null")
    case let string as String: try expect(text == string, "\(place) is `\(text)` of `\(string)`")
    case let number as NSNumber:
      // Foundation makes other numbers of many digits.
      guard text.utf8.count < 18 else { return }
      try expect(Double(text) == number.doubleValue, "\(place) is `\(text)` of \(number)")
    default: throw Complaint(description: "\(place) is no value")
    }
  }
}
