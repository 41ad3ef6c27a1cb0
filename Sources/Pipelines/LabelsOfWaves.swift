import Analysis
import Ingest
import Responses

/// What the sources of a survey's waves call the codes of its items: where the words of two waves run
/// opposite ways, the change between them says nothing.
struct LabelsOfWaves {
  /// By item: the first wave that has words for its codes.
  private var first: [String: (wave: String, item: LabelledItem)] = [:]

  /// Takes a wave's words, by item, and says which items are opposed to a wave taken before.
  mutating func note(_ labelled: [String: LabelledItem], wave: String, source: String)
    -> [QualityNote]
  {
    var opposed: [String: [String]] = [:]
    for id in labelled.keys.sorted() {
      guard let item = labelled[id] else { continue }
      if let earlier = first[id] {
        if item.direction(against: earlier.item) < 0 {
          opposed[earlier.wave, default: []].append(id)
        }
      } else {
        first[id] = (wave, item)
      }
    }
    return opposed.keys.sorted().map { earlier in
      let items = opposed[earlier] ?? []
      let shown = items.prefix(10).map { "`\($0)`" }.joined(separator: ", ")
      return QualityNote(
        source: source, column: "", rule: "opposed_labels", severity: .warning, count: items.count,
        message: "items whose codes the source calls by the same words as in \(earlier), in the "
          + "opposite order, so that their change says nothing: \(shown)"
          + (items.count > 10 ? " …" : "") + ". Give one of the waves `codes` of its own")
    }
  }
}
