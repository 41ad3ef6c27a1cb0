import Responses
import Survey

/// Looks for a column that says which year or wave a row is of, and that nothing asks for: where it
/// holds several, the rows of several waves would be read as one.
struct SeveralYears {
  /// The column's name, and the years or waves that stand at places spread over the file; nil where
  /// there are fewer than two.
  static func find(_ opened: OpenedTable, _ plan: ColumnPlan) -> (column: String, texts: [String])?
  {
    let used = plan.used
    var candidates = opened.columns.indices.compactMap { place -> Candidate? in
      used.contains(place) ? nil : Candidate(place, opened.columns[place])
    }
    for range in stretches(of: opened) where !candidates.isEmpty {
      read(range, of: opened, &candidates)
      candidates.removeAll(where: \.isOut)
    }
    return first(candidates)
  }

  /// The same in a table of figures, where years that follow from the wave of the row say nothing
  /// new.
  /// - Parameters:
  ///   - whole: as it is in the file.
  ///   - table: its wanted rows, with a column of waves or without.
  ///   - used: columns of the file that something asks for.
  static func find(_ whole: SmallTable, _ table: SmallTable, used: Set<String>)
    -> (column: String, texts: [String])?
  {
    let wanted = Set(table.rowNumbers)
    let rows = zip(whole.rows, whole.rowNumbers).filter { wanted.contains($0.1) }.map(\.0)
    let waves = table.column("wave").map { wave in table.rows.map { $0[wave] } }
    let candidates = whole.header.indices.compactMap { place -> Candidate? in
      let name = whole.header[place]
      guard !name.isEmpty, !used.contains(name) else { return nil }
      let column =
        whole.columns.first { $0.name == name } ?? TabularText.Column(name: name, valueLabels: [:])
      guard var candidate = Candidate(place, column) else { return nil }
      var byWave: [String: Candidate] = [:]
      for (number, row) in rows.enumerated() where !candidate.isOut {
        candidate.add(row[place])
        if let waves { byWave[waves[number], default: candidate.empty].add(row[place]) }
      }
      guard waves == nil || byWave.values.contains(where: { $0.found.count > 1 }) else {
        return nil
      }
      return candidate.isOut ? nil : candidate
    }
    return first(candidates)
  }

  /// One that is called so before one that only looks so.
  private static func first(_ candidates: [Candidate]) -> (column: String, texts: [String])? {
    let found = candidates.filter(\.holdsSeveral)
    let first = found.first { $0.kind != .unnamed } ?? found.first
    return first.map { ($0.column.name, $0.found.sorted()) }
  }

  // MARK: Reading

  private static let mostStretches = 16

  private struct Stretch {
    let bytes: [UInt8]
    let isFirst: Bool
    let isLast: Bool
  }

  /// Where stretches begin below the header, at places spread over the file, the beginning and the
  /// end among them.
  private static func stretches(of opened: OpenedTable) -> [Int] {
    let (first, size) = (opened.dataStart, opened.source.size)
    let count = min(FormatSample.size, size - first)
    guard count > 0 else { return [] }
    let steps = min(mostStretches - 1, (size - first - 1) / count)
    let places = (0...steps).map {
      steps == 0 ? first : first + (size - count - first) / steps * $0
    }
    return Set(places + [size - count]).sorted()
  }

  private static func stretch(_ place: Int, of opened: OpenedTable) -> Stretch {
    let (first, size) = (opened.dataStart, opened.source.size)
    let count = min(FormatSample.size, size - first)
    let bytes = [UInt8](unsafeUninitializedCapacity: count) {
      $1 = opened.source.read(into: UnsafeMutableRawBufferPointer($0), at: place)
    }
    return Stretch(bytes: bytes, isFirst: place == first, isLast: place + count == size)
  }

  private static func read(
    _ place: Int, of opened: OpenedTable, _ candidates: inout [Candidate]
  ) {
    let stretch = stretch(place, of: opened)
    for place in candidates.indices { candidates[place].begin() }
    let scanner = RecordScanner(delimiter: opened.format.delimiter, most: opened.header.count)
    stretch.bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      var open = Array(candidates.indices)
      while place < bytes.count, !open.isEmpty,
        case .record(let next) = scanner.scan(bytes, from: place, isLast: true)
      {
        let isCut = place == 0 && !stretch.isFirst || next == bytes.count && !stretch.isLast
        if !isCut, scanner.count == opened.header.count, scanner.flaw == nil {
          for number in open {
            let field = scanner.fields[candidates[number].place]
            let text = Array(bytes.trimmed(field.start, field.end).prefix(200))
            if text.isEmpty { continue }
            candidates[number].add(String(decoding: opened.encoding.utf8(text), as: UTF8.self))
          }
          open.removeAll { !candidates[$0].isOpen }
        }
        place = next
      }
    }
  }
}

/// A column that may hold years or waves.
private struct Candidate {
  let place: Int
  let column: TabularText.Column
  let kind: WaveColumn
  private(set) var found: Set<String> = []
  /// It holds what no column of years does.
  private(set) var isOut = false
  /// Different texts since `begin`.
  private var texts: Set<String> = []

  /// More different texts than that are no waves.
  private static let most = 40

  init?(_ place: Int, _ column: TabularText.Column) {
    guard let kind = WaveColumn(name: column.name, label: column.label) else { return nil }
    // Codes whose words are years may be answers to anything.
    if kind == .unnamed, !column.valueLabels.isEmpty { return nil }
    (self.place, self.column, self.kind) = (place, column, kind)
  }

  /// The same column, of which nothing was read.
  var empty: Candidate {
    var empty = self
    (empty.found, empty.texts) = ([], [])
    return empty
  }

  mutating func begin() { texts = [] }

  var isOpen: Bool { !isOut && texts.count <= Self.most }

  mutating func add(_ text: String) {
    guard !text.isEmpty, texts.insert(text).inserted else { return }
    let words = column.valueLabels[text] ?? text
    switch kind {
    case .waves: found.insert(words)
    case .years:
      if let year = WaveColumn.year(in: words) { found.insert(String(year)) }
    case .unnamed:
      guard let year = WaveColumn.yearAlone(in: words) else {
        isOut = true
        return
      }
      found.insert(String(year))
      if found.count > 6 { isOut = true }
    }
  }

  var holdsSeveral: Bool {
    if isOut { return false }
    return kind == .unnamed
      ? WaveColumn.areWaves(Set(found.compactMap(Int.init))) : (2...Self.most).contains(found.count)
  }
}

/// Which years they are is not released: they may be something of the respondents'.
func severalYears(_ found: (column: String, texts: [String])?, in source: String) -> QualityNote? {
  found.map { column, texts in
    QualityNote(
      source: source, column: column, rule: "several_years", severity: .warning,
      count: texts.count,
      message: "years or waves stand in the column, several of them, and all rows are read as one "
        + "wave: say with `only: {\(column): …}` which rows are wanted, if they are of several waves",
      detail: texts.joined(separator: ", "))
  }
}
