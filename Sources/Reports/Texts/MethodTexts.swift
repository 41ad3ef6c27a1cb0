struct DisclosureTexts: Sendable {
  let heading = Phrase(
    nb: "Hva er skjult, og hvorfor", nn: "Kva er skjult, og kvifor",
    en: "What is hidden, and why")
  let rule = Phrase(
    nb:
      "Resultater for grupper med færre enn {1} svar vises ikke. For sensitive hendelser er grensen "
      + "{2} svar.",
    nn:
      "Resultat for grupper med færre enn {1} svar blir ikkje viste. For kjenslevare hendingar er "
      + "grensa {2} svar.",
    en: "Results of groups with fewer than {1} responses are not shown. For sensitive events the "
      + "limit is {2} responses.")
  let complementary = Phrase(
    nb:
      "Noen større grupper er også skjult, fordi tallene for den lille gruppen ellers kunne regnes "
      + "ut.",
    nn:
      "Nokre større grupper er òg skjulte, fordi tala for den vesle gruppa elles kunne reknast ut.",
    en: "Some larger groups are hidden too, since the small group's figures could otherwise be "
      + "worked out.")
  let openData = Phrase(
    nb: "Grupper er ikke skjult for å verne andre: dataene er åpne.",
    nn: "Grupper er ikkje skjulte for å verne andre: dataa er opne.",
    en: "No group is hidden to protect another: the data are open.")
  let changes = Phrase(
    nb: "I {1} viste rader er endringen utelatt, fordi målingen før er skjult.",
    nn: "I {1} viste rader er endringa utelaten, fordi målinga før er skjult.",
    en: "In {1} rows that are shown the change is left out, since the wave before is hidden.")
  let withheld = Phrase(
    nb: "{1} påstander er holdt tilbake, fordi de hviler på skjulte tall.",
    nn: "{1} påstandar er haldne tilbake, fordi dei kviler på skjulte tal.",
    en: "{1} statements are held back, since they rest on hidden figures.")
  let nothing = Phrase(
    nb: "Ingen rader er skjult.", nn: "Ingen rader er skjulte.", en: "No row is hidden.")
  let caption = Phrase(
    nb: "Antall skjulte rader per tabell", nn: "Talet på skjulte rader per tabell",
    en: "Number of hidden rows per table")
  let table = Phrase(nb: "Tabell", nn: "Tabell", en: "Table")
  let reason = Phrase(nb: "Grunn", nn: "Grunn", en: "Reason")
  let rows = Phrase(nb: "Rader", nn: "Rader", en: "Rows")
  let primary = Phrase(
    nb: "skjult: færre enn {1} svar", nn: "skjult: færre enn {1} svar",
    en: "hidden: fewer than {1} responses")
  let primaryShort = Phrase(nb: "for få svar", nn: "for få svar", en: "too few responses")
  let protecting = Phrase(
    nb: "skjult for å verne en annen gruppe", nn: "skjult for å verne ei anna gruppe",
    en: "hidden to protect another group")
}

struct MethodTexts: Sendable {
  let heading = Phrase(
    nb: "Metode og ord", nn: "Metode og ord", en: "Method and terms")
  let mean = Phrase(
    nb: "Snittet av skårene til dem som svarte. «Vet ikke» er ikke et tall og regnes ikke med. "
      + "Snitt totalt er det uvektede snittet av områdene.",
    nn: "Snittet av skårane til dei som svarte. «Veit ikkje» er ikkje eit tal og blir ikkje rekna "
      + "med. Snitt totalt er det uvekta snittet av områda.",
    en: "The mean of the respondents' scores. “Don't know” is no number and is not counted. The "
      + "overall mean is the unweighted mean of the areas.")
  let interval = Phrase(
    nb:
      "Viser usikkerheten: færre svar gir bredere intervall. For publiserte, avrundede tall er det "
      + "avrundingen som gir intervallet.",
    nn:
      "Viser uvissa: færre svar gir breiare intervall. For publiserte, avrunda tal er det avrundinga "
      + "som gir intervallet.",
    en:
      "Shows the uncertainty: fewer responses give a wider interval. For published, rounded figures "
      + "the interval comes from rounding.")
  let claim = Phrase(
    nb: "En forskjell kalles høyere eller lavere bare når hele intervallet ligger på samme side av "
      + "null. Ligger hele intervallet innenfor ±{1} skalapoeng, er det ingen forskjell som betyr "
      + "noe. Ellers kan det ikke avgjøres.",
    nn:
      "Ein skilnad blir kalla høgare eller lågare berre når heile intervallet ligg på same side av "
      + "null. Ligg heile intervallet innanfor ±{1} skalapoeng, er det ingen skilnad som betyr noko. "
      + "Elles kan det ikkje avgjerast.",
    en: "A difference is called higher or lower only when the whole interval lies on one side of "
      + "nought. When it lies within ±{1} scale points there is no difference that matters. "
      + "Otherwise it cannot be decided.")
  let superpopulation = Phrase(
    nb: "Intervallene gjelder om resultatet vil holde seg, ikke bare hvem som svarte denne gangen.",
    nn: "Intervalla gjeld om resultatet vil halde seg, ikkje berre kven som svarte denne gongen.",
    en: "The intervals are about whether the result will persist, not only who responded this time."
  )
  let finite = Phrase(
    nb:
      "Intervallene for snitt, forskjeller og hendelser gjelder dem som var invitert da undersøkelsen "
      + "ble gjort. Sammenhenger, modeller og tall etter bakgrunn gjelder flere enn dem.",
    nn:
      "Intervalla for snitt, skilnader og hendingar gjeld dei som var inviterte då undersøkinga vart "
      + "gjord. Samanhengar, modellar og tal etter bakgrunn gjeld fleire enn dei.",
    en: "The intervals of means, differences and events are about those who were invited when the "
      + "survey was made. Relations, models and figures by background are about more than those.")
  let frame = Phrase(
    nb: "Hva intervallene gjelder", nn: "Kva intervalla gjeld", en: "What the intervals are about")
  let relation = Phrase(nb: "Sammenheng", nn: "Samanheng", en: "Relation")
  let relationMeaning = Phrase(
    nb:
      "At to ting varierer i takt. En sammenheng kalles støttet når intervallet ikke omfatter null, "
      + "den står seg når det tas hensyn til at mange er prøvd, og ingen forbehold gjelder.",
    nn:
      "At to ting varierer i takt. Ein samanheng blir kalla støtta når intervallet ikkje omfattar "
      + "null, han står seg når ein tek omsyn til at mange er prøvde, og ingen atterhald gjeld.",
    en: "That two things vary together. A relation is called supported when its interval excludes "
      + "nought, it stands when it is taken into account that many were tested, and no reservation "
      + "applies.")
  let importance = Phrase(
    nb: "Andel av forskjellene", nn: "Del av skilnadene", en: "Share of the differences")
  let importanceMeaning = Phrase(
    nb: "Hvor mye hvert forhold i snitt øker det modellen får med seg, over alle rekkefølger å ta "
      + "forholdene inn i (LMG).",
    nn:
      "Kor mykje kvart forhold i snitt aukar det modellen får med seg, over alle rekkjefølgjer å ta "
      + "forholda inn i (LMG).",
    en:
      "How much each predictor adds to what the model accounts for, on average over all orders of "
      + "entering the predictors (LMG).")
}
