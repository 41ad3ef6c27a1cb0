import CKernels
import Testing

@testable import Statistics

/// What is counted by planes of bits is what counting row by row gives.
@Suite struct PairTablesTests {
  /// The ways that this processor has.
  static let ways = Array(0...ck_best().rawValue)

  struct Shape: Sendable, CustomTestStringConvertible {
    let rows: Int
    let columns: Int
    let categories: Int
    /// Share of cells that are missing.
    let missing: Double
    var testDescription: String { "\(rows) × \(columns), \(categories) codes, \(missing) missing" }
  }

  /// One row; around 64, 512 and the 8192 that are taken at once; all missing; up to 13 codes.
  static let shapes = [
    Shape(rows: 0, columns: 2, categories: 6, missing: 0),
    Shape(rows: 1, columns: 3, categories: 6, missing: 0),
    Shape(rows: 63, columns: 2, categories: 2, missing: 0.1),
    Shape(rows: 64, columns: 2, categories: 11, missing: 0.1),
    Shape(rows: 65, columns: 4, categories: 5, missing: 0.5),
    Shape(rows: 511, columns: 3, categories: 7, missing: 0.1),
    Shape(rows: 513, columns: 5, categories: 6, missing: 0.3),
    Shape(rows: 8191, columns: 2, categories: 11, missing: 0.2),
    Shape(rows: 8193, columns: 3, categories: 6, missing: 0.1),
    Shape(rows: 20001, columns: 3, categories: 13, missing: 0.1),
    Shape(rows: 700, columns: 3, categories: 6, missing: 1),
    Shape(rows: 700, columns: 1, categories: 1, missing: 0.5),
  ]

  /// Codes, and the marks that columns of answers carry where nothing was answered.
  static func columns(_ shape: Shape) -> [[UInt8]] {
    var random = SplitMix64(seed: 11, stream: UInt64(shape.rows))
    return (0..<shape.columns).map { _ in
      (0..<shape.rows).map { _ in
        random.index(below: 1000) < Int(shape.missing * 1000)
          ? UInt8(251 + random.index(below: 5)) : UInt8(random.index(below: shape.categories))
      }
    }
  }

  static func naive(_ columns: [[UInt8]], _ shape: Shape, complete: Bool) -> [[[Int]]] {
    let c = shape.categories
    return columns.indices.map { i in
      columns.indices.map { j in
        var table = [Int](repeating: 0, count: c * c)
        for row in 0..<shape.rows {
          let (u, v) = (Int(columns[i][row]), Int(columns[j][row]))
          if complete, columns.contains(where: { Int($0[row]) >= c }) { continue }
          if u < c, v < c { table[u * c + v] += 1 }
        }
        return table
      }
    }
  }

  @Test(arguments: shapes, ways)
  func everyWayCountsTheSame(shape: Shape, way: UInt32) {
    let columns = Self.columns(shape)
    for rows in [PairTables.Rows.pairwise, .listwise] {
      let tables = PairTables(
        columns, categories: shape.categories, rows: rows, in: nil, way: ck_way(way))
      let truth = Self.naive(columns, shape, complete: rows == .listwise)
      for i in columns.indices {
        for j in columns.indices {
          let found = (0..<shape.categories * shape.categories).map {
            tables.count(i, j, $0 / shape.categories, $0 % shape.categories)
          }
          #expect(found == truth[i][j])
        }
      }
    }
  }

  /// By hand: x = 0 1 1 ·, y = 1 1 0 1.
  @Test func twoColumns() {
    let tables = PairTables([[0, 1, 1, 255], [1, 1, 0, 1]], categories: 2)
    #expect(tables.count(0, 1, 0, 1) == 1 && tables.count(0, 1, 1, 1) == 1)
    #expect(tables.count(0, 1, 1, 0) == 1 && tables.count(0, 1, 0, 0) == 0)
    #expect(tables.table(0, 1, rows: 2, columns: 2) == ContingencyTable([[0, 1], [1, 1]]))
    #expect(tables.count(1, 0, 1, 0) == 1 && tables.count(0) == 3 && tables.count(1, 1) == 3)
  }

  @Test func noColumns() {
    let tables = PairTables([[UInt8]](), categories: 6, in: 0..<100)
    #expect(tables.columns == 0 && tables == PairTables([[UInt8]](), categories: 6))
  }

  @Test func partsMergeIntoTheWhole() {
    let shape = Shape(rows: 9000, columns: 4, categories: 6, missing: 0.1)
    let columns = Self.columns(shape)
    var merged = PairTables(columns, categories: 6, in: 0..<517)
    merged.merge(PairTables(columns, categories: 6, in: 517..<8709))
    merged.merge(PairTables(columns, categories: 6, in: 8709..<9000))
    #expect(merged == PairTables(columns, categories: 6))
  }
}
