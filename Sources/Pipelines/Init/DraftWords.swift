import Survey

/// Says things in the language that the draft is written in.
struct DraftWords {
  let language: Language

  func callAsFunction(_ nb: String, _ nn: String, _ en: String) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }

  /// The mark of everything that is guessed, with what it rests on.
  func guessed(_ why: String) -> String { self("gjettet: ", "gjetta: ", "guessed: ") + why }

  /// Two decimals, with the language's own sign.
  func decimal(_ number: Double) -> String {
    let hundredths = Int((number.magnitude * 100).rounded())
    let digits = hundredths % 100
    let sign = number < 0 && hundredths > 0 ? "−" : ""
    let point = language == .en ? "." : ","
    return "\(sign)\(hundredths / 100)\(point)\(digits < 10 ? "0" : "")\(digits)"
  }

  /// `a, b og c`; at most `most` of them, and how many more there are.
  func list(_ texts: [String], most: Int = 10) -> String {
    guard texts.count > 1 else { return texts.first ?? "" }
    let and = self("og", "og", "and")
    if texts.count > most {
      let more = self("til", "til", "more")
      return texts.prefix(most).joined(separator: ", ") + " \(and) \(texts.count - most) \(more)"
    }
    return texts.dropLast().joined(separator: ", ") + " \(and) \(texts[texts.count - 1])"
  }

  func quoted(_ texts: [String], most: Int = 10) -> String {
    list(texts.map { "`\($0)`" }, most: most)
  }

  func count(_ number: Int, _ nb: (String, String), _ nn: (String, String), _ en: (String, String))
    -> String
  {
    let isOne = number == 1
    return
      "\(number) "
      + self(isOne ? nb.0 : nb.1, isOne ? nn.0 : nn.1, isOne ? en.0 : en.1)
  }

  func answers(_ number: Int) -> String {
    count(number, ("svar", "svar"), ("svar", "svar"), ("answer", "answers"))
  }
  func texts(_ number: Int) -> String {
    count(number, ("tekst", "tekster"), ("tekst", "tekstar"), ("text", "texts"))
  }
  func items(_ number: Int) -> String {
    count(number, ("spørsmål", "spørsmål"), ("spørsmål", "spørsmål"), ("item", "items"))
  }
  func dimensions(_ number: Int) -> String {
    count(
      number, ("dimensjon", "dimensjoner"), ("dimensjon", "dimensjonar"),
      ("dimension", "dimensions"))
  }
  func units(_ number: Int) -> String {
    count(number, ("enhet", "enheter"), ("eining", "einingar"), ("unit", "units"))
  }
}
