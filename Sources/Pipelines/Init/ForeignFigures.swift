import Ingest
import Survey

/// A table of a statistics bank: figures of units and years, in columns that are called otherwise
/// than those of a register.
struct ForeignFigures {
  /// One column of figures.
  struct Series {
    /// What is measured; nil: a column of the table says so.
    let name: String?
    let value: String
    /// The wave of all its figures; nil: a column says so.
    let wave: String?
  }

  let table: SmallTable
  let profile: SourceProfile
  let unit: String
  let wave: String?
  let indicator: String?
  let n: String?
  let status: String?
  let series: [Series]
  /// Columns that divide the figures further: which of their texts is meant must be said.
  let divided: [String]
  /// Unit → its words.
  let names: [String: String]

  private static let mostColumns = 40
  private static let mostSeries = 12
  private static let units: Set<String> = [
    "region", "kommune", "kommunenavn", "kommunenamn", "fylke", "enhetsnavn", "enhet", "unit",
    "skole", "skolenavn", "barnehage", "eining", "einingsnamn",
  ]
  private static let waves: Set<String> = [
    "år", "aar", "tid", "time", "year", "wave", "skoleår", "periode",
  ]
  private static let indicators: Set<String> = [
    "statistikkvariabel", "contentscode", "indikator", "variabel", "indikator/spørsmål",
  ]
  private static let counts: Set<String> = [
    "antall besvart", "antall svar", "antal svar", "antall elever", "antall", "n",
  ]
  private static let schools: Set<String> = [
    "skoleår", "organisasjonsnummer", "trinn", "antall besvart", "skoletype",
  ]
  private static let banks: Set<String> = ["region", "statistikkvariabel", "contentscode"]

  /// Nil: the table is something else.
  init?(_ source: TableSource, _ header: [String]) throws(Faults) {
    let lower = header.map { $0.lowercased() }
    func column(_ names: Set<String>) -> String? {
      lower.firstIndex(where: names.contains).map { header[$0] }
    }
    guard header.count <= Self.mostColumns, Set(header).count == header.count,
      let unit = column(Self.units)
    else { return nil }
    let wave = column(Self.waves)
    let years = header.filter { $0.count == 4 && FileYear.find(in: $0) == $0 }
    guard wave != nil || !years.isEmpty, let table = try? SmallTable.readWhole(source) else {
      return nil
    }
    let isCube = Array(header.suffix(2)) == ["value", "status"]
    let indicator = column(Self.indicators)
    let figures = FigureColumnKinds(table)
    let known = [unit, wave, indicator].compactMap(\.self)
    let rest = header.filter { !known.contains($0) && !$0.isEmpty }
    var numeric = isCube ? ["value"] : rest.filter(figures.areFigures)
    let n = numeric.count > 1 ? numeric.first { Self.counts.contains($0.lowercased()) } : nil
    numeric.removeAll { $0 == n }
    guard (1...Self.mostSeries).contains(numeric.count) else { return nil }
    let texts = rest.filter { !numeric.contains($0) && $0 != n && $0 != "status" }
    divided = texts.filter { figures.isKey($0, beside: known) }
    guard figures.areKeys(known + divided) else { return nil }
    let isSchool = lower.contains(where: Self.schools.contains)
    let isBank = isCube || lower.contains(where: Self.banks.contains)
    guard isSchool || isBank || figures.holdSymbols(numeric) else { return nil }
    profile =
      isSchool ? .udir : isBank || figures.holdSymbols(numeric) ? .ssb : .plain
    (self.table, self.unit, self.wave, self.indicator, self.n) = (table, unit, wave, indicator, n)
    status = isCube ? "status" : nil
    series = numeric.map { name in
      Series(
        name: indicator != nil ? nil : years.contains(name) ? "verdi" : name, value: name,
        wave: wave == nil && years.contains(name) ? name : nil)
    }.filter { wave != nil || $0.wave != nil }
    guard !series.isEmpty else { return nil }
    names = try Self.words(of: unit, source, isCube)
  }

  /// The words of the units of a cube; others are called as they are.
  private static func words(of unit: String, _ source: TableSource, _ isCube: Bool)
    throws(Faults) -> [String: String]
  {
    guard isCube else { return [:] }
    return try readProfile(source).columns.first { $0.name == unit }?.valueLabels ?? [:]
  }

  func texts(_ column: String) -> Set<String> {
    guard let place = table.column(column) else { return [] }
    return Set(table.rows.map { $0[place] })
  }

  /// A unit's name without the code before it: `Oslo` of `0301 Oslo`.
  static func bare(_ unit: String) -> String? {
    let digits = unit.prefix { ("0"..."9").contains($0) }
    let rest = unit.dropFirst(digits.count).drop { $0 == " " || $0 == "-" }
    return digits.isEmpty || rest.isEmpty ? nil : String(rest)
  }

  /// The wave that a text such as `2011-12` or `2012K1` is of, among `waves`.
  static func wave(of text: String, among waves: Set<String>) -> String? {
    if waves.contains(text) { return text }
    let parts = text.split { !("0"..."9").contains($0) }.map(String.init)
    guard let start = parts.first, start.count == 4 else { return nil }
    let end =
      parts.count == 2 && parts[1].count < 3 ? start.dropLast(parts[1].count) + parts[1] : nil
    let candidates = [start, end.map(String.init) ?? "", parts.last ?? ""]
    return candidates.first(where: waves.contains)
  }
}

/// Tells figures, keys and other columns of a small table apart.
private struct FigureColumnKinds {
  private let table: SmallTable

  init(_ table: SmallTable) { self.table = table }

  private func cells(_ name: String) -> [String] {
    table.column(name).map { place in table.rows.map { $0[place] } } ?? []
  }

  private func isSymbol(_ text: String) -> Bool {
    !text.isEmpty && !text.contains { $0.isLetter || $0.isNumber }
  }

  /// A number, with or without a mark behind it.
  private func isNumber(_ text: String) -> Bool {
    if table.number(text) != nil { return true }
    guard let last = text.last, isSymbol(String(last)) else { return false }
    return table.number(String(text.dropLast())) != nil
  }

  /// Numbers and symbols in most cells, numbers among them, and no numbers of registration.
  func areFigures(_ name: String) -> Bool {
    let filled = cells(name).filter { !$0.isEmpty }
    let numbers = filled.filter(isNumber)
    let figures = filled.count { isNumber($0) || isSymbol($0) }
    let areIDs = numbers.allSatisfy { abs(table.number($0) ?? 0) >= 100_000_000 }
    return !numbers.isEmpty && figures * 10 >= 9 * filled.count && !areIDs
  }

  func holdSymbols(_ names: [String]) -> Bool {
    names.contains { cells($0).contains(where: isSymbol) }
  }

  /// No two rows are of the same key.
  func areKeys(_ names: [String]) -> Bool {
    let columns = names.map(cells)
    var seen: Set<[String]> = []
    return table.rows.indices.allSatisfy { row in
      seen.insert(columns.map { $0[row] }).inserted
    }
  }

  /// Several texts stand in the column with the same key.
  func isKey(_ name: String, beside keys: [String]) -> Bool {
    let columns = keys.map(cells)
    let own = cells(name)
    var first: [[String]: String] = [:]
    return table.rows.indices.contains { row in
      let key = columns.map { $0[row] }
      defer { first[key] = first[key] ?? own[row] }
      return first[key].map { $0 != own[row] } ?? false
    }
  }
}
