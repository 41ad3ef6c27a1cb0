import Responses
import Statistics
import Survey

/// Items of one scale that a wave asked, in the questionnaire's order.
struct Battery {
  let scale: Scale
  /// Places in the questionnaire.
  private(set) var items: [Int]

  static func all(_ questionnaire: Questionnaire, in table: ResponseTable) -> [Battery] {
    var batteries: [Battery] = []
    for (place, item) in questionnaire.items.enumerated() where table.items[place] != nil {
      if let known = batteries.firstIndex(where: { $0.scale == item.scale }) {
        batteries[known].items.append(place)
      } else {
        batteries.append(Battery(scale: item.scale, items: [place]))
      }
    }
    return batteries
  }

  /// `q01..q46`: the first and the last item.
  func name(_ questionnaire: Questionnaire) -> String {
    let ends = [items.first, items.last].compactMap { $0.map { questionnaire.items[$0].id } }
    return ends.joined(separator: "..")
  }
}

/// How each row answered one battery, as answered: reversed items are not turned.
private struct BatteryAnswers {
  let scale: Scale
  /// By row: items with a value. Blanks, don't-knows and the like are passed over.
  private(set) var counts: [Int32]
  /// By row: the first value, scale points; NaN: none.
  private var first: [Double]
  private var traits: [Traits]

  private struct Traits: OptionSet {
    let rawValue: UInt8
    static let varied = Traits(rawValue: 1)
    static let reversed = Traits(rawValue: 2)
    static let unreversed = Traits(rawValue: 4)
  }

  init(scale: Scale, rowCount: Int) {
    self.scale = scale
    counts = [Int32](repeating: 0, count: rowCount)
    first = [Double](repeating: .nan, count: rowCount)
    traits = [Traits](repeating: [], count: rowCount)
  }

  mutating func add(_ column: AnswerColumn, reversed: Bool) {
    let kind: Traits = reversed ? .reversed : .unreversed
    for (row, value) in column.doubles().enumerated() where !value.isNaN {
      if counts[row] == 0 { first[row] = value }
      if first[row] != value { traits[row].insert(.varied) }
      traits[row].insert(kind)
      counts[row] += 1
    }
  }

  func isConstant(_ row: Int) -> Bool { !traits[row].contains(.varied) }

  /// One answer both to reversed items and to others, and not the middle of the scale.
  func contradicts(_ row: Int) -> Bool {
    traits[row].isSuperset(of: [.reversed, .unreversed]) && scale.turned(first[row]) != first[row]
  }
}

/// Some rows' answers to a battery of codes.
private struct CodedAnswers {
  /// By row: items with a value; the lowest and the highest code, above and below all without one.
  private(set) var counts: [UInt8]
  private(set) var low: [UInt8]
  private(set) var high: [UInt8]
  /// By row: 1 where an item that is not reversed has a value, and 2 where a reversed one has.
  private(set) var traits: [UInt8]

  init(_ columns: [(cells: AnswerCells, reversed: Bool)], rows: Range<Int>) {
    var counts = [UInt8](repeating: 0, count: rows.count)
    var low = [UInt8](repeating: 255, count: rows.count)
    var (high, traits) = (counts, counts)
    for column in columns {
      let (first, trait) = (MissingKind.first, UInt8(column.reversed ? 2 : 1))
      column.cells.withUnsafeBufferPointer { all in
        let cells = UnsafeBufferPointer(rebasing: all[rows])
        counts.withUnsafeMutableBufferPointer { counts in
          for row in 0..<counts.count { counts[row] &+= cells[row] < first ? 1 : 0 }
        }
        low.withUnsafeMutableBufferPointer { low in
          for row in 0..<low.count {
            let cell = cells[row]
            low[row] = min(low[row], cell < first ? cell : 255)
          }
        }
        high.withUnsafeMutableBufferPointer { high in
          for row in 0..<high.count {
            let cell = cells[row]
            high[row] = max(high[row], cell < first ? cell : 0)
          }
        }
        traits.withUnsafeMutableBufferPointer { traits in
          for row in 0..<traits.count { traits[row] |= cells[row] < first ? trait : 0 }
        }
      }
    }
    (self.counts, self.low, self.high, self.traits) = (counts, low, high, traits)
  }
}

/// What the rule of straight lines found in a battery.
private struct StraightLines {
  var plain = WaveCheck.Tally()
  var reversed = WaveCheck.Tally()
  /// By row: answers that tell people apart.
  var telling: [Int32] = []

  mutating func add(
    _ row: Int, _ count: Int32, least: Int, isConstant: Bool, contradicts: () -> Bool
  ) {
    let isLong = count >= least
    if isLong {
      plain.total += 1
      reversed.total += 1
    }
    guard isLong, isConstant else {
      telling.append(count)
      return
    }
    telling.append(0)
    if contradicts() { reversed.rows.append(row) } else { plain.rows.append(row) }
  }

  /// Takes in the rows that follow.
  mutating func append(_ other: StraightLines) {
    plain.rows += other.plain.rows
    reversed.rows += other.reversed.rows
    plain.total += other.plain.total
    reversed.total += other.reversed.total
    telling += other.telling
  }
}

