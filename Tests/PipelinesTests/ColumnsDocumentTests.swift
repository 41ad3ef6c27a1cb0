import Foundation
import Pipelines
import Testing

/// The page that defines every column says what the program writes. Renew it with
/// `indikator schema columns > Sources/Reports/Reports.docc/Columns.md`.
@Test func theColumnsDocumentIsTrue() throws {
  let document = Repository.root.appendingPathComponent("Sources/Reports/Reports.docc/Columns.md")
  #expect(try String(contentsOf: document, encoding: .utf8) == Schemas.columns)
}
