import CSQLite
import Foundation
import Survey
import Testing

@testable import Ingest

/// Files that are not, or not only, a sound database.
@Suite struct SQLiteFileTests {
  private let folder = NSTemporaryDirectory() + "sqlite-\(UUID().uuidString)/"

  /// A folder with `a.db` in it, gone when `body` returns.
  private func withCopy(of file: String, _ body: (String) throws -> Void) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "a.db"
    try FileManager.default.copyItem(atPath: Fixture.path(file), toPath: path)
    try body(path)
  }

  private func source(_ path: String, lockSeconds: Int = 0) -> DatabaseSource {
    DatabaseSource(
      server: .sqlite(path: path, shown: "a.db"), content: .table("svar"),
      limits: DatabaseLimits(lockSeconds: lockSeconds))
  }

  private func rule(_ path: String) throws -> String {
    let found = try faults { try readDatabase(source(path)) }
    #expect(try faults { try readDatabaseHeader(source(path)) }.count == 1)
    #expect(found.count == 1)
    return try #require(found.first?.rule)
  }

  private var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
  }

  /// Runs statements in a connection of its own, which stays open.
  private func writer(_ path: String, _ statements: String) throws -> OpaquePointer {
    var handle: OpaquePointer?
    #expect(sqlite3_open(path, &handle) == SQLITE_OK)
    #expect(sqlite3_exec(handle, statements, nil, nil, nil) == SQLITE_OK)
    return try #require(handle)
  }

  @Test func missingOrNotAFile() throws {
    #expect(try rule("/nowhere/a.db") == "missing_file")
    #expect(try rule("/") == "unreadable_file")
    try withCopy(of: "values.db") { path in
      try FileManager.default.removeItem(atPath: path)
      #expect(mkfifo(path, 0o600) == 0)
      #expect(try rule(path) == "unreadable_file")
    }
  }

  @Test func notADatabase() throws {
    #expect(try withFile([]) { try rule($0) } == "empty_file")
    #expect(try withFile(Array("Enhet;q01\nskole;5\n".utf8)) { try rule($0) } == "not_a_database")
    // An encrypted database looks like noise.
    var generator = Seeded(state: 1)
    let noise = (0..<8192).map { _ in UInt8.random(in: 0...255, using: &generator) }
    #expect(try withFile(noise) { try rule($0) } == "not_a_database")
    let start = Array("SQLite format 3\0".utf8)
    #expect(try withFile(start) { try rule($0) } == "not_a_database")
  }

  /// Every length, and every byte changed: a fault or rows, never a crash.
  @Test func cutOffAndDamaged() throws {
    let whole = Array(try Data(contentsOf: URL(filePath: Fixture.path("values.db"))))
    for count in stride(from: 1, to: whole.count, by: 101) {
      let found = try withFile(Array(whole[..<count])) { path in
        try faults { try readDatabase(source(path)) }
      }
      #expect(["damaged_database", "not_a_database"].contains(found.first?.rule), "\(count)")
    }
    var generator = Seeded(state: 2)
    for _ in 0..<300 {
      var damaged = whole
      for _ in 0..<8 {
        damaged[Int.random(in: 16..<whole.count, using: &generator)] = .random(
          in: 0...255, using: &generator)
      }
      try withFile(damaged) { path in
        do { _ = try readDatabase(source(path)) } catch { #expect(error is Faults) }
      }
    }
  }

  /// A path that SQLite would take for a URI or for a database in memory, and one with marks.
  @Test(arguments: ["file:b?mode=memory", ":memory:", "100 % sånn#1?.db"])
  func oddPath(_ name: String) throws {
    try withCopy(of: "values.db") { path in
      try FileManager.default.moveItem(atPath: path, toPath: folder + name)
      #expect(try cells(source(folder + name)).rows.count == 5)
      #expect(try files == [name])
    }
  }

  @Test func locked() throws {
    try withCopy(of: "values.db") { path in
      let writer = try writer(path, "BEGIN EXCLUSIVE")
      #expect(try rule(path) == "locked_database")
      #expect(sqlite3_exec(writer, "COMMIT", nil, nil, nil) == SQLITE_OK)
      #expect(try cells(source(path)).rows.count == 5)
      // No lock of ours remains.
      #expect(sqlite3_exec(writer, "DELETE FROM svar WHERE id = 1", nil, nil, nil) == SQLITE_OK)
      sqlite3_close_v2(writer)
      #expect(try cells(source(path)).rows.count == 4)
      #expect(try files == ["a.db"])
    }
  }

  /// The row that only the log holds is read.
  @Test func openLog() throws {
    try withCopy(of: "wal.db") { path in
      let writer = try writer(path, "INSERT INTO svar VALUES (3)")
      #expect(try cells(source(path)).rows == [["1"], ["2"], ["3"]])
      #expect(sqlite3_exec(writer, "INSERT INTO svar VALUES (4)", nil, nil, nil) == SQLITE_OK)
      sqlite3_close_v2(writer)
      #expect(try cells(source(path)).rows.count == 4)
      #expect(try files == ["a.db"])
    }
  }

  /// A folder takes the place of a file that may not be opened, since root may open every file.
  @Test func unusableLog() throws {
    try withCopy(of: "wal.db") { path in
      let writer = try writer(path, "INSERT INTO svar VALUES (3)")
      for copy in ["b.db", "c.db"] {
        try FileManager.default.copyItem(atPath: path, toPath: folder + copy)
      }
      try FileManager.default.copyItem(atPath: path + "-wal", toPath: folder + "b.db-wal")
      sqlite3_close_v2(writer)
      for taken in ["b.db-shm", "c.db-wal"] {
        try FileManager.default.createDirectory(
          atPath: folder + taken, withIntermediateDirectories: false)
      }
      // Without shared memory SQLite reads the log by itself.
      #expect(try cells(source(folder + "b.db")).rows == [["1"], ["2"], ["3"]])
      let found = try faults { try readDatabase(source(folder + "c.db")) }
      #expect(found.map(\.rule) == ["unreadable_database"])
      #expect(found.first?.advice?.contains("`-wal`") == true)
    }
  }

  /// A writer that died in the middle leaves a journal that has to be undone first.
  @Test func hotJournal() throws {
    try withCopy(of: "values.db") { path in
      let writer = try writer(
        path, "PRAGMA cache_size = 1; BEGIN; UPDATE svar SET enhet = hex(zeroblob(3000))")
      #expect(sqlite3_db_cacheflush(writer) == SQLITE_OK)
      for end in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: path + end, toPath: folder + "b.db" + end)
      }
      sqlite3_close_v2(writer)
      let found = try faults { try readDatabase(source(folder + "b.db")) }
      #expect(found.map(\.rule) == ["unreadable_database"])
      #expect(found.first?.advice?.contains("-journal") == true)
    }
  }

  /// Read without locks, so a change has to be noticed.
  @Test func changedWhileRead() throws {
    try withCopy(of: "wal.db") { path in
      let database = try SQLiteDatabase(source(path), path: path, shown: "a.db")
      try database.checkUnchanged()
      let writer = try writer(path, "INSERT INTO svar VALUES (3)")
      let found = try faults { try database.checkUnchanged() }
      #expect(found.map(\.rule) == ["changed_database"])
      sqlite3_close_v2(writer)
      #expect(try faults { try database.checkUnchanged() }.count == 1)
    }
  }
}
