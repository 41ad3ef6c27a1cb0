internal import CFolders
import Foundation
internal import Reports

/// A folder that could not be written. The earlier one stands untouched.
public struct CannotWrite: Error, CustomStringConvertible {
  public let description: String
  public init(description: String) { self.description = description }
}

/// A folder that is ours to replace, told by a file that we always write to it.
struct OutputFolder {
  /// Absolute, without a slash at the end.
  let path: String
  let mode: mode_t
  /// A file that every such folder holds.
  let mark: String
  /// A file that tells another kind of folder of ours.
  let foreign: String?

  private init(_ path: String, mode: mode_t, mark: String, foreign: String? = nil) {
    self.path = path
    self.mode = mode
    self.mark = mark
    self.foreign = foreign
  }

  static func release(_ directory: String) -> OutputFolder {
    OutputFolder(standardised(directory), mode: 0o755, mark: "manifest.json")
  }
  /// The folder beside a release, closed to all but its owner.
  static func beside(_ directory: String) -> OutputFolder {
    OutputFolder(standardised(directory) + ".internal", mode: 0o700, mark: "rejected.csv")
  }
  static func baseline(_ directory: String) -> OutputFolder {
    OutputFolder(
      standardised(directory), mode: 0o755, mark: "response_rates.csv", foreign: "manifest.json")
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
    if let foreign, names.contains(foreign) {
      throw CannotWrite(
        description: "\(path): holds \(foreign), so it is a release and not a baseline")
    }
    guard names.isEmpty || names.contains(mark) else {
      throw CannotWrite(
        description: "\(path): holds other files and no \(mark), so it is not ours to replace")
    }
  }
}

/// Replaces a folder as a whole or not at all: everything is written to a neighbour first and
/// synced, then the two change places in one step. A full disk, a crash or a kill before that
/// step leaves the earlier folder as it was, and at most a neighbour named `.NAME.partial`.
func replaceFolder(_ output: OutputFolder, with files: [ReleaseFile]) throws(CannotWrite) {
  try output.mustBeFree()
  let path = output.path
  let folder = URL(fileURLWithPath: path)
  let parent = folder.deletingLastPathComponent().path
  let partial = parent + "/.\(folder.lastPathComponent).partial"
  do {
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
  } catch {
    throw CannotWrite(description: "\(parent): cannot create the folder")
  }
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
