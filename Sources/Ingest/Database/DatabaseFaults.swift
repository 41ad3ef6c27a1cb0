internal import Survey

// Faults that SQLite and PostgreSQL share.

/// `reason`: what is wrong with the statement, or the database's own words about its text.
func badQuery(_ source: DatabaseSource, _ reason: String) -> Diagnostic {
  Diagnostic(
    .config, rule: "bad_query", at: .file(source.shown), "the query is refused: \(reason)",
    advice: "Try the query in a program of the database, and write here what works there.")
}

/// `known`: every name that would have done; `meant`: the one that probably is, else the nearest.
func missingTable(
  _ source: DatabaseSource, _ name: String, known: [String], meant: String? = nil
) -> Diagnostic {
  let near = meant ?? nearest(to: name, among: known)
  let listed = known.prefix(10).map { "`\($0)`" }.joined(separator: ", ")
  return Diagnostic(
    .config, rule: "missing_table", at: .file(source.shown),
    "there is no table or view `\(name)`",
    advice: near.map { "Did you mean `\($0)`?" }
      ?? (known.isEmpty
        ? "The database holds no table that can be read."
        : "There are: \(listed)\(known.count > 10 ? " and \(known.count - 10) more" : "")."))
}

func severalStatements(_ source: DatabaseSource) -> Diagnostic {
  Diagnostic(
    .config, rule: "several_statements", at: .file(source.shown),
    "the query holds more than one statement", advice: "Keep the one that gives the rows.")
}

func queryParameter(_ source: DatabaseSource) -> Diagnostic {
  Diagnostic(
    .config, rule: "query_parameter", at: .file(source.shown),
    "the query has a place for a value that nobody gives",
    advice: "Write the value itself instead of `?`, `:name` or `$1`.")
}

func writingQuery(_ source: DatabaseSource) -> Diagnostic {
  Diagnostic(
    .config, rule: "writing_query", at: .file(source.shown),
    "the query would change something, or do more than read",
    advice: "A `query` may only read: SELECT, WITH … SELECT, or VALUES.")
}

func lockedDatabase(_ source: DatabaseSource) -> Diagnostic {
  Diagnostic(
    .config, rule: "locked_database", at: .file(source.shown),
    "another program kept it locked for \(source.limits.lockSeconds) s",
    advice: "Close the program that has it open, or run again later.")
}

/// `seconds`: after which we had it cut off; nil: somebody else did.
func statementTimeout(_ source: DatabaseSource, seconds: Int?) -> Diagnostic {
  let time = seconds.map { "after \($0) s" } ?? "by the server"
  return Diagnostic(
    .config, rule: "statement_timeout", at: .file(source.shown), "reading was cut off \(time)",
    advice: "Narrow the query, or give it more time.")
}

func tooMuchData(_ shown: String, _ limit: Int) -> Diagnostic {
  Diagnostic(
    .config, rule: "too_much_data", at: .file(shown),
    "the rows make more than \(limit) bytes of text",
    advice: "Name only the columns and rows that are needed in a `query`, or raise the limit.")
}
