struct SummaryTexts: Sendable {
  let heading = Phrase(nb: "Kort sagt", nn: "Kort sagt", en: "In short")
  let responseRate = Phrase(
    nb: "{1} {2}: {3} svarte.", nn: "{1} {2}: {3} svarte.", en: "{1} {2}: {3} responded.")
  let gapIntro = Phrase(
    nb: "Mot sammenligningen kan vi si noe sikkert om {1} av {2} tall.",
    nn: "Mot samanlikninga kan vi seie noko sikkert om {1} av {2} tal.",
    en: "Against the benchmark, something firm can be said of {1} of {2} figures.")
  let changeIntro = Phrase(
    nb: "Mot forrige måling kan vi si noe sikkert om {1} av {2} tall.",
    nn: "Mot førre måling kan vi seie noko sikkert om {1} av {2} tal.",
    en: "Against the previous wave, something firm can be said of {1} of {2} figures.")
  let higher = Phrase(
    nb: "Dette kan sies å være høyere: {1}.", nn: "Dette kan seiast å vere høgare: {1}.",
    en: "This can be said to be higher: {1}.")
  let lower = Phrase(
    nb: "Dette kan sies å være lavere: {1}.", nn: "Dette kan seiast å vere lågare: {1}.",
    en: "This can be said to be lower: {1}.")
  let noDifference = Phrase(
    nb: "Her er det ingen forskjell som betyr noe: {1}.",
    nn: "Her er det ingen skilnad som betyr noko: {1}.",
    en: "Here there is no difference that matters: {1}.")
  let noDifferenceCount = Phrase(
    nb: "For {1} av dem er det ingen forskjell som betyr noe.",
    nn: "For {1} av dei er det ingen skilnad som betyr noko.",
    en: "For {1} of them there is no difference that matters.")
  let onlyResults = Phrase(
    nb: "Målområder med bare resultater og ingen driver: {1}.",
    nn: "Målområde med berre resultat og ingen drivar: {1}.",
    en: "Goal areas with only results and no driver: {1}.")
  let onlyDrivers = Phrase(
    nb: "Målområder med bare drivere og ingen resultater: {1}.",
    nn: "Målområde med berre drivarar og ingen resultat: {1}.",
    en: "Goal areas with only drivers and no results: {1}.")
  let onlySubjective = Phrase(
    nb: "Målområder med bare opplevd kvalitet: {1}.",
    nn: "Målområde med berre opplevd kvalitet: {1}.",
    en: "Goal areas with only subjective quality: {1}.")
  let undecided = Phrase(
    nb: "Det kan ikke sies om de øvrige ({1} tall) er høyere eller lavere.",
    nn: "Det kan ikkje seiast om dei andre ({1} tal) er høgare eller lågare.",
    en: "It cannot be said whether the rest ({1} figures) are higher or lower.")
  let relations = Phrase(
    nb: "Ledelse og resultater: av {1} undersøkte sammenhenger er {2} støttet av dataene, {3} "
      + "foreløpige og {4} uten støtte eller ikke mulige å beregne. Sammenheng er ikke årsak.",
    nn: "Leiing og resultat: av {1} undersøkte samanhengar er {2} støtta av dataa, {3} førebelse "
      + "og {4} utan støtte eller ikkje moglege å berekne. Samanheng er ikkje årsak.",
    en: "Leadership and outcomes: of {1} relations studied, {2} are supported by the data, {3} "
      + "tentative and {4} unsupported or not estimable. A relation is not a cause.")
  let hidden = Phrase(
    nb: "Enheter der tall er skjult for å verne små grupper: {1}.",
    nn: "Einingar der tal er skjulte for å verne små grupper: {1}.",
    en: "Units where figures are hidden to protect small groups: {1}.")
  let statements = Phrase(
    nb: "Hva vi kan si, og hvorfor", nn: "Kva vi kan seie, og kvifor",
    en: "What can be said, and why")
  let observation = Phrase(nb: "Vi så", nn: "Vi såg", en: "Seen")
  let selection = Phrase(nb: "Utvalg", nn: "Utval", en: "Selection")
  let method = Phrase(nb: "Metode", nn: "Metode", en: "Method")
  let conclusion = Phrase(nb: "Slutning", nn: "Slutning", en: "Conclusion")
  let otherStatements = Phrase(
    nb: "I tillegg ble {1} påstander prøvd uten at dataene ga grunnlag for å hevde dem.",
    nn: "I tillegg vart {1} påstandar prøvde utan at dataa gav grunnlag for å hevde dei.",
    en: "A further {1} statements were tested, and the data gave no ground for claiming them.")
}

