internal import CDistributions
internal import Synchronization

// Tails and quantiles of the distributions that the tests and intervals use.
// Evaluated by Boost.Math in extended precision behind `CDistributions`; worst relative error
// about 1e-14 down to probabilities of 1e-300. Arguments outside the domain give NaN.

/// The standard normal distribution.
public enum Normal {
  /// P(Z ≤ z), 0…1.
  public static func cdf(_ z: Double) -> Double { cd_normal_cdf(z, 0) }
  /// P(Z > z), 0…1, accurate far out in the tail.
  public static func upper(_ z: Double) -> Double { cd_normal_cdf(z, 1) }
  /// P(|Z| > |z|), 0…1.
  public static func twoSided(_ z: Double) -> Double { 2 * cd_normal_cdf(abs(z), 1) }
  /// The z with P(Z ≤ z) = p.
  public static func quantile(_ p: Double) -> Double { cd_normal_quantile(p, 0) }
}

/// Student's t; `df` > 0 may be fractional.
public enum StudentT {
  /// P(T ≤ t), 0…1.
  public static func cdf(_ t: Double, df: Double) -> Double { cd_t_cdf(t, df, 0) }
  /// P(T > t), 0…1.
  public static func upper(_ t: Double, df: Double) -> Double { cd_t_cdf(t, df, 1) }
  /// P(|T| > |t|), 0…1: the two-sided p-value.
  public static func twoSided(_ t: Double, df: Double) -> Double {
    2 * cd_t_cdf(abs(t), df, 1)
  }
  /// The t with P(T ≤ t) = p. Reports ask for the same few again and again: they are kept.
  public static func quantile(_ p: Double, df: Double) -> Double {
    let asked = Asked(p: p, df: df)
    if let known = known.withLock({ $0[asked] }) { return known }
    let found = cd_t_quantile(p, df, 0)
    known.withLock { kept in
      if kept.count >= mostKept { kept.removeAll(keepingCapacity: true) }
      kept[asked] = found
    }
    return found
  }

  private struct Asked: Hashable {
    let p: Double
    let df: Double
  }
  private static let mostKept = 4096
  private static let known = Mutex<[Asked: Double]>([:])
}

/// Fisher's F; `df1`, `df2` > 0 may be fractional.
public enum FisherF {
  /// P(F ≤ f), 0…1.
  public static func cdf(_ f: Double, df1: Double, df2: Double) -> Double {
    cd_f_cdf(f, df1, df2, 0)
  }
  /// P(F > f), 0…1: the p-value of an F test.
  public static func upper(_ f: Double, df1: Double, df2: Double) -> Double {
    cd_f_cdf(f, df1, df2, 1)
  }
  /// The f with P(F ≤ f) = p.
  public static func quantile(_ p: Double, df1: Double, df2: Double) -> Double {
    cd_f_quantile(p, df1, df2, 0)
  }
}

/// χ² with `df` > 0.
public enum ChiSquared {
  /// P(X ≤ x), 0…1.
  public static func cdf(_ x: Double, df: Double) -> Double { cd_chi_squared_cdf(x, df, 0) }
  /// P(X > x), 0…1.
  public static func upper(_ x: Double, df: Double) -> Double { cd_chi_squared_cdf(x, df, 1) }
  /// The x with P(X ≤ x) = p.
  public static func quantile(_ p: Double, df: Double) -> Double {
    cd_chi_squared_quantile(p, df, 0)
  }
}

/// Beta on [0, 1] with shapes `a`, `b` > 0.
public enum BetaDistribution {
  /// P(X ≤ x), 0…1: the regularised incomplete beta function.
  public static func cdf(_ x: Double, a: Double, b: Double) -> Double { cd_beta_cdf(x, a, b, 0) }
  /// P(X > x), 0…1.
  public static func upper(_ x: Double, a: Double, b: Double) -> Double { cd_beta_cdf(x, a, b, 1) }
  /// The x with P(X ≤ x) = p.
  public static func quantile(_ p: Double, a: Double, b: Double) -> Double {
    cd_beta_quantile(p, a, b, 0)
  }
}
