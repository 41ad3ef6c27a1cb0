import Survey

/// Finds the scales of a survey's coded columns: from the source's words for the codes, else from
/// the codes that columns of one questionnaire share.
struct ScaleGuess {
  private(set) var scales: [DraftScale] = []
  /// Columns without a scale: one code only, or none that enough respondents gave.
  private(set) var without: [Int] = []

  private let survey: SurveyAnswers
  /// Respondents behind a code that a codebook may name.
  static let leastShown = 5
  private static let mostRounds = 10

  init(_ survey: SurveyAnswers) {
    self.survey = survey
    var unlabelled: [Int] = []
    var labelled: [ClosedRange<Int>: [Int]] = [:]
    for (place, column) in survey.columns.enumerated()
    where column.kind == .codes && !column.isUnordered {
      if let range = column.labelledRange {
        labelled[range, default: []].append(place)
      } else {
        unlabelled.append(place)
      }
    }
    for (range, columns) in labelled.sorted(by: { $0.value[0] < $1.value[0] }) {
      // Words may differ though the codes are the same.
      let byWords = Dictionary(grouping: columns) { Words(survey.columns[$0]) }
      for columns in byWords.values.sorted(by: { $0[0] < $1[0] }) {
        add(columns, range, isLabelled: true)
      }
    }
    for family in families(unlabelled) { split(family) }
    scales = scales.map(MissingCodeGuess(survey: survey, edges: edgeCodes).completed)
  }

  /// What a column's codes are called, and what they stand for.
  private struct Words: Hashable {
    let labels: [Int: String]
    let codes: [String: Int]?

    init(_ column: DraftColumn) {
      labels = column.answerLabels
      codes = column.codes.values
    }
  }

  /// Columns whose names begin alike, if they are three or more; each of the others by itself.
  private func families(_ columns: [Int]) -> [[Int]] {
    let byName = Dictionary(grouping: columns) { ColumnNames.family(survey.columns[$0].name) }
    let large = byName.filter { $1.count > 2 && !$0.isEmpty }
    let rest = columns.filter { large[ColumnNames.family(survey.columns[$0].name)] == nil }
    return large.values.sorted { $0[0] < $1[0] } + rest.map { [$0] }
  }

  /// Finds the scale of columns that were probably asked in one way; columns that stop short of its
  /// upper end are looked at again by themselves, and in the end one by one.
  private mutating func split(_ columns: [Int], round: Int = 0) {
    guard !columns.isEmpty else { return }
    guard round < Self.mostRounds || columns.count == 1 else {
      for column in columns { split([column]) }
      return
    }
    guard let run = mainRun(columns) else {
      without += columns
      return
    }
    guard run.count <= Microdata.mostCodes || columns.count == 1 else {
      // No column has as many codes: they were not asked in one way.
      for column in columns { split([column]) }
      return
    }
    let reach = ScaleReach(columns.map(survey.counts), run)
    let reaching = zip(columns, columns.indices).filter { reach.goesUp($0.1) }.map(\.0)
    guard !reaching.isEmpty, reaching.count < columns.count else {
      return add(columns, run, isLabelled: false)
    }
    let own = mainRun(reaching) ?? run
    add(reaching, own, isLabelled: false)
    split(columns.filter { !reaching.contains($0) }, round: round + 1)
  }

  /// The codes, one after the other without a gap, that hold most answers; each was given by
  /// enough respondents.
  private func mainRun(_ columns: [Int]) -> ClosedRange<Int>? {
    let missing = missing(columns)
    let codes = survey.support(columns).filter { $1 >= Self.leastShown && !missing.contains($0) }
      .keys.sorted()
    var runs: [[Int]] = []
    for code in codes {
      if let last = runs.last?.last, code == last + 1 {
        runs[runs.count - 1].append(code)
      } else {
        runs.append([code])
      }
    }
    let counts = columns.map(survey.counts)
    func answers(_ run: [Int]) -> Int {
      run.reduce(0) { sum, code in sum + counts.reduce(0) { $0 + ($1[code] ?? 0) } }
    }
    guard let run = runs.max(by: { answers($0) < answers($1) }), let low = run.first,
      let high = run.last
    else { return nil }
    return low...high
  }

  private mutating func add(_ columns: [Int], _ range: ClosedRange<Int>, isLabelled: Bool) {
    var range = range
    let codes = survey.columns[columns[0]].codes
    // Words that stand for a value are never something else.
    if codes.values == nil {
      let edges = ScaleEdges(survey, columns, range)
      for column in columns { edgeCodes[column, default: []] += edges.apart }
      range = edges.range
    }
    if !isLabelled {
      // Scales begin at 1 where nobody happened to give it; 0 is kept where it is given.
      if (2...3).contains(range.lowerBound), range.upperBound > 3 { range = 1...range.upperBound }
      // None ends at 9: what few gave above it is its end.
      if range.upperBound == 9, range.lowerBound < 2,
        columns.contains(where: { survey.counts($0)[10] != nil })
      {
        range = range.lowerBound...10
      }
    }
    guard range.count > 1 else {
      without += columns
      return
    }
    let same = scales.firstIndex { $0.range == range && $0.codes == codes.values ?? [:] }
    if let same {
      scales[same].columns += columns
      scales[same].isLabelled = scales[same].isLabelled || isLabelled
    } else {
      scales.append(
        DraftScale(
          low: range.lowerBound, high: range.upperBound, columns: columns, isLabelled: isLabelled,
          codes: codes.values ?? [:], isByWords: codes.isByWords, isTurned: codes.isTurned))
    }
  }

  /// Codes at the end of a run that are no answer, by column.
  private var edgeCodes: [Int: [ScaleEdges.Apart]] = [:]

  /// Codes that the source says are missing, or that its words say are no answer.
  private func missing(_ columns: [Int]) -> Set<Int> {
    columns.reduce(into: []) { $0.formUnion(survey.columns[$1].missingNumbers) }
  }
}

/// How far up the columns of one scale go.
private struct ScaleReach {
  private let counts: [[Int: Int]]
  private let all: Double
  /// Answers above each code, all columns together.
  private var above: [Int: Double] = [:]

  init(_ counts: [[Int: Int]], _ run: ClosedRange<Int>) {
    self.counts = counts.map { $0.filter { run.contains($0.key) } }
    var totals: [Int: Int] = [:]
    for counts in self.counts { totals.merge(counts) { $0 + $1 } }
    all = Double(totals.values.reduce(0, +))
    var sum = 0
    for code in run.reversed() {
      above[code] = Double(sum)
      sum += totals[code] ?? 0
    }
  }

  /// Whether a column goes as far up as the others, or is too short to tell: with as many answers
  /// as it has, and codes as common as in all, some would have been there.
  func goesUp(_ place: Int) -> Bool {
    guard let top = counts[place].keys.max(), let above = above[top], above > 0 else { return true }
    let share = above / all
    var chance = 1.0
    for _ in 0..<counts[place].values.reduce(0, +) where chance > 0.001 { chance *= 1 - share }
    return chance > 0.001
  }
}
