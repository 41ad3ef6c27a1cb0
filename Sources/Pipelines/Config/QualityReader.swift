import Survey

/// Reads `quality`: which findings about the data matter, and how much.
struct QualityReader {
  let file: ConfigFile
  let log: FaultLog

  func read(_ node: ConfigNode?) -> QualitySettings {
    var levels: [QualityRule: QualityLevels] = [:]
    for rule in QualityRule.allCases {
      guard let node = node?[rule.rawValue] else { continue }
      levels[rule] = node.text == nil ? read(node, rule) : .off
    }
    let straight = node?[QualityRule.straightLining.rawValue]?[QualityShape.items]
    let duplicates = node?[QualityRule.duplicateAnswers.rawValue]?[QualityShape.items]
    let speeding = node?[QualityRule.speeding.rawValue]?[QualityShape.seconds]
    return QualitySettings(
      levels: levels,
      straightLiningItems: straight?.integer ?? QualitySettings.straightLiningItems,
      duplicateItems: duplicates?.integer ?? QualitySettings.duplicateItems,
      secondsPerItem: speeding?.number ?? QualitySettings.secondsPerItem)
  }

  private func read(_ node: ConfigNode, _ rule: QualityRule) -> QualityLevels {
    checkOrder(node, rule)
    let standard = rule.standard
    return QualityLevels(
      note: node["note"]?.number ?? standard.note,
      warning: node["warning"]?.number ?? standard.warning,
      stop: node["stop"]?.number ?? standard.stop)
  }

  /// Of two levels that are written, the graver must lie further out: else the other is never met.
  private func checkOrder(_ node: ConfigNode, _ rule: QualityRule) {
    let written = ["note", "warning", "stop"].compactMap { key in
      node[key].flatMap { level in level.number.map { (key: key, level: level, value: $0) } }
    }
    for (milder, graver) in zip(written, written.dropFirst()) {
      let isWrong = rule.lowIsWorse ? graver.value > milder.value : graver.value < milder.value
      guard isWrong else { continue }
      log.note(
        "out_of_range", at: file.place(graver.level.mark),
        "`\(graver.key)` of `\(rule.rawValue)` is \(graver.level.said), and `\(milder.key)` "
          + milder.level.said,
        advice:
          "Expected at \(rule.lowIsWorse ? "most" : "least") \(milder.level.said): a finding is "
          + "given the gravest level that it passes, so `\(milder.key)` would never be met.")
    }
  }
}
