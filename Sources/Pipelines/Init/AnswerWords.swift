import Ingest

/// Which text stands for which value of a scale, in columns whose cells are words.
struct AnswerCodes: Equatable {
  /// Text → value; nil: whole numbers stand for themselves.
  var values: [String: Int]?
  /// Value → its words.
  var labels: [Int: String] = [:]
  /// The order is that of words; else that of numbers that stand beside them, or of the codes.
  var isByWords = false
  /// The source numbers them from the positive end to the negative.
  var isTurned = false

  static let plain = AnswerCodes()

  func value(of text: ColumnProfile.Value) -> Int? {
    guard let values else { return text.code }
    return values[text.text]
  }
}

/// Reads the steps of scales from words.
enum AnswerWords {
  /// At least half of the different texts are steps of a scale, or all have the number of a step.
  static func stand(in column: ColumnProfile) -> Bool {
    guard let distinct = column.distinct, distinct <= 2 * Microdata.mostCodes else { return false }
    let answers = column.values.filter { !$0.text.isNoAnswer }
    let numbered = answers.count { NumberedWords.split($0.text) != nil }
    let whole = answers.count { $0.code != nil }
    if numbered > 0, whole > 0, numbered + whole == answers.count { return true }
    let steps = answers.count { isStep($0.text) }
    return steps > 1 && steps * 2 >= answers.count
  }

  private static func isStep(_ text: String) -> Bool {
    AnswerLexicon.shared.step(text) != nil
      || NumberedWords.split(text).map { AnswerLexicon.shared.step($0.words) != nil } ?? false
  }

  /// Texts of a column with how many rows hold each, but those that are no answer.
  typealias Texts = [String: Int]

  /// By column, what its texts stand for; nil where no order is known. Columns whose steps are among
  /// those of others are on the same scale as they.
  static func codes(_ columns: [Texts]) -> [AnswerCodes?] {
    var found = [AnswerCodes?](repeating: nil, count: columns.count)
    var groups: [(places: [Int], scale: WordScale)] = []
    let read = columns.enumerated().compactMap { place, texts in
      WordScale(texts).map { (place, $0) }
    }.sorted { ($1.1.steps.count, $0.0) < ($0.1.steps.count, $1.0) }
    for (place, scale) in read {
      if let group = groups.firstIndex(where: { $0.scale.holds(scale) }) {
        groups[group].places.append(place)
        groups[group].scale.add(scale)
      } else {
        groups.append(([place], scale))
      }
    }
    for (places, scale) in groups {
      guard let codes = scale.codes else { continue }
      for place in places { found[place] = codes }
    }
    return found
  }
}

/// The steps that the texts of one or more columns are.
private struct WordScale {
  private(set) var family: String?
  /// Rank, or number, → texts.
  private(set) var steps: [Int: Set<String>] = [:]
  private let isNumbered: Bool

  /// Nil: a text that enough respondents chose is no step, or two are the same step.
  init?(_ texts: AnswerWords.Texts) {
    let common = texts.filter { $0.value >= ScaleGuess.leastShown }
    let all = common.isEmpty ? texts : common
    if let numbered = Self.numbered(texts, all) {
      steps = numbered
      isNumbered = true
      return
    }
    isNumbered = false
    let lexicon = AnswerLexicon.shared
    for (text, _) in texts {
      guard let step = lexicon.step(text) else {
        if all[text] != nil { return nil }
        continue
      }
      if step.family != AnswerLexicon.middle {
        guard family ?? step.family == step.family else { return nil }
        family = step.family
      }
      steps[step.rank, default: []].insert(text)
    }
    let areTwo = steps.values.contains { Set($0.map(AnswerLexicon.plain)).count > 1 }
    guard family != nil, !areTwo else { return nil }
    complete()
  }

  private static func numbered(_ texts: AnswerWords.Texts, _ common: AnswerWords.Texts)
    -> [Int: Set<String>]?
  {
    var steps: [Int: Set<String>] = [:]
    var isWorded = false
    for (text, _) in texts {
      let split = NumberedWords.split(text)
      guard let number = split?.number ?? Int(text) else {
        if common[text] != nil { return nil }
        continue
      }
      isWorded = isWorded || split != nil
      steps[number, default: []].insert(text)
    }
    guard isWorded, let low = steps.keys.min(), let high = steps.keys.max(), high - low < 12 else {
      return nil
    }
    for number in low...high where steps[number] == nil { steps[number] = [String(number)] }
    return steps
  }

  /// A scale all of whose steps have one on the other side goes as far to one side as to the other.
  private mutating func complete() {
    let sides = steps.filter { $0.key != 0 }
    guard sides.keys.contains(where: { $0 < 0 }), sides.keys.contains(where: { $0 > 0 }) else {
      return
    }
    let opposites = sides.compactMapValues { texts in
      texts.min().flatMap(AnswerLexicon.shared.opposite)
    }
    guard opposites.count == sides.count else { return }
    for (rank, text) in opposites where steps[-rank] == nil { steps[-rank] = [text] }
  }

  func holds(_ other: WordScale) -> Bool {
    guard isNumbered == other.isNumbered, family == other.family else { return false }
    guard isNumbered else { return Set(other.steps.keys).isSubset(of: steps.keys) }
    let words = labels
    return other.labels.allSatisfy { words[$0.key] == nil || words[$0.key] == $0.value }
  }

  mutating func add(_ other: WordScale) {
    steps.merge(other.steps) { $0.union($1) }
  }

  private var labels: [Int: String] {
    steps.compactMapValues { texts in
      texts.sorted().lazy.compactMap { NumberedWords.split($0)?.words }.first
    }
  }

  /// Nil: fewer than two steps.
  var codes: AnswerCodes? {
    guard steps.count > 1 else { return nil }
    var codes = AnswerCodes(values: [:], isByWords: !isNumbered)
    for (place, rank) in steps.keys.sorted().enumerated() {
      let value = isNumbered ? rank : place + 1
      let texts = (steps[rank] ?? []).sorted()
      for text in texts { codes.values?[text] = value }
      codes.labels[value] =
        isNumbered ? texts.lazy.compactMap { NumberedWords.split($0)?.words }.first : texts.first
    }
    return codes
  }
}

extension AnswerCodes {
  /// The values of labelled codes where a code that is no answer lies between the others: they are
  /// counted without it. Nil: the codes are no steps of a scale, or none lies between.
  init?(_ column: DraftColumn) {
    guard column.isUnordered, let range = column.labelledRange else { return nil }
    let labels = column.answerLabels
    guard ScaleWords.areSteps(Array(labels.values)) else { return nil }
    self.init(values: [:])
    let missing = column.missingNumbers
    for (place, code) in range.filter({ !missing.contains($0) }).enumerated() {
      values?[String(code)] = place + 1
      self.labels[place + 1] = labels[code]
    }
  }
}
