import Disclosure
internal import Ingest
internal import Reports
import Survey

/// How many rows of data a file has.
enum RowCount: Equatable, Sendable {
  case rows(Int)
  /// A file that is not a table, or holds only labels.
  case none
  /// They would tell how many answered a wave that is hidden as a whole.
  case tooFewRespondents

  fileprivate var count: Int? { if case .rows(let count) = self { count } else { nil } }

  init(_ count: Int?) { self = count.map { .rows($0) } ?? .none }
}

/// A file that a run read or wrote, by name and content.
struct ManifestFile: Equatable, Sendable {
  /// An input as the pipeline names it, an output as it stands in the folder.
  let name: String
  let sha256: String
  let rows: RowCount
}

/// A file that decides a run, yet to be hashed.
struct ManifestInput: Sendable {
  let file: InputFile
  /// Where its content is.
  let source: TableSource
  let rows: RowCount

  /// A file that cannot be read here was read a moment ago, so that is a failure to do our part.
  func read() throws(CannotRead) -> ManifestFile {
    var hash = SHA256()
    do {
      try source.contentPieces { hash.add($0) }
    } catch {
      throw CannotRead(description: "\(file.shown): cannot be read")
    }
    return ManifestFile(name: file.name, sha256: hash.digest(), rows: rows)
  }
}

extension Pipeline {
  /// Every file that decides a run: configuration, then data.
  var inputFiles: [InputFile] { configFiles + dataFiles }
}

/// Every file that decides a run.
/// - Parameter rows: of files of answers, as shown; other tables know their own, once they are read.
func manifestInputs(_ pipeline: Pipeline, rows: [String: RowCount] = [:]) -> [ManifestInput] {
  pipeline.inputFiles.map { file in
    let table = pipeline.tables[file]
    return ManifestInput(
      file: file, source: table ?? TableSource(path: file.path, shown: file.shown),
      rows: rows[file.shown] ?? RowCount(table?.rowCount))
  }
}

extension Run {
  /// Data rows of the files of answers, as shown. A wave that does not even tell how many answered in
  /// all keeps back the rows of its file: they are as many, save for what was rejected or left blank.
  func answerRows(_ pipeline: Pipeline) -> [String: RowCount] {
    var rows = sources.rowsByPath.mapValues { RowCount.rows($0) }
    guard let rates = findings?.table(.responseRates) else { return rows }
    let root = pipeline.organisation.units[pipeline.organisation.root].id
    var told: Set<[String]> = []
    for row in 0..<rates.rowCount where rates[row, "unit"].text == root {
      guard rates[row, "protection"].text == Protection.shown.rawValue else { continue }
      told.insert(["survey", "wave"].map { rates[row, $0].text ?? "" })
    }
    for survey in pipeline.surveys {
      for wave in survey.waves {
        guard case .microdata(let source, _) = wave.content,
          !told.contains([survey.declaration.id, wave.declaration.label])
        else { continue }
        rows[source.file.shown] = .tooFewRespondents
      }
    }
    return rows
  }
}

/// A file that could be read before and cannot now.
public struct CannotRead: Error, CustomStringConvertible {
  public let description: String
}

/// `manifest.json`: what made the release, and what it holds. No time and no place, so that two
/// runs of the same are the same bytes.
func manifest(
  _ pipeline: Pipeline, inputs: [ManifestFile], outputs: [ManifestFile], warnings: [String]
) -> ReleaseFile {
  let document: JSONValue = [
    "schema_version": .integer(outputSchemaVersion),
    "pipeline": .string(pipeline.id),
    "version": .string(indikatorVersion),
    "config_hash": .string(pipeline.configHash),
    "inputs": .array(inputs.map(\.json)),
    "outputs": .array(outputs.map(\.json)),
    "seed": .unsigned(pipeline.analysis.seed),
    "warnings": .array(warnings.map { .string($0) }),
  ]
  return ReleaseFile(name: "manifest.json", bytes: document.bytes(), rows: nil)
}

extension ManifestFile {
  fileprivate var json: JSONValue {
    let why: [JSONValue.Member] =
      rows == .tooFewRespondents ? [.init("rows_why", .string("too_few_respondents"))] : []
    return .object(
      [
        .init("name", .string(name)), .init("sha256", .string(sha256)),
        .init("rows", rows.count.map { .integer($0) } ?? .null),
      ] + why)
  }
}

extension Pipeline {
  /// SHA-256 of what the configuration means; layout and comments do not show.
  var configHash: String { SHA256.hex(Array(canonicalText.utf8)) }
}
