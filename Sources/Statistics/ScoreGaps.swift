/// Rows of coded scores that lack one or more, in the order of their groups.
struct ScoreGaps: Sendable {
  /// Row by row, a byte for each column.
  var cells: [UInt8] = []
  /// By group: rows up to its last. Empty where gaps were not kept.
  var ends: [Int] = []
  let columns: Int
  /// By column and code: its numerator.
  let values: [Double]
  /// By column: codes from here on are missing.
  let missing: [UInt8]

  init(columns: [CodedScores]) {
    self.columns = columns.count
    var values = [Double](repeating: 0, count: 256 * columns.count)
    for (c, column) in columns.enumerated() {
      for (place, numerator) in column.numerators.enumerated() {
        values[256 * c + place] = Double(numerator)
      }
    }
    self.values = values
    missing = columns.map { UInt8($0.numerators.count) }
  }

  mutating func append(_ other: ScoreGaps) {
    let rows = cells.count / max(1, columns)
    cells += other.cells
    ends += other.ends.map { $0 + rows }
  }

  /// Calls `body` with the group and the numerators of every row that has these columns.
  func visit(_ wanted: [Int], _ body: (Int, [Double]) -> Void) {
    var (row, numerators) = (0, [Double](repeating: 0, count: wanted.count))
    for (group, end) in ends.enumerated() {
      while row < end {
        var isWhole = true
        for (place, column) in wanted.enumerated() {
          let cell = cells[row * columns + column]
          isWhole = isWhole && cell < missing[column]
          numerators[place] = values[256 * column + Int(cell)]
        }
        if isWhole { body(group, numerators) }
        row += 1
      }
    }
  }

  /// The same of two columns.
  func visit(_ i: Int, _ j: Int, _ body: (Int, Double, Double) -> Void) {
    cells.withUnsafeBufferPointer { cells in
      values.withUnsafeBufferPointer { values in
        var place = 0
        for (group, end) in ends.enumerated() {
          while place < end * columns {
            let (a, b) = (cells[place + i], cells[place + j])
            if a < missing[i], b < missing[j] {
              body(group, values[256 * i + Int(a)], values[256 * j + Int(b)])
            }
            place += columns
          }
        }
      }
    }
  }
}
