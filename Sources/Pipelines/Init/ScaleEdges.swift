internal import Statistics
import Survey

/// Tells whether the outermost codes of a run go on with the scale. A code that means more than
/// the one before it is given by people who are also further out on the other items; a code that
/// means "don't know" is given by people of all kinds.
struct ScaleEdges {
  /// A code at the end of the run that does not go on with it.
  struct Apart {
    let code: Int
    /// Mean over the other items, in scale points, of those who gave it, and of those who gave the
    /// last code that goes on with the scale.
    let mean: Double
    let atEnd: Double
    let end: Int
  }

  private(set) var range: ClosedRange<Int>
  private(set) var apart: [Apart] = []

  /// Codes that may be apart at the upper end.
  private static let mostApart = 2
  private static let fewestColumns = 3
  /// Columns that are looked at: a questionnaire's first ones tell of its codes.
  private static let mostColumns = 200
  /// Points that a scale has at least when what is apart is taken away.
  private static let fewestPoints = 4

  init(_ survey: SurveyAnswers, _ columns: [Int], _ run: ClosedRange<Int>) {
    range = run
    let columns = Array(columns.prefix(Self.mostColumns))
    guard columns.count >= Self.fewestColumns, run.count > Self.fewestPoints else { return }
    for end in (run.upperBound - Self.mostApart)..<run.upperBound
    where end - run.lowerBound + 1 >= Self.fewestPoints {
      let steps = CodeMeans(
        survey, columns, run.lowerBound...end, outside: (end + 1)...run.upperBound)
      let found = steps.fallingBack(((end + 1)...run.upperBound).map(\.self), behind: end)
      if let found {
        range = run.lowerBound...end
        apart = found
        break
      }
    }
    guard range.lowerBound == 0, range.count > Self.fewestPoints else { return }
    let steps = CodeMeans(survey, columns, 1...range.upperBound, outside: 0...0)
    if let found = steps.fallingBack([0], behind: 1) {
      range = 1...range.upperBound
      apart += found
    }
  }

  /// The columns, two or more, that hold a code in the same rows and nowhere else: those of a
  /// question that was not put to everybody. Empty where the code is spread.
  static func together(_ code: Int, _ survey: SurveyAnswers, _ columns: [Int]) -> [Int] {
    let holding = columns.filter { (survey.counts($0)[code] ?? 0) >= ScaleGuess.leastShown }
    guard holding.count > 1 else { return [] }
    var (rows, cells) = (0, 0)
    for count in survey.numbers(holding, { $0 == code ? 1 : nil }).countsByRow {
      rows += count > 0 ? 1 : 0
      cells += count
    }
    return Double(cells) >= 0.9 * Double(rows * holding.count) ? holding : []
  }
}

extension [[Double]] {
  /// By row: how many of the columns hold a number.
  fileprivate var countsByRow: [Int] {
    var counts = [Int](repeating: 0, count: first?.count ?? 0)
    for column in self {
      for (row, value) in column.enumerated() where !value.isNaN { counts[row] += 1 }
    }
    return counts
  }
}

/// Means over the other items of those who gave each code. Items that run the other way are turned,
/// and each item's means are taken about its own mean, so that all items can be put together.
private struct CodeMeans {
  private let range: ClosedRange<Int>
  private var counts: [Int: Double] = [:]
  private var sums: [Int: Double] = [:]
  private var squares: [Int: Double] = [:]
  /// Mean over all items of all rows, in scale points.
  private var level = 0.0
  /// Σ(x − x̄)(y − ȳ), Σ(x − x̄)², Σ(y − ȳ)² of code and mean of the others, over items.
  private var spread = (xy: 0.0, xx: 0.0, yy: 0.0)

  /// Correlation that an item needs with the others on average, to tell anything.
  private static let leastCorrelation = 0.4
  /// Share of the answers that may be no answer.
  private static let largestShare = 0.25
  /// Standard errors that lie between a code and the end that it falls back from.
  private static let clearly = 3.0

