struct PageTexts: Sendable {
  let skip = Phrase(
    nb: "Hopp til innholdet", nn: "Hopp til innhaldet", en: "Skip to the content")
  let contents = Phrase(nb: "Innhold", nn: "Innhald", en: "Contents")
  let note = Phrase(nb: "Merk:", nn: "Merk:", en: "Note:")
  let footer = Phrase(
    nb: "Rapporten er laget av indikator. Alle tall i den står også i tabellene i samme mappe.",
    nn: "Rapporten er laga av indikator. Alle tal i han står òg i tabellane i same mappe.",
    en: "Made by indikator. Every figure here also stands in the tables in the same folder.")
}

/// Single words and headings of columns.
struct WordTexts: Sendable {
  let and = Phrase(nb: "og", nn: "og", en: "and")
  let range = Phrase(nb: "{1} til {2}", nn: "{1} til {2}", en: "{1} to {2}")
  let none = Phrase(nb: "ingen", nn: "ingen", en: "none")
  let unknown = Phrase(nb: "ukjent", nn: "ukjent", en: "unknown")
  let level = Phrase(nb: "nivå {1}", nn: "nivå {1}", en: "level {1}")
  let wholeSurvey = Phrase(
    nb: "{1} {2}: hele organisasjonen", nn: "{1} {2}: heile organisasjonen",
    en: "{1} {2}: the whole organisation")
  let employeeSurvey = Phrase(
    nb: "Medarbeiderundersøkelsen", nn: "Medarbeidarundersøkinga", en: "Employee survey")
  let userSurvey = Phrase(
    nb: "Brukerundersøkelsen", nn: "Brukarundersøkinga", en: "User survey")
  let survey = Phrase(nb: "Undersøkelse", nn: "Undersøking", en: "Survey")
  let wave = Phrase(nb: "Måling", nn: "Måling", en: "Wave")
  let unit = Phrase(nb: "Enhet", nn: "Eining", en: "Unit")
  let area = Phrase(nb: "Område", nn: "Område", en: "Area")
  let total = Phrase(nb: "Snitt totalt", nn: "Snitt totalt", en: "Overall mean")
  let answers = Phrase(nb: "Svar", nn: "Svar", en: "Responses")
  let mean = Phrase(nb: "Snitt", nn: "Snitt", en: "Mean")
  let meanInterval = Phrase(
    nb: "Snitt (95\u{A0}%-intervall)", nn: "Snitt (95\u{A0}%-intervall)", en: "Mean (95% interval)")
  let interval = Phrase(nb: "95\u{A0}%-intervall", nn: "95\u{A0}%-intervall", en: "95% interval")
  let roundingInterval = Phrase(
    nb: "Avrundingsintervall", nn: "Avrundingsintervall", en: "Rounding interval")
  let meanRounding = Phrase(
    nb: "Snitt (avrundingsintervall)", nn: "Snitt (avrundingsintervall)",
    en: "Mean (rounding interval)")
  let benchmark = Phrase(nb: "Sammenligning", nn: "Samanlikning", en: "Benchmark")
  let claim = Phrase(nb: "Hva kan sies", nn: "Kva kan seiast", en: "What can be said")
  let why = Phrase(nb: "Forbehold", nn: "Atterhald", en: "Reservations")
  let yes = Phrase(nb: "ja", nn: "ja", en: "yes")
  let no = Phrase(nb: "nei", nn: "nei", en: "no")
}

/// What may be said, in words.
struct ClaimTexts: Sendable {
  let higher = Phrase(nb: "høyere", nn: "høgare", en: "higher")
  let lower = Phrase(nb: "lavere", nn: "lågare", en: "lower")
  let noDifference = Phrase(
    nb: "ingen forskjell som betyr noe", nn: "ingen skilnad som betyr noko",
    en: "no difference that matters")
  let undecided = Phrase(
    nb: "kan ikke avgjøres", nn: "kan ikkje avgjerast", en: "cannot be decided")
  let noDifferenceShort = Phrase(
    nb: "ingen forskjell", nn: "ingen skilnad", en: "no difference")
  let supported = Phrase(
    nb: "støttet av dataene", nn: "støtta av dataa", en: "supported by the data")
  let tentative = Phrase(
    nb: "foreløpig, les med forbehold", nn: "førebels, les med atterhald",
    en: "tentative, read with reservations")
  /// Where the reservations follow.
  let tentativeBecause = Phrase(nb: "foreløpig", nn: "førebels", en: "tentative")
  let notSupported = Phrase(
    nb: "ikke støttet av dataene", nn: "ikkje støtta av dataa", en: "not supported by the data")
  let notEstimable = Phrase(
    nb: "kan ikke beregnes", nn: "kan ikkje reknast ut", en: "cannot be estimated")
}

