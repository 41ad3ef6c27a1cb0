internal import Foundation

/// The columns of a model, their QR, and which of them could be kept.
struct LeastSquaresDesign {
  /// Constant first, then the predictors less what is taken off them; in their own units, times √w.
  private let columns: [[Double]]
  /// Less what is taken off them; all 0 where they vary by rounding only.
  private let predictors: [[Double]]
  /// Of the constant (0) and the predictors: what was taken off (`exactShift`), so that numbers far
  /// from 0 lose no digits. What is told of the columns (`map`, coefficients, `conditionNumber`) is of them as they
  /// came.
  private let means: [Double]
  /// √w by row; nil without weights.
  private let roots: [Double]?
  /// Places in `columns` of what is estimated (the constant always), and of what is not.
  let kept: [Int]
  let dropped: [Int]
  /// Of the kept columns, scaled.
  let qr: PivotedQR
  /// Power of two by which each kept column was divided.
  private let scales: [Double]
  /// See `LinearModel.map`; `centredMap` is that of `columns`.
  let map: Matrix
  private let centredMap: Matrix
  /// Of the kept columns, not centred, scaled to length 1: their R scaled to length 1 has the same.
  let conditionNumber: Double

  /// A column whose part outside the span of those before it is shorter than this, relative to its
  /// own length, is linear in them.
  private static let tolerance = 1e-11

  /// Condition number up to which QR alone loses fewer than two of sixteen digits.
  private static let wellConditioned = 30.0

  init(_ predictors: [[Double]], roots: [Double]?, rows n: Int) {
    let shifts = predictors.map { exactShift($0) }
    let predictors = zip(predictors, shifts).map { column, shift in
      shift.map { shift in shift == 0 ? column : column.map { $0 - shift } }
        ?? [Double](repeating: 0, count: n)
    }
    self.predictors = predictors
    self.roots = roots
    let columns = ([[Double](repeating: 1, count: n)] + predictors).map { Self.times(roots, $0) }
    var kept = Array(columns.indices)
    var attempt = n >= columns.count ? Self.factor(columns, kept) : nil
    if attempt.map({ !Self.fullRank($0.qr) }) ?? true {
      kept = Self.independent(columns)
      attempt = nil
    }
    let (qr, scales) = attempt ?? Self.factor(columns, kept)
    self.columns = columns
    self.kept = kept
    dropped = columns.indices.filter { !kept.contains($0) }
    self.qr = qr
    self.scales = scales
    let centredMap = Self.map(qr, scales)
    self.centredMap = centredMap
    let all = [0] + shifts.map { $0 ?? 0 }
    means = all
    let own = kept.map { all[$0] }
    var map = centredMap
    for c in 0..<map.columns {
      map[0, c] -= (1..<max(1, map.rows)).reduce(0.0) { $0 + own[$1] * centredMap[$1, c] }
    }
    self.map = map
    conditionNumber = Self.conditionNumber(qr, qr.order.map { own[$0] * scales[0] / scales[$0] })
  }

  private static func times(_ roots: [Double]?, _ column: [Double]) -> [Double] {
    roots.map { zip($0, column).map { $0 * $1 } } ?? column
  }

  /// A column times √w, and back.
  func scaled(_ column: [Double]) -> [Double] { Self.times(roots, column) }
  func unscaled(_ column: [Double]) -> [Double] {
    roots.map { zip(column, $0).map { $0 / $1 } } ?? column
  }

  /// The predictor of a kept term less what is taken off it, without √w; `term` > 0.
  func predictor(_ term: Int) -> [Double] { predictors[kept[term] - 1] }

  /// log|XᵀX| of the kept columns, times √w: 2 Σ log|rᵢᵢ| and the scales.
  var logCrossDeterminant: Double {
    scales.indices.reduce(0.0) { $0 + 2 * (log(abs(qr.r[$1, $1])) + log(scales[$1])) }
  }

  private static func factor(_ columns: [[Double]], _ kept: [Int]) -> (
    qr: PivotedQR, scales: [Double]
  ) {
    let scales = kept.map { place in
      let length = euclideanLength(columns[place])
      return length > 0 ? length.binade : 1
    }
    let scaled = zip(kept, scales).map { place, scale in columns[place].map { $0 / scale } }
    return (PivotedQR(Matrix(columns: scaled), fixed: 1), scales)
  }

  private static func fullRank(_ qr: PivotedQR) -> Bool {
    (0..<qr.r.columns).allSatisfy { c in
      abs(qr.r[c, c]) > tolerance * euclideanLength(qr.r.column(c))
    }
  }

