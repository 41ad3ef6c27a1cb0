internal import Survey

/// A SurveyXact export as the sheets of one workbook.
struct SurveyXactSheets {
  /// The workbook, as the user wrote it, for messages.
  let shown: String
  /// In the order of the workbook.
  let names: [String]
  /// Reads a sheet with its first row as header or, where it has none, with columns that are called
  /// by their letters.
  let sheet: (_ name: String, _ hasHeader: Bool) throws(Faults) -> TabularText

  init(
    shown: String, names: [String],
    sheet: @escaping (_ name: String, _ hasHeader: Bool) throws(Faults) -> TabularText
  ) {
    self.shown = shown
    self.names = names
    self.sheet = sheet
  }

  /// Those of an Excel workbook. Faults: of the file in `readWorkbook`.
  init(path: String, shown: String) throws(Faults) {
    let bytes = try SourceFile.contents(path: path, shown: shown)
    self.init(shown: shown, names: try sheetNames(bytes, shown: shown)) {
      (name, hasHeader) throws(Faults) in
      try readWorkbook(
        bytes, shown: shown,
        WorkbookRequest(sheet: .name(name), headerRows: hasHeader ? 1 : 0, headerRow: 1))
    }
  }

  /// `Dataset`, or its parts `Dataset(1)`, `Dataset(2)` … by number.
  var datasets: [String] {
    names.compactMap { name in Self.part(name).map { (name, $0) } }.sorted { $0.1 < $1.1 }
      .map(\.0)
  }
  var structure: String? { named("structure") }
  var labels: String? { named("labels") }
  /// True when the sheets are named as SurveyXact names them.
  var fit: Bool { !datasets.isEmpty && (structure != nil || labels != nil) }

  private func named(_ word: String) -> String? {
    names.first { $0.trimmed.lowercased() == word }
  }

  /// The number of a part of the dataset, 0 without one; nil for other sheets.
  private static func part(_ name: String) -> Int? {
    let name = name.trimmed.lowercased()
    guard name.hasPrefix("dataset") else { return nil }
    let rest = String(name.dropFirst("dataset".count)).trimmed
    if rest.isEmpty { return 0 }
    guard rest.hasPrefix("("), rest.hasSuffix(")") else { return nil }
    return Int(rest.dropFirst().dropLast())
  }
}

/// Reads a SurveyXact export from a workbook, as from three files.
///
/// A dataset that is split over several sheets is split by columns: the parts stand side by side,
/// one respondent on the same row of each (so readSX, by NIFU, who use SurveyXact, joins them).
/// Faults: those of the sheets, `missing_sheet`, those of `SplitDataset`, `SurveyXactVariables`.
func readSurveyXact(_ sheets: SurveyXactSheets) throws(Faults) -> TabularText {
  guard sheets.fit else { throw Faults([missingSheets(sheets)]) }
  var faults: [Diagnostic] = []
  var parts: [SplitDataset.Part] = []
  for name in sheets.datasets {
    do { parts.append(SplitDataset.Part(name: name, table: try sheets.sheet(name, true))) } catch {
      faults += error.diagnostics
    }
  }
  guard faults.isEmpty else { throw Faults(faults) }
  let dataset = try SplitDataset(shown: sheets.shown, parts: parts).joined()
  func records(_ name: String?, hasHeader: Bool) throws(Faults) -> TextRecords? {
    guard let name else { return nil }
    return TextRecords(
      try sheets.sheet(name, hasHeader), shown: "\(sheets.shown) \(name)", hasHeader: hasHeader)
  }
  let variables = try SurveyXactVariables(
    columns: dataset.columns,
    structure: { () throws(Faults) in try records(sheets.structure, hasHeader: true) },
    labels: { () throws(Faults) in try records(sheets.labels, hasHeader: false) })
  let missing = [("Structure", sheets.structure), ("Labels", sheets.labels)]
    .filter { $0.1 == nil }.map(\.0)
  return TabularText(
    bytes: dataset.bytes, columns: variables.describing(dataset.columns),
    headerRow: dataset.headerRow,
    report: ([dataset.report].filter { !$0.isEmpty } + variables.report(missing: missing)).joined(
      separator: "; "))
}

private func missingSheets(_ sheets: SurveyXactSheets) -> Diagnostic {
  Diagnostic(
    .config, rule: "missing_sheet", at: .file(sheets.shown),
    sheets.datasets.isEmpty
      ? "the workbook has no sheet `Dataset`, nor `Dataset(1)`"
      : "the workbook has neither a sheet `Structure` nor a sheet `Labels`",
    advice: "The workbook's sheets are \(listed(sheets.names)). Leave out `format: surveyxact` to "
      + "read one sheet without labels.")
}
