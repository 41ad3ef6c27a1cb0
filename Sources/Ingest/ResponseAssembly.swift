internal import Responses
internal import Survey

/// Joins blocks into one table, and finds what is wrong with the whole.
struct ResponseAssembly {
  let request: ResponseFile
  let opened: OpenedTable
  let columns: ColumnPlan
  let plan: CellPlan
  let blocks: [Block]
  private let codedCells: CodedStore
  private let effort: ReadingEffort
  private var threads: Int { effort.threads }
  /// The row in the file of the first record of each block.
  let firstRows: [Int]
  /// Rows of each block that stay; nil: all.
  private let kept: [[Int]?]
  /// The same, as places among the rows of all blocks; nil: all.
  private let keptRows: [Int]?
  private let rowCount: Int
  private let doubled: (listed: [RejectedRow], count: Int)
  private let respondents: TextList?
  private let blankRespondents: Int

  init(
    request: ResponseFile, opened: OpenedTable, columns: ColumnPlan, plan: CellPlan,
    blocks: [Block], coded: CodedStore, effort: ReadingEffort
  ) {
    self.request = request
    self.opened = opened
    self.columns = columns
    self.plan = plan
    self.blocks = blocks
    codedCells = coded
    self.effort = effort
    var row = opened.firstRow
    firstRows = blocks.map { block in
      defer { row += block.records }
      return row
    }
    var join = RespondentJoin(
      file: request.shown, encoding: plan.encoding, mostDoubled: effort.mostRejections)
    if plan.hasRespondent { join.add(blocks, firstRows: firstRows) }
    kept = plan.hasRespondent ? join.kept : blocks.map { _ in nil }
    keptRows =
      kept.allSatisfy { $0 == nil }
      ? nil
      : zip(blocks, kept).flatMap { block, rows in
        (rows ?? Array(0..<block.rows)).map { block.firstRow + $0 }
      }
    doubled = (join.doubled, join.doubledCount)
    respondents = plan.hasRespondent ? join.ids : nil
    blankRespondents = join.blank
    rowCount = zip(blocks, kept).reduce(0) { $0 + ($1.1?.count ?? $1.0.rows) }
  }

  /// More bytes do not fit UTF-8 than do.
  var encodingIsDoubtful: Bool {
    guard plan.encoding == .utf8, opened.format.encoding == .utf8 else { return false }
    var count = UTF8Count()
    for block in blocks {
      count.sequences += block.utf8.sequences
      count.invalid += block.utf8.invalid
    }
    for name in opened.header {
      count.sequences += UTF8Count(Array(name.utf8), isWhole: true).sequences
    }
    return !count.isProbablyUTF8
  }

  /// The table with all that is to be said of it, or all faults.
  func responses() throws(Faults) -> ReadResponses {
    let sourceRows = sourceRows()
    var findings = ResponseFindings(request: request, opened: opened)
    findings.addStructure(self)
    let items = itemColumns()
    findings.addLoneDataset(opened.columns)
    findings.add(LabelCheck(opened).faults(request.questionnaire, columns))
    let answered = answeredItems(items)
    let isLabelled = findings.addLabelRow(answered.compactMap(\.self), sourceRows)
    for (item, verdict) in zip(answered, LabelNumbers(answered).verdicts) {
      guard let item, !(isLabelled && item.beginsWithWords) else { continue }
      findings.addCodes(item, sourceRows, verdict)
    }
    let weights = plan.hasWeight ? gathered { block, row in block.weights[row] } : nil
    if let weights { findings.addWeights(weights, columns.weight, sourceRows) }
    let (units, foundUnits) = try units(&findings)
    findings.addSummaryRows(respondents, columns.respondent, sourceRows)
    guard findings.faults.isEmpty else { throw Faults(findings.faults) }
    findings.addMissingCodes(columns, opened.columns)
    findings.addYears(SeveralYears.find(opened, columns))
    let background = backgroundColumns(&findings)
    let rejected = rejections()
    let leftOut = blocks.reduce(0) { $0 + $1.leftOut }
    let weightless = blocks.reduce(0) { $0 + $1.weightless }
    try findings.addWeightless(
      weightless, columns.weight, of: rowCount + rejected.count + weightless, accepted: rowCount)
    if rowCount == 0 { try findings.refuseEmpty(rejected, leftOut: leftOut) }
    findings.addLeftOut(leftOut, of: rowCount + rejected.count + weightless + leftOut)
    findings.addRejections(rejected, accepted: rowCount)
    findings.addBlankRespondents(blankRespondents, columns)
    let labelled = LabelledItem.all(request.questionnaire, columns, opened.columns)
    findings.addOpposedLabels(labelled)
    findings.addUnusedWeight(columns, opened.columns)
    findings.addTurnedLabels(TurnedLabels.find(request.questionnaire, columns, opened.columns))
    findings.addForms(columns, opened.columns, opened.format)
    findings.addBooleans(columns, opened.columns, rows: rowCount)
    let seconds = seconds(&findings)
    let table = ResponseTable(
      rowCount: rowCount, sourceRows: sourceRows, units: units, respondents: respondents,
      weights: weights, items: items, background: background, seconds: seconds)
    return ReadResponses(
      table: table, rejected: rejected.listed,
      rejectedCount: rejected.count,
      notes: columns.notes + findings.notes, format: opened.format, report: opened.report,
      rowsRead: rowCount + rejected.count + weightless, leftOut: leftOut,
      foundUnits: foundUnits, labelled: labelled)
  }

