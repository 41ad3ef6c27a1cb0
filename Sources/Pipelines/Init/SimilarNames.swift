import Survey

/// Pairs of names that may be two spellings of one: alike but for capitals, blanks and signs, or
/// but for one letter in one longer word. Names with different numbers are different.
enum SimilarNames {
  /// Names that are compared, each with all others.
  private static let mostNames = 1000
  /// Letters of a word in which one may be wrong.
  private static let fewestLetters = 4

  private struct Name {
    let text: String
    let words: [[Character]]
    let joined: [Character]

    init(_ text: String) {
      self.text = text
      words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(Array.init)
      joined = Array(words.joined())
    }
  }

  static func pairs(_ names: [String]) -> [(String, String)] {
    let names = names.prefix(mostNames).map(Name.init)
    var found: [(String, String)] = []
    for (place, name) in names.enumerated() {
      for other in names[..<place] where areAlike(other, name) {
        found.append((other.text, name.text))
      }
    }
    return found
  }

  private static func areAlike(_ a: Name, _ b: Name) -> Bool {
    guard abs(a.joined.count - b.joined.count) < 2, !a.joined.isEmpty else { return false }
    if a.joined == b.joined { return true }
    guard a.words.count == b.words.count else { return false }
    let differing = zip(a.words, b.words).filter { $0 != $1 }
    guard differing.count == 1, let (x, y) = differing.first else { return false }
    return min(x.count, y.count) >= fewestLetters && x.filter(\.isNumber) == y.filter(\.isNumber)
      && editDistance(x, y) == 1
  }
}
