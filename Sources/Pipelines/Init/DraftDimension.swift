internal import Statistics

/// A dimension as it is guessed.
struct DraftDimension {
  enum Reason: Equatable {
    /// What the items' labels begin with.
    case labels
    /// What the items' names begin with.
    case names(String)
    /// Mean |r| between its items, and the fewest answers behind an r.
    case correlations(mean: Double, n: Int)
    /// It goes with no other item.
    case alone
    /// Numbers with decimals, each a score of its own.
    case score
  }

  var id = ""
  /// Nil: nothing is known that it could be called.
  var label: String?
  /// Places among the survey's columns, in file order.
  let items: [Int]
  let reason: Reason
  /// Nil under two items.
  var directions: ItemDirections?
}

extension ItemDirections {
  /// Further from 0 than chance takes an r of as many rows in nineteen cases of twenty.
  func isClear(_ r: Double) -> Bool { n > 9 && abs(r) > 1.96 / Double(n).squareRoot() }
}
