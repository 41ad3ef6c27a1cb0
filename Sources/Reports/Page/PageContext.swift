import Disclosure
import Survey

/// A part of the page: an anchor, a heading of the second level and what stands under it.
struct PageSection {
  let id: String
  let title: String
  let body: HTML
}

/// What every section reads: the findings, the language, and the words in it.
struct PageContext {
  let findings: Findings
  let options: ReportOptions
  let texts = Texts()
  let numbers: NumberText

  init(_ findings: Findings, _ options: ReportOptions) {
    self.findings = findings
    self.options = options
    numbers = NumberText(language: findings.frame.language)
  }

  var frame: PublicationFrame { findings.frame }
  var language: Language { frame.language }
  var rootID: String { frame.organisation.units[frame.organisation.root].id }

  func say(_ phrase: Phrase, _ values: String...) -> String {
    values.isEmpty ? phrase.text(language) : phrase.text(language, values)
  }

  /// `A, B og C`.
  func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else {
      return words.first ?? say(texts.words.none)
    }
    return words.dropLast().joined(separator: ", ") + " \(say(texts.words.and)) " + last
  }

  /// The survey's name with its id only where several ask the same people.
  func name(of survey: SurveyDeclaration) -> String {
    let population = survey.questionnaire.population
    let name = say(population == .employee ? texts.words.employeeSurvey : texts.words.userSurvey)
    let sameKind = frame.surveys.filter { $0.questionnaire.population == population }
    return sameKind.count > 1 ? "\(name) (\(survey.id))" : name
  }

  /// The newest wave of `survey` that has rows in `table`.
  func newestWave(of survey: SurveyDeclaration, in table: Table) -> String? {
    var present: Set<String> = []
    for row in 0..<table.rowCount where table[row, "survey"].text == survey.id {
      if let wave = table[row, "wave"].text { present.insert(wave) }
    }
    return survey.waves.map(\.label).first { present.contains($0) }
  }

  /// The newest wave in a table that belongs to no single survey: by the surveys' order of waves,
  /// else (registers alone) the last label in the order of text.
  func newestWave(in table: Table) -> String? {
    var present: Set<String> = []
    for row in 0..<table.rowCount {
      if let wave = table[row, "wave"].text { present.insert(wave) }
    }
    let declared = frame.surveys.flatMap { $0.waves.map(\.label) }
    return declared.first { present.contains($0) } ?? present.max()
  }

  /// Places of all units, parents before their children and in file order, with their depth.
  var unitsInOrder: [(place: Int, depth: Int)] {
    let organisation = frame.organisation
    var order: [(place: Int, depth: Int)] = []
    var waiting = [(organisation.root, 0)]
    while let (place, depth) = waiting.popLast() {
      order.append((place, depth))
      waiting += organisation.children[place].reversed().map { ($0, depth + 1) }
    }
    return order
  }
}

/// A row of a table, read by column name.
struct TableRow {
  let table: Table
  let index: Int
  subscript(_ column: String) -> Cell { table[index, column] }
  func number(_ column: String) -> Double? { self[column].number }
  func text(_ column: String) -> String { self[column].text ?? "" }
  /// Nil for a table that hides nothing.
  var protection: Protection? { self["protection"].text.flatMap(Protection.init) }
  var isHidden: Bool { protection.map { $0 != .shown } ?? false }
}

extension Table {
  var rows: [TableRow] { (0..<rowCount).map { TableRow(table: self, index: $0) } }
}
