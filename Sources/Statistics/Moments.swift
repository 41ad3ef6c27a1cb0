/// Count, mean and centred sum of squares of a set of numbers; two sets merge into one.
///
/// `m2` is Σ(x − mean)², in squared units. Empty: count 0, mean 0, m2 0.
public struct Moments: Sendable, Equatable {
  public private(set) var count: Int
  /// In the data's unit; 0 when empty (ask `meanValue`).
  public private(set) var mean: Double
  public var m2: Double { squares * unit * unit }
  /// `m2` in squares of `unit`, a power of two that is 1 unless squares would over- or underflow.
  private(set) var squares: Double
  private(set) var unit = 1.0
  /// What rounding took from the mean, so that merging loses nothing to it.
  private var rest: Double

  public init() {
    count = 0
    mean = 0
    squares = 0
    rest = 0
  }

  /// Moments of the values that are not NaN, in two passes with the rounding error of the first
  /// pass corrected (Chan, Golub & LeVeque 1983, "corrected two-pass"); sums are compensated
  /// (Neumaier 1974), so that the sd is right to the last digits even when the mean is large.
  public init(_ values: some Collection<Double>) {
    var sum = CompensatedSum()
    var count = 0
    for value in values where !value.isNaN {
      sum.add(value)
      count += 1
    }
    self.init()
    guard count > 0 else { return }
    let centre = sum.value / Double(count)
    var squares = CompensatedSum()
    var rest = CompensatedSum()
    for value in values where !value.isNaN {
      let deviation = value - centre
      squares.add(product: deviation, deviation)
      rest.add(deviation)
    }
    self.count = count
    settle(centre, rest.value / Double(count))
    self.squares = max(0, squares.value - rest.value * rest.value / Double(count))
    guard !(1e-200...1e200).contains(self.squares) else { return }
    // So small or large that squares lose their digits.
    let largest = values.reduce(0.0) { $1.isNaN ? $0 : max($0, abs($1 - centre)) }
    let unit = moderateUnit([largest])
    guard unit != 1, largest < .infinity else { return }
    (squares, rest) = (CompensatedSum(), CompensatedSum())
    for value in values where !value.isNaN {
      let deviation = (value - centre) / unit
      squares.add(product: deviation, deviation)
      rest.add(deviation)
    }
    self.unit = unit
    self.squares = max(0, squares.value - rest.value * rest.value / Double(count))
  }

  /// Moments of values that each occur a number of times.
  public init(_ values: [Double], counts: [Int]) {
    precondition(values.count == counts.count && counts.allSatisfy { $0 >= 0 })
    self.init()
    count = counts.reduce(0, +)
    guard count > 0 else { return }
    var sum = CompensatedSum()
    for (value, times) in zip(values, counts) { sum.add(product: value, Double(times)) }
    let centre = sum.value / Double(count)
    var (squares, rest) = (CompensatedSum(), CompensatedSum())
    for (value, times) in zip(values, counts) {
      let deviation = value - centre
      squares.add(product: deviation * Double(times), deviation)
      rest.add(product: deviation, Double(times))
    }
    settle(centre, rest.value / Double(count))
    self.squares = max(0, squares.value - rest.value * rest.value / Double(count))
  }

  public init(count: Int, mean: Double, m2: Double) {
    precondition(count >= 0 && m2 >= 0)
    self.count = count
    self.mean = mean
    squares = m2
    rest = 0
  }

  /// The mean as place + step, and what rounding takes from that sum.
  private mutating func settle(_ place: Double, _ step: Double) {
    mean = place + step
    rest = abs(place) >= abs(step) ? (place - mean) + step : (step - mean) + place
  }

  /// Takes in the moments of a disjoint set (Chan, Golub & LeVeque 1983, eq. 2.1).
  /// Associative up to rounding: merge in a fixed order for results that can be repeated.
  public mutating func merge(_ other: Moments) {
    guard other.count > 0 else { return }
    guard count > 0 else {
      self = other
      return
    }
    let (a, b) = (Double(count), Double(other.count))
    let delta = (other.mean - mean) + (other.rest - rest)
    settle(mean, rest + delta * b / (a + b))
    let shared = max(unit, other.unit)
    let step = delta / shared
    squares =
      squares * (unit / shared) * (unit / shared)
      + (other.squares * (other.unit / shared) * (other.unit / shared) + step * step * a * b
        / (a + b))
    unit = shared
    count += other.count
  }

  public func merged(with other: Moments) -> Moments {
    var result = self
    result.merge(other)
    return result
  }

  /// The mean; nil when empty.
  public var meanValue: Double? { count > 0 ? mean : nil }
  /// Divisor n − 1; nil under two values.
  public var variance: Double? { count > 1 ? m2 / Double(count - 1) : nil }
  /// Divisor n − 1; nil under two values.
  public var sd: Double? { count > 1 ? (squares / Double(count - 1)).squareRoot() * unit : nil }

  /// mean − the other's mean, with what rounding took from either.
  func deviation(from other: Moments) -> Double {
    (mean - other.mean) + (rest - other.rest)
  }
}

/// A sum that carries its own rounding error (Neumaier 1974), with products in two parts by fma
/// (Ogita, Rump & Oishi 2005, "Dot2"): as accurate as if summed in twice the precision.
struct CompensatedSum {
  private var sum = 0.0
  private var rest = 0.0

  var value: Double { sum + rest }

  mutating func add(_ term: Double) {
    let total = sum + term
    rest += abs(sum) >= abs(term) ? (sum - total) + term : (term - total) + sum
    sum = total
  }

  mutating func add(product x: Double, _ y: Double) {
    let high = x * y
    let low = (-high).addingProduct(x, y)
    add(high)
    rest += low
  }
}

/// Mean of the values that are not NaN; nil when there is none.
public func mean(_ values: [Double]) -> Double? { Moments(values).meanValue }

/// Variance, divisor n − 1, of the values that are not NaN; nil under two.
public func variance(_ values: [Double]) -> Double? { Moments(values).variance }

/// Standard deviation, divisor n − 1, of the values that are not NaN; nil under two.
public func standardDeviation(_ values: [Double]) -> Double? { Moments(values).sd }

/// Median of the values that are not NaN (mean of the middle two); nil when there is none.
public func median(_ values: [Double]) -> Double? { quantile(values, 0.5) }

/// Quantile of type 7 (Hyndman & Fan 1996; R's and NumPy's default) of the values that are not
/// NaN; `p` in 0…1; nil when there is none.
public func quantile(_ values: [Double], _ p: Double) -> Double? {
  quantile(sorted: values.filter { !$0.isNaN }.sorted(), p)
}

func quantile(sorted: [Double], _ p: Double) -> Double? {
  guard !sorted.isEmpty else { return nil }
  let place = Double(sorted.count - 1) * min(1, max(0, p))
  let below = Int(place)
  let above = min(below + 1, sorted.count - 1)
  return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
}
