import Ingest
import Responses
import Survey

/// How a table of figures goes into the pipeline, tried out with the reader itself.
struct FigureGuess {
  enum Use: Equatable {
    case register(id: String)
    /// Places of the survey and its wave.
    case invited(survey: Int, wave: Int)
  }

  let file: DraftFile
  let use: Use
  let reading: FigureFile.Reading
  /// Why it is only mentioned; nil: it can be read.
  let fault: Diagnostic?
  /// What the rows are called that sum up others, and are left out.
  var totals: [String] = []
}

/// Guesses how tables of figures are meant.
struct FigureGuesses {
  private(set) var guesses: [FigureGuess] = []
  private let surveys: [DraftSurvey]
  private let organisation: Organisation
  /// What texts mean a unit: in any wave, and by wave.
  private let units: [UnitLookup]

  init(_ files: [DraftFile], _ surveys: [DraftSurvey], _ organisation: Organisation) {
    self.surveys = surveys
    self.organisation = organisation
    let waves = Set(surveys.flatMap { $0.answers.waves.map(\.label) })
    units = [organisation.lookup(wave: "")] + organisation.lookups(of: waves).values
    var ids = Set(surveys.map(\.id))
    for file in files {
      switch file.content {
      case .register(let figures):
        let id = ColumnNames.identifier(
          file.words.isEmpty ? "register" : file.words.joined(separator: "_"), taken: ids)
        ids.insert(id)
        add(file, register(figures, id: id, file))
      case .foreign(let figures):
        for series in figures.series {
          var name = file.words.isEmpty ? "register" : file.words.joined(separator: "_")
          if figures.series.count > 1 { name += "_" + (series.wave ?? series.name ?? "") }
          let id = ColumnNames.identifier(name, taken: ids)
          guard let guess = foreign(figures, series, id: id, file) else { continue }
          ids.insert(id)
          add(file, guess)
        }
      case .invited(let figures): add(file, invited(figures, file))
      default: break
      }
    }
  }

  private mutating func add(_ file: DraftFile, _ guess: FigureGuess) {
    // A wave has one number of invited.
    let isDouble = guesses.contains { $0.use == guess.use && $0.fault == nil }
    guard isDouble else { return guesses.append(guess) }
    guesses.append(
      FigureGuess(
        file: file, use: guess.use, reading: guess.reading,
        fault: Diagnostic(
          .data, rule: "second_file", at: .file(file.shown),
          "another file holds the same for this wave"), totals: guess.totals))
  }

  // MARK: Registers

  private func register(_ figures: FigureTable, id: String, _ file: DraftFile) -> FigureGuess {
    let waves = Set(surveys.flatMap { $0.answers.waves.map(\.label) })
    var fields = Self.fields(figures)
    var only: [String: Set<String>] = [:]
    if let wave = figures.columns["wave"], let place = figures.table.column(wave) {
      let found = Set(figures.table.rows.map { $0[place] })
      if !found.isSubset(of: waves) { only[wave] = found.intersection(waves) }
    }
    let totals = leaveOut(figures, to: &only)
    if let name = figures.columns["indicator"], let place = figures.table.column(name) {
      let codes = Self.identifiers(figures.table.rows.map { $0[place] })
      if !codes.isEmpty { fields["indicator"] = .column(name, codes: codes) }
    }
    let reading = FigureFile.Reading(
      profile: Self.profile(figures), columns: FigureColumns(fields: fields, only: only))
    return FigureGuess(
      file: file, use: .register(id: id), reading: reading,
      fault: fault(figures.table, reading, id, file), totals: totals)
  }

  /// Wants all rows but those that sum up others, and tells what these are called.
  private func leaveOut(_ figures: FigureTable, to only: inout [String: Set<String>]) -> [String] {
    let totals = figures.totals(isUnit: isUnit)
    if !totals.isEmpty, let unit = figures.columns["unit"], let place = figures.table.column(unit) {
      only[unit] = Set(figures.table.rows.map { $0[place] }).subtracting(totals)
    }
    return totals
  }

  /// A unit, its name, or an alias in some wave.
  private func isUnit(_ text: String) -> Bool { units.contains { $0[text] != nil } }

  /// What is wrong where the register's own reader tries; nil: nothing.
  private func fault(
    _ table: SmallTable, _ reading: FigureFile.Reading, _ id: String, _ file: DraftFile
  ) -> Diagnostic? {
    let waves = Set(surveys.flatMap { $0.answers.waves.map(\.label) })
    var source = FigureFile(
      table: table, source: id, units: organisation.lookup(wave: ""), reading: reading)
    source.unitsByWave = organisation.lookups(of: waves)
    do {
      let read = try readRegister(source, id: id, waves: waves)
      return read.data.values.isEmpty ? noFigures(file) : nil
    } catch {
      return error.diagnostics.first
    }
  }

