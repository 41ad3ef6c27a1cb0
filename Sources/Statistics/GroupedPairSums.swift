/// Sums of a pair of coded scores by group, over the rows that hold both: all that a correlation
/// within and between groups and a clustered slope need. Rows are not read again.
///
/// Numerators about whole numbers next to their means, so exact up to the size of a group's sums.
public struct GroupedPairSums: Sendable {
  /// One of a group.
  struct Sums {
    var (n, x, y, xx, yy, xy) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
  }
  /// Of the groups with such a row; x and y about whole numbers next to the means.
  private let groups: [Sums]
  /// What the means are beside those whole numbers.
  private let rest: (x: Double, y: Double)
  /// Over all groups, about the means.
  let total: Sums
  /// Means of all rows, in the unit of the numerators; 0 without rows.
  let means: (x: Double, y: Double)

  /// Groups with a complete pair.
  public var groupCount: Int { groups.count }
  /// Complete pairs.
  public var n: Int { Int(total.n) }
}

extension GroupedScores {
  /// Sums of two columns over the rows that hold both. Gaps must have been kept, unless there are no
  /// other columns.
  public func pair(_ i: Int, _ j: Int) -> GroupedPairSums {
    precondition(gaps.ends.count == groups || denominators.count == 2, "gaps were not kept")
    let (k, width) = (denominators.count, Self.width(denominators.count))
    let squares = (product(i, i), product(j, j), product(min(i, j), max(i, j)))
    var sums = (0..<groups).map { group -> GroupedPairSums.Sums in
      let start = group * width
      return .init(
        n: joint[start], x: joint[start + 1 + i], y: joint[start + 1 + j],
        xx: joint[start + squares.0], yy: joint[start + squares.1], xy: joint[start + squares.2])
    }
    precondition(k > max(i, j))
    gaps.visit(i, j) { group, x, y in
      sums[group].n += 1
      sums[group].x += x
      sums[group].y += y
      sums[group].xx += x * x
      sums[group].yy += y * y
      sums[group].xy += x * y
    }
    return GroupedPairSums(sums.filter { $0.n > 0 })
  }
}

extension GroupedPairSums {
  /// - Parameter sums: by group, none empty, about 0.
  init(_ sums: [Sums]) {
    let (n, x, y) = sums.reduce(into: (0.0, 0.0, 0.0)) {
      $0.0 += $1.n
      $0.1 += $1.x
      $0.2 += $1.y
    }
    guard n > 0 else {
      self.init(groups: [], rest: (0, 0), total: Sums(), means: (0, 0))
      return
    }
    // What is taken off first is whole, and so exact; what is left of the means is under one half.
    let whole = (x: (x / n).rounded(), y: (y / n).rounded())
    let rest = (x: (x - n * whole.x) / n, y: (y - n * whole.y) / n)
    let groups = sums.map { $0.about(whole.x, whole.y) }
    var all = Sums()
    for group in groups {
      all.xx += group.xx
      all.yy += group.yy
      all.xy += group.xy
    }
    // Sums of whole numbers: what the means take from them is n · rest².
    let total = Sums(
      n: n, x: 0, y: 0, xx: all.xx - n * rest.x * rest.x, yy: all.yy - n * rest.y * rest.y,
      xy: all.xy - n * rest.x * rest.y)
    self.init(
      groups: groups, rest: rest, total: total, means: (whole.x + rest.x, whole.y + rest.y))
  }
}

extension GroupedPairSums.Sums {
  /// The same about other places.
  func about(_ a: Double, _ b: Double) -> Self {
    Self(
      n: n, x: x - n * a, y: y - n * b, xx: xx - 2 * a * x + n * a * a,
      yy: yy - 2 * b * y + n * b * b, xy: xy - a * y - b * x + n * a * b)
  }

  /// The other variable first.
  var turned: Self { Self(n: n, x: y, y: x, xx: yy, yy: xx, xy: xy) }
}

extension GroupedPairSums {
  typealias Products = (xx: Double, yy: Double, xy: Double)

  /// What of the products lies inside the groups: Σ (n Σxy − Σx Σy)/n, exactly 0 where nothing varies.
  var within: Products {
    summed { group in
      (
        (group.n * group.xx - group.x * group.x) / group.n,
        (group.n * group.yy - group.y * group.y) / group.n,
        (group.n * group.xy - group.x * group.y) / group.n
      )
    }
  }

  /// What lies between them: Σ Σx Σy/n.
  var between: Products {
    summed { group in
      let (x, y) = (group.x - group.n * rest.x, group.y - group.n * rest.y)
      return (x * x / group.n, y * y / group.n, x * y / group.n)
    }
  }

  private func summed(_ part: (Sums) -> Products) -> Products {
    var (xx, yy, xy) = (CompensatedSum(), CompensatedSum(), CompensatedSum())
    for group in groups {
      let own = part(group)
      xx.add(own.xx)
      yy.add(own.yy)
      xy.add(own.xy)
    }
    return (xx.value, yy.value, xy.value)
  }

