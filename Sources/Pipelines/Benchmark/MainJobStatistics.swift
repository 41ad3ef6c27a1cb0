import Analysis
import Statistics
import Survey

extension MainJobAnswers {
  private static let values = (1...6).map(Double.init)

  private func isTurned(_ item: Int) -> Bool {
    MainJobShape.reversed.contains(MainJobShape.itemNames[item])
  }

  private func itemsOf(_ dimension: Int) -> Range<Int> {
    dimension * MainJobShape.itemsEach..<(dimension + 1) * MainJobShape.itemsEach
  }

  /// By dimension.
  func scores(threads: Int) -> [CodedScores] {
    inParallel(MainJobShape.dimensions, threads: threads) { dimension in
      let places = itemsOf(dimension)
      return CodedScores(
        Array(items[places]),
        ScoringRule(
          turned: places.map(isTurned), values: Self.values, needed: MainJobShape.needed))
    }.compactMap(\.self)
  }

  /// Of the values after turning, by item.
  private func valuesOfCodes(_ items: Range<Int>) -> [[Double]] {
    items.map { isTurned($0) ? Self.values.reversed() : Self.values }
  }

  /// Pairwise complete, all pairs of items.
  func itemCorrelations(threads: Int) -> PairwiseCorrelations {
    // Tables of all pairs are added up at the end: no more of them than pays.
    let parts = max(1, min(4 * threads, rows >> 14))
    let tables = inParallel(parts, threads: threads) { part in
      PairTables(
        items, categories: Self.values.count,
        in: part * rows / parts..<(part + 1) * rows / parts)
    }
    let merged = tables.dropFirst().reduce(into: tables[0]) { $0.merge($1) }
    return PairwiseCorrelations(merged, values: valuesOfCodes(0..<MainJobShape.items))
  }

  /// By dimension: pairwise, and on the rows that have all items.
  func alphas(_ pairwise: PairwiseCorrelations, threads: Int) -> [MainJobAlpha] {
    inParallel(MainJobShape.dimensions, threads: threads) { dimension in
      let places = itemsOf(dimension)
      let complete = PairwiseCorrelations(
        PairTables(Array(items[places]), categories: Self.values.count, rows: .listwise),
        values: valuesOfCodes(places))
      return MainJobAlpha(
        pairwise: try? pairwise.cronbachAlpha(Array(places)).get(),
        listwise: try? complete.cronbachAlpha(Array(0..<places.count)).get(),
        completeRows: complete.count(0, 0))
    }
  }
}

/// Scores in the order of their units, and their sums.
struct GroupedByUnit {
  private let sums: GroupedScores

  init(_ scores: [CodedScores], _ answers: MainJobAnswers, threads: Int) {
    sums = groupedScores(
      scores, groups: answers.unitOfRow, count: answers.units.count, keepsGaps: false,
      threads: threads)
  }

  /// By unit and dimension.
  func moments(threads: Int) -> [[Moments]] {
    (0..<sums.groups).map { unit in
      (0..<MainJobShape.dimensions).map { sums.moments(unit, $0) }
    }
  }

  /// The dimension that is explained first, then the others.
  func crossProducts() -> GroupedCrossProducts {
    sums.crossProducts(
      [MainJobShape.overall]
        + (0..<MainJobShape.dimensions).filter { $0 != MainJobShape.overall })
  }
}

/// By year, and over all rows last: by dimension.
func yearMoments(_ scores: [CodedScores], _ years: [UInt8], threads: Int) -> [[Moments]] {
  let count = MainJobShape.years.count
  let byDimension = inParallel(scores.count, threads: threads) { d -> [Moments] in
    let codes = scores[d].numerators.count
    // A row for every byte, so that years that are none of them count among all.
    let table = ContingencyTable(years, scores[d].cells, rows: 256, columns: codes)
    func moments(_ years: ClosedRange<Int>) -> Moments {
      scores[d].moments(
        counts: (0..<codes).map { code in years.reduce(0) { $0 + table[$1, code] } })
    }
    return (0..<count).map { moments($0...$0) } + [moments(0...255)]
  }
  return (0...count).map { year in byDimension.map { $0[year] } }
}

/// All pairs of dimensions, Pearson's and Spearman's.
func dimensionCorrelations(_ scores: [CodedScores], threads: Int) -> [MainJobPair] {
  let pairs = scores.indices.flatMap { i in scores.indices.dropFirst(i + 1).map { (i, $0) } }
  return inParallel(pairs.count, threads: threads) { place in
    let (i, j) = pairs[place]
    let table = ContingencyTable(scores[i], scores[j])
    func correlation(_ method: CorrelationMethod) -> Correlation {
      table.correlation(method, x: scores[i].values, y: scores[j].values)
    }
    let pearson = correlation(.pearson)
    return MainJobPair(
      first: i, second: j, n: pearson.n, r: pearson.r, rho: correlation(.spearman).r)
  }
}

