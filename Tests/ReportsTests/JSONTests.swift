import Survey
import Testing

@testable import Reports

struct JSONTests {
  /// RFC 8259 section 7: quotes, backslash and control characters are escaped, nothing else must be.
  @Test func escapesWhatTheGrammarAsksFor() throws {
    let text = "\"\\/\u{8}\u{0}\u{1F}\n\r\tæ😀\u{2028}"
    let value = JSONValue.object([.init(text, .string(text))])
    let read = try JSONReader.read(value.bytes())
    #expect(read.members.first?.name == text)
    #expect(read[text]?.string == text)
    #expect(value.text.contains("\\u0000") && value.text.contains("\\u001f"))
  }

  @Test func numbersAreJSONNumbers() throws {
    let value: JSONValue = [
      .number(1e-5), .number(.leastNonzeroMagnitude), .number(.infinity), .number(.nan),
      .integer(.min),
      .unsigned(.max), .number(-0.5),
    ]
    let read = try JSONReader.read(value.bytes()).array
    #expect(read[0].number == 1e-5 && read[1].number == .leastNonzeroMagnitude)
    #expect(read[2] == .null && read[3] == .null)
    guard case .number(let least) = read[4], case .number(let greatest) = read[5] else {
      Issue.record("no numbers")
      return
    }
    #expect(least == "-9223372036854775808" && greatest == "18446744073709551615")
  }

  @Test func emptyListsAndObjectsStayEmpty() throws {
    #expect(JSONValue.array([]).text == "[]\n")
    #expect(JSONValue.object([]).text == "{}\n")
  }

  /// The twin holds the rows of the CSV, cell for cell, in the same order of rows and columns.
  @Test(arguments: [0, 1])
  func everyTableHasItsTwin(_ which: Int) throws {
    let findings = which == 0 ? Nesodden.findings() : MadeUp.findings()
    for table in findings.tables {
      let records = try readCSV(csv(table, .rfc4180))
      let twin = try JSONReader.read(tableJSON(table))
      #expect(twin["table"]?.string == table.schema.name)
      #expect(twin["schema_version"]?.number == 1)
      let rows = twin["rows"]?.array ?? []
      #expect(rows.count == records.count - 1)
      for (row, record) in zip(rows, records.dropFirst()) {
        #expect(row.members.map(\.name) == records[0])
        #expect(row.members.map { plain($0.value) } == record)
      }
    }
  }

  private func plain(_ value: JSON) -> String {
    switch value {
    case .string(let text): text
    case .number(let text): text
    case .boolean(let value): value ? "true" : "false"
    default: ""
    }
  }
}
