/// Writes tables as Norwegian spreadsheets do: semicolon between fields, decimal comma.
struct DelimitedText {
  private(set) var text: String
  private let lineEnd: String

  init(header: [String], lineEnd: String = "\n") {
    self.lineEnd = lineEnd
    text = ""
    append(header)
  }

  mutating func append(_ fields: [String]) {
    text += fields.map(Self.quoted).joined(separator: ";")
    text += lineEnd
  }

  private static func quoted(_ field: String) -> String {
    let special = field.utf8.contains { byte in
      byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard special else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

/// How a file's characters become bytes.
enum TextEncoding {
  case utf8, utf8WithMark, windows1252

  /// In Windows-1252 only characters that it shares with Latin-1 are written; there are no others
  /// in the sample. One that does not fit becomes a question mark.
  func bytes(of text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .windows1252:
      text.unicodeScalars.map { scalar in
        let fits = scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value)
        return fits ? UInt8(scalar.value) : UInt8(ascii: "?")
      }
    }
  }
}

/// `value` rounded half away from zero to `decimals`, as `mark`-separated decimal digits.
func decimalText(_ value: Double, _ decimals: Int, mark: String) -> String {
  var power = 1
  for _ in 0..<decimals { power *= 10 }
  let scaled = Int((value * Double(power)).rounded())
  let sign = scaled < 0 ? "-" : ""
  let whole = String(scaled.magnitude / UInt(power))
  guard decimals > 0 else { return sign + whole }
  let rest = String(scaled.magnitude % UInt(power))
  return sign + whole + mark + String(repeating: "0", count: decimals - rest.count) + rest
}

/// As Norwegian files write numbers.
func commaText(_ value: Double, _ decimals: Int) -> String {
  decimalText(value, decimals, mark: ",")
}

/// As YAML, JSON and English prose write numbers.
func pointText(_ value: Double, _ decimals: Int) -> String {
  decimalText(value, decimals, mark: ".")
}

/// A double-quoted string that is valid in YAML and in JSON.
func quotedText(_ text: String) -> String {
  var result = "\""
  for character in text {
    switch character {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    default: result.append(character)
    }
  }
  return result + "\""
}
