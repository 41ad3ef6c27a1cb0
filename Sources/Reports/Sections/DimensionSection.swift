import Survey

/// One survey's newest wave for the whole organisation: bars, differences and the table.
func dimensionSection(_ page: PageContext, _ survey: SurveyDeclaration, number: Int)
  -> PageSection?
{
  let table = page.findings.table(.dimensions)
  guard let wave = page.newestWave(of: survey, in: table) else { return nil }
  let scales = page.scales(of: survey)
  // A mean over different scales says nothing.
  let rows = rootRows(page, table, survey, wave).filter {
    scales.count < 2 || $0.text("dimension") != "total"
  }
  guard !rows.isEmpty else { return nil }
  let places = page.places(of: rows)
  let part = DimensionPart(
    page: page, survey: survey, wave: wave, rows: rows, scales: scales, places: places,
    id: "survey-\(number)")
  let title = page.say(page.texts.words.wholeSurvey, page.name(of: survey), wave)
  return PageSection(id: part.id, title: title, body: part.html)
}

/// The newest wave of one survey.
struct DimensionPart {
  let page: PageContext
  let survey: SurveyDeclaration
  let wave: String
  let rows: [TableRow]
  let scales: [ScaleEnds]
  let places: Int
  let id: String

  var html: HTML {
    let texts = page.texts.surveys
    var html: HTML = ""
    if let scale = scales.first, scales.count == 1 {
      let ends = [scale.min, scale.max].map(page.numbers.plain)
      html += "<p>\(page.say(texts.intro, ends[0], ends[1]))</p>\n"
    }
    for (place, scale) in scales.enumerated() { html += bars(on: scale, number: place + 1) }
    html += differences("gap", "benchmark_gap", page.say(texts.gap))
    html += differences("change", "change", changeTitle)
    html += tableHTML
    return html
  }

  /// Where n is unknown, only rounding is behind the interval.
  private var interval: Phrase {
    let words = page.texts.words
    return rows.contains { $0["n"] != .empty } ? words.interval : words.roundingInterval
  }

  var meanTitle: Phrase {
    let words = page.texts.words
    guard rows.contains(where: { $0["ci_low"] != .empty }) else { return words.mean }
    return interval == words.interval ? words.meanInterval : words.meanRounding
  }

  /// The wave that the changes are from; in general words where it is not the same for all.
  var previousWave: String {
    let waves = Set(rows.map { $0.text("previous_wave") }.filter { !$0.isEmpty })
    return waves.count == 1
      ? waves.first ?? "" : page.say(page.texts.surveys.previous)
  }

  var changeTitle: String { page.say(page.texts.surveys.changeSince, previousWave) }

  private func bars(on scale: ScaleEnds, number: Int) -> HTML {
    let shown = rows.compactMap { row -> BarChart.Row? in
      let id = row.text("dimension")
      guard id == "total" || page.scale(of: id, in: survey) == scale else { return nil }
      return row.number("mean").map {
        BarChart.Row(
          label: page.dimensionName(row), value: $0, low: row.number("ci_low"),
          high: row.number("ci_high"), benchmark: row.number("benchmark"),
          previous: row.number("previous"))
      }
    }
    guard !shown.isEmpty else { return "" }
    let texts = page.texts.charts
    var legend: [(ChartMark, String)] = [(.bar, "\(page.say(texts.mean)) \(wave)")]
    if shown.contains(where: { $0.low != nil }) {
      legend.append((.interval, page.say(interval)))
    }
    if shown.contains(where: { $0.benchmark != nil }) {
      legend.append((.benchmark, page.say(page.texts.words.benchmark)))
    }
    if shown.contains(where: { $0.previous != nil }) { legend.append((.previous, previousWave)) }
    let title = page.say(
      scales.count == 1 ? texts.bars : texts.barsOfScale, "\(page.name(of: survey)) \(wave)",
      page.numbers.plain(scale.min), page.numbers.plain(scale.max))
    return BarChart(
      id: "\(id)-bars-\(number)", title: title,
      description: page.say(
        texts.barsDescription, String(shown.count), page.numbers.plain(scale.min),
        page.numbers.plain(scale.max)),
      axis: ChartAxis(low: scale.min, high: scale.max), rows: shown, legend: legend,
      tick: { page.numbers.plain($0) }, value: { page.numbers.decimal($0, places: places) }
    ).html
  }

  private func differences(_ prefix: String, _ column: String, _ title: String) -> HTML {
    let texts = page.texts
    let shown = rows.compactMap { row -> DifferenceChart.Row? in
      guard let value = row.number(column), let low = row.number("\(prefix)_low"),
        let high = row.number("\(prefix)_high")
      else { return nil }
      let claim = row["\(prefix)_claim"]
      let words =
        claim.text == DifferenceClaim.noDifference.rawValue
        ? page.say(texts.claims.noDifferenceShort) : page.difference(claim)
      return .init(
        label: page.dimensionName(row), value: value, low: low, high: high, claim: words)
    }
    guard !shown.isEmpty else { return "" }
    let relevant = page.frame.analysis.relevantDifference
    let band = page.say(texts.charts.relevantBand, page.numbers.plain(relevant))
    return DifferenceChart(
      id: "\(id)-\(prefix)", title: title,
      description: page.say(
        texts.charts.differenceDescription, String(shown.count), relevant > 0 ? band + "." : ""),
      relevantDifference: relevant, rows: shown,
      legend: [
        (.dot, page.say(texts.charts.difference)), (.interval, page.say(texts.charts.interval)),
      ] + (relevant > 0 ? [(.band, band)] : []),
      tick: { page.numbers.signed($0, places: page.numbers.holds($0, places: 1) ? 1 : 2) }
    ).html
  }
}
