internal import Foundation

/// The parts of a column's name that tell what it goes with.
enum ColumnNames {
  /// What is left without a number or a letter at the end and what divides it off: `leder` of
  /// `leder_1`, `q1` of `q1_2` and of `q1b`, `Spm` of `Spm 3`; the whole name where nothing is.
  static func stem(_ name: String) -> String {
    var rest = name[...]
    if let last = rest.last, last.isASCII, last.isLetter, rest.dropLast().last?.isNumber == true {
      rest = rest.dropLast()
      return trimmed(rest).isEmpty ? name : trimmed(rest)
    }
    while rest.last?.isNumber == true { rest = rest.dropLast() }
    let stem = trimmed(rest)
    return stem.isEmpty || rest.count == name.count ? name : stem
  }

  /// The number at the end; nil where there is none.
  static func number(_ name: String) -> Int? {
    let digits = name.reversed().prefix { ("0"..."9").contains($0) }
    return Int(String(digits.reversed()))
  }

  /// The letters at the beginning, in lower case: what a whole questionnaire's items share.
  static func family(_ name: String) -> String { name.prefix { $0.isLetter }.lowercased() }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.last, !last.isLetter, !last.isNumber { text = text.dropLast() }
    return String(text)
  }

  /// An id of letters, digits, `_` and `-` that is not among `taken`.
  static func identifier(_ name: String, taken: Set<String> = []) -> String {
    var id = ""
    for scalar in name.precomposedStringWithCanonicalMapping.unicodeScalars {
      let isAllowed =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
        || scalar == "-"
      if isAllowed {
        id.unicodeScalars.append(scalar)
      } else if !id.isEmpty, id.last != "_" {
        id += "_"
      }
    }
    while id.last == "_" { id.removeLast() }
    id = String(id.prefix(60))
    if id.isEmpty || id == "total" { id += "x" }
    guard taken.contains(id) else { return id }
    return (2...).lazy.map { "\(id)_\($0)" }.first { !taken.contains($0) } ?? id
  }

  /// A name that may stand as an id as it is.
  static func isIdentifier(_ name: String) -> Bool { identifier(name) == name }
}
