/// A rectangular table of numbers, `rows × columns`, stored column by column without gaps.
public struct Matrix: Sendable, Equatable {
  public let rows: Int
  public let columns: Int
  /// Column-major: element (r, c) stands at r + c · rows.
  public internal(set) var values: [Double]

  public init(rows: Int, columns: Int, repeating value: Double = 0) {
    precondition(rows >= 0 && columns >= 0, "a matrix of \(rows) × \(columns)")
    self.rows = rows
    self.columns = columns
    values = [Double](repeating: value, count: rows * columns)
  }

  public init(rows: Int, columns: Int, columnMajor values: [Double]) {
    precondition(
      values.count == rows * columns, "\(values.count) numbers for \(rows) × \(columns)")
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// Columns of equal length side by side; no columns make 0 × 0.
  public init(columns: [[Double]]) {
    let rows = columns.first?.count ?? 0
    precondition(columns.allSatisfy { $0.count == rows }, "columns of unequal length")
    self.init(rows: rows, columns: columns.count, columnMajor: Array(columns.joined()))
  }

  public static func identity(_ size: Int) -> Matrix {
    var result = Matrix(rows: size, columns: size)
    for i in 0..<size { result[i, i] = 1 }
    return result
  }

  public subscript(row: Int, column: Int) -> Double {
    get {
      precondition(row >= 0 && row < rows && column >= 0 && column < columns)
      return values[row + column * rows]
    }
    set {
      precondition(row >= 0 && row < rows && column >= 0 && column < columns)
      values[row + column * rows] = newValue
    }
  }

  public func column(_ c: Int) -> [Double] { Array(values[(c * rows)..<((c + 1) * rows)]) }

  /// The rows and columns named by `indices`, in that order, of a square matrix.
  public func principal(_ indices: [Int]) -> Matrix {
    var result = Matrix(rows: indices.count, columns: indices.count)
    for (c, column) in indices.enumerated() {
      for (r, row) in indices.enumerated() { result[r, c] = self[row, column] }
    }
    return result
  }
}
