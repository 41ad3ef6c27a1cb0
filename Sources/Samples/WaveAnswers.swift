/// What one wave's questionnaires hold, column by column.
struct WaveAnswers {
  /// Place of each respondent's unit in the tree.
  let units: [Int]
  /// Whether the questionnaire came back without a single answer.
  let blank: [Bool]
  /// Codes as exported, by item in the order of the plan's dimensions; nil: not answered.
  var items: [[Int?]] = []
  /// Codes of the items outside the dimensions, in the plan's order.
  var otherItems: [[Int?]] = []
  /// Codes of the background variables, in the plan's order.
  var background: [[Int?]] = []
  /// Scores by dimension; nil: too few items answered.
  var scores: [[Double?]] = []
  /// Level of each dimension's answer tendency, in scale points, that gives the wanted mean.
  var levels: [Double] = []

  var count: Int { units.count }
  var blankCount: Int { blank.reduce(0) { $0 + ($1 ? 1 : 0) } }

  /// Mean score of a dimension over all who have one; nil when nobody has.
  func mean(_ dimension: Int) -> Double? {
    let values = scores[dimension].compactMap { $0 }
    guard !values.isEmpty else { return nil }
    return values.reduce(0, +) / Double(values.count)
  }

  /// Product-moment correlation of two dimensions' scores over those who have both; nil without
  /// variance.
  func correlation(_ x: Int, _ y: Int) -> Double? {
    var n = 0.0
    var sums = (x: 0.0, y: 0.0, xx: 0.0, yy: 0.0, xy: 0.0)
    for case (let a?, let b?) in zip(scores[x], scores[y]) {
      n += 1
      sums = (sums.x + a, sums.y + b, sums.xx + a * a, sums.yy + b * b, sums.xy + a * b)
    }
    let product = (n * sums.xx - sums.x * sums.x) * (n * sums.yy - sums.y * sums.y)
    guard product > 0 else { return nil }
    return (n * sums.xy - sums.x * sums.y) / product.squareRoot()
  }
}
