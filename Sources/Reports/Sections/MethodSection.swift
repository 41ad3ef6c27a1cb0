import Survey

/// What is hidden and why: the rule in words, and counts per table, never a value.
func disclosureSection(_ page: PageContext) -> PageSection? {
  let texts = page.texts.disclosure
  let limits = page.frame.disclosure
  var body: HTML = """
    <p>\(page.say(texts.rule, String(limits.minimumRespondents), String(limits.sensitiveMinimum))) \
    \(page.say(limits.complementary ? texts.complementary : texts.openData))</p>

    """
  if page.findings.hidden.isEmpty {
    body = """
      <p>\(page.say(texts.rule, String(limits.minimumRespondents), String(limits.sensitiveMinimum)))\
      \(limits.complementary ? "" : " " + page.say(texts.openData)) \(page.say(texts.nothing))</p>

      """
  } else {
    body += hiddenTable(page)
  }
  let changes = page.findings.hiddenChanges.reduce(0) { $0 + $1.rows }
  if changes > 0 {
    body += "<p>\(page.say(texts.changes, page.numbers.plain(Double(changes))))</p>\n"
  }
  let withheld = page.findings.withheldStatements
  if withheld > 0 {
    body += "<p>\(page.say(texts.withheld, page.numbers.plain(Double(withheld))))</p>\n"
  }
  return PageSection(id: "hidden", title: page.say(texts.heading), body: body)
}

/// Rows per table and reason, over all surveys and waves.
private func hiddenTable(_ page: PageContext) -> HTML {
  let texts = page.texts.disclosure
  var html = HTMLTable(
    caption: page.say(texts.caption),
    columns: [
      .words(page.say(texts.table)), .words(page.say(texts.reason)), .number(page.say(texts.rows)),
    ])
  for table in page.findings.tables.map(\.schema.name) {
    for protection in [Protection.primary, .complementary] {
      let rows = page.findings.hidden.filter { $0.table == table && $0.protection == protection }
        .reduce(0) { $0 + $1.rows }
      guard rows > 0 else { continue }
      let reason = protection == .complementary ? texts.protecting : texts.primaryShort
      html.rows.append(
        .init("\(table).csv", ["\(page.say(reason))", "\(page.numbers.plain(Double(rows)))"]))
    }
  }
  return html.html
}

/// The words of the page and what they mean; only those that the page uses.
func methodSection(_ page: PageContext) -> PageSection? {
  let texts = page.texts.method
  let settings = page.frame.analysis
  let findings = page.findings
  var terms: [(String, String)] = []
  if findings.table(.dimensions).rowCount > 0 {
    terms.append((page.say(page.texts.words.mean), page.say(texts.mean)))
    terms.append((page.say(page.texts.words.interval), page.say(texts.interval)))
    terms.append(
      (
        page.say(page.texts.words.claim),
        page.say(texts.claim, page.numbers.plain(settings.relevantDifference))
      ))
    terms.append(
      (
        page.say(texts.frame),
        page.say(settings.frame == .finite ? texts.finite : texts.superpopulation)
      ))
  }
  if findings.table(.correlations).rowCount > 0 {
    terms.append((page.say(texts.relation), page.say(texts.relationMeaning)))
  }
  if findings.table(.importance).rowCount > 0 {
    terms.append((page.say(texts.importance), page.say(texts.importanceMeaning)))
  }
  guard !terms.isEmpty else { return nil }
  let list = terms.map { "<dt>\($0)</dt><dd>\($1)</dd>\n" as HTML }.joined()
  return PageSection(
    id: "method", title: page.say(texts.heading), body: "<dl>\n\(list)</dl>\n")
}
