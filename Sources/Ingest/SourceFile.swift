internal import Foundation
internal import Survey

/// A file that is read by place, so that several threads can read it at once.
final class SourceFile: Sendable {
  private let descriptor: Int32
  /// When it was opened.
  private let state: FileState
  /// Bytes when it was opened.
  var size: Int { state.size }

  /// Opens a regular file. Faults: `missing_file`, `unreadable_file`.
  init(path: String, shown: String) throws(Faults) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw Faults([errno == ENOENT ? missingFile(shown) : unreadable(shown, errno)])
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      let reason = status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL
      close(descriptor)
      throw Faults([unreadable(shown, reason)])
    }
    self.descriptor = descriptor
    state = FileState(status)
  }

  deinit { close(descriptor) }

  /// Fills `buffer` from `offset` on; the number of bytes read, fewer only at the end of the file
  /// or when reading fails.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    var done = 0
    while done < buffer.count, let base = buffer.baseAddress {
      let count = pread(descriptor, base + done, buffer.count - done, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      done += count
    }
    return done
  }

  /// The first bytes, or all.
  func bytes(count: Int, shown: String) throws(Faults) -> [UInt8] {
    let wanted = Swift.min(count, size)
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      filled = read(into: UnsafeMutableRawBufferPointer(buffer), at: 0)
    }
    guard bytes.count == wanted else {
      try expectUnchanged(shown)
      throw Faults([unreadable(shown, EIO)])
    }
    return bytes
  }

  /// To be asked after the last byte that counts: what was read is one state of the file, and no
  /// mixture of two, as far as its size and the time of its last change tell. Fault: `changed_file`.
  func expectUnchanged(_ shown: String) throws(Faults) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, FileState(status) == state else {
      throw Faults([changedFile(shown)])
    }
  }

  /// The whole file. Faults: `missing_file`, `unreadable_file`, `changed_file`.
  static func contents(path: String, shown: String) throws(Faults) -> [UInt8] {
    let file = try SourceFile(path: path, shown: shown)
    let bytes = try file.bytes(count: file.size, shown: shown)
    try file.expectUnchanged(shown)
    return bytes
  }
}

/// What tells whether a file was written to.
struct FileState: Sendable, Equatable {
  let size: Int
  /// Of the last change, since 1970.
  private let seconds: Int
  private let nanoseconds: Int

  init(_ status: stat) {
    size = Int(status.st_size)
    seconds = Int(status.st_mtim.tv_sec)
    nanoseconds = Int(status.st_mtim.tv_nsec)
  }
}

func changedFile(_ shown: String) -> Diagnostic {
  Diagnostic(
    .data, rule: "changed_file", at: .file(shown), "the file was changed while it was being read",
    advice: "Run again once the program that writes it is done.")
}

func missingFile(_ shown: String) -> Diagnostic {
  Diagnostic(
    .config, rule: "missing_file", at: .file(shown), "the file does not exist",
    advice: "Paths are relative to the file that names them.")
}

func unreadable(_ shown: String, _ code: Int32) -> Diagnostic {
  Diagnostic(
    .config, rule: "unreadable_file", at: .file(shown),
    "the file cannot be read: \(String(cString: strerror(code)))",
    advice: "A file was expected that you may read; check its permissions, and the disk.")
}
