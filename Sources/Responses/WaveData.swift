public import Survey

/// A mean that somebody published, in exact decimals.
public struct PublishedMean: Sendable, Equatable {
  /// Place of the unit.
  public let unit: Int
  public let dimension: String
  /// Scale points, as printed.
  public let mean: ExactDecimal
  /// Respondents; nil when not published.
  public let n: Int?
  /// Scale points; nil when not published.
  public let sd: Double?
  public init(unit: Int, dimension: String, mean: ExactDecimal, n: Int?, sd: Double?) {
    self.unit = unit
    self.dimension = dimension
    self.mean = mean
    self.n = n
    self.sd = sd
  }
}

/// A published count of an event.
public struct PublishedEvent: Sendable, Equatable {
  public let unit: Int
  public let event: String
  public let n: Int
  public let count: Int
  public init(unit: Int, event: String, n: Int, count: Int) {
    self.unit = unit
    self.event = event
    self.n = n
    self.count = count
  }
}

/// How many were asked.
public enum Invited: Sendable, Equatable {
  case whole(Int)
  /// By place of unit; nil where the file has no row.
  case perUnit([Int?])
}

/// What is known of one wave of a survey.
public struct WaveData: Sendable {
  public enum Content: Sendable {
    case microdata(ResponseTable)
    /// `rounding` is the step of the printed means, e.g. 0.1; zero when they are exact.
    case published([PublishedMean], rounding: ExactDecimal)
    case rateOnly
  }
  public let declaration: WaveDeclaration
  public let content: Content
  /// Published counts; empty where events are counted from items.
  public let events: [PublishedEvent]
  public let invited: Invited?

  public init(
    declaration: WaveDeclaration, content: Content, events: [PublishedEvent], invited: Invited?
  ) {
    self.declaration = declaration
    self.content = content
    self.events = events
    self.invited = invited
  }

  public var label: String { declaration.label }
}

/// Somebody else's figures.
public struct BenchmarkData: Sendable, Equatable {
  public struct Mean: Sendable, Equatable {
    public let wave: String
    public let dimension: String
    /// The unit type that it holds for; nil: the whole.
    public let type: String?
    public let mean: ExactDecimal
    public let n: Int?
    public let sd: Double?
    public init(
      wave: String, dimension: String, type: String?, mean: ExactDecimal, n: Int?, sd: Double?
    ) {
      self.wave = wave
      self.dimension = dimension
      self.type = type
      self.mean = mean
      self.n = n
      self.sd = sd
    }
  }
  public let id: String
  /// Step of the printed means; zero when they are exact.
  public let rounding: ExactDecimal
  public let means: [Mean]
  public init(id: String, rounding: ExactDecimal, means: [Mean]) {
    self.id = id
    self.rounding = rounding
    self.means = means
  }
}

/// One survey with what was answered, waves newest first.
public struct SurveyData: Sendable {
  public let declaration: SurveyDeclaration
  public let waves: [WaveData]
  public let benchmarks: [BenchmarkData]
  public init(declaration: SurveyDeclaration, waves: [WaveData], benchmarks: [BenchmarkData]) {
    self.declaration = declaration
    self.waves = waves
    self.benchmarks = benchmarks
  }
}

/// A number as its source published it, or why the source gives none.
public enum Figure: Sendable, Equatable {
  /// `mark`: what the source says of the number; nil: nothing.
  case number(Double, mark: FigureMark?)
  case absent(Absence)

  /// Nil when the source gives no number.
  public var number: Double? { if case .number(let value, _) = self { value } else { nil } }

  /// The word for what the source says of the number or its absence; nil: a plain number.
  public var status: String? {
    switch self {
    case .number(_, let mark): mark?.rawValue
    case .absent(let absence): absence.rawValue
    }
  }
}

/// Values that no one was asked for.
public struct RegisterData: Sendable, Equatable {
  public struct Value: Sendable, Equatable {
    public let unit: Int
    public let wave: String
    public let indicator: String
    /// In the indicator's own unit.
    public let figure: Figure
    /// The register's own count behind the value; nil when not given.
    public let n: Double?

    public init(unit: Int, wave: String, indicator: String, figure: Figure, n: Double?) {
      self.unit = unit
      self.wave = wave
      self.indicator = indicator
      self.figure = figure
      self.n = n
    }

    /// A plain number.
    public init(unit: Int, wave: String, indicator: String, value: Double, n: Double?) {
      self.init(
        unit: unit, wave: wave, indicator: indicator, figure: .number(value, mark: nil), n: n)
    }
  }
  public let id: String
  public let values: [Value]
  public init(id: String, values: [Value]) {
    self.id = id
    self.values = values
  }
}
