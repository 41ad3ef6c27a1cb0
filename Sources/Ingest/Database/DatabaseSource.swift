internal import Survey

/// A table or a query in a database that a pipeline names, and how long to wait for it.
public struct DatabaseSource: Sendable, Equatable {
  public enum Server: Sendable, Equatable {
    /// A file of SQLite 3; `shown` is its path as the user wrote it, for messages.
    case sqlite(path: String, shown: String)
    case postgres(PostgresAddress)
  }

  public enum Content: Sendable, Equatable {
    /// A table or view by its name; in PostgreSQL `schema.name` too.
    case table(String)
    /// One statement that gives rows and changes nothing. Without `ORDER BY` the order of its rows,
    /// and so the numbers of rows in messages, is up to the database.
    case query(String)
  }

  public let server: Server
  public let content: Content
  public let limits: DatabaseLimits

  public init(server: Server, content: Content, limits: DatabaseLimits = DatabaseLimits()) {
    self.server = server
    self.content = content
    self.limits = limits
  }

  /// Its name in messages and in the manifest: file or server, and table. Never a user's name, a
  /// password or the text of a query.
  public var shown: String {
    let name =
      switch server {
      case .sqlite(_, let shown): shown
      case .postgres(let address): "postgres:\(address.shown)"
      }
    return switch content {
    case .table(let table): "\(name):\(table)"
    case .query: "\(name) (query)"
    }
  }
}

/// What a database may cost. Times are in seconds, at most a day.
public struct DatabaseLimits: Sendable, Equatable {
  /// Until a server must have answered, at least 2; nil: what the connection or else
  /// `PGCONNECT_TIMEOUT` says, else 10. What a service file says of it is not seen.
  public let connectSeconds: Int?
  /// How long to wait where another program has locked what is to be read.
  public let lockSeconds: Int
  /// How long a statement may take, at least 1; nil: ten minutes.
  public let statementSeconds: Int?
  /// Bytes of text that the rows may make; nil: 1 GiB from PostgreSQL, 8 MiB + 3 × the file from
  /// SQLite.
  public let bytes: Int?

  public init(
    connectSeconds: Int? = nil, lockSeconds: Int = 10, statementSeconds: Int? = nil,
    bytes: Int? = nil
  ) {
    let day = 86_400
    self.connectSeconds = connectSeconds.map { min(max(2, $0), day) }
    self.lockSeconds = min(max(0, lockSeconds), day)
    self.statementSeconds = statementSeconds.map { min(max(1, $0), day) }
    self.bytes = bytes.map { max(0, $0) }
  }
}

/// Reads all rows of a table or query, as they stood at one moment.
///
/// Column names lose blanks at both ends. NULL and empty text both become an empty field. Numbers
/// have a decimal point and read back to the same number; text stands as it is. From PostgreSQL
/// true is 1 and false 0, dates are as in `2012-05-21`, times as in `2012-05-21 14:30:00` and,
/// where they have a zone, in UTC (`2012-05-21 12:30:00+00`), durations ISO 8601; every other type
/// is what the server writes of it. Not-a-number and infinity stay words (`NaN`, `Inf`,
/// `Infinity`), which no codebook takes for an answer.
///
/// Nothing is written to the database. What is wrong, if anything: `missing_file`,
/// `unreadable_file`, `empty_file`, `not_a_database`, `damaged_database`, `changed_database`,
/// `locked_database`, `unreadable_database`, `unreachable_database`, `connection_lost`,
/// `access_denied`, `missing_table`, `bad_query`, `several_statements`, `query_parameter`,
/// `no_columns`, `writing_query`, `failed_query`, `statement_timeout`, `too_much_data`,
/// and of the values `invalid_encoding`, `nul_byte`, `binary_value`.
func readDatabase(_ source: DatabaseSource) throws(Faults) -> TabularText {
  try openQuery(source).read()
}

/// The names of the columns, without reading a row. Faults as in `readDatabase`.
func readDatabaseHeader(_ source: DatabaseSource) throws(Faults) -> [String] {
  try openQuery(source).columns
}

/// A statement that the database has understood.
protocol DatabaseQuery {
  var columns: [String] { get }
  func read() throws(Faults) -> TabularText
}

private func openQuery(_ source: DatabaseSource) throws(Faults) -> any DatabaseQuery {
  let text =
    switch source.content {
    case .table(let text), .query(let text): text
    }
  guard !text.utf8.contains(0) else {
    throw Faults([badQuery(source, "the name or query holds a NUL")])
  }
  return switch source.server {
  case .sqlite(let path, let shown): try SQLiteQuery(source, path: path, shown: shown)
  case .postgres(let address): try PostgresQuery(source, address)
  }
}

extension String {
  /// In double quotes, as SQL writes names.
  var quotedName: String {
    var quoted = "\""
    for character in unicodeScalars {
      if character == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }
}
