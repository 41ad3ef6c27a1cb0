extension LinearModel {
  /// Fits outcome on predictors.
  ///
  /// QR on columns scaled by powers of two, then two steps of iterative refinement of the augmented
  /// system with compensated residuals (Björck 1967), which gives nearly all digits also where the
  /// columns are close to collinear.
  /// - Parameters:
  ///   - outcome: n values, none missing.
  ///   - predictors: columns of n values, none missing; may be empty (constant only).
  ///   - names: one for each predictor.
  ///   - clusters: cluster code by row (≥ 0), for CR1 and CR2.
  /// - Returns: `.fewObservations` when n ≤ number of estimated terms; `.noVariance` when the
  ///   outcome is constant, or when there are predictors and all of them are.
  public static func fit(
    outcome: [Double], predictors: [[Double]], names: [String], clusters: [Int32]? = nil
  ) -> Result<LinearModel, NotEstimable> {
    precondition(predictors.count == names.count, "one name for each predictor")
    precondition(predictors.allSatisfy { $0.count == outcome.count }, "columns of unequal length")
    precondition(clusters.map { $0.count == outcome.count && !$0.contains { $0 < 0 } } ?? true)
    precondition(
      ([outcome] + predictors).allSatisfy { $0.allSatisfy(\.isFinite) }, "rows must be complete")
    guard outcome.count > 1 else { return .failure(.fewObservations) }
    let spread = Moments(outcome)
    guard spread.varies else { return .failure(.noVariance) }
    let design = Design(predictors, rows: outcome.count)
    guard predictors.isEmpty || design.kept.count > 1 else { return .failure(.noVariance) }
    guard outcome.count > design.kept.count else { return .failure(.fewObservations) }
    return .success(
      LinearModel(
        design, outcome: outcome, spread: spread, names: names,
        clusters: clusters.map { GroupIndex($0) }))
  }

  private init(
    _ design: Design, outcome: [Double], spread: Moments, names: [String], clusters: GroupIndex?
  ) {
    let labels = ["(Intercept)"] + names
    terms = design.kept.map { labels[$0] }
    aliased = design.dropped.map { labels[$0] }
    let solution = design.solve(outcome)
    coefficients = solution.coefficients
    residuals = solution.residuals
    n = outcome.count
    residualDF = n - terms.count
    let rss = solution.residuals.reduce(into: CompensatedSum()) { $0.add(product: $1, $1) }.value
    rSquared = min(1, max(0, 1 - rss / spread.m2))
    adjustedRSquared = 1 - rss / spread.m2 * Double(n - 1) / Double(residualDF)
    sigma = (rss / Double(residualDF)).squareRoot()
    f = Self.classicalTest(rss: rss, total: spread.m2, slopes: terms.count - 1, df: residualDF)
    conditionNumber = design.conditionNumber
    basis = design.qr.q
    map = design.map
    self.clusters = clusters
    clusterCount = clusters?.count ?? 0
    var inflation: [Double?] = [nil]
    var standardised: [Double?] = [nil]
    for term in terms.indices.dropFirst() {
      let column = Moments(design.columns[design.kept[term]])
      let inverse = terms.indices.reduce(0.0) { $0 + design.map[term, $1] * design.map[term, $1] }
      inflation.append(max(1, inverse * column.m2))
      standardised.append(
        solution.coefficients[term] * column.m2.squareRoot() / spread.m2.squareRoot())
    }
    varianceInflation = inflation
    beta = standardised
  }

  private static func classicalTest(rss: Double, total: Double, slopes: Int, df: Int) -> FTest? {
    guard slopes > 0, rss > 1e-28 * total else { return nil }
    let f = max(0, total - rss) / Double(slopes) / (rss / Double(df))
    let (df1, df2) = (Double(slopes), Double(df))
    return FTest(f: f, df1: df1, df2: df2, p: FisherF.upper(f, df1: df1, df2: df2))
  }
}

/// The columns of a model, their QR, and which of them could be kept.
private struct Design {
  /// Constant first, then the predictors; unscaled.
  let columns: [[Double]]
  /// Places in `columns` of what is estimated (the constant always), and of what is not.
  let kept: [Int]
  let dropped: [Int]
  /// Of the kept columns, scaled.
  let qr: PivotedQR
  /// Power of two by which each kept column was divided.
  private let scales: [Double]
  /// See `LinearModel.map`.
  let map: Matrix
  /// Of the kept columns scaled to length 1: their R scaled to length 1 has the same.
  let conditionNumber: Double

  /// A column whose part outside the span of those before it is shorter than this, relative to its
  /// own length, is linear in them.
  private static let tolerance = 1e-11

  /// Condition number up to which QR alone loses fewer than two of sixteen digits.
  private static let wellConditioned = 30.0

  init(_ predictors: [[Double]], rows n: Int) {
    let columns = [[Double](repeating: 1, count: n)] + predictors
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
    map = Self.map(qr, scales)
    conditionNumber = Self.conditionNumber(qr)
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

  private static func conditionNumber(_ qr: PivotedQR) -> Double {
    var unit = qr.r
    for c in 0..<unit.columns {
      let length = euclideanLength(qr.r.column(c))
      for r in 0..<unit.rows { unit[r, c] /= length }
    }
    guard let values = unit.singularValues(), let first = values.first, let last = values.last
    else { return .infinity }
    return last > 0 ? first / last : .infinity
  }

  /// Least squares by QR. Where the columns are closer to collinear than `wellConditioned`, refined:
  /// r + Xb = y and Xᵀr = 0 are solved for what the computed r and b leave over (Björck 1967; Golub &
  /// Van Loan 2013, §5.3.8).
  func solve(_ outcome: [Double]) -> (coefficients: [Double], residuals: [Double]) {
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

func dot(_ x: [Double], _ y: [Double]) -> Double {
  precondition(x.count == y.count)
  var sum = 0.0
  for i in x.indices { sum += x[i] * y[i] }
  return sum
}

func euclideanLength(_ x: [Double]) -> Double { dot(x, x).squareRoot() }
