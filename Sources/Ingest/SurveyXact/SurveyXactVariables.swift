internal import Survey

/// What a SurveyXact export says of its variables, in its structure and its labels.
struct SurveyXactVariables {
  /// What was asked, by variable.
  private(set) var questions: [String: Question] = [:]
  /// Words of each code, by variable.
  private(set) var labels: [String: [String: String]] = [:]
  /// Variables that are no columns of the dataset, the first ten thousand.
  private(set) var strays: Set<String> = []
  /// Names of the dataset's columns: nothing is kept of any other variable.
  private let columns: Set<String>

  struct Question: Equatable {
    /// The question as it stands, with the choice of a column of a multiple-choice question.
    let text: String
    /// What was written freely: a text that looks like a number is still a text.
    let isText: Bool
  }

  /// More rows of labels than any survey has; they are held in memory.
  private static let mostLabels = 500_000

  static let mostStrays = 10_000

  private init(columns: [TabularText.Column]) {
    self.columns = Set(columns.map(\.name))
  }

  /// Reads what there is of the two tables; the faults of both come at once.
  /// - Parameter columns: those of the dataset.
  init(
    columns: [TabularText.Column], structure: () throws(Faults) -> TextRecords?,
    labels: () throws(Faults) -> TextRecords?
  ) throws(Faults) {
    var variables = Self(columns: columns)
    var faults: [Diagnostic] = []
    do { if let records = try structure() { try variables.addStructure(records) } } catch {
      faults += error.diagnostics
    }
    do { if let records = try labels() { try variables.addLabels(records) } } catch {
      faults += error.diagnostics
    }
    guard faults.isEmpty else { throw Faults(faults) }
    self = variables
  }

  /// Reads the structure. Faults: as `TextRecords.read`, `missing_column`, `wrong_field_count`,
  /// `conflicting_rows`, `foreign_companion`.
  private mutating func addStructure(_ records: TextRecords) throws(Faults) {
    let builder = Builder(self, records.shown)
    var header: StructureColumns?
    try records.read { row, fields in
      guard let header else {
        let found = StructureColumns(fields)
        header = found
        return found.fault(records.shown, row)
      }
      guard header.isSound(fields) else {
        return wrongFieldCount(file: records.shown, row: row, fields.count, of: header.count)
      }
      return builder.add(header.question(fields), of: header.name(fields), row: row)
    }
    self = try builder.finished()
  }

  /// Reads the labels: variable, code, words; a row of column names above them is passed over.
  /// Faults: as `TextRecords.read`, `wrong_field_count`, `conflicting_rows`, `too_many_labels`,
  /// `foreign_companion`.
  private mutating func addLabels(_ records: TextRecords) throws(Faults) {
    let builder = Builder(self, records.shown)
    var count = 0
    try records.read { row, fields in
      count += 1
      guard count <= Self.mostLabels else {
        return count == Self.mostLabels + 1 ? Self.tooMany(records.shown, row) : nil
      }
      guard fields.count >= 3, fields.dropFirst(3).allSatisfy(\.isEmpty) else {
        return wrongFieldCount(file: records.shown, row: row, fields.count, of: 3)
      }
      if count == 1, Self.isHeader(fields) { return nil }
      return builder.add(label: fields[2], code: fields[1], of: fields[0], row: row)
    }
    self = try builder.finished()
  }

  /// The columns with what is said of them.
  func describing(_ columns: [TabularText.Column]) -> [TabularText.Column] {
    columns.map { column in
      TabularText.Column(
        name: column.name, label: questions[column.name].map(\.text) ?? column.label,
        valueLabels: labels[column.name] ?? column.valueLabels, missingCodes: column.missingCodes,
        booleans: column.booleans.count > 0 ? column.booleans : BooleanCells())
    }
  }

  private static func isHeader(_ fields: [String]) -> Bool {
    fields[0].lowercased() == StructureColumns.required[0].lowercased()
  }

