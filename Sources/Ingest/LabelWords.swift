internal import Survey

/// The words of a label, made comparable: small letters, one space between words, nothing else, and
/// without a number that is set off in front of them (`1 – Svært fornøyd`).
struct LabelWords: Hashable {
  let words: [String]

  init(_ label: String) {
    words = Self.split(Self.numbered(label).map(\.words) ?? label[...])
  }

  var isEmpty: Bool { words.isEmpty }

  private static func split(_ text: some StringProtocol) -> [String] {
    // An apostrophe belongs to its word, however it is written.
    text.lowercased().filter { !"'’‘`´".contains($0) }
      .split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// The number that the label stands for by itself: all of it, or set off in front of words.
  static func number(_ label: String) -> Double? {
    let text = label.trimmed
    return NumberText(decimal: .comma).number(text) ?? NumberText(decimal: .point).number(text)
      ?? numbered(text).flatMap { NumberText(decimal: .point).number(String($0.number)) }
  }

  /// A number and the words that a sign sets it off from. `1–2 ganger`, `3 dager` and `8. trinn` are
  /// words all through: their numbers are counted or ranked things, not codes.
  private static func numbered(_ label: String) -> (number: Substring, words: Substring)? {
    let text = label.drop(while: \.isWhitespace)
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
    let rest = text[number.endIndex...].drop(while: \.isWhitespace)
    guard !number.isEmpty, let sign = rest.first, "-–—=:)".contains(sign) else { return nil }
    let words = rest.dropFirst().drop(while: \.isWhitespace)
    return words.first?.isLetter == true ? (number, words) : nil
  }
}

extension LabelWords {
  /// True when the label says that there is no answer: that the respondent does not know, that the
  /// question does not apply, or that no answer is wanted. One of several alternatives suffices
  /// (`Ikke relevant/ vet ikke`, `Annet/vil ikke svare`), but only as a whole phrase: `Vet ikke hvor`
  /// is an answer like any other.
  static func isNonAnswer(_ label: String) -> Bool {
    let whole = phrase(split(label))
    if NonAnswerPhrases.clear.contains(whole) || NonAnswerPhrases.alone.contains(whole) {
      return true
    }
    return alternatives(label).contains { NonAnswerPhrases.clear.contains(phrase($0)) }
  }

  /// Without the code in front, and the word with which a respondent speaks of himself: `9 Jeg vet
  /// ikke`.
  private static func phrase(_ words: [String]) -> String {
    var words = words[...]
    if words.count > 1, words.first?.allSatisfy(\.isNumber) == true { words.removeFirst() }
    if words.count > 1, let first = words.first, ["jeg", "eg", "jag", "i"].contains(first) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  /// What stands between strokes, commas and brackets, or between `eller` and `or`.
  private static func alternatives(_ label: String) -> [[String]] {
    label.split { "/\\|,;()[]–—\n".contains($0) }.flatMap { part in
      split(part).split { $0 == "eller" || $0 == "or" }.map(Array.init)
    }
  }
}
