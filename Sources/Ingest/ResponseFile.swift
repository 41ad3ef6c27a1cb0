public import Responses
public import Survey

/// Which columns tell how long a respondent took.
public enum ResponseTimes: Sendable, Equatable {
  /// A number of seconds.
  case seconds(String)
  /// Two moments; the respondent took the time between them.
  case moments(started: String, ended: String)

  public var columns: [String] {
    switch self {
    case .seconds(let column): [column]
    case .moments(let started, let ended): [started, ended]
    }
  }
}

/// Which columns of a microdata file hold what. Nil or absent: the default name is looked for.
public struct ResponseColumns: Sendable, Equatable {
  /// Default: the first of `unit`, `enhet`, ignoring case; may be missing from the file.
  public let unit: String?
  /// Default: the first of `respondent`, `id`, ignoring case; may be missing from the file.
  public let respondent: String?
  /// No default: weights are never guessed.
  public let weight: String?
  /// Item id → column name. Default: the item's id.
  public let items: [String: String]
  /// No default: times are never guessed.
  public let times: ResponseTimes?

  public init(
    unit: String? = nil, respondent: String? = nil, weight: String? = nil,
    items: [String: String] = [:], times: ResponseTimes? = nil
  ) {
    self.unit = unit
    self.respondent = respondent
    self.weight = weight
    self.items = items
    self.times = times
  }
}

/// The microdata file of one wave, and what is needed to understand it.
public struct ResponseFile: Sendable {
  public let path: String
  /// The path as the user wrote it, for messages.
  public let shown: String
  public let format: TextFormat
  /// What it holds, e.g. `medarbeider 2012`.
  public let source: String
  public let questionnaire: Questionnaire
  public let columns: ResponseColumns
  /// Items that were not asked in this wave: their columns may be missing.
  public let absentItems: Set<String>
  /// Text in the unit column → place of the unit (`Organisation.lookup(wave:)`).
  public let units: [String: Int]
  /// Place of the unit that rows without a known unit belong to.
  public let root: Int

  public init(
    path: String, shown: String, format: TextFormat = TextFormat(), source: String,
    questionnaire: Questionnaire, columns: ResponseColumns = ResponseColumns(),
    absentItems: Set<String> = [], units: [String: Int], root: Int
  ) {
    self.path = path
    self.shown = shown
    self.format = format
    self.source = source
    self.questionnaire = questionnaire
    self.columns = columns
    self.absentItems = absentItems
    self.units = units
    self.root = root
  }
}

/// What a microdata file held.
public struct ReadResponses: Sendable {
  public let table: ResponseTable
  /// Rows that were not accepted, in file order.
  public let rejected: [RejectedRow]
  public let notes: [QualityNote]
  public let format: DetectedFormat
  /// Rows below the header that are not blank lines: accepted and rejected together.
  public let rowsRead: Int
}

/// How the work is cut up. Never changes what is read.
public struct ReadingEffort: Sendable {
  /// At least 1.
  public let threads: Int
  /// Bytes that are parsed in one go; at least 1.
  public let chunkSize: Int

  public init(threads: Int = 1, chunkSize: Int = 1 << 19) {
    self.threads = Swift.max(1, threads)
    self.chunkSize = Swift.max(1, chunkSize)
  }
}
