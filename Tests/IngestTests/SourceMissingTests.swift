import Responses
import Survey
import Testing

@testable import Ingest

@Suite struct SourceMissingTests {
  /// A source may declare a code missing that lies among the codebook's values.
  @Test func amongTheValues() {
    let table = Scale(min: 1, max: 5, dontKnow: ["9"]).codeTable(.utf8, missing: ["5.0", "9"])
    func cell(_ text: String) -> UInt16 {
      Array(text.utf8).withUnsafeBufferPointer { table.find($0) }
    }
    #expect(cell("4") == 3)
    for five in ["5", "5.0", "5,0", "05"] {
      #expect(cell(five) == UInt16(MissingKind.userMissing.rawValue))
    }
    #expect(cell("9") == UInt16(MissingKind.dontKnow.rawValue))
  }
}
