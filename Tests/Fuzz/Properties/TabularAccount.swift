import Survey

@testable import Ingest

extension Result where Failure == Faults {
  init(reading body: () throws(Faults) -> Success) { self.init(catching: body) }
}

extension TabularText {
  /// Text that the readers after it take: UTF-8, one record for each row, with as many fields as
  /// there are columns, or none at all on it. The records, the header first.
  func soundRecords() throws -> [PlainRecord] {
    try expect(String(validating: bytes, as: UTF8.self) != nil, "the text is not UTF-8")
    try expect(bytes.last == 0x0A, "the last record has no end")
    let records = plainRecords(bytes, delimiter: 0x09)
    try expect(
      !records.contains { $0.isUnclosed || $0.hasTextAfterQuote }, "a quote is not closed")
    let names = records[0].fields.map { String(decoding: $0.bytes, as: UTF8.self) }
    try expect(names == columns.map(\.name), "the header is \(names)")
    for (place, record) in records.enumerated().dropFirst() where !record.isBlank {
      try expect(
        record.fields.count == columns.count, "record \(place) has \(record.fields.count) fields")
    }
    try expect(headerRow >= 0, "the header is row \(headerRow)")
    return records
  }
}

extension TabularText {
  /// Reads twice what must be the same each time: a table whose records are `account`ed for, or
  /// faults that are sound.
  static func check(
    in file: String, _ read: () throws(Faults) -> TabularText,
    _ account: (TabularText, [PlainRecord]) throws -> Void
  ) throws {
    let first = Result(reading: read)
    let second = Result(reading: read)
    switch (first, second) {
    case (.success(let one), .success(let two)):
      try expect(one == two, "two readings differ")
      try account(one, one.soundRecords())
    case (.failure(let one), .failure(let two)):
      try expect(one.diagnostics == two.diagnostics, "the faults of two readings differ")
      try one.expectSound(in: file)
    default: throw Complaint(description: "one reading of two has faults")
    }
  }
}
