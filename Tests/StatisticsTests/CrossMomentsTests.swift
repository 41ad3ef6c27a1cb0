import Foundation
import Testing

@testable import Statistics

@Suite struct CrossMomentsTests {
  /// R cov.wt and cor give the same as by hand: (1,2), (2,1), (3,3) with weights 1, 2, 1.
  /// Means 2 and 7/4; Σw(x−x̄)² = 2; Σw(y−ȳ)² = 1/16 + 2·9/16 + 25/16 = 11/4;
  /// Σw(x−x̄)(y−ȳ) = −1/4 + 0 + 5/4 = 1.
  @Test func weightedByHand() throws {
    let data: [[Double]] = [[1, 2, 3, .nan, 9], [2, 1, 3, 9, 9]]
    let found = CrossMoments(data, weights: [1, 2, 1, 5, 0])
    #expect(found.count == 3 && found.weight == 4)
    #expect(found.mean(0) == 2 && found.mean(1) == 1.75)
    #expect(isClose(found.product(0, 1), 1, 1e-15) && isClose(found.product(1, 1), 2.75, 1e-15))
    #expect(isClose(found.covariance(1, 0), 1.0 / 4 * 3 / 2, 1e-15))
    #expect(isClose(found.correlation(0, 1), 1 / 5.5.squareRoot(), 1e-15))
  }

  /// A whole weight counts as so many equal rows.
  @Test func weightsAreRepetitions() throws {
    let data = seededColumns(3, rows: 200, seed: 5)
    var random = SplitMix64(seed: 6)
    let times = (0..<200).map { _ in Int(random.next() % 4) }
    let repeated = data.map { column in
      column.indices.flatMap { [Double](repeating: column[$0], count: times[$0]) }
    }
    let weighted = CrossMoments(data, weights: times.map(Double.init))
    let plain = CrossMoments(repeated)
    #expect(weighted.weight == Double(plain.count) && weighted.count < plain.count)
    for i in 0..<3 {
      #expect(isClose(weighted.mean(i), plain.mean(i), 1e-14))
      for j in 0..<3 {
        #expect(isClose(weighted.product(i, j), plain.product(i, j), 1e-12))
        #expect(isClose(weighted.correlation(i, j), plain.correlation(i, j), 1e-13))
      }
    }
  }

  /// Any split into parts gives the whole, also at 10⁸ with a spread of 1.
  @Test(arguments: [0.0, 1e8, -1e8])
  func mergingInAnySplit(place: Double) throws {
    let data = seededColumns(3, rows: 700, place: place, seed: 11)
    let whole = CrossMoments(data)
    for size in [1, 7, 64, 699] {
      let parts = stride(from: 0, to: 700, by: size).map {
        CrossMoments(data, rows: $0..<min(700, $0 + size))
      }
      let tree = CrossMoments.merged(parts, columns: 3)
      var line = CrossMoments(columns: 3)
      for part in parts.reversed() { line.merge(part) }
      for merged in [tree, line] {
        #expect(merged.count == whole.count)
        for i in 0..<3 {
          #expect(isClose(merged.mean(i), whole.mean(i), 1e-15))
          for j in 0...i {
            #expect(isClose(merged.product(i, j), whole.product(i, j), 1e-11))
          }
        }
      }
    }
  }

  /// Parts worked out on many threads and merged by place are bit for bit those of one thread.
  @Test func threadsDoNotShow() {
    let data = seededColumns(4, rows: 5000, place: 3, seed: 12)
    let starts = Array(stride(from: 0, to: 5000, by: 512))
    @Sendable func part(_ place: Int) -> CrossMoments {
      CrossMoments(data, rows: starts[place]..<min(5000, starts[place] + 512))
    }
    let alone = CrossMoments.merged(starts.indices.map(part), columns: 4)
    let lock = NSLock()
    nonisolated(unsafe) var parts = [CrossMoments?](repeating: nil, count: starts.count)
    DispatchQueue.concurrentPerform(iterations: starts.count) { place in
      let made = part(place)
      lock.withLock { parts[place] = made }
    }
    #expect(CrossMoments.merged(parts.compactMap { $0 }, columns: 4) == alone)
  }

  /// NIST: merged from parts of 97 rows the sd keeps all digits that a Double holds.
  @Test(arguments: ["NumAcc2", "NumAcc3", "NumAcc4", "Michelso"])
  func nistMerged(name: String) throws {
    let y = try Reference("nist_\(name)")["y"]
    let exact = try Expected("nist.\(name)")["exact_binary64"]
    var single = Moments()
    var crossed = CrossMoments(columns: 1)
    for start in stride(from: 0, to: y.count, by: 97) {
      let rows = start..<min(start + 97, y.count)
      single.merge(Moments(y[rows]))
      crossed.merge(CrossMoments([y], rows: rows))
    }
    #expect(digits(single.mean, exact["mean"].number) > 15.5)
    #expect(digits(try #require(single.sd), exact["sd"].number) > 14.5)
    #expect(digits(try #require(crossed.mean(0)), exact["mean"].number) > 15.5)
    let variance = try #require(crossed.variance(0))
    #expect(digits(variance.squareRoot(), exact["sd"].number) > 14.5)
  }

  @Test func degenerate() {
    let none = CrossMoments([[Double.nan, 1], [1, .nan]])
    #expect(none.count == 0 && none.mean(0) == nil && none.covariance(0, 1) == nil)
    #expect(none.correlation(0, 1) == nil && none == CrossMoments(columns: 2))
    let one = CrossMoments([[1.0], [2.0]])
    #expect(one.mean(1) == 2 && one.variance(0) == nil && one.correlation(0, 1) == nil)
    let two = CrossMoments([[1.0, 3], [5, 4]])
    #expect(two.correlation(0, 1) == -1)
    let flat = CrossMoments([[0.1 + 0.2, 0.3, 0.3], [1, 2, 3]])
    #expect(flat.correlation(0, 1) == nil)
    #expect(CrossMoments([[1.0, 2]], weights: [0, .nan]).count == 0)
    // A spread under the smallest normal number is a spread all the same.
    let small = 1000 * Double.leastNonzeroMagnitude
    let tiny = CrossMoments([[small, 2 * small, 3 * small], [1, 2, 3]])
    #expect(tiny.count == 3 && tiny.mean(0) == 2 * small)
    #expect(tiny.correlation(0, 1) == nil, "its square is 0: no spread that can be told")
    #expect(correlation([1e-150, 2e-150, 4e-150], [1, 2, 4]).r == 1)
  }
}
