internal import Responses
internal import Survey

/// Gathers the faults of a microdata file, and what is worth knowing of one without faults.
struct ResponseFindings {
  let request: ResponseFile
  let header: [String]
  let headerRow: Int
  private let decimal: TextFormat.DecimalSign
  private(set) var faults: [Diagnostic] = []
  private(set) var notes: [QualityNote] = []

  init(request: ResponseFile, opened: OpenedTable) {
    self.request = request
    header = opened.header
    headerRow = opened.headerRow
    decimal = opened.format.decimal
  }

  /// Faults of the text itself.
  mutating func addStructure(_ assembly: ResponseAssembly) {
    let pairs = Array(zip(assembly.blocks, assembly.firstRows))
    if pairs.contains(where: { $0.0.failed }) { faults.append(unreadable(request.shown, 5)) }
    let misencoded = pairs.flatMap { block, first in block.misencoded.map { first + Int($0) } }
    let format = assembly.opened.format
    addRows(
      misencoded, "invalid_encoding",
      "bytes that are not valid \(format.encoding.rawValue)"
        + (format.wideFlaw.map { ": \($0.complaint)" } ?? ""), format.encodingAdvice)
    let zeroed = pairs.flatMap { block, first in block.zeroed.map { first + Int($0) } }
    addRows(
      zeroed, "nul_byte", "NUL bytes",
      "The file is damaged or in another encoding, such as `encoding: utf-16`.")
    for (block, first) in pairs {
      guard let (record, field) = block.unclosed else { continue }
      faults.append(
        Diagnostic(
          .data, rule: "unclosed_quote",
          at: .data(file: request.shown, row: first + Int(record), column: header.named(field)),
          "a quote opens here and is never closed",
          advice: "Close the quote, or double a quotation mark that belongs to the text."))
    }
    let blank = pairs.reduce(0) { $0 + $1.0.blankLines }
    if blank > 0 { note("", "blank_line", .note, blank, "lines without anything on them") }
    let opened = assembly.opened
    if opened.source.size > opened.dataStart, opened.source.endsInRow {
      note("", "unended_row", .note, 1, unendedRow)
    }
  }

  private mutating func addRows(_ rows: [Int], _ rule: String, _ what: String, _ advice: String) {
    guard let first = rows.first else { return }
    faults.append(
      Diagnostic(
        .data, rule: rule, at: .data(file: request.shown, row: first, column: ""),
        "\(rows.count.of("row")) \(rows.count == 1 ? "holds" : "hold") \(what)"
          + rowList(rows.prefix(Self.listedRows).map(\.self), of: rows.count),
        advice: advice))
  }

  /// A dataset of SurveyXact whose words for the codes are nowhere, and that was not declared to
  /// be without them.
  mutating func addLoneDataset(_ columns: [TabularText.Column]) {
    guard case .detected = request.table.form, columns.looksLikeLoneDataset else { return }
    note(
      "", "lone_dataset", .warning, 1,
      "the dataset of a SurveyXact export without its structure and labels, so that nothing says "
        + "which codes are no answer: put `…structure.csv` and `…labels.csv` of the same export "
        + "beside it (`…dataset.csv`), or the sheets `Structure` and `Labels` into the workbook")
  }

  mutating func add(_ found: [Diagnostic]) { faults += found }

  /// Codes that the source declares to be missing while the codebook counts them as answers: they
  /// are read as missing, as the source says. Which they are is not released: of a range that is
  /// declared missing the source knows the answers that were given.
  mutating func addMissingCodes(_ plan: ColumnPlan, _ columns: [TabularText.Column]) {
    for (item, place) in zip(request.questionnaire.items, plan.items) {
      guard let place, !columns[place].missingCodes.isEmpty else { continue }
      let reading = CodeReading(item.scale, missing: [])
      let codes = columns[place].missingCodes.filter {
        if case .value = reading.meaning(of: $0) { true } else { false }
      }
      guard !codes.isEmpty else { continue }
      note(
        header[place], "answer_declared_missing", .warning, codes.count,
        "\(codes.count.of("code")) that the codebook counts as answers and the source declares to "
          + "be missing, read as missing", detail: codes.inOrder().joined(separator: ", "))
    }
  }

  mutating func addOpposedLabels(_ labelled: [String: LabelledItem]) {
    for found in OpposedLabels.find(request.questionnaire.dimensions, labelled) {
      let items = found.items.prefix(10).map { "`\($0)`" }.joined(separator: ", ")
      note(
        found.column, "opposed_labels", .warning, found.items.count,
        "\(found.items.count.of("item")) whose codes the source calls by the same words as those of "
          + "`\(found.other)` of the same dimension, in the opposite order: \(items). Set `reversed` "
          + "for them, or correct the codes, unless the source has turned them already")
    }
  }

