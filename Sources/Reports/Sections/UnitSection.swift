import Survey

/// Every unit in the order of the tree, never ranked: response, overall mean, and how many areas
/// differ. What is hidden is said in words.
func unitSection(_ page: PageContext) -> PageSection? {
  guard page.frame.organisation.units.count > 1 else { return nil }
  let table = page.findings.table(.dimensions)
  let rates = page.findings.table(.responseRates)
  var body: HTML = ""
  for survey in page.frame.surveys {
    guard
      let wave = page.newestWave(of: survey, in: table) ?? page.newestWave(of: survey, in: rates)
    else { continue }
    let part = UnitPart(page: page, survey: survey, wave: wave)
    if part.holdsUnits { body += part.html }
  }
  guard !body.text.isEmpty else { return nil }
  let texts = page.texts.units
  return PageSection(
    id: "units", title: page.say(texts.units),
    body: "<p>\(page.say(texts.unitsIntro))</p>\n\(body)")
}

private struct UnitPart {
  let page: PageContext
  let survey: SurveyDeclaration
  let wave: String
  let rates: [String: TableRow]
  let dimensions: [String: [TableRow]]
  let places: Int
  let ratePlaces: Int
  /// A mean over different scales says nothing.
  let sharesScale: Bool
  /// Where there is no overall mean, the areas themselves, when they are few.
  let areas: [(id: String, name: String)]

  init(page: PageContext, survey: SurveyDeclaration, wave: String) {
    self.page = page
    self.survey = survey
    self.wave = wave
    sharesScale = page.scales(of: survey).count < 2
    func rows(_ table: Table) -> [TableRow] {
      table.rows.filter { $0.text("survey") == survey.id && $0.text("wave") == wave }
    }
    rates = Dictionary(
      rows(page.findings.table(.responseRates)).map { ($0.text("unit"), $0) },
      uniquingKeysWith: { first, _ in first })
    let means = rows(page.findings.table(.dimensions))
    dimensions = Dictionary(grouping: means) { $0.text("unit") }
    places = page.places(of: means)
    let named = (dimensions[page.rootID] ?? []).filter { $0.text("dimension") != "total" }
      .map { (id: $0.text("dimension"), name: page.dimensionName($0)) }
    areas = !sharesScale && named.count <= 5 ? named : []
    ratePlaces = page.ratePlaces(rates.values)
  }

  /// Whether any unit but the root has a row.
  var holdsUnits: Bool {
    rates.keys.contains { $0 != page.rootID } || dimensions.keys.contains { $0 != page.rootID }
  }

  var html: HTML {
    let words = page.texts.words
    let texts = page.texts.units
    var html = HTMLTable(
      caption: page.say(texts.tableCaption, page.name(of: survey), wave),
      columns: [
        .words(page.say(words.unit)), .number(page.say(words.answers)),
        .number(page.say(page.texts.surveys.rate)), .number(page.say(words.total)),
      ] + areas.map { .number($0.name) } + [
        .words(page.say(texts.againstBenchmark)), .words(page.say(texts.againstPrevious)),
      ])
    html.rows = page.unitsInOrder.compactMap { place, depth in
      row(page.frame.organisation.units[place], depth: depth)
    }
    return html.html
  }

  private func row(_ unit: OrganisationUnit, depth: Int) -> HTMLTable.Row? {
    let rate = rates[unit.id]
    let rows = dimensions[unit.id] ?? []
    let all = rows + (rate.map { [$0] } ?? [])
    guard !all.isEmpty else { return nil }
    let name: HTML =
      depth == 0
      ? "<strong>\(unit.name)</strong>"
      : "\(unit.name)<span class=\"vh\">, \(page.say(page.texts.words.level, String(depth + 1)))</span>"
    if all.allSatisfy(\.isHidden) {
      let primary = all.first { $0.protection == .primary }
      return .init(
        name, whole: "\(page.hidden((primary ?? all[0]).protection))", depth: depth)
    }
    let total = sharesScale ? rows.first { $0.text("dimension") == "total" } : nil
    return .init(
      name,
      [
        figure(rate, "answered") { page.numbers.plain($0) },
        figure(rate, "rate") { page.numbers.percent($0, places: ratePlaces) },
        figure(total, "mean") { page.numbers.decimal($0, places: places) },
      ]
        + areas.map { area in
          figure(rows.first { $0.text("dimension") == area.id }, "mean") {
            page.numbers.decimal($0, places: places)
          }
        } + [
          claims(rows, "gap_claim"), claims(rows, "change_claim"),
        ], depth: depth)
  }

  private func figure(_ row: TableRow?, _ column: String, _ format: (Double) -> String) -> HTML {
    guard let row else { return "" }
    if row.isHidden {
      return "<span class=\"word\">\(page.hidden(row.protection))</span>"
    }
    return "\(row.number(column).map(format) ?? "")"
  }

  /// `2 høyere, 1 lavere, 9 uavgjort`, without what is nought; the overall mean is not counted.
  private func claims(_ rows: [TableRow], _ column: String) -> HTML {
    let areas = rows.filter { $0.text("dimension") != "total" }
    let texts = page.texts.units
    let kinds: [(DifferenceClaim, Phrase)] = [
      (.higher, texts.countHigher), (.lower, texts.countLower), (.noDifference, texts.countSame),
      (.undecided, texts.countUndecided),
    ]
    var words = kinds.compactMap { claim, phrase -> String? in
      let count = areas.count { $0[column].text == claim.rawValue }
      return count > 0 ? page.say(phrase, String(count)) : nil
    }
    let hidden = areas.count { $0.isHidden }
    if hidden > 0 { words.append(page.say(texts.countHidden, String(hidden))) }
    return "\(words.joined(separator: ", "))"
  }
}
