/// Writes YAML line by line, so that comments can stand where they belong.
struct YAMLText {
  private(set) var text = ""
  private static let width = 100

  /// `content` is YAML already. A comment that does not fit behind it stands above.
  mutating func line(_ indent: Int, _ content: String, _ comment: String? = nil) {
    let line = String(repeating: " ", count: indent) + content
    guard let comment else {
      text += line + "\n"
      return
    }
    let tail = "   # " + Self.oneLine(comment)
    if line.count + tail.count <= Self.width {
      text += line + tail + "\n"
    } else {
      self.comment(indent, comment)
      text += line + "\n"
    }
  }

  /// A comment of one line or several, broken between words.
  mutating func comment(_ indent: Int, _ comment: String) {
    let start = String(repeating: " ", count: indent) + "#"
    var line = start
    for word in Self.oneLine(comment).split(separator: " ", omittingEmptySubsequences: true) {
      if line.count + 1 + word.count > Self.width, line != start {
        text += line + "\n"
        line = start
      }
      line += " " + word
    }
    text += line + "\n"
  }

  /// A line that is no comment in words but YAML that is switched off.
  mutating func switchedOff(_ indent: Int, _ content: String) {
    text += String(repeating: " ", count: indent) + "# " + Self.oneLine(content) + "\n"
  }

  mutating func blank() { text += "\n" }

  /// Line breaks and control characters would end a comment, or be refused.
  private static func oneLine(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      line.unicodeScalars.append(isPrintable(scalar) ? scalar : " ")
    }
    return line
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x2028, 0x202A..<0xD800, 0xE000..<0xFEFF, 0xFF00..<0xFFFE,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }
}

extension YAMLText {
  /// A text in double quotes: nothing in it can be taken for anything but text.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if isPrintable(scalar) {
          quoted.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
      }
    }
    return quoted + "\""
  }

  /// A word without quotes, where it can only be read as one.
  static func word(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.first.map { $0.properties.isAlphabetic } ?? false
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == "-"
      }
    return isPlain && !reserved.contains(text.lowercased()) ? text : quoted(text)
  }

  /// A code or a wave's label: whole numbers stand as they are.
  static func code(_ text: String) -> String {
    Int(text).map(String.init) == text ? text : word(text)
  }

  static func list(_ texts: [String]) -> String { "[\(texts.joined(separator: ", "))]" }

  /// Words that some readers of YAML take for truth, nothing or a number.
  private static let reserved: Set<String> = [
    "true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf",
  ]
}
