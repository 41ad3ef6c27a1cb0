/// The concepts of a table: a name, and the stems that speak of it.
///
/// A table is text, parsed once: a line begins with a concept's name and a colon, its stems follow
/// (also on the next lines) with spaces between. A stem matches anywhere, inside compounds too; `_`
/// stands for the edge of a word or the space between two.
struct Lexicon: Sendable {
  let concepts: [String]
  /// All stems, in the alphabet, in the order of the table.
  let stems: [[UInt8]]
  private let automaton: StemAutomaton
  /// For each stem, the concepts it speaks of.
  private let conceptsOfStem: [[Int]]

  init(table: String) {
    var names: [String] = []
    var order: [[UInt8]] = []
    var owners: [[UInt8]: [Int]] = [:]
    for token in table.split(whereSeparator: \.isWhitespace) {
      if token.hasSuffix(":") {
        names.append(String(token.dropLast()))
        continue
      }
      let stem = Symbol.encode(token)
      if owners[stem] == nil { order.append(stem) }
      owners[stem, default: []].append(names.count - 1)
    }
    concepts = names
    stems = order
    conceptsOfStem = order.map { owners[$0] ?? [] }
    automaton = StemAutomaton(order)
  }

  /// For each concept, where it is first spoken of; nil where it is not.
  func find(in text: IndicatorText) -> [Range<Int>?] {
    var found = [Range<Int>?](repeating: nil, count: concepts.count)
    automaton.matches(in: text.symbols) { match in
      for concept in conceptsOfStem[match.stem] where found[concept] == nil {
        found[concept] = match.range
      }
    }
    return found
  }
}
