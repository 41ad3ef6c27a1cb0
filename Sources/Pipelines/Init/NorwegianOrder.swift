/// The order of Norwegian lists: æ, ø and å come last, capitals count as small letters, and numbers
/// by their size.
struct NorwegianOrder: Comparable {
  private enum Part: Comparable {
    case number(Int)
    case letter(UInt32)
  }
  private let parts: [Part]
  private let text: String

  init(_ text: String) {
    self.text = text
    var parts: [Part] = []
    var digits = ""
    func number() -> [Part] { Int(digits).map { [.number($0)] } ?? [] }
    for scalar in text.lowercased().unicodeScalars {
      if ("0"..."9").contains(scalar), digits.count < 15 {
        digits.unicodeScalars.append(scalar)
      } else {
        parts += number()
        digits = ""
        parts.append(.letter(Self.rank(scalar)))
      }
    }
    self.parts = parts + number()
  }

  /// Where a letter stands: the Swedish letters with their Norwegian sisters.
  private static func rank(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar {
    case "æ", "ä": 0x7B
    case "ø", "ö": 0x7C
    case "å": 0x7D
    case "é", "è", "ê": 0x65
    case "ó", "ò", "ô": 0x6F
    case "á", "à": 0x61
    case "ü": 0x79
    case "đ": 0x64
    default: scalar.value < 0x7B ? scalar.value : scalar.value + 3
    }
  }

  static func < (a: NorwegianOrder, b: NorwegianOrder) -> Bool {
    for (x, y) in zip(a.parts, b.parts) where x != y { return x < y }
    return a.parts.count != b.parts.count ? a.parts.count < b.parts.count : a.text < b.text
  }
}
