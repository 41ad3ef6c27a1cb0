internal import Foundation
internal import Survey

/// Appends the shortest text of the number that a cell shows (its value is XML Schema's double);
/// false, and nothing appended, when the bytes are no finite number.
///
/// Programs store 17 digits, so that 0.1 may stand as `0.10000000000000001`, and 0.1 + 0.2 as
/// `0.30000000000000004`. Excel retains and shows 15 digits (Microsoft Support, articles 65903 and
/// 78113), so that the latter is read as 0.3. Whole numbers keep their digits: one of more than 15 is
/// somebody's id, written by another program.
func appendNumber(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Bool {
  if appendPlain(text, to: &out) { return true }
  guard let number = cellNumber(text) else { return false }
  // Minus zero is zero.
  out.append(contentsOf: (shown(number) + 0).shortest.utf8)
  return true
}

/// The number rounded to 15 significant digits, unless it is whole.
private func shown(_ number: Double) -> Double {
  if number == number.rounded() { return number }
  return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { text in
    guard let base = text.baseAddress else { return number }
    let length = withVaList([number]) { vsnprintf(base, text.count, "%.14e", $0) }
    return length > 0 && length < text.count ? strtod(base, nil) : number
  }
}

/// The number that a cell holds; nil when the bytes are no finite number.
func cellNumber(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
  let text = collapsed(text)
  // Of what `Double` would take, names and hexadecimal digits are no numbers here.
  let isDecimal = text.allSatisfy {
    $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2D || $0 == 0x2B || $0 | 0x20 == 0x65
  }
  guard isDecimal, text.count <= 400, let number = Double(String(decoding: text, as: UTF8.self)),
    number.isFinite
  else { return nil }
  return number
}

/// Copies what is its own shortest text: at most 15 digits in all (any two such numbers differ as
/// doubles), no superfluous zero, not so small that it would be written with an exponent.
@inline(__always)
private func appendPlain(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Bool {
  let start = text.first == 0x2D ? 1 : 0
  guard text.count > start, text.count - start <= 16, text[start] &- 0x30 < 10 else { return false }
  var point = text.count
  for place in start..<text.count where text[place] &- 0x30 >= 10 {
    guard text[place] == 0x2E, point == text.count else { return false }
    point = place
  }
  let isFraction = point < text.count
  guard text.count - start - (isFraction ? 1 : 0) <= 15 else { return false }
  let beginsWithZero = text[start] == 0x30
  if isFraction {
    guard text[text.count - 1] &- 0x31 < 9, !beginsWithZero || point == start + 1,
      !beginsWithZero || text[point + 1] != 0x30
    else { return false }
  } else if beginsWithZero, text.count > 1 {
    return false
  }
  out.append(contentsOf: text)
  return true
}

/// Without the white space at both ends that XML allows around a number.
private func collapsed(_ text: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
  var text = text[...]
  while let first = text.first, first <= 0x20 { text = text.dropFirst() }
  while let last = text.last, last <= 0x20 { text = text.dropLast() }
  return text
}
