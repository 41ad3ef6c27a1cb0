/// All that a random intercept needs of a grouped table: sums of squares and products inside groups,
/// added up over all of them, and those of the group means, added up over groups of equal size.
///
/// Means and products are taken once, in the order of the rows; what follows costs O(sizes · width²),
/// whatever the number of rows or groups.
struct GroupSizeSums {
  /// Columns of the table.
  let width: Int
  let n: Int
  let groups: Int
  /// Σ_g Σ_i (z − z̄_g)(z − z̄_g)ᵀ, width × width.
  let within: Matrix
  /// Distinct group sizes, ascending, and how many groups have each.
  let sizes: [Double]
  let counts: [Double]
  /// Of each size Σ z̄_g z̄_gᵀ over its groups, width × width, one after the other.
  let means: [Double]

  /// - Parameters:
  ///   - table: n × width; the rows of `index` count.
  ///   - centres: the group means, width × groups.
  init(_ table: Matrix, _ index: GroupIndex, centres: Matrix) {
    precondition(centres.rows == table.columns && centres.columns == index.count)
    let width = table.columns
    var within = Matrix(rows: width, columns: width)
    var first = 0
    while first < index.count {
      var last = first + 1
      while last < index.count, index.starts[last + 1] - index.starts[first] <= 4096 { last += 1 }
      let rows = index.starts[first]..<index.starts[last]
      var deviations = Matrix(rows: rows.count, columns: width)
      for group in first..<last {
        for place in index.starts[group]..<index.starts[group + 1] {
          let (row, to) = (index.rows[place], place - rows.lowerBound)
          for c in 0..<width {
            deviations.values[to + c * rows.count] =
              table.values[row + c * table.rows] - centres.values[c + group * width]
          }
        }
      }
      let product = deviations.crossProduct()
      for place in within.values.indices { within.values[place] += product.values[place] }
      first = last
    }
    self.init(sizes: (0..<index.count).map(index.size(of:)), centres: centres, within: within)
  }

  /// From what is known of each group.
  /// - Parameters:
  ///   - sizes: members of each group, > 0.
  ///   - centres: the group means, width × groups.
  ///   - within: as the property.
  init(sizes ofGroups: [Int], centres: Matrix, within: Matrix) {
    let width = centres.rows
    let distinct = Set(ofGroups).sorted()
    let places = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
    var counts = [Double](repeating: 0, count: distinct.count)
    var means = [Double](repeating: 0, count: distinct.count * width * width)
    for (group, size) in ofGroups.enumerated() {
      guard let place = places[size] else { continue }
      counts[place] += 1
      let (start, own) = (place * width * width, group * width)
      for c in 0..<width {
        for r in 0..<width {
          means[start + r + c * width] += centres.values[own + r] * centres.values[own + c]
        }
      }
    }
    self.width = width
    n = ofGroups.reduce(0, +)
    groups = ofGroups.count
    self.within = within
    sizes = distinct.map(Double.init)
    self.counts = counts
    self.means = means
  }

  /// Σ over sizes of weight(size) · Σ z̄z̄ᵀ.
  func weightedMeans(_ weight: (Double) -> Double) -> Matrix {
    var sum = Matrix(rows: width, columns: width)
    let step = width * width
    for (place, size) in sizes.enumerated() {
      let (factor, start) = (weight(size), place * step)
      for cell in 0..<step { sum.values[cell] += factor * means[start + cell] }
    }
    return sum
  }

  /// Σ over groups of value(size).
  func overGroups(_ value: (Double) -> Double) -> Double {
    zip(sizes, counts).reduce(0) { $0 + $1.1 * value($1.0) }
  }
}
