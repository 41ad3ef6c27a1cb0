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

  /// What of a lexicon a text speaks of.
  struct Found {
    /// For each concept, where it is first spoken of; nil where it is not.
    var first: [Range<Int>?]
    /// For each concept, where the text's head speaks of it: the end of the first word that says
    /// what is counted, which in a compound is its last part ("klagebehandlingsmøter" are møter).
    var head: [Range<Int>?]
  }

  /// Symbols of inflection that may follow a stem at the end of the head.
  private static let inflection = 4

  func find(in text: IndicatorText) -> Found {
    let none = [Range<Int>?](repeating: nil, count: concepts.count)
    var found = Found(first: none, head: none)
    let head = text.head
    automaton.matches(in: text.symbols) { match in
      let isHead = head.map { Self.ends($0, match.range) } ?? false
      for concept in conceptsOfStem[match.stem] {
        if found.first[concept] == nil { found.first[concept] = match.range }
        if isHead, found.head[concept] == nil { found.head[concept] = match.range }
      }
    }
    return found
  }

  private static func ends(_ head: Range<Int>, _ match: Range<Int>) -> Bool {
    match.lowerBound >= head.lowerBound - 1 && match.lowerBound < head.upperBound
      && match.upperBound >= head.upperBound - inflection
  }
}
