internal import Responses
internal import Survey

/// Compares what a source calls its codes with what the codebook takes them for, in the columns of
/// the codebook's items.
///
/// - A code whose label says that there is no answer ("Vet ikke"), and that the codebook counts as
///   one: `unconfirmed_dont_know`. Any code may be it, not only the last. The codebook's own label
///   for that value, in the same words, confirms it as an answer.
/// - A code whose label stands in the codebook under another value, or is another number:
///   `label_numbers`. Its numbers are then not the values, and no mean of them says anything.
struct LabelCheck {
  private let shown: String
  private let row: Int
  private let columns: [TabularText.Column]

  init(_ opened: OpenedTable) {
    shown = opened.shown
    row = opened.headerRow
    columns = opened.columns
  }

  /// All faults, item by item; of kind config, as they are found without any answer.
  func faults(_ questionnaire: Questionnaire, _ plan: ColumnPlan) -> [Diagnostic] {
    zip(questionnaire.items, plan.items).flatMap { item, place -> [Diagnostic] in
      guard let place, !columns[place].valueLabels.isEmpty else { return [] }
      let column = columns[place]
      let reading = CodeReading(item.scale, missing: column.missingCodes)
      let codes = column.valueLabels.keys.inOrder().compactMap { code in
        column.valueLabels[code].map {
          LabelledCode(code: code, label: $0, meaning: reading.meaning(of: code))
        }
      }
      let words = CodebookWords(item.scale)
      return unconfirmed(codes, item, words, column.name)
        + [contradiction(codes, item, words, column.name)].compactMap(\.self)
    }
  }

  /// At most twenty.
  private func unconfirmed(
    _ codes: [LabelledCode], _ item: Item, _ words: CodebookWords, _ column: String
  ) -> [Diagnostic] {
    let found = codes.lazy.filter { code in
      guard case .value(let value) = code.meaning else { return false }
      return LabelWords.isNonAnswer(code.label) && !words.values(called: code.label).contains(value)
    }
    return found.prefix(20).map { code in
      Diagnostic(
        .config, rule: "unconfirmed_dont_know", at: .data(file: shown, row: row, column: column),
        "the codebook counts the code \(code.code) of `\(item.id)` as an answer, and the source "
          + "calls it `\(code.shown)`",
        advice: item.scale.wayToLeaveOut(code.code) + " If it is an answer, say so with the same "
          + "words under `labels`: `{\(code.value?.shortest ?? ""): \(code.shown)}`.")
    }
  }

  private func contradiction(
    _ codes: [LabelledCode], _ item: Item, _ words: CodebookWords, _ column: String
  ) -> Diagnostic? {
    var found: [String] = []
    var mapping: [String: Double] = [:]
    for code in codes {
      let belongs = words.values(called: code.label)
      if let value = belongs.first { mapping[code.code] = value }
      guard let instead = belongs.first, code.isCounted, !belongs.contains(where: code.counts)
      else { continue }
      found.append(
        "the source calls \(code.code) `\(code.shown)`, which is \(instead.shortest) in the "
          + "codebook, and \(code.counted)")
    }
    if found.isEmpty { (found, mapping) = otherNumbers(codes, item.scale, words) }
    guard !found.isEmpty else { return nil }
    let rest = found.count > 3 ? "; so do \(found.count - 3) more" : ""
    return Diagnostic(
      .config, rule: "label_numbers", at: .data(file: shown, row: row, column: column),
      "the codes of `\(item.id)` do not mean what the codebook says: "
        + found.prefix(3).joined(separator: "; ") + rest,
      advice: LabelNumbers.advice(codes: completed(mapping, codes, item.scale))
        + " If the codebook is wrong, correct its `labels`.")
  }

  /// The mapping with the codes between those that are known, where these run the scale backwards or
  /// all lie as far from their values; nothing where some code that counts would be left without a
  /// value, as on a scale of numbers.
  private func completed(
    _ mapping: [String: Double], _ codes: [LabelledCode], _ scale: Scale
  ) -> [String: Double] {
    guard scale.isCoded else { return [:] }
    if scale.codes.isEmpty, let first = mapping.first {
      let (sum, step) = (scale.min + scale.max, first.value - first.key.number)
      let isTurned = mapping.allSatisfy { $0.key.number == sum - $0.value }
      if isTurned || mapping.allSatisfy({ $0.value - $0.key.number == step }) {
        return Dictionary(
          scale.codedValues.map { ((isTurned ? sum - $0 : $0 - step).shortest, $0) },
          uniquingKeysWith: { first, _ in first })
      }
    }
    let answers = codes.filter { $0.value != nil }.map(\.code)
    return answers.allSatisfy { mapping[$0] != nil } ? mapping : [:]
  }

  /// Labels that are numbers, and other numbers than the values: `0` for 1, `1` for 2. One may be
  /// chance; two that are not outweighed by labels that agree are not.
  private func otherNumbers(
    _ codes: [LabelledCode], _ scale: Scale, _ words: CodebookWords
  ) -> (found: [String], mapping: [String: Double]) {
    var found: [String] = []
    var mapping: [String: Double] = [:]
    var agreeing = 0
    for code in codes {
      guard let value = code.value, let number = LabelWords.number(code.label) else { continue }
      mapping[code.code] = number
      if number == value || words.values(called: code.label).contains(value) {
        agreeing += 1
      } else {
        found.append("the source calls \(code.code) `\(code.shown)`, and \(code.counted)")
      }
    }
    let isOnScale = mapping.values.allSatisfy { $0 >= scale.min && $0 <= scale.max }
    return found.count > Swift.max(1, agreeing) ? (found, isOnScale ? mapping : [:]) : ([], [:])
  }
}

/// A code with the source's label.
private struct LabelledCode {
  let code: String
  let label: String
  let meaning: CodeMeaning

  /// On one line and not longer than a line.
  var shown: String {
    let words = label.split { $0.isWhitespace }.joined(separator: " ")
    return words.count > 60 ? words.prefix(59) + "…" : words
  }

  /// In scale points; nil when the code is no answer.
  var value: Double? {
    if case .value(let value) = meaning { value } else { nil }
  }

  /// An answer, or something else by the codebook's word.
  var isCounted: Bool {
    meaning != .undeclared && meaning != .missing(.userMissing)
      && meaning != .missing(.notAnswered)
  }

  var counted: String {
    switch meaning {
    case .value(let value): "counts as \(value.shortest) here"
    case .missing(.notAsked): "counts as not asked here"
    default: "counts as no answer here"
    }
  }

  func counts(_ value: Double) -> Bool { meaning == .value(value) }
}

/// What a codebook calls the values of a scale, in every language that it has.
private struct CodebookWords {
  /// Values by their words, ascending.
  private var values: [LabelWords: [Double]] = [:]

  init(_ scale: Scale) {
    for (value, label) in scale.labels.sorted(by: { $0.key < $1.key }) {
      for words in Set(label.texts.values.map(LabelWords.init)) where !words.isEmpty {
        values[words, default: []].append(value)
      }
    }
  }

  /// Values that are called by the same words.
  func values(called label: String) -> [Double] { values[LabelWords(label)] ?? [] }
}

extension Scale {
  /// How to declare that a code which counts as an answer is none.
  fileprivate func wayToLeaveOut(_ code: String) -> String {
    guard codes.isEmpty else {
      return "Move \(code) from `codes` to `dont_know` (or `not_asked`)."
    }
    return "Add \(code) to `dont_know` (or `not_asked`), and list the codes that are answers "
      + "under `codes`, such as `{1: 1, 2: 2}`."
  }
}
