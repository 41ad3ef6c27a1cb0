import Ingest
import Survey

/// A table with a row per respondent, and what each of its columns is taken for.
struct Microdata {
  let profile: TableProfile
  /// Rows of the file that are nobody's answers: they are not in the profile.
  var summaryRows: [SummaryRow] = []
  /// Name → column.
  let places: [String: Int]
  /// Columns that name units, by falling preference; several of them only where `unitsExclude`.
  var units: [Int] = []
  /// No row fills more than one of `units`.
  var unitsExclude = false
  /// How the unit column was known.
  var unitReason = UnitReason.none
  /// Further columns that might have been the unit.
  var otherUnits: [Int] = []
  var respondent: Int?
  /// A column that is read as the respondent's id by its name, though texts repeat in it.
  var doubledRespondent: Int?
  /// The year that a column holds in every row; nil: none does.
  var year: String?
  /// A column that holds several years.
  var years: Int?
  /// Which rows of the file these are, where it holds several years: the column, and its text.
  var only: (column: String, text: String)?
  /// Columns of few whole numbers.
  var codes: [Int] = []
  /// Columns of numbers with decimals, such as means of items.
  var scores: [Int] = []
  /// Columns of few texts.
  var categories: [Int] = []
  /// Those of `categories` whose texts look like steps of a scale.
  var answerTexts: [Int] = []
  /// Columns that are left out, by why.
  var leftOut: [LeftOut: [Int]] = [:]

  enum UnitReason { case none, name, texts, labels, question }

  /// Why a column is left out.
  enum LeftOut: Int, CaseIterable {
    case empty, nameless, doubledName, person, freeText, year, weight, number, constant,
      multipleChoice
    case fewAnswers, reserved, answerTexts, index, dates, otherForm
  }

  /// Where a row above or below the names has short names, or the questions, by column.
  var shortNames: [Int: String] = [:]
  var questions: [Int: String] = [:]
  func shortName(_ column: Int) -> String { shortNames[column] ?? name(column) }
  func question(_ column: Int) -> String? { questions[column] }

  func name(_ column: Int) -> String { profile.columns[column].name }
  func names(_ columns: [Int]) -> [String] { columns.map(name) }
  mutating func leave(_ column: Int, _ why: LeftOut) { leftOut[why, default: []].append(column) }
}
