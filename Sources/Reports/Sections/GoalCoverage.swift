import Survey

/// What each goal area measures and lacks of the 2 × 4 cells of role and quality, for the whole and
/// for each type of unit, what lopsided sets of goals do not tell, and what is declared otherwise
/// than its words read.
func goalCoverage(_ page: PageContext) -> HTML {
  let grid = GoalGrid(page)
  guard !grid.areas.isEmpty else { return declaredOtherwise(page) }
  let texts = page.texts.indicators
  return """
    \(grid.warnings)<p>\(page.say(texts.howToRead))</p>
    \(grid.table.html)\(declaredOtherwise(page))
    """
}

private struct GoalGrid {
  let page: PageContext
  /// In the catalogue's order.
  let areas: [String]
  private let counts: [Cell: Int]
  private let gaps: [String: [TableRow]]
  private static let everyType = "*"

  struct Cell: Hashable {
    let area: String
    let role: String
    let quality: String
  }

  init(_ page: PageContext) {
    self.page = page
    var areas: [String] = []
    var counts: [Cell: Int] = [:]
    for row in page.findings.table(.indicatorCoverage).rows {
      let area = row.text("area")
      if !areas.contains(area) { areas.append(area) }
      counts[Cell(area: area, role: row.text("role"), quality: row.text("quality"))] =
        row["count"].integer ?? 0
    }
    self.areas = areas
    self.counts = counts
    gaps = Dictionary(grouping: page.findings.table(.indicatorGaps).rows) { $0.text("area") }
  }

  private var texts: IndicatorTexts { page.texts.indicators }

  private static let cells = IndicatorRole.allCases.flatMap { role in
    IndicatorQuality.allCases.map { (role: role, quality: $0) }
  }

  private func heading(_ role: IndicatorRole, _ quality: IndicatorQuality) -> String {
    let name =
      switch quality {
      case .subjective: texts.subjective
      case .objective: texts.objective
      case .process: texts.process
      case .structure: texts.structure
      }
    let head = role == .driver ? texts.driverHead : texts.resultHead
    return page.say(texts.cell, page.say(head), page.say(name).lowercased())
  }

  private func named(_ area: String) -> String { area.isEmpty ? page.say(texts.noArea) : area }

  var table: HTMLTable {
    var table = HTMLTable(
      caption: page.say(texts.coverageCaption),
      columns: [.words(page.say(texts.goalArea)), .number(page.say(texts.count))]
        + Self.cells.map { .words(heading($0.role, $0.quality)) })
    for area in areas {
      table.rows.append(wholeRow(area))
      table.rows += typeRows(area)
    }
    return table
  }

  private func wholeRow(_ area: String) -> HTMLTable.Row {
    let found = Self.cells.map { cell in
      counts[Cell(area: area, role: cell.role.rawValue, quality: cell.quality.rawValue)] ?? 0
    }
    return .init(
      "<strong>\(named(area))</strong>",
      ["\(page.numbers.plain(Double(found.reduce(0, +))))"]
        + found.map { $0 > 0 ? filled("\(page.numbers.plain(Double($0)))") : empty })
  }

  private func filled(_ mark: HTML) -> HTML { "<span class=\"has\">\(mark)</span>" }

  private var empty: HTML {
    "<span class=\"lacks\">–<span class=\"vh\"> \(page.say(texts.missing))</span></span>"
  }

  /// Types of unit with the same cells stand in one row; none where every type is as the whole.
  private func typeRows(_ area: String) -> [HTMLTable.Row] {
    let rows = (gaps[area] ?? []).filter { $0.text("unit_type") != Self.everyType }
    var patterns: [String] = []
    for row in rows where !patterns.contains(pattern(row)) { patterns.append(pattern(row)) }
    let whole = (gaps[area] ?? []).first { $0.text("unit_type") == Self.everyType }
    if patterns.count == 1, patterns.first == whole.map(pattern) { return [] }
    let groups = patterns.map { wanted in rows.filter { pattern($0) == wanted } }
    // The largest group comes last, and needs no list where the others are named above it.
    let largest = groups.indices.max { (groups[$0].count, $1) < (groups[$1].count, $0) } ?? 0
    let rest = groups.count > 1 && groups[largest].count > 4 ? largest : nil
    return groups.indices.filter { $0 != rest }.map { place in
      typeRow(groups[place], page.list(groups[place].map { $0.text("unit_type") }))
    } + (rest.map { [typeRow(groups[$0], page.say(texts.allOtherTypes))] } ?? [])
  }

  private func pattern(_ row: TableRow) -> String {
    (row["indicators"].integer ?? 0) == 0 ? "" : "+ " + row.text("empty_cells")
  }

  private func typeRow(_ rows: [TableRow], _ types: String) -> HTMLTable.Row {
    let numbers = rows.compactMap { $0["indicators"].integer }
    let (least, most) = (numbers.min() ?? 0, numbers.max() ?? 0)
    guard most > 0, let first = rows.first else {
      return .init("\(types)", whole: "\(page.say(texts.nothingMeasured))", depth: 1)
    }
    let ends = [least, most].map { page.numbers.plain(Double($0)) }
    let missing = Set(first.text("empty_cells").split(separator: " ").map(String.init))
    let dot: HTML = "●<span class=\"vh\"> \(page.say(texts.measured))</span>"
    return .init(
      "\(types)",
      ["\(least == most ? ends[0] : ends[0] + "–" + ends[1])"]
        + Self.cells.map { cell in
          missing.contains("\(cell.role.rawValue):\(cell.quality.rawValue)") ? empty : filled(dot)
        }, depth: 1)
  }

  /// One line for each kind of lopsidedness, with the areas, and the types where not the whole.
  var warnings: HTML {
    let kinds: [(String, Phrase)] = [
      ("only_results", texts.onlyResults), ("only_drivers", texts.onlyDrivers),
      ("only_subjective", texts.onlySubjective),
    ]
    return kinds.compactMap { kind, phrase -> HTML? in
      let places = areas.compactMap { lopsided($0, kind) }
      guard !places.isEmpty else { return nil }
      return "<p class=\"note\">\(page.say(phrase, places.joined(separator: "; ")))</p>\n"
    }.joined()
  }

  private func lopsided(_ area: String, _ kind: String) -> String? {
    let types = (gaps[area] ?? []).filter {
      $0.text("warning").split(separator: " ").contains(kind[...])
    }.map { $0.text("unit_type") }
    guard !types.isEmpty else { return nil }
    return types.contains(Self.everyType)
      ? page.say(texts.wholeArea, named(area))
      : page.say(texts.areaInTypes, named(area), page.list(types))
  }
}

private func declaredOtherwise(_ page: PageContext) -> HTML {
  let table = page.findings.table(.indicators)
  let ids = Set(
    page.findings.statements.filter(\.isOfReading).flatMap(\.evidence).compactMap {
      $0.key["indicator"]
    })
  let names = table.rows.filter { ids.contains($0.text("indicator")) }.map {
    page.say(page.texts.indicators.wholeArea, $0.text("text"))
  }
  guard !names.isEmpty else { return "" }
  let words = page.say(page.texts.indicators.readOtherwise, names.joined(separator: "; "))
  return "<p>\(words)</p>\n"
}