/// Response, dimensions, events, principles.
struct SurveyTexts: Sendable {
  let response = Phrase(nb: "Hvem svarte", nn: "Kven svarte", en: "Who responded")
  let responseCaption = Phrase(
    nb: "Svarprosent for hele organisasjonen, per måling",
    nn: "Svarprosent for heile organisasjonen, per måling",
    en: "Response rate of the whole organisation, per wave")
  let invited = Phrase(nb: "Inviterte", nn: "Inviterte", en: "Invited")
  let rate = Phrase(nb: "Svarprosent", nn: "Svarprosent", en: "Response rate")
  let intro = Phrase(
    nb: "Skalaen går fra {1} til {2}. Tallene i diagrammene står i tabellen.",
    nn: "Skalaen går frå {1} til {2}. Tala i diagramma står i tabellen.",
    en: "The scale runs from {1} to {2}. The charts' figures are in the table.")
  let tableCaption = Phrase(
    nb: "Snitt per område, med avvik fra sammenligningen og endring fra forrige måling",
    nn: "Snitt per område, med avvik frå samanlikninga og endring frå førre måling",
    en: "Mean per area, with gap to the benchmark and change since the previous wave")
  let plainCaption = Phrase(
    nb: "Snitt per område", nn: "Snitt per område", en: "Mean per area")
  let gap = Phrase(
    nb: "Avvik fra sammenligningen", nn: "Avvik frå samanlikninga", en: "Gap to the benchmark")
  let previous = Phrase(nb: "Forrige måling", nn: "Førre måling", en: "Previous wave")
  let change = Phrase(nb: "Endring", nn: "Endring", en: "Change")
  let changeSince = Phrase(
    nb: "Endring siden {1}", nn: "Endring sidan {1}", en: "Change since {1}")
  let why = Phrase(
    nb: "Forbehold som gjelder alle tallene: {1}.", nn: "Atterhald som gjeld alle tala: {1}.",
    en: "Reservations that apply to every figure: {1}.")
  let whyGaps = Phrase(
    nb: "Forbehold som gjelder alle avvik fra sammenligningen: {1}.",
    nn: "Atterhald som gjeld alle avvik frå samanlikninga: {1}.",
    en: "Reservations that apply to every gap to the benchmark: {1}.")
  let whyChanges = Phrase(
    nb: "Forbehold som gjelder alle endringer: {1}.",
    nn: "Atterhald som gjeld alle endringar: {1}.",
    en: "Reservations that apply to every change: {1}.")
  let events = Phrase(nb: "Hendelser", nn: "Hendingar", en: "Events")
  let eventsCaption = Phrase(
    nb: "Andel av dem som svarte på spørsmålet, hele organisasjonen",
    nn: "Del av dei som svarte på spørsmålet, heile organisasjonen",
    en: "Share of those who answered the question, the whole organisation")
  let event = Phrase(nb: "Hendelse", nn: "Hending", en: "Event")
  let count = Phrase(nb: "Antall", nn: "Tal", en: "Count")
  let countOf = Phrase(nb: "{1} av {2}", nn: "{1} av {2}", en: "{1} of {2}")
  let share = Phrase(
    nb: "Andel (95\u{A0}%-intervall)", nn: "Del (95\u{A0}%-intervall)", en: "Share (95% interval)")
  let principles = Phrase(
    nb: "Kjennetegn på god praksis", nn: "Kjenneteikn på god praksis",
    en: "Marks of good practice")
  let principlesCaption = Phrase(
    nb: "Hvor godt kjennetegnene er oppfylt, hele organisasjonen",
    nn: "Kor godt kjenneteikna er oppfylte, heile organisasjonen",
    en: "How well the marks are met, the whole organisation")
  let principle = Phrase(nb: "Kjennetegn", nn: "Kjenneteikn", en: "Mark")
  let focusArea = Phrase(nb: "Satsingsområde", nn: "Satsingsområde", en: "Focus area")
}

struct ChartTexts: Sendable {
  let barsOfScale = Phrase(
    nb: "Snitt per område, skala {2} til {3}: {1}", nn: "Snitt per område, skala {2} til {3}: {1}",
    en: "Mean per area, scale {2} to {3}: {1}")
  let bars = Phrase(
    nb: "Snitt per område: {1}", nn: "Snitt per område: {1}", en: "Mean per area: {1}")
  let barsDescription = Phrase(
    nb: "Liggende søyler for {1} områder på en skala fra {2} til {3}. Alle tallene står i tabellen "
      + "i samme avsnitt.",
    nn: "Liggjande søyler for {1} område på ein skala frå {2} til {3}. Alle tala står i tabellen i "
      + "same avsnittet.",
    en: "Horizontal bars for {1} areas on a scale from {2} to {3}. Every figure stands in the "
      + "table of the same section.")
  let differenceDescription = Phrase(
    nb: "Forskjellen med intervall for {1} områder, med null i midten. {2} Alle tallene står i "
      + "tabellen i samme avsnitt.",
    nn:
      "Skilnaden med intervall for {1} område, med null i midten. {2} Alle tala står i tabellen i "
      + "same avsnittet.",
    en: "The difference with its interval for {1} areas, nought in the middle. {2} Every figure "
      + "stands in the table of the same section.")
  let relevantBand = Phrase(
    nb: "Mindre enn {1}: betyr ikke noe", nn: "Mindre enn {1}: betyr ikkje noko",
    en: "Less than {1}: does not matter")
  let mean = Phrase(nb: "Snitt", nn: "Snitt", en: "Mean")
  let difference = Phrase(nb: "Forskjell", nn: "Skilnad", en: "Difference")
  let interval = Phrase(nb: "Intervall", nn: "Intervall", en: "Interval")
  let importance = Phrase(
    nb: "Hvor mye av forskjellene i «{1}» hvert forhold henger sammen med",
    nn: "Kor mykje av skilnadene i «{1}» kvart forhold heng saman med",
    en: "How much of the differences in “{1}” goes with each predictor")
  let importanceDescription = Phrase(
    nb:
      "Liggende søyler for {1} forhold, i prosent av forskjellene. Alle tallene står i tabellen i "
      + "samme avsnitt.",
    nn:
      "Liggjande søyler for {1} forhold, i prosent av skilnadene. Alle tala står i tabellen i same "
      + "avsnittet.",
    en: "Horizontal bars for {1} predictors, in percent of the differences. Every figure stands in "
      + "the table of the same section.")
  let shareOfVariance = Phrase(
    nb: "Andel av forskjellene", nn: "Del av skilnadene", en: "Share of the differences")
}
