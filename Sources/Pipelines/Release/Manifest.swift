import Disclosure
internal import Ingest
internal import Reports

/// A file that a run read or wrote, by name and content.
struct ManifestFile: Equatable, Sendable {
  /// An input as the pipeline names it, an output as it stands in the folder.
  let name: String
  let sha256: String
  /// Data rows; nil for files that are not tables, or hold only labels.
  let rows: Int?
}

/// A file that decides a run, yet to be hashed.
struct ManifestInput: Sendable {
  let file: InputFile
  /// Nil for a file.
  let database: TableSource?
  /// Data rows, where the run counted them.
  let rows: Int?
  /// False for a table that only says what another means.
  let holdsData: Bool

  /// A file that cannot be read here was read a moment ago, so that is a failure to do our part.
  func read() throws(CannotRead) -> ManifestFile {
    let source = database ?? TableSource(path: file.path, shown: file.shown)
    guard let bytes = try? source.contentBytes() else {
      throw CannotRead(description: "\(file.shown): cannot be read")
    }
    return ManifestFile(
      name: file.name, sha256: SHA256.hex(bytes),
      rows: holdsData ? rows ?? tableRows(source) : nil)
  }
}

extension Pipeline {
  /// Every file that decides a run: configuration, then data.
  var inputFiles: [InputFile] { configFiles + dataFiles }
}

/// Every file that decides a run.
/// - Parameter rows: data rows of the files that the run counted, as shown.
func manifestInputs(_ pipeline: Pipeline, rows: [String: Int] = [:]) -> [ManifestInput] {
  let companions = Set(
    pipeline.surveys.flatMap(\.waves).flatMap { wave -> [InputFile] in
      guard case .microdata(let source, _) = wave.content else { return [] }
      return source.companions
    })
  return pipeline.inputFiles.map {
    ManifestInput(
      file: $0, database: pipeline.databases[$0], rows: rows[$0.shown],
      holdsData: !companions.contains($0))
  }
}

/// A file that could be read before and cannot now.
public struct CannotRead: Error, CustomStringConvertible {
  public let description: String
}

/// Records below the header of a small table; nil for YAML.
private func tableRows(_ source: TableSource) -> Int? {
  if source.path.hasSuffix(".yaml") || source.path.hasSuffix(".yml") { return nil }
  return try? SmallTable.read(source).rows.count
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
    [
      "name": .string(name), "sha256": .string(sha256),
      "rows": rows.map { .integer($0) } ?? .null,
    ]
  }
}

extension Pipeline {
  /// SHA-256 of what the configuration means; layout and comments do not show.
  var configHash: String { SHA256.hex(Array(canonicalText.utf8)) }
}
