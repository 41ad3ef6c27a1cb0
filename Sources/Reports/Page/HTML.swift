/// A piece of HTML. Literal parts stand as written; whatever text is interpolated is escaped, so a
/// unit called `<script>` is shown as its name. Only another `HTML` passes unchanged.
struct HTML: ExpressibleByStringInterpolation, Sendable {
  private(set) var text: String

  init(stringLiteral value: String) { text = value }
  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// A text shown as it is.
  init(escaping plain: String) {
    text = ""
    appendEscaped(plain, to: &text)
  }

  struct StringInterpolation: StringInterpolationProtocol {
    var text = ""
    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }
    mutating func appendLiteral(_ literal: String) { text += literal }
    mutating func appendInterpolation(_ plain: String) { appendEscaped(plain, to: &text) }
    mutating func appendInterpolation(_ number: Int) { text += String(number) }
    mutating func appendInterpolation(_ html: HTML) { text += html.text }
  }

  static func += (html: inout HTML, more: HTML) { html.text += more.text }
}

extension [HTML] {
  func joined(_ separator: HTML = "") -> HTML {
    var result: HTML = ""
    for (place, piece) in enumerated() {
      if place > 0 { result += separator }
      result += piece
    }
    return result
  }
}

private func appendEscaped(_ plain: String, to text: inout String) {
  for scalar in plain.unicodeScalars {
    switch scalar {
    case "&": text += "&amp;"
    case "<": text += "&lt;"
    case ">": text += "&gt;"
    case "\"": text += "&quot;"
    case "'": text += "&#39;"
    case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}": text += "\u{FFFD}"
    default: text.unicodeScalars.append(scalar)
    }
  }
}
