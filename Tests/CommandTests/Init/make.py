"""Writes uryddig-2013.csv and trivsel-2014.sav with NumPy 2.4.6, pandas 2 or 3 and pyreadstat 1.3.7.

What is planted is in the constants; the answers are made up.
"""

import numpy
import pandas
import pyreadstat


def steps(latent, low, high):
    """Whole numbers from `low` to `high`, cut from a latent score of mean 0 and sd 1."""
    return numpy.clip(numpy.round((low + high) / 2 + latent * (high - low) / 4), low, high).astype(int)


def items(rng, factor, count, loading=0.85):
    rest = (1 - loading**2) ** 0.5
    return [loading * factor + rest * rng.standard_normal(len(factor)) for _ in range(count)]


def untidy():
    """leder_3 runs the other way; 0 (leder) and 9 (trivsel) are no answer; 44 is a typing error."""
    rng = numpy.random.default_rng(2013)
    rows = 160
    units = ["Solbakken barnehage", "Solbaken barnehage", 'Ås skole; "gamle"', "null", "Øvre: helse", "123", "Ærlia"]
    leader, content = rng.standard_normal(rows), rng.standard_normal(rows)
    leder = [steps(item, 1, 5) for item in items(rng, leader, 4)]
    leder[2] = 6 - leder[2]
    trivsel = [steps(item, 1, 5) for item in items(rng, 0.3 * leader + 0.95 * content, 3)]
    for column in leder:
        column[rng.random(rows) < 0.09] = 0
    for column in trivsel:
        column[rng.random(rows) < 0.06] = 9
    leder[0][17] = 44
    lines = ["Tidsstempel;Hvilken enhet jobber du i?;Kjønn;leder_1;leder_2;leder_3;leder_4;Trivsel nr. 1;Trivsel nr. 2;"
             "Trivsel nr. 3;valg 1;valg 2;valg 3;Alder;vekt;Kommentar;tom;"]
    for row in range(rows):
        unit = units[row % len(units)].replace('"', '""')
        comment = '"HEMMELIG, sa ""sjefen"".\r\nNy linje; skriv til ola@eksempel.no"' if row % 9 == 0 else ""
        cells = [
            f"17.05.2013 {8 + row // 60:02}:{row % 60:02}:{row % 7:02}",
            f'"{unit}"' if ";" in unit or '"' in unit else unit,
            "Annet" if row in (3, 90) else ["Kvinne", "Mann"][int(rng.random() < 0.4)],
            *[str(column[row]) if rng.random() > 0.03 else "" for column in leder],
            *[str(column[row]) if rng.random() > 0.03 else "" for column in trivsel],
            *[str(int(rng.random() < 0.4)) for _ in range(3)],
            str(20 + row * 37 % 48),
            f"{0.5 + rng.random():.3f}".replace(".", ","),
            comment, "", "",
        ]
        lines.append(";".join(cells))
    with open("uryddig-2013.csv", "wb") as file:
        file.write(("\r\n".join(lines) + "\r\n").encode("windows-1252"))


def labelled():
    """Three batteries by their labels; 7 and 8 are no answer; the unit is a code with words."""
    rng = numpy.random.default_rng(2014)
    names = ["Ås", "Moen", "Lia", "Bakken", "Haugen", "Vik", "Nes", "Dal", "Øya", "Ærøy", "Sand", "Berg", "Mo", "Li"]
    rows = 6 * len(names)
    leader, climate = rng.standard_normal(rows), rng.standard_normal(rows)
    whole = 0.5 * leader + 0.5 * climate + 0.7 * rng.standard_normal(rows)
    batteries = {
        "Nærmeste leder": (leader, ["gir tilbakemelding", 'sier "nei": og "ja"', "no", "# null"]),
        "Arbeidsmiljø": (climate, ["vi hjelper hverandre", "vi snakker åpent", "[ærlig] {svar}"]),
        "Samlet tilfredshet": (whole, ["alt i alt", "'anbefale' til andre: 100 %"]),
    }
    columns = {"respid": numpy.arange(1001.0, 1001 + rows), "virksomhet": numpy.arange(rows) % len(names) + 1.0}
    labels = ["Løpenummer", "Hvilken virksomhet?"]
    values = {"virksomhet": dict(enumerate(names, 1)), "kjonn": {1: "Kvinne", 2: "Mann"}}
    missing = {}
    scale = {1: "Svært uenig", 6: "Svært enig", 7: "Vet ikke", 8: "Ikke spurt"}
    for number, (stem, (factor, texts)) in enumerate(batteries.items(), 1):
        for place, (item, text) in enumerate(zip(items(rng, factor, len(texts)), texts), 1):
            column = steps(item, 1, 6).astype(float)
            column[rng.random(rows) < 0.05] = 7
            column[rng.random(rows) < 0.04] = numpy.nan
            name = f"s{number}_{place}"
            columns[name], values[name], missing[name] = column, scale, [7, 8]
            labels.append(f"{stem} - {text}")
    columns["kjonn"] = rng.integers(1, 3, rows).astype(float)
    labels.append("Kjønn")
    pyreadstat.write_sav(
        pandas.DataFrame(columns), "trivsel-2014.sav", column_labels=labels, variable_value_labels=values,
        missing_ranges=missing)


untidy()
labelled()