  /// The other variable first.
  public var turned: GroupedPairSums {
    GroupedPairSums(
      groups: groups.map(\.turned), rest: (rest.y, rest.x), total: total.turned,
      means: (means.y, means.x))
  }

  /// CR2 test that the slope of y on x is 0, clusters being the groups, as `LinearModel` on the rows:
  /// p withheld below 4 degrees of freedom, where one group alone carries the slope
  /// (`.leverageOne`), and where the error is rounding beside the classical one (`.noVariance`).
  ///
  /// With columns 1/√N and (x − x̄)/√Sxx everything is in 2 × 2 pieces of each group (see
  /// `ClusterPieces`), which are worked out in place.
  public var clusteredSlope: ClusteredSlope {
    guard total.n > 2, groups.count > 1, total.xx > 0, total.yy > 0 else { return ClusteredSlope() }
    let slope = total.xy / total.xx
    let (height, length) = (total.n.squareRoot(), total.xx.squareRoot())
    var sums = SlopePieces()
    for whole in groups {
      let group = whole.about(rest.x, rest.y)
      let gram = Symmetric2(
        a: group.n / total.n, b: group.x / (height * length), c: group.xx / total.xx)
      if gram.sealsSecond { return ClusteredSlope(obstacle: .leverageOne) }
      guard let root = gram.adjustment else { return ClusteredSlope() }
      let score = (
        (group.y - slope * group.x) / height, (group.xy - slope * group.xx) / length
      )
      sums.add(gram, root, score)
    }
    guard let df = sums.degreesOfFreedom else { return ClusteredSlope() }
    let error = (sums.meat / total.xx).squareRoot()
    let rest = max(0, total.yy - slope * total.xy) / (total.n - 2)
    // What is left of y is a difference of products, and rounding under this.
    guard rest * (total.n - 2) > 1e-14 * total.yy else {
      return ClusteredSlope(obstacle: .noVariance)
    }
    guard error > roundingOfErrors * (rest / total.xx).squareRoot() else {
      return ClusteredSlope(obstacle: .noVariance)
    }
    guard df >= 4 else { return ClusteredSlope(df: df) }
    return ClusteredSlope(p: StudentT.twoSided(slope / error, df: df), df: df)
  }
}

/// What a clustered test of one slope sums over groups; see `ClusterPieces.satterthwaiteDF`.
private struct SlopePieces {
  private var (trace, square) = (0.0, 0.0)
  private var outer = Symmetric2(a: 0, b: 0, c: 0)
  /// Σ of the adjusted scores' squares, in the slope's coordinate.
  private(set) var meat = 0.0

  mutating func add(_ gram: Symmetric2, _ root: Symmetric2, _ score: (Double, Double)) {
    // u = G F d and w = dᵀ F G F d with d the second coordinate.
    let (f0, f1) = (root.b, root.c)
    let u0 = gram.a * f0 + gram.b * f1
    let u1 = gram.b * f0 + gram.c * f1
    let (w, length) = (f0 * u0 + f1 * u1, u0 * u0 + u1 * u1)
    trace += w - length
    square += w * w - 2 * w * length
    outer.a += u0 * u0
    outer.b += u0 * u1
    outer.c += u1 * u1
    let adjusted = f0 * score.0 + f1 * score.1
    meat += adjusted * adjusted
  }

  var degreesOfFreedom: Double? {
    let all = square + outer.a * outer.a + 2 * outer.b * outer.b + outer.c * outer.c
    return trace > 0 && all > 0 ? trace * trace / all : nil
  }
}

/// [[a, b], [b, c]].
private struct Symmetric2 {
  var a: Double
  var b: Double
  var c: Double

  /// Whether an eigenvector for 1 has a part in the second coordinate.
  var sealsSecond: Bool {
    let largest = (a + c) / 2 + (((a - c) / 2) * ((a - c) / 2) + b * b).squareRoot()
    guard largest >= sealedShare else { return false }
    let (first, second) = b == 0 ? (a >= c ? (1.0, 0.0) : (0.0, 1.0)) : (b, largest - a)
    return second * second > sealedPart * (first * first + second * second)
  }

  /// (I − G)^(−½), an eigenvalue of I − G under 1e-12 being inverted to 0; nil where G is not finite.
  var adjustment: Symmetric2? {
    // I − G = S has the root (S + √det S · I)/√(tr S + 2√det S).
    let (p, q, r) = (1 - a, -b, 1 - c)
    let determinant = p * r - q * q
    guard determinant > 1e-4, p + r > 0 else { return spectralAdjustment }
    let root = determinant.squareRoot()
    let scale = root * (p + r + 2 * root).squareRoot()
    return Symmetric2(a: (r + root) / scale, b: -q / scale, c: (p + root) / scale)
  }

  private var spectralAdjustment: Symmetric2? {
    let gram = Matrix(rows: 2, columns: 2, columnMajor: [a, b, b, c])
    guard
      let found = gram.spectral(adjustmentRoot)
    else { return nil }
    return Symmetric2(a: found[0, 0], b: found[0, 1], c: found[1, 1])
  }
}