  /// Says of items of real values and of weights how their cells may mislead.
  mutating func addForms(
    _ plan: ColumnPlan, _ columns: [TabularText.Column], _ format: DetectedFormat
  ) {
    let items = zip(request.questionnaire.items, plan.items).compactMap { item, place in
      item.scale.values == .real ? place : nil
    }
    for place in items + [plan.weight].compactMap(\.self) {
      if format.doubtfulColumns.contains(place) {
        note(columns[place].name, "doubtful_decimal", .warning, 1, format.decimalDoubt)
      }
      for remark in columns[place].forms.remarks {
        note(columns[place].name, remark.rule, .warning, remark.count, remark.message)
      }
    }
  }

  mutating func addYears(_ found: (column: String, texts: [String])?) {
    if let note = severalYears(found, in: request.source) { notes.append(note) }
  }

  /// Codes of an item that the codebook does not declare: each with its count where enough
  /// respondents gave it, all of them under `--show-values`. Codes that it declares, but that are
  /// no values.
  /// A first row with words in place of codes, as where question texts stand below the names: told of
  /// once.
  /// - Returns: whether there is one.
  mutating func addLabelRow(_ answered: [AnsweredItem], _ rows: [Int32]) -> Bool {
    let worded = answered.count(where: \.beginsWithWords)
    guard let first = rows.first, worded > 1, 2 * worded > answered.count else { return false }
    faults.append(
      Diagnostic(
        .data, rule: "label_row",
        at: .data(file: request.shown, row: Int(first), column: ""),
        "the first row below the names has words where the codebook has codes, in \(worded) of "
          + "\(answered.count.of("item"))",
        advice:
          "If it holds the questions' texts, put it above the names and say `header_rows: 2`, or "
          + "remove it."))
    return true
  }

  mutating func addCodes(
    _ answered: AnsweredItem, _ rows: [Int32], _ verdict: LabelNumbers.Verdict?
  ) {
    let (item, column, kinds) = (answered.item, answered.column, answered.kinds)
    if LabelNumbers.takesPlaceOfValues(answered) { addLabelNumbers(answered) }
    let mark = MissingKind.outOfRange.rawValue
    let count = kinds.withUnsafeBufferPointer { $0.count(of: mark) }
    guard count > 0 else { return }
    let codes = answered.undeclared
    let scale = item.scale
    if scale.onUndeclared == .outOfRange, verdict != .unmistakable || scale.countsFromOne {
      note(
        header[column], "undeclared_code", .warning, count,
        "\(count.of("answer")) outside what the codebook declares, counted as out of range"
          + codeList(codes, of: count, mayRelease: true)
          + (verdict == nil ? "" : "; they may be label numbers, which are not values"),
        detail: codes.listed)
      return
    }
    let first = kinds.indices.lazy.filter { kinds[$0] == mark }.prefix(Self.listedRows)
      .map { Int(rows[$0]) }
    let isNumbers = verdict == .unmistakable
    faults.append(
      Diagnostic(
        .data, rule: isNumbers ? "label_numbers" : "undeclared_code",
        at: .data(file: request.shown, row: first.first ?? 1, column: header[column]),
        "\(count.of("answer")) to `\(item.id)` that the codebook does not declare"
          + codeList(codes, of: count, mayRelease: false)
          + rowList(Array(first), of: count)
          + (isNumbers ? ", while other declared codes never occur, as in other items" : ""),
        advice: advice(answered, verdict), value: codes.listed))
  }

  private func advice(_ answered: AnsweredItem, _ verdict: LabelNumbers.Verdict?) -> String {
    let scale = answered.item.scale
    let shown = common(answered.undeclared).count
    let isNamed = shown <= Self.namedCodes && shown == answered.undeclared.count
    let wayOut =
      scale.wayOut(decimal) + sourceLabels(answered)
      + (isNamed ? "" : " `--show-values` shows every code, those of few respondents too.")
    let numbers = LabelNumbers.advice(codes: scale.countsFromOne ? [:] : scale.labelNumbers)
    switch verdict {
    case .unmistakable:
      return numbers + " If the codes are values, declare the new ones under `dont_know` or "
        + "`not_asked`."
    case .possible: return wayOut + " Or it is this: " + numbers
    case nil: return wayOut
    }
  }

  /// What the source calls the undeclared codes that may be named.
  private func sourceLabels(_ answered: AnsweredItem) -> String {
    let known = common(answered.undeclared).prefix(5).compactMap { code in
      answered.labels[code.text].map { "\(code.text) `\($0)`" }
    }
    return known.isEmpty ? "" : " The source calls \(known.joined(separator: ", "))."
  }

