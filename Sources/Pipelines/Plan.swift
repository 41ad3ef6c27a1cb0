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
    changes += changedKeys(pipeline, directory)
  }
  var earlier: [String: String] = [:]
  for input in manifest["inputs"] as? [[String: Any]] ?? [] {
    guard let name = input["name"] as? String else { continue }
    earlier[name] = input["sha256"] as? String
  }
  let now = try manifestInputs(pipeline).map { (input) throws(CannotRead) in try input.read() }
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

/// The lines of the canonical configuration that came, went or changed; one line that says only
/// that it changed where the internal folder is gone.
private func changedKeys(_ pipeline: Pipeline, _ directory: String) -> [String] {
  let path = OutputFolder.beside(directory).path + "/" + configurationName
  guard let data = FileManager.default.contents(atPath: path) else {
    return ["configuration: changed"]
  }
  let old = keyed(String(decoding: data, as: UTF8.self))
  let new = keyed(pipeline.canonicalText)
  let changed = Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }
  return changed.map { key in
    switch (old[key], new[key]) {
    case (let old?, let new?): "configuration: \(key): \(old) → \(new)"
    case (let old?, nil): "configuration: \(key): \(old) → (gone)"
    default: "configuration: \(key): (new) \(new[key] ?? "")"
    }
  }
}

/// `key = value` lines by key.
private func keyed(_ text: String) -> [String: String] {
  var found: [String: String] = [:]
  for line in text.split(separator: "\n") {
    let parts = line.split(separator: "=", maxSplits: 1).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    if parts.count == 2 { found[parts[0]] = parts[1] }
  }
  return found
}