  /// Places of the columns that are not linear in those before them, by Gram–Schmidt done twice.
  private static func independent(_ columns: [[Double]]) -> [Int] {
    var directions: [[Double]] = []
    var kept: [Int] = []
    for (place, column) in columns.enumerated() where directions.count < column.count {
      let length = euclideanLength(column)
      guard length > 0 else { continue }
      var rest = column.map { $0 / length }
      for direction in directions + directions {
        let share = dot(direction, rest)
        for row in rest.indices { rest[row] -= share * direction[row] }
      }
      let left = euclideanLength(rest)
      guard left > tolerance else { continue }
      directions.append(rest.map { $0 / left })
      kept.append(place)
    }
    return kept
  }

  /// S P R⁻¹: undoes the pivoting and the scaling.
  private static func map(_ qr: PivotedQR, _ scales: [Double]) -> Matrix {
    // The diagonal of R was checked against `tolerance`, so the inverse exists.
    guard let inverse = qr.r.upperTriangularInverse() else {
      preconditionFailure("R lost its rank")
    }
    var map = Matrix(rows: scales.count, columns: scales.count)
    for (place, term) in qr.order.enumerated() {
      for c in 0..<scales.count { map[term, c] = inverse[place, c] / scales[term] }
    }
    return map
  }

  /// - Parameter shifts: by place in R, how many times the constant's column is to be added.
  private static func conditionNumber(_ qr: PivotedQR, _ shifts: [Double]) -> Double {
    var unit = qr.r
    for c in 1..<max(1, unit.columns) { unit[0, c] += shifts[c] * unit[0, 0] }
    for c in 0..<unit.columns {
      let length = euclideanLength(unit.column(c))
      for r in 0..<unit.rows { unit[r, c] /= length }
    }
    guard let values = unit.singularValues(), let first = values.first, let last = values.last
    else { return .infinity }
    return last > 0 ? first / last : .infinity
  }

  /// Least squares by QR. Where the columns are closer to collinear than `wellConditioned`, refined:
  /// r + Xb = y and Xᵀr = 0 are solved for what the computed r and b leave over (Björck 1967; Golub &
  /// Van Loan 2013, §5.3.8). Coefficients are of the predictors as they came.
  func solve(_ outcome: [Double]) -> (coefficients: [Double], residuals: [Double]) {
    let (centred, residuals) = solveCentred(outcome)
    var constant = CompensatedSum()
    for (b, place) in zip(centred, kept) { constant.add(product: -b, means[place]) }
    constant.add(centred[0])
    return ([constant.value] + centred.dropFirst(), residuals)
  }

  private func solveCentred(_ outcome: [Double]) -> (coefficients: [Double], residuals: [Double]) {
    let map = centredMap
    var b = map.times(qr.q.times(outcome, transposed: true))
    var r = residuals(outcome, b, less: nil)
    guard conditionNumber > Self.wellConditioned else { return (b, r) }
    for _ in 0..<2 {
      let leftOver = residuals(outcome, b, less: r)
      let gradient = kept.map { place in
        -zip(columns[place], r).reduce(into: CompensatedSum()) { $0.add(product: $1.0, $1.1) }.value
      }
      // Rᵀz = Pᵀ S⁻¹ gradient, that is z = mapᵀ · gradient.
      let z = map.times(gradient, transposed: true)
      let d = qr.q.times(leftOver, transposed: true)
      let step = zip(d, z).map { $0 - $1 }
      let change = map.times(step)
      let inside = qr.q.times(step)
      for term in b.indices { b[term] += change[term] }
      for row in r.indices { r[row] += leftOver[row] - inside[row] }
    }
    return (b, residuals(outcome, b, less: nil))
  }

  /// y − Xb (− r), each row summed with its rounding error.
  private func residuals(_ y: [Double], _ b: [Double], less r: [Double]?) -> [Double] {
    y.indices.map { row in
      var sum = CompensatedSum()
      sum.add(y[row])
      if let r { sum.add(-r[row]) }
      for (term, place) in kept.enumerated() { sum.add(product: -b[term], columns[place][row]) }
      return sum.value
    }
  }
}

/// What to take off a column so that its numbers far from 0 lose no digits: the mean, where all numbers
/// lie within half of it, so that nothing is rounded (Sterbenz 1974); else 0. Nil for a column that
/// varies by rounding only.
func exactShift(_ column: [Double]) -> Double? {
  let moments = Moments(column)
  guard moments.varies else { return nil }
  let reach = column.reduce(0) { max($0, abs($1 - moments.mean)) }
  return reach <= abs(moments.mean) / 2 ? moments.mean : 0
}
