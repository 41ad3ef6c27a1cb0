import Survey

/// Whether the areas measure one thing and units differ in them, newest wave of each survey.
func reliabilitySection(_ page: PageContext) -> PageSection? {
  let table = page.findings.table(.reliability)
  var body: HTML = ""
  for survey in page.frame.surveys {
    guard let wave = page.newestWave(of: survey, in: table) else { continue }
    body += reliabilityTable(
      page, page.say(page.texts.relations.reliabilityCaption, page.name(of: survey), wave),
      table.rows.filter { $0.text("survey") == survey.id && $0.text("wave") == wave })
  }
  guard !body.text.isEmpty else { return nil }
  let texts = page.texts.relations
  return PageSection(
    id: "reliability", title: page.say(texts.reliability),
    body: "<p>\(page.say(texts.reliabilityIntro))</p>\n\(body)")
}

private func reliabilityTable(_ page: PageContext, _ caption: String, _ rows: [TableRow]) -> HTML {
  let texts = page.texts.relations
  var html = HTMLTable(
    caption: caption,
    columns: [
      .words(page.say(page.texts.words.area)), .number(page.say(texts.items)),
      .number(page.say(page.texts.words.answers)), .number(page.say(texts.alpha)),
      .number(page.say(texts.omega)), .number(page.say(texts.groups)), .number("ICC(1)"),
      .number("ICC(2)"), .words(page.say(page.texts.words.claim)),
    ])
  html.rows = rows.map { row in
    let alpha = page.withInterval(
      row.number("alpha"), row.number("alpha_low"), row.number("alpha_high"), page.correlation)
    func figure(_ column: String) -> HTML {
      "\(row.number(column).map(page.correlation) ?? "")"
    }
    return .init(
      "\(page.dimensionName(row))",
      [
        "\(page.count(row["items"]))", "\(page.count(row["n"]))", "\(alpha)", figure("omega"),
        "\(page.count(row["groups"]))", figure("icc1"), figure("icc2"),
        "\(page.verdict(row["claim"], row["why"]))",
      ])
  }
  return html.html
}
