import Ingest
import Survey

/// A table of a file, and how a pipeline names it.
struct NamedTable {
  /// Relative to the folder of the draft.
  let path: String
  let source: TableSource
  /// Keys and values of YAML, the file first.
  let entries: [String]
  /// Of a workbook.
  var sheet: String?
  var header: HeaderGuess?

  /// A file whose form is left to its content.
  init(path: String, shown: String) {
    self.init(
      path: path, source: TableSource(path: shown, shown: shown),
      entries: ["file: \(YAMLText.quoted(path))"])
  }

  init(path: String, source: TableSource, entries: [String]) {
    self.path = path
    self.source = source
    self.entries = entries
  }

  /// The file's path says all.
  var isPlain: Bool { entries.count == 1 }

  /// The path alone where it says all, else a mapping.
  var reference: String {
    isPlain ? YAMLText.quoted(path) : "{\(entries.joined(separator: ", "))}"
  }
}

/// Finds the tables of a file that a draft can be made from, as far as possible by the user's choice.
struct NamedTables {
  let folder: String
  let choice: TableChoice

  /// One, or for a workbook one for each visible sheet. Faults: those of opening the file,
  /// `several_tables`, `missing_table`.
  func tables(_ shown: String) throws(Faults) -> [NamedTable] {
    let path = RelativePath.from(folder, to: shown)
    if isDatabaseFile(path: shown) { return [try database(shown, path)] }
    let plain = NamedTable(path: path, shown: shown)
    guard choice.sheet == nil, choice.headerRow == nil, choice.headerRows == nil else {
      return [try chosen(plain)]
    }
    if plain.source.isSurveyXact {
      return [
        NamedTable(
          path: path,
          source: TableSource(path: shown, shown: shown, form: .surveyXact(TextFormat())),
          entries: plain.entries + ["format: surveyxact"])
      ]
    }
    let previews = try readPreviews(path: shown, shown: shown)
    let tables = previews.enumerated().map { place, preview in
      table(plain, preview, isFirst: place == 0)
    }
    return tables.isEmpty ? [plain] : tables
  }

  private func table(_ plain: NamedTable, _ preview: TablePreview, isFirst: Bool) -> NamedTable {
    let guess = HeaderGuess(preview.rows, isText: preview.sheet == nil)
    var table = plain
    if guess != nil || !isFirst {
      let part = preview.sheet.map { Part.sheet(.name($0), isNamed: !isFirst) } ?? .text
      table = named(plain, part, guess?.rows)
    }
    table.sheet = preview.sheet
    table.header = guess
    return table
  }

  /// What the user has chosen; what is not chosen is left to the reader, but for the header of a
  /// sheet.
  private func chosen(_ plain: NamedTable) throws(Faults) -> NamedTable {
    let previews = try readPreviews(path: plain.source.path, shown: plain.source.shown)
    let isText = previews.allSatisfy { $0.sheet == nil }
    let sheet: TableSource.Sheet? = choice.sheet.map { text in
      previews.contains { $0.sheet == text }
        ? .name(text) : Int(text).map { .number($0) } ?? .name(text)
    }
    guard choice.headerRow == nil, choice.headerRows == nil else {
      let rows = HeaderGuess.Rows(first: choice.headerRow, count: choice.headerRows)
      return named(plain, isText ? .text : .sheet(sheet, isNamed: true), rows)
    }
    guard !isText else { return plain }
    let preview = previews.first { preview in
      sheet == preview.sheet.map { .name($0) } || sheet == .number(preview.number)
    }
    let guess = preview.flatMap { HeaderGuess($0.rows, isText: false) }
    var table = named(plain, .sheet(sheet, isNamed: true), guess?.rows)
    table.sheet = preview?.sheet
    table.header = guess
    return table
  }

  private enum Part {
    case text
    /// Nil: the first visible. `isNamed`: the pipeline must name it.
    case sheet(TableSource.Sheet?, isNamed: Bool)
  }

  private func named(_ plain: NamedTable, _ part: Part, _ rows: HeaderGuess.Rows?) -> NamedTable {
    var entries = plain.entries
    var form = TableSource.Form.detected(TextFormat())
    var count = rows?.count
    switch part {
    case .text:
      // A text's header begins with its first row.
      if let row = rows?.first { count = row + (count ?? 1) - 1 }
    case .sheet(let sheet, let isNamed):
      form = .workbook(sheet, headerRow: rows?.first)
      switch sheet {
      case .name(let name) where isNamed: entries.append("sheet: \(YAMLText.quoted(name))")
      case .number(let number) where isNamed: entries.append("sheet: \(number)")
      default: break
      }
      if let row = rows?.first { entries.append("header_row: \(row)") }
    }
    if let count { entries.append("header_rows: \(count)") }
    return NamedTable(
      path: plain.path,
      source: TableSource(
        path: plain.source.path, shown: plain.source.shown, form: form, headerRows: count),
      entries: entries)
  }

  // MARK: Databases

  private func database(_ shown: String, _ path: String) throws(Faults) -> NamedTable {
    let server = DatabaseSource.Server.sqlite(path: shown, shown: shown)
    let listing = DatabaseSource(
      server: server,
      content: .query(
        "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') "
          + "AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"))
    let tables = try SmallTable.read(TableSource(listing)).rows.compactMap(\.first)
    guard let table = choice.table ?? (tables.count == 1 ? tables[0] : nil) else {
      throw Faults([Self.several(shown, tables)])
    }
    return NamedTable(
      path: path, source: TableSource(DatabaseSource(server: server, content: .table(table))),
      entries: ["sqlite: \(YAMLText.quoted(path))", "table: \(YAMLText.quoted(table))"])
  }

  private static func several(_ shown: String, _ tables: [String]) -> Diagnostic {
    let names = tables.prefix(20).map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .data, rule: "several_tables", at: .file(shown),
      tables.isEmpty
        ? "the database has no table"
        : "the database has \(tables.count) tables: \(names)\(tables.count > 20 ? " …" : "")",
      advice: tables.isEmpty
        ? "Give a database with a table that has a row per respondent."
        : "Say which holds the answers with `--table NAME`.")
  }
}
