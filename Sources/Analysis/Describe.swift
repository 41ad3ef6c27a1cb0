public import Survey

/// Where we stand: who answered what, per unit, against others and last year.
public struct Description: Sendable {
  let dimensions: DimensionDescription
  let reliability: ReliabilityDescription
  let settings: DescribeSettings
  let tables: [Table]
}

/// The parts do not depend on one another; they are worked out on up to `threads` threads, and
/// the tables never depend on how many.
/// - Parameter distributions: whether `distributions` is wanted. It is made all the same where a
///   sensitive event is counted from an item: protection rests on it.
public func describe(
  _ surveys: [ScoredSurvey], _ frame: PublicationFrame, threads: Int = 1,
  distributions: Bool = true
) -> Description {
  let isSensitive = surveys.contains { survey in
    survey.questionnaire.events.contains { $0.sensitive && $0.item != nil }
  }
  let settings = DescribeSettings(
    organisation: frame.organisation, analysis: frame.analysis, language: frame.language,
    threads: threads, distributions: distributions || isSensitive)
  let dimensions = describeDimensions(surveys, settings)
  let reliability = describeReliability(surveys, threads: threads)
  let parts: [@Sendable () -> [Table]] = [
    { [describeRates(surveys, settings)] },
    {
      let shrunken = ShrunkenMeans(surveys, frame.organisation, threads: threads)
      let compared = compareDimensions(surveys, dimensions, shrunken, settings)
      return [compared.dimensions, compared.benchmarks]
    },
    {
      let items = describeItems(surveys, settings)
      return [items.items, items.distributions]
    },
    { [describeEvents(surveys, settings), describeBreakdowns(surveys, settings)] },
    {
      [
        reliabilityTable(surveys, reliability, settings),
        describePrinciples(surveys, frame.principles, settings),
      ]
    },
  ]
  return Description(
    dimensions: dimensions, reliability: reliability, settings: settings,
    tables: inParallel(parts.count, threads: threads) { parts[$0]() }.flatMap(\.self))
}

extension Description {
  /// Rows of all its tables.
  public var rows: Int { tables.reduce(0) { $0 + $1.rowCount } }
}
