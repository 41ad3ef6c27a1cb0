import Responses
import Statistics
import Survey

/// Something that can be related to something else.
struct RelationVariable: Sendable, Hashable {
  enum Place: Hashable {
    case dimension(survey: Int, Int)
    case item(survey: Int, Int)
    case register(Int, String)
  }
  let name: QualifiedName
  let label: String
  let source: Source
  let place: Place

  /// The survey that it comes from; nil for a register.
  var survey: Int? {
    switch place {
    case .dimension(let survey, _), .item(let survey, _): survey
    case .register: nil
    }
  }

  /// Both sides come from the same respondents.
  func sameSource(as other: RelationVariable) -> Bool {
    survey != nil && survey == other.survey
  }
}

/// All that relations are worked out from.
struct RelationSources: Sendable {
  let surveys: [ScoredSurvey]
  let registers: [RegisterData]
  let indicators: [ClassifiedIndicator]
  let settings: DescribeSettings
  let disclosure: DisclosureSettings

  /// Finds what a qualified name means; nil for a name that the pipeline does not hold.
  func variable(_ name: QualifiedName) -> RelationVariable? {
    let language = settings.language
    if let s = surveys.firstIndex(where: { $0.id == name.source }) {
      let questionnaire = surveys[s].questionnaire
      let source = Source(questionnaire.population)
      if let d = questionnaire.dimensions.firstIndex(where: { $0.id == name.name }) {
        return RelationVariable(
          name: name, label: questionnaire.dimensions[d].label.text(in: language), source: source,
          place: .dimension(survey: s, d))
      }
      return questionnaire.itemIndex[name.name].map { i in
        RelationVariable(
          name: name, label: questionnaire.items[i].text.text(in: language), source: source,
          place: .item(survey: s, i))
      }
    }
    guard let r = registers.firstIndex(where: { $0.id == name.source }) else { return nil }
    let text = indicators.first { $0.name == name }?.text.text(in: language)
    return RelationVariable(
      name: name, label: text ?? name.name, source: .register, place: .register(r, name.name))
  }

  /// Wave labels with microdata, newest first: each survey's order, merged. A label that only a
  /// later survey has stands right before that survey's next older one.
  var waves: [String] {
    var labels: [String] = []
    for survey in surveys {
      let own = survey.waves.filter { $0.scores != nil }.map(\.label)
      for (place, label) in own.enumerated() where !labels.contains(label) {
        let older = own[(place + 1)...].lazy.compactMap { labels.firstIndex(of: $0) }.first
        labels.insert(label, at: older ?? labels.endIndex)
      }
    }
    return labels
  }
}

/// One wave's columns. Estimates are made on full data; hiding comes last.
struct RelationWave: Sendable {
  let sources: RelationSources
  let label: String
  /// By survey: the wave with this label, when it holds microdata.
  let scored: [ScoredWave?]
  /// Whether a unit holds respondents itself, in any survey of the wave, by place.
  private let holdsRespondents: [Bool]
  /// By survey: what is coded, with its sums by unit; nil where answers are weighted or not coded.
  private var coded: [CodedVariables?] = []

  /// - Parameter summed: also the items that are related to something, beside dimensions.
  init(_ sources: RelationSources, _ label: String, summed: [RelationVariable] = []) {
    self.sources = sources
    self.label = label
    scored = sources.surveys.map { survey in
      survey.waves.first { $0.label == label && $0.scores != nil }
    }
    var holds = [Bool](repeating: false, count: sources.settings.organisation.units.count)
    for case .some(let scores) in scored.map({ $0?.scores }) {
      for unit in scores.responses.units { holds[Int(unit)] = true }
    }
    holdsRespondents = holds
    coded = scored.indices.map { survey in
      scored[survey]?.scores.flatMap { scores in
        CodedVariables(
          scores, of: survey, with: summed.map(\.place), units: holds.count,
          threads: sources.settings.threads)
      }
    }
  }

  private func scores(_ survey: Int?) -> Scores? { survey.flatMap { scored[$0]?.scores } }

  /// Respondents' values, NaN where missing, with each row's unit; nil for registers and for
  /// waves without microdata.
  func column(_ variable: RelationVariable) -> [Double]? {
    switch variable.place {
    case .dimension(let survey, let d): scores(survey)?.columns[d].doubles()
    case .item(let survey, let i): scores(survey)?.item(i)
    case .register: nil
    }
  }

  /// The variables in their coded form; nil unless all of them have one, from one survey.
  func coded(_ variables: [RelationVariable]) -> CodedVariables.Columns? {
    guard let survey = variables.first?.survey, variables.allSatisfy({ $0.survey == survey }) else {
      return nil
    }
    return coded[survey]?.columns(variables.map(\.place))
  }

  func units(_ survey: Int) -> [Int32]? { scores(survey)?.responses.units }

  /// Probability weights by row; nil where every answer counts once.
  func weights(_ survey: Int) -> [Double]? { scores(survey)?.responses.weights }

  /// One value per place of unit, NaN where there is none: the mean of a unit's own respondents
  /// where at least `minimum_respondents` have a value, or the register's value in a unit that
  /// holds respondents.
  func unitValues(_ variable: RelationVariable) -> [Double] {
    let places = sources.settings.organisation.units.count
    var values = [Double](repeating: .nan, count: places)
    if case .register(let register, let indicator) = variable.place {
      for value in sources.registers[register].values
      where value.indicator == indicator && value.wave == label && holdsRespondents[value.unit] {
        values[value.unit] = value.figure.number ?? .nan
      }
      return values
    }
    guard let survey = variable.survey, let rows = units(survey) else { return values }
    if let coded = coded([variable]) {
      let sums = coded.all.sums
      for place in 0..<places {
        let moments = sums.moments(place, coded.places[0])
        if moments.count >= sources.disclosure.minimumRespondents { values[place] = moments.mean }
      }
      return values
    }
    guard let column = column(variable) else { return values }
    let moments = sources.settings.organisation.ownMoments(
      column, units: rows, weights: weights(survey))
    for place in 0..<places
    where moments[place].count >= sources.disclosure.minimumRespondents {
      values[place] = moments[place].mean
    }
    return values
  }

  /// How many stand behind each of `unitValues`: respondents with a value, or the register's own
  /// count; NaN where that is not known.
  func unitCounts(_ variable: RelationVariable) -> [Double] {
    let places = sources.settings.organisation.units.count
    var counts = [Double](repeating: .nan, count: places)
    if case .register(let register, let indicator) = variable.place {
      for value in sources.registers[register].values
      where value.indicator == indicator && value.wave == label {
        counts[value.unit] = value.n.flatMap { $0 > 0 ? $0 : nil } ?? .nan
      }
      return counts
    }
    guard let survey = variable.survey, let column = column(variable), let rows = units(survey)
    else { return counts }
    counts = [Double](repeating: 0, count: places)
    for (row, value) in column.enumerated() where !value.isNaN { counts[Int(rows[row])] += 1 }
    return counts.map { $0 > 0 ? $0 : .nan }
  }

  /// The lowest known response rate of the surveys behind the variables, share 0…1.
  func responseRate(_ variables: [RelationVariable]) -> Double? {
    let organisation = sources.settings.organisation
    let surveys = Set(variables.compactMap(\.survey))
    return surveys.compactMap { survey -> Double? in
      guard let wave = scored[survey] else { return nil }
      return ResponseRate(
        wave.data.declaration, isRoot: true,
        invited: organisation.subtree(
          wave.data.invited, answered: wave.scores?.responses.units ?? [])[organisation.root],
        answered: wave.scores?.responses.rowCount
      ).rate
    }.min()
  }
}
