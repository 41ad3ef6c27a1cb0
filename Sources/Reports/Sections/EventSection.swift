import Survey

/// Counted incidents in the whole organisation, every wave that has them.
func eventSection(_ page: PageContext) -> PageSection? {
  let table = page.findings.table(.events)
  let words = page.texts.words
  let texts = page.texts.surveys
  var html = HTMLTable(
    caption: page.say(texts.eventsCaption),
    columns: [
      .words(page.say(texts.event)), .words(page.say(words.wave)),
      .number(page.say(texts.count)), .number(page.say(texts.share)),
    ])
  for survey in page.frame.surveys {
    for wave in survey.waves {
      for row in rootRows(page, table, survey, wave.label) {
        html.rows.append(eventRow(page, row))
      }
    }
  }
  guard !html.rows.isEmpty else { return nil }
  return PageSection(id: "events", title: page.say(texts.events), body: html.html)
}

private func eventRow(_ page: PageContext, _ row: TableRow) -> HTMLTable.Row {
  let name = HTML(escaping: row["label"].text ?? row.text("event"))
  if row.isHidden { return .init(name, whole: "\(page.hidden(row.protection))") }
  let share = page.withInterval(
    row.number("share"), row.number("share_low"), row.number("share_high"),
    { page.numbers.percent($0, places: 1) })
  let count =
    row["count"] == .empty
    ? ""
    : page.say(page.texts.surveys.countOf, page.count(row["count"]), page.count(row["n"]))
  return .init(name, ["\(row.text("wave"))", "\(count)", "\(share)"])
}

/// How well each mark of good practice is met in the whole organisation, newest wave.
func principleSection(_ page: PageContext) -> PageSection? {
  let table = page.findings.table(.principles)
  let words = page.texts.words
  let texts = page.texts.surveys
  var html = HTMLTable(
    caption: page.say(texts.principlesCaption),
    columns: [
      .words(page.say(texts.principle)), .words(page.say(texts.focusArea)),
      .words(page.say(words.survey)), .number(page.say(words.answers)),
      .number(page.say(words.meanInterval)),
    ])
  for survey in page.frame.surveys {
    guard let wave = page.newestWave(of: survey, in: table) else { continue }
    for row in rootRows(page, table, survey, wave) {
      let name = HTML(escaping: row["label"].text ?? row.text("principle"))
      if row.isHidden {
        html.rows.append(.init(name, whole: "\(page.hidden(row.protection))"))
        continue
      }
      let mean = page.withInterval(
        row.number("mean"), row.number("ci_low"), row.number("ci_high"),
        { page.numbers.decimal($0, places: 2) })
      html.rows.append(
        .init(
          name,
          [
            "\(row.text("area"))", "\(page.name(of: survey)) \(wave)",
            "\(page.count(row["n"]))", "\(mean)",
          ]))
    }
  }
  guard !html.rows.isEmpty else { return nil }
  return PageSection(id: "principles", title: page.say(texts.principles), body: html.html)
}
