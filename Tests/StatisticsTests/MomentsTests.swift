import Statistics
import Testing

@Suite struct MomentsTests {
  /// NIST: the values of exact arithmetic on the parsed doubles, to the last digits of a double.
  @Test(arguments: ["NumAcc1", "NumAcc2", "NumAcc3", "NumAcc4", "Michelso"])
  func nist(name: String) throws {
    let y = try Reference("nist_\(name)")["y"]
    let exact = try Expected("nist.\(name)")["exact_binary64"]
    let moments = Moments(y)
    #expect(digits(moments.mean, exact["mean"].number) > 15.5)
    #expect(digits(try #require(moments.sd), exact["sd"].number) > 15)
  }

  /// Merged in pieces the result is the same to rounding: NumAcc3, sd/mean = 1e-7, keeps 8 digits.
  @Test func merging() throws {
    let y = try Reference("nist_NumAcc3")["y"]
    let exact = try Expected("nist.NumAcc3")["exact_binary64"]
    var merged = Moments()
    for start in stride(from: 0, to: y.count, by: 97) {
      merged.merge(Moments(y[start..<min(start + 97, y.count)]))
    }
    #expect(merged.count == y.count)
    #expect(digits(try #require(merged.sd), exact["sd"].number) > 8)
    #expect(merged.merged(with: Moments()) == merged)
  }

  @Test func missingAndTooFew() {
    #expect(mean([.nan, .nan]) == nil)
    #expect(standardDeviation([3]) == nil)
    #expect(variance([.nan, 1, .nan, 3]) == 2)
    #expect(standardDeviation([0.1, 0.1, 0.1]) == 0)
    #expect(median([]) == nil)
    #expect(median([4, .nan, 1, 2]) == 2)
    // Type 7 by hand: place 0.25 · 3 = 0.75 between 10 and 20.
    #expect(quantile([40, 20, 10, 30], 0.25) == 17.5)
  }
}
