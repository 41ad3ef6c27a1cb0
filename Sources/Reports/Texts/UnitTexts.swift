/// Priorities and the table of units.
struct UnitTexts: Sendable {
  let priorities = Phrase(
    nb: "Forbedre og bevare", nn: "Forbetre og bevare", en: "Improve and preserve")
  let prioritiesIntro = Phrase(
    nb: "Forslag til områder å forbedre og å bevare. De er et utgangspunkt for samtalen i enheten, "
      + "ikke en dom.",
    nn: "Forslag til område å forbetre og å bevare. Dei er eit utgangspunkt for samtalen i "
      + "eininga, ikkje ein dom.",
    en:
      "Suggested areas to improve and to preserve. They are a start for the unit's own talk, not a "
      + "verdict.")
  let rootCaption = Phrase(
    nb: "Hele organisasjonen: {1} {2}", nn: "Heile organisasjonen: {1} {2}",
    en: "The whole organisation: {1} {2}")
  let unitsCaption = Phrase(
    nb: "Områder å forbedre og å bevare per enhet: {1} {2}",
    nn: "Område å forbetre og å bevare per eining: {1} {2}",
    en: "Areas to improve and preserve per unit: {1} {2}")
  let kind = Phrase(nb: "Forslag", nn: "Forslag", en: "Suggestion")
  let improve = Phrase(nb: "Forbedre", nn: "Forbetre", en: "Improve")
  let preserve = Phrase(nb: "Bevare", nn: "Bevare", en: "Preserve")
  let gap = Phrase(nb: "Avvik", nn: "Avvik", en: "Gap")
  let reason = Phrase(nb: "Hvorfor", nn: "Kvifor", en: "Why")
  let units = Phrase(nb: "Enhetene", nn: "Einingane", en: "The units")
  let unitsIntro = Phrase(
    nb:
      "Enhetene står i organisasjonens rekkefølge, ikke etter resultat: små enheters snitt svinger "
      + "av tilfeldige grunner, og en rangering ville mest vist størrelse.",
    nn:
      "Einingane står i rekkjefølgja til organisasjonen, ikkje etter resultat: snitt i små einingar "
      + "svingar av tilfeldige grunnar, og ei rangering ville mest vist storleik.",
    en: "Units stand in the order of the organisation, not by result: small units' means swing by "
      + "chance, and a ranking would mostly show size.")
  let tableCaption = Phrase(
    nb: "Svar og snitt per enhet: {1} {2}", nn: "Svar og snitt per eining: {1} {2}",
    en: "Responses and means per unit: {1} {2}")
  let againstBenchmark = Phrase(
    nb: "Mot sammenligningen", nn: "Mot samanlikninga", en: "Against the benchmark")
  let againstPrevious = Phrase(
    nb: "Mot forrige måling", nn: "Mot førre måling", en: "Against the previous wave")
  let countHigher = Phrase(nb: "{1} høyere", nn: "{1} høgare", en: "{1} higher")
  let countLower = Phrase(nb: "{1} lavere", nn: "{1} lågare", en: "{1} lower")
  let countSame = Phrase(
    nb: "{1} uten forskjell", nn: "{1} utan skilnad", en: "{1} no difference")
  let countUndecided = Phrase(nb: "{1} uavgjort", nn: "{1} uavgjort", en: "{1} undecided")
  let countHidden = Phrase(
    nb: "skjult: {1}", nn: "skjult: {1}", en: "hidden: {1}")
}

struct IndicatorTexts: Sendable {
  let heading = Phrase(
    nb: "Indikatorer og mål", nn: "Indikatorar og mål", en: "Indicators and targets")
  let intro = Phrase(
    nb: "Drivere er innsats og aktivitet, resultater er virkning; overgangen er glidende.",
    nn: "Drivarar er innsats og aktivitet, resultat er verknad; overgangen er glidande.",
    en: "Drivers are input and activity, results are effect; the passage between them is gliding.")
  let coverageCaption = Phrase(
    nb: "Antall indikatorer per målområde, rolle og kvalitet",
    nn: "Talet på indikatorar per målområde, rolle og kvalitet",
    en: "Number of indicators per goal area, role and quality")
  let goalArea = Phrase(nb: "Målområde", nn: "Målområde", en: "Goal area")
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
