/// What kinds of unit a municipality has, how big they are, and what they are called.

/// One of the five areas under the chief executive.
struct AreaPlan {
  /// Starts the codes of the area's units.
  let code: String
  let name: String
}

/// A place in the tree that a unit can fill.
struct UnitSlot {
  /// Place in `AreaPlan.all`.
  let area: Int
  let type: String
  /// Full name; nil: made from a place name and the type.
  let name: String?
  /// Employees, relative to other slots (about as many as in a municipality of 1,000).
  let size: Double
  /// Whether its users are asked in the user survey.
  let meetsUsers: Bool
}

extension AreaPlan {
  static let all = [
    AreaPlan(code: "OPP", name: "Oppvekst"),
    AreaPlan(code: "HEL", name: "Helse og omsorg"),
    AreaPlan(code: "KUL", name: "Kultur og innbyggertjenester"),
    AreaPlan(code: "TEK", name: "Teknisk og miljø"),
    AreaPlan(code: "ADM", name: "Økonomi, personal og IKT"),
  ]
}

extension UnitSlot {
  private static func kindergarten(_ size: Double) -> UnitSlot {
    UnitSlot(area: 0, type: "barnehage", name: nil, size: size, meetsUsers: true)
  }
  private static func school(_ size: Double) -> UnitSlot {
    UnitSlot(area: 0, type: "skole", name: nil, size: size, meetsUsers: true)
  }
  private static func health(_ type: String, _ size: Double, _ name: String? = nil) -> UnitSlot {
    UnitSlot(area: 1, type: type, name: name, size: size, meetsUsers: true)
  }
  private static func culture(_ name: String, _ size: Double) -> UnitSlot {
    UnitSlot(area: 2, type: "kultur", name: name, size: size, meetsUsers: true)
  }
  private static func technical(_ name: String, _ size: Double) -> UnitSlot {
    UnitSlot(area: 3, type: "teknisk", name: name, size: size, meetsUsers: false)
  }
  private static func office(_ name: String, _ size: Double) -> UnitSlot {
    UnitSlot(area: 4, type: "administrasjon", name: name, size: size, meetsUsers: false)
  }
  private static func cleaning(_ size: Double) -> UnitSlot {
    UnitSlot(area: 3, type: "renhold", name: nil, size: size, meetsUsers: false)
  }

  /// The 46 places of a middle-sized municipality, so mixed that also the first few are varied.
  /// A bigger tree goes through the list again.
  static let all: [UnitSlot] = [
    kindergarten(16), school(34), health("hjemmetjeneste", 38), health("sykehjem", 48),
    office("Økonomi", 10),
    kindergarten(13), school(41), health("bofellesskap", 20), technical("Bygg og eiendom", 22),
    culture("Biblioteket", 5),
    kindergarten(19), school(27), health("hjemmetjeneste", 33), health("sykehjem", 52),
    office("Personal", 7),
    kindergarten(11), school(38), health("bofellesskap", 16), technical("Vei og park", 14),
    culture("Kulturskolen", 9),
    kindergarten(22), school(22), health("hjemmetjeneste", 30), cleaning(19),
    office("IKT-drift", 8),
    kindergarten(14), school(45), health("bofellesskap", 24), technical("Vann og avløp", 12),
    UnitSlot(area: 4, type: "servicekontor", name: "Innbyggertorget", size: 6, meetsUsers: true),
    kindergarten(17), school(30), health("hjemmetjeneste", 42), health("sykehjem", 45),
    culture("Kulturhuset", 4),
    kindergarten(9), health("bofellesskap", 18), technical("Brann og beredskap", 16), cleaning(15),
    UnitSlot(area: 3, type: "byggesak", name: "Byggesak og kart", size: 9, meetsUsers: true),
    kindergarten(15), health("helsestasjon", 10, "Helsestasjonen"), culture("Ungdomshuset", 4),
    health("nav", 14, "NAV Fjordvik"), office("Dokumentsenteret", 4),
    UnitSlot(
      area: 0, type: "ppt", name: "Pedagogisk-psykologisk tjeneste", size: 6, meetsUsers: true),
  ]

  /// Made-up places of a municipality that does not exist.
  private static let places = [
    "Åsen", "Bjørkelia", "Solvåg", "Tømmerlia", "Ytre Vik", "Sjøbakken", "Grønnlia", "Lyngåsen",
    "Nesvika", "Brattbakken", "Fossheim", "Rognlia", "Øvre Dal", "Marivold", "Tangvik", "Skjærli",
    "Hestehagen", "Furuåsen", "Måsvik", "Kvernhaugen", "Lilleskog", "Østbygda", "Vestbygda",
    "Indre Fjordvik", "Myrvang", "Steinåsen", "Tverrdal", "Bergtun",
  ]
  /// Where each type starts in `places`.
  private static let firstPlace = [
    "barnehage": 0, "skole": 9, "sykehjem": 16, "hjemmetjeneste": 21, "bofellesskap": 18,
    "renhold": 22,
  ]

  /// The name of the `number`th unit (from 0) of this slot's type or fixed name.
  func unitName(_ number: Int) -> String {
    if let name { return number == 0 ? name : "\(name) \(number + 1)" }
    let start = Self.firstPlace[type] ?? 0
    let place = Self.places[(start + number) % Self.places.count]
    let round = number / Self.places.count
    let suffix = round == 0 ? "" : " \(round + 1)"
    return switch type {
    case "hjemmetjeneste": "Hjemmetjenesten \(place)\(suffix)"
    case "renhold": "Renhold \(place)\(suffix)"
    default: "\(place) \(type)\(suffix)"
    }
  }
}
