/// The correlation matrix that lies nearest to one that was put together pair by pair and need not
/// be one.
public struct NearestCorrelation: Sendable, Equatable {
  /// k × k: unit diagonal, no eigenvalue below 0 by more than rounding.
  public let matrix: Matrix
  /// Of the matrix that was given; negative: it is no correlation matrix.
  public let smallestEigenvalue: Double
  /// Frobenius norm of the difference, 0 where the matrix given is a correlation matrix.
  public let distance: Double

  /// Root mean square of how far an element off the diagonal was moved.
  public var typicalChange: Double {
    let k = Double(matrix.rows)
    return k > 1 ? distance / (k * (k - 1)).squareRoot() : 0
  }

  /// Beyond this `typicalChange` the repaired matrix is not the one that was asked for, and nothing
  /// should rest on it.
  public static let mostChange = 0.05

  /// Higham (2002), algorithm 3.3: alternate projections onto the positive semidefinite matrices
  /// and those of unit diagonal, the first with Dykstra's correction, equal weights; R's
  /// `Matrix::nearPD(corr = TRUE)` does the same and stops at 1e-7, here at 1e-10.
  ///
  /// Eigenvalues above −1e-10 count as 0: the matrix is handed back as it is.
  /// - Parameter given: k × k, symmetric, unit diagonal, finite.
  /// - Returns: nil where 2000 rounds were not enough, or eigenvalues were not found.
  public init?(of given: Matrix) {
    precondition(given.rows == given.columns)
    guard given.rows > 0 else { return nil }
    guard let eigen = given.symmetricEigen(), let least = eigen.values.first else { return nil }
    smallestEigenvalue = least
    if least > -1e-10 {
      (matrix, distance) = (given, 0)
      return
    }
    guard let found = Self.projected(given) else { return nil }
    matrix = found
    distance = zip(found.values, given.values).reduce(0.0) {
      $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
    }.squareRoot()
  }

  static func projected(_ given: Matrix) -> Matrix? {
    let k = given.rows
    var y = given
    var correction = Matrix(rows: k, columns: k)
    for _ in 0..<2000 {
      var r = y
      for place in r.values.indices { r.values[place] -= correction.values[place] }
      guard let x = r.spectral({ max(0, $0) }) else { return nil }
      for place in r.values.indices { correction.values[place] = x.values[place] - r.values[place] }
      var next = x
      for i in 0..<k { next[i, i] = 1 }
      let moved = zip(next.values, y.values).reduce(0.0) { max($0, abs($1.0 - $1.1)) }
      let gap = (0..<k).reduce(0.0) { max($0, abs(x[$1, $1] - 1)) }
      y = next
      if moved < 1e-10, gap < 1e-10 { return y }
    }
    return nil
  }
}
