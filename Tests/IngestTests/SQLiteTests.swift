import Foundation
import Survey
import Testing

@testable import Ingest

/// What a database gave, cut up by the reader of delimited text.
func cells(_ source: DatabaseSource) throws -> SmallTable {
  let text = try readDatabase(source)
  let table = try SmallTable(
    bytes: text.bytes, shown: source.shown,
    format: TextFormat(delimiter: .tab, decimal: .point, encoding: .utf8))
  #expect(table.header == text.columns.map(\.name))
  #expect(text.headerRow == 1)
  return table
}

/// The databases of `Databases/make.py`.
enum Fixture {
  static func path(_ file: String) throws -> String {
    try #require(Bundle.module.resourceURL).appending(path: "Databases/\(file)").path
  }

  static func source(
    _ content: DatabaseSource.Content, of file: String = "values.db",
    limits: DatabaseLimits = DatabaseLimits()
  ) throws -> DatabaseSource {
    DatabaseSource(
      server: .sqlite(path: try path(file), shown: "../\(file)"), content: content, limits: limits)
  }
}

/// Values as they stand in `Databases/make.py`.
@Suite struct SQLiteValueTests {
  @Test func table() throws {
    let source = try Fixture.source(.table("svar"))
    let table = try cells(source)
    #expect(table.header == ["id", "enhet", "q01", "Spørsmål 2", "skår"])
    #expect(
      table.rows == [
        ["1", "Rådhuset", "5", "5,2", "4.5"],
        ["2", "Blåbærstien barnehage, Ås", "", "", "1e-300"],
        ["3", "", "6", "to\tog \"tre\"\nlinjer", "-0.1"],
        ["4", "ÆØÅ æøå", "-111", "", "5"],
        ["7", "skole", "9996", "6", ""],
      ])
    #expect(table.rowNumbers == [2, 3, 4, 5, 6])
    #expect(try readDatabaseHeader(source) == table.header)
    #expect(try readDatabase(source).report == "table svar")
    // The text itself, to the byte.
    let text = String(decoding: try readDatabase(source).bytes, as: UTF8.self)
    #expect(text.hasPrefix("id\tenhet\tq01\tSpørsmål 2\tskår\n1\tRådhuset\t5\t5,2\t4.5\n"))
    #expect(text.hasSuffix("\n7\tskole\t9996\t 6 \t\n"))
  }

  @Test func limits() throws {
    let rows = try cells(Fixture.source(.table("grenser"))).rows.map { $0[0] }
    #expect(
      rows == [
        "9007199254740992", "9007199254740993", "9223372036854775807", "-9223372036854775808",
        "9007199254740992", "0.3333333333333333", "1e+22", "5e-324", "1.7976931348623157e+308",
        "Inf", "-Inf", "0", "007",
      ])
  }

  @Test func namesAndViews() throws {
    let odd = try cells(Fixture.source(.table("rart \"navn\"; --")))
    #expect(odd.header == ["a", "tab\tname"])
    #expect(odd.rows == [["1", "2"]])
    let view = try Fixture.source(.table("BESVART"))
    #expect(try cells(view).rows.count == 4)
    #expect(try readDatabase(view).report == "view besvart")
    let empty = try cells(Fixture.source(.table("tom")))
    #expect(empty.header == ["a", "b"])
    #expect(empty.rows.isEmpty)
    // Three rows, one of them without a value.
    #expect(try cells(Fixture.source(.table("en"))).rows == [["1"], [""], ["3"]])
  }

  @Test func query() throws {
    let source = try Fixture.source(
      .query(
        """
        -- Answers with a unit
        WITH besvart AS (SELECT * FROM svar WHERE enhet IS NOT NULL)
        SELECT enhet, q01 * 2 AS dobbelt, 'ja;nei' AS "a;b" FROM besvart
        ORDER BY id DESC LIMIT 2; -- the last two
        """))
    let table = try cells(source)
    #expect(table.header == ["enhet", "dobbelt", "a;b"])
    #expect(table.rows == [["skole", "19992", "ja;nei"], ["ÆØÅ æøå", "-222", "ja;nei"]])
    #expect(source.shown == "../values.db (query)")
    #expect(try Fixture.source(.table("svar")).shown == "../values.db:svar")
    #expect(try cells(Fixture.source(.query("VALUES (1, 2)"))).rows == [["1", "2"]])
  }

  /// Texts with a point before three digits are counted by column; numbers of the database are not.
  @Test func doubtfulPoints() throws {
    let source = try Fixture.source(
      .query("VALUES ('1.234', 1.234), (' -12.345', 2.345), ('0.234', 3), ('1.2345', '4.5')"))
    let table = try readDatabase(source)
    #expect(table.columns.map(\.forms.doubtful) == [2, 0])
    let note = try #require(SmallTable(table, shown: "t.db").formNotes("r").last)
    #expect(note.rule == "doubtful_point" && note.severity == .warning && note.count == 2)
  }

  @Test func otherEncodingAndLog() throws {
    let wide = try cells(Fixture.source(.table("svar"), of: "utf16.db"))
    #expect(wide.rows == [["Bjørnå–€ \u{1D11E}", "3"], ["", "4"]])
    let logged = try Fixture.source(.table("svar"), of: "wal.db")
    #expect(try cells(logged).rows == [["1"], ["2"]])
    // Nothing was left beside it.
    for end in ["-wal", "-shm"] {
      #expect(!FileManager.default.fileExists(atPath: try Fixture.path("wal.db" + end)))
    }
  }

  @Test func notText() throws {
    let found = try faults { try readDatabase(Fixture.source(.table("feil"))) }
    #expect(
      found.map { $0.text() } == [
        """
        ../values.db:feil:3:navn: error: 2 values of `navn` with bytes that are not valid UTF-8 \
        (rows 3, 5) [invalid_encoding]
          Correct the text in the database, or leave the column out in a `query`.
        """,
        """
        ../values.db:feil:4:navn: error: 1 value of `navn` with a NUL in the text (row 4) [nul_byte]
          Correct the text in the database, or leave the column out in a `query`.
        """,
        """
        ../values.db:feil:4:annet: error: 2 values of `annet` that are bytes, not text or a number \
        (rows 4, 5) [binary_value]
          Leave the column out, or convert it to text, in a `query`.
        """,
      ])
    #expect(found.allSatisfy { $0.kind == .data })
  }

  /// Sorting more than SQLite may hold in memory goes to a file.
  @Test func sortsMoreThanFitsInMemory() throws {
    let query = """
      WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 100000)
      SELECT x, hex(randomblob(200)) AS t FROM n ORDER BY t
      """
    let source = try Fixture.source(.query(query), limits: DatabaseLimits(bytes: 1 << 30))
    let rows = try cells(source).rows
    #expect(rows.count == 100_000)
    #expect(rows.reduce(0) { $0 + (Int($1[0]) ?? 0) } == 5_000_050_000)
  }
}

