import Foundation

/// The polychoric correlation of two ordinal variables: that of two normal variables which were cut
/// at thresholds into the categories seen. For 2 × 2 tables it is the tetrachoric correlation.
public struct PolychoricCorrelation: Sendable, Equatable {
  /// Pairs with both answers.
  public let n: Int
  /// −1…1; nil with `reason`.
  public let rho: Double?
  /// Of rho, thresholds taken as known: 1/√(−∂²log L/∂ρ²); nil where rho is, or the table had to be
  /// filled up.
  public let standardError: Double?
  /// The likelihood had no maximum inside −1…1, and ½ was put into each empty cell.
  public let isFilledUp: Bool
  /// Why rho is nil: `.fewObservations` under two pairs, `.noVariance` where an item has one answer
  /// only, `.sparseTable` where the halves would come to more than a tenth of the pairs.
  public let reason: NotEstimable?

  /// Halves may come to this share of the pairs.
  private static let mostFilledUp = 0.1

  /// Two-step maximum likelihood (Olsson 1979): thresholds Φ⁻¹(cumulative share) from the margins of
  /// the table itself, then ρ from Σ nᵢⱼ log Pᵢⱼ(ρ), Pᵢⱼ being rectangles of the bivariate normal
  /// distribution; the score is solved to the last digits. Categories that nobody chose are left
  /// out, as in all packages.
  ///
  /// Convention: no correction of empty cells, as R's `polycor::polychor(ML = FALSE)` and
  /// `psych::polychoric(correct = 0)`, which stop at 2e-5; `psych` adds ½ to every empty cell by
  /// default (up to .002 away), `lavaan` takes thresholds from all answers to an item (the same where
  /// none is missing). Only where the maximum lies at ±1, as in a 2 × 2 table with an empty cell, ½ is
  /// added, and said so.
  public init(_ table: ContingencyTable) {
    n = table.n
    let cells = table.withoutEmptyCategories
    guard n > 1, cells.rows > 1, cells.columns > 1 else {
      (rho, standardError, isFilledUp) = (nil, nil, false)
      reason = n > 1 ? .noVariance : .fewObservations
      return
    }
    let counts = cells.counts.map(Double.init)
    var likelihood = PolychoricLikelihood(counts, rows: cells.rows, columns: cells.columns)
    if let found = likelihood.maximum() {
      rho = found.rho
      standardError = 1 / (-found.curvature).squareRoot()
      (isFilledUp, reason) = (false, nil)
      return
    }
    let halves = Double(counts.count { $0 == 0 }) / 2
    var filled = PolychoricLikelihood(
      counts.map { $0 == 0 ? 0.5 : $0 }, rows: cells.rows, columns: cells.columns)
    let found = halves <= Self.mostFilledUp * Double(n) ? filled.maximum() : nil
    rho = found?.rho
    standardError = nil
    isFilledUp = found != nil
    reason = found == nil ? .sparseTable : nil
  }
}

/// Σ nᵢⱼ log Pᵢⱼ(ρ) of a table without empty rows and columns, thresholds fixed.
private struct PolychoricLikelihood {
  private let counts: [Double]
  private let rows: Int
  private let columns: Int
  private let a: [NormalPoint]
  private let b: [NormalPoint]
  /// P(X ≤ aᵢ, Y ≤ bⱼ) and its two derivatives in ρ at the corners of the cells.
  private var corners: [(p: Double, first: Double, second: Double)]

  struct Point {
    let rho: Double
    let value: Double
    let score: Double
    let curvature: Double
  }

  init(_ counts: [Double], rows: Int, columns: Int) {
    self.counts = counts
    self.rows = rows
    self.columns = columns
    var (byRow, byColumn) = (
      [Double](repeating: 0, count: rows), [Double](repeating: 0, count: columns)
    )
    for r in 0..<rows {
      for c in 0..<columns {
        byRow[r] += counts[r * columns + c]
        byColumn[c] += counts[r * columns + c]
      }
    }
    func thresholds(_ sizes: [Double]) -> [NormalPoint] {
      let total = sizes.reduce(0, +)
      var below = 0.0
      return sizes.dropLast().map { size in
        below += size
        return NormalPoint(cdf: below / total)
      }
    }
    a = thresholds(byRow)
    b = thresholds(byColumn)
    corners = Array(repeating: (0, 0, 0), count: (rows + 1) * (columns + 1))
    for r in 1..<rows { corners[r * (columns + 1) + columns].p = a[r - 1].cdf }
    for c in 1..<columns { corners[rows * (columns + 1) + c].p = b[c - 1].cdf }
    corners[rows * (columns + 1) + columns].p = 1
  }

  /// Under this the difference of four corners is rounding. A cell that was seen is never so
  /// improbable at the maximum.
  private static let leastProbability = 1e-14

  /// Nil where a cell that was seen has no probability left but rounding: too near ±1.
  private mutating func evaluate(_ rho: Double) -> Point? {
    for r in 1..<rows {
      for c in 1..<columns {
        let (x, y) = (a[r - 1], b[c - 1])
        let density = BivariateNormal.density(x.z, y.z, rho)
        corners[r * (columns + 1) + c] = (
          BivariateNormal.cdf(x, y, rho), density.value, density.slope
        )
      }
    }
    var (value, score, curvature) = (0.0, 0.0, 0.0)
    for r in 0..<rows {
      for c in 0..<columns where counts[r * columns + c] > 0 {
        let at = r * (columns + 1) + c
        let (one, two, three, four) = (
          corners[at], corners[at + 1], corners[at + columns + 1], corners[at + columns + 2]
        )
        let p = (four.p - two.p) - (three.p - one.p)
        guard p > Self.leastProbability else { return nil }
        let first = ((four.first - two.first) - (three.first - one.first)) / p
        let second = ((four.second - two.second) - (three.second - one.second)) / p
        let count = counts[r * columns + c]
        value += count * log(p)
        score += count * first
        curvature += count * (second - first * first)
      }
    }
    return Point(rho: rho, value: value, score: score, curvature: curvature)
  }

  /// The best of a few places tells where the highest maximum is; Newton's method, kept between the
  /// neighbours of that place, finds it. Nil where the likelihood rises up to ±1.
  mutating func maximum() -> Point? {
    let places = [-0.95, -0.7, -0.45, -0.2, 0, 0.2, 0.45, 0.7, 0.95]
    let values = places.map { evaluate($0) }
    guard
      let best = places.indices.max(by: {
        (values[$0]?.value ?? -.infinity) < (values[$1]?.value ?? -.infinity)
      }), var here = values[best]
    else { return nil }
    var low = best == 0 ? -1 : places[best - 1]
    var high = best == places.count - 1 ? 1 : places[best + 1]
    for _ in 0..<200 {
      if here.score > 0 { low = here.rho } else { high = here.rho }
      let newton = here.rho - here.score / here.curvature
      let isInside = here.curvature < 0 && newton > low && newton < high
      var next = isInside ? newton : (low + high) / 2
      if abs(next - here.rho) < 1e-15 { break }
      var point = evaluate(next)
      while point == nil, abs(next - here.rho) > 1e-15 {
        if next > 0 { high = next } else { low = next }
        next = (here.rho + next) / 2
        point = evaluate(next)
      }
      guard let point else { break }
      let step = abs(point.rho - here.rho)
      here = point
      if isInside, step < 1e-14 { break }
    }
    // Towards ±1 the likelihood may rise ever less and end flat: a standard error of 1 or more.
    return abs(here.rho) < 1 - 1e-6 && here.curvature < -1 ? here : nil
  }
}
