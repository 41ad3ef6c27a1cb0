internal import CSQLite
internal import Survey

/// A database file of SQLite, open for reading, in a transaction that has not read yet.
final class SQLiteDatabase {
  let source: DatabaseSource
  let handle: OpaquePointer
  /// Bytes of text that its rows may make.
  let byteLimit: Int
  private let file: DatabaseFile
  /// What the file was like before; nil: SQLite's locks see to it that it does not change.
  private let stamp: DatabaseFile.Stamp?
  private let deadline: Deadline

  /// Opens it. `shown`: the path as the user wrote it. Faults: `missing_file`, `unreadable_file`,
  /// `not_a_database`, `unreadable_database`.
  init(_ source: DatabaseSource, path: String, shown: String) throws(Faults) {
    self.source = source
    file = try DatabaseFile(path: path, shown: shown)
    byteLimit = source.limits.bytes ?? 8 << 20 + 3 * file.size
    deadline = Deadline(seconds: source.limits.statementSeconds ?? Self.defaultSeconds)
    sqlite3_hard_heap_limit64(Self.memoryLimit)
    (handle, stamp) = try Self.open(file, source)
    sqlite_distrust(handle)
    sqlite3_busy_timeout(handle, Int32(clamping: 1000 * source.limits.lockSeconds))
    try check(sqlite3_exec(handle, "BEGIN", nil, nil, nil))
    sqlite3_set_authorizer(handle, { _, action, _, name, _, _ in mayDo(action, name) }, nil)
    sqlite3_progress_handler(
      handle, 100_000, { isPast($0) }, Unmanaged.passUnretained(deadline).toOpaque())
  }

  deinit { sqlite3_close_v2(handle) }

  /// Throws what a result code of SQLite means, unless it is SQLITE_OK.
  func check(_ status: Int32) throws(Faults) {
    if status != SQLITE_OK { throw Faults([sqliteFault(status, source)]) }
  }

  /// Throws `changed_database` where the file was written to while it was read without locks.
  func checkUnchanged() throws(Faults) {
    if let stamp, file.stamp != stamp || file.hasLog { throw Faults([changedDatabase(source)]) }
  }

  /// Opening a database that is kept with a write-ahead log leaves two files beside it. Where the
  /// log is empty the file holds everything, and is read without it, and so without locks: then
  /// what the file was like is returned too.
  private static func open(_ file: DatabaseFile, _ source: DatabaseSource) throws(Faults)
    -> (OpaquePointer, DatabaseFile.Stamp?)
  {
    let stamp = file.stamp
    let handle = try open(file.uri, source)
    do throws(Faults) {
      guard try isLogged(handle, source), !file.hasLog else { return (handle, nil) }
    } catch {
      sqlite3_close_v2(handle)
      throw error
    }
    sqlite3_close_v2(handle)
    return (try open(file.uri + "&immutable=1", source), stamp)
  }

  private static func open(_ uri: String, _ source: DatabaseSource) throws(Faults)
    -> OpaquePointer
  {
    var handle: OpaquePointer?
    let flags =
      SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE
      | SQLITE_OPEN_EXRESCODE
    let status = sqlite3_open_v2(uri, &handle, flags, nil)
    if status == SQLITE_OK, let handle { return handle }
    sqlite3_close_v2(handle)
    throw Faults([sqliteFault(status, source)])
  }

  /// Whether there may be a write-ahead log, by the file's first bytes (SQLite's description of
  /// its file format, 1.3.3).
  private static func isLogged(_ handle: OpaquePointer, _ source: DatabaseSource) throws(Faults)
    -> Bool
  {
    var start = [UInt8](repeating: 0, count: 20)
    let status = sqlite_read_start(handle, &start, Int32(start.count))
    guard status == SQLITE_OK else { throw Faults([sqliteFault(status, source)]) }
    guard start.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw Faults([sqliteFault(SQLITE_NOTADB, source)])
    }
    return start[18] == 2 || start[19] == 2
  }

  /// Seconds that a statement may take where nothing is declared.
  static let defaultSeconds = 600
  /// Bytes that SQLite may hold in memory; what sorting needs beyond them goes to a file.
  private static let memoryLimit: Int64 = 32 << 20
}

/// Reading and computing only: no ATTACH, no PRAGMA, no transaction, nothing that writes.
private func mayDo(_ action: Int32, _ name: UnsafePointer<CChar>?) -> Int32 {
  switch action {
  case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return SQLITE_OK
  case SQLITE_FUNCTION:
    let isLoading = name.map { sqlite3_stricmp($0, "load_extension") == 0 } ?? true
    return isLoading ? SQLITE_DENY : SQLITE_OK
  default: return SQLITE_DENY
  }
}

/// When a statement has taken too long.
private final class Deadline {
  let end: ContinuousClock.Instant
  init(seconds: Int) { end = ContinuousClock.now + .seconds(seconds) }
}

/// What SQLite asks every now and then: 1 ends the statement.
private func isPast(_ deadline: UnsafeMutableRawPointer?) -> Int32 {
  guard let deadline else { return 0 }
  let end = Unmanaged<Deadline>.fromOpaque(deadline).takeUnretainedValue().end
  return ContinuousClock.now > end ? 1 : 0
}
