internal import CKernels

/// Coded scores row by row.
public struct TurnedScores: Sendable {
  fileprivate let columns: [CodedScores]
  /// Row by row, a column each byte; `stride` bytes a row.
  fileprivate let rows: [UInt8]
  fileprivate let stride: Int
  /// By row: 0 where it has all scores; empty where gaps are not kept.
  fileprivate let gaps: [UInt8]

  /// See `GroupedScoreRows`.
  public init(_ columns: [CodedScores], keepsGaps: Bool = false) {
    let height = columns.first?.cells.count ?? 0
    precondition(columns.allSatisfy { $0.cells.count == height }, "columns of unequal length")
    self.columns = columns
    let stride = (columns.count + 7) / 8 * 8
    self.stride = stride
    rows = [UInt8](unsafeUninitializedCapacity: stride * height) { target, filled in
      withPointers(to: columns.map(\.cells)) {
        ck_turn($0, columns.count, 0, height, stride, target.baseAddress)
      }
      filled = stride * height
    }
    gaps = keepsGaps ? Self.gaps(columns, rows: height) : []
  }

  private static func gaps(_ columns: [CodedScores], rows: Int) -> [UInt8] {
    var gaps = [UInt8](repeating: 0, count: rows)
    gaps.withUnsafeMutableBufferPointer { gaps in
      for column in columns {
        let missing = UInt8(column.numerators.count)
        column.cells.withUnsafeBufferPointer { cells in
          for row in 0..<rows { gaps[row] |= cells[row] >= missing ? 1 : 0 }
        }
      }
    }
    return gaps
  }
}

/// Rows in the order of their groups.
public struct RowsByGroup: Sendable {
  /// Ascending inside a group.
  fileprivate let order: [Int32]
  /// Where each group begins, and where the last one ends.
  fileprivate let starts: [Int32]

