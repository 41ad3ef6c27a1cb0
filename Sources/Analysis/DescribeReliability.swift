import Responses
import Statistics
import Survey

/// How a dimension holds together in one wave, and whether units differ in it.
struct DimensionReliability: Sendable {
  let scale: ScaleReliability?
  let items: Int
  let icc: IntraclassCorrelation
  let rwgMedian: Double?
}

/// By survey, wave and dimension; empty where no microdata exist.
struct ReliabilityDescription: Sendable {
  let cells: [[[DimensionReliability]]]
}

func describeReliability(_ surveys: [ScoredSurvey]) -> ReliabilityDescription {
  ReliabilityDescription(
    cells: surveys.map { survey in
      survey.waves.map { wave in
        guard let scores = wave.scores else { return [] }
        return zip(survey.questionnaire.dimensions, scores.dimensions).map { dimension, column in
          let items = turnedColumns(of: dimension.items, in: survey.questionnaire, scores.items)
          let scale = dimension.items.lazy
            .compactMap { survey.questionnaire.itemIndex[$0] }
            .map { survey.questionnaire.items[$0].scale }.first
          return DimensionReliability(
            scale: items.isEmpty ? nil : ScaleReliability(items: items), items: items.count,
            icc: IntraclassCorrelation(column, groups: scores.responses.units),
            rwgMedian: scale.flatMap { scale in
              items.isEmpty
                ? nil
                : WithinGroupAgreement(
                  items: items, groups: scores.responses.units,
                  nullVariance: scale.uniformVariance
                ).median
            })
        }
      }
    })
}

extension Scale {
  /// Variance of answers spread evenly: (A² − 1)/12 over A points, (max − min)²/12 where a real
  /// scale does not say how many points it had (James, Demaree & Wolf 1984). Scale points squared.
  var uniformVariance: Double {
    if let categories {
      return Double(categories * categories - 1) / 12
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
          Cell(alpha?.alphaInterval?.high), Cell(alpha?.omega), .empty,
          .integer(cell.icc.groups), Cell(cell.icc.icc1), Cell(cell.icc.icc2),
          Cell(cell.rwgMedian), .text(judged.claim.rawValue), judged.why.cell,
          .text(dimension.label.text(in: settings.language)),
        ])
      }
    }
  }
  return table
}

extension DimensionReliability {
  /// May unit means of the dimension be compared? Not estimable without variance, under 10
  /// respondents or 2 units; not supported when units differ no more than chance would have it
  /// (ICC(1) ≤ 0); tentative under 20 units, 30 respondents or an ICC(2) of 0.70. Why omega is
  /// empty is said too, but limits no claim about units.
  func judged() -> (claim: RelationClaim, why: [Caution]) {
    var why: [Caution] = []
    if icc.groups < 20 { why.append(.fewUnits) }
    if let icc2 = icc.icc2, icc2 < 0.70 { why.append(.lowICC2) }
    if icc.n < 30 { why.append(.smallN) }
    let cautious = !why.isEmpty
    if let omegaIsEmpty { why.append(omegaIsEmpty) }
    if icc.reason == .noVariance { why.insert(.noVariance, at: 0) }
    if icc.n < 10 { why.insert(.fewObservations, at: 0) }
    guard let icc1 = icc.icc1, icc.n >= 10 else { return (.notEstimable, why) }
    if icc1 <= 0 { return (.notSupported, why) }
    return (cautious ? .tentative : .supported, why)
  }

  /// Why there is no omega.
  private var omegaIsEmpty: Caution? {
    if items < 3 { return .fewItems }
    return scale?.omegaReason == .heywood ? .heywood : nil
  }
}
