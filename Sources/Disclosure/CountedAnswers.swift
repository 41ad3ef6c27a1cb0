import Survey

/// How many gave each answer that counts as a sensitive event, read from `distributions`.
struct CountedAnswers {
  /// By wave and item: for each such answer in ascending order, counts by unit place. An answer
  /// that the wave has no row of is not among them.
  private(set) var waves: [WaveKey: [String: [[Int]]]] = [:]

  init(_ table: Table, _ organisation: Organisation, _ surveys: [SurveyDeclaration]) {
    let counted = Dictionary(
      surveys.map { ($0.id, Self.values(in: $0.questionnaire)) },
      uniquingKeysWith: { first, _ in first })
    guard counted.values.contains(where: { !$0.isEmpty }) else { return }
    let keys = UnitRows(table, organisation)
    let (items, values) = (TextColumn(table, "item"), TextColumn(table, "value"))
    let counts = table.cells("count")
    let nobody = [Int](repeating: 0, count: organisation.units.count)
    var found: [WaveKey: [String: [Double: [Int]]]] = [:]
    // Rows of one item stand together: look it up once.
    var last: (wave: Int, item: Int32, values: Set<Double>) = (-1, -1, [])
    for row in 0..<table.rowCount {
      if items.code(row) != last.item || keys.waveNumber(row) != last.wave {
        let values = items.text(row).flatMap { counted[keys.wave(row).survey]?[$0] }
        last = (keys.waveNumber(row), items.code(row), values ?? [])
      }
      guard !last.values.isEmpty, let item = items.text(row), let place = keys.place(row),
        let value = values.text(row).flatMap({ ExactDecimal($0)?.double }),
        last.values.contains(value)
      else { continue }
      found[keys.wave(row), default: [:]][item, default: [:]][value, default: nobody][place] =
        counts[row].integer ?? 0
    }
    waves = found.mapValues { items in
      items.mapValues { answers in
        answers.sorted { $0.key < $1.key }.map(\.value)
      }
    }
  }

  /// By item: the values that count as one of its sensitive events.
  private static func values(in questionnaire: Questionnaire) -> [String: Set<Double>] {
    var found: [String: Set<Double>] = [:]
    for event in questionnaire.events where event.sensitive {
      guard let item = questionnaire.items.first(where: { $0.id == event.item }) else { continue }
      let values = event.countsAs.compactMap { code in
        item.scale.codes[code] ?? ExactDecimal(code)?.double
      }
      found[item.id, default: []].formUnion(values)
    }
    return found
  }
}
