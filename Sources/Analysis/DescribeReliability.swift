import Responses
import Statistics
import Survey

/// How a dimension holds together in one wave, and whether units differ in it.
struct DimensionReliability: Sendable {
  let scale: ScaleReliability?
  /// Nil where the items are answered by numbers, not categories.
  let ordinal: OrdinalAlpha?
  let items: Int
  let icc: IntraclassCorrelation
  let rwgMedian: Double?
}

/// By survey, wave and dimension; empty where no microdata exist.
struct ReliabilityDescription: Sendable {
  let cells: [[[DimensionReliability]]]
}

func describeReliability(_ surveys: [ScoredSurvey], threads: Int = 1) -> ReliabilityDescription {
  ReliabilityDescription(
    cells: surveys.map { survey in
      survey.waves.map { wave in
        guard let scores = wave.scores else { return [] }
        let dimensions = survey.questionnaire.dimensions
        return inParallel(dimensions.count, threads: threads) { place in
          DimensionReliability(of: place, in: survey.questionnaire, scores)
        }
      }
    })
}

extension DimensionReliability {
  /// - Parameter place: of the dimension.
  init(of place: Int, in questionnaire: Questionnaire, _ scores: Scores) {
    let dimension = questionnaire.dimensions[place]
    let units = scores.responses.units
    let moments = scores.codedMoments(place)
    icc =
      moments.map { IntraclassCorrelation($0) }
      ?? IntraclassCorrelation(scores.columns[place].doubles(), groups: units)
    let first = dimension.items.lazy.compactMap { questionnaire.itemIndex[$0] }.first
    let null = first.map { questionnaire.items[$0].scale.uniformVariance } ?? 0
    if let coded = CodedItems(dimension.items, in: questionnaire, scores.responses) {
      let tables = PairTables(coded.columns, categories: coded.categories, rows: .listwise)
      items = coded.columns.count
      scale = ScaleReliability(tables, values: coded.turnedValues)
      ordinal = OrdinalAlpha(coded.pairs(tables), signs: coded.signs)
      rwgMedian = coded.agreement(units, count: moments?.count, nullVariance: null)?.median
      return
    }
    let columns = turnedColumns(of: dimension.items, in: questionnaire) { scores.item($0) }
    items = columns.count
    scale = columns.isEmpty ? nil : ScaleReliability(items: columns)
    ordinal = ordinalAlpha(of: dimension.items, in: questionnaire, scores.responses)
    rwgMedian =
      columns.isEmpty || first == nil
      ? nil : WithinGroupAgreement(items: columns, groups: units, nullVariance: null).median
  }
}

extension Scale {
  /// Variance of answers spread evenly: (A² − 1)/12 · s² over A points with s = (max − min)/(A − 1)
  /// from one to the next, (max − min)²/12 where a real scale does not say how many points it had
  /// (James, Demaree & Wolf 1984). In the unit of the answers, squared.
  var uniformVariance: Double {
    if let categories, categories > 1 {
      let step = (max - min) / Double(categories - 1)
      return Double(categories * categories - 1) / 12 * step * step
    }
    return (max - min) * (max - min) / 12
  }
}

/// The table `reliability`.
func reliabilityTable(
  _ surveys: [ScoredSurvey], _ described: ReliabilityDescription, _ settings: DescribeSettings
) -> Table {
  var table = Table(.reliability)
  for (s, survey) in surveys.enumerated() {
    for (w, wave) in survey.waves.enumerated() {
      for (d, cell) in described.cells[s][w].enumerated() {
        let dimension = survey.questionnaire.dimensions[d]
        let judged = cell.judged()
        let alpha = cell.items > 1 ? cell.scale : nil
        table.append([
          .text(survey.id), .text(wave.label), .text(dimension.id), .integer(cell.items),
          Cell(cell.scale?.n), Cell(alpha?.alpha), Cell(alpha?.alphaInterval?.low),
          Cell(alpha?.alphaInterval?.high), Cell(alpha?.omega), Cell(cell.ordinal?.alpha),
          .integer(cell.icc.groups), Cell(cell.icc.icc1), Cell(cell.icc.icc2),
          Cell(cell.rwgMedian), .text(judged.claim.rawValue), judged.why.cell,
          Cell(cell.icc.icc1Interval?.low), Cell(cell.icc.icc1Interval?.high),
          Cell(cell.icc.icc2Interval?.low), Cell(cell.icc.icc2Interval?.high),
          .text(dimension.label.text(in: settings.language)),
        ])
      }
    }
  }
  return table
}

extension DimensionReliability {
  /// May unit means of the dimension be compared? Not estimable without variance, under 10
  /// respondents or 2 units, or where every unit has one respondent; not supported when units differ
  /// no more than chance would have it (ICC(1) ≤ 0, or its interval holds 0); tentative under 20
  /// units, 30 respondents or an ICC(2) of 0.70. Why an ICC, alpha, omega or the ordinal alpha is
  /// empty is said too; that of the last three limits no claim about units.
  func judged() -> (claim: RelationClaim, why: [Caution]) {
    var why: [Caution] = []
    if icc.groups < 20 { why.append(.fewUnits) }
    if let icc2 = icc.icc2, icc2 < 0.70 { why.append(.lowICC2) }
    if icc.n < 30 { why.append(.smallN) }
    let cautious = !why.isEmpty
    if let reason = Caution(icc.reason) { why.insert(reason, at: 0) }
    if icc.n < 10 { why.insert(.fewObservations, at: 0) }
    if icc.icc1 != nil, icc.icc2 == nil { why.append(.noUnitVariance) }
    let isEstimable = icc.icc1 != nil && icc.n >= 10
    if isEstimable, holdsZero { why.append(.intervalHoldsZero) }
    for reason in consistencyReasons where !why.contains(reason) { why.append(reason) }
    guard isEstimable, let icc1 = icc.icc1 else { return (.notEstimable, why) }
    if icc1 <= 0 || holdsZero { return (.notSupported, why) }
    return (cautious ? .tentative : .supported, why)
  }

  /// Whether the interval of ICC(1) holds 0.
  private var holdsZero: Bool { icc.icc1Interval.map { $0.low <= 0 && $0.high >= 0 } ?? false }

  /// Why there is no omega, no alpha, no ordinal alpha, or one that rests on a makeshift.
  private var consistencyReasons: [Caution] {
    var reasons: [Caution?] = [items < 3 ? .fewItems : Caution(scale?.omegaReason)]
    guard items > 1 else { return reasons.compactMap(\.self) }
    reasons.append(Caution(scale?.alphaReason))
    guard let ordinal else { return (reasons + [.notOrdinal]).compactMap(\.self) }
    reasons.append(Caution(ordinal.reason))
    if ordinal.filledUp > 0 { reasons.append(.sparseTable) }
    if ordinal.distance > 0 { reasons.append(.notPositiveDefinite) }
    return reasons.compactMap(\.self)
  }
}

extension Caution {
  /// The caution of the same code; nil for nil.
  init?(_ reason: NotEstimable?) {
    guard let reason, let caution = Caution(rawValue: reason.rawValue) else { return nil }
    self = caution
  }
}
