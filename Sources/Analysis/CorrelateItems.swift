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
      let found = inParallel(asked.count, threads: sources.settings.threads) { place in
        scores.correlations(of: asked[place].0, asked[place].1, methods)
      }.flatMap(\.self)
      return ItemCorrelations(
        survey: s, wave: wave.label,
        pairs: methods.flatMap { method in found.filter { $0.method == method } })
    }
  }
}

extension Scores {
  /// Nothing where nobody answered both items.
  fileprivate func correlations(
    of x: Int, _ y: Int, _ methods: [AnalysisSettings.Method]
  ) -> [ItemCorrelation] {
    if case .coded(let first, let a)? = responses.items[x],
      case .coded(let second, let b)? = responses.items[y]
    {
      let table = ContingencyTable(a, b, rows: first.count, columns: second.count)
      return methods.compactMap { method in
        if let kind = CorrelationMethod(rawValue: method.rawValue) {
          return ItemCorrelation(
            method, x, y, table.correlation(kind, x: first, y: second))
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
    guard let a = items[x], let b = items[y] else { return [] }
    return methods.compactMap { method in
      CorrelationMethod(rawValue: method.rawValue).flatMap {
        ItemCorrelation(method, x, y, correlation(a, b, $0))
      }
    }
  }
}

extension ItemCorrelation {
  fileprivate init?(
    _ method: AnalysisSettings.Method, _ x: Int, _ y: Int, _ found: Correlation
  ) {
    guard found.n > 0 else { return nil }
    let isKendall = method == .kendall
    let error = found.r.flatMap { r in
      isKendall || found.n < 3 ? nil : ((1 - r) * (1 + r) / Double(found.n - 2)).squareRoot()
    }
    self.init(method: method, x: x, y: y, n: found.n, r: found.r, standardError: error)
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
