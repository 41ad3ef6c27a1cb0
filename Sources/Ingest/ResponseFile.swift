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
  /// Several where each service area has a column of its own. Default: the first of `unit`,
  /// `enhet`, ignoring case; may be missing from the file.
  public let units: [String]
  /// Default: the first of `respondent`, `id`, ignoring case; may be missing from the file.
  public let respondent: String?
  /// No default: weights are never guessed.
  public let weight: String?
  /// Item id → column name. Default: the item's id.
  public let items: [String: String]
  /// Background variable's id → column name. Default: the variable's id; may be missing from the
  /// file.
  public let background: [String: String]
  /// No default: times are never guessed.
  public let times: ResponseTimes?
  /// Column name → the texts of the rows that are wanted; rows with others are left out, and
  /// counted.
  public let only: [String: Set<String>]

  public init(
    units: [String] = [], respondent: String? = nil, weight: String? = nil,
    items: [String: String] = [:], background: [String: String] = [:],
    times: ResponseTimes? = nil, only: [String: Set<String>] = [:]
  ) {
    self.units = units
    self.respondent = respondent
    self.weight = weight
    self.items = items
    self.background = background
    self.times = times
    self.only = only
  }
}

/// The microdata file of one wave, and what is needed to understand it.
public struct ResponseFile: Sendable {
  public let table: TableSource
  /// What it holds, e.g. `medarbeider 2012`.
  public let source: String
  public let questionnaire: Questionnaire
  public let columns: ResponseColumns
  /// Items that were not asked in this wave: their columns may be missing.
  public let absentItems: Set<String>
  /// What the texts of the unit column mean (`Organisation.lookup(wave:)`).
  public let units: UnitLookup
  /// By place of a unit: the place of the one above it, nil for the root (`Organisation.parents`).
  /// Of units that one row names in several columns, the one below the others counts. Empty: no
  /// unit is known to lie below another.
  public let parents: [Int?]
  /// Place of the unit that rows without a known unit belong to.
  public let root: Int
  /// Respondents behind a code that a message may show: fewer could be found out.
  public let leastShown: Int
  /// Whether every text of the unit column is a unit, the blank one too: units are then numbered in
  /// the order of their UTF-8 bytes (`ReadResponses.foundUnits`), and `units` and `root` not used.
  public let findsUnits: Bool
  /// As the user wrote it, for messages.
  var shown: String { table.shown }

  public init(
    table: TableSource, source: String, questionnaire: Questionnaire,
    columns: ResponseColumns = ResponseColumns(),
    absentItems: Set<String> = [], units: UnitLookup, parents: [Int?] = [], root: Int,
    leastShown: Int = 5, findsUnits: Bool = false
  ) {
    self.table = table
    self.source = source
    self.questionnaire = questionnaire
    self.columns = columns
    self.absentItems = absentItems
    self.units = units
    self.parents = parents
    self.root = root
    self.leastShown = leastShown
    self.findsUnits = findsUnits
  }
}

/// What a microdata file held.
public struct ReadResponses: Sendable {
  public let table: ResponseTable
  /// Rows that were not accepted, in file order: the first hundred thousand.
  public let rejected: [RejectedRow]
  /// All rows that were not accepted.
  public let rejectedCount: Int
  public let notes: [QualityNote]
  public let format: DetectedFormat
  /// What was found out about the source and not declared; nil: nothing.
  public let report: String?
  /// Wanted rows below the header that are not blank lines: accepted, rejected and of weight 0.
  public let rowsRead: Int
  /// Rows that are not wanted.
  public let leftOut: Int
  /// The texts of the unit column by place, where units are as found; else empty.
  public let foundUnits: [String]
  /// Items whose codes the source gives words to, by id.
  public let labelled: [String: LabelledItem]
}

/// How the work is cut up. Never changes what is read.
public struct ReadingEffort: Sendable {
  /// At least 1.
  public let threads: Int
  /// Bytes that are parsed in one go; at least 1.
  public let chunkSize: Int
  /// How digits are read.
  var way = RowScan.Way.best
  /// Rows that are rejected one by one; the rest are only counted.
  var mostRejections = 100_000

  public init(threads: Int = 1, chunkSize: Int = 1 << 19) {
    self.threads = Swift.max(1, threads)
    self.chunkSize = Swift.max(1, chunkSize)
  }
}
