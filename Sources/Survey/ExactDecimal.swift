/// A decimal number held exactly: `units` / 10^`places`. Read from at most 15 digits, so that sums
/// and differences fit 128 bits with room to spare. Published tables are rounded decimals;
/// whether a bound is exactly 0 must not depend on binary rounding.
public struct ExactDecimal: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let units: Int128
  public let places: Int

  /// Trailing zeros are dropped, so equal numbers are equal values. `places` is 0…15.
  public init(units: Int128, places: Int) {
    var (units, places) = (units, places)
    while places > 0, units % 10 == 0 {
      units /= 10
      places -= 1
    }
    self.units = units
    self.places = places
  }

  public static let zero = ExactDecimal(units: 0, places: 0)

  /// Reads `-12.34` or `-12,34`; nil for anything else, or more than 15 digits.
  public init?(_ text: some StringProtocol) {
    var units: Int128 = 0
    var places = 0
    var digits = 0
    var afterPoint = false
    var negative = false
    for (index, character) in text.unicodeScalars.enumerated() {
      switch character {
      case "-" where index == 0, "\u{2212}" where index == 0: negative = true
      case "+" where index == 0: continue
      case ".", ",":
        if afterPoint { return nil }
        afterPoint = true
      case "0"..."9":
        digits += 1
        if digits > 15 { return nil }
        units = units * 10 + Int128(character.value - 48)
        if afterPoint { places += 1 }
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    self.init(units: negative ? -units : units, places: places)
  }

  /// The nearest Double; exact rounding for up to 15 digits.
  public var double: Double { Double(units) / Self.power(places) }

  /// Half of the number, exactly.
  public var half: ExactDecimal { ExactDecimal(units: units * 5, places: places + 1) }

  public static func + (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    let places = Swift.max(a.places, b.places)
    return ExactDecimal(units: a.scaled(to: places) + b.scaled(to: places), places: places)
  }
  public static prefix func - (a: ExactDecimal) -> ExactDecimal {
    ExactDecimal(units: -a.units, places: a.places)
  }
  public static func - (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal { a + -b }
  public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    let places = Swift.max(a.places, b.places)
    return a.scaled(to: places) < b.scaled(to: places)
  }

  public var description: String {
    guard places > 0 else { return String(units) }
    let digits = String(abs(units))
    let padded = String(repeating: "0", count: Swift.max(0, places + 1 - digits.count)) + digits
    return (units < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }

  private func scaled(to places: Int) -> Int128 {
    var value = units
    for _ in self.places..<places { value *= 10 }
    return value
  }
  private static func power(_ places: Int) -> Double {
    var value = 1.0
    for _ in 0..<places { value *= 10 }
    return value
  }
}
