import Responses
import Statistics
import Survey

/// What the data say of an indicator's place between driver and result, beside its words.
struct DataWitness: Sendable {
  /// Against each outcome that it was tried on.
  let pairs: [LeadLag]

  /// 0 (leads) … 1 (follows): the mean over the outcomes that could be tried; nil where none could.
  var position: Double? {
    let found = pairs.compactMap(\.position)
    return found.isEmpty ? nil : found.reduce(0, +) / Double(found.count)
  }

  /// In plain words, for the list of indicators.
  func sentence(_ language: Language, _ label: (QualifiedName) -> String) -> String {
    guard let best = pairs.max(by: { $0.n < $1.n }) else {
      return switch language {
      case .nb: "Ikke prøvd mot noe utfall."
      case .nn: "Ikkje prøvd mot noko utfall."
      case .en: "Not tried against any outcome."
      }
    }
    guard case .success(let effects) = best.effects else { return Self.obstacle(best, language) }
    if best.isWeak { return Self.weak(language) }
    let other = language == .en ? "“\(label(best.other))”" : "«\(label(best.other))»"
    let figures =
      "\(Self.figure(effects.forward, language)) / \(Self.figure(effects.backward, language))"
    let many = "\(best.units) / \(best.waves)"
    return Self.verdict(best.verdict, other, language) + " ("
      + (language == .en
        ? "forward / backward \(figures); units / waves \(many))."
        : "fram / tilbake \(figures); \(language == .nb ? "enheter" : "einingar") / målinger \(many)).")
  }

  private static func figure(_ effect: LaggedEffect, _ language: Language) -> String {
    let estimate = decimal(effect.estimate, places: 2, language)
    let low = decimal(effect.interval.low, places: 2, language)
    return "\(estimate) [\(low); \(decimal(effect.interval.high, places: 2, language))]"
  }

  private static func verdict(
    _ verdict: LeadLag.Verdict, _ other: String, _ language: Language
  ) -> String {
    switch (verdict, language) {
    case (.leads, .nb): "Endringer kommer før endringer i \(other)"
    case (.leads, .nn): "Endringar kjem før endringar i \(other)"
    case (.leads, .en): "Changes come before changes in \(other)"
    case (.follows, .nb): "Endringer kommer etter endringer i \(other)"
    case (.follows, .nn): "Endringar kjem etter endringar i \(other)"
    case (.follows, .en): "Changes come after changes in \(other)"
    case (.both, .nb): "Endringer kommer både før og etter endringer i \(other)"
    case (.both, .nn): "Endringar kjem både før og etter endringar i \(other)"
    case (.both, .en): "Changes come both before and after changes in \(other)"
    case (_, .nb): "Kan ikke avgjøres mot \(other)"
    case (_, .nn): "Kan ikkje avgjerast mot \(other)"
    case (_, .en): "Cannot be told against \(other)"
    }
  }

  private static func weak(_ language: Language) -> String {
    switch language {
    case .nb: "Kan ikke sies: tidligere nivåer sier for lite om endringene."
    case .nn: "Kan ikkje seiast: tidlegare nivå seier for lite om endringane."
    case .en: "Cannot be told: earlier levels say too little of the changes."
    }
  }

  private static func obstacle(_ pair: LeadLag, _ language: Language) -> String {
    guard case .failure(let error) = pair.effects else { return "" }
    switch (error.obstacle, language) {
    case (.fewWaves, .nb): return "Kan ikke sies: færre enn tre målinger."
    case (.fewWaves, .nn): return "Kan ikkje seiast: færre enn tre målingar."
    case (.fewWaves, .en): return "Cannot be told: fewer than three waves."
    case (.fewUnits, .nb): return "Kan ikke sies: for få enheter med tre målinger på rad."
    case (.fewUnits, .nn): return "Kan ikkje seiast: for få einingar med tre målingar på rad."
    case (.fewUnits, .en): return "Cannot be told: too few units with three waves in a row."
    case (.weakInstruments, _): return weak(language)
    case (.highQ, _): return ""
    case (.noVariance, .nb): return "Kan ikke sies: ingen variasjon."
    case (.noVariance, .nn): return "Kan ikkje seiast: ingen variasjon."
    case (.noVariance, .en): return "Cannot be told: no variation."
    }
  }
}

