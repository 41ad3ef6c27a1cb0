/// Phrases that stand for no answer in questionnaires, as `LabelWords` writes words.
enum NonAnswerPhrases {
  /// Phrases that mean nothing else, also as one of several alternatives.
  static let clear: Set<String> = bokmaal.union(nynorsk).union(english).union(swedish).union(danish)

  /// Words that may be an answer among others (`Redd, usikker`): only as the whole label. A
  /// codebook that means them as an answer says so with a label of its own.
  static let alone: Set<String> = [
    "usikker", "usikkert", "ikke sikker", "ikkje sikker", "unsure", "not sure", "osäker",
    "inte säker", "ukjent", "ukjend", "unknown", "okänd", "ukendt", "uoppgitt", "uoppgjeve",
    "uppgift saknas", "uoplyst", "na",
  ]

  private static let bokmaal: Set<String> = [
    "vet ikke", "vet ei", "veit ikke", "aner ikke", "husker ikke", "ikke relevant",
    "ikke aktuelt", "ikke aktuell", "uaktuelt", "uaktuell", "gjelder ikke", "gjelder ikke meg",
    "gjelder ikke for meg", "ikke aktuelt for meg", "ikke relevant for meg", "ønsker ikke svare",
    "ønsker ikke å svare", "ønsker ikke å besvare", "ønsker ikke oppgi", "ønsker ikke å oppgi",
    "ønsker ikke å si", "vil ikke svare", "vil ikke oppgi", "vil ikke si", "vil helst ikke svare",
    "foretrekker å ikke svare", "svarer ikke", "ikke svart", "ikke besvart", "ubesvart",
    "ingen svar", "intet svar", "ingen mening", "har ingen mening", "ingen formening",
    "har ingen formening", "ingen oppfatning", "har ingen oppfatning", "kan ikke svare",
    "kan ikke vurdere", "kan ikke ta stilling", "har ikke grunnlag for å svare",
    "har ikke grunnlag for å vurdere", "ikke grunnlag for å svare", "ikke grunnlag for å vurdere",
    "ikke grunnlag", "ikke spurt", "ikke stilt",
  ]

  private static let nynorsk: Set<String> = [
    "veit ikkje", "veit ei", "anar ikkje", "hugsar ikkje", "ikkje relevant", "ikkje aktuelt",
    "ikkje aktuell", "gjeld ikkje", "gjeld ikkje meg", "gjeld ikkje for meg",
    "ikkje aktuelt for meg", "ikkje relevant for meg", "ønskjer ikkje svare",
    "ønskjer ikkje svara", "ønskjer ikkje å svare", "ønskjer ikkje å svara", "ønsker ikkje å svare",
    "ønskjer ikkje å oppgi", "ønskjer ikkje å seie", "vil ikkje svare", "vil ikkje svara",
    "vil ikkje oppgi", "vil ikkje seie", "svarer ikkje", "svarar ikkje", "ikkje svart",
    "ikkje svara", "ikkje besvart", "inga meining", "ingen meining", "har inga meining",
    "har ingen meining", "inga formeining", "inga oppfatning", "kan ikkje svare",
    "kan ikkje svara", "kan ikkje vurdere", "kan ikkje ta stilling",
    "har ikkje grunnlag for å svare", "har ikkje grunnlag for å vurdere", "ikkje grunnlag",
    "ikkje spurt", "ikkje stilt",
  ]

  private static let english: Set<String> = [
    "dont know", "do not know", "not applicable", "n a", "does not apply", "not relevant",
    "does not apply to me", "not applicable to me", "prefer not to answer", "prefer not to say",
    "would rather not answer", "would rather not say", "rather not say", "do not wish to answer",
    "dont wish to answer", "dont want to answer", "do not want to answer", "decline to answer",
    "refused", "refuse to answer", "no answer", "not answered", "no opinion", "have no opinion",
    "cant say", "cannot say", "cant answer", "cannot answer", "cannot judge", "cant judge",
    "dont remember", "do not remember", "not asked",
  ]

  private static let swedish: Set<String> = [
    "vet ej", "vet inte", "ingen aning", "minns inte", "minns ej", "kommer inte ihåg",
    "ej relevant", "inte relevant", "ej aktuellt", "inte aktuellt", "ej tillämpligt",
    "inte tillämpligt", "gäller inte", "gäller inte mig", "gäller ej", "vill inte svara",
    "vill ej svara", "vill inte uppge", "vill ej uppge", "önskar inte svara", "vill inte säga",
    "ej svar", "inget svar", "ej besvarat", "ingen åsikt", "har ingen åsikt", "ingen uppfattning",
    "har ingen uppfattning", "kan inte svara", "kan ej svara", "kan inte bedöma", "kan ej bedöma",
    "kan inte ta ställning",
  ]

  private static let danish: Set<String> = [
    "ved ikke", "ved ej", "kan ikke huske", "gælder ikke", "gælder ikke mig",
    "ikke relevant for mig", "ønsker ikke at svare", "ønsker ikke at besvare",
    "ønsker ikke at oplyse", "ønsker ikke at angive", "vil ikke oplyse", "vil helst ikke svare",
    "ikke besvaret", "ubesvaret", "intet svar", "ingen holdning", "har ingen holdning",
    "ingen mening", "kan ikke vurdere", "kan ikke tage stilling",
  ]
}
