import Foundation
import Testing

@testable import Statistics

@Suite struct BivariateNormalTests {
  /// mpmath 1.3 at 40 digits: quadrature of φ(x)Φ((b − ρx)/√(1−ρ²)).
  @Test(arguments: [
    (-1.5, 0.3, 0.4, 0.058555376785791820983), (0.5, 0.5, -0.8, 0.38929437512197627813),
    (2.1, -1.9, 0.92, 0.028716559816001805229), (0.3, 0.31, 0.95, 0.57156642772810463906),
    (-1.2, 0.8, 0.97, 0.1150696702217082748), (1.0, 1.0, 0.999, 0.83702768807235625647),
    (-0.5, 0.7, -0.96, 0.079927486830953312269), (-2.5, -2.5, 0.93, 0.0036729443828308207901),
    (1.3, -1.2, -0.99, 0.021912689868198780025), (0.0, 0.0, 0.99999, 0.49928823686344765516),
  ])
  func againstQuadrature(a: Double, b: Double, rho: Double, truth: Double) {
    let found = BivariateNormal.cdf(NormalPoint(z: a), NormalPoint(z: b), rho)
    #expect(abs(found - truth) < 1e-15)
  }

  /// The density is the derivative in ρ, and `slope` that of the density.
  @Test func derivatives() {
    let (a, b) = (NormalPoint(z: -0.7), NormalPoint(z: 1.1))
    for rho in [-0.95, -0.5, 0, 0.3, 0.94] {
      let h = 1e-4
      let here = BivariateNormal.density(a.z, b.z, rho)
      let slope =
        (BivariateNormal.cdf(a, b, rho + h) - BivariateNormal.cdf(a, b, rho - h)) / (2 * h)
      let bend =
        (BivariateNormal.density(a.z, b.z, rho + h).value
          - BivariateNormal.density(a.z, b.z, rho - h).value) / (2 * h)
      #expect(isClose(here.value, slope, 1e-5) && isClose(here.slope, bend, 1e-4))
    }
  }
}

@Suite struct PolychoricTests {
  /// R: two-step likelihood on mvtnorm, solved to the last digits (polycor and psych stop at 2e-5).
  @Test func bfi() throws {
    let data = try Reference("bfi")
    let truth = try Expected("bfi.polychoric")
    let names = truth["variables"].strings
    let columns = try names.map { categories(try data[$0], from: 1) }
    for i in names.indices {
      for j in 0..<i {
        let found = PolychoricCorrelation(
          ContingencyTable(columns[i], columns[j], rows: 6, columns: 6))
        #expect(found.n == truth["n"][i][j].integer)
        #expect(isClose(found.rho, truth["rho_two_step"][i][j].number, Tolerance.polychoric))
        let error = truth["se_fixed_thresholds"][i][j].number
        #expect(isClose(found.standardError, error, Tolerance.polychoric))
        #expect(!found.isFilledUp && found.reason == nil)
      }
    }
  }

  /// Rows that hold all 15 items: there lavaan's thresholds are those of the pair.
  @Test func completeRowsAsLavaan() throws {
    let data = try Reference("bfi")
    let truth = try Expected("bfi.polychoric")
    let names = truth["variables"].strings
    let columns = try names.map { try data[$0] }
    let rows = columns[0].indices.filter { row in !columns.contains { $0[row].isNaN } }
    #expect(rows.count == truth["n_listwise"].integer)
    let codes = columns.map { column in categories(rows.map { column[$0] }, from: 1) }
    for i in names.indices {
      for j in 0..<i {
        let found = PolychoricCorrelation(ContingencyTable(codes[i], codes[j], rows: 6, columns: 6))
        #expect(isClose(found.rho, truth["lavaan_listwise"][i][j].number, Tolerance.polychoric))
      }
    }
  }

  /// Cut at the medians a share of 1/4 + asin ρ/2π falls into each equal corner: 1/3 makes ρ = 1/2.
  @Test func mediansByHand() {
    let half = PolychoricCorrelation(ContingencyTable([[20, 10], [10, 20]]))
    #expect(isClose(half.rho, 0.5, 1e-13))
    let against = PolychoricCorrelation(ContingencyTable([[10, 20], [20, 10]]))
    #expect(isClose(against.rho, -0.5, 1e-13))
    let none = PolychoricCorrelation(ContingencyTable([[3, 6, 9], [2, 4, 6]]))
    #expect(isClose(none.rho, 0, 1e-13))
  }