  /// Nil: the figures are of no wave.
  private func foreign(
    _ figures: ForeignFigures, _ series: ForeignFigures.Series, id: String, _ file: DraftFile
  ) -> FigureGuess? {
    let waves = Set(surveys.flatMap { $0.answers.waves.map(\.label) })
    var fields: [String: FigureField] = ["value": .column(series.value)]
    var only: [String: Set<String>] = [:]
    let totals = figures.totals(isUnit: isUnit)
    if !totals.isEmpty {
      only[figures.unit] = figures.texts(figures.unit).subtracting(totals)
    }
    let bare = figures.texts(figures.unit).filter { !isUnit($0) }.reduce(into: [:]) {
      $0[$1] = ForeignFigures.bare($1).flatMap { isUnit($0) ? $0 : nil }
    }
    fields["unit"] = .column(figures.unit, codes: bare)
    if let column = figures.wave {
      var codes: [String: String] = [:]
      let texts = figures.texts(column)
      for text in texts { codes[text] = ForeignFigures.wave(of: text, among: waves) }
      if codes.count < texts.count { only[column] = Set(codes.keys) }
      fields["wave"] = .column(column, codes: codes.filter { $0.key != $0.value })
      if codes.isEmpty { only[column] = [] }
    } else if let wave = series.wave {
      guard waves.contains(wave) else { return nil }
      fields["wave"] = .constant(wave)
    }
    if let column = figures.indicator {
      fields["indicator"] = .column(column, codes: Self.identifiers(Array(figures.texts(column))))
    } else {
      fields["indicator"] = .constant(ColumnNames.identifier(series.name ?? id))
    }
    if let n = figures.n { fields["n"] = .column(n) }
    if let status = figures.status { fields["status"] = .column(status) }
    let reading = FigureFile.Reading(
      profile: figures.profile,
      columns: FigureColumns(fields: fields.filter { $1 != .column($0) }, only: only))
    let isDivided = figures.divided.first.map { column in
      Diagnostic(
        .data, rule: "divided_figures", at: .file(file.shown),
        "the column `\(column)` divides the figures; say which is meant with `only: {\(column): …}`"
      )
    }
    return FigureGuess(
      file: file, use: .register(id: id), reading: reading,
      fault: isDivided ?? fault(figures.table, reading, id, file), totals: totals)
  }

  private func noFigures(_ file: DraftFile) -> Diagnostic {
    Diagnostic(
      .data, rule: "no_figures", at: .file(file.shown), "no figure is for a wave of the surveys")
  }

  /// Columns for the fields that are called otherwise.
  private static func fields(_ figures: FigureTable) -> [String: FigureField] {
    figures.columns.filter { $0.key != $0.value }.mapValues { .column($0) }
  }

  /// Names that cannot be ids → ids.
  private static func identifiers(_ names: [String]) -> [String: String] {
    let distinct = Set(names).filter { !$0.isEmpty }.sorted()
    var taken = Set(distinct.filter(ColumnNames.isIdentifier))
    var codes: [String: String] = [:]
    for name in distinct where !ColumnNames.isIdentifier(name) {
      let id = ColumnNames.identifier(name, taken: taken)
      taken.insert(id)
      codes[name] = id
    }
    return codes
  }

  /// Symbols in place of numbers that mean something at Statistics Norway and nothing else
  /// elsewhere. A star means two things, so it is nobody's.
  private static func profile(_ figures: FigureTable) -> SourceProfile {
    guard let name = figures.columns["value"], let place = figures.table.column(name) else {
      return .plain
    }
    let symbols = Set(figures.table.rows.map { $0[place] }).filter {
      !$0.isEmpty && figures.table.number($0) == nil
    }
    let known = Set(SourceProfile.ssb.symbols.keys).subtracting(["*"])
    return !symbols.isEmpty && symbols.isSubset(of: known) ? .ssb : .plain
  }

  // MARK: Invited

  private func invited(_ figures: FigureTable, _ file: DraftFile) -> FigureGuess {
    let survey = survey(of: file)
    let waves = surveys[survey].answers.waves
    let wave = waves.firstIndex { $0.label == file.year } ?? 0
    var only: [String: Set<String>] = [:]
    let totals = leaveOut(figures, to: &only)
    let reading = FigureFile.Reading(
      columns: FigureColumns(fields: Self.fields(figures), only: only))
    let source = FigureFile(
      table: figures.table, source: surveys[survey].id,
      units: organisation.lookup(wave: waves[wave].label), reading: reading)
    var fault: Diagnostic?
    if let year = file.year, !waves.contains(where: { $0.label == year }) {
      fault = noFigures(file)
    } else {
      do {
        _ = try readInvited(source, unitCount: organisation.units.count)
      } catch {
        fault = error.diagnostics.first
      }
    }
    return FigureGuess(
      file: file, use: .invited(survey: survey, wave: wave), reading: reading, fault: fault,
      totals: totals)
  }

  /// The survey whose name the file bears, else one that asks the same people, else the first.
  private func survey(of file: DraftFile) -> Int {
    let byName = surveys.firstIndex { survey in
      survey.answers.waves.contains { wave in
        !wave.file.words.isEmpty && Set(wave.file.words).isSubset(of: file.words)
      }
    }
    let people = PopulationGuess.byName(file.words) ?? .employee
    return byName ?? surveys.firstIndex { $0.population.population == people } ?? 0
  }
}
