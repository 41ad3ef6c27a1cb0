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
