internal import CPostgres
internal import Survey

/// A statement that a PostgreSQL server has understood.
final class PostgresQuery: DatabaseQuery {
  let columns: [String]
  private let connection: PostgresConnection
  /// The server's numbers of the columns' types.
  private let types: [Oid]
  private let report: String

  init(_ source: DatabaseSource, _ address: PostgresAddress) throws(Faults) {
    connection = try PostgresConnection(source, address)
    let names: [String]
    switch source.content {
    case .query(let query):
      report = ""
      (names, types) = try connection.prepare(query)
    case .table(let name):
      let table = try connection.table(named: name)
      report = "schema \(table.schema)"
      (names, types) = try connection.prepare(
        "SELECT * FROM \(table.schema.quotedName).\(table.name.quotedName)")
    }
    columns = try databaseHeader(names, source.shown)
  }

  func read() throws(Faults) -> TabularText {
    let source = connection.source
    var rows = DatabaseRows(
      shown: source.shown, columns: columns, limit: source.limits.bytes ?? 1 << 30)
    // Row by row, so that no more than one is kept twice.
    guard PQsendQueryPrepared(connection.handle, "", 0, nil, nil, nil, 0) == 1,
      PQsetSingleRowMode(connection.handle) == 1
    else { throw Faults([connection.fault(nil)]) }
    var isComplete = false
    while let result = PQgetResult(connection.handle) {
      defer { PQclear(result) }
      switch PQresultStatus(result) {
      case PGRES_SINGLE_TUPLE: try copy(result, to: &rows)
      case PGRES_TUPLES_OK: isComplete = true
      default: throw Faults([connection.fault(result, row: rows.row)])
      }
    }
    guard isComplete else { throw Faults([connection.fault(nil)]) }
    return try rows.finish(report: report)
  }

  private func copy(_ result: OpaquePointer, to rows: inout DatabaseRows) throws(Faults) {
    for (place, type) in types.enumerated() {
      let column = Int32(truncatingIfNeeded: place)
      guard PQgetisnull(result, 0, column) == 0, let value = PQgetvalue(result, 0, column) else {
        rows.appendEmpty()
        continue
      }
      switch type {
      case Self.boolean: rows.append(value.pointee == UInt8(ascii: "t") ? 1 : 0)
      case Self.bytes: rows.appendBinary(column: place)
      default:
        let count = Int(PQgetlength(result, 0, column))
        value.withMemoryRebound(to: UInt8.self, capacity: count) {
          let text = UnsafeBufferPointer(start: $0, count: count)
          if Self.texts.contains(type) {
            rows.append(text: text, column: place)
          } else {
            rows.append(text, column: place)
          }
        }
      }
    }
    try rows.endRow()
  }

  // Fixed by PostgreSQL's catalog, pg_type.dat.
  private static let boolean: Oid = 16
  private static let bytes: Oid = 17
  /// text, bpchar, varchar.
  private static let texts: Set<Oid> = [25, 1042, 1043]
}

extension PostgresConnection {
  /// Has the server take in one statement; its columns' names and types.
  fileprivate func prepare(_ query: String) throws(Faults) -> ([String], [Oid]) {
    let parsed = PQprepare(handle, "", query, 0, nil)
    defer { PQclear(parsed) }
    guard PQresultStatus(parsed) == PGRES_COMMAND_OK else {
      throw Faults([fault(parsed, isAboutText: true)])
    }
    let description = PQdescribePrepared(handle, "")
    defer { PQclear(description) }
    guard PQresultStatus(description) == PGRES_COMMAND_OK else {
      throw Faults([fault(description)])
    }
    guard PQnparams(description) == 0 else { throw Faults([queryParameter(source)]) }
    let columns = 0..<PQnfields(description)
    return (
      columns.map { PQfname(description, $0).map { String(cString: $0) } ?? "" },
      columns.map { PQftype(description, $0) }
    )
  }

  /// The table or view of that name, with or without its schema. Fault: `missing_table`.
  fileprivate func table(named name: String) throws(Faults) -> (schema: String, name: String) {
    let found = try rows(
      Self.tables + """
         AND (c.relname = $1 AND pg_catalog.pg_table_is_visible(c.oid)
           OR n.nspname || '.' || c.relname = $1)
        ORDER BY pg_catalog.pg_table_is_visible(c.oid) AND c.relname = $1 DESC LIMIT 1
        """, [name])
    if let table = found.first { return (table[0], table[1]) }
    let others = try rows(Self.tables + " ORDER BY 3 DESC, 1, 2 LIMIT 10000", [])
    let known = others.map { $0[2] == "t" ? $0[1] : "\($0[0]).\($0[1])" }
    // In a schema that is not searched.
    let elsewhere = others.first { $0[1] == name }.map { "\($0[0]).\($0[1])" }
    throw Faults([missingTable(source, name, known: known, meant: elsewhere)])
  }

  /// Schema, name and whether the name alone will do.
  private static let tables = """
    SELECT n.nspname, c.relname, pg_catalog.pg_table_is_visible(c.oid)
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
      AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    """
}
