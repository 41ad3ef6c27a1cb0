import Ingest
import Survey

/// Finds the columns of a microdata file: as declared, else by their standard names.
struct ColumnsReader {
  let file: ConfigFile
  let log: FaultLog
  let source: InputTable
  let header: [String]
  /// Where the header stands.
  let row: Int
  /// What else the source holds that may have been meant; nil: nothing.
  let hint: String?
  let questionnaire: Questionnaire

  func read(_ node: ConfigNode?, only wanted: ConfigNode?) -> MicrodataColumns {
    let items = columns(node?["items"])
    let weight = node?["weight"].flatMap { column($0, standard: []) }
    let units = unitColumns(node?["unit"])
    let respondent = column(node?["respondent"], standard: ["respondent", "id"])
    let absent = questionnaire.items.map(\.id).filter { items[$0] == nil }
    checkItems(absent, taken: Set(items.values))
    let background = background(node?["background"])
    let only = only(wanted)
    let times = times(node)
    let asked =
      units + [respondent, weight].compactMap { $0 } + items.values + background.values
      + (times?.columns ?? []) + only.keys
    checkShared(asked, node ?? wanted)
    log.add(duplicateColumns(header, file: source.file.shown, row: row, asked: asked))
    return MicrodataColumns(
      units: units, respondent: respondent, weight: weight, items: items, absentItems: Set(absent),
      background: background, times: times, only: only)
  }

  /// Background variable → column, for those that the file has.
  private func background(_ node: ConfigNode?) -> [String: String] {
    var columns: [String: String] = [:]
    for id in questionnaire.background.map(\.id) where header.contains(id) { columns[id] = id }
    for entry in node?.entries ?? [] {
      guard questionnaire.background.contains(where: { $0.id == entry.key }) else {
        log.unknownBackground(entry, questionnaire, in: file)
        continue
      }
      columns[entry.key] = column(entry.value, standard: [])
    }
    return columns
  }

  /// Which rows are wanted.
  private func only(_ node: ConfigNode?) -> [String: Set<String>] {
    for entry in node?.entries ?? [] where !header.contains(entry.key) {
      unknownColumn(entry.key, at: entry.mark)
    }
    return FigureReadingReader.only(node).filter { header.contains($0.key) }
  }

  /// Times as declared, in one of two forms.
  private func times(_ node: ConfigNode?) -> ResponseTimes? {
    let names = ["seconds", "started", "ended"]
    let found = names.map { name in node?[name].flatMap { column($0, standard: []) } }
    let entries = node?.entries ?? []
    let seconds = entries.first { $0.key == "seconds" }
    let ends = ["started", "ended"].compactMap { key in entries.first { $0.key == key } }
    if let seconds, let end = ends.first {
      log.note(
        "conflicting_keys", at: file.place(end.mark),
        "`\(end.key)` and `\(seconds.key)` both say how long a respondent took",
        advice: "Keep `seconds`, or `started` and `ended`.")
    } else if ends.count == 1, let end = ends.first {
      let other = end.key == "started" ? "ended" : "started"
      log.note(
        "missing_key", at: file.place(end.mark), "`\(end.key)` needs the key `\(other)`",
        advice: "Name both columns: a respondent took the time between them.")
    }
    if let seconds = found[0] { return .seconds(seconds) }
    guard let started = found[1], let ended = found[2] else { return nil }
    return .moments(started: started, ended: ended)
  }

  /// One column, or one for each service area.
  private func unitColumns(_ node: ConfigNode?) -> [String] {
    guard let list = node?.list else {
      return [column(node, standard: ["unit", "enhet"])].compactMap(\.self)
    }
    return list.compactMap { column($0, standard: []) }
  }

  /// The column as declared, else the first with a standard name, ignoring case.
  private func column(_ node: ConfigNode?, standard: [String]) -> String? {
    guard let node else {
      return standard.lazy.compactMap { name in header.first { $0.lowercased() == name } }.first
    }
    guard let name = node.text, !header.contains(name) else { return node.text }
    unknownColumn(name, at: node.mark)
    return nil
  }

