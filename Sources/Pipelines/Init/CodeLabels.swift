import Ingest

extension String {
  /// A code's words that say that it is no answer.
  var isNoAnswer: Bool { TellingWords.meansDontKnow(self) || TellingWords.meansNotAsked(self) }
}

extension DraftColumn {
  /// Values with words that are answers.
  var answerLabels: [Int: String] {
    if self.codes.values != nil { return self.codes.labels }
    var labels: [Int: String] = [:]
    for (code, label) in valueLabels where !label.isNoAnswer && !missingCodes.contains(code) {
      if let code = Int(code) { labels[code] = label }
    }
    return labels
  }

  /// Codes that the source says are missing, or whose words say that they are no answer.
  var missingNumbers: Set<Int> {
    if self.codes.values != nil { return [] }
    var codes = Set(missingCodes.compactMap(Int.init))
    for (code, label) in valueLabels where label.isNoAnswer {
      if let code = Int(code) { codes.insert(code) }
    }
    return codes
  }

  /// From the least to the greatest code that has words and is an answer; nil under two of them.
  var labelledRange: ClosedRange<Int>? {
    let codes = self.codes.values.map { Set($0.values) } ?? Set(answerLabels.keys)
    guard let low = codes.min(), let high = codes.max(), low < high, high - low < 100 else {
      return nil
    }
    return low...high
  }

  /// A code that is no answer lies between those that are: they are no steps of a scale.
  var isUnordered: Bool {
    labelledRange.map { range in missingNumbers.contains(where: range.contains) } ?? false
  }
}

/// Tells steps of a scale from names of things.
enum ScaleWords {
  /// At least half of the labels that are words are steps of a scale; long ones are none.
  static func areSteps(_ labels: [String]) -> Bool {
    let worded = labels.filter { Int($0) == nil }
    let steps = worded.count(where: isStep)
    return steps > 0 && steps * 2 >= worded.count
  }

  static func isStep(_ label: String) -> Bool {
    let words = NumberedWords.split(label)?.words ?? label
    return AnswerLexicon.shared.step(words) != nil
      || (TellingWords.tokens(words).count <= longest && TellingWords.scale.stand(in: words))
  }

  /// Words of the longest step.
  private static let longest = 6
}
