public import Responses
public import Statistics
public import Survey

/// One wave with a score for each respondent and dimension.
public struct ScoredWave: Sendable {
  public let data: WaveData
  /// Nil where no microdata exist.
  public let scores: Scores?
  public var label: String { data.label }
}

/// Respondents' scores on one dimension, in scale points.
public enum ScoreColumn: Sendable {
  /// Of items on few points: one byte a row, and exact.
  case coded(CodedScores)
  /// NaN where too few items are answered.
  case real([Double])

  /// By row, NaN where missing.
  public func doubles() -> [Double] {
    switch self {
    case .real(let values): return values
    case .coded(let scores):
      var table = [Double](repeating: .nan, count: 256)
      for (place, value) in scores.values.enumerated() { table[place] = value }
      return scores.cells.map { table[Int($0)] }
    }
  }

  var coded: CodedScores? { if case .coded(let scores) = self { scores } else { nil } }

  /// Somebody has a score.
  var holdsAny: Bool {
    switch self {
    case .real(let values): values.contains { !$0.isNaN }
    case .coded(let scores):
      scores.cells.contains { Int($0) < scores.numerators.count }
    }
  }
}

/// Respondents' scores, one column per dimension of the questionnaire.
public struct Scores: Sendable {
  public let responses: ResponseTable
  /// In the order of the dimensions.
  public let columns: [ScoreColumn]
  /// Sums of the coded columns by unit, its own respondents only; nil where answers are weighted, or
  /// no column is coded.
  let sums: UnitSums?

  /// Scale points by dimension and row, NaN where too few items are answered.
  public var dimensions: [[Double]] { columns.map { $0.doubles() } }

  /// Scale points as answered, NaN where missing; nil: not in the wave.
  func item(_ place: Int) -> [Double]? { responses.items[place]?.doubles() }
}

/// Sums of some columns of coded scores by unit.
struct UnitSums: Sendable {
  let sums: GroupedScores
  let columns: [CodedScores]

  /// - Parameter units: by row, 0..<`count`. No result depends on `threads`.
  init(_ columns: [CodedScores], units: [Int32], count: Int, threads: Int) {
    sums = groupedScores(
      columns, groups: units, count: count, keepsGaps: true, threads: threads)
    self.columns = columns
  }

  /// Of one column, by place of unit.
  func moments(_ column: Int) -> [Moments] {
    (0..<sums.groups).map { sums.moments($0, column) }
  }
}

/// Sums of coded scores by group.
/// - Parameters:
///   - codes: group by row, 0..<`count`.
///   - threads: no result depends on it.
public func groupedScores(
  _ columns: [CodedScores], groups codes: [Int32], count: Int, keepsGaps: Bool, threads: Int
) -> GroupedScores {
  enum Half: Sendable {
    case scores(TurnedScores)
    case order(RowsByGroup)
  }
  let halves = inParallel(2, threads: threads) { half -> Half in
    half == 0
      ? .scores(TurnedScores(columns, keepsGaps: keepsGaps))
      : .order(RowsByGroup(codes, count: count))
  }
  guard case .scores(let scores) = halves[0], case .order(let order) = halves[1] else {
    preconditionFailure("results stand in their order")
  }
  let rows = GroupedScoreRows(scores, order)
  let parts = max(1, min(count, 4 * threads))
  let found = inParallel(parts, threads: threads) { part in
    rows.sums(part * count / parts..<(part + 1) * count / parts)
  }
  return found.dropFirst().reduce(into: found[0]) { $0.append($1) }
}

/// A survey with its scores, waves newest first.
public struct ScoredSurvey: Sendable {
  public let declaration: SurveyDeclaration
  public let waves: [ScoredWave]
  public let benchmarks: [BenchmarkData]
  public var id: String { declaration.id }
  public var questionnaire: Questionnaire { declaration.questionnaire }
}

