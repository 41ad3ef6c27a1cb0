"""Writes the databases of this folder. See README.md."""

import os
import sqlite3


def new(name, *pragmas):
    for end in ("", "-wal", "-shm", "-journal"):
        if os.path.exists(name + end):
            os.remove(name + end)
    database = sqlite3.connect(name)
    for pragma in ("PRAGMA page_size = 512", *pragmas):
        database.execute(pragma)
    return database


def values():
    database = new("values.db")
    database.executescript("""
        CREATE TABLE svar (id INTEGER PRIMARY KEY, enhet TEXT, q01 INTEGER, "Spørsmål 2" TEXT, skår REAL);
        CREATE TABLE "rart ""navn""; --" (" a " INTEGER, "tab\tname" INTEGER);
        CREATE TABLE tom (a INTEGER, b TEXT);
        CREATE TABLE en (q01 INTEGER);
        CREATE TABLE grenser (x);
        CREATE TABLE feil (id INTEGER, navn TEXT, annet);
        CREATE VIEW besvart AS SELECT enhet, q01 FROM svar WHERE q01 IS NOT NULL;
        CREATE VIEW uendelig AS
          WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n;
        CREATE VIEW borte AS SELECT a FROM slettet;
    """)
    rows = [
        (1, "Rådhuset", 5, "5,2", 4.5),
        (2, "Blåbærstien barnehage, Ås", None, "", 1e-300),
        (3, None, 6, "to\tog \"tre\"\nlinjer", -0.1),
        (4, "ÆØÅ æøå", -111, None, 5.0),
        (7, "skole", 9996, " 6 ", None),
    ]
    database.executemany("INSERT INTO svar VALUES (?, ?, ?, ?, ?)", rows)
    database.execute("INSERT INTO \"rart \"\"navn\"\"; --\" VALUES (1, 2)")
    database.executemany("INSERT INTO en VALUES (?)", [(1,), (None,), (3,)])
    limits = [
        2**53, 2**53 + 1, 2**63 - 1, -(2**63), float(2**53), 1 / 3, 1e22, 5e-324,
        1.7976931348623157e308, float("inf"), float("-inf"), -0.0, "007",
    ]
    database.executemany("INSERT INTO grenser VALUES (?)", [(x,) for x in limits])
    bad = [
        "(1, 'ok', 1)", "(2, CAST(X'48E5' AS TEXT), NULL)", "(3, 'a' || char(0) || 'b', X'00FF')",
        "(4, CAST(X'C0AF' AS TEXT), X'')",
    ]
    database.execute("INSERT INTO feil VALUES " + ", ".join(bad))
    database.commit()
    database.close()


def wide():
    database = new("utf16.db", "PRAGMA encoding = 'UTF-16le'")
    database.execute("CREATE TABLE svar (navn TEXT, q01 INTEGER)")
    database.executemany("INSERT INTO svar VALUES (?, ?)", [("Bjørnå–€ \U0001D11E", 3), (None, 4)])
    database.commit()
    database.close()


def logged():
    database = new("wal.db", "PRAGMA journal_mode = WAL")
    database.execute("CREATE TABLE svar (q01 INTEGER)")
    database.executemany("INSERT INTO svar VALUES (?)", [(1,), (2,)])
    database.commit()
    database.close()


if __name__ == "__main__":
    print("SQLite", sqlite3.sqlite_version)
    values()
    wide()
    logged()
