import Statistics

/// The generator of Wichmann & Hill (1982, AS 183) as R's `RNGkind("Wichmann-Hill")`, seeded with 11,
/// 222 and 3333: old, slow and short, but every tool can have it. For the benchmark alone.
struct WichmannHill {
  private static let seeds = [11, 222, 3333]
  private static let factors = [171, 172, 170]
  private static let moduli = [30269, 30307, 30323]

  /// Of each of the three parts, all its values in turn, over its modulus: the draws from 0 on.
  private static let cycles = (0..<3).map { part -> [Double] in
    var state = seeds[part]
    return (1..<moduli[part]).map { _ in
      state = state * factors[part] % moduli[part]
      return Double(state) / Double(moduli[part])
    }
  }

  /// How often each group is drawn: replicate b takes the draws b·G ..< (b + 1)·G, group ⌊uG⌋.
  /// - Returns: groups × replicates.
  static func timesDrawn(of groups: Int, replicates: Range<Int>) -> Matrix {
    var times = [Double](repeating: 0, count: groups * replicates.count)
    var places = cycles.map { replicates.lowerBound * groups % $0.count }
    let scale = Double(groups)
    times.withUnsafeMutableBufferPointer { times in
      cycles[0].withUnsafeBufferPointer { first in
        cycles[1].withUnsafeBufferPointer { second in
          cycles[2].withUnsafeBufferPointer { third in
            for replicate in 0..<replicates.count {
              let start = replicate * groups
              var left = groups
              while left > 0 {
                // Until one of the three begins anew.
                let run = min(
                  left, first.count - places[0], second.count - places[1],
                  third.count - places[2])
                for step in 0..<run {
                  let sum =
                    first[places[0] + step] + second[places[1] + step] + third[places[2] + step]
                  // The sum of three numbers below 1: what is whole of it is 0, 1 or 2.
                  let whole = sum < 1 ? 0.0 : sum < 2 ? 1.0 : 2.0
                  times[start + Int((sum - whole) * scale)] += 1
                }
                left -= run
                for part in 0..<3 {
                  places[part] += run
                  if places[part] == cycles[part].count { places[part] = 0 }
                }
              }
            }
          }
        }
      }
    }
    return Matrix(rows: groups, columns: replicates.count, columnMajor: times)
  }
}
