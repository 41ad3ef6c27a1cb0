/// Ordinary least squares with a constant, and cluster-robust inference, from the cross-products of
/// each group alone: rows are not needed.
///
/// Coefficients are as accurate as the predictors are far from collinear: digits are lost with the
/// square of the condition number. Where that is large, `LinearModel` on the rows is the way.
public struct GroupedRegression: Sendable {
  /// "(Intercept)", then the predictors.
  public let terms: [String]
  /// One for each term; outcome's unit per predictor's unit.
  public let coefficients: [Double]
  public let n: Int
  /// Groups with a row.
  public let groups: Int
  /// n − p, p counting the constant; ≥ 1.
  public let residualDF: Int
  /// 0…1.
  public let rSquared: Double
  /// 1 − (1 − R²)(n − 1)/(n − p); may be negative.
  public let adjustedRSquared: Double
  /// Residual standard deviation √(RSS/(n − p)), in the outcome's unit.
  public let sigma: Double

  /// All slopes are 0, classical; nil without a slope or when nothing is left over (RSS = 0).
  public let f: FTest?
  /// As `LinearModel.varianceInflation`, `beta` and `conditionNumber`.
  public let varianceInflation: [Double?]
  public let beta: [Double?]
  public let conditionNumber: Double

  /// Means of the columns, outcome first.
  private let means: [Double]
  /// (XᵀX)⁻¹ and Σ_g X_gᵀe_g e_gᵀX_g, with predictors less their means.
  private let bread: Matrix
  private let meat: Matrix
  private let centred: CentredProducts
  /// X_gᵀe_g, terms × groups.
  private let scores: Matrix

  /// - Parameters:
  ///   - data: columns in the order outcome, predictors.
  ///   - names: one for each predictor.
  /// - Returns: `.fewObservations` when n ≤ terms; `.noVariance` when the outcome is constant;
  ///   `.singular` when a predictor is constant or linear in others.
  public static func fit(
    _ data: GroupedCrossProducts, names: [String]
  ) -> Result<GroupedRegression, NotEstimable> {
    precondition(data.columns == names.count + 1, "one name for each predictor")
    guard data.n > data.columns else { return .failure(.fewObservations) }
    let centred = data.aboutMeans()
    let total = centred.total
    guard total[0, 0] > 0 else { return .failure(.noVariance) }
    let slopes = Array(1..<data.columns)
    let lengths = slopes.map { total[$0, $0].squareRoot() }
    guard lengths.allSatisfy({ $0 > 0 }),
      let inverse = total.principal(slopes).scaled(lengths).positiveDefiniteInverse()
    else { return .failure(.singular) }
    return .success(
      GroupedRegression(data, centred, inverse.scaled(lengths), ["(Intercept)"] + names))
  }

  private init(
    _ data: GroupedCrossProducts, _ centred: CentredProducts, _ inverse: Matrix, _ terms: [String]
  ) {
    self.terms = terms
    n = data.n
    groups = data.groups
    residualDF = data.n - terms.count
    means = centred.means
    let total = centred.total
    let moments = (1..<data.columns).map { total[$0, 0] }
    let slopes = inverse.times(moments)
    coefficients = [means[0] - dot(slopes, Array(means.dropFirst()))] + slopes
    let rss = max(0, total[0, 0] - dot(slopes, moments))
    rSquared = min(1, max(0, 1 - rss / total[0, 0]))
    adjustedRSquared = 1 - rss / total[0, 0] * Double(n - 1) / Double(residualDF)
    sigma = (rss / Double(residualDF)).squareRoot()
    var bread = Matrix(rows: terms.count, columns: terms.count)
    bread[0, 0] = 1 / Double(n)
    for c in slopes.indices {
      for r in slopes.indices { bread[r + 1, c + 1] = inverse[r, c] }
    }
    self.bread = bread
    // X_gᵀe_g = X_gᵀy_g − X_gᵀX_g b, the row of the constant first.
    let weights = [1.0] + slopes.map { -$0 }
    scores = centred.scores(weights)
    meat = scores.times(scores, otherTransposed: true)
    self.centred = centred
    f = LinearModel.classicalTest(
      rss: rss, total: total[0, 0], slopes: slopes.count, df: residualDF)
    let spread = slopes.indices.map { (total[$0 + 1, $0 + 1], total[0, 0]) }
    varianceInflation =
      [nil] + slopes.indices.map { max(1, inverse[$0, $0] * spread[$0].0) }
    beta =
      [nil]
      + slopes.indices.map { slopes[$0] * (spread[$0].0.squareRoot() / spread[$0].1.squareRoot()) }
    conditionNumber = centred.conditionNumber(n: data.n)
  }

