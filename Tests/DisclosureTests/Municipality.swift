import Analysis
import Survey

@testable import Disclosure

/// Results as the analysis would hand them over, put together row by row.
struct Municipality {
  /// Unit id and parent's id, root first.
  var units: [(id: String, parent: String?)]
  var surveys: [SurveyDeclaration]
  var settings = DisclosureSettings()
  var principles: [Principle] = []
  var statements: [Finding] = []
  private var rows: [String: [[String: Cell]]] = [:]

  init(units: [(id: String, parent: String?)], surveys: [SurveyDeclaration]) {
    self.units = units
    self.surveys = surveys
  }

  /// A row; columns that are not named get a number, a flag or a word where they are measures
  /// (so that a test sees whether they are emptied), and stay empty otherwise.
  mutating func add(_ schema: TableSchema, _ cells: [String: Cell]) {
    rows[schema.name, default: []].append(cells)
  }

  mutating func add(
    rate answered: Int, _ unit: String, survey: String = "s", wave: String = "2012"
  ) {
    add(
      .responseRates,
      [
        "survey": .text(survey), "wave": .text(wave), "unit": .text(unit),
        "answered": .integer(answered),
      ])
  }

  mutating func add(
    _ schema: TableSchema, _ id: String, _ unit: String, n: Int?, wave: String = "2012",
    _ more: [String: Cell] = [:]
  ) {
    let name = Variable.column(of: schema.name)?.name ?? "dimension"
    var cells: [String: Cell] = [
      "survey": .text("s"), "wave": .text(wave), "unit": .text(unit), name: .text(id),
      "n": Cell(n),
    ]
    cells.merge(more) { _, new in new }
    add(schema, cells)
  }

  var results: AnalysisResults {
    let tables = TableSchema.release.map { schema -> Table in
      var table = Table(schema)
      for row in rows[schema.name] ?? [] {
        table.append(schema.columns.map { row[$0.name] ?? Self.filler($0) })
      }
      return table
    }
    let organisation = Organisation(
      units: units.map { OrganisationUnit(id: $0.id, name: $0.id, parent: $0.parent) })
    guard let organisation else { preconditionFailure("the test's units are no tree") }
    let frame = PublicationFrame(
      pipeline: "test", title: LocalizedText("Test"), language: .nb, surveys: surveys,
      organisation: organisation, analysis: AnalysisSettings(), disclosure: settings,
      principles: principles)
    return AnalysisResults(frame: frame, tables: tables, findings: statements)
  }

  private static func filler(_ column: ColumnSchema) -> Cell {
    if column.role == .protection { return .text("shown") }
    guard column.role == .measure else { return .empty }
    switch column.type {
    case .text: return .text("word")
    case .integer: return .integer(77)
    case .number: return .number(0.77)
    case .boolean: return .boolean(true)
    }
  }
}

extension SurveyDeclaration {
  static func test(
    dimensions: [SurveyDimension] = [], items: [String] = [], events: [SurveyEvent] = [],
    waves: [String] = ["2012"]
  ) -> SurveyDeclaration {
    let scale = Scale(min: 1, max: 6)
    return SurveyDeclaration(
      id: "s",
      questionnaire: Questionnaire(
        id: "s", population: .employee, dimensions: dimensions,
        items: items.map { Item(id: $0, text: LocalizedText($0), scale: scale) },
        events: events),
      waves: waves.map { WaveDeclaration(label: $0) })
  }
}

extension SurveyDimension {
  static func test(_ id: String, _ items: [String] = []) -> SurveyDimension {
    SurveyDimension(id: id, label: LocalizedText(id), items: items)
  }
}

extension Findings {
  /// Protection by unit, for the rows that hold `value` in `column`.
  func protections(_ schema: TableSchema, _ value: String? = nil, wave: String = "2012")
    -> [String: String]
  {
    let table = table(schema)
    var found: [String: String] = [:]
    for row in 0..<table.rowCount where table[row, "wave"].text == wave {
      let name = Variable.column(of: schema.name)?.name
      if let value, let name, table[row, name].text != value { continue }
      found[table[row, "unit"].text ?? ""] = table[row, "protection"].text
    }
    return found
  }

  /// Hidden rows that still hold a measure.
  var unemptied: [String] {
    tables.flatMap { table -> [String] in
      guard table.schema.place(of: "protection") != nil else { return [] }
      return (0..<table.rowCount).filter { table[$0, "protection"].text != "shown" }.flatMap {
        row in
        table.schema.columns.filter { $0.role == .measure && table[row, $0.name] != .empty }
          .map { "\(table.schema.name) \(row) \($0.name)" }
      }
    }
  }
}
