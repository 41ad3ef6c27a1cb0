import Responses
public import Survey

/// Brings the stages together: every table of the release in its order, and what may be said of
/// them. Nothing is hidden yet.
public func conclude(
  _ frame: PublicationFrame, data: ValidatedData, surveys: [ScoredSurvey],
  indicators: [ClassifiedIndicator], description: Description, relations: Relations,
  priorities: Table
) -> AnalysisResults {
  let settings = description.settings
  let items = description.tables.first { $0.schema == .items } ?? Table(.items)
  let measured = Measured(
    surveys: surveys, registers: data.registers, description: description.dimensions, items: items)
  let witnesses = dataWitnesses(
    RelationSources(
      surveys: surveys, registers: data.registers, indicators: indicators, settings: settings,
      disclosure: frame.disclosure))
  let indicators = indicators.map { $0.witnessed(by: witnesses[$0.name]) }
  let gaps = goalGaps(indicators, measured, frame, settings)
  let made =
    description.tables + relations.tables + [
      indicatorTable(indicators, witnesses, frame.language), coverageTable(indicators),
      gapsTable(gaps), leadLagTable(indicators, witnesses),
      indicatorValues(indicators, measured, settings),
      priorities,
      qualityTable(data.notes + relations.notes, frame.disclosure.minimumRespondents),
    ]
  let tables = TableSchema.release.map { schema in
    made.first { $0.schema == schema } ?? Table(schema)
  }
  return AnalysisResults(
    frame: frame, tables: tables,
    findings: differenceFindings(surveys, description) + relationFindings(relations)
      + indicatorFindings(indicators, gaps, frame.analysis.models))
}

/// The table `data_quality`.
private func qualityTable(_ notes: [QualityNote], _ minimum: Int) -> Table {
  var table = Table(.dataQuality)
  for note in notes {
    table.append([
      .text(note.source), .text(note.column), .text(note.rule), .text(note.severity.rawValue),
      Cell(note.releasedCount(minimum: minimum)), .text(note.message),
    ])
  }
  return table
}
