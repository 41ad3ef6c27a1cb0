import Analysis
import Disclosure
import Survey

/// A table from rows that name only the columns they fill; `protection` is `shown` unless named.
func table(_ schema: TableSchema, _ rows: [[String: Cell]]) -> Table {
  var table = Table(schema)
  for row in rows {
    table.append(
      schema.columns.map {
        row[$0.name] ?? ($0.role == .protection ? .text(Protection.shown.rawValue) : .empty)
      })
  }
  return table
}

/// All tables of a release in their order; those not given are empty.
func release(_ tables: [Table]) -> [Table] {
  TableSchema.release.map { schema in
    tables.first { $0.schema.name == schema.name } ?? Table(schema)
  }
}

extension Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral
{
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

let scale1to6 = Scale(min: 1, max: 6)

/// A frame with one employee survey and no units but those given.
func frame(
  title: String = "Medarbeiderundersøkelsen 2012", language: Language = .nb,
  units: [OrganisationUnit] = [.init(id: "kommunen", name: "Kommunen", parent: nil)],
  surveys: [SurveyDeclaration] = [], analysis: AnalysisSettings = .init()
) -> PublicationFrame {
  guard let organisation = Organisation(units: units) else {
    preconditionFailure("the fixture's units form one tree")
  }
  return PublicationFrame(
    pipeline: "prove-2012", title: LocalizedText(title), language: language, surveys: surveys,
    organisation: organisation, analysis: analysis, disclosure: .init(), principles: [])
}

func survey(
  _ id: String = "medarbeider", _ population: Population = .employee,
  dimensions: [(id: String, label: String)] = [], waves: [String] = ["2012", "2011"]
) -> SurveyDeclaration {
  SurveyDeclaration(
    id: id,
    questionnaire: Questionnaire(
      id: id, population: population,
      dimensions: dimensions.map {
        SurveyDimension(id: $0.id, label: LocalizedText($0.label), items: [])
      }, items: [], scale: scale1to6),
    waves: waves.map { WaveDeclaration(label: $0) })
}
