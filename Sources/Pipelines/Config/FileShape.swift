import Ingest

/// How a delimited text file is named: by its path, or with how it is written.
enum FileShape {
  typealias Key = MappingShape.Key

  static func reference(_ extra: [Key] = []) -> Shape { .short(.path, or: mapping(extra)) }

  static func mapping(_ extra: [Key]) -> Shape { .mapping(keys("The file.") + extra) }

  static func keys(_ meaning: String) -> [Key] {
    [
      .required("file", .path, meaning),
      Key(
        "format", .word(["csv"]), standard: "csv",
        refusedWords: [
          "xlsx": export, "sav": export, "surveyxact": export, "json_stat": export,
        ], "Form of the file."),
      Key(
        "delimiter", .word(TextFormat.Delimiter.allCases.map(\.rawValue)),
        "Between fields; default: detected."),
      Key(
        "decimal", .word(TextFormat.DecimalSign.allCases.map(\.rawValue)),
        "Decimal sign; default: detected."),
      Key(
        "encoding", .encoding,
        "IANA name, such as utf-8 or windows-1252; default: detected."),
      .unavailable("sheet", export),
      Key(
        "header_rows", .integer(1...10),
        "Rows of the header: the last names the columns, those above say what they are; "
          + "default: detected."),
      .unavailable("sqlite", export),
      .unavailable("postgres", export),
      .unavailable("table", export),
      .unavailable("query", export),
    ]
  }

  static let export = "Export the data to a CSV file, and name that with `file:`."
}
