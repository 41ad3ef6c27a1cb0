import Survey

/// A piece of YAML as written, with the place of every key and value.
struct ConfigNode {
  /// Line and column, from 1; columns count Unicode scalars.
  struct Mark: Hashable {
    let line: Int
    let column: Int
  }

  struct Entry {
    let key: String
    let mark: Mark
    let value: ConfigNode
  }

  enum Content {
    /// `plain`: without quotes, so it may be a number, `true` or nothing at all.
    case scalar(String, plain: Bool)
    case list([ConfigNode])
    case mapping([Entry])
  }

  let content: Content
  let mark: Mark

  /// The words of a scalar, whatever they look like; nil for lists, mappings and nothing.
  var text: String? {
    guard case .scalar(let text, _) = content, !isNull else { return nil }
    return text
  }

  /// Nothing is written, or `~` or `null`.
  var isNull: Bool {
    guard case .scalar(let text, plain: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  var boolean: Bool? {
    guard case .scalar(let text, plain: true) = content else { return nil }
    switch text {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: return nil
    }
  }

  /// A plain number with at most 15 digits, in the decimal system.
  var decimal: ExactDecimal? {
    guard case .scalar(let text, plain: true) = content, !text.contains(","),
      !text.hasPrefix("."), !text.hasSuffix("."), text.first != "\u{2212}"
    else { return nil }
    return ExactDecimal(text)
  }

  var number: Double? { decimal?.double }

  var integer: Int? {
    guard let decimal, decimal.places == 0, let text, !text.contains(".") else { return nil }
    return Int(decimal.units)
  }

  /// Digits after the decimal point, as printed.
  var printedPlaces: Int? {
    guard decimal != nil, let text else { return nil }
    return text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
  }

  var list: [ConfigNode]? { if case .list(let nodes) = content { nodes } else { nil } }
  var entries: [Entry]? { if case .mapping(let entries) = content { entries } else { nil } }

  subscript(_ key: String) -> ConfigNode? { entries?.first { $0.key == key }?.value }

  /// The items of a list at `key`; none when the key is absent or holds something else.
  func items(_ key: String) -> [ConfigNode] { self[key]?.list ?? [] }

  /// What is written, in a word or two, for "found …".
  var said: String {
    switch content {
    case .scalar where isNull: "nothing"
    case .scalar(let text, let plain):
      plain ? Self.short(text) : "the text \"\(Self.short(text))\""
    case .list(let nodes): nodes.isEmpty ? "an empty list" : "a list"
    case .mapping: "a mapping"
    }
  }

  private static func short(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count > 40 ? line.prefix(37) + "…" : String(line)
  }
}
