/// A strict JSON reader (RFC 8259) that keeps the order of members, so that the tests read what was
/// written with none of the writer's code. Throws at the byte that breaks the grammar.
indirect enum JSON: Equatable {
  struct Member: Equatable {
    var name: String
    var value: JSON
  }

  case null
  case boolean(Bool)
  /// As written, so that a test can compare digits.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  static func == (a: JSON, b: JSON) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.boolean(let x), .boolean(let y)): x == y
    case (.number(let x), .number(let y)): Double(x) == Double(y)
    case (.string(let x), .string(let y)): x == y
    case (.array(let x), .array(let y)): x == y
    case (.object(let x), .object(let y)):
      x.count == y.count && x.allSatisfy(y.contains)
    default: false
    }
  }

  subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
  var array: [JSON] { if case .array(let values) = self { values } else { [] } }
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let text) = self { Double(text) } else { nil } }
}

struct JSONFault: Error { let byte: Int }

struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0

  static func read(_ bytes: [UInt8]) throws -> JSON {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.place == bytes.count else { throw JSONFault(byte: reader.place) }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      place += 1
    }
  }

  private mutating func take(_ text: String) throws {
    for byte in text.utf8 {
      guard next == byte else { throw JSONFault(byte: place) }
      place += 1
    }
  }

  private mutating func value() throws -> JSON {
    skipBlanks()
    switch next {
    case UInt8(ascii: "n"):
      try take("null")
      return .null
    case UInt8(ascii: "t"):
      try take("true")
      return .boolean(true)
    case UInt8(ascii: "f"):
      try take("false")
      return .boolean(false)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "["): return .array(try list("[", "]") { try $0.value() })
    case UInt8(ascii: "{"):
      let members = try list("{", "}") { reader in
        reader.skipBlanks()
        let name = try reader.string()
        reader.skipBlanks()
        try reader.take(":")
        return JSON.Member(name: name, value: try reader.value())
      }
      guard Set(members.map(\.name)).count == members.count else { throw JSONFault(byte: place) }
      return .object(members)
    default: return .number(try number())
    }
  }

  private mutating func list<Element>(
    _ open: String, _ close: String, _ element: (inout JSONReader) throws -> Element
  ) throws -> [Element] {
    try take(open)
    skipBlanks()
    var elements: [Element] = []
    if next == close.utf8.first {
      try take(close)
      return elements
    }
    while true {
      elements.append(try element(&self))
      skipBlanks()
      if next == close.utf8.first {
        try take(close)
        return elements
      }
      try take(",")
    }
  }

  private mutating func string() throws -> String {
    try take("\"")
    var units: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"): units += try escape()
      case 0..<0x20: throw JSONFault(byte: place - 1)
      default:
        let start = place - 1
        while let byte = next, byte != 0x22, byte != 0x5C, byte >= 0x20 { place += 1 }
        units += bytes[start..<place]
      }
    }
    throw JSONFault(byte: place)
  }

  private mutating func escape() throws -> [UInt8] {
    guard let byte = next else { throw JSONFault(byte: place) }
    place += 1
    let single: [Character: UInt8] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 0xC, "n": 0xA, "r": 0xD, "t": 9,
    ]
    if let plain = single[Character(UnicodeScalar(byte))] { return [plain] }
    guard byte == UInt8(ascii: "u"), place + 4 <= bytes.count,
      let code = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16),
      let scalar = UnicodeScalar(code)
    else { throw JSONFault(byte: place) }
    place += 4
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func number() throws -> String {
    let start = place
    while let byte = next, "+-.eE0123456789".utf8.contains(byte) { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    guard Self.isNumber(text.utf8[...]) else { throw JSONFault(byte: start) }
    return text
  }

  /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [-+]? [0-9]+)?`
  private static func isNumber(_ text: Substring.UTF8View) -> Bool {
    var rest = text
    func digits() -> Substring.UTF8View { rest.prefix { $0 >= 0x30 && $0 <= 0x39 } }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = digits()
    guard let first = whole.first, first != 0x30 || whole.count == 1 else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard !digits().isEmpty else { return false }
      rest = rest.dropFirst(digits().count)
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard !digits().isEmpty else { return false }
      rest = rest.dropFirst(digits().count)
    }
    return rest.isEmpty
  }
}
