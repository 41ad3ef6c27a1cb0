internal import CLAPACKE
internal import COpenBLAS
internal import Foundation

// The one place that speaks to BLAS and LAPACK. Shapes are checked here; a negative `info` is our
// fault and stops the program, a positive one is a finding about the data and is returned.

/// OpenBLAS with one thread: rows are split over cores by us, so that results never depend on the
/// number of threads. Its own threads, which look for work that never comes on the cores that we
/// need, are sent home. Read once before the first call; the command line asks for the version first.
private let singleThreaded: Void = openblas_end_threads()

/// The BLAS in use and the kernel that it chose, for `--version`: "OpenBLAS 0.3.21 … (Haswell)".
public var blasDescription: String {
  _ = singleThreaded
  let config = String(cString: openblas_get_config()).split(separator: " ")
  let name = config.prefix(2).joined(separator: " ")
  return "\(name) (\(String(cString: openblas_get_corename())), 1 thread)"
}

/// Whether several threads may call BLAS at the same time. Only OpenBLAS's pthread build may: the
/// serial one shares its buffers without a lock (seen: wrong p-values in one run of a few), and
/// the OpenMP one speaks only to OpenMP's own threads.
public var blasTakesManyCallers: Bool { openblas_get_parallel() == 1 }

/// LAPACK's return code: stops on a fault of ours, else gives the positive code (0 = done).
private func checked(_ routine: String, _ info: Int32) -> Int {
  precondition(info >= 0, "\(routine): argument \(-info) is wrong")
  return Int(info)
}

private let upper = CChar(UInt8(ascii: "U"))
private let columnMajor = LAPACK_COL_MAJOR

extension Matrix {
  /// AᵀA, `columns × columns`, by dsyrk; both triangles filled.
  public func crossProduct() -> Matrix {
    _ = singleThreaded
    var result = Matrix(rows: columns, columns: columns)
    guard rows > 0, columns > 0 else { return result }
    cblas_dsyrk(
      CblasColMajor, CblasUpper, CblasTrans, Int32(columns), Int32(rows), 1, values,
      Int32(rows), 0, &result.values, Int32(columns))
    result.mirrorUpper()
    return result
  }

  mutating func mirrorUpper() {
    for c in 0..<columns {
      for r in 0..<c { values[c + r * rows] = values[r + c * rows] }
    }
  }

  /// op(A) · op(B) by dgemm.
  func times(_ other: Matrix, transposed: Bool = false, otherTransposed: Bool = false) -> Matrix {
    _ = singleThreaded
    let (m, k) = transposed ? (columns, rows) : (rows, columns)
    let (k2, n) = otherTransposed ? (other.columns, other.rows) : (other.rows, other.columns)
    precondition(k == k2, "\(m) × \(k) times \(k2) × \(n)")
    var result = Matrix(rows: m, columns: n)
    guard m > 0, n > 0, k > 0 else { return result }
    cblas_dgemm(
      CblasColMajor, transposed ? CblasTrans : CblasNoTrans,
      otherTransposed ? CblasTrans : CblasNoTrans, Int32(m), Int32(n), Int32(k), 1, values,
      Int32(rows), other.values, Int32(other.rows), 0, &result.values, Int32(m))
    return result
  }

  /// op(A) · x by dgemv.
  public func times(_ x: [Double], transposed: Bool = false) -> [Double] {
    _ = singleThreaded
    precondition(x.count == (transposed ? rows : columns))
    var y = [Double](repeating: 0, count: transposed ? columns : rows)
    guard rows > 0, columns > 0 else { return y }
    cblas_dgemv(
      CblasColMajor, transposed ? CblasTrans : CblasNoTrans, Int32(rows), Int32(columns), 1,
      values, Int32(rows), x, 1, 0, &y, 1)
    return y
  }

  /// A + xxᵀ, full square.
  mutating func addOuterProduct(_ x: [Double]) {
    precondition(x.count == rows && rows == columns)
    for c in 0..<columns {
      for r in 0..<rows { values[r + c * rows] += x[r] * x[c] }
    }
  }