  private func sourceRows() -> [Int32] {
    var rows: [Int32] = []
    rows.reserveCapacity(rowCount)
    for (place, block) in blocks.enumerated() {
      let first = Int32(truncatingIfNeeded: firstRows[place])
      if let kept = kept[place] {
        for row in kept { rows.append(first + block.record(of: row)) }
      } else if block.holdsEveryRecord {
        rows.append(contentsOf: first..<first + Int32(truncatingIfNeeded: block.rows))
      } else {
        for row in 0..<block.rows { rows.append(first + block.record(of: row)) }
      }
    }
    return rows
  }

  private func itemColumns() -> [AnswerColumn?] {
    inParallel(
      plan.items.count, threads: threads, state: {}, body: { _, place in itemColumn(place) })
  }

  /// By item of the questionnaire; nil: not in the file.
  private func answeredItems(_ items: [AnswerColumn?]) -> [AnsweredItem?] {
    request.questionnaire.items.enumerated().map { place, item in
      guard let column = columns.items[place], let answers = items[place] else { return nil }
      return AnsweredItem(
        item: item, column: column, answers: answers, undeclared: texts(of: column),
        labels: opened.columns[column].valueLabels)
    }
  }

  private func itemColumn(_ place: Int) -> AnswerColumn? {
    switch plan.items[place] {
    case .coded(let slot):
      .coded(values: request.questionnaire.items[place].scale.codedValues, cells: coded(slot))
    case .real(let slot):
      .real(
        values: joined { UnsafePointer($0.reals + slot * $0.capacity) },
        kinds: AnswerCells(joined { UnsafePointer($0.realKinds + slot * $0.capacity) }))
    default: nil
    }
  }

  private func backgroundColumns(_ findings: inout ResponseFindings) -> [[UInt8]?] {
    plan.background.enumerated().map { place, slot in
      guard let slot else { return nil }
      var cells = Array(coded(slot))
      var count = 0
      for row in cells.indices where cells[row] == CellPlan.undeclaredBackground {
        cells[row] = CellPlan.missingBackground
        count += 1
      }
      findings.addBackground(count, columns.background[place])
      return cells
    }
  }

  /// The unit of each row; the names of the units where they are as found.
  private func units(_ findings: inout ResponseFindings) throws(Faults)
    -> ([Int32], found: [String])
  {
    let root = Int32(truncatingIfNeeded: request.root)
    let width = plan.unitCount
    guard width > 0 else { return ([Int32](repeating: root, count: rowCount), []) }
    var lookup = UnitJoin(
      request: request, encoding: plan.encoding,
      labels: columns.units.map { opened.columns[$0].valueLabels })
    let known = blocks.map { lookup.numbers(of: $0) }
    if lookup.isOverfull { throw Faults([tooManyUnits(opened, columns.units)]) }
    let names = request.findsUnits ? lookup.sortFound() : []
    var units: [Int32] = []
    if width == 1, let places = lookup.plainPlaces {
      let parts = inParallel(blocks.count, threads: threads) { place in
        let (numbers, known) = (blocks[place].units, known[place])
        return kept[place].map { $0.map { places[known[Int(numbers[$0])]] } }
          ?? numbers.map { places[known[Int($0)]] }
      }
      units.reserveCapacity(rowCount)
      for part in parts { units += part }
    } else {
      units.reserveCapacity(rowCount)
      for (place, block) in blocks.enumerated() {
        for row in kept[place] ?? Array(0..<block.rows) {
          units.append(
            width == 1
              ? lookup.unit(known[place][Int(block.units[row])])
              : lookup.unit(block.units[row * width..<(row + 1) * width], known[place]))
        }
      }
    }
    findings.addUnits(lookup, columns.units, of: rowCount)
    return (units, names)
  }

