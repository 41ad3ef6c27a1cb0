import Analysis
import Foundation
internal import Ingest
import Responses
import Survey

/// What the readers handed over, and what they would not accept.
struct ReadSources: Sendable {
  let data: ReadData
  /// The first of each wave.
  let rejected: [RejectedRow]
  /// All rows that were not accepted.
  let rejectedCount: Int
  /// Data rows, accepted and rejected, of all files.
  let rows: Int
  let files: Int
  /// Data rows of microdata files, by the name they are shown by.
  let rowsByPath: [String: Int]
}

/// Reads every file of figures that the pipeline names. Each is read to its end before any fault
/// is thrown, so that all faults of all files come at once, and with them what is to be said of the
/// files that could be read.
func readSources(_ pipeline: Pipeline, threads: Int) throws(Faults) -> ReadSources {
  let reader = SourceReading(pipeline, threads: threads)
  let surveys = pipeline.surveys.map(reader.survey)
  let registers = pipeline.registers.compactMap(reader.register)
  let data = ReadData(
    organisation: pipeline.organisation, surveys: surveys, registers: registers,
    notes: reader.notes + fractionsForPercent(registers, pipeline.catalogue))
  guard reader.faults.isEmpty else {
    throw Faults(reader.faults + qualityFindings(data, pipeline.quality))
  }
  return ReadSources(
    data: data, rejected: reader.rejected, rejectedCount: reader.rejectedCount,
    rows: reader.rows, files: pipeline.dataFiles.count,
    rowsByPath: reader.rowsByPath)
}

/// Reads file after file and keeps what was found on the way.
private final class SourceReading {
  private let pipeline: Pipeline
  private let threads: Int
  private(set) var faults: [Diagnostic] = []
  private(set) var notes: [QualityNote] = []
  private(set) var rejected: [RejectedRow] = []
  private(set) var rejectedCount = 0
  private(set) var rows = 0
  private(set) var rowsByPath: [String: Int] = [:]
  /// Of the survey that is being read.
  private var labels = LabelsOfWaves()
  /// Labels of the waves of all surveys.
  private let waves: Set<String>
  /// Wave → units by the names that hold in it, for files whose rows are of several waves.
  private let unitsByWave: [String: UnitLookup]

  init(_ pipeline: Pipeline, threads: Int) {
    self.pipeline = pipeline
    self.threads = threads
    waves = Set(pipeline.surveys.flatMap { $0.waves.map(\.declaration.label) })
    unitsByWave = pipeline.registers.isEmpty ? [:] : pipeline.organisation.lookups(of: waves)
    notes = pipeline.detectedForms.map { file, report in
      QualityNote(
        source: file, column: "", rule: "detected_format", severity: .note, count: 1,
        message: report)
    }
  }

  func survey(_ input: SurveyInput) -> SurveyData {
    labels = LabelsOfWaves()
    return SurveyData(
      declaration: input.declaration, waves: input.waves.map { wave($0, of: input) },
      benchmarks: input.benchmarks.compactMap { benchmark($0, of: input) })
  }

  private func wave(_ wave: WaveInput, of survey: SurveyInput) -> WaveData {
    let label = wave.declaration.label
    let source = "\(survey.declaration.id) \(label)"
    let content: WaveData.Content
    switch wave.content {
    case .rateOnly: content = .rateOnly
    case .published(let file, let rounding):
      let read = collect(nil) { () throws(Faults) -> ReadFigures<[PublishedMean]>? in
        try readPublished(
          figures(file, source, label), MeanRules(survey.declaration.questionnaire, rounding))
      }
      notes += read?.notes ?? []
      rows += read?.data.count ?? 0
      content = .published(read?.data ?? [], rounding: rounding)
    case .microdata(let file, let columns):
      let questionnaire = survey.declaration.questionnaire.exported(
        with: wave.scales, background: wave.backgroundCodes)
      content = microdata(file, columns, questionnaire, source: source, wave: label)
    }
    let events = wave.events.flatMap { file in
      collect(nil) { () throws(Faults) -> ReadFigures<[PublishedEvent]>? in
        try readPublishedEvents(
          figures(file, "\(source) events", label),
          events: Set(survey.declaration.questionnaire.events.map(\.id)))
      }
    }
    notes += events?.notes ?? []
    rows += events?.data.count ?? 0
    return WaveData(
      declaration: wave.declaration, content: content, events: events?.data ?? [],
      invited: invited(wave.invited, source, label))
  }