private var predictorNames: [String] {
  MainJobShape.dimensionNames.filter {
    $0 != MainJobShape.dimensionNames[MainJobShape.overall]
  }
}

/// A result of the job that the data do not allow.
struct MainJobNotEstimable: Error, CustomStringConvertible {
  let what: String
  let reason: NotEstimable
  var description: String { "\(what) cannot be estimated: \(reason.rawValue)" }
}

func regression(_ products: GroupedCrossProducts) throws -> MainJobRegression {
  switch GroupedRegression.fit(products, names: predictorNames) {
  case .failure(let reason): throw MainJobNotEstimable(what: "the regression", reason: reason)
  case .success(let model):
    return MainJobRegression(
      model: model, classical: model.inference(.classical)?.terms ?? [],
      clustered: model.inference(.cr1s)?.terms ?? [])
  }
}

/// By predictor; nil when a column is constant.
func importance(_ products: GroupedCrossProducts) -> RelativeImportance? {
  products.correlations().map { RelativeImportance(correlations: $0) }
}

/// By predictor, from 1000 draws of as many units as there are.
func bootstrap(_ products: GroupedCrossProducts, threads: Int) -> ImportanceBootstrap? {
  let block = 50
  let blocks = MainJobShape.replicates / block
  let draws = inParallel(blocks, threads: threads) { place in
    let times = WichmannHill.timesDrawn(
      of: products.groups, replicates: place * block..<(place + 1) * block)
    return ImportanceBootstrap.Draws(products, times: times)
  }
  return ImportanceBootstrap(draws)
}

/// By dimension, from the moments by unit and dimension.
func intraclass(_ unitMoments: [[Moments]], threads: Int) -> [MainJobICC] {
  inParallel(MainJobShape.dimensions, threads: threads) { d in
    MainJobICC(unitMoments.map { $0[d] })
  }
}

/// Respondents with a leadership score and their sum, by unit and year.
func leadershipCells(
  _ scores: [CodedScores], _ answers: MainJobAnswers, threads: Int
) -> [Moments] {
  let column = scores[MainJobShape.leadership]
  let (years, codes) = (MainJobShape.years.count, column.numerators.count)
  let cells = answers.units.count * years
  let parts = inParallel(threads, threads: threads) { part in
    var counts = [Int32](repeating: 0, count: cells)
    var sums = [Int64](repeating: 0, count: cells)
    for row in part * answers.rows / threads..<(part + 1) * answers.rows / threads {
      let (code, year) = (Int(column.cells[row]), Int(answers.years[row]))
      guard code < codes, year < years else { continue }
      let cell = Int(answers.unitOfRow[row]) * years + year
      counts[cell] += 1
      sums[cell] += Int64(column.numerators[code])
    }
    return (counts: counts, sums: sums)
  }
  return (0..<cells).map { cell in
    let n = parts.reduce(0) { $0 + Int($1.counts[cell]) }
    let sum = parts.reduce(0) { $0 + $1.sums[cell] }
    return n == 0
      ? Moments() : Moments(count: n, mean: Double(sum) / Double(n * column.denominator), m2: 0)
  }
}

extension MainJobOutcomes {
  /// By outcome, over the units and years with enough respondents.
  /// - Parameters:
  ///   - leadership: by unit of the survey and year.
  ///   - names: units of the survey.
  func models(_ leadership: [Moments], _ names: [String], threads: Int) -> [MainJobOutcome] {
    let known = placesOfUnits(among: names)
    let years = MainJobShape.years.count
    var rowOfCell = [Int32](repeating: -1, count: leadership.count)
    for row in unitOfRow.indices where Int(self.years[row]) < years {
      guard let unit = known[Int(unitOfRow[row])] else { continue }
      rowOfCell[unit * years + Int(self.years[row])] = Int32(truncatingIfNeeded: row)
    }
    let cells = leadership.indices.filter {
      rowOfCell[$0] >= 0 && leadership[$0].count >= MainJobShape.leastShown
    }
    let x = cells.map { leadership[$0].mean }
    let weights = cells.map { Double(leadership[$0].count) }
    let places = cells.map { Int(rowOfCell[$0]) }
    return inParallel(values.count, threads: threads) { outcome in
      let y = places.map { values[outcome][$0] }
      return MainJobOutcome(
        correlation: correlation(x, y),
        line: try? WeightedLine.fit(x, y, weights: weights).get())
    }
  }

  /// Of each unit here the place among `names`; both in the order of their bytes.
  private func placesOfUnits(among names: [String]) -> [Int?] {
    var next = 0
    return units.map { unit in
      while next < names.count, names[next].utf8.lexicographicallyPrecedes(unit.utf8) { next += 1 }
      return next < names.count && names[next] == unit ? next : nil
    }
  }
}
