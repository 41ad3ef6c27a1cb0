import Foundation
import Survey
import Testing

@testable import Pipelines

/// A header that names none of the items, while the file does hold their names.
@Suite struct WayToItemsTests {
  private static let old = "unit,respondent,q01,q02,q03,q04,q90\nA,1,4,2,5,6,3\n"

  private func advice(_ responses: String, _ keys: String = "") throws -> String? {
    var made = Workplace().changing(
      Workplace.pipelineName, "responses: ../Data/svar-2011.csv",
      to: "responses: {file: ../Data/svar-2011.csv\(keys)}")
    made.files["Data/svar-2011.csv"] = responses
    return try made.faults().first { $0.message.contains("names none of") }?.advice
  }

  @Test func otherRows() throws {
    #expect(try advice(Self.old) == nil)
    let labelled = "Enhet,Id,Svar,Mål,Trivsel,Alt,Hendt\n" + Self.old
    #expect(try advice(labelled) == "Row 2 does: say `header_rows: 2`.")
    #expect(try advice(Self.old, ", header_rows: 2") == "Row 1 does: say `header_rows: 1`.")
  }

  @Test func otherLetters() throws {
    let found = try advice(Self.old.replacingOccurrences(of: "q", with: "Q"))
    #expect(
      found == "They differ in upper and lower case: name them under `columns: {items: {q01: Q01, "
        + "q02: Q02, q03: Q03, q04: Q04, q90: Q90}}`.")
  }

  @Test func otherDelimiters() throws {
    let found = try advice(Self.old, ", delimiter: \";\"")
    #expect(found?.hasPrefix("With another delimiter it does") == true)
  }

  @Test func noneAnywhere() throws {
    let found = try advice("unit,respondent,a,b\nA,1,4,2\n")
    #expect(found == "Name them under `columns: {items: {q01: …}}`.")
  }
}
