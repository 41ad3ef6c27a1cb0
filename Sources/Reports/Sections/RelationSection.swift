import Survey

/// Rows of the newest wave where a leadership dimension meets an outcome, by the first method.
func leadershipRows(_ page: PageContext) -> [TableRow] {
  let table = page.findings.table(.correlations)
  let settings = page.frame.analysis
  let leadership = Set(settings.leadership.map(\.description))
  let outcomes = Set(settings.outcomes.map(\.description))
  let rows = table.rows.filter { row in
    let (x, y) = (row.text("x"), row.text("y"))
    return leadership.contains(x) && outcomes.contains(y)
      || leadership.contains(y) && outcomes.contains(x)
  }
  guard let wave = newestWave(page, rows) else { return [] }
  let newest = rows.filter { $0.text("wave") == wave }
  let methods = Set(newest.map { $0.text("method") })
  let method = settings.methods.map(\.rawValue).first { methods.contains($0) }
  return newest.filter { $0.text("method") == method }
}

private func newestWave(_ page: PageContext, _ rows: [TableRow]) -> String? {
  let present = Set(rows.map { $0.text("wave") })
  let declared = page.frame.surveys.flatMap { $0.waves.map(\.label) }
  return declared.first { present.contains($0) } ?? present.max()
}

/// Leadership and outcomes, pair by pair, at every level that the data allow.
func relationSection(_ page: PageContext) -> PageSection? {
  let rows = leadershipRows(page)
  guard let first = rows.first else { return nil }
  let words = page.texts.words
  let texts = page.texts.relations
  var html = HTMLTable(
    caption: page.say(texts.caption, first.text("wave")),
    columns: [
      .words(page.say(texts.pair)), .words(page.say(texts.level)), .number(page.say(texts.r)),
      .words(page.say(texts.n)), .words(page.say(texts.source)), .words(page.say(words.claim)),
    ])
  let levels = ["respondent", "within", "between", "unit"]
  var pairs: [String] = []
  for row in rows where !pairs.contains(pairKey(row)) { pairs.append(pairKey(row)) }
  for pair in pairs {
    for level in levels {
      html.rows += rows.filter { pairKey($0) == pair && $0.text("level") == level }
        .map { relationRow(page, $0) }
    }
  }
  return PageSection(
    id: "leadership", title: page.say(texts.heading),
    body: "<p>\(page.say(texts.intro))</p>\n\(html.html)\(sameSourceNote(page, rows))")
}

/// Said once, below a table where some row's sides come from the same people.
func sameSourceNote(_ page: PageContext, _ rows: [TableRow]) -> HTML {
  guard rows.contains(where: { $0["same_source"].boolean == true }) else { return "" }
  return "<p>\(page.say(page.texts.relations.sameSourceNote))</p>\n"
}

private func pairKey(_ row: TableRow) -> String { row.text("x") + "\n" + row.text("y") }

private func relationRow(_ page: PageContext, _ row: TableRow) -> HTMLTable.Row {
  let texts = page.texts.relations
  let level: Phrase? =
    switch row.text("level") {
    case "respondent": texts.respondent
    case "within": texts.within
    case "between": texts.between
    case "unit": texts.unit
    default: nil
    }
  let x = row["label_x"].text ?? row.text("x")
  let y = row["label_y"].text ?? row.text("y")
  let r = page.withInterval(
    row.number("r"), row.number("ci_low"), row.number("ci_high"), page.correlation)
  var basis = ""
  if row.text("level") == "unit" {
    if row["n"] != .empty { basis = page.say(texts.nUnits, page.count(row["n"])) }
  } else if row["n"] != .empty {
    basis = page.say(texts.nPersons, page.count(row["n"]), page.count(row["units"]))
  }
  let sameSource = row["same_source"].boolean
  let source = sameSource.map { page.say($0 ? texts.sameShort : texts.otherSource) } ?? ""
  // The column beside says it already.
  let why = page.codes(row["why"]).filter { $0 != Caution.sameSource.rawValue }
  return .init(
    "\(page.say(texts.pairOf, x, y))",
    [
      "\(level.map { page.say($0) } ?? row.text("level"))", "\(r)", "\(basis)", "\(source)",
      "\(page.verdict(row["claim"], .text(why.joined(separator: " "))))",
    ])
}