/// Scores every respondent on every dimension: the mean of the answered items, reversed items
/// turned by the declared scale, when at least `minimumAnswered` of the items are answered.
/// - Parameter threads: no result depends on it.
public func score(_ data: ValidatedData, threads: Int = 1) -> [ScoredSurvey] {
  data.surveys.map { survey in
    let waves = survey.waves.map { wave -> ScoredWave in
      guard case .microdata(let table) = wave.content else {
        return ScoredWave(data: wave, scores: nil)
      }
      let questionnaire = survey.declaration.questionnaire
      let columns = inParallel(questionnaire.dimensions.count, threads: threads) { place in
        scores(on: questionnaire.dimensions[place], of: questionnaire, table)
      }
      let coded = columns.compactMap(\.coded)
      let sums =
        coded.isEmpty || table.weights != nil
        ? nil
        : UnitSums(
          coded, units: table.units, count: data.organisation.units.count, threads: threads)
      return ScoredWave(
        data: wave, scores: Scores(responses: table, columns: columns, sums: sums))
    }
    return ScoredSurvey(
      declaration: survey.declaration, waves: waves, benchmarks: survey.benchmarks)
  }
}

extension Scores {
  /// Place of each dimension among the columns of `sums`; nil: not coded.
  var codedPlaces: [Int?] {
    var next = 0
    return columns.map { column in
      guard column.coded != nil else { return nil }
      defer { next += 1 }
      return next
    }
  }
}

private func scores(
  on dimension: SurveyDimension, of questionnaire: Questionnaire, _ table: ResponseTable
) -> ScoreColumn {
  let needed = neededItems(dimension.items.count, questionnaire.minimumAnswered)
  if let coded = codedScores(dimension.items, in: questionnaire, table, needed: needed) {
    return .coded(coded)
  }
  let items = turnedColumns(of: dimension.items, in: questionnaire) { table.items[$0]?.doubles() }
  return .real(meanOfAnswered(items, rows: table.rowCount, needed: needed))
}

/// Nil where the items that are in the wave have no scale of few whole values in common, or fewer
/// than needed are in it.
private func codedScores(
  _ ids: [String], in questionnaire: Questionnaire, _ table: ResponseTable, needed: Int
) -> CodedScores? {
  var (columns, turned): ([AnswerCells], [Bool]) = ([], [])
  var common: [Double]?
  for id in ids {
    guard let place = questionnaire.itemIndex[id], let column = table.items[place] else { continue }
    let item = questionnaire.items[place]
    guard case .coded(let values, let cells) = column,
      common ?? values == values,
      // Turned, code u has the value of code c − 1 − u.
      !item.reversed || zip(values, values.reversed()).allSatisfy({ item.scale.turned($0) == $1 })
    else { return nil }
    common = values
    columns.append(cells)
    turned.append(item.reversed)
  }
  guard let common, needed <= columns.count else { return nil }
  return CodedScores(
    columns, ScoringRule(turned: turned, values: common, needed: needed))
}

/// The fewest answered items that make up the share `minimum`, at least one.
func neededItems(_ count: Int, _ minimum: Double) -> Int {
  max(1, Int((minimum * Double(count) - 1e-9).rounded(.up)))
}

/// Columns of the named items that are in the wave, reversed ones turned.
/// - Parameter column: answers by place of the item, NaN where missing; nil: not in the wave.
func turnedColumns(
  of ids: [String], in questionnaire: Questionnaire, _ column: (Int) -> [Double]?
) -> [[Double]] {
  ids.compactMap { id in
    guard let place = questionnaire.itemIndex[id], let answers = column(place) else { return nil }
    let item = questionnaire.items[place]
    return item.reversed ? answers.map { item.scale.turned($0) } : answers
  }
}

/// Row means over the columns, NaN where fewer than `needed` are answered.
func meanOfAnswered(_ columns: [[Double]], rows: Int, needed: Int) -> [Double] {
  var sums = [Double](repeating: 0, count: rows)
  var counts = [Int32](repeating: 0, count: rows)
  for column in columns {
    for row in 0..<rows where !column[row].isNaN {
      sums[row] += column[row]
      counts[row] += 1
    }
  }
  return (0..<rows).map {
    Int(counts[$0]) >= needed ? sums[$0] / Double(counts[$0]) : .nan
  }
}
