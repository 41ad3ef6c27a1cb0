internal import Classification
internal import Ingest
internal import Reports
public import Survey

/// How readings are made and shown.
public struct ReadingStyle: Sendable {
  public let language: Language
  public let json: Bool
  /// A file of the analyst's own labels that are learned first; nil: none.
  public let labels: String?

  public init(language: Language, json: Bool, labels: String? = nil) {
    self.language = language
    self.json = json
    self.labels = labels
  }

  func own() throws(Faults) -> OwnLabels {
    guard let labels else { return .none }
    return OwnLabels(try labelledIndicators(labels, alternatives: [], own: true))
  }
}

/// One text, as a row of `indicators.csv` or as JSON.
public func classifyText(
  _ text: String, unit: String, style: ReadingStyle
) throws(Faults) -> String {
  let entry = CatalogueEntry(indicator: "text", text: text, unit: unit, source: nil)
  return rendered([entry], style, by: try style.own())
}

/// A whole catalogue: `indicator,text,unit,source[,area,direction,role,quality,target]`; only
/// `text` is required.
public func classifyCatalogue(_ path: String, style: ReadingStyle) throws(Faults) -> String {
  rendered(try catalogueEntries(path), style, by: try style.own())
}

func catalogueEntries(_ path: String) throws(Faults) -> [CatalogueEntry] {
  let table = try SmallTable.read(TableSource(path: path, shown: path))
  guard let text = table.column("text") else {
    throw Faults([
      Diagnostic(
        .data, rule: "missing_column", at: .data(file: path, row: 1, column: "text"),
        "the catalogue has no column text",
        advice: "columns: \(table.header.joined(separator: ", "))")
    ])
  }
  func cell(_ row: [String], _ column: String) -> String? {
    table.column(column).flatMap { row[$0].isEmpty ? nil : row[$0] }
  }
  try refuseUnknownWords(table, "role", IndicatorRole.allCases.map(\.rawValue))
  try refuseUnknownWords(table, "quality", IndicatorQuality.allCases.map(\.rawValue))
  return table.rows.enumerated().map { place, row in
    CatalogueEntry(
      indicator: cell(row, "indicator") ?? cell(row, "id") ?? "\(place + 1)", text: row[text],
      unit: cell(row, "unit") ?? "", source: cell(row, "source").flatMap(Source.init),
      area: cell(row, "area"), role: cell(row, "role").flatMap(IndicatorRole.init),
      quality: cell(row, "quality").flatMap(IndicatorQuality.init))
  }
}

/// A label that nobody knows would else be passed over without a word. Blank is no label.
private func refuseUnknownWords(
  _ table: SmallTable, _ column: String, _ known: [String]
) throws(Faults) {
  guard let place = table.column(column) else { return }
  let faults = table.rows.indices.compactMap { row -> Diagnostic? in
    let word = table.rows[row][place]
    guard !word.isEmpty, !known.contains(word) else { return nil }
    return Diagnostic(
      .data, rule: "unknown_value", at: table.place(row: row, column: column),
      "`\(word)` is not a \(column)",
      advice: nearest(to: word, among: known).map { "Did you mean `\($0)`?" }
        ?? "Expected one of \(known.joined(separator: ", ")), or nothing.")
  }
  guard faults.isEmpty else { throw Faults(faults) }
}

private func rendered(
  _ entries: [CatalogueEntry], _ style: ReadingStyle, by labels: OwnLabels
) -> String {
  var table = Table(.indicators)
  for entry in entries {
    let found = classify(text: entry.text, unit: entry.unit, declared: entry, labels: labels)
    table.append(
      [
        .text(entry.indicator), .text(entry.text), Cell(entry.source?.rawValue),
        .text(found.role.rawValue), Cell(found.position), .text(found.quality.rawValue),
        Cell(found.confidence), .text(found.origin.rawValue),
        .text(found.evidence.text(in: style.language)), .boolean(found.borderline),
        Cell(entry.area),
        Cell(found.resultProbability),
      ] + IndicatorQuality.allCases.map { Cell(found.qualityProbabilities[$0] ?? 0) } + [
        .empty, .empty,
      ])
  }
  return String(decoding: style.json ? tableJSON(table) : csv(table, .rfc4180), as: UTF8.self)
}
