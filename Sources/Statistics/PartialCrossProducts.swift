/// Cross-products of outcome and predictors with the controls taken out, in shares of the outcome's
/// variance.
struct PartialCrossProducts {
  /// (1 + predictors) squared, outcome first.
  let matrix: Matrix
  let predictors: Int
  /// A predictor of which less than this share is left is linear in what came before it.
  static let leastShare = 1e-12

  init(_ correlations: Matrix, controls: Int) {
    predictors = correlations.rows - 1 - controls
    precondition(correlations.rows == correlations.columns && controls >= 0 && predictors >= 0)
    precondition(predictors <= RelativeImportance.mostPredictors, "too many predictors")
    var rest = correlations
    for control in 1..<(1 + controls) where rest[control, control] > Self.leastShare {
      rest.sweepOut(control)
    }
    let kept = [0] + Array((1 + controls)..<correlations.rows)
    matrix = rest.principal(kept)
  }

  /// Share of the outcome's variance that each subset explains; bit j of the place = predictor j.
  /// Depth first: each subset is its parent with one later predictor swept out of what remains.
  func explainedBySubset() -> [Double] {
    let width = predictors + 1
    var explained = [Double](repeating: 0, count: 1 << predictors)
    // One matrix for each depth: what remains when the predictors on the way are swept out.
    var levels = matrix.values + [Double](repeating: 0, count: (width - 1) * width * width)
    let least = (0..<width).map { max(0, Self.leastShare * matrix[$0, $0]) }
    explained.withUnsafeMutableBufferPointer { explained in
      levels.withUnsafeMutableBufferPointer { levels in
        least.withUnsafeBufferPointer { least in
          SubsetWalk(width: width, explained: explained, levels: levels, least: least)
            .visit(0, from: 1, 0)
        }
      }
    }
    return explained
  }

  /// Johnson's (2000) weights εⱼ = Σ_k λⱼ_k²β_k² with λ = P^½ and β = P^(−½)r, P the predictors'
  /// and r their correlations with the outcome after the controls. Directions of P with an
  /// eigenvalue under 1e-12 carry nothing.
  func relativeWeights() -> [Double] {
    let length = (1..<(1 + predictors)).map { j in
      matrix[j, j] > Self.leastShare ? matrix[j, j].squareRoot() : 0
    }
    let present = length.indices.filter { length[$0] > 0 }
    var weights = [Double](repeating: 0, count: predictors)
    var p = Matrix(rows: present.count, columns: present.count)
    for (c, column) in present.enumerated() {
      for (r, row) in present.enumerated() {
        p[r, c] = matrix[row + 1, column + 1] / (length[row] * length[column])
      }
    }
    let outcome = present.map { matrix[0, $0 + 1] / length[$0] }
    guard let root = p.spectral({ max(0, $0).squareRoot() }),
      let inverse = p.spectral({ $0 > Self.leastShare ? 1 / $0.squareRoot() : 0 })
    else { return weights }
    let slopes = inverse.times(outcome)
    for (j, predictor) in present.enumerated() {
      weights[predictor] = slopes.indices.reduce(0.0) { sum, k in
        sum + root[j, k] * root[j, k] * slopes[k] * slopes[k]
      }
    }
    return weights
  }
}

/// Visits every subset of predictors once, with what remains of the cross-products beside it.
private struct SubsetWalk {
  let width: Int
  let explained: UnsafeMutableBufferPointer<Double>
  let levels: UnsafeMutableBufferPointer<Double>
  let least: UnsafeBufferPointer<Double>

  /// The subsets that hold `subset` and at least one predictor from `first` on (1…p); `here` is
  /// where the matrix of `subset` begins. Only its lower triangle is kept up.
  func visit(_ subset: Int, from first: Int, _ here: Int) {
    for j in first..<width {
      let bigger = subset | 1 << (j - 1)
      let column = here + j * width
      let pivot = levels[column + j]
      let scale = pivot > least[j] ? 1 / pivot : 0
      let first = here + j
      explained[bigger] = explained[subset] + levels[first] * levels[first] * scale
      guard j + 1 < width else { continue }
      let below = here + width * width
      for r in (j + 1)..<width {
        levels[below + r] = levels[here + r] - levels[first] * scale * levels[column + r]
      }
      for c in (j + 1)..<width {
        let factor = levels[column + c] * scale
        let (source, target) = (here + c * width, below + c * width)
        for r in c..<width {
          levels[target + r] = levels[source + r] - factor * levels[column + r]
        }
      }
      visit(bigger, from: j + 1, below)
    }
  }
}

/// Shapley value of each predictor: Σ over subsets S without it of |S|!(p−|S|−1)!/p! times what it
/// adds to S (Lindeman, Merenda & Gold 1980).
///
/// With w(s) = s!(p−s−1)!/p! this is Σ_{S∋j} (w(|S|−1) + w(|S|)) v(S) − Σ_S w(|S|) v(S), w(p) = 0;
/// the sums over S∋j for all j come from folding the cube of subsets, one predictor at a time, so
/// the work is of order 2^p and not p·2^p.
func averagedOverOrders(_ explained: [Double], predictors p: Int) -> [Double] {
  guard p > 0 else { return [] }
  // w(s) = 1 / (p · C(p−1, s))
  var weights = [1 / Double(p)]
  for s in 1..<max(1, p) { weights.append(weights[s - 1] * Double(s) / Double(p - s)) }
  weights.append(0)
  let joined = [0] + (0..<p).map { weights[$0] + weights[$0 + 1] }
  var (cube, all) = (explained, 0.0)
  for subset in cube.indices {
    let size = subset.nonzeroBitCount
    all += weights[size] * cube[subset]
    cube[subset] *= joined[size]
  }
  var shares = [Double](repeating: 0, count: p)
  for j in (0..<p).reversed() {
    let half = 1 << j
    var sum = 0.0
    for place in 0..<half {
      sum += cube[half + place]
      cube[place] += cube[half + place]
    }
    shares[j] = sum - all
  }
  return shares
}

extension Matrix {
  /// Takes one column's part out of all others of a symmetric matrix: the Schur complement.
  mutating func sweepOut(_ pivot: Int) {
    let column = self.column(pivot)
    for c in 0..<columns {
      for r in 0..<rows { self[r, c] -= column[r] * column[c] / column[pivot] }
    }
  }
}
