"""Writes ark-2013.xlsx, aarsark.xlsx, svarord-2013.xlsx, svar.db and tabeller.db with Python 3.11 and openpyxl 3.1.5.

The answers follow from row and item by a rule that the tests work out for themselves.
"""

import datetime
import os
import sqlite3

import openpyxl

ROWS = 60
UNITS = ["Lia", "Mo", "Øya"]
WORDS = ["Helt uenig", "Uenig", "Litt uenig", "Litt enig", "Enig", "Helt enig"]


def answer(row, item):
    """1 to 6, from row (from 0) and item (from 1); None: don't know."""
    if (row + item) % 11 == 0:
        return None
    return min(6, max(1, 1 + row * 7 % 6 + (row * item * 3 + row // 6 + item) % 3 - 1))


def sheets():
    """A cover, then answers under a title, blocks that are merged, and names."""
    book = openpyxl.Workbook()
    cover = book.active
    cover.title = "Forside"
    cover["A1"], cover["A2"] = "Rapport", "Laget av personalavdelingen"
    sheet = book.create_sheet("Rådata")
    sheet["A1"] = "Medarbeiderundersøkelsen 2013"
    sheet.merge_cells("A1:H1")
    sheet["C3"], sheet["F3"] = "Nærmeste leder", "Trivsel"
    sheet.merge_cells("C3:E3")
    sheet.merge_cells("F3:H3")
    for column, name in enumerate(["Id", "Enhet"] + [f"q{item}" for item in range(1, 7)], 1):
        sheet.cell(4, column, name)
    for row in range(ROWS):
        sheet.cell(5 + row, 1, 1000 + row)
        sheet.cell(5 + row, 2, UNITS[row % 3])
        for item in range(1, 7):
            value = answer(row, item)
            sheet.cell(5 + row, 2 + item, 9 if value is None else value)
    book.save("ark-2013.xlsx")


def years():
    """A sheet for each year, the newest first, and one of words; the older without its last row."""
    book = openpyxl.Workbook()
    for year in ["2012", "2011"]:
        sheet = book.active if year == "2012" else book.create_sheet(year)
        sheet.title = year
        sheet.append(["Id", "Enhet"] + [f"q{item}" for item in range(1, 7)])
        for row in range(ROWS if year == "2012" else ROWS - 1):
            cells = [answer(row, item) for item in range(1, 7)]
            sheet.append(
                [1000 + row, UNITS[row % 3]] + [9 if value is None else value for value in cells]
            )
    book.create_sheet("Merknader")["A1"] = "Ingen"
    book.save("aarsark.xlsx")


def words():
    """As a web form exports it: the questions as names, the answers as words."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(
        ["ID", "Starttidspunkt", "Navn", "Hvor jobber du?"]
        + [f"Jeg er fornøyd med sak {item}" for item in range(1, 7)]
    )
    start = datetime.datetime(2013, 3, 1, 10, 0, 0)
    for row in range(ROWS):
        cells = [answer(row, item) for item in range(1, 7)]
        sheet.append(
            [row + 1, start + datetime.timedelta(minutes=row), None, UNITS[row % 3]]
            + ["Vet ikke" if value is None else WORDS[value - 1] for value in cells]
        )
    book.save("svarord-2013.xlsx")


def databases():
    """One table, and two."""
    for name, tables in [("svar.db", ["svar"]), ("tabeller.db", ["svar", "logg"])]:
        if os.path.exists(name):
            os.remove(name)
        file = sqlite3.connect(name)
        for table in tables:
            columns = ", ".join(f"q{item} integer" for item in range(1, 7))
            file.execute(f"create table {table} (id integer, enhet text, {columns})")
            for row in range(ROWS if table == "svar" else 0):
                cells = [answer(row, item) for item in range(1, 7)]
                values = [9 if value is None else value for value in cells]
                file.execute(
                    f"insert into {table} values (?, ?, ?, ?, ?, ?, ?, ?)", [row, UNITS[row % 3]] + values
                )
        file.commit()
        file.close()


if __name__ == "__main__":
    sheets()
    years()
    words()
    databases()
