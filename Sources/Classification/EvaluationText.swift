internal import Foundation
internal import Survey

extension Evaluation: CustomStringConvertible {
  /// Plain text: the figures, then the two confusion tables.
  public var description: String {
    """
    \(title)
      rows                                      \(outcomes.count), of them \(clear.count) unambiguous
      macro-F1, role                            \(Self.figure(roleMacroF1))
      macro-F1, quality                         \(Self.figure(qualityMacroF1))
      mean absolute position error              \(Self.figure(positionError))
      calibration error, role                   \(Self.calibration(roleCalibration))
      calibration error, quality                \(Self.calibration(qualityCalibration))
      calibration error, confidence in both     \(Self.calibration(calibration))
      mean confidence, and share right in both  \(Self.figure(meanConfidence)), \(Self.figure(shareRight))
      acceptable on ambiguous rows              \(Self.figure(acceptableShare))

    \(Self.table("role", IndicatorRole.allCases.map(\.rawValue), roleConfusion))

    \(Self.table("quality", IndicatorQuality.allCases.map(\.rawValue), qualityConfusion))
    """
  }

  /// The figures, and with `misses` the rows whose reading is not acceptable: text, unit, label and
  /// reading.
  public func text(misses: Bool) -> String {
    let missed = outcomes.filter { !$0.isAcceptable }
    guard misses, !missed.isEmpty else { return description }
    let lines = missed.map { outcome in
      let unit = outcome.label.unit.isEmpty ? "" : " (\(outcome.label.unit))"
      let label = "\(outcome.label.role.rawValue) \(outcome.label.quality.rawValue)"
      let read = "\(outcome.reading.role.rawValue) \(outcome.reading.quality.rawValue)"
      return "  \(outcome.label.text)\(unit): \(read), labelled \(label)"
        + (outcome.label.isAmbiguous ? ", ambiguous" : "")
    }
    return description + "\n\nread otherwise:\n" + lines.joined(separator: "\n")
  }

  private static func figure(_ value: Double?) -> String {
    value.map { String(format: "%.3f", $0) } ?? "no rows"
  }

  private static func calibration(_ value: Calibration?) -> String {
    value.map { "\(figure($0.error)), by chance alone \(figure($0.byChance))" } ?? "no rows"
  }

  private static func table(_ name: String, _ labels: [String], _ counts: [[Int]]) -> String {
    let width = 12
    let head = "  labelled \\ read".padded(18) + labels.map { $0.padded(width) }.joined()
    let rows = zip(labels, counts).map { label, row in
      "  \(label)".padded(18) + row.map { String($0).padded(width) }.joined()
    }
    return (["\(name):", head] + rows).map(\.trimmedEnd).joined(separator: "\n")
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
  fileprivate var trimmedEnd: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
