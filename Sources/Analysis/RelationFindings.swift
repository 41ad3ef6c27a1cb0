import Survey

/// What may be said of leadership and outcomes, and of the vital few: each pair and each model in
/// the newest wave that it has, which comes first.
func relationFindings(_ relations: Relations) -> [Finding] {
  var pairs: Set<[QualifiedName]> = []
  let leadership = relations.correlations.filter {
    $0.level == .unit && $0.method == .pearson && pairs.insert([$0.x.name, $0.y.name]).inserted
  }
  var models: Set<String> = []
  let newest = relations.models.filter { models.insert($0.settings.id).inserted }
  return leadership.map(correlationFinding) + newest.compactMap(importanceFinding)
    + newest.compactMap(unitVarianceFinding)
}

private func correlationFinding(_ found: CorrelationEstimate) -> Finding {
  let judged = found.evidence.judged()
  return Finding(
    id: "\(found.wave)-unit-\(found.x.name)-\(found.y.name)",
    statement: texts { relationSentence(judged.claim, found, $0) },
    claim: judged.claim.rawValue,
    observation: texts { language in
      let r = found.estimate.r.map { decimal($0, places: 2, language) } ?? "–"
      return [
        .nb: "Korrelasjonen er \(r) over \(found.units) enheter.",
        .nn: "Korrelasjonen er \(r) over \(found.units) einingar.",
        .en: "The correlation is \(r) over \(found.units) units.",
      ][language, default: ""]
    },
    selection: LocalizedText([
      .nb: "Enheter med nok svar på begge sider.", .nn: "Einingar med nok svar på begge sider.",
      .en: "Units with enough answers on both sides.",
    ]),
    method: LocalizedText([
      .nb: "Pearson over enheter, uvektet; Fishers z; Benjamini–Hochberg innen familien.",
      .nn: "Pearson over einingar, uvekta; Fishers z; Benjamini–Hochberg innanfor familien.",
      .en: "Pearson over units, unweighted; Fisher's z; Benjamini–Hochberg within the family.",
    ]),
    conclusion: found.isSameSource ? sameSourceConclusion : otherSourceConclusion,
    evidence: [
      Finding.Evidence(
        table: TableSchema.correlations.name,
        key: [
          "level": found.level.rawValue, "method": found.method.rawValue, "wave": found.wave,
          "x": "\(found.x.name)", "y": "\(found.y.name)",
        ], column: found.estimate.r == nil ? "n" : "r")
    ],
    whyNot: judged.why.map(\.rawValue))
}

private func relationSentence(
  _ claim: RelationClaim, _ found: CorrelationEstimate, _ language: Language
) -> String {
  let pair: String =
    switch language {
    case .nb, .nn: "«\(found.x.label)» og «\(found.y.label)»"
    case .en: "“\(found.x.label)” and “\(found.y.label)”"
    }
  let opposite = (found.estimate.r ?? 0) < 0
  switch (claim, language) {
  case (.supported, .nb):
    return "\(pair) henger sammen\(opposite ? " i motsatt retning" : "") på tvers av enhetene."
  case (.supported, .nn):
    return "\(pair) heng saman\(opposite ? " i motsett retning" : "") på tvers av einingane."
  case (.supported, .en):
    return "\(pair) go together\(opposite ? " in opposite directions" : "") across units."
  case (.tentative, .nb):
    return "\(pair) ser ut til å henge sammen\(opposite ? " i motsatt retning" : "") på tvers av "
      + "enhetene, med forbehold."
  case (.tentative, .nn):
    return "\(pair) ser ut til å henge saman\(opposite ? " i motsett retning" : "") på tvers av "
      + "einingane, med atterhald."
  case (.tentative, .en):
    return "\(pair) seem to go together\(opposite ? " in opposite directions" : "") across units, "
      + "with reservations."
  case (.notSupported, .nb): return "Dataene viser ingen sikker sammenheng mellom \(pair)."
  case (.notSupported, .nn): return "Dataa viser ingen sikker samanheng mellom \(pair)."
  case (.notSupported, .en): return "The data show no reliable relation between \(pair)."
  case (.notEstimable, .nb): return "Sammenhengen mellom \(pair) kan ikke beregnes."
  case (.notEstimable, .nn): return "Samanhengen mellom \(pair) kan ikkje reknast ut."
  case (.notEstimable, .en): return "The relation between \(pair) cannot be estimated."
  }
}

/// For a model that is at least tentative: the fewest drivers that carry 80 % of R².
private func importanceFinding(_ model: FittedModel) -> Finding? {
  guard let importance = model.importance else { return nil }
  let judged = model.judged()
  guard judged.claim == .supported || judged.claim == .tentative else { return nil }
  let few = vitalFew(importance.lmg).map { model.predictors[$0] }
  return Finding(
    id: "\(model.wave)-importance-\(model.settings.id)",
    statement: texts { language in
      let names = few.map { language == .en ? "“\($0.label)”" : "«\($0.label)»" }
        .joined(separator: ", ")
      let all = model.predictors.count
      return [
        .nb: "\(few.count) av \(all) områder bærer 80 % av det modellen forklarer av "
          + "«\(model.outcome.label)»: \(names).",
        .nn: "\(few.count) av \(all) område ber 80 % av det modellen forklarer av "
          + "«\(model.outcome.label)»: \(names).",
        .en: "\(few.count) of \(all) predictors carry 80% of what the model explains of "
          + "“\(model.outcome.label)”: \(names).",
      ][language, default: ""]
    },
    claim: judged.claim.rawValue,
    observation: texts { language in
      let share = decimal(importance.rSquared * 100, places: 0, language)
      return [
        .nb: "Modellen forklarer \(share) % av variasjonen.",
        .nn: "Modellen forklarer \(share) % av variasjonen.",
        .en: "The model explains \(share)% of the variation.",
      ][language, default: ""]
    },
    selection: completeRows,
    method: LocalizedText([
      .nb: "LMG: gjennomsnittlig økning i R² over alle rekkefølger.",
      .nn: "LMG: gjennomsnittleg auke i R² over alle rekkjefølgjer.",
      .en: "LMG: mean increase in R² over all orders.",
    ]),
    conclusion: model.isSameSource ? sameSourceConclusion : otherSourceConclusion,
    evidence: few.map { predictor in
      Finding.Evidence(
        table: TableSchema.importance.name,
        key: [
          "model": model.settings.id, "wave": model.wave, "predictor": "\(predictor.name)",
        ], column: "lmg_share")
    },
    whyNot: judged.why.map(\.rawValue))
}

private let sameSourceConclusion = LocalizedText([
  .nb: "Henger sammen, ikke årsak. De samme personene har svart på begge sider, og det gjør "
    + "sammenhengen for stor.",
  .nn: "Heng saman, ikkje årsak. Dei same personane har svart på begge sider, og det gjer "
    + "samanhengen for stor.",
  .en: "Association, not cause. The same people answered both sides, which inflates the relation.",
])

private let otherSourceConclusion = LocalizedText([
  .nb: "Henger sammen, ikke årsak. De to sidene kommer fra ulike kilder.",
  .nn: "Heng saman, ikkje årsak. Dei to sidene kjem frå ulike kjelder.",
  .en: "Association, not cause. The two sides come from different sources.",
])

/// What a model is fitted on.
let completeRows = LocalizedText([
  .nb: "Rader med svar på alle variablene i modellen.",
  .nn: "Rader med svar på alle variablane i modellen.",
  .en: "Rows that answer every variable of the model.",
])
