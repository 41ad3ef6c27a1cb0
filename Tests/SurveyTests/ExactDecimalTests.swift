import Survey
import Testing

struct ExactDecimalTests {
  @Test(arguments: [
    ("4,5", 45, 1), ("4.50", 45, 1), ("-0.10", -1, 1), ("\u{2212}12,34", -1234, 2), ("+7", 7, 0),
    ("0,000", 0, 0), (".5", 5, 1), ("5.", 5, 0), ("100", 100, 0),
  ])
  func reads(text: String, units: Int, places: Int) {
    let read = ExactDecimal(text)
    #expect(read == ExactDecimal(units: Int128(units), places: places))
    #expect(read?.units == Int128(units) && read?.places == places)
  }

  @Test(arguments: ["", "-", ".", "4,5,6", "4 5", "1e3", "4-5", "tall", "1234567890123456", "٣"])
  func refuses(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  /// In binary, 4.6 − 4.5 is 0.09999999999999964 and 0.1 + 0.2 is not 0.3.
  @Test func arithmeticIsExact() throws {
    let gap = try #require(ExactDecimal("4.6")) - (try #require(ExactDecimal("4.5")))
    #expect(gap == ExactDecimal(units: 1, places: 1))
    #expect(gap.double == 0.1)
    let sum = ExactDecimal(units: 1, places: 1) + ExactDecimal(units: 2, places: 1)
    #expect(sum.double == 0.3 && sum - ExactDecimal(units: 3, places: 1) == .zero)
    #expect(ExactDecimal(units: 1, places: 1).half == ExactDecimal(units: 5, places: 2))
    #expect(ExactDecimal(units: 3, places: 0).half.description == "1.5")
    #expect(-gap < .zero && gap > ExactDecimal(units: 99, places: 3))
  }

  @Test(arguments: [("-0.05", "-0.05"), ("12,340", "12.34"), ("-3", "-3"), ("0.5", "0.5")])
  func prints(text: String, printed: String) {
    #expect(ExactDecimal(text)?.description == printed)
  }

  /// The farthest apart that can be read: 15 digits on either side of the point.
  @Test func farApartMagnitudesDoNotOverflow() throws {
    let large = try #require(ExactDecimal("999999999999999"))
    let small = try #require(ExactDecimal("0.00000000000001"))
    #expect((large + small).description == "999999999999999.00000000000001")
    #expect(large + small > large && (large + small) - large == small)
  }

  @Test func equalNumbersAreEqualValues() throws {
    let numbers = Set(["4.5", "4,50", "+4.500"].compactMap { ExactDecimal($0) })
    #expect(numbers.count == 1)
  }
}