  /// - Parameter codes: group by row, 0..<`groups`; under 2³¹ rows.
  public init(_ codes: [Int32], count groups: Int) {
    precondition(codes.count <= Int32.max && codes.allSatisfy { 0 <= $0 && $0 < groups })
    (order, starts) = Self.sorted(codes, groups)
  }

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
}

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
  /// By row: 0 where it has all scores; empty where gaps are not kept.
  private let gaps: [UInt8]

  /// - Parameters:
  ///   - columns: of equal length, under 2³¹ rows.
  ///   - codes: group by row, 0..<`groups`.
  ///   - keepsGaps: whether rows without all scores are kept apart, so that sums of some of the
  ///     columns can be had as well (`GroupedScores.pair`).
  public init(
    _ columns: [CodedScores], groups codes: [Int32], count groups: Int, keepsGaps: Bool = false
  ) {
    self.init(
      TurnedScores(columns, keepsGaps: keepsGaps), RowsByGroup(codes, count: groups))
  }

  /// From two halves that can be worked out side by side, of the same rows.
  public init(_ scores: TurnedScores, _ order: RowsByGroup) {
    let rows = scores.columns.first?.cells.count ?? order.order.count
    precondition(rows == order.order.count, "columns of unequal length")
    columns = scores.columns
    (self.rows, stride, gaps) = (scores.rows, scores.stride, scores.gaps)
    (self.order, starts) = (order.order, order.starts)
    groups = order.starts.count - 1
  }

  /// The rows of these groups that lack a score, in the order of their groups.
  private func rowsWithGaps(_ range: Range<Int>) -> ScoreGaps {
    var found = ScoreGaps(columns: columns)
    guard !gaps.isEmpty else { return found }
    for group in range {
      for place in starts[group]..<starts[group + 1] {
        let row = Int(order[Int(place)])
        if gaps[row] != 0 {
          found.cells += rows[(row * stride)..<(row * stride + columns.count)]
        }
      }
      found.ends.append(found.cells.count / max(1, columns.count))
    }
    return found
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
      denominators: columns.map(\.denominator), groups: range.count, alone: alone, joint: joint,
      gaps: rowsWithGaps(range))
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
  private(set) var joint: [Double]
  /// The rows that are not in `joint`, where they were kept.
  private(set) var gaps: ScoreGaps

  static func width(_ columns: Int) -> Int { 1 + columns + columns * (columns + 1) / 2 }

  init(
    denominators: [Int], groups: Int, alone: [Double], joint: [Double], gaps: ScoreGaps
  ) {
    self.denominators = denominators
    self.groups = groups
    self.alone = alone
    self.joint = joint
    self.gaps = gaps
  }

  /// Takes in the groups that follow.
  public mutating func append(_ other: GroupedScores) {
    precondition(denominators == other.denominators)
    groups += other.groups
    alone += other.alone
    joint += other.joint
    gaps.append(other.gaps)
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

  /// Cross-products of columns in the order given, of the groups with a row that has all of these
  /// scores; where gaps were not kept, all of the scores there are.
  public func crossProducts(_ order: [Int]) -> GroupedCrossProducts {
    let (k, sums) = (order.count, sums(order))
    let width = Self.width(k)
    let present = (0..<groups).filter { sums[$0 * width] > 0 }
    var (n, totals) = (0.0, [Double](repeating: 0, count: k))
    for group in present {
      n += sums[group * width]
      for c in 0..<k { totals[c] += sums[group * width + 1 + c] }
    }
    // Whole numbers next to the means: what is taken off is exact.
    let centres = totals.map { n > 0 ? ($0 / n).rounded() : 0 }
    let divisors = order.map { Double(denominators[$0]) }
    var moved = Matrix(rows: width, columns: present.count)
    for (target, group) in present.enumerated() {
      Self.centre(
        sums[(group * width)..<((group + 1) * width)], centres, divisors,
        into: &moved.values, at: target * width)
    }
    return GroupedCrossProducts(
      columns: k, n: Int(n), sums: moved, centres: zip(centres, divisors).map { $0 / $1 })
  }

  /// By group: n, Σx of each of the columns, Σxy for x ≤ y, y by y, over the rows that have them.
  private func sums(_ order: [Int]) -> [Double] {
    let (k, width, whole) = (order.count, Self.width(order.count), Self.width(denominators.count))
    // Where each sum stands among those of all columns.
    var places = [0] + order.map { 1 + $0 }
    for (c, column) in order.enumerated() {
      for row in order[...c] { places.append(product(min(row, column), max(row, column))) }
    }
    var sums = [Double](repeating: 0, count: groups * width)
    for group in 0..<groups {
      for (place, source) in places.enumerated() {
        sums[group * width + place] = joint[group * whole + source]
      }
    }
    guard k < denominators.count else { return sums }
    precondition(gaps.ends.count == groups, "gaps were not kept")
    gaps.visit(order) { group, values in
      let start = group * width
      sums[start] += 1
      var next = start + 1 + k
      for c in 0..<k {
        sums[start + 1 + c] += values[c]
        for r in 0...c {
          sums[next] += values[r] * values[c]
          next += 1
        }
      }
    }
    return sums
  }

  /// Place of Σxy among the joint sums of a group, x ≤ y.
  func product(_ x: Int, _ y: Int) -> Int { 1 + denominators.count + y * (y + 1) / 2 + x }

  private static func centre(
    _ source: ArraySlice<Double>, _ centres: [Double], _ divisors: [Double],
    into sums: inout [Double], at start: Int
  ) {
    let (k, first) = (centres.count, source.startIndex)
    let n = source[first]
    sums[start] = n
    var (next, place) = (start + 1 + k, first + 1 + k)
    for c in 0..<k {
      sums[start + 1 + c] = (source[first + 1 + c] - n * centres[c]) / divisors[c]
      for r in 0...c {
        let product =
          source[place] - centres[c] * source[first + 1 + r] - centres[r] * source[first + 1 + c]
          + n * centres[r] * centres[c]
        sums[next] = product / (divisors[c] * divisors[r])
        next += 1
        place += 1
      }
    }
  }
}
