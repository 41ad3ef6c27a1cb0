import Foundation

/// A folder that could not be written. The earlier one stands untouched.
public struct CannotWrite: Error, CustomStringConvertible {
  public let description: String
  public init(description: String) { self.description = description }
}

/// A folder that is ours to replace: it holds a file that we always write, and none that we never
/// do. Whatever else lies in a folder is somebody's, and stays.
struct OutputFolder {
  enum Kind { case release, beside, baseline }

  /// Absolute, without a slash at the end.
  let path: String
  private let kind: Kind

  private init(_ path: String, _ kind: Kind) {
    self.path = path
    self.kind = kind
  }

  static func release(_ directory: String) -> OutputFolder {
    OutputFolder(standardised(directory), .release)
  }
  /// The folder beside a release, closed to all but its owner.
  static func beside(_ directory: String) -> OutputFolder {
    OutputFolder(standardised(directory) + ".internal", .beside)
  }
  static func baseline(_ directory: String) -> OutputFolder {
    OutputFolder(standardised(directory), .baseline)
  }

  var mode: mode_t { kind == .beside ? 0o700 : 0o755 }

  /// A file that every such folder holds.
  private var mark: String {
    switch kind {
    case .release: "manifest.json"
    case .beside: "rejected.csv"
    case .baseline: "response_rates.csv"
    }
  }

  /// Whether we write a file of this name to such a folder. Tables may have been given up since,
  /// so any name of a table's form will do.
  private func isOurs(_ name: String) -> Bool {
    let documents: Set = [
      "manifest.json", "findings.json", "disclosure.json", "datapackage.json", "report.html",
    ]
    let isTable = name.hasSuffix(".csv") && name.dropLast(4).allSatisfy(Self.isTableName)
    switch kind {
    case .release:
      let isTwin = name.hasSuffix(".json") && name.dropLast(5).allSatisfy(Self.isTableName)
      return documents.contains(name) || isTable || isTwin
    case .beside:
      return ["rejected.csv", "timings.csv", flaggedRowsName + ".csv", configurationName]
        .contains(name)
        || (name.hasPrefix("unprotected-") && name.hasSuffix(".csv"))
    case .baseline:
      return isTable || digested.contains { name == "\($0).sha256" }
    }
  }

  private static func isTableName(_ character: Character) -> Bool {
    character == "_" || ("a"..."z").contains(character)
  }

  private static func standardised(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// Throws unless there is nothing at the path, an empty folder, or one that we wrote.
  func mustBeFree() throws(CannotWrite) {
    var isFolder = ObjCBool(false)
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else {
      throw CannotWrite(description: "\(path): is a file, not a folder")
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    guard !names.isEmpty else { return }
    guard names.contains(mark) else {
      throw CannotWrite(
        description: "\(path): holds other files and no \(mark), so it is not ours to replace")
    }
    if let foreign = names.sorted().first(where: { !isOurs($0) }) {
      throw CannotWrite(
        description: "\(path): holds \(foreign), which is not ours, so the folder stays")
    }
    guard kind != .release || isManifest(path + "/" + mark) else {
      throw CannotWrite(description: "\(path): its \(mark) is not ours, so the folder stays")
    }
  }

  private func isManifest(_ path: String) -> Bool {
    guard let data = FileManager.default.contents(atPath: path),
      let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    else { return false }
    return object["schema_version"] is Int && object["config_hash"] is String
  }
}