  /// Eigenvalues and eigenvectors of a symmetric matrix by dsyev; nil if it did not converge or holds what is not finite.
  func symmetricEigen() -> SymmetricEigen? {
    _ = singleThreaded
    precondition(rows == columns)
    guard rows > 0 else { return SymmetricEigen(values: [], vectors: self) }
    guard values.allSatisfy(\.isFinite) else { return nil }
    if rows == 2 { return symmetricEigenOfTwo() }
    var vectors = self
    var eigenvalues = [Double](repeating: 0, count: rows)
    let info = LAPACKE_dsyev(
      columnMajor, CChar(UInt8(ascii: "V")), upper, Int32(rows), &vectors.values, Int32(rows),
      &eigenvalues)
    return checked("dsyev", info) == 0 ? SymmetricEigen(values: eigenvalues, vectors: vectors) : nil
  }

  /// One rotation makes a 2 × 2 matrix diagonal (Jacobi; Golub & Van Loan 2013, §8.5.2); the upper
  /// triangle is read, as dsyev does.
  private func symmetricEigenOfTwo() -> SymmetricEigen {
    let (a, b, c) = (self[0, 0], self[0, 1], self[1, 1])
    var (cosine, sine) = (1.0, 0.0)
    var t = 0.0
    if b != 0 {
      let tau = (c - a) / (2 * b)
      t = (tau >= 0 ? 1 : -1) / (abs(tau) + (1 + tau * tau).squareRoot())
      cosine = 1 / (1 + t * t).squareRoot()
      sine = t * cosine
    }
    let (first, second) = (a - t * b, c + t * b)
    let columns = [[cosine, -sine], [sine, cosine]]
    return first <= second
      ? SymmetricEigen(values: [first, second], vectors: Matrix(columns: columns))
      : SymmetricEigen(values: [second, first], vectors: Matrix(columns: columns.reversed()))
  }

  /// V f(Λ) Vᵀ of a symmetric matrix; nil if the eigenvalues were not found.
  func spectral(_ f: (Double) -> Double) -> Matrix? {
    symmetricEigen().map { $0.vectors.weighted($0.values.map(f)) }
  }

  /// The symmetric root of a positive semidefinite matrix; nil if its eigenvalues were not found.
  public func symmetricRoot() -> Matrix? { spectral { max(0, $0).squareRoot() } }

  /// A + B, of equal shape.
  public mutating func accumulate(_ other: Matrix) {
    precondition(rows == other.rows && columns == other.columns)
    for place in values.indices { values[place] += other.values[place] }
  }

  /// V diag(weights) Vᵀ.
  func weighted(_ weights: [Double]) -> Matrix {
    precondition(weights.count == columns)
    var scaled = self
    for c in 0..<columns {
      for r in 0..<rows { scaled.values[r + c * rows] *= weights[c] }
    }
    return scaled.times(self, otherTransposed: true)
  }

  /// Singular values, descending, by dgesdd; nil if they did not converge or the matrix holds what is
  /// not finite.
  func singularValues() -> [Double]? {
    _ = singleThreaded
    guard values.allSatisfy(\.isFinite) else { return nil }
    let count = min(rows, columns)
    guard count > 0 else { return [] }
    var work = self
    var singular = [Double](repeating: 0, count: count)
    var unused = [0.0]
    var unusedToo = [0.0]
    let info = LAPACKE_dgesdd(
      columnMajor, CChar(UInt8(ascii: "N")), Int32(rows), Int32(columns), &work.values,
      Int32(rows), &singular, &unused, 1, &unusedToo, 1)
    return checked("dgesdd", info) == 0 ? singular : nil
  }

  /// U (rows × k), singular values (descending) and V (columns × k), k = min(rows, columns), by dgesdd;
  /// nil as `singularValues`.
  func singularVectors() -> (left: Matrix, values: [Double], right: Matrix)? {
    _ = singleThreaded
    let k = min(rows, columns)
    guard k > 0, values.allSatisfy(\.isFinite) else { return nil }
    var work = self
    var singular = [Double](repeating: 0, count: k)
    var left = Matrix(rows: rows, columns: k)
    var right = Matrix(rows: k, columns: columns)
    let info = LAPACKE_dgesdd(
      columnMajor, CChar(UInt8(ascii: "S")), Int32(rows), Int32(columns), &work.values,
      Int32(rows), &singular, &left.values, Int32(rows), &right.values, Int32(k))
    guard checked("dgesdd", info) == 0 else { return nil }
    var turned = Matrix(rows: columns, columns: k)
    for c in 0..<columns {
      for r in 0..<k { turned[c, r] = right[r, c] }
    }
    return (left, singular, turned)
  }

