import Responses
import Statistics
import Survey

/// Those variables of one survey's wave that are answered on few values, with their sums by unit:
/// what is correlated and modelled then needs the rows at most once.
struct CodedVariables: Sendable {
  /// Some of the variables.
  struct Columns {
    let all: UnitSums
    /// Their places among the columns of `all`.
    let places: [Int]

    func scores(_ variable: Int) -> CodedScores { all.columns[places[variable]] }
  }

  private let all: UnitSums
  private var places: [RelationVariable.Place: Int] = [:]

  /// All coded dimensions, and those items.
  /// - Parameter units: of the organisation. No result depends on `threads`.
  init?(
    _ scores: Scores, of survey: Int, with items: [RelationVariable.Place], units: Int,
    threads: Int
  ) {
    guard scores.responses.weights == nil else { return nil }
    for (dimension, place) in scores.codedPlaces.enumerated() {
      if let place { places[.dimension(survey: survey, dimension)] = place }
    }
    var columns = scores.columns.compactMap(\.coded)
    let known = columns.count
    for case .item(survey, let item) in items where places[.item(survey: survey, item)] == nil {
      guard case .coded(let values, let cells)? = scores.responses.items[item], !values.isEmpty,
        let column = CodedScores(
          [cells], ScoringRule(turned: [false], values: values, needed: 1))
      else { continue }
      places[.item(survey: survey, item)] = columns.count
      columns.append(column)
    }
    guard !columns.isEmpty else { return nil }
    if columns.count == known, let sums = scores.sums {
      all = sums
    } else {
      all = UnitSums(columns, units: scores.responses.units, count: units, threads: threads)
    }
  }

  /// Nil unless all of them are coded.
  func columns(_ wanted: [RelationVariable.Place]) -> Columns? {
    let found = wanted.compactMap { places[$0] }
    return found.count == wanted.count ? Columns(all: all, places: found) : nil
  }
}

extension CodedVariables.Columns {
  /// Of the first two variables.
  func pair() -> GroupedPairSums { all.sums.pair(places[0], places[1]) }

  func table() -> ContingencyTable { ContingencyTable(scores(0), scores(1)) }

  /// In the order of the variables, of the rows that have all of them.
  func crossProducts() -> GroupedCrossProducts { all.sums.crossProducts(places) }

  /// By variable: how many of the rows that have all of them stand at a value of `tops` or above;
  /// 0 for nil.
  func counts(atLeast tops: [Double?]) -> [Int] {
    let columns = places.map { all.columns[$0] }
    let rows = columns.first?.cells.count ?? 0
    var lacking = [UInt8](repeating: 0, count: rows)
    for column in columns {
      let missing = UInt8(column.numerators.count)
      column.cells.withUnsafeBufferPointer { cells in
        lacking.withUnsafeMutableBufferPointer { lacking in
          for row in 0..<rows { lacking[row] |= cells[row] >= missing ? 1 : 0 }
        }
      }
    }
    return zip(columns, tops).map { column, top in
      guard let top else { return 0 }
      let first = column.values.firstIndex { $0 >= top } ?? column.numerators.count
      let missing = UInt8(column.numerators.count)
      guard first < column.numerators.count else { return 0 }
      return column.cells.withUnsafeBufferPointer { cells in
        lacking.withUnsafeBufferPointer { lacking in
          var found = 0
          for row in 0..<rows {
            found += cells[row] >= UInt8(first) && cells[row] < missing && lacking[row] == 0 ? 1 : 0
          }
          return found
        }
      }
    }
  }
}