  /// Whether cross-products are accurate enough for ten digits: those that `LinearModel` on the rows
  /// would give, or nearly.
  public var isAccurate: Bool { conditionNumber < 1e3 && rSquared < 1 - 1e-5 }

  /// `.classical` on n − p df, `.cr1s` on groups − 1 df, `.cr1` and `.cr2` on Satterthwaite df as
  /// `LinearModel`; the others need the rows.
  /// - Returns: nil for the others; `.fewGroups` under two groups.
  public func inference(_ type: StandardErrors) -> ModelInference? {
    var covariance: Matrix
    let df: Double
    switch type {
    case .classical:
      covariance = bread
      for place in covariance.values.indices { covariance.values[place] *= sigma * sigma }
      df = Double(residualDF)
    case .cr1s:
      guard groups > 1 else {
        return ModelInference(
          type: type, terms: [], joint: nil, covariance: nil, reason: .fewGroups)
      }
      let (g, n) = (Double(groups), Double(self.n))
      let factor = g / (g - 1) * (n - 1) / Double(residualDF)
      covariance = bread.times(meat).times(bread)
      for place in covariance.values.indices { covariance.values[place] *= factor }
      df = g - 1
    case .cr1, .cr2: return clustered(type)
    case .hc3, .linearized: return nil
    }
    // Back to predictors that are not centred: the constant is the outcome at 0.
    var shift = Matrix.identity(terms.count)
    for slope in 1..<max(1, terms.count) { shift[0, slope] = -means[slope] }
    covariance = shift.times(covariance).times(shift, otherTransposed: true)
    return ModelInference(
      type: type, terms: inferredTerms(terms, coefficients, covariance) { _ in df },
      joint: type == .classical ? f : nil, covariance: covariance, reason: nil)
  }

  private func clustered(_ type: StandardErrors) -> ModelInference {
    let p = terms.count
    func undefined(_ reason: NotEstimable) -> ModelInference {
      let empty = terms.indices.map {
        TermInference(
          term: terms[$0], estimate: coefficients[$0], standardError: nil, df: nil, t: nil, p: nil,
          interval: nil)
      }
      return ModelInference(type: type, terms: empty, joint: nil, covariance: nil, reason: reason)
    }
    guard groups > 1 else { return undefined(.fewGroups) }
    // Q = X W of the centred columns, W upper triangular.
    guard let basis = centred.basis(n: n) else { return undefined(.singular) }
    let adjusted = basis.times(scores, transposed: true)
    let pieces = ClusterPieces(size: p, count: groups, reduced: type == .cr2) { group in
      let gram = basis.times(centred.products(group), transposed: true).times(basis)
      return (gram, adjusted.column(group))
    }
    guard let pieces else { return undefined(.singular) }
    var shift = Matrix.identity(p)
    for slope in 1..<max(1, p) { shift[0, slope] = -means[slope] }
    let map = shift.times(basis)
    let covariance = map.times(pieces.meat).times(map, otherTransposed: true)
    let least = LinearModel.leastDF
    let obstacles = pieces.obstacles(map, covariance, sigma: sigma)
    let estimated = inferredTerms(
      terms, coefficients, covariance, least: least, obstacles: obstacles
    ) { term in
      pieces.satterthwaiteDF(terms.indices.map { map[term, $0] })
    }
    let obstacle = firstOfSlopes(obstacles)
    let joint =
      obstacle == nil
      ? waldStatistic(coefficients, covariance).flatMap { pieces.hotelling($0, map, least: least) }
      : nil
    let withheld = estimated.contains { $0.df.map { $0 < least } ?? true }
    return ModelInference(
      type: type, terms: estimated, joint: joint, covariance: covariance,
      reason: obstacle ?? (withheld || (p > 1 && joint?.p == nil) ? .lowDF : nil))
  }
}

