/// `survey.dimension`, `survey.item` or `register.indicator`.
public struct QualifiedName: Sendable, Hashable, CustomStringConvertible {
  public let source: String
  public let name: String

  public init(_ source: String, _ name: String) {
    self.source = source
    self.name = name
  }

  /// Splits at the first dot; nil when there is none, or a side is empty.
  public init?(_ text: String) {
    guard let dot = text.firstIndex(of: ".") else { return nil }
    self.init(String(text[..<dot]), String(text[text.index(after: dot)...]))
    if source.isEmpty || name.isEmpty { return nil }
  }

  /// A name of the catalogue's own, that no survey and no register has: without a source.
  public init(planned name: String) { self.init("", name) }

  public var description: String { source.isEmpty ? name : "\(source).\(name)" }
}

/// Whether two neighbouring waves measure the same.
public struct Comparability: Sendable, Equatable {
  /// From the strongest to the weakest.
  public enum Verdict: String, Sendable, CaseIterable, Comparable {
    case comparable
    case withReservation = "with_reservation"
    case notComparable = "not_comparable"

    private var rank: Int {
      switch self {
      case .comparable: 0
      case .withReservation: 1
      case .notComparable: 2
      }
    }
    /// A weaker verdict is the larger.
    public static func < (a: Verdict, b: Verdict) -> Bool { a.rank < b.rank }
  }
  /// What changed between the waves.
  public enum Change: String, Sendable, CaseIterable {
    case wording
    case scale
    case targetGroup = "target_group"
    case mode
  }
  public let verdict: Verdict
  public let change: Change?
  public let reason: String?
  public init(verdict: Verdict, change: Change? = nil, reason: String? = nil) {
    self.verdict = verdict
    self.change = change
    self.reason = reason
  }
}

/// One wave of a survey, as declared. What was answered is in `Responses`.
public struct WaveDeclaration: Sendable, Equatable {
  /// Any text, usually the year.
  public let label: String
  /// Respondent ids are the same people as in the wave before.
  public let linked: Bool
  /// Id of a dimension or an item, or `wholeSurvey` → verdict against the next later wave; absent:
  /// comparable.
  public let comparability: [String: Comparability]
  /// The key of a verdict on everything that the survey asks.
  public static let wholeSurvey = "*"
  /// A published rate, 0…1; nil when it follows from counts or is unknown.
  public let responseRate: Double?
  /// Half a unit in the last published decimal of `responseRate`, as a share.
  public let responseRateHalfWidth: Double?

  public init(
    label: String, linked: Bool = false, comparability: [String: Comparability] = [:],
    responseRate: Double? = nil, responseRateHalfWidth: Double? = nil
  ) {
    self.label = label
    self.linked = linked
    self.comparability = comparability
    self.responseRate = responseRate
    self.responseRateHalfWidth = responseRateHalfWidth
  }
}

/// One survey: its codebook and its waves, newest first.
public struct SurveyDeclaration: Sendable, Equatable {
  public let id: String
  public let questionnaire: Questionnaire
  public let waves: [WaveDeclaration]

  public init(id: String, questionnaire: Questionnaire, waves: [WaveDeclaration]) {
    self.id = id
    self.questionnaire = questionnaire
    self.waves = waves
  }

  /// Whether a dimension is measured alike in two waves: the weakest of all verdicts, on the
  /// survey, the dimension and its items, on the way from the older to the newer.
  /// - Parameters:
  ///   - older, newer: places in `waves`, `older` > `newer`.
  public func verdict(
    on dimension: SurveyDimension, from older: Int, to newer: Int
  ) -> Comparability.Verdict {
    let keys = [WaveDeclaration.wholeSurvey, dimension.id] + dimension.items
    return waves[(newer + 1)...older].flatMap { wave in
      keys.compactMap { wave.comparability[$0]?.verdict }
    }.max() ?? .comparable
  }
}

/// A row of the indicator catalogue.
public struct CatalogueEntry: Sendable, Equatable {
  public enum Direction: String, Sendable, CaseIterable {
    case higherIsBetter = "higher"
    case lowerIsBetter = "lower"
  }
  /// Qualified id: `register.indicator`, `survey.dimension` or `survey.item`.
  public let indicator: String
  public let text: String
  /// Unit of measurement as printed (%, kr, 1–6); empty when unknown.
  public let unit: String
  public let source: Source?
  public let area: String?
  public let direction: Direction?
  public let role: IndicatorRole?
  public let quality: IndicatorQuality?
  /// In the indicator's unit.
  public let target: Double?

  public init(
    indicator: String, text: String, unit: String, source: Source?, area: String? = nil,
    direction: Direction? = nil, role: IndicatorRole? = nil, quality: IndicatorQuality? = nil,
    target: Double? = nil
  ) {
    self.indicator = indicator
    self.text = text
    self.unit = unit
    self.source = source
    self.area = area
    self.direction = direction
    self.role = role
    self.quality = quality
    self.target = target
  }
}

/// A mark of good practice, and the items that ask about it.
public struct Principle: Sendable, Equatable {
  public let id: String
  public let area: String
  public let text: String
  /// Qualified items; may be empty.
  public let items: [QualifiedName]

  public init(id: String, area: String, text: String, items: [QualifiedName]) {
    self.id = id
    self.area = area
    self.text = text
    self.items = items
  }
}

/// What to relate to what, and how.
public struct AnalysisSettings: Sendable, Equatable {
  public enum Frame: String, Sendable, CaseIterable { case superpopulation, finite }
  public enum Method: String, Sendable, CaseIterable {
    case pearson, spearman, kendall
    /// Of items alone.
    case polychoric
  }
  public enum Level: String, Sendable, CaseIterable { case respondent, within, between, unit }

