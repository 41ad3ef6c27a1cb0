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

  /// Means of the columns, outcome first.
  private let means: [Double]
  /// (XᵀX)⁻¹ and Σ_g X_gᵀe_g e_gᵀX_g, with predictors less their means.
  private let bread: Matrix
  private let meat: Matrix

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
    let scores = centred.scores(weights)
    meat = scores.times(scores, otherTransposed: true)
  }

  /// `.classical` on n − p df, or `.cr1s` on groups − 1 df; the others need the rows.
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
    case .hc3, .cr1, .cr2, .linearized: return nil
    }
    // Back to predictors that are not centred: the constant is the outcome at 0.
    var shift = Matrix.identity(terms.count)
    for slope in 1..<max(1, terms.count) { shift[0, slope] = -means[slope] }
    covariance = shift.times(covariance).times(shift, otherTransposed: true)
    return ModelInference(
      type: type, terms: inferredTerms(terms, coefficients, covariance) { _ in df }, joint: nil,
      covariance: covariance, reason: nil)
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
