import Survey

/// An item whose source gives words to its codes.
public struct LabelledItem: Sendable {
  let item: Item
  /// As in the header.
  let column: String
  /// Words → what they count as, before turning.
  private let values: [LabelWords: Double]

  init(_ item: Item, _ column: TabularText.Column) {
    self.item = item
    self.column = column.name
    let reading = CodeReading(item.scale, missing: column.missingCodes)
    var found: [LabelWords: Set<Double>] = [:]
    for (code, label) in column.valueLabels {
      let words = LabelWords(label)
      guard !words.isEmpty, case .value(let value) = reading.meaning(of: code) else { continue }
      found[words, default: []].insert(value)
    }
    // Words for several values say nothing of an order.
    values = found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// 1: the words that both have run the same way; −1: the other way; 0: neither can be said.
  public func direction(against other: LabelledItem) -> Int {
    let pairs = shared(with: other)
    guard item.reversed == other.item.reversed, pairs.count > 1 else { return 0 }
    let steps = zip(pairs, pairs.dropFirst()).map { $1.1 - $0.1 }
    return steps.allSatisfy { $0 > 0 } ? 1 : steps.allSatisfy { $0 < 0 } ? -1 : 0
  }

  /// Whether some words that both have count as other values in the one than in the other.
  public func hasMoved(from other: LabelledItem) -> Bool {
    shared(with: other).contains { $0.0 != $0.1 }
  }

  /// What the words count as that both have, here and there, ascending.
  private func shared(with other: LabelledItem) -> [(Double, Double)] {
    values.compactMap { words, value in other.values[words].map { (value, $0) } }
      .sorted { $0.0 < $1.0 }
  }

  /// By id; of the items that have a column with words for its codes.
  static func all(
    _ questionnaire: Questionnaire, _ plan: ColumnPlan, _ columns: [TabularText.Column]
  ) -> [String: LabelledItem] {
    zip(questionnaire.items, plan.items).reduce(into: [:]) { all, pair in
      guard let place = pair.1, !columns[place].valueLabels.isEmpty else { return }
      all[pair.0.id] = LabelledItem(pair.0, columns[place])
    }
  }
}

/// Items of one dimension whose source gives the same words to codes that run the other way: `Helt
/// enig` is 6 in one and 1 in the next, and neither or both are turned. That is right where the
/// source has turned the codes of an item that is worded the other way; else their mean says nothing.
struct OpposedLabels {
  /// Column of the first of the items that run the other way.
  let column: String
  let items: [String]
  /// One that they run against.
  let other: String

  /// Per dimension: items against the run of the others, and one of those others.
  static func find(_ dimensions: [SurveyDimension], _ labelled: [String: LabelledItem])
    -> [OpposedLabels]
  {
    dimensions.compactMap { dimension in
      let labelled = dimension.items.compactMap { labelled[$0] }
      // Against the first that some other opposes, and whatever runs with it; the fewer are the odd ones.
      guard
        let first = labelled.first(where: { one in
          labelled.contains { $0.direction(against: one) < 0 }
        })
      else { return nil }
      let against = labelled.filter { $0.direction(against: first) < 0 }
      let with = labelled.filter { $0.direction(against: first) > 0 }
      let (odd, others) = against.count <= with.count ? (against, with) : (with, against)
      guard let one = odd.first, let other = others.first else { return nil }
      return OpposedLabels(column: one.column, items: odd.map(\.item.id), other: other.item.id)
    }
  }
}