extension WaveCheck {
  /// Straight lines, and by row the answers that tell people apart: all but those of a battery that
  /// was answered in a straight line.
  ///
  /// A row draws a straight line when it holds at least `straightLiningItems` values of a battery
  /// and all are the same: *nondifferentiation* (Krosnick 1991), the case where the longest run of
  /// equal answers, the longstring index (Johnson 2005; Meade & Craig 2012; Curran 2016), is as long
  /// as the battery. Shorter runs are let be: somebody who is content answers many neighbouring
  /// questions alike in good faith. Even a whole straight line may be meant, at the ends of the scale
  /// above all. Where the battery holds a reversed item, one answer to it and to the others
  /// contradicts itself unless it is the middle of the scale: that is a rule of its own.
  func batteryFindings() -> (findings: QualityFindings, telling: [Int32]) {
    var findings = QualityFindings()
    var telling = [Int32](repeating: 0, count: table.rowCount)
    for battery in Battery.all(questionnaire, in: table) {
      let lines = codedLines(battery) ?? lines(battery)
      for row in telling.indices { telling[row] &+= lines.telling[row] }
      findings += straightLines(battery, lines.plain, lines.reversed)
    }
    return (findings, telling)
  }

  private func lines(_ battery: Battery) -> StraightLines {
    var answers = BatteryAnswers(scale: battery.scale, rowCount: table.rowCount)
    for place in battery.items {
      guard let column = table.items[place] else { continue }
      answers.add(column, reversed: questionnaire.items[place].reversed)
    }
    var lines = StraightLines()
    lines.telling.reserveCapacity(table.rowCount)
    for row in 0..<table.rowCount {
      lines.add(
        row, answers.counts[row], least: quality.straightLiningItems,
        isConstant: answers.isConstant(row)
      ) { answers.contradicts(row) }
    }
    return lines
  }

  /// The same from codes, many rows at a time; nil where the answers are not codes of one kind.
  private func codedLines(_ battery: Battery) -> StraightLines? {
    var columns: [(cells: AnswerCells, reversed: Bool)] = []
    var common: [Double]?
    for place in battery.items {
      guard case .coded(let values, let cells)? = table.items[place], common ?? values == values
      else { return nil }
      common = values
      columns.append((cells, questionnaire.items[place].reversed))
    }
    guard let values = common, columns.count <= Int(UInt8.max) else { return nil }
    let rows = 1 << 14
    let (all, least, scale) = (columns, quality.straightLiningItems, battery.scale)
    let count = table.rowCount
    let blocks = inParallel((count + rows - 1) / rows, threads: threads) { block in
      let answers = CodedAnswers(all, rows: block * rows..<min(count, (block + 1) * rows))
      var lines = StraightLines()
      lines.telling.reserveCapacity(answers.counts.count)
      for row in answers.counts.indices {
        lines.add(
          block * rows + row, Int32(answers.counts[row]), least: least,
          isConstant: answers.low[row] >= answers.high[row]
        ) {
          let value = values[Int(answers.low[row])]
          return answers.traits[row] == 3 && scale.turned(value) != value
        }
      }
      return lines
    }
    return blocks.reduce(into: StraightLines()) { $0.append($1) }
  }

  private func straightLines(
    _ battery: Battery, _ plain: Tally, _ reversed: Tally
  ) -> QualityFindings {
    let column = battery.name(questionnaire)
    var findings = finding(.straightLining, column: column, plain) {
      "rows with one and the same answer to all that they answered of the \(battery.items.count) "
        + "questions on one scale; it may be meant"
    }
    findings += finding(.straightLiningReversed, column: column, reversed) {
      "rows with one and the same answer to all that they answered of the \(battery.items.count) "
        + "questions on one scale, reversed ones included, which contradicts itself"
    }
    return findings
  }

  /// Items that too many of those who were asked left blank. The rows are the first
  /// `listedCells` with such a cell.
  func blankItems() -> QualityFindings {
    var findings = QualityFindings()
    for (item, column) in zip(questionnaire.items, table.items) {
      guard let column else { continue }
      let kinds = column.kinds
      let blank = countCells(kinds, equalTo: MissingKind.notAnswered.rawValue)
      let asked = kinds.count - countCells(kinds, equalTo: MissingKind.notAsked.rawValue)
      let rule = QualityRule.itemNonResponse
      guard asked > 0, let verdict = quality.verdict(rule, Double(blank) / Double(asked)) else {
        continue
      }
      findings.notes.append(
        QualityNote(
          source: source, column: item.id, rule: rule.rawValue, severity: verdict.severity,
          count: blank, total: asked,
          message: "more than \(percent(verdict.level)) of those asked left it blank"))
      let rows = kinds.indices.lazy.filter { kinds[$0] == MissingKind.notAnswered.rawValue }
      findings.flagged.append(
        FlaggedRows(
          source: source, column: item.id, rule: rule.rawValue,
          rows: rows.prefix(Self.listedCells).map { table.sourceRows[$0] }))
    }
    return findings
  }

  /// Blank cells of a column that are listed at most: the finding is about the question, and its
  /// count says how many there are.
  static let listedCells = 1000
}

extension AnswerColumn {
  /// A byte per row: a `MissingKind`, or less where there is an answer.
  var kinds: AnswerCells {
    switch self {
    case .coded(_, let cells): cells
    case .real(_, let kinds): kinds
    }
  }
}
