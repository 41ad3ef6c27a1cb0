import Survey

/// Reads a `scale:` and sees to it that no code has two meanings.
struct ScaleReader {
  let file: ConfigFile
  let log: FaultLog

  /// More would not fit the byte that holds an answer.
  static let mostPoints = 250.0

  /// Nil when the scale cannot be used; its faults are noted, here or by the shape.
  func read(_ node: ConfigNode) -> Scale? {
    guard let low = node["min"], let high = node["max"], let min = low.number,
      let max = high.number
    else { return nil }
    let values = node["values"]?.text.flatMap(Scale.Values.init) ?? .integer
    guard ends(min, max, values, at: low) else { return nil }
    checkCodes(node, min, max, values)
    return Scale(
      min: min, max: max, values: values, points: node["points"]?.integer,
      dontKnow: texts(node, "dont_know"), notAsked: texts(node, "not_asked"),
      notAnswered: texts(node, "not_answered"),
      onUndeclared: node["on_undeclared"]?.text.flatMap(Scale.Undeclared.init) ?? .stop,
      codes: codes(node), labels: labels(node, min, max, values))
  }

  /// The scale with the codes that one wave was exported with; the ends stay.
  func read(codes node: ConfigNode, on scale: Scale) -> Scale {
    checkCodes(node, scale.min, scale.max, scale.values)
    return Scale(
      min: scale.min, max: scale.max, values: scale.values, points: scale.points,
      dontKnow: node["dont_know"] == nil ? scale.dontKnow : texts(node, "dont_know"),
      notAsked: node["not_asked"] == nil ? scale.notAsked : texts(node, "not_asked"),
      notAnswered: node["not_answered"] == nil
        ? scale.notAnswered : texts(node, "not_answered"),
      onUndeclared: node["on_undeclared"]?.text.flatMap(Scale.Undeclared.init)
        ?? scale.onUndeclared,
      codes: node["codes"] == nil ? scale.codes : codes(node), labels: scale.labels)
  }

  private func texts(_ node: ConfigNode, _ key: String) -> [String] {
    node.items(key).compactMap(\.text)
  }

  private func codes(_ node: ConfigNode) -> [String: Double] {
    var codes: [String: Double] = [:]
    for entry in node["codes"]?.entries ?? [] { codes[entry.key] = entry.value.number }
    return codes
  }

  private func ends(
    _ min: Double, _ max: Double, _ values: Scale.Values, at node: ConfigNode
  ) -> Bool {
    let place = file.place(node.mark)
    if min >= max {
      log.note(
        "min_not_below_max", at: place,
        "the scale runs from \(Shape.plain(min)) to \(Shape.plain(max))",
        advice: "Expected min below max.")
      return false
    }
    guard values == .integer else { return true }
    if min != min.rounded() || max != max.rounded() {
      log.note(
        "scale_not_integer", at: place,
        "a scale of integer values runs from \(Shape.plain(min)) to \(Shape.plain(max))",
        advice: "Expected whole ends, or `values: real`.")
      return false
    }
    if max - min >= Self.mostPoints {
      log.note(
        "scale_too_long", at: place, "the scale has more than 250 integer values",
        advice: "Expected fewer, or `values: real`.")
      return false
    }
    return true
  }

  /// `9` and `9.0` are the same code.
  static func sameCode(_ code: String) -> String {
    ExactDecimal(code).map(\.description) ?? code
  }

  private func checkCodes(
    _ node: ConfigNode, _ min: Double, _ max: Double, _ values: Scale.Values
  ) {
    var meaning: [String: String] = [:]
    func declare(_ code: String, _ means: String, at mark: ConfigNode.Mark) {
      let same = Self.sameCode(code)
      if let earlier = meaning.updateValue(means, forKey: same) {
        log.note(
          "overlapping_codes", at: file.place(mark),
          "the code \(code) is both in \(earlier) and in \(means)",
          advice: "Expected one meaning for each code.")
      }
    }
    for entry in node["codes"]?.entries ?? [] {
      declare(entry.key, "`codes`", at: entry.mark)
      checkValue(entry, min, max, values)
    }
    let mapped = !(node["codes"]?.entries ?? []).isEmpty
    for key in ["dont_know", "not_asked", "not_answered"] {
      for code in node.items(key) {
        guard let text = code.text else { continue }
        declare(text, "`\(key)`", at: code.mark)
        if !mapped, Self.isValue(ExactDecimal(text)?.double, min, max, values) {
          log.note(
            "overlapping_codes", at: file.place(code.mark),
            "the code \(text) in `\(key)` is also a value of the scale",
            advice: "Expected a code outside \(Shape.plain(min)) to \(Shape.plain(max)).")
        }
      }
    }
  }

  static func isValue(
    _ number: Double?, _ min: Double, _ max: Double, _ values: Scale.Values
  ) -> Bool {
    guard let number, number >= min, number <= max else { return false }
    return values == .real || number == number.rounded()
  }

  private func checkValue(
    _ entry: ConfigNode.Entry, _ min: Double, _ max: Double, _ values: Scale.Values
  ) {
    guard let value = entry.value.number, !Self.isValue(value, min, max, values) else { return }
    log.note(
      "outside_scale", at: file.place(entry.value.mark),
      "the code \(entry.key) becomes \(Shape.plain(value)), which is not on the scale",
      advice: "Expected a value from \(Shape.plain(min)) to \(Shape.plain(max)).")
  }

  private func labels(
    _ node: ConfigNode, _ min: Double, _ max: Double, _ values: Scale.Values
  ) -> [Double: LocalizedText] {
    let missing = Set(
      ["dont_know", "not_asked", "not_answered"].flatMap { texts(node, $0) }.map(Self.sameCode))
    var labels: [Double: LocalizedText] = [:]
    for entry in node["labels"]?.entries ?? [] {
      let value = ExactDecimal(entry.key)?.double
      if let value, Self.isValue(value, min, max, values) {
        labels[value] = entry.value.localized
      } else if !missing.contains(Self.sameCode(entry.key)) {
        log.note(
          "outside_scale", at: file.place(entry.mark),
          "the label is for \(entry.key), which is not on the scale",
          advice: "Expected a value from \(Shape.plain(min)) to \(Shape.plain(max)).")
      }
    }
    return labels
  }
}

extension ConfigNode {
  /// A text, or one per language.
  var localized: LocalizedText? {
    if let text { return LocalizedText(text) }
    var texts: [Language: String] = [:]
    for entry in entries ?? [] {
      if let language = Language(rawValue: entry.key) { texts[language] = entry.value.text }
    }
    return texts.isEmpty ? nil : LocalizedText(texts)
  }
}
