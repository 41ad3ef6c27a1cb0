/// Leadership and outcomes, importance, reliability.
struct RelationTexts: Sendable {
  let heading = Phrase(
    nb: "Ledelse og resultater", nn: "Leiing og resultat", en: "Leadership and outcomes")
  let intro = Phrase(
    nb: "Tallet r sier hvor sterkt to ting henger sammen, fra −1 til 1. Det sier ikke at det ene "
      + "fører til det andre. De fire nivåene svarer på ulike spørsmål og skal ikke blandes.",
    nn: "Talet r seier kor sterkt to ting heng saman, frå −1 til 1. Det seier ikkje at det eine "
      + "fører til det andre. Dei fire nivåa svarer på ulike spørsmål og skal ikkje blandast.",
    en: "The number r says how strongly two things go together, from −1 to 1. It does not say that "
      + "one leads to the other. The four levels answer different questions and must not be mixed.")
  let caption = Phrase(
    nb: "Sammenhenger mellom ledelse og resultater, {1}",
    nn: "Samanhengar mellom leiing og resultat, {1}",
    en: "Relations between leadership and outcomes, {1}")
  let pair = Phrase(nb: "Henger sammen med", nn: "Heng saman med", en: "What goes with what")
  let pairOf = Phrase(nb: "{1} og {2}", nn: "{1} og {2}", en: "{1} and {2}")
  let level = Phrase(nb: "Nivå", nn: "Nivå", en: "Level")
  let respondent = Phrase(nb: "mellom personer", nn: "mellom personar", en: "between persons")
  let within = Phrase(nb: "innad i enhetene", nn: "innanfor einingane", en: "within units")
  let between = Phrase(
    nb: "mellom enhetene, vektet etter størrelse", nn: "mellom einingane, vekta etter storleik",
    en: "between units, weighted by size")
  let unit = Phrase(
    nb: "mellom enhetene, alle teller likt", nn: "mellom einingane, alle tel likt",
    en: "between units, all counting alike")
  let r = Phrase(
    nb: "r (95\u{A0}%-intervall)", nn: "r (95\u{A0}%-intervall)", en: "r (95% interval)")
  let n = Phrase(nb: "Grunnlag", nn: "Grunnlag", en: "Basis")
  let nPersons = Phrase(
    nb: "{1} svar, {2} enheter", nn: "{1} svar, {2} einingar", en: "{1} responses, {2} units")
  let nUnits = Phrase(nb: "{1} enheter", nn: "{1} einingar", en: "{1} units")
  let source = Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")
  let sameSource = Phrase(
    nb: "de samme personene svarte på begge", nn: "dei same personane svarte på begge",
    en: "the same people answered both")
  let sameShort = Phrase(nb: "samme personer", nn: "same personar", en: "same people")
  let sameSourceNote = Phrase(
    nb: "Der de samme personene svarte på begge, kan sammenhengen se sterkere ut enn den er.",
    nn: "Der dei same personane svarte på begge, kan samanhengen sjå sterkare ut enn han er.",
    en: "Where the same people answered both, the relation may look stronger than it is.")
  let otherSource = Phrase(nb: "ulike kilder", nn: "ulike kjelder", en: "different sources")
  let importance = Phrase(
    nb: "Hva henger sammen med «{1}»", nn: "Kva heng saman med «{1}»",
    en: "What goes with “{1}”")
  let model = Phrase(
    nb: "Modellen fanger opp {1} av forskjellene ({2}). Vurdering: {3}.",
    nn: "Modellen fangar opp {1} av skilnadene ({2}). Vurdering: {3}.",
    en: "The model accounts for {1} of the differences ({2}). Verdict: {3}.")
  let modelUnknown = Phrase(
    nb: "Modellen lar seg ikke beregne. Vurdering: {1}.",
    nn: "Modellen lèt seg ikkje berekne. Vurdering: {1}.",
    en: "The model cannot be estimated. Verdict: {1}.")
  let modelNamed = Phrase(
    nb: "{1} (modell {2})", nn: "{1} (modell {2})", en: "{1} (model {2})")
  /// The model that weighs every dimension, made for the priorities.
  let modelOfAll = Phrase(
    nb: "{1} (alle områder, grunnlaget for forslagene)",
    nn: "{1} (alle område, grunnlaget for forslaga)",
    en: "{1} (all dimensions, the basis of the proposals)")
  let because = Phrase(nb: "{1} ({2})", nn: "{1} ({2})", en: "{1} ({2})")
  let notCause = Phrase(
    nb:
      "Dette er sammenhenger på ett tidspunkt, ikke årsaker: noe annet kan ligge bak begge deler.",
    nn: "Dette er samanhengar på eitt tidspunkt, ikkje årsaker: noko anna kan liggje bak begge.",
    en: "These are relations at one point in time, not causes: something else may lie behind both.")
  let vitalFew = Phrase(
    nb: "De få som til sammen bærer 80\u{A0}% av sammenhengen (20–80-regelen): {1}.",
    nn: "Dei få som til saman ber 80\u{A0}% av samanhengen (20–80-regelen): {1}.",
    en: "The few that together carry 80% of the relation (the 20–80 rule): {1}.")
  let importanceCaption = Phrase(
    nb: "Forhold som henger sammen med «{1}», {2}", nn: "Forhold som heng saman med «{1}», {2}",
    en: "What goes with “{1}”, {2}")
  let predictor = Phrase(nb: "Forhold", nn: "Forhold", en: "Predictor")
  let zeroOrder = Phrase(nb: "r alene", nn: "r åleine", en: "r alone")
  let lmg = Phrase(
    nb: "Andel av forskjellene", nn: "Del av skilnadene", en: "Share of the differences")
  let lmgShare = Phrase(
    nb: "Andel av sammenhengen", nn: "Del av samanhengen", en: "Share of the relation")
  let cumulative = Phrase(nb: "Sum nedover", nn: "Sum nedover", en: "Cumulative")
  let rank = Phrase(nb: "Plass", nn: "Plass", en: "Rank")
  let few = Phrase(nb: "Blant de få", nn: "Blant dei få", en: "Among the few")
  let estimate = Phrase(
    nb: "Koeffisient (95\u{A0}%-intervall)", nn: "Koeffisient (95\u{A0}%-intervall)",
    en: "Coefficient (95% interval)")
  let beta = Phrase(nb: "Standardisert", nn: "Standardisert", en: "Standardised")
  let p = Phrase(nb: "p", nn: "p", en: "p")
  let reliability = Phrase(
    nb: "Hvor pålitelige målene er", nn: "Kor pålitelege måla er",
    en: "How reliable the measures are")
  let reliabilityIntro = Phrase(
    nb: "Alfa og omega sier om spørsmålene i et område måler det samme. ICC(1) sier hvor mye av "
      + "forskjellene som ligger mellom enheter, ICC(2) hvor pålitelige snittene for enhetene er.",
    nn: "Alfa og omega seier om spørsmåla i eit område måler det same. ICC(1) seier kor mykje av "
      + "skilnadene som ligg mellom einingar, ICC(2) kor pålitelege snitta for einingane er.",
    en: "Alpha and omega say whether an area's items measure the same thing. ICC(1) says how much "
      + "of the differences lies between units, ICC(2) how reliable unit means are.")
  let reliabilityCaption = Phrase(
    nb: "Pålitelighet per område, {1} {2}", nn: "Kor pålitelege måla er per område, {1} {2}",
    en: "Reliability per area, {1} {2}")
  let items = Phrase(nb: "Spørsmål", nn: "Spørsmål", en: "Items")
  let alpha = Phrase(
    nb: "Alfa (95\u{A0}%-intervall)", nn: "Alfa (95\u{A0}%-intervall)", en: "Alpha (95% interval)")
  let omega = Phrase(nb: "Omega", nn: "Omega", en: "Omega")
  let groups = Phrase(nb: "Enheter", nn: "Einingar", en: "Units")
}
