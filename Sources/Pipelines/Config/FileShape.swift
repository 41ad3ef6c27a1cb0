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
      .required("file", .path, meaning),
      Key(
        "format", .word(formats), standard: "csv",
        refusedWords: Dictionary(
          uniqueKeysWithValues: ["xlsx", "sav", "surveyxact", "json_stat"]
            .filter { !formats.contains($0) }.map { ($0, export) }),
        formats.contains("surveyxact")
          ? "Form of the file; surveyxact: the dataset of an export, its structure and labels beside it."
          : "Form of the file."),
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

  /// Forms of any file.
  static let plain = ["csv"]
  /// Forms of a file of responses.
  static let responses = ["csv", "surveyxact"]

  static let export = "Export the data to a CSV file, and name that with `file:`."
}
