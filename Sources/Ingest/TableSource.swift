public import Survey
internal import Synchronization

/// Where a table is, and in what form, as far as that is declared. What is not delimited text is
/// made into text once: copies of a source share it.
public struct TableSource: Sendable, Equatable {
  /// The form of a table.
  public enum Form: Sendable, Equatable {
    /// The content decides; delimited text where it is nothing else.
    case detected(TextFormat)
    /// Delimited text.
    case text(TextFormat)
    /// A sheet of a workbook; nil: the first that is visible. `headerRow`: the row where the header
    /// begins; nil: detected.
    case workbook(Sheet?, headerRow: Int?)
    case jsonStat
    /// `.sav` and `.zsav`.
    case spss
    case database(DatabaseSource)
    /// The dataset of a SurveyXact export, its structure and labels in the same folder.
    case surveyXact(TextFormat)
  }

  public enum Sheet: Sendable, Equatable {
    case name(String)
    /// From 1, in the order of the tabs, hidden ones counted and chart sheets not.
    case number(Int)
  }

  /// To open it with; empty for a server.
  public let path: String
  /// As the user wrote it, for messages.
  public let shown: String
  public let form: Form
  /// Rows that make up the header: the last names the columns, those before it say what the
  /// columns are. Nil: detected.
  public let headerRows: Int?
  private let made = MadeText()

  /// Rows of data, once the whole table has been read as a small one; nil before.
  public var rowCount: Int? { made.rows.withLock { $0 } }

  func noteRows(_ count: Int) { made.rows.withLock { $0 = count } }

  /// A file.
  public init(
    path: String, shown: String, form: Form = .detected(TextFormat()), headerRows: Int? = nil
  ) {
    self.path = path
    self.shown = shown
    self.form = form
    self.headerRows = headerRows
  }

  /// A table that a reader has made into text already.
  init(path: String, shown: String, made text: TabularText) {
    self.init(path: path, shown: shown)
    made.text.withLock { $0 = text }
  }

  /// A table or a query in a database.
  public init(_ database: DatabaseSource) {
    if case .sqlite(let path, _) = database.server { self.path = path } else { path = "" }
    shown = database.shown
    form = .database(database)
    headerRows = nil
  }

  public static func == (a: TableSource, b: TableSource) -> Bool {
    a.path == b.path && a.shown == b.shown && a.form == b.form && a.headerRows == b.headerRows
  }

  /// How delimited text is written, as far as that is declared.
  var textFormat: TextFormat {
    switch form {
    case .detected(let format), .text(let format), .surveyXact(let format): format
    default: TextFormat()
    }
  }

  /// What the table's content is known by: the bytes of its file, or the text of what a database
  /// gave, asked once. Faults: those of reading it.
  public func contentBytes() throws(Faults) -> [UInt8] {
    if case .database = form, let text = try tabularText() { return text.bytes }
    return try SourceFile.contents(path: path, shown: shown)
  }

  /// The table as text, where it is in a form of its own; nil for delimited text.
  func tabularText() throws(Faults) -> TabularText? {
    if let text = made.text.withLock({ $0 }) { return text }
    guard let text = try makeText() else { return nil }
    made.text.withLock { $0 = text }
    return text
  }

  private func makeText() throws(Faults) -> TabularText? {
    switch form {
    case .text: return nil
    case .jsonStat: return try jsonStat()
    case .spss: return try readSPSS(path: path, shown: shown)
    case .workbook(let sheet, let row): return try workbook(sheet, row)
    case .surveyXact: return try surveyXact()
    case .database(let database): return try readDatabase(database)
    case .detected:
      switch try ContentKind.detect(path: path, shown: shown) {
      case .text: return try undeclaredExport().map(read)
      case .other: return nil
      case .jsonStat: return try jsonStat()
      case .spss: return try readSPSS(path: path, shown: shown)
      case .workbook:
        if let export = try undeclaredExport() { return try read(export) }
        return try workbook(nil, nil)
      }
    }
  }

  /// From the workbook that holds all three tables, or from the dataset and the files beside it.
  private func surveyXact() throws(Faults) -> TabularText {
    switch try ContentKind.detect(path: path, shown: shown) {
    case .workbook: try readSurveyXact(SurveyXactSheets(path: path, shown: shown))
    default: try readSurveyXact(SurveyXactFiles(beside: self))
    }
  }

  private func workbook(_ sheet: Sheet?, _ headerRow: Int?) throws(Faults) -> TabularText {
    try readWorkbook(
      path: path, shown: shown,
      WorkbookRequest(sheet: sheet, headerRows: headerRows, headerRow: headerRow))
  }

  private func jsonStat() throws(Faults) -> TabularText {
    try readJSONStat(bytes: SourceFile.contents(path: path, shown: shown), shown: shown)
  }

  /// The same, its text written in `encoding`.
  func encoded(in encoding: TextEncoding) -> TableSource {
    let format = TextFormat(
      delimiter: textFormat.delimiter, decimal: textFormat.decimal, encoding: encoding)
    return TableSource(path: path, shown: shown, form: .text(format), headerRows: headerRows)
  }
}

/// The text of a table that was not text, once it is made, and what is known of it.
private final class MadeText: Sendable {
  let text = Mutex<TabularText?>(nil)
  let rows = Mutex<Int?>(nil)
}
