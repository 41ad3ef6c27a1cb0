public import Responses
public import Survey

/// Everything that was read, once it is known to hang together and nothing in it stops the run.
/// Only `validate` makes one.
public struct ValidatedData: Sendable {
  public let organisation: Organisation
  /// Microdata hold answered rows only: those with at least one answer or don't-know.
  public let surveys: [SurveyData]
  public let registers: [RegisterData]
  /// What was found, counted.
  public let notes: [QualityNote]
  /// The rows behind the notes that are about rows; for the internal folder only.
  public let flagged: [FlaggedRows]
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
/// wave. It never changes an answer and never drops an answered row: what is flagged is counted in
/// every result all the same.
///
/// - Parameter threads: no result depends on it.
/// - Throws: everything that was found, of whatever severity, when `quality` says that some of it
///   stops the run.
public func validate(
  _ read: ReadData, _ quality: QualitySettings = QualitySettings(), threads: Int = 1
) throws(Faults) -> ValidatedData {
  var findings = QualityFindings(notes: graded(read, quality))
  var surveys: [SurveyData] = []
  for survey in read.surveys {
    var waves: [WaveData] = []
    for wave in survey.waves {
      let answered = answeredOnly(wave, of: survey.declaration, &findings)
      findings += check(answered, of: survey.declaration, read.organisation, quality, threads)
      waves.append(answered)
    }
    surveys.append(
      SurveyData(declaration: survey.declaration, waves: waves, benchmarks: survey.benchmarks))
  }
  findings += coverageFindings(surveys, read.organisation, quality)
  for survey in surveys {
    findings.notes += mixedScaleNotes(survey.declaration) + comparabilityNotes(survey.declaration)
  }
  guard !findings.stop else { throw Faults(findings.diagnostics) }
  return ValidatedData(
    organisation: read.organisation, surveys: surveys, registers: read.registers,
    notes: findings.notes, flagged: findings.flagged)
}

/// What the readers found, with rejected rows and respondents without a unit graded by share. They
/// are always told of, each reason by itself: nothing vanishes. Rejections of all reasons together
/// are told of once their share passes a level; what a reader warns of as without a unit stays a
/// warning.
private func graded(_ read: ReadData, _ quality: QualitySettings) -> [QualityNote] {
  read.notes.compactMap { note in
    guard let rule = QualityRule(rawValue: note.rule), let total = note.total, total > 0,
      rule == .rejectedRows || rule == .doubledRespondent || rule == .unplaced
    else { return note }
    let verdict = quality.verdict(rule, Double(note.count) / Double(total))
    if verdict == nil, rule == .rejectedRows { return nil }
    let severity = verdict?.severity ?? .note
    let isWarned = rule == .unplaced && note.severity == .warning
    return QualityNote(
      source: note.source, column: note.column, rule: note.rule,
      severity: severity == .note && isWarned ? .warning : severity,
      count: note.count, total: total, message: note.message, detail: note.detail)
  }
}

/// The wave without the rows that hold no answer, its weights scaled to a mean of 1.
private func answeredOnly(
  _ wave: WaveData, of survey: SurveyDeclaration, _ findings: inout QualityFindings
) -> WaveData {
  guard case .microdata(let table) = wave.content else { return wave }
  guard let rows = table.answeredRows() else {
    return WaveData(
      declaration: wave.declaration, content: .microdata(table.withMeanWeights()),
      events: wave.events, invited: wave.invited)
  }
  let source = wave.source(in: survey)
  findings.notes.append(
    QualityNote(
      source: source, column: "", rule: "blank_row", severity: .note,
      count: table.rowCount - rows.count, total: table.rowCount,
      message: "rows without any answer, not counted as answered"))
  var blank: [Int32] = []
  var next = 0
  for row in 0..<table.rowCount {
    if next < rows.count, rows[next] == row {
      next += 1
    } else {
      blank.append(table.sourceRows[row])
    }
  }
  findings.flagged.append(
    FlaggedRows(source: source, column: "", rule: "blank_row", rows: blank))
  return WaveData(
    declaration: wave.declaration, content: .microdata(table.keeping(rows).withMeanWeights()),
    events: wave.events,
    invited: wave.invited)
}

/// Every rule about one wave.
private func check(
  _ wave: WaveData, of survey: SurveyDeclaration, _ organisation: Organisation,
  _ quality: QualitySettings, _ threads: Int
) -> QualityFindings {
  let source = wave.source(in: survey)
  var findings = QualityFindings()
  if case .microdata(let table) = wave.content {
    let check = WaveCheck(
      source: source, table: table, questionnaire: survey.questionnaire, quality: quality,
      threads: threads)
    findings += check.blankItems()
    let batteries = check.batteryFindings()
    findings += batteries.findings
    findings += check.duplicateAnswers(telling: batteries.telling)
    findings += check.speeding()
    if let invited = wave.invited {
      findings.notes += InvitedCheck(
        source: source, units: table.units, invited: invited, organisation: organisation
      ).notes()
    }
  }
  findings += rateFindings(wave, source, organisation, quality)
  return findings
}

extension WaveData {
  /// What messages call the wave: `medarbeider 2012`.
  func source(in survey: SurveyDeclaration) -> String { "\(survey.id) \(label)" }
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

extension ResponseTable {
  /// Rows with at least one answer or don't-know, in file order; nil: all are such rows.
  func answeredRows() -> [Int]? {
    var answered = [UInt8](repeating: 0, count: rowCount)
    let dontKnow = MissingKind.dontKnow.rawValue
    answered.withUnsafeMutableBufferPointer { answered in
      for case .some(let column) in items {
        let limit: UInt8 = if case .coded = column { MissingKind.first } else { 1 }
        column.kinds.withUnsafeBufferPointer { kinds in
          for row in 0..<min(kinds.count, answered.count) {
            answered[row] |= kinds[row] < limit || kinds[row] == dontKnow ? 1 : 0
          }
        }
      }
    }
    if !answered.contains(0) { return nil }
    return answered.indices.filter { answered[$0] != 0 }
  }
}