  /// How long each respondent took; NaN where that is blank, cannot be read, or is below 0.
  private func seconds(_ findings: inout ResponseFindings) -> [Double]? {
    guard let times = plan.times else { return nil }
    var seconds = gathered { block, row in block.ended[row] }
    if case .moments = times {
      let started = gathered { block, row in block.started[row] }
      // Infinite less infinite is NaN, so what cannot be read is kept apart.
      for row in seconds.indices {
        let isUnread = seconds[row] == .infinity || started[row] == .infinity
        seconds[row] = isUnread ? .infinity : seconds[row] - started[row]
      }
    }
    var wrong = 0
    for row in seconds.indices where seconds[row] == .infinity || seconds[row] < 0 {
      seconds[row] = .nan
      wrong += 1
    }
    findings.addTimes(wrong, columns.times.last)
    return seconds
  }

  /// The first in file order, and how many there are of each kind.
  private func rejections() -> Rejections {
    let header = opened.header
    var rows = doubled.listed
    var counts = doubled.count > 0 ? [RespondentJoin.rule: doubled.count] : [:]
    for (block, first) in zip(blocks, firstRows) {
      for rejection in block.rejections {
        rows.append(rejection.row(request.shown, first + Int(rejection.record), header))
        counts[rejection.reason.rule, default: 0] += 1
      }
      counts.merge(block.unlisted, uniquingKeysWith: +)
    }
    rows.sort { $0.row < $1.row }
    return Rejections(listed: Array(rows.prefix(effort.mostRejections)), counts: counts)
  }

  /// The undeclared texts of a column and how often each stands there, the most frequent first.
  private func texts(of column: Int) -> [UndeclaredCode] {
    var counts: [[UInt8]: Int] = [:]
    for block in blocks {
      for (text, count) in block.undeclared[column] ?? [:] { counts[text, default: 0] += count }
    }
    return counts.map { text, count in
      UndeclaredCode(text: String(decoding: plan.encoding.utf8(text), as: UTF8.self), count: count)
    }.sorted { (-$0.count, $0.text) < (-$1.count, $1.text) }
  }

  private func coded(_ slot: Int) -> AnswerCells {
    codedCells.cells(
      plan.codedPlaces[slot], rows: (blocks.last?.firstRow ?? 0) + (blocks.last?.rows ?? 0),
      kept: keptRows)
  }

  /// One column of all blocks, rows that stay.
  private func joined<Cell>(_ column: (Block) -> UnsafePointer<Cell>) -> [Cell] {
    [Cell](unsafeUninitializedCapacity: rowCount) { buffer, filled in
      guard let base = buffer.baseAddress else { return }
      for (place, block) in blocks.enumerated() {
        let cells = column(block)
        if let kept = kept[place] {
          for row in kept {
            (base + filled).initialize(to: cells[row])
            filled += 1
          }
        } else {
          (base + filled).initialize(from: cells, count: block.rows)
          filled += block.rows
        }
      }
    }
  }

  private func gathered<Cell>(_ cell: (Block, Int) -> Cell) -> [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(rowCount)
    for (place, block) in blocks.enumerated() {
      if let kept = kept[place] {
        for row in kept { cells.append(cell(block, row)) }
      } else {
        for row in 0..<block.rows { cells.append(cell(block, row)) }
      }
    }
    return cells
  }
}

/// Rows that were not accepted.
struct Rejections {
  /// The first, in file order.
  let listed: [RejectedRow]
  /// By rule: all of them.
  let counts: [String: Int]
  var count: Int { counts.values.reduce(0, +) }
}
