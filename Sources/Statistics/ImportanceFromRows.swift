extension RelativeImportance {
  /// Most predictors that are taken by rows.
  public static let mostByRows = 12

  /// The same from the rows themselves, for predictors so close to linear in one another that their
  /// correlations no longer tell them apart: nothing is squared before it is orthogonal to what came
  /// before it, so a part of 1e-11 of a column's length still counts (as in `LinearModel`).
  /// - Parameters:
  ///   - columns: outcome, controls, predictors; none missing.
  ///   - weights: by row, > 0; nil: all count alike.
  ///   - n: rows, or as many as tell the same, for `noise`.
  /// - Returns: nil where the outcome is constant, for under two rows more than columns, or for more than
  ///   `mostByRows` predictors.
  public init?(columns: [[Double]], controls: Int, weights: [Double]?, n: Int) {
    let predictors = columns.count - 1 - controls
    let rows = columns.first?.count ?? 0
    guard predictors > 0, predictors <= Self.mostByRows, rows > columns.count else { return nil }
    let standard = columns.map { Self.standardised($0, weights) }
    guard let outcome = standard.first, outcome.contains(where: { $0 != 0 }) else { return nil }
    // Turned into as many coordinates as there are columns: the outcome last.
    let factor = PivotedQR(
      Matrix(columns: Array(standard.dropFirst()) + [outcome]), fixed: columns.count
    ).r
    var walk = OrthogonalWalk(
      columns: (0..<(columns.count - 1)).map { factor.column($0) },
      outcome: factor.column(columns.count - 1))
    let controlled = walk.takeOut(first: controls)
    var explained = [Double](repeating: 0, count: 1 << predictors)
    walk.visit(0, from: 0, into: &explained)
    guard let roots = walk.relativeWeights() else { return nil }
    let left = 1 - controlled
    self.init(
      rSquared: controlled + explained[explained.count - 1], controlsRSquared: controlled,
      zeroOrder: standard.dropFirst(1 + controls).map { dot($0, outcome) },
      lmg: averagedOverOrders(explained, predictors: predictors), relativeWeights: roots,
      noise: expectedNoise(explained, left: left, predictors: predictors, df: n - 1 - controls))
  }

  /// The same shares of an R² that is known better, as by a refined solution; nil where the two differ by
  /// more than `tolerance`.
  public func summing(to rSquared: Double, within tolerance: Double) -> RelativeImportance? {
    guard abs(rSquared - self.rSquared) <= tolerance else { return nil }
    let own = self.rSquared - controlsRSquared
    let factor = own > 0 ? max(0, rSquared - controlsRSquared) / own : 1
    return RelativeImportance(
      rSquared: rSquared, controlsRSquared: controlsRSquared, zeroOrder: zeroOrder,
      lmg: lmg.map { $0 * factor }, relativeWeights: relativeWeights.map { $0 * factor },
      noise: noise)
  }

  /// Less its mean, times √w, of length 1; 0 where it varies by rounding only.
  private static func standardised(_ column: [Double], _ weights: [Double]?) -> [Double] {
    let unit = moderateUnit(column)
    let values = divided(column, by: unit)
    let moments = WeightedMoments(values, weights: weights)
    guard Moments(values).varies, moments.m2 > 0 else { return values.map { _ in 0 } }
    let length = moments.m2.squareRoot()
    return values.indices.map { row in
      (values[row] - moments.mean) * (weights?[row].squareRoot() ?? 1) / length
    }
  }
}

/// Predictors and outcome in a few coordinates, from which directions are taken one at a time.
private struct OrthogonalWalk {
  private(set) var columns: [[Double]]
  private var outcome: [Double]
  private let lengths: [Double]

  private static let tolerance = 1e-11

  init(columns: [[Double]], outcome: [Double]) {
    self.columns = columns
    self.outcome = outcome
    lengths = columns.map(euclideanLength)
  }

  /// What is left when a column's direction is taken from all that come after it.
  /// - Returns: the share of the outcome's square that it took.
  private mutating func take(_ place: Int) -> Double {
    let length = euclideanLength(columns[place])
    guard length > Self.tolerance * lengths[place], length > 0 else { return 0 }
    let direction = columns[place].map { $0 / length }
    for other in columns.indices where other > place { columns[other].remove(direction) }
    let share = outcome.remove(direction)
    return share * share
  }

  /// Takes the first columns out, and forgets them.
  mutating func takeOut(first count: Int) -> Double {
    let taken = (0..<count).reduce(0.0) { $0 + take($1) }
    self = OrthogonalWalk(
      columns: Array(columns.dropFirst(count)), outcome: outcome,
      lengths: Array(lengths.dropFirst(count)))
    return taken
  }

  private init(columns: [[Double]], outcome: [Double], lengths: [Double]) {
    (self.columns, self.outcome, self.lengths) = (columns, outcome, lengths)
  }

  /// Share explained by each subset that holds `subset` and a column from `first` on; bit j = column j.
  func visit(_ subset: Int, from first: Int, into explained: inout [Double]) {
    for j in first..<max(first, columns.count) {
      var next = self
      let bigger = subset | 1 << j
      explained[bigger] = explained[subset] + next.take(j)
      next.visit(bigger, from: j + 1, into: &explained)
    }
  }

  /// Johnson's, by the singular value decomposition X = USVᵀ of the columns scaled to length 1:
  /// Λ = VSVᵀ, β = VUᵀy. Directions under 1e-11 of the longest carry nothing.
  func relativeWeights() -> [Double]? {
    let present = columns.indices.filter {
      euclideanLength(columns[$0]) > Self.tolerance * lengths[$0] && lengths[$0] > 0
    }
    var weights = [Double](repeating: 0, count: columns.count)
    guard !present.isEmpty else { return weights }
    let unit = Matrix(
      columns: present.map { place in
        let length = euclideanLength(columns[place])
        return columns[place].map { $0 / length }
      })
    guard let parts = unit.singularVectors(), let longest = parts.values.first else { return nil }
    let kept = parts.values.indices.filter { parts.values[$0] > Self.tolerance * longest }
    let own = kept.map { k in dot(parts.left.column(k), outcome) }
    let v = parts.right
    for (j, predictor) in present.enumerated() {
      weights[predictor] = present.indices.reduce(0.0) { sum, m in
        let loading = parts.values.indices.reduce(0.0) {
          $0 + v[j, $1] * parts.values[$1] * v[m, $1]
        }
        let slope = zip(kept, own).reduce(0.0) { $0 + v[m, $1.0] * $1.1 }
        return sum + loading * loading * slope * slope
      }
    }
    return weights
  }
}

extension [Double] {
  /// Takes the part along a direction of length 1 off, twice, so that what is left is orthogonal to it.
  /// - Returns: its length, signed.
  @discardableResult
  fileprivate mutating func remove(_ direction: [Double]) -> Double {
    var total = 0.0
    for _ in 0..<2 {
      let share = dot(direction, self)
      for place in indices { self[place] -= share * direction[place] }
      total += share
    }
    return total
  }
}
