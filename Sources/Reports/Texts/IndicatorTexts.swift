/// Drivers and results, what the goals lack, and targets.
struct IndicatorTexts: Sendable {
  let heading = Phrase(
    nb: "Indikatorer og mål", nn: "Indikatorar og mål", en: "Indicators and targets")
  let intro = Phrase(
    nb: "Drivere er innsats og aktivitet, resultater er virkning; overgangen er glidende.",
    nn: "Drivarar er innsats og aktivitet, resultat er verknad; overgangen er glidande.",
    en: "Drivers are input and activity, results are effect; the passage between them is gliding.")
  let coverageCaption = Phrase(
    nb: "Hva som måles, og hva som mangler, per målområde og type enhet",
    nn: "Kva som blir målt, og kva som manglar, per målområde og type eining",
    en: "What is measured, and what is missing, per goal area and type of unit")
  let goalArea = Phrase(nb: "Målområde", nn: "Målområde", en: "Goal area")
  let howToRead = Phrase(
    nb: "Hvert målområde bør ha både drivere og resultater, og mer enn én slags kvalitet. En strek "
      + "betyr at ingenting måler det; tallet er antall indikatorer, og en prikk at noe måles i "
      + "enheter av typen.",
    nn:
      "Kvart målområde bør ha både drivarar og resultat, og meir enn éin slags kvalitet. Ein strek "
      + "betyr at ingenting måler det; talet er kor mange indikatorar, og ein prikk at noko blir "
      + "målt i einingar av typen.",
    en: "Each goal area should have both drivers and results, and more than one kind of quality. A "
      + "dash means that nothing measures it; the number counts indicators, and a dot says that "
      + "something is measured in units of the type.")
  let count = Phrase(nb: "Antall", nn: "Tal på", en: "Number")
  let cell = Phrase(nb: "{1}: {2}", nn: "{1}: {2}", en: "{1}: {2}")
  let driverHead = Phrase(nb: "Driver", nn: "Drivar", en: "Driver")
  let resultHead = Phrase(nb: "Resultat", nn: "Resultat", en: "Result")
  let measured = Phrase(nb: "måles", nn: "blir målt", en: "measured")
  let missing = Phrase(nb: "mangler", nn: "manglar", en: "missing")
  let nothingMeasured = Phrase(
    nb: "ingenting måles her", nn: "ingenting blir målt her", en: "nothing is measured here")
  let onlyResults = Phrase(
    nb: "Bare resultater, ingen driver: {1}. Uten driver sier målene ikke hva som kan gjøres.",
    nn: "Berre resultat, ingen drivar: {1}. Utan drivar seier måla ikkje kva som kan gjerast.",
    en: "Only results, no driver: {1}. Without a driver the goals do not say what can be done.")
  let onlyDrivers = Phrase(
    nb: "Bare drivere, ingen resultater: {1}. Uten resultat sier målene ikke om innsatsen hjalp.",
    nn: "Berre drivarar, ingen resultat: {1}. Utan resultat seier måla ikkje om innsatsen hjelpte.",
    en: "Only drivers, no results: {1}. Without a result the goals do not say whether the effort "
      + "helped.")
  let onlySubjective = Phrase(
    nb: "Bare opplevd kvalitet: {1}. Legg til noe som måles mot en norm eller en felles målestokk.",
    nn: "Berre opplevd kvalitet: {1}. Legg til noko som blir målt mot ei norm eller ein felles "
      + "målestokk.",
    en: "Only subjective quality: {1}. Add something measured against a norm or a common standard.")
  let allOtherTypes = Phrase(
    nb: "alle andre typer enheter", nn: "alle andre typar einingar", en: "all other types of unit")
  let wholeArea = Phrase(nb: "«{1}»", nn: "«{1}»", en: "“{1}”")
  let areaInTypes = Phrase(nb: "«{1}» i {2}", nn: "«{1}» i {2}", en: "“{1}” in {2}")
  let readOtherwise = Phrase(
    nb: "Oppgitt som noe annet enn ordene sier (det oppgitte gjelder): {1}.",
    nn: "Oppgitt som noko anna enn orda seier (det oppgitte gjeld): {1}.",
    en: "Declared as something else than the words say (what is declared holds): {1}.")
  let noArea = Phrase(
    nb: "Uten målområde", nn: "Utan målområde", en: "No goal area")
  let role = Phrase(nb: "Rolle", nn: "Rolle", en: "Role")
  let driver = Phrase(nb: "driver", nn: "drivar", en: "driver")
  let result = Phrase(nb: "resultat", nn: "resultat", en: "result")
  let subjective = Phrase(nb: "Opplevd", nn: "Opplevd", en: "Subjective")
  let objective = Phrase(nb: "Objektiv", nn: "Objektiv", en: "Objective")
  let process = Phrase(nb: "Prosess", nn: "Prosess", en: "Process")
  let structure = Phrase(nb: "Struktur", nn: "Struktur", en: "Structure")
  let targets = Phrase(
    nb: "Av {1} verdier med mål i siste måling er {2} nådd og {3} ikke nådd.",
    nn: "Av {1} verdiar med mål i siste måling er {2} nådde og {3} ikkje nådde.",
    en: "Of {1} values with a target in the newest wave, {2} reach it and {3} do not.")
  let targetsCaption = Phrase(
    nb: "Indikatorer med mål, hele organisasjonen", nn: "Indikatorar med mål, heile organisasjonen",
    en: "Indicators with a target, the whole organisation")
  let indicator = Phrase(nb: "Indikator", nn: "Indikator", en: "Indicator")
  let value = Phrase(nb: "Verdi", nn: "Verdi", en: "Value")
  let target = Phrase(nb: "Mål", nn: "Mål", en: "Target")
  let status = Phrase(nb: "Status", nn: "Status", en: "Status")
  let reached = Phrase(nb: "nådd", nn: "nådd", en: "reached")
  let notReached = Phrase(nb: "ikke nådd", nn: "ikkje nådd", en: "not reached")
  let suppressed = Phrase(
    nb: "skjermet hos kilden", nn: "skjerma hos kjelda", en: "suppressed by its source")
  let noData = Phrase(
    nb: "mangler hos kilden", nn: "manglar hos kjelda", en: "missing at its source")
  let notApplicable = Phrase(
    nb: "kan ikke forekomme", nn: "kan ikkje førekome", en: "not applicable")
  let preliminary = Phrase(nb: "foreløpig", nn: "førebels", en: "preliminary")
  let breakInSeries = Phrase(
    nb: "brudd i tidsserien", nn: "brot i tidsserien", en: "break in the series")
}

