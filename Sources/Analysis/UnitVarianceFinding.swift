import Survey

/// For a multilevel model: how much of what it leaves over lies between units. None is a finding too.
func unitVarianceFinding(_ model: FittedModel) -> Finding? {
  guard let components = (try? model.fit.get())?.components else { return nil }
  let share = components.share
  return Finding(
    id: "\(model.wave)-units-\(model.settings.id)",
    statement: texts { statement(model.outcome.label, share, $0) },
    claim: share > 0
      ? RelationClaim.tentative.rawValue : DifferenceClaim.noDifference.rawValue,
    observation: texts { language in
      let (unit, rest) = (
        decimal(components.unit, places: 3, language),
        decimal(components.residual, places: 3, language)
      )
      if components.residual < 0.0005, components.unit < 0.0005 {
        return [
          .nb: "Variansen er under 0,001 både mellom enheter og innenfor dem.",
          .nn: "Variansen er under 0,001 både mellom einingar og innanfor dei.",
          .en: "The variance is under 0.001 both between units and inside them.",
        ][language, default: ""]
      }
      return [
        .nb: "Variansen er \(unit) mellom enheter og \(rest) innenfor dem.",
        .nn: "Variansen er \(unit) mellom einingar og \(rest) innanfor dei.",
        .en: "The variance is \(unit) between units and \(rest) inside them.",
      ][language, default: ""]
    },
    selection: completeRows,
    method: LocalizedText([
      .nb: "Flernivåmodell med tilfeldig konstantledd per enhet (REML).",
      .nn: "Fleirnivåmodell med tilfeldig konstantledd per eining (REML).",
      .en: "Multilevel model with a random intercept per unit (REML).",
    ]),
    conclusion: conclusion(share > 0),
    evidence: [
      Finding.Evidence(
        table: TableSchema.varianceComponents.name,
        key: ["model": model.settings.id, "wave": model.wave, "component": "unit"],
        column: "variance")
    ],
    whyNot: [])
}

private func statement(_ outcome: String, _ share: Double, _ language: Language) -> String {
  let percent = decimal(share * 100, places: 0, language)
  return switch (share > 0, language) {
  case (true, .nb):
    "\(percent) % av det modellen ikke forklarer av «\(outcome)», ligger mellom enhetene."
  case (true, .nn):
    "\(percent) % av det modellen ikkje forklarer av «\(outcome)», ligg mellom einingane."
  case (true, .en):
    "\(percent)% of what the model leaves over of “\(outcome)” lies between units."
  case (false, .nb):
    "Enhetene skiller seg ikke fra hverandre i «\(outcome)» når det modellen forklarer, er trukket fra."
  case (false, .nn):
    "Einingane skil seg ikkje frå kvarandre i «\(outcome)» når det modellen forklarer, er trekt frå."
  case (false, .en):
    "Units do not differ in “\(outcome)” once what the model explains is taken out."
  }
}

private func conclusion(_ differs: Bool) -> LocalizedText {
  LocalizedText(
    differs
      ? [
        .nb: "Resten ligger mellom personer i samme enhet, der tiltak for hele enheten når mindre.",
        .nn: "Resten ligg mellom personar i same eining, der tiltak for heile eininga når mindre.",
        .en: "The rest lies between persons of one unit, where what is done for the whole unit "
          + "reaches less.",
      ]
      : [
        .nb: "Forskjellene mellom enhetene er ikke større enn tilfeldigheter gir.",
        .nn: "Skilnadene mellom einingane er ikkje større enn det tilfeldige gir.",
        .en: "Units differ no more than chance would have it.",
      ])
}
