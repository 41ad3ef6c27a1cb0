/// Texts that name the step of a scale by its number and perhaps its words: `1 - Helt uenig`, `6.
/// Helt enig`, `Helt enig (6)`.
public enum NumberedWords {
  /// The number and the words; nil: the text does not begin or end so.
  public static func split(_ text: String) -> (number: Int, words: String)? {
    leading(text[...]) ?? trailing(text)
  }

  public static func number(leading text: String) -> Int? { split(text)?.number }

  private static func leading(_ text: Substring) -> (number: Int, words: String)? {
    var rest = text
    let isBracketed = rest.first == "("
    if isBracketed { rest = rest.dropFirst() }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    rest = rest.dropFirst(digits.count)
    if isBracketed {
      guard rest.first == ")" else { return nil }
      rest = rest.dropFirst()
    }
    guard let number = Int(digits), digits.count <= 2 else { return nil }
    let divider = rest.prefix { " -–—.:=)".contains($0) }
    let words = String(rest.dropFirst(divider.count))
    guard isBracketed || !divider.isEmpty, words.first?.isLetter == true else { return nil }
    return (number, words)
  }

  private static func trailing(_ text: String) -> (number: Int, words: String)? {
    guard text.last == ")", let open = text.lastIndex(of: "("),
      let number = Int(text[text.index(after: open)...].dropLast()), (0...99).contains(number)
    else { return nil }
    let words = text[..<open].reversed().drop { $0 == " " }.reversed()
    return words.first?.isLetter == true ? (number, String(words)) : nil
  }
}
