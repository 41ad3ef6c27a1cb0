import Ingest
import Survey

/// Compares one YAML file with its shape.
struct ShapeCheck {
  let file: String
  let log: FaultLog

  func place(_ mark: ConfigNode.Mark) -> Diagnostic.Place {
    .config(file: file, line: mark.line, column: mark.column)
  }

  /// `mark` is where a missing value is placed: the key's.
  func check(_ node: ConfigNode, _ shape: Shape, name: String, refused: [String: String] = [:]) {
    switch shape {
    case .text, .path, .identifier, .integer, .number, .share, .positive, .boolean, .encoding,
      .word:
      checkScalar(node, shape, name: name, refused: refused)
    case .list(let element, let nonEmpty):
      guard let nodes = node.list else { return wrongType(node, shape, name) }
      if nonEmpty, nodes.isEmpty { wrongType(node, shape, name) }
      for node in nodes { check(node, element, name: name, refused: refused) }
    case .mapping(let mapping):
      guard let entries = node.entries else { return wrongType(node, shape, name) }
      checkKeys(entries, mapping, node, name)
    case .table(_, let element):
      guard let entries = node.entries else { return wrongType(node, shape, name) }
      for entry in entries { check(entry.value, element, name: entry.key) }
    case .short(let short, let full):
      switch node.content {
      case .scalar:
        if node.isNull { return wrongType(node, shape, name) }
        check(node, short, name: name, refused: refused)
      default: check(node, full, name: name, refused: refused)
      }
    case .localized: checkLocalized(node, name)
    }
  }

  private func wrongType(_ node: ConfigNode, _ shape: Shape, _ name: String) {
    log.note(
      "wrong_type", at: place(node.mark), "`\(name)` is \(node.said)",
      advice: "Expected \(shape.form).")
  }

  private func checkKeys(
    _ entries: [ConfigNode.Entry], _ mapping: MappingShape, _ node: ConfigNode, _ name: String
  ) {
    for entry in entries {
      guard let key = mapping.key(entry.key) else {
        let known = mapping.accepted.map(\.name)
        log.note(
          "unknown_key", at: place(entry.mark), "`\(name)` has no key `\(entry.key)`",
          advice: suggestion(entry.key, among: known, kind: "key"))
        continue
      }
      if let advice = key.refused {
        log.note(
          "not_available", at: place(entry.mark), "`\(key.name)` is not available in this version",
          advice: advice)
      } else {
        check(entry.value, key.shape, name: key.name, refused: key.refusedWords)
      }
    }
    let given = Set(entries.map(\.key))
    if entries.contains(where: { mapping.key($0.key)?.refused != nil }) { return }
    for key in mapping.keys where key.required && !given.contains(key.name) {
      log.note(
        "missing_key", at: place(node.mark), "`\(name)` needs the key `\(key.name)`",
        advice: "Expected `\(key.name):` with \(key.shape.form).")
    }
  }

  private func checkScalar(
    _ node: ConfigNode, _ shape: Shape, name: String, refused: [String: String]
  ) {
    guard let text = node.text else { return wrongType(node, shape, name) }
    switch shape {
    case .integer(let range):
      guard let value = node.integer else { return wrongType(node, shape, name) }
      if !range.contains(value) { outOfRange(node, shape, name) }
    case .number(let range):
      guard let value = node.number else { return wrongType(node, shape, name) }
      if !range.contains(value) { outOfRange(node, shape, name) }
    case .share:
      guard let value = node.number else { return wrongType(node, shape, name) }
      if !(0...1).contains(value) { outOfRange(node, shape, name) }
    case .positive:
      guard let value = node.decimal else { return wrongType(node, shape, name) }
      if value <= .zero { outOfRange(node, shape, name) }
    case .boolean: if node.boolean == nil { wrongType(node, shape, name) }
    case .word(let words): checkWord(text, words, node, (name, refused))
    case .encoding:
      let names = TextEncoding.allCases.map(\.rawValue)
      if TextEncoding(iana: text) == nil { checkWord(text, names, node, (name, [:])) }
    case .identifier: checkIdentifier(text, at: place(node.mark), name: name)
    case .path:
      if text.unicodeScalars.contains("\0") || text.isEmpty { wrongType(node, shape, name) }
    default:
      if text.isEmpty { wrongType(node, shape, name) }
    }
  }

  private func outOfRange(_ node: ConfigNode, _ shape: Shape, _ name: String) {
    log.note(
      "out_of_range", at: place(node.mark), "`\(name)` is \(node.said)",
      advice: "Expected \(shape.form).")
  }

  private func checkWord(
    _ text: String, _ words: [String], _ node: ConfigNode,
    _ key: (name: String, refused: [String: String])
  ) {
    if words.contains(text) { return }
    if let advice = key.refused[text] {
      return log.note(
        "not_available", at: place(node.mark),
        "`\(key.name): \(text)` is not available in this version", advice: advice)
    }
    let advice =
      nearest(to: text, among: words).map { "Did you mean `\($0)`?" }
      ?? "Expected \(Shape.word(words).form)."
    log.note(
      "unknown_value", at: place(node.mark), "`\(key.name)` cannot be \(node.said)",
      advice: advice)
  }

  /// Ids stand in file names, columns and `survey.dimension`.
  func checkIdentifier(_ text: String, at place: Diagnostic.Place, name: String) {
    let allowed = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" || $0 == "-"
        || $0.properties.generalCategory == .nonspacingMark
    }
    if !allowed || text.isEmpty {
      log.note(
        "illegal_id", at: place, "`\(name)` is \"\(text.prefix { !$0.isNewline })\"",
        advice: "Expected \(Shape.identifier.form).")
    }
  }

  private func checkLocalized(_ node: ConfigNode, _ name: String) {
    guard let entries = node.entries else {
      if node.text == nil { wrongType(node, .localized, name) }
      return
    }
    if entries.isEmpty { wrongType(node, .localized, name) }
    let languages = Language.allCases.map(\.rawValue)
    for entry in entries {
      if !languages.contains(entry.key) {
        log.note(
          "unknown_language", at: place(entry.mark), "`\(entry.key)` is not a language here",
          advice: "Expected \(Shape.word(languages).form).")
      }
      if entry.value.text == nil { wrongType(entry.value, .text, entry.key) }
    }
  }
}
