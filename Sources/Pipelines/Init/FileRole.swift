import Ingest
import Survey

/// Tells by its header what kind of table a file is.
struct FileRole {
  enum Kind {
    case register, invited, units, aliases, microdata
    /// The structure of a SurveyXact export.
    case exportPart
    case other(DraftFile.OtherTable)
  }

  let kind: Kind
  /// Field → column, for the fields that have one.
  let columns: [String: String]

  /// What the fields of tables are called, beside their own names; in lower case.
  private static let names: [String: Set<String>] = [
    "unit": [
      "enhet", "eining", "enhetsnavn", "enhetskode", "avdeling", "virksomhet", "verksemd",
      "arbeidssted", "tjenestested", "tenestestad", "skole", "barnehage", "organisasjonsenhet",
    ],
    "name": ["navn", "namn", "enhetsnavn", "einingsnamn"],
    "parent": ["overordnet", "overordna", "overordnet enhet", "forelder", "over"],
    "type": ["tjeneste", "tjenestetype", "enhetstype"],
    "leader": ["leder", "leiar"],
    "wave": ["år", "aar", "year", "bølge", "årgang", "periode"],
    "indicator": [
      "indikator", "nøkkeltall", "nokkeltall", "nøkkeltal", "måltall", "måltal", "variabel",
    ],
    "value": ["verdi", "tall", "tal", "resultat"],
    "invited": [
      "invitert", "inviterte", "antall inviterte", "antall invitert", "tal inviterte", "utsendt",
      "utsendte", "antall utsendt", "antall utsendte",
    ],
  ]

  init(header: [String]) {
    let lower = header.map { $0.lowercased() }
    func column(_ field: String) -> String? {
      let place =
        lower.firstIndex(of: field)
        ?? lower.firstIndex { Self.names[field]?.contains($0) ?? false }
      return place.map { header[$0] }
    }
    func columns(_ needed: [String], _ optional: [String] = []) -> [String: String]? {
      guard needed.allSatisfy({ column($0) != nil }) else { return nil }
      var found: [String: String] = [:]
      for field in needed + optional {
        if let name = column(field), !found.values.contains(name) { found[field] = name }
      }
      return found.count >= needed.count ? found : nil
    }
    func has(_ exact: String...) -> Bool { exact.allSatisfy(header.contains) }
    if let found = columns(["unit", "wave", "indicator", "value"], ["n", "status"]) {
      (kind, self.columns) = (.register, found)
    } else if has("alias", "unit") {
      (kind, self.columns) = (.aliases, [:])
    } else if let found = columns(["unit", "parent"], ["name", "type", "leader"]) {
      (kind, self.columns) = (.units, found)
    } else if header.count <= 6, let found = columns(["unit", "invited"]) {
      (kind, self.columns) = (.invited, found)
    } else if ["variablename", "questiontext"].allSatisfy(lower.contains) {
      (kind, self.columns) = (.exportPart, [:])
    } else if let other = Self.other(header) {
      (kind, self.columns) = (.other(other), [:])
    } else {
      (kind, self.columns) = (.microdata, [:])
    }
  }

  /// The columns of a unit and of a number that is called no more than a number, or is the only other
  /// column; nil: there are none.
  static func countedUnits(_ header: [String]) -> [String: String]? {
    guard let unit = header.first(where: { $0.lowercased() == "unit" || isName(of: "unit", $0) })
    else { return nil }
    let rest = header.filter { $0 != unit }
    let counts: Set<String> = [
      "antall", "antal", "tal", "tall", "n", "count", "number", "personer", "personar", "ansatte",
      "tilsette", "mottakere", "mottakarar",
    ]
    guard
      let number = rest.first(where: { counts.contains($0.lowercased()) })
        ?? (rest.count == 1 ? rest.first : nil), !number.isEmpty
    else { return nil }
    return ["unit": unit, "invited": number]
  }

  private static func isName(of field: String, _ column: String) -> Bool {
    names[field]?.contains(column.lowercased()) ?? false
  }

  private static func other(_ header: [String]) -> DraftFile.OtherTable? {
    func has(_ exact: String...) -> Bool { exact.allSatisfy(header.contains) }
    if has("unit", "dimension", "mean") { return .published }
    if has("wave", "dimension", "mean") { return .benchmark }
    if has("unit", "event", "n", "count") { return .events }
    if has("principle", "text") { return .principles }
    if has("indicator", "text") { return .catalogue }
    return nil
  }
}
