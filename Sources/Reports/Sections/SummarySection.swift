import Survey

/// The whole in words: what can be said of the newest wave, and what cannot.
func summarySection(_ page: PageContext) -> PageSection? {
  var paragraphs: [String] = []
  let table = page.findings.table(.dimensions)
  for survey in page.frame.surveys {
    var parts = responseSentence(page, survey).map { [$0] } ?? []
    if let wave = page.newestWave(of: survey, in: table) {
      let rows = rootRows(page, table, survey, wave)
      let texts = page.texts.summary
      let gaps = differenceSentences(page, rows, "gap_claim", texts.gapIntro)
      paragraphs.append((parts + gaps).joined(separator: " "))
      parts = differenceSentences(page, rows, "change_claim", texts.changeIntro)
    }
    paragraphs.append(parts.joined(separator: " "))
  }
  if let sentence = relationSentence(page) { paragraphs.append(sentence) }
  let goals = goalSentences(page)
  if !goals.isEmpty { paragraphs.append(goals.joined(separator: " ")) }
  let hidden = hiddenUnits(page)
  if hidden > 0 { paragraphs.append(page.say(page.texts.summary.hidden, String(hidden))) }
  paragraphs.removeAll(where: \.isEmpty)
  guard !paragraphs.isEmpty else { return nil }
  let body = paragraphs.map { "<p class=\"lead\">\($0)</p>\n" as HTML }.joined()
  return PageSection(id: "summary", title: page.say(page.texts.summary.heading), body: body)
}

/// Units with a hidden mean in the newest wave of some survey.
private func hiddenUnits(_ page: PageContext) -> Int {
  let table = page.findings.table(.dimensions)
  var units: Set<String> = []
  for survey in page.frame.surveys {
    guard let wave = page.newestWave(of: survey, in: table) else { continue }
    for row in table.rows
    where row.text("survey") == survey.id && row.text("wave") == wave && row.isHidden {
      units.insert(row.text("unit"))
    }
  }
  return units.count
}

/// Rows of the whole organisation in one wave, in the table's order.
func rootRows(_ page: PageContext, _ table: Table, _ survey: SurveyDeclaration, _ wave: String)
  -> [TableRow]
{
  table.rows.filter {
    $0.text("survey") == survey.id && $0.text("wave") == wave && $0.text("unit") == page.rootID
  }
}

private func responseSentence(_ page: PageContext, _ survey: SurveyDeclaration) -> String? {
  let table = page.findings.table(.responseRates)
  guard let wave = page.newestWave(of: survey, in: table),
    let row = rootRows(page, table, survey, wave).first, let rate = row.number("rate")
  else { return nil }
  return page.say(
    page.texts.summary.responseRate, page.name(of: survey), wave,
    page.numbers.percent(rate, places: page.numbers.holds(rate, places: 2) ? 0 : 1))
}

private func differenceSentences(
  _ page: PageContext, _ rows: [TableRow], _ column: String, _ intro: Phrase
) -> [String] {
  var names: [DifferenceClaim: [String]] = [:]
  for row in rows {
    guard let claim = row[column].text.flatMap(DifferenceClaim.init) else { continue }
    names[claim, default: []].append(page.dimensionName(row))
  }
  let undecided = names[.undecided]?.count ?? 0
  let all = names.values.reduce(0) { $0 + $1.count }
  guard all > 0 else { return [] }
  let texts = page.texts.summary
  var sentences = [page.say(intro, String(all - undecided), String(all))]
  let said: [(DifferenceClaim, Phrase)] = [
    (.higher, texts.higher), (.lower, texts.lower), (.noDifference, texts.noDifference),
  ]
  for (claim, phrase) in said {
    guard let found = names[claim] else { continue }
    sentences.append(
      claim == .noDifference && found.count > 4
        ? page.say(texts.noDifferenceCount, String(found.count))
        : page.say(phrase, page.list(found)))
  }
  if undecided > 0 { sentences.append(page.say(texts.undecided, String(undecided))) }
  return sentences
}

private func relationSentence(_ page: PageContext) -> String? {
  let rows = leadershipRows(page).filter { $0["claim"] != .empty }
  guard !rows.isEmpty else { return nil }
  func count(_ claim: RelationClaim) -> Int {
    rows.count { $0["claim"].text == claim.rawValue }
  }
  let supported = count(.supported)
  let tentative = count(.tentative)
  return page.say(
    page.texts.summary.relations, String(rows.count), String(supported), String(tentative),
    String(rows.count - supported - tentative))
}

/// Goal areas that lean to one side in the whole organisation.
private func goalSentences(_ page: PageContext) -> [String] {
  let rows = page.findings.table(.indicatorGaps).rows.filter { $0.text("unit_type") == "*" }
  let texts = page.texts.summary
  let kinds: [(String, Phrase)] = [
    ("only_results", texts.onlyResults), ("only_drivers", texts.onlyDrivers),
    ("only_subjective", texts.onlySubjective),
  ]
  return kinds.compactMap { kind, phrase in
    let areas = rows.filter { $0.text("warning").split(separator: " ").contains(kind[...]) }
      .map { page.say(page.texts.indicators.wholeArea, $0.text("area")) }
    return areas.isEmpty ? nil : page.say(phrase, page.list(areas))
  }
}
