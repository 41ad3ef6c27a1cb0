import Foundation

/// A file that lives in memory where the system can do that, to be opened by its path.
final class ScratchFile {
  private let descriptor: Int32
  /// Opens the file anew, though it has no name any more.
  var path: String { "/proc/self/fd/\(descriptor)" }

  init() {
    let folder = access("/dev/shm", W_OK) == 0 ? "/dev/shm/" : NSTemporaryDirectory()
    let name = folder + "fuzz-\(UUID().uuidString)"
    descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    unlink(name)
  }

  deinit { close(descriptor) }

  /// Makes `bytes` what the file holds.
  func hold(_ bytes: [UInt8]) throws {
    let isWritten =
      ftruncate(descriptor, 0) == 0
      && bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) } == bytes.count
    try expect(isWritten, "the scratch file cannot be written")
  }
}
