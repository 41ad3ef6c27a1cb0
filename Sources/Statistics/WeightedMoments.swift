/// Count, total weight, mean and sum of squares of a weighted set of numbers; two sets merge into one.
///
/// Probability weights: each answer stands for `w` persons. Mean Σwx/Σw. Variance Σw(x−x̄)²/Σw · n/(n−1),
/// so that weights of 1 give the usual one. Standard error by Taylor linearisation, √(n/(n−1) Σ(w(x−x̄))²)
/// / Σw, as R's `survey::svymean` of independently drawn persons (Särndal, Swensson & Wretman 1992, §5.5).
public struct WeightedMoments: Sendable, Equatable {
  /// Values of weight above 0.
  public private(set) var count = 0
  /// Σw.
  public private(set) var weight = 0.0
  /// In the data's unit; 0 when empty.
  public private(set) var mean = 0.0
  /// Σw(x − mean)², in squared units.
  public private(set) var m2 = 0.0
  /// Σw².
  public private(set) var weightSquares = 0.0
  /// Σw²(x − mean) and Σw²(x − mean)².
  private var tilt = 0.0
  private var scatter = 0.0

  public init() {}

  /// - Parameters:
  ///   - values: NaN = missing.
  ///   - weights: one for each value, ≥ 0; 0 leaves the value out. Nil: all 1, and the sums are those of
  ///     `Moments`.
  public init(_ values: some Collection<Double>, weights: [Double]?) {
    guard let weights else {
      self.init(Moments(values))
      return
    }
    precondition(weights.count == values.count, "one weight for each value")
    self.init(
      zip(values, weights).filter { !$0.0.isNaN && $0.1 > 0 }.map { (value: $0.0, weight: $0.1) })
  }

  private init(_ pairs: [(value: Double, weight: Double)]) {
    guard let first = pairs.first else { return }
    // From the first value: a mean far from 0 takes no digits from the spread.
    let (total, sum) = pairs.reduce(into: (CompensatedSum(), CompensatedSum())) {
      $0.0.add($1.weight)
      $0.1.add(product: $1.weight, $1.value - first.value)
    }
    count = pairs.count
    weight = total.value
    mean = first.value + sum.value / total.value
    var sums = (rest: CompensatedSum(), m2: CompensatedSum())
    for (value, w) in pairs {
      let deviation = value - mean
      sums.rest.add(product: w, deviation)
      sums.m2.add(product: w * deviation, deviation)
      weightSquares += w * w
      tilt += w * w * deviation
      scatter += w * w * deviation * deviation
    }
    m2 = max(0, sums.m2.value - sums.rest.value * sums.rest.value / weight)
  }

  /// Of few distinct values, by value.
  /// - Parameters:
  ///   - counts: how many answered it.
  ///   - weights: Σw of those, and `squares` Σw².
  public init(values: [Double], counts: [Int], weights: [Double], squares: [Double]) {
    count = counts.reduce(0, +)
    guard count > 0 else { return }
    weight = weights.reduce(0, +)
    mean = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / weight
    for (place, value) in values.enumerated() {
      let deviation = value - mean
      m2 += weights[place] * deviation * deviation
      weightSquares += squares[place]
      tilt += squares[place] * deviation
      scatter += squares[place] * deviation * deviation
    }
  }

  /// All weights 1.
  public init(_ moments: Moments) {
    (count, weight, mean) = (moments.count, Double(moments.count), moments.mean)
    (m2, weightSquares, scatter) = (moments.m2, Double(moments.count), moments.m2)
  }

  /// Takes in a disjoint set. Associative up to rounding: merge in a fixed order.
  public mutating func merge(_ other: WeightedMoments) {
    guard other.count > 0 else { return }
    guard count > 0 else {
      self = other
      return
    }
    let total = weight + other.weight
    let delta = other.mean - mean
    let (own, others) = (delta * other.weight / total, -delta * weight / total)
    m2 += other.m2 + delta * own * weight
    let moved = other.moved(others)
    self = self.moved(own)
    tilt += moved.tilt
    scatter += moved.scatter
    weightSquares += other.weightSquares
    mean += own
    weight = total
    count += other.count
  }

  /// The sums in w² about a mean that lies `step` higher.
  private func moved(_ step: Double) -> WeightedMoments {
    var result = self
    result.scatter = max(0, scatter - 2 * step * tilt + step * step * weightSquares)
    result.tilt = tilt - step * weightSquares
    return result
  }

  /// The mean; nil when empty.
  public var meanValue: Double? { count > 0 ? mean : nil }
  /// Nil under two values.
  public var variance: Double? {
    count > 1 ? m2 / weight * Double(count) / Double(count - 1) : nil
  }
  /// Nil under two values.
  public var sd: Double? { variance.map { $0.squareRoot() } }
  /// Squared standard error of the mean, by linearisation; nil under two values.
  public var meanVariance: Double? {
    count > 1 ? scatter / (weight * weight) * Double(count) / Double(count - 1) : nil
  }
  /// (Σw)²/Σw² (Kish 1965): persons that would tell as much without weights; ≤ count.
  public var effectiveCount: Double { weightSquares > 0 ? weight * weight / weightSquares : 0 }
  /// n Σw²/(Σw)², ≥ 1 (Kish 1965): what unequal weights alone cost; nil when empty.
  public var kishDesignEffect: Double? { count > 0 ? Double(count) / effectiveCount : nil }
  /// A variance of the mean over that of a simple random sample of as many answers (Kish 1965);
  /// nil under two values or without variance.
  /// - Parameters:
  ///   - variance: squared standard error by the design at hand; nil: `meanVariance`.
  ///   - population: N; the simple sample is then drawn without replacement, as `svymean(deff = TRUE)`,
  ///     which takes N = Σw. Nil: with replacement (`deff = "replace"`).
  public func designEffect(of variance: Double? = nil, population: Double? = nil) -> Double? {
    guard let reached = variance ?? meanVariance, let own = self.variance, own > 0 else {
      return nil
    }
    let left = population.map { max(0, 1 - Double(count) / $0) } ?? 1
    return left > 0 ? reached / (own / Double(count) * left) : nil
  }
}
