/// A scale of whole numbers that some columns share, as it is guessed.
struct DraftScale {
  let low: Int
  let high: Int
  /// Places among the survey's columns.
  var columns: [Int]
  /// The ends are those of the source's own words for the codes.
  var isLabelled: Bool
  /// Text as exported → value; empty: whole numbers stand for themselves.
  var codes: [String: Int] = [:]
  /// The values are in the order of words, and not in that of codes.
  var isByWords = false
  /// The source numbers the codes from the positive end to the negative.
  var isTurned = false
  /// Words of the codes, where all columns agree.
  var labels: [Int: String] = [:]
  var dontKnow: [CodeGuess] = []
  var notAsked: [CodeGuess] = []
  /// Answers with a code that is none of these, and that few gave.
  var strays = 0

  var range: ClosedRange<Int> { low...high }
  /// Its ends were found among the codes alone, and are those of hardly any scale: one of them may be
  /// no answer.
  var isUnusual: Bool {
    guard !isLabelled, codes.isEmpty, points > 4 else { return false }
    return low < 0 || (low == 0 && high != 10) || (low == 1 && [8, 9].contains(high))
      || (low > 1 && points > 5)
  }
  var points: Int { high - low + 1 }
}

/// A code that is taken to be no answer.
struct CodeGuess: Equatable {
  enum Reason: Equatable {
    /// The source's words for it.
    case label(String)
    /// It is itself a word that says so.
    case word
    /// The source has words for the others, and none for it.
    case wordless
    /// No answer lies between it and the scale.
    case gap
    /// Whoever gave it is, on the other items, no further out than the scale goes on to be: means
    /// over the other items of those who gave it and of those who gave the last step before it,
    /// counted from the end that it lies at.
    case fallsBack(mean: Double, atEnd: Double, end: Int)
  }

  /// As the file has it.
  let code: String
  let count: Int
  let reason: Reason
  /// Names of columns that hold it in the same rows; empty: it is spread.
  var together: [String] = []
}
