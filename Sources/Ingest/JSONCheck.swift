/// Where a text stops being JSON, and why.
struct JSONFlaw: Error, Equatable {
  enum Kind: Equatable {
    /// What was expected.
    case syntax(String)
    case tooDeep
    case invalidUTF8
  }
  let kind: Kind
  /// Byte, from 0.
  let place: Int
}

/// Checks a whole text against RFC 8259 in one pass without recursion: one value, UTF-8, no bare
/// control characters, no half surrogates, nothing after it.
struct JSONCheck {
  /// Deeper nesting than any table of statistics has.
  static let deepest = 64

  private let bytes: [UInt8]
  private var place: Int
  private var depth = 0
  /// One bit per level that is open, the innermost lowest: set for an object.
  private var objects: UInt64 = 0

  /// `start`: the first byte after a byte order mark.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    place = start
  }

  mutating func run() throws(JSONFlaw) {
    while true {
      skipSpace()
      if try opensOrPasses(), try closesAll() { return }
    }
  }

  /// 0, which stands nowhere in JSON, at the end.
  private var byte: UInt8 { place < bytes.count ? bytes[place] : 0 }

  private func syntax(_ expected: String) -> JSONFlaw {
    JSONFlaw(kind: .syntax(expected), place: place)
  }

  private mutating func skipSpace() { place = bytes.afterJSONSpace(place) }

  /// Takes a value; false when it was the opening of a container with something in it.
  private mutating func opensOrPasses() throws(JSONFlaw) -> Bool {
    switch byte {
    case 0x7B, 0x5B: return try opens()
    case 0x22: try passString()
    case 0x2D, 0x30...0x39: try passNumber()
    case 0x74: try passWord("true")
    case 0x66: try passWord("false")
    case 0x6E: try passWord("null")
    default: throw syntax("a value")
    }
    return true
  }

  /// At `{` or `[`; true when the container is empty, and closed again.
  private mutating func opens() throws(JSONFlaw) -> Bool {
    let isObject = byte == 0x7B
    guard depth < Self.deepest else { throw JSONFlaw(kind: .tooDeep, place: place) }
    depth += 1
    objects = objects << 1 | (isObject ? 1 : 0)
    place += 1
    skipSpace()
    if byte == (isObject ? 0x7D : 0x5D) {
      close()
      return true
    }
    if isObject { try passKey() }
    return false
  }

  private mutating func close() {
    place += 1
    depth -= 1
    objects >>= 1
  }

  /// After a value: passes what closes, or the comma before the next value; true at the end.
  private mutating func closesAll() throws(JSONFlaw) -> Bool {
    while depth > 0 {
      skipSpace()
      let isObject = objects & 1 == 1
      if byte == (isObject ? 0x7D : 0x5D) {
        close()
        continue
      }
      guard byte == 0x2C else { throw syntax(isObject ? "`,` or `}`" : "`,` or `]`") }
      place += 1
      if isObject {
        skipSpace()
        try passKey()
      }
      return false
    }
    skipSpace()
    guard place == bytes.count else { throw syntax("nothing after the end") }
    return true
  }

  private mutating func passKey() throws(JSONFlaw) {
    guard byte == 0x22 else { throw syntax("a key in quotes") }
    try passString()
    skipSpace()
    guard byte == 0x3A else { throw syntax("`:`") }
    place += 1
  }

  private mutating func passWord(_ word: StaticString) throws(JSONFlaw) {
    for offset in 0..<word.utf8CodeUnitCount {
      guard byte == word.utf8Start[offset] else { throw syntax("a value") }
      place += 1
    }
  }

  private mutating func passNumber() throws(JSONFlaw) {
    if byte == 0x2D { place += 1 }
    if byte == 0x30 {
      place += 1
      guard !byte.isDigit else { throw syntax("a number without leading zeros") }
    } else {
      try passDigits()
    }
    if byte == 0x2E {
      place += 1
      try passDigits()
    }
    if byte | 0x20 == 0x65 {
      place += 1
      if byte == 0x2B || byte == 0x2D { place += 1 }
      try passDigits()
    }
  }

  private mutating func passDigits() throws(JSONFlaw) {
    guard byte.isDigit else { throw syntax("a digit") }
    while byte.isDigit { place += 1 }
  }

  private mutating func passString() throws(JSONFlaw) {
    place += 1
    while place < bytes.count {
      switch bytes[place] {
      case 0x22:
        place += 1
        return
      case 0x5C: try passEscape()
      case 0..<0x20: throw syntax("no control character in a string")
      case 0..<0x80: place += 1
      default:
        let width = bytes.widthOfScalar(at: place)
        guard width > 0 else { throw JSONFlaw(kind: .invalidUTF8, place: place) }
        place += width
      }
    }
    throw syntax("a closing quote")
  }

  private mutating func passEscape() throws(JSONFlaw) {
    place += 1
    switch byte {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: place += 1
    case 0x75:
      let first = bytes.codeUnit(at: place + 1)
      guard let first else { throw syntax("four hexadecimal digits") }
      place += 5
      switch first {
      case 0xD800..<0xDC00:
        guard byte == 0x5C, place + 1 < bytes.count, bytes[place + 1] == 0x75,
          let second = bytes.codeUnit(at: place + 2), (0xDC00..<0xE000).contains(second)
        else { throw syntax("the second half of a surrogate pair") }
        place += 6
      case 0xDC00..<0xE000: throw syntax("the first half of a surrogate pair")
      default: break
      }
    default: throw syntax("an escape")
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self &- 0x30 < 10 }
}
