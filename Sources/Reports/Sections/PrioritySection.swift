import Survey

/// What to improve and what to preserve: the whole with reasons, then every unit.
func prioritySection(_ page: PageContext) -> PageSection? {
  let table = page.findings.table(.priorities)
  var body: HTML = ""
  for survey in page.frame.surveys {
    guard let wave = page.newestWave(of: survey, in: table) else { continue }
    let rows = table.rows.filter {
      $0.text("survey") == survey.id && $0.text("wave") == wave && $0["dimension"] != .empty
    }
    let byUnit = Dictionary(grouping: rows) { $0.text("unit") }
    let places = page.places(of: rows)
    let title = page.name(of: survey)
    if let root = byUnit[page.rootID] { body += rootTable(page, root, title, wave) }
    let others = page.unitsInOrder.filter { $0.place != page.frame.organisation.root }
    let units = others.compactMap { place, depth -> HTMLTable.Row? in
      let unit = page.frame.organisation.units[place]
      return byUnit[unit.id].map {
        unitRow(page, unit, $0, places: places, depth: depth - 1)
      }
    }
    if !units.isEmpty {
      let texts = page.texts.units
      body +=
        HTMLTable(
          caption: page.say(texts.unitsCaption, title, wave),
          columns: [
            .words(page.say(page.texts.words.unit)), .words(page.say(texts.improve)),
            .words(page.say(texts.preserve)),
          ], rows: units
        ).html
    }
  }
  guard !body.text.isEmpty else { return nil }
  let intro: HTML = "<p>\(page.say(page.texts.units.prioritiesIntro))</p>\n"
  return PageSection(
    id: "priorities", title: page.say(page.texts.units.priorities), body: "\(intro)\(body)")
}

private func rootTable(_ page: PageContext, _ rows: [TableRow], _ title: String, _ wave: String)
  -> HTML
{
  let texts = page.texts.units
  let places = page.places(of: rows)
  var html = HTMLTable(
    caption: page.say(texts.rootCaption, title, wave),
    columns: [
      .words(page.say(texts.kind)), .words(page.say(page.texts.words.area)),
      .number(page.say(page.texts.words.mean)), .number(page.say(texts.gap)),
      .words(page.say(texts.reason)),
    ])
  html.rows = ordered(rows).map { row in
    let kind = page.say(row.text("kind") == "preserve" ? texts.preserve : texts.improve)
    let gap = row.number("benchmark_gap").map { page.numbers.signed($0, places: places) } ?? ""
    return .init(
      "<span class=\"nb\">\(kind) \(page.count(row["rank"]))</span>",
      [
        "\(page.dimensionName(row))", "\(page.mean(row.number("mean"), places: places))",
        "\(gap)", "\(row.text("reason"))",
      ])
  }
  return html.html
}

/// Improve before preserve, each by rank.
private func ordered(_ rows: [TableRow]) -> [TableRow] {
  rows.sorted {
    ($0.text("kind"), $0["rank"].integer ?? 0) < ($1.text("kind"), $1["rank"].integer ?? 0)
  }
}

private func unitRow(
  _ page: PageContext, _ unit: OrganisationUnit, _ rows: [TableRow], places: Int, depth: Int
) -> HTMLTable.Row {
  func areas(_ kind: String) -> HTML {
    let chosen = ordered(rows.filter { $0.text("kind") == kind })
    guard !chosen.isEmpty else { return "\(page.say(page.texts.words.none))" }
    let items = chosen.map { row -> HTML in
      let mean = page.mean(row.number("mean"), places: places)
      return mean.isEmpty
        ? "<li>\(page.dimensionName(row))</li>" : "<li>\(page.dimensionName(row)) (\(mean))</li>"
    }
    return "<ol>\(items.joined())</ol>"
  }
  return .init("\(unit.name)", [areas("improve"), areas("preserve")], depth: depth)
}
