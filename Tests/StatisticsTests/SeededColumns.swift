@testable import Statistics

/// Seeded columns: noise about `place`, NaN in one row of eleven.
func seededColumns(_ count: Int, rows: Int, place: Double = 0, seed: UInt64) -> [[Double]] {
  var random = SplitMix64(seed: seed)
  return (0..<count).map { _ in
    (0..<rows).map { _ in
      let value = Double(random.next() >> 11) / 9_007_199_254_740_992
      return random.next() % 11 == 0 ? .nan : place + value
    }
  }
}

/// Categories 0… of whole-number answers `low`…`high`; 255 where missing.
func categories(_ column: [Double], from low: Double) -> [UInt8] {
  column.map { $0.isNaN ? 255 : UInt8($0 - low) }
}