/// The data's word on every indicator that has values per unit: its series against each of the
/// outcomes, over units without units below them.
func dataWitnesses(_ sources: RelationSources) -> [QualifiedName: DataWitness] {
  let panel = UnitPanel(sources)
  let outcomes = sources.settings.analysis.outcomes.compactMap(sources.variable)
  let others = outcomes.map { ($0, panel.series($0)) }
  var found: [QualifiedName: DataWitness] = [:]
  for indicator in sources.indicators {
    guard let variable = sources.variable(indicator.name), variable.isSeries else { continue }
    let series = panel.series(variable)
    let pairs = others.filter { $0.0.name != variable.name }.map { other, values in
      LeadLag(indicator: variable.name, other: other.name, series, values)
    }
    if !pairs.isEmpty { found[indicator.name] = DataWitness(pairs: pairs) }
  }
  return together(found, in: sources.indicators.map(\.name))
}

/// The same witnesses, with every effect counted among all that were tried in the run.
private func together(
  _ witnesses: [QualifiedName: DataWitness], in order: [QualifiedName]
) -> [QualifiedName: DataWitness] {
  let names = order.filter { witnesses[$0] != nil }
  var left = LeadLag.together(names.flatMap { witnesses[$0]?.pairs ?? [] })[...]
  var found: [QualifiedName: DataWitness] = [:]
  for name in names {
    let count = witnesses[name]?.pairs.count ?? 0
    found[name] = DataWitness(pairs: Array(left.prefix(count)))
    left = left.dropFirst(count)
  }
  return found
}

extension ClassifiedIndicator {
  /// Where neither a declaration nor the words tell the role and the panel does, the role is the
  /// data's, and origin and evidence say so; else the indicator as it is. The words' own
  /// probabilities stay what they are.
  func witnessed(by witness: DataWitness?) -> ClassifiedIndicator {
    guard classification.roleIsOpen, let witness, let told = witness.role else { return self }
    return ClassifiedIndicator(
      name: name, text: text, source: source,
      classification: classification.decidedByData(
        told.role, position: told.position,
        saying: texts { language in witness.told(language) }), entry: entry)
  }
}

extension DataWitness {
  /// Driver where changes come before those of some outcome, after those of none, and not both ways
  /// with any; result the other way round; nil where the data do not agree or do not tell. The
  /// position is the mean over the outcomes that tell, 0…1.
  var role: (role: IndicatorRole, position: Double)? {
    let verdicts = Set(pairs.map(\.verdict))
    guard !verdicts.contains(.both), verdicts.contains(.leads) != verdicts.contains(.follows) else {
      return nil
    }
    let verdict: LeadLag.Verdict = verdicts.contains(.leads) ? .leads : .follows
    let places = pairs.filter { $0.verdict == verdict }.compactMap(\.position)
    guard !places.isEmpty else { return nil }
    return (
      verdict == .leads ? .driver : .result, places.reduce(0, +) / Double(places.count)
    )
  }

  fileprivate func told(_ language: Language) -> String {
    let comesFirst = role?.role == .driver
    let verdict: LeadLag.Verdict = comesFirst ? .leads : .follows
    let others = pairs.filter { $0.verdict == verdict }.map { "\($0.other)" }
      .joined(separator: ", ")
    return switch (comesFirst, language) {
    case (true, .nb): "endringer kommer før endringer i \(others)"
    case (true, .nn): "endringar kjem før endringar i \(others)"
    case (true, .en): "changes come before changes in \(others)"
    case (false, .nb): "endringer kommer etter endringer i \(others)"
    case (false, .nn): "endringar kjem etter endringar i \(others)"
    case (false, .en): "changes come after changes in \(others)"
    }
  }
}

