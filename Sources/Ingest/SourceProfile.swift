internal import Survey

/// What a symbol in a table of figures means.
public enum FigureMeaning: String, Sendable, CaseIterable {
  // In place of a number:
  case suppressed
  case noData = "no_data"
  case notApplicable = "not_applicable"
  /// A true 0.
  case zero
  /// No more than an empty cell.
  case blank
  // Beside a number:
  case preliminary
  case breakInSeries = "break_in_series"
}

/// Whose table it is. What a symbol means belongs to the source and not to the reader: `*` is a
/// preliminary figure at Statistics Norway and a suppressed one at the Directorate for Education.
public enum SourceProfile: String, Sendable, CaseIterable {
  /// No symbol means anything.
  case plain
  /// Statistics Norway. Symbols of tables: Notater 2019/33, p. 2; the three that its API gives
  /// since 2021: ssb.no/diverse/standardtegn-i-tabeller. `0` and `0,0` are figures there (rounded to
  /// nil), as they are here.
  case ssb
  /// The Norwegian Directorate for Education and Training: pupil survey and other tables of its
  /// statistics bank, where a star or a dot hides and an empty cell is none.
  case udir

  /// Symbol → what it means. Dashes but the hyphen are not among them: in print a dash is also a
  /// break in the series.
  public var symbols: [String: FigureMeaning] {
    switch self {
    case .plain: [:]
    case .ssb:
      [
        ".": .notApplicable, "..": .noData, "...": .noData, ":": .suppressed, "-": .zero,
        "*": .preliminary, "|": .breakInSeries,
      ]
    case .udir: ["*": .suppressed, ".": .suppressed]
    }
  }
}

/// The symbols of one source: its profile's, and those declared for it, which win.
struct FigureSymbols: Sendable {
  let profile: SourceProfile
  private let meanings: [String: FigureMeaning]
  /// Symbols that stand beside a number, the longest first.
  private let marks: [(symbol: String, mark: FigureMark)]

  /// What a cell holds.
  enum Reading: Equatable {
    case blank
    /// The number's text, not yet known to be one.
    case number(String, mark: FigureMark?)
    case zero
    case absent(Absence)
  }

  /// Why it cannot be told what a cell holds.
  enum Flaw: Error, Equatable {
    /// A symbol without a meaning, or a mark where no number stands.
    case unknown(String)
    /// A number, and a status that says that there is none.
    case contradiction(status: String)
  }

  init(_ profile: SourceProfile, declared: [String: FigureMeaning] = [:]) {
    self.profile = profile
    meanings = profile.symbols.merging(declared) { $1 }
    marks =
      meanings
      .compactMap { symbol, meaning in
        symbol.isEmpty ? nil : meaning.mark.map { (symbol, $0) }
      }
      .sorted { ($1.symbol.count, $0.symbol) < ($0.symbol.count, $1.symbol) }
  }

  /// - Parameter status: what the source says beside the cell; empty: nothing.
  func read(_ text: String, status: String) throws(Flaw) -> Reading {
    if text.isEmpty { return status.isEmpty ? .blank : try alone(status) }
    if meanings[text] != nil || text.isSymbol { return try alone(text) }
    if let absence = meanings[status]?.absence, !status.isEmpty {
      throw .contradiction(status: "`\(status)` (\(absence.rawValue))")
    }
    if meanings[status] == .zero, !status.isEmpty,
      text.contains(where: { "123456789".contains($0) })
    {
      throw .contradiction(status: "`\(status)` (zero)")
    }
    for (symbol, mark) in marks where text.hasSuffix(symbol) {
      let number = String(text.dropLast(symbol.count)).trimmed
      if number.last?.isNumber == true { return .number(number, mark: mark) }
    }
    return .number(text, mark: meanings[status]?.mark)
  }

  /// Whether anything is known of a status that stands beside a number.
  func knows(_ status: String) -> Bool { status.isEmpty || meanings[status] != nil }

  /// A symbol in place of a number.
  private func alone(_ symbol: String) throws(Flaw) -> Reading {
    switch meanings[symbol] {
    case .zero: return .zero
    case .blank: return .blank
    case .some(let meaning):
      if let absence = meaning.absence { return .absent(absence) }
    case nil: break
    }
    throw .unknown(symbol)
  }

  /// What to do about a symbol that cannot be read.
  func advice(_ symbol: String) -> String {
    if meanings[symbol]?.mark != nil { return "It must stand beside the number that it marks." }
    let declare = "declare what the symbol means, or leave the value blank where it is unknown."
    guard profile == .plain else {
      let known = meanings.sorted { $0.key < $1.key }.map { "`\($0)` (\($1.rawValue))" }
      return "Known from `\(profile.rawValue)` are \(known.joined(separator: ", ")). "
        + declare.prefix(1).uppercased() + declare.dropFirst()
    }
    let meant = SourceProfile.allCases.compactMap { other in
      other.symbols[symbol].map { "\($0.rawValue) in `\(other.rawValue)`" }
    }
    return "What a symbol means differs between sources"
      + (meant.isEmpty ? "" : " (\(meant.joined(separator: ", ")))")
      + ": declare the source profile, \(declare)"
  }
}

extension FigureMeaning {
  var absence: Absence? {
    switch self {
    case .suppressed: .suppressed
    case .noData: .noData
    case .notApplicable: .notApplicable
    case .zero, .blank, .preliminary, .breakInSeries: nil
    }
  }

  var mark: FigureMark? {
    switch self {
    case .preliminary: .preliminary
    case .breakInSeries: .breakInSeries
    case .suppressed, .noData, .notApplicable, .zero, .blank: nil
    }
  }
}

extension String {
  /// Neither letter nor digit in it.
  fileprivate var isSymbol: Bool { !isEmpty && !contains { $0.isLetter || $0.isNumber } }
}
