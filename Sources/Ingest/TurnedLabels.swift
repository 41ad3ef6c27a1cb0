internal import Survey

/// An item whose source calls its codes by words that run from the positive end of a scale down to
/// the negative (`Helt enig` is 1), while the codebook neither turns it nor says so itself: a high
/// mean would be read as a good one, and is a bad one.
struct TurnedLabels {
  let item: Item
  let column: String
  /// Words of the lowest and of the highest value that has any.
  let lowest: String
  let highest: String

  /// The items, but for those beside which an item of the same dimension runs upwards: these are
  /// opposed (`OpposedLabels`), and may be turned already.
  static func find(
    _ questionnaire: Questionnaire, _ plan: ColumnPlan, _ columns: [TabularText.Column]
  ) -> [TurnedLabels] {
    var falling: [TurnedLabels] = []
    var rising: Set<String> = []
    for (item, place) in zip(questionnaire.items, plan.items) where !item.reversed {
      guard let place, !columns[place].valueLabels.isEmpty else { continue }
      let words = words(of: item, columns[place])
      switch AnswerLexicon.shared.direction(words) {
      case 1: rising.insert(item.id)
      case -1 where !isDeclared(words, item.scale):
        guard let low = words.keys.min(), let high = words.keys.max() else { continue }
        falling.append(
          TurnedLabels(
            item: item, column: columns[place].name, lowest: words[low] ?? "",
            highest: words[high] ?? ""))
      default: break
      }
    }
    let opposed = questionnaire.dimensions.filter { !rising.isDisjoint(with: $0.items) }
      .reduce(into: Set<String>()) { $0.formUnion($1.items) }
    return falling.filter { !opposed.contains($0.item.id) }
  }

  /// By value: the source's words for it, but for those that say that there is no answer.
  private static func words(of item: Item, _ column: TabularText.Column) -> [Double: String] {
    let reading = CodeReading(item.scale, missing: column.missingCodes)
    var words: [Double: String] = [:]
    for code in column.valueLabels.keys.inOrder() {
      guard let label = column.valueLabels[code], !label.trimmed.isEmpty,
        !LabelWords.isNonAnswer(label), case .value(let value) = reading.meaning(of: code)
      else { continue }
      words[value] = label
    }
    return words
  }

  /// The codebook calls a value other than the middle by the same words, or its own words run
  /// downwards too.
  private static func isDeclared(_ words: [Double: String], _ scale: Scale) -> Bool {
    let lexicon = AnswerLexicon.shared
    let languages = Set(scale.labels.values.flatMap { $0.texts.keys })
    let own = languages.map { language in scale.labels.compactMapValues { $0.texts[language] } }
    return own.contains { own in
      lexicon.direction(own) < 0
        || words.contains { value, label in
          let step = lexicon.step(NumberedWords.split(label)?.words ?? label)
          return step.map { $0.rank != 0 } == true
            && own[value].map(LabelWords.init) == LabelWords(label)
        }
    }
  }

  /// Every code of the item's scale with the value on the other side; empty on a scale of numbers.
  var turnedCodes: [String: Double] {
    guard item.scale.isCoded else { return [:] }
    guard item.scale.codes.isEmpty else { return item.scale.codes.mapValues(item.scale.turned) }
    return Dictionary(
      item.scale.codedValues.map { ($0.shortest, item.scale.turned($0)) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension ResponseFindings {
  mutating func addTurnedLabels(_ found: [TurnedLabels]) {
    guard let first = found.first else { return }
    let items = found.prefix(10).map { "`\($0.item.id)`" }.joined(separator: ", ")
    let codes = first.turnedCodes
    let listed = codes.keys.inOrder().map { "\($0): \(codes[$0]?.shortest ?? "")" }
    let mapping = listed.isEmpty ? "" : "`codes: {\(listed.joined(separator: ", "))}`, or "
    note(
      first.column, "turned_labels", .warning, found.count,
      "\(found.count.of("item")) whose codes the source numbers from the positive end to the "
        + "negative, as `\(first.lowest)` … `\(first.highest)`, so that a high mean is no good "
        + "one: \(items)\(found.count > 10 ? " …" : ""). Give the scale \(mapping)set `reversed`; "
        + "where a low value is meant to be good, say so with the same words under `labels`")
  }
}
