import Foundation
import Survey
import Testing

@testable import Ingest

/// Against a real server.
@Suite(
  .serialized,
  .enabled(
    if: PostgresServer.programs != nil || PostgresServer.isRequired,
    "PostgreSQL's initdb is not installed: NOTHING of reading from PostgreSQL is tested"),
  PostgresTrait())
struct PostgresTests {}

extension PostgresTests {
  /// Values as `PostgresFixture` puts them in.
  @Suite struct Values {
    @Test func everyType() throws {
      let source = try PostgresFixture.source(.table("svar"))
      let table = try cells(source)
      #expect(
        table.header == [
          "id", "enhet", "q01", "stor", "skår", "kort", "sum", "ja", "dag", "tid", "lokal",
          "varig", "merke",
        ])
      let none = [String](repeating: "", count: 12)
      #expect(
        table.rows == [
          [
            "1", "Rådhuset", "5", "9007199254740993", "1e-300", "0.1", "5.20", "1", "2012-05-21",
            "2012-05-21 12:30:00+00", "2012-05-21 14:30:00.5", "P1DT2H", "ab",
          ],
          ["2"] + none,
          [
            "3", "", "-32768", "-9223372036854775808", "9.007199254740992e+15", "1.6777216e+07",
            "-0.001", "0", "0044-03-15 BC", "infinity", "", "", "",
          ],
          [
            "4", "to\tog \"tre\"\nlinjer \\N", "9996", "0", "0.30000000000000004", "3.4028235e+38",
            "NaN", "", "", "", "", "", "æøå",
          ],
          [
            "5", "t", "0", "0", "Infinity", "-Infinity", "123456789012345678901234567890.5", "",
            "", "", "", "", "",
          ],
        ])
      #expect(try readDatabaseHeader(source) == table.header)
      #expect(try readDatabase(source).report == "schema public")
    }

    @Test func namesAndViews() throws {
      #expect(try cells(PostgresFixture.source(.table("besvart"))).rows.count == 4)
      let odd = try cells(PostgresFixture.source(.table("rart \"navn\"; --")))
      #expect(odd.header == ["a"])
      #expect(odd.rows == [["7"]])
      let empty = try cells(PostgresFixture.source(.table("tom")))
      #expect(empty.header == ["a", "b"])
      #expect(empty.rows.isEmpty)
      let elsewhere = try PostgresFixture.source(.table("data.skole"))
      #expect(try cells(elsewhere).rows == [["1", "1"]])
      #expect(try readDatabase(elsewhere).report == "schema data")
      #expect(
        elsewhere.shown == "postgres:\(try PostgresFixture.server.folder)/postgres:data.skole")
      // A table whose name has a point in it.
      #expect(try cells(PostgresFixture.source(.table("data.svar"))).header == ["a"])
    }

    @Test func query() throws {
      let source = try PostgresFixture.source(
        .query(
          """
          -- Answers with a unit
          WITH besvart AS (SELECT * FROM svar WHERE enhet <> '')
          SELECT enhet, q01 * 2 AS dobbelt, q01 > 1 AS "over;en", NULL AS ingen FROM besvart
          ORDER BY id DESC LIMIT 2; -- the last two
          """))
      let table = try cells(source)
      #expect(table.header == ["enhet", "dobbelt", "over;en", "ingen"])
      #expect(
        table.rows == [["t", "0", "0", ""], ["to\tog \"tre\"\nlinjer \\N", "19992", "1", ""]])
      #expect(source.shown == "postgres:\(try PostgresFixture.server.folder)/postgres (query)")
      #expect(
        try cells(PostgresFixture.source(.query("VALUES (1), (NULL), (3)"))).rows
          == [["1"], [""], ["3"]])
    }

    /// What the session's own settings would make otherwise, and what a function remarks.
    @Test func settings() throws {
      let source = try PostgresFixture.source(
        .query("SELECT date '2012-05-21' AS d, 0.1::float8 AS x, varsle() AS v"),
        more: "options='-c datestyle=German -c extra_float_digits=-5 -c timezone=Asia/Tokyo'")
      #expect(try cells(source).rows == [["2012-05-21", "0.1", "1"]])
    }

    @Test func manyRows() throws {
      let source = try PostgresFixture.source(
        .query("SELECT g AS a, 'Enhet ' || g % 7 AS b FROM generate_series(1, 100000) AS g"))
      let rows = try cells(source).rows
      #expect(rows.count == 100_000)
      #expect(rows.enumerated().allSatisfy { $1 == ["\($0 + 1)", "Enhet \(($0 + 1) % 7)"] })
    }

    @Test func encodings() throws {
      let server = try PostgresFixture.server
      for encoding in ["LATIN1", "SQL_ASCII"] {
        try server.psql(
          "CREATE DATABASE d\(encoding) ENCODING '\(encoding)' TEMPLATE template0 LOCALE 'C'")
        try server.psql(
          "SET client_encoding = '\(encoding)'; CREATE TABLE svar (id int, navn text); "
            + "INSERT INTO svar VALUES (1, 'a'), (2, E'H\\xE5p')",
          database: "d\(encoding.lowercased())")
      }
      let latin = try PostgresFixture.source(.table("svar"), database: "dlatin1")
      #expect(try cells(latin).rows == [["1", "a"], ["2", "Håp"]])
      let raw = try PostgresFixture.source(.table("svar"), database: "dsql_ascii")
      let found = try faults { try readDatabase(raw) }
      #expect(found.map(\.rule) == ["invalid_encoding"])
      #expect(found.first?.place == .data(file: raw.shown, row: 3, column: ""))
    }

    @Test func bytes() throws {
      let source = try PostgresFixture.source(.table("binær"))
      let found = try PostgresFixture.fault(source, isLate: true)
      #expect(found.rule == "binary_value")
      #expect(found.place == .data(file: source.shown, row: 3, column: "b"))
    }
  }

  @Suite struct Queries {
    @Test(arguments: [
      ("SELECT q1 FROM svar", "bad_query"), ("SELEC 1", "bad_query"), ("", "no_columns"),
      ("SELECT 1 AS a\0", "bad_query"), ("SELECT 1; SELECT 2", "several_statements"),
      ("SELECT 1; DROP TABLE svar", "several_statements"), ("SELECT $1 AS a", "query_parameter"),
      ("DROP TABLE svar", "no_columns"), ("DELETE FROM svar", "no_columns"),
      ("COMMIT", "no_columns"), ("COPY svar TO PROGRAM 'touch /tmp/x'", "no_columns"),
      ("COPY svar TO STDOUT", "no_columns"), ("SELECT FROM svar", "no_columns"),
    ])
    func refusedBefore(_ query: String, _ rule: String) throws {
      #expect(try PostgresFixture.fault(PostgresFixture.source(.query(query))).rule == rule)
      #expect(try PostgresFixture.server.psql("SELECT count(*) FROM svar") == "5\n")
    }

    @Test(arguments: [
      ("SELECT skriv() AS a", "writing_query"), ("SELECT nextval('teller') AS a", "writing_query"),
      ("DELETE FROM svar RETURNING id", "writing_query"),
      ("WITH x AS (DELETE FROM svar RETURNING id) SELECT * FROM x", "writing_query"),
      ("EXPLAIN ANALYZE DELETE FROM svar", "writing_query"),
      // The transaction cannot be made to write from within.
      (
        "SELECT set_config('transaction_read_only', 'off', true) AS a, skriv() AS b", "failed_query"
      ),
      ("SELECT 1 / (id - 3) AS a FROM svar ORDER BY id", "failed_query"),
    ])
    func refusedWhileRunning(_ query: String, _ rule: String) throws {
      let found = try PostgresFixture.fault(PostgresFixture.source(.query(query)), isLate: true)
      #expect(found.rule == rule, "\(found.text())")
      let counts = "SELECT (SELECT count(*) FROM svar), (SELECT count(*) FROM tom)"
      #expect(try PostgresFixture.server.psql(counts) == "5|0\n")
    }

    @Test func whatIsWrong() throws {
      let unknown = try PostgresFixture.fault(PostgresFixture.source(.query("SELECT q1 FROM svar")))
      #expect(
        unknown.message
          == "the query is refused: column \"q1\" does not exist (at character 8 of the query)")
      let value = try PostgresFixture.fault(
        PostgresFixture.source(.query("SELECT enhet::int AS a FROM svar")), isLate: true)
      #expect(
        value.message
          == "the query failed: a value cannot be converted or computed (SQLSTATE 22P02)")
      let raised = try PostgresFixture.fault(
        PostgresFixture.source(.query("SELECT lekk(enhet) AS a FROM svar")), isLate: true)
      #expect(raised.rule == "access_denied")
      for found in [value, raised] {
        #expect(!found.text(showValues: true).contains("Rådhuset"))
      }
    }

    @Test(
      arguments: [
        ("svra", "Did you mean `svar`?"), ("Svar", "Did you mean `svar`?"),
        ("skole", "Did you mean `data.skole`?"), ("data.skoel", "Did you mean `data.skole`?"),
        ("pg_class", nil), ("data", nil),
      ] as [(String, String?)])
    func missingTable(_ name: String, _ advice: String?) throws {
      let found = try PostgresFixture.fault(PostgresFixture.source(.table(name)))
      #expect(found.rule == "missing_table")
      if let advice { #expect(found.advice == advice) }
    }

    @Test func noColumns() throws {
      #expect(try PostgresFixture.fault(PostgresFixture.source(.table("bar"))).rule == "no_columns")
    }

    @Test func limits() throws {
      let slow = try PostgresFixture.fault(
        PostgresFixture.source(
          .query("SELECT pg_sleep(20) AS a"), limits: DatabaseLimits(statementSeconds: 1)),
        isLate: true)
      #expect(slow.rule == "statement_timeout")
      let endless = try PostgresFixture.fault(
        PostgresFixture.source(
          .query("SELECT generate_series(1, 1000000000000) AS a"),
          limits: DatabaseLimits(bytes: 1 << 20)),
        isLate: true)
      #expect(endless.rule == "too_much_data")
    }
  }
}
