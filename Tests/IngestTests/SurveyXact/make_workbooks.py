"""Writes the first hundred respondents of the export as workbooks: whole.xlsx and split.xlsx."""

import csv
import openpyxl


def rows(name):
    with open(name, encoding="iso-8859-1", newline="") as file:
        return [[cell(text) for text in row] for row in csv.reader(file)]


def cell(text):
    if text == "":
        return None
    return int(text) if text.isdigit() else text


def write(name, sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, records in sheets:
        sheet = book.create_sheet(title)
        for record in records:
            sheet.append(record)
    book.save(name)


dataset = rows("dataset.csv")[:101]
others = [("Structure", rows("structure.csv")), ("Labels", rows("labels.csv"))]
write("whole.xlsx", [("Dataset", dataset)] + others)
write(
    "split.xlsx",
    [("Dataset(1)", [row[:9] for row in dataset]), ("Dataset(2)", [row[9:] for row in dataset])] + others,
)
