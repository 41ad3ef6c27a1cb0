import Responses
import Statistics
import Survey

/// The items of a dimension that are in a wave, all of them answered on few categories: what goes
/// with what is then counted, once for everything that is to be told of them.
struct CodedItems {
  let columns: [AnswerCells]
  /// By item: scale points of each code, as answered.
  private let values: [[Double]]
  /// The same, reversed items turned.
  let turnedValues: [[Double]]
  /// By item: −1 where it is reversed, else 1.
  let signs: [Double]
  /// Codes of the item that has most of them.
  let categories: Int

  /// More codes are faster worked out row by row.
  static let mostCategories = 12

  /// Nil where an item is answered by numbers or on many categories, or none is in the wave.
  init?(_ ids: [String], in questionnaire: Questionnaire, _ table: ResponseTable) {
    var columns: [AnswerCells] = []
    var (values, turned): ([[Double]], [[Double]]) = ([], [])
    var signs: [Double] = []
    for id in ids {
      guard let place = questionnaire.itemIndex[id], let column = table.items[place] else {
        continue
      }
      guard case .coded(let codes, let cells) = column, codes.count <= Self.mostCategories,
        !codes.isEmpty
      else { return nil }
      let item = questionnaire.items[place]
      columns.append(cells)
      values.append(codes)
      turned.append(item.reversed ? codes.map(item.scale.turned) : codes)
      signs.append(item.reversed ? -1 : 1)
    }
    guard let most = values.map(\.count).max() else { return nil }
    (self.columns, self.values, turnedValues) = (columns, values, turned)
    self.signs = signs
    categories = most
  }

  /// Of the pairs (0,1), (0,2), …, (1,2), ….
  func pairs(_ tables: PairTables) -> [ContingencyTable] {
    columns.indices.flatMap { i in
      columns.indices.dropFirst(i + 1).map { j in
        tables.table(i, j, rows: values[i].count, columns: values[j].count)
      }
    }
  }

  /// - Parameter count: units; nil: one more than the last that is named.
  func agreement(
    _ units: [Int32], count: Int?, nullVariance: Double
  ) -> WithinGroupAgreement? {
    guard nullVariance > 0 else { return nil }
    guard let step else {
      let answers = zip(columns, turnedValues).map { cells, values in
        AnswerColumn.coded(values: values, cells: cells).doubles()
      }
      return WithinGroupAgreement(items: answers, groups: units, nullVariance: nullVariance)
    }
    return WithinGroupAgreement(
      codes: columns, (categories, step), groups: units,
      count: count ?? Int(units.max() ?? -1) + 1, nullVariance: nullVariance)
  }

  /// Scale points from one code to the next, the same in all items; nil where it is not.
  private var step: Double? {
    let steps = values.flatMap { zip($0.dropFirst(), $0).map { $0 - $1 } }
    guard let first = steps.first, steps.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
