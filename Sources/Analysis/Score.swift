public import Responses
public import Survey

/// One wave with a score for each respondent and dimension.
public struct ScoredWave: Sendable {
  public let data: WaveData
  /// Nil where no microdata exist.
  public let scores: Scores?
  public var label: String { data.label }
}

/// Respondents' scores, one column per dimension of the questionnaire.
public struct Scores: Sendable {
  public let responses: ResponseTable
  /// Scale points, NaN where too few items are answered; in the order of the dimensions.
  public let dimensions: [[Double]]
  /// Scale points as answered, NaN where missing; in the order of the items; nil: not in the wave.
  public let items: [[Double]?]
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
public func score(_ data: ValidatedData) -> [ScoredSurvey] {
  data.surveys.map { survey in
    let questionnaire = survey.declaration.questionnaire
    let waves = survey.waves.map { wave -> ScoredWave in
      guard case .microdata(let table) = wave.content else {
        return ScoredWave(data: wave, scores: nil)
      }
      let items = table.items.map { $0?.doubles() }
      let dimensions = questionnaire.dimensions.map { dimension in
        let columns = turnedColumns(of: dimension.items, in: questionnaire, items)
        let needed = neededItems(dimension.items.count, questionnaire.minimumAnswered)
        return meanOfAnswered(columns, rows: table.rowCount, needed: needed)
      }
      return ScoredWave(
        data: wave, scores: Scores(responses: table, dimensions: dimensions, items: items))
    }
    return ScoredSurvey(
      declaration: survey.declaration, waves: waves, benchmarks: survey.benchmarks)
  }
}

/// The fewest answered items that make up the share `minimum`, at least one.
func neededItems(_ count: Int, _ minimum: Double) -> Int {
  max(1, Int((minimum * Double(count) - 1e-9).rounded(.up)))
}

/// Columns of the named items that are in the wave, reversed ones turned.
func turnedColumns(
  of ids: [String], in questionnaire: Questionnaire, _ items: [[Double]?]
) -> [[Double]] {
  ids.compactMap { id in
    guard let place = questionnaire.itemIndex[id], let column = items[place] else { return nil }
    let item = questionnaire.items[place]
    return item.reversed ? column.map { item.scale.turned($0) } : column
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
