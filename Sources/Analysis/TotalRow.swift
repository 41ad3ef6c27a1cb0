import Responses
import Survey

/// "Snitt totalt": the unweighted mean of a unit's dimension means. It has no sampling interval;
/// published means without n and sd give it the exact mean of their rounding intervals, and only then
/// may it be claimed higher or lower.
struct TotalRow {
  let mean: Double
  let benchmark: Double?
  let gap: Difference?
  /// Of the same dimensions; nil where the wave before lacks one of them, or has one more.
  let previous: Double?
  /// The wave that `previous` is from; nil also where the dimensions are from different ones, and
  /// then there is no `previous` either.
  let previousWave: String?
  let change: (difference: Difference?, why: [Caution])

  /// Nil for a unit without any dimension.
  init?(_ comparison: WaveComparison, unit: Int) {
    let dimensions = comparison.survey.questionnaire.dimensions.indices
    let present = dimensions.filter { comparison.cell($0, unit) != nil }
    let own = present.compactMap { comparison.cell($0, unit)?.estimate }
    guard !own.isEmpty else { return nil }
    mean = Self.mean(own)
    let first = comparison.survey.benchmarks.first
    let others = present.compactMap { comparison.benchmark(first, $0, unit) }
    let relevant = comparison.settings.analysis.relevantDifference
    if others.count == own.count {
      benchmark = Self.mean(others)
      gap = Self.difference(own, others, relevant: relevant)
    } else {
      benchmark = nil
      gap = nil
    }
    let waves = Set(dimensions.compactMap { comparison.previousLabel($0, unit) })
    let earlier = dimensions.filter { comparison.previousCell($0, unit) != nil }
    let isSame = waves.count == 1 && earlier == present
    previousWave = isSame ? waves.first : nil
    let before = isSame ? earlier.compactMap { comparison.previousCell($0, unit)?.estimate } : []
    previous = isSame ? Self.mean(before) : nil
    let verdicts = present.map { comparison.change($0, unit) }
    if verdicts.contains(where: { $0.why.contains(.notComparable) }) {
      change = (nil, [.notComparable])
    } else if isSame {
      let found = Self.difference(own, before, relevant: relevant)
      let reserved = verdicts.contains { $0.why.contains(.withReservation) }
      change = (found, found.why + (reserved ? [.withReservation] : []))
    } else {
      change = (nil, [])
    }
  }

  /// Exact where all means are printed decimals, so that 54.0 / 12 is 4.5.
  private static func mean(_ estimates: [MeanEstimate]) -> Double {
    let printed = estimates.compactMap(\.printed)
    let sum =
      printed.count == estimates.count
      ? printed.reduce(.zero, +).double : estimates.reduce(0) { $0 + $1.value }
    return sum / Double(estimates.count)
  }

  /// Sums are compared exactly, then divided: a bound of exactly 0 stays 0.
  private static func difference(
    _ a: [MeanEstimate], _ b: [MeanEstimate], relevant: Double
  ) -> Difference {
    let count = Double(a.count)
    let printedA = a.compactMap(\.printed)
    let printedB = b.compactMap(\.printed)
    // One that is known to be a sample has an error that the rounding does not hold.
    guard printedA.count == a.count, printedB.count == b.count,
      !(a + b).contains(where: { $0.sampling != nil })
    else {
      return Difference(value: mean(a) - mean(b), low: nil, high: nil, claim: nil, why: [])
    }
    let sum = printedA.reduce(.zero, +) - printedB.reduce(.zero, +)
    let half = (a + b).reduce(ExactDecimal.zero) { $0 + $1.rounding }
    let low = (sum - half).double / count
    let high = (sum + half).double / count
    return Difference(
      value: sum.double / count, low: low, high: high,
      claim: claim(low, high, relevant: relevant),
      why: (half > .zero ? [.rounding] : []) + [.noSamplingError])
  }
}