  private func microdata(
    _ file: InputTable, _ columns: MicrodataColumns, _ questionnaire: Questionnaire,
    source: String, wave: String
  ) -> WaveData.Content {
    let request = ResponseFile(
      table: file.table, source: source, questionnaire: questionnaire,
      columns: ResponseColumns(
        units: columns.units, respondent: columns.respondent, weight: columns.weight,
        items: columns.items, background: columns.background, times: columns.times,
        only: columns.only),
      absentItems: Set(columns.absentItems),
      units: pipeline.organisation.lookup(wave: wave),
      parents: pipeline.organisation.parents, root: pipeline.organisation.root,
      leastShown: pipeline.disclosure.minimumRespondents)
    let read = collect(nil) { () throws(Faults) -> ReadResponses? in
      try readResponses(request, effort: ReadingEffort(threads: threads))
    }
    guard let read else { return .rateOnly }
    rows += read.rowsRead
    rowsByPath[file.file.shown] = read.rowsRead + read.leftOut
    notes += read.notes
    notes += labels.note(read.labelled, wave: wave, source: source)
    if let report = read.report {
      notes.append(
        QualityNote(
          source: source, column: "", rule: "detected_format", severity: .note, count: 1,
          message: report))
    }
    rejected += read.rejected
    rejectedCount += read.rejectedCount
    return .microdata(read.table)
  }

  private func invited(
    _ input: WaveInput.InvitedInput, _ source: String, _ wave: String
  ) -> Invited? {
    switch input {
    case .none: nil
    case .whole(let count): .whole(count)
    case .file(let file): invited(in: figures(file, "\(source) invited", wave))
    }
  }

  private func invited(in file: FigureFile) -> Invited? {
    let read = collect(nil) { () throws(Faults) -> ReadFigures<Invited>? in
      try readInvited(file, unitCount: pipeline.organisation.units.count)
    }
    notes += read?.notes ?? []
    if case .perUnit(let counts) = read?.data { rows += counts.count { $0 != nil } }
    return read?.data
  }

  private func benchmark(_ input: BenchmarkInput, of survey: SurveyInput) -> BenchmarkData? {
    let rules = BenchmarkRules(
      id: input.id, waves: Set(survey.declaration.waves.map(\.label)),
      types: Set(pipeline.organisation.units.compactMap(\.type)),
      means: MeanRules(survey.declaration.questionnaire, input.rounding))
    let source = "\(survey.declaration.id) \(input.id)"
    let read = collect(nil) { () throws(Faults) -> ReadFigures<BenchmarkData>? in
      try readBenchmark(figures(input.source, source, nil), rules)
    }
    notes += read?.notes ?? []
    rows += read?.data.means.count ?? 0
    return read?.data
  }

  func register(_ input: RegisterInput) -> RegisterData? {
    var file = figures(input.source, input.id, nil)
    file.unitsByWave = unitsByWave
    let read = collect(nil) { () throws(Faults) -> ReadFigures<RegisterData>? in
      try readRegister(file, id: input.id, waves: waves)
    }
    notes += read?.notes ?? []
    rows += read?.data.values.count ?? 0
    return read?.data
  }

  /// Units by every name that holds in `wave`; nil: by those that hold in all waves.
  private func figures(_ file: InputTable, _ source: String, _ wave: String?) -> FigureFile {
    FigureFile(
      table: file.table, source: source,
      units: pipeline.organisation.lookup(wave: wave ?? ""), reading: file.reading)
  }

  private func collect<Value>(
    _ fallback: Value, _ read: () throws(Faults) -> Value
  ) -> Value {
    do {
      return try read()
    } catch {
      faults += error.diagnostics
      return fallback
    }
  }
}

extension MeanRules {
  /// Any dimension of the questionnaire, within the widest of its items' scales, or the
  /// questionnaire's where it has no items.
  fileprivate init(_ questionnaire: Questionnaire, _ rounding: ExactDecimal) {
    var ranges: [String: ClosedRange<Double>] = [:]
    for dimension in questionnaire.dimensions {
      let items = dimension.items.compactMap { id in
        questionnaire.itemIndex[id].map { questionnaire.items[$0].scale }
      }
      let scales = items.isEmpty ? [questionnaire.scale].compactMap(\.self) : items
      if let low = scales.map(\.min).min(), let high = scales.map(\.max).max() {
        ranges[dimension.id] = low...high
      }
    }
    self.init(
      dimensions: Set(questionnaire.dimensions.map(\.id)), ranges: ranges, rounding: rounding)
  }
}
