/// An element of a page, with its attributes and what it holds.
final class Element {
  let name: String
  let attributes: [String: String]
  private(set) var children: [Element] = []
  /// Text directly inside, entities turned back.
  private(set) var words = ""

  init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// This element and all below it, in the order of the page.
  var all: [Element] { [self] + children.flatMap(\.all) }
  /// All text inside.
  var text: String { words + children.map(\.text).joined(separator: " ") }
  func first(_ name: String) -> Element? { all.first { $0.name == name } }
  func all(_ name: String) -> [Element] { all.filter { $0.name == name } }

  fileprivate func add(_ child: Element) { children.append(child) }
  fileprivate func add(_ text: String) { words += text }
}

struct HTMLFault: Error { let what: String }

/// Reads a page strictly: every element but `meta` is closed in its turn, every attribute is quoted,
/// and a bare `<`, `>` or unknown entity is a fault.
func readHTML(_ bytes: [UInt8]) throws -> Element {
  let page = String(decoding: bytes, as: UTF8.self)
  let root = Element("page", [:])
  var open = [root]
  var rest = page[...]
  guard rest.hasPrefix("<!DOCTYPE html>\n") else { throw HTMLFault(what: "doctype") }
  rest = rest.dropFirst("<!DOCTYPE html>\n".count)
  while !rest.isEmpty {
    let text = rest.prefix { $0 != "<" }
    let last = open[open.count - 1]
    last.add(last.name == "style" ? String(text) : try plain(text))
    rest = rest.dropFirst(text.count)
    guard !rest.isEmpty else { break }
    guard let end = rest.firstIndex(of: ">") else { throw HTMLFault(what: "open tag") }
    let tag = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.hasPrefix("/") {
      guard open.removeLast().name == tag.dropFirst(), !open.isEmpty else {
        throw HTMLFault(what: "\(tag) closes what is not open")
      }
    } else {
      let element = try element(tag)
      open[open.count - 1].add(element)
      if !tag.hasSuffix("/"), element.name != "meta" { open.append(element) }
    }
  }
  guard open.count == 1 else { throw HTMLFault(what: "\(open.last?.name ?? "") is not closed") }
  return root
}

private func element(_ tag: Substring) throws -> Element {
  let body = tag.hasSuffix("/") ? tag.dropLast() : tag
  let name = body.prefix { !$0.isWhitespace }
  var attributes: [String: String] = [:]
  var rest = body.dropFirst(name.count)
  while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
    rest = rest[start...]
    let key = rest.prefix { $0 != "=" }
    rest = rest.dropFirst(key.count)
    guard rest.hasPrefix("=\"") else { throw HTMLFault(what: "attribute \(key) of \(name)") }
    let value = rest.dropFirst(2).prefix { $0 != "\"" }
    rest = rest.dropFirst(value.count + 3)
    guard attributes.updateValue(try plain(value), forKey: String(key)) == nil else {
      throw HTMLFault(what: "twice: \(key) of \(name)")
    }
  }
  return Element(String(name), attributes)
}

private func plain(_ text: Substring) throws -> String {
  guard !text.contains(">") else { throw HTMLFault(what: "bare > in \(text)") }
  guard text.contains("&") else { return String(text) }
  var result = String(text)
  let entities = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
  for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
    let entity = "&" + piece.prefix { $0 != ";" } + ";"
    guard entities[entity] != nil || entity == "&amp;" else { throw HTMLFault(what: entity) }
  }
  for (entity, character) in entities { result = result.replacing(entity, with: character) }
  return result.replacing("&amp;", with: "&")
}