/// The caution codes, in words; the names are those of `Caution`.
struct CautionTexts: Sendable {
  let fewUnits = Phrase(nb: "få enheter", nn: "få einingar", en: "few units")
  let lowICC2 = Phrase(
    nb: "snittene for enhetene er lite pålitelige",
    nn: "snitta for einingane er lite pålitelege", en: "unit means are not very reliable")
  let sameSource = Phrase(
    nb: "de samme personene har svart på begge deler",
    nn: "dei same personane har svart på begge delar", en: "the same people answered both")
  let lowResponse = Phrase(
    nb: "færre enn halvparten svarte", nn: "færre enn halvparten svarte",
    en: "fewer than half responded")
  let nearSingular = Phrase(
    nb: "forholdene er for like hverandre til å skilles",
    nn: "forholda er for like kvarandre til å skiljast", en: "the predictors are too much alike")
  let lowDF = Phrase(
    nb: "for få enheter til en sikker test", nn: "for få einingar til ein sikker test",
    en: "too few units for a firm test")
  let smallN = Phrase(
    nb: "få svar eller enheter", nn: "få svar eller einingar", en: "few responses or units")
  let rounding = Phrase(
    nb: "tallene er avrundet", nn: "tala er avrunda", en: "the figures are rounded")
  let notComparable = Phrase(
    nb: "målingene kan ikke sammenlignes", nn: "målingane kan ikkje samanliknast",
    en: "the waves cannot be compared")
  let withReservation = Phrase(
    nb: "målingene er ikke helt like", nn: "målingane er ikkje heilt like",
    en: "the waves differ somewhat")
  let noSamplingError = Phrase(
    nb: "spredningen er ukjent, bare avrunding er regnet med",
    nn: "spreiinga er ukjend, berre avrunding er rekna med",
    en: "spread unknown, only rounding is counted")
  let noVariance = Phrase(
    nb: "det er ingen variasjon å regne med", nn: "det er ingen variasjon å rekne med",
    en: "there is no variation to go by")
  let fewObservations = Phrase(
    nb: "for få observasjoner", nn: "for få observasjonar", en: "too few observations")
  let intervalHoldsZero = Phrase(
    nb: "intervallet omfatter null", nn: "intervallet omfattar null",
    en: "the interval includes zero")
  let highQ = Phrase(
    nb: "kan være tilfeldig når så mange sammenhenger prøves",
    nn: "kan vere tilfeldig når så mange samanhengar blir prøvde",
    en: "may be chance when so many relations are tested")
  let noPrevious = Phrase(
    nb: "ingen tidligere måling", nn: "inga tidlegare måling", en: "no earlier wave")
  let noBenchmark = Phrase(
    nb: "ikke noe å sammenligne med", nn: "ikkje noko å samanlikne med", en: "no benchmark")
  let heywood = Phrase(
    nb: "faktormodellen har ingen gyldig løsning", nn: "faktormodellen har inga gyldig løysing",
    en: "the factor model has no valid solution")
  let fewItems = Phrase(nb: "for få spørsmål", nn: "for få spørsmål", en: "too few items")
  let singular = Phrase(
    nb: "noen spørsmål følger helt av andre", nn: "nokre spørsmål følgjer heilt av andre",
    en: "some items follow wholly from others")
  let notConverged = Phrase(
    nb: "faktormodellen fant ingen løsning", nn: "faktormodellen fann inga løysing",
    en: "the factor model found no solution")
  let sparseTable = Phrase(
    nb: "noen par av svar forekommer aldri sammen",
    nn: "nokre par av svar førekjem aldri saman", en: "some pairs of answers never occur together")
  let fewGroups = Phrase(
    nb: "for få enheter til å beregne det", nn: "for få einingar til å rekne det ut",
    en: "too few units to estimate it")
  let leverageOne = Phrase(
    nb: "en av radene bestemmer et tall alene", nn: "ei av radene avgjer eit tal åleine",
    en: "one row alone decides a number")
  let fewReplicates = Phrase(
    nb: "mange av trekningene kunne ikke beregnes",
    nn: "mange av trekkingane kunne ikkje reknast ut",
    en: "many of the resamples could not be estimated")
  let notPositiveDefinite = Phrase(
    nb: "de polykoriske korrelasjonene passer ikke helt sammen",
    nn: "dei polykoriske korrelasjonane passar ikkje heilt saman",
    en: "the polychoric correlations do not quite fit together")
  let notOrdinal = Phrase(
    nb: "svarene er tall, ikke kategorier", nn: "svara er tal, ikkje kategoriar",
    en: "the answers are numbers, not categories")
  let noUnitVariance = Phrase(
    nb: "enhetene skiller seg ikke fra hverandre ut over tilfeldigheter",
    nn: "einingane skil seg ikkje frå kvarandre ut over det tilfeldige",
    en: "units do not differ beyond chance")
  let ceiling = Phrase(
    nb: "mange har svart på toppen av skalaen", nn: "mange har svart på toppen av skalaen",
    en: "many answered at the top of the scale")
}
