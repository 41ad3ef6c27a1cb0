import Survey

/// Whether changes in indicators come before or after changes in the outcomes, within units; where
/// the panel cannot bear it, the section says so and why.
func leadLagSection(_ page: PageContext) -> PageSection? {
  let rows = page.findings.table(.leadLag).rows
  guard !rows.isEmpty else { return nil }
  let part = LeadLagPart(page: page, rows: rows)
  let texts = page.texts.leadLag
  return PageSection(
    id: "lead-lag", title: page.say(texts.heading),
    body: "<p>\(page.say(texts.intro))</p>\n\(part.html)")
}

private struct LeadLagPart {
  let page: PageContext
  let rows: [TableRow]
  /// By qualified id.
  let indicators: [String: TableRow]
  /// So many pairs are all shown, undecided or not.
  private static let few = 8
  /// Rows of a chart; the table holds the rest.
  private static let mostInChart = 12

  init(page: PageContext, rows: [TableRow]) {
    self.page = page
    self.rows = rows
    indicators = Dictionary(
      page.findings.table(.indicators).rows.map { ($0.text("indicator"), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private var texts: LeadLagTexts { page.texts.leadLag }

  /// Pairs with an estimate that may be read.
  private var told: [TableRow] {
    rows.filter {
      ($0["why"] == .empty || $0.text("why") == "high_q") && $0["forward"] != .empty
    }
  }

  /// What is shown: what is concluded, and the rest only where there are few.
  private var shown: [TableRow] {
    let firm = told.filter { $0.text("verdict") != "undecided" }
    let rest = told.filter { $0.text("verdict") == "undecided" }
    return told.count <= Self.few ? firm + rest : firm
  }

  /// How many of those that could be tried say what.
  private var counts: String {
    func count(_ verdict: String) -> String {
      page.numbers.plain(Double(told.count { $0.text("verdict") == verdict }))
    }
    return page.say(
      texts.counts, page.numbers.plain(Double(told.count)), count("leads"), count("follows"),
      count("both"), count("undecided"))
  }

  var html: HTML {
    let told = told
    let untold = rows.filter { $0["why"] != .empty && $0.text("why") != "high_q" }
    guard !told.isEmpty else {
      let count = page.numbers.plain(Double(rows.count))
      let why = page.say(texts.because, reasons(untold))
      return "<p>\(page.say(texts.cannot, count)) \(why)</p>\n"
    }
    var html: HTML = "<p>\(counts)</p>\n"
    let shown = shown
    var outcomes: [String] = []
    for row in shown where !outcomes.contains(row.text("outcome")) {
      outcomes.append(row.text("outcome"))
    }
    for (place, outcome) in outcomes.enumerated() {
      let some = shown.filter { $0.text("outcome") == outcome }.prefix(Self.mostInChart)
      html += chart(Array(some), of: outcome, number: place + 1)
    }
    if !shown.isEmpty { html += table(shown) }
    if !untold.isEmpty {
      let count = page.numbers.plain(Double(untold.count))
      html += "<p>\(page.say(texts.alsoCannot, count, reasons(untold)))</p>\n"
    }
    html += "<p>\(page.say(texts.method))</p>\n"
    return html
  }

  /// `færre enn tre målinger (130), ingen variasjon (2)`.
  private func reasons(_ rows: [TableRow]) -> String {
    let kinds: [(String, Phrase)] = [
      ("few_waves", texts.fewWaves), ("few_units", texts.fewUnits),
      ("no_variance", texts.noVariance), ("weak_instruments", texts.weak),
    ]
    let found = kinds.map { code, phrase in
      (phrase: phrase, count: rows.count { $0.text("why") == code })
    }.filter { $0.count > 0 }
    if found.count == 1 { return page.say(found[0].phrase) }
    return page.list(
      found.map {
        page.say(texts.reasonCount, page.say($0.phrase), page.numbers.plain(Double($0.count)))
      })
  }

  private func label(_ id: String) -> String { indicators[id]?.text("text") ?? id }

  private func chart(_ rows: [TableRow], of outcome: String, number: Int) -> HTML {
    LeadLagChart(
      id: "lead-lag-\(number)", title: page.say(texts.chart, label(outcome)),
      description: page.say(texts.chartDescription, String(rows.count)),
      rows: rows.compactMap { row in
        guard let forward = effect(row, "forward"), let backward = effect(row, "backward") else {
          return nil
        }
        return LeadLagChart.Row(
          label: label(row.text("indicator")), forward: forward, backward: backward,
          verdict: verdict(row))
      }, forward: page.say(texts.forward), backward: page.say(texts.backward),
      tick: { page.numbers.signed($0, places: page.numbers.holds($0, places: 1) ? 1 : 2) }
    ).html
  }

  private func effect(_ row: TableRow, _ name: String) -> LeadLagChart.Effect? {
    guard let value = row.number(name), let low = row.number("\(name)_low"),
      let high = row.number("\(name)_high")
    else { return nil }
    return .init(value: value, low: low, high: high)
  }

  private func verdict(_ row: TableRow) -> String {
    switch row.text("verdict") {
    case "leads": page.say(texts.leads)
    case "follows": page.say(texts.follows)
    case "both": page.say(texts.both)
    default: page.say(texts.undecided)
    }
  }

  private func table(_ rows: [TableRow]) -> HTML {
    var html = HTMLTable(
      caption: page.say(texts.caption),
      columns: [
        .words(page.say(page.texts.indicators.indicator)), .words(page.say(texts.outcome)),
        .words(page.say(texts.words)), .number(page.say(texts.forward)),
        .number(page.say(texts.backward)), .words(page.say(page.texts.relations.n)),
        .words(page.say(page.texts.words.claim)),
      ])
    html.rows = rows.map { row in
      func figure(_ name: String) -> HTML {
        let text = page.difference(
          row.number(name), row.number("\(name)_low"), row.number("\(name)_high"), places: 2)
        return "\(text)"
      }
      let basis = page.say(texts.basis, page.count(row["units"]), page.count(row["waves"]))
      return .init(
        "\(label(row.text("indicator")))",
        [
          "\(label(row.text("outcome")))", "\(words(of: row))", figure("forward"),
          figure("backward"), "\(basis)",
          isAgainstTheWords(row)
            ? "<strong>\(verdict(row))</strong>" : "\(verdict(row))",
        ])
    }
    return html.html
  }

  /// `driver (0,31)`: what is declared or read, and its place.
  private func words(of row: TableRow) -> String {
    guard let found = indicators[row.text("indicator")] else { return "" }
    let texts = page.texts.indicators
    let isDriver = found.text("role") == IndicatorRole.driver.rawValue
    let role = page.say(isDriver ? texts.driver : texts.result)
    guard let position = found.number("role_position") else { return role }
    return "\(role) (\(page.numbers.decimal(position, places: 2)))"
  }

  /// A result that comes before, or a driver that comes after.
  private func isAgainstTheWords(_ row: TableRow) -> Bool {
    guard let role = indicators[row.text("indicator")]?.text("role") else { return false }
    let isDriver = role == IndicatorRole.driver.rawValue
    return row.text("verdict") == (isDriver ? "follows" : "leads")
  }
}
