internal import CSQLite
internal import Survey

/// A statement that reads from a database file of SQLite.
final class SQLiteQuery: DatabaseQuery {
  let columns: [String]
  private let database: SQLiteDatabase
  private let statement: SQLiteStatement
  private let report: String

  init(_ source: DatabaseSource, path: String, shown: String) throws(Faults) {
    let database = try SQLiteDatabase(source, path: path, shown: shown)
    (statement, report) = try database.prepareContent()
    columns = try databaseHeader(statement.columnNames, source.shown)
    self.database = database
  }

  func read() throws(Faults) -> TabularText {
    var rows = DatabaseRows(
      shown: database.source.shown, columns: columns, limit: database.byteLimit)
    do throws(Faults) {
      while try statement.step() {
        for column in columns.indices { try statement.copy(column, to: &rows) }
        try rows.endRow()
      }
    } catch {
      // A file that changes under the reader looks damaged.
      try database.checkUnchanged()
      throw error
    }
    try database.checkUnchanged()
    return try rows.finish(report: report)
  }
}

extension SQLiteDatabase {
  /// The statement for what is asked, and what was found out on the way.
  fileprivate func prepareContent() throws(Faults) -> (SQLiteStatement, report: String) {
    let tables = try tables()
    switch source.content {
    case .query(let query):
      return (try SQLiteStatement(self, query, tables: tables.map(\.name)), "")
    case .table(let name):
      let isSame: (String) -> Bool = { sqlite3_stricmp($0, name) == 0 }
      guard let table = tables.first(where: { isSame($0.name) }) else {
        throw Faults([missingTable(source, name, known: tables.map(\.name))])
      }
      let query = "SELECT * FROM main.\(table.name.quotedName)"
      let statement = try SQLiteStatement(self, query, tables: tables.map(\.name))
      return (statement, "\(table.type) \(table.name)")
    }
  }

  /// Tables and views by name, without SQLite's own.
  private func tables() throws(Faults) -> [(name: String, type: String)] {
    let statement = try SQLiteStatement(
      self,
      "SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view') "
        + "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
      tables: [])
    var tables: [(String, String)] = []
    while try statement.step() { tables.append((statement.text(0), statement.text(1))) }
    return tables
  }
}

/// One statement that only reads.
final class SQLiteStatement {
  private let database: SQLiteDatabase
  private let handle: OpaquePointer

  /// Faults: `missing_table`, `bad_query`, `several_statements`, `query_parameter`,
  /// `writing_query`, and those of reading. `tables`: names that a wrong one may be meant for.
  init(_ database: SQLiteDatabase, _ text: String, tables: [String]) throws(Faults) {
    self.database = database
    let source = database.source
    let statements = try Self.prepare(database, text, tables)
    guard let handle = statements.first else {
      throw Faults([badQuery(source, "it holds no statement")])
    }
    self.handle = handle
    // From here on `deinit` finalizes the first.
    for other in statements.dropFirst() { sqlite3_finalize(other) }
    guard statements.count == 1 else { throw Faults([severalStatements(source)]) }
    guard sqlite3_stmt_readonly(handle) != 0 else { throw Faults([writingQuery(source)]) }
    guard sqlite3_bind_parameter_count(handle) == 0 else { throw Faults([queryParameter(source)]) }
  }

  deinit { sqlite3_finalize(handle) }

  var columnNames: [String] {
    (0..<sqlite3_column_count(handle)).map { column in
      sqlite3_column_name(handle, column).map { String(cString: $0) } ?? ""
    }
  }

  /// Goes to the next row; false after the last.
  func step() throws(Faults) -> Bool {
    let status = sqlite3_step(handle)
    if status == SQLITE_ROW { return true }
    guard status == SQLITE_DONE else { throw Faults([sqliteFault(status, database.source)]) }
    return false
  }

  func text(_ column: Int) -> String {
    sqlite3_column_text(handle, Int32(column)).map { String(cString: $0) } ?? ""
  }

  @inline(__always)
  func copy(_ place: Int, to rows: inout DatabaseRows) throws(Faults) {
    let column = Int32(truncatingIfNeeded: place)
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: rows.append(Int(sqlite3_column_int64(handle, column)))
    case SQLITE_FLOAT: rows.append(sqlite3_column_double(handle, column))
    case SQLITE_TEXT:
      guard let text = sqlite3_column_text(handle, column) else {
        throw Faults([sqliteFault(SQLITE_NOMEM, database.source)])
      }
      let count = Int(sqlite3_column_bytes(handle, column))
      rows.append(text: UnsafeBufferPointer(start: text, count: count), column: place)
    case SQLITE_BLOB: rows.appendBinary(column: place)
    default: rows.appendEmpty()
    }
  }

  /// The first two statements of the text, or fewer.
  private static func prepare(_ database: SQLiteDatabase, _ text: String, _ tables: [String])
    throws(Faults) -> [OpaquePointer]
  {
    var statements: [OpaquePointer] = []
    var failure: Diagnostic?
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        var rest = text[...]
        while let start = UnsafeBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty,
          statements.count < 2, failure == nil
        {
          var handle: OpaquePointer?
          var tail: UnsafePointer<CChar>?
          let status = sqlite3_prepare_v2(
            database.handle, start, Int32(clamping: rest.count), &handle, &tail)
          if let handle { statements.append(handle) }
          if status != SQLITE_OK {
            failure =
              statements.isEmpty
              ? refusal(status, database, tables) : severalStatements(database.source)
          }
          rest = rest.dropFirst(tail.map { max(1, $0 - start) } ?? rest.count)
        }
      }
    }
    guard let failure else { return statements }
    for statement in statements { sqlite3_finalize(statement) }
    throw Faults([failure])
  }

  /// Why a statement is not understood: SQLite's message speaks of its text, not of data.
  private static func refusal(
    _ status: Int32, _ database: SQLiteDatabase, _ tables: [String]
  ) -> Diagnostic {
    guard status & 0xFF == SQLITE_ERROR, let words = sqlite3_errmsg(database.handle) else {
      return sqliteFault(status, database.source)
    }
    let message = String(cString: words)
    // A view names the file's part of the database too.
    for missing in ["no such table: main.", "no such table: "] where message.hasPrefix(missing) {
      return missingTable(
        database.source, String(message.dropFirst(missing.count)), known: tables)
    }
    let place = sqlite3_error_offset(database.handle)
    return badQuery(
      database.source, message + (place >= 0 ? " (at byte \(place + 1) of the query)" : ""))
  }
}
