import Responses
import Statistics
import Survey

/// What earlier changes in one series say of later changes in another.
struct LaggedEffect: Sendable, Equatable {
  /// Standard deviations of change in the later series per standard deviation of change in the
  /// earlier one.
  let estimate: Double
  /// ≥ 0.
  let standardError: Double
  /// 95 %.
  let interval: Interval
  /// How much the levels say of the earlier changes: least eigenvalue of Cragg and Donald.
  let strength: Double
  /// Two-sided p of no effect, 0…1.
  let p: Double
  /// Benjamini and Hochberg's q among all effects that were tried; nil where it was tried alone.
  var q: Double?

  /// Stock and Yogo's bound.
  static let leastStrength = 7.03

  var isWeak: Bool { strength < Self.leastStrength }
  /// Nothing may be concluded: weak levels, an interval with 0 in it, or one of so many that chance
  /// gives some.
  var holdsZero: Bool { isWeak || intervalHoldsZero || isOneOfMany }
  private var intervalHoldsZero: Bool { interval.low <= 0 && interval.high >= 0 }
  /// An interval away from 0 that does not stand when all that were tried are counted.
  var isOneOfMany: Bool { !intervalHoldsZero && (q ?? 0) > 0.05 }
}

/// An indicator against another one, both ways, within units.
///
/// Rows are units × runs of three neighbouring waves with all six values. What is lasting in a unit
/// falls out by first differences, d_t = v_t − v_{t−1}, and what all units share by centring each
/// wave: d^y_t on d^x_{t−1} and d^y_{t−1} (forward), d^x_t on d^y_{t−1} and d^x_{t−1} (backward).
/// Least squares would be wrong there, since what rose by chance falls back: the earlier changes
/// hold the error of the later one (Nickell 1981), and a series that follows then seems to lead.
/// The levels two waves back, x_{t−2} and y_{t−2}, do not hold it, and stand in as instruments
/// (Anderson & Hsiao 1981): b = (ZᵀX)⁻¹Zᵀd, covariance (ZᵀX)⁻¹ Σ_g s_g s_gᵀ (XᵀZ)⁻¹ · G/(G−1) with
/// s_g = Σ z e over a unit's rows, t on G − 1 df. Where they say too little of the earlier changes
/// (least eigenvalue of Cragg & Donald 1993 under 7.03; Stock & Yogo 2005, table 5.2, two and two,
/// size at most 10 %), nothing is concluded.
struct LeadLag: Sendable {
  enum Verdict: String, CaseIterable, Sendable {
    /// Its changes come before those of the other, and not the other way.
    case leads
    /// The other way.
    case follows
    /// Both come before the other.
    case both
    case undecided
    case notEstimable = "not_estimable"
  }
  enum Obstacle: String, CaseIterable, Sendable {
    case fewWaves = "few_waves"
    case fewUnits = "few_units"
    case noVariance = "no_variance"
    case weakInstruments = "weak_instruments"
    /// An interval away from 0 that so many tries may give by chance.
    case highQ = "high_q"
  }

  let indicator: QualifiedName
  let other: QualifiedName
  /// Waves in which some unit has both values.
  let waves: Int
  let units: Int
  /// Units × runs of three waves.
  let n: Int
  private(set) var effects: Result<(forward: LaggedEffect, backward: LaggedEffect), ObstacleError>

  struct ObstacleError: Error, Equatable { let obstacle: Obstacle }

  /// Fewer tell nothing of others.
  static let fewestUnits = 10

  /// Estimated, but on levels that say too little.
  var isWeak: Bool {
    guard case .success(let both) = effects else { return false }
    return both.forward.isWeak || both.backward.isWeak
  }

  /// Why nothing was estimated or concluded; nil where something was, or where the intervals hold 0.
  var why: Obstacle? {
    switch effects {
    case .failure(let error): error.obstacle
    case .success where isWeak: .weakInstruments
    case .success(let both):
      verdict == .undecided && (both.forward.isOneOfMany || both.backward.isOneOfMany)
        ? .highQ : nil
    }
  }

  /// The same pairs, each effect with its q among all of them, both ways, that levels bear.
  static func together(_ pairs: [LeadLag]) -> [LeadLag] {
    let found = pairs.map { try? $0.effects.get() }
    let tried = found.flatMap { both in
      [both?.forward, both?.backward].map { $0.flatMap { $0.isWeak ? nil : $0.p } }
    }
    let q = benjaminiHochberg(tried)
    return pairs.indices.map { place in
      guard var both = found[place] else { return pairs[place] }
      both.forward.q = q[2 * place]
      both.backward.q = q[2 * place + 1]
      var pair = pairs[place]
      pair.effects = .success(both)
      return pair
    }
  }

