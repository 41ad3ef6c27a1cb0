internal import CSQLite
internal import Survey

/// What a result code means while a database is opened or read. SQLite's own message is left out,
/// since that of a function may quote a value.
func sqliteFault(_ status: Int32, _ source: DatabaseSource) -> Diagnostic {
  switch status & 0xFF {
  case SQLITE_BUSY, SQLITE_LOCKED:
    return lockedDatabase(source)
  case SQLITE_INTERRUPT:
    return statementTimeout(
      source, seconds: source.limits.statementSeconds ?? SQLiteDatabase.defaultSeconds)
  case SQLITE_AUTH:
    return writingQuery(source)
  case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM:
    return besideTheFile(status, source)
  default:
    break
  }
  let (rule, message, advice) = words(status)
  return Diagnostic(
    .config, rule: rule, at: .file(source.shown), message,
    advice: advice)
}

private func words(_ status: Int32) -> (rule: String, message: String, advice: String?) {
  switch status & 0xFF {
  case SQLITE_NOTADB:
    (
      "not_a_database", "this is not a database of SQLite 3, or it is encrypted",
      "Name an unencrypted file as the program that keeps it writes it; for a CSV or XLSX file "
        + "write `file:` instead of `sqlite:`."
    )
  case SQLITE_CORRUPT:
    (
      "damaged_database", "the database is damaged or was cut off",
      "Copy it once more while no program has it open; `PRAGMA integrity_check` in `sqlite3` "
        + "tells more."
    )
  case SQLITE_NOMEM:
    (
      "too_much_data", "reading needs more memory than is given to it",
      "Name only the columns and rows that are needed in a `query`."
    )
  case SQLITE_IOERR:
    ("unreadable_database", "the file cannot be read: \(text(status))", nil)
  default:
    (
      "failed_query", "reading failed: \(text(status))",
      "Try the query in `sqlite3`, which shows the value it stops at."
    )
  }
}

/// A log or a journal lies beside the file, or should, and cannot be used.
private func besideTheFile(_ status: Int32, _ source: DatabaseSource) -> Diagnostic {
  Diagnostic(
    .config, rule: "unreadable_database", at: .file(source.shown),
    "the file needs another one beside it that cannot be opened (\(text(status)))",
    advice: "Changes that are not yet in the file stand in one named `-wal` or `-journal`. Close "
      + "the program that has the database open, or copy all its files to a folder that you may "
      + "write to.")
}

func changedDatabase(_ source: DatabaseSource) -> Diagnostic {
  Diagnostic(
    .config, rule: "changed_database", at: .file(source.shown),
    "another program wrote to the file while it was read",
    advice: "Run again when it is done, or read a copy.")
}

/// SQLite's fixed words for a result code.
private func text(_ status: Int32) -> String {
  sqlite3_errstr(status).map { String(cString: $0) } ?? "code \(status)"
}
