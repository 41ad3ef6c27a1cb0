import Survey

/// Numbers as people read them: decimal comma and a real minus sign in Norwegian, decimal point in
/// English.
struct NumberText: Sendable {
  let language: Language

  private var mark: String { language == .en ? "." : "," }
  private var grouping: String { language == .en ? "," : "\u{A0}" }

  /// `value` with `places` decimals (half away from zero); never minus nought.
  func decimal(_ value: Double, places: Int) -> String {
    var power = 1.0
    for _ in 0..<places { power *= 10 }
    let scaled = (value.magnitude * power).rounded(.toNearestOrAwayFromZero)
    guard scaled < 1e15 else { return value.description }
    var digits = String(Int(scaled))
    digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var text = grouped(String(digits.dropLast(places)))
    if places > 0 { text += mark + digits.suffix(places) }
    return value < 0 && scaled > 0 ? "\u{2212}" + text : text
  }

  /// With its sign, also where it is positive.
  func signed(_ value: Double, places: Int) -> String {
    let text = decimal(value, places: places)
    let isNought = !text.contains { ("1"..."9").contains($0) }
    return value > 0 && !isNought ? "+" + text : text
  }

  /// At most two decimals, none that say nothing.
  func plain(_ value: Double) -> String {
    for places in 0..<2 where holds(value, places: places) {
      return decimal(value, places: places)
    }
    return decimal(value, places: 2)
  }

  /// A share 0–1 in percent.
  func percent(_ share: Double, places: Int) -> String {
    decimal(share * 100, places: places) + (language == .en ? "%" : "\u{A0}%")
  }

  /// Whether `value` has no more than `places` decimals, but for binary dust.
  func holds(_ value: Double, places: Int) -> Bool {
    var power = 1.0
    for _ in 0..<places { power *= 10 }
    return abs(value * power - (value * power).rounded()) < 1e-9 * max(1, abs(value * power))
  }

  /// Thousands apart, from five digits on.
  private func grouped(_ digits: String) -> String {
    guard digits.count > 4 else { return digits }
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { result += grouping }
      result.append(digit)
    }
    return result
  }
}