  /// - Parameters:
  ///   - range: the codes that count in the means.
  ///   - outside: codes whose givers are looked at too.
  init(
    _ survey: SurveyAnswers, _ columns: [Int], _ range: ClosedRange<Int>,
    outside: ClosedRange<Int>
  ) {
    self.range = range
    let plain = survey.numbers(columns) { range.contains($0) ? Double($0) : nil }
    var pairs = PairwiseCorrelations(columns: columns.count)
    pairs.add(Matrix(columns: plain))
    let signs = pairs.directions()
    let ends = Double(range.lowerBound + range.upperBound)
    let answers = zip(plain, signs).map { column, sign in
      sign > 0 ? column : column.map { ends - $0 }
    }
    let codes = survey.numbers(columns) {
      range.contains($0) || outside.contains($0) ? Double($0) : nil
    }
    let all = RowTotals(answers)
    level = all.level
    for place in columns.indices {
      add(codes[place], all.others(than: answers[place]), signs[place])
    }
  }

  private mutating func add(_ codes: [Double], _ others: [Double], _ sign: Double) {
    let rows = codes.indices.filter { !codes[$0].isNaN && !others[$0].isNaN }
    let inside = rows.filter { range.contains(Int(codes[$0])) }
    guard inside.count > 1 else { return }
    let x = inside.reduce(0.0) { $0 + codes[$1] } / Double(inside.count)
    let y = inside.reduce(0.0) { $0 + others[$1] } / Double(inside.count)
    for row in inside {
      spread.xy += sign * (codes[row] - x) * (others[row] - y)
      spread.xx += (codes[row] - x) * (codes[row] - x)
      spread.yy += (others[row] - y) * (others[row] - y)
    }
    for row in rows {
      let (code, value) = (Int(codes[row]), sign * (others[row] - y))
      counts[code, default: 0] += 1
      sums[code, default: 0] += value
      squares[code, default: 0] += value * value
    }
  }

  private func mean(_ code: Int) -> Double? {
    guard let count = counts[code], count >= Double(ScaleGuess.leastShown) else { return nil }
    return (sums[code] ?? 0) / count
  }

  /// Squared standard error of a mean.
  private func error(_ code: Int) -> Double {
    guard let count = counts[code], count > 1, let mean = mean(code) else { return .infinity }
    return max(0, (squares[code] ?? 0) / count - mean * mean) / count
  }

  /// All of `codes`, where each lies back from `end` by one step of the scale or more, clearly so;
  /// nil where one does not, or where nothing can be told.
  func fallingBack(_ codes: [Int], behind end: Int) -> [ScaleEdges.Apart]? {
    let answers = counts.values.reduce(0, +)
    let outside = codes.reduce(0.0) { $0 + (counts[$1] ?? 0) }
    guard outside <= Self.largestShare * answers,
      spread.xy > Self.leastCorrelation * (spread.xx * spread.yy).squareRoot(),
      let step = step(to: end), let last = mean(end)
    else { return nil }
    let outwards: Double = end == range.upperBound ? 1 : -1
    var found: [ScaleEdges.Apart] = []
    for code in codes {
      guard let mean = mean(code) else { return nil }
      let back = outwards * (last - mean)
      guard back >= step, back > Self.clearly * (error(code) + error(end)).squareRoot() else {
        return nil
      }
      found.append(
        ScaleEdges.Apart(code: code, mean: level + mean, atEnd: level + last, end: end))
    }
    return found
  }

  /// What a step towards `end` adds on average; nil unless it adds.
  private func step(to end: Int) -> Double? {
    let known = range.filter { mean($0) != nil }
    let far = end == range.upperBound ? known.first : known.last
    guard let far, far != end, let last = mean(end), let first = mean(far) else { return nil }
    let step = (last - first) / Double(end - far)
    return step > 0 ? step : nil
  }
}

/// Sums over the items of each row, from which one item's own part can be taken.
private struct RowTotals {
  private var totals: [Double]
  private var answered: [Double]

  init(_ columns: [[Double]]) {
    totals = [Double](repeating: 0, count: columns.first?.count ?? 0)
    answered = totals
    for column in columns {
      for (row, value) in column.enumerated() where !value.isNaN {
        totals[row] += value
        answered[row] += 1
      }
    }
  }

  /// Mean of all answers.
  var level: Double { totals.reduce(0, +) / max(1, answered.reduce(0, +)) }

  /// By row: mean of the answers but the column's own; NaN where there are none.
  func others(than column: [Double]) -> [Double] {
    column.indices.map { row in
      let isOwn = !column[row].isNaN
      let count = answered[row] - (isOwn ? 1 : 0)
      return count > 0 ? (totals[row] - (isOwn ? column[row] : 0)) / count : .nan
    }
  }
}
