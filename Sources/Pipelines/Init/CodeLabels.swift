extension String {
  /// A code's words that say that it is no answer.
  var isNoAnswer: Bool { TellingWords.meansDontKnow(self) || TellingWords.meansNotAsked(self) }
}

extension DraftColumn {
  /// Codes with words that are answers.
  var answerLabels: [Int: String] {
    var labels: [Int: String] = [:]
    for (code, label) in valueLabels where !label.isNoAnswer && !missingCodes.contains(code) {
      if let code = Int(code) { labels[code] = label }
    }
    return labels
  }

  /// Codes that the source says are missing, or whose words say that they are no answer.
  var missingNumbers: Set<Int> {
    var codes = Set(missingCodes.compactMap(Int.init))
    for (code, label) in valueLabels where label.isNoAnswer {
      if let code = Int(code) { codes.insert(code) }
    }
    return codes
  }

  /// From the least to the greatest code that has words and is an answer; nil under two of them.
  var labelledRange: ClosedRange<Int>? {
    let codes = answerLabels.keys
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
