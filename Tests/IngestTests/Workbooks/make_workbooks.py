"""Writes the workbooks of this folder and, from the same Python values, what each must be read as.

Not part of `make test`. README.md says with which versions the committed files were made.
"""

import datetime as dt
import random
import subprocess
import sys
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HERE = Path(__file__).parent


def shown(value):
    """The text that a cell must be read as."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, dt.datetime):
        text = value.isoformat(timespec="milliseconds" if value.microsecond else "seconds")
        return text.removesuffix("T00:00:00")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dt.time):
        return value.isoformat(timespec="seconds")
    if isinstance(value, dt.timedelta):
        seconds = round(value.total_seconds())
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    if isinstance(value, float):
        return repr(int(value)) if value.is_integer() and abs(value) < 2**53 else repr(value)
    return str(value)


def expect(name, rows):
    """Tab-separated; line breaks, tabs and backslashes in a cell as \\n, \\t and \\\\."""
    def cell(value):
        text = shown(value)
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
    lines = ["\t".join(cell(value) for value in row) for row in rows]
    (HERE / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


# -- one table of everything -------------------------------------------------------------------

SURVEY = [
    ["respondent", "enhet", "q01", "kommentar", "dato", "levert", "klokka", "varighet", "skår", "aktiv"],
    [1, "Rådhuset", 4, "Bra – «veldig»", dt.date(2012, 5, 21), dt.datetime(2012, 5, 21, 13, 45),
     dt.time(13, 45), dt.timedelta(hours=36, minutes=5), 0.1, True],
    [2, "Nærbø skole", 6, 'sa "nei"', dt.date(2012, 2, 29), dt.datetime(2012, 12, 31, 23, 59, 59),
     dt.time(0, 0), dt.timedelta(seconds=1), 0.3333, False],
    [3, "Ås", None, "linje 1\nlinje 2", dt.date(1900, 3, 1), dt.datetime(1999, 1, 1),
     dt.time(23, 59, 59), dt.timedelta(days=40), -2.5, True],
    [4, "Ås", 1, "tab\there", dt.date(9999, 12, 31), dt.datetime(2024, 2, 29, 6, 30, 15, 250000),
     dt.time(6, 0), dt.timedelta(minutes=90), 1e-7, None],
    [None] * 10,
    [6, "Bjørnøya", 2, "100 % & <mer>", dt.date(2000, 1, 1), None, None, None, 123456789.125, False],
    [7, "b", 3, "æøå ÆØÅ é 漢字 🙂", None, None, None, None, 1e21, True],
    [8, "b", 5, "C:\\sti", dt.date(1905, 1, 1), None, None, None, 5.0, True],
]
SURVEY_FORMATS = [None, None, "0", "@", "dd.mm.yyyy", "yyyy-mm-dd hh:mm:ss", "hh:mm:ss", "[h]:mm:ss",
                  '#,##0.00" dager"', None]


def survey_openpyxl():
    book = openpyxl.Workbook()
    book.active.title = "Les meg"
    book.active["A1"] = "Skjult"
    book.active["B1"] = "ark"
    book.active.sheet_state = "hidden"
    sheet = book.create_sheet("Dataset")
    sheet["A1"] = "Medarbeiderundersøkelse 2012"
    sheet.merge_cells("A1:J1")
    for row, values in enumerate(SURVEY, start=3):
        for column, value in enumerate(values, start=1):
            if value is None:
                continue
            cell = sheet.cell(row, column, value)
            if row > 3 and SURVEY_FORMATS[column - 1]:
                cell.number_format = SURVEY_FORMATS[column - 1]
    # Cells with a format and nothing in them, far out.
    sheet["Z400"].number_format = "0.00"
    rich = book.create_sheet("Rik tekst")
    rich.append(["id", "tekst"])
    rich.append([1, CellRichText("halv ", TextBlock(InlineFont(b=True), "fet"), " tekst")])
    last = book.create_sheet("Svært skjult")
    last.append(["a", "b"])
    last.sheet_state = "veryHidden"
    book.active = 1
    book.save(HERE / "survey-openpyxl.xlsx")


def survey_xlsxwriter():
    book = xlsxwriter.Workbook(HERE / "survey-xlsxwriter.xlsx")
    cover = book.add_worksheet("Les meg")
    cover.write_row(0, 0, ["Skjult", "ark"])
    chart_sheet = book.add_chartsheet("Figur")
    sheet = book.add_worksheet("Dataset")
    sheet.activate()
    sheet.set_first_sheet()
    cover.hide()
    sheet.merge_range("A1:J1", "Medarbeiderundersøkelse 2012")
    formats = [book.add_format({"num_format": f}) if f else None for f in SURVEY_FORMATS]
    for row, values in enumerate(SURVEY, start=2):
        for column, value in enumerate(values):
            form = formats[column] if row > 2 else None
            if value is None:
                continue
            if isinstance(value, (dt.datetime, dt.date, dt.time, dt.timedelta)):
                sheet.write_datetime(row, column, value, form)
            else:
                sheet.write(row, column, value, form)
    sheet.write_blank(399, 25, None, formats[8])
    rich = book.add_worksheet("Rik tekst")
    rich.write_row(0, 0, ["id", "tekst"])
    rich.write_number(1, 0, 1)
    rich.write_rich_string(1, 1, "halv ", book.add_format({"bold": True}), "fet", " tekst")
    formulas = book.add_worksheet("Formler")
    formulas.write_row(0, 0, ["a", "b", "sum", "tekst", "sann", "feil", "dato"])
    for row, (a, b) in enumerate([(1, 2), (2.5, 4)], start=1):
        formulas.write_row(row, 0, [a, b])
        formulas.write_formula(row, 2, f"=A{row + 1}+B{row + 1}", None, a + b)
        formulas.write_formula(row, 3, f'=A{row + 1}&"x"', None, f"{a}x")
        formulas.write_formula(row, 4, f"=A{row + 1}<2", None, a < 2)
        formulas.write_formula(row, 5, f"=A{row + 1}/0", None, "#DIV/0!")
        formulas.write_formula(row, 6, "=DATE(2012,5,21)", formats[4], 41050)
    expect("formulas", [["a", "b", "sum", "tekst", "sann", "feil", "dato"],
                        [1, 2, 3, "1x", True, "#DIV/0!", "2012-05-21"],
                        [2.5, 4, 6.5, "2.5x", False, "#DIV/0!", "2012-05-21"]])
    escapes = book.add_worksheet("Skift")
    escapes.write_row(0, 0, ["id", "tekst"])
    escapes.write_row(1, 0, [1, "_x000D_ _x0041_ \x07"])
    uncalculated = book.add_worksheet("Uberegnet")
    uncalculated.write_row(0, 0, ["a", "sum"])
    uncalculated.write_number(1, 0, 1)
    uncalculated.write_formula(1, 1, "=A2+1")
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Dataset!$C$4:$C$7"})
    chart_sheet.set_chart(chart)
    book.close()


# -- two header rows ---------------------------------------------------------------------------

LABELS = ["Respondent", "Enhet", "Ledelse", None, "Fysisk miljø"]
CODES = [None, "enhet", "q01", "q02", "q03"]
TWO_ROWS = [["Respondent", "enhet", "q01", "q02", "q03"], [1, "Ås", 4, 5, 6], [2, "Ås", None, 1, 2]]


def two_rows_openpyxl():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Svar"
    sheet.append(LABELS)
    sheet.append(CODES)
    for row in TWO_ROWS[1:]:
        sheet.append(row)
    sheet.merge_cells("A1:A2")
    sheet.merge_cells("C1:D1")
    formulas = book.create_sheet("Formler")
    formulas.append(["a", "sum"])
    formulas.append([1, "=A2+1"])
    formulas.append([2, "=A3+1"])
    book.save(HERE / "two-rows-openpyxl.xlsx")


def two_rows_xlsxwriter():
    book = xlsxwriter.Workbook(HERE / "two-rows-xlsxwriter.xlsx", {"constant_memory": False})
    sheet = book.add_worksheet("Svar")
    sheet.merge_range("A1:A2", "Respondent")
    sheet.write("B1", "Enhet")
    sheet.merge_range("C1:D1", "Ledelse")
    sheet.write("E1", "Fysisk miljø")
    sheet.write_row("B2", CODES[1:])
    for row, values in enumerate(TWO_ROWS[1:], start=2):
        for column, value in enumerate(values):
            if value is not None:
                sheet.write(row, column, value)
    book.close()


# -- the calendar of 1904 ----------------------------------------------------------------------

CALENDAR = [["id", "dato", "levert"],
            [1, dt.date(1904, 1, 2), dt.datetime(1904, 1, 2, 12)],
            [2, dt.date(2012, 5, 21), dt.datetime(2012, 5, 21, 13, 45, 30)]]


def calendar_openpyxl():
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    for row in CALENDAR:
        book.active.append(row)
    book.save(HERE / "calendar-1904-openpyxl.xlsx")


def calendar_xlsxwriter():
    book = xlsxwriter.Workbook(HERE / "calendar-1904-xlsxwriter.xlsx", {"date_1904": True})
    sheet = book.add_worksheet("Sheet")
    date = book.add_format({"num_format": 14})
    both = book.add_format({"num_format": 22})
    sheet.write_row(0, 0, CALENDAR[0])
    for row, (number, day, moment) in enumerate(CALENDAR[1:], start=1):
        sheet.write_number(row, 0, number)
        sheet.write_datetime(row, 1, day, date)
        sheet.write_datetime(row, 2, moment, both)
    book.close()


# -- a table of random values ------------------------------------------------------------------

def random_rows():
    draw = random.Random(20120521)
    names = ["id", "enhet", "tekst"] + [f"q{i:02}" for i in range(1, 7)] + ["skår", "dato", "levert"]
    words = ["Rådhuset", "Nærbø skole", "Ås", "b;c", "a\tb", 'x "y"', "linje\nskift", "1,5", "007", " "]
    rows = [names]
    for number in range(1, 121):
        row = [number, draw.choice(words[:4]), draw.choice(words)]
        row += [draw.choice([None, 1, 2, 3, 4, 5, 6, 9, -111, 9996]) for _ in range(6)]
        row.append(round(draw.uniform(-1000, 1000), draw.randint(0, 9)))
        row.append(dt.date(1950, 1, 1) + dt.timedelta(days=draw.randrange(40000)))
        row.append(dt.datetime(1950, 1, 1) + dt.timedelta(seconds=draw.randrange(10**9)))
        if draw.random() < 0.05:
            row = [None] * len(row)
        elif draw.random() < 0.2:
            row[draw.randrange(1, len(row))] = None
        rows.append(row)
    return rows


def random_openpyxl(rows):
    book = openpyxl.Workbook()
    for row, values in enumerate(rows, start=1):
        for column, value in enumerate(values, start=1):
            if value is not None:
                book.active.cell(row, column, value)
    book.save(HERE / "random-openpyxl.xlsx")


def random_xlsxwriter(rows, name, options):
    book = xlsxwriter.Workbook(HERE / name, options)
    sheet = book.add_worksheet("Sheet")
    date = book.add_format({"num_format": "d. mmmm yyyy"})
    both = book.add_format({"num_format": "[$-414]dd.mm.yy\\ hh:mm"})
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            if isinstance(value, dt.datetime):
                sheet.write_datetime(row, column, value, both)
            elif isinstance(value, dt.date):
                sheet.write_datetime(row, column, value, date)
            elif isinstance(value, str):
                sheet.write_string(row, column, value)
            elif value is not None:
                sheet.write_number(row, column, value)
    book.close()


# -- numbers of more digits than Excel shows, and booleans ---------------------------------------

DIGITS = [
    ["stored", "whole", "answer", "mixed"],
    [0.1 + 0.2, 2**53 - 1, True, 1], [4.6, 1234567890123456, False, True], [1 / 3, 12, True, 2],
    [46 * 0.1, -5, None, False], [1.1 * 1.1, 0, True, 3], [4.35 * 100, 7, False, None],
    [-2 / 3 * 1e-5, 8, True, 4], [1e-7 + 1e-22, 9, False, 5], [100 * 1.1 - 10, 10, True, 6],
]


def digits_openpyxl():
    book = openpyxl.Workbook()
    for row in DIGITS:
        book.active.append(row)
    book.save(HERE / "digits-openpyxl.xlsx")


def as_shown(value):
    """Microsoft: Excel retains 15 significant digits. Whole numbers are left alone."""
    if not isinstance(value, float) or value.is_integer():
        return value
    return float(format(value, ".15g"))


def through_libreoffice(name, result):
    folder = HERE / "libreoffice"
    subprocess.run(["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
                    "--outdir", str(folder), str(HERE / name)], check=True, stdout=sys.stderr)
    (folder / name).rename(HERE / result)
    folder.rmdir()


if __name__ == "__main__":
    survey_openpyxl()
    survey_xlsxwriter()
    expect("survey", SURVEY)
    two_rows_openpyxl()
    two_rows_xlsxwriter()
    expect("two-rows", TWO_ROWS)
    calendar_openpyxl()
    calendar_xlsxwriter()
    expect("calendar-1904", CALENDAR)
    rows = random_rows()
    random_openpyxl(rows)
    random_xlsxwriter(rows, "random-xlsxwriter.xlsx", {})
    random_xlsxwriter(rows, "random-xlsxwriter-inline.xlsx", {"constant_memory": True})
    through_libreoffice("random-openpyxl.xlsx", "random-libreoffice.xlsx")
    through_libreoffice("survey-openpyxl.xlsx", "survey-libreoffice.xlsx")
    expect("random", rows)
    digits_openpyxl()
    through_libreoffice("digits-openpyxl.xlsx", "digits-libreoffice.xlsx")
    expect("digits", [[as_shown(value) for value in row] for row in DIGITS])