  /// Scale points; below it a difference does not matter.
  public let relevantDifference: Double
  public let frame: Frame
  public let leadership: [QualifiedName]
  public let outcomes: [QualifiedName]
  public let methods: [Method]
  public let levels: [Level]
  public let models: [ModelSettings]
  /// Unit-bootstrap samples; 0: none.
  public let replicates: Int
  public let seed: UInt64

  public init(
    relevantDifference: Double = 0.2, frame: Frame = .superpopulation,
    leadership: [QualifiedName] = [], outcomes: [QualifiedName] = [],
    methods: [Method] = [.pearson], levels: [Level] = Level.allCases,
    models: [ModelSettings] = [], replicates: Int = 0, seed: UInt64 = 1
  ) {
    self.relevantDifference = relevantDifference
    self.frame = frame
    self.leadership = leadership
    self.outcomes = outcomes
    self.methods = methods
    self.levels = levels
    self.models = models
    self.replicates = replicates
    self.seed = seed
  }
}

/// Ids of the models that the program adds, so that priorities weigh every dimension, begin so.
public let reservedModelPrefix = "priorities-"

/// One regression.
public struct ModelSettings: Sendable, Equatable {
  public enum Level: String, Sendable, CaseIterable { case respondent, multilevel, unit }
  public enum StandardErrors: String, Sendable, CaseIterable {
    case classical
    case hc3 = "HC3"
    case cr1 = "CR1"
    case cr2 = "CR2"
  }

  public let id: String
  public let level: Level
  public let outcome: QualifiedName
  public let predictors: [QualifiedName]
  public let controls: [QualifiedName]
  /// A multilevel model has its own, by REML.
  public let standardErrors: StandardErrors
  public let importance: Bool
  /// Over units: each counts by its respondents; else all count alike.
  public let countsRespondents: Bool

  public init(
    id: String, level: Level, outcome: QualifiedName, predictors: [QualifiedName],
    controls: [QualifiedName] = [], standardErrors: StandardErrors = .cr2, importance: Bool = true,
    countsRespondents: Bool = false
  ) {
    self.id = id
    self.level = level
    self.outcome = outcome
    self.predictors = predictors
    self.controls = controls
    self.standardErrors = standardErrors
    self.importance = importance
    self.countsRespondents = countsRespondents
  }
}

/// How small groups are protected.
public struct DisclosureSettings: Sendable, Equatable {
  /// Contributors; at least 3; a cell of exactly this size is shown.
  public let minimumRespondents: Int
  /// Contributors to a sensitive event.
  public let sensitiveMinimum: Int
  /// False only for open data; then no row is hidden for another's sake.
  public let complementary: Bool

  public init(minimumRespondents: Int = 5, sensitiveMinimum: Int = 10, complementary: Bool = true) {
    self.minimumRespondents = minimumRespondents
    self.sensitiveMinimum = sensitiveMinimum
    self.complementary = complementary
  }
}

/// How many areas each unit chooses.
public struct PrioritySettings: Sendable, Equatable {
  public let improve: Int
  public let preserve: Int
  public init(improve: Int = 3, preserve: Int = 3) {
    self.improve = improve
    self.preserve = preserve
  }
}

/// What a report needs to know beside the tables: titles, names and limits, no answers.
public struct PublicationFrame: Sendable, Equatable {
  public let pipeline: String
  public let title: LocalizedText
  public let language: Language
  public let surveys: [SurveyDeclaration]
  public let organisation: Organisation
  public let analysis: AnalysisSettings
  public let disclosure: DisclosureSettings
  public let principles: [Principle]

  public init(
    pipeline: String, title: LocalizedText, language: Language, surveys: [SurveyDeclaration],
    organisation: Organisation, analysis: AnalysisSettings, disclosure: DisclosureSettings,
    principles: [Principle]
  ) {
    self.pipeline = pipeline
    self.title = title
    self.language = language
    self.surveys = surveys
    self.organisation = organisation
    self.analysis = analysis
    self.disclosure = disclosure
    self.principles = principles
  }
}

/// Something said to the leadership group, with the steps from observation to conclusion.
public struct Finding: Sendable, Equatable {
  /// One cell that the statement rests on.
  public struct Evidence: Sendable, Equatable {
    public let table: String
    /// Key column → value.
    public let key: [String: String]
    public let column: String
    public init(table: String, key: [String: String], column: String) {
      self.table = table
      self.key = key
      self.column = column
    }
  }
  public let id: String
  public let statement: LocalizedText
  /// A `DifferenceClaim` or `RelationClaim`, raw.
  public let claim: String
  /// The ladder of inference: what was seen, what was left out, how it was worked out, what follows.
  public let observation: LocalizedText
  public let selection: LocalizedText
  public let method: LocalizedText
  public let conclusion: LocalizedText
  public let evidence: [Evidence]
  /// Caution codes.
  public let whyNot: [String]

  public init(
    id: String, statement: LocalizedText, claim: String, observation: LocalizedText,
    selection: LocalizedText, method: LocalizedText, conclusion: LocalizedText,
    evidence: [Evidence], whyNot: [String]
  ) {
    self.id = id
    self.statement = statement
    self.claim = claim
    self.observation = observation
    self.selection = selection
    self.method = method
    self.conclusion = conclusion
    self.evidence = evidence
    self.whyNot = whyNot
  }
}