  private func unknownColumn(_ name: String, at mark: ConfigNode.Mark) {
    log.note(
      "unknown_column", at: file.place(mark),
      "\(source.file.shown) has no column `\(name)`",
      advice: log.suggestion(name, among: header.filter { !$0.isEmpty }, kind: "column")
        + (hint.map { " " + $0 } ?? ""))
  }

  private func columns(_ node: ConfigNode?) -> [String: String] {
    let ids = questionnaire.items.map(\.id)
    var columns: [String: String] = [:]
    for id in ids where header.contains(id) { columns[id] = id }
    for entry in node?.entries ?? [] {
      guard ids.contains(entry.key) else {
        log.note(
          "unknown_item", at: file.place(entry.mark),
          "the questionnaire has no item `\(entry.key)`",
          advice: log.suggestion(entry.key, among: ids.sorted(), kind: "item"))
        continue
      }
      columns[entry.key] = column(entry.value, standard: [])
    }
    return columns
  }

  private func checkItems(_ missing: [String], taken: Set<String>) {
    guard let first = missing.first else { return }
    let place = Diagnostic.Place.data(file: source.file.shown, row: row, column: first)
    if missing.count == questionnaire.items.count {
      log.note(
        "missing_column", at: place, "the header names none of the questionnaire's items",
        advice: (wayToItems ?? "Name them under `columns: {items: {\(first): …}}`.")
          + (hint.map { " " + $0 } ?? ""))
      return
    }
    let named = missing.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    let near =
      nearest(to: first, among: header.filter { !taken.contains($0) })
      .map { "; `\($0)` is near `\(first)`" } ?? ""
    log.note(
      "item_not_in_file", .warning, at: place,
      "\(missing.count) of the questionnaire's items have no column: \(named)"
        + (missing.count > 8 ? " …" : "") + near,
      advice: "They count as not in this wave; name them under `columns: {items: …}` if they are.")
  }

  /// Where the items' names stand in another row, in other letters, or between other delimiters.
  private var wayToItems: String? {
    let ids = questionnaire.items.map(\.id)
    func holds(_ names: [String]) -> Bool {
      let names = Set(names)
      return 2 * ids.count(where: names.contains) >= ids.count
    }
    let cases = ids.compactMap { id in
      header.first { $0.lowercased() == id.lowercased() }.map { "\(id): \($0)" }
    }
    if 2 * cases.count >= ids.count {
      return "They differ in upper and lower case: name them under `columns: {items: "
        + "{\(cases.prefix(5).joined(separator: ", "))\(cases.count > 5 ? ", …" : "")}}`."
    }
    let previews = (try? readPreviews(path: source.table.path, shown: source.file.shown)) ?? []
    for preview in previews {
      guard let place = preview.rows.firstIndex(where: holds) else { continue }
      let number = place + 1
      if let sheet = preview.sheet {
        return
          "Row \(number) of the sheet `\(sheet)` does: say `sheet` and `header_row: \(number)`."
      }
      return number == row
        ? "With another delimiter it does: leave out `delimiter`, or correct it."
        : "Row \(number) does: say `header_rows: \(number)`."
    }
    return nil
  }

  private func checkShared(_ columns: [String], _ node: ConfigNode?) {
    var counts: [String: Int] = [:]
    for column in columns { counts[column, default: 0] += 1 }
    for column in counts.keys.sorted() where counts[column, default: 0] > 1 {
      log.note(
        "shared_column",
        at: node.map { file.place($0.mark) }
          ?? .data(file: source.file.shown, row: row, column: column),
        "the column `\(column)` is used for two things",
        advice:
          "Expected a column of its own for each item, the unit, the respondent and the weight.")
    }
  }
}
