internal import Survey

/// What a text in a column of units means, by itself and by what its source calls it, as where an
/// SPSS file or a table of a statistics bank holds codes and the list of units has names.
struct UnitMeaning: Equatable {
  let units: UnitLookup
  /// Code → the source's words for it; without codes that two columns call differently.
  let labels: [String: String]

  enum Reading: Equatable {
    /// `byLabel`: the text itself is no unit's, the source's words for it are.
    case unit(Int, byLabel: Bool)
    /// The name of several units, with their ids.
    case shared([String])
    /// The text is one unit's, and what the source calls it another's.
    case contradiction(label: String)
    case unknown
  }

  /// - Parameter labels: of each column that names units.
  init(_ units: UnitLookup, labels: [[String: String]]) {
    self.units = units
    var merged: [String: String] = [:]
    var differing: Set<String> = []
    for (code, label) in labels.joined() where !label.isEmpty {
      if let earlier = merged.updateValue(label, forKey: code), earlier != label {
        differing.insert(code)
      }
    }
    self.labels = merged.filter { !differing.contains($0.key) }
  }

  func reading(_ text: String) -> Reading {
    let label = labels[text]
    let named = label.flatMap { units[$0] }
    if let place = units[text] {
      if let label, let named, named != place { return .contradiction(label: label) }
      return .unit(place, byLabel: false)
    }
    if let named { return .unit(named, byLabel: true) }
    let shared = units.shared[text] ?? label.flatMap { units.shared[$0] }
    return shared.map { .shared($0) } ?? .unknown
  }
}

/// A code that is a unit by itself, and another by the source's words for it.
func unitLabelConflict(_ place: Diagnostic.Place, _ text: String, _ label: String) -> Diagnostic {
  Diagnostic(
    .data, rule: "unit_label_conflict", at: place,
    "`\(text)` is one unit by itself, and another by what the source calls it (`\(label)`)",
    advice: "Its codes are not those of the list of units: give the units other ids, or correct "
      + "the source's labels.")
}

/// `the units A and B`, the first five.
func unitsNamed(_ ids: [String]) -> String {
  let shown = ids.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
  return ids.count > 5 ? "\(shown) and \(ids.count - 5) more" : shown
}
