internal import Survey

/// What the words and the unit of an indicator speak of, and which rules fit.
struct Reading {
  /// Everything a condition of a rule can name, in a fixed order.
  static let names: [String] =
    LexiconWords.text.concepts + LexiconWords.unit.concepts + ["survey"]
    + ["R1", "R2", "R3", "R4", "R4r", "R5", "R5i", "R6", "R6d", "R7"]
    + LexiconWords.text.concepts.map { "^" + $0 }
  static let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  private static let surveyPlace = places["survey"] ?? 0

  let text: IndicatorText
  let unit: IndicatorText
  /// For each concept, whether it is spoken of.
  private(set) var spoken: [Bool]
  /// Row of `RoleRules`, and the concepts that made it fit; nil when no row fits.
  private(set) var role: Decision?
  /// Row of `QualityRules`; nil when no row fits.
  private(set) var quality: Decision?
  private let unitWritten: String
  private let found: Lexicon.Found

  struct Decision {
    let row: Int
    let rule: Rule
    let witnesses: [Int]
  }

  /// - Parameter survey: whether the catalogue or a codebook says that respondents answered this.
  init(text written: String, unit measured: String, survey: Bool = false) {
    text = IndicatorText(written)
    // Where no unit stands beside, the text may hold it: "Trivsel (1-6)".
    unit = measured.isEmpty ? text : IndicatorText(measured)
    unitWritten = measured
    found = LexiconWords.text.find(in: text)
    let heads = found.head.map { $0 != nil }
    spoken =
      found.first.map { $0 != nil } + LexiconWords.unit.find(in: unit).first.map { $0 != nil }
    spoken += [Bool](repeating: false, count: Self.names.count - spoken.count - heads.count) + heads
    spoken[Self.surveyPlace] = survey
    guard !text.isEmpty else { return }
    role = Self.decide(RoleRules.rows, spoken)
    if let role, let place = Self.places[role.rule.id] {
      spoken[place] = true
      quality = Self.decide(QualityRules.rows, spoken)
    }
  }

  private static func decide(_ rows: [Rule], _ spoken: [Bool]) -> Decision? {
    for (row, rule) in rows.enumerated() {
      if let witnesses = rule.fit(spoken) {
        return Decision(row: row, rule: rule, witnesses: witnesses)
      }
    }
    return nil
  }

  /// The words and the unit, as written, that made a rule fit; each once.
  func words(of decision: Decision) -> [String] {
    var words: [String] = []
    for place in decision.witnesses {
      let word = self.word(at: place)
      if !word.isEmpty, !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// What was written where a concept was met; empty for one that is not in the text or the unit.
  private func word(at place: Int) -> String {
    let texts = found.first.count
    if place < texts { return found.first[place].map { text.words(around: $0) } ?? "" }
    if place < texts + LexiconWords.unit.concepts.count { return unitWritten }
    let head = place - (Self.names.count - texts)
    return head >= 0 ? found.head[head].map { text.words(around: $0) } ?? "" : ""
  }
}