  var verdict: Verdict {
    guard case .success(let both) = effects else { return .notEstimable }
    switch (both.forward.holdsZero, both.backward.holdsZero) {
    case (true, true): return .undecided
    case (false, true): return .leads
    case (true, false): return .follows
    case (false, false): return .both
    }
  }

  /// 0 (its changes surely come first, as a driver's do) … 1 (they surely come after, as a result's
  /// do): the probability, by normal approximation, that the backward effect is the larger one in
  /// size. 0.5 where nothing can be told; nil where nothing could be estimated, or the levels say too little.
  var position: Double? {
    guard case .success(let both) = effects, !isWeak else { return nil }
    let (f, b) = (both.forward.standardError, both.backward.standardError)
    let spread = (f * f + b * b).squareRoot()
    guard spread > 0 else { return nil }
    let gap = abs(both.backward.estimate) - abs(both.forward.estimate)
    return Normal.cdf(gap / spread)
  }

  init(indicator: QualifiedName, other: QualifiedName, _ x: UnitSeries, _ y: UnitSeries) {
    self.indicator = indicator
    self.other = other
    let shared = x.indices.filter { wave in
      zip(x[wave], y[wave]).contains { !$0.isNaN && !$1.isNaN }
    }
    waves = shared.count
    let runs = LaggedRuns(x, y)
    n = runs.units.count
    units = Set(runs.units).count
    if waves < 3 {
      effects = .failure(ObstacleError(obstacle: .fewWaves))
    } else if units < Self.fewestUnits {
      effects = .failure(ObstacleError(obstacle: .fewUnits))
    } else if let forward = runs.effect(of: runs.x, on: runs.y),
      let backward = runs.effect(of: runs.y, on: runs.x)
    {
      effects = .success((forward, backward))
    } else {
      effects = .failure(ObstacleError(obstacle: .noVariance))
    }
  }
}

/// Values of one indicator: by wave, oldest first, then by place of unit; NaN where there is none.
typealias UnitSeries = [[Double]]

/// Changes in runs of three neighbouring waves.
private struct LaggedRuns {
  /// By row: the level two waves back, the change after it, and the change after that.
  struct Series {
    var level: [Double] = []
    var earlier: [Double] = []
    var later: [Double] = []
  }
  private(set) var x = Series()
  private(set) var y = Series()
  /// Place of the unit, by row.
  private(set) var units: [Int32] = []
  /// Place of the last wave, by row.
  private var last: [Int] = []

  init(_ first: UnitSeries, _ second: UnitSeries) {
    guard first.count > 2, first.count == second.count else { return }
    for wave in 2..<first.count {
      for unit in first[wave].indices {
        let a = (wave - 2...wave).map { first[$0][unit] }
        let b = (wave - 2...wave).map { second[$0][unit] }
        guard !(a + b).contains(where: \.isNaN) else { continue }
        x.level.append(a[0])
        y.level.append(b[0])
        x.earlier.append(a[1] - a[0])
        x.later.append(a[2] - a[1])
        y.earlier.append(b[1] - b[0])
        y.later.append(b[2] - b[1])
        units.append(Int32(unit))
        last.append(wave)
      }
    }
  }

  /// The effect of earlier changes in one series on later ones in the other.
  func effect(of cause: Series, on outcome: Series) -> LaggedEffect? {
    let (later, spread) = (centred(outcome.later), deviation(centred(cause.earlier)))
    let scale = deviation(later)
    guard scale > 0, spread > 0 else { return nil }
    let fit = JustIdentified(
      outcome: later, (centred(cause.earlier), centred(outcome.earlier)),
      (centred(cause.level), centred(outcome.level)), units)
    guard let fit else { return nil }
    let factor = spread / scale
    let error = fit.standardError * factor
    let estimate = fit.estimate * factor
    let df = Double(Set(units).count - 1)
    let half = StudentT.quantile(0.975, df: df) * error
    return LaggedEffect(
      estimate: estimate, standardError: error,
      interval: Interval(low: estimate - half, high: estimate + half),
      strength: fit.strength, p: error > 0 ? StudentT.twoSided(estimate / error, df: df) : 1)
  }

