import Survey

extension DimensionPart {
  var tableHTML: HTML {
    let words = page.texts.words
    let texts = page.texts.surveys
    let everywhere = sharedCautions(["gap", "change"])
    let ofGaps = sharedCautions(["gap"])
    let ofChanges = sharedCautions(["change"])
    var html = HTMLTable(
      caption: page.say(comparesSomething ? texts.tableCaption : texts.plainCaption),
      columns: [
        .words(page.say(words.area)), .number(page.say(words.answers)),
        .number(page.say(meanTitle)),
        .number(page.say(words.benchmark)),
        .words(page.say(texts.gap)), .number(previousWave), .words(changeTitle),
      ])
    html.rows = rows.map { row($0, without: ofGaps, ofChanges) }
    var result = html.html
    func say(_ codes: [String], _ phrase: Phrase) {
      guard !codes.isEmpty else { return }
      let list = page.cautions(codes).joined(separator: "; ")
      result += "<p>\(page.say(phrase, list))</p>\n"
    }
    say(everywhere, texts.why)
    say(ofGaps.filter { !everywhere.contains($0) }, texts.whyGaps)
    say(ofChanges.filter { !everywhere.contains($0) }, texts.whyChanges)
    return result
  }

  /// The mean and its interval; half a unit of a rounded mean needs one decimal more.
  private func mean(_ row: TableRow) -> String {
    let bounds = [row.number("ci_low"), row.number("ci_high")].compactMap { $0 }
    let finer = bounds.allSatisfy { page.numbers.holds($0, places: places) } ? places : 2
    guard let mean = row.number("mean") else { return "" }
    let text = page.numbers.decimal(mean, places: places)
    guard bounds.count == 2 else { return text }
    let ends = bounds.map { page.numbers.decimal($0, places: finer) }
    return "\(text) (\(page.say(page.texts.words.range, ends[0], ends[1])))"
  }

  private var comparesSomething: Bool {
    rows.contains { $0["benchmark_gap"] != .empty || $0["change"] != .empty }
  }

  /// Codes that stand at every claim of a kind in the table; said once, below it.
  private func sharedCautions(_ kinds: [String]) -> [String] {
    var shared: [String]?
    for row in rows {
      for prefix in kinds where row["\(prefix)_claim"] != .empty {
        let codes = page.codes(row["\(prefix)_why"])
        shared = shared?.filter(codes.contains) ?? codes
      }
    }
    return shared ?? []
  }

  private func row(
    _ row: TableRow, without ofGaps: [String], _ ofChanges: [String]
  ) -> HTMLTable.Row {
    let name = HTML(escaping: page.dimensionName(row))
    if row.isHidden { return .init(name, whole: "\(page.hidden(row.protection))") }
    return .init(
      name,
      [
        "\(page.count(row["n"]))", "\(mean(row))",
        "\(page.mean(row.number("benchmark"), places: places))",
        difference(row, "gap", "benchmark_gap", without: ofGaps),
        "\(page.mean(row.number("previous"), places: places))",
        difference(row, "change", "change", without: ofChanges),
      ])
  }

  /// The difference with its interval, what may be said of it, and what limits that.
  private func difference(
    _ row: TableRow, _ prefix: String, _ column: String, without shared: [String]
  ) -> HTML {
    let figure = page.difference(
      row.number(column), row.number("\(prefix)_low"), row.number("\(prefix)_high"),
      places: places)
    let claim = row["\(prefix)_claim"]
    var words = page.difference(claim)
    let cautions = page.cautions(page.codes(row["\(prefix)_why"]).filter { !shared.contains($0) })
    if !cautions.isEmpty {
      let reasons = cautions.joined(separator: "; ")
      words = words.isEmpty ? reasons : "\(words) (\(reasons))"
    }
    let isFirm = [DifferenceClaim.higher, .lower].contains { $0.rawValue == claim.text }
    if words.isEmpty { return "\(figure)" }
    return isFirm
      ? "<span class=\"nb\">\(figure)</span> <strong class=\"word\">\(words)</strong>"
      : "<span class=\"nb\">\(figure)</span> <span class=\"word\">\(words)</span>"
  }
}
