import Foundation
import Survey
import Testing

@testable import Ingest

/// What the tests put into their server, and how they ask for it.
enum PostgresFixture {
  /// The password of `leser`.
  static let password = "Blåbær 'syltetøy' \\ 42"

  static let tables = """
    CREATE ROLE leser LOGIN PASSWORD '\(password.replacing("'", with: "''"))';
    CREATE ROLE stengt LOGIN PASSWORD 'x';
    CREATE TABLE svar (
      id int PRIMARY KEY, enhet text, q01 smallint, stor bigint, "skår" float8, kort float4,
      sum numeric, ja boolean, dag date, tid timestamptz, lokal timestamp, varig interval,
      merke char(3));
    INSERT INTO svar VALUES
      (1, 'Rådhuset', 5, 9007199254740993, 1e-300, 0.1, 5.20, true, '2012-05-21',
       '2012-05-21 14:30:00+02', '2012-05-21 14:30:00.5', '1 day 2 hours', 'ab'),
      (2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
      (3, '', -32768, -9223372036854775808, 9007199254740992, 16777216, -0.001, false,
       '0044-03-15 BC', 'infinity', NULL, NULL, ''),
      (4, E'to\\tog "tre"\\nlinjer \\\\N', 9996, 0, 0.1::float8 + 0.2::float8, 3.4028235e38, 'NaN',
       NULL, NULL, NULL, NULL, NULL, 'æøå'),
      (5, 't', 0, 0, 'Infinity', '-Infinity', 123456789012345678901234567890.5, NULL, NULL, NULL,
       NULL, NULL, NULL);
    CREATE TABLE lukket (a int);
    CREATE TABLE tom (a int, b text);
    CREATE TABLE bar ();
    CREATE TABLE binær (a int, b bytea);
    INSERT INTO binær VALUES (1, NULL), (2, '\\x00ff');
    CREATE TABLE "rart ""navn""; --" (" a " int);
    INSERT INTO "rart ""navn""; --" VALUES (7);
    CREATE TABLE "data.svar" (a int);
    CREATE SCHEMA data;
    CREATE DOMAIN janei AS boolean NOT NULL;
    CREATE TABLE data.skole (a int, ja janei);
    INSERT INTO data.skole VALUES (1, true);
    CREATE SCHEMA hemmelig;
    CREATE TABLE hemmelig.journal (a int);
    CREATE VIEW besvart AS SELECT id, enhet FROM svar WHERE q01 IS NOT NULL ORDER BY id;
    CREATE SEQUENCE teller;
    CREATE FUNCTION skriv() RETURNS int LANGUAGE sql VOLATILE
      AS 'INSERT INTO tom VALUES (1, ''x'') RETURNING a';
    CREATE FUNCTION varsle() RETURNS int LANGUAGE plpgsql
      AS 'BEGIN RAISE NOTICE ''varsel''; RETURN 1; END';
    CREATE FUNCTION lekk(navn text) RETURNS int LANGUAGE plpgsql
      AS 'BEGIN RAISE EXCEPTION ''svar: %'', navn USING ERRCODE = ''42501''; END';
    GRANT SELECT ON svar, besvart TO leser;
    """

  static let place = Diagnostic.Place.config(file: "p.yaml", line: 1, column: 1)

  static var server: PostgresServer {
    get throws { try #require(PostgresServer.current) }
  }

  static func source(
    _ content: DatabaseSource.Content, limits: DatabaseLimits = DatabaseLimits(),
    user: String = "eier", database: String = "postgres", more: String = ""
  ) throws -> DatabaseSource {
    let text = "host=\(try server.folder) user=\(user) dbname=\(database) \(more)"
    return DatabaseSource(
      server: .postgres(try PostgresAddress(text, at: place)), content: content, limits: limits)
  }

  /// The one fault of reading it, which header and rows agree on unless `isLate`.
  static func fault(_ source: DatabaseSource, isLate: Bool = false) throws -> Diagnostic {
    let found = try faults { try readDatabase(source) }
    if !isLate {
      #expect(try faults { try readDatabaseHeader(source) } == found)
    }
    #expect(found.count == 1)
    return try #require(found.first)
  }
}
