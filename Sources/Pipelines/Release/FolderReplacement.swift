internal import CFolders
import Foundation
internal import Reports
import Synchronization

/// A folder in the making, which replaces another as a whole or not at all: everything is written
/// to a neighbour first and synced, then the two change places in one step. A full disk, a crash or
/// a kill before that step leaves the earlier folder as it was, and at most a neighbour named
/// `.NAME.partial-PID`, which the next run clears away. Two runs at once have a neighbour each; the
/// later one stands.
final class FolderReplacement: Sendable {
  private let path: String
  private let parent: String
  private let partial: String
  /// Written and not yet synced.
  private let open = Mutex<[(file: Int32, path: String)]>([])
  private let isFinished = Atomic(false)

  /// Makes the neighbour; throws where the folder is not ours to replace.
  init(_ output: OutputFolder) throws(CannotWrite) {
    try output.mustBeFree()
    let folder = URL(fileURLWithPath: output.path)
    path = output.path
    parent = folder.deletingLastPathComponent().path
    let prefix = ".\(folder.lastPathComponent).partial-"
    partial = parent + "/\(prefix)\(getpid())"
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw CannotWrite(description: "\(parent): cannot create the folder")
    }
    clearAbandoned(prefix, in: parent)
    try remove(partial)
    guard mkdir(partial, output.mode) == 0 else { throw failure(partial) }
  }

  deinit {
    close()
    if !isFinished.load(ordering: .relaxed) { try? remove(partial) }
  }

  /// Writes one file of the folder; on any thread.
  func write(_ file: ReleaseFile) throws(CannotWrite) {
    try write(FileMaker(file.name) { file.bytes }) { _ in }
  }

  /// Writes one file of the folder as it is made, and shows `watch` every piece; on any thread.
  func write(
    _ maker: FileMaker, _ watch: @escaping (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(CannotWrite) {
    let path = partial + "/" + maker.name
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    open.withLock { $0.append((descriptor, path)) }
    // What went wrong first; nothing is written after it.
    var fault: Int32 = 0
    maker.pour { piece in
      guard fault == 0 else { return }
      watch(piece)
      var written = 0
      while written < piece.count {
        let count = Glibc.write(
          descriptor, piece.baseAddress.map { $0 + written }, piece.count - written)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else {
          fault = errno == 0 ? EIO : errno
          return
        }
        written += count
      }
    }
    guard fault == 0 else {
      errno = fault
      throw failure(path)
    }
    // The disk may begin at once, so that there is less to wait for at the end.
    cfolders_begin_writing(descriptor)
  }

  /// Flushes what is written to the disk. All files are written before the first is synced: one
  /// flush of the disk then serves them all.
  func sync() throws(CannotWrite) {
    let entries = open.withLock { $0 }
    for entry in entries where fsync(entry.file) != 0 { throw failure(entry.path) }
    close()
  }

  /// Takes the other folder's place; that one now has the neighbour's name.
  func takePlace() throws(CannotWrite) {
    try exchange(partial, path)
    syncFolder(parent)
    isFinished.store(true, ordering: .relaxed)
  }

  /// Removes what was replaced.
  func clear() throws(CannotWrite) { try remove(partial) }

  private func close() {
    open.withLock { entries in
      for entry in entries { Glibc.close(entry.file) }
      entries = []
    }
  }
}

/// Replaces a folder by these files.
func replaceFolder(_ output: OutputFolder, with files: [ReleaseFile]) throws(CannotWrite) {
  let replacement = try FolderReplacement(output)
  for file in files { try replacement.write(file) }
  try replacement.sync()
  try replacement.takePlace()
  try replacement.clear()
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
