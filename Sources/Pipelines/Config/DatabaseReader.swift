import Ingest
import Survey

/// Reads `{sqlite: file, table|query}` and `{postgres: service or URI, table|query}`.
struct DatabaseReader {
  let sources: SourceReader
  let log: FaultLog

  private var file: ConfigFile { sources.pipeline }

  /// What it is called, and where it is; nil, with faults, when that is not clear.
  func read(_ node: ConfigNode) -> (input: InputFile, table: TableSource)? {
    let named = ["file", "sqlite", "postgres"].filter { node[$0] != nil }
    guard named.count == 1 else {
      log.note(
        named.isEmpty ? "missing_key" : "conflicting_keys", at: file.place(node.mark),
        named.isEmpty
          ? "nothing says where the table is"
          : "\(named.map { "`\($0)`" }.joined(separator: " and ")) say where the table is",
        advice: "Expected one of `file`, `sqlite` and `postgres`.")
      return nil
    }
    guard let content = content(node), let (server, path) = server(node) else { return nil }
    let database = DatabaseSource(server: server, content: content)
    let table = TableSource(database)
    return (InputFile(path: path, shown: table.shown, name: name(database, node)), table)
  }

  private func content(_ node: ConfigNode) -> DatabaseSource.Content? {
    switch (node["table"]?.text, node["query"]?.text) {
    case (let table?, nil): return .table(table)
    case (nil, let query?): return .query(query)
    default:
      log.note(
        "table_or_query", at: file.place(node.mark), "one table or one query is read",
        advice: "Expected `table:` or `query:`.")
      return nil
    }
  }

  private func server(_ node: ConfigNode) -> (DatabaseSource.Server, path: String)? {
    if let written = node["sqlite"]?.text {
      let input = FileAccess.resolve(written, in: file.input)
      let place = file.place((node["sqlite"] ?? node).mark)
      guard FileAccess.exists(input, named: place, log: log) else { return nil }
      return (.sqlite(path: input.path, shown: input.shown), input.path)
    }
    guard let postgres = node["postgres"], let text = postgres.text else { return nil }
    do {
      return (.postgres(try PostgresAddress(text, at: file.place(postgres.mark))), "")
    } catch {
      log.add(error.diagnostics)
      return nil
    }
  }

  /// The same on every machine: the file as the pipeline names it, or the server without its user.
  /// A query is told from others by its digest: its words may tell more than a manifest should.
  private func name(_ database: DatabaseSource, _ node: ConfigNode) -> String {
    let source = node["sqlite"]?.text ?? database.shown
    switch (database.server, database.content) {
    case (.sqlite, .table(let table)): return "\(source):\(table)"
    case (.postgres, .table): return source
    case (_, .query(let query)):
      return "\(source) query \(SHA256.hex(Array(query.utf8)).prefix(8))"
    }
  }
}
