/// Dates as a workbook counts them: days since the beginning of 1900 or of 1904, the time of day
/// as the fraction.
struct SerialDate {
  /// Day 0 is 1904-01-01; otherwise day 1 is 1900-01-01, and day 60 is a 29 February 1900 that
  /// never was (ECMA-376 part 1, 18.17.4.1).
  let usesDate1904: Bool

  /// Appends what a format of `kind` makes of the number, in the form of ISO 8601: `2012-05-21`,
  /// `2012-05-21T13:45:00` where there is a time of day, `13:45:00`; `36:05:00` for a duration.
  /// Times are rounded to milliseconds, and those shown only where there are some. False, and
  /// nothing appended, when the number is no such date.
  func append(_ serial: Double, as kind: NumberKind, to out: inout [UInt8]) -> Bool {
    guard serial >= 0, serial < 3e6 else { return false }
    let total = Int((serial * 86_400_000).rounded())
    let (day, time) = total.quotientAndRemainder(dividingBy: 86_400_000)
    switch kind {
    case .number, .percent: return false
    case .duration:
      appendTime(total, hourDigits: 1, to: &out)
    case .timeOfDay where day == 0:
      appendTime(time, hourDigits: 2, to: &out)
    case .date, .timeOfDay:
      guard let date = civil(day) else {
        // A time of day in a column of dates.
        guard day == 0, time > 0 else { return false }
        appendTime(time, hourDigits: 2, to: &out)
        return true
      }
      appendDigits(date.year, 4, to: &out)
      out.append(0x2D)
      appendDigits(date.month, 2, to: &out)
      out.append(0x2D)
      appendDigits(date.day, 2, to: &out)
      if time > 0 {
        out.append(0x54)
        appendTime(time, hourDigits: 2, to: &out)
      }
    }
    return true
  }

  /// The date in the Gregorian calendar of a day by its number; nil when it has none before the
  /// year 10000.
  private func civil(_ day: Int) -> (year: Int, month: Int, day: Int)? {
    // Days from 1 March of the year 0: 693,899 lie before 1899-12-30, 695,361 before 1904-01-01.
    let since: Int
    if usesDate1904 {
      since = day + 695_361
    } else {
      guard day > 0, day != 60 else { return nil }
      since = day + (day < 60 ? 693_900 : 693_899)
    }
    let (era, ofEra) = since.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    // Months from March have 30.6 days in the mean.
    let month = (5 * ofYear + 2) / 153
    let dayOfMonth = ofYear - (153 * month + 2) / 5 + 1
    let year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0)
    guard year < 10_000 else { return nil }
    return (year, month < 10 ? month + 3 : month - 9, dayOfMonth)
  }

  private func appendTime(_ milliseconds: Int, hourDigits: Int, to out: inout [UInt8]) {
    let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    appendDigits(seconds / 3600, hourDigits, to: &out)
    out.append(0x3A)
    appendDigits(seconds / 60 % 60, 2, to: &out)
    out.append(0x3A)
    appendDigits(seconds % 60, 2, to: &out)
    if rest > 0 {
      out.append(0x2E)
      appendDigits(rest, 3, to: &out)
    }
  }

  /// At least `count` digits.
  private func appendDigits(_ number: Int, _ count: Int, to out: inout [UInt8]) {
    let start = out.count
    var rest = number
    repeat {
      out.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0 || out.count - start < count
    out[start...].reverse()
  }
}

extension SerialDate {
  /// Appends a date that the workbook holds as text (`t="d"`, strict files), without a time of
  /// midnight; false when it is none.
  static func append(iso text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Bool {
    let parts = text.split(separator: 0x54, maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first else { return false }
    let isTime = parts.count == 1 && first.contains(0x3A)
    guard isTime ? isISOTime(first) : isISODate(first) else { return false }
    out.append(contentsOf: first)
    guard parts.count == 2 else { return true }
    let time = parts[1].last == 0x5A ? parts[1].dropLast() : parts[1]
    guard isISOTime(time) else { return false }
    let isMidnight = time.allSatisfy { $0 == 0x30 || $0 == 0x3A || $0 == 0x2E }
    if !isMidnight {
      out.append(0x54)
      out.append(contentsOf: time)
    }
    return true
  }

  private static func isISODate(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    text.count == 10
      && text.enumerated().allSatisfy { place, byte in
        place == 4 || place == 7 ? byte == 0x2D : (0x30...0x39).contains(byte)
      }
  }

  /// `hh:mm`, `hh:mm:ss` or `hh:mm:ss.f…`.
  private static func isISOTime(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    (text.count == 5 || text.count == 8 || text.count > 9 && text.count < 20)
      && text.enumerated().allSatisfy { place, byte in
        switch place {
        case 2, 5: byte == 0x3A
        case 8: byte == 0x2E
        default: (0x30...0x39).contains(byte)
        }
      }
  }
}
