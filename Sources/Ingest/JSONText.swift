/// A JSON text that has been checked, read in place: a value is the place of its first byte, and
/// numbers keep the digits that they were written with.
struct JSONText {
  enum Kind { case object, array, string, number, null, boolean }

  let bytes: [UInt8]
  /// Place of the outermost value.
  let root: Int

  /// A byte order mark before the text is passed over.
  init(_ bytes: [UInt8]) throws(JSONFlaw) {
    let start = bytes.afterByteOrderMark
    var check = JSONCheck(bytes, from: start)
    try check.run()
    self.bytes = bytes
    root = bytes.afterJSONSpace(start)
  }

  func kind(_ value: Int) -> Kind {
    switch bytes[value] {
    case 0x7B: .object
    case 0x5B: .array
    case 0x22: .string
    case 0x6E: .null
    case 0x74, 0x66: .boolean
    default: .number
    }
  }

  /// The members of an object or the elements of an array, in order; none for any other value.
  func contents(_ value: Int) -> JSONContents { JSONContents(self, value) }

  /// The text of a string, escapes resolved; nil for any other value.
  func string(_ value: Int) -> String? {
    kind(value) == .string ? String(decoding: stringBytes(value), as: UTF8.self) : nil
  }

  /// The UTF-8 of a string, escapes resolved.
  func stringBytes(_ value: Int) -> [UInt8] {
    let raw = bytes[(value + 1)..<(end(value) - 1)]
    guard raw.contains(0x5C) else { return Array(raw) }
    var out: [UInt8] = []
    var place = raw.startIndex
    while place < raw.endIndex {
      if bytes[place] == 0x5C {
        place = unescape(place + 1, to: &out)
      } else {
        out.append(bytes[place])
        place += 1
      }
    }
    return out
  }

  /// Appends what an escape stands for; the place after it. `place` is after the backslash.
  private func unescape(_ place: Int, to out: inout [UInt8]) -> Int {
    switch bytes[place] {
    case 0x62: out.append(0x08)
    case 0x66: out.append(0x0C)
    case 0x6E: out.append(0x0A)
    case 0x72: out.append(0x0D)
    case 0x74: out.append(0x09)
    case 0x75:
      let first = bytes.codeUnit(at: place + 1) ?? 0xFFFD
      let isPair = (0xD800..<0xDC00).contains(first)
      let second = isPair ? bytes.codeUnit(at: place + 7) ?? 0xDC00 : 0
      let value = isPair ? 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00) : first
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return place + (isPair ? 11 : 5)
    default: out.append(bytes[place])
    }
    return place + 1
  }

  /// The digits of a number as they stand.
  func number(_ value: Int) -> ArraySlice<UInt8> { bytes[value..<end(value)] }

  /// A whole number from 0 written in plain digits; nil for anything else.
  func wholeNumber(_ value: Int) -> Int? {
    kind(value) == .number ? Int(plainDigits: number(value)) : nil
  }

  /// The place after a value.
  func end(_ value: Int) -> Int {
    switch kind(value) {
    case .string: endOfString(value)
    case .object, .array: endOfContainer(value)
    case .number, .null, .boolean: endOfWord(value)
    }
  }

  private func endOfString(_ value: Int) -> Int {
    var place = value + 1
    while place < bytes.count, bytes[place] != 0x22 { place += bytes[place] == 0x5C ? 2 : 1 }
    return place + 1
  }

  private func endOfWord(_ value: Int) -> Int {
    var place = value
    while place < bytes.count {
      switch bytes[place] {
      case 0x2C, 0x5D, 0x7D, 0x20, 0x09, 0x0A, 0x0D: return place
      default: place += 1
      }
    }
    return place
  }

  private func endOfContainer(_ value: Int) -> Int {
    var place = value
    var depth = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0x22:
        place = endOfString(place)
        continue
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D: depth -= 1
      default: break
      }
      place += 1
      if depth == 0 { break }
    }
    return place
  }
}

/// What an object or an array holds.
struct JSONContents: Sequence, IteratorProtocol {
  struct Member {
    /// Place of the key, a string; the value's own in an array.
    let key: Int
    let value: Int
  }
  private let text: JSONText
  private let isObject: Bool
  private var place: Int

  init(_ text: JSONText, _ container: Int) {
    self.text = text
    let kind = text.kind(container)
    isObject = kind == .object
    place = isObject || kind == .array ? container + 1 : text.bytes.count
  }

  mutating func next() -> Member? {
    skip(0x2C)
    guard place < text.bytes.count, text.bytes[place] != 0x5D, text.bytes[place] != 0x7D else {
      return nil
    }
    let key = place
    if isObject {
      place = text.end(place)
      skip(0x3A)
    }
    let value = place
    place = text.end(place)
    return Member(key: key, value: value)
  }

  /// Passes over spaces, and `byte` among them.
  private mutating func skip(_ byte: UInt8) {
    place = text.bytes.afterJSONSpace(place)
    guard place < text.bytes.count, text.bytes[place] == byte else { return }
    place = text.bytes.afterJSONSpace(place + 1)
  }
}
