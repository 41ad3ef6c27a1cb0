import Survey

/// Counts what is hidden, never what it was.
struct Tally {
  private struct Key: Hashable {
    let table: String
    let wave: WaveKey
    let protection: Protection
  }
  private var hidden: [Key: Int] = [:]
  private var emptied: [Key: Int] = [:]

  mutating func hide(_ table: String, _ wave: WaveKey, _ protection: Protection) {
    hidden[Key(table: table, wave: wave, protection: protection), default: 0] += 1
  }

  mutating func emptyChange(_ table: String, _ wave: WaveKey, _ protection: Protection) {
    emptied[Key(table: table, wave: wave, protection: protection), default: 0] += 1
  }

  func rows(in frame: PublicationFrame) -> [Findings.HiddenRows] { sorted(hidden, frame) }
  func changes(in frame: PublicationFrame) -> [Findings.HiddenRows] { sorted(emptied, frame) }

  /// In the order of the release's tables, then surveys and waves as declared (others after them,
  /// by name), then protection.
  private func sorted(_ counts: [Key: Int], _ frame: PublicationFrame) -> [Findings.HiddenRows] {
    let tables = TableSchema.release.map(\.name)
    let surveys = frame.surveys.map(\.id)
    func rank(_ key: Key) -> (Int, Int, Int) {
      let survey = surveys.firstIndex(of: key.wave.survey)
      let waves = survey.map { frame.surveys[$0].waves } ?? []
      return (
        tables.firstIndex(of: key.table) ?? tables.count, survey ?? surveys.count,
        waves.firstIndex { $0.label == key.wave.wave } ?? waves.count
      )
    }
    func words(_ key: Key) -> (String, String, String) {
      (key.wave.survey, key.wave.wave, key.protection == .primary ? "1" : "2")
    }
    return counts.keys.map { ($0, rank($0)) }.sorted { a, b in
      a.1 != b.1 ? a.1 < b.1 : words(a.0) < words(b.0)
    }.map { key, _ in
      Findings.HiddenRows(
        table: key.table, survey: key.wave.survey, wave: key.wave.wave,
        protection: key.protection, rows: counts[key] ?? 0)
    }
  }
}
