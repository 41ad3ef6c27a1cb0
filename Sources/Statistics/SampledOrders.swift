/// LMG from orders of the predictors drawn with a seed, for more predictors than all subsets can be
/// gone through for (Castro, Gómez & Tejada 2009, with rotations and reverses as in Mitchell et al.
/// 2022). Each order costs p³/3.
extension PartialCrossProducts {
  /// - Parameter least: orders to draw at least; at least two batches of 2p are.
  func sharesByOrders(_ least: Int, df: Int?, seed: UInt64) -> ExplainedShares {
    let p = predictors
    let batches = max(2, (least + 2 * p - 1) / (2 * p))
    var generator = SplitMix64(seed: seed)
    var walk = OrderWalk(self, df: df)
    var (sum, squares) = ([Double](repeating: 0, count: p), [Double](repeating: 0, count: p))
    var order = Array(0..<p)
    for _ in 0..<batches {
      for place in (1..<p).reversed() { order.swapAt(place, generator.index(below: place + 1)) }
      let own = walk.batch(order)
      for j in 0..<p {
        sum[j] += own[j]
        squares[j] += own[j] * own[j]
      }
    }
    let count = Double(batches)
    let mean = sum.map { $0 / count }
    let reach = StudentT.quantile(0.9995, df: count - 1)
    let error = zip(mean, squares).map { mean, square in
      reach * (max(0, square / count - mean * mean) / (count - 1)).squareRoot()
    }
    return ExplainedShares(
      explained: mean.reduce(0, +), lmg: mean, error: error,
      noise: df.flatMap { $0 > p ? walk.noise / (count * Double(2 * p)) : nil })
  }
}

/// Takes predictors out one by one and notes what each explains of the outcome on its way.
private struct OrderWalk {
  private let source: PartialCrossProducts
  private let df: Int?
  /// Lower triangle by columns: the predictors in their order, the outcome last.
  private var work: [Double]
  private var gains: [Double]
  /// Σ over orders of the mean over places of what noise would take there.
  private(set) var noise = 0.0

  init(_ source: PartialCrossProducts, df: Int?) {
    self.source = source
    self.df = df
    let width = source.predictors + 1
    work = [Double](repeating: 0, count: width * width)
    gains = [Double](repeating: 0, count: source.predictors)
  }

  /// Mean over an order's rotations and their reverses of what each predictor adds.
  mutating func batch(_ order: [Int]) -> [Double] {
    let p = order.count
    var added = [Double](repeating: 0, count: p)
    for start in 0..<p {
      let turned = Array(order[start...] + order[..<start])
      for way in [turned, turned.reversed()] {
        eliminate(way)
        for (place, predictor) in way.enumerated() { added[predictor] += gains[place] }
      }
    }
    return added.map { $0 / Double(2 * p) }
  }

  /// Cholesky elimination of the columns in this order; `gains` become the squares in the outcome's
  /// row. A predictor of which less than 1e-12 is left adds nothing.
  private mutating func eliminate(_ order: [Int]) {
    let (p, width) = (order.count, order.count + 1)
    let places = order.map { $0 + 1 } + [0]
    let source = source.matrix
    let least = places.map { PartialCrossProducts.leastShare * source.values[$0 + $0 * width] }
    var left = source.values[0]
    var taken = 0.0
    work.withUnsafeMutableBufferPointer { work in
      for c in 0..<width {
        for r in c..<width { work[r + c * width] = source.values[places[r] + places[c] * width] }
      }
      for k in 0..<p {
        if let df { taken += left / Double(max(1, df - k)) }
        let (own, pivot) = (k * width, work[k + k * width])
        let scale = pivot > max(0, least[k]) ? 1 / pivot : 0
        gains[k] = work[p + own] * work[p + own] * scale
        left -= gains[k]
        guard scale > 0 else { continue }
        for c in (k + 1)..<width {
          let (factor, target) = (work[c + own] * scale, c * width)
          for r in c..<width { work[target + r] -= factor * work[own + r] }
        }
      }
    }
    if let df { taken += left / Double(max(1, df - p)) }
    noise += taken / Double(p + 1)
  }
}