  /// Turning an item round turns the sign and nothing else; empty categories do not count.
  @Test func symmetry() {
    let counts = [[12, 5, 0, 3], [4, 9, 6, 1], [0, 2, 8, 7]]
    let found = PolychoricCorrelation(ContingencyTable(counts))
    let turned = PolychoricCorrelation(ContingencyTable(counts.reversed()))
    #expect(isClose(turned.rho, found.rho.map { -$0 }, 1e-13))
    #expect(isClose(turned.standardError, found.standardError, 1e-12))
    let wide = counts.map { Array($0[..<2]) + [0] + Array($0[2...]) } + [[0, 0, 0, 0, 0]]
    #expect(PolychoricCorrelation(ContingencyTable(wide)) == found)
    let across = (0..<4).map { c in counts.map { $0[c] } }
    #expect(isClose(PolychoricCorrelation(ContingencyTable(across)).rho, found.rho, 1e-13))
  }

  /// A 2 × 2 table with an empty cell has its maximum at 1: ½ goes into the cell.
  @Test func emptyCells() {
    let found = PolychoricCorrelation(ContingencyTable([[20, 5], [0, 25]]))
    #expect(found.isFilledUp && found.standardError == nil && found.n == 50)
    let filled = PolychoricCorrelation(ContingencyTable([[40, 10], [1, 50]]))
    #expect(isClose(found.rho, filled.rho, 1e-12))
    let same = PolychoricCorrelation(ContingencyTable([[400, 0, 0], [0, 300, 0], [0, 0, 300]]))
    #expect(same.isFilledUp && (same.rho ?? 0) > 0.99)
    let few = PolychoricCorrelation(ContingencyTable([[4, 0, 0], [0, 3, 0], [0, 0, 3]]))
    #expect(few.rho == nil && few.reason == .sparseTable)
  }

  @Test func degenerate() {
    #expect(PolychoricCorrelation(ContingencyTable([[4, 7]])).reason == .noVariance)
    #expect(PolychoricCorrelation(ContingencyTable([[1, 0], [0, 0]])).reason == .fewObservations)
    #expect(PolychoricCorrelation(ContingencyTable(rows: 0, columns: 0)).reason == .fewObservations)
  }
}

@Suite struct OrdinalAlphaTests {
  /// k/(k−1)·(1 − k/Σr) on lavaan's polychorics of the rows that hold all 15 items of `bfi`.
  @Test(arguments: [
    ("A", [-1.0, 1, 1, 1, 1]), ("C", [1.0, 1, 1, -1, -1]), ("N", [1, 1, 1, 1, 1]),
  ])
  func fromLavaan(scale: String, signs: [Double]) throws {
    let data = try Reference("bfi")
    let truth = try Expected("bfi.polychoric")
    let names = truth["variables"].strings
    let columns = try names.map { try data[$0] }
    let rows = columns[0].indices.filter { row in !columns.contains { $0[row].isNaN } }
    let items = names.indices.filter { names[$0].hasPrefix(scale) }
    let codes = items.map { i in categories(rows.map { columns[i][$0] }, from: 1) }
    var (tables, sum) = ([ContingencyTable](), 5.0)
    for i in 0..<5 {
      for j in (i + 1)..<5 {
        tables.append(ContingencyTable(codes[i], codes[j], rows: 6, columns: 6))
        let r = truth["lavaan_listwise"][items[i]][items[j]].number
        sum += 2 * signs[i] * signs[j] * r
      }
    }
    let found = OrdinalAlpha(tables, signs: signs)
    #expect(isClose(found.alpha, 5.0 / 4 * (1 - 5 / sum), Tolerance.polychoric))
    #expect(found.reason == nil && found.filledUp == 0 && found.distance == 0)
  }

