import Survey

/// Which columns of a survey are items, which are background variables, and which are left out.
struct ItemRoles {
  struct Item {
    /// Place among the survey's columns.
    let column: Int
    let scale: ItemScale
    /// Takes part in a dimension.
    let isScored: Bool
  }

  enum ItemScale: Equatable {
    /// Place among the guessed scales.
    case codes(Int)
    /// Numbers with decimals between two ends.
    case real(low: Int, high: Int)
  }

  struct Background {
    enum Reason { case name, words, apart, texts }
    let column: Int
    /// Codes and their words, in order.
    let values: [(code: String, words: String)]
    /// Answers with codes that are not listed.
    let rest: Int
    let reason: Reason
  }

  private(set) var items: [Item] = []
  private(set) var background: [Background] = []
  private(set) var leftOut: [(column: Int, why: Microdata.LeftOut)] = []

  private let survey: SurveyAnswers
  private let scales: [DraftScale]
  /// By scale: how many of its columns have names that begin alike.
  private let batteries: [[String: Int]]

  init(_ survey: SurveyAnswers, _ guess: ScaleGuess) {
    self.survey = survey
    scales = guess.scales
    batteries = scales.map { scale in
      Dictionary(grouping: scale.columns) { ColumnNames.family(survey.columns[$0].name) }
        .mapValues(\.count)
    }
    for (number, scale) in scales.enumerated() {
      for column in scale.columns { place(column, number, scale) }
    }
    for column in guess.without {
      leave(column, survey.counts(column).count > 1 ? .fewAnswers : .constant)
    }
    for (column, found) in survey.columns.enumerated() where found.isUnordered {
      addBackground(column, scale: nil, .words)
    }
    placeScores()
    placeTexts()
    items.sort { $0.column < $1.column }
    background.sort { $0.column < $1.column }
  }

  private mutating func leave(_ column: Int, _ why: Microdata.LeftOut) {
    leftOut.append((column, why))
  }

  // MARK: Codes

  private mutating func place(_ column: Int, _ number: Int, _ scale: DraftScale) {
    let labels = survey.columns[column].answerLabels
    if isOneOfMany(column, scale) { return leave(column, .multipleChoice) }
    if isNamedBackground(column) { return addBackground(column, scale: scale, .name) }
    if !labels.isEmpty {
      let words = Array(labels.values)
      if words.allSatisfy({ TellingWords.yesOrNo.are($0.trimmedWord) }) {
        return addItem(column, number, isScored: false)
      }
      if words.allSatisfy({ Int($0) != nil }) { return placeWordless(column, number, scale) }
      let isScale =
        ScaleWords.areSteps(words) || (labels.count < scale.points && scale.points > 3)
      return isScale && scale.points > 2
        ? addItem(column, number, isScored: true) : addBackground(column, scale: scale, .words)
    }
    placeWordless(column, number, scale)
  }

  /// A column of codes without words: an item where others look like it.
  private mutating func placeWordless(_ column: Int, _ number: Int, _ scale: DraftScale) {
    let family = ColumnNames.family(survey.columns[column].name)
    let battery = batteries[number][family] ?? 0
    let hasKin = zip(scales, batteries).contains { other, battery in
      other.points > 2 && battery[family] ?? 0 > 2
    }
    if scale.points > 2, battery > 2 || (scale.points > 4 && !hasKin) {
      addItem(column, number, isScored: true)
    } else if hasKin || (battery > 2 && scale.low > 0) {
      addItem(column, number, isScored: scale.points > 4)
    } else {
      addBackground(column, scale: scale, .apart)
    }
  }

  private mutating func addItem(_ column: Int, _ scale: Int, isScored: Bool) {
    items.append(Item(column: column, scale: .codes(scale), isScored: isScored))
  }

  /// One of several boxes that could be ticked.
  private func isOneOfMany(_ column: Int, _ scale: DraftScale) -> Bool {
    guard scale.range == 0...1 else { return false }
    let found = survey.columns[column]
    if found.answerLabels.values.contains(where: { TellingWords.chosen.stand(in: $0) }) {
      return true
    }
    let stem = ColumnNames.stem(found.name)
    return found.answerLabels.isEmpty
      && scale.columns.count { ColumnNames.stem(survey.columns[$0].name) == stem } > 2
  }

