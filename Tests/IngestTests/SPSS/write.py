"""Writes plain.sav, rows.sav and blocks.zsav with pyreadstat 1.3.7 (ReadStat) and pandas 2 or 3."""

import datetime

import pandas
import pyreadstat

frame = pandas.DataFrame(
    {
        "løpenr": [1.0, 2.0, 3.0],
        "svar": [3.0, float("nan"), 9.0],
        "andel": [0.1, -2.5, 1e15],
        "navn": ["Ærlig", "", "  Åse 'Ø'"],
        "dag": [datetime.date(2024, 2, 29), None, datetime.date(1900, 1, 1)],
        "tidspunkt": [datetime.datetime(2012, 12, 31, 23, 59, 59), None, datetime.datetime(2000, 1, 1)],
    }
)
described = dict(
    column_labels=["Løpenummer", "Hvor enig er du?", "Andel i %", "Navn", None, None],
    variable_value_labels={"svar": {1: "Uenig", 3: "Både–og", 9: "Vet ikke"}, "navn": {"Ærlig": "Å lyve er galt"}},
    missing_ranges={"svar": [{"lo": 8, "hi": 9}], "andel": [-2.5, {"lo": 1e14, "hi": 1e16}]},
    variable_format={"dag": "SDATE10"},
)
pyreadstat.write_sav(frame, "plain.sav", **described)
pyreadstat.write_sav(frame, "rows.sav", row_compress=True, **described)
pyreadstat.write_sav(frame, "blocks.zsav", compress=True, **described)
