internal import Survey

/// What is wrong with an SPSS file. Told without the file's name until it leaves the reader.
enum SPSSFlaw: Error, Equatable {
  /// The bytes contradict the format or themselves.
  case damaged(String)
  /// The file ends before it is complete.
  case truncated(String)
  /// A sound file of a kind that is not read.
  case unsupported(String, advice: String)
  /// More than the memory that a file of its size may take.
  case tooLarge(String, advice: String)
  /// `row` as the user counts: 1 for names and labels, case i in row i + 1.
  case text(SPSSTextFlaw, row: Int, column: String)
  /// A number's place holds letters, or the other way round.
  case wrongType(row: Int, column: String)
}

/// Why some bytes are not text.
enum SPSSTextFlaw: Error, Equatable {
  case nul
  /// The encoding that they should be in.
  case notIn(String)
}

private let exportAgain =
  "Export the file again. If SPSS opens it, save it there under a new name and use that."

extension SPSSFlaw {
  func diagnostic(file: String) -> Diagnostic {
    switch self {
    case .damaged(let reason):
      Diagnostic(
        .data, rule: "damaged_file", at: .file(file), "the SPSS file is damaged: \(reason)",
        advice: exportAgain)
    case .truncated(let reason):
      Diagnostic(
        .data, rule: "truncated_file", at: .file(file), "the SPSS file is cut short: \(reason)",
        advice: "Fetch or export the file again.")
    case .unsupported(let what, let advice):
      Diagnostic(.data, rule: "unsupported_file", at: .file(file), what, advice: advice)
    case .tooLarge(let what, let advice):
      Diagnostic(.data, rule: "file_too_large", at: .file(file), what, advice: advice)
    case .text(.nul, let row, let column):
      Diagnostic(
        .data, rule: "nul_byte", at: .data(file: file, row: row, column: column),
        "the text holds a NUL byte", advice: exportAgain)
    case .text(.notIn(let encoding), let row, let column):
      Diagnostic(
        .data, rule: "invalid_encoding", at: .data(file: file, row: row, column: column),
        "the text holds bytes that are not valid \(encoding), the encoding of the file",
        advice: saveAsUnicode)
    case .wrongType(let row, let column):
      Diagnostic(
        .data, rule: "damaged_file", at: .data(file: file, row: row, column: column),
        "the SPSS file is damaged: a number and a text have changed places", advice: exportAgain)
    }
  }
}

let saveAsUnicode = "In SPSS, run SET UNICODE=ON, open the file, and save it again."
