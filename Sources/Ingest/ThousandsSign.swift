/// True for one to three digits, not beginning with 0, the sign, and just three digits: the sign may
/// as well set thousands apart, `1,234`, which is not so of `1234,567` and of `0,234`.
/// - Parameter text: a number in UTF-8 or a single-byte encoding; blanks and a minus or plus may
///   stand around it.
func mayHoldThousands(_ text: some BidirectionalCollection<UInt8>, sign: UInt8) -> Bool {
  // Most texts are longer, and are no numbers.
  guard (5...32).contains(text.count) else { return false }
  let whole = text.drop(while: isAround)
  let digits = whole.prefix(while: isDigit)
  guard (1...3).contains(digits.count), digits.first != 0x30 else { return false }
  let rest = whole.dropFirst(digits.count)
  guard rest.first == sign else { return false }
  let fraction = rest.dropFirst()
  return fraction.prefix(while: isDigit).count == 3 && fraction.dropFirst(3).allSatisfy(isAround)
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

/// A byte of what may stand around a number: blank, tab, `+`, `-`, or of U+00A0, U+202F, U+2212.
private func isAround(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x20, 0x09, 0x2B, 0x2D, 0xA0, 0xC2, 0xE2, 0x80, 0xAF, 0x88, 0x92: true
  default: false
  }
}
