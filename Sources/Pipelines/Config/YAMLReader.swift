import Survey
internal import Yams

/// Turns YAML text into `ConfigNode`s: the only code that knows the YAML library.
///
/// A key that stands twice in a mapping makes the library give up. Here the later one is renamed
/// to characters of the private-use area, of equal length so that all places stay right, and the
/// text is read again: the fault is placed where the key is repeated, and the rest is still checked.
struct YAMLReader {
  let file: String
  private var text: String
  /// The text cut up, once a key must be renamed or an offset be found in it.
  private lazy var lines = Self.split(text)
  private var renamed: [String] = []
  private var remaining = 100_000
  /// Bytes that may still be read again to find a repeated key: some seconds' worth.
  private var patience = 16_000_000
  private(set) var diagnostics: [Diagnostic] = []

  init(text: String, file: String) {
    self.file = file
    self.text = text
    if text.unicodeScalars.first == "\u{FEFF}" { self.text.unicodeScalars.removeFirst() }
  }

  /// The root; nil when the text cannot be read (the reason is in `diagnostics`).
  mutating func read() -> ConfigNode? {
    guard text.utf8.count(where: Self.separates) <= Self.mostSeparators else {
      report(
        "yaml_too_large", ConfigNode.Mark(line: 1, column: 1),
        "the file has more than \(Self.mostSeparators) lines, commas, colons and the like",
        "A configuration needs far fewer; tables belong in files of their own.")
      return nil
    }
    for _ in 0..<50 {
      do {
        guard let root = try Self.compose(text) else { return empty() }
        guard let node = convert(root), !node.isNull else { return empty() }
        return node
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        // Keys that are no words, or differ in their tags alone, the library brings in an order
        // that changes from time to time.
        let isCertain = keys.first != keys.dropFirst().first && !keys.contains(Self.noWord)
        guard isCertain, let key = keys.first, rename(key, first: context.mark) else {
          report(
            "duplicate_key", mark(isCertain ? context.mark : nil),
            "a key stands twice in \(isCertain ? "this" : "a") mapping", "Keep one of them.")
          return nil
        }
      } catch {
        explain(error)
        return nil
      }
    }
    return nil
  }

  /// What the library calls a key that is a list or a mapping.
  private static let noWord = "<uncovertable>"

  /// The library holds some hundred bytes for each value, so values are bounded before it sees them.
  private static let mostSeparators = 150_000
  private static func separates(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0D, 0x2C, 0x3A, 0x5B, 0x7B, 0x26, 0x2A: true
    default: false
    }
  }

  /// Words stay words: what they stand for is decided where their place is known.
  private static func compose(_ text: String) throws -> Node? {
    try Yams.compose(yaml: text, .basic, .default, .utf8)
  }

  private mutating func empty() -> ConfigNode? {
    if diagnostics.isEmpty {
      report(
        "empty_file", ConfigNode.Mark(line: 1, column: 1), "the file is empty",
        "Expected a YAML mapping, `key: value` on each line.")
    }
    return nil
  }

  private mutating func report(
    _ rule: String, _ mark: ConfigNode.Mark, _ message: String, _ advice: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        .config, rule: rule, at: .config(file: file, line: mark.line, column: mark.column),
        message, advice: advice))
  }

  private func mark(_ mark: Yams.Mark?) -> ConfigNode.Mark {
    ConfigNode.Mark(line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
  }

  private mutating func explain(_ error: any Error) {
    let advice = "Mind indentation (spaces, not tabs), and close every quote and bracket."
    switch error {
    case YamlError.scanner(_, let problem, let place, _),
      YamlError.parser(_, let problem, let place, _),
      YamlError.composer(_, let problem, let place, _):
      report("yaml_syntax", mark(place), "this is not valid YAML: \(problem)", advice)
    case YamlError.reader(let problem, let offset, _, _):
      let place = place(offset: offset ?? 0)
      report("yaml_syntax", place, "this is not valid YAML: \(problem)", advice)
    default:
      let start = ConfigNode.Mark(line: 1, column: 1)
      report("yaml_syntax", start, "this is not valid YAML", advice)
    }
  }

  private mutating func place(offset: Int) -> ConfigNode.Mark {
    var left = offset
    for (number, line) in lines.enumerated() {
      if left <= line.count { return ConfigNode.Mark(line: number + 1, column: left + 1) }
      left -= line.count + 1
    }
    return ConfigNode.Mark(line: max(1, lines.count), column: 1)
  }
}

// MARK: - Nodes

extension YAMLReader {
  /// Nil once the file has unfolded into too many nodes.
  fileprivate mutating func convert(_ node: Node) -> ConfigNode? {
    remaining -= 1
    if remaining < 0 {
      if remaining == -1 {
        report(
          "yaml_too_large", mark(node.mark), "the file unfolds into more than 100,000 values",
          "Use fewer anchors and aliases (`&`, `*`).")
      }
      return nil
    }
    let place = mark(node.mark)
    switch node {
    case .scalar(let scalar):
      let plain = scalar.style == .plain || scalar.style == .any
      return ConfigNode(content: .scalar(scalar.string, plain: plain), mark: place)
    case .sequence(let sequence):
      var nodes: [ConfigNode] = []
      for node in sequence {
        guard let node = convert(node) else { return nil }
        nodes.append(node)
      }
      return ConfigNode(content: .list(nodes), mark: place)
    case .mapping(let mapping):
      return convert(mapping, at: place)
    case .alias:
      return ConfigNode(content: .scalar("", plain: true), mark: place)
    }
  }