  /// Inverse of a symmetric positive definite matrix; nil if it is not one.
  func positiveDefiniteInverse() -> Matrix? { positiveDefinite()?.inverse }

  /// Inverse and logarithm of the determinant of a symmetric positive definite matrix by dpotrf and
  /// dpotri; nil if it is not one, or holds what is not finite.
  func positiveDefinite() -> (inverse: Matrix, logDeterminant: Double)? {
    _ = singleThreaded
    precondition(rows == columns)
    guard values.allSatisfy(\.isFinite) else { return nil }
    var result = self
    let n = Int32(rows)
    let factored = LAPACKE_dpotrf(columnMajor, upper, n, &result.values, n)
    guard checked("dpotrf", factored) == 0 else { return nil }
    let logDeterminant = (0..<rows).reduce(0.0) { $0 + 2 * log(result[$1, $1]) }
    let inverted = LAPACKE_dpotri(columnMajor, upper, n, &result.values, n)
    guard checked("dpotri", inverted) == 0 else { return nil }
    result.mirrorUpper()
    return (result, logDeterminant)
  }

  /// R of A = RᵀR by dpotrf, zero below the diagonal; nil if the matrix is not positive definite.
  func choleskyFactor() -> Matrix? {
    _ = singleThreaded
    precondition(rows == columns)
    guard values.allSatisfy(\.isFinite) else { return nil }
    var result = self
    let n = Int32(rows)
    guard checked("dpotrf", LAPACKE_dpotrf(columnMajor, upper, n, &result.values, n)) == 0 else {
      return nil
    }
    for c in 0..<columns {
      for r in (c + 1)..<max(c + 1, rows) { result[r, c] = 0 }
    }
    return result
  }

  /// R⁻¹ of an upper triangular matrix by dtrtri; nil if a diagonal element is 0.
  func upperTriangularInverse() -> Matrix? {
    _ = singleThreaded
    precondition(rows == columns)
    var result = self
    let info = LAPACKE_dtrtri(
      columnMajor, upper, CChar(UInt8(ascii: "N")), Int32(rows), &result.values, Int32(rows))
    return checked("dtrtri", info) == 0 ? result : nil
  }
}

/// Householder QR of an `n × p` matrix, n ≥ p, with column pivoting (dgeqp3): A P = Q R.
struct PivotedQR {
  /// `n × p`, orthonormal columns.
  let q: Matrix
  /// `p × p`, upper triangular, |diagonal| descending among the free columns.
  let r: Matrix
  /// Column of A that stands at each place of R.
  let order: [Int]

  /// - Parameter fixed: leading columns of A that stay in front, whatever their length.
  init(_ matrix: Matrix, fixed: Int = 0) {
    _ = singleThreaded
    precondition(matrix.rows >= matrix.columns && matrix.columns > 0)
    let (n, p) = (Int32(matrix.rows), Int32(matrix.columns))
    var work = matrix
    var pivots = (0..<matrix.columns).map { Int32($0 < fixed ? 1 : 0) }
    var tau = [Double](repeating: 0, count: matrix.columns)
    let factored = LAPACKE_dgeqp3(columnMajor, n, p, &work.values, n, &pivots, &tau)
    precondition(checked("dgeqp3", factored) == 0)
    var r = Matrix(rows: matrix.columns, columns: matrix.columns)
    for c in 0..<matrix.columns {
      for row in 0...c { r[row, c] = work[row, c] }
    }
    let formed = LAPACKE_dorgqr(columnMajor, n, p, p, &work.values, n, tau)
    precondition(checked("dorgqr", formed) == 0)
    q = work
    self.r = r
    order = pivots.map { Int($0) - 1 }
  }
}

/// Of a symmetric p × p matrix.
struct SymmetricEigen {
  /// p, ascending.
  let values: [Double]
  /// Orthonormal columns, p × p.
  let vectors: Matrix
}
