internal import CFolders
import Foundation
internal import Reports

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
      return ["rejected.csv", "timings.csv", configurationName].contains(name)
        || (name.hasPrefix("unprotected-") && name.hasSuffix(".csv"))
    case .baseline:
      return isTable || name == "distributions.sha256"
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

/// Replaces a folder as a whole or not at all: everything is written to a neighbour first and
/// synced, then the two change places in one step. A full disk, a crash or a kill before that
/// step leaves the earlier folder as it was, and at most a neighbour named `.NAME.partial-PID`,
/// which the next run clears away. Two runs at once have a neighbour each; the later one stands.
func replaceFolder(_ output: OutputFolder, with files: [ReleaseFile]) throws(CannotWrite) {
  try output.mustBeFree()
  let path = output.path
  let folder = URL(fileURLWithPath: path)
  let parent = folder.deletingLastPathComponent().path
  let prefix = ".\(folder.lastPathComponent).partial-"
  let partial = parent + "/\(prefix)\(getpid())"
  do {
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
  } catch {
    throw CannotWrite(description: "\(parent): cannot create the folder")
  }
  clearAbandoned(prefix, in: parent)
  try remove(partial)
  guard mkdir(partial, output.mode) == 0 else { throw failure(partial) }
  do {
    try write(files, to: partial)
    try exchange(partial, path)
    syncFolder(parent)
  } catch {
    try? remove(partial)
    throw error
  }
  try remove(partial)
}

/// Removes neighbours whose process is gone.
private func clearAbandoned(_ prefix: String, in parent: String) {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
  for name in names where name.hasPrefix(prefix) {
    guard let process = pid_t(name.dropFirst(prefix.count)), kill(process, 0) != 0, errno == ESRCH
    else { continue }
    try? FileManager.default.removeItem(atPath: parent + "/" + name)
  }
}

private func exchange(_ new: String, _ old: String) throws(CannotWrite) {
  guard FileManager.default.fileExists(atPath: old) else {
    guard rename(new, old) == 0 else { throw failure(old) }
    return
  }
  let fault = cfolders_exchange(new, old)
  if fault == 0 { return }
  guard fault == ENOSYS || fault == EINVAL else {
    errno = fault
    throw failure(old)
  }
  // A file system without exchange: two renames, and back again if the second one fails.
  let aside = new + ".old"
  try remove(aside)
  guard rename(old, aside) == 0 else { throw failure(old) }
  guard rename(new, old) == 0 else {
    let reason = failure(old)
    rename(aside, old)
    throw reason
  }
  try remove(aside)
}

/// All files are written before the first is synced: one flush of the disk then serves them all.
private func write(_ files: [ReleaseFile], to folder: String) throws(CannotWrite) {
  var open: [(file: Int32, path: String)] = []
  defer { for entry in open { close(entry.file) } }
  for file in files {
    let path = folder + "/" + file.name
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    open.append((descriptor, path))
    try write(file.bytes, to: descriptor, path)
  }
  for entry in open where fsync(entry.file) != 0 { throw failure(entry.path) }
}

private func write(_ bytes: [UInt8], to file: Int32, _ path: String) throws(CannotWrite) {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      Glibc.write(file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
    }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { throw failure(path) }
    written += count
  }
}

private func syncFolder(_ path: String) {
  let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard folder >= 0 else { return }
  fsync(folder)
  close(folder)
}

private func remove(_ path: String) throws(CannotWrite) {
  guard FileManager.default.fileExists(atPath: path) else { return }
  do { try FileManager.default.removeItem(atPath: path) } catch {
    throw CannotWrite(description: "\(path): cannot be removed")
  }
}

private func failure(_ path: String) -> CannotWrite {
  CannotWrite(description: "\(path): \(String(cString: strerror(errno)))")
}
