import Yams

@testable import Pipelines

/// Accounts for every value of a YAML file: what the YAML library finds in it stands in the tree,
/// and every key where it stands in the file.
struct YAMLAccount {
  private let text: String
  private let root: ConfigNode
  /// Nothing was left out with a fault.
  private let isWhole: Bool

  init(_ bytes: [UInt8], _ root: ConfigNode, isWhole: Bool) {
    text = String(decoding: bytes, as: UTF8.self)
    self.root = root
    self.isWhole = isWhole
  }

  func check() throws {
    if isWhole, let node = try? Yams.compose(yaml: text) {
      try expect(Self.words(root) == Self.words(node), "values are lost or added")
    }
    guard text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else { return }
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    try checkKeys(root, lines)
  }

  private static func words(_ node: ConfigNode) -> [String] {
    switch node.content {
    case .scalar(let text, _): [text]
    case .list(let nodes): nodes.flatMap(words)
    case .mapping(let entries): entries.flatMap { [$0.key] + words($0.value) }
    }
  }

  private static func words(_ node: Node) -> [String] {
    switch node {
    case .scalar(let scalar): [scalar.string]
    case .sequence(let sequence): sequence.flatMap(words)
    case .mapping(let mapping): mapping.flatMap { [$0.key.scalar?.string ?? ""] + words($0.value) }
    case .alias: [""]
    }
  }

  /// A key written plainly stands at its place.
  private func checkKeys(_ node: ConfigNode, _ lines: [[UInt8]]) throws {
    for node in node.list ?? [] { try checkKeys(node, lines) }
    let keys = (node.entries ?? []).map(\.key)
    try expect(Set(keys).count == keys.count, "a key stands twice")
    for entry in node.entries ?? [] {
      let (line, column) = (entry.mark.line - 1, entry.mark.column - 1)
      try expect(line < lines.count && column <= lines[line].count, "`\(entry.key)` is nowhere")
      let found = lines[line][column...]
      let isMarked = found.first.map { Array("\"'&!*?|>".utf8).contains($0) } ?? true
      let start = entry.key.utf8.prefix { $0 != 0x20 && $0 != 0x0A }
      try expect(isMarked || found.starts(with: start), "`\(entry.key)` is not at its place")
      try checkKeys(entry.value, lines)
    }
  }
}
