import Testing

@testable import Statistics

@Suite struct LinearAlgebraTests {
  /// Absolute, on numbers of size 1 to 100.
  private let tolerance = 1e-13

  private let matrix = Matrix(columns: [[1, 3, 5], [2, 4, 6]])

  @Test func productsByHand() {
    #expect(matrix.crossProduct() == Matrix(columns: [[35, 44], [44, 56]]))
    #expect(matrix.times([1, -1]) == [-1, -1, -1])
    #expect(matrix.times([1, 1, 1], transposed: true) == [9, 12])
    let outer = matrix.times(matrix, otherTransposed: true)
    #expect(outer.column(0) == [5, 11, 17])
    #expect(Matrix(columns: []).crossProduct() == Matrix(rows: 0, columns: 0))
  }

  /// [[2, 1], [1, 2]] has eigenvalues 1 and 3.
  @Test func symmetric() throws {
    let two = Matrix(columns: [[2, 1], [1, 2]])
    let eigen = try #require(two.symmetricEigen())
    #expect(isClose(eigen.values[0], 1, tolerance) && isClose(eigen.values[1], 3, tolerance))
    let inverse = try #require(two.positiveDefiniteInverse())
    #expect(isClose(inverse[0, 0], 2.0 / 3, tolerance))
    #expect(isClose(inverse[1, 0], -1.0 / 3, tolerance))
    let root = try #require(two.spectral { $0.squareRoot() })
    #expect(isClose(root.times(root)[0, 1], 1, tolerance))
    #expect(Matrix(columns: [[1, 2], [2, 1]]).positiveDefiniteInverse() == nil)
  }

  /// Two by two is turned by hand: eigenvalues from the characteristic polynomial, vectors that give
  /// the matrix back, of length 1 and at right angles.
  @Test(arguments: [
    (2.0, 1.0, 2.0), (1, 0, 3), (3, 0, 1), (0, 0, 0), (1, -2, 1), (1e-8, 3, 5), (7, 1e-9, 7),
    (-4, 2, 1), (5, 5, 5), (1e8, 1, -1e8),
  ])
  func twoByTwo(a: Double, b: Double, c: Double) throws {
    let whole = Matrix(columns: [[a, b], [b, c]])
    let eigen = try #require(whole.symmetricEigen())
    let (middle, spread) = ((a + c) / 2, (((a - c) / 2) * ((a - c) / 2) + b * b).squareRoot())
    let size = max(1, abs(a), abs(b), abs(c))
    #expect(isClose(eigen.values[0], middle - spread, 1e-14 * size))
    #expect(isClose(eigen.values[1], middle + spread, 1e-14 * size))
    let back = eigen.vectors.weighted(eigen.values)
    let square = eigen.vectors.crossProduct()
    for place in 0..<4 {
      #expect(isClose(back.values[place], whole.values[place], 1e-14 * size))
      #expect(isClose(square.values[place], place % 3 == 0 ? 1 : 0, 1e-15))
    }
  }

  @Test func singularValuesByHand() throws {
    let diagonal = Matrix(columns: [[0, 3], [-4, 0]])
    let values = try #require(diagonal.singularValues())
    #expect(isClose(values[0], 4, tolerance) && isClose(values[1], 3, tolerance))
  }

  /// Q has orthonormal columns and Q R gives the columns back in their new order.
  @Test func pivotedQR() {
    let qr = PivotedQR(matrix, fixed: 1)
    #expect(qr.order == [0, 1])
    let gram = qr.q.crossProduct()
    let back = qr.q.times(qr.r)
    for place in gram.values.indices {
      #expect(isClose(gram.values[place], Matrix.identity(2).values[place], tolerance))
    }
    for place in back.values.indices {
      #expect(isClose(back.values[place], matrix.values[place], tolerance))
    }
  }

  @Test func namesTheBLAS() {
    #expect(blasDescription.hasPrefix("OpenBLAS "))
  }
}