extension RelationVariable {
  /// Dimensions and register values; single items are too many and too uncertain.
  fileprivate var isSeries: Bool {
    if case .item = place { false } else { true }
  }
}

/// The table `lead_lag`: indicators in their order, then outcomes as declared.
func leadLagTable(
  _ indicators: [ClassifiedIndicator], _ witnesses: [QualifiedName: DataWitness]
) -> Table {
  var table = Table(.leadLag)
  for pair in indicators.compactMap({ witnesses[$0.name] }).flatMap(\.pairs) {
    let effects = try? pair.effects.get()
    table.append([
      .text("\(pair.indicator)"), .text("\(pair.other)"), .integer(pair.waves),
      .integer(pair.units), .integer(pair.n), Cell(effects?.forward.estimate),
      Cell(effects?.forward.interval.low), Cell(effects?.forward.interval.high),
      Cell(effects?.backward.estimate), Cell(effects?.backward.interval.low),
      Cell(effects?.backward.interval.high), .text(pair.verdict.rawValue),
      Cell(pair.why?.rawValue), Cell(effects?.forward.q), Cell(effects?.backward.q),
    ])
  }
  return table
}

/// Values by wave and unit.
private struct UnitPanel {
  private let sources: RelationSources
  /// Oldest first.
  private let labels: [String]
  private let waves: [RelationWave]
  private let isLeaf: [Bool]

  /// Waves of surveys and registers. Labels that all are whole numbers (years) are in the order of
  /// the numbers; else the surveys' own order holds, and waves that only registers have are left out.
  init(_ sources: RelationSources) {
    self.sources = sources
    let asked = sources.waves
    let registered = sources.registers.flatMap { $0.values.map(\.wave) }
    let all = Array(Set(asked + registered))
    let numbers = all.compactMap { label in Int(label).map { (number: $0, label: label) } }
    labels =
      numbers.count == all.count
      ? numbers.sorted { ($0.number, $0.label) < ($1.number, $1.label) }.map(\.label)
      : Array(asked.reversed())
    waves = labels.map { RelationWave(sources, $0) }
    isLeaf = sources.settings.organisation.children.map(\.isEmpty)
  }

  /// A wave that is not comparable with the one before has no value, so that no change is made of
  /// two things: the older waves are blank.
  func series(_ variable: RelationVariable) -> UnitSeries {
    var values: UnitSeries =
      switch variable.place {
      case .register(let register, let indicator): registerSeries(register, indicator)
      default: waves.map { $0.unitValues(variable) }
      }
    for wave in values.indices {
      for unit in isLeaf.indices where !isLeaf[unit] { values[wave][unit] = .nan }
    }
    if case .dimension(let survey, let d) = variable.place {
      let declared = sources.surveys[survey]
      let dimension = declared.questionnaire.dimensions[d]
      blankIncomparable(&values, declared.declaration, dimension)
    }
    return values
  }

  private func registerSeries(_ register: Int, _ indicator: String) -> UnitSeries {
    let places = Dictionary(
      labels.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let blank = [Double](repeating: .nan, count: isLeaf.count)
    var values = UnitSeries(repeating: blank, count: labels.count)
    for value in sources.registers[register].values where value.indicator == indicator {
      if let wave = places[value.wave] { values[wave][value.unit] = value.figure.number ?? .nan }
    }
    return values
  }

  private func blankIncomparable(
    _ values: inout UnitSeries, _ survey: SurveyDeclaration, _ dimension: SurveyDimension
  ) {
    for (wave, label) in labels.enumerated() {
      guard let older = survey.waves.firstIndex(where: { $0.label == label }), older > 0,
        survey.verdict(on: dimension, from: older, to: 0) == .notComparable
      else { continue }
      values[wave] = [Double](repeating: .nan, count: values[wave].count)
    }
  }
}
