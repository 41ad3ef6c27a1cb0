internal import Survey

/// Where a table is, and in what form, as far as that is declared.
public struct TableSource: Sendable, Equatable {
  /// The form of a table.
  public enum Form: Sendable, Equatable {
    /// The content decides; delimited text where it is nothing else.
    case detected(TextFormat)
    /// Delimited text.
    case text(TextFormat)
    /// The dataset of a SurveyXact export, its structure and labels in the same folder.
    case surveyXact(TextFormat)
  }

  /// To open it with.
  public let path: String
  /// As the user wrote it, for messages.
  public let shown: String
  public let form: Form
  /// Rows that make up the header: the last names the columns, those before it say what the
  /// columns are. Nil: detected.
  public let headerRows: Int?

  public init(
    path: String, shown: String, form: Form = .detected(TextFormat()), headerRows: Int? = nil
  ) {
    self.path = path
    self.shown = shown
    self.form = form
    self.headerRows = headerRows
  }

  /// How delimited text is written, as far as that is declared.
  var textFormat: TextFormat {
    switch form {
    case .detected(let format), .text(let format), .surveyXact(let format): format
    }
  }

  /// The same, its text written in `encoding`.
  func encoded(in encoding: TextEncoding) -> TableSource {
    let format = TextFormat(
      delimiter: textFormat.delimiter, decimal: textFormat.decimal, encoding: encoding)
    return TableSource(path: path, shown: shown, form: .text(format), headerRows: headerRows)
  }
}