/// Whether drivers move before what they drive.
struct LeadLagTexts: Sendable {
  let heading = Phrase(nb: "Hva kommer først?", nn: "Kva kjem først?", en: "What comes first?")
  let intro = Phrase(
    nb: "En driver skal bevege seg før det den driver. Her er endringer i hver indikator holdt opp "
      + "mot senere endringer i utfallet, og omvendt, i de samme enhetene. At noe kommer først, gjør "
      + "det ikke til en årsak, og det endrer ikke hva ordene i indikatoren sier at den er.",
    nn:
      "Ein drivar skal røre seg før det han driv. Her er endringar i kvar indikator haldne opp mot "
      + "seinare endringar i utfallet, og omvendt, i dei same einingane. At noko kjem først, gjer det "
      + "ikkje til ei årsak, og det endrar ikkje kva orda i indikatoren seier at han er.",
    en: "A driver should move before what it drives. Here changes in each indicator are held up "
      + "against later changes in the outcome, and the other way round, in the same units. Coming "
      + "first does not make it a cause, and does not change what the indicator's words say it is.")
  let cannot = Phrase(
    nb:
      "Kan ikke sies for noen av de {1} parene av indikator og utfall som er prøvd. Det trengs minst "
      + "tre målinger på rad i minst ti enheter.",
    nn:
      "Kan ikkje seiast for nokon av dei {1} para av indikator og utfall som er prøvde. Det trengst "
      + "minst tre målingar på rad i minst ti einingar.",
    en:
      "Cannot be told for any of the {1} pairs of indicator and outcome that were tried. It takes at "
      + "least three waves in a row in at least ten units.")
  let counts = Phrase(
    nb: "Av {1} par av indikator og utfall som kunne prøves, kommer {2} før utfallet, {3} etter og "
      + "{4} begge deler. For {5} kan det ikke avgjøres; det er tatt hensyn til at mange er prøvd.",
    nn: "Av {1} par av indikator og utfall som kunne prøvast, kjem {2} før utfallet, {3} etter og "
      + "{4} begge delar. For {5} kan det ikkje avgjerast; det er teke omsyn til at mange er prøvde.",
    en:
      "Of {1} pairs of indicator and outcome that could be tried, {2} come before the outcome, {3} "
      + "after it and {4} both. For {5} it cannot be decided; that many were tried is taken into "
      + "account.")
  let alsoCannot = Phrase(
    nb: "Kan ikke sies for {1} par til: {2}.", nn: "Kan ikkje seiast for {1} par til: {2}.",
    en: "Cannot be told for {1} more pairs: {2}.")
  let reasonCount = Phrase(nb: "{1} ({2})", nn: "{1} ({2})", en: "{1} ({2})")
  let because = Phrase(nb: "Grunn: {1}.", nn: "Grunn: {1}.", en: "Reason: {1}.")
  let fewWaves = Phrase(
    nb: "færre enn tre målinger", nn: "færre enn tre målingar", en: "fewer than three waves")
  let fewUnits = Phrase(
    nb: "for få enheter med tre målinger på rad", nn: "for få einingar med tre målingar på rad",
    en: "too few units with three waves in a row")
  let noVariance = Phrase(nb: "ingen variasjon", nn: "ingen variasjon", en: "no variation")
  let weak = Phrase(
    nb: "tidligere nivåer sier for lite om endringene",
    nn: "tidlegare nivå seier for lite om endringane",
    en: "earlier levels say too little of the changes")
  let chart = Phrase(
    nb: "Kommer endringer før eller etter endringer i «{1}»?",
    nn: "Kjem endringar før eller etter endringar i «{1}»?",
    en: "Do changes come before or after changes in “{1}”?")
  let chartDescription = Phrase(
    nb: "{1} indikatorer, hver med to intervaller: fram og tilbake. Et intervall som ikke omfatter "
      + "null, peker ut hva som kommer først.",
    nn: "{1} indikatorar, kvar med to intervall: fram og tilbake. Eit intervall som ikkje omfattar "
      + "null, peikar ut kva som kjem først.",
    en: "{1} indicators, each with two intervals: forward and backward. An interval without zero "
      + "points out what comes first.")
  let caption = Phrase(
    nb: "Endringer før og etter, i standardavvik, med 95\u{A0}%-intervall",
    nn: "Endringar før og etter, i standardavvik, med 95\u{A0}%-intervall",
    en: "Changes before and after, in standard deviations, with 95% intervals")
  let outcome = Phrase(nb: "Utfall", nn: "Utfall", en: "Outcome")
  let words = Phrase(nb: "Ordene sier", nn: "Orda seier", en: "The words say")
  let forward = Phrase(
    nb: "Fram: indikatoren, så utfallet", nn: "Fram: indikatoren, så utfallet",
    en: "Forward: the indicator, then the outcome")
  let backward = Phrase(
    nb: "Tilbake: utfallet, så indikatoren", nn: "Tilbake: utfallet, så indikatoren",
    en: "Backward: the outcome, then the indicator")
  let basis = Phrase(
    nb: "{1} enheter, {2} målinger", nn: "{1} einingar, {2} målingar", en: "{1} units, {2} waves")
  let leads = Phrase(nb: "kommer før", nn: "kjem før", en: "comes before")
  let follows = Phrase(nb: "kommer etter", nn: "kjem etter", en: "comes after")
  let both = Phrase(nb: "før og etter", nn: "før og etter", en: "before and after")
  let undecided = Phrase(
    nb: "kan ikke avgjøres", nn: "kan ikkje avgjerast", en: "cannot be decided")
  let method = Phrase(
    nb:
      "Endringer i hver enhet fra måling til måling, med det som er felles for alle enheter, tatt "
      + "ut. Fram er hvor mye en endring i indikatoren sier om neste endring i utfallet, tilbake det "
      + "omvendte; nivået to målinger før er brukt som instrument (Anderson og Hsiao 1981).",
    nn: "Endringar i kvar eining frå måling til måling, med det som er felles for alle einingar, "
      + "teke ut. Fram er kor mykje ei endring i indikatoren seier om neste endring i utfallet, "
      + "tilbake det omvendte; nivået to målingar før er brukt som instrument (Anderson og Hsiao "
      + "1981).",
    en:
      "Changes within each unit from wave to wave, less what all units share. Forward is how much a "
      + "change in the indicator says of the next change in the outcome, backward the other way; the "
      + "level two waves before serves as instrument (Anderson and Hsiao 1981).")
}
