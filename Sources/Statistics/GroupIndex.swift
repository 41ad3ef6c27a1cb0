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
    var kept: [Int] = []
    kept.reserveCapacity(codes.count)
    for row in codes.indices where codes[row] >= 0 {
      if columns.contains(where: { $0[row].isNaN }) { continue }
      kept.append(row)
    }
    let largest = kept.reduce(-1) { max($0, Int(codes[$1])) }
    self =
      largest <= 4 * kept.count + 1024
      ? GroupIndex(counting: kept, codes, upTo: largest) : GroupIndex(sorting: kept, codes)
  }

  private init(codes: [Int32], starts: [Int], rows: [Int]) {
    self.codes = codes
    self.starts = starts
    self.rows = rows
  }

  /// Codes from a small range, such as places of units: each row goes straight to its place.
  private init(counting kept: [Int], _ codes: [Int32], upTo largest: Int) {
    var ends = [Int](repeating: 0, count: largest + 2)
    for row in kept { ends[Int(codes[row]) + 1] += 1 }
    var (distinct, starts): ([Int32], [Int]) = ([], [])
    for code in 0..<(largest + 1) {
      if ends[code + 1] > 0 {
        distinct.append(Int32(code))
        starts.append(ends[code])
      }
      ends[code + 1] += ends[code]
    }
    var rows = [Int](repeating: 0, count: kept.count)
    for row in kept {
      let code = Int(codes[row])
      rows[ends[code]] = row
      ends[code] += 1
    }
    self.init(codes: distinct, starts: starts + [kept.count], rows: rows)
  }

  /// Any codes: sorted by code, then row.
  private init(sorting kept: [Int], _ codes: [Int32]) {
    let sorted = kept.sorted { (codes[$0], $0) < (codes[$1], $1) }
    var (distinct, starts): ([Int32], [Int]) = ([], [])
    for (place, row) in sorted.enumerated() where codes[row] != distinct.last {
      distinct.append(codes[row])
      starts.append(place)
    }
    self.init(codes: distinct, starts: starts + [sorted.count], rows: sorted)
  }

  /// Moments of a column, group by group.
  func moments(of column: [Double]) -> [Moments] {
    (0..<count).map { group in Moments(rows(of: group).lazy.map { column[$0] }) }
  }
}
