import Analysis
import Ingest
import Responses

/// What the sources of a survey's waves call the codes of its items: where two waves have the same
/// words in opposite orders, or for other values, the change between them says nothing.
struct LabelsOfWaves {
  /// What is wrong between two waves.
  private enum Flaw: String {
    case opposed = "opposed_labels"
    case moved = "moved_labels"

    var words: String { self == .opposed ? "in the opposite order" : "for other values" }
  }
  /// By wave, as they came: the items that have words for their codes, by id.
  private var waves: [(label: String, items: [String: LabelledItem])] = []

  /// Takes a wave's words, and says of its items which are opposed to an earlier one's, or have moved;
  /// of each the first such wave alone.
  mutating func note(_ labelled: [String: LabelledItem], wave: String, source: String)
    -> [QualityNote]
  {
    defer { waves.append((wave, labelled)) }
    var told: Set<String> = []
    return waves.flatMap { earlier -> [QualityNote] in
      var found: [Flaw: [String]] = [:]
      for id in labelled.keys.sorted() where !told.contains(id) {
        guard let item = labelled[id], let before = earlier.items[id] else { continue }
        let flaw: Flaw? =
          item.direction(against: before) < 0
          ? .opposed : item.hasMoved(from: before) ? .moved : nil
        guard let flaw else { continue }
        found[flaw, default: []].append(id)
        told.insert(id)
      }
      return [.opposed, .moved].compactMap { flaw in
        found[flaw].map { note(flaw, $0, since: earlier.label, source) }
      }
    }
  }

  private func note(_ flaw: Flaw, _ items: [String], since earlier: String, _ source: String)
    -> QualityNote
  {
    let shown = items.prefix(10).map { "`\($0)`" }.joined(separator: ", ")
    return QualityNote(
      source: source, column: "", rule: flaw.rawValue, severity: .warning, count: items.count,
      message: "items whose codes the source calls by the same words as in \(earlier), "
        + "\(flaw.words), so that their change says nothing: \(shown)"
        + (items.count > 10 ? " …" : "") + ". Give one of the waves `codes` of its own")
  }
}
