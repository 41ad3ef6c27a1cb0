import Responses
import Survey
import Testing

@testable import Analysis

extension Table {
  fileprivate func column(_ name: String) -> [Cell] { rows([:]).map { self[$0, name] } }
}

struct ItemCorrelationTests {
  private func results(
    _ methods: [AnalysisSettings.Method], rows: [Respondent] = EightUnits.rows
  ) -> AnalysisResults {
    EightUnits.results(EightUnits.settings(methods: methods), rows: rows)
  }

  /// SciPy 1.17.1 `pearsonr`, `spearmanr`, `kendalltau`; polychoric by quadrature of the rectangles
  /// and a bounded search in SciPy, good to about 1e-6.
  @Test func everyPairByEveryMethod() {
    let table = results([.pearson, .spearman, .kendall, .polychoric]).table(.itemCorrelations)
    #expect(table.rowCount == 4 * 3)
    let expected: [(String, String, Double, Double?)] = [
      ("pearson", "q2", 0.5153373106784112, 0.12635590316922987),
      ("spearman", "q2", 0.46005570035666643, 0.13091224679228058),
      ("kendall", "q2", 0.4068509296554364, nil),
      ("pearson", "q3", 0.3177481209967463, 0.13980080017832805),
      ("spearman", "q3", 0.3470549955079476, 0.13827766883222123),
      ("kendall", "q3", 0.30701486205053263, nil),
    ]
    for (method, y, r, error) in expected {
      let key = ["method": method, "x": "q1", "y": y, "survey": "medarbeider", "wave": "2012"]
      #expect(near(table.number("r", key), r, within: 1e-12))
      #expect(table.cell("n", key) == .integer(48))
      if let error { #expect(near(table.number("se", key), error, within: 1e-12)) }
      if error == nil { #expect(table.cell("se", key).isEmpty) }
    }
    for (y, r, error) in [("q2", 0.5704970446, 0.10888588), ("q3", 0.3605746827, 0.13829939)] {
      let key = ["method": "polychoric", "x": "q1", "y": y]
      #expect(near(table.number("r", key), r, within: 1e-5))
      #expect(near(table.number("se", key), error, within: 1e-4))
    }
  }

  /// Polychoric is of items alone.
  @Test func noPolychoricOfScores() {
    let correlations = results([.pearson, .polychoric]).table(.correlations)
    #expect(Set(correlations.column("method")) == [.text("pearson")])
  }

  /// Pairs that nobody answered both of have no row; one without variance has no r.
  @Test func pairsRestOnTheirOwnRows() {
    let rows: [Respondent] = [
      ("u1", [1, 2, nil]), ("u1", [2, 4, nil]), ("u2", [3, dontKnow, nil]), ("u2", [nil, 5, 3]),
      ("u2", [nil, 4, 3]), ("u2", [4, 5, nil]),
    ]
    let table = results([.pearson], rows: rows).table(.itemCorrelations)
    #expect(table.column("x").map(\.text) == ["q1", "q2"])
    #expect(table.column("y").map(\.text) == ["q2", "q3"])
    #expect(table.column("n") == [.integer(3), .integer(2)])
    #expect(table[1, "r"] == .empty && table[1, "se"] == .empty)
    // By hand: 1, 2, 4 and 2, 4, 5: 13/3 / √(14/3 · 14/3).
    #expect(near(table[0, "r"].number, 13.0 / 14, within: roundingTolerance))
  }

  /// Three items, each pair answered by other people, who agree fully or disagree fully: 1, 1, −1 are
  /// no correlation matrix. Its eigenvalues are 2, 2, −1.
  @Test func pairsThatDoNotFitTogetherAreTold() {
    let cells: [[Int?]] = [
      [1, 1, nil], [3, 3, nil], [5, 5, nil], [1, nil, 1], [3, nil, 3], [5, nil, 5],
      [nil, 1, 5], [nil, 3, 3], [nil, 5, 1],
    ]
    let found = results([.pearson], rows: cells.map { ("u1", $0) })
    let table = found.table(.dataQuality)
    let items = table.rows(["rule": "pairwise_matrix"]).first { row in
      table[row, "message"].text?.contains("items") == true
    }
    #expect(items.map { table[$0, "severity"] } == .text("warning"))
    #expect(items.map { table[$0, "count"] } == .integer(3))
    #expect(items.map { table[$0, "column"] } == .text("q1..q3"))
    let message = items.flatMap { table[$0, "message"].text } ?? ""
    // By hand: the nearest has ½, ½, −½, each ½ away: √(6/4) = 1.22.
    #expect(message.contains("eigenvalue -1,") && message.contains("lies 1.22 away"))
    #expect(message.contains("too far"))
    let fitting = results([.pearson, .spearman, .kendall]).table(.dataQuality)
    #expect(fitting.rows(["rule": "pairwise_matrix"]).isEmpty)
  }
}
