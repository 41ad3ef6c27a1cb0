import Survey

/// One section per model of the newest wave: what goes with the outcome, and how much.
func importanceSections(_ page: PageContext) -> [PageSection] {
  let models = page.findings.table(.models)
  guard let wave = page.newestWave(in: models) else { return [] }
  let rows = models.rows.filter { $0.text("wave") == wave }
  return rows.enumerated().map { place, row in
    let isAlone = rows.count { $0.text("outcome") == row.text("outcome") } == 1
    let part = ModelPart(
      page: page, model: row, wave: wave, id: "model-\(place + 1)", isAlone: isAlone)
    let title = page.say(page.texts.relations.importance, part.outcome)
    return PageSection(id: part.id, title: part.named(title), body: part.html)
  }
}

private struct ModelPart {
  let page: PageContext
  let model: TableRow
  let wave: String
  let id: String
  /// Whether no other model has its outcome; else its id stands in every heading.
  let isAlone: Bool

  private var texts: RelationTexts { page.texts.relations }
  var outcome: String { model["label"].text ?? model.text("outcome") }

  func named(_ title: String) -> String {
    let id = model.text("model")
    guard page.findings.frame.analysis.models.contains(where: { $0.id == id }) else {
      return page.say(texts.modelOfAll, title)
    }
    return isAlone ? title : page.say(texts.modelNamed, title, id)
  }

  var html: HTML {
    var html: HTML = "<p>\(verdict) \(page.say(texts.notCause))</p>\n"
    let predictors = rows(of: page.findings.table(.importance))
    if predictors.isEmpty {
      html += coefficients
    } else {
      let few = predictors.filter { $0["vital_few"].boolean == true }
      if !few.isEmpty {
        let names = few.map { label($0, "predictor") }
        html += "<p>\(page.say(texts.vitalFew, page.list(names)))</p>\n"
      }
      html += chart(predictors)
      html += table(predictors)
      html += sameSourceNote(page, predictors)
    }
    return html
  }

  private func rows(of table: Table) -> [TableRow] {
    table.rows.filter {
      $0.text("model") == model.text("model") && $0.text("wave") == wave
    }
  }

  private func label(_ row: TableRow, _ column: String) -> String {
    row["label"].text ?? row.text(column)
  }

  private var verdict: String {
    let verdict = page.verdict(model["claim"], model["why"])
    guard let r2 = model.number("r2") else { return page.say(texts.modelUnknown, verdict) }
    let basis =
      model.text("level") == "unit"
      ? page.say(texts.nUnits, page.count(model["n"]))
      : page.say(texts.nPersons, page.count(model["n"]), page.count(model["units"]))
    return page.say(texts.model, page.numbers.percent(r2, places: 0), basis, verdict)
  }

  private func chart(_ predictors: [TableRow]) -> HTML {
    let shown = predictors.compactMap { row -> BarChart.Row? in
      row.number("lmg").map {
        BarChart.Row(
          label: label(row, "predictor"), value: $0, low: row.number("lmg_low"),
          high: row.number("lmg_high"))
      }
    }
    let farthest = shown.flatMap { [$0.value, $0.high ?? 0] }.max() ?? 0
    guard farthest > 0 else { return "" }
    let words = page.texts.charts
    let step = ChartAxis.roundStep(farthest / 5)
    let end = (farthest / step - 1e-9).rounded(.up) * step
    var legend: [(ChartMark, String)] = [(.bar, page.say(words.shareOfVariance))]
    if shown.contains(where: { $0.low != nil }) {
      legend.append((.interval, page.say(page.texts.words.interval)))
    }
    let percent = { page.numbers.percent($0, places: end < 0.1 ? 1 : 0) }
    return BarChart(
      id: "\(id)-bars", title: named(page.say(words.importance, outcome)),
      description: page.say(words.importanceDescription, String(shown.count)),
      axis: ChartAxis(low: 0, high: end), rows: shown, legend: legend, tick: percent,
      value: { page.numbers.percent($0, places: 1) }
    ).html
  }
}

extension ModelPart {
  fileprivate func table(_ predictors: [TableRow]) -> HTML {
    let words = page.texts.words
    var html = HTMLTable(
      caption: named(page.say(texts.importanceCaption, outcome, wave)),
      columns: [
        .words(page.say(texts.predictor)), .number(page.say(texts.zeroOrder)),
        .number(page.say(texts.lmg)), .number(page.say(texts.lmgShare)),
        .number(page.say(texts.cumulative)), .number(page.say(texts.rank)),
        .words(page.say(texts.few)), .words(page.say(texts.source)),
      ])
    let byRank = predictors.sorted {
      ($0["rank"].integer ?? .max, $0.index) < ($1["rank"].integer ?? .max, $1.index)
    }
    let allSame = predictors.allSatisfy { $0["same_source"].boolean == true }
    html.rows = byRank.map { row in
      let percent = { page.numbers.percent($0, places: 1) }
      let lmg = page.withInterval(
        row.number("lmg"), row.number("lmg_low"), row.number("lmg_high"), percent)
      let rank = page.withInterval(
        row.number("rank"), row.number("rank_low"), row.number("rank_high"), page.numbers.plain)
      let few = row["vital_few"].boolean.map { page.say($0 ? words.yes : words.no) } ?? ""
      // Where all rows say the same, the line below the table says it once.
      let source =
        allSame
        ? nil
        : row["same_source"].boolean.map {
          page.say($0 ? texts.sameSource : texts.otherSource)
        }
      return .init(
        "\(label(row, "predictor"))",
        [
          "\(row.number("zero_order").map(page.correlation) ?? "")", "\(lmg)",
          "\(row.number("lmg_share").map(percent) ?? "")",
          "\(row.number("cumulative_share").map(percent) ?? "")", "\(rank)", "\(few)",
          "\(source ?? "")",
        ])
    }
    return html.html
  }

  /// Where the model has no importance: its terms but the constant.
  fileprivate var coefficients: HTML {
    let terms = rows(of: page.findings.table(.coefficients)).filter {
      $0.text("term") != "(Intercept)"
    }
    guard !terms.isEmpty else { return "" }
    var html = HTMLTable(
      caption: named(page.say(texts.importanceCaption, outcome, wave)),
      columns: [
        .words(page.say(texts.predictor)), .number(page.say(texts.estimate)),
        .number(page.say(texts.beta)), .number(page.say(texts.p)),
      ])
    html.rows = terms.map { row in
      let estimate = page.withInterval(
        row.number("estimate"), row.number("ci_low"), row.number("ci_high"), page.correlation)
      return .init(
        "\(label(row, "term"))",
        [
          "\(estimate)", "\(row.number("beta").map(page.correlation) ?? "")",
          "\(row.number("p").map { page.probability($0) } ?? "")",
        ])
    }
    return html.html
  }
}
