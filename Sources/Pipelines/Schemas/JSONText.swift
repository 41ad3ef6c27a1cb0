/// JSON to be written, members in the order given.
indirect enum JSONText {
  /// A number, `true` or `false`, as written.
  case raw(String)
  case text(String)
  case list([JSONText])
  case object([(String, JSONText)])

  static func texts(_ words: [String]) -> JSONText { .list(words.map { .text($0) }) }

  /// A default as the shape writes it: a word, a number or a list of words.
  init(standard: String, _ shape: Shape) {
    if standard.hasPrefix("[") {
      let words = standard.dropFirst().dropLast().split(separator: ",")
      self = .texts(words.map { String($0.drop { $0 == " " }) })
      return
    }
    switch shape {
    case .integer, .number, .share, .positive, .boolean: self = .raw(standard)
    default: self = .text(standard)
    }
  }

  /// Indented by two spaces; short lists of words on one line.
  func text(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .raw(let raw): return raw
    case .text(let text): return Self.quoted(text)
    case .list(let values):
      let isSimple = values.allSatisfy { if case .object = $0 { false } else { true } }
      if isSimple { return "[" + values.map { $0.text() }.joined(separator: ", ") + "]" }
      let lines = values.map { inner + $0.text(indent: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + indent + "]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { "\(inner)\(Self.quoted($0.0)): \($0.1.text(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
    }
  }

  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case let control where control.value < 0x20:
        let hex = String(control.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
