import Survey

/// Which rows of `breakdowns.csv` are hidden. The values of one background variable, and those who
/// gave none (who are never printed), make up the whole organisation, as children make up a parent.
struct BreakdownPattern {
  /// By row of the table.
  let rows: [Protection]

  private struct Partition: Hashable {
    let wave: WaveKey
    let variable: String
  }

  /// `whole` is the root's row of a dimension.
  struct Whole {
    let size: RowSize
    let protection: Protection
    /// The dimension consists of an item that a sensitive event is counted from.
    let isSensitive: Bool
  }

  init(_ table: Table, in context: Context, whole: (WaveKey, String) -> Whole) {
    let surveys = table.cells("survey")
    let waves = table.cells("wave")
    let names = table.cells("variable")
    var order: [Partition] = []
    var members: [Partition: [Int]] = [:]
    for row in 0..<table.rowCount {
      let wave = WaveKey(survey: surveys[row].text ?? "", wave: waves[row].text ?? "")
      let partition = Partition(wave: wave, variable: names[row].text ?? "")
      if members[partition] == nil { order.append(partition) }
      members[partition, default: []].append(row)
    }
    var found = [Protection](repeating: .shown, count: table.rowCount)
    for partition in order {
      let values = Values(table, rows: members[partition] ?? [])
      for (row, protection) in values.protect(in: context, whole: { whole(partition.wave, $0) }) {
        found[row] = protection
      }
    }
    rows = found
  }

  /// The values of one variable, for every dimension.
  private struct Values {
    /// Distinct values and dimensions, in the order of their rows.
    private var values: [String] = []
    private var dimensions: [String] = []
    private var rows: [String: [String: Int]] = [:]
    private var n: [Int: RowSize] = [:]

    init(_ table: Table, rows members: [Int]) {
      let codes = table.cells("value")
      let names = table.cells("dimension")
      let sizes = table.cells("n")
      var seen: Set<String> = []
      for row in members {
        guard let code = codes[row].text, let dimension = names[row].text else { continue }
        if seen.insert(code).inserted { values.append(code) }
        if rows[dimension] == nil { dimensions.append(dimension) }
        rows[dimension, default: [:]][code] = row
        n[row] = RowSize(sizes[row])
      }
    }

    func protect(in context: Context, whole: (String) -> Whole) -> [(Int, Protection)] {
      let wholes = dimensions.map(whole)
      let most = values.map { code in
        dimensions.compactMap { rows[$0]?[code].flatMap { n[$0]?.n } }.max() ?? 0
      }
      let everybody = max(wholes.compactMap(\.size.n).max() ?? 0, most.reduce(0, +))
      var request = TreePattern.Request(
        cells: [.sized(Contributors(n: everybody))] + most.map { .sized(Contributors(n: $0)) },
        fixed: [0], preference: [0] + most)
      let base = pattern(request, in: context)
      let forced = Set(base.indices.filter { base[$0] != .shown })
      var found: [(Int, Protection)] = []
      for (dimension, whole) in zip(dimensions, wholes) {
        let places = values.map { rows[dimension]?[$0] }
        let cells = places.map { row in
          row.flatMap { n[$0] }.map(PublishedCell.init) ?? .absent
        }
        request.cells = [PublishedCell(whole.size)] + cells
        request.forced = whole.protection == .shown ? forced : forced.union([0])
        let pattern = pattern(request, in: context)
        for (place, row) in places.enumerated() {
          guard let row else { continue }
          found.append((row, whole.isSensitive ? .primary : pattern[place + 1]))
        }
      }
      return found
    }

    /// The pattern of a whole (place 0) and its values.
    private func pattern(_ request: TreePattern.Request, in context: Context) -> [Protection] {
      let parts = Array(1..<max(1, request.cells.count))
      let tree = PatternTree(
        parents: [nil] + parts.map { _ in 0 }, children: [parts] + parts.map { _ in [] },
        bottomUp: parts + [0])
      return TreePattern.pattern(request, over: tree, rule: context.rule)
        .map { context.complementary || $0 == .primary ? $0 : .shown }
    }
  }
}

extension UnitTables {
  /// Hides rows of the breakdowns, which partition the root's rows of the dimensions.
  mutating func protectBreakdowns(_ original: Table, _ rows: [WaveKey: WaveRows]) -> Table {
    var table = original
    let root = frame.organisation.root
    let sensitive = Self.sensitiveDimensions(frame)
    let pattern = BreakdownPattern(table, in: Context(frame)) { wave, id in
      let dimension = Variable(kind: .dimension, id: id)
      return .init(
        size: rows[wave]?.sizes[dimension]?[root] ?? .absent,
        protection: protection(of: UnitCell(variable: dimension, wave: wave, place: root)),
        isSensitive: sensitive[wave.survey]?.contains(id) ?? false)
    }
    let surveys = table.cells("survey")
    let waves = table.cells("wave")
    for (row, protection) in pattern.rows.enumerated() {
      let wave = WaveKey(survey: surveys[row].text ?? "", wave: waves[row].text ?? "")
      hide(row, of: &table, as: Verdict(wave: wave, protection: protection))
    }
    return table
  }

  /// Per survey, the dimensions that consist of one item that a sensitive event is counted from.
  private static func sensitiveDimensions(_ frame: PublicationFrame) -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    for survey in frame.surveys {
      let items = Set(survey.questionnaire.events.filter(\.sensitive).compactMap(\.item))
      let dimensions = survey.questionnaire.dimensions.filter {
        $0.items.count == 1 && items.contains($0.items[0])
      }
      found[survey.id] = Set(dimensions.map(\.id))
    }
    return found
  }
}
