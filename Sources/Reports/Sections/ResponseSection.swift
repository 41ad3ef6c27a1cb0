import Survey

/// Response of the whole organisation, per survey and wave.
func responseSection(_ page: PageContext) -> PageSection? {
  let table = page.findings.table(.responseRates)
  let words = page.texts.words
  let texts = page.texts.surveys
  var html = HTMLTable(
    caption: page.say(texts.responseCaption),
    columns: [
      .words(page.say(words.survey)), .words(page.say(words.wave)),
      .number(page.say(texts.invited)), .number(page.say(words.answers)),
      .number(page.say(texts.rate)),
    ])
  let rows = page.frame.surveys.flatMap { survey in
    survey.waves.flatMap { rootRows(page, table, survey, $0.label).map { (survey, $0) } }
  }
  let places = page.ratePlaces(rows.map(\.1))
  html.rows = rows.map { survey, row in
    return .init(
      "\(page.name(of: survey))",
      [
        "\(row.text("wave"))", "\(page.countOrUnknown(row["invited"]))",
        "\(page.countOrUnknown(row["answered"]))", "\(page.rate(row, places: places))",
      ])
  }
  guard !html.rows.isEmpty else { return nil }
  return PageSection(id: "response", title: page.say(texts.response), body: html.html)
}

extension PageContext {
  /// Decimals of a column of rates in percent: none where all are whole, else one.
  func ratePlaces(_ rows: some Sequence<TableRow>) -> Int {
    rows.allSatisfy { $0.number("rate").map { numbers.holds($0, places: 2) } ?? true } ? 0 : 1
  }

  /// A rate with the interval that rounding leaves it.
  func rate(_ row: TableRow, places: Int) -> String {
    guard let rate = row.number("rate") else { return say(texts.words.unknown) }
    let text = numbers.percent(rate, places: places)
    guard let low = row.number("rate_low"), let high = row.number("rate_high") else { return text }
    let range = say(
      texts.words.range, numbers.percent(low, places: 1), numbers.percent(high, places: 1))
    return "\(text) (\(range))"
  }

  func countOrUnknown(_ cell: Cell) -> String {
    cell == .empty ? say(texts.words.unknown) : count(cell)
  }

  /// The dimension's label; the overall mean has a name of its own.
  func dimensionName(_ row: TableRow) -> String {
    if row.text("dimension") == "total" { return say(texts.words.total) }
    return row["label"].text ?? row.text("dimension")
  }
}
