import Foundation
import Statistics
import Testing

/// Truth: closed forms of the special cases (t on 1 and 2 df, F on 2 df, χ² on 2 df, beta(a, 1)).
@Suite struct DistributionsTests {
  /// Relative; the closed forms below are themselves good to a few units in the last place.
  private let tolerance = 1e-14

  @Test(arguments: [0.1, 1, 2.5, 40, 1e5])
  func tailsOfT(x: Double) {
    let cauchy = atan2(1, x) / .pi
    #expect(isRelativelyClose(StudentT.upper(x, df: 1), cauchy, tolerance))
    // 1/2 − x/(2√(2+x²)), written without cancellation.
    let root = (2 + x * x).squareRoot()
    #expect(isRelativelyClose(StudentT.upper(x, df: 2), 1 / (root * (root + x)), tolerance))
    #expect(isRelativelyClose(StudentT.twoSided(-x, df: 1), 2 * cauchy, tolerance))
    #expect(isRelativelyClose(StudentT.cdf(-x, df: 1), cauchy, tolerance))
  }

  @Test(arguments: [0.5, 3, 70, 1200])
  func tailsOfFAndChiSquared(x: Double) {
    #expect(isRelativelyClose(ChiSquared.upper(x, df: 2), exp(-x / 2), tolerance))
    let f = exp(-5 * log1p(x / 5))
    #expect(isRelativelyClose(FisherF.upper(x, df1: 2, df2: 10), f, tolerance))
    #expect(isRelativelyClose(FisherF.upper(x, df1: 2, df2: 2), 1 / (1 + x), tolerance))
  }

  /// F(1, d) is the square of t(d).
  @Test func fIsSquareOfT() {
    #expect(
      isRelativelyClose(
        FisherF.upper(2.3 * 2.3, df1: 1, df2: 7.5), StudentT.twoSided(2.3, df: 7.5), tolerance))
  }

  @Test func normalTail() {
    // Half the complementary error function of the C library.
    for z in [0.3, 1.96, 8] {
      #expect(isRelativelyClose(Normal.upper(z), erfc(z / 2.0.squareRoot()) / 2, 1e-13))
    }
    #expect(Normal.cdf(0) == 0.5)
  }

  @Test func quantiles() {
    // Normal .975, t(10) .975, χ²(1) .95 by mpmath with 40 digits; F on (2, 2): p/(1−p).
    #expect(isRelativelyClose(Normal.quantile(0.975), 1.959963984540054, tolerance))
    #expect(isRelativelyClose(StudentT.quantile(0.975, df: 10), 2.2281388519862747, tolerance))
    #expect(isRelativelyClose(ChiSquared.quantile(0.95, df: 1), 3.841458820694124, tolerance))
    #expect(isRelativelyClose(FisherF.quantile(0.9, df1: 2, df2: 2), 9, tolerance))
    #expect(isRelativelyClose(BetaDistribution.quantile(0.25, a: 2, b: 1), 0.5, tolerance))
    #expect(isRelativelyClose(BetaDistribution.cdf(0.3, a: 3, b: 1), 0.027, tolerance))
  }

  @Test func outsideTheDomainIsNaN() {
    #expect(StudentT.twoSided(1, df: 0).isNaN)
    #expect(StudentT.quantile(1.2, df: 3).isNaN)
    #expect(FisherF.upper(.nan, df1: 1, df2: 2).isNaN)
    #expect(FisherF.upper(-1, df1: 1, df2: 2) == 1)
    #expect(StudentT.upper(.infinity, df: 3) == 0)
    #expect(StudentT.cdf(-.infinity, df: 3) == 0)
  }
}
