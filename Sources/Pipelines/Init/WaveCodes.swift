import Ingest

/// Which codes are no answer in each wave, on the scale that most items have: a new supplier brings
/// new codes.
struct WaveCodes {
  struct Codes: Equatable {
    var dontKnow: [CodeGuess] = []
    var notAsked: [CodeGuess] = []
    /// Answers with a code that means no answer in other waves, and that few gave here.
    var strays = 0

    static func == (a: Codes, b: Codes) -> Bool {
      a.dontKnow.map(\.code) == b.dontKnow.map(\.code)
        && a.notAsked.map(\.code) == b.notAsked.map(\.code) && a.strays == b.strays
    }
  }

  /// In the order of the waves, newest first.
  private(set) var waves: [Codes] = []

  init(_ survey: SurveyAnswers, _ scale: DraftScale) {
    for wave in survey.waves.indices {
      func count(_ guess: CodeGuess) -> Int {
        survey.rows(holding: guess.code, scale.columns, wave: wave)
      }
      let all = scale.dontKnow + scale.notAsked
      let isCommon = all.contains { !$0.isLabelled && count($0) >= ScaleGuess.leastShown }
      func means(_ guess: CodeGuess) -> Bool {
        guess.isLabelled || !isCommon || count(guess) >= ScaleGuess.leastShown
      }
      var codes = Codes()
      codes.dontKnow = scale.dontKnow.filter(means)
      codes.notAsked = scale.notAsked.filter(means)
      codes.strays = all.reduce(0) { $0 + (means($1) ? 0 : count($1)) }
      waves.append(codes)
    }
  }
}

extension CodeGuess {
  /// The source says so.
  fileprivate var isLabelled: Bool { if case .label = reason { true } else { false } }
}

extension SurveyAnswers {
  /// Cells that hold a code as it is exported, in one wave.
  func rows(holding code: String, _ columns: [Int], wave: Int) -> Int {
    columns.reduce(0) { sum, column in
      guard let place = self.columns[column].places[wave] else { return sum }
      let values = waves[wave].microdata.profile.columns[place].values
      return sum
        + values.reduce(0) {
          $0 + ($1.text == code || $1.code.map(String.init) == code ? $1.count : 0)
        }
    }
  }
}
