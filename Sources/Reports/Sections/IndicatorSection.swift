import Survey

/// What the catalogue covers, and how the targets stand.
func indicatorSection(_ page: PageContext) -> PageSection? {
  let texts = page.texts.indicators
  var body: HTML = goalCoverage(page)
  let values = page.findings.table(.indicatorValues)
  let newest = newestRows(page, values).filter { $0["target"] != .empty }
  let reached = newest.count { $0["target_status"].text == "reached" }
  let missed = newest.count { $0["target_status"].text == "not_reached" }
  if reached + missed > 0 {
    let words = page.say(
      texts.targets, String(reached + missed), String(reached), String(missed))
    body += "<p>\(words)</p>\n"
  }
  body += targets(page, newest.filter { $0.text("unit") == page.rootID && !$0.isHidden })
  guard !body.text.isEmpty else { return nil }
  return PageSection(
    id: "indicators", title: page.say(texts.heading),
    body: "<p>\(page.say(texts.intro))</p>\n\(body)")
}

/// Each indicator's own newest wave: the first declared one, else the last label.
private func newestRows(_ page: PageContext, _ table: Table) -> [TableRow] {
  let declared = page.frame.surveys.flatMap { $0.waves.map(\.label) }
  let rows = table.rows
  let waves = Dictionary(grouping: rows) { $0.text("indicator") }.mapValues { rows -> String? in
    let present = Set(rows.map { $0.text("wave") })
    return declared.first { present.contains($0) } ?? present.max()
  }
  return rows.filter { waves[$0.text("indicator")] == $0.text("wave") }
}

private func targets(_ page: PageContext, _ rows: [TableRow]) -> HTML {
  guard !rows.isEmpty else { return "" }
  let texts = page.texts.indicators
  var html = HTMLTable(
    caption: page.say(texts.targetsCaption),
    columns: [
      .words(page.say(texts.indicator)), .words(page.say(page.texts.words.wave)),
      .number(page.say(texts.value)), .number(page.say(texts.target)),
      .words(page.say(texts.status)),
    ])
  html.rows = rows.map { row in
    let status: String =
      switch row.text("target_status") {
      case "reached": page.say(texts.reached)
      case "not_reached": page.say(texts.notReached)
      default: page.say(page.texts.words.unknown)
      }
    return .init(
      "\(row["label"].text ?? row.text("indicator"))",
      [
        "\(row.text("wave"))", "\(page.figure(row))", "\(page.count(row["target"]))",
        "\(status)",
      ])
  }
  return html.html
}
