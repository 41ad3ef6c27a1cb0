import Foundation
import Testing

@testable import Samples

/// The first outputs of the published reference programs (Blackman & Vigna, xoshiro256starstar.c
/// with state 1, 2, 3, 4; splitmix64.c with state 1234567), as also used by other implementations.
@Test func generatorsGiveThePublishedSequences() {
  var stars = RandomSource(state: (1, 2, 3, 4))
  let expected: [UInt64] = [
    11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
    607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
  ]
  #expect(expected.map { _ in stars.next() } == expected)

  var mixer = SplitMix64(state: 1_234_567)
  let mixed: [UInt64] = [
    6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
  ]
  #expect(mixed.map { _ in mixer.next() } == mixed)
}

/// Outside truth: the mathematics library. Tolerance: a few units in the last place.
@Test func logarithmAgreesWithTheLibrary() {
  let tolerance = 1e-13
  for x in [1e-300, 1e-9, 0.1, 0.5, 0.75, 1, 1.5, 1.999_999, 2, 10, 1e9] {
    #expect(abs(naturalLogarithm(x) - log(x)) <= tolerance * max(1, abs(log(x))))
  }
}

/// Moments 0, 1 and 3 of the normal distribution, within four standard errors of n draws:
/// √(1/n), √(2/n), √(96/n).
@Test func normalsHaveTheMomentsOfTheNormalDistribution() {
  var source = RandomSource(seed: 7, stream: "test")
  let n = 200_000
  let values = source.normals(n)
  let powers = [1, 2, 4].map { power in
    values.reduce(0) { $0 + pow($1, Double(power)) } / Double(n)
  }
  let errors = [1.0, 2, 96].map { 4 * ($0 / Double(n)).squareRoot() }
  #expect(abs(powers[0]) < errors[0])
  #expect(abs(powers[1] - 1) < errors[1])
  #expect(abs(powers[2] - 3) < errors[2])
}

@Test func orderHoldsEveryPlaceOnce() {
  var source = RandomSource(seed: 1, stream: "order")
  #expect(source.order(50).sorted() == Array(0..<50))
  #expect(source.order(0).isEmpty)
  #expect(source.order(1) == [0])
}

@Test func streamsDiffer() {
  var a = RandomSource(seed: 1, stream: "a")
  var b = RandomSource(seed: 1, stream: "b")
  #expect(a.next() != b.next())
}

@Test func sharesAddUp() {
  #expect(shared(10, by: [1, 1, 1]) == [4, 3, 3])
  #expect(shared(7, by: [0, 5, 2]) == [0, 5, 2])
  #expect(shared(3, by: [0, 0]) == [0, 0])
}

@Test func decimalsAreRoundedHalfAway() {
  #expect(commaText(-0.25, 1) == "-0,3")
  #expect(commaText(1234.5, 2) == "1234,50")
  #expect(commaText(0.04, 1) == "0,0")
  #expect(commaText(-0.04, 1) == "0,0")
  #expect(pointText(4.125, 2) == "4.13")
}
