import Survey

/// A configuration in one form for one meaning: `key = value` a line, sorted, defaults filled in.
enum CanonicalText {
  static func of(_ pipeline: ConfigFile, codebooks: [CodebookReading]) -> String {
    var lines = lines(pipeline.root, PipelineShape.root, "")
    var seen: Set<InputFile> = []
    for codebook in codebooks where seen.insert(codebook.file.input).inserted {
      lines += self.lines(
        codebook.file.root, QuestionnaireShape.root, "questionnaire(\(codebook.file.input.name))")
    }
    return lines.sorted().joined(separator: "\n") + "\n"
  }

  private static func lines(_ node: ConfigNode?, _ shape: Shape, _ key: String) -> [String] {
    switch shape {
    case .mapping(let mapping): return mappingLines(node, mapping, key)
    case .list(let element, _):
      return listLines(node?.list ?? [], element, key)
    case .table(_, let element):
      return (node?.entries ?? []).flatMap { lines($0.value, element, "\(key).\($0.key)") }
    case .short(let short, let full): return shortLines(node, short, full, key)
    case .localized:
      if let entries = node?.entries {
        return entries.map { "\(key).\($0.key) = \(quoted($0.value.text ?? ""))" }
      }
      return node?.text.map { ["\(key).nb = \(quoted($0))"] } ?? []
    case .path: return node?.text.map { ["\(key) = \(quoted(FileAccess.normal($0)))"] } ?? []
    case .share: return node?.text.map { ["\(key) = \($0)"] } ?? []
    case .integer, .number, .positive: return node?.decimal.map { ["\(key) = \($0)"] } ?? []
    case .boolean: return node?.boolean.map { ["\(key) = \($0)"] } ?? []
    case .text, .identifier, .encoding, .word:
      return node?.text.map { ["\(key) = \(quoted($0))"] } ?? []
    }
  }

  private static func mappingLines(
    _ node: ConfigNode?, _ mapping: MappingShape, _ key: String
  ) -> [String] {
    mapping.accepted.flatMap { part -> [String] in
      let path = key.isEmpty ? part.name : "\(key).\(part.name)"
      if let value = node?[part.name] { return lines(value, part.shape, path) }
      if let standard = part.standard { return standardLines(standard, part.shape, path) }
      // Left out as a whole, a mapping has its defaults, unless it may as well not be there.
      switch part.shape {
      case .mapping(let inner), .short(_, or: .mapping(let inner)):
        return inner.keys.contains(where: \.required) ? [] : lines(nil, part.shape, path)
      default: return []
      }
    }
  }

  /// Entries go by their ids, so that one more does not rename the others; a line tells the order.
  private static func listLines(
    _ nodes: [ConfigNode], _ element: Shape, _ key: String
  ) -> [String] {
    let names = nodes.enumerated().map { name($1) ?? String($0) }
    let isNamed = nodes.contains { name($0) != nil }
    let order = isNamed ? ["\(key) = [\(names.map(quoted).joined(separator: ", "))]"] : []
    return order
      + zip(nodes, names).flatMap { node, name in lines(node, element, "\(key)[\(name)]") }
  }

  /// A default is written as in YAML: a word, a number or a list of words.
  private static func standardLines(_ text: String, _ shape: Shape, _ key: String) -> [String] {
    let mark = ConfigNode.Mark(line: 1, column: 1)
    func scalar(_ text: Substring) -> ConfigNode {
      ConfigNode(content: .scalar(String(text), plain: true), mark: mark)
    }
    guard text.hasPrefix("[") else { return lines(scalar(text[...]), shape, key) }
    let words = text.dropFirst().dropLast().split(separator: ",").map { word in
      scalar(word.drop { $0 == " " })
    }
    return lines(ConfigNode(content: .list(words), mark: mark), shape, key)
  }

  /// The short form of a file is the same as a mapping with nothing but `file`.
  private static func shortLines(
    _ node: ConfigNode?, _ short: Shape, _ full: Shape, _ key: String
  ) -> [String] {
    guard let node, node.text != nil else { return lines(node, full, key) }
    guard case .mapping(let mapping) = full, mapping.key("file") != nil, node.decimal == nil else {
      return lines(node, short, key)
    }
    let file = ConfigNode.Entry(key: "file", mark: node.mark, value: node)
    return lines(ConfigNode(content: .mapping([file]), mark: node.mark), full, key)
  }

  /// What tells an entry of a list from the others, if it has an id.
  private static func name(_ node: ConfigNode) -> String? {
    (node["id"] ?? node["wave"])?.text
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
