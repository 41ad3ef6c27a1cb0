/// A date, a time or both, taken apart.
struct SPSSClock {
  /// Seconds from the first day of the Gregorian calendar to the end of the year 9999.
  static let days = 86_400.0..<265_621_680_000.0

  /// Days since 1582-10-14.
  private var day = 0
  private var isNegative = false
  /// Since the day began, or altogether.
  private var microseconds = 0

  init(_ value: Double) {
    let whole = value.rounded(.down)
    microseconds = Int(((value - whole) * 1e6).rounded()) + Int(whole) % 86_400 * 1_000_000
    day = Int(whole) / 86_400 + microseconds / 86_400_000_000
    microseconds %= 86_400_000_000
  }

  init(time value: Double) {
    isNegative = value < 0
    let whole = abs(value).rounded(.down)
    microseconds = Int(whole) * 1_000_000 + Int(((abs(value) - whole) * 1e6).rounded())
  }

  /// `2012-05-17` and, with `hasTime`, `T13:45:30.25`.
  func withText(hasTime: Bool, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withLetters(body) { letters in
      let (year, month, day) = civil
      letters.add(year, digits: 4)
      letters.add(0x2D)
      letters.add(month, digits: 2)
      letters.add(0x2D)
      letters.add(day, digits: 2)
      if hasTime {
        letters.add(0x54)
        addTime(&letters)
      }
    }
  }

  /// `100:00:59.5`.
  func withText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withLetters(body) { letters in
      if isNegative { letters.add(0x2D) }
      addTime(&letters)
    }
  }

  private func withLetters(
    _ body: (UnsafeBufferPointer<UInt8>) -> Void, _ fill: (inout Letters) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { buffer in
      var letters = Letters(buffer: buffer)
      fill(&letters)
      body(UnsafeBufferPointer(rebasing: buffer[..<letters.count]))
    }
  }

  private func addTime(_ letters: inout Letters) {
    let seconds = microseconds / 1_000_000
    letters.add(seconds / 3600, digits: 2)
    letters.add(0x3A)
    letters.add(seconds / 60 % 60, digits: 2)
    letters.add(0x3A)
    letters.add(seconds % 60, digits: 2)
    var (fraction, digits) = (microseconds % 1_000_000, 6)
    guard fraction > 0 else { return }
    while fraction % 10 == 0 { (fraction, digits) = (fraction / 10, digits - 1) }
    letters.add(0x2E)
    letters.add(fraction, digits: digits)
  }

  /// Year, month and day in the Gregorian calendar, from whole 400-year cycles that begin in March
  /// (Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013).
  private var civil: (year: Int, month: Int, day: Int) {
    // 1582-10-14 is 578,041 days after 0000-03-01.
    let days = day + 578_040
    let (cycle, inCycle) = (days / 146_097, days % 146_097)
    let year = (inCycle - inCycle / 1460 + inCycle / 36_524 - inCycle / 146_096) / 365
    let inYear = inCycle - (365 * year + year / 4 - year / 100)
    let month = (5 * inYear + 2) / 153
    return (
      year + 400 * cycle + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9,
      inYear - (153 * month + 2) / 5 + 1
    )
  }
}

private struct Letters {
  let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

  mutating func add(_ letter: UInt8) {
    buffer[count] = letter
    count += 1
  }

  /// `number` with at least `digits` digits; not negative.
  mutating func add(_ number: Int, digits: Int) {
    var (size, power) = (1, 10)
    while number >= power || size < digits { (size, power) = (size + 1, power * 10) }
    for _ in 0..<size {
      power /= 10
      add(0x30 + UInt8(number / power % 10))
    }
  }
}