  /// Two items with ρ = ½: 2·(1 − 2/3) = 2/3.
  @Test func twoItemsByHand() {
    let table = ContingencyTable([[20, 10], [10, 20]])
    #expect(isClose(OrdinalAlpha([table], signs: [1, 1]).alpha, 2.0 / 3, 1e-12))
    #expect(isClose(OrdinalAlpha([table], signs: [1, -1]).alpha, -2, 1e-12))
  }

  @Test func degenerate() {
    #expect(OrdinalAlpha([], signs: [1]).reason == .fewItems)
    #expect(OrdinalAlpha([], signs: []).reason == .fewItems)
    let flat = ContingencyTable([[10, 20]])
    let some = ContingencyTable([[20, 10], [10, 20]])
    #expect(OrdinalAlpha([some, flat, flat], signs: [1, 1, 1]).reason == .noVariance)
    // r = ½, ½ and −½ cannot stand beside one another at ±0.9.
    let strong = ContingencyTable([[430, 70], [70, 430]])
    let against = ContingencyTable([[70, 430], [430, 70]])
    let torn = OrdinalAlpha([strong, strong, against], signs: [1, 1, 1])
    #expect(torn.alpha == nil && torn.reason == .notPositiveDefinite)
  }
}

@Suite struct NearestCorrelationTests {
  /// Higham (2002), §4: the tridiagonal matrix of order 4; digits beyond his four by SciPy 1.17
  /// (BFGS over unit rows V with VVᵀ).
  @Test func tridiagonal() throws {
    let given = Matrix(columns: [[2, -1, 0, 0], [-1, 2, -1, 0], [0, -1, 2, -1], [0, 0, -1, 2]])
    // Its diagonal is not 1, as in the paper; its eigenvalues are positive, so it must be projected.
    let found = try #require(NearestCorrelation.projected(given))
    let truth: [Double] = [-0.8084125, 0.1915875, 0.1067751, -0.6562327]
    for (value, place) in zip(truth, [(0, 1), (0, 2), (0, 3), (1, 2)]) {
      #expect(isClose(found[place.0, place.1], value, 1e-6))
    }
    let distance = zip(found.values, given.values).reduce(0) { $0 + pow($1.0 - $1.1, 2) }
    #expect(isClose(distance.squareRoot(), 2.133729108708922, 1e-7))
  }

  /// Higham (2002), §1: 1 1 0, 1 1 1, 0 1 1. By hand the nearest has x₁₂ = a with 4a³ − a − 1 = 0 and
  /// x₁₃ = 2a² − 1: 0.7607 and 0.1573 in the paper.
  @Test func orderThree() throws {
    let given = Matrix(columns: [[1, 1, 0], [1, 1, 1], [0, 1, 1]])
    let found = try #require(NearestCorrelation(of: given))
    var a = 0.76
    for _ in 0..<20 { a -= (4 * a * a * a - a - 1) / (12 * a * a - 1) }
    let b = 2 * a * a - 1
    #expect(isClose(found.matrix[0, 1], a, 1e-7) && isClose(found.matrix[0, 2], b, 1e-7))
    #expect(found.matrix[1, 1] == 1)
    let distance = (4 * (1 - a) * (1 - a) + 2 * b * b).squareRoot()
    #expect(isClose(found.distance, distance, 1e-7))
    #expect(isClose(found.smallestEigenvalue, 1 - 2.0.squareRoot(), 1e-12))
    #expect(isClose(found.typicalChange, distance / 6.0.squareRoot(), 1e-7))
    #expect(found.typicalChange > NearestCorrelation.mostChange)
  }

  @Test func leavesACorrelationMatrixAsItIs() throws {
    let given = Matrix(columns: [[1, 0.5, 0.2], [0.5, 1, -0.1], [0.2, -0.1, 1]])
    let found = try #require(NearestCorrelation(of: given))
    #expect(found.matrix == given && found.distance == 0 && found.typicalChange == 0)
    let ones = Matrix(rows: 4, columns: 4, repeating: 1)
    #expect(NearestCorrelation(of: ones)?.matrix == ones, "singular, but no eigenvalue below 0")
    #expect(NearestCorrelation(of: Matrix(rows: 0, columns: 0)) == nil)
    #expect(NearestCorrelation(of: .identity(1))?.distance == 0)
  }
}
