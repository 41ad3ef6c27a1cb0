import Ingest

/// How a delimited text file is named: by its path, or with how it is written.
enum FileShape {
  typealias Key = MappingShape.Key

  /// - Parameter formats: forms that the file may have.
  static func reference(_ extra: [Key] = [], formats: [String] = plain) -> Shape {
    .short(.path, or: mapping(extra, formats: formats))
  }

  static func mapping(_ extra: [Key], formats: [String] = plain) -> Shape {
    .mapping(keys("The file.", formats: formats) + extra)
  }

  static func keys(_ meaning: String, formats: [String] = plain) -> [Key] {
    [
      Key("file", .path, meaning),
      Key("sqlite", .path, "A database file of SQLite, instead of `file`."),
      Key(
        "postgres", .text,
        "A PostgreSQL service, or a URI without a password, instead of `file`. A password comes "
          + "from the environment or a password file."),
      Key("table", .text, "Table or view of the database."),
      Key("query", .text, "A query to the database, instead of `table`."),
      Key(
        "format", .word(formats),
        refusedWords: formats.contains("surveyxact")
          ? [:] : ["surveyxact": "Only `responses` can be a SurveyXact export."],
        formats.contains("surveyxact")
          ? "Form of the file; default: the content decides. surveyxact: the dataset of an export, "
            + "its structure and labels beside it, or the workbook that holds all three."
          : "Form of the file; default: the content decides."),
      Key(
        "delimiter", .word(TextFormat.Delimiter.allCases.map(\.rawValue)),
        "Between fields; default: detected."),
      Key(
        "decimal", .word(TextFormat.DecimalSign.allCases.map(\.rawValue)),
        "Decimal sign; default: detected."),
      Key(
        "encoding", .encoding,
        "IANA name, such as utf-8 or windows-1252; default: detected."),
      Key("sheet", .text, "Name or number of a workbook's sheet; default: the first visible."),
      Key(
        "header_row", .integer(1...1_048_576),
        "Row of a workbook's sheet where the header begins; default: detected."),
      Key(
        "header_rows", .integer(1...10),
        "Rows of the header: the last names the columns, those above say what they are; "
          + "default: detected."),
    ]
  }

  /// A table of figures, perhaps somebody else's: which of its columns is which field, and what its
  /// symbols mean.
  static func figures(_ extra: [Key] = []) -> Shape {
    .short(.path, or: mapping(figureKeys + extra))
  }

  static let figureKeys: [Key] = [
    Key(
      "profile", .word(SourceProfile.allCases.map(\.rawValue)), standard: "plain",
      "Whose table it is, which decides what symbols such as `*`, `:` and `..` mean."),
    Key(
      "symbols",
      .table(keys: "symbols", .word(FigureMeaning.allCases.map(\.rawValue))),
      "What further symbols mean; they go before the profile's."),
    Key(
      "columns", .table(keys: "fields", .short(.text, or: field)),
      "Field to column of the source, or to what fills it; default: the column of its own name."),
    only,
  ]

  static let only = Key(
    "only", .table(keys: "columns of the source", .short(.text, or: .list(.text, nonEmpty: true))),
    "Column of the source to the text of the rows that are wanted, or a list of texts; the others "
      + "are left out, and counted.")

  private static let field = Shape.mapping([
    Key("column", .text, "Column of the source."),
    Key("constant", .text, "The same text in every row, instead of a column."),
    Key("codes", .table(keys: "codes of the source", .text), "What its codes are called here."),
    Key(
      "others", .word(FigureField.OtherCodes.allCases.map(\.rawValue)), standard: "kept",
      "What becomes of rows with other codes."),
  ])

  /// Forms of any file.
  static let plain = ["csv", "xlsx", "sav", "json_stat"]
  /// Forms of a file of responses.
  static let responses = ["csv", "xlsx", "sav", "surveyxact"]

  static let export = "Export the data to a CSV file, and name that with `file:`."
}
