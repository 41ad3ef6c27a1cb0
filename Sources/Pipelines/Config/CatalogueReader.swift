import Ingest
import Survey

/// Reads the indicator catalogue, and qualifies the names in it.
struct CatalogueReader {
  let log: FaultLog
  let vocabulary: Vocabulary

  func read(_ table: SmallTable) -> [CatalogueEntry] {
    var first: [String: Int] = [:]
    return table.rows.indices.compactMap { row in
      guard let written = table.text(row, "indicator") else {
        log.note(
          "missing_id", at: table.place(row: row, column: "indicator"), "the cell is empty",
          advice: "Expected `survey.dimension`, `survey.item` or `register.indicator`.")
        return nil
      }
      let name = qualify(written, table, row)
      let id = name?.description ?? written
      if let earlier = first.updateValue(row, forKey: id) {
        log.note(
          "duplicate_id", at: table.place(row: row, column: "indicator"),
          "the indicator `\(id)` is there already",
          advice: "The first is in row \(table.rowNumbers[earlier]); keep one of them.")
      }
      return entry(id, name, table, row)
    }
  }

  private func entry(
    _ id: String, _ name: QualifiedName?, _ table: SmallTable, _ row: Int
  ) -> CatalogueEntry {
    let source: Source? = word(table, row, "source")
    return CatalogueEntry(
      indicator: id, text: table.text(row, "text") ?? id, unit: table.text(row, "unit") ?? "",
      source: source ?? name.flatMap(vocabulary.origin), area: table.text(row, "area"),
      direction: word(table, row, "direction"), role: word(table, row, "role"),
      quality: word(table, row, "quality"), target: target(name, table, row))
  }

  /// The qualified name; nil when nothing measured has the name (a remark: a catalogue may hold
  /// what is only planned).
  private func qualify(_ written: String, _ table: SmallTable, _ row: Int) -> QualifiedName? {
    let place = table.place(row: row, column: "indicator")
    let bare = vocabulary.withBareName(written)
    if bare.count == 1 { return bare[0] }
    if bare.count > 1 {
      let choices = bare.map { "`\($0)`" }.joined(separator: " or ")
      log.note(
        "ambiguous_indicator", at: place, "`\(written)` may be \(choices)",
        advice: "Write the one that is meant.")
      return nil
    }
    guard let fault = vocabulary.fault(written, log) else { return QualifiedName(written) }
    guard vocabulary.isComplete else { return nil }
    let known = QualifiedName(written).map { vocabulary.sources[$0.source] != nil } ?? false
    log.note(
      known ? fault.rule : "indicator_not_measured", known ? .error : .warning, at: place,
      known ? fault.message : "nothing in this pipeline measures `\(written)`",
      advice: known ? fault.advice : "It is classified from its text; its values stay unknown.")
    return nil
  }

  private func word<Word: RawRepresentable & CaseIterable>(
    _ table: SmallTable, _ row: Int, _ column: String
  ) -> Word? where Word.RawValue == String {
    guard let text = table.text(row, column) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    log.note(
      "unknown_value", at: table.place(row: row, column: column),
      "`\(column)` cannot be `\(text)`",
      advice: nearest(to: text, among: words).map { "Did you mean `\($0)`?" }
        ?? "Expected \(Shape.word(words).form).")
    return nil
  }

  private func target(_ name: QualifiedName?, _ table: SmallTable, _ row: Int) -> Double? {
    guard let text = table.text(row, "target") else { return nil }
    let place = table.place(row: row, column: "target")
    guard let target = table.number(text) else {
      log.note(
        "not_a_number", at: place, "the target `\(text)` is not a number",
        advice: "Expected a number in the indicator's unit, without the unit.")
      return nil
    }
    if let name, let range = vocabulary.range(name), !range.contains(target) {
      let (low, high) = (Shape.plain(range.lowerBound), Shape.plain(range.upperBound))
      log.note(
        "target_outside_scale", at: place, "the target of `\(name)` is \(Shape.plain(target))",
        advice: "Expected a target on the scale, \(low) to \(high).")
    }
    return target
  }
}

/// Reads the marks of good practice.
struct PrinciplesReader {
  let log: FaultLog
  let vocabulary: Vocabulary

  func read(_ table: SmallTable) -> [Principle] {
    var first: [String: Int] = [:]
    return table.rows.indices.compactMap { row in
      guard let id = table.text(row, "principle") else {
        log.note(
          "missing_id", at: table.place(row: row, column: "principle"), "the cell is empty",
          advice: "Expected an id in the column `principle`.")
        return nil
      }
      if let earlier = first.updateValue(row, forKey: id) {
        log.note(
          "duplicate_id", at: table.place(row: row, column: "principle"),
          "the principle `\(id)` is there already",
          advice: "The first is in row \(table.rowNumbers[earlier]); keep one of them.")
      }
      return Principle(
        id: id, area: table.text(row, "area") ?? "", text: table.text(row, "text") ?? id,
        items: items(table, row))
    }
  }

  private func items(_ table: SmallTable, _ row: Int) -> [QualifiedName] {
    let place = table.place(row: row, column: "items")
    let words = (table.text(row, "items") ?? "").split(whereSeparator: \.isWhitespace)
    return words.compactMap { word in
      if let fault = vocabulary.fault(String(word), log) {
        log.note(fault.rule, at: place, fault.message, advice: fault.advice)
        return nil
      }
      guard let name = QualifiedName(String(word)) else { return nil }
      if vocabulary.isSurvey(name.source), !vocabulary.isItem(name),
        vocabulary.sources[name.source]?.isComplete == true
      {
        log.note(
          "not_an_item", at: place, "`\(name)` is a dimension, not an item",
          advice: "Name the items: `survey.item`, with spaces between.")
      }
      return name
    }
  }
}
