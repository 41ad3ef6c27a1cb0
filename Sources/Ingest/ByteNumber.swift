/// Which decimal signs a number may be written with.
struct DecimalBytes {
  let first: UInt8
  let second: UInt8

  static let either = DecimalBytes(first: 0x2C, second: 0x2E)
  init(_ sign: TextFormat.DecimalSign) { self.init(first: sign.byte, second: sign.byte) }
  private init(first: UInt8, second: UInt8) {
    self.first = first
    self.second = second
  }

  /// Where either sign may stand, a comma before just three digits may as well set thousands apart.
  fileprivate func mayBeThousands(_ text: UnsafeBufferPointer<UInt8>, _ decimals: Int) -> Bool {
    first != second && decimals == 3 && mayHoldThousands(text, sign: Self.either.first)
  }
}

/// The number that the bytes spell, rounded to the nearest Double; NaN when they spell none.
/// Thousands may be set apart by plain, no-break or narrow no-break spaces, as in `NumberText`.
///
/// Where the sign may be either, `1,234` is no number: it may be a thousand and more.
///
/// Up to 15 digits the division of two exact Doubles is exact rounding (Clinger 1990); anything
/// longer, or with an exponent, goes the slow way.
func parseNumber(_ text: UnsafeBufferPointer<UInt8>, _ decimal: DecimalBytes) -> Double {
  var place = 0
  while place < text.count, case let width = spaceWidth(text, place), width > 0 { place += width }
  let isNegative = skipSign(text, &place)
  var mantissa = 0
  var digits = 0
  var decimals = -1
  var thousands = ThousandsGroups()
  while place < text.count {
    let byte = text[place]
    if byte &- 0x30 < 10 {
      digits += 1
      if digits > 15 { return parseLongNumber(text, decimal) }
      mantissa = mantissa * 10 + Int(byte &- 0x30)
      if decimals >= 0 { decimals += 1 }
    } else if byte == decimal.first || byte == decimal.second, decimals < 0 {
      guard thousands.isWhole(digits) else { return .nan }
      decimals = 0
    } else if byte | 0x20 == 0x65, digits > 0 {
      return parseLongNumber(text, decimal)
    } else {
      let width = spaceWidth(text, place)
      guard width > 0, digits > 0 else { return .nan }
      if isSpace(text, from: place) { break }
      guard decimals < 0, thousands.begin(after: digits) else { return .nan }
      place += width - 1
    }
    place += 1
  }
  guard digits > 0, decimals != 0, decimals > 0 || thousands.isWhole(digits) else { return .nan }
  guard !decimal.mayBeThousands(text, decimals) else { return .nan }
  let value = decimals > 0 ? Double(mantissa) / powersOfTen[decimals] : Double(mantissa)
  return isNegative ? -value : value
}

/// Digits in groups set apart by spaces: one to three, then three each.
private struct ThousandsGroups {
  /// Digits before the last space; −1: no space yet.
  private var start = -1

  /// Takes a space after `digits` digits; false when the group before it is uneven.
  mutating func begin(after digits: Int) -> Bool {
    guard start < 0 ? digits <= 3 : digits - start == 3 else { return false }
    start = digits
    return true
  }

  /// True when the last group is a whole one.
  func isWhole(_ digits: Int) -> Bool { start < 0 || digits - start == 3 }
}

/// Bytes of the space at `place`: plain, no-break or narrow no-break, in UTF-8 or as the one byte
/// that is a no-break space in windows-1252 and iso-8859-1; 0 where there is none.
private func spaceWidth(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
  switch text[place] {
  case 0x20, 0xA0: return 1
  case 0xC2: return place + 1 < text.count && text[place + 1] == 0xA0 ? 2 : 0
  case 0xE2:
    guard place + 2 < text.count else { return 0 }
    return text[place + 1] == 0x80 && text[place + 2] == 0xAF ? 3 : 0
  default: return 0
  }
}

/// True when nothing but spaces stands from `start` on.
private func isSpace(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
  var place = start
  while place < text.count, case let width = spaceWidth(text, place), width > 0 { place += width }
  return place == text.count
}

private let powersOfTen: [Double] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
]

/// Passes over `+`, `-` or U+2212; true when it was a minus.
private func skipSign(_ text: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Bool {
  guard place < text.count else { return false }
  let first = text[place]
  if first == 0x2D || first == 0x2B {
    place += 1
    return first == 0x2D
  }
  if first == 0xE2, text.count - place > 3, text[place + 1] == 0x88, text[place + 2] == 0x92 {
    place += 3
    return true
  }
  return false
}

private func parseLongNumber(_ text: UnsafeBufferPointer<UInt8>, _ decimal: DecimalBytes) -> Double
{
  let string = String(decoding: text, as: UTF8.self)
  let reader =
    decimal.first == decimal.second
    ? NumberText(decimal: decimal.first == DecimalBytes.either.first ? .comma : .point)
    : NumberText(ofMade: string)
  return reader.number(string) ?? .nan
}

extension UnsafeBufferPointer<UInt8> {
  /// The part between `start` and `end` without blanks and tabs at both ends.
  @inline(__always)
  func trimmed(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
    var (start, end) = (start, end)
    while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
    while start < end, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
    return UnsafeBufferPointer(rebasing: self[start..<end])
  }
}
