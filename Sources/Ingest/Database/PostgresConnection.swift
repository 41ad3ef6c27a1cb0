internal import CPostgres
internal import Foundation
internal import Survey

/// A connection in a transaction that cannot write and sees one moment.
final class PostgresConnection {
  let source: DatabaseSource
  let handle: OpaquePointer

  /// Connects. Faults: `unreachable_database`, `access_denied`, `connection_lost`.
  init(_ source: DatabaseSource, _ address: PostgresAddress) throws(Faults) {
    self.source = source
    guard let handle = Self.connect(address, source.limits) else {
      throw Faults([unreachable(source, "not enough memory")])
    }
    self.handle = handle
    guard PQstatus(handle) == CONNECTION_OK else {
      throw Faults([unreachable(source, connectionMessage(handle))])
    }
    // Otherwise libpq prints what the server remarks, values and all.
    PQsetNoticeReceiver(handle, { _, _ in }, nil)
    let result = PQexec(handle, Self.preparation(source.limits).joined(separator: "; "))
    defer { PQclear(result) }
    guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw Faults([fault(result)]) }
  }

  deinit { PQfinish(handle) }

  /// Rows of text from a statement of our own.
  func rows(_ query: String, _ parameters: [String]) throws(Faults) -> [[String]] {
    let result = withCStrings(parameters) { values in
      PQexecParams(handle, query, Int32(values.count), nil, values.baseAddress, nil, nil, 0)
    }
    defer { PQclear(result) }
    guard PQresultStatus(result) == PGRES_TUPLES_OK else {
      throw Faults([fault(result)])
    }
    return (0..<PQntuples(result)).map { row in
      (0..<PQnfields(result)).map { column in
        PQgetvalue(result, row, column).map { String(cString: $0) } ?? ""
      }
    }
  }

  private static func connect(_ address: PostgresAddress, _ limits: DatabaseLimits)
    -> OpaquePointer?
  {
    // A server that vanishes is noticed within a minute.
    var options = [
      "keepalives_idle": "30", "keepalives_interval": "10", "keepalives_count": "3",
      "fallback_application_name": "indikator",
    ]
    if getenv("PGCONNECT_TIMEOUT") == nil { options["connect_timeout"] = "10" }
    options.merge(address.options) { $1 }
    options["client_encoding"] = "UTF8"
    if let seconds = limits.connectSeconds { options["connect_timeout"] = "\(seconds)" }
    let sorted = options.sorted { $0.key < $1.key }
    return withCStrings(sorted.map(\.key) + [nil]) { keywords in
      withCStrings(sorted.map(\.value) + [nil]) { values in
        PQconnectdbParams(keywords.baseAddress, values.baseAddress, 0)
      }
    }
  }

  /// What makes reading harmless, and the text of the values the same everywhere.
  private static func preparation(_ limits: DatabaseLimits) -> [String] {
    [
      "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
      "SET LOCAL datestyle = 'ISO, YMD'",
      "SET LOCAL intervalstyle = 'iso_8601'",
      "SET LOCAL timezone = 'UTC'",
      "SET LOCAL extra_float_digits = 3",
      "SET LOCAL bytea_output = 'hex'",
      "SET LOCAL standard_conforming_strings = on",
      // Rows come in the order in which they lie.
      "SET LOCAL synchronize_seqscans = off",
      "SET LOCAL max_parallel_workers_per_gather = 0",
      // 0 would be no limit.
      "SET LOCAL lock_timeout = \(max(1, 1000 * limits.lockSeconds))",
    ] + ["SET LOCAL statement_timeout = \(1000 * (limits.statementSeconds ?? 600))"]
  }
}

/// Lends C strings; nil stands for no pointer.
private func withCStrings<Result>(
  _ texts: [String?], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  let copies = texts.map { text in text.flatMap { strdup($0) } }
  defer { for copy in copies { free(copy) } }
  return copies.map { UnsafePointer($0) }.withUnsafeBufferPointer(body)
}
