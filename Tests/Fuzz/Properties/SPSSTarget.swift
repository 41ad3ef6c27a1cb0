import Survey

@testable import Ingest

/// SPSS files.
final class SPSSTarget: FuzzTarget {
  func check(_ input: [UInt8]) throws {
    try TabularText.check(in: "f.sav") { () throws(Faults) in
      try readSPSS(input, shown: "f.sav")
    } _: { table, records in
      guard let plain = PlainSPSS(input) else {
        throw Complaint(description: "a file that is not whole was read")
      }
      try check(table, records, plain)
    }
  }

  private func check(_ table: TabularText, _ records: [PlainRecord], _ plain: PlainSPSS) throws {
    let rows = records.dropFirst()
    if plain.declaredCases >= 0 {
      try expect(rows.count == plain.declaredCases, "\(rows.count) of \(plain.declaredCases) cases")
    }
    guard let cases = plain.cases else { return }
    try expect(rows.count == cases.count, "\(rows.count) of \(cases.count) cases")
    // Segments of a very long text are one column.
    guard !plain.hasVeryLongTexts else { return }
    try expect(table.columns.count == plain.widths.count, "\(table.columns.count) columns")
    for (number, (row, stored)) in zip(rows, cases).enumerated() {
      let fields = row.isBlank ? table.columns.map { _ in PlainField() } : row.fields
      var place = 0
      for (column, width) in plain.widths.enumerated() {
        let eights = Array(stored[place..<place + max(1, (width + 7) / 8)])
        let field = fields[column].bytes
        if case .number(let value) = eights[0] {
          try check(field, value, "case \(number + 1)")
        } else {
          try check(field, Array(eights.flatMap(\.bytes).prefix(width)), "case \(number + 1)")
        }
        place += eights.count
      }
    }
  }

  /// A field is empty where nothing is stored, and only there; numbers are the same numbers.
  private func check(_ field: [UInt8], _ value: Double, _ place: String) throws {
    let isMissing = value <= -1.79769e308 || !value.isFinite
    let text = String(decoding: field, as: UTF8.self)
    try expect(field.isEmpty == isMissing, "\(place): `\(text)` of \(value)")
    // What has other signs than a number's is a date or a time.
    if !isMissing, let number = Double(text) {
      try expect(number == value, "\(place): `\(text)` of \(value)")
    }
  }

  /// Texts are the same but for what fills them up.
  private func check(_ field: [UInt8], _ stored: [UInt8], _ place: String) throws {
    let end = stored.lastIndex { $0 != 0 && $0 != 0x20 }.map { $0 + 1 } ?? 0
    let text = stored[..<end]
    if text.allSatisfy({ $0 < 0x80 }) {
      try expect(field.elementsEqual(text), "\(place): another text")
    } else if field.isEmpty {
      // The first bytes of a letter that the field had no room for.
      try expect(text.allSatisfy { $0 >= 0x80 }, "\(place): a text is gone")
    }
  }
}

extension PlainSPSS.Eight {
  var bytes: [UInt8] {
    if case .bytes(let bytes) = self { bytes } else { [] }
  }
}
