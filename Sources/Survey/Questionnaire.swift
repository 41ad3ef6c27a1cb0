/// Whom a survey asks. Decides the `source` of what it measures.
public enum Population: String, Sendable, CaseIterable {
  case employee, user
}

/// Where a number comes from: answers of employees, answers of users, or a register.
public enum Source: String, Sendable, CaseIterable {
  case employee, user, register

  public init(_ population: Population) {
    self = population == .employee ? .employee : .user
  }
}

/// The values that an item may take, and the codes that are not values.
public struct Scale: Sendable, Equatable {
  public enum Values: String, Sendable, CaseIterable { case integer, real }
  public enum Undeclared: String, Sendable, CaseIterable {
    /// A code that is not declared stops the wave.
    case stop
    /// It becomes the missing kind *out of range*.
    case outOfRange = "out_of_range"
  }

  /// Scale points: lowest value, after mapping of codes.
  public let min: Double
  /// Scale points: highest value, after mapping of codes.
  public let max: Double
  public let values: Values
  /// For real scores: how many points the items behind the score had; nil when not declared.
  public let points: Int?
  /// Codes as exported that mean "don't know".
  public let dontKnow: [String]
  /// Codes as exported that mean that the question was not asked.
  public let notAsked: [String]
  /// Codes as exported that mean that the question was left unanswered, as a blank cell does.
  public let notAnswered: [String]
  public let onUndeclared: Undeclared
  /// Codes as exported, mapped to values; empty: a code is its own value.
  public let codes: [String: Double]
  /// Labels of values.
  public let labels: [Double: LocalizedText]

  public init(
    min: Double, max: Double, values: Values = .integer, points: Int? = nil,
    dontKnow: [String] = [], notAsked: [String] = [], notAnswered: [String] = [],
    onUndeclared: Undeclared = .stop, codes: [String: Double] = [:],
    labels: [Double: LocalizedText] = [:]
  ) {
    self.min = min
    self.max = max
    self.values = values
    self.points = points
    self.dontKnow = dontKnow
    self.notAsked = notAsked
    self.notAnswered = notAnswered
    self.onUndeclared = onUndeclared
    self.codes = codes
    self.labels = labels
  }

  /// Every code that is no answer.
  public var noAnswers: [String] { dontKnow + notAsked + notAnswered }

  /// The number of answer categories A: for integer scales max − min + 1, for real ones the
  /// declared `points`; nil when a real scale does not say.
  public var categories: Int? {
    values == .integer ? Int(max - min) + 1 : points
  }

  /// A reversed answer: min + max − x, always by the declared ends, never by the observed ones.
  public func turned(_ value: Double) -> Double { min + max - value }
}

/// One question.
public struct Item: Sendable, Equatable {
  public let id: String
  public let text: LocalizedText
  public let reversed: Bool
  public let scale: Scale

  public init(id: String, text: LocalizedText, reversed: Bool = false, scale: Scale) {
    self.id = id
    self.text = text
    self.reversed = reversed
    self.scale = scale
  }
}

/// A set of items that together measure one thing. (Foundation has a `Dimension` of its own.)
public struct SurveyDimension: Sendable, Equatable {
  public let id: String
  public let label: LocalizedText
  /// Ids of the items; empty where a survey is known only from published means.
  public let items: [String]
  /// Scale points; nil when no target is set.
  public let target: Double?
  /// To be improved first while under its target, whatever the gap says.
  public let alwaysPriority: Bool

  public init(
    id: String, label: LocalizedText, items: [String], target: Double? = nil,
    alwaysPriority: Bool = false
  ) {
    self.id = id
    self.label = label
    self.items = items
    self.target = target
    self.alwaysPriority = alwaysPriority
  }
}

/// A background variable, broken down for the whole organisation only.
public struct BackgroundVariable: Sendable, Equatable {
  public struct Value: Sendable, Equatable {
    public let code: String
    public let label: LocalizedText
    public init(code: String, label: LocalizedText) {
      self.code = code
      self.label = label
    }
  }
  public let id: String
  public let label: LocalizedText
  public let values: [Value]
  /// Codes as exported → the codes of values; empty: a code is its own value.
  public let codes: [String: String]

  public init(id: String, label: LocalizedText, values: [Value], codes: [String: String] = [:]) {
    self.id = id
    self.label = label
    self.values = values
    self.codes = codes
  }
}

/// A counted incident, such as harassment.
public struct SurveyEvent: Sendable, Equatable {
  public let id: String
  public let text: LocalizedText
  /// The item it is counted from; nil where only published counts exist.
  public let item: String?
  /// Codes as exported that count as the event.
  public let countsAs: [String]
  public let sensitive: Bool

  public init(id: String, text: LocalizedText, item: String?, countsAs: [String], sensitive: Bool) {
    self.id = id
    self.text = text
    self.item = item
    self.countsAs = countsAs
    self.sensitive = sensitive
  }
}

/// A codebook: what was asked, of whom, on what scale.
public struct Questionnaire: Sendable, Equatable {
  public let id: String
  public let population: Population
  /// The scale of items that name none, and the axis of published means; nil when not declared.
  public let scale: Scale?
  /// Share, 0…1: of a dimension's items that must be answered for a score.
  public let minimumAnswered: Double
  public let dimensions: [SurveyDimension]
  public let items: [Item]
  public let background: [BackgroundVariable]
  public let events: [SurveyEvent]

  public init(
    id: String, population: Population, minimumAnswered: Double = 0.5,
    dimensions: [SurveyDimension], items: [Item], background: [BackgroundVariable] = [],
    events: [SurveyEvent] = [], scale: Scale? = nil
  ) {
    self.id = id
    self.population = population
    self.scale = scale
    self.minimumAnswered = minimumAnswered
    self.dimensions = dimensions
    self.items = items
    self.background = background
    self.events = events
    itemIndex = Dictionary(
      items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Place of an item in `items`, by id.
  public let itemIndex: [String: Int]

  /// The same questionnaire with other scales for some items, and other codes for some background
  /// variables: as one wave was exported.
  public func exported(
    with scales: [String: Scale], background codes: [String: [String: String]] = [:]
  ) -> Questionnaire {
    guard !scales.isEmpty || !codes.isEmpty else { return self }
    return Questionnaire(
      id: id, population: population, minimumAnswered: minimumAnswered, dimensions: dimensions,
      items: items.map { item in
        Item(
          id: item.id, text: item.text, reversed: item.reversed,
          scale: scales[item.id] ?? item.scale)
      },
      background: background.map { variable in
        BackgroundVariable(
          id: variable.id, label: variable.label, values: variable.values,
          codes: codes[variable.id] ?? variable.codes)
      }, events: events, scale: scale)
  }
}
