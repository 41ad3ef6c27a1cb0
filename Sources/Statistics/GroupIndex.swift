/// The rows of a grouped table in the order of their groups: group g holds `rows[starts[g]..<
/// starts[g + 1]]`, rows ascending inside a group, groups ascending by code.
struct GroupIndex {
  let codes: [Int32]
  let starts: [Int]
  let rows: [Int]

  var count: Int { codes.count }

  func rows(of group: Int) -> ArraySlice<Int> { rows[starts[group]..<starts[group + 1]] }

  func size(of group: Int) -> Int { starts[group + 1] - starts[group] }

  /// - Parameters:
  ///   - codes: group code by row; negative = none.
  ///   - columns: a row with a NaN in any of them is left out.
  init(_ codes: [Int32], complete columns: [[Double]] = []) {
    precondition(columns.allSatisfy { $0.count == codes.count }, "columns of unequal length")
    var keyed: [UInt64] = []
    keyed.reserveCapacity(codes.count)
    for row in codes.indices where codes[row] >= 0 {
      if columns.contains(where: { $0[row].isNaN }) { continue }
      keyed.append(UInt64(UInt32(codes[row])) << 32 | UInt64(row))
    }
    self.init(sorting: keyed)
  }

  /// One key a row: code in the high half, row in the low half.
  private init(sorting keyed: [UInt64]) {
    let sorted = keyed.sorted()
    var distinct: [Int32] = []
    var starts: [Int] = []
    for (place, key) in sorted.enumerated() {
      let code = Int32(truncatingIfNeeded: key >> 32)
      if code != distinct.last {
        distinct.append(code)
        starts.append(place)
      }
    }
    starts.append(sorted.count)
    codes = distinct
    self.starts = starts
    rows = sorted.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// Moments of a column, group by group.
  func moments(of column: [Double]) -> [Moments] {
    (0..<count).map { group in Moments(rows(of: group).lazy.map { column[$0] }) }
  }
}
