internal import Survey

/// The words in which a reading is explained, one instance per language.
struct EvidenceWords {
  let language: Language

  static func localized(_ write: (EvidenceWords) -> String) -> LocalizedText {
    var texts: [Language: String] = [:]
    for language in Language.allCases { texts[language] = write(EvidenceWords(language: language)) }
    return LocalizedText(texts)
  }

  private func pick(_ nb: String, _ nn: String, _ en: String) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }

  func name(_ role: IndicatorRole) -> String {
    role == .driver ? "driver" : pick("resultat", "resultat", "result")
  }

  func name(_ quality: IndicatorQuality) -> String {
    switch quality {
    case .subjective: pick("subjektiv", "subjektiv", "subjective")
    case .objective: pick("objektiv", "objektiv", "objective")
    case .process: pick("prosess", "prosess", "process")
    case .structure: pick("struktur", "struktur", "structure")
    }
  }

  private func quoted(_ words: [String]) -> String {
    words.map { language == .en ? "“\($0)”" : "«\($0)»" }.joined(separator: ", ")
  }

  /// `«frist», «%»: resultat, for … (R5)`.
  func because(_ words: [String], _ verdict: String, _ rule: String) -> String {
    let start = words.isEmpty ? "" : quoted(words) + ": "
    let why = RuleExplanations.text(rule, language)
    return "\(start)\(verdict) (\(rule): \(why))"
  }

  /// The model decided, by the words given.
  func byLikeness(_ words: [String], _ verdict: String) -> String {
    let start = words.isEmpty ? "" : quoted(words) + ": "
    let why = pick(
      "ligner mest på merkede indikatorer av dette slaget",
      "liknar mest på merkte indikatorar av dette slaget",
      "most like labelled indicators of this kind")
    return "\(start)\(verdict) (\(why))"
  }

  /// A rule fits but the model weighs otherwise.
  func against(_ rule: String, _ verdict: String) -> String {
    pick(
      "regel \(rule) peker mot \(verdict)", "regel \(rule) peikar mot \(verdict)",
      "rule \(rule) points to \(verdict)")
  }

  var empty: String {
    pick(
      "Ingen tekst å lese; verdiene er de vanligste, ikke en vurdering",
      "Ingen tekst å lese; verdiane er dei vanlegaste, ikkje ei vurdering",
      "No text to read; the values are the most common ones, not a judgement")
  }

  func declared(_ verdicts: [String], inCatalogue: Bool) -> String {
    let list = verdicts.joined(separator: ", ")
    guard inCatalogue else {
      return pick(
        "Egen merkelapp: \(list)", "Eigen merkelapp: \(list)", "Own label: \(list)")
    }
    return pick(
      "Oppgitt i katalogen: \(list)", "Oppgitt i katalogen: \(list)",
      "Declared in the catalogue: \(list)")
  }

  func ourReading(_ disagrees: Bool, _ reading: String) -> String {
    disagrees
      ? pick(
        "Teksten leses annerledes: \(reading)", "Teksten blir lesen annleis: \(reading)",
        "The text reads differently: \(reading)")
      : pick(
        "Teksten sier det samme: \(reading)", "Teksten seier det same: \(reading)",
        "The text says the same: \(reading)")
  }

  /// Neither the words nor a declaration tell the role.
  func byData(_ told: String, _ verdict: String, _ reading: String) -> String {
    pick(
      "Ordene avgjør ikke rollen; dataene gjør: \(told): \(verdict). Ordene alene: \(reading)",
      "Orda avgjer ikkje rolla; dataa gjer: \(told): \(verdict). Orda aleine: \(reading)",
      "The words do not tell the role; the data do: \(told): \(verdict). The words alone: \(reading)"
    )
  }

  var fromCodebook: String {
    pick("Spurt i en undersøkelse", "Spurt i ei undersøking", "Asked in a survey")
  }

  var eventReported: String {
    pick(
      "Hendelse som de spurte selv melder om",
      "Hending som dei spurde sjølve melder om",
      "An incident that the respondents themselves tell of")
  }
}
