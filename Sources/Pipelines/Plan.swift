import Foundation

/// What is not as it was when the release in `directory` was made: version, configuration and
/// inputs, each in a line. Says so when nothing changed, or when there is no release.
public func changesSinceRelease(
  _ pipeline: Pipeline, in directory: String
) throws(CannotRead) -> [String] {
  let path = directory + "/manifest.json"
  guard let data = FileManager.default.contents(atPath: path) else {
    return ["there is no release yet"]
  }
  guard let object = try? JSONSerialization.jsonObject(with: data),
    let manifest = object as? [String: Any]
  else { throw CannotRead(description: "\(path): is not a manifest") }
  var changes: [String] = []
  if manifest["version"] as? String != indikatorVersion {
    changes.append("version: \(manifest["version"] as? String ?? "unknown") → \(indikatorVersion)")
  }
  if manifest["config_hash"] as? String != pipeline.configHash {
    changes.append("configuration: changed")
  }
  var earlier: [String: String] = [:]
  for input in manifest["inputs"] as? [[String: Any]] ?? [] {
    guard let name = input["name"] as? String else { continue }
    earlier[name] = input["sha256"] as? String
  }
  let now = try manifestInputs(pipeline)
  for input in now {
    switch earlier[input.name] {
    case input.sha256: continue
    case nil: changes.append("\(input.name): new")
    default: changes.append("\(input.name): changed")
    }
  }
  for name in earlier.keys.sorted() where !now.contains(where: { $0.name == name }) {
    changes.append("\(name): no longer read")
  }
  return changes.isEmpty ? ["nothing changed"] : changes
}
