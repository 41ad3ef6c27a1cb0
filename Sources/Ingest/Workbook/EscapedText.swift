/// Appends a text of a workbook, where a character that XML cannot hold is written as `_xHHHH_`
/// with its UTF-16 code in hexadecimal digits (ECMA-376 part 1, 22.9.2.19). What would be NUL or
/// half of a pair stays as it is written.
func appendUnescaped(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
  guard text.contains(underscore) else {
    out.append(contentsOf: text)
    return
  }
  var place = 0
  while place < text.count {
    if text[place] == underscore, let scalar = escaped(text, at: place) {
      out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      place += 7
    } else {
      out.append(text[place])
      place += 1
    }
  }
}

private let underscore: UInt8 = 0x5F

/// The character that the seven bytes at `place` stand for; nil when they stand for themselves.
private func escaped(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Unicode.Scalar? {
  guard place + 6 < text.count, text[place + 1] == 0x78, text[place + 6] == underscore else {
    return nil
  }
  var code: UInt32 = 0
  for digit in text[place + 2..<place + 6] {
    guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
    code = code << 4 | UInt32(value)
  }
  return code == 0 ? nil : Unicode.Scalar(code)
}
