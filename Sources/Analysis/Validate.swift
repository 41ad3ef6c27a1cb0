public import Responses
public import Survey

/// Everything that was read, once it is known to hang together. Only `validate` makes one.
public struct ValidatedData: Sendable {
  public let organisation: Organisation
  /// Microdata hold answered rows only: those with at least one answer or don't-know.
  public let surveys: [SurveyData]
  public let registers: [RegisterData]
  public let notes: [QualityNote]
}

/// What was read, as the readers hand it over.
public struct ReadData: Sendable {
  public let organisation: Organisation
  public let surveys: [SurveyData]
  public let registers: [RegisterData]
  /// What the readers found, counted.
  public let notes: [QualityNote]

  public init(
    organisation: Organisation, surveys: [SurveyData], registers: [RegisterData],
    notes: [QualityNote]
  ) {
    self.organisation = organisation
    self.surveys = surveys
    self.registers = registers
    self.notes = notes
  }
}

/// Leaves out rows without any answer, and notes what an analyst should know before trusting a
/// wave. It never changes an answer and never drops an answered row.
public func validate(_ read: ReadData) -> ValidatedData {
  var notes = read.notes
  let surveys = read.surveys.map { survey -> SurveyData in
    let waves = survey.waves.map { wave -> WaveData in
      guard case .microdata(let table) = wave.content else { return wave }
      let source = "\(survey.declaration.id) \(wave.label)"
      let answered = table.keeping(table.answeredRows())
      if answered.rowCount < table.rowCount {
        notes.append(
          QualityNote(
            source: source, column: "", rule: "blank_row", severity: .note,
            count: table.rowCount - answered.rowCount,
            message: "rows without any answer, not counted as answered"))
      }
      notes += coverageNotes(answered, survey.declaration.questionnaire, source)
      notes += invitedNotes(answered, wave.invited, read.organisation, source)
      return WaveData(
        declaration: wave.declaration, content: .microdata(answered), events: wave.events,
        invited: wave.invited)
    }
    return SurveyData(
      declaration: survey.declaration, waves: waves, benchmarks: survey.benchmarks)
  }
  for survey in surveys {
    notes += mixedScaleNotes(survey.declaration) + comparabilityNotes(survey.declaration)
  }
  return ValidatedData(
    organisation: read.organisation, surveys: surveys, registers: read.registers, notes: notes)
}

/// What is declared to have changed between waves, and why: beside the trend columns' codes.
private func comparabilityNotes(_ survey: SurveyDeclaration) -> [QualityNote] {
  survey.waves.flatMap { wave in
    wave.comparability.sorted { $0.key < $1.key }.compactMap { key, found -> QualityNote? in
      guard found.verdict != .comparable else { return nil }
      let words = [found.verdict.rawValue, found.change?.rawValue, found.reason]
      return QualityNote(
        source: "\(survey.id) \(wave.label)",
        column: key == WaveDeclaration.wholeSurvey ? "" : key, rule: "comparability",
        severity: .note, count: 1,
        message: "against the next wave: " + words.compactMap(\.self).joined(separator: ": "))
    }
  }
}

/// The total is then a mean of unlike things: it is made all the same, since it is promised.
private func mixedScaleNotes(_ survey: SurveyDeclaration) -> [QualityNote] {
  let questionnaire = survey.questionnaire
  let ends = questionnaire.dimensions.compactMap { dimension -> [Double]? in
    dimension.items.first.flatMap { questionnaire.itemIndex[$0] }.map { place in
      [questionnaire.items[place].scale.min, questionnaire.items[place].scale.max]
    }
  }
  guard Set(ends).count > 1 else { return [] }
  return [
    QualityNote(
      source: survey.id, column: "", rule: "total_of_mixed_scales", severity: .note,
      count: Set(ends).count,
      message: "scales differ between dimensions, so the row `total` is a mean of unlike things")
  ]
}

/// Share of an item's cells without a valid answer that earns a note.
private let highItemNonResponse = 0.20

private func coverageNotes(
  _ table: ResponseTable, _ questionnaire: Questionnaire, _ source: String
) -> [QualityNote] {
  zip(questionnaire.items, table.items).compactMap { item, column in
    guard let column, column.count > 0 else { return nil }
    let kinds = (0..<column.count).map { column.missing($0) }
    let blank = kinds.count { $0 == .notAnswered }
    let asked = kinds.count { $0 != .notAsked }
    guard asked > 0, Double(blank) > highItemNonResponse * Double(asked) else { return nil }
    return QualityNote(
      source: source, column: item.id, rule: "item_non_response", severity: .warning,
      count: blank, message: "more than a fifth of those asked left it blank")
  }
}

private func invitedNotes(
  _ table: ResponseTable, _ invited: Invited?, _ organisation: Organisation, _ source: String
) -> [QualityNote] {
  guard case .perUnit(let counts) = invited else { return [] }
  var answered = [Int](repeating: 0, count: organisation.units.count)
  for unit in table.units { answered[Int(unit)] += 1 }
  var notes: [QualityNote] = []
  let without = answered.indices.count { answered[$0] > 0 && counts[$0] == nil }
  if without > 0 {
    notes.append(
      QualityNote(
        source: source, column: "", rule: "invited_unknown", severity: .warning, count: without,
        message: "units with answers but no count of invited; they and the units above have no rate"
      ))
  }
  let over = answered.indices.count { place in counts[place].map { answered[place] > $0 } ?? false }
  guard over > 0 else { return notes }
  return notes + [
    QualityNote(
      source: source, column: "", rule: "more_answers_than_invited", severity: .warning,
      count: over, message: "units with more answers than invited; their rates exceed 100 %")
  ]
}

extension ResponseTable {
  /// Rows with at least one answer or don't-know, in file order.
  func answeredRows() -> [Int] {
    var answered = [Bool](repeating: false, count: rowCount)
    for case .some(let column) in items {
      switch column {
      case .coded(_, let cells):
        for (row, cell) in cells.enumerated()
        where cell < MissingKind.first || cell == MissingKind.dontKnow.rawValue {
          answered[row] = true
        }
      case .real(_, let kinds):
        for (row, kind) in kinds.enumerated()
        where kind == 0 || kind == MissingKind.dontKnow.rawValue {
          answered[row] = true
        }
      }
    }
    return answered.indices.filter { answered[$0] }
  }

  /// The same table with these rows only.
  func keeping(_ rows: [Int]) -> ResponseTable {
    if rows.count == rowCount { return self }
    return ResponseTable(
      rowCount: rows.count, sourceRows: rows.map { sourceRows[$0] }, units: rows.map { units[$0] },
      respondents: respondents.map { ids in rows.map { ids[$0] } },
      weights: weights.map { weights in rows.map { weights[$0] } },
      items: items.map { column in
        switch column {
        case .coded(let values, let cells): .coded(values: values, cells: rows.map { cells[$0] })
        case .real(let values, let kinds):
          .real(values: rows.map { values[$0] }, kinds: rows.map { kinds[$0] })
        case nil: nil
        }
      },
      background: background.map { codes in codes.map { codes in rows.map { codes[$0] } } })
  }
}
