import Survey

/// The keys under `quality`: one for each rule.
enum QualityShape {
  typealias Key = MappingShape.Key

  static let root = Shape.mapping(QualityRule.allCases.map(key))

  /// Rows that were rejected, and respondents without a unit, are always told of, so that their
  /// rules cannot be off.
  static let alwaysOn: Set = [QualityRule.rejectedRows, .doubledRespondent, .unplaced]

  static let items = "minimum_items"
  static let seconds = "seconds_per_item"

  private static func key(_ rule: QualityRule) -> Key {
    let keys = Shape.mapping(limits(rule) + levels(rule))
    return Key(
      rule.rawValue, alwaysOn.contains(rule) ? keys : .short(.word(["off"]), or: keys),
      meaning(rule))
  }

  private static func levels(_ rule: QualityRule) -> [Key] {
    let standard = rule.standard
    let side = rule.lowIsWorse ? "below" : "above"
    func level(_ name: String, _ value: Double?, _ what: String) -> Key {
      Key(
        name, .number(0...1), standard: value.map(Shape.plain),
        "Share \(side) which \(what); default: \(value.map(Shape.plain) ?? "never").")
    }
    return [
      level("note", standard.note, "it is noted"),
      level("warning", standard.warning, "it is a warning"),
      level("stop", standard.stop, "the run stops, after everything that is found is told"),
    ]
  }

  private static func limits(_ rule: QualityRule) -> [Key] {
    switch rule {
    case .straightLining:
      [
        Key(
          items, .integer(2...10_000), standard: "\(QualitySettings.straightLiningItems)",
          "Answers on one scale that make a line; holds for straight_lining_reversed too.")
      ]
    case .duplicateAnswers:
      [
        Key(
          items, .integer(1...10_000), standard: "\(QualitySettings.duplicateItems)",
          "Answers that two rows must share; with fewer they may be alike by chance.")
      ]
    case .speeding:
      [
        Key(
          seconds, .positive, standard: Shape.plain(QualitySettings.secondsPerItem),
          "Seconds per answered question; faster is speeding.")
      ]
    default: []
    }
  }

  private static func meaning(_ rule: QualityRule) -> String {
    switch rule {
    case .rejectedRows:
      "Share of rows rejected for whatever reason: broken, or with an id that stands before."
    case .doubledRespondent: "Share of rows rejected since their id stands on an earlier row."
    case .unplaced: "Share of respondents without a known unit, who count for the whole alone."
    case .duplicateAnswers:
      "Share of rows with the same answers throughout as another of their unit."
    case .straightLining: "Share of rows with one and the same answer to a whole battery."
    case .straightLiningReversed: "The same, reversed questions included, which contradicts itself."
    case .speeding: "Share of rows answered too fast; needs times under `columns`."
    case .itemNonResponse: "Share of those asked who left an item blank."
    case .responseRate: "Answered divided by invited, or the published rate."
    case .coverage:
      "Share of a survey's units that another survey has no answers from in the same wave."
    }
  }
}
