import Responses
import Survey

@testable import Analysis

/// A survey of `count` items q1, q2, …, those in `reversed` reversed, those in `others` on 1–6
/// instead of 1–5.
func longSurvey(_ count: Int, reversed: Set<Int> = [], others: Set<Int> = []) -> SmallSurvey {
  let six = Scale(min: 1, max: 6)
  return SmallSurvey(
    items: (1...count).map {
      item("q\($0)", reversed: reversed.contains($0), scale: others.contains($0) ? six : fivePoints)
    },
    dimensions: [dimension("d", ["q1"])])
}

/// What one rule found: how bad, how many, and which rows of the file, with their groups.
struct Found: Equatable {
  var severity = Diagnostic.Severity.note
  let count: Int
  let rows: [Int32]
  var groups: [Int32] = []
}

extension QualitySettings {
  /// One rule with these levels, all others off.
  static func only(
    _ rule: QualityRule, _ levels: QualityLevels, straightLiningItems: Int = 10,
    duplicateItems: Int = 20, secondsPerItem: Double = 2
  ) -> QualitySettings {
    var all = Dictionary(
      uniqueKeysWithValues: QualityRule.allCases.map { ($0, QualityLevels.off) })
    all[rule] = levels
    return QualitySettings(
      levels: all, straightLiningItems: straightLiningItems, duplicateItems: duplicateItems,
      secondsPerItem: secondsPerItem)
  }
}

extension ValidatedData {
  /// By column, what a rule found.
  func found(_ rule: QualityRule) -> [String: Found] {
    var found: [String: Found] = [:]
    for note in notes where note.rule == rule.rawValue {
      let flagged = flagged.first { $0.rule == note.rule && $0.column == note.column }
      found[note.column] = Found(
        severity: note.severity, count: note.count, rows: flagged?.rows ?? [],
        groups: flagged?.groups ?? [])
    }
    return found
  }
}

/// One wave of one survey, checked.
func checked(
  _ survey: SmallSurvey, _ wave: WaveData, _ quality: QualitySettings = QualitySettings()
) -> ValidatedData {
  accepted(
    ReadData(
      organisation: smallOrganisation, surveys: [survey.data([wave])], registers: [], notes: []),
    quality)
}
