import Statistics
import Survey

/// The whole way from two files to result files, with the conventions that other tools follow, so
/// that speed and numbers can be compared: sixty items from 1 to 6, twelve dimensions of five items,
/// three years, four outcomes by unit and year.
public struct MainJob: Sendable {
  public let survey: String
  public let outcomes: String
  /// Folder for the results; made if it is not there.
  public let output: String
  public let threads: Int
  /// Whether importance gets intervals by drawing whole units.
  public let bootstraps: Bool

  public init(survey: String, outcomes: String, output: String, threads: Int, bootstraps: Bool) {
    self.survey = survey
    self.outcomes = outcomes
    self.output = output
    self.threads = threads
    self.bootstraps = bootstraps
  }

  /// Runs the job and writes its files.
  /// - Returns: seconds by stage.
  public func run() throws -> MainJobTimes {
    var times = MainJobTimes()
    let answers = try MainJobAnswers(survey, threads: threads)
    let outcomes = try MainJobOutcomes(self.outcomes, threads: threads)
    times.end(.read)
    var results = MainJobResults(units: answers.units)
    results.validation = answers.validation(threads: threads)
    times.end(.validate)
    let scores = answers.scores(threads: threads)
    times.end(.score)
    let grouped = GroupedByUnit(scores, answers, threads: threads)
    results.unitMoments = grouped.moments(threads: threads)
    results.yearMoments = yearMoments(scores, answers.years, threads: threads)
    times.end(.tables)
    results.items = answers.itemCorrelations(threads: threads)
    times.end(.itemCorrelations)
    results.alphas = answers.alphas(results.items, threads: threads)
    times.end(.alpha)
    results.dimensions = dimensionCorrelations(scores, threads: threads)
    times.end(.dimensionCorrelations)
    let products = grouped.crossProducts()
    results.regression = try regression(products)
    times.end(.regression)
    results.importance = importance(products)
    times.end(.importance)
    results.outcomes = outcomes.models(
      leadershipCells(scores, answers, threads: threads), answers.units, threads: threads)
    times.end(.outcomes)
    results.icc = intraclass(results.unitMoments, threads: threads)
    times.end(.icc)
    if bootstraps { results.intervals = bootstrap(products, threads: threads) }
    times.end(.bootstrap)
    try results.write(to: output, threads: threads)
    times.end(.write)
    try times.write(to: output)
    return times
  }
}

/// What the job's files hold.
enum MainJobShape {
  static let dimensions = 12
  static let itemsEach = 5
  static let items = dimensions * itemsEach
  /// Fewest answered items that make a score.
  static let needed = 3
  /// Fewest respondents that a cell may show.
  static let leastShown = 5
  static let years = ["2023", "2024", "2025"]
  static let reversed: Set = ["q14", "q38"]
  static let outcomes = ["user_satisfaction", "sick_leave_pct", "deviations", "target_pct"]
  /// Places of the dimensions that lead, and that are explained by the others.
  static let leadership = 2
  static let overall = 11
  static let replicates = 1000

  static let itemNames = (1...items).map { "q" + twoDigits($0) }
  static let dimensionNames = (1...dimensions).map { "D" + twoDigits($0) }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
