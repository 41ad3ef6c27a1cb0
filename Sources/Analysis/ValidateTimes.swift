import Responses
import Survey

extension WaveCheck {
  /// Rows that were answered faster than the questions can be read: less than `secondsPerItem` for
  /// each question that was answered, don't-knows included. Rows without a known time are not judged.
  ///
  /// Two seconds an item: Huang, Curran, Keeney, Poposki & DeShon 2012, who counted pages answered
  /// faster than that, upheld by Bowling, Huang, Brower & Bragg 2023. Wood, Harms, Lowman & DeSimone
  /// 2017 saw answers lose their consistency below one second. A time of the whole form holds breaks,
  /// so it finds fewer than times of pages would; it says nothing of who took long.
  func speeding() -> QualityFindings {
    guard let seconds = table.seconds, !quality[.speeding].isOff else { return QualityFindings() }
    let answers = table.answerCounts()
    var tally = Tally()
    for row in 0..<table.rowCount where !seconds[row].isNaN && answers[row] > 0 {
      tally.total += 1
      if seconds[row] < quality.secondsPerItem * Double(answers[row]) { tally.rows.append(row) }
    }
    return finding(.speeding, tally) {
      "rows answered in less than \(quality.secondsPerItem) seconds per answered question"
    }
  }
}

extension ResponseTable {
  /// By row: cells with an answer or don't-know.
  func answerCounts() -> [Int32] {
    var counts = [Int32](repeating: 0, count: rowCount)
    for case let column? in items {
      let limit: UInt8 = if case .coded = column { MissingKind.notAnswered.rawValue } else { 1 }
      for (row, kind) in column.kinds.enumerated()
      where kind < limit || kind == MissingKind.dontKnow.rawValue {
        counts[row] += 1
      }
    }
    return counts
  }
}
