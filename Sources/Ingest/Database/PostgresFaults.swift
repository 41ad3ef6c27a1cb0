internal import CPostgres
internal import Survey

extension PostgresConnection {
  /// What a failed result means, by its SQLSTATE (PostgreSQL's documentation, appendix A).
  ///
  /// The server's own words may quote a value, so they are given only where they are about the
  /// text of a statement that has not run (`isAboutText`), or name what may not be read. `row`: the
  /// one that did not come.
  func fault(_ result: OpaquePointer?, isAboutText: Bool = false, row: Int? = nil) -> Diagnostic {
    let state = field(result, UInt8(ascii: "C"))
    let words = field(result, UInt8(ascii: "M"))
    guard !state.isEmpty, PQstatus(handle) == CONNECTION_OK else { return connectionLost(source) }
    switch state {
    case "42501":
      let isServers = field(result, UInt8(ascii: "R")) == "aclcheck_error"
      return accessDenied(source, isServers ? words : "the server refuses (SQLSTATE \(state))")
    case "55P03": return lockedDatabase(source)
    case "57014": return statementTimeout(source, seconds: source.limits.statementSeconds)
    case "25006": return writingQuery(source)
    case "42P02" where isAboutText: return queryParameter(source)
    case "42601" where field(result, UInt8(ascii: "R")) == "exec_parse_message":
      // The parser's own faults come from other functions.
      return severalStatements(source)
    case "22021", "22P05": return notUTF8(source, row)
    case _ where state.hasPrefix("57P"): return connectionLost(source)
    case _ where state.hasPrefix("42") && isAboutText:
      let place = field(result, UInt8(ascii: "P"))
      return badQuery(
        source, words + (place.isEmpty ? "" : " (at character \(place) of the query)"))
    default: return failedQuery(source, state)
    }
  }

  private func field(_ result: OpaquePointer?, _ code: UInt8) -> String {
    result.flatMap { PQresultErrorField($0, Int32(code)) }.map { String(cString: $0) } ?? ""
  }
}

private func connectionLost(_ source: DatabaseSource) -> Diagnostic {
  Diagnostic(
    .config, rule: "connection_lost", at: .file(source.shown),
    "the connection broke off before all rows were read; none of them is used",
    advice: "Run again; if it happens again, ask who keeps the server to look at its log.")
}

private func accessDenied(_ source: DatabaseSource, _ words: String) -> Diagnostic {
  Diagnostic(
    .config, rule: "access_denied", at: .file(source.shown),
    "the database does not let you read this: \(words)",
    advice: "Ask who keeps the database to grant SELECT (and USAGE of the schema), or connect as "
      + "a user that has it.")
}

/// In a database that does not say which encoding its text is in.
private func notUTF8(_ source: DatabaseSource, _ row: Int?) -> Diagnostic {
  Diagnostic(
    .data, rule: "invalid_encoding",
    at: row.map { .data(file: source.shown, row: $0, column: "") } ?? .file(source.shown),
    "a text holds bytes that are not valid UTF-8",
    advice: "Correct the text in the database, or leave the column out in a `query`.")
}

private func failedQuery(_ source: DatabaseSource, _ state: String) -> Diagnostic {
  let words =
    switch state.prefix(2) {
    case "0A": "something is not supported there"
    case "22": "a value cannot be converted or computed"
    case "53": "the server lacks memory, disk or connections"
    case "54": "a limit of the server is passed"
    case "XX": "the server found a fault of its own, or damaged data"
    default: "the server refused"
    }
  return Diagnostic(
    .config, rule: "failed_query", at: .file(source.shown),
    "the query failed: \(words) (SQLSTATE \(state))",
    advice: "Try the query in `psql`, which shows the server's own words; they are left out here, "
      + "as they may quote a value.")
}

/// `message`: as `connectionMessage` gives it.
func unreachable(_ source: DatabaseSource, _ message: String) -> Diagnostic {
  let advice = connectionAdvice.first { message.contains($0.words) }?.advice
  return Diagnostic(
    .config, rule: "unreachable_database", at: .file(source.shown),
    "no connection to the database: \(message)",
    advice: advice ?? "Try the same connection in `psql`.")
}

/// What libpq and the server say of a connection that failed, without the user's name or
/// anything secret.
func connectionMessage(_ handle: OpaquePointer) -> String {
  let lines = text(PQerrorMessage(handle)).split(separator: "\n")
  var message = lines.map { String($0).trimmed }.joined(separator: "; ")
  let (user, password) = (text(PQuser(handle)), text(PQpass(handle)))
  if !password.isEmpty, message.contains(password) { return "the server refused" }
  for (open, close) in [("\"", "\""), ("«", "»"), ("»", "«"), ("„", "“")] where !user.isEmpty {
    message = message.split(separator: open + user + close, omittingEmptySubsequences: false)
      .joined(separator: "…")
  }
  return message
}

private func text(_ words: UnsafePointer<CChar>?) -> String {
  words.map { String(cString: $0) } ?? ""
}

/// What to do, by words of libpq and PostgreSQL (neither speaks Norwegian); the first that fits.
private let connectionAdvice: [(words: String, advice: String)] = [
  (
    "password authentication failed",
    "Check the user, and the password in `PGPASSWORD`, `~/.pgpass` or the service file."
  ),
  (
    "no password supplied",
    "Set `PGPASSWORD`, or write the password to `~/.pgpass` (mode 0600), or to the service file."
  ),
  (
    "service file",
    "Services stand in `~/.pg_service.conf`, or in the file that `PGSERVICEFILE` names."
  ),
  (
    "definition of service",
    "Services stand in `~/.pg_service.conf`, or in the file that `PGSERVICEFILE` names."
  ),
  (
    "pg_hba.conf",
    "The server does not let this user in from this machine: ask who keeps it for an entry."
  ),
  ("certificate", "Check `sslmode`, `sslrootcert` and the host's name against its certificate."),
  ("SSL", "Check `sslmode`: the server and this machine must agree on encryption."),
  (
    "timeout expired",
    "Is the VPN on, and the port open in the firewall? Else allow more time with `connect_timeout`."
  ),
  ("could not translate host name", "Check how the host is spelt, and that the VPN is on."),
  ("Connection refused", "Check host and port, and that the server is running."),
  ("No such file or directory", "Check host and port, and that the server is running."),
  ("starting up", "Run again in a minute."),
  ("shutting down", "Run again when the server is back."),
  ("too many", "Run again later: all the server's connections are taken."),
  ("does not exist", "Check how the database and the user are spelt."),
]
