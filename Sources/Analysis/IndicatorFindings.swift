import Classification
import Survey

/// What is to be said of the indicators themselves: sets of goals that lean to one side, models
/// that make a result the driver of a driver, and declarations that the text does not bear out.
func indicatorFindings(
  _ indicators: [ClassifiedIndicator], _ gaps: [GoalGap], _ models: [ModelSettings]
) -> [Finding] {
  let known = Dictionary(
    indicators.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  return lopsidedGoals(gaps).map(goalFinding)
    + models.flatMap { reversedChains($0, known) }
    + indicators.filter(\.classification.disagreesWithDeclared).map(disagreement)
}

// MARK: Sets of goals

/// One goal area that leans to one side, in the whole or only in units of some types.
private struct LopsidedGoal {
  let area: String
  let warning: GoalCoverage.Warning
  /// The whole alone, or the types that the warning is true of where it is not of the whole.
  let gaps: [GoalGap]
}

/// By area and warning, in the order of the gaps: where the whole leans, its types do too, and are
/// not said again.
private func lopsidedGoals(_ gaps: [GoalGap]) -> [LopsidedGoal] {
  var areas: [String] = []
  for gap in gaps where !areas.contains(gap.area) { areas.append(gap.area) }
  return areas.flatMap { area in
    GoalCoverage.Warning.allCases.compactMap { warning in
      let leaning = gaps.filter { $0.area == area && $0.coverage.warnings.contains(warning) }
      guard !leaning.isEmpty else { return nil }
      let whole = leaning.filter { $0.unitType == nil }
      return LopsidedGoal(area: area, warning: warning, gaps: whole.isEmpty ? leaning : whole)
    }
  }
}

private func goalFinding(_ goal: LopsidedGoal) -> Finding {
  let isWhole = goal.gaps.first?.unitType == nil
  return Finding(
    id: "goals-\(goal.area)-\(isWhole ? "*" : "types")-\(goal.warning.rawValue)",
    statement: texts { goalSentence(goal, $0) },
    claim: RelationClaim.supported.rawValue,
    observation: texts { counted(goal, $0) },
    selection: LocalizedText([
      .nb: "Indikatorer som katalogen legger til området.",
      .nn: "Indikatorar som katalogen legg til området.",
      .en: "Indicators that the catalogue puts in the area.",
    ]),
    method: LocalizedText([
      .nb: "Telt etter rolle og kvalitet.", .nn: "Talde etter rolle og kvalitet.",
      .en: "Counted by role and quality.",
    ]),
    conclusion: goalAdvice(goal.warning),
    evidence: goal.gaps.map { gap in
      Finding.Evidence(
        table: TableSchema.indicatorGaps.name,
        key: ["area": gap.area, "unit_type": gap.typeWord], column: "indicators")
    }, whyNot: [])
}

/// `3 indikatorer i målområdet`, or `skole: 1, barnehage: 2`.
private func counted(_ goal: LopsidedGoal, _ language: Language) -> String {
  guard let first = goal.gaps.first else { return "" }
  guard first.unitType == nil else {
    let list = goal.gaps.map { "\($0.typeWord): \($0.coverage.total)" }.joined(separator: ", ")
    return switch language {
    case .nb: "Indikatorer i målområdet: \(list)."
    case .nn: "Indikatorar i målområdet: \(list)."
    case .en: "Indicators in the goal area: \(list)."
    }
  }
  let count = first.coverage.total
  return switch language {
  case .nb: "\(count) \(count == 1 ? "indikator" : "indikatorer") i målområdet."
  case .nn: "\(count) \(count == 1 ? "indikator" : "indikatorar") i målområdet."
  case .en: "\(count) \(count == 1 ? "indicator" : "indicators") in the goal area."
  }
}

private func goalSentence(_ goal: LopsidedGoal, _ language: Language) -> String {
  let quoted = language == .en ? "“\(goal.area)”" : "«\(goal.area)»"
  let types = goal.gaps.compactMap(\.unitType)
  let list =
    types.count > 1
    ? types.dropLast().joined(separator: ", ") + (language == .en ? " and " : " og ")
      + (types.last ?? "") : types.first ?? ""
  let place =
    switch (types.count, language) {
    case (0, _): quoted
    case (1, .nb): "\(quoted), i enheter av typen \(list),"
    case (1, .nn): "\(quoted), i einingar av typen \(list),"
    case (1, .en): "\(quoted), in units of type \(list),"
    case (_, .nb): "\(quoted), i enheter av typene \(list),"
    case (_, .nn): "\(quoted), i einingar av typane \(list),"
    case (_, .en): "\(quoted), in units of the types \(list),"
    }
  switch (goal.warning, language) {
  case (.onlyResults, .nb): return "\(place) har bare resultatindikatorer, ingen driver."
  case (.onlyResults, .nn): return "\(place) har berre resultatindikatorar, ingen drivar."
  case (.onlyResults, .en): return "\(place) has only result indicators, no driver."
  case (.onlyDrivers, .nb): return "\(place) har bare drivere, ingen resultatindikator."
  case (.onlyDrivers, .nn): return "\(place) har berre drivarar, ingen resultatindikator."
  case (.onlyDrivers, .en): return "\(place) has only drivers, no result indicator."
  case (.onlySubjective, .nb): return "\(place) har bare opplevd kvalitet."
  case (.onlySubjective, .nn): return "\(place) har berre opplevd kvalitet."
  case (.onlySubjective, .en): return "\(place) has only subjective quality."
  }
}

private func goalAdvice(_ warning: GoalCoverage.Warning) -> LocalizedText {
  switch warning {
  case .onlyResults:
    LocalizedText([
      .nb: "Uten driver sier målene ikke hva som kan gjøres.",
      .nn: "Utan drivar seier måla ikkje kva som kan gjerast.",
      .en: "Without a driver the goals do not say what can be done.",
    ])
  case .onlyDrivers:
    LocalizedText([
      .nb: "Uten resultat sier målene ikke om innsatsen hjalp.",
      .nn: "Utan resultat seier måla ikkje om innsatsen hjelpte.",
      .en: "Without a result the goals do not say whether the effort helped.",
    ])
  case .onlySubjective:
    LocalizedText([
      .nb: "Legg til noe som måles mot en norm eller en felles målestokk.",
      .nn: "Legg til noko som blir målt mot ei norm eller ein felles målestokk.",
      .en: "Add something measured against a norm or a common standard.",
    ])
  }
}

// MARK: Models

/// One finding for each driver that a model explains by results: the chain runs from drivers by way
/// of process and experience to results, and not back.
private func reversedChains(
  _ model: ModelSettings, _ known: [QualifiedName: ClassifiedIndicator]
) -> [Finding] {
  guard let outcome = known[model.outcome], outcome.classification.role == .driver else {
    return []
  }
  let results = model.predictors.compactMap { known[$0] }
    .filter { $0.classification.role == .result }
  guard !results.isEmpty else { return [] }
  func chain(_ language: Language) -> String {
    (results + [outcome]).map { step($0, language) }.joined(separator: " → ")
  }
  return [
    Finding(
      id: "chain-\(model.id)",
      statement: texts { language in
        switch language {
        case .nb: "Modellen «\(model.id)» gjør resultater til drivere for en driver."
        case .nn: "Modellen «\(model.id)» gjer resultat til drivarar for ein drivar."
        case .en: "The model “\(model.id)” makes results the drivers of a driver."
        }
      },
      claim: RelationClaim.tentative.rawValue,
      observation: texts(chain),
      selection: LocalizedText([
        .nb: "Modellens utfall og prediktorer.", .nn: "Utfallet og prediktorane i modellen.",
        .en: "The model's outcome and predictors.",
      ]),
      method: LocalizedText([
        .nb: "Roller fra indikatorlisten.", .nn: "Roller frå indikatorlista.",
        .en: "Roles as in the list of indicators.",
      ]),
      conclusion: LocalizedText([
        .nb: "Kjeden går den andre veien: fra det som settes inn, til det som kom ut av det.",
        .nn: "Kjeda går den andre vegen: frå det som blir sett inn, til det som kom ut av det.",
        .en: "The chain runs the other way: from what goes in to what comes of it.",
      ]),
      evidence: (results + [outcome]).map(evidence), whyNot: [])
  ]
}

/// `«Sykefravær» (resultat 0,65)`.
private func step(_ indicator: ClassifiedIndicator, _ language: Language) -> String {
  let found = indicator.classification
  let text = indicator.text.text(in: language)
  let role =
    switch (found.role, language) {
    case (.driver, .nn): "drivar"
    case (.driver, _): "driver"
    case (.result, .en): "result"
    case (.result, _): "resultat"
    }
  let quoted = language == .en ? "“\(text)”" : "«\(text)»"
  return "\(quoted) (\(role) \(decimal(found.position, places: 2, language)))"
}

// MARK: Declarations

/// What the owner declares stands; that the text reads differently is said, and why.
private func disagreement(_ indicator: ClassifiedIndicator) -> Finding {
  Finding(
    id: "reading-\(indicator.name)",
    statement: texts { language in
      let text = indicator.text.text(in: language)
      return switch language {
      case .nb: "«\(text)» er oppgitt å være noe annet enn teksten sier."
      case .nn: "«\(text)» er oppgitt å vere noko anna enn teksten seier."
      case .en: "“\(text)” is declared to be something else than its words say."
      }
    },
    claim: DifferenceClaim.undecided.rawValue,
    observation: indicator.classification.evidence,
    selection: LocalizedText([
      .nb: "Katalogens rad, og teksten og enheten alene.",
      .nn: "Rada i katalogen, og teksten og eininga aleine.",
      .en: "The catalogue's row, and the text and unit alone.",
    ]),
    method: LocalizedText([
      .nb: "Det oppgitte gjelder; lesingen er etter retningslinjen for rolle og kvalitet.",
      .nn: "Det oppgitte gjeld; lesinga er etter retningslinja for rolle og kvalitet.",
      .en: "What is declared holds; the reading follows the guideline for role and quality.",
    ]),
    conclusion: LocalizedText([
      .nb: "Se over det som er oppgitt, eller ordlyden.",
      .nn: "Sjå over det som er oppgitt, eller ordlyden.",
      .en: "Look over what is declared, or the wording.",
    ]),
    evidence: [evidence(indicator)], whyNot: [])
}

private func evidence(_ indicator: ClassifiedIndicator) -> Finding.Evidence {
  Finding.Evidence(
    table: TableSchema.indicators.name, key: ["indicator": "\(indicator.name)"],
    column: "role_position")
}
