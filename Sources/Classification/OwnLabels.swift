internal import Survey

/// An analyst's own labels: a model that has learned them, and what they say of indicators with the
/// very same words.
///
/// A label of the same words is a declaration: it stands where the catalogue declares nothing, also
/// against what a codebook would tell. Other indicators are read by the model alone.
public struct OwnLabels: Sendable {
  public let model: IndicatorModel
  private let known: [Words: LabelledIndicator]

  private struct Words: Hashable {
    let text: [UInt8]
    /// Nil: whatever the unit.
    let unit: [UInt8]?
  }

  public static let none = OwnLabels([])

  /// - Parameter labels: of two with the same words and unit the first holds.
  public init(_ labels: [LabelledIndicator]) {
    model = .shipped.learning(labels)
    var known: [Words: LabelledIndicator] = [:]
    for label in labels {
      let text = IndicatorText(label.text).symbols
      let unit = IndicatorText(label.unit).symbols
      for words in [Words(text: text, unit: unit), Words(text: text, unit: nil)]
      where known[words] == nil { known[words] = label }
    }
    self.known = known
  }

  /// The label of what was asked, in the codebook's words or the catalogue's.
  func label(_ asked: String, _ entry: CatalogueEntry?) -> LabelledIndicator? {
    label(asked, unit: "") ?? entry.flatMap { label($0.text, unit: $0.unit) }
  }

  /// The label of these words and this unit; where either side has no unit, of these words.
  func label(_ text: String, unit: String) -> LabelledIndicator? {
    guard !known.isEmpty else { return nil }
    let words = IndicatorText(text).symbols
    let measured = IndicatorText(unit)
    if let exact = known[Words(text: words, unit: measured.symbols)] { return exact }
    guard let label = known[Words(text: words, unit: nil)] else { return nil }
    return measured.isEmpty || IndicatorText(label.unit).isEmpty ? label : nil
  }
}
