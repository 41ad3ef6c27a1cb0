/// A JSON document whose members keep their order. Written the same way every time: two blanks of
/// indentation, shortest numbers, UTF-8, only what must be escaped is.
public indirect enum JSONValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A count or seed past the range of `Int`.
  case unsigned(UInt64)
  /// Not finite: written as null, since JSON has no such number.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  public struct Member: Sendable, Equatable {
    public let name: String
    public let value: JSONValue
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The document with a line break at the end.
  public func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: 0)
    bytes.append(0x0A)
    return bytes
  }

  public var text: String { String(decoding: bytes(), as: UTF8.self) }

  private func append(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .null: bytes += "null".utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += value.description.utf8
    case .unsigned(let value): bytes += value.description.utf8
    case .number(let value): appendJSON(value, to: &bytes)
    case .string(let text): appendJSON(text, to: &bytes)
    case .array(let values):
      Self.append(values, in: ("[", "]"), to: &bytes, indent: indent) { value, bytes in
        value.append(to: &bytes, indent: indent + 1)
      }
    case .object(let members):
      Self.append(members, in: ("{", "}"), to: &bytes, indent: indent) { member, bytes in
        appendJSON(member.name, to: &bytes)
        bytes += ": ".utf8
        member.value.append(to: &bytes, indent: indent + 1)
      }
    }
  }

  private static func append<Element>(
    _ elements: [Element], in brackets: (String, String), to bytes: inout [UInt8], indent: Int,
    each: (Element, inout [UInt8]) -> Void
  ) {
    bytes += brackets.0.utf8
    for (place, element) in elements.enumerated() {
      bytes += (place == 0 ? "\n" : ",\n").utf8
      bytes += repeatElement(0x20, count: 2 * (indent + 1))
      each(element, &bytes)
    }
    if !elements.isEmpty {
      bytes.append(0x0A)
      bytes += repeatElement(0x20, count: 2 * indent)
    }
    bytes += brackets.1.utf8
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Members keep the order in which they are written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0, $1) })
  }
  public init(nilLiteral: ()) { self = .null }
}

/// The shortest text that reads back to the same double.
func appendJSON(_ value: Double, to bytes: inout [UInt8]) {
  bytes += (value.isFinite ? value.shortest : "null").utf8
}

func appendJSON(_ text: String, to bytes: inout [UInt8]) {
  bytes.append(0x22)
  for byte in text.utf8 {
    switch byte {
    case 0x22: bytes += [0x5C, 0x22]
    case 0x5C: bytes += [0x5C, 0x5C]
    case 0x0A: bytes += [0x5C, 0x6E]
    case 0x0D: bytes += [0x5C, 0x72]
    case 0x09: bytes += [0x5C, 0x74]
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes += [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: bytes.append(byte)
    }
  }
  bytes.append(0x22)
}
