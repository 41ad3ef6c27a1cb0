import Survey
import Testing

@testable import Reports

struct NumberTextTests {
  private let nb = NumberText(language: .nb)
  private let en = NumberText(language: .en)

  @Test func decimalsByLanguage() {
    #expect(nb.decimal(4.45, places: 2) == "4,45" && en.decimal(4.45, places: 2) == "4.45")
    #expect(nb.decimal(5, places: 1) == "5,0")
    #expect(nb.decimal(0.05, places: 1) == "0,1")
    #expect(nb.decimal(0.04, places: 1) == "0,0")
  }

  /// A real minus (U+2212); nought has no sign, whatever it was rounded from.
  @Test func signs() {
    #expect(nb.decimal(4.5 - 4.6, places: 1) == "−0,1")
    #expect(nb.decimal(-0.01, places: 1) == "0,0" && nb.decimal(-0.0, places: 0) == "0")
    #expect(nb.signed(0.3, places: 1) == "+0,3" && nb.signed(0.01, places: 1) == "0,0")
    #expect(nb.signed(-0.3, places: 1) == "−0,3")
  }

  @Test func thousandsStandApartFromFiveDigitsOn() {
    #expect(nb.plain(1234) == "1234")
    #expect(nb.plain(12345.5) == "12\u{A0}345,5" && en.plain(1_234_567) == "1,234,567")
  }

  @Test func sharesArePercent() {
    #expect(nb.percent(115 / 753.0, places: 1) == "15,3\u{A0}%")
    #expect(en.percent(0.68, places: 0) == "68%")
  }

  @Test func plainDropsWhatSaysNothing() {
    #expect(nb.plain(7.50) == "7,5" && nb.plain(95) == "95" && nb.plain(1 / 3.0) == "0,33")
    #expect(nb.plain(1e300) == "1e+300")
  }
}
