internal import CKernels

/// Rows of coded scores in the order of their groups, ready to be summed.
public struct GroupedScoreRows: Sendable {
  /// Groups, empty ones included.
  public let groups: Int
  private let columns: [CodedScores]
  /// Row by row, a column each byte; `stride` bytes a row.
  private let rows: [UInt8]
  private let stride: Int
  private let order: [Int32]
  private let starts: [Int32]

  /// - Parameters:
  ///   - columns: of equal length, under 2³¹ rows.
  ///   - codes: group by row, 0..<`groups`.
  public init(_ columns: [CodedScores], groups codes: [Int32], count groups: Int) {
    precondition(columns.allSatisfy { $0.cells.count == codes.count }, "columns of unequal length")
    precondition(codes.count <= Int32.max && codes.allSatisfy { 0 <= $0 && $0 < groups })
    self.columns = columns
    self.groups = groups
    let stride = (columns.count + 7) / 8 * 8
    self.stride = stride
    rows = [UInt8](unsafeUninitializedCapacity: stride * codes.count) { target, filled in
      withPointers(to: columns.map(\.cells)) {
        ck_turn($0, columns.count, 0, codes.count, stride, target.baseAddress)
      }
      filled = stride * codes.count
    }
    (order, starts) = Self.sorted(codes, groups)
  }

  /// Rows in the order of their groups, ascending inside one, and where each group begins.
  private static func sorted(_ codes: [Int32], _ groups: Int) -> ([Int32], [Int32]) {
    var starts = [Int32](repeating: 0, count: groups + 1)
    for code in codes { starts[Int(code) + 1] += 1 }
    for group in 0..<groups { starts[group + 1] += starts[group] }
    var next = starts
    let order = [Int32](unsafeUninitializedCapacity: codes.count) { order, filled in
      for (row, code) in codes.enumerated() {
        order[Int(next[Int(code)])] = Int32(truncatingIfNeeded: row)
        next[Int(code)] += 1
      }
      filled = codes.count
    }
    return (order, starts)
  }

  /// Sums of some of the groups.
  public func sums(_ range: Range<Int>) -> GroupedScores {
    precondition(0 <= range.lowerBound && range.upperBound <= groups)
    let (k, width) = (columns.count, GroupedScores.width(columns.count))
    var values = [Double](repeating: 0, count: 256 * k)
    for (c, column) in columns.enumerated() {
      for (place, numerator) in column.numerators.enumerated() {
        values[256 * c + place] = Double(numerator)
      }
    }
    let missing = columns.map { UInt8($0.numerators.count) }
    var space = [Double](repeating: 0, count: k * k + 5 * k)
    var alone = [Double](repeating: 0, count: 3 * k * range.count)
    var joint = [Double](repeating: 0, count: width * range.count)
    rows.withUnsafeBufferPointer { rows in
      order.withUnsafeBufferPointer { order in
        starts.withUnsafeBufferPointer { starts in
          values.withUnsafeBufferPointer { values in
            missing.withUnsafeBufferPointer { missing in
              var groups = ck_groups(
                rows: rows.baseAddress, stride: stride, count: k, values: values.baseAddress,
                missing: missing.baseAddress, order: order.baseAddress,
                starts: starts.baseAddress)
              ck_group_sums(
                &groups, ck_best(), range.lowerBound, range.upperBound, &space, &alone, &joint)
            }
          }
        }
      }
    }
    return GroupedScores(
      denominators: columns.map(\.denominator), groups: range.count, alone: alone, joint: joint)
  }
}

/// Sums of scores by group, each column on the rows that have it, and all together on the rows that
/// have all. Exact: sums of numerators.
public struct GroupedScores: Sendable {
  public let denominators: [Int]
  public private(set) var groups: Int
  /// By group and column: n, Σx, Σx².
  private var alone: [Double]
  /// By group: n, Σx of each column, Σxy for x ≤ y, y by y.
  private var joint: [Double]

  static func width(_ columns: Int) -> Int { 1 + columns + columns * (columns + 1) / 2 }

  init(denominators: [Int], groups: Int, alone: [Double], joint: [Double]) {
    self.denominators = denominators
    self.groups = groups
    self.alone = alone
    self.joint = joint
  }

  /// Takes in the groups that follow.
  public mutating func append(_ other: GroupedScores) {
    precondition(denominators == other.denominators)
    groups += other.groups
    alone += other.alone
    joint += other.joint
  }

  /// Moments of a column in a group.
  public func moments(_ group: Int, _ column: Int) -> Moments {
    let place = 3 * (group * denominators.count + column)
    let (n, sum, squares) = (alone[place], alone[place + 1], alone[place + 2])
    guard n > 0 else { return Moments() }
    let d = Double(denominators[column])
    return Moments(
      count: Int(n), mean: sum / (n * d), m2: max(0, n * squares - sum * sum) / (n * d * d))
  }

  /// Cross-products of columns in the order given, of the groups with a row that has all of the
  /// scores.
  public func crossProducts(_ order: [Int]) -> GroupedCrossProducts {
    let (k, width) = (denominators.count, Self.width(denominators.count))
    let present = (0..<groups).filter { joint[$0 * width] > 0 }
    var (n, totals) = (0.0, [Double](repeating: 0, count: k))
    for group in present {
      n += joint[group * width]
      for c in 0..<k { totals[c] += joint[group * width + 1 + c] }
    }
    // Whole numbers next to the means: what is taken off is exact.
    let centres = totals.map { n > 0 ? ($0 / n).rounded() : 0 }
    var sums = Matrix(rows: Self.width(order.count), columns: present.count)
    for (target, group) in present.enumerated() {
      let source = joint[(group * width)..<((group + 1) * width)]
      source.withUnsafeBufferPointer { source in
        centre(source, centres, order, into: &sums.values, at: target * sums.rows)
      }
    }
    return GroupedCrossProducts(
      columns: order.count, n: Int(n), sums: sums,
      centres: order.map { centres[$0] / Double(denominators[$0]) })
  }

  private func centre(
    _ source: UnsafeBufferPointer<Double>, _ centres: [Double], _ order: [Int],
    into sums: inout [Double], at start: Int
  ) {
    let k = denominators.count
    let n = source[0]
    sums[start] = n
    var next = start + 1 + order.count
    for (c, column) in order.enumerated() {
      let d = Double(denominators[column])
      sums[start + 1 + c] = (source[1 + column] - n * centres[column]) / d
      for row in order[...c] {
        let (low, high) = (min(row, column), max(row, column))
        let product =
          source[1 + k + high * (high + 1) / 2 + low] - centres[column] * source[1 + row]
          - centres[row] * source[1 + column] + n * centres[row] * centres[column]
        sums[next] = product / (d * Double(denominators[row]))
        next += 1
      }
    }
  }
}
