/// A rule about the quality of data. The raw value is its key under `quality` in a pipeline and
/// its name in `data_quality.csv`.
public enum QualityRule: String, Sendable, CaseIterable {
  /// Rows that were rejected, for whatever reason.
  case rejectedRows = "rejected_rows"
  /// Rows that were rejected because their id stands on an earlier row.
  case doubledRespondent = "doubled_respondent"
  /// Respondents whose unit is not known: they count for the whole alone.
  case unplaced
  /// Rows of one unit with the same answers throughout.
  case duplicateAnswers = "duplicate_answers"
  /// One and the same answer to every question of a battery.
  case straightLining = "straight_lining"
  /// The same, where the battery holds reversed questions, so that the answers contradict each other.
  case straightLiningReversed = "straight_lining_reversed"
  /// Answers given faster than they can be read.
  case speeding
  /// Questions that those who were asked left blank.
  case itemNonResponse = "item_non_response"
  /// The share of the invited who answered.
  case responseRate = "response_rate"
  /// Units that answered one survey and not the other in the same wave.
  case coverage

  /// Which levels hold where a pipeline says nothing.
  public var standard: QualityLevels {
    switch self {
    case .rejectedRows: QualityLevels(warning: 0.05, stop: 0.50)
    case .doubledRespondent: QualityLevels(warning: 0)
    case .unplaced: QualityLevels(note: 0, warning: 0.50)
    case .duplicateAnswers, .straightLining, .speeding, .coverage: QualityLevels(note: 0)
    case .straightLiningReversed: QualityLevels(note: 0, warning: 0.05)
    case .itemNonResponse: QualityLevels(warning: 0.20)
    case .responseRate: QualityLevels(warning: 0.50)
    }
  }

  /// Less is worse: a finding lies below a level, not above it.
  public var lowIsWorse: Bool { self == .responseRate }
}

/// From where on a finding is a note, a warning, or stops the run.
public struct QualityLevels: Sendable, Equatable {
  /// Share, 0…1; nil: never a note.
  public let note: Double?
  /// Share, 0…1; nil: never a warning.
  public let warning: Double?
  /// Share, 0…1; nil: never stops the run.
  public let stop: Double?

  public init(note: Double? = nil, warning: Double? = nil, stop: Double? = nil) {
    self.note = note
    self.warning = warning
    self.stop = stop
  }

  public static let off = QualityLevels()
  public var isOff: Bool { self == .off }
}

/// How bad a finding is, and the level that it passed.
public struct QualityVerdict: Sendable, Equatable {
  /// `error`: the run stops.
  public let severity: Diagnostic.Severity
  /// Share, 0…1.
  public let level: Double
}

/// Which findings about the data matter, and how much.
public struct QualitySettings: Sendable, Equatable {
  /// By rule; a rule that is not here has its standard levels.
  private let levels: [QualityRule: QualityLevels]
  /// Answers to one battery, at least 2: fewer that are all alike are no straight line.
  public let straightLiningItems: Int
  /// Answers, at least 1: two rows with fewer may be alike by chance.
  public let duplicateItems: Int
  /// Seconds per answered question, > 0; answering faster is speeding.
  public let secondsPerItem: Double

  public static let straightLiningItems = 10
  public static let duplicateItems = 20
  public static let secondsPerItem = 2.0

  public init(
    levels: [QualityRule: QualityLevels] = [:],
    straightLiningItems: Int = Self.straightLiningItems,
    duplicateItems: Int = Self.duplicateItems, secondsPerItem: Double = Self.secondsPerItem
  ) {
    self.levels = levels
    self.straightLiningItems = straightLiningItems
    self.duplicateItems = duplicateItems
    self.secondsPerItem = secondsPerItem
  }

  /// Every rule off.
  public static let off = QualitySettings(
    levels: Dictionary(uniqueKeysWithValues: QualityRule.allCases.map { ($0, .off) }))

  public subscript(rule: QualityRule) -> QualityLevels { levels[rule] ?? rule.standard }

  /// The gravest level of a rule that a share passes; nil: none. To be at a level is not to pass it.
  ///
  /// - Parameter share: 0…1, of what the rule looks at; a rate may exceed 1.
  public func verdict(_ rule: QualityRule, _ share: Double) -> QualityVerdict? {
    let levels = self[rule]
    let ladder: [(Diagnostic.Severity, Double?)] = [
      (.error, levels.stop), (.warning, levels.warning), (.note, levels.note),
    ]
    for case (let severity, let level?) in ladder
    where rule.lowIsWorse ? share < level : share > level {
      return QualityVerdict(severity: severity, level: level)
    }
    return nil
  }
}