  /// Less the mean of the row's wave.
  private func centred(_ values: [Double]) -> [Double] {
    var sums: [Int: (sum: Double, count: Double)] = [:]
    for (wave, value) in zip(last, values) {
      sums[wave, default: (0, 0)].sum += value
      sums[wave, default: (0, 0)].count += 1
    }
    return zip(last, values).map { wave, value in
      value - (sums[wave].map { $0.sum / $0.count } ?? 0)
    }
  }

  private func deviation(_ centred: [Double]) -> Double {
    guard centred.count > 1 else { return 0 }
    return (dot(centred, centred) / Double(centred.count - 1)).squareRoot()
  }
}

/// Two regressors and two instruments, n rows of each, centred; the first regressor's coefficient.
private struct JustIdentified {
  let estimate: Double
  let standardError: Double
  /// Least eigenvalue of the Cragg–Donald matrix.
  let strength: Double

  init?(
    outcome: [Double], _ x: ([Double], [Double]), _ z: ([Double], [Double]), _ units: [Int32]
  ) {
    // Rows: instruments; columns: regressors.
    let zx = Square(dot(z.0, x.0), dot(z.0, x.1), dot(z.1, x.0), dot(z.1, x.1))
    guard let inverse = zx.inverse else { return nil }
    let zy = (dot(z.0, outcome), dot(z.1, outcome))
    let b = inverse.times(zy)
    var sums: [Int32: (Double, Double)] = [:]
    for row in outcome.indices {
      let error = outcome[row] - b.0 * x.0[row] - b.1 * x.1[row]
      let old = sums[units[row]] ?? (0, 0)
      sums[units[row]] = (old.0 + z.0[row] * error, old.1 + z.1[row] * error)
    }
    let order = sums.sorted { $0.key < $1.key }.map(\.value)
    guard order.count > 1 else { return nil }
    // First row of the inverse times each unit's sum: what the unit adds to the coefficient.
    let variance = order.reduce(0) { sum, s in
      let part = inverse.a * s.0 + inverse.b * s.1
      return sum + part * part
    }
    estimate = b.0
    standardError = (variance * Double(order.count) / Double(order.count - 1)).squareRoot()
    guard let strength = Self.strength(x, z, zx) else { return nil }
    self.strength = strength
  }

  private static func strength(
    _ x: ([Double], [Double]), _ z: ([Double], [Double]), _ zx: Square
  ) -> Double? {
    let zz = Square(dot(z.0, z.0), dot(z.0, z.1), dot(z.0, z.1), dot(z.1, z.1))
    guard let inverse = zz.inverse, x.0.count > 4 else { return nil }
    let explained = zx.transposed.times(inverse).times(zx)
    let df = Double(x.0.count - 2)
    let left = Square(
      (dot(x.0, x.0) - explained.a) / df, (dot(x.0, x.1) - explained.b) / df,
      (dot(x.0, x.1) - explained.c) / df, (dot(x.1, x.1) - explained.d) / df)
    return left.inverse.map { $0.times(explained).leastEigenvalue / 2 }
  }
}

/// a b / c d.
private struct Square {
  let a, b, c, d: Double

  init(_ a: Double, _ b: Double, _ c: Double, _ d: Double) {
    (self.a, self.b, self.c, self.d) = (a, b, c, d)
  }

  /// Nil where it is singular to twelve digits.
  var inverse: Square? {
    let determinant = a * d - b * c
    guard abs(determinant) > 1e-12 * (abs(a * d) + abs(b * c)), determinant.isFinite else {
      return nil
    }
    return Square(d / determinant, -b / determinant, -c / determinant, a / determinant)
  }

  var transposed: Square { Square(a, c, b, d) }

  /// Of a matrix with real eigenvalues.
  var leastEigenvalue: Double {
    let half = (a + d) / 2
    return half - max(0, half * half - (a * d - b * c)).squareRoot()
  }

  func times(_ o: Square) -> Square {
    Square(a * o.a + b * o.c, a * o.b + b * o.d, c * o.a + d * o.c, c * o.b + d * o.d)
  }

  func times(_ v: (Double, Double)) -> (Double, Double) {
    (a * v.0 + b * v.1, c * v.0 + d * v.1)
  }
}

private func dot(_ a: [Double], _ b: [Double]) -> Double {
  zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
}