  private mutating func convert(_ mapping: Node.Mapping, at place: ConfigNode.Mark) -> ConfigNode? {
    var entries: [ConfigNode.Entry] = []
    var keys: Set<String> = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        report(
          "wrong_type", mark(key.mark), "a key must be a word",
          "Expected `key: value`; quote a text that begins with a bracket or a brace.")
        continue
      }
      guard let value = convert(value) else { return nil }
      if renamed.contains(scalar.string) { continue }
      // To the library, keys with different tags are different keys.
      guard keys.insert(scalar.string).inserted else {
        report(
          "duplicate_key", mark(key.mark),
          "the key `\(scalar.string)` stands twice in this mapping",
          "Keep one of them.")
        continue
      }
      entries.append(ConfigNode.Entry(key: scalar.string, mark: mark(key.mark), value: value))
    }
    return ConfigNode(content: .mapping(entries), mark: place)
  }
}

// MARK: - Repeated keys

extension YAMLReader {
  /// Renames the next key like the one at `first` in the same mapping, and reports it.
  fileprivate mutating func rename(_ key: String, first: Yams.Mark) -> Bool {
    let word = Array(key.unicodeScalars)
    guard !word.isEmpty, let fresh = Unicode.Scalar(UInt32(0xE000 + renamed.count)) else {
      return false
    }
    let replacement = [Unicode.Scalar](repeating: fresh, count: word.count)
    let candidates = candidates(word, from: first)
    guard let original = candidates.first, original.line == first.line else { return false }
    for candidate in candidates.dropFirst().likeliest(beside: original).prefix(500) {
      patience -= 2 * text.utf8.count
      guard patience > 0 else { return false }
      var trial = lines
      Self.replace(word.count, at: candidate, with: replacement, in: &trial)
      let oneRenamed = trial
      Self.replace(word.count, at: original, with: replacement, in: &trial)
      let name = String(String.UnicodeScalarView(replacement))
      guard Self.repeats(name, in: trial) else { continue }
      lines = oneRenamed
      text = Self.join(lines)
      renamed.append(name)
      report(
        "duplicate_key", candidate, "the key `\(key)` stands twice in this mapping",
        "The first is on line \(first.line); keep one of them.")
      return true
    }
    return false
  }

  /// Two keys stand in one mapping when, given the same new name, they are in each other's way.
  private static func repeats(_ name: String, in lines: [[Unicode.Scalar]]) -> Bool {
    do {
      _ = try compose(join(lines))
      return false
    } catch YamlError.duplicatedKeysInMapping(let keys, _) {
      return keys.contains(name)
    } catch { return false }
  }

  private static func replace(
    _ count: Int, at mark: ConfigNode.Mark, with scalars: [Unicode.Scalar],
    in lines: inout [[Unicode.Scalar]]
  ) {
    lines[mark.line - 1].replaceSubrange(mark.column - 1..<mark.column - 1 + count, with: scalars)
  }

  /// Where the word stands as a key (before a colon, quoted or not) from a place on.
  private mutating func candidates(_ word: [Unicode.Scalar], from first: Yams.Mark) -> [ConfigNode
    .Mark]
  {
    var found: [ConfigNode.Mark] = []
    for number in max(0, first.line - 1)..<max(first.line, lines.count) where number < lines.count {
      let line = lines[number]
      var start = number == first.line - 1 ? first.column - 1 : 0
      while start + word.count <= line.count {
        if Array(line[start..<start + word.count]) == word {
          var next = start + word.count
          while next < line.count, " \"'".unicodeScalars.contains(line[next]) { next += 1 }
          let startsWord = start == 0 || " {,\"'-?".unicodeScalars.contains(line[start - 1])
          if startsWord, next < line.count, line[next] == ":" {
            found.append(ConfigNode.Mark(line: number + 1, column: start + 1))
          }
        }
        start += 1
      }
    }
    return found
  }

  fileprivate static func split(_ text: String) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = [[]]
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where afterReturn: afterReturn = false
      case "\n": lines.append([])
      case "\r":
        lines.append([])
        afterReturn = true
        continue
      default: lines[lines.count - 1].append(scalar)
      }
      afterReturn = false
    }
    return lines
  }

  fileprivate static func join(_ lines: [[Unicode.Scalar]]) -> String {
    var view = String.UnicodeScalarView()
    for line in lines {
      view.append(contentsOf: line)
      view.append("\n")
    }
    return String(view)
  }
}

extension Collection<ConfigNode.Mark> {
  /// Keys of one mapping mostly stand below one another, or on one line.
  fileprivate func likeliest(beside first: ConfigNode.Mark) -> [ConfigNode.Mark] {
    filter { $0.column == first.column || $0.line == first.line }
      + filter { $0.column != first.column && $0.line != first.line }
  }
}
