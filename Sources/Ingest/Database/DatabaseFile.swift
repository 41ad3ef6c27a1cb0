internal import Foundation
internal import Survey

/// The file of a database, looked at without opening it: closing it again would drop the locks
/// that SQLite holds, since they belong to the process.
struct DatabaseFile {
  /// Changes whenever the file is written to.
  struct Stamp: Equatable {
    let size: Int
    let inode: UInt64
    let seconds: Int
    let nanoseconds: Int
  }

  /// Without symbolic links, since the log lies beside the file itself.
  private let path: String

  /// `shown`: the path as the user wrote it. Faults: `missing_file`, `unreadable_file`.
  init(path: String, shown: String) throws(Faults) {
    guard let resolved = realpath(path, nil) else {
      throw Faults([errno == ENOENT ? missingFile(shown) : unreadable(shown, errno)])
    }
    defer { free(resolved) }
    self.path = String(cString: resolved)
    guard let status = Self.status(self.path), access(resolved, R_OK) == 0 else {
      throw Faults([unreadable(shown, errno)])
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Faults([unreadable(shown, status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)])
    }
    guard status.st_size > 0 else { throw Faults([emptyFile(shown)]) }
  }

  /// Bytes of the file and its log.
  var size: Int {
    [path, path + "-wal"].reduce(0) { $0 + Int(Self.status($1)?.st_size ?? 0) }
  }

  /// Nil where the file is gone.
  var stamp: Stamp? {
    Self.status(path).map {
      Stamp(
        size: Int($0.st_size), inode: UInt64($0.st_ino), seconds: $0.st_mtim.tv_sec,
        nanoseconds: $0.st_mtim.tv_nsec)
    }
  }

  /// Whether a write-ahead log with anything in it lies beside the file.
  var hasLog: Bool { (Self.status(path + "-wal")?.st_size ?? 0) > 0 }

  /// What SQLite opens for reading only. A plain path could be taken for a URI.
  var uri: String {
    let plain = CharacterSet(
      charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-")
    return "file:\(path.addingPercentEncoding(withAllowedCharacters: plain) ?? path)?mode=ro"
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}
