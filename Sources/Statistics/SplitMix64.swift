internal import Foundation

/// A small seeded generator (Steele, Lea & Flood 2014), the same on every machine: state grows by
/// the golden gamma 0x9E3779B97F4A7C15, output is the state mixed by two xor-shift-multiplies.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// Stream `stream` of a seed: starts from the (stream+1)-th output of the seed's own generator.
  public init(seed: UInt64, stream: UInt64) {
    state = Self.mixed(seed &+ (stream &+ 1) &* Self.gamma)
  }

  public mutating func next() -> UInt64 {
    state &+= Self.gamma
    return Self.mixed(state)
  }

  /// Whole number in 0..<bound by multiplication and rejection (Lemire 2019): without bias.
  public mutating func index(below bound: Int) -> Int {
    precondition(bound > 0)
    let range = UInt64(bound)
    let threshold = (0 &- range) % range
    while true {
      let product = next().multipliedFullWidth(by: range)
      if product.low >= threshold { return Int(product.high) }
    }
  }

  /// Number in 0..<1, 53 bits.
  public mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Two independent standard normal numbers (Marsaglia & Bray 1964, the polar method).
  public mutating func normalPair() -> (Double, Double) {
    while true {
      let (x, y) = (2 * share() - 1, 2 * share() - 1)
      let s = x * x + y * y
      guard s > 0, s < 1 else { continue }
      let scale = (-2 * log(s) / s).squareRoot()
      return (scale * x, scale * y)
    }
  }

  /// As many independent standard normal numbers as asked for.
  public mutating func normals(_ count: Int) -> [Double] {
    var drawn: [Double] = []
    normals(count, into: &drawn)
    return drawn
  }

  /// The same in the place of what `drawn` holds.
  public mutating func normals(_ count: Int, into drawn: inout [Double]) {
    drawn.removeAll(keepingCapacity: true)
    drawn.reserveCapacity(count)
    while drawn.count < count {
      let pair = normalPair()
      drawn.append(pair.0)
      if drawn.count < count { drawn.append(pair.1) }
    }
  }

  private static let gamma: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