  /// Answers that are label numbers, though the codebook declares them all.
  private mutating func addLabelNumbers(_ answered: AnsweredItem) {
    let scale = answered.item.scale
    let labelled = scale.labels.keys.sorted()
    let codes = Dictionary(
      labelled.enumerated().map { ("\($0 + 1)", $1) }, uniquingKeysWith: { first, _ in first })
    let shown = labelled.map(\.shortest).joined(separator: ", ")
    faults.append(
      Diagnostic(
        .data, rule: "label_numbers",
        at: .data(file: request.shown, row: headerRow, column: header[answered.column]),
        "the answers to `\(answered.item.id)` lie where label numbers do, and hardly any is one of "
          + "the values that the codebook labels (\(shown))",
        advice: LabelNumbers.advice(codes: codes)
          + " If they are values, leave out the labels between the ends of the scale."))
  }

  /// Those that enough respondents gave.
  private func common(_ codes: [UndeclaredCode]) -> [UndeclaredCode] {
    codes.filter { $0.count >= request.leastShown && $0.isCode }
  }

  /// `: 7 (12 times)` and what is left unsaid: a code that few gave would tell of them.
  /// - Parameter mayRelease: what is said is released, so that codes in words are left unsaid too.
  private func codeList(_ codes: [UndeclaredCode], of count: Int, mayRelease: Bool) -> String {
    let common = common(codes).filter { !mayRelease || $0.isShort }.prefix(Self.namedCodes)
    guard !common.isEmpty else { return "" }
    let rest = count - common.reduce(0) { $0 + $1.count }
    // What is left over would be told by the sum.
    if mayRelease, (1..<request.leastShown).contains(rest) { return "" }
    return ": " + common.map(\.description).joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more" : "")
  }

  mutating func addWeights(_ weights: [Double], _ column: Int?, _ rows: [Int32]) {
    let wrong = weights.indices.filter { !(weights[$0] > 0 && weights[$0] < .infinity) }
    guard let first = wrong.first, let column else { return }
    faults.append(
      Diagnostic(
        .data, rule: "bad_weight",
        at: .data(file: request.shown, row: Int(rows[first]), column: header[column]),
        "\(wrong.count.of("weight")) that \(wrong.count == 1 ? "is" : "are") not a number from 0 up"
          + rowList(wrong.prefix(Self.listedRows).map { Int(rows[$0]) }, of: wrong.count),
        advice: "Every row needs a weight; check the decimal sign too."))
  }

  /// A column by which the source's own program weights, and that nothing asks for.
  mutating func addUnusedWeight(_ plan: ColumnPlan, _ columns: [TabularText.Column]) {
    guard plan.weight == nil, let weight = columns.first(where: \.isWeight) else { return }
    note(
      weight.name, "unused_weight", .warning, 1,
      "the file says that its rows are weighted by this column, and its own program shows weighted "
        + "figures; here each row counts once unless `columns: {weight: \(weight.name)}` says "
        + "otherwise")
  }

  /// Rows of weight 0, which stand for nobody and were left out as they were read. Faults:
  /// `bad_weight`, where no other is accepted.
  mutating func addWeightless(
    _ count: Int, _ column: Int?, of total: Int, accepted: Int
  ) throws(Faults) {
    guard count > 0, let column else { return }
    note(
      header[column], "zero_weight", .note, count, of: total,
      "rows without weight, which stand for nobody and are left out of the wave")
    guard accepted == 0 else { return }
    throw Faults([
      Diagnostic(
        .data, rule: "bad_weight",
        at: .data(file: request.shown, row: headerRow, column: header[column]),
        "no row that can be read has a weight above 0, so that none stands for anybody",
        advice: "Check which column holds the weights.")
    ])
  }

  mutating func addBackground(_ count: Int, _ column: Int?) {
    guard count > 0, let column else { return }
    note(
      header[column], "undeclared_background", .warning, count,
      "\(count.of("value")) that the codebook does not declare, left out of the breakdown")
  }

  mutating func addTimes(_ wrong: Int, _ column: Int?) {
    guard wrong > 0, let column else { return }
    note(
      header[column], "unreadable_time", .warning, wrong,
      "\(wrong.of("row")) with a time that cannot be read or is negative, not judged for speed; "
        + "expected seconds, or moments such as 2012-04-16 08:15:30 or 16.04.2012 08:15")
  }

  mutating func addLeftOut(_ count: Int, of total: Int) {
    guard count > 0 else { return }
    note(
      "", "skipped_rows", .note, count, of: total,
      "rows of the table that the pipeline does not ask for")
  }

