import Responses
import Statistics
import Survey

/// The tables `dimensions` and `benchmarks`: every mean against somebody else's and last year's.
func compareDimensions(
  _ surveys: [ScoredSurvey], _ description: DimensionDescription, _ shrunken: ShrunkenMeans,
  _ settings: DescribeSettings
) -> (dimensions: Table, benchmarks: Table) {
  var dimensions = Table(.dimensions)
  var benchmarks = Table(.benchmarks)
  for (s, survey) in surveys.enumerated() {
    for w in survey.waves.indices {
      let older = w + 1 < survey.waves.count ? survey.waves[w + 1] : nil
      let comparison = WaveComparison(
        survey: survey, wave: w, cells: description.cells[s],
        linked: linkedPairs(survey.waves[w], older, settings.organisation), settings: settings)
      for unit in settings.organisation.units.indices {
        comparison.appendRows(
          of: unit, shrunken: shrunken.means[s][w], to: &dimensions, benchmarks: &benchmarks)
      }
    }
  }
  return (dimensions, benchmarks)
}

/// One wave of a survey, next to its benchmarks and the wave before it.
struct WaveComparison {
  let survey: ScoredSurvey
  let wave: Int
  /// Cells of all the survey's waves.
  let cells: [DimensionCells]
  /// By dimension and unit; empty when the waves are not linked.
  let linked: [[SharedRespondents]]
  let settings: DescribeSettings

  var label: String { survey.waves[wave].label }

  /// The last wave before that has the dimension in any unit: the wave before, as a rule.
  func previous(_ dimension: Int) -> Int? {
    ((wave + 1)..<max(wave + 1, cells.count)).first { older in
      !cells[older].isEmpty && cells[older][dimension].contains { $0 != nil }
    }
  }

  func cell(_ dimension: Int, _ unit: Int) -> DimensionCell? {
    cells[wave].isEmpty ? nil : cells[wave][dimension][unit]
  }

  func previousCell(_ dimension: Int, _ unit: Int) -> DimensionCell? {
    previous(dimension).flatMap { cells[$0][dimension][unit] }
  }

  /// The benchmark for a unit: its type's own figure where there is one, else the whole's.
  func benchmark(_ data: BenchmarkData?, _ dimension: Int, _ unit: Int) -> MeanEstimate? {
    guard let data else { return nil }
    let id = survey.questionnaire.dimensions[dimension].id
    let type = settings.organisation.units[unit].type
    var whole: BenchmarkData.Mean?
    var own: BenchmarkData.Mean?
    for mean in data.means where mean.wave == label && mean.dimension == id {
      if mean.type == nil { whole = mean } else if mean.type == type { own = mean }
    }
    return (own ?? whole).map {
      MeanEstimate(printed: $0.mean, step: data.rounding, n: $0.n, sd: $0.sd)
    }
  }

  func gap(_ dimension: Int, _ unit: Int, _ data: BenchmarkData?) -> Difference? {
    guard let cell = cell(dimension, unit), let other = benchmark(data, dimension, unit) else {
      return nil
    }
    let relevant = settings.analysis.relevantDifference
    return difference(
      cell.estimate, other, DifferenceTerms(relevant: relevant, fixedOther: true))
  }

  /// Against the wave before, as far as the two measure the same. Ids are known to be the same
  /// people's in neighbouring waves only.
  func change(_ dimension: Int, _ unit: Int) -> (difference: Difference?, why: [Caution]) {
    guard let previous = previous(dimension), let cell = cell(dimension, unit),
      let before = cells[previous][dimension][unit]
    else { return (nil, []) }
    var verdict = survey.declaration.verdict(
      on: survey.questionnaire.dimensions[dimension], from: previous, to: wave)
    if verdict == .notComparable { return (nil, [.notComparable]) }
    if itemsDiffer(dimension, previous) { verdict = .withReservation }
    let terms = DifferenceTerms(
      relevant: settings.analysis.relevantDifference, fixedOther: false,
      covariance: previous == wave + 1 ? linkedCovariance(dimension, unit) : 0)
    let found = difference(cell.estimate, before.estimate, terms)
    return (found, found.why + (verdict == .withReservation ? [.withReservation] : []))
  }
}

extension WaveComparison {
  /// The dimension rests on other items than it did: one of them was not asked in one of the waves.
  /// Published means do not tell.
  private func itemsDiffer(_ dimension: Int, _ previous: Int) -> Bool {
    let items = survey.questionnaire.dimensions[dimension].items
    guard let here = survey.waves[wave].asked(items, survey.questionnaire),
      let before = survey.waves[previous].asked(items, survey.questionnaire)
    else { return false }
    return here != before
  }