  private static func tooMany(_ shown: String, _ row: Int) -> Diagnostic {
    Diagnostic(
      .config, rule: "too_many_labels", at: .data(file: shown, row: row, column: ""),
      "the file has more than \(mostLabels) labels",
      advice: "Check that this is the export's file of labels.")
  }

  /// Adds to variables while records are read, and counts how many fit the dataset.
  private final class Builder {
    private var variables: SurveyXactVariables
    private let shown: String
    private var known = 0

    init(_ variables: SurveyXactVariables, _ shown: String) {
      self.variables = variables
      self.shown = shown
    }

    func add(_ question: Question, of variable: String, row: Int) -> Diagnostic? {
      guard isColumn(variable) else { return nil }
      let earlier = variables.questions.updateValue(question, forKey: variable)
      return earlier == nil || earlier == question ? nil : conflict(row, "`\(variable)`")
    }

    func add(label: String, code: String, of variable: String, row: Int) -> Diagnostic? {
      guard isColumn(variable), !label.isEmpty else { return nil }
      let earlier = variables.labels[variable, default: [:]].updateValue(label, forKey: code)
      return earlier == nil || earlier == label
        ? nil : conflict(row, "the code `\(code)` of `\(variable)`")
    }

    /// Notes variables that the dataset does not have: it may have been cut down.
    private func isColumn(_ variable: String) -> Bool {
      if variables.columns.contains(variable) {
        known += 1
        return true
      }
      if variables.strays.count < mostStrays { variables.strays.insert(variable) }
      return false
    }

    private func conflict(_ row: Int, _ what: String) -> Diagnostic {
      Diagnostic(
        .config, rule: "conflicting_rows", at: .data(file: shown, row: row, column: ""),
        "\(what) stands on an earlier row with other words",
        advice: "Export the survey again, or delete the row that is wrong.")
    }

    func finished() throws(Faults) -> SurveyXactVariables {
      guard known > 0 else {
        throw Faults([
          Diagnostic(
            .config, rule: "foreign_companion", at: .file(shown),
            "none of its variables is a column of the dataset",
            advice: "Put the file of the same export beside the dataset.")
        ])
      }
      return variables
    }
  }
}

/// Where the columns of a structure are. Its rows may be longer than its header by fields without
/// anything in them.
struct StructureColumns {
  static let required = ["variableName", "questionText"]

  let count: Int
  private let variable: Int?
  private let text: Int?
  private let subType: Int?
  private let choice: Int?

  init(_ header: [String]) {
    func place(_ name: String) -> Int? {
      header.firstIndex { $0.lowercased() == name.lowercased() }
    }
    count = header.count
    variable = place(Self.required[0])
    text = place(Self.required[1])
    subType = place("subType")
    choice = place("choiceText")
  }

  func fault(_ shown: String, _ row: Int) -> Diagnostic? {
    guard variable == nil || text == nil else { return nil }
    let name = Self.required[variable == nil ? 0 : 1]
    return Diagnostic(
      .config, rule: "missing_column", at: .data(file: shown, row: row, column: name),
      "there is no column `\(name)`",
      advice: "Expected the structure of a SurveyXact export, with `variableName` and "
        + "`questionText`.")
  }

  func isSound(_ fields: [String]) -> Bool {
    fields.count >= count && fields.dropFirst(count).allSatisfy(\.isEmpty)
  }

  func name(_ fields: [String]) -> String { field(variable, fields) }

  func question(_ fields: [String]) -> SurveyXactVariables.Question {
    let asked = field(text, fields)
    let choice = field(choice, fields)
    let kind = field(subType, fields).lowercased()
    return SurveyXactVariables.Question(
      text: kind == "multiple" && !choice.isEmpty ? "\(asked) - \(choice)" : asked,
      isText: kind == "string")
  }

  private func field(_ place: Int?, _ fields: [String]) -> String {
    place.map { fields[$0] } ?? ""
  }
}
