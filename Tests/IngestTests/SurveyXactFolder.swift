import Foundation
import Survey
import Testing

@testable import Ingest

/// The three files of an export, by what they hold.
struct SurveyXactExport {
  var dataset: [UInt8]
  var structure: [UInt8]?
  var labels: [UInt8]?

  init(dataset: String, structure: String?, labels: String?) {
    self.dataset = Array(dataset.utf8)
    self.structure = structure.map { Array($0.utf8) }
    self.labels = labels.map { Array($0.utf8) }
  }

  init(dataset: [UInt8], structure: [UInt8]?, labels: [UInt8]?) {
    self.dataset = dataset
    self.structure = structure
    self.labels = labels
  }

  /// The real export (see SurveyXact/README.md).
  static func real() throws -> SurveyXactExport {
    let folder = try #require(Bundle.module.resourceURL).appendingPathComponent("SurveyXact")
    func bytes(_ name: String) throws -> [UInt8] {
      try [UInt8](Data(contentsOf: folder.appendingPathComponent(name)))
    }
    return SurveyXactExport(
      dataset: try bytes("dataset.csv"), structure: try bytes("structure.csv"),
      labels: try bytes("labels.csv"))
  }

  /// Calls `body` with the dataset's path in a folder that is gone afterwards.
  func with<Result>(_ body: (String) throws -> Result) throws -> Result {
    var files = ["dataset.csv": dataset]
    files["structure.csv"] = structure
    files["labels.csv"] = labels
    return try withFolder(files) { try body($0 + "dataset.csv") }
  }

  func table(_ format: TextFormat = TextFormat()) throws -> TabularText {
    try with { path in try readSurveyXact(SurveyXactFiles(beside: Self.source(path, format))) }
  }

  func read(_ questionnaire: Questionnaire, leastShown: Int = 5) throws -> ReadResponses {
    try with { path in
      try readResponses(
        ResponseFile(
          table: Self.source(path), source: "e 2018", questionnaire: questionnaire, units: [:],
          root: 0, leastShown: leastShown))
    }
  }

  static func source(_ path: String, _ format: TextFormat = TextFormat()) -> TableSource {
    TableSource(path: path, shown: "dataset.csv", form: .surveyXact(format))
  }
}

/// Writes files to a folder that is gone when `body` returns; the folder ends in a slash.
func withFolder<Result>(_ files: [String: [UInt8]], _ body: (String) throws -> Result) throws
  -> Result
{
  let folder = NSTemporaryDirectory() + "ingest-\(UUID().uuidString)/"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  for (name, bytes) in files { try Data(bytes).write(to: URL(fileURLWithPath: folder + name)) }
  return try body(folder)
}

/// How SurveyXact writes an export, for making one form from another without the room's code.
struct ExportForm: Sendable {
  let delimiter: Character
  /// Rows of the structure end in an empty eighth field.
  let hasEighthField: Bool
  let end: String
  let encode: @Sendable (String) -> [UInt8]

  static let semicolon = ExportForm(
    delimiter: ";", hasEighthField: false, end: "\n",
    encode: { $0.unicodeScalars.map { UInt8($0.value) } })
  static let utf16 = ExportForm(
    delimiter: "\t", hasEighthField: true, end: "\r\n",
    encode: { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } })
  static let utf16BigEndian = ExportForm(
    delimiter: "\t", hasEighthField: true, end: "\n",
    encode: { [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } })
  static let utf8 = ExportForm(
    delimiter: ";", hasEighthField: false, end: "\r\n",
    encode: { [0xEF, 0xBB, 0xBF] + Array($0.utf8) })

  func write(_ records: [[String]], width: Int? = nil) -> [UInt8] {
    let lines = records.enumerated().map { row, record in
      let eighth = hasEighthField && width != nil && row > 0 ? [""] : []
      let fields = Array(record.prefix(width ?? record.count)) + eighth
      return fields.map { field in
        field.contains(delimiter) || field.contains("\"") || field.contains("\n")
          ? "\"\(field.replacingOccurrences(of: "\"", with: "\"\""))\"" : field
      }.joined(separator: String(delimiter)) + end
    }
    return encode(lines.joined())
  }

  /// The fields of a file in Windows-1252 with commas that uses nothing above U+00FF.
  static func records(_ bytes: [UInt8]) -> [[String]] {
    let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    return NaiveReader.records(text, delimiter: ",").map { $0.map(\.text) }
  }
}

extension SurveyXactExport {
  /// The same export as SurveyXact writes it in another form.
  func written(_ form: ExportForm) -> SurveyXactExport {
    SurveyXactExport(
      dataset: form.write(ExportForm.records(dataset)),
      structure: structure.map { form.write(ExportForm.records($0), width: 7) },
      labels: labels.map { form.write(ExportForm.records($0)) })
  }
}
