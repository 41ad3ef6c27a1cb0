import Disclosure
import Foundation
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
  /// Data rows, where the run counted them.
  let rows: Int?
  /// False for a table that only says what another means.
  let holdsData: Bool

  /// A file that cannot be read here was read a moment ago, so that is a failure to do our part.
  func read() throws(CannotRead) -> ManifestFile {
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw CannotRead(description: "\(file.shown): cannot be read")
    }
    let bytes = [UInt8](data)
    return ManifestFile(
      name: file.name, sha256: SHA256.hex(bytes),
      rows: holdsData ? rows ?? tableRows(bytes, file) : nil)
  }
}

extension Pipeline {
  /// Every file that decides a run: configuration, then data.
  var inputFiles: [InputFile] { configFiles + dataFiles }
}

/// Every file that decides a run.
/// - Parameter rows: data rows of the files that the run counted, by path.
func manifestInputs(_ pipeline: Pipeline, rows: [String: Int] = [:]) -> [ManifestInput] {
  let companions = Set(
    pipeline.surveys.flatMap(\.waves).flatMap { wave -> [InputFile] in
      guard case .microdata(let source, _) = wave.content else { return [] }
      return source.companions
    })
  return pipeline.inputFiles.map {
    ManifestInput(file: $0, rows: rows[$0.path], holdsData: !companions.contains($0))
  }
}

/// A file that could be read before and cannot now.
public struct CannotRead: Error, CustomStringConvertible {
  public let description: String
}

/// Records below the header of a small table; nil for YAML.
private func tableRows(_ bytes: [UInt8], _ file: InputFile) -> Int? {
  if file.name.hasSuffix(".yaml") || file.name.hasSuffix(".yml") { return nil }
  return try? SmallTable(bytes: bytes, shown: file.shown, format: TextFormat()).rows.count
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
