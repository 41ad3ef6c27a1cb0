import Survey

// Numbers with their intervals, claims and cautions, in words.
extension PageContext {
  /// `4,5 (4,4 til 4,6)`; without an interval only the value; nothing where the value is unknown.
  func withInterval(_ value: Double?, _ low: Double?, _ high: Double?, _ format: (Double) -> String)
    -> String
  {
    guard let value else { return "" }
    guard let low, let high else { return format(value) }
    return "\(format(value)) (\(say(texts.words.range, format(low), format(high))))"
  }

  /// A difference with its bounds; a bound that is not nought never looks like it, since the claim
  /// hangs on which side of nought it is.
  func difference(_ value: Double?, _ low: Double?, _ high: Double?, places: Int) -> String {
    guard let value else { return "" }
    let text = numbers.signed(value, places: places)
    guard let low, let high else { return text }
    return "\(text) (\(say(texts.words.range, bound(low, places), bound(high, places))))"
  }

  private func bound(_ value: Double, _ places: Int) -> String {
    var power = 1.0
    for _ in 0..<places { power *= 10 }
    let vanishes = value.magnitude * power < 0.5 && value.magnitude > 1e-9
    return vanishes && places < 4
      ? bound(value, places + 1) : numbers.signed(value, places: places)
  }

  func mean(_ value: Double?, places: Int) -> String {
    value.map { numbers.decimal($0, places: places) } ?? ""
  }

  func count(_ cell: Cell) -> String {
    cell.number.map { numbers.plain($0) } ?? ""
  }

  /// A register's value with what its source says of it: `6,5 (foreløpig)`, or why there is none.
  func figure(_ row: TableRow) -> String {
    let value = count(row["value"])
    guard let status = status(row["value_status"]) else { return value }
    return value.isEmpty ? status : "\(value) (\(status))"
  }

  private func status(_ cell: Cell) -> String? {
    guard let word = cell.text else { return nil }
    switch Absence(rawValue: word) {
    case .suppressed: return say(texts.indicators.suppressed)
    case .noData: return say(texts.indicators.noData)
    case .notApplicable: return say(texts.indicators.notApplicable)
    case nil: break
    }
    switch FigureMark(rawValue: word) {
    case .preliminary: return say(texts.indicators.preliminary)
    case .breakInSeries: return say(texts.indicators.breakInSeries)
    case nil: return nil
    }
  }

  func correlation(_ value: Double) -> String { numbers.decimal(value, places: 2) }

  /// Three decimals; a small one is said to be small, never nought.
  func probability(_ p: Double) -> String {
    p < 0.001 ? "< " + numbers.decimal(0.001, places: 3) : numbers.decimal(p, places: 3)
  }

  func difference(_ claim: Cell) -> String {
    switch claim.text.flatMap(DifferenceClaim.init) {
    case .higher: say(texts.claims.higher)
    case .lower: say(texts.claims.lower)
    case .noDifference: say(texts.claims.noDifference)
    case .undecided: say(texts.claims.undecided)
    case nil: ""
    }
  }

  func relation(_ claim: Cell) -> String {
    switch claim.text.flatMap(RelationClaim.init) {
    case .supported: say(texts.claims.supported)
    case .tentative: say(texts.claims.tentative)
    case .notSupported: say(texts.claims.notSupported)
    case .notEstimable: say(texts.claims.notEstimable)
    case nil: ""
    }
  }

  /// Any claim, a difference's or a relation's.
  func claim(_ raw: String) -> String {
    DifferenceClaim(rawValue: raw) != nil ? difference(.text(raw)) : relation(.text(raw))
  }

  /// Codes as they stand in a `why` column, in words; an unknown code as it is.
  func cautions(_ codes: [String]) -> [String] {
    codes.map { code in Caution(rawValue: code).map { say(phrase($0)) } ?? code }
  }

  func codes(_ why: Cell) -> [String] {
    (why.text ?? "").split(separator: " ").map(String.init)
  }

  /// A verdict with what limits it.
  func verdict(_ claim: Cell, _ why: Cell) -> String {
    let reasons = cautions(codes(why))
    let isTentative = claim.text == RelationClaim.tentative.rawValue && !reasons.isEmpty
    let verdict = isTentative ? say(texts.claims.tentativeBecause) : relation(claim)
    return reasons.isEmpty
      ? verdict : say(texts.relations.because, verdict, reasons.joined(separator: "; "))
  }

  func hidden(_ protection: Protection?) -> String {
    protection == .complementary
      ? say(texts.disclosure.protecting)
      : say(texts.disclosure.primary, String(frame.disclosure.minimumRespondents))
  }

  private func phrase(_ caution: Caution) -> Phrase {
    let words = texts.cautions
    return switch caution {
    case .fewUnits: words.fewUnits
    case .lowICC2: words.lowICC2
    case .sameSource: words.sameSource
    case .lowResponse: words.lowResponse
    case .nearSingular: words.nearSingular
    case .lowDF: words.lowDF
    case .smallN: words.smallN
    case .rounding: words.rounding
    case .notComparable: words.notComparable
    case .withReservation: words.withReservation
    case .noSamplingError: words.noSamplingError
    case .noVariance: words.noVariance
    case .fewObservations: words.fewObservations
    case .intervalHoldsZero: words.intervalHoldsZero
    case .highQ: words.highQ
    case .noPrevious: words.noPrevious
    case .noBenchmark: words.noBenchmark
    case .heywood: words.heywood
    case .fewItems: words.fewItems
    case .singular: words.singular
    case .notConverged: words.notConverged
    case .sparseTable: words.sparseTable
    case .notPositiveDefinite: words.notPositiveDefinite
    case .notOrdinal: words.notOrdinal
    case .noUnitVariance: words.noUnitVariance
    case .ceiling: words.ceiling
    case .fewGroups: words.fewGroups
    case .leverageOne: words.leverageOne
    case .fewReplicates: words.fewReplicates
    }
  }
}
