/// JSON with its keys in the order in which they are given.
enum JSONText {
  case text(String)
  case number(Double, decimals: Int)
  case integer(Int)
  case boolean(Bool)
  case none
  case list([JSONText])
  case object([(String, JSONText)])

  static func number(_ value: Double?, decimals: Int) -> JSONText {
    guard let value else { return .none }
    return .number(value, decimals: decimals)
  }

  /// Objects and lists that hold others over several lines, the innermost on one.
  func written(indent: String = "") -> String {
    switch self {
    case .text(let value): quotedText(value)
    case .number(let value, let decimals): pointText(value, decimals)
    case .integer(let value): String(value)
    case .boolean(let value): value ? "true" : "false"
    case .none: "null"
    case .list(let values): block("[", values.map { ("", $0) }, "]", indent)
    case .object(let pairs):
      block("{", pairs.map { (quotedText($0.0) + ": ", $0.1) }, "}", indent)
    }
  }

  private var isNested: Bool {
    switch self {
    case .list, .object: true
    default: false
    }
  }

  private func block(
    _ open: String, _ parts: [(String, JSONText)], _ close: String, _ indent: String
  ) -> String {
    guard parts.contains(where: { $0.1.isNested }) else {
      return open + parts.map { $0.0 + $0.1.written() }.joined(separator: ", ") + close
    }
    let inner = indent + "  "
    let lines = parts.map { inner + $0.0 + $0.1.written(indent: inner) }
    return open + "\n" + lines.joined(separator: ",\n") + "\n" + indent + close
  }
}
