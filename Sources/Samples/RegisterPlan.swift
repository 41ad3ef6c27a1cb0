import Survey

/// A register value: for whom it exists, how it comes about, and its line in the catalogue.
struct RegisterPlan {
  /// Which units have the value.
  enum Holders {
    /// Units that employ somebody; the root holds the mean of all, weighted by employees.
    case staffed
    case types([String])
    /// Units whose users are asked.
    case meetUsers
    /// The municipality as a whole.
    case municipality
  }
  /// What the value is counted over.
  enum Count { case none, employees, cases }

  let id: String
  let text: String
  /// Unit of measurement.
  let unit: String
  let area: String
  let direction: CatalogueEntry.Direction?
  let holders: Holders
  /// Mean over units in the newest wave, in the value's unit.
  let level: Double
  /// SD over units, in the value's unit.
  let spread: Double
  let decimals: Int
  /// Lowest and highest possible value.
  var range: ClosedRange<Double> = 0...1_000_000
  /// Change per wave back in time.
  var earlier: Double = 0
  var count = Count.none
  var target: Double? = nil
  var role: IndicatorRole? = nil
  var quality: IndicatorQuality? = nil
}

/// The goal areas of a leader's agreement.
enum GoalArea {
  static let economy = "økonomi"
  static let service = "tjeneste og brukere"
  static let staff = "medarbeider og organisasjon"
  static let society = "samfunn og innbyggere"
}

extension RegisterPlan {
  static let all = staff + economy + childhood + care + offices + society

  private static let staff = [
    RegisterPlan(
      id: "sykefravaer", text: "Sykefravær blant de ansatte", unit: "%", area: GoalArea.staff,
      direction: .lowerIsBetter, holders: .staffed, level: 8.2, spread: 2.1, decimals: 1,
      range: 0.8...30, earlier: 0.3, count: .employees, target: 7.5, role: .result),
    RegisterPlan(
      id: "medarbeidersamtaler", text: "Andel ansatte som har hatt medarbeidersamtale", unit: "%",
      area: GoalArea.staff, direction: .higherIsBetter, holders: .staffed, level: 78, spread: 11,
      decimals: 0, range: 20...100, earlier: -4, count: .employees, target: 90, role: .driver,
      quality: .process),
    RegisterPlan(
      id: "turnover", text: "Ansatte som sluttet i løpet av året", unit: "%", area: GoalArea.staff,
      direction: .lowerIsBetter, holders: .staffed, level: 8, spread: 3.2, decimals: 1,
      range: 0...35, count: .employees),
    RegisterPlan(
      id: "heltid", text: "Andel ansatte i full stilling", unit: "%", area: GoalArea.staff,
      direction: .higherIsBetter, holders: .staffed, level: 52, spread: 13, decimals: 0,
      range: 5...100, earlier: -1, count: .employees, target: 60, quality: .structure),
    RegisterPlan(
      id: "kompetanseplan", text: "Ansatte med skriftlig plan for kompetanseutvikling", unit: "%",
      area: GoalArea.staff, direction: .higherIsBetter, holders: .staffed, level: 45, spread: 18,
      decimals: 0, range: 0...100, earlier: -6, count: .employees),
    RegisterPlan(
      id: "hms_avvik", text: "Meldte avvik om helse, miljø og sikkerhet per ti ansatte",
      unit: "antall", area: GoalArea.staff, direction: nil, holders: .staffed, level: 3.1,
      spread: 1.4, decimals: 1, range: 0...20, count: .employees),
  ]

  private static let economy = [
    RegisterPlan(
      id: "budsjettavvik", text: "Avvik mellom regnskap og budsjett", unit: "%",
      area: GoalArea.economy, direction: .lowerIsBetter, holders: .staffed, level: 0.6, spread: 2.2,
      decimals: 1, range: -9...12, earlier: 0.4, target: 0, role: .result),
    RegisterPlan(
      id: "utgift_per_bruker", text: "Netto driftsutgifter per bruker", unit: "kr",
      area: GoalArea.economy, direction: nil, holders: .meetUsers, level: 118_000, spread: 31_000,
      decimals: 0, range: 9_000...400_000, earlier: -3_500, count: .cases, role: .driver,
      quality: .structure),
    RegisterPlan(
      id: "netto_driftsresultat", text: "Netto driftsresultat i prosent av driftsinntektene",
      unit: "%", area: GoalArea.economy, direction: .higherIsBetter, holders: .municipality,
      level: 2.1, spread: 0.4, decimals: 1, range: -10...10, earlier: -0.5, target: 3),
    RegisterPlan(
      id: "gjeldsgrad", text: "Netto lånegjeld i prosent av driftsinntektene", unit: "%",
      area: GoalArea.economy, direction: .lowerIsBetter, holders: .municipality, level: 71,
      spread: 3, decimals: 1, range: 0...250, earlier: -2),
  ]

