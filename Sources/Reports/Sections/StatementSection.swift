import Survey

extension Finding {
  /// Told among the indicators: what the goals lack, and what is declared otherwise than it reads.
  var isOfGoals: Bool { evidence.contains { $0.table == TableSchema.indicatorGaps.name } }
  var isOfReading: Bool { id.hasPrefix("reading-") }
}

/// Each statement that can be made, with the steps from what was seen to what follows.
func statementSection(_ page: PageContext) -> PageSection? {
  let statements = page.findings.statements.filter { !$0.isOfGoals && !$0.isOfReading }
  guard !statements.isEmpty else { return nil }
  let made = statements.filter { claimed.contains($0.claim) }
  var body: HTML = ""
  if !made.isEmpty {
    body += "<ul class=\"statements\">\n\(made.map { item(page, $0) }.joined())</ul>\n"
  }
  let rest = statements.count - made.count
  if rest > 0 {
    body += "<p>\(page.say(page.texts.summary.otherStatements, String(rest)))</p>\n"
  }
  return PageSection(id: "statements", title: page.say(page.texts.summary.statements), body: body)
}

private let claimed: Set<String> = [
  DifferenceClaim.higher.rawValue, DifferenceClaim.lower.rawValue,
  DifferenceClaim.noDifference.rawValue, RelationClaim.supported.rawValue,
  RelationClaim.tentative.rawValue,
]

private func item(_ page: PageContext, _ finding: Finding) -> HTML {
  let texts = page.texts.summary
  let steps: [(Phrase, LocalizedText)] = [
    (texts.observation, finding.observation), (texts.selection, finding.selection),
    (texts.method, finding.method), (texts.conclusion, finding.conclusion),
  ]
  var ladder: HTML = ""
  for (name, text) in steps {
    let words = text.text(in: page.language)
    if !words.isEmpty { ladder += "<dt>\(page.say(name))</dt><dd>\(words)</dd>\n" }
  }
  let cautions = page.cautions(finding.whyNot)
  if !cautions.isEmpty {
    ladder += "<dt>\(page.say(page.texts.words.why))</dt>"
    ladder += "<dd>\(cautions.joined(separator: "; "))</dd>\n"
  }
  return """
    <li><strong>\(finding.statement.text(in: page.language))</strong> (\(page.claim(finding.claim)))
    <dl class="ladder">
    \(ladder)</dl></li>

    """
}
