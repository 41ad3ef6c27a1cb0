internal import Ingest
internal import Responses
import Statistics
import Survey

/// The answers, as the reader of `run` gives them: a respondent's second row is left out, and counted.
struct MainJobAnswers {
  /// In the order of their UTF-8 bytes.
  let units: [String]
  /// By row.
  let unitOfRow: [Int32]
  /// By row: place among the years, 255 when it is none of them.
  let years: [UInt8]
  /// By item and row: 0…5, or a `MissingKind`.
  let items: [AnswerCells]
  private let badGender: Int
  private let badAge: Int
  private let duplicates: Int

  var rows: Int { unitOfRow.count }

  init(_ path: String, threads: Int) throws {
    let read = try readResponses(Self.file(path), effort: ReadingEffort(threads: threads))
    units = read.foundUnits
    unitOfRow = read.table.units
    years = read.table.background[0] ?? []
    items = read.table.items.compactMap { column in
      if case .coded(_, let cells) = column { cells } else { nil }
    }
    func undeclared(_ column: String) -> Int {
      read.notes.first { $0.rule == "undeclared_background" && $0.column == column }?.count ?? 0
    }
    badGender = undeclared("gender")
    badAge = undeclared("age_group")
    duplicates = read.rejected.count { $0.rule == "doubled_respondent" }
  }

  private static func file(_ path: String) -> ResponseFile {
    let scale = Scale(min: 1, max: 6, dontKnow: ["9"], onUndeclared: .outOfRange)
    let items = MainJobShape.itemNames.map { name in
      Item(
        id: name, text: LocalizedText(name), reversed: MainJobShape.reversed.contains(name),
        scale: scale)
    }
    let background = [
      mainJobVariable("year", MainJobShape.years),
      mainJobVariable("gender", ["K", "M", "A"]),
      mainJobVariable("age_group", ["<30", "30-39", "40-49", "50-59", "60+"]),
    ]
    return ResponseFile(
      table: TableSource(path: path, shown: path), source: "bench",
      questionnaire: Questionnaire(
        id: "bench", population: .employee, dimensions: [], items: items, background: background),
      columns: ResponseColumns(units: ["unit"], respondent: "respondent"), units: [:], root: 0,
      findsUnits: true)
  }

  func validation(threads: Int) -> MainJobValidation {
    MainJobValidation(
      rows: rows + duplicates, duplicates: duplicates,
      badYear: countCells(years, equalTo: UInt8.max), badGender: badGender, badAge: badAge,
      items: inParallel(items.count, threads: threads) { place in
        func count(_ kind: MissingKind) -> Int {
          countCells(items[place], equalTo: kind.rawValue)
        }
        return MainJobValidation.Item(
          empty: count(.notAnswered), dontKnow: count(.dontKnow), outOfRange: count(.outOfRange))
      })
  }
}

/// The outcomes, a row for each unit and year.
struct MainJobOutcomes {
  let units: [String]
  let unitOfRow: [Int32]
  let years: [UInt8]
  /// By outcome and row; NaN when missing.
  let values: [[Double]]

  init(_ path: String, threads: Int) throws {
    let scale = Scale(min: -1e12, max: 1e12, values: .real)
    let items = MainJobShape.outcomes.map {
      Item(id: $0, text: LocalizedText($0), scale: scale)
    }
    let format = TextFormat(delimiter: .semicolon, decimal: .comma, encoding: .utf8)
    let file = ResponseFile(
      table: TableSource(path: path, shown: path, form: .text(format)), source: "bench",
      questionnaire: Questionnaire(
        id: "bench", population: .user, dimensions: [], items: items,
        background: [mainJobVariable("year", MainJobShape.years)]),
      columns: ResponseColumns(units: ["unit"]), units: [:], root: 0, findsUnits: true)
    let read = try readResponses(file, effort: ReadingEffort(threads: threads))
    units = read.foundUnits
    unitOfRow = read.table.units
    years = read.table.background[0] ?? []
    values = read.table.items.compactMap { $0?.doubles() }
  }
}

private func mainJobVariable(_ id: String, _ codes: [String]) -> BackgroundVariable {
  BackgroundVariable(
    id: id, label: LocalizedText(id),
    values: codes.map { BackgroundVariable.Value(code: $0, label: LocalizedText($0)) })
}
