/// The moment that the bytes spell, seconds since 1970 on a clock without zone or leap seconds; NaN
/// when they spell none.
///
/// A date as `2012-04-16` or `16.04.2012`, then a `T` or blanks, then a time as `8:15`, `08:15:30` or
/// `08.15.30,25`, then nothing, `Z` or an offset such as `+02:00`. Day and month have one or two
/// digits, the year four. Dates with strokes are not taken: 04/05 is April in one country and May in
/// another. A time to the minute is any moment in it: its first, or with `atLatest` its last.
func parseMoment(_ text: UnsafeBufferPointer<UInt8>, atLatest: Bool) -> Double {
  var scanner = MomentScanner(text: text)
  guard let date = scanner.date(), scanner.skipGap(), let time = scanner.time(atLatest),
    let offset = scanner.offset(), scanner.isAtEnd
  else { return .nan }
  return Double(date * 86_400) + time - Double(offset)
}

private struct MomentScanner {
  let text: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  var isAtEnd: Bool { place == text.count }
  private var next: UInt8? { place < text.count ? text[place] : nil }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  /// One to `most` digits.
  private mutating func digits(_ most: Int) -> (value: Int, count: Int)? {
    var value = 0
    let start = place
    while place - start < most, let byte = next, byte &- 0x30 < 10 {
      value = value * 10 + Int(byte &- 0x30)
      place += 1
    }
    return place > start ? (value, place - start) : nil
  }

  /// Days since 1970-01-01.
  mutating func date() -> Int? {
    guard let first = digits(4) else { return nil }
    let isYear = first.count == 4
    let sign: UInt8 = isYear ? 0x2D : 0x2E
    guard isYear || first.count <= 2, skip(sign), let month = digits(2), skip(sign),
      let last = digits(isYear ? 2 : 4), isYear || last.count == 4
    else { return nil }
    let (year, day) = isYear ? (first.value, last.value) : (last.value, first.value)
    return days(year, month.value, day)
  }

  /// A `T`, or at least one blank or tab.
  mutating func skipGap() -> Bool {
    if next == 0x54 || next == 0x74 {
      place += 1
      return true
    }
    let start = place
    while next == 0x20 || next == 0x09 { place += 1 }
    return place > start
  }

  /// Seconds since midnight.
  mutating func time(_ atLatest: Bool) -> Double? {
    guard let hour = digits(2), hour.value < 24, let sign = next, sign == 0x3A || sign == 0x2E,
      skip(sign), let minute = digits(2), minute.count == 2, minute.value < 60
    else { return nil }
    let whole = Double(hour.value * 3600 + minute.value * 60)
    guard skip(sign) else { return atLatest ? whole + 60 : whole }
    guard let second = digits(2), second.count == 2, second.value < 61 else { return nil }
    return whole + Double(second.value) + (fraction() ?? 0)
  }

  private mutating func fraction() -> Double? {
    guard next == 0x2E || next == 0x2C else { return nil }
    let start = place
    place += 1
    guard let part = digits(9) else {
      place = start
      return nil
    }
    var size = 1.0
    for _ in 0..<part.count { size *= 10 }
    return Double(part.value) / size
  }

  /// Seconds east of Greenwich; 0 where nothing is said.
  mutating func offset() -> Int? {
    if isAtEnd || skip(0x5A) || skip(0x7A) { return 0 }
    let isWest = next == 0x2D
    guard isWest || next == 0x2B else { return nil }
    place += 1
    guard let hour = digits(2), hour.count == 2, hour.value < 24 else { return nil }
    _ = skip(0x3A)
    let minute = digits(2)
    guard isAtEnd, (minute?.value ?? 0) < 60, minute.map({ $0.count == 2 }) ?? true else {
      return nil
    }
    let seconds = hour.value * 3600 + (minute?.value ?? 0) * 60
    return isWest ? -seconds : seconds
  }
}

/// Days from 1970-01-01 in the Gregorian calendar; nil when there is no such day.
private func days(_ year: Int, _ month: Int, _ day: Int) -> Int? {
  let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  guard year > 0, (1...12).contains(month), day >= 1 else { return nil }
  let leapDay = isLeap && month > 2 ? 1 : 0
  let length = daysBefore[month] - daysBefore[month - 1] + (isLeap && month == 2 ? 1 : 0)
  guard day <= length else { return nil }
  let before = year - 1
  let yearDays = before * 365 + before / 4 - before / 100 + before / 400 - 719_162
  return yearDays + daysBefore[month - 1] + leapDay + day - 1
}

/// Days of a common year before each month, and the whole.
private let daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]
