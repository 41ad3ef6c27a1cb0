import Responses
import Survey

@testable import Analysis

/// Eight units of six made-up respondents, answers to l (leadership), o (outcome) and z. The tests'
/// expectations of it were worked out apart from this program, with NumPy and SciPy 1.17.1 on dense
/// matrices (CR2 with n × n projections).
enum EightUnits {
  static let organisation = flatOrganisation(8)

  static let answers: [[Int?]] = [
    [3, 2, 3], [2, 3, 2], [3, 3, 3], [2, 3, 1], [1, 2, 1], [2, 3, 3], [1, 1, 2], [2, 1, 2],
    [3, 4, 4], [2, 3, 3], [2, 3, 1], [3, 3, 5], [3, 3, 2], [4, 4, 5], [3, 3, 3], [2, 3, 3],
    [3, 3, 4], [2, 2, 3], [3, 3, 4], [3, 3, 3], [3, 3, 2], [5, 4, 4], [4, 3, 3], [3, 1, 1],
    [2, 4, 2], [3, 3, 3], [3, 3, 2], [3, 2, 3], [3, 2, 3], [2, 1, 2], [3, 1, 3], [3, 3, 1],
    [5, 4, 3], [2, 4, 2], [3, 3, 2], [4, 5, 4], [2, 2, 2], [1, 2, 5], [1, 2, 4], [1, 1, 1],
    [3, 3, 3], [2, 3, 2], [3, 3, 4], [2, 3, 3], [2, 3, 4], [2, 1, 4], [3, 3, 4], [3, 2, 5],
  ]

  static let rows: [Respondent] = answers.enumerated().map { ("u\($0 / 6 + 1)", $1) }

  static let survey = SmallSurvey(
    items: [item("q1"), item("q2"), item("q3")],
    dimensions: [dimension("l", ["q1"]), dimension("o", ["q2"]), dimension("z", ["q3"])])

  static func name(_ dimension: String) -> QualifiedName { QualifiedName("medarbeider", dimension) }

  /// One register value per unit, u1 first.
  static func register(_ values: [Double], wave: String = "2012") -> RegisterData {
    RegisterData(
      id: "nokkeltall",
      values: values.enumerated().map {
        .init(unit: $0 + 1, wave: wave, indicator: "sykefravaer", value: $1, n: nil)
      })
  }

  static func settings(
    models: [ModelSettings] = [], methods: [AnalysisSettings.Method] = [.pearson],
    outcomes: [QualifiedName] = [name("o")], replicates: Int = 0
  ) -> AnalysisSettings {
    AnalysisSettings(
      leadership: [name("l")], outcomes: outcomes, methods: methods, models: models,
      replicates: replicates)
  }

  static func results(
    _ settings: AnalysisSettings, registers: [RegisterData] = [],
    catalogue: [CatalogueEntry] = [], rows: [Respondent] = rows, invited: Invited? = nil,
    weights: [Double]? = nil
  ) -> AnalysisResults {
    SmallCase(
      organisation: organisation,
      surveys: [
        survey.data([survey.wave(rows, in: organisation, invited: invited, weights: weights)])
      ],
      registers: registers, catalogue: catalogue, analysis: settings
    ).results()
  }
}