@Suite struct SQLiteFaultTests {
  private func fault(
    _ content: DatabaseSource.Content, limits: DatabaseLimits = DatabaseLimits()
  ) throws -> Diagnostic {
    let source = try Fixture.source(content, limits: limits)
    let found = try faults { try readDatabase(source) }
    #expect(found.count == 1)
    #expect(found.first?.place == .file(source.shown))
    return try #require(found.first)
  }

  @Test(
    arguments: [
      ("svra", "Did you mean `svar`?"),
      (
        "mangler helt",
        "There are: `besvart`, `borte`, `en`, `feil`, `grenser`, `rart \"navn\"; --`, `svar`, `tom`, "
          + "`uendelig`."
      ),
      ("sqlite_master", nil), ("pragma_table_info", nil),
    ] as [(String, String?)])
  func missingTable(_ name: String, _ advice: String?) throws {
    let found = try fault(.table(name))
    #expect(found.rule == "missing_table")
    #expect(found.message == "there is no table or view `\(name)`")
    #expect(found.kind == .config)
    if let advice { #expect(found.advice == advice) }
  }

  @Test(arguments: [
    ("SELECT * FROM svra", "missing_table"), ("SELECT q1 FROM svar", "bad_query"),
    // SQLite would take this for a text.
    ("SELECT \"q1\" FROM svar", "bad_query"), ("SELEC 1", "bad_query"), ("", "bad_query"),
    (" ; -- nothing\n", "bad_query"), ("SELECT 1\0", "bad_query"),
    ("SELECT 1; SELECT 2", "several_statements"),
    ("SELECT 1; DROP TABLE svar", "several_statements"),
    ("SELECT 1; x", "several_statements"), ("SELECT ? AS a", "query_parameter"),
    ("SELECT :navn AS a", "query_parameter"), ("DELETE FROM svar", "writing_query"),
    ("DELETE FROM svar RETURNING id", "writing_query"), ("DROP TABLE svar", "writing_query"),
    ("INSERT INTO tom VALUES (1, 'a')", "writing_query"), ("VACUUM", "writing_query"),
    ("PRAGMA journal_mode = DELETE", "writing_query"), ("PRAGMA user_version", "writing_query"),
    ("SELECT * FROM pragma_database_list", "bad_query"), ("BEGIN", "writing_query"),
    ("COMMIT", "writing_query"), ("ATTACH '/tmp/x.db' AS x", "writing_query"),
    ("SELECT load_extension('/tmp/x.so')", "bad_query"),
    ("CREATE TEMP TABLE x(a)", "writing_query"),
    ("SELECT 1 AS ''", "no_columns"),
    ("SELECT abs(-9223372036854775808) AS a", "failed_query"),
    ("SELECT hex(zeroblob(100000000)) AS a", "too_much_data"),
    ("SELECT * FROM uendelig", "too_much_data"),
  ])
  func refused(_ query: String, _ rule: String) throws {
    let found = try fault(.query(query))
    #expect(found.rule == rule, "\(found.text())")
    #expect(try cells(Fixture.source(.table("svar"))).rows.count == 5)
  }

  @Test func whatIsWrongWithTheQuery() throws {
    let unknown = try fault(.query("SELECT q1 FROM svar"))
    #expect(
      unknown.message == "the query is refused: no such column: q1 (at byte 8 of the query)")
    let near = try fault(.query("SELECT * FROM svra"))
    #expect(near.advice == "Did you mean `svar`?")
    // A view of a table that is gone.
    #expect(
      try fault(.table("borte")).message == "there is no table or view `slettet`")
  }

  /// A function's complaint about a value does not repeat the value.
  @Test func keepsValuesToItself() throws {
    let found = try fault(.query("SELECT json_extract('{\"hemmelig', '$') AS a"))
    #expect(found.rule == "failed_query")
    #expect(!found.text().contains("hemmelig"))
    let path = try fault(.query("SELECT json_extract('{}', enhet) AS a FROM svar"))
    #expect(!path.text().contains("Rådhuset"))
  }

  @Test func takesTooLong() throws {
    let found = try fault(
      .query("SELECT count(*) AS n FROM uendelig"), limits: DatabaseLimits(statementSeconds: 1))
    #expect(found.rule == "statement_timeout")
    #expect(found.message == "reading was cut off after 1 s")
  }

  /// Numbers that no clock can count to.
  @Test func extremeLimits() throws {
    for extreme in [Int.min, 0, Int.max] {
      let limits = DatabaseLimits(
        connectSeconds: extreme, lockSeconds: extreme, statementSeconds: extreme)
      #expect(try cells(Fixture.source(.table("svar"), limits: limits)).rows.count == 5)
    }
  }

  @Test func tooMuch() throws {
    let found = try fault(.table("uendelig"))
    #expect(found.rule == "too_much_data")
    #expect(try fault(.table("svar"), limits: DatabaseLimits(bytes: 60)).rule == "too_much_data")
  }
}
