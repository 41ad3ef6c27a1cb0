/// JSON as written, members in order: read by the tests' own reader, for what is written must be
/// readable by others.
indirect enum JSON: Equatable, Sendable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  struct Member: Equatable, Sendable {
    let name: String
    let value: JSON
  }
  struct Fault: Error { let byte: Int }

  subscript(name: String) -> JSON? { members.first { $0.name == name }?.value }
  subscript(place: Int) -> JSON { array.indices.contains(place) ? array[place] : .null }
  var members: [Member] { if case .object(let members) = self { members } else { [] } }
  var array: [JSON] { if case .array(let values) = self { values } else { [] } }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }

  static func read(_ bytes: [UInt8]) throws(Fault) -> JSON {
    var reader = Reader(bytes: bytes)
    let value = try reader.value()
    reader.skip()
    guard reader.place == bytes.count else { throw Fault(byte: reader.place) }
    return value
  }
}

/// RFC 8259, strictly; a member that comes twice is a fault.
private struct Reader {
  let bytes: [UInt8]
  var place = 0

  private var next: UInt8 { place < bytes.count ? bytes[place] : 0 }
  mutating func skip() { while [0x20, 0x0A, 0x0D, 0x09].contains(next) { place += 1 } }

  private mutating func takes(_ text: StaticString) -> Bool {
    let expected = text.withUTF8Buffer { Array($0) }
    guard bytes[place...].starts(with: expected) else { return false }
    place += expected.count
    return true
  }

  mutating func value() throws(JSON.Fault) -> JSON {
    skip()
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    default:
      if takes("null") { return .null }
      if takes("true") { return .boolean(true) }
      if takes("false") { return .boolean(false) }
      return .number(try number())
    }
  }

  private mutating func array() throws(JSON.Fault) -> JSON {
    place += 1
    var values: [JSON] = []
    skip()
    if takes("]") { return .array([]) }
    while true {
      values.append(try value())
      skip()
      if takes("]") { return .array(values) }
      guard takes(",") else { throw JSON.Fault(byte: place) }
    }
  }

  private mutating func object() throws(JSON.Fault) -> JSON {
    place += 1
    var members: [JSON.Member] = []
    var names: Set<String> = []
    skip()
    if takes("}") { return .object([]) }
    while true {
      skip()
      let name = try string()
      guard names.insert(name).inserted else { throw JSON.Fault(byte: place) }
      skip()
      guard takes(":") else { throw JSON.Fault(byte: place) }
      members.append(JSON.Member(name: name, value: try value()))
      skip()
      if takes("}") { return .object(members) }
      guard takes(",") else { throw JSON.Fault(byte: place) }
    }
  }

  private mutating func string() throws(JSON.Fault) -> String {
    guard takes("\"") else { throw JSON.Fault(byte: place) }
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = next
      place += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      guard byte >= 0x20 else { throw JSON.Fault(byte: place - 1) }
      if byte == UInt8(ascii: "\\") { text += try escape() } else { text.append(byte) }
    }
    throw JSON.Fault(byte: place)
  }

  private mutating func escape() throws(JSON.Fault) -> [UInt8] {
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 8, 0x66: 0xC, 0x6E: 0xA, 0x72: 0xD, 0x74: 9,
    ]
    let kind = next
    place += 1
    if let byte = plain[kind] { return [byte] }
    guard kind == UInt8(ascii: "u"), place + 4 <= bytes.count,
      let code = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(code)
    else { throw JSON.Fault(byte: place) }
    place += 4
    return Array(String(scalar).utf8)
  }

  private mutating func number() throws(JSON.Fault) -> Double {
    let start = place
    while "+-.eE0123456789".utf8.contains(next) { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil,
      let value = Double(text)
    else { throw JSON.Fault(byte: start) }
    return value
  }
}

/// JSON Schema 2020-12 as far as `indikator schema output` uses it; an unknown keyword is a fault,
/// so that no rule goes unchecked.
struct JSONSchema {
  let root: JSON

  /// Place and rule of everything that is wrong; empty: valid.
  func faults(_ value: JSON) -> [String] { check(value, root, "") }

  private func check(_ value: JSON, _ schema: JSON, _ place: String) -> [String] {
    var found: [String] = []
    for rule in schema.members {
      switch rule.name {
      case "$schema", "$defs", "title", "description", "x-unit", "then": continue
      case "$ref":
        let name = String(rule.value.string?.split(separator: "/").last ?? "")
        guard let target = root["$defs"]?[name] else { return ["\(place): no definition \(name)"] }
        found += check(value, target, place)
      case "oneOf":
        let tried = rule.value.array.map { check(value, $0, place) }
        let fits = tried.count { $0.isEmpty }
        if fits > 1 { found.append("\(place): fits \(fits) of oneOf") }
        if fits == 0 { found += tried.min { $0.count < $1.count } ?? ["\(place): empty oneOf"] }
      case "if":
        guard check(value, rule.value, place).isEmpty, let then = schema["then"] else { continue }
        found += check(value, then, place)
      case "items":
        for (index, item) in value.array.enumerated() {
          found += check(item, rule.value, "\(place)/\(index)")
        }
      case "properties":
        for property in rule.value.members {
          guard let part = value[property.name] else { continue }
          found += check(part, property.value, "\(place)/\(property.name)")
        }
      case "additionalProperties":
        let declared = Set((schema["properties"]?.members ?? []).map(\.name))
        for member in value.members where !declared.contains(member.name) {
          found +=
            rule.value == .boolean(false)
            ? ["\(place)/\(member.name): not declared"]
            : check(member.value, rule.value, "\(place)/\(member.name)")
        }
      default:
        if !satisfies(value, rule) { found.append("\(place): \(rule.name)") }
      }
    }
    return found
  }

  /// The rules that look at one value alone.
  private func satisfies(_ value: JSON, _ rule: JSON.Member) -> Bool {
    let limit = rule.value.number ?? .nan
    switch rule.name {
    case "const": return value == rule.value
    case "enum": return rule.value.array.contains(value)
    case "required": return rule.value.array.allSatisfy { value[$0.string ?? ""] != nil }
    case "minimum": return value.number.map { $0 >= limit } ?? true
    case "minItems": return Double(value.array.count) >= limit
    case "minProperties": return Double(value.members.count) >= limit
    case "pattern":
      guard let text = value.string, let pattern = rule.value.string else { return true }
      return (try? Regex(pattern).firstMatch(in: text)) != nil
    case "type":
      let names = rule.value.string.map { [$0] } ?? rule.value.array.compactMap(\.string)
      return names.contains { isType(value, $0) }
    default: return false
    }
  }

  private func isType(_ value: JSON, _ name: String) -> Bool {
    switch value {
    case .null: name == "null"
    case .boolean: name == "boolean"
    case .string: name == "string"
    case .array: name == "array"
    case .object: name == "object"
    case .number(let number): name == "number" || name == "integer" && number == number.rounded()
    }
  }
}
