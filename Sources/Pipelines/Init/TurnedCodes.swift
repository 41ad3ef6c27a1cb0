import Ingest

/// Turns the codes of columns that their source numbers from the positive end of a scale down to the
/// negative: `Helt enig` is 1, and should count most.
enum TurnedCodes {
  /// By column: its codes with the values on the other side. Columns with the same words go together:
  /// where some run up already, the others are worded the other way, and none is turned.
  static func find(_ columns: [DraftColumn], _ waves: [DraftWave]) -> [Int: AnswerCodes] {
    var batteries: [Set<String>: [(place: Int, direction: Int)]] = [:]
    for (place, column) in columns.enumerated() where column.kind == .codes {
      let words = Set(column.answerLabels.values.map(AnswerLexicon.plain))
      if words.isEmpty { continue }
      batteries[words, default: []].append((place, direction(column, waves)))
    }
    var found: [Int: AnswerCodes] = [:]
    for battery in batteries.values where battery.allSatisfy({ $0.direction < 0 }) {
      for (place, _) in battery { found[place] = turned(columns[place]) }
    }
    return found
  }

  /// That of the newest wave's words, where those of no other wave run the other way.
  private static func direction(_ column: DraftColumn, _ waves: [DraftWave]) -> Int {
    let name = "\(column.name) \(column.label ?? "")"
    // Few of them are good, and so they may be numbered.
    guard !TellingWords.incident.stand(in: name) else { return 0 }
    let lexicon = AnswerLexicon.shared
    let directions = zip(waves, column.places).compactMap { wave, place in
      place.map { lexicon.direction(wave.microdata.profile.columns[$0].answerWords) }
    }
    let whole = lexicon.direction(
      Dictionary(uniqueKeysWithValues: column.answerLabels.map { (Double($0), $1) }))
    return directions.contains { $0 * whole < 0 } ? 0 : whole
  }

  private static func turned(_ column: DraftColumn) -> AnswerCodes? {
    guard let range = column.labelledRange else { return nil }
    var codes = AnswerCodes(values: [:], isByWords: true, isTurned: true)
    let plain =
      column.codes.values
      ?? Dictionary(
        uniqueKeysWithValues: range.filter { !column.missingNumbers.contains($0) }
          .map { (String($0), $0) })
    let ends = range.lowerBound + range.upperBound
    codes.values = plain.mapValues { ends - $0 }
    for (value, label) in column.answerLabels { codes.labels[ends - value] = label }
    return codes
  }
}

extension ColumnProfile {
  /// The source's words for the codes that are answers, by code.
  fileprivate var answerWords: [Double: String] {
    valueLabels.reduce(into: [:]) { words, label in
      guard let code = Double(label.key), !label.value.isNoAnswer,
        !missingCodes.contains(label.key)
      else { return }
      words[code] = label.value
    }
  }
}