  /// A wave without a single row: nobody means that where rows were rejected, or none was wanted.
  /// Faults: `all_rows_rejected`, `no_wanted_rows`.
  mutating func refuseEmpty(_ rejected: Rejections, leftOut: Int) throws(Faults) {
    if leftOut > 0 {
      let names = request.columns.only.keys.sorted()
      throw Faults([
        Diagnostic(
          .data, rule: "no_wanted_rows",
          at: .data(file: request.shown, row: headerRow, column: names.first ?? ""),
          "\(leftOut.of("row")), and none has what `only` asks for in "
            + names.map { "`\($0)`" }.joined(separator: " and "),
          advice: "Check the texts under `only`: they are compared as they stand in the file, less "
            + "blanks at both ends.")
      ])
    }
    guard let first = rejected.listed.first else {
      return note("", "no_rows", .warning, 1, "there is no row below the header")
    }
    throw Faults([
      Diagnostic(
        .data, rule: "all_rows_rejected",
        at: .data(file: request.shown, row: first.row, column: ""),
        "none of \(rejected.count.of("row")) could be read; the first: \(first.reason)",
        advice: "Check the delimiter, and that the header has a name for every field.")
    ])
  }

  /// How many rows were rejected, for each reason and in all: what their share means is decided by
  /// whoever knows the pipeline's limits.
  mutating func addRejections(_ rejected: Rejections, accepted: Int) {
    let total = accepted + rejected.count
    for (rule, count) in rejected.counts.sorted(by: { $0.key < $1.key }) {
      note("", rule, .note, count, of: total, "\(count.of("row")) rejected")
    }
    guard rejected.count > 0 else { return }
    note(
      "", QualityRule.rejectedRows.rawValue, .note, rejected.count, of: total,
      "rejected, of \(total.of("row")) read")
  }

  mutating func addBlankRespondents(_ blankIds: Int, _ columns: ColumnPlan) {
    if blankIds > 0, let column = columns.respondent {
      note(
        header[column], "blank_respondent", .note, blankIds,
        "\(blankIds.of("row")) without a respondent id")
    }
  }

  mutating func note(
    _ column: String, _ rule: String, _ severity: Diagnostic.Severity, _ count: Int,
    of total: Int? = nil, _ message: String, detail: String? = nil
  ) {
    notes.append(
      QualityNote(
        source: request.source, column: column, rule: rule, severity: severity, count: count,
        total: total, message: message, detail: detail))
  }

  private static let listedRows = 5
  private static let namedCodes = 20
}

/// A code that the codebook does not declare, as it stands in the file.
struct UndeclaredCode: CustomStringConvertible {
  let text: String
  let count: Int

  /// A whole number of few digits, as codes are: no date, and no number of a person or a case.
  var isShort: Bool { text.utf8.count <= 5 && Int(text) != nil }
  private var isNumber: Bool {
    text.utf8.count <= 8 && text.allSatisfy { $0.isNumber || "-\u{2212},.".contains($0) }
      && !text.number.isNaN
  }
  /// A number of no more than eight signs, or what says that there is no answer; what people write
  /// is neither.
  var isCode: Bool { isNumber || LabelWords.isNonAnswer(text) }
  var description: String { "\(text) (\(count) \(count == 1 ? "time" : "times"))" }
}

extension [UndeclaredCode] {
  /// As many as anybody reads.
  fileprivate var listed: String {
    prefix(500).map(\.description).joined(separator: ", ") + (count > 500 ? " …" : "")
  }
}

/// ` (row 3)` or ` (rows 3, 4, 9 and 12 more)`.
func rowList(_ first: [Int], of count: Int) -> String {
  let rows = first.map(String.init).joined(separator: ", ")
  let rest = count > first.count ? " and \(count - first.count) more" : ""
  return " (row\(count == 1 ? "" : "s") \(rows)\(rest))"
}

extension Int {
  /// `1 row`, `2 rows`.
  func of(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension Scale {
  /// What to do about a code that is not declared.
  fileprivate func wayOut(_ decimal: TextFormat.DecimalSign) -> String {
    let (low, high) = ends
    let expected =
      values == .real
      ? "numbers from \(low) to \(high) with decimal sign `\(decimal.rawValue)`"
      : codes.isEmpty ? "whole numbers from \(low) to \(high)" : "the codes under `codes`"
    return "Expected: \(expected). Declare the code under `codes`, `dont_know` or `not_asked`, "
      + "under `not_answered` where it means a blank, or set `on_undeclared: out_of_range`."
  }

  /// The ends as they are written in a codebook.
  private var ends: (String, String) {
    func text(_ value: Double) -> String { Int(exactly: value).map { "\($0)" } ?? "\(value)" }
    return (text(min), text(max))
  }
}