  private static let childhood = [
    RegisterPlan(
      id: "grunnskolepoeng", text: "Grunnskolepoeng ved utgangen av tiende trinn", unit: "poeng",
      area: GoalArea.service, direction: .higherIsBetter, holders: .types(["skole"]), level: 39.8,
      spread: 1.6, decimals: 1, range: 30...50, earlier: -0.3, count: .cases, target: 41,
      role: .result, quality: .objective),
    RegisterPlan(
      id: "nasjonale_prover_lesing", text: "Elever på laveste nivå i lesing, nasjonale prøver",
      unit: "%", area: GoalArea.service, direction: .lowerIsBetter, holders: .types(["skole"]),
      level: 22, spread: 5, decimals: 1, range: 0...60, count: .cases, target: 18),
    RegisterPlan(
      id: "foreldremoter", text: "Foreldremøter gjennomført i året", unit: "antall",
      area: GoalArea.service, direction: .higherIsBetter, holders: .types(["barnehage", "skole"]),
      level: 2.6, spread: 0.8, decimals: 0, range: 1...6, role: .driver),
    RegisterPlan(
      id: "pedagogtetthet", text: "Barn per pedagog", unit: "barn", area: GoalArea.service,
      direction: .lowerIsBetter, holders: .types(["barnehage"]), level: 14.2, spread: 1.7,
      decimals: 1, range: 7...25, earlier: 0.4, count: .cases, target: 13, role: .driver,
      quality: .structure),
    RegisterPlan(
      id: "uteareal", text: "Leke- og uteareal per barn", unit: "m²", area: GoalArea.service,
      direction: .higherIsBetter, holders: .types(["barnehage"]), level: 34, spread: 9,
      decimals: 1, range: 8...90, target: 24),
  ]

  private static let care = [
    RegisterPlan(
      id: "fagutdannede", text: "Årsverk med helsefaglig utdanning", unit: "%",
      area: GoalArea.service, direction: .higherIsBetter,
      holders: .types(["sykehjem", "hjemmetjeneste", "bofellesskap"]), level: 74, spread: 7,
      decimals: 0, range: 30...100, earlier: -1, count: .employees, target: 80),
    RegisterPlan(
      id: "legemiddelgjennomgang", text: "Beboere som har hatt legemiddelgjennomgang", unit: "%",
      area: GoalArea.service, direction: .higherIsBetter, holders: .types(["sykehjem"]),
      level: 81, spread: 9, decimals: 0, range: 0...100, earlier: -7, count: .cases, target: 95,
      role: .driver),
    RegisterPlan(
      id: "fall", text: "Fall med skade per tusen oppholdsdøgn", unit: "antall",
      area: GoalArea.service, direction: .lowerIsBetter, holders: .types(["sykehjem"]), level: 2.8,
      spread: 0.9, decimals: 1, range: 0...15, target: 2),
    RegisterPlan(
      id: "avvik", text: "Meldte avvik i tjenesten per måned", unit: "antall",
      area: GoalArea.service, direction: nil,
      holders: .types(["sykehjem", "hjemmetjeneste", "bofellesskap"]), level: 9, spread: 4,
      decimals: 0, range: 0...60),
    RegisterPlan(
      id: "faste_ansatte_per_bruker", text: "Ulike ansatte hos hver bruker i løpet av to uker",
      unit: "antall", area: GoalArea.service, direction: .lowerIsBetter,
      holders: .types(["hjemmetjeneste"]), level: 13, spread: 3, decimals: 0, range: 2...40,
      count: .cases, target: 10, quality: .process),
  ]

  private static let offices = [
    RegisterPlan(
      id: "frist_overholdt", text: "Saker avgjort innen fristen", unit: "%",
      area: GoalArea.service, direction: .higherIsBetter,
      holders: .types([
        "administrasjon", "byggesak", "nav", "ppt", "servicekontor", "helsestasjon",
        "hjemmetjeneste", "sykehjem",
      ]), level: 88, spread: 7, decimals: 1, range: 40...100, earlier: -2, count: .cases,
      target: 95, quality: .objective),
    RegisterPlan(
      id: "saksbehandlingstid", text: "Behandlingstid for søknader i gjennomsnitt", unit: "dager",
      area: GoalArea.service, direction: .lowerIsBetter,
      holders: .types(["byggesak", "nav", "ppt", "hjemmetjeneste"]), level: 24, spread: 8,
      decimals: 0, range: 2...120, earlier: 2, count: .cases, target: 21),
    RegisterPlan(
      id: "klager", text: "Klager fra brukere", unit: "antall", area: GoalArea.service,
      direction: .lowerIsBetter, holders: .meetUsers, level: 4, spread: 2.5, decimals: 0,
      range: 0...40),
  ]

  private static let society = [
    RegisterPlan(
      id: "besok", text: "Besøk per innbygger", unit: "antall", area: GoalArea.society,
      direction: .higherIsBetter, holders: .types(["kultur"]), level: 2.4, spread: 0.9,
      decimals: 1, range: 0...15, earlier: 0.1),
    RegisterPlan(
      id: "folkevekst", text: "Endring i folketallet det siste året", unit: "%",
      area: GoalArea.society, direction: nil, holders: .municipality, level: 0.9, spread: 0.2,
      decimals: 1, range: -5...5),
    RegisterPlan(
      id: "klimautslipp", text: "Utslipp fra kommunens egne bygg og biler", unit: "tonn CO₂",
      area: GoalArea.society, direction: .lowerIsBetter, holders: .municipality, level: 1_240,
      spread: 60, decimals: 0, range: 0...100_000, earlier: 70, target: 1_000),
    RegisterPlan(
      id: "valgdeltakelse_ungdomsrad", text: "Deltakelse ved valget til ungdomsrådet", unit: "%",
      area: GoalArea.society, direction: .higherIsBetter, holders: .municipality, level: 41,
      spread: 4, decimals: 0, range: 0...100, earlier: -3),
  ]
}
