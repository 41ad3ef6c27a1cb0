public import Analysis
import Survey

/// Hides what must not leave, and returns the rest. Everything that leaves passes here, and
/// nothing else returns `Findings`.
///
/// Rules (the safety of a pattern is argued in `TreePattern`):
/// - A row that too few stand behind is hidden (`primary`), and so are rows that would reveal it
///   together with those shown (`complementary`): over the unit tree, for every survey, wave and
///   variable. Rows without n, and registers, are shown and taken to be known to an attacker.
/// - Units hidden in the counts of respondents are hidden in every variable, and no label there
///   tells more than the unit's own. Variables that hold the same answers are hidden alike, and so
///   are the items of a dimension; averages agree with their items (`LinkedPatterns`).
/// - Of an item that a sensitive event is counted from, answers are hidden until none that counts
///   as the event is known to be nobody's or everybody's in a group that holds a hidden unit; the
///   event's count may stay (`SizeRule.keepsApart`).
/// - `total` goes with its parts; benchmarks, distributions and indicators with their cells. A
///   shown row loses `previous` and the change where the wave before is hidden; a unit's
///   priorities about a hidden mean are left out; a statement stands only on shown cells.
/// - Breakdowns partition the whole; those without a value count as one more group. Where the
///   dimension is the item of a sensitive event, the breakdown is hidden, since the event's count
///   per background value is not known here.
/// - Relations on too few respondents or units are withheld (`Relations`), those of items also with
///   an item that is hidden for the whole organisation or that a sensitive event is counted from;
///   and so are counts of data quality that would tell what is hidden (`QualityRows`).
///
/// What is not protected is said in `Findings.notCovered`.
///
/// With `complementary` false only rows too small themselves are hidden; `total`, changes,
/// priorities and statements follow them all the same.
///
/// - Parameter threads: nothing that is hidden depends on it.
public func protect(_ results: AnalysisResults, threads: Int = 1) -> Findings {
  let frame = results.frame
  let rows = WaveRows.collect(AnalysisTables(results.tables, frame.organisation), frame.surveys)
  var units = UnitTables(frame, rows, threads: threads)
  var tables = results.tables.map { table in
    table.schema.name == "breakdowns" ? units.protectBreakdowns(table, rows) : units.protect(table)
  }
  let sensitive = SensitiveItems(frame)
  var relations = Relations(
    minimum: frame.disclosure.minimumRespondents, tally: units.tally,
    isOpen: { [units] wave, item in
      let cell = UnitCell(
        variable: Variable(kind: .item, id: item), wave: wave, place: frame.organisation.root)
      return units.protection(of: cell) == .shown && !sensitive.contains(item, of: wave.survey)
    })
  tables = tables.map { relations.protect($0) }
  let quality = QualityRows(tables, frame)
  tables = tables.map(quality.protect)
  let shown = Statements(tables)
  let statements = results.findings.filter(shown.stands)
  return Findings(
    frame: frame, tables: tables, statements: statements, tally: relations.tally,
    withheldStatements: results.findings.count - statements.count)
}

/// The items that sensitive events are counted from.
private struct SensitiveItems {
  private var items: [String: Set<String>] = [:]

  init(_ frame: PublicationFrame) {
    for survey in frame.surveys {
      items[survey.id] = Set(survey.questionnaire.events.filter(\.sensitive).compactMap(\.item))
    }
  }

  func contains(_ item: String, of survey: String) -> Bool { items[survey]?.contains(item) == true }
}
