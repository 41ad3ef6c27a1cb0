internal import Classification
internal import Foundation
public import Survey

/// An analyst labels indicators, those first that the model is least sure of, and the model learns.
///
/// Labels stand in a file `text,unit,role,quality`, which grows by one row an answer and is made
/// where there is none. Every answer is learned before the next question is chosen.
public struct LabellingSession: Sendable {
  /// What is asked, and how the indicator is read now.
  public struct Question: Sendable {
    public let text: String
    public let unit: String
    public let role: IndicatorRole
    public let quality: IndicatorQuality
    /// 0…1.
    public let confidence: Double
    public let evidence: String
  }

  private let path: String
  private let language: Language
  /// Indicators of the catalogue that declare neither role nor quality.
  private let open: [IndicatorWords]
  private var labels: [LabelledIndicator]
  private var passedOver: Set<IndicatorWords> = []
  private let before: IndicatorModel
  private var model: IndicatorModel
  private var asked: Question?

  /// - Parameters:
  ///   - labels: the file of labels; need not exist.
  ///   - catalogue: what is to be read, as for `classifyCatalogue`; nil: only learn.
  public init(labels: String, catalogue: String?, language: Language) throws(Faults) {
    path = labels
    self.language = language
    let exists = FileManager.default.fileExists(atPath: labels)
    self.labels = exists ? try labelledIndicators(labels, alternatives: [], own: true) : []
    let entries = try catalogue.map { path throws(Faults) in try catalogueEntries(path) } ?? []
    open = entries.filter { $0.role == nil && $0.quality == nil }
      .map { IndicatorWords(text: $0.text, unit: $0.unit) }
    before = .shipped
    model = before.learning(self.labels)
  }

  /// How many labels the model has learned.
  public var learned: Int { labels.count }

  /// The open indicator that the model is least sure of; nil when none is left.
  public mutating func next() -> Question? {
    let known = Set(labels.map { IndicatorWords(text: $0.text, unit: $0.unit) })
    let left = open.filter { !known.contains($0) && !passedOver.contains($0) }
    asked = leastSure(left, by: model).first.map { question($0.words, $0.reading) }
    return asked
  }

  /// Passes over the indicator that was asked about last.
  public mutating func skip() {
    if let asked { passedOver.insert(IndicatorWords(text: asked.text, unit: asked.unit)) }
    asked = nil
  }

  /// Labels the indicator that was asked about last, writes the label down and learns it.
  public mutating func answer(role: IndicatorRole, quality: IndicatorQuality) throws(Faults) {
    guard let asked else { return }
    let label = LabelledIndicator(
      text: asked.text, unit: asked.unit, role: role, quality: quality,
      position: role == .driver ? 0.2 : 0.75, group: "")
    try write(label)
    labels.append(label)
    model = before.learning(labels)
    self.asked = nil
  }

  private func question(
    _ words: IndicatorWords, _ reading: IndicatorClassification
  ) -> Question {
    Question(
      text: words.text, unit: words.unit, role: reading.role, quality: reading.quality,
      confidence: reading.confidence, evidence: reading.evidence.text(in: language))
  }

  private func write(_ label: LabelledIndicator) throws(Faults) {
    let cells = [label.text, label.unit, label.role.rawValue, label.quality.rawValue]
    let row = cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    do {
      let old =
        FileManager.default.fileExists(atPath: path)
        ? try String(contentsOf: URL(filePath: path), encoding: .utf8)
        : "text,unit,role,quality\n"
      let end = old.hasSuffix("\n") ? "" : "\n"
      try (old + end + row + "\n").write(
        to: URL(filePath: path), atomically: true, encoding: .utf8)
    } catch {
      throw Faults([
        Diagnostic(
          .data, rule: "unwritable_file", at: .file(path), "`\(path)` could not be written",
          advice: "Give a file in a folder that you may write to, in UTF-8.")
      ])
    }
  }
}

extension LabellingSession {
  /// A reading that the labels changed.
  private struct Change {
    let words: IndicatorWords
    let before: IndicatorClassification
    let after: IndicatorClassification
  }

  /// What the labels changed in the readings of the catalogue, and what it would help most to
  /// label next, in plain text.
  public func summary() -> String {
    let changes = changes()
    var lines = [
      "\(counted(labels.count, "label")) learned; \(changes.count) of \(counted(open.count, "reading")) changed."
    ]
    for change in changes {
      let was = "\(Self.verdict(change.before))\(change.before.borderline ? ", borderline" : "")"
      lines.append("  \(Self.line(change.words, change.after)), was \(was)")
    }
    let next = wanted()
    if !next.isEmpty { lines += ["", "Least sure of now:"] }
    for (words, reading) in next { lines.append("  " + Self.line(words, reading)) }
    return lines.joined(separator: "\n")
  }

  /// The same as JSON: `labels`, `readings`, `changed` (text, unit, before, after) and `next`.
  public func summaryJSON() -> String {
    JSONText.object([
      ("schema_version", .raw("1")), ("labels", .raw("\(labels.count)")),
      ("readings", .raw("\(open.count)")),
      (
        "changed",
        .list(
          changes().map { change in
            .object(
              Self.members(change.words) + [
                ("before", .object(members(change.before))),
                ("after", .object(members(change.after))),
              ])
          })
      ),
      (
        "next",
        .list(wanted().map { .object(Self.members($0.words) + members($0.reading)) })
      ),
    ]).text()
  }

  /// What it would help most to label next.
  private func wanted() -> [(words: IndicatorWords, reading: IndicatorClassification)] {
    let known = Set(labels.map { IndicatorWords(text: $0.text, unit: $0.unit) })
    return Array(leastSure(open.filter { !known.contains($0) }, by: model).prefix(5))
  }

  private func changes() -> [Change] {
    let own = OwnLabels(labels)
    return open.compactMap { words in
      let old = classify(text: words.text, unit: words.unit, declared: nil, by: before)
      let new = classify(text: words.text, unit: words.unit, declared: nil, labels: own)
      guard old.role != new.role || old.quality != new.quality || old.borderline != new.borderline
      else { return nil }
      return Change(words: words, before: old, after: new)
    }
  }

  private static func members(_ words: IndicatorWords) -> [(String, JSONText)] {
    [("text", .text(words.text)), ("unit", .text(words.unit))]
  }

  private func members(_ reading: IndicatorClassification) -> [(String, JSONText)] {
    [
      ("role", .text(reading.role.rawValue)), ("role_position", .raw("\(reading.position)")),
      ("quality", .text(reading.quality.rawValue)), ("confidence", .raw("\(reading.confidence)")),
      ("origin", .text(reading.origin.rawValue)),
      ("borderline", .raw(reading.borderline ? "true" : "false")),
      ("evidence", .text(reading.evidence.text(in: language))),
    ]
  }

  private static func line(_ words: IndicatorWords, _ reading: IndicatorClassification) -> String {
    let unit = words.unit.isEmpty ? "" : " (\(words.unit))"
    let border = reading.borderline ? ", borderline" : ""
    return "\(words.text)\(unit): \(verdict(reading))\(border)"
  }

  private static func verdict(_ reading: IndicatorClassification) -> String {
    "\(reading.role.rawValue) \(reading.quality.rawValue) "
      + String(format: "%.0f %%", reading.confidence * 100)
  }
}
