import Responses
import Statistics
import Survey

/// How two items of a survey go together over all respondents of a wave.
struct ItemCorrelation: Sendable {
  let method: AnalysisSettings.Method
  /// Places in the questionnaire, x before y.
  let x: Int
  let y: Int
  /// Respondents who answered both, > 0.
  let n: Int
  /// −1…1; nil where an item does not vary.
  let r: Double?
  /// On the scale of r; nil where it is not known.
  let standardError: Double?
}

/// All pairs of a wave's items by the methods asked for.
struct ItemCorrelations: Sendable {
  let survey: Int
  let wave: String
  /// By method, then x, then y.
  let pairs: [ItemCorrelation]
}

/// By survey and wave with microdata, newest first. Pairs of coded items are counted once for all
/// methods; only items answered by numbers are correlated row by row.
func correlateItems(_ sources: RelationSources) -> [ItemCorrelations] {
  let methods = sources.settings.analysis.methods
  return sources.surveys.enumerated().flatMap { s, survey in
    survey.waves.compactMap { wave -> ItemCorrelations? in
      guard let scores = wave.scores else { return nil }
      let present = scores.responses.items.indices.filter { scores.responses.items[$0] != nil }
      let asked = present.enumerated().flatMap { place, x in
        present[(place + 1)...].map { (x, $0) }
      }
      let threads = sources.settings.threads
      let counted = CountedPairs(scores.responses, threads: threads)
      let found = inParallel(asked.count, threads: threads) { place in
        scores.correlations(of: asked[place].0, asked[place].1, methods, counted)
      }.flatMap(\.self)
      return ItemCorrelations(
        survey: s, wave: wave.label,
        pairs: methods.flatMap { method in found.filter { $0.method == method } })
    }
  }
}

/// The tables of all pairs of items with few codes, counted at once.
private struct CountedPairs {
  /// By item: its place among the columns that were counted.
  private var places: [Int: Int] = [:]
  private var tables: PairTables?

  /// More codes are counted faster pair by pair.
  private static let mostCodes = 12

  init(_ responses: ResponseTable, threads: Int) {
    var (columns, categories): ([AnswerCells], Int) = ([], 1)
    for (item, column) in responses.items.enumerated() {
      guard case .coded(let values, let cells)? = column, values.count <= Self.mostCodes else {
        continue
      }
      places[item] = columns.count
      columns.append(cells)
      categories = max(categories, values.count)
    }
    guard columns.count > 1 else { return }
    let (cells, codes, rows) = (columns, categories, responses.rowCount)
    let parts = inParallel(threads, threads: threads) { part in
      PairTables(
        cells, categories: codes, in: part * rows / threads..<(part + 1) * rows / threads)
    }
    tables = parts.dropFirst().reduce(into: parts.first) { $0?.merge($1) }
  }

  /// Nil where the two were not counted.
  func table(_ x: Int, _ y: Int, rows: Int, columns: Int) -> ContingencyTable? {
    guard let i = places[x], let j = places[y] else { return nil }
    return tables?.table(i, j, rows: rows, columns: columns)
  }
}

extension Scores {
  /// Nothing where nobody answered both items.
  fileprivate func correlations(
    of x: Int, _ y: Int, _ methods: [AnalysisSettings.Method], _ counted: CountedPairs
  ) -> [ItemCorrelation] {
    if case .coded(let first, let a)? = responses.items[x],
      case .coded(let second, let b)? = responses.items[y]
    {
      let table =
        counted.table(x, y, rows: first.count, columns: second.count)
        ?? ContingencyTable(a, b, rows: first.count, columns: second.count)
      let n = table.n
      return methods.compactMap { method in
        if let kind = CorrelationMethod(rawValue: method.rawValue) {
          return ItemCorrelation(
            method, x, y, n: n, r: table.coefficient(kind, x: first, y: second))
        }
        guard max(first.count, second.count) <= mostOrdinalCategories else { return nil }
        let found = PolychoricCorrelation(table)
        return found.n == 0
          ? nil
          : ItemCorrelation(
            method: method, x: x, y: y, n: found.n, r: found.rho,
            standardError: found.standardError)
      }
    }
    guard let a = item(x), let b = item(y) else { return [] }
    return methods.compactMap { method in
      CorrelationMethod(rawValue: method.rawValue).flatMap {
        let found = correlation(a, b, $0)
        return ItemCorrelation(method, x, y, n: found.n, r: found.r)
      }
    }
  }
}

extension ItemCorrelation {
  fileprivate init?(
    _ method: AnalysisSettings.Method, _ x: Int, _ y: Int, n: Int, r: Double?
  ) {
    guard n > 0 else { return nil }
    let isKendall = method == .kendall
    let error = r.flatMap { r in
      isKendall || n < 3 ? nil : ((1 - r) * (1 + r) / Double(n - 2)).squareRoot()
    }
    self.init(method: method, x: x, y: y, n: n, r: r, standardError: error)
  }
}

/// The table `item_correlations`.
func itemCorrelationTable(_ found: [ItemCorrelations], _ sources: RelationSources) -> Table {
  var table = Table(.itemCorrelations)
  for wave in found {
    let survey = sources.surveys[wave.survey]
    let items = survey.questionnaire.items
    let labels = items.map { Cell.text($0.text.text(in: sources.settings.language)) }
    for pair in wave.pairs {
      table.append([
        .text(survey.id), .text(wave.wave), .text(pair.method.rawValue),
        .text(items[pair.x].id), .text(items[pair.y].id), .integer(pair.n), Cell(pair.r),
        Cell(pair.standardError), labels[pair.x], labels[pair.y],
      ])
    }
  }
  return table
}