/// Cross-products about the means of all rows.
struct CentredProducts {
  /// Of each column.
  let means: [Double]
  /// Of all rows, columns squared.
  let total: Matrix
  /// By group: n, Σ of each column, then the products of columns x ≤ y, y by y.
  let sums: Matrix

  /// By group the sums of w₀c₀ + w₁c₁ …, of that times c₁, times c₂, …: columns × groups.
  func scores(_ weights: [Double]) -> Matrix {
    let k = means.count
    var scores = Matrix(rows: k, columns: sums.columns)
    for group in 0..<sums.columns {
      let start = group * sums.rows
      for (column, weight) in weights.enumerated() {
        scores.values[group * k] += weight * sums.values[start + 1 + column]
        for c in 1..<k {
          let (low, high) = (min(c, column), max(c, column))
          scores.values[group * k + c] +=
            weight * sums.values[start + 1 + k + high * (high + 1) / 2 + low]
        }
      }
    }
    return scores
  }

  /// X_gᵀX_g of a group: the constant, then the columns but the first.
  func products(_ group: Int) -> Matrix {
    let (k, start) = (means.count, group * sums.rows)
    var products = Matrix(rows: k, columns: k)
    products[0, 0] = sums.values[start]
    for c in 1..<max(1, k) {
      products[0, c] = sums.values[start + 1 + c]
      for r in 1...c { products[r, c] = sums.values[start + 1 + k + c * (c + 1) / 2 + r] }
    }
    products.mirrorUpper()
    return products
  }

  /// Turns the constant and the columns but the first into an orthonormal basis; upper triangular.
  /// Nil where they are linear in one another.
  func basis(n: Int) -> Matrix? {
    let k = means.count
    var basis = Matrix(rows: k, columns: k)
    basis[0, 0] = 1 / Double(n).squareRoot()
    let slopes = Array(1..<k)
    guard let factor = total.principal(slopes).choleskyFactor()?.upperTriangularInverse() else {
      return nil
    }
    for c in slopes {
      for r in 1...c { basis[r, c] = factor[r - 1, c - 1] }
    }
    return basis
  }

  /// Of the constant and the columns but the first, scaled to length 1.
  func conditionNumber(n: Int) -> Double {
    let k = means.count
    var gram = Matrix(rows: k, columns: k)
    gram[0, 0] = Double(n)
    for c in 1..<max(1, k) {
      gram[0, c] = Double(n) * means[c]
      for r in 1...c { gram[r, c] = total[r, c] + Double(n) * means[r] * means[c] }
    }
    gram.mirrorUpper()
    let lengths = (0..<k).map { gram[$0, $0].squareRoot() }
    guard let values = gram.scaled(lengths).symmetricEigen()?.values, let least = values.first,
      let most = values.last, least > 0
    else { return .infinity }
    return (most / least).squareRoot()
  }
}

extension GroupedCrossProducts {
  /// The same sums about the means of all rows.
  func aboutMeans() -> CentredProducts {
    let totals = sums.times([Double](repeating: 1, count: groups))
    let shift = (0..<columns).map { n > 0 ? totals[1 + $0] / Double(n) : 0 }
    var moved = sums
    for group in 0..<groups {
      let start = group * sums.rows
      let count = sums.values[start]
      var place = start + 1 + columns
      for c in 0..<columns {
        let old = sums.values[start + 1 + c]
        for r in 0...c {
          let other = sums.values[start + 1 + r]
          moved.values[place] += count * shift[r] * shift[c] - other * shift[c] - old * shift[r]
          place += 1
        }
        moved.values[start + 1 + c] = old - count * shift[c]
      }
    }
    let about = moved.times([Double](repeating: 1, count: groups))
    var total = Matrix(rows: columns, columns: columns)
    var place = 1 + columns
    for c in 0..<columns {
      for r in 0...c {
        total[r, c] = about[place]
        place += 1
      }
    }
    total.mirrorUpper()
    return CentredProducts(
      means: zip(centres, shift).map { $0 + $1 }, total: total, sums: moved)
  }
}

extension Matrix {
  /// Each element over the product of its row's and its column's length.
  fileprivate func scaled(_ lengths: [Double]) -> Matrix {
    var result = self
    for c in 0..<columns {
      for r in 0..<rows { result[r, c] /= lengths[r] * lengths[c] }
    }
    return result
  }
}
