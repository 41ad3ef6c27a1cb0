import ArgumentParser
import Foundation
import Pipelines
import Survey

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a first pipeline, codebook and unit list from data files.",
    discussion: """
      Reads answers (one row per respondent, a file for each wave), and with them, if there are \
      any, registers, numbers of invited, a unit list and other names of units. Everything that is \
      guessed is marked in the files, with the reason; look it over, then validate and run.
      """)

  @Argument(help: "The files to read.", completion: .file())
  var files: [String]

  @Option(help: "The folder to write to.", completion: .directory)
  var output = "."

  @Flag(help: "Replace files of the same names.")
  var force = false

  @Option(help: "Language of the comments, and of the report: nb, nn or en.")
  var language: Language = .nb

  @Option(help: "Sheet of a workbook, by name or number; default: the first that holds answers.")
  var sheet: String?

  @Option(help: "Table or view of a database; needed where it has several.")
  var table: String?

  @Option(
    help: ArgumentHelp(
      "Row of the file where the header begins; default: detected.", valueName: "row"))
  var headerRow: Int?

  @Option(
    help: ArgumentHelp(
      "Rows of the header, of which the last names the columns; default: detected.",
      valueName: "count"))
  var headerRows: Int?

  func validate() throws {
    for (name, number) in [("--header-row", headerRow), ("--header-rows", headerRows)] {
      if let number, number < 1 { throw ValidationError("\(name) is a number from 1 on") }
    }
    if let headerRows, headerRows > 10 { throw ValidationError("--header-rows is at most 10") }
  }

  func run() throws {
    endOnInterrupt()
    for file in files {
      try require(file)
      try requireReadable(file)
    }
    let draft = try Draft(
      of: files, in: output, language: language,
      choice: TableChoice(
        sheet: sheet, table: table, headerRow: headerRow, headerRows: headerRows))
    try draft.write(to: output, replacing: force)
    print("\(say("Skrev", "Skreiv", "Wrote")):")
    for document in draft.documents { print("  \(path(document.name))") }
    print("\(say("Gjettet", "Gjetta", "Guessed")):")
    for line in draft.summary { print(line) }
    print("\(say("Så", "Så", "Then")): indikator validate \(path("pipeline.yaml"))")
  }

  private func path(_ name: String) -> String { output == "." ? name : output + "/" + name }

  private func say(_ nb: String, _ nn: String, _ en: String) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }

  /// A folder, or a file that may not be read, is as good as missing.
  private func requireReadable(_ path: String) throws {
    var isFolder = ObjCBool(false)
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue { throw UnreadableArgument(path: path, reason: "is a folder") }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw UnreadableArgument(path: path, reason: "may not be read")
    }
  }
}