  private func isNamedBackground(_ column: Int) -> Bool {
    let found = survey.columns[column]
    if TellingWords.background.stand(in: found.name) { return true }
    // In a long question such a word is what is asked about.
    let label = found.label ?? ""
    return TellingWords.tokens(label).count < 4 && TellingWords.background.stand(in: label)
  }

  /// - Parameter scale: nil where the codes make none.
  private mutating func addBackground(
    _ column: Int, scale: DraftScale?, _ reason: Background.Reason
  ) {
    let found = survey.columns[column]
    if let texts = found.codes.values {
      return addBackground(
        column, texts: texts.keys.sorted { texts[$0] ?? 0 < texts[$1] ?? 0 }, reason)
    }
    let support = survey.counts(column)
    let missing = found.missingNumbers
    let codes =
      found.answerLabels.isEmpty
      ? support.filter { $1 >= ScaleGuess.leastShown && scale?.range.contains($0) ?? true }.keys
        .filter { !missing.contains($0) }.sorted()
      : found.answerLabels.keys.sorted()
    guard codes.count > 1 else { return leave(column, .fewAnswers) }
    let rest = support.reduce(0) { sum, entry in
      sum + (codes.contains(entry.key) || missing.contains(entry.key) ? 0 : entry.value)
    }
    background.append(
      Background(
        column: column,
        values: codes.map { (String($0), found.answerLabels[$0] ?? String($0)) }, rest: rest,
        reason: reason))
  }

  /// - Parameter texts: what is exported, in order.
  private mutating func addBackground(
    _ column: Int, texts: [String], _ reason: Background.Reason
  ) {
    var counts: [String: Int] = [:]
    for (wave, place) in zip(survey.waves, survey.columns[column].places) {
      for value in place.map({ wave.microdata.profile.columns[$0].values }) ?? []
      where !survey.columns[column].isKnownMissing(value.text) {
        counts[value.text, default: 0] += value.count
      }
    }
    let shown = texts.filter { counts[$0] ?? 0 >= ScaleGuess.leastShown }
    guard shown.count > 1 else { return leave(column, .fewAnswers) }
    let found = survey.columns[column]
    let values = shown.map { text in
      (code: text, words: found.codes.values?[text].flatMap { found.codes.labels[$0] } ?? text)
    }
    background.append(
      Background(
        column: column, values: values,
        rest: counts.reduce(0) { $0 + (shown.contains($1.key) ? 0 : $1.value) }, reason: reason))
  }

  // MARK: Numbers with decimals

  /// Scores are items where there are no others; else they are probably worked out from them.
  private mutating func placeScores() {
    let hasItems = items.contains(where: \.isScored)
    for (column, found) in survey.columns.enumerated() where found.kind == .scores {
      guard !hasItems, let (low, high) = scoreEnds(column) else {
        leave(column, hasItems ? .index : .number)
        continue
      }
      items.append(Item(column: column, scale: .real(low: low, high: high), isScored: true))
    }
  }

  /// The shortest usual scale that holds all numbers of the column: never the numbers' own ends,
  /// which may be one respondent's.
  private func scoreEnds(_ column: Int) -> (Int, Int)? {
    let profiles = zip(survey.waves, survey.columns[column].places).compactMap { wave, place in
      place.map { wave.microdata.profile.columns[$0] }
    }
    guard let least = profiles.compactMap(\.least).min(),
      let greatest = profiles.compactMap(\.greatest).max()
    else { return nil }
    let usual = [(1, 4), (1, 5), (1, 6), (1, 7), (0, 5), (0, 6), (1, 10), (0, 10), (0, 100)]
    return usual.first { Double($0.0) <= least && greatest <= Double($0.1) }
  }

  // MARK: Texts

  private mutating func placeTexts() {
    for (column, found) in survey.columns.enumerated() where found.kind == .categories {
      let texts = survey.words(column).keys.sorted()
      if !isNamedBackground(column), ScaleWords.areSteps(texts.filter({ !$0.isNoAnswer })) {
        leave(column, .answerTexts)
      } else {
        addBackground(column, texts: texts, .texts)
      }
    }
  }
}

extension String {
  /// Without blanks and dots at both ends.
  fileprivate var trimmedWord: String {
    String(drop { $0 == " " || $0 == "." }.reversed().drop { $0 == " " || $0 == "." }.reversed())
  }
}
