/// xoshiro256** (Blackman & Vigna 2018, "Scrambled linear pseudorandom number generators"), its
/// state filled by SplitMix64 (Steele, Lea & Flood 2014). Everything here uses integer operations
/// and the five IEEE operations (+ − × ÷ √) alone, so that a seed gives the same numbers on every
/// machine: the mathematics library may differ in the last bit from one machine to another.
struct RandomSource {
  private var state: (UInt64, UInt64, UInt64, UInt64)
  private var spare: Double?

  init(state: (UInt64, UInt64, UInt64, UInt64)) {
    self.state = state
  }

  /// A stream of its own for each purpose: what is drawn for one does not move another.
  init(seed: UInt64, stream: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in stream.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var mixer = SplitMix64(state: seed ^ hash)
    self.init(state: (mixer.next(), mixer.next(), mixer.next(), mixer.next()))
  }

  mutating func next() -> UInt64 {
    func turn(_ x: UInt64, _ k: UInt64) -> UInt64 { (x << k) | (x >> (64 - k)) }
    let result = turn(state.1 &* 5, 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = turn(state.3, 45)
    return result
  }

  /// Uniform in [0, 1), a multiple of 2⁻⁵³.
  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Uniform in 0 ..< bound (`bound` > 0), by Lemire's multiplication; its bias, under
  /// bound / 2⁶⁴, is left in.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Standard normal, by the polar method (Marsaglia & Bray 1964).
  mutating func normal() -> Double {
    if let value = spare {
      spare = nil
      return value
    }
    while true {
      let u = 2 * uniform() - 1
      let v = 2 * uniform() - 1
      let s = u * u + v * v
      if s > 0 && s < 1 {
        let factor = (-2 * naturalLogarithm(s) / s).squareRoot()
        spare = v * factor
        return u * factor
      }
    }
  }

  /// `count` standard normals.
  mutating func normals(_ count: Int) -> [Double] { (0..<count).map { _ in normal() } }

  /// 0 ..< count in random order (Fisher–Yates).
  mutating func order(_ count: Int) -> [Int] {
    var places = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) {
      places.swapAt(last, below(last + 1))
    }
    return places
  }
}

struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

/// ln x for a normal x > 0: x = m·2ᵉ with m in [1, 2), ln m = 2·artanh((m−1)/(m+1)) by its series.
/// Accurate to about 1e-14, and the same everywhere.
func naturalLogarithm(_ x: Double) -> Double {
  let ratio = (x.significand - 1) / (x.significand + 1)
  let square = ratio * ratio
  var sum = 0.0
  for power in stride(from: 29, through: 1, by: -2) {
    sum = sum * square + 1 / Double(power)
  }
  return 2 * ratio * sum + Double(x.exponent) * 0.693_147_180_559_945_3
}
