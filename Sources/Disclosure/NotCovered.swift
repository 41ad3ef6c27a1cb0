import Survey

extension Findings {
  /// What a reader may still work out: said in every release, whatever was hidden in it.
  static let uncovered: [LocalizedText] = [
    LocalizedText([
      .nb: "Korrelasjoner og modeller på enhetsnivå regnes ut også av enheter som er skjult for å "
        + "verne andre, og gis med alle desimaler. Av dem kan skjulte gjennomsnitt regnes ut: i et "
        + "forsøk ga 15 publiserte tall 4 skjulte gjennomsnitt nøyaktig.",
      .nn: "Korrelasjonar og modellar på einingsnivå blir rekna ut også av einingar som er skjulte "
        + "for å verne andre, og blir gitte med alle desimalar. Av dei kan skjulte gjennomsnitt "
        + "reknast ut: i eit forsøk gav 15 publiserte tal 4 skjulte gjennomsnitt nøyaktig.",
      .en: "Correlations and models at unit level are computed also from units that are hidden to "
        + "protect others, and given with all decimals. Hidden means can be worked out from them: "
        + "in a trial 15 published figures gave 4 hidden means exactly.",
    ]),
    LocalizedText([
      .nb:
        "Krympede gjennomsnitt, ICC(1) og ICC(2) bygger på alle enheter, også skjulte. I en liten "
        + "organisasjon kan hver av dem alene gi en skjult enhets antall og gjennomsnitt nøyaktig.",
      .nn:
        "Krympa gjennomsnitt, ICC(1) og ICC(2) byggjer på alle einingar, også skjulte. I ein liten "
        + "organisasjon kan kvar av dei aleine gi talet på svar og gjennomsnittet i ei skjult eining.",
      .en: "Shrunken means, ICC(1) and ICC(2) rest on all units, also hidden ones. In a small "
        + "organisation each of them alone can give a hidden unit's size and mean exactly.",
    ]),
    LocalizedText([
      .nb: "Hver utgivelse er vernet for seg. Flere utgivelser av de samme svarene, med ulike "
        + "enheter, grenser eller rettede data, kan til sammen røpe det hver av dem skjuler.",
      .nn: "Kvar utgjeving er verna for seg. Fleire utgjevingar av dei same svara, med ulike "
        + "einingar, grenser eller retta data, kan til saman røpe det kvar av dei skjuler.",
      .en: "Each release is protected by itself. Several releases of the same answers, with other "
        + "units, limits or corrected data, may together reveal what each of them hides.",
    ]),
    LocalizedText([
      .nb: "Reglene sørger for at ingen skjult sum følger nøyaktig av tabellene per enhet. Om den "
        + "følger nesten, er ikke prøvd: svar er hele tall, så av avrundede summer, eller der noen lot et "
        + "spørsmål stå åpent, kan få muligheter være igjen.",
      .nn: "Reglane sørgjer for at ingen skjult sum følgjer nøyaktig av tabellane per eining. Om "
        + "han følgjer nesten, er ikkje prøvd: svar er heile tal, så av avrunda summar, eller der nokon lét "
        + "eit spørsmål stå ope, kan få moglegheiter vere att.",
      .en:
        "The rules see to it that no hidden sum follows exactly from the tables per unit. Whether "
        + "one nearly follows is not examined: answers are whole numbers, so from rounded sums, or "
        + "where somebody left a question open, few possibilities may remain.",
    ]),
    LocalizedText([
      .nb:
        "At mange nok har svart, hindrer ikke at alle har svart det samme: et gjennomsnitt som vises "
        + "ytterst på skalaen sier hva hver av dem svarte.",
      .nn:
        "At mange nok har svart, hindrar ikkje at alle har svart det same: eit gjennomsnitt som blir vist "
        + "ytst på skalaen seier kva kvar av dei svarte.",
      .en: "That enough have answered does not prevent them from all answering the same: a shown "
        + "mean at the end of the scale says what each of them answered.",
    ]),
  ]
}
