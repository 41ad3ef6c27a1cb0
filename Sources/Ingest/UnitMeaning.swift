internal import Survey

/// What a text in one column of units means, by itself and by what its source calls it, as where an
/// SPSS file or a table of a statistics bank holds codes and the list of units has names.
struct UnitMeaning: Equatable {
  let units: UnitLookup
  /// Code → the source's words for it.
  let labels: [String: String]
  /// In small letters: what means a unit → the places of the units; empty without `labels`.
  private let names: [String: Set<Int>]

  enum Reading: Equatable {
    case unit(Int, By)
    /// The name of several units, with their ids.
    case shared(String, ids: [String])
    /// The text is one unit's, and what the source calls it another's.
    case contradiction(label: String)
    case unknown
  }

  /// How a unit is known.
  enum By: Equatable {
    /// By the text itself; the source has no other words for it.
    case itself
    /// By the text itself, though the source calls it something that is no name of the unit's.
    case itselfAgainst(label: String)
    /// By the source's words: the text itself is no unit's.
    case label
  }

  init(_ units: UnitLookup, labels: [String: String]) {
    self.units = units
    self.labels = labels
    var names: [String: Set<Int>] = [:]
    if !labels.isEmpty {
      for (text, place) in units.places { names[text.lowercased(), default: []].insert(place) }
    }
    self.names = names
  }

  func reading(_ text: String) -> Reading {
    let label = labels[text].flatMap { $0.isEmpty ? nil : $0 }
    let named = label.flatMap { units[$0] }
    if let place = units[text] {
      guard let label else { return .unit(place, .itself) }
      if let named { return named == place ? .unit(place, .itself) : .contradiction(label: label) }
      // One of several that have it for a name, or its own name in other letters.
      let isName = units.shared[label] != nil || names[label.lowercased()]?.contains(place) == true
      return .unit(place, isName ? .itself : .itselfAgainst(label: label))
    }
    if let named { return .unit(named, .label) }
    for word in [text, label ?? text] {
      if let ids = units.shared[word] { return .shared(word, ids: ids) }
    }
    return .unknown
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

/// The first five ids, in backquotes.
func unitsNamed(_ ids: [String]) -> String {
  let shown = ids.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
  return ids.count > 5 ? "\(shown) and \(ids.count - 5) more" : shown
}

/// The unit's name that is near a text: its own, of a code that a program has given decimals, such as
/// `101.0` of `101`.
func nearestUnit(to text: String, among names: [String]) -> String? {
  if let sign = text.lastIndex(where: { $0 == "." || $0 == "," }) {
    let (whole, rest) = (text[..<sign], text[sign...].dropFirst())
    if !rest.isEmpty, rest.allSatisfy({ $0 == "0" }), names.contains(String(whole)) {
      return String(whole)
    }
  }
  return nearest(to: text, among: names)
}