  /// Covariance of the two means by linearisation (`SharedRespondents`), about the means of all who
  /// answered each wave; 0 for waves that are not linked. Not 2·n₁₂·s₁₂/(n₁n₂), on purpose: with few
  /// pairs that may exceed both variances. In a finite population of N in both waves it is multiplied by
  /// 1 − n₁n₂/(n₁₂N), as its variances are by 1 − n/N (Tam 1984); with weights n₁₂ is Σ of the pairs'
  /// w₁w₂, n₁ and n₂ each wave's Σw.
  private func linkedCovariance(_ dimension: Int, _ unit: Int) -> Double {
    guard !linked.isEmpty, let new = cell(dimension, unit), let n1 = new.n,
      let old = previousCell(dimension, unit), let n2 = old.n
    else { return 0 }
    let pairs = linked[dimension][unit]
    guard pairs.count > 0 else { return 0 }
    let shared = pairs.covariance(
      SharedRespondents.Sample(n: n1, mean: new.estimate.value, weight: new.weight),
      SharedRespondents.Sample(n: n2, mean: old.estimate.value, weight: old.weight))
    guard let now = new.population, let before = old.population else { return shared }
    let share = pairs.weight / ((new.weight ?? Double(n1)) * (old.weight ?? Double(n2)))
    return shared * (1 - 1 / (share * Double(max(now, before, n1, n2))))
  }

  fileprivate func appendRows(
    of unit: Int, shrunken: [[Double?]], to dimensions: inout Table, benchmarks: inout Table
  ) {
    let place = settings.organisation.units[unit]
    let keys: [Cell] = [.text(survey.id), .text(label), .text(place.id)]
    var any = false
    for (d, dimension) in survey.questionnaire.dimensions.enumerated() {
      guard let cell = cell(d, unit) else { continue }
      any = true
      let name = Cell.text(dimension.label.text(in: settings.language))
      let first = survey.benchmarks.first
      let measures =
        cell.cells + [Cell(shrunken.isEmpty ? nil : shrunken[d][unit])]
        + comparisonCells(
          benchmark: benchmark(first, d, unit)?.value, gap: gap(d, unit, first),
          previous: previousCell(d, unit)?.estimate.value, change: change(d, unit))
      dimensions.append(
        keys + [.text(dimension.id)] + measures + [
          .shown, Cell(previousLabel(d, unit)), .text(place.name), name,
        ])
      for other in survey.benchmarks.dropFirst() {
        guard let mean = benchmark(other, d, unit), let gap = gap(d, unit, other) else { continue }
        benchmarks.append(
          keys + [.text(dimension.id), .text(other.id), Cell(mean.value)] + gap.cells(why: gap.why)
            + [.shown, .text(place.name), name])
      }
    }
    if any, let total = TotalRow(self, unit: unit) {
      dimensions.append(
        keys + [.text("total"), .empty, Cell(total.mean), .empty, .empty, .empty, .empty]
          + comparisonCells(
            benchmark: total.benchmark, gap: total.gap, previous: total.previous,
            change: total.change) + [
            .shown, Cell(total.previousWave), .text(place.name),
            .text(totalLabel.text(in: settings.language)),
          ])
    }
  }

  func previousLabel(_ dimension: Int, _ unit: Int) -> String? {
    guard let older = previous(dimension), cells[older][dimension][unit] != nil else { return nil }
    return survey.waves[older].label
  }

  private func comparisonCells(
    benchmark: Double?, gap: Difference?, previous: Double?,
    change: (difference: Difference?, why: [Caution])
  ) -> [Cell] {
    [Cell(benchmark)] + gap.cells(why: gap?.why ?? []) + [Cell(previous)]
      + change.difference.cells(why: change.why)
  }
}

extension ScoredWave {
  /// By item, whether the wave has it; nil without microdata.
  fileprivate func asked(_ items: [String], _ questionnaire: Questionnaire) -> [Bool]? {
    guard case .microdata(let table) = data.content else { return nil }
    return items.map { item in
      questionnaire.itemIndex[item].map { table.items[$0] != nil } ?? false
    }
  }
}

let totalLabel = LocalizedText([.nb: "Snitt totalt", .nn: "Snitt totalt", .en: "Total mean"])

extension Cell {
  static let shown = Cell.text(Protection.shown.rawValue)
}

extension DimensionCell {
  /// n, mean, sd, ci_low, ci_high.
  var cells: [Cell] {
    [Cell(n), Cell(estimate.value), Cell(sd), Cell(interval?.low), Cell(interval?.high)]
  }
}

extension Difference {
  /// Value, low, high, claim, why.
  func cells(why: [Caution]) -> [Cell] {
    [
      Cell(value), Cell(low), Cell(high), Cell(claim?.rawValue),
      Cell(why.isEmpty ? nil : why.map(\.rawValue).joined(separator: " ")),
    ]
  }
}

extension Difference? {
  func cells(why: [Caution]) -> [Cell] {
    switch self {
    case .some(let difference): difference.cells(why: why)
    case .none:
      [
        .empty, .empty, .empty, .empty,
        Cell(why.isEmpty ? nil : why.map(\.rawValue).joined(separator: " ")),
      ]
    }
  }
}
