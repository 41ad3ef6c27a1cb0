internal import Survey

/// Reads a SurveyXact export of three CSV files as one table with labels.
///
/// The three may be written in any way that `TextFormat` knows (SurveyXact's own are comma and
/// semicolon in Windows-1252, and tab in UTF-16); the table is the same. A column's label is the
/// question's text, for a multiple-choice question with the choice after ` - `; only a blank cell
/// is missing, so "don't know" is a code among the others.
/// Faults of all three files at once: those of a header, `SurveyXactVariables.addStructure` and
/// `addLabels`.
func readSurveyXact(_ files: SurveyXactFiles) throws(Faults) -> TabularText {
  let dataset = try DatasetText(files.dataset)
  let variables = try SurveyXactVariables(
    columns: dataset.header.columns,
    structure: { () throws(Faults) in try files.structure.map(TextRecords.init) },
    labels: { () throws(Faults) in try files.labels.map(TextRecords.init) })
  let texts = variables.questions.filter(\.value.isText).map(\.key)
  return TabularText(
    bytes: dataset.tabular(texts: Set(texts)),
    columns: variables.describing(dataset.header.columns), headerRow: dataset.header.row,
    report: ([dataset.format.report] + variables.report(missing: files.missing)).joined(
      separator: "; "))
}

extension SurveyXactVariables {
  /// What is worth knowing of the tables beside the dataset.
  func report(missing: [String]) -> [String] {
    var said = ["SurveyXact export"]
    if !missing.isEmpty { said.append("without \(missing.joined(separator: ", "))") }
    if !strays.isEmpty {
      let count = strays.count < Self.mostStrays ? "\(strays.count)" : "\(strays.count) or more"
      said.append(
        "\(count) of its variables \(strays.count == 1 ? "is" : "are") not in the dataset")
    }
    return said
  }
}
