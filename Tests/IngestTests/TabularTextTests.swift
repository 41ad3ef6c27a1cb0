import Foundation
import Testing

@testable import Ingest

@Suite struct TabularTextTests {
  static func text(_ number: Double) -> String {
    var writer = TabularTextWriter()
    writer.append(number)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0.1, "0.1"), (-0.125, "-0.125"), (4.25, "4.25"), (-2.5, "-2.5"), (0.0001, "0.0001"),
    (100_000.5, "100000.5"), (1.0001, "1.0001"), (0.00001, "1e-05"),
    (1.0 / 3, "0.3333333333333333"),
    (0.1 + 0.2, "0.30000000000000004"), (1e15, "1000000000000000"), (-0.0, "0"), (1e300, "1e+300"),
    (123_456_789_012.125, "123456789012.125"), (.infinity, ""), (.nan, ""),
  ])
  func numbers(_ number: Double, _ text: String) { #expect(Self.text(number) == text) }

  /// Swift's own shortest text is the outside truth for numbers that are not whole.
  @Test func shortest() {
    var random = Seeded(state: 7)
    for _ in 0..<20_000 {
      let digits = Int.random(in: 1...16, using: &random)
      let whole = Int.random(in: -Int(pow(10.0, Double(digits)))...99, using: &random)
      let power = pow(10.0, Double(Int.random(in: 1...6, using: &random)))
      for number in [Double(whole) / power, (Double(whole) / power).nextUp]
      where number.rounded() != number {
        #expect(Self.text(number) == "\(number)")
      }
    }
  }
}
